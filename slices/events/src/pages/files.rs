//! Files of an event: added and removed by whoever may change it, saved by whoever may read all of it.
use super::{event::find, forms::granted, shown};
use crate::{
    acts::ChangeEvent,
    rules::{Sight, limits},
    store::{self, Event},
};
use askama::Template;
use axum::http::StatusCode;
use files::{FileProblem, Handed, NewFile};
use kernel::FileId;
use ui::{Frame, Problems, Sentence};
use web::{Answer, Failure, PathId, Posted, Routes, Uploaded, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/{slug}/files", index)
        .upload("/events/{slug}/files", create)
        .get("/events/{slug}/files/{material}", download)
        .post("/events/{slug}/files/{material}/removal", remove)
}

/// Where a file is saved from.
pub(super) fn address(event: &Event, file: FileId) -> String {
    format!("{}/files/{file}", shown::page(event))
}

#[derive(Template)]
#[template(path = "pages/event/files.html")]
pub(super) struct Index {
    pub(super) frame: Frame,
    pub(super) title: String,
    pub(super) back: String,
    pub(super) files: Vec<FileShown>,
    /// Which files are kept.
    pub(super) limits: String,
}

/// A file in words.
pub(super) struct FileShown {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) size: String,
}

/// The page with the files of an event.
pub(super) fn made(visit: &Visit, event: &Event, problems: Problems) -> Index {
    let shown = |file: &store::EventFile| FileShown {
        name: file.name.clone(),
        href: address(event, file.id),
        size: visit.reader.tell(&Sentence::new("files-size").with("kb", file.size.div_euclid(1_000).max(1))),
    };
    Index {
        frame: visit.frame(Sentence::new("events-files")).with_problems(problems),
        title: event.details.title.clone(),
        back: shown::page(event),
        files: event.files.iter().map(shown).collect(),
        limits: visit.reader.tell(&files::limits()),
    }
}

async fn index(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, event) = granted::<ChangeEvent>(&visit, &visit.site.db, &slug).await?;
    page(made(&visit, &event, Problems::default()))
}

async fn create(visit: Visit, PathId(slug): PathId<String>, uploaded: Uploaded) -> Answer {
    granted::<ChangeEvent>(&visit, &visit.site.db, &slug).await?;
    let Uploaded { posted, file } = uploaded;
    let file = file.map(|file| (file.name, file.bytes));
    let read = Handed { file, name: "", address: "" }.read().await;
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<ChangeEvent>(&visit, &mut tx, &slug).await?;
    tx.lock("event", event.id).await?;
    let others: i64 = event.files.iter().map(|file| file.size).sum();
    let others = usize::try_from(others).unwrap_or(usize::MAX);
    let read = match read.and_then(|new| new.beside(others, limits::FILES)) {
        Ok(_) if event.files.len() >= limits::MATERIAL_COUNT => {
            Err(Sentence::new("events-files-full").with("most", limits::MATERIAL_COUNT))
        }
        Ok(new) => Ok(new),
        Err(FileProblem::Missing) => Err(Sentence::new("files-choose")),
        Err(problem) => Err(files::said(problem)),
    };
    match read {
        Ok(NewFile::Body { name, kind, bytes }) => {
            store::add_file(&mut tx, &granted, (&name, kind, bytes)).await?;
            posted.done(&visit, tx, format!("{}/files", shown::page(&event))).await
        }
        Ok(NewFile::Link { .. }) => Err(Failure::not_found()),
        Err(sentence) => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add("file", "files-file", sentence);
            page_as(StatusCode::UNPROCESSABLE_ENTITY, made(&visit, &event, problems))
        }
    }
}

async fn download(visit: Visit, PathId((slug, id)): PathId<(String, FileId)>) -> Answer {
    let (event, sight) = find(&visit, &slug).await?;
    let file = event.files.iter().find(|file| file.id == id && sight == Sight::Whole);
    let file = file.ok_or_else(Failure::not_found)?;
    let body = store::file_body(&visit.site.db, (event.id, id)).await?.ok_or_else(Failure::not_found)?;
    files::given(&file.name, &file.kind, body)
}

async fn remove(visit: Visit, PathId((slug, id)): PathId<(String, FileId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, event) = granted::<ChangeEvent>(&visit, &mut tx, &slug).await?;
    if !store::remove_file(&mut tx, &granted, id).await? {
        return Err(Failure::not_found());
    }
    posted.done(&visit, tx, format!("{}/files", shown::page(&event))).await
}
