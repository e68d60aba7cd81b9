//! Changes of address that wait for the yes of both mailboxes. Product time.
use super::persons;
use crate::{
    acts::{ChangePerson, KeepMyself},
    facts::Fact,
    jobs,
    rules::address_change::{CHANGE_LIFE, Change, KEPT_AFTER, Side, Stage, WithoutOld},
};
use jiff::Timestamp;
use kernel::{
    Key, PersonId, TokenHash, TokenKind,
    access::{Actor, Granted},
    text::Email,
};
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

code_column!(WithoutOld: code, WithoutOld::from_code);

row! {
    struct ChangeRow {
        id: i64,
        person: PersonId,
        email: String,
        fact: FactNumber,
        old_seed: Vec<u8>,
        new_seed: Vec<u8>,
        asked_at: Timestamp,
        expires_at: Timestamp,
        old_yes_at: Option<Timestamp>,
        new_yes_at: Option<Timestamp>,
        without_old: Option<WithoutOld>,
        done_at: Option<Timestamp>,
    }
}

/// A change as pages and mails need it.
#[derive(Debug, Clone)]
pub(crate) struct LoadedChange {
    pub(crate) id: i64,
    pub(crate) person: PersonId,
    pub(crate) email: Email,
    /// The fact that caused its mails.
    pub(crate) fact: FactNumber,
    pub(crate) asked_at: Timestamp,
    pub(crate) change: Change,
    old_seed: Vec<u8>,
    new_seed: Vec<u8>,
}

impl LoadedChange {
    fn of(row: ChangeRow) -> Result<Self, Error> {
        let change = Change {
            expires_at: row.expires_at,
            old_yes_at: row.old_yes_at,
            new_yes_at: row.new_yes_at,
            without_old: row.without_old,
            done_at: row.done_at,
        };
        let email = Email::parse(&row.email).map_err(|error| Error::Broken(error.into()))?;
        let ChangeRow { id, person, fact, asked_at, old_seed, new_seed, .. } = row;
        Ok(Self { id, person, email, fact, asked_at, change, old_seed, new_seed })
    }

    /// From which the link to a mailbox is made.
    pub(crate) fn seed(&self, side: Side) -> &[u8] {
        match side {
            Side::Old => &self.old_seed,
            Side::New => &self.new_seed,
        }
    }
}

macro_rules! changes {
    ($rest:literal) => {
        sql(concat!(
            "select id, person, email, fact, old_seed, new_seed, asked_at, expires_at, old_yes_at, new_yes_at,
                    without_old, done_at
               from people_address_changes ",
            $rest
        ))
    };
}

/// The change of a person's that has not taken effect, also one that ran out.
pub(crate) async fn waiting_change(
    at: impl Into<At<'_>>,
    person: PersonId,
) -> Result<Option<LoadedChange>, Error> {
    let row: Option<ChangeRow> =
        changes!("where person = $1 and done_at is null").bind(person).optional(at).await?;
    row.map(LoadedChange::of).transpose()
}

/// The change of a job.
pub(crate) async fn change(at: impl Into<At<'_>>, id: i64) -> Result<Option<LoadedChange>, Error> {
    let row: Option<ChangeRow> = changes!("where id = $1").bind(id).optional(at).await?;
    row.map(LoadedChange::of).transpose()
}

/// The change behind a mailed link, and to which mailbox the link went.
pub(crate) async fn change_with(
    at: impl Into<At<'_>>,
    key: &Key,
    token: &TokenHash,
) -> Result<Option<(LoadedChange, Side)>, Error> {
    let row: Option<ChangeRow> =
        changes!("where old_token_hash = $1 or new_token_hash = $1").bind(token).optional(at).await?;
    let Some(loaded) = row.map(LoadedChange::of).transpose()? else { return Ok(None) };
    let is_old = key.token(TokenKind::Answer, &loaded.old_seed).hash() == *token;
    Ok(Some((loaded, if is_old { Side::Old } else { Side::New })))
}

/// Asks both mailboxes whether mails shall go to this address from now on; what was asked before is called off. False
/// when the same is asked already.
pub(crate) async fn ask_change(
    tx: &mut Tx,
    granted: &Granted<ChangePerson>,
    (old, new): (&Email, &Email),
) -> Result<bool, Error> {
    let (person, now) = (granted.on().person, tx.now());
    if let Some(waiting) = waiting_change(&mut *tx, person).await? {
        if waiting.email == *new && waiting.change.stage(now) != Stage::Over {
            return Ok(false);
        }
        remove(tx, waiting.id).await?;
    }
    let without_old = comes_back(&mut *tx, person, old).await?.then_some(WithoutOld::CameBack);
    let fact = Fact::AddressChangeAsked { person }.record(tx, granted.by()).await?;
    let (id, dice): (i64, _) = (tx.new_id(), tx.db().dice().clone());
    sql("insert into people_address_changes (id, person, email, fact, old_seed, new_seed, asked_at, expires_at,
                                             without_old)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(id)
    .bind(person)
    .bind(new.as_str())
    .bind(fact)
    .bind(dice.bytes::<20>().as_slice())
    .bind(dice.bytes::<20>().as_slice())
    .bind(now)
    .bind(now + CHANGE_LIFE)
    .bind(without_old)
    .run(tx)
    .await?;
    jobs::ask_mailboxes(tx, id).await?;
    Ok(true)
}

/// Whether the last mail to a person at this address came back.
pub(crate) async fn comes_back(
    at: impl Into<At<'_>>,
    person: PersonId,
    email: &Email,
) -> Result<bool, Error> {
    let last: Option<String> = sql("select state
           from mails
          where person = $1 and address = $2 and state in ('sent', 'refused', 'unanswered')
          order by id desc
          limit 1")
    .bind(person)
    .bind(email.as_str())
    .optional(at)
    .await?;
    Ok(last.is_some_and(|state| state == "refused"))
}

/// Lets the links of a change lead to it: called with the mails that hold them.
pub(crate) async fn open_links(tx: &mut Tx, key: &Key, loaded: &LoadedChange) -> Result<(), Error> {
    let hash = |side| key.token(TokenKind::Answer, loaded.seed(side)).hash();
    sql("update people_address_changes set old_token_hash = $1, new_token_hash = $2 where id = $3")
        .bind(hash(Side::Old))
        .bind(hash(Side::New))
        .bind(loaded.id)
        .run(tx)
        .await
        .map(drop)
}

/// When the mail to a mailbox left.
pub(crate) async fn link_sent_at(
    at: impl Into<At<'_>>,
    fact: FactNumber,
    purpose: &str,
) -> Result<Option<Timestamp>, Error> {
    let sent: Option<Option<Timestamp>> =
        sql("select sent_at from mails where fact = $1 and purpose = $2 order by id desc limit 1")
            .bind(fact)
            .bind(purpose)
            .optional(at)
            .await?;
    Ok(sent.flatten())
}

/// A mailbox says yes. Where nobody else is waited for, mails go to the new address from here on.
pub(crate) async fn say_yes(
    tx: &mut Tx,
    granted: &Granted<KeepMyself>,
    (loaded, side): (&LoadedChange, Side),
) -> Result<(), Error> {
    let (person, now) = (*granted.on(), tx.now());
    if loaded.change.has_said_yes(side) || loaded.change.stage(now) != Stage::Waits {
        return Ok(());
    }
    match side {
        Side::Old => sql("update people_address_changes set old_yes_at = $1 where id = $2 and person = $3"),
        Side::New => sql("update people_address_changes set new_yes_at = $1 where id = $2 and person = $3"),
    }
    .bind(now)
    .bind(loaded.id)
    .bind(person)
    .run(&mut *tx)
    .await?;
    Fact::AddressChangeConfirmed { person, is_new: side == Side::New }.record(tx, granted.by()).await?;
    go_on(tx, granted.by(), loaded.id).await
}

/// Goes on without the old mailbox. The new one must say yes all the same.
pub(crate) async fn go_without_old(
    tx: &mut Tx,
    granted: &Granted<ChangePerson>,
    (loaded, why): (&LoadedChange, WithoutOld),
) -> Result<(), Error> {
    let person = granted.on().person;
    sql("update people_address_changes set without_old = $1 where id = $2 and person = $3 and done_at is null")
        .bind(why)
        .bind(loaded.id)
        .bind(person)
        .run(&mut *tx)
        .await?;
    Fact::AddressChangePutThrough { person, why: why.code() }.record(tx, granted.by()).await?;
    go_on(tx, granted.by(), loaded.id).await
}

/// Calls a change off; its links open nothing any more.
pub(crate) async fn call_off_change(
    tx: &mut Tx,
    granted: &Granted<ChangePerson>,
    loaded: &LoadedChange,
) -> Result<(), Error> {
    remove(tx, loaded.id).await?;
    Fact::AddressChangeCalledOff { person: granted.on().person }.record(tx, granted.by()).await.map(drop)
}

async fn remove(tx: &mut Tx, id: i64) -> Result<(), Error> {
    sql("delete from people_address_changes where id = $1").bind(id).run(tx).await.map(drop)
}

/// Takes effect, if all who must have said yes. Mail to the old mailbox may have come back since it was asked.
async fn go_on(tx: &mut Tx, by: Actor, id: i64) -> Result<(), Error> {
    let now = tx.now();
    let Some(loaded) = change(&mut *tx, id).await? else { return Ok(()) };
    let Some(contact) = persons::contact(&mut *tx, loaded.person).await? else { return Ok(()) };
    let old = contact.email;
    let mut change = loaded.change;
    if change.needs_old() && comes_back(&mut *tx, loaded.person, &old).await? {
        change.without_old = Some(WithoutOld::CameBack);
    }
    if change.stage(now) != Stage::Agreed {
        return Ok(());
    }
    sql("update people_address_changes set done_at = $1, without_old = $2 where id = $3")
        .bind(now)
        .bind(change.without_old)
        .bind(id)
        .run(&mut *tx)
        .await?;
    persons::set_email(tx, loaded.person, &loaded.email).await?;
    super::end_all(tx, loaded.person, None).await?;
    super::forget_asks_of_nobody(tx, &old.folded()).await?;
    let fact = Fact::AddressChanged { person: loaded.person }.record(tx, by).await?;
    jobs::tell_address(tx, fact, (loaded.person, &old)).await
}

/// Forgets changes that took effect or ran out.
pub(crate) async fn forget_old_changes(tx: &mut Tx) -> Result<(), Error> {
    sql("delete from people_address_changes where expires_at < $1")
        .bind(tx.now() - KEPT_AFTER)
        .run(tx)
        .await
        .map(drop)
}

/// Forgets the changes of a person's.
pub(crate) async fn forget_changes_of(tx: &mut Tx, person: PersonId) -> Result<(), Error> {
    sql("delete from people_address_changes where person = $1").bind(person).run(tx).await.map(drop)
}
