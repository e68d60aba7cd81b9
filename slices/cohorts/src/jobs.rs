//! Work that waits: reminders to cities that have not answered, offers whose last day passes, runs over many cities.
use crate::{
    consent::Asked,
    mails::{self, ended::How, offer::Why},
    pages::runs as computing,
    rules::offer::{Reply, Stage, Word, makes_up, reminders},
    store::{
        cities, cohorts,
        offers::{self, Loaded},
        runs,
    },
};
use ::store::{
    Cause, Error, FactNumber, Tx,
    jobs::{Due, Job, NewJob},
};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use kernel::{Lang, OfferId, OrganisationId, PersonId, access::SeatKind};
use matching::groups::{Step, Work as Doing};
use people::rules::office::{self, Office};
use std::{
    ops::ControlFlow,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use web::{Site, Work};

/// Reminds the cities of an offer that have not answered.
const REMIND: &str = "cohorts: remind of an offer";
/// Ends an offer whose last day has passed.
const EXPIRE: &str = "cohorts: let an offer expire";
/// Asks somebody who speaks for a city from today on.
const SUCCEED: &str = "cohorts: ask a successor";
/// Forms the groups of a cohort with more cities than a page waits for.
const FORM: &str = "cohorts: form groups";
/// In the arguments of a reminder that makes up for one of before.
const LATE: &str = "late";
/// So often a run says how far it is, and hears whether it is wanted still.
const LOOK: Duration = Duration::from_millis(500);

pub(crate) fn work() -> Vec<Work> {
    vec![
        Work { kind: REMIND, run: |site, job| Box::pin(remind(site, job)) },
        Work { kind: EXPIRE, run: |site, job| Box::pin(expire(site, job)) },
        Work { kind: SUCCEED, run: |site, job| Box::pin(succeed(site, job)) },
        Work { kind: FORM, run: |site, job| Box::pin(form_groups(site, job)) },
    ]
}

/// Plans what an offer that is being asked needs: when it is sent, gets more time, and after a pause.
pub(crate) async fn plan(tx: &mut Tx, loaded: &Loaded) -> Result<(), Error> {
    let Some(asking) = loaded.offer.asking else { return Ok(()) };
    let job = |kind: &'static str, at: Timestamp| {
        let job = NewJob::new(kind).named(name(loaded.id, at)).due(Due::Product(at));
        job.with(serde_json::json!({ "offer": i64::from(loaded.id) }))
    };
    let now = tx.now();
    for at in reminders(asking).into_iter().filter(|at| *at > now) {
        tx.enqueue(&job(REMIND, at)).await?;
    }
    let after = asking.until.saturating_add(SignedDuration::from_secs(1)).unwrap_or(asking.until);
    tx.enqueue(&job(EXPIRE, after)).await
}

/// Plans the first reminder anew where its day passed while the cohort rested: for the next hour in which the offices of all
/// its cities are open.
pub(crate) async fn plan_late(tx: &mut Tx, loaded: &Loaded, zone: &TimeZone) -> Result<(), Error> {
    let Some(asking) = loaded.offer.asking else { return Ok(()) };
    if offers::was_reminded(&mut *tx, loaded.id, asking.since).await? {
        return Ok(());
    }
    let now = tx.now();
    let countries = cities::countries(&mut *tx, loaded.offer.cities.iter().copied()).await?;
    let offices: Vec<Office> =
        countries.into_iter().map(|country| Office { zone: zone.clone(), country }).collect();
    let at = office::all_open(&offices, now);
    if makes_up(asking, (now, at)) {
        let job = NewJob::new(REMIND).named(name(loaded.id, at)).due(Due::Product(at));
        let args = serde_json::json!({ "offer": i64::from(loaded.id), LATE: true });
        tx.enqueue(&job.with(args)).await?;
    }
    Ok(())
}

/// Whether it is time for the reminder of a job: a day that moved since, or two that have passed at once, are one reminder.
async fn is_time(tx: &mut Tx, (site, asked): (&Site, &Asked), job: &Job) -> Result<bool, Error> {
    let Some(asking) = asked.loaded.offer.asking else { return Ok(false) };
    let now = site.clock.now();
    if job.args.0.get(LATE).is_some() {
        let was_reminded = offers::was_reminded(tx, asked.loaded.id, asking.since).await?;
        return Ok(!was_reminded && makes_up(asking, (now, now)));
    }
    let last = reminders(asking).into_iter().rfind(|at| *at <= now);
    Ok(last.map(|at| name(asked.loaded.id, at)) == job.name)
}

/// There is one job of a kind for an offer at a moment.
fn name(offer: OfferId, at: Timestamp) -> String {
    format!("{offer} {}", at.as_second())
}

/// The offer of a job; none while its cohort rests: whoever goes on plans anew.
async fn due(site: &Site, tx: &mut Tx, job: &Job) -> Result<Option<Asked>, Cause> {
    let id = job.args.0.get("offer").and_then(serde_json::Value::as_i64).ok_or("a job without an offer")?;
    let Some(asked) = Asked::lock(site, tx, OfferId::from(id), Lang::En).await? else { return Ok(None) };
    let cohort = cohorts::cohort(&mut *tx, asked.loaded.cohort, Lang::En).await?;
    Ok(cohort.is_none_or(|cohort| cohort.pause.is_none()).then_some(asked))
}

async fn remind(site: Site, job: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    if let Some(asked) = due(&site, &mut tx, &job).await?
        && is_time(&mut tx, (&site, &asked), &job).await?
    {
        remind_the_silent(&site, &mut tx, &asked).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn remind_the_silent(site: &Site, tx: &mut Tx, asked: &Asked) -> Result<(), Error> {
    let offer = &asked.loaded.offer;
    if offer.stage() != Stage::Open || offer.asking.is_none_or(|asking| asking.is_over(site.clock.now())) {
        return Ok(());
    }
    // Nobody is urged to work with a city that has said since that it cannot: the facilitator is warned instead.
    if offer.silent().next().is_none() || cities::refuse(&mut *tx, &offer.cities).await? {
        return Ok(());
    }
    let fact = offers::note_reminder(tx, asked.loaded.id).await?;
    ask_the_silent(site, tx, asked, (fact, Why::Reminder)).await
}

/// Mails the offer once more to whoever has not answered.
pub(crate) async fn ask_the_silent(
    site: &Site,
    tx: &mut Tx,
    asked: &Asked,
    cause: (FactNumber, Why),
) -> Result<(), Error> {
    let offer = &asked.loaded.offer;
    for city in offer.silent() {
        let to: Vec<_> = if offer.word(city) == Word::WaitsForDeputy {
            asked.of_city(city).filter(|sitting| sitting.kind == SeatKind::Deputy).collect()
        } else {
            asked.first(city)
        };
        for sitting in to {
            mails::offer::queue(tx, site, cause, asked, sitting).await?;
        }
    }
    Ok(())
}

/// Tells the cities that have answered an offer which had run out that it is open again, and that their answer stands:
/// they were told that the group was not formed.
pub(crate) async fn tell_the_answered(
    site: &Site,
    tx: &mut Tx,
    asked: &Asked,
    fact: FactNumber,
) -> Result<(), Error> {
    let offer = &asked.loaded.offer;
    for city in offer.cities.iter().copied() {
        let reply = match offer.word(city) {
            Word::Yes => Reply::Accept,
            Word::No => Reply::Decline,
            Word::Silent | Word::WaitsForDeputy => continue,
        };
        let all = offer.is_deputed(city);
        let to: Vec<_> = if all { asked.of_city(city).collect() } else { asked.first(city) };
        for sitting in to {
            mails::offer::queue(tx, site, (fact, Why::Again(reply)), asked, sitting).await?;
        }
    }
    Ok(())
}

async fn expire(site: Site, job: Job) -> Result<(), Cause> {
    let mut tx = site.db.begin().await?;
    if let Some(asked) = due(&site, &mut tx, &job).await? {
        let offer = &asked.loaded.offer;
        let is_over = offer.asking.is_some_and(|asking| asking.is_over(site.clock.now()));
        if is_over && matches!(offer.stage(), Stage::Open | Stage::Declined) {
            let fact = offers::expire(&mut tx, asked.loaded.id).await?;
            mails::ended::queue(&mut tx, &site, (fact, How::NotFormed), &asked).await?;
        }
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// Plans that a successor is asked on the day on which the seat is theirs.
pub(crate) async fn plan_successor(
    tx: &mut Tx,
    (city, person): (OrganisationId, PersonId),
    (day, zone): (Date, &TimeZone),
) -> Result<(), Error> {
    let Ok(at) = zone.to_timestamp(day.at(0, 0, 0, 0)) else { return Ok(()) };
    let args = serde_json::json!({ "city": i64::from(city), "person": i64::from(person) });
    let job = NewJob::new(SUCCEED).named(format!("{city} {person} {day}")).due(Due::Product(at));
    tx.enqueue(&job.with(args)).await
}

async fn succeed(site: Site, job: Job) -> Result<(), Cause> {
    let of = |name: &str| job.args.0.get(name).and_then(serde_json::Value::as_i64);
    let (city, person) = of("city").zip(of("person")).ok_or("a job without a city and a person")?;
    let mut tx = site.db.begin().await?;
    let successor = (OrganisationId::from(city), PersonId::from(person));
    crate::doing::ask_successor(&site, &mut tx, successor).await?;
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a run into the queue.
pub(crate) async fn plan_run(tx: &mut Tx, run: i64) -> Result<(), Error> {
    let job = NewJob::new(FORM).named(run).with(serde_json::json!({ "run": run }));
    tx.enqueue(&job).await
}

/// What the thread that computes and the task that watches tell each other.
#[derive(Default)]
struct Told {
    /// As it stands in [`runs::Unfinished::step`].
    step: String,
    is_unwanted: bool,
}

/// The codes of what is being done; the page has a sentence for each.
fn doing(work: Doing) -> &'static str {
    match work {
        Doing::Candidates | Doing::Judging => "judging",
        Doing::Matching => "matching",
        Doing::Trios => "trios",
        Doing::Answers => "answers",
    }
}

async fn form_groups(site: Site, job: Job) -> Result<(), Cause> {
    let run = job.args.0.get("run").and_then(serde_json::Value::as_i64).ok_or("a job without a run")?;
    let Some(waiting) = runs::to_compute(&site.db, run).await? else { return Ok(()) };
    let told = Arc::new(Mutex::new(Told::default()));
    let (to_thread, inputs) = (Arc::clone(&told), waiting.clone());
    let mut thread = tokio::task::spawn_blocking(move || {
        computing::compute_asked(&inputs, &mut |step: Step| {
            let mut told = to_thread.lock().unwrap_or_else(PoisonError::into_inner);
            told.step =
                format!("{} {}", doing(step.work), (step.done * 100).checked_div(step.all).unwrap_or(0));
            if told.is_unwanted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
    });
    let computed = loop {
        tokio::select! {
            ended = &mut thread => break ended??,
            () = tokio::time::sleep(LOOK) => {
                let step = told.lock().unwrap_or_else(PoisonError::into_inner).step.clone();
                let mut tx = site.db.begin().await?;
                let is_wanted = runs::note_step(&mut tx, run, &step).await?
                    && ::store::jobs::keep(&mut tx, &job).await?;
                tx.commit().await?;
                told.lock().unwrap_or_else(PoisonError::into_inner).is_unwanted = !is_wanted;
            }
        }
    };
    let mut tx = site.db.begin().await?;
    if let Some(computed) = computed {
        runs::finish(&mut tx, (run, &waiting), &computing::outcome(&computed)).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}
