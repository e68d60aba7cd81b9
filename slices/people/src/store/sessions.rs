//! Sessions: who is signed in, from which device, until when. Machine time throughout.
use crate::{
    acts::EndSessions,
    facts::Fact,
    rules::{
        Term, name_for, second_step, short_name,
        sign_in::{IDLE_LIFE, PRESSED_AGAIN_WITHIN, session_ends},
    },
};
use jiff::{
    SignedDuration, Timestamp,
    civil::Date,
    tz::{TimeZone, TimeZoneDatabase},
};
use kernel::{
    Digits, Lang, OrganisationId, PersonId, Token, TokenHash,
    access::{Actor, Granted, HeldSeat, SeatKind, Standing},
};
use store::{Db, Error, Tx, row, sql};
use web::Visitor;

/// How stale "last seen" may be: writing it at each request would make every page a write.
const SEEN_EVERY: SignedDuration = SignedDuration::from_hours(1);
/// Sessions that a page lists at most.
const SHOWN_MAX: i64 = 50;

row! {
    /// A session as its owner sees it.
    #[derive(Debug, Clone)]
    pub(crate) struct Session {
        pub(crate) id: i64,
        pub(crate) device: String,
        pub(crate) own_device: bool,
        pub(crate) started_at: Timestamp,
        pub(crate) seen_at: Timestamp,
        pub(crate) ends_at: Timestamp,
    }
}

row! {
    /// A session with its person and one of their seats; one row at least.
    struct WhoeverRow {
        session: i64,
        seen_at: Timestamp,
        second_step_at: Option<Timestamp>,
        second_step_since: Option<Timestamp>,
        person: PersonId,
        name: String,
        name_local: Option<String>,
        language: Lang,
        zone: String,
        digits: Digits,
        kind: Option<SeatKind>,
        organisation: Option<OrganisationId>,
        starts: Option<Date>,
        ends: Option<Date>,
    }
}

impl WhoeverRow {
    /// The seat, if it is held on that day.
    fn seat(&self, today: Date) -> Option<HeldSeat> {
        let (kind, organisation, starts) = (self.kind?, self.organisation?, self.starts?);
        let term = Term { starts, ends: self.ends };
        term.holds_on(today).then_some(HeldSeat { kind, organisation })
    }
}

/// Who is behind a session, with the seats of today. One statement: every page begins with it.
pub(crate) async fn whoever(db: &Db, hash: TokenHash) -> Result<Option<Visitor>, Error> {
    let now = db.clock().machine();
    let rows: Vec<WhoeverRow> =
        sql("select s.id as session, s.seen_at, s.second_step_at, w.set_up_at as second_step_since, p.id as person, p.name, p.name_local, p.language, p.zone, p.digits,
                t.kind, t.organisation, t.starts, t.ends
           from people_sessions s
           join people_persons p on p.id = s.person
           left join people_second_steps w on w.person = p.id
           left join people_seats t on t.person = p.id
          where s.token_hash = $1 and s.ends_at > $2 and s.seen_at > $3 and p.erased_at is null
          order by t.kind, t.organisation, t.starts
          limit 200")
        .bind(hash)
        .bind(now)
        .bind(now - IDLE_LIFE)
        .all(db)
        .await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let zone = TimeZoneDatabase::bundled().get(&row.zone).unwrap_or(TimeZone::UTC);
    let today = db.clock().today(&zone);
    if row.seen_at + SEEN_EVERY < now {
        let (db, session) = (db.clone(), row.session);
        tokio::spawn(async move { note_seen(&db, session, now).await });
    }
    Ok(Some(Visitor {
        standing: Standing::person(row.person, rows.iter().filter_map(|row| row.seat(today)).collect()),
        name: short_name(name_for(row.language, &row.name, row.name_local.as_deref())),
        lang: row.language,
        zone,
        digits: row.digits,
        session: row.session,
        second_step: second_step::shown(row.second_step_since.is_some(), row.second_step_at, now),
    }))
}

/// A stale "last seen" only makes an idle session end earlier: if it cannot be written, the page goes on.
async fn note_seen(db: &Db, session: i64, now: Timestamp) {
    let written = async {
        let mut tx = db.begin().await?;
        sql("update people_sessions set seen_at = $1 where id = $2")
            .bind(now)
            .bind(session)
            .run(&mut tx)
            .await?;
        tx.commit().await
    };
    if let Err(error) = written.await {
        tracing::warn!(%error, "when a session was last seen could not be written");
    }
}

/// Begins a session with the token that goes into the browser's cookie. The same form sent twice at once has the same
/// token: its transaction ends where the form is answered.
pub(crate) async fn start_session(
    tx: &mut Tx,
    person: PersonId,
    (token, device, own_device): (&Token, &str, bool),
) -> Result<(), Error> {
    let now = tx.db().clock().machine();
    let id: i64 = tx.new_id();
    sql("insert into people_sessions (id, person, token_hash, device, own_device, started_at, seen_at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict do nothing")
    .bind(id)
    .bind(person)
    .bind(token.hash())
    .bind(device)
    .bind(own_device)
    .bind(now)
    .bind(now)
    .bind(session_ends(now, own_device))
    .run(tx)
    .await?;
    Fact::SignedIn { person }.record(tx, Actor::Person(person)).await.map(drop)
}

/// Whether a session began a few minutes ago and goes on: whoever signed out meanwhile does not come in by pressing
/// again.
pub(crate) async fn has_just_begun(db: &Db, hash: &TokenHash) -> Result<bool, Error> {
    sql("select exists (select 1 from people_sessions where token_hash = $1 and started_at > $2)")
        .bind(hash)
        .bind(db.clock().machine() - PRESSED_AGAIN_WITHIN)
        .one(db)
        .await
}

/// The sessions of a person that go on, latest first.
pub(crate) async fn sessions_of(db: &Db, granted: &Granted<EndSessions>) -> Result<Vec<Session>, Error> {
    let now = db.clock().machine();
    sql("select id, device, own_device, started_at, seen_at, ends_at
           from people_sessions
          where person = $1 and ends_at > $2 and seen_at > $3
          order by seen_at desc, id desc
          limit $4")
    .bind(granted.on().person)
    .bind(now)
    .bind(now - IDLE_LIFE)
    .bind(SHOWN_MAX)
    .all(db)
    .await
}

/// Ends one session of a person; false when it is not theirs, or over.
pub(crate) async fn end_session(
    tx: &mut Tx,
    granted: &Granted<EndSessions>,
    session: i64,
) -> Result<bool, Error> {
    let person = granted.on().person;
    let ended = sql("delete from people_sessions where id = $1 and person = $2")
        .bind(session)
        .bind(person)
        .run(tx)
        .await?;
    if ended > 0 {
        Fact::SignedOut { person }.record(tx, granted.by()).await?;
    }
    Ok(ended > 0)
}

/// Ends all sessions of a person but, where one is given, that one.
pub(crate) async fn end_sessions(
    tx: &mut Tx,
    granted: &Granted<EndSessions>,
    but: Option<i64>,
) -> Result<(), Error> {
    let person = granted.on().person;
    end_all(tx, person, but).await?;
    Fact::SessionsEnded { person }.record(tx, granted.by()).await.map(drop)
}

/// For a changed address and an erasure, which have facts of their own.
pub(crate) async fn end_all(tx: &mut Tx, person: PersonId, but: Option<i64>) -> Result<(), Error> {
    sql("delete from people_sessions where person = $1 and id <> $2")
        .bind(person)
        .bind(but.unwrap_or_default())
        .run(tx)
        .await
        .map(drop)
}

/// After a restore nobody is signed in and no link leads in.
pub(crate) async fn void_everything(tx: &mut Tx) -> Result<(), Error> {
    sql("delete from people_sessions").run(tx).await?;
    sql("delete from people_halfway").run(tx).await?;
    sql("delete from people_address_changes").run(&mut *tx).await?;
    sql("delete from people_asks").run(tx).await.map(drop)
}
