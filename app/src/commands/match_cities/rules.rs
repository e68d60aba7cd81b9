//! The rules of a run: a file, options on top of it, and where each lock and ban stands.
use cohorts::rules::Word;
use cohorts::rules::city::{City, HOURS_MAX, Level, Tag};
use cohorts::rules::criteria::Criterion;
use cohorts::rules::run::{
    Ban, BannedBy, Mode, Refusal, RunRules, SCORE_MAX, Scenario, TrioRule, WEIGHTS_SUM,
};
use intake::{Place, Problem, START};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The keys of a file of rules.
const KEYS: [&str; 12] = [
    "mode",
    "scenario",
    "trio",
    "minimum_score",
    "language_minimum",
    "interpreters",
    "hours_minimum",
    "weights",
    "caps",
    "candidates",
    "lock",
    "ban",
];

/// Rules with the places of their locks and bans.
#[derive(Default)]
pub(super) struct Written {
    pub(super) rules: RunRules,
    locks: Vec<Source>,
    bans: Vec<Source>,
}

/// Where a list of cities stands.
#[derive(Clone)]
pub(super) struct Source {
    /// The file, or the option.
    file: String,
    place: Place,
    entries: Vec<Place>,
}

/// A problem and the file or option in which it is.
pub(super) type Located = (String, Problem);

impl Written {
    /// The rules of a file, or everything that is wrong with it.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let table = DeTable::parse(text).map_err(|error| {
            let place = error.span().map_or(START, |span| place_of(text, span));
            vec![Problem::new(place, "match-problem-toml", &[("message", error.message())])]
        })?;
        let mut reader = Reader { file, text, written: Self::default(), problems: Vec::new() };
        reader.read(table.get_ref());
        if reader.problems.is_empty() { Ok(reader.written) } else { Err(reader.problems) }
    }

    /// Adds the lock of an option.
    pub(super) fn add_lock(&mut self, option: &str) {
        let (cities, source) = listed("--lock", option);
        self.rules.locks.push(cities);
        self.locks.push(source);
    }

    /// Adds the ban of an option, or says what is wrong with it.
    pub(super) fn add_ban(&mut self, option: &str) -> Result<(), Located> {
        let (cities, source) = listed("--ban", option);
        self.rules.bans.push(Ban { cities: two(cities, &source)?, by: BannedBy::Facilitator });
        self.bans.push(source);
        Ok(())
    }

    /// Everything in locks and bans that cannot be meant for these cities.
    pub(super) fn refusals(&self, cities: &[City]) -> Vec<Located> {
        self.rules.refusals(cities).into_iter().map(|refusal| self.located(refusal, cities)).collect()
    }

    fn located(&self, refusal: Refusal, cities: &[City]) -> Located {
        let lock = |lock: usize| self.locks.get(lock).cloned().unwrap_or_else(Source::nowhere);
        let ban = |ban: usize| self.bans.get(ban).cloned().unwrap_or_else(Source::nowhere);
        match refusal {
            Refusal::LockUnknown { lock: place, entry, code } => unknown(&lock(place), entry, &code, cities),
            Refusal::BanUnknown { ban: place, entry, code } => unknown(&ban(place), entry, &code, cities),
            Refusal::LockItself { lock: place, entry, code } => {
                lock(place).problem(Some(entry), "match-problem-with-itself", &[("code", &code)])
            }
            Refusal::BanItself { ban: place, entry, code } => {
                ban(place).problem(Some(entry), "match-problem-with-itself", &[("code", &code)])
            }
            Refusal::LockSize { lock: place, cities: count } => {
                lock(place).problem(None, "match-problem-lock-size", &[("count", &count.to_string())])
            }
            Refusal::LockOneCountry { lock: place, cities: pair, country } => {
                let args = [("cities", &*pair.join(",")), ("country", &country)];
                lock(place).problem(None, "match-problem-lock-country", &args)
            }
            Refusal::LockPrivate { lock: place, cities: pair } => {
                lock(place).problem(None, "match-problem-lock-private", &[("cities", &pair.join(","))])
            }
            Refusal::LockedTwice { lock: place, entry, code, earlier } => {
                let earlier = lock(earlier);
                let line = earlier.place.0.to_string();
                let key = if earlier.file.starts_with("--") {
                    "match-problem-locked-twice-here"
                } else {
                    "match-problem-locked-twice"
                };
                lock(place).problem(Some(entry), key, &[("code", &code), ("line", &line)])
            }
            Refusal::SecondTrio { lock: place, .. } => {
                lock(place).problem(None, "match-problem-second-trio", &[])
            }
            Refusal::TrioInMentoring { lock: place } => {
                lock(place).problem(None, "match-problem-trio-mentoring", &[])
            }
            Refusal::LockedAndBanned { ban: place, cities: pair } => {
                ban(place).problem(None, "match-problem-locked-and-banned", &[("cities", &pair.join(","))])
            }
        }
    }
}

impl Source {
    fn nowhere() -> Self {
        Self { file: String::new(), place: START, entries: Vec::new() }
    }

    /// A problem of the list, or of one of its entries.
    fn problem(&self, entry: Option<usize>, key: &'static str, args: &[(&'static str, &str)]) -> Located {
        let place = entry.and_then(|entry| self.entries.get(entry)).unwrap_or(&self.place);
        (self.file.clone(), Problem::new(*place, key, args))
    }
}

fn unknown(source: &Source, entry: usize, code: &str, cities: &[City]) -> Located {
    let (file, problem) = source.problem(Some(entry), "match-problem-no-city", &[("value", code)]);
    (file, problem.nearest(code, cities.iter().map(|city| &city.code)))
}

/// The pair of an option `--why-not A,B`, or what is wrong with it.
pub(super) fn asked_pair(option: &str, cities: &[City]) -> Result<[String; 2], Vec<Located>> {
    let (codes, source) = listed("--why-not", option);
    let pair = two(codes, &source).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    for (entry, code) in pair.iter().enumerate() {
        if !cities.iter().any(|city| city.code == *code) {
            problems.push(unknown(&source, entry, code, cities));
        }
    }
    let [first, second] = &pair;
    if problems.is_empty() && first == second {
        problems.push(source.problem(Some(1), "match-problem-with-itself", &[("code", first)]));
    }
    if problems.is_empty() { Ok(pair) } else { Err(problems) }
}

/// The codes of an option, with the place of each in its value.
fn listed(option: &str, value: &str) -> (Vec<String>, Source) {
    let mut entries = Vec::new();
    let mut passed = 1;
    for entry in value.split(',') {
        entries.push((1, passed + entry.chars().take_while(|letter| letter.is_whitespace()).count()));
        passed += entry.chars().count() + 1;
    }
    let codes = value.split(',').map(|code| code.trim().to_owned()).collect();
    (codes, Source { file: option.to_owned(), place: START, entries })
}

fn two(codes: Vec<String>, source: &Source) -> Result<[String; 2], Located> {
    let count = codes.len().to_string();
    codes
        .try_into()
        .map_err(|_not_two: Vec<String>| source.problem(None, "match-problem-not-two", &[("count", &count)]))
}

/// The line and column at which a span begins.
fn place_of(text: &str, span: Range<usize>) -> Place {
    let before = text.get(..span.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    written: Written,
    problems: Vec<Problem>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    fn tell(&mut self, span: Range<usize>, key: &'static str, args: &[(&'static str, &str)]) {
        self.problems.push(Problem::new(place_of(self.text, span), key, args));
    }

    /// As it stands in the file.
    fn source_of(&self, value: &Value<'_>) -> String {
        self.text.get(value.span()).unwrap_or_default().to_owned()
    }

    fn read(&mut self, table: &DeTable<'_>) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "mode" => self.written.rules.mode = self.word("mode", value).unwrap_or(Mode::Peer),
                "scenario" => {
                    self.written.rules.scenario = self.word("scenario", value).unwrap_or(Scenario::Coverage);
                }
                "trio" => self.written.rules.trio = self.word("trio", value).unwrap_or(TrioRule::Odd),
                "language_minimum" => {
                    self.written.rules.language_minimum =
                        self.word("language_minimum", value).unwrap_or(Level::B1);
                }
                "minimum_score" => {
                    let score = self.number("minimum_score", value, 0, u32::from(SCORE_MAX));
                    self.written.rules.minimum_score =
                        score.and_then(|score| u16::try_from(score).ok()).unwrap_or(0);
                }
                "hours_minimum" => {
                    let hours = self.number("hours_minimum", value, 0, u32::from(HOURS_MAX));
                    self.written.rules.hours_minimum =
                        hours.and_then(|hours| u16::try_from(hours).ok()).unwrap_or(0);
                }
                "interpreters" => self.interpreters(value),
                "weights" => self.weights(value),
                "caps" => self.caps(value),
                "candidates" => self.candidates(value),
                "lock" => self.groups("lock", value),
                "ban" => self.groups("ban", value),
                unknown => self.unknown_key(key.span(), unknown, &KEYS),
            }
        }
    }

    fn unknown_key(&mut self, span: Range<usize>, key: &str, known: &[&str]) {
        let problem = Problem::new(place_of(self.text, span), "match-problem-key", &[("key", key)]);
        self.problems.push(problem.nearest(key, known.iter().copied()));
    }

    /// One of a list of words; a problem and none otherwise.
    fn word<W: Word>(&mut self, key: &'static str, value: &Value<'_>) -> Option<W> {
        let read = value.get_ref().as_str().and_then(W::parse);
        if read.is_none() {
            let words: Vec<&str> = W::ALL.iter().map(|word| word.as_str()).collect();
            let (last, first) = words.split_last().unwrap_or((&"", &[]));
            let (written, first) = (self.source_of(value), first.join(", "));
            let args =
                [("key", key), ("value", written.as_str()), ("first", first.as_str()), ("last", *last)];
            self.tell(value.span(), "match-problem-rule-word", &args);
        }
        read
    }

    /// A whole number in a range; a problem and none otherwise.
    fn number(&mut self, key: &'static str, value: &Value<'_>, least: u32, most: u32) -> Option<u32> {
        let number = whole(value).and_then(|number| u32::try_from(number).ok());
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let (least, most) = (least.to_string(), most.to_string());
            let args = [("key", key), ("value", &self.source_of(value)), ("least", &least), ("most", &most)];
            self.tell(value.span(), "match-problem-rule-number", &args);
        }
        number
    }

    /// The keys and values of a table; a problem if it is none.
    fn table<'v, 'i>(&mut self, key: &'static str, value: &'v Value<'i>) -> Option<&'v DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.tell(
                value.span(),
                "match-problem-not-table",
                &[("key", key), ("value", &self.source_of(value))],
            );
        }
        table
    }

    fn interpreters(&mut self, value: &Value<'_>) {
        let Some(list) = value.get_ref().as_array() else {
            self.tell(value.span(), "match-problem-interpreters", &[("value", &self.source_of(value))]);
            return;
        };
        for entry in list {
            let two = entry.get_ref().as_str().and_then(|text| text.split_once('+'));
            let tags = two.and_then(|(x, y)| Tag::parse(x.trim()).zip(Tag::parse(y.trim())));
            match tags.filter(|(x, y)| x != y) {
                Some((x, y)) => self.written.rules.interpreters.push((x.min(y), x.max(y))),
                None => self.tell(
                    entry.span(),
                    "match-problem-interpreters",
                    &[("value", &self.source_of(entry))],
                ),
            }
        }
    }

    fn weights(&mut self, value: &Value<'_>) {
        let Some(table) = self.table("weights", value) else { return };
        let before = self.problems.len();
        for (key, weight) in table {
            let Some(criterion) = Criterion::parse(key.get_ref()) else {
                let known: Vec<&str> = Criterion::ALL.iter().map(|criterion| criterion.as_str()).collect();
                self.unknown_key(key.span(), key.get_ref(), &known);
                continue;
            };
            let number =
                whole(weight).and_then(|number| u8::try_from(number).ok()).filter(|number| *number <= 100);
            let place = usize::from(criterion.place());
            match (number, self.written.rules.weights.get_mut(place)) {
                (Some(number), Some(set)) => *set = number,
                (_, _) => {
                    self.tell(weight.span(), "match-problem-weight", &[("value", &self.source_of(weight))]);
                }
            }
        }
        let sum: u32 = self.written.rules.weights.iter().copied().map(u32::from).sum();
        if sum != WEIGHTS_SUM && self.problems.len() == before {
            self.tell(value.span(), "match-problem-weights-sum", &[("sum", &sum.to_string())]);
        }
    }

    fn caps(&mut self, value: &Value<'_>) {
        /// No difference is larger.
        const CAP_MAX: u32 = 100;
        let Some(table) = self.table("caps", value) else { return };
        for (key, cap) in table {
            let name = match key.get_ref().as_ref() {
                "size" => "size",
                "maturity" => "maturity",
                "themes" => "themes",
                unknown => {
                    self.unknown_key(key.span(), unknown, &["size", "maturity", "themes"]);
                    continue;
                }
            };
            let number = self.number(name, cap, 0, CAP_MAX).and_then(|number| u8::try_from(number).ok());
            let caps = &mut self.written.rules.caps;
            match name {
                "size" => caps.size = number,
                "maturity" => caps.maturity = number,
                _ => caps.themes = number,
            }
        }
    }

    fn candidates(&mut self, value: &Value<'_>) {
        /// As many as there can be cities.
        const CANDIDATES_MAX: u32 = 1_000_000;
        let Some(table) = self.table("candidates", value) else { return };
        for (key, number) in table {
            match key.get_ref().as_ref() {
                "all" => {
                    let all = self.number("all", number, 0, CANDIDATES_MAX);
                    self.written.rules.candidates.all =
                        all.and_then(|all| usize::try_from(all).ok()).unwrap_or(0);
                }
                "keep" => {
                    let keep = self.number("keep", number, 1, CANDIDATES_MAX);
                    self.written.rules.candidates.keep =
                        keep.and_then(|keep| usize::try_from(keep).ok()).unwrap_or(1);
                }
                unknown => self.unknown_key(key.span(), unknown, &["all", "keep"]),
            }
        }
    }

    /// The tables `[[lock]]` or `[[ban]]`.
    fn groups(&mut self, kind: &'static str, value: &Value<'_>) {
        let Some(list) = value.get_ref().as_array() else {
            self.tell(value.span(), "match-problem-not-list", &[("key", kind)]);
            return;
        };
        for entry in list {
            match entry.get_ref().as_table() {
                Some(table) => self.group(kind, entry.span(), table),
                None => self.tell(entry.span(), "match-problem-not-list", &[("key", kind)]),
            }
        }
    }

    fn group(&mut self, kind: &'static str, span: Range<usize>, table: &DeTable<'_>) {
        let mut cities = None;
        let mut by = BannedBy::Facilitator;
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "cities" => cities = Some(value),
                "by" if kind == "ban" => by = self.word("by", value).unwrap_or(by),
                unknown => self.unknown_key(key.span(), unknown, &["cities", "by"]),
            }
        }
        let Some(value) = cities else {
            self.tell(span, "match-problem-no-cities", &[("kind", kind)]);
            return;
        };
        let Some((codes, source)) = self.codes(value) else { return };
        if kind == "lock" {
            self.written.rules.locks.push(codes);
            self.written.locks.push(source);
            return;
        }
        match two(codes, &source) {
            Ok(pair) => {
                self.written.rules.bans.push(Ban { cities: pair, by });
                self.written.bans.push(source);
            }
            Err((_, problem)) => self.problems.push(problem),
        }
    }

    /// A list of codes, with the place of each.
    fn codes(&mut self, value: &Value<'_>) -> Option<(Vec<String>, Source)> {
        let list = value.get_ref().as_array();
        let codes = list.map(|list| {
            list.iter()
                .map(|entry| Some((entry.get_ref().as_str()?.to_owned(), place_of(self.text, entry.span()))))
        });
        let Some(codes) = codes.and_then(Iterator::collect::<Option<Vec<_>>>) else {
            self.tell(value.span(), "match-problem-codes", &[("value", &self.source_of(value))]);
            return None;
        };
        let (codes, entries) = codes.into_iter().unzip();
        let place = place_of(self.text, value.span());
        Some((codes, Source { file: self.file.to_owned(), place, entries }))
    }
}

fn whole(value: &Value<'_>) -> Option<i64> {
    let number = value.get_ref().as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}
