//! The record: everything that happened, newest first; or only what the house did by itself, with why, and the page on
//! which that is changed.
use crate::{acts::SeeRecord, rules::by_itself};
use askama::Template;
use cohorts::rules::offer::{Reply, Way};
use jiff::civil::Date;
use kernel::{
    CohortId, EventId, GroupId, InvitationId, OfferId, OrganisationId, PersonId,
    access::{SeatKind, ask},
};
use network::rules::Asked;
use people::rules::OrganisationKind;
use std::collections::{BTreeMap, BTreeSet};
use store::{FactNumber, record};
use twinning::store::rooms;
use ui::{
    Frame, Link, Sentence,
    parts::{Tab, Tabs},
};
use web::{Answer, Failure, Routes, Visit, page};

/// Facts on one page: as many as a millisecond of CPU can name with all that they are about.
const PAGE_LENGTH: u32 = 25;

pub(super) fn routes() -> Routes {
    Routes::default().get("/log", index)
}

#[derive(Template)]
#[template(path = "pages/log/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) tabs: Tabs,
    pub(crate) facts: Vec<FactLine>,
    pub(crate) next: Option<String>,
}

/// A fact, in words.
pub(crate) struct FactLine {
    pub(crate) number: String,
    pub(crate) at: String,
    pub(crate) what: String,
    pub(crate) who: String,
    /// The person, city, cohort, offer, group and event that it is about: name and page.
    pub(crate) about: Vec<(String, String)>,
    /// How many people, or by which seat of whom.
    pub(crate) details: Option<String>,
    /// Why the house did it by itself.
    pub(crate) why: Option<String>,
    /// Where that can be undone or changed.
    pub(crate) change: Option<String>,
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeRecord>(&visit.who, ())?;
    let before =
        visit.query_value("before").and_then(|number| number.parse::<i64>().ok()).map(FactNumber::from);
    let only_itself = visit.query_value("by").is_some_and(|by| by == "itself");
    let db = &visit.site.db;
    let mut entries = if only_itself {
        record::by_nobody(db, by_itself::kinds(), before, PAGE_LENGTH + 1).await?
    } else {
        record::before(db, before, PAGE_LENGTH + 1).await?
    };
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = entries.len() > length;
    entries.truncate(length);
    let known = Known::of(&visit, &entries).await?;
    let mut facts = Vec::with_capacity(entries.len());
    for entry in &entries {
        let why = by_itself::why(&entry.kind).filter(|_| entry.actor.is_none());
        let nobody = if why.is_some() { "desk-by-itself" } else { "desk-operator" };
        let who = entry.actor.map_or_else(|| visit.reader.say(nobody), |who| known.name(&visit, who));
        facts.push(FactLine {
            number: visit.reader.number(i64::from(entry.number)),
            at: visit.reader.moment(entry.at),
            what: visit.reader.say_fact(&entry.kind),
            who,
            about: known.about(&visit, entry),
            details: known.details(&visit, entry),
            why: why.map(|why| visit.reader.say(why)).or_else(|| reason(&visit, entry)),
            change: why.filter(|_| only_itself).and_then(|_| known.place(entry)),
        });
    }
    let last = entries.last().filter(|_| has_next).map(|entry| entry.number.to_string());
    let by = only_itself.then_some(("by", "itself"));
    page(Index {
        frame: visit.frame(Sentence::new("desk-log-title")),
        tabs: tabs(&visit, only_itself),
        facts,
        next: last.map(|last| web::address("/log", by.into_iter().chain([("before", last.as_str())]))),
    })
}

pub(crate) fn tabs(visit: &Visit, only_itself: bool) -> Tabs {
    let tab = |to: &str, key, current| Tab {
        link: Link::new(to.to_owned(), visit.reader.say(key)).current(current),
        count: None,
    };
    Tabs {
        name: visit.reader.say("desk-log-title"),
        tabs: vec![
            tab("/log", "desk-log-everything", !only_itself),
            tab("/log?by=itself", "desk-log-by-itself", only_itself),
        ],
    }
}

/// What the facts of a page are about, as the reader calls it.
struct Known<'a> {
    people: BTreeMap<PersonId, String>,
    things: Things<'a>,
    /// To which event an invitation is.
    invitations: BTreeMap<i64, i64>,
    organisations: BTreeMap<i64, String>,
}

impl<'a> Known<'a> {
    async fn of(visit: &Visit, entries: &'a [record::Entry]) -> Result<Self, Failure> {
        let (db, lang) = (&visit.site.db, visit.reader.lang);
        let people = entries.iter().flat_map(|entry| entry.actor.into_iter().chain(about(entry)));
        let people = people::store::names(db, people.collect::<BTreeSet<_>>(), lang).await?;
        let invitations: BTreeSet<InvitationId> = entries
            .iter()
            .filter(|entry| entry.noun == "invitation")
            .map(|entry| InvitationId::from(entry.subject))
            .collect();
        let invitations = match invitations.is_empty() {
            true => Vec::new(),
            false => invitations::store::invitations::events_of(db, invitations).await?,
        };
        let invitations: BTreeMap<i64, i64> =
            invitations.into_iter().map(|(id, event)| (id.into(), event.into())).collect();
        let (mut things, organisations) = things(visit, entries).await?;
        let events = entries.iter().filter(|entry| entry.noun == "event").map(|entry| entry.subject);
        let events: BTreeSet<i64> = events.chain(invitations.values().copied()).collect();
        let events = match events.is_empty() {
            true => Vec::new(),
            false => events::store::called(db, events.into_iter().map(EventId::from)).await?,
        };
        things.extend(events.into_iter().map(|event| {
            let page = format!("/events/{}", event.slug);
            (("event", event.id.into()), (event.title, page))
        }));
        Ok(Self { people, things, invitations, organisations })
    }

    fn name(&self, visit: &Visit, person: PersonId) -> String {
        self.people.get(&person).cloned().unwrap_or_else(|| visit.reader.say("people-former-officer"))
    }

    /// Whom and what a fact is about: the person first, then the event, city, cohort, offer or group.
    fn about(&self, visit: &Visit, entry: &record::Entry) -> Vec<(String, String)> {
        let person = about(entry).map(|person| (self.name(visit, person), format!("/people/{person}")));
        let thing = match entry.noun.as_str() {
            "invitation" => {
                self.invitations.get(&entry.subject).and_then(|event| self.things.get(&("event", *event)))
            }
            noun => self.things.get(&(noun, entry.subject)),
        };
        person.into_iter().chain(thing.cloned()).collect()
    }

    /// Where it is undone or changed, as far as there is such a page.
    fn place(&self, entry: &record::Entry) -> Option<String> {
        let page = |noun: &'static str, id: i64| self.things.get(&(noun, id)).map(|(_, page)| page);
        match entry.noun.as_str() {
            "offer" => Some(format!("/offers/{}", entry.subject)),
            "group" => page("group", entry.subject).cloned(),
            "event" => page("event", entry.subject).map(|event| format!("{event}/invitations")),
            "invitation" => {
                let event = page("event", *self.invitations.get(&entry.subject)?)?;
                Some(format!("{event}/invitations/{}", entry.subject))
            }
            _ => None,
        }
    }

    /// How many people, or by which seat somebody came in or went.
    fn details(&self, visit: &Visit, entry: &record::Entry) -> Option<String> {
        let reader = &visit.reader;
        let office = || {
            let kind = SeatKind::from_code(entry.body.text("seat")?)?;
            let name = self.organisations.get(&entry.body.number("organisation")?)?;
            Some(invitations::office(kind, name))
        };
        let day = |name: &str| entry.body.text(name)?.parse::<Date>().ok();
        match entry.kind.as_str() {
            "invitations: person joined the audience" => {
                let sentence = Sentence::new("desk-log-joined").with("office", office()?);
                Some(reader.tell(&sentence.with("day", day("since")?)))
            }
            "invitations: person left the audience" => {
                let sentence = Sentence::new("desk-log-left").with("office", office()?);
                Some(reader.tell(&sentence.with("day", day("until")?)))
            }
            // What was said, for which city and how; never the reason.
            "cohorts: offer answered" => {
                let reply = Reply::parse(entry.body.text("reply")?)?;
                let way = Way::parse(entry.body.text("way")?)?;
                let sentence = Sentence::new("desk-log-answered")
                    .with("city", self.organisations.get(&entry.body.number("city")?)?)
                    .with("what", Sentence::new(reply_key(reply)))
                    .with("way", Sentence::new(way_key(way)));
                Some(reader.tell(&sentence))
            }
            "cohorts: question asked" | "cohorts: answer dropped" | "cohorts: successor asked" => {
                self.organisations.get(&entry.body.number("city")?).cloned()
            }
            // Which fields; never what stands in them.
            "network: city changed" | "network: city told for matching" => {
                let is_changed = |field: &Asked| entry.body.is(field.code()) == Some(true);
                let fields: Vec<_> =
                    Asked::all().filter(is_changed).map(|field| reader.say(field.key())).collect();
                if fields.is_empty() {
                    return None;
                }
                Some(reader.tell(&Sentence::new("desk-log-changed").with("fields", reader.list(fields))))
            }
            "invitations: invitation withdrawn" if entry.body.text("because") == Some("left") => {
                Some(reader.say("desk-log-withdrawn"))
            }
            "invitations: people invited"
            | "invitations: mails sent"
            | "stocktaking: mails sent"
            | "invitations: guests told of a change"
            | "invitations: guests reminded"
            | "invitations: silent guests nudged" => {
                let count = entry.body.number("count")?;
                Some(reader.tell(&Sentence::new("desk-log-people").with("count", count)))
            }
            _ => None,
        }
    }
}

fn reply_key(reply: Reply) -> &'static str {
    match reply {
        Reply::Accept => "cohorts-reply-accepted",
        Reply::Decline => "cohorts-reply-declined",
        Reply::Depute => "cohorts-reply-deputed",
    }
}

fn way_key(way: Way) -> &'static str {
    match way {
        Way::Mail => "cohorts-way-mail",
        Way::Page => "cohorts-way-page",
        Way::Phone => "cohorts-way-phone",
    }
}

/// What was said for doing something in another way than usual.
fn reason(visit: &Visit, entry: &record::Entry) -> Option<String> {
    let why = entry.body.text("why").filter(|_| entry.kind == "people: address change put through")?;
    Some(visit.reader.say(&format!("people-move-{why}")))
}

/// The name and the page of what facts are about, by noun and id.
type Things<'a> = BTreeMap<(&'a str, i64), (String, String)>;

/// The cities, cohorts, offers and groups that facts are about, as far as they have a page, and the names of all
/// organisations that are named.
async fn things<'a>(
    visit: &Visit,
    entries: &'a [record::Entry],
) -> Result<(Things<'a>, BTreeMap<i64, String>), Failure> {
    let (db, lang) = (&visit.site.db, visit.reader.lang);
    let of = |noun: &str| -> BTreeSet<i64> {
        entries.iter().filter(|entry| entry.noun == noun).map(|entry| entry.subject).collect()
    };
    let mut things = Things::new();
    let (cohorts, groups, offers) = (of("cohort"), of("group"), of("offer"));
    if !cohorts.is_empty() {
        let ids = cohorts.into_iter().map(CohortId::from);
        for cohort in cohorts::store::cohorts::these_cohorts(db, ids, lang).await? {
            things.insert(("cohort", cohort.id.into()), (cohort.name, format!("/cohorts/{}", cohort.code)));
        }
    }
    if !groups.is_empty() {
        for room in rooms::by_ids(db, groups.into_iter().map(GroupId::from), lang).await? {
            things.insert(("group", room.id.into()), (room.name(), room.path()));
        }
    }
    let asked = match offers.is_empty() {
        true => Vec::new(),
        false => cohorts::store::offers::cities(db, offers.into_iter().map(OfferId::from)).await?,
    };
    let seats = entries.iter().filter(|entry| entry.noun == "event");
    let seats = seats.filter_map(|entry| entry.body.number("organisation"));
    let ids = of("organisation").into_iter().chain(seats).map(OrganisationId::from);
    let ids: BTreeSet<OrganisationId> = ids.chain(asked.iter().map(|(_, city)| *city)).collect();
    let found = match ids.is_empty() {
        true => Vec::new(),
        false => people::store::these_organisations(db, ids, lang).await?,
    };
    let names: BTreeMap<i64, String> = found.iter().map(|own| (own.id.into(), own.name.clone())).collect();
    let cities = found.into_iter().filter(|found| found.kind == OrganisationKind::Municipality);
    let cities = cities.filter_map(|city| Some((city.id, (city.name, format!("/cities/{}", city.code?)))));
    let cities: BTreeMap<OrganisationId, (String, String)> = cities.collect();
    for (offer, city) in &asked {
        let Some((name, _)) = cities.get(city) else { continue };
        let (names, _) = things
            .entry(("offer", i64::from(*offer)))
            .or_insert_with(|| (String::new(), format!("/offers/{offer}")));
        names.push_str(if names.is_empty() { "" } else { " – " });
        names.push_str(name);
    }
    things.extend(cities.into_iter().map(|(id, city)| (("organisation", id.into()), city)));
    Ok((things, names))
}

/// The person whom a fact is about.
fn about(entry: &record::Entry) -> Option<PersonId> {
    match entry.noun.as_str() {
        "person" => Some(PersonId::from(entry.subject)),
        "event" | "invitation" => entry.body.number("person").map(PersonId::from),
        _ => None,
    }
}
