//! Nobody sees what is not theirs. Every text column of every table, found by the engine's own word, holds a marker
//! that names its level and whom its row is about; everybody reads everything that they can reach, and a marker that is
//! seen by somebody who must not see it is a leak.
use crate::{
    cast::{Cast, HIDDEN, Member, paths},
    crawl::crawl,
    house::{Browser, Hall, Mail, Page, each_engine},
    rows::{Column, Kept, columns, run},
    sheets::token,
    witness::{self, MARK},
};
use kernel::{
    OrganisationId, PersonId,
    access::{Circle, Standing},
};
use scraper::Selector;
use std::collections::{BTreeMap, BTreeSet};
use web::{Level, Method, Stage};

/// Columns in which a marker would stop the program instead of being shown: they are read as something else than text.
pub(crate) const READ_AS_MORE: &[(&str, &str)] = &[
    ("cohorts_plan.starts", "a day"),
    ("cohorts_edits.rules", "the rules of a board"),
    ("cohorts_runs.inputs", "the cities of a run"),
    ("cohorts_runs.rules", "the rules of a run"),
    ("cohorts_offers.reasons", "the reasons of an offer"),
    ("cohorts_groups.formed_on", "a day"),
    ("events_events.starts", "a day"),
    ("events_events.ends", "a day"),
    ("events_events.zone", "a time zone"),
    ("events_events.url", "an address of the web"),
    ("events_countries.country", "a country"),
    ("events_spoken.tag", "a language"),
    ("events_materials.url", "an address of the web"),
    ("invitations_conditions.country", "a country"),
    ("invitations_plans.room", "an address of the web"),
    ("people_seats.starts", "a day"),
    ("people_seats.ends", "a day"),
    ("people_persons.email_folded", "an address, by which its person is found"),
    ("people_persons.zone", "a time zone"),
    ("people_asks.language", "a language"),
    ("mails.language", "a language"),
    ("mails.content", "a letter, in which the names of its reader are marked"),
    ("mails.address", "an address, which is marked where it comes from"),
    ("jobs.kind", "what is to be done; a row of our own is marked"),
    ("jobs.args", "what it is to be done with; a row of our own is marked"),
    ("people_organisations.country", "a country, by which features group"),
    ("facts.noun", "the record never changes; a row of our own is marked"),
    ("facts.kind", "one of the program's own words; a word that is none is logged"),
    ("facts.body", "the record never changes; a row of our own is marked"),
    ("network_programmes.starts", "a day"),
    ("network_programmes.ends", "a day"),
    ("network_theme_names.language", "a language"),
    ("network_programme_names.language", "a language"),
    ("twinning_charters.languages", "languages"),
    ("twinning_charters.ends", "a day"),
    ("twinning_actions.due", "a day"),
    ("twinning_actions.done_on", "a day"),
    ("twinning_check_ins.met", "a day"),
    ("twinning_check_ins.next", "a day"),
    ("twinning_outcomes.on_day", "a day"),
    ("settings.value", "what the program remembers of itself; a row of our own is marked"),
];

pub(crate) fn declared() -> Vec<web::Column> {
    twinhall::house::slices().into_iter().flat_map(|slice| slice.columns.iter().copied()).collect()
}

#[tokio::test]
async fn every_text_column_says_who_may_read_it() {
    each_engine(Stage::Live, async |hall| {
        let there = columns(&hall).await.into_iter().filter(|column| column.is_text);
        let there: BTreeSet<String> =
            there.map(|column| format!("{}.{}", column.table, column.name)).collect();
        let said: BTreeSet<String> = declared().into_iter().map(|column| column.name.to_owned()).collect();
        assert_eq!(there, said);
    })
    .await;
}

/// What stands in a marked cell: `zzmark-own-17-2041-`, the column's place in the list and the person, 0 for nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Marker {
    column: usize,
    person: i64,
}

/// All markers in a text.
pub(crate) fn markers(text: &str) -> BTreeSet<Marker> {
    let read = |rest: &str| {
        let mut parts = rest.strip_prefix('-')?.split('-');
        Some(Marker { column: parts.next()?.parse().ok()?, person: parts.next()?.parse().ok()? })
    };
    text.split(MARK).skip(1).filter_map(read).collect()
}

/// Puts a marker into each row's cell of each text column that takes one, but for these. Returns the columns that hold
/// one.
pub(crate) async fn mark(hall: &Hall, but: &[(&str, &str)]) -> BTreeSet<&'static str> {
    let schema = columns(hall).await;
    let mut marked = BTreeSet::new();
    for (place, column) in declared().into_iter().enumerate() {
        if READ_AS_MORE.iter().chain(but).any(|(name, _)| *name == column.name) {
            continue;
        }
        let (table, name) = column.name.split_once('.').expect("table.column");
        let statement = marking(&schema, table, name, place);
        // A check or the store's guard may allow no such text.
        if run(hall, [statement]).await.is_ok_and(|rows| rows > 0) {
            marked.insert(column.name);
        }
    }
    run(hall, ["update people_persons set email_folded = email".to_owned()]).await.unwrap();
    marked
}

/// Rows of our own in tables whose other rows mean something to the program.
fn own_rows() -> [String; 3] {
    let of = |column: &str| {
        let place = declared().iter().position(|own| own.name == column).expect("a column of the house");
        format!("'zz' || 'mark-{place}-0-'")
    };
    [
        format!(
            "insert into settings (name, value) values ({}, {})",
            of("settings.name"),
            of("settings.value")
        ),
        format!(
            "insert into facts (number, at, kind, noun, subject, body)
             select max(number) + 1, max(at), 'people: signed in', {}, 1, '{{\"zz\":\"' || {} || '\"}}' from facts",
            of("facts.noun"),
            of("facts.body")
        ),
        // Due when nobody waits any more.
        format!(
            "insert into jobs (id, kind, args, clock, due_at, retry_at, attempts, failures, claimed_until, again, failed)
             values (1, {}, '{{\"zz\":\"' || {} || '\"}}', 'machine', {far}, {far}, 0, 0, 0, false, false)",
            of("jobs.kind"),
            of("jobs.args"),
            far = i64::MAX
        ),
    ]
}

fn marking(schema: &[Column], table: &str, name: &str, place: usize) -> String {
    let has = |name: &str| schema.iter().any(|column| column.table == table && column.name == name);
    let person = match table {
        "people_persons" => "id",
        _ if has("person") => "coalesce(person, 0)",
        _ => "0",
    };
    let key = ["id", "organisation", "person", "number"].into_iter().find(|key| has(key)).unwrap_or("0");
    // The statement itself, which is logged, holds no marker.
    let (begin, rest) = MARK.split_at(3);
    let end = if name.starts_with("email") { "@canary.example" } else { "" };
    format!(
        "update {table} set {name} = '{begin}' || '{rest}-{place}-' || cast({person} as text) || '-' || cast({key} as text) || '{end}'
          where {name} is not null"
    )
}

/// Who somebody is, and whom the house knows.
pub(crate) struct Judge {
    columns: Vec<web::Column>,
    /// For whom people sit today; nothing for those who are hidden.
    shown_for: BTreeMap<i64, Vec<OrganisationId>>,
}

impl Judge {
    pub(crate) async fn of(hall: &Hall) -> Self {
        let site = &hall.house.site;
        let people: Vec<PersonId> =
            store::sql("select id from people_persons order by id").all(&site.db).await.unwrap();
        let mut shown_for = BTreeMap::new();
        for person in people {
            let today = site.clock.today(&site.home_zone);
            let subject = people::store::person(&site.db, person, today).await.unwrap().unwrap().subject;
            let mut sits_for = if subject.hidden { Vec::new() } else { subject.sits_for };
            // Who works in one group knows each other.
            let twins = "select other.municipality
                           from cohorts_group_cities own
                           join cohorts_group_cities other on other.twinning = own.twinning
                          where own.municipality in ($1..)
                          order by other.municipality";
            let twins: Vec<OrganisationId> =
                store::sql(twins).bind_list(sits_for.iter().copied()).all(&site.db).await.unwrap();
            sits_for.extend(twins);
            shown_for.insert(i64::from(person), sits_for);
        }
        Self { columns: declared(), shown_for }
    }

    fn may_see(&self, who: &Standing, marker: Marker) -> bool {
        let own = who.is(PersonId::from(marker.person));
        let colleague = || {
            let sits_for = self.shown_for.get(&marker.person).into_iter().flatten();
            sits_for.into_iter().any(|organisation| who.sits_for(*organisation))
        };
        match self.columns[marker.column].level {
            Level::Public => true,
            // Which city's rows are read by whom is tested where offers are.
            Level::Members | Level::Cities => who.circle().reads(Circle::Members),
            Level::Colleagues => who.runs_network() || own || colleague(),
            Level::Own => who.runs_network() || own,
            Level::Facilitators => who.runs_network(),
            Level::Nobody => false,
        }
    }

    pub(crate) fn leaks(&self, who: &Standing, text: &str, at: &str) -> Vec<String> {
        let seen = markers(text).into_iter().filter(|marker| !self.may_see(who, *marker));
        seen.map(|marker| format!("{at}: {} of {}", self.columns[marker.column].name, marker.person))
            .collect()
    }
}

/// All that an answer tells, headers too.
fn told(page: &Page) -> String {
    let headers = page.headers.iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    headers.collect::<String>() + &page.body
}

/// Every door that takes a form: with nothing in it, and with every field that a page has for it filled in wrongly. What
/// was taken all the same is taken back.
async fn knock(
    cast: &Cast,
    kept: &Kept,
    member: &Member,
    fields: &BTreeMap<&str, BTreeSet<String>>,
) -> Vec<(String, Page)> {
    let mut answers = Vec::new();
    let token = ("form".to_owned(), token(&mut member.browser.clone()).await);
    for door in cast.hall.house.site.doors.iter().filter(|door| door.method == Method::Post) {
        for path in paths(&cast.hall, door, WRITTEN_MAX).await {
            let wrong =
                fields.get(door.path).into_iter().flatten().map(|name| (name.clone(), "zz<".to_owned()));
            let bodies = [vec![token.clone()], [token.clone()].into_iter().chain(wrong).collect()];
            for body in bodies {
                let page = member.browser.clone().post(&path, &body).await;
                if page.status < 400 {
                    kept.restore(&cast.hall).await;
                }
                answers.push((format!("POST {path}"), page));
            }
        }
    }
    answers
}

/// Every question that pages ask of an address, found in their forms and links: the path and the name.
fn questions(pages: &BTreeMap<String, Page>) -> BTreeSet<(String, String)> {
    let mut questions = BTreeSet::new();
    for page in pages.values().filter(|page| page.is_for_people()) {
        for form in page.forms().into_iter().filter(|form| form.method != "post") {
            questions.extend(form.fields.into_iter().map(|field| (form.action.clone(), field.name)));
        }
        let html = page.html();
        let anchors = Selector::parse("a[href^='/'][href*='?']").unwrap();
        for (path, query) in html.select(&anchors).filter_map(|a| a.attr("href")?.split_once('?')) {
            let names = query.split(['&', ';']).filter_map(|pair| pair.split_once('='));
            questions.extend(names.map(|(name, _)| (path.to_owned(), name.to_owned())));
        }
    }
    questions.retain(|(path, name)| path.starts_with('/') && name != "lang");
    questions
}

/// The fields of all forms by the door that takes them.
fn fields_of<'a>(cast: &'a Cast, pages: &BTreeMap<String, Page>) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut fields = BTreeMap::<&str, BTreeSet<String>>::new();
    for form in pages.values().filter(|page| page.is_for_people()).flat_map(Page::forms) {
        let fits = |pattern: &str| {
            let (ours, asked) = (pattern.split('/'), form.action.split('/'));
            ours.clone().count() == asked.clone().count()
                && ours.zip(asked).all(|(ours, asked)| ours == asked || ours.starts_with('{'))
        };
        let doors = cast.hall.house.site.doors.iter().filter(|door| door.method == Method::Post);
        for door in doors.filter(|door| fits(door.path)) {
            let names = form.fields.iter().map(|field| field.name.clone()).filter(|name| name != "form");
            fields.entry(door.path).or_default().extend(names);
        }
    }
    fields
}

/// Each question with a word of each row that is hidden, beside the same with a word that is nowhere: for whoever may
/// not see the row both are the same page. The pages, and the questions that tell the two apart.
async fn ask(
    browser: &Browser,
    questions: &BTreeSet<(String, String)>,
    words: &[&String],
) -> (Vec<(String, Page)>, Vec<String>) {
    let (mut answers, mut told_apart) = (Vec::new(), Vec::new());
    // Whoever may not open a page gets the same answer to all questions: one stands for them.
    let mut closed: Option<String> = None;
    for (path, name) in questions {
        if closed.as_ref() == Some(path) {
            continue;
        }
        let of = async |word: &str| browser.clone().get(&web::address(path, [(name.as_str(), word)])).await;
        // Whoever asks reads the word again, in a calendar on two lines, as a code in capitals, and in the hash of all.
        let plain = |page: &Page, word: &str| {
            let text = without_tokens(page).replace("\r\n ", "").to_lowercase();
            let text = text.replace(&word.to_lowercase(), "asked");
            let lines = text.lines().filter(|line| !line.starts_with("etag: "));
            lines.collect::<Vec<_>>().join("\n")
        };
        // As long, so that a length tells nothing: the words of many rows have one that is nowhere.
        let mut nowhere: BTreeMap<String, String> = BTreeMap::new();
        for word in words {
            let other = word.replace(|c: char| c.is_ascii_digit(), "0");
            if !nowhere.contains_key(&other) {
                nowhere.insert(other.clone(), plain(&of(&other).await, &other));
            }
            let page = of(word).await;
            if nowhere.get(&other) != Some(&plain(&page, word)) {
                told_apart.push(format!("{path}?{name}={word}"));
            }
            if page.status != 200 {
                closed = Some(path.clone());
            }
            answers.push((format!("{path}?{name}={word}"), page));
        }
    }
    answers.push(("/nowhere/zz".to_owned(), browser.clone().get("/nowhere/zz").await));
    (answers, told_apart)
}

/// Words of the rows of the cast: what is searched, of the hidden one what is shown, too. Each with the marker of the
/// name, which says who may know of the row.
async fn words_of(cast: &Cast) -> Vec<(String, Marker)> {
    let statement = "select search_text, name from people_persons where id = $1";
    let mut words = Vec::new();
    for member in &cast.members {
        let Some(person) = member.person else { continue };
        let (searched, shown): (String, String) =
            store::sql(statement).bind(person).one(&cast.hall.house.site.db).await.unwrap();
        let marker = markers(&shown).pop_first().expect("a name is marked");
        words.push((searched, marker));
        if member.name == "hidden" {
            words.push((shown, marker));
        }
    }
    words
}

/// Changes an address, passes a seat on and asks for an erasure, so that each mail is sent.
async fn send_mails(cast: &Cast) {
    let mut centre = cast.member("centre").browser.clone();
    let zahle = cast.member("zahle").person.unwrap();
    let path = format!("/people/{zahle}");
    let form = centre.get(&format!("{path}/edit")).await.form(&path);
    let typed = [("email", "new@canary.example"), ("spoken", "ar"), ("zone", "Asia/Beirut")];
    assert_eq!(centre.submit(form, &typed).await.status, 303);
    let seat = store::sql("select id from people_seats where person = $1").bind(cast.member("amman").person);
    let seat: i64 = seat.one(&cast.hall.house.site.db).await.unwrap();
    let path = format!("/seats/{seat}/successor");
    let form = centre.get(&path).await.form(&path);
    let successor = cast.member("sponsor").person.unwrap().to_string();
    let answer = centre.submit(form, &[("successor", &successor), ("day", "2018-06-26")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let mut erbil = cast.member("erbil").browser.clone();
    let form = erbil.get("/me").await.form("/me/erasure");
    assert_eq!(erbil.submit(form, &[]).await.status, 303);
    cast.hall.house.work().await.unwrap();
}

async fn people(hall: &Hall) -> Vec<(&'static str, Option<PersonId>)> {
    let mut people = Vec::new();
    for (name, code) in crate::cast::CAST {
        let person = match code {
            Some(code) => Some(hall.person(code).await),
            None => None,
        };
        people.push((name, person));
    }
    people
}

/// What has been looked at, and what was found.
#[derive(Default)]
struct Found {
    answers: usize,
    seen: BTreeSet<Marker>,
    leaks: Vec<String>,
}

impl Found {
    /// Looks for markers in answers. Whoever asks knows what was asked: that an answer says it back tells nothing.
    fn look(&mut self, judge: &Judge, member: &Member, answers: impl IntoIterator<Item = (String, Page)>) {
        for (path, page) in answers {
            self.answers += 1;
            let asked = path.split(['/', '=', '@']).filter(|part| part.contains(MARK));
            let told = asked.fold(told(&page), |told, part| told.replace(part, "asked"));
            self.seen.extend(markers(&told));
            self.leaks.extend(judge.leaks(&member.standing, &told, &format!("{} {path}", member.name)));
            assert!(page.status < 500, "{} {path}: {}", member.name, page.body);
        }
    }

    fn look_at_mails(
        &mut self,
        judge: &Judge,
        mail: &Mail,
        (reader, standing): (Option<PersonId>, &Standing),
    ) {
        let told = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
        self.leaks.extend(judge.leaks(standing, &told, &format!("mail to {reader:?}: {}", mail.subject)));
    }
}

#[tokio::test]
async fn nobody_sees_what_is_not_theirs() {
    witness::begin();
    each_engine(Stage::Live, async |hall| {
        let people = people(&hall).await;
        crate::groups::form(&hall).await;
        crate::groups::fill(&hall).await;
        mark(&hall, &[]).await;
        let cast = Cast::gather_these(hall, &people).await;
        let owners: BTreeMap<String, PersonId> = owners(&cast.hall).await;
        // What the signing in has written.
        run(&cast.hall, own_rows()).await.unwrap();
        let marked = mark(&cast.hall, &[]).await;
        let judge = Judge::of(&cast.hall).await;
        let (mut found, mut asked_for) = (Found::default(), 0);
        let words = words_of(&cast).await;
        // Whoever runs the network sees all forms and all lists: what they ask is asked by everybody.
        let all = crawl(&cast.hall, &cast.member("centre").browser, VALUES_MAX).await;
        let (questions, fields) = (questions(&all), fields_of(&cast, &all));
        assert!(questions.len() >= 10 && fields.len() >= 30, "found: {questions:?} {fields:?}");
        for member in &cast.members {
            found.look(&judge, member, crawl(&cast.hall, &member.browser, VALUES_MAX).await);
            // Of everybody whom they may not see; who runs the network finds all.
            let runs = member.standing.runs_network();
            let asked = words.iter().filter(|(_, of)| runs || !judge.may_see(&member.standing, *of));
            let asked: Vec<&String> = asked.map(|(word, _)| word).collect();
            let (answers, told_apart) = ask(&member.browser, &questions, &asked).await;
            found.look(&judge, member, answers);
            asked_for += asked.len();
            if runs {
                let finds = |word: &String| told_apart.iter().any(|at| at.ends_with(word.as_str()));
                assert!(asked.into_iter().all(finds), "facilitators find each row");
            } else {
                let leaks = told_apart.into_iter().map(|at| format!("{} {at}: not as nowhere", member.name));
                found.leaks.extend(leaks);
            }
        }
        let kept = Kept::of(&cast.hall).await;
        for member in &cast.members {
            found.look(&judge, member, knock(&cast, &kept, member, &fields).await);
        }
        send_mails(&cast).await;
        let mails = cast.hall.mails().await;
        for mail in &mails {
            let reader = owners.get(&mail.address).copied();
            found.look_at_mails(&judge, mail, (reader, &standing(&cast.hall, reader).await));
        }
        let Found { answers, seen, mut leaks } = found;
        leaks.extend(witness::take_leaks().into_iter().map(|line| format!("log: {line}")));
        println!(
            "canary: {answers} answers to {} people, {} doors for forms, {} questions with {asked_for} words, {} columns marked, {} markers seen where they may be, {} mails, {} leaks",
            cast.members.len(), fields.len(), questions.len(), marked.len(), seen.len(), mails.len(), leaks.len()
        );
        assert!(marked.len() >= 15 && seen.len() >= 50, "there is something that could leak: {marked:?}");
        leaks.sort();
        leaks.dedup();
        assert!(leaks.is_empty(), "{} leaks:\n{}", leaks.len(), leaks[..].join("\n"));
    })
    .await;
}

/// Values of each parameter of an address that takes a form; the answer sheets knock at more, with nothing in the form.
const WRITTEN_MAX: usize = 1;
const VALUES_MAX: usize = 13;

async fn owners(hall: &Hall) -> BTreeMap<String, PersonId> {
    let rows: Vec<(String, PersonId)> = store::sql("select email, id from people_persons order by id")
        .all(&hall.house.site.db)
        .await
        .unwrap();
    let new = rows.iter().find(|(_, id)| Some(*id) == rows.get(29).map(|(_, id)| *id)).map(|(_, id)| *id);
    rows.into_iter().chain(new.map(|id| ("new@canary.example".to_owned(), id))).collect()
}

pub(crate) async fn standing(hall: &Hall, person: Option<PersonId>) -> Standing {
    let Some(person) = person else { return Standing::visitor() };
    let site = &hall.house.site;
    let today = site.clock.today(&site.home_zone);
    let seats = people::store::seats_of(&site.db, person, kernel::Lang::En).await.unwrap();
    let held = seats.into_iter().filter(|held| held.seat.term.holds_on(today)).map(|held| held.seat.held);
    Standing::person(person, held.collect())
}

#[tokio::test]
async fn a_hidden_row_leaves_no_trace_for_those_who_may_not_see_it() {
    each_engine(Stage::Live, async |hall| {
        let hidden = hall.person(HIDDEN).await;
        let cast = Cast::gather(hall).await;
        let others = || {
            let may_not = |member: &&Member| !["hidden", "centre"].contains(&member.name);
            cast.members.iter().filter(may_not)
        };
        let mut with = Vec::new();
        for member in others() {
            with.push((member, crawl(&cast.hall, &member.browser, A_FEW).await));
        }
        let tables = ["people_seats", "people_spoken", "people_sessions"];
        let gone = tables.map(|table| format!("delete from {table} where person = {hidden}"));
        let gone = gone.into_iter().chain([format!("delete from people_persons where id = {hidden}")]);
        run(&cast.hall, gone).await.unwrap();
        let mut traces = Vec::new();
        let pages =
            with.into_iter().flat_map(|(member, pages)| pages.into_iter().map(move |page| (member, page)));
        for (member, (path, before)) in pages {
            let after = member.browser.clone().get(&path).await;
            if without_tokens(&before) != without_tokens(&after) {
                traces.push(format!("{} {path}: {} → {}", member.name, before.status, after.status));
            }
        }
        assert_eq!(traces, Vec::<String>::new());
    })
    .await;
}

/// Values of each kind of address where one row is looked for: the hidden person is the third of theirs.
const A_FEW: usize = 4;

/// A page without what differs each time: the tokens of its forms.
fn without_tokens(page: &Page) -> String {
    let mut text = told(page);
    for token in page.forms().into_iter().flat_map(|form| form.fields).filter(|field| field.name == "form") {
        text = text.replace(&token.value, "TOKEN");
    }
    text
}

/// Facilitators alone know with whom a city cannot work, and whether it travels: whether that is kept at all shows
/// nowhere to anybody else, not to its own people, not in any form of an answer.
#[tokio::test]
async fn what_a_city_keeps_private_leaves_no_trace() {
    each_engine(Stage::Live, async |hall| {
        let cast = Cast::gather(hall).await;
        let sahab =
            ["/cities/SHB", "/cities/SHB.json", "/cities/MRS", "/cities/EBL", "/network", "/network.json"];
        let mut centre = cast.member("centre").browser.clone();
        let private = |page: &Page| page.texts("#private ~ dl a");
        assert_eq!(
            private(&centre.get("/cities/SHB").await),
            ["Mersin"],
            "there is something that could leak"
        );
        assert!(
            !centre.get("/cities/SHB.json").await.body.contains("MRS"),
            "not even facilitators get it as JSON"
        );
        let others = || cast.members.iter().filter(|member| member.name != "centre");
        let mut with = Vec::new();
        for member in others() {
            let mut pages = crawl(&cast.hall, &member.browser, A_FEW).await;
            for path in sahab {
                pages.insert(path.to_owned(), member.browser.clone().get(path).await);
            }
            with.push((member, pages));
        }
        let gone = ["delete from network_refused", "delete from network_travel"].map(str::to_owned);
        run(&cast.hall, gone).await.unwrap();
        let mut traces = Vec::new();
        for (member, pages) in with {
            for (path, before) in pages {
                let after = member.browser.clone().get(&path).await;
                let is_same = without_tokens(&before) == without_tokens(&after);
                let trace = || format!("{} {path}: {} → {}", member.name, before.status, after.status);
                traces.extend((!is_same).then(trace));
            }
        }
        assert_eq!(traces, Vec::<String>::new());
    })
    .await;
}
