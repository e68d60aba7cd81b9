//! Seats, held and past.
use crate::{
    acts::{GiveSeat, HandOverSeat},
    facts::Fact,
    rules::{HandOver, NewSeat, OrganisationKind, Seat, Term},
};
use jiff::civil::Date;
use kernel::{
    Lang, OrganisationId, PersonId, SeatId,
    access::{Granted, HeldSeat, SeatKind, Standing},
};
use store::{At, Error, FactNumber, Tx, row, sql};

/// Seats of one person or one post that a page shows at most.
const SHOWN_MAX: i64 = 200;

row! {
    struct SeatRow {
        id: SeatId,
        person: PersonId,
        organisation: OrganisationId,
        kind: SeatKind,
        starts: Date,
        ends: Option<Date>,
    }
}

impl From<SeatRow> for Seat {
    fn from(row: SeatRow) -> Self {
        let SeatRow { id, person, organisation, kind, starts, ends } = row;
        Self { id, person, held: HeldSeat { kind, organisation }, term: Term { starts, ends } }
    }
}

row! {
    struct HeldForRow {
        id: SeatId,
        person: PersonId,
        organisation: OrganisationId,
        kind: SeatKind,
        starts: Date,
        ends: Option<Date>,
        organisation_name: String,
        organisation_kind: OrganisationKind,
        person_name: String,
    }
}

/// A seat with the names that a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldFor {
    /// The seat.
    pub seat: Seat,
    /// For the reader.
    pub organisation_name: String,
    /// What the organisation is.
    pub organisation_kind: OrganisationKind,
    /// Who.
    pub person_name: String,
}

impl From<HeldForRow> for HeldFor {
    fn from(row: HeldForRow) -> Self {
        let HeldForRow { id, person, organisation, kind, starts, ends, .. } = row;
        let seat = Seat { id, person, held: HeldSeat { kind, organisation }, term: Term { starts, ends } };
        let HeldForRow { organisation_name, organisation_kind, person_name, .. } = row;
        Self { seat, organisation_name, organisation_kind, person_name }
    }
}

/// Seats with names for a reader of `$1`; the condition and the order come after it.
macro_rules! held_for {
    ($rest:literal) => {
        sql(concat!(
            "select s.id, s.person, s.organisation, s.kind, s.starts, s.ends,
                    coalesce(n.name, o.name) as organisation_name, o.kind as organisation_kind,
                    case when $1 in ('ar', 'ckb') then coalesce(p.name_local, p.name) else p.name end as person_name
               from people_seats s
               join people_organisations o on o.id = s.organisation
               join people_persons p on p.id = s.person
               left join people_organisation_names n on n.organisation = o.id and n.language = $1 ",
            $rest
        ))
    };
}

/// What a person is on a day, by the seats of that day.
///
/// # Errors
/// [`store::Error`]
pub async fn standing_on(at: impl Into<At<'_>>, person: PersonId, day: Date) -> Result<Standing, Error> {
    let seats = seats_of(at, person, Lang::En).await?;
    let held = seats.into_iter().filter(|held| held.seat.term.holds_on(day)).map(|held| held.seat.held);
    Ok(Standing::person(person, held.collect()))
}

/// A person's seats, past ones too, latest first, named for a reader of `lang`.
///
/// # Errors
/// [`store::Error`]
pub async fn seats_of(at: impl Into<At<'_>>, person: PersonId, lang: Lang) -> Result<Vec<HeldFor>, Error> {
    let rows: Vec<HeldForRow> = held_for!("where s.person = $2 order by s.starts desc, s.id desc limit $3")
        .bind(lang)
        .bind(person)
        .bind(SHOWN_MAX)
        .all(at)
        .await?;
    Ok(rows.into_iter().map(HeldFor::from).collect())
}

/// All who held the same role for the same organisation, latest first: the seat's history.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn history(
    at: impl Into<At<'_>>,
    held: HeldSeat,
    lang: Lang,
) -> Result<Vec<HeldFor>, Error> {
    let rows: Vec<HeldForRow> =
        held_for!("where s.organisation = $2 and s.kind = $3 order by s.starts desc, s.id desc limit $4")
            .bind(lang)
            .bind(held.organisation)
            .bind(held.kind)
            .bind(SHOWN_MAX)
            .all(at)
            .await?;
    Ok(rows.into_iter().map(HeldFor::from).collect())
}

/// One seat.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn seat(at: impl Into<At<'_>>, id: SeatId) -> Result<Option<Seat>, Error> {
    let row: Option<SeatRow> =
        sql("select id, person, organisation, kind, starts, ends from people_seats where id = $1")
            .bind(id)
            .optional(at)
            .await?;
    Ok(row.map(Seat::from))
}

/// Whether somebody else than `but` facilitates after that day: the centre must not lock itself out.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn facilitated_after(at: impl Into<At<'_>>, day: Date, but: SeatId) -> Result<bool, Error> {
    let others: i64 = sql("select count(*)
           from people_seats s
           join people_persons p on p.id = s.person
          where s.kind = 'facilitator' and s.id <> $1 and (s.ends is null or s.ends > $2) and p.erased_at is null")
    .bind(but)
    .bind(day)
    .one(at)
    .await?;
    Ok(others > 0)
}

/// Gives a person a seat; returns the number of the fact.
///
/// # Errors
/// [`store::Error`]
pub async fn add_seat(tx: &mut Tx, granted: &Granted<GiveSeat>, seat: NewSeat) -> Result<FactNumber, Error> {
    let person = granted.on().person;
    let id = insert(tx, person, seat).await?;
    let fact = Fact::SeatGiven { seat: id, person, organisation: seat.held.organisation };
    fact.record(tx, granted.by()).await
}

async fn insert(tx: &mut Tx, person: PersonId, seat: NewSeat) -> Result<SeatId, Error> {
    let id = tx.new_id::<SeatId>();
    sql("insert into people_seats (id, person, organisation, kind, starts, ends, given_at)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(id)
    .bind(person)
    .bind(seat.held.organisation)
    .bind(seat.held.kind)
    .bind(seat.term.starts)
    .bind(seat.term.ends)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(id)
}

async fn set_end(tx: &mut Tx, seat: SeatId, last_day: Option<Date>) -> Result<(), Error> {
    sql("update people_seats set ends = $1 where id = $2").bind(last_day).bind(seat).run(tx).await.map(drop)
}

/// Ends a seat after its last day; returns the number of the fact.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn end_seat(
    tx: &mut Tx,
    granted: &Granted<HandOverSeat>,
    last_day: Date,
) -> Result<FactNumber, Error> {
    let seat = granted.on();
    set_end(tx, seat.id, Some(last_day)).await?;
    let fact = Fact::SeatEnded { seat: seat.id, person: seat.person, organisation: seat.held.organisation };
    fact.record(tx, granted.by()).await
}

/// Gives a seat another last day, or none.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn change_term(
    tx: &mut Tx,
    granted: &Granted<HandOverSeat>,
    last_day: Option<Date>,
) -> Result<(), Error> {
    let seat = granted.on();
    set_end(tx, seat.id, last_day).await?;
    let fact =
        Fact::SeatTermChanged { seat: seat.id, person: seat.person, organisation: seat.held.organisation };
    fact.record(tx, granted.by()).await.map(drop)
}

/// A person's seats, past ones too, latest first, without names.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn seats_held(at: impl Into<At<'_>>, person: PersonId) -> Result<Vec<Seat>, Error> {
    let rows: Vec<SeatRow> = sql("select id, person, organisation, kind, starts, ends
           from people_seats
          where person = $1
          order by starts desc, id desc
          limit $2")
    .bind(person)
    .bind(SHOWN_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

/// All who hold this seat on a day of the term, in the order in which they began.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn holders(at: impl Into<At<'_>>, held: HeldSeat, term: Term) -> Result<Vec<Seat>, Error> {
    let rows: Vec<SeatRow> = sql("select id, person, organisation, kind, starts, ends
           from people_seats
          where organisation = $1 and kind = $2 and (ends is null or ends >= $3) and ($4 is null or starts <= $4)
          order by starts, id
          limit $5")
    .bind(held.organisation)
    .bind(held.kind)
    .bind(term.starts)
    .bind(term.ends)
    .bind(SHOWN_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(Seat::from).collect())
}

/// Passes a seat to a successor.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn hand_over(
    tx: &mut Tx,
    granted: &Granted<HandOverSeat>,
    successor: PersonId,
    (last_day, new): HandOver,
) -> Result<(SeatId, FactNumber), Error> {
    let old = granted.on();
    set_end(tx, old.id, Some(last_day)).await?;
    let seat = insert(tx, successor, new).await?;
    let fact =
        Fact::SeatHandedOver { seat, from: old.person, to: successor, organisation: old.held.organisation };
    let number = fact.record(tx, granted.by()).await?;
    Ok((seat, number))
}

row! {
    /// Somebody who sits for an organisation.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Sitting {
        /// Who.
        pub person: PersonId,
        /// For the reader.
        pub name: String,
        /// Which role.
        pub kind: SeatKind,
    }
}

/// Who sits for an organisation today, for somebody who may see its people: those who want to be hidden are seen by
/// those who run the network and by themselves.
///
/// # Errors
/// [`store::Error`]
pub async fn sitting_for(
    at: impl Into<At<'_>>,
    who: &Standing,
    (organisation, today): (OrganisationId, Date),
    lang: Lang,
) -> Result<Vec<Sitting>, Error> {
    if !who.runs_network() && !who.sits_for(organisation) {
        return Ok(Vec::new());
    }
    sql("select s.person, case when $1 in ('ar', 'ckb') then coalesce(p.name_local, p.name) else p.name end as name,
                s.kind
           from people_seats s
           join people_persons p on p.id = s.person
          where s.organisation = $2 and s.starts <= $3 and (s.ends is null or s.ends >= $3) and p.erased_at is null
            and (not p.hidden or $4 or p.id = $5)
          order by case s.kind when 'focal point' then 0 when 'deputy' then 1 when 'sponsor' then 2 else 3 end,
                   p.name, s.id
          limit $6")
    .bind(lang)
    .bind(organisation)
    .bind(today)
    .bind(who.runs_network())
    .bind(who.person_id())
    .bind(SHOWN_MAX)
    .all(at)
    .await
}
