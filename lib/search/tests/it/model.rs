//! The plain filter: every row is looked at, word by word. It knows nothing of folding: each word of its small language
//! comes with all the ways to write it.

use std::collections::{BTreeMap, BTreeSet};

use search::{Document, Filter, Order, Query, Schema};

use crate::chance::Chance;

/// A word: its form, and ways to write it. The second of a pair is the form with the article, where there is one.
type Spelled = (&'static str, &'static [(&'static str, Option<&'static str>)]);

pub(crate) const LANGUAGE: [Spelled; 20] = [
    ("twinning", &[("Twinning", None), ("TWINNING", None), ("twinning", None)]),
    ("twin", &[("twin", None), ("Twin,", None)]),
    ("workshop", &[("workshop", None), ("(Workshop)", None)]),
    ("water", &[("water", None), ("Water:", None)]),
    ("solid", &[("solid", None)]),
    ("host", &[("host", None), ("Host", None)]),
    ("sanliurfa", &[("Şanlıurfa", None), ("SANLIURFA", None), ("Sanliurfa", None), ("şanliurfa", None)]),
    ("insaat", &[("İnşaat", None), ("inşaat", None), ("INSAAT", None), ("İNŞAAT", None)]),
    ("isil", &[("IŞIL", None), ("ışıl", None)]),
    ("cooperation", &[("coopération", None), ("COOPÉRATION", None), ("coope\u{301}ration", None)]),
    ("refugies", &[("réfugiés", None), ("Réfugiés", None)]),
    ("oeuvre", &[("œuvre", None), ("OEUVRE", None)]),
    (
        "بلديه",
        &[
            ("بلدية", None),
            ("البلدية", Some("البلديه")),
            ("بَلَدِيَّة", None),
            ("بلـــديه", None),
            ("والبلدية", Some("والبلديه")),
        ],
    ),
    ("مياه", &[("مياه", None), ("المياه", Some("المياه")), ("للمياه", Some("للمياه"))]),
    ("اربيل", &[("أربيل", None), ("اربيل", None), ("إربيل", None)]),
    ("شانلي", &[("شانلي", None), ("شانلى", None), ("شانلی", None)]),
    ("اورفه", &[("أورفة", None), ("اورفه", None)]),
    ("هه", &[("هە", None), ("ھە", None)]),
    ("كركوك", &[("کرکوک", None), ("كركوك", None)]),
    ("2018", &[("2018", None), ("٢٠١٨", None), ("۲۰۱۸", None)]),
];

/// Said in texts and in questions, and left out.
const COMMON: [&str; 6] = ["the", "and", "à", "في", "ve", "لە"];

/// Names that mean the same, as they are written, and the forms of their words.
const NAMES: [[&str; 2]; 2] = [["Şanlıurfa", "شانلي أورفة"], ["Erbil", "أربيل"]];
const NAME_FORMS: [&[&[&str]]; 2] = [&[&["sanliurfa"], &["شانلي", "اورفه"]], &[&["erbil"], &["اربيل"]]];

const CODES: [&str; 5] = ["JO", "LB", "TR", "IQ", "PS"];
const TYPES: [&str; 3] = ["webinar", "workshop", "ملتقى"];
const LABELS: [&str; 3] = ["public", "members", "hidden"];
pub(crate) const TOP: usize = 3;
/// About half of all documents end before.
const MIDDLE: i64 = 18;

pub(crate) fn schema() -> Schema {
    Schema::new("test")
        .text("title", 3.0)
        .text("body", 1.0)
        .facet("country")
        .facet("type")
        .key("starts")
        .key("ends")
}

pub(crate) fn names() -> search::Aliases {
    search::Aliases::new(NAMES)
}

/// A word of a text: its form, and as it stands with its article.
type Token = (String, String);

#[derive(Clone, Debug)]
pub(crate) struct Row {
    texts: Vec<(&'static str, String, Vec<Token>)>,
    countries: Vec<String>,
    types: Vec<String>,
    labels: Vec<String>,
    keys: [Option<i64>; 2],
}

impl Row {
    pub(crate) fn random(chance: &mut Chance) -> Self {
        let mut texts = vec![("title", 4), ("body", 8)];
        if chance.once_in(3) {
            texts.push(("body", 3));
        }
        let texts = texts.into_iter().map(|(name, length)| {
            let (text, tokens) = random_text(chance, length);
            (name, text, tokens)
        });
        let texts = texts.collect();
        let mut some = |all: &[&str], most: usize| {
            (0..chance.below(most + 1)).map(|_| (*chance.of(all)).to_owned()).collect::<Vec<_>>()
        };
        let (countries, types, labels) = (some(&CODES, 3), some(&TYPES, 1), some(&LABELS, 2));
        let starts = (!chance.once_in(6)).then(|| chance.between(0, 30));
        let ends = starts.map(|it| it + chance.between(0, 5));
        Row { texts, countries, types, labels, keys: [starts, ends] }
    }

    pub(crate) fn document(&self, id: i64) -> Document {
        let mut document = Document::new(id, self.labels.clone());
        for (name, text, _) in &self.texts {
            document = document.text(name, text.as_str());
        }
        document = self.countries.iter().fold(document, |document, code| document.facet("country", code));
        document = self.types.iter().fold(document, |document, code| document.facet("type", code));
        let keys = ["starts", "ends"].into_iter().zip(self.keys).filter_map(|(name, key)| Some((name, key?)));
        keys.fold(document, |document, (name, key)| document.key(name, key))
    }

    fn codes(&self, facet: &str) -> &[String] {
        if facet == "country" { &self.countries } else { &self.types }
    }

    fn has(&self, fits: impl Fn(&Token) -> bool) -> bool {
        self.texts.iter().any(|(.., tokens)| tokens.iter().any(&fits))
    }

    fn has_phrase(&self, phrase: &[&str]) -> bool {
        self.texts.iter().any(|(.., tokens)| {
            tokens
                .windows(phrase.len())
                .any(|window| window.iter().zip(phrase).all(|(token, form)| is(token, form)))
        })
    }
}

fn random_text(chance: &mut Chance, length: usize) -> (String, Vec<Token>) {
    let (mut text, mut tokens) = (String::new(), Vec::new());
    for _ in 0..chance.below(length + 1) {
        text.push_str(chance.of::<&str>(&[" ", " — ", "-", "\n", "’"]));
        if chance.once_in(5) {
            let common = *chance.of(&COMMON);
            text.push_str(common);
            tokens.push((common.to_owned(), common.to_owned()));
            continue;
        }
        let (form, spellings) = chance.of(&LANGUAGE);
        let (spelled, whole) = chance.of(spellings);
        text.push_str(spelled);
        tokens.push(((*form).to_owned(), whole.unwrap_or(form).to_owned()));
    }
    (text, tokens)
}

fn is(token: &Token, form: &str) -> bool {
    token.0 == form || token.1 == form
}

fn begins(token: &Token, form: &str) -> bool {
    token.0.starts_with(form) || token.1.starts_with(form)
}

/// The textbook's table, with neighbours exchanged.
fn distance(left: &str, right: &str) -> usize {
    let (left, right) = (left.chars().collect::<Vec<_>>(), right.chars().collect::<Vec<_>>());
    let mut table = vec![vec![0; right.len() + 1]; left.len() + 1];
    for row in 0..=left.len() {
        for column in 0..=right.len() {
            table[row][column] = if row == 0 || column == 0 {
                row + column
            } else {
                let other = usize::from(left[row - 1] != right[column - 1]);
                let mut best = table[row - 1][column - 1] + other;
                best = best.min(table[row - 1][column] + 1).min(table[row][column - 1] + 1);
                let swapped = row > 1
                    && column > 1
                    && left[row - 1] == right[column - 2]
                    && left[row - 2] == right[column - 1];
                if swapped { best.min(table[row - 2][column - 2] + 1) } else { best }
            };
        }
    }
    table[left.len()][right.len()]
}

fn similar(token: &Token, form: &str, begun: bool) -> bool {
    let near = |word: &str| {
        let mut starts = word.char_indices().map(|(end, _)| &word[..end]);
        distance(word, form) <= 1 || (begun && starts.any(|start| distance(start, form) <= 1))
    };
    near(&token.0) || near(&token.1)
}

/// What a person types, piece by piece.
#[derive(Clone, Debug)]
enum Piece {
    /// A form and how it is spelled.
    Word(String, String),
    /// The same in quotes.
    Quoted(Vec<(&'static str, &'static str)>),
    Common(&'static str),
}

/// What a person asks.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pieces: Vec<Piece>,
    labels: Vec<&'static str>,
    countries: Vec<&'static str>,
    types: Vec<&'static str>,
    period: Option<(i64, i64)>,
    upcoming: Option<i64>,
    order: Order,
}

impl Question {
    pub(crate) fn random(chance: &mut Chance) -> Self {
        let period = chance.once_in(3).then(|| chance.between(-2, 30));
        let upcoming = chance.once_in(4).then(|| chance.between(0, 36));
        let mut some = |all: &[&'static str], times| {
            all.iter().copied().filter(|_| chance.once_in(times)).collect::<Vec<_>>()
        };
        let (countries, types, unheld) = (some(&CODES, 6), some(&TYPES, 5), some(&LABELS, 3));
        Question {
            labels: LABELS.into_iter().filter(|it| !unheld.contains(it)).collect(),
            countries,
            types,
            period: period.map(|from| (from, from + chance.between(0, 12))),
            upcoming,
            order: match chance.below(4) {
                0 => Order::Ascending("starts".to_owned()),
                1 => Order::Descending("starts".to_owned()),
                2 => Order::Descending("ends".to_owned()),
                _ => Order::Relevance,
            },
            pieces: (0..chance.below(4)).map(|_| Piece::random(chance)).collect(),
        }
    }

    /// What is typed.
    fn typed(&self) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Word(_, spelled) => spelled.clone(),
            Piece::Common(word) => (*word).to_owned(),
            Piece::Quoted(words) => {
                format!("“{}”", words.iter().map(|(_, spelled)| *spelled).collect::<Vec<_>>().join(" "))
            }
        });
        pieces.collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn query(&self) -> Query {
        let mut query = Query::seen_by(self.labels.iter().copied())
            .words(self.typed())
            .facet("country", self.countries.iter().copied())
            .facet("type", self.types.iter().copied())
            .count("country", TOP)
            .count("type", 0)
            .beside("when", "ends", MIDDLE..)
            .beside("when", "ends", ..MIDDLE)
            .beside_none("when")
            .order(self.order.clone());
        if let Some((from, to)) = self.period {
            query = query.within("period", "starts", ..=to).within("period", "ends", from..);
        }
        if let Some(now) = self.upcoming {
            query = query.within("when", "ends", now..);
        }
        query
    }
}

impl Piece {
    fn random(chance: &mut Chance) -> Self {
        let (form, spellings) = chance.of(&LANGUAGE);
        let spelled = chance.of(spellings).0;
        match chance.below(7) {
            0 => Piece::Common(chance.of::<&str>(&COMMON)),
            1 => {
                let other = chance.of(&LANGUAGE);
                Piece::Quoted(vec![(form, spelled), (other.0, chance.of(other.1).0)])
            }
            2 if form.chars().count() >= 5 => {
                let typed = mistype(chance, form);
                Piece::Word(typed.clone(), typed)
            }
            // Three letters begin no common word of the list.
            3 if form.chars().count() > 3 => {
                let start = form.chars().take(3 + chance.below(2)).collect::<String>();
                Piece::Word(start.clone(), start)
            }
            _ => Piece::Word((*form).to_owned(), spelled.to_owned()),
        }
    }
}

/// One letter wrong: another, left out, doubled, or exchanged with its neighbour.
fn mistype(chance: &mut Chance, form: &str) -> String {
    let mut letters = form.chars().collect::<Vec<_>>();
    let place = chance.below(letters.len() - 1);
    match chance.below(4) {
        0 => letters[place] = if letters[place].is_ascii() { 'q' } else { 'ض' },
        1 if letters.len() > 5 => drop(letters.remove(place)),
        2 => letters.insert(place, letters[place]),
        _ => letters.swap(place, place + 1),
    }
    letters.into_iter().collect()
}

/// A clause: the rows that it finds as typed, and those that it finds with a letter changed.
enum Clause<'a> {
    Word { form: &'a str, begun: bool },
    Name { typed: Vec<&'a str>, begun: bool, names: &'static [&'static [&'static str]] },
    Phrase(Vec<&'a str>),
}

impl Clause<'_> {
    fn finds(&self, row: &Row) -> bool {
        match self {
            Clause::Word { form, begun: false } => row.has(|token| is(token, form)),
            Clause::Word { form, begun: true } => {
                let mut names =
                    NAME_FORMS.iter().filter(|names| names.iter().any(|it| it.join(" ").starts_with(form)));
                row.has(|token| begins(token, form)) || names.any(|names| has_name(row, names))
            }
            Clause::Name { typed, begun, names } => {
                let apart = typed.iter().enumerate().all(|(place, form)| {
                    let last = place + 1 == typed.len();
                    row.has(|token| if *begun && last { begins(token, form) } else { is(token, form) })
                });
                apart || has_name(row, names)
            }
            Clause::Phrase(phrase) => {
                row.has_phrase(phrase)
                    || NAME_FORMS
                        .iter()
                        .any(|names| names.contains(&phrase.as_slice()) && has_name(row, names))
            }
        }
    }

    fn nearly_finds(&self, row: &Row) -> bool {
        match self {
            Clause::Word { form, begun } => {
                form.chars().count() >= 5 && row.has(|token| similar(token, form, *begun))
            }
            Clause::Name { .. } | Clause::Phrase(_) => false,
        }
    }
}

fn has_name(row: &Row, names: &[&[&str]]) -> bool {
    names.iter().any(|name| row.has_phrase(name))
}

/// What the words mean, read anew: names of several words first.
fn clauses(pieces: &[Piece]) -> Vec<Clause<'_>> {
    let mut clauses = Vec::new();
    let mut rest = pieces;
    while let Some((first, others)) = rest.split_first() {
        let second = others.first();
        rest = others;
        let (form, last) = match first {
            Piece::Common(_) => continue,
            Piece::Quoted(words) => {
                clauses.push(Clause::Phrase(words.iter().map(|(form, _)| *form).collect()));
                continue;
            }
            Piece::Word(form, _) => (form.as_str(), others.is_empty()),
        };
        if let Some(Piece::Word(next, _)) = second
            && let Some(names) = names_with(&[form, next])
        {
            rest = &others[1..];
            clauses.push(Clause::Name { typed: vec![form, next], begun: rest.is_empty(), names });
        } else if let Some(names) = names_with(&[form]) {
            clauses.push(Clause::Name { typed: vec![form], begun: last, names });
        } else {
            clauses.push(Clause::Word { form, begun: last });
        }
    }
    clauses
}

fn names_with(name: &[&str]) -> Option<&'static [&'static [&'static str]]> {
    NAME_FORMS.iter().copied().find(|names| names.contains(&name))
}

/// What must be found.
#[derive(Debug, PartialEq)]
pub(crate) struct Expected {
    /// All that match, in their order; by id where they are sorted by relevance.
    pub(crate) ids: Vec<i64>,
    pub(crate) by_key: bool,
    pub(crate) countries: (Vec<(String, u64)>, usize),
    pub(crate) types: (Vec<(String, u64)>, usize),
    /// That end late, that end early, at any time.
    pub(crate) beside: Vec<u64>,
    pub(crate) without: Vec<(Filter, u64)>,
    pub(crate) corrected: usize,
    pub(crate) common: usize,
}

pub(crate) fn expected(rows: &BTreeMap<i64, Row>, question: &Question) -> Expected {
    let seen = |row: &&Row| row.labels.iter().any(|it| question.labels.contains(&it.as_str()));
    let clauses = clauses(&question.pieces);
    let wrong = clauses.iter().map(|clause| !rows.values().filter(seen).any(|row| clause.finds(row)));
    let wrong = wrong.collect::<Vec<_>>();
    let corrected = clauses
        .iter()
        .zip(&wrong)
        .filter(|(clause, wrong)| **wrong && rows.values().filter(seen).any(|row| clause.nearly_finds(row)));
    let corrected = corrected.count();
    let filters = filters(question, !clauses.is_empty());
    let lets_through = |filter: &Filter, row: &Row| match filter {
        Filter::Words => clauses
            .iter()
            .zip(&wrong)
            .all(|(clause, wrong)| clause.finds(row) || (*wrong && clause.nearly_finds(row))),
        Filter::Facet(name) => {
            let chosen = if name == "country" { &question.countries } else { &question.types };
            row.codes(name).iter().any(|it| chosen.contains(&it.as_str()))
        }
        Filter::Within(name) if name == "when" => row.keys[1] >= question.upcoming && row.keys[1].is_some(),
        Filter::Within(_) => {
            let (from, to) = question.period.expect("a filter that is there");
            row.keys[0].is_some_and(|it| it <= to) && row.keys[1].is_some_and(|it| it >= from)
        }
    };
    let all_but = |left_out: Option<&Filter>| {
        let others = filters.iter().filter(|it| Some(*it) != left_out).collect::<Vec<_>>();
        let rows = rows.iter().filter(|(_, row)| seen(row));
        rows.filter(|(_, row)| others.iter().all(|it| lets_through(it, row))).collect::<Vec<_>>()
    };
    let mut found = all_but(None);
    let counts =
        |facet: &str, top| count(&all_but(Some(&Filter::Facet(facet.to_owned()))), question, facet, top);
    let any_time = all_but(Some(&Filter::Within("when".to_owned())));
    let ends =
        |is_in: fn(i64) -> bool| any_time.iter().filter(|(_, row)| row.keys[1].is_some_and(is_in)).count();
    let beside = [ends(|it| it >= MIDDLE), ends(|it| it < MIDDLE), any_time.len()];
    let by_key = sort(&mut found, question, clauses.is_empty());
    let mut without = Vec::new();
    if found.is_empty() {
        without.extend(
            filters.iter().map(|it| (it.clone(), u64::try_from(all_but(Some(it)).len()).expect("few"))),
        );
        without.sort_by_key(|(_, total)| std::cmp::Reverse(*total));
    }
    Expected {
        ids: found.iter().map(|(id, _)| **id).collect(),
        by_key,
        countries: counts("country", TOP),
        types: counts("type", 0),
        beside: beside.map(|it| u64::try_from(it).expect("few")).into(),
        without,
        corrected,
        common: question.pieces.iter().filter(|it| matches!(it, Piece::Common(_))).count(),
    }
}

/// Sorts by the key that was asked for; says whether there was one.
fn sort(found: &mut [(&i64, &Row)], question: &Question, no_words: bool) -> bool {
    let by_key = match &question.order {
        Order::Ascending(_) => Some((0, false)),
        Order::Descending(key) => Some((usize::from(key == "ends"), true)),
        Order::Relevance => no_words.then_some((0, true)),
    };
    if let Some((key, descending)) = by_key {
        found.sort_by_key(|(id, row)| {
            let key = row.keys[key];
            let sign = if descending { -1 } else { 1 };
            (key.is_none(), key.map(|it| it * sign), **id * sign)
        });
    }
    by_key.is_some()
}

fn filters(question: &Question, words: bool) -> Vec<Filter> {
    let all = [
        (words, Filter::Words),
        (!question.countries.is_empty(), Filter::Facet("country".to_owned())),
        (!question.types.is_empty(), Filter::Facet("type".to_owned())),
        (question.period.is_some(), Filter::Within("period".to_owned())),
        (question.upcoming.is_some(), Filter::Within("when".to_owned())),
    ];
    all.into_iter().filter(|(there, _)| *there).map(|(_, filter)| filter).collect()
}

fn count(rows: &[(&i64, &Row)], question: &Question, facet: &str, top: usize) -> (Vec<(String, u64)>, usize) {
    let mut totals = BTreeMap::<String, u64>::new();
    for (_, row) in rows {
        for code in row.codes(facet).iter().collect::<BTreeSet<_>>() {
            *totals.entry(code.clone()).or_default() += 1;
        }
    }
    let mut sorted = totals.iter().map(|(code, total)| (code.clone(), *total)).collect::<Vec<_>>();
    sorted.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(&right.0)));
    let chosen = if facet == "country" { &question.countries } else { &question.types };
    let keep = |place: usize, code: &str| place < top || chosen.contains(&code);
    let kept =
        sorted.into_iter().enumerate().filter(|(place, (code, _))| keep(*place, code)).map(|(_, it)| it);
    let mut kept = kept.collect::<Vec<_>>();
    let absent = chosen.iter().filter(|it| !totals.contains_key(**it)).map(|it| ((*it).to_owned(), 0));
    kept.extend(absent.collect::<BTreeSet<_>>());
    (kept, totals.len())
}
