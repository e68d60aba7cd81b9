//! What people read: tables, lists, notices, pagers. Each is data in, markup out.
use crate::{Arg, Frame, Link, reader::Phrase};
use askama::{Template, filters::HtmlSafe};

/// How a notice or a tag is meant. Its words say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Worth knowing.
    Sea,
    /// As it should be.
    Good,
    /// To be looked at.
    Warn,
    /// To be mended.
    Bad,
}

impl Tone {
    /// A class of the style sheet, with a space before it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Sea => " sea",
            Self::Good => " good",
            Self::Warn => " warn",
            Self::Bad => " bad",
        }
    }
}

/// A state in one or two words; not a button.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(source = "<span class=\"tag{{ tone.class() }}\">{{ text }}</span>", ext = "html")]
pub struct Tag {
    /// Its words.
    pub text: String,
    /// How they are meant.
    pub tone: Tone,
}
impl HtmlSafe for Tag {}

/// One sentence, and what to do: `{{ frame.note("people-saved").with("name", name).good() }}`.
#[derive(Debug, Clone, Template)]
#[template(source = "<p class=\"note{{ tone.class() }}\" role=\"status\">{{ phrase }}</p>", ext = "html")]
pub struct Note<'a> {
    phrase: Phrase<'a>,
    tone: Tone,
}
impl HtmlSafe for Note<'_> {}

impl<'a> Note<'a> {
    pub(crate) fn new(phrase: Phrase<'a>) -> Self {
        Self { phrase, tone: Tone::Plain }
    }

    /// Adds a part to its sentence.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl Into<Arg>) -> Self {
        Self { phrase: self.phrase.with(name, value), ..self }
    }

    /// It went well.
    #[must_use]
    pub fn good(self) -> Self {
        Self { tone: Tone::Good, ..self }
    }

    /// It is to be looked at.
    #[must_use]
    pub fn warn(self) -> Self {
        Self { tone: Tone::Warn, ..self }
    }

    /// It is to be mended.
    #[must_use]
    pub fn bad(self) -> Self {
        Self { tone: Tone::Bad, ..self }
    }
}

/// Why there is nothing, and the next step. Never a step that leads to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/empty.html")]
pub struct Empty {
    /// Why.
    pub why: String,
    /// The next steps.
    pub steps: Vec<Link>,
}
impl HtmlSafe for Empty {}

/// A table that turns into cards on a phone. The first cell of a row is its heading.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/table.html")]
pub struct Table {
    /// What it shows; read out before it, not seen.
    pub caption: String,
    /// The heads of the columns.
    pub columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}
impl HtmlSafe for Table {}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its words.
    pub text: String,
    /// Numbers: they stand at the end.
    pub numbers: bool,
}

impl Column {
    /// A column of words.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), numbers: false }
    }

    /// A column of numbers.
    pub fn numbers(text: impl Into<String>) -> Self {
        Self { text: text.into(), numbers: true }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// In the reader's language.
    Text(String),
    /// What people wrote: in its own direction.
    Written(String),
    /// Where it leads.
    Link(Link),
    /// States.
    Tags(Vec<Tag>),
    /// What can be done with the row.
    Act(Act),
}

/// A button that stands in a row and posts by itself.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/act.html")]
pub struct Act {
    pub(crate) action: String,
    pub(crate) token: String,
    pub(crate) text: String,
    /// What it is about, for people who hear the button without its row.
    pub(crate) about: String,
}
impl HtmlSafe for Act {}

/// A wide table scrolls by itself, and can be reached by keyboard.
const COLUMNS_WIDE: usize = 8;

impl Table {
    fn wide(&self) -> bool {
        self.columns.len() >= COLUMNS_WIDE
    }

    /// Each row: its heading, and the other cells with the heads of their columns.
    fn cells<'a>(&'a self, row: &'a [Cell]) -> impl Iterator<Item = (&'a Column, &'a Cell)> {
        self.columns.iter().zip(row).skip(1)
    }
}

/// Things with a date: when, what, one line of facts.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/list.html")]
pub struct ItemList {
    /// In their order.
    pub items: Vec<Item>,
}
impl HtmlSafe for ItemList {}

impl ItemList {
    fn dated(&self) -> bool {
        self.items.iter().any(|item| item.when.is_some())
    }
}

/// One of an [`ItemList`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// As the reader writes days; nothing where no day matters.
    pub when: Option<String>,
    /// Its title, and where it leads.
    pub title: Link,
    /// How it stands, beside the title.
    pub tags: Vec<Tag>,
    /// Facts.
    pub facts: Vec<String>,
}

/// Terms and their values.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/facts.html")]
pub struct Facts {
    /// In their order.
    pub facts: Vec<Fact>,
}
impl HtmlSafe for Facts {}

/// One of [`Facts`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// In the reader's language.
    pub term: String,
    /// What stands there.
    pub value: Cell,
}

/// Numbers with their words.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/tiles.html")]
pub struct Tiles {
    /// In their order.
    pub tiles: Vec<Tile>,
}
impl HtmlSafe for Tiles {}

/// One of [`Tiles`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// As the reader writes it.
    pub number: String,
    /// What is counted.
    pub words: String,
}

/// A whole in its shares: a bar, and a key that says each in words. What nobody is in is left out.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/shares.html")]
pub struct Shares {
    parts: Vec<Share>,
}
impl HtmlSafe for Shares {}

/// One of [`Shares`].
#[derive(Debug, Clone, PartialEq, Eq)]
struct Share {
    /// Of the style sheet.
    class: &'static str,
    /// Percent from the beginning, percent wide.
    at: (String, String),
    words: String,
}

impl Shares {
    /// Of each kind how many, and these in words; at most five kinds, in their order.
    pub fn of(counted: impl IntoIterator<Item = (usize, String)>) -> Self {
        const CLASSES: [&str; 5] = ["a1", "a2", "a3", "a4", "a5"];
        /// Percent between two shares.
        const GAP: f64 = 0.5;
        let kinds: Vec<(usize, String, &str)> = counted
            .into_iter()
            .zip(CLASSES)
            .map(|((count, words), class)| (count, words, class))
            .filter(|(count, ..)| *count > 0)
            .collect();
        let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let whole = number(kinds.iter().map(|(count, ..)| count).sum());
        let mut begins = 0.0;
        let mut share = |(count, words, class): (usize, String, &'static str)| {
            let wide = 100.0 * number(count) / whole;
            let at = (format!("{begins:.1}"), format!("{:.1}", (wide - GAP).max(0.0)));
            begins += wide;
            Share { class, at, words }
        };
        Self { parts: kinds.into_iter().map(&mut share).collect() }
    }
}

/// What happened, happens, and will.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/steps.html")]
pub struct Steps {
    /// In their order.
    pub steps: Vec<Step>,
}
impl HtmlSafe for Steps {}

/// One of [`Steps`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// For programs: `2018-07-11`.
    pub at: jiff::civil::Date,
    /// As the reader writes it.
    pub when: String,
    /// What.
    pub what: String,
    /// Where it stands.
    pub state: StepState,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Done.
    Done,
    /// Now.
    Here,
    /// To come.
    Ahead,
}

impl StepState {
    fn class(self) -> Option<&'static str> {
        match self {
            Self::Done => Some("done"),
            Self::Here => Some("here"),
            Self::Ahead => None,
        }
    }
}

/// Views of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(path = "parts/tabs.html")]
pub struct Tabs {
    /// What they choose; read out, not seen.
    pub name: String,
    /// In their order.
    pub tabs: Vec<Tab>,
}
impl HtmlSafe for Tabs {}

/// One of [`Tabs`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Its words, and where it leads.
    pub link: Link,
    /// How much is in it, as the reader writes numbers.
    pub count: Option<String>,
}

/// A row of filters.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/pills.html")]
pub struct Pills<'a> {
    frame: &'a Frame,
    name: &'a str,
    first: Vec<&'a Pill>,
    /// Those behind a word, so that a long row hides no other.
    more: Vec<&'a Pill>,
}
impl HtmlSafe for Pills<'_> {}

/// Pills of a row that are seen at once.
const PILLS_SEEN: usize = 8;

impl<'a> Pills<'a> {
    pub(crate) fn new(frame: &'a Frame, name: &'a str, pills: &'a [Pill]) -> Self {
        let seen = |(place, pill): &(usize, &Pill)| *place < PILLS_SEEN || pill.link.current;
        let (first, more): (Vec<_>, Vec<_>) = pills.iter().enumerate().partition(seen);
        let plain = |pills: Vec<(usize, &'a Pill)>| pills.into_iter().map(|(_, pill)| pill).collect();
        Self { frame, name, first: plain(first), more: plain(more) }
    }
}

/// One of [`Pills`]. A chosen one leads to the list without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pill {
    /// Where it leads: its `current` says that it is chosen.
    pub link: Link,
    /// How many there are under the other filters; it is no link where there are none.
    pub count: usize,
}

/// Where one is in a long list, and the way through it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pager {
    /// The first on this page, counted from 1.
    pub from: usize,
    /// The last on this page.
    pub to: usize,
    /// How many in all.
    pub total: usize,
    /// Where the page before is, if there is one.
    pub back: Option<String>,
    /// Where the next page is, if there is one.
    pub next: Option<String>,
}

/// A [`Pager`] as a reader sees it.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/pager.html")]
pub struct PagerShown<'a> {
    frame: &'a Frame,
    pager: &'a Pager,
}
impl HtmlSafe for PagerShown<'_> {}

impl<'a> PagerShown<'a> {
    pub(crate) fn new(frame: &'a Frame, pager: &'a Pager) -> Self {
        Self { frame, pager }
    }
}
