//! The best grouping of a field: pairs by the solver, and the one trio that may be worth it by a bounded search.
//!
//! A **field** is everything that one question holds fixed: the free vertices and their legal pairs, the groups that
//! stand anyway, the order. The answer to a what-if is the best grouping of a slightly different field.
use super::base::{Base, score_in};
use super::grouping::{Group, Objective, Placed};
use super::placing::Placing;
use super::terms::{Order, SCORE_MAX};
use super::trios::{Found, Trios};
use super::unique;
use super::watch::{Ask, Step, Work, tell};
use super::weighing::Weighing;
use crate::solved::Kept;
use crate::{Certificate, Solved, Stopped};
use std::sync::Arc;

/// A legal pair and its score, smaller vertex first.
pub(super) type Edge = (u32, u32, u16);

/// What one question holds fixed: a [`Base`], and how it differs from it.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) base: Arc<Base>,
    /// Vertices of the base that are not free here.
    pub(super) without: Vec<u32>,
    /// Legal pairs that the base does not have, sorted.
    pub(super) with: Vec<Edge>,
    /// Free vertices, in order. One that is not free stays in graphs without edges, and keeps its number.
    pub(super) free: Vec<u32>,
    /// Groups that stand: locked ones, and the one that a question puts together.
    pub(super) standing: Vec<Placed>,
    pub(super) order: Order,
    pub(super) may_form_trio: bool,
    /// A vertex whose placing comes right after the number of placed ones.
    pub(super) favoured: Option<u32>,
}

/// A best grouping.
#[derive(Clone, Debug)]
pub(super) struct Best {
    /// All groups, by first member.
    pub(super) groups: Vec<Placed>,
    pub(super) objective: Objective,
    /// Only pairs with this score or more were used, and a trio of this score or more.
    pub(super) floor: u16,
    pub(super) choice: Choice,
}

/// The best of one weighing.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// What the grouping brings under the weighing, standing groups aside.
    pub(super) total: i64,
    pub(super) pairs: Vec<(u32, u32)>,
    pub(super) trio: Option<[u32; 3]>,
    /// The proof for the pairs in the graph without the trio.
    pub(super) certificate: Certificate,
    /// Other trios that the search could not exclude: one of them may bring as much.
    pub(super) contenders: Vec<[u32; 3]>,
}

/// What of all groupings is wanted: a search may pass over the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The best.
    Best,
    /// The best, if it brings as much; otherwise any that brings less.
    From(i64),
    /// Any that brings as much; otherwise any that brings less.
    Any(i64),
}

impl Field {
    /// The best grouping.
    pub(super) fn best(&self, ask: &mut Ask<'_>) -> Result<Best, Stopped> {
        let floor = match self.order {
            Order::Coverage => 0,
            Order::Fit { minimum } => minimum,
            Order::Fairness => self.highest_floor(0, ask)?.expect("without a floor all can be placed"),
        };
        Ok(self.made(floor, self.choose(floor, self.last_weighing(), Wanted::Best, ask)?))
    }

    /// The best grouping, if its numbers are not behind these, which place as many.
    pub(super) fn best_from(&self, lead: Objective, ask: &mut Ask<'_>) -> Result<Option<Best>, Stopped> {
        let weighing = self.last_weighing();
        let mut wanted = Wanted::From(self.total(weighing, lead));
        let floor = match self.order {
            Order::Coverage => 0,
            Order::Fit { minimum } => minimum,
            Order::Fairness => {
                let leading = lead.weakest.unwrap_or(0);
                let Some(floor) = self.highest_floor(leading, ask)? else { return Ok(None) };
                if floor > leading {
                    wanted = Wanted::Best;
                }
                floor
            }
        };
        let best = self.made(floor, self.choose(floor, weighing, wanted, ask)?);
        Ok(Some(best).filter(|best| best.objective.rank(self.order) >= lead.rank(self.order)))
    }

    fn made(&self, floor: u16, choice: Choice) -> Best {
        let groups = self.groups(&choice.pairs, choice.trio);
        let objective = Objective::of(&groups);
        Best { groups, objective, floor, choice }
    }

    /// What groupings of these numbers bring under a weighing, standing groups aside; with the favourite placed.
    fn total(&self, weighing: Weighing, objective: Objective) -> i64 {
        let standing = Objective::of(&self.standing);
        let placed = i64::from(objective.placed) - i64::from(standing.placed);
        weighing.total(placed, objective.value - standing.value)
    }

    /// How many free vertices can be placed by groups of at least this score.
    pub(super) fn most_placed(&self, floor: u16, ask: &mut Ask<'_>) -> Result<usize, Stopped> {
        if let Some(placing) = Placing::new(self, floor) {
            let by_trio = self.may_form_trio && placing.has_trio(ask)?;
            return Ok(placing.by_pairs() + usize::from(by_trio));
        }
        let number = Weighing::number(None);
        let kept = self.base.solved(floor, number, ask)?;
        Ok(2 * self.solved(&kept, (floor, number), &[], ask)?.cardinality())
    }

    /// Another grouping with the same numbers, if there is one: with other pairs, or with one of the contenders as trio.
    pub(super) fn another(&self, best: &Best, ask: &mut Ask<'_>) -> Result<Option<Vec<Placed>>, Stopped> {
        let Choice { total, trio, contenders, .. } = &best.choice;
        let weighing = self.last_weighing();
        let kept = self.base.solved(best.floor, weighing, ask)?;
        let solved = self.solved(&kept, (best.floor, weighing), trio.as_slice().as_flattened(), ask)?;
        if let Some(pairs) = unique::other_pairs(&solved, ask)? {
            return Ok(Some(self.groups(&pairs, *trio)));
        }
        for (done, &contender) in contenders.iter().enumerate() {
            tell(ask, Work::Answers, done, contenders.len())?;
            let rest = self.solved(&kept, (best.floor, weighing), &contender, ask)?;
            if 2 * rest.weight() + self.trio_weight(weighing, contender) == *total {
                return Ok(Some(self.groups(&pairs_of(&rest), Some(contender))));
            }
        }
        Ok(None)
    }

    /// The largest floor under scores that costs no place, if it is at least this.
    fn highest_floor(&self, least: u16, ask: &mut Ask<'_>) -> Result<Option<u16>, Stopped> {
        let most = self.reach(0, Wanted::Best, ask)?;
        let holds = |floor: u16, ask: &mut Ask<'_>| Ok(self.reach(floor, Wanted::Any(most), ask)? == most);
        // A group that a question puts together is weak already: a floor above it gains nothing.
        let forced = self.standing.iter().filter(|placed| !placed.locked).map(|placed| placed.score).min();
        let end = forced.unwrap_or(SCORE_MAX) + 1;
        if least > 0 && (least >= end || !holds(least, ask)?) {
            return Ok(None);
        }
        let hint = self.base.floor_hint().max(least);
        let floor = largest(least, hint, end, |floor| holds(floor, ask))?;
        self.base.note_floor(floor);
        Ok(Some(floor))
    }

    /// How many can be placed by groups of at least this score; where there is a favourite, also whether it can be one
    /// of them. A measure by which floors are compared.
    fn reach(&self, floor: u16, wanted: Wanted, ask: &mut Ask<'_>) -> Result<i64, Stopped> {
        if self.favoured.is_some() {
            return Ok(self.choose(floor, Weighing::number(self.favoured), wanted, ask)?.total);
        }
        Ok(i64::try_from(self.most_placed(floor, ask)?).unwrap_or(i64::MAX))
    }

    /// The best by one weighing, with pairs and a trio of at least this score, as far as it is wanted.
    pub(super) fn choose(
        &self,
        floor: u16,
        weighing: Weighing,
        wanted: Wanted,
        ask: &mut Ask<'_>,
    ) -> Result<Choice, Stopped> {
        let kept = self.base.solved(floor, weighing, ask)?;
        let pairs_alone = self.solved(&kept, (floor, weighing), &[], ask)?;
        let total = 2 * pairs_alone.weight();
        let is_enough = matches!(wanted, Wanted::Any(enough) if total >= enough);
        let all_are_placed = 2 * pairs_alone.cardinality() == self.free.len();
        let found = if !self.may_form_trio || all_are_placed || is_enough {
            None
        } else {
            self.trio((floor, weighing, wanted), &pairs_alone, ask)?
        };
        let Some(found) = found else {
            return Ok(Choice {
                total,
                pairs: pairs_of(&pairs_alone),
                trio: None,
                certificate: pairs_alone.certificate(),
                contenders: Vec::new(),
            });
        };
        let rest = without_three(&pairs_alone, found.best);
        Ok(Choice {
            total: found.total,
            pairs: pairs_of(&rest),
            trio: Some(found.best),
            certificate: rest.certificate(),
            contenders: found.contenders,
        })
    }

    /// The trio that is wanted, if one places more than the pairs alone.
    fn trio(
        &self,
        (floor, weighing, wanted): (u16, Weighing, Wanted),
        pairs_alone: &Solved<'_>,
        ask: &mut Ask<'_>,
    ) -> Result<Option<Found>, Stopped> {
        let placing = Placing::new(self, floor).expect("a trio is formed of few free vertices");
        if !placing.has_trio(ask)? {
            return Ok(None);
        }
        Trios::new(self, (floor, weighing), pairs_alone, &placing).search(wanted, ask)
    }

    /// The weighing of the last step of the order.
    pub(super) fn last_weighing(&self) -> Weighing {
        Weighing::last(self.order, self.base.vertices, self.favoured)
    }

    /// The legal pairs of free vertices, in no order that means anything.
    pub(super) fn edges(&self) -> impl Iterator<Item = Edge> + '_ {
        let kept = self.base.edges.iter().filter(|edge| self.is_kept(edge));
        kept.chain(&self.with).copied()
    }

    fn is_kept(&self, edge: &Edge) -> bool {
        !self.without.contains(&edge.0) && !self.without.contains(&edge.1)
    }

    /// The graph of this field without some vertices, from that of the base: a few augmentations.
    pub(super) fn solved<'k>(
        &self,
        kept: &'k Kept,
        (floor, weighing): (u16, Weighing),
        without: &[u32],
        ask: &mut Ask<'_>,
    ) -> Result<Solved<'k>, Stopped> {
        let solved = kept.solved();
        let plain = weighing.without_favourite();
        let more = self
            .with
            .iter()
            .filter(|edge| edge.2 >= floor && !without.contains(&edge.0) && !without.contains(&edge.1));
        if self.without.is_empty()
            && self.with.is_empty()
            && without.is_empty()
            && weighing.favourite().is_none()
        {
            return Ok(solved);
        }
        let mut question = solved.into_what_if();
        for &vertex in self.without.iter().chain(without) {
            question = question.remove(vertex);
        }
        for edge in more {
            question = question.edge(edge.0, edge.1, plain.edge(*edge));
        }
        if let Some((favourite, bonus)) = weighing.favourite() {
            question = question.prefer(favourite, bonus);
        }
        let tell = |progress: crate::Progress| {
            ask(Step { work: Work::Answers, done: progress.done, all: progress.all })
        };
        let answer = question.solve_watched(tell)?;
        Ok(answer.expect("edits of vertices of the base, with weights within the solver's limit"))
    }

    /// For each of these vertices the best groups of pairs of at least a score, among those that place as many as
    /// possible and, after that, the vertex: one augmentation each.
    pub(super) fn with_each(
        &self,
        floor: u16,
        favourites: &[u32],
        ask: &mut Ask<'_>,
    ) -> Result<Vec<(u32, Vec<Placed>)>, Stopped> {
        let mut all = Vec::with_capacity(favourites.len());
        let Some(&anybody) = favourites.first() else { return Ok(all) };
        let weighing = Weighing::coverage(self.base.vertices, Some(anybody));
        let kept = self.base.solved(floor, weighing, ask)?;
        let solved = self.solved(&kept, (floor, weighing.without_favourite()), &[], ask)?;
        for &vertex in favourites {
            let bonus = weighing.favourite().map_or(0, |(_, bonus)| bonus);
            let tell = |progress: crate::Progress| {
                ask(Step { work: Work::Answers, done: progress.done, all: progress.all })
            };
            let placing = solved.what_if().prefer(vertex, bonus).solve_watched(tell)?;
            let placing = placing.expect("a bonus within the limits of the weighing");
            all.push((vertex, self.groups(&pairs_of(&placing), None)));
        }
        Ok(all)
    }

    /// The score of a legal pair.
    pub(super) fn score(&self, a: u32, b: u32) -> Option<u16> {
        let key = (a.min(b), a.max(b));
        self.base.score(key.0, key.1).or_else(|| score_in(&self.with, key.0, key.1))
    }

    fn trio_weight(&self, weighing: Weighing, trio: [u32; 3]) -> i64 {
        let pairs = Group::trio(trio).pairs();
        let sum = pairs.iter().map(|[a, b]| u32::from(self.score(*a, *b).unwrap_or(0))).sum();
        weighing.trio(trio, sum)
    }

    /// All groups, standing ones included, by first member.
    fn groups(&self, pairs: &[(u32, u32)], trio: Option<[u32; 3]>) -> Vec<Placed> {
        let formed = pairs.iter().map(|(a, b)| Group::pair(*a, *b)).chain(trio.map(Group::trio));
        self.placed(formed, |a, b| self.score(a, b).expect("formed groups are made of legal pairs"))
    }

    fn placed(&self, formed: impl Iterator<Item = Group>, score: impl Fn(u32, u32) -> u16) -> Vec<Placed> {
        let formed = formed.map(|group| Placed::new(group, false, &score));
        let mut groups: Vec<Placed> = formed.chain(self.standing.iter().copied()).collect();
        groups.sort_unstable_by_key(|placed| placed.group.members().first().copied());
        groups
    }
}

/// A solved graph without three of its vertices.
pub(super) fn without_three<'g>(solved: &Solved<'g>, three: [u32; 3]) -> Solved<'g> {
    let question = three.iter().fold(solved.what_if(), |question, vertex| question.remove(*vertex));
    question.solve().expect("vertices of the graph can be removed")
}

/// The largest floor from `least`, which holds, to below `end`. Holding falls off once, and where is expected at `hint`.
pub(super) fn largest(
    least: u16,
    hint: u16,
    end: u16,
    mut holds: impl FnMut(u16) -> Result<bool, Stopped>,
) -> Result<u16, Stopped> {
    let (mut low, mut high) = (least, end);
    for probe in [hint, hint.saturating_add(1)] {
        if (low + 1..high).contains(&probe) {
            if holds(probe)? {
                low = probe;
            } else {
                high = probe;
            }
        }
    }
    while low + 1 < high {
        let middle = low.midpoint(high);
        if holds(middle)? {
            low = middle;
        } else {
            high = middle;
        }
    }
    Ok(low)
}

pub(super) fn pairs_of(solved: &Solved<'_>) -> Vec<(u32, u32)> {
    solved.pairs().collect()
}
