//! The demo's inbox: every mail that would have left, with working links.
use askama::Template;
use axum::http::{HeaderValue, header};
use mail::{Letter, Secrets};
use sha2::{Digest as _, Sha256};
use store::outbox::{self, MailId};
use ui::{Frame, Sentence};
use web::{Answer, Failure, PathId, Routes, Visit, page};

/// Mails on one page.
const PAGE_LENGTH: u32 = 50;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/dev/inbox", index)
        .get("/dev/inbox/{mail}", show)
        .get("/dev/inbox/{mail}/html", show_html)
        .get("/dev/inbox/{mail}/calendar", show_calendar)
}

#[derive(Template)]
#[template(path = "dev/inbox.html")]
struct Index {
    frame: Frame,
    mails: Vec<Line>,
    next: Option<String>,
}

struct Line {
    id: MailId,
    subject: String,
    address: String,
}

async fn index(visit: Visit) -> Answer {
    let before = visit.query_value("before").and_then(|id| id.parse::<i64>().ok()).map(MailId::from);
    let mut lines = outbox::page(&visit.site.db, None, before, PAGE_LENGTH + 1).await?;
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = lines.len() > length;
    lines.truncate(length);
    let next = lines.last().filter(|_| has_next).map(|last| last.id.to_string());
    page(Index {
        frame: visit.frame(Sentence::new("dev-inbox-title")),
        mails: lines
            .into_iter()
            // Of whoever was erased nothing is left to read.
            .filter(|line| !line.subject.is_empty())
            .map(|line| Line { id: line.id, subject: line.subject, address: line.address })
            .collect(),
        next: next.map(|next| web::address("/dev/inbox", [("before", next.as_str())])),
    })
}

#[derive(Template)]
#[template(path = "dev/mail.html")]
struct Show {
    frame: Frame,
    id: MailId,
    address: String,
    lang: &'static str,
    dir: &'static str,
    /// An entry for calendars goes with it.
    has_calendar: bool,
    /// Lines, each with the address of the link that it is, if it is one.
    lines: Vec<(String, bool)>,
}

async fn letter(visit: &Visit, id: i64) -> Result<(outbox::Line, Letter), Failure> {
    let found = outbox::mail(&visit.site.db, MailId::from(id)).await?.ok_or_else(Failure::not_found)?;
    let (line, content) = found;
    let content = content.ok_or_else(Failure::not_found)?;
    let letter = Letter::from_outbox(&content).map_err(Failure::broken)?;
    Ok((line, letter))
}

async fn show(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    let (line, letter) = letter(&visit, id).await?;
    let rendered = mail::read(&letter, &visit.site.sender, Secrets::Made(&visit.site.key));
    let home = format!("{}/", visit.site.settings.public_url);
    page(Show {
        frame: visit.frame_named(rendered.subject),
        id: line.id,
        address: line.address,
        lang: letter.lang.tag(),
        dir: letter.lang.direction().html(),
        has_calendar: letter.calendar().is_some(),
        lines: rendered.text.lines().map(|text| (text.to_owned(), text.trim().starts_with(&home))).collect(),
    })
}

/// The mail as a mail program shows it. Its own style block is allowed by its hash, nothing else.
async fn show_html(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    let (_, letter) = letter(&visit, id).await?;
    let rendered = mail::read(&letter, &visit.site.sender, Secrets::Made(&visit.site.key));
    let style = rendered.html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>"));
    let hash = web::base64(&Sha256::digest(style.map_or("", |(style, _)| style)));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'; base-uri 'none'");
    let mut answer = web::text_for_machines("text/html; charset=utf-8", rendered.html);
    let policy = HeaderValue::try_from(policy).map_err(Failure::broken)?;
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}

/// The entry that goes with the mail, as a calendar program takes it.
async fn show_calendar(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    let (_, letter) = letter(&visit, id).await?;
    let file = mail::calendar_file(&letter, &visit.site.sender, visit.site.clock.now());
    let file = file.ok_or_else(Failure::not_found)?;
    Ok(web::text_for_machines("text/calendar; charset=utf-8", file.text))
}
