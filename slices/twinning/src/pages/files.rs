//! Files of a group: uploaded within limits, or linked; given out as attachments only.
use crate::{
    acts::{SeeGroup, WorkInGroup, may_work},
    doing,
    pages::{
        hand,
        head::{Head, Tabbed},
        name_of, room,
    },
    store::{
        files::{self, File},
        rooms::Room,
    },
};
use ::files::{ADDRESS_LENGTH_MAX, Handed, NAME_LENGTH_MAX};
use askama::Template;
use axum::http::StatusCode;
use kernel::{FileId, PersonId};
use std::collections::BTreeMap;
use ui::{Frame, Link, Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Uploaded, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/files", index)
        .upload("/groups/{group}/files", create)
        .get("/groups/{group}/files/{file}", download)
        .get("/groups/{group}/files/{file}/removal", removal)
        .post("/groups/{group}/files/{file}/removal", remove)
}

/// Octets of all files of one group.
const SIZE_OF_ALL_MAX: usize = 200_000_000;

/// A file in words.
pub(crate) struct FileShown {
    pub(crate) name: String,
    /// Where it is: below our own address, or elsewhere.
    pub(crate) href: String,
    pub(crate) is_elsewhere: bool,
    pub(crate) about: String,
    pub(crate) removal: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/files/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) head: Head,
    pub(crate) files: Vec<FileShown>,
    pub(crate) may_work: bool,
    pub(crate) fields: Fields,
    /// Which files are kept.
    pub(crate) limits: String,
    pub(crate) name_max: usize,
    pub(crate) address_max: usize,
}

async fn list(visit: &Visit, room: &Room, fields: Fields, problems: Problems) -> Result<Index, Failure> {
    let db = &visit.site.db;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Files).await?;
    let all = files::files(db, room.id).await?;
    let people = all.iter().filter_map(|file| file.added_by).collect::<Vec<_>>();
    let names = people::store::names_seen_by(db, people, (&visit.who, visit.reader.lang)).await?;
    let may_work = may_work(&visit.who, &room.subject());
    Ok(Index {
        frame: visit.frame(Sentence::new("twinning-files")).with_problems(problems),
        head,
        files: all.iter().map(|file| shown(visit, room, (file, &names), may_work)).collect(),
        may_work,
        fields,
        limits: visit.reader.tell(&::files::limits()),
        name_max: NAME_LENGTH_MAX,
        address_max: ADDRESS_LENGTH_MAX,
    })
}

fn shown(
    visit: &Visit,
    room: &Room,
    (file, names): (&File, &BTreeMap<PersonId, String>),
    may_work: bool,
) -> FileShown {
    let reader = &visit.reader;
    let name = match file.added_by {
        Some(person) => name_of(visit, names, person),
        None => reader.say("people-former-officer"),
    };
    let about = Sentence::new(if file.address.is_some() { "files-linked-by" } else { "files-added-by" })
        .with("name", name)
        .with("day", reader.zone.to_datetime(file.added_at).date())
        .with("kib", file.size.div_euclid(1_000).max(1));
    let own = format!("{}/files/{}", room.path(), file.id);
    FileShown {
        name: file.name.clone(),
        href: file.address.clone().unwrap_or_else(|| own.clone()),
        is_elsewhere: file.address.is_some(),
        about: reader.tell(&about),
        removal: may_work.then(|| format!("{own}/removal")),
    }
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, room) = room::<SeeGroup>(&visit, &visit.site.db, &code).await?;
    page(list(&visit, &room, Fields::default(), Problems::default()).await?)
}

async fn create(visit: Visit, PathId(code): PathId<String>, uploaded: Uploaded) -> Answer {
    room::<WorkInGroup>(&visit, &visit.site.db, &code).await?;
    let Uploaded { posted, file } = uploaded;
    let fields = &posted.fields;
    let file = file.map(|file| (file.name, file.bytes));
    let handed = Handed { file, name: fields.text("name"), address: fields.text("address") };
    let (field, label) = if handed.is_link() { ("address", "files-address") } else { ("file", "files-file") };
    let read = handed.read().await;
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let others = files::size_of_all(&mut tx, room.id).await?;
    let read =
        read.and_then(|new| new.beside(usize::try_from(others).unwrap_or(usize::MAX), SIZE_OF_ALL_MAX));
    let mut problems = Problems::default();
    if let Some(new) = problems.take(field, label, read.map_err(::files::said)) {
        let city = hand(&visit, &room, &granted).city;
        files::add(&mut tx, &granted, &new, city).await?;
        return posted.done(&visit, tx, format!("{}/files", room.path())).await;
    }
    drop(tx);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, list(&visit, &room, posted.fields, problems).await?)
}

async fn download(visit: Visit, PathId((code, id)): PathId<(String, FileId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let file = files::file(db, (room.id, id)).await?.ok_or_else(Failure::not_found)?;
    let body = files::body(db, (room.id, id)).await?.ok_or_else(Failure::not_found)?;
    ::files::given(&file.name, &file.kind, body)
}

#[derive(Template)]
#[template(path = "pages/files/removal.html")]
pub(crate) struct Removal {
    pub(crate) frame: Frame,
    pub(crate) files: Link,
    pub(crate) file: FileShown,
}

/// Asks whether it is meant: a file that is removed is gone for all cities of the group.
async fn removal(visit: Visit, PathId((code, id)): PathId<(String, FileId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<WorkInGroup>(&visit, db, &code).await?;
    let file = files::file(db, (room.id, id)).await?.ok_or_else(Failure::not_found)?;
    let names = people::store::names_seen_by(db, file.added_by, (&visit.who, visit.reader.lang)).await?;
    let title = Sentence::new("files-remove-file").with("name", file.name.as_str());
    page(Removal {
        frame: visit.frame(title),
        files: Link::new(format!("{}/files", room.path()), visit.reader.say("twinning-files")),
        file: shown(&visit, &room, (&file, &names), true),
    })
}

async fn remove(visit: Visit, PathId((code, id)): PathId<(String, FileId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let city = hand(&visit, &room, &granted).city;
    if !files::remove(&mut tx, &granted, id, city).await? {
        return Err(Failure::not_found());
    }
    posted.done(&visit, tx, format!("{}/files", room.path())).await
}
