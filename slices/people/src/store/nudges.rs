//! Whom a nudge may reach, and when: once a week, in the hours of the own office. A mail is a nudge whose purpose says so.
use crate::rules::{
    nudge::{NUDGES_APART, may_nudge},
    office::Office,
};
use ::store::{At, Error, row, sql};
use jiff::{
    Timestamp,
    civil::Date,
    tz::{TimeZone, TimeZoneDatabase},
};
use kernel::PersonId;
use std::collections::BTreeMap;

/// Mails of one week, to those who are asked about.
const MAILS_MAX: i64 = 100_000;

row! {
    struct OfficeRow {
        id: PersonId,
        zone: String,
        country: Option<String>,
    }
}

/// When each of these people could read a nudge that is sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// From this time on: at once, or when their office opens.
    From(Timestamp),
    /// They were nudged less than a week ago, then.
    Nudged(Timestamp),
}

/// How a nudge that is sent now reaches these people; whoever was erased is missing.
///
/// # Errors
/// [`store::Error`]
pub async fn reach(
    at: impl Into<At<'_>>,
    people: &[PersonId],
    (now, today): (Timestamp, Date),
) -> Result<BTreeMap<PersonId, Reach>, Error> {
    let mut at = at.into();
    let since = now.saturating_sub(NUDGES_APART).unwrap_or(Timestamp::MIN);
    let last = last_nudges(&mut at, since, people).await?;
    let offices = offices(&mut at, people, today).await?;
    let reach = |(person, office): (PersonId, Office)| {
        let last = last.get(&person).copied();
        let reach = match last.filter(|last| !may_nudge(Some(*last), now)) {
            Some(last) => Reach::Nudged(last),
            None => Reach::From(office.opens(now)),
        };
        (person, reach)
    };
    Ok(offices.into_iter().map(reach).collect())
}

/// When each of these people was nudged last, by whatever feature. What was taken back has not reached anybody.
async fn last_nudges(
    at: &mut At<'_>,
    since: Timestamp,
    people: &[PersonId],
) -> Result<BTreeMap<PersonId, Timestamp>, Error> {
    let rows: Vec<(PersonId, Timestamp)> = sql("select m.person, f.at
           from mails m
           join facts f on f.number = m.fact
          where f.at > $1 and m.purpose like '%nudge%' and m.state <> 'discarded' and m.person in ($3..)
          order by m.id
          limit $2")
    .bind(since)
    .bind(MAILS_MAX)
    .bind_list(people.iter().copied())
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Where each of these people works: by their own clock, in the week of the country of their first seat.
async fn offices(
    at: &mut At<'_>,
    people: &[PersonId],
    today: Date,
) -> Result<BTreeMap<PersonId, Office>, Error> {
    let rows: Vec<OfficeRow> = sql("select p.id, p.zone,
                (select o.country
                   from people_seats s
                   join people_organisations o on o.id = s.organisation
                  where s.person = p.id and s.starts <= $1 and (s.ends is null or s.ends >= $1)
                    and o.country is not null
                  order by s.starts, s.id
                  limit 1) as country
           from people_persons p
          where p.erased_at is null and p.id in ($3..)
          order by p.id
          limit $2")
    .bind(today)
    .bind(MAILS_MAX)
    .bind_list(people.iter().copied())
    .all(at)
    .await?;
    let office = |row: OfficeRow| {
        let zone = TimeZoneDatabase::bundled().get(&row.zone).unwrap_or(TimeZone::UTC);
        (row.id, Office { zone, country: row.country.unwrap_or_default() })
    };
    Ok(rows.into_iter().map(office).collect())
}
