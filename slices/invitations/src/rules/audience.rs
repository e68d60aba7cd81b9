//! An audience: a rule that says who is invited.
//!
//! A person is in it who meets at least one condition that adds, and none that takes away. A condition names where
//! somebody sits (the twinning groups of a cohort, the cities of a programme, one organisation …), and narrows it by
//! the kind of seat, the country and a language that the person speaks. Each person in it has a reason: the seat by
//! which they came in, and the condition that says so.
//!
//! The store fetches candidates by the scope of a condition, from an index; everything else is decided here. So the
//! cost grows with whoever a condition is about, and not with everybody.
use jiff::civil::Date;
use kernel::{
    CohortId, Country, OrganisationId, PersonId, ProgrammeId, SpokenLanguage, access::SeatKind, hex,
};
use network::words;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Conditions of one audience at most: a form shows them all.
pub const CONDITIONS_MAX: i64 = 20;
/// People of one audience at most; a webinar has 50, a world union's call some thousands.
pub const AUDIENCE_MAX: i64 = 100_000;

words! {
    /// What a condition does.
    Effect {
        /// Whoever meets it is in.
        With = "with",
        /// Whoever meets it is out, whatever else they meet.
        Without = "without",
    }
}

/// Where somebody sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Anywhere.
    Everybody,
    /// For a city of a running twinning group of a cohort.
    Groups(CohortId),
    /// For a city that takes part in a cohort, in a group or not.
    Cities(CohortId),
    /// For a member city of a programme.
    Programme(ProgrammeId),
    /// For one organisation.
    Organisation(OrganisationId),
    /// One person, with a seat or without.
    Person(PersonId),
}

/// One condition of an audience; all of it must be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Adds or takes away.
    pub effect: Effect,
    /// Where somebody sits.
    pub scope: Scope,
    /// As what; empty is as anything.
    pub seats: BTreeSet<SeatKind>,
    /// Of an organisation of this country.
    pub country: Option<Country>,
    /// Who speaks this.
    pub spoken: Option<SpokenLanguage>,
}

/// Somebody within the scope of a condition, by one seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// By which seat; none for a person who is named.
    pub seat: Option<CandidateSeat>,
    /// Whether they speak the language of the condition.
    pub speaks: bool,
}

/// A seat that is held today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CandidateSeat {
    /// Which role.
    pub kind: SeatKind,
    /// For whom.
    pub organisation: OrganisationId,
    /// Where that is.
    pub country: Option<Country>,
    /// Since when.
    pub since: Date,
}

/// A seat that is held no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerSeat {
    /// Which role.
    pub kind: SeatKind,
    /// For whom.
    pub organisation: OrganisationId,
    /// Its last day.
    pub ends: Date,
}

/// Why somebody is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// The place of the condition in the audience.
    pub condition: usize,
    /// The seat by which they meet it.
    pub seat: Option<CandidateSeat>,
}

impl Condition {
    /// Whether a candidate within its scope meets the rest of it.
    pub fn takes(&self, candidate: &Candidate) -> bool {
        let by_seat = match candidate.seat {
            Some(seat) => {
                (self.seats.is_empty() || self.seats.contains(&seat.kind))
                    && self.country.is_none_or(|country| seat.country == Some(country))
            }
            // A person who is named needs no seat; whoever asks for one does not get somebody without.
            None => self.seats.is_empty() && self.country.is_none(),
        };
        by_seat && (self.spoken.is_none() || candidate.speaks)
    }
}

/// Who is in an audience and why: each condition with the candidates of its scope, in the order of the audience.
pub fn audience<'a>(
    conditions: impl IntoIterator<Item = (&'a Condition, &'a [Candidate])>,
) -> BTreeMap<PersonId, Vec<Why>> {
    let mut inside: BTreeMap<PersonId, Vec<Why>> = BTreeMap::new();
    let mut outside: BTreeSet<PersonId> = BTreeSet::new();
    for (place, (condition, candidates)) in conditions.into_iter().enumerate() {
        for candidate in candidates.iter().filter(|candidate| condition.takes(candidate)) {
            match condition.effect {
                Effect::With => {
                    let why = Why { condition: place, seat: candidate.seat };
                    inside.entry(candidate.person).or_default().push(why);
                }
                Effect::Without => {
                    outside.insert(candidate.person);
                }
            }
        }
    }
    inside.retain(|person, _| !outside.contains(person));
    inside
}

/// What an audience of today asks of the invitations that there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steps {
    /// In the audience, and not invited.
    pub join: Vec<PersonId>,
    /// Invited by the rule, and no longer in the audience.
    pub leave: Vec<PersonId>,
}

impl Steps {
    /// Nothing is to be done.
    pub fn is_empty(&self) -> bool {
        self.join.is_empty() && self.leave.is_empty()
    }
}

/// A word for exactly these people or mails. A yes carries it to what the page showed: for others it is another word.
pub fn word_for<Id: Copy + Into<i64>>(shown: &[Id]) -> String {
    let all = shown.iter().fold(Sha256::new(), |all, id| {
        let number: i64 = (*id).into();
        all.chain_update(number.to_be_bytes())
    });
    hex(&all.finalize())
}

/// Compares an audience with the invitations that there are. Whoever came as a deputy follows no rule; whoever was
/// withdrawn by hand and meets the rule again stands among those who join.
pub fn steps(inside: &BTreeMap<PersonId, Vec<Why>>, invited: &BTreeMap<PersonId, Standing>) -> Steps {
    let join = inside.keys().filter(|person| match invited.get(person) {
        None | Some(Standing::WithdrawnByRule) => true,
        Some(Standing::ByRule | Standing::AsDeputy | Standing::WithdrawnByHand) => false,
    });
    let leave = invited
        .iter()
        .filter(|(person, standing)| matches!(standing, Standing::ByRule) && !inside.contains_key(person));
    Steps { join: join.copied().collect(), leave: leave.map(|(person, _)| *person).collect() }
}

/// How an invitation stands to the audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Follows the rule.
    ByRule,
    /// Was sent by somebody else.
    AsDeputy,
    /// Left the audience, and was withdrawn.
    WithdrawnByRule,
    /// A facilitator withdrew it: the rule does not bring it back.
    WithdrawnByHand,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn seat(person: i64, kind: SeatKind, organisation: i64, country: &str) -> Candidate {
        let seat = CandidateSeat {
            kind,
            organisation: organisation.into(),
            country: country.parse().ok(),
            since: date(2018, 3, 1),
        };
        Candidate { person: person.into(), seat: Some(seat), speaks: false }
    }

    fn groups(effect: Effect, seats: &[SeatKind]) -> Condition {
        let scope = Scope::Groups(1.into());
        Condition { effect, scope, seats: seats.iter().copied().collect(), country: None, spoken: None }
    }

    fn people(inside: &BTreeMap<PersonId, Vec<Why>>) -> Vec<i64> {
        inside.keys().map(|person| i64::from(*person)).collect()
    }

    #[test]
    fn an_empty_audience_names_nobody() {
        assert_eq!(audience([]), BTreeMap::new());
    }

    #[test]
    fn focal_points_and_deputies_are_in_and_a_sponsor_is_not() {
        let rule = groups(Effect::With, &[SeatKind::FocalPoint, SeatKind::Deputy]);
        let candidates = [
            seat(1, SeatKind::FocalPoint, 7, "JO"),
            seat(2, SeatKind::Deputy, 7, "JO"),
            seat(3, SeatKind::Sponsor, 7, "JO"),
        ];
        assert_eq!(people(&audience([(&rule, &candidates[..])])), [1, 2]);
    }

    #[test]
    fn whoever_sits_twice_is_in_once_with_both_reasons() {
        let rule = groups(Effect::With, &[]);
        let candidates = [seat(1, SeatKind::Deputy, 7, "JO"), seat(1, SeatKind::Deputy, 8, "LB")];
        let inside = audience([(&rule, &candidates[..])]);
        assert_eq!(
            inside[&PersonId::from(1)].iter().map(|why| why.seat).collect::<Vec<_>>(),
            [candidates[0].seat, candidates[1].seat]
        );
    }

    #[test]
    fn an_exception_wins_wherever_it_stands() {
        let with = groups(Effect::With, &[]);
        let without = Condition { effect: Effect::Without, scope: Scope::Person(1.into()), ..with.clone() };
        let all = [seat(1, SeatKind::Deputy, 7, "JO"), seat(2, SeatKind::Deputy, 7, "JO")];
        let named = [Candidate { person: 1.into(), seat: None, speaks: false }];
        for conditions in
            [[(&with, &all[..]), (&without, &named[..])], [(&without, &named[..]), (&with, &all[..])]]
        {
            assert_eq!(people(&audience(conditions)), [2]);
        }
    }

    #[test]
    fn country_and_language_narrow() {
        let rule =
            Condition { country: "JO".parse().ok(), spoken: "ar".parse().ok(), ..groups(Effect::With, &[]) };
        let speaking = |candidate: Candidate| Candidate { speaks: true, ..candidate };
        let candidates = [
            speaking(seat(1, SeatKind::Member, 7, "JO")),
            seat(2, SeatKind::Member, 7, "JO"),
            speaking(seat(3, SeatKind::Member, 8, "LB")),
        ];
        assert_eq!(people(&audience([(&rule, &candidates[..])])), [1]);
    }

    #[test]
    fn a_condition_on_seats_takes_nobody_without_one() {
        let rule = Condition { scope: Scope::Person(1.into()), ..groups(Effect::With, &[SeatKind::Expert]) };
        assert!(!rule.takes(&Candidate { person: 1.into(), seat: None, speaks: true }));
    }

    #[test]
    fn other_people_have_another_word() {
        let of = |ids: &[i64]| word_for(&ids.iter().map(|id| PersonId::from(*id)).collect::<Vec<_>>());
        assert_eq!(of(&[1, 2]), of(&[1, 2]));
        assert!([of(&[]), of(&[1]), of(&[1, 3]), of(&[12])].iter().all(|other| *other != of(&[1, 2])));
    }

    #[test]
    fn the_new_join_and_those_who_left_leave() {
        let rule = groups(Effect::With, &[]);
        let candidates = [1, 2, 5, 6].map(|person| seat(person, SeatKind::Deputy, 7, "JO"));
        let inside = audience([(&rule, &candidates[..])]);
        let invited = BTreeMap::from([
            (PersonId::from(2), Standing::ByRule),
            (PersonId::from(3), Standing::ByRule),
            (PersonId::from(4), Standing::AsDeputy),
            (PersonId::from(5), Standing::WithdrawnByHand),
            (PersonId::from(6), Standing::WithdrawnByRule),
        ]);
        let ids = |ids: &[i64]| ids.iter().map(|id| PersonId::from(*id)).collect::<Vec<_>>();
        assert_eq!(steps(&inside, &invited), Steps { join: ids(&[1, 6]), leave: ids(&[3]) });
    }
}
