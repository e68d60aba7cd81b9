//! The log of imports: which file, when, by whom; what it proposed and who decided.
//!
//! Facts: `imports: file imported`, `imports: suggestion accepted`, `imports: suggestion refused`.
use crate::{Importer, Part, Refused, Report, Suggested, Suggestion, Sure};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    PersonId,
    access::{Actor, Denied, Standing},
};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use store::{At, Error, Fact, LIST_MAX, Tx, Values, code_column, inserts, row, sql};

/// By so much of its hash a proposal is known again among those of one kind about one thing.
const MARK_BYTES: usize = 8;

/// What a file's name is cut to.
const NAME_LENGTH_MAX: usize = 200;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(i64);
        impl From<i64> for $name { fn from(number: i64) -> Self { Self(number) } }
        impl From<$name> for i64 { fn from(id: $name) -> Self { id.0 } }
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) } }
        store::id_column!($name);
    )* };
}

ids! {
    /// An import that happened.
    ImportId
    /// A suggestion of the log.
    SuggestionId
    /// A file that waits for a yes.
    UploadId
}

/// Where a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody has decided.
    Open,
    /// Was done.
    Accepted,
    /// Was not.
    Refused,
}

impl State {
    /// All states, in the order of pages.
    pub const ALL: [Self; 3] = [Self::Open, Self::Accepted, Self::Refused];

    /// As it is stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
        }
    }

    /// Reads [`State::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

code_column!(State: code, State::from_code);
code_column!(Sure: code, Sure::from_code);

row! {
    /// A line of the log.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Import {
        /// Ours.
        pub id: ImportId,
        /// [`Importer::noun`]
        pub noun: String,
        /// As whoever brought it says.
        pub file: String,
        /// Of the file, in hexadecimal digits.
        pub sha256: String,
        /// Into which all rows went.
        pub programme: Option<String>,
        /// Product time.
        pub taken_at: Timestamp,
        /// None is the operator.
        pub taken_by: Option<PersonId>,
        /// Below the header.
        pub row_count: i64,
        /// Were left out.
        pub empty_rows: i64,
    }
}

row! {
    /// What an import did to the things of a noun.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Count {
        /// As in [`Importer::counted`].
        pub noun: String,
        /// Were not here.
        pub added: i64,
        /// Were here, and other.
        pub changed: i64,
        /// Were here as the file says.
        pub left_alone: i64,
    }
}

row! {
    struct SuggestionRow {
        id: SuggestionId,
        import: ImportId,
        line: i64,
        noun: String,
        kind: String,
        subject: i64,
        proposal: String,
        parts: String,
        sure: Sure,
        state: State,
        decided_at: Option<Timestamp>,
        decided_by: Option<PersonId>,
    }
}

/// A suggestion of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// Ours.
    pub id: SuggestionId,
    /// Which import made it.
    pub import: ImportId,
    /// About which line of the file.
    pub line: i64,
    /// [`Importer::noun`]
    pub noun: String,
    /// What is proposed.
    pub suggested: Suggested,
    /// The parts of its sentence, by name.
    pub parts: Map<String, Value>,
    /// How sure.
    pub sure: Sure,
    /// Where it is.
    pub state: State,
    /// When somebody decided.
    pub decided_at: Option<Timestamp>,
    /// Who; none is the operator, or nobody yet.
    pub decided_by: Option<PersonId>,
}

impl Logged {
    /// The part of its sentence with this name.
    pub fn part(&self, name: &str) -> Part {
        match self.parts.get(name) {
            Some(Value::Number(number)) => Part::Number(number.as_i64().unwrap_or_default()),
            Some(Value::String(text)) => Part::Text(text.clone()),
            Some(Value::Object(tagged)) => {
                if let Some(names) = tagged.get("named") {
                    return Part::Named(serde_json::from_value(names.clone()).unwrap_or_default());
                }
                let tagged = |tag| tagged.get(tag).and_then(Value::as_str);
                let day = tagged("day").and_then(|day| day.parse().ok()).map(Part::Day);
                let country = || tagged("country").map(|code| Part::Country(code.to_owned()));
                day.or_else(country).unwrap_or_else(|| Part::Text(String::new()))
            }
            Some(Value::Null | Value::Bool(_) | Value::Array(_)) => Part::Text(String::new()),
            // A suggestion of an earlier version says less: sentences have other words for none.
            None => Part::Text("none".to_owned()),
        }
    }
}

impl From<SuggestionRow> for Logged {
    fn from(row: SuggestionRow) -> Self {
        let SuggestionRow {
            id, import, line, noun, kind, subject, sure, state, decided_at, decided_by, ..
        } = row;
        // What cannot be read proposes nothing, and one such row must not hide the others.
        let proposal = serde_json::from_str(&row.proposal).unwrap_or(Value::Null);
        let parts = serde_json::from_str(&row.parts).unwrap_or_default();
        let suggested = Suggested { kind, subject, proposal };
        Self { id, import, line, noun, suggested, parts, sure, state, decided_at, decided_by }
    }
}

pub(crate) async fn begin(
    tx: &mut Tx,
    importer: &Importer,
    who: &Standing,
    (file, sha256): (&str, &str),
    programme: Option<&str>,
) -> Result<ImportId, Error> {
    let id = tx.new_id::<ImportId>();
    let file: String = file.chars().filter(|c| !c.is_control()).take(NAME_LENGTH_MAX).collect();
    sql("insert into imports (id, noun, file, sha256, programme, taken_at, taken_by, row_count, empty_rows)
         values ($1, $2, $3, $4, $5, $6, $7, 0, 0)")
    .bind(id)
    .bind(importer.noun)
    .bind(file)
    .bind(sha256)
    .bind(programme)
    .bind(tx.now())
    .bind(who.person_id())
    .run(tx)
    .await?;
    Ok(id)
}

pub(crate) async fn end(tx: &mut Tx, id: ImportId, who: &Standing, report: &Report) -> Result<(), Error> {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    sql("update imports set row_count = $1, empty_rows = $2 where id = $3")
        .bind(count(report.rows))
        .bind(count(report.empty_rows))
        .bind(id)
        .run(tx)
        .await?;
    for (noun, tally) in &report.tallies {
        sql("insert into import_counts (import, noun, added, changed, left_alone) values ($1, $2, $3, $4, $5)")
            .bind(id)
            .bind(*noun)
            .bind(count(tally.added))
            .bind(count(tally.changed))
            .bind(count(tally.left_alone))
            .run(tx)
            .await?;
    }
    let fact = Fact::new("imports: file imported", who.actor().unwrap_or(Actor::Operator), "import", id);
    tx.record(&fact.with("rows", count(report.rows))).await.map(drop)
}

/// Keeps suggestions, each with its line; the places of those that were not made before.
pub(crate) async fn suggest(
    tx: &mut Tx,
    (import, noun): (ImportId, &str),
    suggestions: &[(usize, Suggestion)],
) -> Result<BTreeSet<usize>, Error> {
    let mut rows = inserts(
        "insert into import_suggestions (id, import, line, noun, kind, subject, proposal, mark, parts, sure, state)
         values (..)
             on conflict (subject, kind, mark) do nothing
         returning id",
    );
    let mut places = BTreeMap::new();
    for (place, (line, suggestion)) in suggestions.iter().enumerate() {
        let id = tx.new_id::<SuggestionId>();
        let proposal = suggestion.proposal.to_string();
        let mark = mark(&proposal);
        let parts: BTreeMap<&str, Value> =
            suggestion.parts.iter().map(|(name, part)| (*name, stored(part))).collect();
        let parts = serde_json::to_string(&parts).map_err(|error| Error::Broken(error.into()))?;
        let row = Values::default().bind(id).bind(import).bind(i64::try_from(*line).unwrap_or(i64::MAX));
        let row = row.bind(noun).bind(suggestion.kind).bind(suggestion.subject).bind(proposal).bind(mark);
        rows.row(row.bind(parts).bind(suggestion.sure).bind(State::Open));
        places.insert(id, place);
    }
    let kept: Vec<SuggestionId> = rows.returning(tx).await?;
    Ok(kept.iter().filter_map(|id| places.get(id).copied()).collect())
}

/// By what a proposal is known again.
fn mark(proposal: &str) -> String {
    kernel::hex(Sha256::digest(proposal).get(..MARK_BYTES).unwrap_or_default())
}

/// The proposals among these that were refused before, whatever they were about.
///
/// # Errors
/// [`store::Error`]
pub async fn refused(
    tx: &mut Tx,
    suggestions: impl IntoIterator<Item = &Suggestion>,
) -> Result<BTreeSet<String>, Error> {
    let (kinds, marks): (BTreeSet<&str>, BTreeSet<String>) =
        suggestions.into_iter().map(|one| (one.kind, mark(&one.proposal.to_string()))).unzip();
    if marks.is_empty() {
        return Ok(marks);
    }
    let refused: Vec<String> = sql("select distinct proposal
           from import_suggestions
          where kind in ($1..) and mark in ($2..) and state = $3")
    .bind_list(kinds)
    .bind_list(marks.into_iter().take(LIST_MAX))
    .bind(State::Refused)
    .all(tx)
    .await?;
    Ok(refused.into_iter().collect())
}

fn stored(part: &Part) -> Value {
    match part {
        Part::Text(text) => json!(text),
        Part::Number(number) => json!(number),
        Part::Day(day) => json!({"day": day.to_string()}),
        Part::Country(code) => json!({"country": code}),
        Part::Named(names) => json!({"named": names}),
        // A sentence's words belong to its reader: only what was found is kept.
        Part::Said(_) => Value::Null,
    }
}

/// A page of the log, newest first, before an import or from the newest on.
///
/// # Errors
/// [`store::Error`]
pub async fn imports(
    at: impl Into<At<'_>>,
    before: Option<ImportId>,
    limit: u32,
) -> Result<Vec<Import>, Error> {
    sql("select id, noun, file, sha256, programme, taken_at, taken_by, row_count, empty_rows
           from imports
          where id < $1
          order by id desc
          limit $2")
    .bind(before.map_or(i64::MAX, i64::from))
    .bind(limit)
    .all(at)
    .await
}

/// One import and what it did.
///
/// # Errors
/// [`store::Error`]
pub async fn import(at: impl Into<At<'_>>, id: ImportId) -> Result<Option<(Import, Vec<Count>)>, Error> {
    let mut at = at.into();
    let import: Option<Import> =
        sql("select id, noun, file, sha256, programme, taken_at, taken_by, row_count, empty_rows
               from imports
              where id = $1")
        .bind(id)
        .optional(&mut at)
        .await?;
    let Some(import) = import else { return Ok(None) };
    let counts: Vec<Count> = sql("select noun, added, changed, left_alone
           from import_counts
          where import = $1
          order by noun
          limit 20")
    .bind(id)
    .all(&mut at)
    .await?;
    Ok(Some((import, counts)))
}

/// How many suggestions wait for a word, and the newest import that has one.
///
/// # Errors
/// [`store::Error`]
pub async fn open_suggestions(at: impl Into<At<'_>>) -> Result<(i64, Option<ImportId>), Error> {
    sql("select count(*), max(import) from import_suggestions where state = 'open'").one(at).await
}

/// Suggestions of an import, by line: of one state and one kind where these are given, after a suggestion or from the
/// first on.
///
/// # Errors
/// [`store::Error`]
pub async fn suggestions(
    at: impl Into<At<'_>>,
    import: ImportId,
    (state, kind): (Option<State>, Option<&str>),
    after: Option<SuggestionId>,
    limit: u32,
) -> Result<Vec<Logged>, Error> {
    let rows: Vec<SuggestionRow> =
        sql("select id, import, line, noun, kind, subject, proposal, parts, sure, state,
                decided_at, decided_by
           from import_suggestions
          where import = $1 and ($2 is null or state = $2) and ($3 is null or kind = $3)
            and ($4 = 0 or (line, id) > (select s.line, s.id from import_suggestions s where s.id = $4))
          order by line, id
          limit $5")
        .bind(import)
        .bind(state)
        .bind(kind.map(str::to_owned))
        .bind(after.map_or(0, i64::from))
        .bind(limit)
        .all(at)
        .await?;
    Ok(rows.into_iter().map(Logged::from).collect())
}

/// One suggestion.
///
/// # Errors
/// [`store::Error`]
pub async fn suggestion(at: impl Into<At<'_>>, id: SuggestionId) -> Result<Option<Logged>, Error> {
    let row: Option<SuggestionRow> =
        sql("select id, import, line, noun, kind, subject, proposal, parts, sure, state,
                decided_at, decided_by
           from import_suggestions
          where id = $1")
        .bind(id)
        .optional(at)
        .await?;
    Ok(row.map(Logged::from))
}

/// Does what a suggestion proposes and closes it. Closed ones stay as they are.
///
/// # Errors
/// [`Refused`]; the transaction is over then, but for [`Refused::Outdated`]: the suggestion is closed, and nothing else
/// was done.
pub async fn accept(
    tx: &mut Tx,
    importers: &[Importer],
    who: &Standing,
    id: SuggestionId,
) -> Result<(), Refused> {
    let Some(logged) = open(tx, id).await? else { return Ok(()) };
    let importer = importers.iter().find(|importer| importer.noun == logged.noun);
    let importer = importer.ok_or(Refused::Denied(Denied::NotFound))?;
    match (importer.accept)(tx, who, &logged).await {
        Ok(()) => close(tx, who, id, State::Accepted).await?,
        Err(Refused::Outdated(said)) => {
            close(tx, who, id, State::Refused).await?;
            give_mark_free(tx, id).await?;
            return Err(Refused::Outdated(said));
        }
        Err(refused) => return Err(refused),
    }
    let others: Vec<SuggestionRow> =
        sql("select id, import, line, noun, kind, subject, proposal, parts, sure, state,
                decided_at, decided_by
           from import_suggestions
          where noun = $1 and subject = $2 and state = 'open'
          order by id
          limit 100")
        .bind(&logged.noun)
        .bind(logged.suggested.subject)
        .all(&mut *tx)
        .await?;
    // One that would write over what was accepted would undo the decision.
    for other in others.into_iter().map(Logged::from).filter(|other| other.is_rival_of(&logged)) {
        close(tx, who, other.id, State::Refused).await?;
    }
    Ok(())
}

/// Those of these suggestions that others of them contest: both are about one thing, and would write the same part of it.
pub fn contested(open: &[Logged]) -> BTreeSet<SuggestionId> {
    let mut of_subject: BTreeMap<i64, Vec<&Logged>> = BTreeMap::new();
    for logged in open {
        of_subject.entry(logged.suggested.subject).or_default().push(logged);
    }
    let contested = of_subject.values().flat_map(|own| {
        own.iter().filter(|one| own.iter().any(|other| one.id != other.id && one.is_rival_of(other)))
    });
    contested.map(|logged| logged.id).collect()
}

impl Logged {
    /// They are two ways to write the same part of what they are about.
    fn is_rival_of(&self, other: &Self) -> bool {
        if self.suggested.kind == other.suggested.kind {
            return false;
        }
        let written = [self, other].map(|logged| logged.suggested.proposal.as_object());
        let [Some(own), Some(others)] = written else { return false };
        own.keys().any(|part| others.contains_key(part))
    }
}

/// Refuses all that is open about something that is gone.
///
/// # Errors
/// [`store::Error`]
pub async fn refuse_about(tx: &mut Tx, who: &Standing, noun: &str, subject: i64) -> Result<(), Error> {
    sql("update import_suggestions
            set state = 'refused', decided_at = $1, decided_by = $2
          where noun = $3 and subject = $4 and state = 'open'")
    .bind(tx.now())
    .bind(who.person_id())
    .bind(noun)
    .bind(subject)
    .run(tx)
    .await
    .map(drop)
}

/// Closes a suggestion without doing anything. Closed ones stay as they are.
///
/// # Errors
/// [`store::Error`]
pub async fn refuse(tx: &mut Tx, who: &Standing, id: SuggestionId) -> Result<(), Error> {
    if open(tx, id).await?.is_some() {
        close(tx, who, id, State::Refused).await?;
    }
    Ok(())
}

async fn open(tx: &mut Tx, id: SuggestionId) -> Result<Option<Logged>, Error> {
    tx.lock("import suggestion", id).await?;
    Ok(suggestion(tx, id).await?.filter(|logged| logged.state == State::Open))
}

async fn close(tx: &mut Tx, who: &Standing, id: SuggestionId, state: State) -> Result<(), Error> {
    sql("update import_suggestions set state = $1, decided_at = $2, decided_by = $3 where id = $4")
        .bind(state)
        .bind(tx.now())
        .bind(who.person_id())
        .bind(id)
        .run(tx)
        .await?;
    let kind = match state {
        State::Accepted => "imports: suggestion accepted",
        State::Refused | State::Open => "imports: suggestion refused",
    };
    let by = who.actor().unwrap_or(Actor::Operator);
    tx.record(&Fact::new(kind, by, "import suggestion", id)).await.map(drop)
}

/// Nobody has refused it: a file that says the same again, when it fits again, proposes it again.
async fn give_mark_free(tx: &mut Tx, id: SuggestionId) -> Result<(), Error> {
    sql("update import_suggestions set mark = $1 where id = $2")
        .bind(format!("outdated {id}"))
        .bind(id)
        .run(tx)
        .await
        .map(drop)
}

/// Forgets what was proposed about something that is erased.
///
/// # Errors
/// [`store::Error`]
pub async fn forget(tx: &mut Tx, noun: &str, subject: i64) -> Result<(), Error> {
    sql("delete from import_suggestions where noun = $1 and subject = $2")
        .bind(noun)
        .bind(subject)
        .run(tx)
        .await
        .map(drop)
}

/// How long a file waits for a yes.
pub const UPLOAD_LIFE: SignedDuration = SignedDuration::from_hours(1);

row! {
    /// A file that waits for a yes.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Upload {
        /// Ours.
        pub id: UploadId,
        /// [`Importer::noun`]
        pub noun: String,
        /// As whoever brought it says.
        pub file: String,
        /// As it was chosen.
        pub programme: Option<String>,
        /// As it was chosen.
        pub encoding: Option<String>,
        /// What is in it.
        pub bytes: Vec<u8>,
    }
}

/// Files of one person that wait at once, each of up to 20 MB; a further one takes the place of the oldest.
const UPLOADS_MAX: u32 = 6; // the kinds of files

/// Keeps a file for [`UPLOAD_LIFE`]; files whose time is over go.
///
/// # Errors
/// [`store::Error`]
pub async fn keep(
    tx: &mut Tx,
    by: PersonId,
    (noun, programme): (&str, Option<&str>),
    (file, encoding): (&str, Option<&str>),
    bytes: &[u8],
) -> Result<UploadId, Error> {
    sql("delete from import_uploads where expires_at <= $1").bind(tx.now()).run(tx).await?;
    sql("delete from import_uploads
          where brought_by = $1 and id not in
                (select id from import_uploads where brought_by = $1 order by id desc limit $2)")
    .bind(by)
    .bind(UPLOADS_MAX - 1)
    .run(tx)
    .await?;
    let id = tx.new_id::<UploadId>();
    let expires_at = tx.now().checked_add(UPLOAD_LIFE).unwrap_or(Timestamp::MAX);
    sql("insert into import_uploads (id, noun, file, programme, encoding, bytes, brought_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(id)
    .bind(noun)
    .bind(file)
    .bind(programme)
    .bind(encoding)
    .bind(bytes)
    .bind(by)
    .bind(expires_at)
    .run(tx)
    .await?;
    Ok(id)
}

/// A file that this person brought and that still waits.
///
/// # Errors
/// [`store::Error`]
pub async fn upload(
    at: impl Into<At<'_>>,
    id: UploadId,
    by: PersonId,
    now: Timestamp,
) -> Result<Option<Upload>, Error> {
    sql("select id, noun, file, programme, encoding, bytes
           from import_uploads
          where id = $1 and brought_by = $2 and expires_at > $3")
    .bind(id)
    .bind(by)
    .bind(now)
    .optional(at)
    .await
}

/// Forgets a file.
///
/// # Errors
/// [`store::Error`]
pub async fn drop_upload(tx: &mut Tx, id: UploadId) -> Result<(), Error> {
    sql("delete from import_uploads where id = $1").bind(id).run(tx).await.map(drop)
}

/// Forgets the files of a person, or whose time is over.
///
/// # Errors
/// [`store::Error`]
pub async fn drop_uploads_of(tx: &mut Tx, by: PersonId) -> Result<(), Error> {
    sql("delete from import_uploads where brought_by = $1 or expires_at <= $2")
        .bind(by)
        .bind(tx.now())
        .run(tx)
        .await
        .map(drop)
}
