//! Persons: the one table in which names and addresses of people stand.
use crate::{
    acts::{AddPerson, ChangePerson, KeepMyself, Subject},
    facts::Fact,
    rules::{Contact, Person, PersonDetails, Preferences, look_alike, name_for},
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Digits, Lang, OrganisationId, PersonId, SpokenLanguage,
    access::{Actor, Granted, SeatKind, Standing},
    text::Email,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::{At, Db, Error, FactNumber, Tx, record, row, sql};

/// Persons on one page of the list.
pub const PAGE_LENGTH: i64 = 50;
/// Colleagues whom one's own page names: a large office.
const COLLEAGUES_MAX: i64 = 100;
/// Entries of the record about one person: a few in a year.
const RECORD_MAX: u32 = 1_000;

row! {
    struct PersonRow {
        id: PersonId,
        code: Option<String>,
        name: String,
        name_local: Option<String>,
        email: String,
        language: Lang,
        zone: String,
        digits: Digits,
        hidden: bool,
        erasure_asked_at: Option<Timestamp>,
        erased_at: Option<Timestamp>,
    }
}

/// A person and what a page needs to know beside.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The person.
    pub person: Person,
    /// As far as access is concerned.
    pub subject: Subject,
    /// When the person asked for the erasure of all that is held of them.
    pub erasure_asked_at: Option<Timestamp>,
}

fn email(stored: &str) -> Result<Email, Error> {
    Email::parse(stored).map_err(|error| Error::Broken(error.into()))
}

/// What a page shows and access asks of one person. `today` decides which seats are held.
///
/// # Errors
/// [`store::Error`]
pub async fn person(at: impl Into<At<'_>>, id: PersonId, today: Date) -> Result<Option<Loaded>, Error> {
    let mut at = at.into();
    let row: Option<PersonRow> =
        sql("select id, code, name, name_local, email, language, zone, digits, hidden,
                erasure_asked_at, erased_at
           from people_persons
          where id = $1")
        .bind(id)
        .optional(&mut at)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let tags: Vec<String> = sql("select tag from people_spoken where person = $1 order by place limit 12")
        .bind(id)
        .all(&mut at)
        .await?;
    let sits_for: Vec<OrganisationId> = sql("select distinct organisation
           from people_seats
          where person = $1 and starts <= $2 and (ends is null or ends >= $2)
          order by organisation
          limit 200")
    .bind(id)
    .bind(today)
    .all(&mut at)
    .await?;
    let details = PersonDetails {
        name: row.name,
        name_local: row.name_local,
        email: email(&row.email)?,
        spoken: tags.iter().filter_map(|tag| tag.parse().ok()).collect(),
    };
    let preferences = Preferences { language: row.language, zone: row.zone, digits: row.digits };
    let erased = row.erased_at.is_some();
    let subject = Subject { person: id, hidden: row.hidden || erased, sits_for };
    let person = Person { id, code: row.code, details, preferences, hidden: row.hidden, erased };
    Ok(Some(Loaded { person, subject, erasure_asked_at: row.erasure_asked_at }))
}

/// The person of this code, from a file.
///
/// # Errors
/// [`store::Error`]
pub async fn person_by_code(at: impl Into<At<'_>>, code: &str) -> Result<Option<PersonId>, Error> {
    sql("select id from people_persons where code = $1").bind(code).optional(at).await
}

/// Whether nobody is known yet: then the first facilitator may be made.
///
/// # Errors
/// [`store::Error`]
pub async fn is_empty(at: impl Into<At<'_>>) -> Result<bool, Error> {
    let first: Option<PersonId> = sql("select id from people_persons limit 1").optional(at).await?;
    Ok(first.is_none())
}

/// What is searched: names, address and code in their folded form.
fn search_text(details: &PersonDetails, code: Option<&str>) -> String {
    let local = details.name_local.as_deref().unwrap_or_default();
    fold::fold(&format!("{} {local} {} {}", details.name, details.email, code.unwrap_or_default()))
}

/// Adds a person. `people_persons_code` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_person(
    tx: &mut Tx,
    granted: &Granted<AddPerson>,
    (details, preferences): (&PersonDetails, &Preferences),
    code: Option<&str>,
) -> Result<PersonId, Error> {
    let id = tx.new_id::<PersonId>();
    // By its code an exported file knows everybody again.
    let own = format!("p{id}");
    let code = code.unwrap_or(&own);
    sql("insert into people_persons (id, code, name, name_local, email, email_folded, search_text, language, zone,
                                     digits, hidden, added_at, name_look)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
    .bind(id)
    .bind(code)
    .bind(&details.name)
    .bind(details.name_local.as_ref())
    .bind(details.email.as_str())
    .bind(details.email.folded())
    .bind(search_text(details, Some(code)))
    .bind(preferences.language)
    .bind(&preferences.zone)
    .bind(preferences.digits)
    .bind(false)
    .bind(tx.now())
    .bind(look_alike::look(&details.name))
    .run(tx)
    .await?;
    set_spoken(tx, id, &details.spoken).await?;
    Fact::PersonAdded { person: id }.record(tx, granted.by()).await?;
    Ok(id)
}

async fn set_spoken(tx: &mut Tx, person: PersonId, spoken: &[SpokenLanguage]) -> Result<(), Error> {
    sql("delete from people_spoken where person = $1").bind(person).run(tx).await?;
    for (place, language) in (0_i64..).zip(spoken) {
        sql("insert into people_spoken (person, place, tag) values ($1, $2, $3)")
            .bind(person)
            .bind(place)
            .bind(language.tag())
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Changes what a facilitator enters about a person: all but the address at once, the address when both mailboxes have
/// said yes. False when nothing changes.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn change_person(
    tx: &mut Tx,
    granted: &Granted<ChangePerson>,
    own: &Person,
    (details, preferences): (&PersonDetails, &Preferences),
) -> Result<bool, Error> {
    let person = granted.on().person;
    let (old, new) = (&own.details.email, &details.email);
    // Written in another way, it is the same mailbox.
    let moves = old.folded() != new.folded();
    let email = if moves { old.clone() } else { new.clone() };
    let at_once = PersonDetails { email, ..details.clone() };
    let changes = at_once != own.details || *preferences != own.preferences;
    if changes {
        sql("update people_persons
                set name = $1, name_local = $2, email = $3, search_text = $4, language = $5, zone = $6, digits = $7,
                    name_look = $8
              where id = $9")
        .bind(&at_once.name)
        .bind(at_once.name_local.as_ref())
        .bind(at_once.email.as_str())
        .bind(search_text(&at_once, own.code.as_deref()))
        .bind(preferences.language)
        .bind(&preferences.zone)
        .bind(preferences.digits)
        .bind(look_alike::look(&at_once.name))
        .bind(person)
        .run(&mut *tx)
        .await?;
        set_spoken(tx, person, &at_once.spoken).await?;
        Fact::PersonChanged { person }.record(tx, granted.by()).await?;
    }
    let is_asked = moves && super::ask_change(tx, granted, (old, new)).await?;
    Ok(changes || is_asked)
}

/// Sends mails to this address from now on; for a change to which the mailboxes have said yes.
pub(super) async fn set_email(tx: &mut Tx, id: PersonId, email: &Email) -> Result<(), Error> {
    let Some(Loaded { person, .. }) = self::person(&mut *tx, id, Date::MIN).await? else { return Ok(()) };
    let details = PersonDetails { email: email.clone(), ..person.details };
    sql("update people_persons set email = $1, email_folded = $2, search_text = $3 where id = $4")
        .bind(email.as_str())
        .bind(email.folded())
        .bind(search_text(&details, person.code.as_deref()))
        .bind(id)
        .run(tx)
        .await
        .map(drop)
}

/// Changes how pages and mails speak to oneself.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn change_preferences(
    tx: &mut Tx,
    granted: &Granted<KeepMyself>,
    preferences: &Preferences,
) -> Result<(), Error> {
    let person = *granted.on();
    sql("update people_persons set language = $1, zone = $2, digits = $3 where id = $4")
        .bind(preferences.language)
        .bind(&preferences.zone)
        .bind(preferences.digits)
        .bind(person)
        .run(tx)
        .await?;
    Fact::PersonChanged { person }.record(tx, granted.by()).await.map(drop)
}

/// Hides oneself from all but facilitators, at once, or shows oneself again.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn hide(tx: &mut Tx, granted: &Granted<KeepMyself>, hidden: bool) -> Result<(), Error> {
    let person = *granted.on();
    sql("update people_persons set hidden = $1 where id = $2").bind(hidden).bind(person).run(tx).await?;
    let fact = if hidden { Fact::PersonHidden { person } } else { Fact::PersonShown { person } };
    fact.record(tx, granted.by()).await.map(drop)
}

/// How many who ask for erasure are told at once: they are asked one by one.
const ASKING_MAX: u32 = 20;

/// Who asked for erasure and is not erased yet, and when: the first who asked first.
///
/// # Errors
/// [`store::Error`]
pub async fn asking_for_erasure(at: impl Into<At<'_>>) -> Result<Vec<(PersonId, Timestamp)>, Error> {
    sql("select id, erasure_asked_at
           from people_persons
          where erasure_asked_at is not null and erased_at is null
          order by erasure_asked_at, id
          limit $1")
    .bind(ASKING_MAX)
    .all(at)
    .await
}

/// Asks for the erasure of all that is held of oneself; returns the number of the fact, or nothing if that was asked
/// before.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn ask_erasure(
    tx: &mut Tx,
    granted: &Granted<KeepMyself>,
) -> Result<Option<FactNumber>, Error> {
    let person = *granted.on();
    let asked =
        sql("update people_persons set erasure_asked_at = $1 where id = $2 and erasure_asked_at is null")
            .bind(tx.now())
            .bind(person)
            .run(tx)
            .await?;
    if asked == 0 {
        return Ok(None);
    }
    Fact::ErasureAsked { person }.record(tx, granted.by()).await.map(Some)
}

/// Records that somebody took their data.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_export(tx: &mut Tx, granted: &Granted<KeepMyself>) -> Result<(), Error> {
    Fact::DataExported { person: *granted.on() }.record(tx, granted.by()).await.map(drop)
}

/// Records an erasure; what is erased, each feature says for its own tables.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn record_erasure(tx: &mut Tx, by: Actor, person: PersonId) -> Result<(), Error> {
    Fact::PersonErased { person }.record(tx, by).await.map(drop)
}

/// Whether somebody else runs the network: then this person may be erased.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn may_go(at: impl Into<At<'_>>, person: PersonId) -> Result<bool, Error> {
    let alone: bool =
        sql("select exists (select 1 from people_seats where person = $1 and kind = 'facilitator')
            and not exists (select 1
                              from people_seats s
                              join people_persons p on p.id = s.person
                             where s.kind = 'facilitator' and s.ends is null and s.person <> $1
                               and p.erased_at is null)")
        .bind(person)
        .one(at)
        .await?;
    Ok(!alone)
}

/// Everything that these tables hold about a person.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn export(db: &Db, id: PersonId, lang: Lang) -> Result<Value, Error> {
    let Some(Loaded { person, .. }) = self::person(db, id, Date::MIN).await? else { return Ok(Value::Null) };
    let seats = super::seats_of(db, id, lang).await?;
    let seats: Vec<Value> = seats
        .iter()
        .map(|held| {
            let term = held.seat.term;
            json!({
                "seat": held.seat.held.kind.code(),
                "organisation": held.organisation_name,
                "from": term.starts.to_string(),
                "to": term.ends.map(|day| day.to_string()),
            })
        })
        .collect();
    let sessions: Vec<(String, Timestamp, Timestamp)> = sql("select device, started_at, seen_at
           from people_sessions
          where person = $1
          order by started_at desc
          limit 100")
    .bind(id)
    .all(db)
    .await?;
    let sessions: Vec<Value> = sessions
        .into_iter()
        .map(|(device, started, seen)| json!({"device": Some(device).filter(|device| !device.is_empty()), "began": started.to_string(), "seen": seen.to_string()}))
        .collect();
    let second_step = super::second_step(db, id).await?.map(|held| held.set_up_at.to_string());
    let next = super::waiting_change(db, id).await?;
    let record = record::about(db, "person", id, None, RECORD_MAX).await?;
    let record: Vec<Value> =
        record.into_iter().map(|entry| json!({"happened": entry.kind, "at": entry.at.to_string()})).collect();
    let details = person.details;
    let spoken: Vec<&str> = details.spoken.iter().map(SpokenLanguage::tag).collect();
    Ok(json!({
        "code": person.code,
        "name": details.name,
        "name in own script": details.name_local,
        "address": details.email.as_str(),
        "next address": next.map(|next| next.email.as_str().to_owned()),
        "speaks": spoken,
        "language": person.preferences.language.tag(),
        "zone": person.preferences.zone,
        "digits": person.preferences.digits.code(),
        "hidden": person.hidden,
        "seats": seats,
        "sessions": sessions,
        "second step since": second_step,
        "record": record,
    }))
}

/// Replaces what tells who a person was; the seats' history stays.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn erase(tx: &mut Tx, id: PersonId) -> Result<(), Error> {
    let email: Option<String> =
        sql("select email_folded from people_persons where id = $1").bind(id).optional(&mut *tx).await?;
    let email = email.unwrap_or_default();
    erase_from_mails_of_others(tx, id, &email).await?;
    // An address under a name that nobody can have (RFC 2606), so that no mail ever leaves.
    let nowhere = format!("former-officer-{id}@erased.invalid");
    sql("update people_persons
            set name = '—', name_local = null, code = null, email = $1, email_folded = $1, search_text = '', name_look = '',
                hidden = $2, erased_at = $3
          where id = $4")
    .bind(nowhere)
    .bind(true)
    .bind(tx.now())
    .bind(id)
    .run(tx)
    .await?;
    sql("delete from people_spoken where person = $1").bind(id).run(tx).await?;
    super::end_all(tx, id, None).await?;
    super::forget_second_step(tx, id).await?;
    super::forget_changes_of(tx, id).await?;
    intake::log::forget(tx, crate::importer::NOUN, id.into()).await?;
    intake::log::drop_uploads_of(tx, id).await?;
    super::forget_asks_of_nobody(tx, &email).await
}

/// Mails to others name a person when they are about the person, about a seat that the person left, or for all who
/// share an address. Their texts go; one that still waits could only be sent without its text, and is not.
async fn erase_from_mails_of_others(tx: &mut Tx, id: PersonId, email_folded: &str) -> Result<(), Error> {
    sql("update mails
            set subject = '', content = null, claimed_until = 0,
                state = case when state in ('held', 'queued', 'sending') then 'discarded' else state end
          where (fact in (select number from facts where noun = 'person' and subject = $1))
             or (fact in (select number from facts where kind = 'people: seat handed over' and body like $2))
             or (purpose = 'sign in' and lower(address) = $3)")
    .bind(id)
    .bind(format!("%\"from\":{id}%"))
    .bind(email_folded)
    .run(tx)
    .await
    .map(drop)
}

/// Which people a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleFilter {
    /// Words that stand in name, address or code.
    pub words: String,
    /// Holders of this seat today.
    pub seat: Option<SeatKind>,
    /// Whoever sits for it today.
    pub organisation: Option<OrganisationId>,
    /// Name and id of the last one of the page before.
    pub after: Option<(String, PersonId)>,
}

row! {
    /// A line of the list.
    #[derive(Debug, Clone)]
    pub struct Listed {
        /// Who.
        pub id: PersonId,
        /// Latin script.
        pub name: String,
        /// Own script.
        pub name_local: Option<String>,
        /// Address.
        pub email: String,
        /// Seats of today in other clothes: `kind`, a tab, the organisation's name; lines between.
        pub seats: Option<String>,
    }
}

/// What the search text must hold: every word must stand somewhere in it, and more than three narrow nothing down.
/// SQLite would prepare a statement anew each time if a pattern with its signs were a value by itself.
fn sought(words: &str) -> [String; 3] {
    let folded = fold::fold(words);
    let mut words = folded.split_whitespace().map(|word| word.replace(['%', '_', '\\'], ""));
    std::array::from_fn(|_| words.next().unwrap_or_default())
}

/// A page of the list, by name, one longer than [`PAGE_LENGTH`] when there is another page, named for a reader of
/// `lang`.
///
/// # Errors
/// [`store::Error`]
pub async fn list(
    at: impl Into<At<'_>>,
    filter: &PeopleFilter,
    today: Date,
    lang: Lang,
) -> Result<Vec<Listed>, Error> {
    let (after_name, after_id) = filter.after.clone().unzip();
    let [first, second, third] = sought(&filter.words);
    sql("select p.id, p.name, p.name_local, p.email,
                (select string_agg(s.kind || '\t' || coalesce(n.name, o.name), '\n')
                   from people_seats s
                   join people_organisations o on o.id = s.organisation
                   left join people_organisation_names n on n.organisation = o.id and n.language = $1
                  where s.person = p.id and s.starts <= $2 and (s.ends is null or s.ends >= $2)) as seats
           from people_persons p
          where p.erased_at is null
            and p.search_text like '%' || $3 || '%'
            and p.search_text like '%' || $4 || '%'
            and p.search_text like '%' || $5 || '%'
            and ($6 is null or exists (select 1 from people_seats s
                                        where s.person = p.id and s.kind = $6 and s.starts <= $2
                                          and (s.ends is null or s.ends >= $2)))
            and ($7 is null or exists (select 1 from people_seats s
                                        where s.person = p.id and s.organisation = $7 and s.starts <= $2
                                          and (s.ends is null or s.ends >= $2)))
            and ($8 is null or (p.name, p.id) > ($8, $9))
          order by p.name, p.id
          limit $10")
    .bind(lang)
    .bind(today)
    .bind(first)
    .bind(second)
    .bind(third)
    .bind(filter.seat)
    .bind(filter.organisation)
    .bind(after_name)
    .bind(after_id)
    .bind(PAGE_LENGTH + 1)
    .all(at)
    .await
}

/// These people as far as access is concerned, whether they sit for one organisation or not; whoever was erased is
/// not among them.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn subjects(
    at: impl Into<At<'_>>,
    people: impl IntoIterator<Item = PersonId>,
    organisation: OrganisationId,
    today: Date,
) -> Result<BTreeMap<PersonId, Subject>, Error> {
    let rows: Vec<(PersonId, bool, bool)> = sql("select p.id, p.hidden,
                exists (select 1
                          from people_seats s
                         where s.person = p.id and s.organisation = $1 and s.starts <= $2
                           and (s.ends is null or s.ends >= $2))
           from people_persons p
          where p.erased_at is null and p.id in ($3..)
          limit 1000")
    .bind(organisation)
    .bind(today)
    .bind_list(people)
    .all(at)
    .await?;
    let subject = |person, hidden, sits| {
        let sits_for = if sits { vec![organisation] } else { Vec::new() };
        Subject { person, hidden, sits_for }
    };
    Ok(rows.into_iter().map(|(person, hidden, sits)| (person, subject(person, hidden, sits))).collect())
}

/// Whoever sits today for an organisation for which this person sits, too, named for a reader of `lang`; not those
/// who are hidden.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn colleagues(
    at: impl Into<At<'_>>,
    person: PersonId,
    today: Date,
    lang: Lang,
) -> Result<Vec<(PersonId, String)>, Error> {
    let rows: Vec<NameRow> = sql("select p.id, p.name, p.name_local
           from people_persons p
          where p.id <> $1 and not p.hidden and p.erased_at is null
            and p.id in (select c.person
                           from people_seats c
                           join people_seats o on o.organisation = c.organisation
                          where o.person = $1
                            and c.starts <= $2 and (c.ends is null or c.ends >= $2)
                            and o.starts <= $2 and (o.ends is null or o.ends >= $2))
          order by p.name, p.id
          limit $3")
    .bind(person)
    .bind(today)
    .bind(COLLEAGUES_MAX)
    .all(at)
    .await?;
    Ok(rows.iter().map(|row| (row.id, row.name_in(lang))).collect())
}

row! {
    struct NameRow {
        id: PersonId,
        name: String,
        name_local: Option<String>,
    }
}

impl NameRow {
    fn name_in(&self, lang: Lang) -> String {
        name_for(lang, &self.name, self.name_local.as_deref()).to_owned()
    }
}

/// The names of these people for a reader of `lang`; whoever was erased has none.
///
/// # Errors
/// [`store::Error`]
pub async fn names(
    at: impl Into<At<'_>>,
    people: impl IntoIterator<Item = PersonId>,
    lang: Lang,
) -> Result<BTreeMap<PersonId, String>, Error> {
    let rows: Vec<NameRow> = sql("select id, name, name_local
           from people_persons
          where erased_at is null and id in ($1..)
          limit 10000")
    .bind_list(people)
    .all(at)
    .await?;
    Ok(rows.iter().map(|row| (row.id, row.name_in(lang))).collect())
}

/// The same as somebody may read them: whoever is hidden has none for others.
///
/// # Errors
/// [`store::Error`]
pub async fn names_seen_by(
    at: impl Into<At<'_>>,
    people: impl IntoIterator<Item = PersonId>,
    (who, lang): (&Standing, Lang),
) -> Result<BTreeMap<PersonId, String>, Error> {
    let rows: Vec<NameRow> = sql("select id, name, name_local
           from people_persons
          where erased_at is null and (not hidden or $1 or id = $2) and id in ($3..)
          limit 10000")
    .bind(who.runs_network())
    .bind(who.person_id())
    .bind_list(people)
    .all(at)
    .await?;
    Ok(rows.iter().map(|row| (row.id, row.name_in(lang))).collect())
}

/// Others whose name looks like this one, in the script of a reader of `lang`: a few.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn looking_alike(
    at: impl Into<At<'_>>,
    (person, name): (PersonId, &str),
    lang: Lang,
) -> Result<Vec<(PersonId, String)>, Error> {
    let rows: Vec<NameRow> = sql("select id, name, name_local
           from people_persons
          where name_look = $1 and id <> $2 and erased_at is null
          order by id
          limit 5")
    .bind(look_alike::look(name))
    .bind(person)
    .all(at)
    .await?;
    Ok(rows.iter().map(|row| (row.id, row.name_in(lang))).collect())
}

/// People whom one form offers at most.
const OFFERED_MAX: i64 = 200;

/// Who could take a seat over among the people of these words, by name: those who sit for the organisation today
/// first; and whether there are more of them than one form offers.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn successors(
    at: impl Into<At<'_>>,
    organisation: OrganisationId,
    words: &str,
    today: Date,
    lang: Lang,
) -> Result<(Vec<(PersonId, String)>, bool), Error> {
    let [first, second, third] = sought(words);
    let rows: Vec<NameRow> = sql("select p.id, p.name, p.name_local
           from people_persons p
          where p.erased_at is null
            and p.search_text like '%' || $3 || '%'
            and p.search_text like '%' || $4 || '%'
            and p.search_text like '%' || $5 || '%'
          order by case when exists (select 1
                                       from people_seats s
                                      where s.person = p.id and s.organisation = $1 and s.starts <= $2
                                        and (s.ends is null or s.ends >= $2)) then 0 else 1 end,
                   p.name, p.id
          limit $6")
    .bind(organisation)
    .bind(today)
    .bind(first)
    .bind(second)
    .bind(third)
    .bind(OFFERED_MAX + 1)
    .all(at)
    .await?;
    let name = |row: &NameRow| name_for(lang, &row.name, row.name_local.as_deref()).to_owned();
    let offered_max = usize::try_from(OFFERED_MAX).unwrap_or(usize::MAX);
    let offered = rows.iter().take(offered_max).map(|row| (row.id, name(row))).collect();
    Ok((offered, rows.len() > offered_max))
}

row! {
    struct ContactRow {
        id: PersonId,
        name: String,
        name_local: Option<String>,
        email: String,
        language: Lang,
        zone: String,
        digits: Digits,
    }
}

impl ContactRow {
    fn contact(self) -> Result<Contact, Error> {
        let name = name_for(self.language, &self.name, self.name_local.as_deref()).to_owned();
        Ok(Contact {
            id: self.id,
            name,
            email: email(&self.email)?,
            preferences: Preferences { language: self.language, zone: self.zone, digits: self.digits },
        })
    }
}

/// How a mail reaches a person; nothing for somebody who was erased.
///
/// # Errors
/// [`store::Error`]
pub async fn contact(at: impl Into<At<'_>>, id: PersonId) -> Result<Option<Contact>, Error> {
    let row: Option<ContactRow> = sql("select id, name, name_local, email, language, zone, digits
           from people_persons
          where id = $1 and erased_at is null")
    .bind(id)
    .optional(at)
    .await?;
    row.map(ContactRow::contact).transpose()
}

/// All who share this address, by name.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn contacts_at(at: impl Into<At<'_>>, email_folded: &str) -> Result<Vec<Contact>, Error> {
    let rows: Vec<ContactRow> = sql("select id, name, name_local, email, language, zone, digits
           from people_persons
          where email_folded = $1 and erased_at is null
          order by name, id
          limit 20")
    .bind(email_folded)
    .all(at)
    .await?;
    rows.into_iter().map(ContactRow::contact).collect()
}

/// The first two who share this address, in the order in which they came.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn first_at(at: impl Into<At<'_>>, email_folded: &str) -> Result<Vec<PersonId>, Error> {
    sql("select id from people_persons where email_folded = $1 and erased_at is null order by id limit 2")
        .bind(email_folded)
        .all(at)
        .await
}

/// How mails reach the facilitators of that day.
///
/// # Errors
/// [`store::Error`]
pub async fn contacts_of_facilitators(at: impl Into<At<'_>>, today: Date) -> Result<Vec<Contact>, Error> {
    let rows: Vec<ContactRow> = sql("select id, name, name_local, email, language, zone, digits
           from people_persons
          where erased_at is null
            and id in (select person from people_seats
                        where kind = 'facilitator' and starts <= $1 and (ends is null or ends >= $1))
          order by name, id
          limit 20")
    .bind(today)
    .all(at)
    .await?;
    rows.into_iter().map(ContactRow::contact).collect()
}
