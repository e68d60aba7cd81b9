//! The cheapest relaxation: which rules would have to give way so that a vertex that is left over finds a place.
//!
//! The caller says what can be lifted and, for each pair that is not legal, which lifts it needs. Sets of one lift are
//! tried, then of two: a set serves if the vertex is placed and more vertices are placed than now. If none serves, the
//! vertex may take another's place: sets of none, one, two with which it is placed and as many are placed as now.
//!
//! Most sets are put aside early, by the number of vertices that they place ([`asked`](super::asked)).
//!
//! Above [`EXACT_MAX`] free vertices the work is bounded, see [`Bounds`]. There a pair that is legal under a set may not
//! have been looked at.
use super::asked::Asked;
use super::best::{Best, Edge, Field};
use super::grouping::{Group, Objective};
use super::terms::Pairs;
use super::watch::{Ask, Work, tell};
use crate::Stopped;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Something that can give way. Lifts are given by kind, and within a kind in the order preferred among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// Of the sets of one lift the best of each kind is listed; among equals the smaller kind comes first.
    pub kind: u8,
    /// Whether it lifts somebody's decision: fewer of these are preferred.
    pub is_decision: bool,
    /// Whether it lets a trio be formed; other lifts make pairs legal.
    pub is_trio: bool,
}

/// For a pair that is not legal: what it needs, as places in the list of lifts. Each of the outer list must be
/// satisfied, by any one of the inner. None where something can never give way.
pub type Needs<'a> = dyn Fn(u32, u32) -> Option<Vec<Vec<usize>>> + 'a;

/// A set of lifts with which a vertex that was left over is placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxation {
    /// Places in the list of lifts, rising; empty if the vertex can take another's place as it is.
    pub lifts: Vec<usize>,
    /// How many more vertices are placed than now.
    pub gain: u32,
    /// The numbers of the best grouping that places the vertex.
    pub objective: Objective,
    /// How many of its groups are new.
    pub changed: usize,
    /// The group in it that holds the vertex.
    pub group: Option<Group>,
}

/// How far the search goes.
struct Bounds {
    /// So many of the vertices that are left over are answered.
    answered: usize,
    /// So many vertices are looked at with all others, to see what lifts would open: those that are answered, then others.
    looked_at: usize,
    /// Of what a set of lifts opens for a vertex that is looked at, so many pairs are kept.
    kept: usize,
    /// For each vertex so many sets of each size are tried.
    tried: usize,
}

impl Bounds {
    const NONE: Self =
        Self { answered: usize::MAX, looked_at: usize::MAX, kept: usize::MAX, tried: usize::MAX };

    /// So that the work for one vertex is bounded by the number of all, and the work for all of them by a constant.
    fn of_many(free: usize, left_over: usize, kept: usize) -> Self {
        let free = free.max(1);
        let looked_at = (LOOKED_AT_MAX / free).max(1);
        let solved = (SOLVED_MAX / free / TRIED_MIN).max(1);
        let answered = looked_at.min(solved).min(ANSWERED_MAX).min(left_over.max(1));
        let tried = SOLVED_MAX / free / answered;
        Self { answered, looked_at, kept, tried: tried.max(TRIED_MIN) }
    }
}

/// Free vertices up to which all sets of lifts are compared.
pub(super) const EXACT_MAX: usize = 400;
/// Of many vertices, pairs that are looked at: a second or two.
const LOOKED_AT_MAX: usize = 2_000_000;
/// Of many, vertices that are answered: more than anybody reads.
const ANSWERED_MAX: usize = 100;
/// Of many, vertices of all graphs together that are solved in one step of the search: a second or two.
const SOLVED_MAX: usize = 2_000_000;
/// Of many, sets that are tried however many vertices there are.
const TRIED_MIN: usize = 2;
/// Of many, sets of two that are ranked one by one; of more, only those that open a pair together.
const PAIRS_OF_LIFTS_MAX: usize = 10_000;

/// For each vertex of `left_over` the relaxations that serve.
pub(super) fn relaxations<P: Pairs>(
    (field, now, pairs): (&Field, &Best, &P),
    left_over: &[u32],
    lifts: &[Lift],
    needs: &Needs<'_>,
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
    relaxations_within(&Bounds::NONE, (field, now, pairs), left_over, (lifts, needs), ask)
}

/// The same where there are too many vertices to look at all pairs: for the first of the vertices, with the best `keep`
/// that each set of lifts opens, by the sets that open the best. What is told is sure; another set may place more.
pub(super) fn relaxations_near<P: Pairs>(
    (field, now, pairs): (&Field, &Best, &P),
    left_over: &[u32],
    (lifts, keep): (&[Lift], usize),
    needs: &Needs<'_>,
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
    let bounds = Bounds::of_many(field.free.len(), left_over.len(), keep);
    relaxations_within(&bounds, (field, now, pairs), left_over, (lifts, needs), ask)
}

fn relaxations_within<P: Pairs>(
    bounds: &Bounds,
    (field, now, pairs): (&Field, &Best, &P),
    left_over: &[u32],
    (lifts, needs): (&[Lift], &Needs<'_>),
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
    let left_over = left_over.get(..bounds.answered.min(left_over.len())).unwrap_or_default();
    let others = field.free.iter().filter(|vertex| left_over.binary_search(vertex).is_err());
    let looked_at: Vec<u32> = left_over.iter().chain(others).copied().take(bounds.looked_at).collect();
    let opened = opened(&looked_at, bounds.kept, (field, pairs, needs), ask)?;
    let mut asked = Asked::new((field, now), left_over, lifts, (&opened, bounds.tried), ask)?;
    let useful: Vec<usize> = (0..lifts.len()).filter(|lift| asked.is_useful(*lift)).collect();
    let is_exact = bounds.tried == usize::MAX;
    let sets_of_size = |size: usize| {
        if size < 2 || is_exact || useful.len() * useful.len() / 2 <= PAIRS_OF_LIFTS_MAX {
            sets_of(&useful, size)
        } else {
            opened.keys().filter(|set| set.len() == size).cloned().collect()
        }
    };
    asked.cheapest(left_over, sets_of_size, ask)
}

/// For each set of one or two lifts the pairs that it makes legal and no part of it does; of each vertex that is looked at
/// the best `kept`.
fn opened<P: Pairs>(
    looked_at: &[u32],
    kept: usize,
    (field, pairs, needs): (&Field, &P, &Needs<'_>),
    ask: &mut Ask<'_>,
) -> Result<BTreeMap<Vec<usize>, Vec<Edge>>, Stopped> {
    let mut opened: BTreeMap<Vec<usize>, Vec<Edge>> = BTreeMap::new();
    let mut is_seen: BTreeSet<u32> = BTreeSet::new();
    for (done, &vertex) in looked_at.iter().enumerate() {
        tell(ask, Work::Judging, done, looked_at.len())?;
        // Where all are kept, one of the two is enough.
        if kept == usize::MAX {
            is_seen.insert(vertex);
        }
        let others = field.free.iter().copied();
        let others = others.filter(|other| *other != vertex && !is_seen.contains(other));
        for (set, mut edges) in opened_for(vertex, others, (field, pairs, needs)) {
            if edges.len() > kept {
                edges.sort_unstable_by_key(|&(a, b, score)| (Reverse(score), a, b));
                edges.truncate(kept);
            }
            opened.entry(set).or_default().extend(edges);
        }
    }
    for edges in opened.values_mut() {
        edges.sort_unstable();
        edges.dedup();
    }
    Ok(opened)
}

/// For each set of one or two lifts the pairs of one vertex with these others that it makes legal and no part of it does.
fn opened_for<P: Pairs>(
    vertex: u32,
    others: impl Iterator<Item = u32>,
    (field, pairs, needs): (&Field, &P, &Needs<'_>),
) -> BTreeMap<Vec<usize>, Vec<Edge>> {
    let mut opened: BTreeMap<Vec<usize>, Vec<Edge>> = BTreeMap::new();
    for other in others {
        let (a, b) = (vertex.min(other), vertex.max(other));
        if field.score(a, b).is_some() {
            continue;
        }
        let Some(needs) = needs(a, b) else { continue };
        for set in smallest_sets(&needs) {
            opened.entry(set).or_default().push((a, b, pairs.score(a, b)));
        }
    }
    opened
}

/// The sets of one or two lifts that satisfy all needs, without those that hold a smaller one.
fn smallest_sets(needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let satisfies = |set: &[usize]| needs.iter().all(|any| any.iter().any(|lift| set.contains(lift)));
    let named: BTreeSet<usize> = needs.iter().flatten().copied().collect();
    let alone: Vec<usize> = named.iter().copied().filter(|lift| satisfies(&[*lift])).collect();
    let mut sets: Vec<Vec<usize>> = alone.iter().map(|lift| vec![*lift]).collect();
    let others: Vec<usize> = named.into_iter().filter(|lift| !alone.contains(lift)).collect();
    sets.extend(sets_of(&others, 2).into_iter().filter(|set| satisfies(set)));
    sets
}

/// All sets of so many of these: none, one or two.
pub(super) fn sets_of(lifts: &[usize], size: usize) -> Vec<Vec<usize>> {
    match size {
        0 => vec![Vec::new()],
        1 => lifts.iter().map(|lift| vec![*lift]).collect(),
        _ => {
            let later = |place: usize| lifts.iter().skip(place + 1);
            lifts.iter().enumerate().flat_map(|(place, a)| later(place).map(|b| vec![*a, *b])).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Dice, Table, lifts, needs, table, terms};
    use super::super::{Breaches, Formation, Listing, Order, Step, Terms, Trio, form, unwatched};
    use super::*;
    use std::cell::Cell;
    use std::ops::ControlFlow;

    /// A field in which the index finds every legal pair.
    struct Listed(Table);

    impl Pairs for Listed {
        fn vertices(&self) -> u32 {
            self.0.vertices
        }
        fn score(&self, a: u32, b: u32) -> u16 {
            self.0.score(a, b)
        }
        fn breaches(&self, a: u32, b: u32) -> Breaches {
            self.0.breaches(a, b)
        }
        fn listings(&self, is_free: &dyn Fn(u32) -> bool) -> Vec<Listing> {
            let free = (0..self.0.vertices).filter(|vertex| is_free(*vertex));
            free.map(|vertex| Listing { key: 1, vertex, take: u16::MAX }).collect()
        }
    }

    fn told<P: Pairs>(formation: &Formation<'_, P>, terms: &Terms) -> Vec<(u32, Vec<Relaxation>)> {
        let lifts = lifts(formation, terms);
        let needs = |a: u32, b: u32| needs(formation.breaches(a, b), terms, a, b);
        let answers = formation.relaxations(&lifts, &needs, &mut unwatched).unwrap();
        answers
            .into_iter()
            .map(|(vertex, told)| (vertex, told.into_iter().map(of_numbers).collect()))
            .collect()
    }

    /// Which optimum is shown is free, and with it which group holds the vertex and how many groups are new.
    fn of_numbers(relaxation: Relaxation) -> Relaxation {
        let weakest = None;
        let objective = Objective { weakest, ..relaxation.objective };
        Relaxation { changed: 0, group: None, objective, ..relaxation }
    }

    #[test]
    fn by_index_small_graphs_are_told_the_same() {
        let mut dice = Dice(0x1234_5678_9abc_def1);
        let mut count = 0;
        for number in 0..300 {
            let vertices = 3 + u32::try_from(number % 10).unwrap();
            let listed = Listed(table(&mut dice, vertices));
            let all = terms(&mut dice, vertices);
            let near = Terms { all_pairs_max: 0, keep: 1000, ..all.clone() };
            let whole = told(&form(&listed.0, &all, &mut unwatched).unwrap(), &all);
            let by_index = form(&listed, &near, &mut unwatched).unwrap();
            assert!(by_index.is_by_index() || by_index.free().is_empty());
            // With several optima another vertex may be left over.
            if by_index.left_over() == whole.iter().map(|(vertex, _)| *vertex).collect::<Vec<_>>() {
                assert_eq!(told(&by_index, &near), whole, "{all:?} {:?}", listed.0.pairs);
                count += whole.len();
            }
        }
        assert!(count > 100, "fields must have somebody left over");
    }

    /// Two hundred in six camps that share nothing, the first of them large; a lift joins any two of the camps.
    struct Camps;

    const CAMPS: u32 = 6;

    impl Camps {
        fn camp(vertex: u32) -> u32 {
            vertex.saturating_sub(150) % CAMPS
        }

        fn lift(a: u32, b: u32) -> usize {
            let (a, b) = (Self::camp(a).min(Self::camp(b)), Self::camp(a).max(Self::camp(b)));
            usize::try_from(a * CAMPS + b).unwrap()
        }
    }

    impl Pairs for Camps {
        fn vertices(&self) -> u32 {
            201
        }
        fn score(&self, a: u32, b: u32) -> u16 {
            u16::try_from((a * 31 + b * 31 + a * b) % 10_000).unwrap()
        }
        fn breaches(&self, a: u32, b: u32) -> Breaches {
            if Self::camp(a) == Self::camp(b) && a.abs_diff(b) > 1 {
                Breaches::NONE
            } else {
                Breaches::rule(0)
            }
        }
        fn listings(&self, _: &dyn Fn(u32) -> bool) -> Vec<Listing> {
            (0..201).map(|vertex| Listing { key: u64::from(Self::camp(vertex)), vertex, take: 20 }).collect()
        }
    }

    /// Pairs looked at, graphs solved, and what was told.
    fn within(bounds: &Bounds, terms: &Terms) -> (usize, usize, BTreeMap<u32, Vec<Relaxation>>) {
        let formation = form(&Camps, terms, &mut unwatched).unwrap();
        let lift = Lift { kind: 0, is_decision: false, is_trio: false };
        let lifts = vec![lift; usize::try_from(CAMPS * CAMPS).unwrap()];
        let (looked_at, solved) = (Cell::new(0), Cell::new(0));
        let needs = |a: u32, b: u32| {
            looked_at.set(looked_at.get() + 1);
            Some(vec![vec![Camps::lift(a, b)]])
        };
        let mut ask = |step: Step| {
            solved.set(solved.get() + usize::from(step.work == Work::Answers));
            ControlFlow::Continue(())
        };
        let asked = (&formation.field, &formation.best, &Camps);
        let left_over = formation.left_over();
        let told = relaxations_within(bounds, asked, &left_over, (&lifts, &needs), &mut ask).unwrap();
        (looked_at.get(), solved.get(), told)
    }

    fn camps_by_index() -> Terms {
        Terms {
            order: Order::Coverage,
            trio: Trio::Never,
            locks: vec![],
            bans: vec![],
            all_pairs_max: 0,
            keep: 5,
        }
    }

    #[test]
    fn the_work_for_a_vertex_left_over_is_bounded() {
        let bounds = Bounds { answered: 3, looked_at: 3, kept: 2, tried: 2 };
        let (looked_at, solved, told) = within(&bounds, &camps_by_index());
        assert_eq!(told.len(), 3);
        assert!(looked_at <= 3 * 200, "{looked_at} pairs");
        // In each of five steps: a question for each vertex, for each of its sets one for the number and one for the value,
        // each with a question or two of the solver's own.
        assert!(solved <= 5 * 3 * (1 + 2 * 3), "{solved} questions");
    }

    #[test]
    fn a_relaxation_names_the_group_that_it_makes_possible() {
        let (_, _, told) =
            within(&Bounds { answered: 4, looked_at: 4, kept: 2, tried: 2 }, &camps_by_index());
        assert!(told.values().any(|told| !told.is_empty()));
        for (vertex, told) in told {
            let holds = |told: &Relaxation| told.group.is_some_and(|group| group.holds(vertex));
            assert!(told.iter().all(holds), "{vertex}: {told:?}");
        }
    }

    #[test]
    fn what_a_bounded_search_tells_is_reached() {
        let terms = camps_by_index();
        let bounds = Bounds { answered: 4, looked_at: 4, kept: 2, tried: 2 };
        let (_, _, near) = within(&bounds, &terms);
        let (_, _, whole) = within(&Bounds::NONE, &terms);
        assert!(near.values().any(|told| !told.is_empty()));
        for (vertex, told) in near {
            let best = whole[&vertex].first().map(|told| told.objective.rank(terms.order));
            let told = told.first().map(|told| told.objective.rank(terms.order));
            assert!(told <= best, "{vertex}: {told:?} {best:?}");
        }
    }

    #[test]
    fn all_vertices_together_cost_no_more_the_more_there_are() {
        for free in [2_001, 10_000, 100_000, 1_000_000] {
            let bounds = Bounds::of_many(free, free / 50, 16);
            assert!(bounds.answered >= 1 && bounds.answered <= ANSWERED_MAX);
            assert!(bounds.looked_at * free <= LOOKED_AT_MAX.max(free), "{free}");
            assert!(bounds.answered * bounds.tried * free <= SOLVED_MAX.max(TRIED_MIN * free), "{free}");
        }
    }

    #[test]
    fn whoever_watches_can_stop_the_search_at_any_step() {
        let formation = form(&Camps, &camps_by_index(), &mut unwatched).unwrap();
        let lift = Lift { kind: 0, is_decision: false, is_trio: false };
        let lifts = vec![lift; usize::try_from(CAMPS * CAMPS).unwrap()];
        let needs = |a: u32, b: u32| Some(vec![vec![Camps::lift(a, b)]]);
        for last in [0, 1, 3, 10] {
            let mut asked = 0;
            let mut ask = |_: Step| {
                asked += 1;
                if asked > last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            assert_eq!(formation.relaxations(&lifts, &needs, &mut ask), Err(Stopped), "after {last}");
        }
    }
}
