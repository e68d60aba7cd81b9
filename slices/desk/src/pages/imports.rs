//! Files that come in: looked at first, taken after a yes; what each import proposed, and who decided.
use crate::acts::{ImportFile, JudgeSuggestion, SeeImports};
use askama::Template;
use axum::http::StatusCode;
use intake::{
    Column, Failed, File, ImportId, Importer, Outcome, PAGE_ROWS_MAX, Refused, Report, Run, SuggestionKind,
    log::{self, Import, Logged, State, SuggestionId, Upload, UploadId},
};
use kernel::{
    PersonId,
    access::{Denied, ask},
};
use std::collections::{BTreeMap, BTreeSet};
use ui::{Arg, Frame, Link, Problems, Sentence, parts::Choice};
use web::{
    Answer, Failure, Fields, PathId, Posted, Routes, Uploaded, Visit, page, page_as, said, sentence_of,
};

/// Imports or suggestions on one page.
const PAGE_LENGTH: u32 = 50;
/// Suggestions that one press accepts: each may write a few rows.
const AT_ONCE_MAX: usize = 200;
/// Open suggestions that are looked at together.
const OPEN_MAX: u32 = 2_000;
/// What an upload may hold, as people read it.
const SIZE_MAX_MB: u8 = 20;
/// The encodings of the form, with the key of each name. Nothing is UTF-8, or a guess that says so.
const ENCODINGS: [(&str, &str); 5] = [
    ("", "imports-encoding-utf8"),
    ("utf-16le", "imports-encoding-utf16"),
    ("windows-1256", "imports-encoding-arabic"),
    ("windows-1254", "imports-encoding-turkish"),
    ("windows-1252", "imports-encoding-french"),
];

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/imports", index)
        .upload("/imports/uploads", bring)
        .get("/imports/uploads/{upload}", look)
        .post("/imports/uploads/{upload}/import", take)
        .post("/imports/uploads/{upload}/dropping", give_up)
        .get("/imports/{import}", show)
        .post("/imports/{import}/acceptances", accept_all)
        .post("/imports/{import}/suggestions/{suggestion}/acceptance", accept)
        .post("/imports/{import}/suggestions/{suggestion}/refusal", refuse)
}

#[derive(Template)]
#[template(path = "pages/imports/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) nouns: Vec<Choice>,
    pub(crate) encodings: Vec<Choice>,
    /// What was typed, where some file may go into a programme.
    pub(crate) programme: Option<String>,
    pub(crate) rows_max: String,
    pub(crate) size_max: String,
    /// Each kind of file, and its columns.
    pub(crate) columns: Vec<(String, &'static [Column])>,
    pub(crate) imports: Vec<ImportLine>,
    pub(crate) next: Option<String>,
}

/// A line of the log.
pub(crate) struct ImportLine {
    pub(crate) id: ImportId,
    pub(crate) file: String,
    pub(crate) noun: String,
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) rows: String,
}

/// The importer of a noun; one that the program no longer has is not found.
fn importer<'v>(visit: &'v Visit, noun: &str) -> Option<&'v Importer> {
    visit.site.importers.iter().find(|importer| importer.noun == noun)
}

fn noun_name(visit: &Visit, noun: &str) -> String {
    importer(visit, noun).map_or_else(|| noun.to_owned(), |importer| visit.reader.say(importer.title))
}

/// Names of those who did something; nobody is the operator.
async fn names(
    visit: &Visit,
    people: impl IntoIterator<Item = Option<PersonId>>,
) -> Result<BTreeMap<PersonId, String>, Failure> {
    let people: BTreeSet<PersonId> = people.into_iter().flatten().collect();
    Ok(people::store::names(&visit.site.db, people, visit.reader.lang).await?)
}

fn name_of(visit: &Visit, names: &BTreeMap<PersonId, String>, who: Option<PersonId>) -> String {
    match who {
        None => visit.reader.say("desk-operator"),
        Some(who) => names.get(&who).cloned().unwrap_or_else(|| visit.reader.say("people-former-officer")),
    }
}

async fn index(visit: Visit) -> Answer {
    ask::<SeeImports>(&visit.who, ())?;
    page(index_page(&visit, &Fields::default(), Problems::default()).await?)
}

async fn index_page(visit: &Visit, typed: &Fields, problems: Problems) -> Result<Index, Failure> {
    let before = visit.query_value("before").and_then(|id| id.parse::<i64>().ok()).map(ImportId::from);
    let mut imports = log::imports(&visit.site.db, before, PAGE_LENGTH + 1).await?;
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = imports.len() > length;
    imports.truncate(length);
    let next = imports.last().filter(|_| has_next).map(|last| last.id.to_string());
    let names = names(visit, imports.iter().map(|import| import.taken_by)).await?;
    let line = |import: Import| ImportLine {
        id: import.id,
        noun: noun_name(visit, &import.noun),
        at: visit.reader.moment(import.taken_at),
        who: name_of(visit, &names, import.taken_by),
        rows: visit.reader.number(import.row_count),
        file: import.file,
    };
    let form = form(visit, typed);
    Ok(Index {
        frame: visit.frame(Sentence::new("imports-title")).with_problems(problems),
        nouns: form.nouns,
        encodings: form.encodings,
        programme: form.programme,
        rows_max: visit.reader.number(PAGE_ROWS_MAX),
        size_max: visit.reader.number(SIZE_MAX_MB),
        columns: columns(visit),
        imports: imports.into_iter().map(line).collect(),
        next: next.map(|last| web::address("/imports", [("before", last.as_str())])),
    })
}

pub(crate) fn columns(visit: &Visit) -> Vec<(String, &'static [Column])> {
    let of = |importer: &Importer| (visit.reader.say(importer.title), importer.columns);
    visit.site.importers.iter().map(of).collect()
}

/// The choices of the form.
pub(crate) struct UploadForm {
    pub(crate) nouns: Vec<Choice>,
    pub(crate) encodings: Vec<Choice>,
    pub(crate) programme: Option<String>,
}

pub(crate) fn form(visit: &Visit, typed: &Fields) -> UploadForm {
    let nouns = visit.site.importers.iter().map(|importer| {
        let chosen = importer.noun == typed.text("noun");
        Choice::new(importer.noun, visit.reader.say(importer.title)).chosen(chosen)
    });
    let encodings = ENCODINGS.into_iter().map(|(encoding, name)| {
        Choice::new(encoding, visit.reader.say(name)).chosen(encoding == typed.text("encoding"))
    });
    let takes_programme = visit.site.importers.iter().any(|importer| importer.takes_programme);
    UploadForm {
        nouns: nouns.collect(),
        encodings: encodings.collect(),
        programme: takes_programme.then(|| typed.text("programme").to_owned()),
    }
}

/// Keeps the file and shows what it would do.
async fn bring(visit: Visit, uploaded: Uploaded) -> Answer {
    ask::<ImportFile>(&visit.who, ())?;
    let by = visit.person().ok_or(Denied::SignInFirst)?;
    let Uploaded { posted, file } = uploaded;
    let mut problems = Problems::default();
    let typed = &posted.fields;
    let importer = importer(&visit, typed.text("noun"));
    if importer.is_none() {
        problems.add("noun", "imports-noun", Sentence::new("imports-noun-missing"));
    }
    let encoding = typed.text("encoding");
    if !ENCODINGS.iter().any(|(known, _)| *known == encoding) {
        problems.add("encoding", "imports-encoding", Sentence::new("imports-encoding-unknown"));
    }
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let programme = some(typed.text("programme"));
    if let (Some(importer), Some(_)) = (importer.filter(|importer| !importer.takes_programme), &programme) {
        let noun = Arg::from(Sentence::new(importer.title));
        let sentence = Sentence::new("imports-programme-not-taken").with("noun", noun);
        problems.add("programme", "imports-programme", sentence);
    }
    if file.is_none() {
        problems.add("file", "imports-file", Sentence::new("imports-file-missing"));
    }
    let (Some(importer), Some(file), true) = (importer, file, problems.is_empty()) else {
        let again = index_page(&visit, typed, problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, again);
    };
    let mut tx = visit.site.db.begin().await?;
    let into = (importer.noun, programme.as_deref());
    let id = log::keep(&mut tx, by, into, (&file.name, some(encoding).as_deref()), &file.bytes).await?;
    posted.done(&visit, tx, format!("/imports/uploads/{id}")).await
}

/// A file that the reader brought and that still waits, and its importer.
async fn upload(visit: &Visit, id: i64) -> Result<Option<(Upload, Importer)>, Failure> {
    let by = visit.person().ok_or(Denied::SignInFirst)?;
    let upload = log::upload(&visit.site.db, UploadId::from(id), by, visit.site.clock.now()).await?;
    Ok(upload.and_then(|upload| {
        let importer = *importer(visit, &upload.noun)?;
        Some((upload, importer))
    }))
}

/// The file no longer waits, or never did, or is somebody else's: the page from which one is brought says so.
async fn no_longer_kept(visit: &Visit) -> Answer {
    let mut problems = Problems::default();
    problems.add_general(Sentence::new("imports-not-kept"));
    page_as(StatusCode::NOT_FOUND, index_page(visit, &Fields::default(), problems).await?)
}

fn file_of<'u>(upload: &'u Upload, ignored: &'u [String]) -> File<'u> {
    let encoding = upload.encoding.as_deref().and_then(intake::sheet::encoding);
    File { name: &upload.file, bytes: &upload.bytes, encoding, ignored, rows_max: PAGE_ROWS_MAX }
}

/// The field, and the name in an address, of a column that is left out.
const IGNORED: &str = "ignored";

/// Columns of the file that the address leaves out.
fn ignored(visit: &Visit) -> Vec<String> {
    visit.query_pairs().into_iter().filter(|(name, _)| name == IGNORED).map(|(_, column)| column).collect()
}

fn run_of(visit: &Visit, upload: &Upload) -> Run {
    let today = visit.site.clock.today(&visit.site.home_zone);
    Run { who: visit.who.clone(), programme: upload.programme.clone(), today }
}

async fn look(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    ask::<ImportFile>(&visit.who, ())?;
    let Some((upload, importer)) = upload(&visit, id).await? else { return no_longer_kept(&visit).await };
    let (run, ignored) = (run_of(&visit, &upload), ignored(&visit));
    let file = file_of(&upload, &ignored);
    match intake::try_out(&visit.site.db, &importer, &file, run, &mut |_| ()).await {
        Ok(report) => page(Would::of(&visit, &importer, (&upload, ignored), &report)),
        Err(Failed::Wrong(report)) => page(Wrong::of(&visit, (&upload, &ignored), &report)),
        Err(Failed::Denied(denied)) => Err(denied.into()),
        Err(Failed::Store(error)) => Err(error.into()),
    }
}

/// What would happen.
#[derive(Template)]
#[template(path = "pages/imports/would.html")]
pub(crate) struct Would {
    pub(crate) frame: Frame,
    pub(crate) id: UploadId,
    /// Columns that are left out.
    pub(crate) ignored: Vec<String>,
    /// Rows, what was left out, how the cells are separated.
    pub(crate) about: Vec<String>,
    pub(crate) tallies: Vec<TallyLine>,
    pub(crate) changes: Vec<ChangeLine>,
    /// How many of each kind are shown, where that is not all.
    pub(crate) changes_max: Option<usize>,
    /// What must be known before a yes.
    pub(crate) notes: Vec<String>,
    pub(crate) suggestions: Vec<ChangeLine>,
    /// How many suggestions are shown, where that is not all.
    pub(crate) suggestions_max: Option<usize>,
    /// The words of what happens to nothing, where nothing would change.
    pub(crate) nothing: Option<&'static str>,
    /// The words of the button, where there is something to be taken or kept.
    pub(crate) confirm: Option<&'static str>,
}

/// What happens to the things of a noun.
pub(crate) struct TallyLine {
    pub(crate) noun: String,
    pub(crate) added: String,
    pub(crate) changed: String,
    pub(crate) left_alone: String,
}

/// What happens to one thing.
pub(crate) struct ChangeLine {
    pub(crate) line: String,
    pub(crate) what: String,
    /// What it will say, field by field.
    pub(crate) told: Vec<String>,
}

impl ChangeLine {
    fn of(visit: &Visit, change: &intake::Change) -> Self {
        let reader = &visit.reader;
        let key = if change.outcome == Outcome::Added { "imports-adds" } else { "imports-changes" };
        let what = reader.tell(&Sentence::new(key).with("named", &change.named));
        let told = change.told.iter().map(|told| reader.tell(&said(told)));
        Self { line: reader.number(change.line), what, told: told.collect() }
    }
}

impl Would {
    pub(crate) fn of(
        visit: &Visit,
        importer: &Importer,
        (upload, ignored): (&Upload, Vec<String>),
        report: &Report,
    ) -> Self {
        let reader = &visit.reader;
        let mut about = vec![Sentence::new("imports-rows").with("rows", report.rows)];
        if report.empty_rows > 0 {
            about.push(Sentence::new("imports-empty-rows").with("rows", report.empty_rows));
        }
        match report.separator {
            Some(';') => about.push(Sentence::new("imports-separator-semicolon")),
            Some(_) => about.push(Sentence::new("imports-separator-tab")),
            None => {}
        }
        if !ignored.is_empty() {
            let columns = Arg::Said(reader.list(&ignored));
            about.push(Sentence::new("imports-ignored").with("columns", columns));
        }
        let tallies = importer.counted.iter().map(|(noun, title)| {
            let tally = report.tallies.get(noun).copied().unwrap_or_default();
            TallyLine {
                noun: reader.say(title),
                added: reader.number(tally.added),
                changed: reader.number(tally.changed),
                left_alone: reader.number(tally.left_alone),
            }
        });
        let changes = report.changes.iter().map(|change| ChangeLine::of(visit, change));
        let suggestions = report.suggestions.iter().filter_map(|(line, suggestion)| {
            let kind = importer.suggestions.iter().find(|kind| kind.name == suggestion.kind)?;
            let sentence = said(&intake::Said { key: kind.told, parts: suggestion.parts.clone() });
            Some(ChangeLine { line: reader.number(*line), what: reader.tell(&sentence), told: Vec::new() })
        });
        let (nothing, confirm) = match (report.changes_anything(), report.suggestion_count) {
            (true, _) => (None, Some("imports-confirm")),
            (false, 0) => (Some("imports-nothing"), None),
            (false, _) => (Some("imports-nothing-but"), Some("imports-keep-suggestions")),
        };
        let suggested = report.suggestions.len();
        let done: usize = report.tallies.values().map(|tally| tally.added + tally.changed).sum();
        let title = Sentence::new("imports-would-title").with("file", &upload.file);
        Self {
            frame: visit.frame(title),
            id: upload.id,
            ignored,
            about: about.iter().map(|sentence| reader.tell(sentence)).collect(),
            tallies: tallies.collect(),
            changes_max: (done > report.changes.len()).then_some(intake::CHANGES_MAX),
            changes: changes.collect(),
            notes: report.notes.iter().map(|note| reader.tell(&said(note))).collect(),
            suggestions: suggestions.collect(),
            suggestions_max: (report.suggestion_count > suggested).then_some(suggested),
            nothing,
            confirm,
        }
    }
}

/// Why nothing can happen.
#[derive(Template)]
#[template(path = "pages/imports/wrong.html")]
pub(crate) struct Wrong {
    pub(crate) frame: Frame,
    pub(crate) file: String,
    /// Line and column, and what is wrong there.
    pub(crate) problems: Vec<(String, String)>,
    pub(crate) more: Option<String>,
    /// The file looks like one of another kind.
    pub(crate) other_kind: Option<String>,
    /// The same file without the columns that nobody knows.
    pub(crate) without: Option<Link>,
}

impl Wrong {
    pub(crate) fn of(visit: &Visit, (upload, ignored): (&Upload, &[String]), report: &Report) -> Self {
        let (problems, more) = report.problems();
        let problems = problems.into_iter().map(|problem| {
            let (line, column) = problem.place;
            (format!("{line}:{column}"), visit.reader.tell(&said(&problem.said)))
        });
        let more = (more > 0).then(|| visit.reader.tell(&Sentence::new("intake-more").with("count", more)));
        let kinds = visit.site.importers.iter();
        let mut kinds = kinds.filter(|kind| kind.noun != upload.noun && kind.knows_all(&report.columns));
        let other_kind = kinds.next().filter(|_| !report.unknown_columns.is_empty()).map(|kind| {
            let noun = Arg::from(Sentence::new(kind.title));
            visit.reader.tell(&Sentence::new("imports-other-kind").with("noun", noun))
        });
        let unknown = &report.unknown_columns;
        let without = (!unknown.is_empty()).then(|| {
            let columns = Arg::Said(visit.reader.list(unknown));
            let sentence = Sentence::new("imports-leave-out").with("columns", columns);
            let left_out = ignored.iter().chain(unknown).map(|column| (IGNORED, column.as_str()));
            let address = web::address(&format!("/imports/uploads/{}", upload.id), left_out);
            Link::new(address, visit.reader.tell(&sentence))
        });
        Self {
            frame: visit.frame(Sentence::new("imports-wrong-title")),
            file: upload.file.clone(),
            problems: problems.collect(),
            more,
            without: without.filter(|_| other_kind.is_none()),
            other_kind,
        }
    }
}

async fn take(visit: Visit, PathId(id): PathId<i64>, posted: Posted) -> Answer {
    ask::<ImportFile>(&visit.who, ())?;
    let Some((upload, importer)) = upload(&visit, id).await? else { return no_longer_kept(&visit).await };
    // A file of people may change addresses, and make somebody a facilitator.
    if importer.noun == "people" {
        visit.ask_again()?;
    }
    let run = run_of(&visit, &upload);
    let ignored: Vec<String> = posted.fields.all(IGNORED).map(str::to_owned).collect();
    let tx = visit.site.db.begin().await?;
    match intake::take(tx, &importer, &file_of(&upload, &ignored), run, &mut |_| ()).await {
        Ok((mut tx, import, _)) => {
            log::drop_upload(&mut tx, upload.id).await?;
            posted.done(&visit, tx, format!("/imports/{import}")).await
        }
        // Something has changed since the file was looked at.
        Err(Failed::Wrong(report)) => {
            page_as(StatusCode::UNPROCESSABLE_ENTITY, Wrong::of(&visit, (&upload, &ignored), &report))
        }
        Err(Failed::Denied(denied)) => Err(denied.into()),
        Err(Failed::Store(error)) => Err(error.into()),
    }
}

async fn give_up(visit: Visit, PathId(id): PathId<i64>, posted: Posted) -> Answer {
    ask::<ImportFile>(&visit.who, ())?;
    let Some((upload, _)) = upload(&visit, id).await? else { return no_longer_kept(&visit).await };
    let mut tx = visit.site.db.begin().await?;
    log::drop_upload(&mut tx, upload.id).await?;
    posted.done(&visit, tx, "/imports").await
}

/// An import that happened.
#[derive(Template)]
#[template(path = "pages/imports/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) id: ImportId,
    pub(crate) taken: String,
    pub(crate) about: Vec<String>,
    pub(crate) tallies: Vec<TallyLine>,
    pub(crate) kinds: Vec<KindLine>,
    pub(crate) suggestions: Vec<SuggestionLine>,
    /// Of the address of this page, so that whoever decides comes back to it.
    pub(crate) query: &'static str,
    /// Where only the open ones are shown, or all again.
    pub(crate) other: (String, bool),
    pub(crate) next: Option<String>,
}

/// A kind of suggestion of which several are open.
pub(crate) struct KindLine {
    pub(crate) name: String,
    /// The words of the button.
    pub(crate) all: String,
}

/// A suggestion and what can be done with it.
pub(crate) struct SuggestionLine {
    pub(crate) id: SuggestionId,
    pub(crate) line: String,
    pub(crate) what: String,
    pub(crate) weak: bool,
    /// Name and page of what it is about.
    pub(crate) about: Option<(String, String)>,
    pub(crate) state: String,
    pub(crate) class: &'static str,
    /// The words of the button, where it is open.
    pub(crate) accept: Option<String>,
    /// Accepting would change something, so there is something to refuse.
    pub(crate) may_refuse: bool,
}

fn state_of(visit: &Visit, state: State, kind: Option<&SuggestionKind>) -> (String, &'static str) {
    let changes = kind.is_none_or(|kind| kind.changes);
    let (key, class) = match state {
        State::Open => ("imports-state-open", "warn"),
        State::Accepted if changes => ("imports-state-accepted", "good"),
        State::Accepted => ("imports-state-noted", ""),
        State::Refused => ("imports-state-refused", ""),
    };
    (visit.reader.say(key), class)
}

impl SuggestionLine {
    pub(crate) fn of(
        visit: &Visit,
        importer: Option<&Importer>,
        logged: &Logged,
        names: &BTreeMap<i64, String>,
    ) -> Self {
        let kind = importer
            .and_then(|importer| importer.suggestions.iter().find(|kind| kind.name == logged.suggested.kind));
        let what = kind.map(|kind| visit.reader.tell(&sentence_of(kind, logged)));
        let subject = logged.suggested.subject;
        let about = importer
            .zip(names.get(&subject))
            .map(|(importer, name)| (name.clone(), (importer.page)(subject)));
        let (state, class) = state_of(visit, logged.state, kind);
        Self {
            id: logged.id,
            line: visit.reader.number(logged.line),
            what: what.unwrap_or_else(|| logged.suggested.kind.clone()),
            weak: logged.sure == intake::Sure::Weakly,
            about,
            state,
            class,
            may_refuse: kind.is_some_and(|kind| kind.changes),
            accept: kind
                .filter(|_| logged.state == State::Open)
                .map(|kind| visit.reader.say(if kind.changes { "imports-accept" } else { "imports-note" })),
        }
    }
}

async fn show(visit: Visit, PathId(id): PathId<i64>) -> Answer {
    ask::<SeeImports>(&visit.who, ())?;
    page(show_page(&visit, id.into(), Problems::default()).await?)
}

async fn show_page(visit: &Visit, id: ImportId, problems: Problems) -> Result<Show, Failure> {
    let db = &visit.site.db;
    let (import, counts) = log::import(db, id).await?.ok_or(Denied::NotFound)?;
    let importer = importer(visit, &import.noun);
    let only_open = visit.query_value("state").as_deref() == Some(State::Open.code());
    let state = only_open.then_some(State::Open);
    let after = visit.query_value("after").and_then(|id| id.parse::<i64>().ok()).map(SuggestionId::from);
    let mut logged = log::suggestions(db, id, (state, None), after, PAGE_LENGTH + 1).await?;
    let length = usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    let has_next = logged.len() > length;
    logged.truncate(length);
    let subjects = logged.iter().map(|logged| logged.suggested.subject).collect();
    let subjects = match importer {
        Some(importer) => (importer.names)(db, subjects, visit.reader.lang).await?,
        None => BTreeMap::new(),
    };
    let here = format!("/imports/{id}");
    let next = logged.last().filter(|_| has_next).map(|last| last.id.to_string());
    let next = next.map(|last| {
        let state = only_open.then_some(("state", State::Open.code()));
        web::address(&here, state.into_iter().chain([("after", last.as_str())]))
    });
    let other = if only_open { here } else { web::address(&here, [("state", State::Open.code())]) };
    let names = names(visit, [import.taken_by]).await?;
    let taken = Sentence::new("imports-taken")
        .with("who", name_of(visit, &names, import.taken_by))
        .with("at", Arg::Moment(import.taken_at));
    let mut about = vec![Sentence::new("imports-rows").with("rows", import.row_count)];
    if import.empty_rows > 0 {
        about.push(Sentence::new("imports-empty-rows").with("rows", import.empty_rows));
    }
    let lines = logged.iter().map(|logged| SuggestionLine::of(visit, importer, logged, &subjects));
    Ok(Show {
        frame: visit
            .frame(Sentence::new("imports-show-title").with("file", &import.file))
            .with_problems(problems),
        id,
        taken: visit.reader.tell(&taken),
        about: about.iter().map(|sentence| visit.reader.tell(sentence)).collect(),
        tallies: counts.into_iter().map(|count| tally_line(visit, importer, count)).collect(),
        kinds: kinds(visit, id, importer).await?,
        suggestions: lines.collect(),
        query: if only_open { "?state=open" } else { "" },
        other: (other, only_open),
        next,
    })
}

fn tally_line(visit: &Visit, importer: Option<&Importer>, count: log::Count) -> TallyLine {
    let counted = importer.and_then(|importer| importer.counted.iter().find(|(noun, _)| *noun == count.noun));
    TallyLine {
        noun: counted.map_or(count.noun, |(_, title)| visit.reader.say(title)),
        added: visit.reader.number(count.added),
        changed: visit.reader.number(count.changed),
        left_alone: visit.reader.number(count.left_alone),
    }
}

/// The kinds of which more than one is open, each with a button for all.
async fn kinds(visit: &Visit, id: ImportId, importer: Option<&Importer>) -> Result<Vec<KindLine>, Failure> {
    let open = uncontested(visit, id).await?;
    let mut of_kind: BTreeMap<&str, Vec<&Logged>> = BTreeMap::new();
    for logged in &open {
        of_kind.entry(&logged.suggested.kind).or_default().push(logged);
    }
    let mut lines = Vec::new();
    for (name, own) in of_kind {
        let kind = importer.and_then(|importer| importer.suggestions.iter().find(|kind| kind.name == name));
        // The first of them says what kind it is.
        let (Some(kind), [first, _, ..]) = (kind, own.as_slice()) else { continue };
        let key = if kind.changes { "imports-accept-all" } else { "imports-note-all" };
        let what = ui::Arg::Said(visit.reader.tell(&sentence_of(kind, first)));
        let all = visit
            .reader
            .tell(&Sentence::new(key).with("count", own.len().min(AT_ONCE_MAX)).with("what", what));
        lines.push(KindLine { name: name.to_owned(), all });
    }
    Ok(lines)
}

async fn accept(visit: Visit, PathId((import, id)): PathId<(i64, i64)>, posted: Posted) -> Answer {
    let logged = of_import(&visit, import, id).await?;
    // Meanwhile a colleague has decided, or it ended with another one.
    if logged.state == State::Refused {
        let mut problems = Problems::default();
        problems.add_general(Sentence::new("imports-closed"));
        let again = show_page(&visit, import.into(), problems).await?;
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, again);
    }
    accept_these(visit, import, &[logged.id], posted).await
}

async fn refuse(visit: Visit, PathId((import, id)): PathId<(i64, i64)>, posted: Posted) -> Answer {
    ask::<JudgeSuggestion>(&visit.who, ())?;
    let id = of_import(&visit, import, id).await?.id;
    let mut tx = visit.site.db.begin().await?;
    log::refuse(&mut tx, &visit.who, id).await?;
    posted.done(&visit, tx, back(&visit, import)).await
}

async fn accept_all(visit: Visit, PathId(import): PathId<i64>, posted: Posted) -> Answer {
    ask::<JudgeSuggestion>(&visit.who, ())?;
    let open = uncontested(&visit, import.into()).await?;
    let kind = posted.fields.text("kind");
    let chosen = open.iter().filter(|logged| logged.suggested.kind == kind).take(AT_ONCE_MAX);
    let suggestions: Vec<SuggestionId> = chosen.map(|logged| logged.id).collect();
    accept_these(visit, import, &suggestions, posted).await
}

/// Open suggestions that no other open one contests: those that can be accepted together.
async fn uncontested(visit: &Visit, import: ImportId) -> Result<Vec<Logged>, Failure> {
    let chosen = (Some(State::Open), None);
    let mut open = log::suggestions(&visit.site.db, import, chosen, None, OPEN_MAX).await?;
    let contested = log::contested(&open);
    open.retain(|logged| !contested.contains(&logged.id));
    Ok(open)
}

/// The page on which somebody decided, as they had it.
fn back(visit: &Visit, import: i64) -> String {
    let state = visit.query_value("state");
    let state = state.iter().map(|state| ("state", state.as_str()));
    format!("{}#suggestions", web::address(&format!("/imports/{import}"), state))
}

/// A suggestion, if this import made it.
async fn of_import(visit: &Visit, import: i64, id: i64) -> Result<Logged, Failure> {
    ask::<JudgeSuggestion>(&visit.who, ())?;
    let logged = log::suggestion(&visit.site.db, id.into()).await?;
    let logged = logged.filter(|logged| logged.import == ImportId::from(import));
    Ok(logged.ok_or(Denied::NotFound)?)
}

/// All of them, or none: one that cannot be done is said. One that no longer fits is closed and said, and keeps nothing back.
async fn accept_these(visit: Visit, import: i64, suggestions: &[SuggestionId], posted: Posted) -> Answer {
    ask::<JudgeSuggestion>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    let mut outdated = Problems::default();
    for id in suggestions {
        match log::accept(&mut tx, &visit.site.importers, &visit.who, *id).await {
            Ok(()) => {}
            Err(Refused::Outdated(why)) => outdated.add_general(said(&why)),
            Err(Refused::Said(why)) => {
                drop(tx);
                let mut problems = Problems::default();
                problems.add_general(said(&why));
                let again = show_page(&visit, import.into(), problems).await?;
                return page_as(StatusCode::UNPROCESSABLE_ENTITY, again);
            }
            Err(Refused::Denied(denied)) => return Err(denied.into()),
            Err(Refused::Store(error)) => return Err(error.into()),
        }
    }
    if outdated.is_empty() {
        return posted.done(&visit, tx, back(&visit, import)).await;
    }
    tx.commit().await?;
    let again = show_page(&visit, import.into(), outdated).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, again)
}
