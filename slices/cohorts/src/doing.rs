//! The acts of a round as functions, for whoever is no page: the demo's story, files, tests. Pages go the same way.
use crate::{
    acts::{AnswerOffer, KeepOffer, ShapeCohort},
    consent::{self, Asked, Proof},
    jobs, mails,
    pages::runs,
    rules::{
        City, Cohort as Matched, RunRules, board,
        format::Announcement,
        forming::EXPLAINED_CITIES_MAX,
        life::{Pause, State, at_least},
        offer::{Heard, Reply, Role, SayRefusal, Stage, Way, Word},
    },
    store::{
        boards, cities,
        cohorts::{self as rows, Cohort},
        groups,
        offers::{self, Loaded, Speaker},
        runs as kept,
    },
};
use ::store::{Error, Tx};
use jiff::Timestamp;
use kernel::{
    GroupId, Lang, OfferId, OrganisationId, PersonId,
    access::{Granted, Standing, ask},
};
use web::{Made, Site};

fn broken(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Broken(error.into())
}

/// The cities of a cohort, and the rules of its board with what stands laid over them.
async fn asked_of(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<(Vec<City>, RunRules), Error> {
    let cohort = granted.on().cohort;
    let inputs = cities::profiles(&mut *tx, cohort).await?;
    let standing = boards::standing(&mut *tx, cohort).await?;
    let own: RunRules = boards::last_edit(&mut *tx, cohort).await?.rules;
    let rules = board::over(&own, &standing, &inputs);
    Ok((inputs, rules))
}

/// Forms the groups of a cohort under the rules of its board with what stands laid over them, keeps the run, and moves
/// the cohort on. Returns the run's number.
///
/// # Errors
/// [`store::Error`]
pub async fn keep_run(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<i64, Error> {
    let (inputs, rules) = asked_of(tx, granted).await?;
    let computed = tokio::task::spawn_blocking(move || runs::compute(inputs, rules)).await;
    let computed = computed.map_err(broken)?.map_err(broken)?;
    let new = runs::inputs(&computed.cohort).map_err(broken)?;
    let (number, _) = kept::save_run(tx, granted, (&new, &runs::outcome(&computed))).await?;
    rows::go_to(tx, granted, at_least(granted.on().state, State::Matching)).await?;
    Ok(number)
}

/// The same where there are more cities than a page can wait for: the run goes into the queue. Returns its number.
///
/// # Errors
/// [`store::Error`]
pub async fn run(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<i64, Error> {
    let (inputs, rules) = asked_of(tx, granted).await?;
    if inputs.len() <= AT_ONCE_MAX {
        return keep_run(tx, granted).await;
    }
    let cohort = tokio::task::spawn_blocking(move || Matched::new(inputs, rules)).await.map_err(broken)?;
    let (run, number) = kept::ask_run(tx, granted, &runs::inputs(&cohort).map_err(broken)?).await?;
    jobs::plan_run(tx, run).await?;
    rows::go_to(tx, granted, at_least(granted.on().state, State::Matching)).await?;
    Ok(number)
}

/// Cities whose groups are formed while a page is asked for: every explanation takes less than a second.
const AT_ONCE_MAX: usize = EXPLAINED_CITIES_MAX;

/// Makes a draft for every group of a kept run that does not stand already and whose cities have not declined each other
/// since; drafts of before are thrown away. None when there is no such run.
///
/// # Errors
/// [`store::Error`]
pub async fn draft_offers(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    run: i64,
) -> Result<Option<Vec<OfferId>>, Error> {
    let cohort = granted.on().cohort;
    let Some(run) = kept::run_by_number(&mut *tx, cohort, run).await? else { return Ok(None) };
    let run_id = run.id;
    let computed = tokio::task::spawn_blocking(move || runs::again(&run)).await;
    let computed = computed.map_err(broken)?.map_err(broken)?;
    let standing = boards::standing(&mut *tx, cohort).await?;
    let chosen = cities::chosen(&mut *tx, cohort, Lang::En).await?;
    let id = |code: &String| chosen.iter().find(|city| city.code == *code).map(|city| city.id);
    offers::drop_drafts(tx, granted).await?;
    let mut drafts = Vec::new();
    for group in Announcement::new(&computed.cohort, &computed.result).groups {
        let stands =
            standing.groups().any(|standing| standing.iter().any(|code| group.cities.contains(code)));
        let ids: Option<Vec<OrganisationId>> = group.cities.iter().map(id).collect();
        let declined = standing.declines(&group.cities);
        if let Some(ids) = ids.filter(|_| !stands && !declined) {
            drafts.push(offers::add_offer(tx, granted, Some(run_id), (&ids, &group)).await?);
        }
    }
    Ok(Some(drafts))
}

/// What another feature does before a group ends, such as calling off what was planned: the house tells this feature
/// whom to ask.
#[derive(Clone, Copy)]
pub struct Ending(
    /// In the transaction that ends the group.
    pub for<'a> fn(&'a Site, &'a mut Tx, &'a Standing, GroupId) -> Made<'a, ()>,
);

/// Ends a group that will not go on: what was planned is called off first.
///
/// # Errors
/// [`store::Error`]
pub async fn end_group(
    tx: &mut Tx,
    (site, who): (&Site, &Standing),
    granted: &Granted<ShapeCohort>,
    (group, reason): (GroupId, &str),
) -> Result<(), Error> {
    if let Some(Ending(call_off)) = site.derived.get::<Ending>() {
        call_off(site, tx, who, group).await?;
    }
    groups::end_group(tx, granted, group, reason).await
}

/// Sends a draft: the mails to whoever speaks for its cities, the reminders, the last day. Returns how many mails. The
/// constraint `cohorts_offer_cities_one_open` refuses a city that is being asked already.
///
/// # Errors
/// [`store::Error`]
pub async fn send_offer(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    (until, note): (Timestamp, Option<&str>),
) -> Result<usize, Error> {
    close_declined(site, tx, granted).await?;
    let fact = offers::send(tx, granted, until, note).await?;
    let Some(asked) = Asked::lock(site, tx, granted.on().offer, Lang::En).await? else { return Ok(0) };
    let mut count = 0;
    for city in asked.loaded.offer.cities.clone() {
        for to in asked.first(city) {
            mails::offer::queue(tx, site, (fact, mails::offer::Why::New), &asked, to).await?;
            count += 1;
        }
    }
    jobs::plan(tx, &asked.loaded).await?;
    Ok(count)
}

/// A city that is offered another group no longer waits for whoever declined it.
async fn close_declined(site: &Site, tx: &mut Tx, granted: &Granted<KeepOffer>) -> Result<(), Error> {
    let all = offers::of_cohort(&mut *tx, granted.on().cohort).await?;
    let shares = |loaded: &Loaded| loaded.offer.cities.iter().any(|city| granted.on().cities.contains(city));
    for declined in all.iter().filter(|loaded| loaded.offer.stage() == Stage::Declined && shares(loaded)) {
        let Some(asked) = Asked::lock(site, tx, declined.id, Lang::En).await? else { continue };
        if asked.loaded.offer.close().is_ok() {
            let fact = offers::go_on(tx, declined.id, granted.by()).await?;
            mails::ended::queue(tx, site, (fact, mails::ended::How::NotFormed), &asked).await?;
        }
    }
    Ok(())
}

/// Moves a cohort on to the state of offers, if it is not there or further.
///
/// # Errors
/// [`store::Error`]
pub async fn begin_offers(tx: &mut Tx, granted: &Granted<ShapeCohort>, cohort: &Cohort) -> Result<(), Error> {
    rows::go_to(tx, granted, at_least(cohort.state, State::Offers)).await
}

/// Goes on after a pause: what cities were promised is later, and their offers are watched again. A reminder whose day passed
/// meanwhile goes in the next working hour.
///
/// # Errors
/// [`store::Error`]
pub async fn resume(
    site: &Site,
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    pause: Pause,
) -> Result<(), Error> {
    rows::resume(tx, granted, pause, &site.home_zone).await?;
    let all = offers::of_cohort(&mut *tx, granted.on().cohort).await?;
    for open in all.iter().filter(|loaded| matches!(loaded.offer.stage(), Stage::Open | Stage::Declined)) {
        jobs::plan(tx, open).await?;
        jobs::plan_late(tx, open, &site.home_zone).await?;
    }
    Ok(())
}

/// Mails the open offers of a city to somebody who speaks for it since: the mails of before went to another person. Whose
/// seat begins on a day to come is asked on that day.
///
/// # Errors
/// [`store::Error`]
pub async fn ask_successor(
    site: &Site,
    tx: &mut Tx,
    (city, person): (OrganisationId, PersonId),
) -> Result<(), Error> {
    let today = site.clock.today(&site.home_zone);
    if let Some(day) = cities::speaks_from(&mut *tx, (city, person), today).await? {
        jobs::plan_successor(tx, (city, person), (day, &site.home_zone)).await?;
    }
    for open in offers::sent_to(&mut *tx, [city]).await? {
        if !matches!(open.offer.stage(), Stage::Open | Stage::Declined) {
            continue;
        }
        let Some(asked) = Asked::lock(site, tx, open.id, Lang::En).await? else { continue };
        let why = match (asked.loaded.offer.word(city), asked.role(city, person)) {
            (Word::Silent, Some(Role::FocalPoint)) => mails::offer::Why::New,
            (Word::WaitsForDeputy, Some(Role::Deputy)) => mails::offer::Why::Deputed,
            (Word::Silent | Word::WaitsForDeputy | Word::Yes | Word::No, _) => continue,
        };
        let has_ended = asked.loaded.offer.asking.is_none_or(|asking| asking.is_over(site.clock.now()));
        if has_ended || cities::refuse(&mut *tx, &asked.loaded.offer.cities).await? {
            continue;
        }
        let to: Vec<_> = asked.of_city(city).filter(|sitting| sitting.person == person).take(1).collect();
        let fact = offers::note_successor(tx, open.id, city).await?;
        for to in to {
            mails::offer::queue(tx, site, (fact, why), &asked, to).await?;
        }
    }
    Ok(())
}

/// What somebody who speaks for a city says to an offer, for themselves. None where they do not speak for it.
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn say(
    site: &Site,
    tx: &mut Tx,
    (offer, city, person, way): (OfferId, OrganisationId, PersonId, Way),
    (reply, words): (Reply, Option<&str>),
) -> Result<Option<Result<Heard, SayRefusal>>, Error> {
    let Some(asked) = Asked::lock(site, tx, offer, Lang::En).await? else { return Ok(None) };
    let Some(role) = asked.role(city, person) else { return Ok(None) };
    let Ok(granted) = ask::<AnswerOffer>(&asked.standing(person), asked.subject()) else { return Ok(None) };
    let speaker = Speaker { city, person, role, way, is_certain: true };
    let taken = consent::take(site, tx, &asked, (Proof::Own(&granted), speaker), (reply, words));
    taken.await.map(Some)
}

/// What somebody said by phone, written down by a facilitator. None where they do not speak for the city.
///
/// # Errors
/// [`store::Error`]; inside, why it is not taken.
pub async fn write_down(
    site: &Site,
    tx: &mut Tx,
    who: &Standing,
    (offer, city, person): (OfferId, OrganisationId, PersonId),
    (reply, words): (Reply, Option<&str>),
) -> Result<Option<Result<Heard, SayRefusal>>, Error> {
    let Some(asked) = Asked::lock(site, tx, offer, Lang::En).await? else { return Ok(None) };
    let Some(role) = asked.role(city, person) else { return Ok(None) };
    let Ok(granted) = ask::<KeepOffer>(who, asked.subject()) else { return Ok(None) };
    let speaker = Speaker { city, person, role, way: Way::Phone, is_certain: true };
    let taken = consent::take(site, tx, &asked, (Proof::WrittenDown(&granted), speaker), (reply, words));
    taken.await.map(Some)
}
