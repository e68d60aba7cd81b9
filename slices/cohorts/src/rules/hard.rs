//! Hard rules: which pairs may exist at all.
//!
//! A pair is told everything that it breaks, in the order of [`HardRule::ALL`]. Bans and locks are not here: they are
//! decisions of a run, and `matching` adds them itself.
use super::city::{Level, Tag};
use super::cohort::{Cohort, Profile};
use super::criteria;
use super::run::{Mode, RunRules};
use matching::groups::{Breach, Breaches};
use network::words;

words! {
    /// A rule that a pair can break.
    HardRule {
        SameCountry = "same_country",
        CannotWorkWith = "cannot_work_with",
        NoLanguage = "no_language",
        Hours = "hours",
        NothingOffered = "nothing_offered",
        CapSize = "cap_size",
        CapMaturity = "cap_maturity",
        CapThemes = "cap_themes",
        Banned = "banned",
        Locked = "locked",
    }
}

impl HardRule {
    /// Whether cities may read that this rule was broken.
    pub fn is_public(self) -> bool {
        !matches!(self, Self::CannotWorkWith | Self::Banned | Self::Locked)
    }

    /// Whether a locked group may stand although its pair breaks this rule.
    pub fn yields_to_locks(self) -> bool {
        !matches!(self, Self::SameCountry | Self::CannotWorkWith | Self::Banned | Self::Locked)
    }

    /// The rules that were broken, in order.
    pub fn listed(breaches: Breaches) -> impl Iterator<Item = Self> {
        breaches.iter().filter_map(|breach| match breach {
            Breach::Rule(number) => Self::ALL.get(usize::from(number)).copied(),
            Breach::Banned => Some(Self::Banned),
            Breach::Locked => Some(Self::Locked),
        })
    }

    fn breach(self) -> Breaches {
        Breaches::rule(self.place())
    }
}

/// All rules that the pair breaks, bans and locks aside.
pub(super) fn breaches(cohort: &Cohort, a: &Profile, b: &Profile) -> Breaches {
    let mut broken = Breaches::NONE;
    let mut note = |rule: HardRule, is_broken: bool| {
        if is_broken {
            broken = broken | rule.breach();
        }
    };
    let rules = cohort.rules();
    note(HardRule::SameCountry, a.country == b.country);
    note(HardRule::CannotWorkWith, a.refuses(b) || b.refuses(a));
    note(HardRule::NoLanguage, !can_speak(rules, a, b));
    note(HardRule::Hours, lacks_hours(rules, a, b));
    note(HardRule::NothingOffered, offers_nothing(rules, a, b));
    note(HardRule::CapSize, exceeds(a.size_band, b.size_band, rules.caps.size));
    note(HardRule::CapMaturity, exceeds(a.maturity, b.maturity, rules.caps.maturity));
    note(HardRule::CapThemes, lacks_themes(rules, a, b));
    broken
}

fn can_speak(rules: &RunRules, a: &Profile, b: &Profile) -> bool {
    shares_language(a, b) || interpreter(&rules.interpreters, a, b).is_some()
}

fn lacks_hours(rules: &RunRules, a: &Profile, b: &Profile) -> bool {
    a.hours.min(b.hours) < rules.hours_minimum
}

fn offers_nothing(rules: &RunRules, a: &Profile, b: &Profile) -> bool {
    rules.mode == Mode::Mentoring && criteria::met(a, b) == 0 && criteria::met(b, a) == 0
}

fn lacks_themes(rules: &RunRules, a: &Profile, b: &Profile) -> bool {
    rules.caps.themes.is_some_and(|least| common_themes(a, b) < least)
}

fn exceeds(a: Option<u8>, b: Option<u8>, cap: Option<u8>) -> bool {
    matches!((a, b, cap), (Some(a), Some(b), Some(cap)) if a.abs_diff(b) > cap)
}

fn common_themes(a: &Profile, b: &Profile) -> u8 {
    let common = a.themes.iter().filter(|theme| b.themes.contains(theme)).count();
    u8::try_from(common).expect("at most three themes: THEMES_MAX")
}

/// Whether both speak one language at the minimum or better.
fn shares_language(a: &Profile, b: &Profile) -> bool {
    shared_languages(a, b).next().is_some()
}

/// Languages that both speak at the minimum or better, by tag, with both levels.
pub(super) fn shared_languages<'a>(
    a: &'a Profile,
    b: &'a Profile,
) -> impl Iterator<Item = (Tag, Level, Level)> + 'a {
    a.languages.iter().filter_map(|&(tag, level)| b.level(tag).map(|other| (tag, level, other)))
}

/// The first interpreter, by its text, who lets the two speak with each other.
pub(super) fn interpreter(assigned: &[(Tag, Tag)], a: &Profile, b: &Profile) -> Option<(Tag, Tag)> {
    assigned.iter().copied().find(|&(x, y)| bridges(x, y, a, b))
}

/// Whether an interpreter between `x` and `y` lets the two speak with each other.
fn bridges(x: Tag, y: Tag, a: &Profile, b: &Profile) -> bool {
    (a.level(x).is_some() && b.level(y).is_some()) || (a.level(y).is_some() && b.level(x).is_some())
}
