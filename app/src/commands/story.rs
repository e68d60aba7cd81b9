//! The story of the demo, replayed through the same functions that pages call: from the matching on 22 March to the
//! Monday on which a visitor takes over. Time moves from act to act, so reminders go out on their days.
//!
//! `examples/hmln-2018/story.md` tells it in words. Which cities stand behind its slots follows from the result of the
//! run by the rules of that page; nothing here names a pair.
mod rooms;
mod script;
mod webinar;

use super::{Complaint, seed};
use crate::house::House;
use cohorts::{
    acts::{KeepOffer, MakeCohort, ShapeCohort},
    doing,
    rules::{
        Cohort, RunRules,
        life::{Naming, State, Template},
        offer::{Reply, Way},
    },
    store::{cities, cohorts as rows, offers},
};
use intake::log;
use jiff::{SignedDuration, Timestamp, civil::date};
use kernel::{
    CohortId, Lang, OfferId, OrganisationId, PersonId, SpokenLanguage,
    access::{Circle, Granted, SeatKind, Standing, ask},
};
use std::collections::{BTreeMap, BTreeSet};
use store::Tx;

/// When the story begins: the call of the cohort is out.
pub(super) const BEGINS: &str = "2018-03-01T09:00+02";
/// The cohort.
const CODE: &str = "2018";
/// Its programme.
const PROGRAMME: &str = "hmln_2018";
/// The facilitators, by the codes of the example.
const LINA: &str = "p062";
const BASTIEN: &str = "p063";
/// Imports of the example, and more.
const IMPORTS_MAX: u32 = 20;
/// Jobs are done at least so often while time moves.
const STEP: SignedDuration = SignedDuration::from_hours(12);

/// A group of the story: its cities as the story calls them, and its offer.
#[derive(Debug, Clone)]
struct Slot {
    a: OrganisationId,
    b: OrganisationId,
    offer: OfferId,
}

/// How an answer is given.
#[derive(Debug, Clone, Copy)]
enum How {
    Mail,
    Page,
    /// By phone, written down by this facilitator.
    Phone(&'static str),
}

/// Which city of a slot, and who of it.
#[derive(Debug, Clone, Copy)]
enum Who {
    FocalPoint,
    Deputy,
}

type Said = (&'static str, &'static str, bool, Who, How, Reply, Option<&'static str>);

const A: bool = true;
const B: bool = false;

/// When, slot, city, who, how, what.
#[rustfmt::skip]
const ANSWERS: &[Said] = &[
    ("2018-03-22T15:20+02", "G1", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-22T15:40+02", "G2", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-22T16:05+02", "G1", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-25T09:15+02", "G3", B, Who::FocalPoint, How::Page, Reply::Accept, None),
    ("2018-03-25T10:10+02", "G2", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-25T12:00+02", "G4", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-26T09:40+02", "G7", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-26T10:30+02", "G4", B, Who::FocalPoint, How::Mail, Reply::Depute, None),
    ("2018-03-26T10:45+02", "G4", B, Who::Deputy, How::Mail, Reply::Accept, None),
    ("2018-03-26T11:30+02", "G3", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-26T13:00+02", "G5", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-27T09:30+02", "G5", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-27T10:00+02", "G6", A, Who::FocalPoint, How::Phone(BASTIEN), Reply::Accept, None),
    ("2018-03-27T11:15+02", "G9", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-27T12:20+02", "G6", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-28T09:50+02", "G7", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-28T14:10+02", "G8", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-29T11:00+02", "G8", B, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-03-29T13:30+02", "G9", B, Who::FocalPoint, How::Phone(LINA), Reply::Accept, None),
];

/// The last two offers.
#[rustfmt::skip]
const LAST_ANSWERS: &[Said] = &[
    ("2018-06-12T11:30+03", "LAST1", A, Who::FocalPoint, How::Mail, Reply::Accept, None),
    ("2018-06-13T12:00+03", "LAST2", A, Who::FocalPoint, How::Mail, Reply::Accept,
        Some("We are glad. When do we start?")),
    ("2018-06-20T10:15+03", "LAST1", B, Who::FocalPoint, How::Mail, Reply::Decline,
        Some("Our council already works with a city of that country. It wants a partner elsewhere.")),
];

/// Replays the story in a house that holds the example and nothing else.
///
/// # Errors
/// Of the store; a story that does not fit the result says which rule failed.
pub async fn play(house: &House) -> Result<(), Complaint> {
    let story = Story { house };
    story.review_types().await?;
    let cohort = story.matching().await?;
    let slots = story.slots(cohort).await?;
    let first: Vec<&Slot> =
        slots.iter().filter(|(name, _)| !name.starts_with("LAST")).map(|(_, slot)| slot).collect();
    story.send("2018-03-22T15:00+02", &first, ("2018-04-05T23:59:59+03", None)).await?;
    for said in ANSWERS {
        story.answer(&slots, said).await?;
    }
    story.until("2018-03-29T14:00+02").await?;
    story.go_to(State::KickOff).await?;
    for (time, step) in spring() {
        story.until(time).await?;
        match step {
            Step::GettingStarted => story.go_to(State::GettingStarted).await?,
            Step::LastOffers => {
                let last: Vec<&Slot> = ["LAST1", "LAST2"].iter().filter_map(|name| slots.get(name)).collect();
                let note = Some("The four councils have confirmed.");
                story.send(time, &last, ("2018-07-02T23:59:59+03", note)).await?;
            }
            Step::Said(said) => story.answer(&slots, said).await?,
            Step::Room(line) => story.act(&slots, line).await?,
            Step::WebinarHour => story.set_webinar().await?,
            Step::WebinarInvited => story.invite_to_webinar().await?,
            Step::WebinarAnswered(line) => story.answer_webinar(&slots, line).await?,
        }
    }
    Ok(())
}

/// What happens once the nine groups are formed.
enum Step {
    GettingStarted,
    LastOffers,
    Said(&'static Said),
    Room(&'static script::Line),
    WebinarHour,
    WebinarInvited,
    WebinarAnswered(&'static webinar::Line),
}

/// From April to June, in the order of the days.
fn spring() -> Vec<(&'static str, Step)> {
    let mut steps =
        vec![("2018-04-10T09:00+03", Step::GettingStarted), ("2018-06-11T10:00+03", Step::LastOffers)];
    steps.extend(LAST_ANSWERS.iter().map(|said| (said.0, Step::Said(said))));
    steps.extend(script::LINES.iter().map(|line| (line.0, Step::Room(line))));
    steps.extend([(webinar::PUBLISHED, Step::WebinarHour), (webinar::INVITED, Step::WebinarInvited)]);
    steps.extend(webinar::ANSWERS.iter().map(|line| (line.0, Step::WebinarAnswered(line))));
    steps.sort_by_key(|(time, _)| at(time));
    steps
}

struct Story<'a> {
    house: &'a House,
}

fn at(time: &str) -> Timestamp {
    time.parse().expect("a time of the story")
}

fn wrong(what: &str) -> Complaint {
    Complaint(format!("the story does not fit the example: {what}"))
}

impl Story<'_> {
    /// Moves time on, and does what falls due meanwhile.
    async fn until(&self, time: &str) -> Result<(), Complaint> {
        let clock = &self.house.site.clock;
        loop {
            let left = at(time).duration_since(clock.now());
            if left <= SignedDuration::ZERO {
                return Ok(());
            }
            clock.advance(left.min(STEP));
            self.house.work().await?;
        }
    }

    async fn begin(&self) -> Result<Tx, Complaint> {
        Ok(self.house.site.db.begin().await?)
    }

    /// Somebody of the example with the seats of that day.
    async fn standing(&self, code: &str) -> Result<Standing, Complaint> {
        let person = people::store::person_by_code(&self.house.site.db, code).await?;
        self.standing_of(person.ok_or_else(|| wrong("a person is missing"))?).await
    }

    async fn standing_of(&self, person: PersonId) -> Result<Standing, Complaint> {
        let site = &self.house.site;
        let today = site.clock.today(&site.home_zone);
        let seats = people::store::seats_of(&site.db, person, Lang::En).await?;
        let held = seats.into_iter().filter(|held| held.seat.term.holds_on(today)).map(|held| held.seat.held);
        Ok(Standing::person(person, held.collect()))
    }

    async fn shaping(&self, tx: &mut Tx) -> Result<(Granted<ShapeCohort>, rows::Cohort), Complaint> {
        let cohort = rows::cohort_by_code(&mut *tx, CODE, Lang::En).await?;
        let cohort = cohort.ok_or_else(|| wrong("no cohort"))?;
        let lina = self.standing(LINA).await?;
        let granted = ask::<ShapeCohort>(&lina, cohort.subject()).map_err(|_| wrong("nobody facilitates"))?;
        Ok((granted, cohort))
    }

    /// Lina goes through what the import of events only supposes, and accepts the types of meetings. What else it
    /// supposes waits for the visitor: one of the conferences is none.
    async fn review_types(&self) -> Result<(), Complaint> {
        const TYPES: [&str; 3] = ["events: webinar", "events: workshop", "events: training"];
        let lina = self.standing(LINA).await?;
        let mut tx = self.begin().await?;
        let imports = log::imports(&mut tx, None, IMPORTS_MAX).await?;
        let events = imports.iter().find(|import| import.noun == "events");
        let import = events.ok_or_else(|| wrong("no events were imported"))?.id;
        let is_type = |one: &log::Logged| TYPES.contains(&one.suggested.kind.as_str());
        seed::accept((&self.house.site, &mut tx), &lina, import, is_type).await?;
        Ok(tx.commit().await?)
    }

    /// The cohort with all cities of the network, and run 1 with its drafts.
    async fn matching(&self) -> Result<CohortId, Complaint> {
        self.until("2018-03-19T10:00+02").await?;
        let lina = self.standing(LINA).await?;
        let mut tx = self.begin().await?;
        let making = ask::<MakeCohort>(&lina, ()).map_err(|_| wrong("nobody facilitates"))?;
        let programme =
            network::store::programme_by_code(&mut tx, Circle::Facilitators, PROGRAMME, Lang::En).await?;
        let programme = programme.ok_or_else(|| wrong("no programme"))?.id;
        let naming = Naming::read(CODE, "Cohort 2018").map_err(|_| wrong("a name"))?;
        let plan = Template::Nine.plan(date(2018, 2, 1));
        let groups_seen_by = Circle::Public;
        let new = rows::NewCohort { naming, programme, plan, rules: RunRules::default(), groups_seen_by };
        let cohort = rows::add_cohort(&mut tx, &making, &new).await?;
        tx.commit().await?;
        let mut tx = self.begin().await?;
        let (shaping, _) = self.shaping(&mut tx).await?;
        let all = network::store::cities(&mut tx, Circle::Facilitators, Lang::En).await?;
        let all: BTreeSet<OrganisationId> = all.into_iter().map(|city| city.id).collect();
        cities::choose(&mut tx, &shaping, &all).await?;
        tx.commit().await?;
        self.until("2018-03-22T11:00+02").await?;
        let mut tx = self.begin().await?;
        let (shaping, _) = self.shaping(&mut tx).await?;
        let run = doing::keep_run(&mut tx, &shaping).await?;
        doing::draft_offers(&mut tx, &shaping, run).await?;
        tx.commit().await?;
        Ok(cohort)
    }

    async fn send(
        &self,
        time: &str,
        slots: &[&Slot],
        (until, note): (&str, Option<&str>),
    ) -> Result<(), Complaint> {
        self.until(time).await?;
        let lina = self.standing(LINA).await?;
        let mut tx = self.begin().await?;
        let (shaping, cohort) = self.shaping(&mut tx).await?;
        for slot in slots {
            let loaded = offers::offer(&mut tx, slot.offer).await?.ok_or_else(|| wrong("no offer"))?;
            let keeping =
                ask::<KeepOffer>(&lina, loaded.subject()).map_err(|_| wrong("nobody facilitates"))?;
            doing::send_offer(&self.house.site, &mut tx, &keeping, (at(until), note)).await?;
        }
        doing::begin_offers(&mut tx, &shaping, &cohort).await?;
        tx.commit().await?;
        Ok(self.house.work().await?)
    }

    async fn go_to(&self, state: State) -> Result<(), Complaint> {
        let mut tx = self.begin().await?;
        let (shaping, _) = self.shaping(&mut tx).await?;
        rows::go_to(&mut tx, &shaping, state).await?;
        Ok(tx.commit().await?)
    }

    async fn answer(&self, slots: &BTreeMap<&'static str, Slot>, said: &Said) -> Result<(), Complaint> {
        let &(time, name, is_a, who, how, reply, words) = said;
        self.until(time).await?;
        let slot = slots.get(name).ok_or_else(|| wrong(name))?;
        let city = if is_a { slot.a } else { slot.b };
        let person = self.person(city, who).await?;
        let site = &self.house.site;
        let mut tx = self.begin().await?;
        let taken = match how {
            How::Mail | How::Page => {
                let way = if matches!(how, How::Page) { Way::Page } else { Way::Mail };
                doing::say(site, &mut tx, (slot.offer, city, person, way), (reply, words)).await?
            }
            How::Phone(by) => {
                let by = self.standing(by).await?;
                doing::write_down(site, &mut tx, &by, (slot.offer, city, person), (reply, words)).await?
            }
        };
        match taken {
            Some(Ok(_)) => Ok(tx.commit().await?),
            refused => Err(wrong(&format!("{name} at {time}: {refused:?}"))),
        }
    }

    /// Who speaks for a city on that day; without a deputy, the focal point does.
    async fn person(&self, city: OrganisationId, who: Who) -> Result<PersonId, Complaint> {
        let site = &self.house.site;
        let today = site.clock.today(&site.home_zone);
        let speakers = cities::speakers(&site.db, [city], (today, Lang::En)).await?;
        let of =
            |kind| speakers.iter().find(move |sitting| sitting.kind == kind).map(|sitting| sitting.person);
        let found = match who {
            Who::FocalPoint => of(SeatKind::FocalPoint),
            Who::Deputy => of(SeatKind::Deputy).or_else(|| of(SeatKind::FocalPoint)),
        };
        found.ok_or_else(|| wrong("nobody speaks for a city"))
    }

    /// Which of the groups stands behind which name of the story.
    async fn slots(&self, cohort: CohortId) -> Result<BTreeMap<&'static str, Slot>, Complaint> {
        let db = &self.house.site.db;
        let matched = Cohort::new(cities::profiles(db, cohort).await?, RunRules::default());
        let codes = offers::codes(db, cohort).await?;
        let chosen = cities::chosen(db, cohort, Lang::En).await?;
        let id = |code: &str| chosen.iter().find(|city| city.code == code).map(|city| city.id);
        let mut groups: Vec<([String; 2], OfferId)> = codes
            .into_iter()
            .filter_map(|(offer, codes)| {
                let mut pair: [String; 2] = codes.try_into().ok()?;
                pair.sort();
                Some((pair, offer))
            })
            .collect();
        groups.sort();
        let arabic = self.speak_arabic(&groups, &id).await?;
        let named = name(&matched, &groups, &arabic)?;
        let slot = |(name, [a, b], offer): (&'static str, [String; 2], OfferId)| {
            Some((name, Slot { a: id(&a)?, b: id(&b)?, offer }))
        };
        let slots: Option<BTreeMap<_, _>> = named.into_iter().map(slot).collect();
        slots.ok_or_else(|| wrong("a city of a group is not in the cohort"))
    }

    /// The groups of which both focal points speak Arabic.
    async fn speak_arabic(
        &self,
        groups: &[([String; 2], OfferId)],
        id: &impl Fn(&str) -> Option<OrganisationId>,
    ) -> Result<BTreeSet<OfferId>, Complaint> {
        let site = &self.house.site;
        let today = site.clock.today(&site.home_zone);
        let language: SpokenLanguage = "ar".parse().expect("two small letters");
        let mut arabic = BTreeSet::new();
        for (pair, offer) in groups {
            let mut both = true;
            for city in pair.iter().filter_map(|code| id(code)) {
                let person = self.person(city, Who::FocalPoint).await?;
                let loaded = people::store::person(&site.db, person, today).await?;
                let speaks =
                    |loaded: &people::store::Loaded| loaded.person.details.spoken.contains(&language);
                both &= loaded.as_ref().is_some_and(speaks);
            }
            if both {
                arabic.insert(*offer);
            }
        }
        Ok(arabic)
    }
}

type Named = (&'static str, [String; 2], OfferId);

/// The rules of the story's page.
fn name(
    matched: &Cohort,
    groups: &[([String; 2], OfferId)],
    arabic: &BTreeSet<OfferId>,
) -> Result<Vec<Named>, Complaint> {
    let country = |code: &String| {
        let vertex = matched.vertex(code)?;
        Some(matched.city(vertex).country.as_str().to_owned())
    };
    let of = |pair: &[String; 2], wanted: &str| {
        pair.iter().find(|code| country(code).as_deref() == Some(wanted)).cloned()
    };
    let holds = |pair: &[String; 2], wanted: &str| pair.iter().any(|code| code == wanted);
    let (first, second) = last_two(matched, groups, &of)?;
    let mut left: Vec<([String; 2], OfferId)> =
        groups.iter().filter(|(_, offer)| ![first.1, second.1].contains(offer)).cloned().collect();
    let mut named: Vec<Named> = vec![("LAST1", first.0, first.1), ("LAST2", second.0, second.1)];
    let mut take =
        |slot: &'static str, found: Option<(String, OfferId)>, left: &mut Vec<([String; 2], OfferId)>| {
            let (a, offer) = found.ok_or_else(|| wrong(slot))?;
            let place = left.iter().position(|(_, own)| *own == offer).ok_or_else(|| wrong(slot))?;
            let (pair, offer) = left.remove(place);
            let [x, y] = pair;
            named.push((slot, if x == a { [x, y] } else { [y, x] }, offer));
            Ok::<(), Complaint>(())
        };
    let hebron =
        left.iter().find(|(pair, _)| holds(pair, "HBN")).map(|(_, offer)| ("HBN".to_owned(), *offer));
    take("G7", hebron, &mut left)?;
    let by_country = |left: &[([String; 2], OfferId)], wanted: &str| {
        left.iter().filter_map(|(pair, offer)| Some((of(pair, wanted)?, *offer))).min()
    };
    for slot in ["G3", "G5"] {
        take(slot, by_country(&left, "TR"), &mut left)?;
    }
    take("G6", by_country(&left, "IQ"), &mut left)?;
    let in_arabic = left
        .iter()
        .find(|(pair, offer)| of(pair, "TR").is_none() && arabic.contains(offer))
        .map(|(pair, offer)| (pair[0].clone(), *offer));
    take("G4", in_arabic, &mut left)?;
    for slot in ["G1", "G2", "G8", "G9"] {
        let next = left.first().map(|(pair, offer)| (pair[0].clone(), *offer));
        take(slot, next, &mut left)?;
    }
    Ok(named)
}

type Pair = ([String; 2], OfferId);

/// Two groups whose four cities allow another pairing across countries; of these the two with the lowest scores.
fn last_two(
    matched: &Cohort,
    groups: &[Pair],
    of: &impl Fn(&[String; 2], &str) -> Option<String>,
) -> Result<(Pair, Pair), Complaint> {
    let score = |pair: &[String; 2]| {
        let [a, b] = pair.each_ref().map(|code| matched.vertex(code));
        a.zip(b).map_or(0, |(a, b)| matched.worth(a, b).score)
    };
    let legal = |first: &String, second: &String| {
        let both = matched.vertex(first).zip(matched.vertex(second));
        both.is_some_and(|(a, b)| matched.breaches(a, b).is_none())
    };
    let allows_another = |[a, b]: &[String; 2], [c, d]: &[String; 2]| {
        (legal(a, c) && legal(b, d)) || (legal(a, d) && legal(b, c))
    };
    let is_hebron = |pair: &[String; 2]| pair.iter().any(|code| code == "HBN");
    let mut best: Option<((u32, Pair), Pair)> = None;
    for (place, first) in groups.iter().enumerate() {
        for second in groups.iter().skip(place + 1) {
            let left = || groups.iter().filter(|group| group.1 != first.1 && group.1 != second.1);
            let turkish = left().filter(|group| of(&group.0, "TR").is_some() && !is_hebron(&group.0)).count();
            let iraqi = left().filter(|group| of(&group.0, "IQ").is_some()).count();
            let fits = !is_hebron(&first.0) && !is_hebron(&second.0) && turkish >= 2 && iraqi >= 1;
            if fits && allows_another(&first.0, &second.0) {
                let total = u32::from(score(&first.0)) + u32::from(score(&second.0));
                let new = ((total, first.clone()), second.clone());
                if best.as_ref().is_none_or(|best| new < *best) {
                    best = Some(new);
                }
            }
        }
    }
    let ((_, first), second) = best.ok_or_else(|| wrong("no two groups for the last offers"))?;
    Ok(if score(&first.0) <= score(&second.0) { (first, second) } else { (second, first) })
}
