//! Everybody's eyes: sign in as anybody, without a mail.
use askama::Template;
use kernel::PersonId;
use people::store::{PeopleFilter, list};
use ui::{Frame, Sentence};
use web::{Answer, Entry, Failure, PathId, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/dev/people", index)
        .get("/dev/people/{person}", show)
        .post("/dev/people/{person}", sign_in)
}

#[derive(Template)]
#[template(path = "dev/people.html")]
struct Index {
    frame: Frame,
    people: Vec<(PersonId, String)>,
    next: Option<String>,
}

async fn index(visit: Visit) -> Answer {
    let after = visit.query_value("after").and_then(|id| id.parse().ok());
    let after = after.map(|id: PersonId| (visit.query_value("from").unwrap_or_default(), id));
    let filter = PeopleFilter { after, ..PeopleFilter::default() };
    let today = visit.site.clock.today(&visit.reader.zone);
    let mut people = list(&visit.site.db, &filter, today, visit.reader.lang).await?;
    let length = usize::try_from(people::store::PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = people.len() > length;
    people.truncate(length);
    let next = people.last().filter(|_| has_next).map(|last| {
        web::address("/dev/people", [("from", last.name.as_str()), ("after", &last.id.to_string())])
    });
    page(Index {
        frame: visit.frame(Sentence::new("dev-people-title")),
        people: people.into_iter().map(|person| (person.id, person.name)).collect(),
        next,
    })
}

#[derive(Template)]
#[template(path = "dev/person.html")]
struct Show {
    frame: Frame,
    person: PersonId,
    name: String,
}

async fn show(visit: Visit, PathId(person): PathId<PersonId>) -> Answer {
    let contact = people::store::contact(&visit.site.db, person).await?.ok_or_else(Failure::not_found)?;
    page(Show { frame: visit.frame(Sentence::new("dev-people-title")), person, name: contact.name })
}

async fn sign_in(visit: Visit, PathId(person): PathId<PersonId>, entry: Entry) -> Answer {
    people::store::contact(&visit.site.db, person).await?.ok_or_else(Failure::not_found)?;
    people::sign_in_as(&visit, entry, person, "/me").await
}
