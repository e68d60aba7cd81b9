//! What the desk does by itself: on a Monday it writes to each facilitator what is to be done.
use crate::{
    acts::SeeDesk,
    gather::{Sitting, Thing, gather},
    mails,
    rules::{
        monday,
        today::{Press, TODAY_MAX, today},
    },
    store as rows,
};
use ::store::{
    Cause, Error, Tx,
    jobs::{Due, Job, NewJob, done},
};
use jiff::SignedDuration;
use kernel::access::{Standing, ask};
use people::rules::Contact;
use twinning::acts::SeeStates;
use ui::Reader;
use web::{Site, Work};

/// Writes on Mondays.
const WRITE: &str = "desk: write on Mondays";
/// Offices open at full and at half hours, by their own clocks.
const EVERY: SignedDuration = SignedDuration::from_mins(30);

pub(crate) fn work() -> Vec<Work> {
    vec![Work { kind: WRITE, run: |site, job| Box::pin(write(site, job)) }]
}

/// Begins; there is only ever one.
pub(crate) async fn plan(site: &Site) -> Result<(), Error> {
    let mut tx = site.db.begin().await?;
    let now = tx.now();
    tx.enqueue(&NewJob::new(WRITE).named("one").due(Due::Product(now))).await?;
    tx.commit().await
}

async fn again(tx: &mut Tx) -> Result<(), Error> {
    let at = tx.now().saturating_add(EVERY).unwrap_or(jiff::Timestamp::MAX);
    tx.enqueue(&NewJob::new(WRITE).named("one").due(Due::Product(at))).await
}

async fn write(site: Site, job: Job) -> Result<(), Cause> {
    let today = site.clock.today(&site.home_zone);
    for contact in people::store::contacts_of_facilitators(&site.db, today).await? {
        write_to(&site, &contact).await?;
    }
    let mut tx = site.db.begin().await?;
    done(&mut tx, &job).await?;
    again(&mut tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes to a facilitator if their Monday has begun and there is something to do; once, also after a restart.
async fn write_to(site: &Site, contact: &Contact) -> Result<(), Error> {
    let preferences = &contact.preferences;
    let zone = preferences.time_zone();
    let done = rows::last_done(&site.db, contact.id).await?;
    let Some(monday) = monday::due(done, zone.to_datetime(site.clock.now())) else { return Ok(()) };
    if rows::is_stopped(&site.db, contact.id).await? {
        return Ok(());
    }
    let reader = Reader::new(preferences.language, zone, preferences.digits, site.words.clone());
    let (things, later) = today(things(site, contact, &reader).await?, TODAY_MAX);
    let mut tx = site.db.begin().await?;
    if rows::note(&mut tx, contact.id, monday).await? && !things.is_empty() {
        let fact = rows::record(&mut tx, contact.id).await?;
        let stopping = rows::stopping_link(&mut tx, &site.key, contact.id).await?;
        let letter = mails::monday((contact, &reader), monday, (&things, later), &stopping);
        site.queue(&mut tx, (fact, "desk, Monday"), Some(contact.id), &letter).await?;
    }
    tx.commit().await
}

/// What the desk of a facilitator says now.
async fn things(site: &Site, contact: &Contact, reader: &Reader) -> Result<Vec<(Press, Thing)>, Error> {
    let today = site.clock.today(&site.home_zone);
    let seats = people::store::seats_of(&site.db, contact.id, reader.lang).await?;
    let held = seats.into_iter().filter(|own| own.seat.term.holds_on(today)).map(|own| own.seat.held);
    let who = Standing::person(contact.id, held.collect());
    let (Ok(seeing), Ok(states)) = (ask::<SeeDesk>(&who, ()), ask::<SeeStates>(&who, ())) else {
        return Ok(Vec::new());
    };
    Ok(gather(Sitting { site, who: &who, reader }, (&seeing, &states)).await?.things)
}
