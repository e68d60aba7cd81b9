//! What all cities of a group accept by one click each: the charter, later the joint roadmap.
//!
//! Each change makes a new version, which its writer's city accepts by writing it. Until every city has accepted the
//! new version the last one that all accepted stands: nobody is bound by what they have not read.
use jiff::{ToSpan as _, civil::Date};
use kernel::{
    Lang, OrganisationId, SpokenLanguage,
    text::{self, TextProblem},
};
use network::rules::Theme;

/// Characters of the shared issue.
pub const ISSUE_LENGTH_MAX: usize = 300;
/// Characters of one goal.
pub const GOAL_LENGTH_MAX: usize = 300;
/// Goals of a charter.
pub const GOALS_MAX: usize = 3;
/// Characters of a roadmap.
pub const ROADMAP_LENGTH_MAX: usize = 4_000;
/// Languages in which a group works: each city's and one between them.
pub const LANGUAGES_MAX: usize = 3;

/// Years that a charter lasts at most: a council's term. A round of twinning takes one.
const YEARS_MAX: i64 = 5;

/// How often a group calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rhythm {
    /// Each week.
    Weekly,
    /// Every two weeks.
    Fortnightly,
    /// Every three weeks.
    ThreeWeekly,
    /// Each month.
    Monthly,
}

impl Rhythm {
    /// All, the closest first.
    pub const ALL: [Self; 4] = [Self::Weekly, Self::Fortnightly, Self::ThreeWeekly, Self::Monthly];

    /// As it stands in forms and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::ThreeWeekly => "three-weekly",
            Self::Monthly => "monthly",
        }
    }

    /// Reads [`Rhythm::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.code() == code)
    }
}

/// What a group agrees on at its start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charter {
    /// What both want to solve.
    pub issue: String,
    /// One to [`GOALS_MAX`].
    pub goals: Vec<String>,
    /// One to [`LANGUAGES_MAX`].
    pub languages: Vec<SpokenLanguage>,
    /// How often they call.
    pub rhythm: Rhythm,
    /// The last day.
    pub ends: Date,
}

impl Charter {
    /// Tells the issue to a reader of `lang`, where it is a name of this theme.
    pub fn retell(&mut self, theme: &Theme, lang: Lang) {
        if let Some(name) = theme.retold(&self.issue, lang) {
            name.clone_into(&mut self.issue);
        }
    }
}

/// What was typed.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedCharter<'a> {
    /// Text.
    pub issue: &'a str,
    /// A text each; empty ones do not count.
    pub goals: [&'a str; GOALS_MAX],
    /// Tags with `;`, `,` or spaces between.
    pub languages: &'a str,
    /// [`Rhythm::code`]
    pub rhythm: &'a str,
    /// A day, in any of the three kinds of digits.
    pub ends: &'a str,
}

/// Why a charter is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CharterProblem {
    /// See the reason.
    Issue(TextProblem),
    /// No goal was given.
    GoalMissing,
    /// One of them.
    Goal {
        /// Its place from 1.
        place: usize,
        /// See the reason.
        why: TextProblem,
    },
    /// No language was given.
    LanguageMissing,
    /// More than [`LANGUAGES_MAX`].
    LanguagesTooMany {
        /// Given.
        count: usize,
    },
    /// Not a tag.
    LanguageUnknown {
        /// As typed.
        typed: String,
    },
    /// None was chosen.
    Rhythm,
    /// Not a day.
    Ends {
        /// As typed.
        typed: String,
    },
    /// The last day is further ahead than a charter lasts.
    EndsTooFar {
        /// As read.
        ends: Date,
        /// The last one that may be.
        last: Date,
    },
    /// The last day is over.
    EndsInThePast {
        /// As read.
        ends: Date,
    },
}

impl TypedCharter<'_> {
    /// Reads all fields, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self, today: Date) -> Result<Charter, Vec<CharterProblem>> {
        let mut problems = Vec::new();
        let issue = text::line(self.issue, ISSUE_LENGTH_MAX)
            .map_err(|why| problems.push(CharterProblem::Issue(why)))
            .ok();
        let goals = self.goals(&mut problems);
        let languages = self.languages(&mut problems);
        let rhythm = Rhythm::from_code(self.rhythm);
        if rhythm.is_none() {
            problems.push(CharterProblem::Rhythm);
        }
        let last = today.saturating_add(YEARS_MAX.years());
        let ends = text::day(self.ends);
        match ends {
            None => problems.push(CharterProblem::Ends { typed: self.ends.trim().to_owned() }),
            Some(ends) if ends < today => problems.push(CharterProblem::EndsInThePast { ends }),
            Some(ends) if ends > last => problems.push(CharterProblem::EndsTooFar { ends, last }),
            Some(_) => {}
        }
        match (issue, rhythm, ends) {
            (Some(issue), Some(rhythm), Some(ends)) if problems.is_empty() => {
                Ok(Charter { issue, goals, languages, rhythm, ends })
            }
            _ => Err(problems),
        }
    }

    fn goals(&self, problems: &mut Vec<CharterProblem>) -> Vec<String> {
        let mut goals = Vec::new();
        for (place, typed) in (1..).zip(self.goals) {
            match text::optional_line(typed, GOAL_LENGTH_MAX) {
                Ok(goal) => goals.extend(goal),
                Err(why) => problems.push(CharterProblem::Goal { place, why }),
            }
        }
        if self.goals.iter().all(|typed| typed.trim().is_empty()) {
            problems.push(CharterProblem::GoalMissing);
        }
        goals
    }

    fn languages(&self, problems: &mut Vec<CharterProblem>) -> Vec<SpokenLanguage> {
        let is_between = |letter: char| letter.is_whitespace() || [';', ',', '،', '؛'].contains(&letter);
        let mut languages: Vec<SpokenLanguage> = Vec::new();
        for typed in self.languages.split(is_between).filter(|typed| !typed.is_empty()) {
            match SpokenLanguage::read(typed) {
                Ok(language) if languages.contains(&language) => {}
                Ok(language) => languages.push(language),
                Err(_) => problems.push(CharterProblem::LanguageUnknown { typed: typed.to_owned() }),
            }
        }
        match languages.len() {
            0 if self.languages.trim().is_empty() => problems.push(CharterProblem::LanguageMissing),
            count if count > LANGUAGES_MAX => problems.push(CharterProblem::LanguagesTooMany { count }),
            _ => {}
        }
        languages
    }
}

/// One version of a charter or a roadmap, and who has accepted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Counted from 1.
    pub number: i64,
    /// In the order in which they accepted; the writer's city first.
    pub accepted_by: Vec<OrganisationId>,
}

/// What an acceptance did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptance {
    /// The others are still asked.
    Noted,
    /// It was the last one: the version stands.
    Agreed,
    /// The city had accepted before: nothing changed.
    Again,
}

/// Somebody wrote a newer version than the one that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outdated {
    /// The newest.
    pub number: i64,
}

impl Version {
    /// Whether all cities of the group have accepted it.
    pub fn is_agreed(&self, cities: &[OrganisationId]) -> bool {
        cities.iter().all(|city| self.accepted_by.contains(city))
    }

    /// Who has not answered, in the group's order.
    pub fn waits_for<'a>(
        &'a self,
        cities: &'a [OrganisationId],
    ) -> impl Iterator<Item = OrganisationId> + 'a {
        cities.iter().copied().filter(|city| !self.accepted_by.contains(city))
    }

    /// A city of the group accepts the version that it has `read`.
    ///
    /// # Errors
    /// [`Outdated`]
    pub fn accept(
        &mut self,
        city: OrganisationId,
        read: i64,
        cities: &[OrganisationId],
    ) -> Result<Acceptance, Outdated> {
        if read != self.number {
            return Err(Outdated { number: self.number });
        }
        if self.accepted_by.contains(&city) {
            return Ok(Acceptance::Again);
        }
        self.accepted_by.push(city);
        Ok(if self.is_agreed(cities) { Acceptance::Agreed } else { Acceptance::Noted })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample;
    use jiff::civil::date;

    const TODAY: Date = date(2018, 4, 12);

    fn typed() -> TypedCharter<'static> {
        TypedCharter {
            issue: "Home-based business",
            goals: ["One form for counting small businesses.", "", "One chapter in both strategies."],
            languages: "en; ar",
            rhythm: "fortnightly",
            ends: "٢٠١٨-١٢-٣١",
        }
    }

    #[test]
    fn a_charter_has_one_to_three_goals_in_any_of_the_fields() {
        let charter = typed().read(TODAY).unwrap();
        assert_eq!(charter.goals.len(), 2);
        assert_eq!(charter.ends, date(2018, 12, 31));
        let without = TypedCharter { goals: [""; 3], ..typed() };
        assert_eq!(without.read(TODAY), Err(vec![CharterProblem::GoalMissing]));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let wrong = TypedCharter {
            issue: "",
            goals: [" "; 3],
            languages: "english language",
            rhythm: "",
            ends: "soon",
        };
        let problems = wrong.read(TODAY).unwrap_err();
        assert_eq!(problems.first(), Some(&CharterProblem::Issue(TextProblem::Missing)));
        assert_eq!(problems.last(), Some(&CharterProblem::Ends { typed: "soon".to_owned() }));
        assert!(
            problems.contains(&CharterProblem::GoalMissing) && problems.contains(&CharterProblem::Rhythm)
        );
    }

    #[test]
    fn a_charter_cannot_end_before_it_begins() {
        let over = TypedCharter { ends: "2018-04-11", ..typed() };
        let problem = CharterProblem::EndsInThePast { ends: date(2018, 4, 11) };
        assert_eq!(over.read(TODAY), Err(vec![problem]));
    }

    #[test]
    fn a_charter_lasts_no_longer_than_a_council() {
        let last = date(2023, 4, 12);
        assert_eq!(TypedCharter { ends: "2023-04-12", ..typed() }.read(TODAY).unwrap().ends, last);
        let far = TypedCharter { ends: "2099-01-01", ..typed() };
        let problem = CharterProblem::EndsTooFar { ends: date(2099, 1, 1), last };
        assert_eq!(far.read(TODAY), Err(vec![problem]));
    }

    #[test]
    fn a_version_stands_when_the_last_city_has_accepted() {
        let cities = sample::cities();
        let [writer, twin] = [1, 2].map(OrganisationId::from);
        let mut version = Version { number: 1, accepted_by: vec![writer] };
        assert_eq!(version.waits_for(&cities).collect::<Vec<_>>(), [twin]);
        assert_eq!(version.accept(writer, 1, &cities), Ok(Acceptance::Again));
        assert_eq!(version.accept(twin, 1, &cities), Ok(Acceptance::Agreed));
        assert_eq!(version.accept(twin, 1, &cities), Ok(Acceptance::Again));
    }

    #[test]
    fn nobody_accepts_a_version_that_they_have_not_read() {
        let cities = sample::cities();
        let mut version = Version { number: 2, accepted_by: vec![OrganisationId::from(1)] };
        assert_eq!(version.accept(2.into(), 1, &cities), Err(Outdated { number: 2 }));
        assert!(!version.is_agreed(&cities));
    }
}
