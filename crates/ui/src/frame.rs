//! The frame around a page: strip, header, menu, language, account, footer. Every page's template holds one.
use crate::{
    Count, Problems, Reader, Sentence,
    parts::{Act, Field, Note, Pager, PagerShown, Picks, Pill, Pills, Select, Tick},
    reader::Phrase,
};
use askama::{Template, filters::HtmlSafe};
use jiff::{Timestamp, civil::Date};
use kernel::Lang;
use std::borrow::Borrow;

/// What every page's template holds as `frame`.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Who reads.
    pub reader: Reader,
    /// The page's title, already said; its `<h1>` usually repeats it.
    pub title: String,
    /// What is wrong with the form on the page. The summary of them stands on top by itself.
    pub problems: Problems,
    /// What was just done, to be said on top.
    pub done: Option<String>,
    /// Texts that were typed and can go nowhere, below the page, to be taken along.
    pub typed: Vec<String>,
    /// The name of the network, in the reader's language.
    pub network: String,
    /// The strip above the header: demo and impersonation only.
    pub strip: Option<Strip>,
    /// What can be tried here: demo only.
    pub tour: Option<Link>,
    /// The menu: at most five, so that they fit a phone without a hidden menu.
    pub menu: Vec<Link>,
    /// How the language is changed.
    pub languages: LanguageSwitch,
    /// Who is signed in.
    pub account: Option<Account>,
    /// The value of the hidden field `form` in every form that posts.
    pub form_token: String,
    /// Links at the foot.
    pub foot: Vec<Link>,
    /// Search engines may keep this page.
    pub indexed: bool,
}

/// Octets of a text that somebody would not like to write again.
const WORDS_LENGTH_MIN: usize = 10;

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says, in the reader's language.
    pub text: String,
    /// It leads to where one is.
    pub current: bool,
}

impl Link {
    /// A link to another place.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), current: false }
    }

    /// The same link, marked when it leads to where one is.
    #[must_use]
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }
}

/// What stands above the header: what is real, what is invented, whose eyes one looks through.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// One sentence about this installation.
    pub sentence: Option<String>,
    /// The clock of the demo.
    pub clock: Option<StripClock>,
    /// Somebody else's eyes.
    pub eyes: Option<Eyes>,
}

/// A clock that can be moved forward.
#[derive(Debug, Clone)]
pub struct StripClock {
    /// What it shows.
    pub now: Timestamp,
    /// Where the form posts `by=day` or `by=week`; without it the clock only shows.
    pub action: Option<String>,
}

/// Whose eyes one looks through.
#[derive(Debug, Clone)]
pub struct Eyes {
    /// Whose.
    pub name: String,
    /// Where the form posts that ends it.
    pub action: String,
}

/// How the language is changed. Links move and buttons change: a visitor follows a link to the same page, a person
/// who is signed in changes what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageSwitch {
    /// A link for each language: the page's own address with `lang` in its query.
    Links {
        /// Path and query of the page.
        here: String,
    },
    /// A small form for each language: posts `lang` and `back`.
    Forms {
        /// Where it posts.
        action: String,
        /// Path and query of the page to come back to.
        back: String,
    },
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// As it stands in the header.
    pub name: String,
    /// Their own page.
    pub page: String,
    /// Where the form posts that signs out.
    pub sign_out: String,
}

impl Frame {
    /// A frame with nothing but a reader, a network and the links to other languages.
    pub fn new(reader: Reader, network: impl Into<String>, here: impl Into<String>) -> Self {
        Self {
            reader,
            title: String::new(),
            problems: Problems::default(),
            typed: Vec::new(),
            done: None,
            network: network.into(),
            strip: None,
            tour: None,
            menu: Vec::new(),
            languages: LanguageSwitch::Links { here: here.into() },
            account: None,
            form_token: String::new(),
            foot: Vec::new(),
            indexed: false,
        }
    }

    /// The frame of a visitor of the demo, for samples of pages.
    pub fn sample(reader: Reader) -> Self {
        let network = reader.say("sample-network");
        let say = |key| reader.say(key);
        let menu = vec![
            Link::new("/events", say("sample-events")),
            Link::new("/network", say("sample-network-page")),
            Link::new("/programmes", say("sample-programmes")),
            Link::new("/sign-in", say("sample-sign-in")),
        ];
        let foot = vec![
            Link::new("/follow", say("sample-follow")),
            Link::new("/accessibility", say("sample-accessibility")),
            Link::new("/privacy", say("sample-privacy")),
            Link::new("/contact", say("sample-contact")),
        ];
        let strip = Strip { sentence: Some(say("sample-strip")), ..Strip::default() };
        Self { menu, foot, strip: Some(strip), ..Self::new(reader, network, "/events?q=water") }
    }

    /// The frame of a facilitator of the demo, with its clock, for samples of pages.
    pub fn sample_signed_in(reader: Reader) -> Self {
        let visitor = Self::sample(reader);
        let say = |key| visitor.reader.say(key);
        let menu = vec![
            Link::new("/desk", say("sample-desk")),
            Link::new("/cohorts", say("sample-cohorts")),
            Link::new("/events", say("sample-events")),
            Link::new("/people", say("sample-people")),
            Link::new("/outbox", say("sample-outbox")),
        ];
        let account =
            Account { name: say("sample-person"), page: "/me".to_owned(), sign_out: "/sign-out".to_owned() };
        let now = "2018-06-25T06:00:00Z".parse().expect("a moment");
        let clock = StripClock { now, action: Some("/dev/clock".to_owned()) };
        let strip = visitor.strip.clone().map(|strip| Strip { clock: Some(clock), ..strip });
        let languages = LanguageSwitch::Forms { action: "/me/language".to_owned(), back: "/desk".to_owned() };
        let form_token = "00000000".to_owned();
        Self { menu, account: Some(account), strip, languages, form_token, ..visitor }
    }

    /// The same frame with a title.
    #[must_use]
    pub fn titled(self, title: &Sentence) -> Self {
        Self { title: self.reader.tell(title), ..self }
    }

    /// The same frame with a title that people wrote: a name.
    #[must_use]
    pub fn named(self, title: impl Into<String>) -> Self {
        Self { title: title.into(), ..self }
    }

    /// The same frame with problems: the title then begins with “Error:” and the summary takes the focus.
    #[must_use]
    pub fn with_problems(self, problems: Problems) -> Self {
        Self { problems, ..self }
    }

    /// The same frame with the words of a form that can be sent nowhere any more: what was typed is not lost.
    #[must_use]
    pub fn giving_back<'f>(self, fields: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        // A form has codes, marks and numbers, too: nobody typed these.
        let is_typed = |(name, value): &(&str, &str)| {
            let value = value.trim();
            *name != "known" && value.len() >= WORDS_LENGTH_MIN && value.contains(char::is_whitespace)
        };
        let typed = fields.into_iter().filter(is_typed).map(|(_, value)| value.to_owned()).collect();
        Self { typed, ..self }
    }

    /// A sentence; parts are added by `with`: `{{ frame.say("people-count").with("n", n) }}`.
    pub fn say<'a>(&'a self, key: &'a str) -> Phrase<'a> {
        self.reader.phrase(key)
    }

    /// A sentence that Rust made.
    pub fn tell(&self, sentence: &Sentence) -> String {
        self.reader.tell(sentence)
    }

    /// A field of one line: its `id`, which is its name, too, and the key of its label.
    pub fn field<'a>(&'a self, id: &'a str, label: &'a str) -> Field<'a> {
        Field::new(self, id, label)
    }

    /// A choice of one from a list that opens.
    pub fn select<'a>(&'a self, id: &'a str, label: &'a str) -> Select<'a> {
        Select::new(self, id, label)
    }

    /// A choice from a list that is always seen: of several, or of one with `.one()`.
    pub fn picks<'a>(&'a self, id: &'a str, label: &'a str) -> Picks<'a> {
        Picks::new(self, id, label)
    }

    /// A single yes or no.
    pub fn tick<'a>(&'a self, id: &'a str, label: &'a str) -> Tick<'a> {
        Tick::new(self, id, label)
    }

    /// A notice: one sentence, and how it is meant.
    pub fn note<'a>(&'a self, key: &'a str) -> Note<'a> {
        Note::new(self.say(key))
    }

    /// A button for a row of a table: where it posts, the key of its words, what the row is about.
    pub fn act(&self, action: impl Into<String>, words: &str, about: impl Into<String>) -> Act {
        let token = self.form_token.clone();
        Act { action: action.into(), token, text: self.reader.say(words), about: about.into() }
    }

    /// A row of filters, under the key of its name.
    pub fn pills<'a>(&'a self, name: &'a str, pills: &'a [Pill]) -> Pills<'a> {
        Pills::new(self, name, pills)
    }

    /// The way through a long list.
    pub fn pager<'a>(&'a self, pager: &'a Pager) -> PagerShown<'a> {
        PagerShown::new(self, pager)
    }

    /// A number.
    pub fn number(&self, n: impl Count) -> String {
        self.reader.number(n)
    }

    /// A day: `11 July 2018`.
    pub fn day(&self, day: impl Borrow<Date>) -> String {
        self.reader.day(*day.borrow())
    }

    /// A moment, in the reader's zone.
    pub fn moment(&self, at: impl Borrow<Timestamp>) -> String {
        self.reader.moment(*at.borrow())
    }

    /// The arrow that points where reading goes on.
    pub fn arrow_next(&self) -> &'static str {
        arrows(self.reader.lang).1
    }

    /// The arrow that points where reading came from.
    pub fn arrow_back(&self) -> &'static str {
        arrows(self.reader.lang).0
    }

    /// The hidden field that every form that posts begins with.
    pub fn token(&self) -> Token<'_> {
        Token { value: &self.form_token }
    }

    /// What stands in `<head>`; the layout asks for it.
    pub fn head(&self) -> Head<'_> {
        Head { frame: self }
    }

    /// What stands above `<main>`; the layout asks for it.
    pub fn top(&self) -> Top<'_> {
        Top { frame: self }
    }

    /// The summary of what is wrong; the layout asks for it.
    pub fn summary(&self) -> Summary<'_> {
        Summary { frame: self }
    }

    /// What stands below `<main>`; the layout asks for it.
    pub fn bottom(&self) -> Bottom<'_> {
        Bottom { frame: self }
    }

    /// The title for tabs and bookmarks, where marks that keep names apart would be seen.
    pub fn plain_title(&self) -> String {
        self.title.replace(['\u{2067}', '\u{2068}', '\u{2069}'], "")
    }

    /// The title in the tab: it begins with “Error:” when something is wrong.
    fn document_title(&self) -> String {
        let title = if self.problems.is_empty() {
            self.plain_title()
        } else {
            self.reader.tell_plain(&Sentence::new("ui-title-error").with("title", self.plain_title()))
        };
        self.reader.tell_plain(&Sentence::new("ui-title").with("title", title))
    }

    fn switch(&self) -> Vec<SwitchItem> {
        Lang::ALL
            .into_iter()
            .map(|lang| SwitchItem {
                lang,
                href: match &self.languages {
                    LanguageSwitch::Links { here } => in_language(here, lang),
                    LanguageSwitch::Forms { .. } => String::new(),
                },
                current: lang == self.reader.lang,
            })
            .collect()
    }
}

/// A language of the switch.
struct SwitchItem {
    lang: Lang,
    href: String,
    current: bool,
}

/// See [`Frame::token`].
#[derive(Debug, Clone, Template)]
#[template(source = "<input type=\"hidden\" name=\"form\" value=\"{{ value }}\">", ext = "html")]
pub struct Token<'a> {
    value: &'a str,
}
impl HtmlSafe for Token<'_> {}

/// See [`Frame::head`].
#[derive(Debug, Clone, Template)]
#[template(path = "frame/head.html")]
pub struct Head<'a> {
    frame: &'a Frame,
}
impl HtmlSafe for Head<'_> {}

/// See [`Frame::top`].
#[derive(Debug, Clone, Template)]
#[template(path = "frame/top.html")]
pub struct Top<'a> {
    frame: &'a Frame,
}
impl HtmlSafe for Top<'_> {}

/// See [`Frame::summary`].
#[derive(Debug, Clone, Template)]
#[template(path = "frame/summary.html")]
pub struct Summary<'a> {
    frame: &'a Frame,
}
impl HtmlSafe for Summary<'_> {}

/// See [`Frame::bottom`].
#[derive(Debug, Clone, Template)]
#[template(path = "frame/bottom.html")]
pub struct Bottom<'a> {
    frame: &'a Frame,
}
impl HtmlSafe for Bottom<'_> {}

/// Back and forth.
fn arrows(lang: Lang) -> (&'static str, &'static str) {
    match lang.direction() {
        kernel::Direction::Ltr => ("←", "→"),
        kernel::Direction::Rtl => ("→", "←"),
    }
}

/// The same address with another `lang` in its query.
fn in_language(here: &str, lang: Lang) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
    let own = format!("lang={lang}");
    let all: Vec<&str> = others.chain([own.as_str()]).collect();
    format!("{path}?{}", all.join("&"))
}
