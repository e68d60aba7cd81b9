//! The form of a board's rules: all of them at once, as they are or as they were typed.
use crate::rules::{
    RunRules,
    city::{HOURS_MAX, Level, Tag},
    run::{Caps, TrioRule},
};
use ui::{Problems, Reader, Sentence, parts::Choice};
use web::Fields;

/// No difference is larger.
const CAP_MAX: u16 = 100;
/// As scores are shown.
const SCORE_SHOWN_MAX: u16 = 100;
/// The names of the fields, which carry the keys of their labels.
const TRIO: (&str, &str) = ("trio", "cohorts-trio");
const LEVEL: (&str, &str) = ("language_minimum", "cohorts-language-minimum");
const HOURS: (&str, &str) = ("hours_minimum", "cohorts-hours-minimum");
const SCORE: (&str, &str) = ("minimum_score", "cohorts-minimum-score");
const INTERPRETERS: (&str, &str) = ("interpreters", "cohorts-interpreters");
const CAP_SIZE: (&str, &str) = ("cap_size", "cohorts-cap-size");
const CAP_MATURITY: (&str, &str) = ("cap_maturity", "cohorts-cap-maturity");
const CAP_THEMES: (&str, &str) = ("cap_themes", "cohorts-cap-themes");

const LABELS: [(&str, &str); 8] =
    [TRIO, LEVEL, HOURS, SCORE, INTERPRETERS, CAP_SIZE, CAP_MATURITY, CAP_THEMES];

/// What stands in the form.
pub(crate) struct RulesForm {
    /// What it began with.
    pub(crate) known: String,
    pub(crate) trios: Vec<Choice>,
    pub(crate) levels: Vec<Choice>,
    pub(crate) hours_minimum: String,
    pub(crate) minimum_score: String,
    pub(crate) cap_size: String,
    pub(crate) cap_maturity: String,
    pub(crate) cap_themes: String,
    pub(crate) interpreters: String,
    /// Something in it was refused.
    pub(crate) is_refused: bool,
}

impl RulesForm {
    /// The rules as they are; in their place what was typed and refused.
    pub(super) fn of(own: &RunRules, typed: Option<&Fields>, reader: &Reader) -> Self {
        let known = known(own);
        let fields = typed.unwrap_or(&known);
        let text = |(name, _): (&str, _)| fields.text(name).to_owned();
        let (trio, level) = (text(TRIO), text(LEVEL));
        let trios = TrioRule::ALL.iter().map(|of| {
            let key = format!("cohorts-trio-{}", of.as_str());
            Choice::new(of.as_str(), reader.say(&key)).chosen(of.as_str() == trio)
        });
        let levels =
            Level::ALL.iter().map(|of| Choice::new(of.as_str(), of.as_str()).chosen(of.as_str() == level));
        Self {
            known: known.text("known").to_owned(),
            trios: trios.collect(),
            levels: levels.collect(),
            hours_minimum: text(HOURS),
            minimum_score: text(SCORE),
            cap_size: text(CAP_SIZE),
            cap_maturity: text(CAP_MATURITY),
            cap_themes: text(CAP_THEMES),
            interpreters: text(INTERPRETERS),
            is_refused: typed.is_some(),
        }
    }
}

/// The form as the rules are, and a mark of that.
fn known(own: &RunRules) -> Fields {
    let cap = |cap: Option<u8>| cap.map(|cap| cap.to_string()).unwrap_or_default();
    let interpreters: Vec<String> = own.interpreters.iter().map(|(x, y)| format!("{x}+{y}")).collect();
    let values = [
        (TRIO, own.trio.as_str().to_owned()),
        (LEVEL, own.language_minimum.as_str().to_owned()),
        (HOURS, own.hours_minimum.to_string()),
        (SCORE, (own.minimum_score / 100).to_string()),
        (CAP_SIZE, cap(own.caps.size)),
        (CAP_MATURITY, cap(own.caps.maturity)),
        (CAP_THEMES, cap(own.caps.themes)),
        (INTERPRETERS, interpreters.join(", ")),
    ];
    Fields::marked(&values.each_ref().map(|((name, _), value)| (*name, value.as_str())))
}

/// What was typed, with what a colleague has changed since where this writer changed nothing.
pub(super) fn bring_up_to(fields: &mut Fields, own: &RunRules, reader: &Reader) -> Problems {
    let said =
        |name: &str, value: &str| (name == TRIO.0).then(|| reader.say(&format!("cohorts-trio-{value}")));
    fields.bring_up_to(&known(own), &(LABELS, said))
}

/// The rules of the form; or everything that is wrong with it.
pub(super) fn read(
    own: &RunRules,
    (fields, reader): (&Fields, &Reader),
    problems: &mut Problems,
) -> Option<RunRules> {
    let trio = fields.chosen(TRIO, problems, TrioRule::parse);
    let level = fields.chosen(LEVEL, problems, Level::parse);
    let hours = number(fields, HOURS, HOURS_MAX, problems);
    let score = number(fields, SCORE, SCORE_SHOWN_MAX, problems);
    let interpreters = interpreters(fields, reader, problems);
    let [size, maturity, themes] = [CAP_SIZE, CAP_MATURITY, CAP_THEMES].map(|cap| {
        let is_set = !fields.text(cap.0).trim().is_empty();
        if is_set {
            number(fields, cap, CAP_MAX, problems).and_then(|cap| u8::try_from(cap).ok())
        } else {
            None
        }
    });
    problems.is_empty().then(|| RunRules {
        trio: trio.unwrap_or(own.trio),
        language_minimum: level.unwrap_or(own.language_minimum),
        hours_minimum: hours.unwrap_or(own.hours_minimum),
        minimum_score: score.map_or(own.minimum_score, |score| score * 100),
        caps: Caps { size, maturity, themes },
        interpreters,
        ..own.clone()
    })
}

/// A whole number in any digits.
fn number(
    fields: &Fields,
    (name, label): (&'static str, &'static str),
    most: u16,
    problems: &mut Problems,
) -> Option<u16> {
    let typed = fields.text(name);
    let read = kernel::text::latin_digits(typed.trim()).parse::<u16>().ok().filter(|read| *read <= most);
    let wrong = || Sentence::new("cohorts-rule-number").with("typed", typed).with("most", most);
    problems.take(name, label, read.ok_or_else(wrong))
}

/// Two languages each, by name or tag, separated by commas.
fn interpreters(fields: &Fields, reader: &Reader, problems: &mut Problems) -> Vec<(Tag, Tag)> {
    let (name, label) = INTERPRETERS;
    let mut interpreters = Vec::new();
    let tag = |typed: &str| match reader.read_languages(typed) {
        (tags, unknown) if unknown.is_empty() && tags.len() == 1 => Tag::parse(tags.first()?),
        _ => None,
    };
    let typed = fields.text(name).split([',', ';', '،', '؛']).map(str::trim).filter(|two| !two.is_empty());
    for two in typed {
        let tags = two.split_once('+').and_then(|(x, y)| tag(x).zip(tag(y)));
        match tags.filter(|(x, y)| x != y) {
            Some((x, y)) => interpreters.push((x.min(y), x.max(y))),
            None => problems.add(name, label, Sentence::new("cohorts-rule-interpreters").with("typed", two)),
        }
    }
    interpreters.sort_unstable();
    interpreters.dedup();
    interpreters
}
