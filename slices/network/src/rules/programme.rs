//! A programme: a funded line of work of the centre, perhaps below another one.
use super::city::is_code;
use kernel::{
    Country, Lang, Period,
    access::Circle,
    text::{self, TextProblem},
};
use people::rules::ORGANISATION_NAME_LENGTH_MAX;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of a programme's name.
pub const PROGRAMME_NAME_LENGTH_MAX: usize = 200;
/// Characters of a summary.
pub const SUMMARY_LENGTH_MAX: usize = 2_000;
/// Partners of one programme.
pub const PARTNERS_MAX: usize = 40;
/// Themes of one programme.
pub const PROGRAMME_THEMES_MAX: usize = 100;
/// Countries of one programme.
pub const COUNTRIES_MAX: usize = 60;
/// Levels, the top one counted: a centre, its areas, programmes, lines of work, networks, and one to spare.
pub const LEVELS_MAX: usize = 6;

/// What a programme is called in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// Its name.
    pub name: String,
    /// What it is, in a few sentences.
    pub summary: Option<String>,
}

/// A programme that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// Stable; stands in addresses and files.
    pub code: String,
    /// As it was entered.
    pub wording: Wording,
    /// In other languages, where they are known.
    pub wordings: BTreeMap<Lang, Wording>,
    /// Code of the programme above.
    pub parent: Option<String>,
    /// When it begins, as exactly as it is known.
    pub starts: Option<Period>,
    /// When it ends, as exactly as it is known.
    pub ends: Option<Period>,
    /// Names of other organisations, in the order in which they are told.
    pub partners: Vec<String>,
    /// Codes of themes.
    pub themes: BTreeSet<String>,
    /// Where it works.
    pub countries: BTreeSet<Country>,
    /// Who may know of it.
    pub seen_by: Circle,
}

/// What was typed for a programme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedProgramme<'a> {
    /// Text.
    pub code: &'a str,
    /// Text.
    pub name: &'a str,
    /// Text of several lines.
    pub summary: &'a str,
    /// Language, name, summary; perhaps empty.
    pub wordings: Vec<(Lang, &'a str, &'a str)>,
    /// A code, or nothing.
    pub parent: &'a str,
    /// `2018-07-11`, `2018-07`, `2018`, or nothing; in any digits.
    pub starts: &'a str,
    /// The same.
    pub ends: &'a str,
    /// A name a line.
    pub partners: &'a str,
    /// Codes.
    pub themes: Vec<&'a str>,
    /// Codes of two letters, with spaces or commas between them.
    pub countries: &'a str,
    /// [`Circle::code`]
    pub seen_by: &'a str,
}

/// Why a programme is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeProblem {
    /// Not 1 to 64 of `A-Z a-z 0-9 _ -`.
    Code,
    /// See the reason.
    Name(TextProblem),
    /// See the reason.
    Summary(TextProblem),
    /// See the reason; a language with a summary has a name.
    NameIn(Lang, TextProblem),
    /// See the reason.
    SummaryIn(Lang, TextProblem),
    /// No such day, month or year.
    Starts {
        /// As typed.
        typed: String,
    },
    /// No such day, month or year.
    Ends {
        /// As typed.
        typed: String,
    },
    /// It ends before it begins.
    EndsFirst,
    /// See the reason.
    Partner {
        /// As typed.
        typed: String,
        /// The reason.
        why: TextProblem,
    },
    /// More than [`PARTNERS_MAX`].
    PartnersTooMany {
        /// Of what was typed.
        count: usize,
    },
    /// Not a code of ISO 3166.
    Country {
        /// As typed.
        typed: String,
    },
    /// Not one of the circles.
    SeenBy,
}

impl TypedProgramme<'_> {
    /// Reads all that was typed, or says all that is wrong. Whether parent and themes exist is for the store to say.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<Programme, Vec<ProgrammeProblem>> {
        let mut problems = Vec::new();
        let code = self.code.trim();
        if !is_code(code) {
            problems.push(ProgrammeProblem::Code);
        }
        let name = text::line(self.name, PROGRAMME_NAME_LENGTH_MAX)
            .map_err(|why| problems.push(ProgrammeProblem::Name(why)));
        let summary = text::optional_lines(self.summary, SUMMARY_LENGTH_MAX)
            .map_err(|why| problems.push(ProgrammeProblem::Summary(why)));
        let wordings = self.read_wordings(&mut problems);
        let starts = period(self.starts).map_err(|typed| problems.push(ProgrammeProblem::Starts { typed }));
        let ends = period(self.ends).map_err(|typed| problems.push(ProgrammeProblem::Ends { typed }));
        if let (Ok(starts), Ok(ends)) = (starts, ends)
            && is_out_of_order(starts, ends)
        {
            problems.push(ProgrammeProblem::EndsFirst);
        }
        let partners = self.read_partners(&mut problems);
        let countries = self.read_countries(&mut problems);
        let seen_by = Circle::from_code(self.seen_by);
        if seen_by.is_none() {
            problems.push(ProgrammeProblem::SeenBy);
        }
        match (name, summary, starts, ends, seen_by) {
            (Ok(name), Ok(summary), Ok(starts), Ok(ends), Some(seen_by)) if problems.is_empty() => {
                Ok(Programme {
                    code: code.to_owned(),
                    wording: Wording { name, summary },
                    wordings,
                    parent: Some(self.parent.trim()).filter(|code| !code.is_empty()).map(str::to_owned),
                    starts,
                    ends,
                    partners,
                    themes: self.themes.iter().map(|code| (*code).to_owned()).collect(),
                    countries,
                    seen_by,
                })
            }
            _ => Err(problems),
        }
    }

    fn read_wordings(&self, problems: &mut Vec<ProgrammeProblem>) -> BTreeMap<Lang, Wording> {
        let mut wordings = BTreeMap::new();
        for (lang, name, summary) in &self.wordings {
            let name = text::optional_line(name, PROGRAMME_NAME_LENGTH_MAX)
                .map_err(|why| problems.push(ProgrammeProblem::NameIn(*lang, why)));
            let summary = text::optional_lines(summary, SUMMARY_LENGTH_MAX)
                .map_err(|why| problems.push(ProgrammeProblem::SummaryIn(*lang, why)));
            match (name, summary) {
                (Ok(Some(name)), Ok(summary)) => drop(wordings.insert(*lang, Wording { name, summary })),
                (Ok(None), Ok(Some(_))) => {
                    problems.push(ProgrammeProblem::NameIn(*lang, TextProblem::Missing));
                }
                (Ok(None), Ok(None)) | (Err(()), _) | (_, Err(())) => {}
            }
        }
        wordings
    }

    fn read_partners(&self, problems: &mut Vec<ProgrammeProblem>) -> Vec<String> {
        let mut partners: Vec<String> = Vec::new();
        for typed in self.partners.lines().filter(|line| !line.trim().is_empty()) {
            match text::line(typed, ORGANISATION_NAME_LENGTH_MAX) {
                Ok(name) if partners.contains(&name) => {}
                Ok(name) => partners.push(name),
                Err(why) => problems.push(ProgrammeProblem::Partner { typed: typed.trim().to_owned(), why }),
            }
        }
        if partners.len() > PARTNERS_MAX {
            problems.push(ProgrammeProblem::PartnersTooMany { count: partners.len() });
        }
        partners
    }

    fn read_countries(&self, problems: &mut Vec<ProgrammeProblem>) -> BTreeSet<Country> {
        let typed =
            self.countries.split([' ', ',', ';', '،', '\n', '\r', '\t']).filter(|code| !code.is_empty());
        let mut countries = BTreeSet::new();
        for code in typed {
            match code.to_ascii_uppercase().parse() {
                Ok(country) => drop(countries.insert(country)),
                Err(_) => problems.push(ProgrammeProblem::Country { typed: code.to_owned() }),
            }
        }
        countries
    }
}

/// Whether something surely ends before it begins.
pub fn is_out_of_order(starts: Option<Period>, ends: Option<Period>) -> bool {
    matches!((starts, ends), (Some(starts), Some(ends)) if ends.ends_before(starts))
}

fn period(typed: &str) -> Result<Option<Period>, String> {
    match text::latin_digits(typed.trim()).as_str() {
        "" => Ok(None),
        latin => latin.parse().map(Some).map_err(|_| typed.trim().to_owned()),
    }
}

/// What is wrong with a programme's place below others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParentProblem {
    /// There is no such programme.
    Unknown,
    /// The codes on the way round, the first again at the end.
    Circle(Vec<String>),
    /// More than [`LEVELS_MAX`], so many in all.
    TooDeep(usize),
}

/// Looks at the way up from a programme and at what stands below it, by `parents`: each code and the code above it.
///
/// # Errors
/// [`ParentProblem`]
pub fn check_parents(parents: &BTreeMap<String, Option<String>>, code: &str) -> Result<(), ParentProblem> {
    let levels = levels_up(parents, code)? + levels_below(parents, code);
    if levels > LEVELS_MAX { Err(ParentProblem::TooDeep(levels)) } else { Ok(()) }
}

/// How many levels there are from a programme to the top, both counted. Asked of every programme, this finds all that
/// [`check_parents`] does, in a time that grows with their number.
///
/// # Errors
/// [`ParentProblem`]
pub fn levels_up(parents: &BTreeMap<String, Option<String>>, code: &str) -> Result<usize, ParentProblem> {
    let mut way: Vec<&str> = vec![code];
    while let Some(above) = way.last().and_then(|last| parents.get(*last)).and_then(Option::as_deref) {
        if !parents.contains_key(above) {
            return Err(ParentProblem::Unknown);
        }
        if let Some(first) = way.iter().position(|code| *code == above) {
            let round = way.into_iter().skip(first).chain([above]);
            return Err(ParentProblem::Circle(round.map(str::to_owned).collect()));
        }
        way.push(above);
    }
    if way.len() > LEVELS_MAX { Err(ParentProblem::TooDeep(way.len())) } else { Ok(way.len()) }
}

/// How many levels stand below a programme; stops at one too many, and so also in a circle.
fn levels_below(parents: &BTreeMap<String, Option<String>>, code: &str) -> usize {
    let mut level = BTreeSet::from([code]);
    (0..=LEVELS_MAX)
        .find(|_| {
            let above = std::mem::take(&mut level);
            let below =
                parents.iter().filter(|(_, parent)| parent.as_deref().is_some_and(|it| above.contains(it)));
            level = below.map(|(code, _)| code.as_str()).collect();
            level.is_empty()
        })
        .unwrap_or(LEVELS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> TypedProgramme<'static> {
        TypedProgramme {
            code: "hmln_2018",
            name: "Learning Network",
            seen_by: "public",
            ..Default::default()
        }
    }

    #[test]
    fn a_programme_needs_a_code_a_name_and_a_circle() {
        assert_eq!(
            TypedProgramme::default().read(),
            Err(vec![
                ProgrammeProblem::Code,
                ProgrammeProblem::Name(TextProblem::Missing),
                ProgrammeProblem::SeenBy
            ])
        );
    }

    #[test]
    fn a_programme_may_be_known_by_its_years_only_and_in_any_digits() {
        let programme = TypedProgramme { starts: "٢٠١٦-٠٩", ends: "2018", ..typed() }.read().unwrap();
        let told = [programme.starts, programme.ends].map(|period| period.map(|period| period.to_string()));
        assert_eq!(told, [Some("2016-09".to_owned()), Some("2018".to_owned())]);
    }

    #[test]
    fn a_programme_does_not_end_before_it_begins() {
        let typed = TypedProgramme { starts: "2018-09", ends: "2018-08-31", ..typed() };
        assert_eq!(typed.read(), Err(vec![ProgrammeProblem::EndsFirst]));
        let overlapping = TypedProgramme { starts: "2018-09-05", ends: "2018", ..self::typed() };
        assert!(overlapping.read().is_ok());
    }

    #[test]
    fn the_united_kingdom_is_gb() {
        let typed = TypedProgramme { countries: "jo, UK،lb", ..typed() };
        assert_eq!(typed.read(), Err(vec![ProgrammeProblem::Country { typed: "UK".to_owned() }]));
    }

    #[test]
    fn a_summary_in_a_language_needs_a_name_in_it() {
        let typed = TypedProgramme { wordings: vec![(Lang::Ar, "", "شبكة")], ..typed() };
        assert_eq!(typed.read(), Err(vec![ProgrammeProblem::NameIn(Lang::Ar, TextProblem::Missing)]));
    }

    #[test]
    fn a_partner_is_named_once() {
        let typed = TypedProgramme { partners: "World Bank\r\n\r\n GIZ \nWorld Bank", ..typed() };
        assert_eq!(typed.read().unwrap().partners, ["World Bank", "GIZ"]);
    }

    fn parents(pairs: &[(&str, &str)]) -> BTreeMap<String, Option<String>> {
        let parent = |code: &str| Some(code).filter(|code| !code.is_empty()).map(str::to_owned);
        pairs.iter().map(|(code, above)| ((*code).to_owned(), parent(above))).collect()
    }

    #[test]
    fn parents_never_go_in_a_circle() {
        let two = parents(&[("a", "b"), ("b", "a")]);
        let round = ["a", "b", "a"].map(str::to_owned).to_vec();
        assert_eq!(check_parents(&two, "a"), Err(ParentProblem::Circle(round)));
        let own = parents(&[("a", "a")]);
        assert_eq!(check_parents(&own, "a"), Err(ParentProblem::Circle(vec!["a".to_owned(); 2])));
    }

    #[test]
    fn a_parent_that_is_not_there_is_unknown() {
        assert_eq!(check_parents(&parents(&[("a", "z")]), "a"), Err(ParentProblem::Unknown));
    }

    #[test]
    fn six_levels_are_enough_counted_from_top_to_bottom() {
        let six = [("a", ""), ("b", "a"), ("c", "b"), ("d", "c"), ("e", "d"), ("f", "e")];
        assert_eq!(check_parents(&parents(&six), "c"), Ok(()));
        let seven: Vec<_> = six.into_iter().chain([("g", "f")]).collect();
        assert_eq!(check_parents(&parents(&seven), "c"), Err(ParentProblem::TooDeep(7)));
        assert_eq!(check_parents(&parents(&seven), "g"), Err(ParentProblem::TooDeep(7)));
    }
}
