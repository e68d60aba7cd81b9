//! Work that waits: the mail with a link, and forgetting what is over.
use crate::{mails, rules::sign_in::MAILS_A_DAY_MAX, store};
use ::store::{
    Cause, FactNumber, Tx,
    jobs::{Due, Job, NewJob},
};
use jiff::SignedDuration;
use kernel::{PersonId, text::Email};
use serde_json::json;
use web::{Site, Work};

/// Sends the link that was asked for; does nothing for an address that nobody has.
pub(crate) const SEND_LINK: &str = "people: send sign-in link";
/// Forgets requests and sessions that are over.
pub(crate) const FORGET: &str = "people: forget what is over";

/// Tells both addresses of a person that mails go elsewhere now.
const TELL_ADDRESS: &str = "people: tell of another address";

/// Asks both mailboxes of a person whether the address shall change.
const ASK_MAILBOXES: &str = "people: ask both mailboxes";

pub(crate) fn work() -> Vec<Work> {
    vec![
        Work { kind: ASK_MAILBOXES, run: |site, job| Box::pin(ask_both(site, job)) },
        Work { kind: TELL_ADDRESS, run: |site, job| Box::pin(tell_both(site, job)) },
        Work { kind: SEND_LINK, run: |site, job| Box::pin(send_link(site, job)) },
        Work { kind: FORGET, run: |site, job| Box::pin(forget(site, job)) },
    ]
}

/// For whoever asks for another address where no site is at hand to write mails.
pub(crate) async fn ask_mailboxes(tx: &mut Tx, change: i64) -> Result<(), ::store::Error> {
    tx.enqueue(&NewJob::new(ASK_MAILBOXES).with(json!({ "change": change }))).await
}

async fn ask_both(site: Site, job: Job) -> Result<(), Cause> {
    let id = job.args.0.get("change").and_then(serde_json::Value::as_i64).ok_or("a job without a change")?;
    let mut tx = site.db.begin().await?;
    // Called off meanwhile, it is not there.
    if let Some(change) = store::change(&mut tx, id).await? {
        store::open_links(&mut tx, &site.key, &change).await?;
        mails::address_asked::queue(&mut tx, &site, &change).await?;
    }
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

/// For whoever changes an address where no site is at hand to write mails. The old address stands in the job until it
/// is done, and nowhere else any more.
pub(crate) async fn tell_address(
    tx: &mut Tx,
    fact: FactNumber,
    (person, old): (PersonId, &Email),
) -> Result<(), ::store::Error> {
    let args = json!({"fact": i64::from(fact), "person": i64::from(person), "old": old.as_str()});
    tx.enqueue(&NewJob::new(TELL_ADDRESS).with(args)).await
}

async fn tell_both(site: Site, job: Job) -> Result<(), Cause> {
    let number = |name| job.args.0.get(name).and_then(serde_json::Value::as_i64);
    let (fact, person) = number("fact").zip(number("person")).ok_or("a job without a person")?;
    let old = job.args.0.get("old").and_then(serde_json::Value::as_str).ok_or("a job without an address")?;
    let old = Email::parse(old)?;
    let mut tx = site.db.begin().await?;
    mails::address_changed::queue(&mut tx, &site, fact.into(), (person.into(), &old)).await?;
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn send_link(site: Site, job: Job) -> Result<(), Cause> {
    let id = job.args.0.get("ask").and_then(serde_json::Value::as_i64).ok_or("a job without a request")?;
    let mut tx = site.db.begin().await?;
    let Some(asked) = store::asked(&mut tx, &site.key, id).await? else { return Ok(()) };
    let contacts = store::contacts_at(&mut tx, &asked.email_folded).await?;
    let (Some(first), Some(letter)) = (contacts.first(), mails::sign_in::letter(&site, &contacts, &asked))
    else {
        return Ok(());
    };
    if store::count_mails(&mut tx, first.id, site.clock.now()).await? >= MAILS_A_DAY_MAX {
        tracing::info!(kind = "limit", "too many sign-in mails for one person");
        return Ok(());
    }
    let fact = store::note_mail(&mut tx, first.id).await?;
    store::note_mailed(&mut tx, id).await?;
    site.queue_urgent(&mut tx, (fact, mails::sign_in::PURPOSE), Some(first.id), &letter).await?;
    // In the same transaction: done twice, the job still sends one mail.
    ::store::jobs::done(&mut tx, &job).await?;
    tx.commit().await?;
    Ok(())
}

async fn forget(site: Site, job: Job) -> Result<(), Cause> {
    site.limits.forget_the_calm();
    let mut tx = site.db.begin().await?;
    store::forget_old(&mut tx).await?;
    store::forget_old_changes(&mut tx).await?;
    ::store::jobs::done(&mut tx, &job).await?;
    plan_forgetting(&mut tx, SignedDuration::from_hours(1)).await?;
    tx.commit().await?;
    Ok(())
}

/// Plans the next forgetting; there is only ever one.
pub(crate) async fn plan_forgetting(tx: &mut Tx, later: SignedDuration) -> Result<(), ::store::Error> {
    let at = tx.db().clock().machine() + later;
    tx.enqueue(&NewJob::new(FORGET).named("one").due(Due::Machine(at))).await
}
