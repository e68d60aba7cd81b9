//! Files of a group: uploaded within limits, or linked; given out as attachments only.
use crate::{
    acts::{SeeGroup, WorkInGroup, may_work},
    doing,
    pages::{
        hand,
        head::{Head, Tabbed},
        name_of, room, words,
    },
    rules::file::{ADDRESS_LENGTH_MAX, FileProblem, Kind, NAME_LENGTH_MAX, NewFile, SIZE_MAX},
    store::{
        files::{self, File},
        rooms::{self, Room},
    },
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use kernel::{FileId, PersonId};
use std::collections::BTreeMap;
use ui::{Frame, Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Uploaded, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/groups/{group}/files", index)
        .upload("/groups/{group}/files", create)
        .get("/groups/{group}/files/{file}", download)
        .post("/groups/{group}/files/{file}/removal", remove)
}

/// Octets of a million.
const MEGA: usize = 1_000_000;

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
    pub(crate) types: String,
    pub(crate) size_max: usize,
    pub(crate) name_max: usize,
    pub(crate) address_max: usize,
}

async fn list(visit: &Visit, room: &Room, fields: Fields, problems: Problems) -> Result<Index, Failure> {
    let db = &visit.site.db;
    let (head, ..) = Head::of(visit, db, room, Tabbed::Files).await?;
    let all = files::files(db, room.id).await?;
    let people = all.iter().filter_map(|file| file.added_by).collect::<Vec<_>>();
    let names = rooms::names(db, people, (&visit.who, visit.reader.lang)).await?;
    let may_work = may_work(&visit.who, &room.subject());
    Ok(Index {
        frame: visit.frame(Sentence::new("twinning-files")).with_problems(problems),
        head,
        files: all.iter().map(|file| shown(visit, room, (file, &names), may_work)).collect(),
        may_work,
        fields,
        types: Kind::ALL.map(Kind::extension).join(", "),
        size_max: SIZE_MAX / MEGA,
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
    let about =
        Sentence::new(if file.address.is_some() { "twinning-linked-by" } else { "twinning-added-by" })
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
    let mut tx = visit.site.db.begin().await?;
    let (granted, room) = room::<WorkInGroup>(&visit, &mut tx, &code).await?;
    doing::lock(&mut tx, &room).await?;
    let Uploaded { posted, file } = uploaded;
    let fields = &posted.fields;
    let others = files::size_of_all(&mut tx, room.id).await?;
    let (field, label, read) = match file {
        Some(file) => ("file", "twinning-file", NewFile::body(&file.name, file.bytes, others)),
        None if fields.text("address").trim().is_empty() => {
            ("file", "twinning-file", Err(FileProblem::Missing))
        }
        None => {
            let link = NewFile::link(fields.text("name"), fields.text("address"));
            ("address", "twinning-address", link)
        }
    };
    let mut problems = Problems::default();
    if let Some(new) = problems.take(field, label, read.map_err(words::file_problem)) {
        let city = hand(&visit, &room, &granted).city;
        files::add(&mut tx, &granted, &new, city).await?;
        return posted.done(&visit, tx, format!("{}/files", room.path())).await;
    }
    drop(tx);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, list(&visit, &room, posted.fields, problems).await?)
}

/// Never shown in the browser, whatever it is: it is saved, and runs nothing of ours.
async fn download(visit: Visit, PathId((code, id)): PathId<(String, FileId)>) -> Answer {
    let db = &visit.site.db;
    let (_, room) = room::<SeeGroup>(&visit, db, &code).await?;
    let file = files::file(db, (room.id, id)).await?.ok_or_else(Failure::not_found)?;
    let body = files::body(db, (room.id, id)).await?.ok_or_else(Failure::not_found)?;
    let kind = HeaderValue::try_from(file.kind.as_str()).map_err(Failure::broken)?;
    let attachment = HeaderValue::try_from(attachment(&file.name)).map_err(Failure::broken)?;
    let sandbox = HeaderValue::from_static("sandbox; default-src 'none'");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, attachment),
        (header::CONTENT_SECURITY_POLICY, sandbox),
    ];
    Ok((headers, body).into_response())
}

/// A name in any script (RFC 6266, 4.3): encoded, and in plain letters for programs that know no other.
fn attachment(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect();
    let is_free = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    let encoded: String = name
        .bytes()
        .map(|b| if is_free(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
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

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn a_name_in_any_script_stands_in_the_header() {
        assert_eq!(
            attachment("خطة 1.pdf"),
            "attachment; filename=\"----1.pdf\"; filename*=UTF-8''%D8%AE%D8%B7%D8%A9%201.pdf"
        );
    }
}
