//! To whom something is said: language, zone, digits. All that depends on the reader is written here.
use crate::{
    Arg, Count, Sentence, Words,
    formats::{Format, Numbering},
};
use askama::{Template, filters::HtmlSafe};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::{Timestamp, civil, tz::TimeZone};
use kernel::{Digits, Direction, Lang, Period};
use std::{borrow::Cow, cmp::Ordering, collections::BTreeMap, fmt, sync::Arc};

/// Whether what people wrote is kept apart within a sentence, by U+2068 (or U+2067) and U+2069.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Isolation {
    /// In pages and bodies of mails.
    On,
    /// In subjects, titles and names of files, where some programs show the marks.
    Off,
}

/// Who reads, and how they want days, clocks and numbers.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Their language.
    pub lang: Lang,
    /// Their zone.
    pub zone: TimeZone,
    /// Their digits.
    pub digits: Digits,
    /// The words of all languages.
    pub words: Arc<Words>,
    marks_fallbacks: bool,
}

impl Reader {
    /// A reader of these words.
    pub fn new(lang: Lang, zone: TimeZone, digits: Digits, words: Arc<Words>) -> Self {
        words.look_again();
        Self { lang, zone, digits, words, marks_fallbacks: false }
    }

    /// Somebody in Amman who wants the digits of their language: for samples and tests.
    pub fn sample(words: &Arc<Words>, lang: Lang) -> Self {
        let zone = TimeZone::get("Asia/Amman").expect("the zones are bundled");
        Self::new(lang, zone, Digits::Language, words.clone())
    }

    /// The same reader, for whom each sentence that is missing in the language, and therefore English, stands
    /// between ⟦ and ⟧: for the gallery.
    #[must_use]
    pub fn marking_fallbacks(self) -> Self {
        Self { marks_fallbacks: true, ..self }
    }

    /// Another number when sentences are said otherwise: when files have changed, as they do in development, and where
    /// fallbacks are marked. For whoever keeps what was said.
    pub fn edition(&self) -> u64 {
        2 * self.words.edition() + u64::from(self.marks_fallbacks)
    }

    /// Whether this sentence is missing in the reader's language and would be said in English.
    pub fn falls_back(&self, key: &str) -> bool {
        !self.words.has(self.lang, key)
    }

    /// The direction of the reader's language.
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }

    /// What a kind of fact says: `people: seat given` is the sentence `fact-people-seat-given`.
    pub fn say_fact(&self, kind: &str) -> String {
        let words: String =
            kind.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
        self.say(&format!("fact-{}", words.replace("--", "-")))
    }

    /// A sentence without parts.
    pub fn say(&self, key: &str) -> String {
        self.speak(key, &[], Isolation::On)
    }

    /// A sentence with its parts.
    pub fn tell(&self, sentence: &Sentence) -> String {
        self.speak(sentence.key, &sentence.args, Isolation::On)
    }

    /// Like [`Reader::tell`], without marks around parts: for subjects, titles and names of files.
    pub fn tell_plain(&self, sentence: &Sentence) -> String {
        self.speak(sentence.key, &sentence.args, Isolation::Off)
    }

    /// A sentence that a template goes on to give its parts: `{{ frame.say("people-count").with("n", n) }}`.
    pub fn phrase<'a>(&'a self, key: &'a str) -> Phrase<'a> {
        Phrase { reader: self, key, args: Vec::new() }
    }

    /// A whole number.
    pub fn number(&self, n: impl Count) -> String {
        self.format().number(n.count())
    }

    /// `11 July 2018`
    pub fn day(&self, day: civil::Date) -> String {
        self.format().day(day)
    }

    /// `11 July`, and with its year where that is not the year of `today`.
    pub fn short_day(&self, day: civil::Date, today: civil::Date) -> String {
        if day.year() == today.year() { self.format().day_of_year(day) } else { self.day(day) }
    }

    /// `11 July 2018`, `July 2018`, `2018`: as exactly as it is known.
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Day(day) => self.day(day),
            Period::Month { .. } => self.format().month(period.first_day()),
            Period::Year(year) => self.year(year),
        }
    }

    /// `2 to 5 July 2019`, `30 May to 1 June 2016`, `July to September 2018`: what both ends share is said once.
    pub fn span(&self, starts: Period, ends: Period) -> String {
        if starts == ends {
            return self.period(starts);
        }
        let first = match (starts, ends) {
            (Period::Day(first), Period::Day(last)) if first.first_of_month() == last.first_of_month() => {
                self.format().day_of_month(first)
            }
            (Period::Day(first), Period::Day(last)) if first.year() == last.year() => {
                self.format().day_of_year(first)
            }
            _ => self.period(starts),
        };
        let last = Arg::Said(self.period(ends));
        self.tell(&Sentence::new("ui-span").with("first", Arg::Said(first)).with("last", last))
    }

    /// A year, without a mark between its thousands.
    fn year(&self, year: i16) -> String {
        let digits = year.to_string();
        match self.numbering() {
            Numbering::Latin => digits,
            Numbering::Arabic => digits.chars().map(arabic_digit).collect(),
        }
    }

    /// `Wednesday 11 July 2018`
    pub fn weekday_day(&self, day: civil::Date) -> String {
        self.format().weekday_day(day)
    }

    /// `25 June 2018, 09:00 (Amman, UTC+3)`, in the reader's zone.
    pub fn moment(&self, at: Timestamp) -> String {
        self.moment_in(at, &self.zone)
    }

    /// Like [`Reader::moment`]; and the clock of the event's place beside it, where that shows another hour.
    pub fn moment_beside(&self, at: Timestamp, event_zone: &TimeZone) -> String {
        let here = self.moment(at);
        if self.zone.to_offset(at) == event_zone.to_offset(at) {
            return here;
        }
        let there = event_zone.to_datetime(at);
        let key = if there.date() == self.zone.to_datetime(at).date() {
            "ui-moment-there"
        } else {
            "ui-moment-there-day"
        };
        let sentence = Sentence::new(key)
            .with("here", Arg::Said(here))
            .with("day", there.date())
            .with("clock", Arg::Said(self.format().clock(there.time())))
            .with("zone", Arg::Said(self.zone_name(at, event_zone)));
        self.tell(&sentence)
    }

    /// `09:00`, in the reader's zone.
    pub fn clock(&self, at: Timestamp) -> String {
        self.clock_in(at, &self.zone)
    }

    /// `09:00`, by the clock of a zone.
    pub fn clock_in(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.format().clock(zone.to_datetime(at).time())
    }

    /// `Wednesday 11 July 2018, 11:00 (Amman, UTC+3)`, by the clock of a zone.
    pub fn weekday_moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = zone.to_datetime(at);
        let sentence = Sentence::new("ui-moment")
            .with("day", Arg::Said(self.weekday_day(there.date())))
            .with("clock", Arg::Said(self.format().clock(there.time())))
            .with("zone", Arg::Said(self.zone_name(at, zone)));
        self.tell(&sentence)
    }

    /// `Amman, UTC+3`: the zone as people name it, at that moment.
    pub fn zone_name(&self, at: Timestamp, zone: &TimeZone) -> String {
        let offset = offset(zone.to_offset(at).seconds());
        match zone.iana_name().filter(|name| name.contains('/') && !name.starts_with("Etc/")) {
            Some(name) => {
                let city = self.city(name);
                self.tell(&Sentence::new("ui-zone").with("city", Arg::Said(city)).with("offset", offset))
            }
            None => offset,
        }
    }

    /// Names in a row: `Amman, Beirut and Erbil`.
    pub fn list(&self, parts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
        let parts: Vec<_> = parts.into_iter().map(|part| self.isolated(part.as_ref()).into_owned()).collect();
        self.format().list(&parts)
    }

    /// A sentence or list of ours for a place that takes its direction from the first letter: it keeps the reader's, also
    /// where it begins with a name of another script.
    pub fn led(&self, text: &str) -> String {
        let mark = match self.direction() {
            Direction::Ltr => '\u{200e}',
            Direction::Rtl => '\u{200f}',
        };
        let turns = match self.direction() {
            Direction::Ltr => text.chars().any(is_right_to_left),
            Direction::Rtl => true,
        };
        if turns { format!("{mark}{text}") } else { text.to_owned() }
    }

    /// The order of two names in the reader's language.
    pub fn compare(&self, first: &str, second: &str) -> Ordering {
        self.words.collator(self.lang).compare(first, second)
    }

    /// The name of a language that people speak, from its tag; the tag itself where we know no name.
    pub fn language_name(&self, tag: &str) -> String {
        self.name(LANGUAGE, tag)
    }

    /// The languages that somebody typed, with `;`, `,` or spaces between: each by its tag, or by its name in one of our
    /// languages, the reader's own first. The tags; then what is no language that we know.
    pub fn read_languages(&self, typed: &str) -> (Vec<String>, Vec<String>) {
        let (mut tags, mut unknown) = (Vec::new(), Vec::new());
        let mut names: Option<BTreeMap<String, String>> = None;
        let mut read = |one: &str| {
            let is_known = || self.words.has(Lang::En, &format!("{LANGUAGE}{one}"));
            let is_tag = (2..=3).contains(&one.len()) && one.bytes().all(|b| b.is_ascii_lowercase());
            if is_tag && is_known() {
                return Some(one.to_owned());
            }
            names.get_or_insert_with(|| self.named_languages()).get(&plain(one)).cloned()
        };
        for part in typed.split([';', ',', '،', '؛', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            // A name may be of several words; what is none may be several languages.
            match read(part) {
                Some(tag) => tags.push(tag),
                None => {
                    for word in part.split_whitespace() {
                        read(word).map_or_else(|| unknown.push(word.to_owned()), |tag| tags.push(tag));
                    }
                }
            }
        }
        (tags, unknown)
    }

    /// The names of languages in all of ours, as they are compared, with the tags.
    fn named_languages(&self) -> BTreeMap<String, String> {
        let keys = self.words.keys(Lang::En);
        let tags = keys.iter().filter_map(|key| key.strip_prefix(LANGUAGE));
        let tags: Vec<&str> = tags.filter(|tag| (2..=3).contains(&tag.len())).collect();
        let langs = std::iter::once(self.lang).chain(Lang::ALL);
        let mut names = BTreeMap::new();
        for lang in langs {
            let reader = Self { lang, marks_fallbacks: false, ..self.clone() };
            for tag in &tags {
                names.entry(plain(&reader.language_name(tag))).or_insert_with(|| (*tag).to_owned());
            }
        }
        names
    }

    /// The name of a country, from its two letters; the letters themselves where we know no name.
    pub fn country_name(&self, code: &str) -> String {
        self.name("country-", code)
    }

    /// The city that stands for a zone: by our own words where a language has some, else by ICU's.
    fn city(&self, zone: &str) -> String {
        let key = format!("zone-{}", zone.to_ascii_lowercase().replace(['/', '_'], "-"));
        if self.words.has(self.lang, &key) { self.say(&key) } else { self.format().city(zone) }
    }

    fn name(&self, kind: &str, code: &str) -> String {
        let key = format!("{kind}{}", code.to_ascii_lowercase());
        if self.words.has(Lang::En, &key) { self.say(&key) } else { code.to_owned() }
    }

    fn moment_in(&self, at: Timestamp, zone: &TimeZone) -> String {
        let there = zone.to_datetime(at);
        let sentence = Sentence::new("ui-moment")
            .with("day", there.date())
            .with("clock", Arg::Said(self.format().clock(there.time())))
            .with("zone", Arg::Said(self.zone_name(at, zone)));
        self.tell(&sentence)
    }

    fn numbering(&self) -> Numbering {
        match (self.digits, self.lang) {
            (Digits::Arabic, _) | (Digits::Language, Lang::Ar | Lang::Ckb) => Numbering::Arabic,
            (Digits::Latin, _) | (Digits::Language, Lang::En | Lang::Fr | Lang::Tr) => Numbering::Latin,
        }
    }

    fn format(&self) -> &Format {
        self.words.formats(self.lang).with(self.numbering())
    }

    fn speak(&self, key: &str, args: &[(&'static str, Arg)], isolation: Isolation) -> String {
        let turned = isolation == Isolation::On && self.direction() != Lang::En.direction();
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let is_code = turned && matches!(arg, Arg::Text(text) if self.words.chooses(key, name, text));
            fluent.set(*name, self.value(arg, if is_code { Isolation::Off } else { isolation }));
        }
        let mut told = self.words.tell((self.lang, self.numbering()), key, &fluent);
        if args.iter().any(|(_, arg)| arg.ends_with_stop()) {
            told.text = with_single_stops(&told.text);
        }
        match (told.fell_back, self.marks_fallbacks) {
            (true, true) => format!("⟦{}⟧", told.text),
            // An English sentence in an Arabic page keeps its full stop at its own end.
            (true, false) if turned => format!("\u{2068}{}\u{2069}", told.text),
            _ => told.text,
        }
    }

    /// A Latin name inside an Arabic sentence must not disturb its order, nor an Arabic name an English one. A text
    /// without any letter from right to left cannot disturb a sentence from left to right, and stays as it is. What
    /// has letters only in parts that are kept apart already was put together here, and runs as the reader's language.
    fn isolated<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.direction() {
            Direction::Rtl if is_put_together(text) => Cow::Owned(format!("\u{2067}{text}\u{2069}")),
            Direction::Ltr if !text.chars().any(is_right_to_left) => Cow::Borrowed(text),
            Direction::Ltr | Direction::Rtl => Cow::Owned(format!("\u{2068}{text}\u{2069}")),
        }
    }

    fn text<'a>(&self, text: &'a str, isolation: Isolation) -> FluentValue<'a> {
        if isolation == Isolation::On {
            FluentValue::from(self.isolated(text))
        } else {
            FluentValue::from(text)
        }
    }

    fn value<'a>(&self, arg: &'a Arg, isolation: Isolation) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => self.text(text, isolation),
            Arg::Named(names) => {
                let name = names.get(&self.lang).or_else(|| names.get(&Lang::En));
                self.text(name.map_or("", String::as_str), isolation)
            }
            Arg::Said(text) => FluentValue::from(text.as_str()),
            Arg::Number(n) => FluentValue::from(*n),
            Arg::Day(day) => FluentValue::from(self.day(*day)),
            Arg::Country(code) => FluentValue::from(self.country_name(code)),
            Arg::Moment(at) => FluentValue::from(self.moment(*at)),
            Arg::Sentence(inner) => FluentValue::from(self.speak(inner.key, &inner.args, isolation)),
        }
    }
}

/// `Hagop N.` at the end of a sentence ends it, too: never two full stops, but three as they are.
fn with_single_stops(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    // How many stand in a row, marks of direction aside.
    let mut row = 0_usize;
    while let Some(letter) = letters.next() {
        match letter {
            '.' => row += 1,
            '\u{2069}' => {}
            _ => row = 0,
        }
        let goes_on = letters.peek().is_some_and(|next| *next == '.');
        if letter == '.' && row == 2 && !goes_on {
            continue;
        }
        told.push(letter);
    }
    told
}

/// Whether all letters of a text stand in parts that are kept apart: between them are numbers, brackets and commas,
/// which have no direction of their own (Unicode Standard Annex 9, P2).
fn is_put_together(text: &str) -> bool {
    let (mut depth, mut has_parts) = (0_usize, false);
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => (depth, has_parts) = (depth + 1, true),
            '\u{2069}' => depth = depth.saturating_sub(1),
            '\u{200e}' | '\u{200f}' if depth == 0 => return false,
            _ if depth == 0 && c.is_alphabetic() => return false,
            _ => {}
        }
    }
    has_parts
}

fn arabic_digit(digit: char) -> char {
    digit.to_digit(10).and_then(|value| char::from_u32(u32::from('٠') + value)).unwrap_or(digit)
}

/// Letters of the scripts that are written from right to left, by Unicode's blocks, and the marks that turn.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `UTC+3`, `UTC+5:30`, `UTC−2`: as zones are named everywhere, always in Latin letters and digits.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

/// A sentence on its way into a template.
#[derive(Debug, Clone)]
pub struct Phrase<'a> {
    reader: &'a Reader,
    key: &'a str,
    args: Vec<(&'static str, Arg)>,
}

impl Phrase<'_> {
    /// Adds a part.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Makes what stands between `<a>` and `</a>` in the sentence a link.
    pub fn link(mut self, href: &str) -> LinkedPhrase {
        self.args.iter_mut().for_each(|(_, arg)| hide_brackets(arg));
        let text = self.to_string();
        let (before, rest) = text.split_once("<a>").unwrap_or((&text, ""));
        let (inside, after) = rest.split_once("</a>").unwrap_or((rest, ""));
        let [before, inside, after] = [before, inside, after].map(|part| part.replace(LESS_THAN, "<"));
        LinkedPhrase { before, inside, after, href: href.to_owned() }
    }
}

/// Stands for each `<` of a part while a sentence is said: a noncharacter, so nobody writes it.
const LESS_THAN: &str = "\u{ffff}";

/// Only the sentence's own `<a>` makes a link, never one that a person wrote into a part.
fn hide_brackets(arg: &mut Arg) {
    match arg {
        Arg::Text(text) | Arg::Said(text) => *text = text.replace('<', LESS_THAN),
        Arg::Named(names) => names.values_mut().for_each(|name| *name = name.replace('<', LESS_THAN)),
        Arg::Sentence(inner) => inner.args.iter_mut().for_each(|(_, part)| hide_brackets(part)),
        Arg::Number(_) | Arg::Day(_) | Arg::Country(_) | Arg::Moment(_) => {}
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reader.speak(self.key, &self.args, Isolation::On))
    }
}

/// A sentence with one link in it. All else is escaped.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(
    source = "{{ before }}{% if inside != \"\" %}<a href=\"{{ href }}\">{{ inside }}</a>{% endif %}{{ after }}",
    ext = "html"
)]
pub struct LinkedPhrase {
    before: String,
    inside: String,
    after: String,
    href: String,
}
impl HtmlSafe for LinkedPhrase {}

/// What begins the keys of languages' names.
const LANGUAGE: &str = "language-";

/// A name as it is compared: without capitals, and without the dot that Turkish sets above a small letter then.
fn plain(name: &str) -> String {
    name.to_lowercase().replace('\u{307}', "")
}
