//! What groups commit themselves to at the event: a form per group, and all of them on one page, from which they become
//! meetings and actions of their groups.
use crate::{
    acts::{SeeStock, TakeStock},
    doing,
    pages::{cohort_at, commitments_at, commitments_of, event, event_named, is_summed_up, path, words},
    rules::commitment::{self, Commitment, Typed},
    store::{
        commitments::{self as rows, GroupCommitment, Standing},
        takings,
    },
};
use askama::Template;
use axum::http::StatusCode;
use cohorts::store::cohorts::{Cohort, cohort_by_code};
use events::store::Event;
use kernel::{
    OrganisationId, PersonId,
    access::{Denied, Granted, ask},
};
use people::rules::short_name;
use twinning::{
    acts::WorkInGroup,
    rules::action::ACTION_LENGTH_MAX,
    store::rooms::{self, Member, Room},
    telling,
};
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Cell, Choice, Column, Table, Tag, Tone},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/stock-taking/commitments", index)
        .post("/cohorts/{cohort}/stock-taking/commitments", carry_over)
        .get("/groups/{group}/commitment", edit)
        .post("/groups/{group}/commitment", write)
}

#[derive(Template)]
#[template(path = "pages/commitments/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) stock: Link,
    pub(crate) event: Link,
    pub(crate) about: String,
    pub(crate) table: Option<Table>,
    /// Forms of the groups for which the reader may write.
    pub(crate) own: Vec<Link>,
    /// Where the button posts that turns them into meetings and actions; where some wait.
    pub(crate) carry: Option<String>,
}

/// What the page of all commitments is made of.
pub(crate) struct Given<'a> {
    pub(crate) cohort: &'a Cohort,
    pub(crate) event: &'a Event,
    /// The cohort has not chosen another event since.
    pub(crate) is_last: bool,
    pub(crate) rooms: &'a [Room],
    pub(crate) commitments: &'a [GroupCommitment],
    pub(crate) names: &'a std::collections::BTreeMap<PersonId, String>,
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let (granted, cohort, of) = match cohort_at::<SeeStock>(&visit, db, &code).await {
        Ok(found) => found,
        Err(denied) => return header(&visit, &code, denied).await,
    };
    let mut rooms = rooms::of_cohort(db, cohort.id, visit.reader.lang).await?;
    let commitments = rows::of_event(db, &granted, of.id).await?;
    let is_shown =
        |room: &Room| room.ended_at.is_none() || commitments.iter().any(|own| own.group == room.id);
    rooms.retain(is_shown);
    let owners = commitments.iter().map(|own| own.commitment.action.owner);
    let names = people::store::names_seen_by(db, owners, (&visit.who, visit.reader.lang)).await?;
    let runs = ask::<TakeStock>(&visit.who, granted.on().clone()).is_ok();
    let given = Given {
        cohort: &cohort,
        event: &of,
        is_last: takings::event_of(db, cohort.id).await? == Some(of.id),
        rooms: &rooms,
        commitments: &commitments,
        names: &names,
    };
    page(made(&visit, &given, runs))
}

/// For others, when the event is over: that stock was taken, and who may read on.
#[derive(Template)]
#[template(path = "pages/commitments/header.html")]
pub(crate) struct Header {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) days: Option<String>,
    /// How many there are, where the cohort lets the reader see its groups; what it is called is for its cities.
    pub(crate) groups: Option<String>,
    /// Where whoever took part signs in and comes back.
    pub(crate) sign_in: Option<String>,
}

async fn header(visit: &Visit, code: &str, denied: Failure) -> Answer {
    let db = &visit.site.db;
    let Some(cohort) = cohort_by_code(db, code, visit.reader.lang).await? else { return Err(denied) };
    let Some(of) = event_named(visit, db, &cohort).await? else { return Err(denied) };
    if !is_summed_up(&visit.site, &of, &visit.who).await? {
        return Err(denied);
    }
    let event = Link::new(events::telling::page(&of), of.details.title.clone());
    let count = if visit.who.circle().reads(cohort.groups_seen_by) {
        let rooms = rooms::of_cohort(db, cohort.id, visit.reader.lang).await?;
        Some(rooms.iter().filter(|room| room.ended_at.is_none()).count())
    } else {
        None
    };
    page(header_made(visit, (event, events::telling::days(&visit.reader, &of)), count))
}

pub(crate) fn header_made(
    visit: &Visit,
    (event, days): (Link, Option<String>),
    count: Option<usize>,
) -> Header {
    let here = visit.here();
    let groups = count.map(|count| Sentence::new("stocktaking-summary-groups").with("count", count));
    Header {
        frame: visit.frame(Sentence::new("stocktaking-summary")),
        event,
        days,
        groups: groups.map(|groups| visit.reader.tell(&groups)),
        sign_in: visit.person().is_none().then(|| web::address("/sign-in", [("next", here.as_str())])),
    }
}

pub(crate) fn made(visit: &Visit, given: &Given<'_>, runs: bool) -> Index {
    let reader = &visit.reader;
    let rows = given.rooms.iter().filter_map(|room| {
        let own = given.commitments.iter().find(|own| own.group == room.id)?;
        Some(line(visit, (room, own), given))
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    let may_write = |room: &Room| {
        given.is_last && room.ended_at.is_none() && ask::<WorkInGroup>(&visit.who, room.subject()).is_ok()
    };
    let own = given.rooms.iter().filter(|room| may_write(room));
    let count = given.rooms.iter().filter(|room| room.ended_at.is_none()).count();
    let about = Sentence::new("stocktaking-commitments-about").with("count", rows.len()).with("all", count);
    let waits = given.commitments.iter().any(|own| own.standing == Standing::Written);
    let columns = [
        "twinning-group",
        "stocktaking-meets",
        "stocktaking-we-will",
        "twinning-who",
        "twinning-due",
        "twinning-state",
    ];
    let table = Table {
        caption: reader.say("stocktaking-commitments"),
        columns: columns.map(|key| Column::new(reader.say(key))).into(),
        rows,
    };
    Index {
        frame: visit.frame(Sentence::new("stocktaking-commitments")),
        stock: Link::new(path(given.cohort), reader.say("stocktaking-title")),
        event: Link::new(events::telling::page(given.event), given.event.details.title.clone()),
        about: reader.tell(&about),
        table: (!table.rows.is_empty()).then_some(table),
        own: own.map(|room| Link::new(format!("{}/commitment", room.path()), room.name())).collect(),
        carry: (runs && waits).then(|| match given.is_last {
            true => format!("{}/commitments", path(given.cohort)),
            false => commitments_at(given.cohort, given.event),
        }),
    }
}

fn line(visit: &Visit, (room, own): (&Room, &GroupCommitment), given: &Given<'_>) -> Vec<Cell> {
    let reader = &visit.reader;
    let Commitment { meets_at, action } = &own.commitment;
    let enters = visit.who.runs_network() || room.subject().seat_of(&visit.who).is_some();
    let name = match enters {
        true => Cell::Link(Link::new(room.path(), room.name())),
        false => Cell::Written(room.name()),
    };
    let owner = given.names.get(&action.owner).map(|name| short_name(name));
    let owner = owner.unwrap_or_else(|| reader.say("people-former-officer"));
    let owner = telling::person_of(owner, room.city_name(own.city));
    let now = visit.site.clock.now();
    let (key, tone) = match own.standing {
        Standing::CarriedOver { .. } => ("stocktaking-carried-over", Tone::Good),
        Standing::Written if commitment::refused(*meets_at, now).is_some() => {
            ("stocktaking-day-is-over", Tone::Warn)
        }
        Standing::Written => ("stocktaking-waits", Tone::Plain),
    };
    vec![
        name,
        Cell::Text(reader.weekday_moment(*meets_at, &reader.zone)),
        Cell::Written(action.what.clone()),
        Cell::Text(reader.tell(&owner)),
        Cell::Text(reader.day(action.due)),
        Cell::Tags(vec![Tag { text: reader.say(key), tone }]),
    ]
}

/// Turns all that wait into meetings and actions.
async fn carry_over(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort, of) = cohort_at::<TakeStock>(&visit, &mut tx, &code).await?;
    tx.lock("event", of.id).await?;
    let seeing = ask::<SeeStock>(&visit.who, granted.on().clone())?;
    let commitments = rows::of_event(&mut tx, &seeing, of.id).await?;
    doing::carry_over(&mut tx, (&visit.site, &visit.who), (&granted, of.id), &commitments).await?;
    let there = commitments_of(&mut tx, &cohort, &of).await?;
    posted.done(&visit, tx, there).await
}

#[derive(Template)]
#[template(path = "pages/commitments/edit.html")]
pub(crate) struct Edit {
    pub(crate) frame: Frame,
    pub(crate) room: Link,
    pub(crate) event: Link,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) zone: String,
    pub(crate) fields: Fields,
    pub(crate) owners: Vec<Choice>,
    pub(crate) length_max: usize,
    /// It is the group's own now.
    pub(crate) is_carried_over: bool,
}

/// A group that may commit itself, the event at which it does, and its cohort's code.
struct Committing {
    granted: Granted<WorkInGroup>,
    room: Room,
    event: Event,
    members: Vec<Member>,
}

impl Committing {
    async fn of(visit: &Visit, at: impl Into<::store::At<'_>>, code: &str) -> Result<Self, Failure> {
        visit.who.actor().ok_or(Denied::SignInFirst)?;
        let mut at = at.into();
        let room = rooms::by_code(&mut at, code, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
        let granted = ask::<WorkInGroup>(&visit.who, room.subject())?;
        let event = event(visit, &mut at, room.cohort).await?.ok_or_else(Failure::not_found)?;
        let today = visit.site.clock.today(&visit.site.home_zone);
        let mut members = rooms::members(&mut at, room.ids(), (today, visit.reader.lang)).await?;
        members.retain(|own| !own.hidden || visit.who.runs_network() || visit.who.is(own.person));
        Ok(Self { granted, room, event, members })
    }

    /// Who could take it on, each once, with the city beside the name.
    fn owners(&self, visit: &Visit, chosen: &str) -> Vec<Choice> {
        let mut choices = vec![Choice::new("", visit.reader.say("stocktaking-choose"))];
        let mut seen: Vec<PersonId> = Vec::new();
        for own in &self.members {
            if !seen.contains(&own.person) {
                seen.push(own.person);
                let id = own.person.to_string();
                let text = self.named(visit, own);
                let is_chosen = id == chosen;
                choices.push(Choice::new(id, text).chosen(is_chosen));
            }
        }
        choices
    }

    fn named(&self, visit: &Visit, own: &Member) -> String {
        visit.reader.tell(&telling::person_of(short_name(&own.name), self.room.city_name(own.city)))
    }

    /// A value of the form in words, where it is none.
    fn said(&self, visit: &Visit, field: &str, value: &str) -> Option<String> {
        let own = self.members.iter().find(|own| field == "owner" && own.person.to_string() == value)?;
        Some(self.named(visit, own))
    }

    fn owner(&self, typed: &str) -> Option<(PersonId, OrganisationId)> {
        let person = typed.parse::<PersonId>().ok()?;
        self.members.iter().find(|own| own.person == person).map(|own| (person, own.city))
    }

    fn form(
        &self,
        visit: &Visit,
        (fields, problems): (Fields, Problems),
        standing: Option<Standing>,
    ) -> Edit {
        let now = visit.site.clock.now();
        let title = Sentence::new("stocktaking-commitment-of").with("group", self.room.name());
        Edit {
            frame: visit.frame(title).with_problems(problems),
            room: Link::new(self.room.path(), self.room.name()),
            event: Link::new(events::telling::page(&self.event), self.event.details.title.clone()),
            action: format!("{}/commitment", self.room.path()),
            back: format!("/cohorts/{}/stock-taking/commitments", self.room.cohort_code),
            zone: visit.reader.zone_name(now, &visit.reader.zone),
            owners: self.owners(visit, fields.text("owner")),
            fields,
            length_max: ACTION_LENGTH_MAX,
            is_carried_over: matches!(standing, Some(Standing::CarriedOver { .. })),
        }
    }
}

async fn edit(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let of = Committing::of(&visit, db, &code).await?;
    let written = rows::of_group(db, &of.granted, of.event.id).await?;
    let fields = begun(&visit, written.as_ref());
    let standing = written.map(|own| own.standing);
    page(of.form(&visit, (fields, Problems::default()), standing))
}

/// The fields of the form and their labels.
const LABELS: [(&str, &str); 5] = [
    ("day", "twinning-day"),
    ("clock", "twinning-clock"),
    ("what", "twinning-what"),
    ("owner", "twinning-who"),
    ("due", "twinning-due"),
];

/// What the form of a group's commitment begins with.
fn begun(visit: &Visit, written: Option<&GroupCommitment>) -> Fields {
    let Some(own) = written else { return Fields::marked(&[]) };
    let Commitment { meets_at, action } = &own.commitment;
    let (day, clock) = telling::typed(*meets_at, &visit.reader.zone);
    Fields::marked(&[
        ("day", &day),
        ("clock", &clock),
        ("what", &action.what),
        ("owner", &action.owner.to_string()),
        ("due", &action.due.to_string()),
    ])
}

async fn write(visit: Visit, PathId(code): PathId<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let of = Committing::of(&visit, &mut tx, &code).await?;
    tx.lock("event", of.event.id).await?;
    let written = rows::of_group(&mut tx, &of.granted, of.event.id).await?;
    let begun = begun(&visit, written.as_ref());
    let standing = written.map(|own| own.standing);
    let mut problems = posted.fields.bring_up_to(
        &begun,
        &(LABELS, |name: &str, value: &str| of.said(&visit, name, value), ["day", "clock"].as_slice()),
    );
    if matches!(standing, Some(Standing::CarriedOver { .. })) {
        problems.add_general(Sentence::new("stocktaking-is-carried-over"));
    }
    let fields = &posted.fields;
    let (zone, now) = (&visit.reader.zone, visit.site.clock.now());
    let time = (fields.text("day"), fields.text("clock"));
    let meets = telling::time(time.0, time.1, zone).map(|at| (at, zone.to_datetime(at).date()));
    let owner = of.owner(fields.text("owner"));
    let typed = Typed { time, what: fields.text("what"), due: fields.text("due") };
    let person = owner.map(|(person, _)| person);
    let today = visit.site.clock.today(zone);
    match (Commitment::read(typed, meets, person, (now, today)), owner) {
        (Ok(commitment), Some((_, city))) if problems.is_empty() => {
            rows::write(&mut tx, &of.granted, of.event.id, (&commitment, city)).await?;
            let back = format!("/cohorts/{}/stock-taking/commitments", of.room.cohort_code);
            return posted.done(&visit, tx, back).await;
        }
        (Ok(_), _) => {}
        (Err(found), _) => words::add_commitment(&mut problems, found),
    }
    drop(tx);
    let form = of.form(&visit, (posted.fields, problems), standing);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
}
