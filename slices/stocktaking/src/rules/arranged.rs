//! Which groups the page shows, and in which order: the query string is the state.
use std::cmp::{Ordering, Reverse};
use twinning::rules::{check_in::BlockedBy, health::Light, stage::Stage};

/// Who the page is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Everything, for those who run the network.
    Facilitators,
    /// What all groups may read of each other, and what is printed.
    #[default]
    Participants,
}

/// What stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The furthest.
    #[default]
    Stage,
    /// By the alphabet.
    Name,
    /// Who meets soonest; who plans nothing last.
    Next,
    /// Who needs somebody first; facilitators only.
    Health,
}

impl Sort {
    /// All, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Stage, Self::Name, Self::Next, Self::Health];

    /// As it stands in the address.
    pub fn code(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Name => "name",
            Self::Next => "next",
            Self::Health => "health",
        }
    }

    /// Whether a view can be sorted so: the order would tell what the view does not.
    pub fn is_for(self, view: View) -> bool {
        self != Self::Health || view == View::Facilitators
    }
}

/// What somebody asked the page for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// For whom.
    pub view: View,
    /// What first.
    pub sort: Sort,
    /// ISO 3166 alpha-2 of one of the cities.
    pub country: Option<String>,
    /// Number of the stage.
    pub stage: Option<u8>,
    /// Code of the shared issue.
    pub theme: Option<String>,
    /// What holds the group up; facilitators only.
    pub blocked: Option<BlockedBy>,
}

/// What of a group decides where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key<'a> {
    /// `Gaziantep – Irbid`
    pub name: &'a str,
    /// Of its cities.
    pub countries: Vec<&'a str>,
    /// Code of its shared issue.
    pub theme: Option<&'a str>,
    /// How far it is.
    pub stage: Stage,
    /// The first moment that is fixed or proposed, by microseconds.
    pub next: Option<i64>,
    /// For facilitators: how well it is.
    pub health: Option<(Light, u8)>,
    /// For facilitators: what holds it up.
    pub blocked: Option<BlockedBy>,
}

impl Wish {
    /// Reads a query; what means nothing is passed over. Only who `may_choose` sees more than participants do.
    pub fn read(pairs: &[(String, String)], may_choose: bool) -> Self {
        let value = |name: &str| {
            let found = pairs.iter().find(|(own, _)| own == name);
            found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
        };
        let view = match value("view") {
            _ if !may_choose => View::Participants,
            Some("participants") => View::Participants,
            Some(_) | None => View::Facilitators,
        };
        let sort = value("sort").and_then(|code| Sort::ALL.into_iter().find(|sort| sort.code() == code));
        Self {
            view,
            sort: sort.filter(|sort| sort.is_for(view)).unwrap_or_default(),
            country: value("country").map(str::to_owned),
            stage: value("stage").and_then(|number| number.parse().ok()),
            theme: value("theme").map(str::to_owned),
            blocked: value("blocked").and_then(BlockedBy::from_code).filter(|_| view == View::Facilitators),
        }
    }

    /// As it stands behind the question mark: only what differs from what is meant anyway.
    pub fn pairs(&self, may_choose: bool) -> Vec<(&'static str, String)> {
        let view =
            (may_choose && self.view == View::Participants).then(|| ("view", "participants".to_owned()));
        let sort = (self.sort != Sort::default()).then(|| ("sort", self.sort.code().to_owned()));
        let country = self.country.clone().map(|country| ("country", country));
        let stage = self.stage.map(|stage| ("stage", stage.to_string()));
        let theme = self.theme.clone().map(|theme| ("theme", theme));
        let blocked = self.blocked.map(|by| ("blocked", by.code().to_owned()));
        [view, sort, country, stage, theme, blocked].into_iter().flatten().collect()
    }

    /// Whether a group is shown.
    pub fn takes(&self, key: &Key<'_>) -> bool {
        self.country.as_deref().is_none_or(|country| key.countries.contains(&country))
            && self.stage.is_none_or(|stage| key.stage.number() == stage)
            && self.theme.as_deref().is_none_or(|theme| key.theme == Some(theme))
            && self.blocked.is_none_or(|by| key.blocked == Some(by))
    }

    /// Which of two groups stands first; `by_name` compares as the reader's alphabet does.
    pub fn order(
        &self,
        first: &Key<'_>,
        second: &Key<'_>,
        by_name: impl Fn(&str, &str) -> Ordering,
    ) -> Ordering {
        let primary = match self.sort {
            Sort::Stage => Reverse(first.stage).cmp(&Reverse(second.stage)),
            Sort::Name => Ordering::Equal,
            Sort::Next => {
                let soon = |key: &Key<'_>| (key.next.is_none(), key.next);
                soon(first).cmp(&soon(second))
            }
            Sort::Health => first.health.cmp(&second.health),
        };
        primary.then_with(|| by_name(first.name, second.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(query: &[(&str, &str)]) -> Vec<(String, String)> {
        query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn key(name: &str, stage: Stage, next: Option<i64>, health: (Light, u8)) -> Key<'_> {
        Key {
            name,
            countries: vec!["JO", "TR"],
            theme: Some("waste"),
            stage,
            next,
            health: Some(health),
            blocked: Some(BlockedBy::Money),
        }
    }

    #[test]
    fn whoever_does_not_run_the_network_gets_the_participants_view_whatever_the_address_says() {
        let asked = pairs(&[("view", "facilitators"), ("sort", "health")]);
        let wish = Wish::read(&asked, false);
        assert_eq!((wish.view, wish.sort), (View::Participants, Sort::Stage));
        assert_eq!(Wish::read(&asked, true).sort, Sort::Health);
        let blocked = pairs(&[("blocked", "money")]);
        assert_eq!(Wish::read(&blocked, true).blocked, Some(BlockedBy::Money));
        assert_eq!(Wish::read(&blocked, false).blocked, None);
    }

    #[test]
    fn an_address_says_all_that_was_chosen_and_nothing_else() {
        let query = [("view", "participants"), ("sort", "next"), ("country", "JO"), ("stage", "4")];
        let wish = Wish::read(&pairs(&query), true);
        let told = wish.pairs(true);
        let told: Vec<(&str, &str)> = told.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(told, query);
        assert_eq!(Wish::read(&pairs(&[("stage", "four"), ("sort", "")]), false).pairs(false), []);
    }

    #[test]
    fn the_furthest_stand_first_and_who_plans_nothing_last() {
        let early = key("A", Stage::FirstContact, None, (Light::Red, 20));
        let late = key("B", Stage::DraftsReviewed, Some(2), (Light::Green, 80));
        let soon = key("C", Stage::Working, Some(1), (Light::Amber, 50));
        let sorted = |sort| {
            let wish = Wish { sort, ..Wish::default() };
            let mut all = [&early, &late, &soon];
            all.sort_by(|first, second| wish.order(first, second, Ord::cmp));
            all.map(|key| key.name)
        };
        assert_eq!(sorted(Sort::Stage), ["B", "C", "A"]);
        assert_eq!(sorted(Sort::Next), ["C", "B", "A"]);
        assert_eq!(sorted(Sort::Name), ["A", "B", "C"]);
        assert_eq!(sorted(Sort::Health), ["A", "C", "B"]);
    }

    #[test]
    fn filters_narrow_together() {
        let group = key("A", Stage::Working, None, (Light::Green, 80));
        let wish = |country: &str, stage| Wish {
            country: Some(country.to_owned()),
            stage: Some(stage),
            ..Wish::default()
        };
        assert!(wish("JO", 4).takes(&group));
        assert!(!wish("JO", 5).takes(&group) && !wish("IQ", 4).takes(&group));
        let by = |blocked| Wish { blocked: Some(blocked), ..wish("JO", 4) };
        assert!(by(BlockedBy::Money).takes(&group) && !by(BlockedBy::Time).takes(&group));
    }
}
