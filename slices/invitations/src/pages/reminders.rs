//! Before the silent are asked again: who they are, when it reaches each of them, and in which words.
use crate::{
    acts::KeepInvitations,
    doing::{self, Hosted},
    mails::{self, reminder},
    pages::{Opened, event, open, words},
    rules::place::Door,
    store::{
        invitations::{self as rows, Invitation},
        plans,
    },
};
use askama::Template;
use axum::http::StatusCode;
use events::{store::Event, telling};
use kernel::{Lang, PersonId, text};
use people::{rules::Contact, store::nudges::Reach};
use std::collections::BTreeMap;
use ui::{Frame, Link, Problems, Sentence};
use web::{Answer, Failure, Fields, PathId, Posted, Receipt, Routes, Visit, page, page_as};

/// Letters of the words of a reminder: it asks for one thing.
const WORDS_LENGTH_MAX: usize = 600;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/{slug}/invitations/reminders", show)
        .post("/events/{slug}/invitations/reminders", remind)
}

#[derive(Template)]
#[template(path = "pages/reminders/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) list: String,
    /// Why there is nobody to remind.
    pub(crate) nobody: &'static str,
    pub(crate) guests: Vec<Line>,
    /// How many it reaches.
    pub(crate) count: usize,
    pub(crate) words: Vec<Words>,
    pub(crate) length_max: usize,
}

/// A silent guest.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) language: &'static str,
    pub(crate) when: String,
}

/// What a reminder says in one language.
pub(crate) struct Words {
    /// Of the field.
    pub(crate) name: &'static str,
    /// `Arabic`, as its readers call it.
    pub(crate) language: String,
    pub(crate) text: String,
}

/// The field of a language.
fn field(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "words-en",
        Lang::Fr => "words-fr",
        Lang::Ar => "words-ar",
        Lang::Tr => "words-tr",
        Lang::Ckb => "words-ckb",
    }
}

async fn show(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, found) = event::<KeepInvitations>(&visit, &visit.site.db, &slug).await?;
    page(shown(&visit, found, (&Fields::default(), Problems::default())).await?)
}

async fn shown(
    visit: &Visit,
    event: Event,
    (fields, problems): (&Fields, Problems),
) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let plan = plans::plan(db, event.id).await?;
    let hosted = Hosted { event, plan };
    let when = (visit.site.clock.now(), visit.site.clock.today(&visit.site.home_zone));
    let silent = doing::silent_guests(db, when, &hosted).await?;
    let called =
        people::store::names(db, silent.iter().map(|(own, _)| own.person), visit.reader.lang).await?;
    let mut contacts = BTreeMap::new();
    for (own, _) in &silent {
        let contact = people::store::contact(db, own.person).await?;
        // As the reader of the page calls them; the mail calls them as they do.
        let with_name = contact.zip(called.get(&own.person).cloned());
        contacts.extend(with_name.map(|(contact, name)| (own.person, Contact { name, ..contact })));
    }
    let invited = rows::listed(db, hosted.event.id).await?;
    let is_anybody_silent = invited.iter().any(|own| own.state.is_silent());
    let nobody = match (hosted.door(when.0), words::ended(&hosted.event, when.0)) {
        (_, Some(ended)) => ended,
        (Door::Begun { .. } | Door::Cancelled, None) => "invitations-reminder-begun",
        (Door::Open, None) if is_anybody_silent => "invitations-remind-none",
        (Door::Open, None) => "invitations-reminder-nobody",
    };
    Ok(Show { nobody, ..made(visit, &hosted, (&silent, &contacts), (fields, problems)) })
}

pub(crate) fn made(
    visit: &Visit,
    hosted: &Hosted,
    (silent, contacts): (&[(Invitation, Reach)], &BTreeMap<PersonId, Contact>),
    (fields, problems): (&Fields, Problems),
) -> Show {
    let reader = &visit.reader;
    let mut languages: BTreeMap<Lang, String> = BTreeMap::new();
    let mut guests = Vec::new();
    let now = visit.site.clock.now();
    for (own, reach) in silent {
        let Some(contact) = contacts.get(&own.person) else { continue };
        let theirs = mails::reader_of(&visit.site, contact);
        let when = match reach {
            Reach::From(at) if *at <= now => reader.say("invitations-reminder-now"),
            Reach::From(at) => {
                let when = theirs.zone.clone();
                let when = ui::Arg::Said(reader.weekday_moment(*at, &when));
                reader.tell(&Sentence::new("invitations-reminder-opens").with("when", when))
            }
            Reach::Nudged(at) => {
                let day = reader.zone.to_datetime(*at).date();
                reader.tell(&Sentence::new("invitations-reminder-was").with("day", day))
            }
        };
        if matches!(reach, Reach::From(_)) {
            let standard = || reminder::words(&visit.site, &theirs, hosted);
            languages.entry(theirs.lang).or_insert_with(standard);
        }
        guests.push(Line { name: contact.name.clone(), language: theirs.lang.own_name(), when });
    }
    guests.sort_by(|one, other| reader.compare(&one.name, &other.name));
    let words = languages.into_iter().map(|(lang, standard)| {
        let typed = Some(fields.text(field(lang))).filter(|typed| !typed.is_empty());
        let text = typed.map_or(standard, str::to_owned);
        Words { name: field(lang), language: lang.own_name().to_owned(), text }
    });
    let title =
        Sentence::new("invitations-reminder-title").with("event", hosted.event.details.title.as_str());
    Show {
        frame: visit.frame(title).with_problems(problems),
        event: Link::new(telling::page(&hosted.event), hosted.event.details.title.clone()),
        list: format!("{}/invitations", telling::page(&hosted.event)),
        count: silent.iter().filter(|(_, reach)| matches!(reach, Reach::From(_))).count(),
        nobody: "invitations-reminder-nobody",
        guests,
        words: words.collect(),
        length_max: WORDS_LENGTH_MAX,
    }
}

async fn remind(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let Opened { mut tx, granted, event: found, posted } = match open(&visit, &slug, posted).await? {
        Ok(opened) => opened,
        Err(told) => return Ok(told),
    };
    let (mut words, mut problems) = (BTreeMap::new(), Problems::default());
    for lang in Lang::ALL {
        let typed = text::optional_lines(posted.fields.text(field(lang)), WORDS_LENGTH_MAX);
        let typed = problems.take(field(lang), "invitations-reminder-words", typed);
        words.extend(typed.flatten().map(|typed| (lang, typed)));
    }
    if !problems.is_empty() {
        drop(tx);
        return page_as(
            StatusCode::UNPROCESSABLE_ENTITY,
            shown(&visit, found, (&posted.fields, problems)).await?,
        );
    }
    let count = doing::remind_the_silent(&visit.site, &mut tx, &granted, &words).await?;
    let list = format!("/events/{}/invitations", found.slug);
    posted.done_saying(&visit, tx, &list, Receipt::Sent(count)).await
}
