//! The same texts through the forms themselves: every form that somebody finds on a page is filled in and sent in both
//! houses, the house is looked at, and its rows are put back.
use super::{World, difference, mail_differences, none, texts, trees};
use crate::{
    crawl::crawl,
    house::{Browser, Form, Hall, PUBLIC_URL, Page},
    rows::Kept,
};
use scraper::Selector;
use std::collections::{BTreeMap, BTreeSet};
use web::Method;

/// Values of each kind of address; a form is sent once however often it is met.
const VALUES_MAX: usize = 2;
/// What a form may be answered with: done, come back, not allowed (any more), a file, too large.
const ANSWERS: [u16; 6] = [200, 303, 403, 404, 413, 422];

/// A form and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    page: String,
    place: usize,
    pub(crate) form: Form,
}

/// Every form of a reader's pages, each once: forms of one door with the same fields are one.
pub(crate) async fn found(hall: &Hall, browser: &Browser) -> Vec<Found> {
    let mut found = BTreeMap::new();
    for (page, answer) in crawl(hall, browser, VALUES_MAX).await {
        if !answer.is_for_people() || answer.status != 200 {
            continue;
        }
        for (place, form) in answer.forms().into_iter().enumerate() {
            let fields: BTreeSet<String> = form.fields.iter().map(|field| field.name.clone()).collect();
            let key = (door(hall, &form), fields);
            found.entry(key).or_insert_with(|| Found { page: page.clone(), place, form });
        }
    }
    found.into_values().collect()
}

/// The pattern of the door at which a form is taken.
fn door(hall: &Hall, form: &Form) -> String {
    let path = form.action.split('?').next().unwrap_or_default();
    let method = if form.method == "post" { Method::Post } else { Method::Get };
    let fits = |pattern: &str| {
        let (ours, asked) = (pattern.split('/'), path.split('/'));
        ours.clone().count() == asked.clone().count()
            && ours.zip(asked).all(|(ours, asked)| ours == asked || ours.starts_with('{'))
    };
    let mut doors = hall.house.site.doors.iter().filter(|door| door.method == method);
    doors.find(|door| fits(door.path)).map_or(path, |door| door.path).to_owned()
}

/// What is put into the fields that people type in, but for those that were refused before.
struct Typing<'a> {
    number: usize,
    is_hostile: bool,
    refused: &'a BTreeSet<String>,
    /// Whether all fields get what none takes.
    strange: Option<&'a str>,
}

impl Typing<'_> {
    fn fill(&self, mut form: Form) -> Form {
        let mut answered = BTreeSet::new();
        let radios = form.fields.iter().filter(|field| field.kind == "radio" && field.sent);
        answered.extend(radios.map(|field| field.name.clone()));
        for (place, field) in form.fields.iter_mut().enumerate() {
            match field.kind.as_str() {
                "text" | "search" | "email" | "textarea" if self.refused.contains(&field.name) => {
                    let is_typed = !field.value.is_empty() && !field.value.contains("zz");
                    let value = if is_typed { field.value.as_str() } else { plausible(&field.name) };
                    field.value = value.to_owned();
                }
                "email" => field.value = format!("zz{}{}", self.number, texts::address(self.is_hostile)),
                "textarea" if place % 2 == 0 => field.value = self.lines(),
                "text" | "search" | "textarea" => field.value = self.text(place),
                "radio" | "button" if answered.insert(field.name.clone()) => field.sent = true,
                _ => {}
            }
        }
        form
    }

    fn text(&self, place: usize) -> String {
        let text = self.strange.map_or_else(|| texts::text(self.number + place, true), str::to_owned);
        let text = if self.is_hostile { text } else { texts::harmless(&text) };
        format!("zz{} {text}", self.number)
    }

    fn lines(&self) -> String {
        if self.strange.is_some() {
            self.text(0)
        } else {
            texts::lines(self.is_hostile).replace('\n', "\r\n")
        }
    }
}

/// What such a field takes that takes no text.
fn plausible(name: &str) -> &'static str {
    let is = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match () {
        () if is(&["email"]) => "zz@canary.example",
        () if is(&["clock", "time"]) => "10:00",
        () if is(&["day", "starts", "ends", "due", "until", "met", "next"]) => "2018-07-11",
        () if is(&["languages", "spoken"]) => "ar",
        () if is(&["zone"]) => "Asia/Amman",
        () if is(&["url", "room", "link", "address"]) => "https://zz.example/",
        () if is(&["code", "slug"]) => "zz-new",
        () => "7",
    }
}

/// Sends a form with harmless words, and once more where some of them were refused.
pub(crate) async fn send_plainly(browser: &Browser, found: &Found) {
    let none = BTreeSet::new();
    let typing = Typing { number: 7, is_hostile: false, refused: &none, strange: None };
    let Some(answer) = send(browser, found, &typing).await else { return };
    let wrong = refused(&answer);
    if !wrong.is_empty() {
        send(browser, found, &Typing { refused: &wrong, ..typing }).await;
    }
}

/// Opens the page, fills the form in and sends it; nothing where the form is gone.
async fn send(browser: &Browser, found: &Found, typing: &Typing<'_>) -> Option<Page> {
    let mut browser = browser.clone();
    let page = browser.get(&found.page).await;
    let form = page.forms().into_iter().nth(found.place)?;
    let form = typing.fill(form);
    let has_file = form.fields.iter().any(|field| field.kind == "file");
    let name = typing.text(0).replace(['"', '/', '\\', '\u{1}', '\u{2028}'], "z");
    Some(match form.method.as_str() {
        "post" if has_file => browser.upload(&form, (&format!("{name}.txt"), b"zz")).await,
        "post" => browser.post(&form.action, &form.sent()).await,
        _ => {
            let fields = form.sent();
            let pairs = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            browser.get(&web::address(&form.action, pairs)).await
        }
    })
}

/// The names of the fields that a page marks as wrong.
fn refused(page: &Page) -> BTreeSet<String> {
    let html = page.html();
    let wrong = Selector::parse("[aria-invalid=true]").unwrap();
    html.select(&wrong).filter_map(|field| field.attr("name")).map(str::to_owned).collect()
}

/// Whether two answers should be the same tree: what finds other things, or has other things to complain of, is another
/// page, of which nothing but what was written into it tells.
fn is_alike(found: &Found, plain: &Page, hostile: &Page) -> bool {
    let problems = |page: &Page| (refused(page), page.texts("#problems li").len());
    found.form.method == "post" && plain.status == hostile.status && problems(plain) == problems(hostile)
}

/// Where an answer leads, and what addresses stand there: those of feeds are shown once.
async fn followed(world: &World, reader: usize, page: &Page) -> Vec<Page> {
    let Some(location) = page.location().filter(|_| page.status == 303) else { return Vec::new() };
    let mut browser = world.readers[reader].1.clone();
    let there = browser.get(location).await;
    let mut pages = Vec::new();
    for word in there.texts("main").concat().split_whitespace() {
        if let Some(path) = word.strip_prefix(PUBLIC_URL).filter(|path| path.contains("/th_")) {
            pages.push(browser.get(path).await);
        }
    }
    pages.push(there);
    pages
}

/// What was counted.
#[derive(Debug, Default)]
struct Counts {
    answers: BTreeMap<u16, usize>,
    mails: usize,
    differences: Vec<String>,
}

/// Both houses, and how to put their rows back.
struct Pair {
    worlds: [World; 2],
    kept: [Kept; 2],
    counts: Counts,
}

impl Pair {
    /// Sends a form with texts in all fields, without those that were refused, and with what no field takes.
    async fn try_three_ways(&mut self, (number, reader): (usize, usize), found: &Found) {
        let none = BTreeSet::new();
        let typed = |refused, strange| {
            [false, true].map(|is_hostile| Typing { number, is_hostile, refused, strange })
        };
        let wrong = self.try_form(reader, found, typed(&none, None)).await;
        if !wrong.is_empty() {
            self.try_form(reader, found, typed(&wrong, None)).await;
        }
        let strange = match number % 5 {
            4 => "<zz>".repeat(1_300),
            place => texts::REFUSED[place % texts::REFUSED.len()].to_owned(),
        };
        self.try_form(reader, found, typed(&none, Some(strange.as_str()))).await;
    }

    /// Sends a form in both houses and compares all that comes of it. Returns the fields that were refused.
    async fn try_form(&mut self, reader: usize, found: &Found, typings: [Typing<'_>; 2]) -> BTreeSet<String> {
        let [first, second] = &self.worlds;
        let name = first.readers[reader].0;
        let at = format!("{name} {} {} with {}", found.page, found.form.action, typings[1].text(0));
        let plain = send(&first.readers[reader].1, found, &typings[0]).await;
        let hostile = send(&second.readers[reader].1, found, &typings[1]).await;
        let (Some(plain), Some(hostile)) = (plain, hostile) else {
            self.counts.differences.push(format!("{at}: one house alone has this form"));
            return BTreeSet::new();
        };
        let answers = [(first, &plain), (second, &hostile)];
        for (_, page) in answers {
            assert!(ANSWERS.contains(&page.status), "{at}: {} {}", page.status, page.body);
        }
        *self.counts.answers.entry(hostile.status).or_default() += 1;
        let mut differences: Vec<String> =
            trees::written(&hostile).into_iter().map(|line| format!("{at}: {line}")).collect();
        if is_alike(found, &plain, &hostile) {
            differences.extend(difference(&at, &trees::of_page(&plain), &trees::of_page(&hostile)));
            let pages = [followed(first, reader, &plain).await, followed(second, reader, &hostile).await];
            let [first, second] =
                pages.each_ref().map(|pages| pages.iter().flat_map(trees::of_page).collect::<Vec<_>>());
            differences.extend(difference(&format!("{at}, then"), &first, &second));
        }
        if [plain.status, hostile.status].iter().any(|status| [200, 303].contains(status))
            && found.form.method == "post"
        {
            let [first, second] = &mut self.worlds;
            let mails = [first.new_mails().await, second.new_mails().await];
            if plain.status == hostile.status {
                self.counts.mails += mails[1].len();
                differences.extend(mail_differences(&at, &mails[0], &mails[1]));
            }
            for (world, kept) in self.worlds.iter().zip(&self.kept) {
                kept.restore(&world.hall).await;
            }
        }
        self.counts.differences.extend(differences);
        refused(&hostile)
    }
}

#[tokio::test]
async fn no_text_that_is_sent_changes_the_tree_of_an_answer_or_a_mail() {
    for worlds in World::pairs().await {
        let kept = [Kept::of(&worlds[0].hall).await, Kept::of(&worlds[1].hall).await];
        let mut pair = Pair { worlds, kept, counts: Counts::default() };
        let mut forms = 0;
        for reader in 0..pair.worlds[0].readers.len() {
            for found in found(&pair.worlds[1].hall, &pair.worlds[1].readers[reader].1).await {
                forms += 1;
                pair.try_three_ways((forms, reader), &found).await;
            }
        }
        let Counts { answers, mails, differences } = pair.counts;
        println!(
            "shape: {forms} forms, answered {answers:?}, {mails} mails, {} differences",
            differences.len()
        );
        none(&differences);
        assert!(forms > 60 && answers[&303] > 30 && mails > 10, "something was taken: {answers:?} {mails}");
    }
}
