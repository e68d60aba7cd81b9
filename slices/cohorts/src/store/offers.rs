//! Offers: the cities that are asked, what was said, the links in their mails, how it ends.
use crate::{
    acts::{AnswerOffer, KeepOffer, OfferSubject, ShapeCohort},
    facts::Fact,
    rules::{
        board::Standing,
        format::AnnouncedGroup,
        offer::{Asking, End, Offer, Reply, Role, Said, Stage, Way, Word},
    },
    store::groups::{self, Consent, NewGroup, Origin},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    CohortId, GroupId, Key, Lang, OfferId, OrganisationId, PersonId, Token, TokenKind,
    access::{Actor, Granted},
};
use std::collections::BTreeMap;
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

code_column!(End: as_str, End::parse);
code_column!(Way: as_str, Way::parse);

/// Offers of one cohort.
const OFFERS_MAX: i64 = 10_000;
/// The cities of them, and what was said.
const ROWS_MAX: i64 = 100_000;
/// What stands in the column of replies for a question.
const ASKED: &str = "asked";

row! {
    struct OfferRow {
        id: OfferId,
        cohort: CohortId,
        run: Option<i64>,
        reasons: String,
        note: Option<String>,
        sent_at: Option<Timestamp>,
        until: Option<Timestamp>,
        rests_since: Option<Timestamp>,
        end_kind: Option<End>,
        ended_at: Option<Timestamp>,
        end_reason: Option<String>,
    }
}

row! {
    struct CityRow {
        offer: OfferId,
        municipality: OrganisationId,
    }
}

row! {
    struct AnswerRow {
        id: i64,
        offer: OfferId,
        municipality: OrganisationId,
        person: PersonId,
        role: String,
        reply: String,
        words: Option<String>,
        way: Way,
        written_by: Option<PersonId>,
        is_certain: bool,
        said_at: Timestamp,
    }
}

/// Something that a city said: an answer, or a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Ours.
    pub id: i64,
    /// For which city.
    pub city: OrganisationId,
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// What; none is a question.
    pub reply: Option<Reply>,
    /// Why, or what is asked: for facilitators.
    pub words: Option<String>,
    /// How it came.
    pub way: Way,
    /// The facilitator who wrote it down.
    pub written_by: Option<PersonId>,
    /// Not perhaps by a machine.
    pub is_certain: bool,
    /// When.
    pub said_at: Timestamp,
}

impl AnswerRow {
    fn answer(self) -> Answer {
        Answer {
            id: self.id,
            city: self.municipality,
            person: self.person,
            role: if self.role == DEPUTY { Role::Deputy } else { Role::FocalPoint },
            reply: Reply::parse(&self.reply),
            words: self.words,
            way: self.way,
            written_by: self.written_by,
            is_certain: self.is_certain,
            said_at: self.said_at,
        }
    }
}

const DEPUTY: &str = "deputy";

fn role_code(role: Role) -> &'static str {
    match role {
        Role::FocalPoint => "focal point",
        Role::Deputy => DEPUTY,
    }
}

/// An offer with all that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// Ours.
    pub id: OfferId,
    /// Of which cohort.
    pub cohort: CohortId,
    /// Out of which run.
    pub run: Option<i64>,
    /// What cities may read of why, as it was when the offer was made.
    pub reasons: AnnouncedGroup,
    /// The facilitator's words to the cities.
    pub note: Option<String>,
    /// By the rules.
    pub offer: Offer,
    /// Everything that was said, oldest first.
    pub answers: Vec<Answer>,
    /// Why it was withdrawn or closed.
    pub end_reason: Option<String>,
}

impl Loaded {
    /// As far as access is concerned.
    pub fn subject(&self) -> OfferSubject {
        OfferSubject {
            offer: self.id,
            cohort: self.cohort,
            cities: self.offer.cities.clone(),
            is_sent: self.offer.asking.is_some(),
        }
    }

    /// What of it stands, for the board. `codes` are those of its cities, in their order.
    pub(super) fn stands(&self, codes: &[String], standing: &mut Standing) {
        if self.offer.stage() == Stage::Open {
            standing.asked.push(codes.to_vec());
        }
        if self.offer.cities.iter().any(|city| self.offer.word(*city) == Word::No) {
            let is_same = |group: &Vec<String>| {
                group.len() == codes.len() && group.iter().all(|code| codes.contains(code))
            };
            if !standing.turned_down.iter().any(is_same) {
                standing.turned_down.push(codes.to_vec());
            }
        }
        let cities = || self.offer.cities.iter().zip(codes);
        for (_, code) in cities().filter(|(city, _)| self.offer.word(**city) == Word::No) {
            for (_, other) in cities().filter(|(_, other)| *other != code) {
                let mut pair = [code.clone(), other.clone()];
                pair.sort();
                if !standing.declined.contains(&pair) {
                    standing.declined.push(pair);
                }
            }
        }
    }
}

macro_rules! offers {
    ($rest:literal) => {
        sql(concat!(
            "select o.id, o.cohort, o.run, o.reasons, o.note, o.sent_at, o.until, c.paused_at as rests_since,
                    o.end_kind, o.ended_at, o.end_reason
               from cohorts_offers o
               join cohorts_cohorts c on c.id = o.cohort ",
            $rest
        ))
    };
}

fn loaded(row: OfferRow, cities: &[CityRow], answers: &mut Vec<AnswerRow>) -> Result<Loaded, Error> {
    let reasons = serde_json::from_str(&row.reasons).map_err(|error| Error::Broken(error.into()))?;
    let (own, rest) = std::mem::take(answers).into_iter().partition(|answer| answer.offer == row.id);
    *answers = rest;
    let answers: Vec<Answer> = Vec::from_iter(own).into_iter().map(AnswerRow::answer).collect();
    let said = answers.iter().filter_map(|answer| {
        let (city, role, is_certain) = (answer.city, answer.role, answer.is_certain);
        Some(Said { city, role, reply: answer.reply?, is_certain })
    });
    let offer = Offer {
        cities: cities.iter().filter(|city| city.offer == row.id).map(|city| city.municipality).collect(),
        asking: row.sent_at.zip(row.until).map(|(since, until)| Asking {
            since,
            until,
            rests_since: row.rests_since,
        }),
        end: row.end_kind.zip(row.ended_at),
        said: said.collect(),
    };
    Ok(Loaded {
        id: row.id,
        cohort: row.cohort,
        run: row.run,
        reasons,
        note: row.note,
        offer,
        answers,
        end_reason: row.end_reason,
    })
}

/// All offers of a cohort, in the order in which they were made.
///
/// # Errors
/// [`store::Error`]
pub async fn of_cohort(at: impl Into<At<'_>>, cohort: CohortId) -> Result<Vec<Loaded>, Error> {
    let mut at = at.into();
    let rows: Vec<OfferRow> = offers!(
        "where o.cohort = $1
          order by o.made_at, o.id
          limit $2"
    )
    .bind(cohort)
    .bind(OFFERS_MAX)
    .all(&mut at)
    .await?;
    let cities: Vec<CityRow> = sql("select offer, municipality
           from cohorts_offer_cities
          where cohort = $1
          order by offer, place
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(&mut at)
    .await?;
    let mut answers: Vec<AnswerRow> =
        sql("select a.id, a.offer, a.municipality, a.person, a.role, a.reply, a.words, a.way, a.written_by,
                a.is_certain, a.said_at
           from cohorts_answers a
           join cohorts_offers o on o.id = a.offer
          where o.cohort = $1
          order by a.id
          limit $2")
        .bind(cohort)
        .bind(ROWS_MAX)
        .all(&mut at)
        .await?;
    rows.into_iter().map(|row| loaded(row, &cities, &mut answers)).collect()
}

/// The codes of the cities of each offer of a cohort, in their order.
///
/// # Errors
/// [`store::Error`]
pub async fn codes(at: impl Into<At<'_>>, cohort: CohortId) -> Result<BTreeMap<OfferId, Vec<String>>, Error> {
    let rows: Vec<(OfferId, String)> = sql("select c.offer, o.code
           from cohorts_offer_cities c
           join people_organisations o on o.id = c.municipality
          where c.cohort = $1
          order by c.offer, c.place
          limit $2")
    .bind(cohort)
    .bind(ROWS_MAX)
    .all(at)
    .await?;
    let mut codes: BTreeMap<OfferId, Vec<String>> = BTreeMap::new();
    for (offer, code) in rows {
        codes.entry(offer).or_default().push(code);
    }
    Ok(codes)
}

/// The cities of these offers, in their order.
///
/// # Errors
/// [`store::Error`]
pub async fn cities(
    at: impl Into<At<'_>>,
    offers: impl IntoIterator<Item = OfferId>,
) -> Result<Vec<(OfferId, OrganisationId)>, Error> {
    sql("select offer, municipality from cohorts_offer_cities where offer in ($1..) order by offer, place")
        .bind_list(offers)
        .all(at)
        .await
}

/// One offer.
///
/// # Errors
/// [`store::Error`]
pub async fn offer(at: impl Into<At<'_>>, id: OfferId) -> Result<Option<Loaded>, Error> {
    let mut at = at.into();
    let row: Option<OfferRow> = offers!("where o.id = $1").bind(id).optional(&mut at).await?;
    let Some(row) = row else { return Ok(None) };
    let cities: Vec<CityRow> =
        sql("select offer, municipality from cohorts_offer_cities where offer = $1 order by place limit 3")
            .bind(id)
            .all(&mut at)
            .await?;
    let mut answers: Vec<AnswerRow> = sql(
        "select id, offer, municipality, person, role, reply, words, way, written_by, is_certain, said_at
           from cohorts_answers
          where offer = $1
          order by id
          limit $2",
    )
    .bind(id)
    .bind(ROWS_MAX)
    .all(&mut at)
    .await?;
    loaded(row, &cities, &mut answers).map(Some)
}

/// The offers that were sent to these cities, newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn sent_to(
    at: impl Into<At<'_>>,
    cities: impl IntoIterator<Item = OrganisationId>,
) -> Result<Vec<Loaded>, Error> {
    let mut at = at.into();
    let ids: Vec<OfferId> = sql("select distinct o.id
           from cohorts_offers o
           join cohorts_offer_cities c on c.offer = o.id
          where o.sent_at is not null and c.municipality in ($1..)
          order by o.id desc
          limit 50")
    .bind_list(cities)
    .all(&mut at)
    .await?;
    let mut offers = Vec::with_capacity(ids.len());
    for id in ids {
        offers.extend(offer(&mut at, id).await?);
    }
    Ok(offers)
}

/// Makes a draft.
///
/// # Errors
/// [`store::Error`]
pub async fn add_offer(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    run: Option<i64>,
    (cities, reasons): (&[OrganisationId], &AnnouncedGroup),
) -> Result<OfferId, Error> {
    let cohort = granted.on().cohort;
    let id = tx.new_id::<OfferId>();
    let reasons = serde_json::to_string(reasons).map_err(|error| Error::Broken(error.into()))?;
    sql("insert into cohorts_offers (id, cohort, run, reasons, made_by, made_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(cohort)
        .bind(run)
        .bind(reasons)
        .bind(granted.by().person())
        .bind(tx.now())
        .run(tx)
        .await?;
    for (city, place) in cities.iter().zip(0_i64..) {
        sql("insert into cohorts_offer_cities (offer, cohort, municipality, place, is_open)
             values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(cohort)
        .bind(*city)
        .bind(place)
        .bind(false)
        .run(tx)
        .await?;
    }
    Fact::OfferMade { offer: id, cohort }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Throws drafts away: nobody knew of them.
///
/// # Errors
/// [`store::Error`]
pub async fn drop_drafts(tx: &mut Tx, granted: &Granted<ShapeCohort>) -> Result<u64, Error> {
    let cohort = granted.on().cohort;
    sql("delete from cohorts_offer_cities
          where offer in (select id from cohorts_offers where cohort = $1 and sent_at is null and end_kind is null)")
    .bind(cohort)
    .run(tx)
    .await?;
    sql("delete from cohorts_offers where cohort = $1 and sent_at is null and end_kind is null")
        .bind(cohort)
        .run(tx)
        .await
}

/// Throws the drafts of these cities away. Returns how many.
///
/// # Errors
/// [`store::Error`]
pub(super) async fn drop_drafts_of(
    tx: &mut Tx,
    granted: &Granted<ShapeCohort>,
    cities: &[OrganisationId],
) -> Result<usize, Error> {
    if cities.is_empty() {
        return Ok(0);
    }
    let drafts: Vec<OfferId> = sql("select distinct o.id
           from cohorts_offers o
           join cohorts_offer_cities c on c.offer = o.id
          where o.cohort = $1 and o.sent_at is null and o.end_kind is null and c.municipality in ($2..)
          order by o.id")
    .bind(granted.on().cohort)
    .bind_list(cities.iter().copied())
    .all(&mut *tx)
    .await?;
    for statement in [
        "delete from cohorts_offer_cities where offer in ($1..)",
        "delete from cohorts_offers where id in ($1..)",
    ] {
        sql(statement).bind_list(drafts.iter().copied()).run(&mut *tx).await?;
    }
    Ok(drafts.len())
}

/// The names of all cities of the offers of a cohort, for the reader: also of those that left it.
///
/// # Errors
/// [`store::Error`]
pub async fn names(
    at: impl Into<At<'_>>,
    cohort: CohortId,
    lang: Lang,
) -> Result<BTreeMap<OrganisationId, String>, Error> {
    let rows: Vec<(OrganisationId, String)> = sql("select distinct o.id, coalesce(n.name, o.name)
           from cohorts_offer_cities c
           join people_organisations o on o.id = c.municipality
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where c.cohort = $1
          order by o.id
          limit $3")
    .bind(cohort)
    .bind(lang)
    .bind(ROWS_MAX)
    .all(at)
    .await?;
    Ok(rows.into_iter().collect())
}

async fn set_open(tx: &mut Tx, offer: OfferId, is_open: bool) -> Result<(), Error> {
    sql("update cohorts_offer_cities set is_open = $1 where offer = $2")
        .bind(is_open)
        .bind(offer)
        .run(tx)
        .await
        .map(drop)
}

/// Sends a draft. `cohorts_offer_cities_one_open` refuses a city that is being asked already.
///
/// # Errors
/// [`store::Error`]
pub async fn send(
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    until: Timestamp,
    note: Option<&str>,
) -> Result<FactNumber, Error> {
    let OfferSubject { offer, cohort, .. } = *granted.on();
    sql("update cohorts_offers set sent_at = $1, sent_by = $2, until = $3, note = $4 where id = $5")
        .bind(tx.now())
        .bind(granted.by().person())
        .bind(until)
        .bind(note)
        .bind(offer)
        .run(tx)
        .await?;
    set_open(tx, offer, true).await?;
    Fact::OfferSent { offer, cohort }.record(tx, granted.by()).await
}

/// Gives an offer another last day; one that had expired is open again.
///
/// # Errors
/// [`store::Error`]
pub async fn extend(
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    until: Timestamp,
) -> Result<FactNumber, Error> {
    let offer = granted.on().offer;
    sql("update cohorts_offers
            set until = $1, end_kind = null, ended_at = null, ended_by = null, end_reason = null
          where id = $2")
    .bind(until)
    .bind(offer)
    .run(tx)
    .await?;
    set_open(tx, offer, true).await?;
    Fact::OfferExtended { offer }.record(tx, granted.by()).await
}

/// Who says something, for which city, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speaker {
    /// For which city.
    pub city: OrganisationId,
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: Role,
    /// How it came.
    pub way: Way,
    /// Not perhaps by a machine.
    pub is_certain: bool,
}

/// Keeps what a city said.
///
/// # Errors
/// [`store::Error`]
pub async fn answer(
    tx: &mut Tx,
    granted: &Granted<AnswerOffer>,
    speaker: Speaker,
    (reply, words): (Reply, Option<&str>),
) -> Result<FactNumber, Error> {
    write(tx, granted.on().offer, granted.by(), (speaker, None), (Some(reply), words)).await
}

/// Keeps what a city asked: no answer.
///
/// # Errors
/// [`store::Error`]
pub async fn ask(
    tx: &mut Tx,
    granted: &Granted<AnswerOffer>,
    speaker: Speaker,
    words: &str,
) -> Result<FactNumber, Error> {
    write(tx, granted.on().offer, granted.by(), (speaker, None), (None, Some(words))).await
}

/// Keeps what a city said by phone or message; the facilitator who wrote it down stands beside it.
///
/// # Errors
/// [`store::Error`]
pub async fn write_down(
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    speaker: Speaker,
    (reply, words): (Reply, Option<&str>),
) -> Result<FactNumber, Error> {
    let by = granted.by();
    write(tx, granted.on().offer, by, (speaker, by.person()), (Some(reply), words)).await
}

/// Drops an answer that a mail filter gave: it counted for nothing, and what it said was nobody's.
///
/// # Errors
/// [`store::Error`]
pub async fn drop_answer(
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    (answer, city): (i64, OrganisationId),
) -> Result<(), Error> {
    let offer = granted.on().offer;
    let dropped = sql("delete from cohorts_answers where id = $1 and offer = $2 and is_certain = $3")
        .bind(answer)
        .bind(offer)
        .bind(false)
        .run(&mut *tx)
        .await?;
    if dropped == 0 {
        return Ok(());
    }
    Fact::AnswerDropped { offer, city }.record(tx, granted.by()).await.map(drop)
}

async fn write(
    tx: &mut Tx,
    offer: OfferId,
    by: Actor,
    (speaker, written_by): (Speaker, Option<PersonId>),
    (reply, words): (Option<Reply>, Option<&str>),
) -> Result<FactNumber, Error> {
    sql("insert into cohorts_answers (id, offer, municipality, person, role, reply, words, way, written_by, is_certain,
                                      said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(tx.new_id::<i64>())
    .bind(offer)
    .bind(speaker.city)
    .bind(speaker.person)
    .bind(role_code(speaker.role))
    .bind(reply.map_or(ASKED, Reply::as_str))
    .bind(words)
    .bind(speaker.way)
    .bind(written_by)
    .bind(speaker.is_certain)
    .bind(tx.now())
    .run(tx)
    .await?;
    let Speaker { city, way, is_certain, .. } = speaker;
    match reply {
        Some(reply) => Fact::OfferAnswered { offer, city, reply, way, is_certain }.record(tx, by).await,
        None => Fact::OfferAsked { offer, city }.record(tx, by).await,
    }
}

/// Every city has said yes: the offer ends, the group exists.
///
/// # Errors
/// [`store::Error`]
pub async fn agree(
    tx: &mut Tx,
    loaded: &Loaded,
    by: Actor,
    day: Date,
) -> Result<(GroupId, FactNumber), Error> {
    finish(tx, loaded.id, (End::Agreed, None), by).await?;
    let new = NewGroup {
        origin: Origin::Offer,
        offer: Some(loaded.id),
        cities: loaded.offer.cities.clone(),
        issue: loaded.reasons.issue().map(str::to_owned),
        consent: Consent::Both,
        formed_on: groups::formed_on(day),
    };
    groups::form(tx, loaded.cohort, by, &new).await
}

/// Ends an offer without a group.
///
/// # Errors
/// [`store::Error`]
pub async fn end(
    tx: &mut Tx,
    granted: &Granted<KeepOffer>,
    end: End,
    reason: Option<&str>,
) -> Result<FactNumber, Error> {
    finish(tx, granted.on().offer, (end, reason), granted.by()).await
}

/// Ends an offer that a city declined, because one of its cities is offered another group now.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn go_on(tx: &mut Tx, declined: OfferId, by: Actor) -> Result<FactNumber, Error> {
    finish(tx, declined, (End::Closed, None), by).await
}

/// Ends an offer whose last day has passed.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn expire(tx: &mut Tx, offer: OfferId) -> Result<FactNumber, Error> {
    finish(tx, offer, (End::Expired, None), Actor::Operator).await
}

async fn finish(
    tx: &mut Tx,
    offer: OfferId,
    (end, reason): (End, Option<&str>),
    by: Actor,
) -> Result<FactNumber, Error> {
    sql("update cohorts_offers set end_kind = $1, ended_at = $2, ended_by = $3, end_reason = $4 where id = $5")
        .bind(end)
        .bind(tx.now())
        .bind(by.person())
        .bind(reason)
        .bind(offer)
        .run(tx)
        .await?;
    set_open(tx, offer, false).await?;
    Fact::OfferEnded { offer, end }.record(tx, by).await
}

/// Notes that the silent were reminded.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn note_reminder(tx: &mut Tx, offer: OfferId) -> Result<FactNumber, Error> {
    Fact::OfferReminded { offer }.record(tx, Actor::Operator).await
}

/// Whether anybody was reminded of an offer since then.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn was_reminded(
    at: impl Into<At<'_>>,
    offer: OfferId,
    since: Timestamp,
) -> Result<bool, Error> {
    let count: i64 = sql("select count(*)
           from facts
          where noun = 'offer' and subject = $1 and kind = 'cohorts: offer reminded' and at > $2")
    .bind(offer)
    .bind(since)
    .one(at)
    .await?;
    Ok(count > 0)
}

/// Notes that somebody who speaks for a city since is asked.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn note_successor(
    tx: &mut Tx,
    offer: OfferId,
    city: OrganisationId,
) -> Result<FactNumber, Error> {
    Fact::SuccessorAsked { offer, city }.record(tx, Actor::Operator).await
}

/// The seed of the link by which a person answers for a city; made at the first mail, the same in each later one.
/// `fact` is that of the mail.
///
/// # Errors
/// [`store::Error`]
pub async fn link(
    tx: &mut Tx,
    key: &Key,
    (offer, city, person): (OfferId, OrganisationId, PersonId),
    fact: FactNumber,
) -> Result<Vec<u8>, Error> {
    let known: Option<Vec<u8>> =
        sql("select seed from cohorts_links where offer = $1 and municipality = $2 and person = $3")
            .bind(offer)
            .bind(city)
            .bind(person)
            .optional(&mut *tx)
            .await?;
    if let Some(seed) = known {
        sql("update cohorts_links set fact = $1 where offer = $2 and municipality = $3 and person = $4")
            .bind(fact)
            .bind(offer)
            .bind(city)
            .bind(person)
            .run(tx)
            .await?;
        return Ok(seed);
    }
    let seed = tx.db().dice().bytes::<20>().to_vec();
    sql("insert into cohorts_links (id, offer, municipality, person, seed, token_hash, fact, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(tx.new_id::<i64>())
    .bind(offer)
    .bind(city)
    .bind(person)
    .bind(seed.clone())
    .bind(key.token(TokenKind::Answer, &seed).hash())
    .bind(fact)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(seed)
}

row! {
    /// A link that was mailed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct LinkRow {
        /// To which offer.
        pub offer: OfferId,
        /// For which city.
        pub municipality: OrganisationId,
        /// To whom it was mailed.
        pub person: PersonId,
        /// The fact that caused the last mail with it.
        pub fact: FactNumber,
    }
}

/// The link of a token.
///
/// # Errors
/// [`store::Error`]
pub async fn link_with(at: impl Into<At<'_>>, token: &Token) -> Result<Option<LinkRow>, Error> {
    sql("select offer, municipality, person, fact from cohorts_links where token_hash = $1")
        .bind(token.hash())
        .optional(at)
        .await
}
