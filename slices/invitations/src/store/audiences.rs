//! Audiences: their conditions, and the candidates of each.
use crate::{
    acts::KeepInvitations,
    facts::Fact,
    rules::audience::{
        AUDIENCE_MAX, CONDITIONS_MAX, Candidate, CandidateSeat, Condition, Effect, Scope, Why, audience,
    },
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    CohortId, Country, EventId, Lang, OrganisationId, PersonId, ProgrammeId,
    access::{Granted, SeatKind, Standing},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{At, Error, Tx, row, sql};

row! {
    struct ConditionRow {
        id: i64,
        effect: Effect,
        seats: String,
        scope: String,
        cohort: Option<CohortId>,
        programme: Option<ProgrammeId>,
        organisation: Option<OrganisationId>,
        person: Option<PersonId>,
        country: Option<Country>,
        spoken: Option<String>,
    }
}

/// A condition with its number.
pub type Kept = (i64, Condition);

impl ConditionRow {
    fn condition(self) -> Option<Kept> {
        let scope = match self.scope.as_str() {
            "everybody" => Scope::Everybody,
            "groups" => Scope::Groups(self.cohort?),
            "cities" => Scope::Cities(self.cohort?),
            "programme" => Scope::Programme(self.programme?),
            "organisation" => Scope::Organisation(self.organisation?),
            "person" => Scope::Person(self.person?),
            _ => return None,
        };
        let condition = Condition {
            effect: self.effect,
            scope,
            seats: self.seats.split(';').filter_map(SeatKind::from_code).collect(),
            country: self.country,
            spoken: self.spoken.and_then(|tag| tag.parse().ok()),
        };
        Some((self.id, condition))
    }
}

/// The conditions of an event's audience, in the order in which they were added.
///
/// # Errors
/// [`store::Error`]
pub async fn conditions(at: impl Into<At<'_>>, event: EventId) -> Result<Vec<Kept>, Error> {
    let rows: Vec<ConditionRow> =
        sql("select id, effect, seats, scope, cohort, programme, organisation, person, country, spoken
           from invitations_conditions
          where event = $1
          order by id
          limit $2")
        .bind(event)
        .bind(CONDITIONS_MAX)
        .all(at)
        .await?;
    rows.into_iter()
        .map(|row| row.condition().ok_or_else(|| Error::Broken("a condition of nothing".into())))
        .collect()
}

/// Events that have an audience and are not over, the next one first.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn that_invite(at: impl Into<At<'_>>, now: Timestamp) -> Result<Vec<EventId>, Error> {
    sql("select e.id
           from events_events e
          where e.stage = 'published' and e.over_at > $1
            and exists (select 1 from invitations_conditions c where c.event = e.id)
          order by e.begins_at, e.id
          limit 10000")
    .bind(now)
    .all(at)
    .await
}

/// The event of which this one is a copy.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn copied_from(at: impl Into<At<'_>>, event: EventId) -> Result<Option<EventId>, Error> {
    let body: Option<store::record::Body> = sql(
        "select body from facts where noun = 'event' and subject = $1 and kind = 'events: event duplicated'",
    )
    .bind(event)
    .optional(at)
    .await?;
    Ok(body.and_then(|body| body.number("from")).map(EventId::from))
}

/// Adds a condition; nothing, where there are [`CONDITIONS_MAX`].
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add_condition(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    condition: &Condition,
) -> Result<Option<i64>, Error> {
    let event = granted.on().event;
    let count: i64 =
        sql("select count(*) from invitations_conditions where event = $1").bind(event).one(&mut *tx).await?;
    if count >= CONDITIONS_MAX {
        return Ok(None);
    }
    let (scope, cohort, programme, organisation, person) = match condition.scope {
        Scope::Everybody => ("everybody", None, None, None, None),
        Scope::Groups(cohort) => ("groups", Some(cohort), None, None, None),
        Scope::Cities(cohort) => ("cities", Some(cohort), None, None, None),
        Scope::Programme(programme) => ("programme", None, Some(programme), None, None),
        Scope::Organisation(organisation) => ("organisation", None, None, Some(organisation), None),
        Scope::Person(person) => ("person", None, None, None, Some(person)),
    };
    let seats: Vec<&str> = condition.seats.iter().map(|kind| kind.code()).collect();
    let id: i64 = tx.new_id();
    sql("insert into invitations_conditions (id, event, effect, seats, scope, cohort, programme, organisation, person,
                                             country, spoken, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(id)
    .bind(event)
    .bind(condition.effect)
    .bind(seats.join(";"))
    .bind(scope)
    .bind(cohort)
    .bind(programme)
    .bind(organisation)
    .bind(person)
    .bind(condition.country)
    .bind(condition.spoken.as_ref().map(kernel::SpokenLanguage::tag))
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::AudienceChanged { event }.record(tx, granted.by()).await?;
    Ok(Some(id))
}

/// Takes a condition away; nothing, where it is not of this event.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn remove_condition(
    tx: &mut Tx,
    granted: &Granted<KeepInvitations>,
    condition: i64,
) -> Result<(), Error> {
    let event = granted.on().event;
    let gone = sql("delete from invitations_conditions where id = $1 and event = $2")
        .bind(condition)
        .bind(event)
        .run(tx)
        .await?;
    if gone > 0 {
        Fact::AudienceChanged { event }.record(tx, granted.by()).await?;
    }
    Ok(())
}

row! {
    /// The holders of one kind of seat of one organisation. Rows cost more than letters: a hundred thousand people are
    /// a few hundred rows.
    struct HoldersRow {
        kind: SeatKind,
        organisation: OrganisationId,
        country: Option<Country>,
        holders: String,
    }
}

impl HoldersRow {
    /// Each holder, with the seat's number.
    fn candidates(&self) -> impl Iterator<Item = Result<(i64, Candidate), Error>> {
        self.holders.split(';').map(|holder| {
            self.candidate(holder).ok_or_else(|| Error::Broken(format!("a holder that is {holder}").into()))
        })
    }

    /// Reads one holder: the seat's number, the person's, since when, whether they speak.
    fn candidate(&self, holder: &str) -> Option<(i64, Candidate)> {
        let mut parts = holder.split(' ');
        let number = |part: Option<&str>| part?.parse::<i64>().ok();
        let (seat, person) = (number(parts.next())?, number(parts.next())?);
        let since: Date = parts.next()?.parse().ok()?;
        let speaks = parts.next()? == "1";
        let of =
            CandidateSeat { kind: self.kind, organisation: self.organisation, country: self.country, since };
        Some((seat, Candidate { person: person.into(), seat: Some(of), speaks }))
    }
}

/// Seats that are held on day `$1`, and whether their holder speaks `$2`; the scope comes after it, and `$3` in it.
macro_rules! seats {
    ($scope:literal) => {
        sql(concat!(
            "select kind, organisation, country, string_agg(holder, ';') as holders
               from (select s.kind, s.organisation, o.country,
                            cast(s.id as text) || ' ' || cast(s.person as text) || ' ' || s.starts
                              || case when $2 is not null
                                       and exists (select 1
                                                     from people_spoken t
                                                    where t.person = s.person and t.tag = $2)
                                      then ' 1' else ' 0' end as holder
                       from people_seats s
                       join people_organisations o on o.id = s.organisation
                      where s.starts <= $1 and (s.ends is null or s.ends >= $1)
                        and s.person not in (select id from people_persons where erased_at is not null)
                        and ",
            $scope,
            "  order by s.id limit $4) as held
              group by kind, organisation, country
              order by organisation, kind limit $4"
        ))
    };
}

/// Everybody within the scope of a condition, by each of their seats of that day.
///
/// # Errors
/// [`store::Error`]
pub async fn candidates(
    at: impl Into<At<'_>>,
    condition: &Condition,
    today: Date,
) -> Result<Vec<Candidate>, Error> {
    let (statement, of) = match condition.scope {
        Scope::Everybody => (seats!("cast($3 as bigint) = 0"), 0),
        Scope::Groups(cohort) => (
            seats!(
                "s.organisation in (select municipality from cohorts_group_cities where cohort = $3 and is_running)"
            ),
            cohort.into(),
        ),
        Scope::Cities(cohort) => (
            seats!("s.organisation in (select municipality from cohorts_cities where cohort = $3)"),
            cohort.into(),
        ),
        Scope::Programme(programme) => (
            seats!("s.organisation in (select municipality from network_members where programme = $3)"),
            programme.into(),
        ),
        Scope::Organisation(organisation) => (seats!("s.organisation = $3"), organisation.into()),
        Scope::Person(person) => (seats!("s.person = $3"), i64::from(person)),
    };
    let mut at = at.into();
    let rows: Vec<HoldersRow> = statement
        .bind(today)
        .bind(condition.spoken.as_ref().map(kernel::SpokenLanguage::tag))
        .bind(of)
        .bind(AUDIENCE_MAX)
        .all(&mut at)
        .await?;
    let mut seats: Vec<(i64, Candidate)> =
        rows.iter().flat_map(HoldersRow::candidates).collect::<Result<_, Error>>()?;
    seats.sort_unstable_by_key(|(seat, held)| (held.person, held.seat.map(|seat| seat.since), *seat));
    let mut candidates: Vec<Candidate> = seats.into_iter().map(|(_, candidate)| candidate).collect();
    if let (Scope::Person(person), true) = (condition.scope, candidates.is_empty()) {
        candidates.extend(without_seat(at, person, condition).await?);
    }
    Ok(candidates)
}

/// A person who is named and holds no seat today.
async fn without_seat(
    at: At<'_>,
    person: PersonId,
    condition: &Condition,
) -> Result<Option<Candidate>, Error> {
    let speaks: Option<i64> = sql("select cast(case when exists (select 1
                                        from people_spoken t
                                       where t.person = p.id and t.tag = $2) then 1 else 0 end as bigint)
           from people_persons p
          where p.id = $1 and p.erased_at is null")
    .bind(person)
    .bind(condition.spoken.as_ref().map(kernel::SpokenLanguage::tag))
    .optional(at)
    .await?;
    Ok(speaks.map(|speaks| Candidate { person, seat: None, speaks: speaks > 0 }))
}

/// Whom the audience of an event names on a day, and why.
///
/// # Errors
/// [`store::Error`]
pub async fn named(
    at: impl Into<At<'_>>,
    event: EventId,
    today: Date,
) -> Result<(Vec<Kept>, BTreeMap<PersonId, Vec<Why>>), Error> {
    let mut at = at.into();
    let conditions = conditions(&mut at, event).await?;
    let mut all = Vec::with_capacity(conditions.len());
    for (_, condition) in &conditions {
        all.push(candidates(&mut at, condition, today).await?);
    }
    let inside =
        audience(conditions.iter().map(|(_, condition)| condition).zip(all.iter().map(Vec::as_slice)));
    Ok((conditions, inside))
}

row! {
    /// A seat by which a mail names its reader.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Office {
        /// Whose.
        pub person: PersonId,
        /// As what.
        pub kind: SeatKind,
        /// For whom.
        pub organisation: OrganisationId,
    }
}

/// The first seat of each of these people on a day: the one by which they are called.
///
/// # Errors
/// [`store::Error`]
pub async fn offices(
    at: impl Into<At<'_>>,
    people: impl IntoIterator<Item = PersonId>,
    today: Date,
) -> Result<BTreeMap<PersonId, Office>, Error> {
    let rows: Vec<Office> = sql("select person, kind, organisation
           from people_seats
          where starts <= $1 and (ends is null or ends >= $1) and person in ($2..)
          order by person,
                   case kind when 'focal point' then 0 when 'deputy' then 1 when 'sponsor' then 2 else 3 end desc,
                   starts desc, id desc
          limit 30000")
    .bind(today)
    .bind_list(people)
    .all(at)
    .await?;
    Ok(rows.into_iter().map(|office| (office.person, office)).collect())
}

/// The names of organisations for a reader.
///
/// # Errors
/// [`store::Error`]
pub async fn organisation_names(
    at: impl Into<At<'_>>,
    ids: &BTreeSet<OrganisationId>,
    lang: kernel::Lang,
) -> Result<BTreeMap<OrganisationId, String>, Error> {
    let rows: Vec<(OrganisationId, String)> = sql("select o.id, coalesce(n.name, o.name)
           from people_organisations o
           left join people_organisation_names n on n.organisation = o.id and n.language = $1
          where o.id in ($2..)
          order by o.id
          limit 10000")
    .bind(lang)
    .bind_list(ids.iter().copied().take(store::LIST_MAX))
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Whom somebody can send instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deputy {
    /// Their name; none where they asked to be hidden.
    pub name: Option<String>,
}

/// [`deputy_of`], as a reader of `lang` may know of them.
///
/// # Errors
/// [`store::Error`]
pub async fn deputy_seen_by(
    at: impl Into<At<'_>>,
    (event, person): (EventId, PersonId),
    (today, lang): (Date, Lang),
) -> Result<Option<Deputy>, Error> {
    let mut at = at.into();
    let Some(deputy) = deputy_of(&mut at, (event, person), today).await? else { return Ok(None) };
    let mut names = people::store::names_seen_by(at, [deputy], (&Standing::visitor(), lang)).await?;
    Ok(Some(Deputy { name: names.remove(&deputy) }))
}

/// Deputies of one person's offices at most, of whom the first that can come is taken.
const DEPUTIES_MAX: i64 = 20;

/// Whom somebody can send to an event instead: the deputies of the offices for which they are focal point, the first
/// seat first; not who has said that they do not come, nor whom the audience leaves out.
///
/// # Errors
/// [`store::Error`]
pub async fn deputy_of(
    at: impl Into<At<'_>>,
    (event, person): (EventId, PersonId),
    today: Date,
) -> Result<Option<PersonId>, Error> {
    let mut at = at.into();
    let deputies: Vec<PersonId> = sql("select d.person
           from people_seats d
           join people_persons p on p.id = d.person
          where d.kind = 'deputy' and d.starts <= $2 and (d.ends is null or d.ends >= $2)
            and d.person <> $1 and p.erased_at is null
            and d.organisation in (select f.organisation
                                     from people_seats f
                                    where f.person = $1 and f.kind = 'focal point' and f.starts <= $2
                                      and (f.ends is null or f.ends >= $2))
            and not exists (select 1
                              from invitations_invitations i
                             where i.event = $3 and i.person = d.person and i.state in ('declined', 'deputed'))
          order by d.starts, d.id
          limit $4")
    .bind(person)
    .bind(today)
    .bind(event)
    .bind(DEPUTIES_MAX)
    .all(&mut at)
    .await?;
    if deputies.is_empty() {
        return Ok(None);
    }
    let mut without = conditions(&mut at, event).await?;
    without.retain(|(_, condition)| condition.effect == Effect::Without);
    for deputy in deputies {
        let mut is_left_out = false;
        for (_, condition) in &without {
            is_left_out |= meets(&mut at, (condition, deputy), today).await?;
        }
        if !is_left_out {
            return Ok(Some(deputy));
        }
    }
    Ok(None)
}

/// Whether one person meets a condition: asked of their own seats, and not of everybody within its scope.
async fn meets(
    at: impl Into<At<'_>>,
    (condition, person): (&Condition, PersonId),
    today: Date,
) -> Result<bool, Error> {
    let mut at = at.into();
    let own = Condition { scope: Scope::Person(person), ..condition.clone() };
    for candidate in candidates(&mut at, &own, today).await?.iter().filter(|own| condition.takes(own)) {
        if is_within(&mut at, condition.scope, candidate).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a seat, or a person without one, is within a scope.
async fn is_within(at: impl Into<At<'_>>, scope: Scope, candidate: &Candidate) -> Result<bool, Error> {
    let Some(seat) = candidate.seat else { return Ok(scope == Scope::Person(candidate.person)) };
    let (statement, of): (_, i64) = match scope {
        Scope::Everybody => return Ok(true),
        Scope::Person(person) => return Ok(person == candidate.person),
        Scope::Organisation(organisation) => return Ok(organisation == seat.organisation),
        Scope::Groups(cohort) => (
            sql("select count(*)
                   from cohorts_group_cities
                  where cohort = $1 and municipality = $2 and is_running"),
            cohort.into(),
        ),
        Scope::Cities(cohort) => (
            sql("select count(*) from cohorts_cities where cohort = $1 and municipality = $2"),
            cohort.into(),
        ),
        Scope::Programme(programme) => (
            sql("select count(*) from network_members where programme = $1 and municipality = $2"),
            programme.into(),
        ),
    };
    let count: i64 = statement.bind(of).bind(seat.organisation).one(at).await?;
    Ok(count > 0)
}

/// People whom one of these words may mean at most: more are no help to whoever chooses.
const MEANT_MAX: i64 = 20;

/// Whom somebody means who types an address, a name or the code of a file: offices share addresses, and people names.
///
/// # Errors
/// [`store::Error`]
pub async fn people_meant(at: impl Into<At<'_>>, typed: &str) -> Result<Vec<PersonId>, Error> {
    let typed = typed.trim();
    let folded = kernel::text::Email::parse(typed).map(|email| email.folded()).unwrap_or_default();
    sql("select id
           from people_persons
          where erased_at is null
            and ((email_folded = $1 and $1 <> '') or code = $2 or lower(name) = lower($2) or name_local = $2)
          order by id
          limit $3")
    .bind(folded)
    .bind(typed)
    .bind(MEANT_MAX)
    .all(at)
    .await
}
