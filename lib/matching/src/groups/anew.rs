//! The quick answers about groups, against the slow way on fields that are too large to try every grouping: the graph
//! without each three is solved anew, under each set of lifts, with each floor under scores.
use super::tests::{Dice, Table, lifted, lifts, needs, relaxations_by, table, terms};
use super::*;
use crate::{Graph, solve};
use std::collections::BTreeSet;

/// A field under terms, as far as one question changes it.
struct Slow<'a> {
    table: &'a Table,
    terms: &'a Terms,
    may_form_trio: bool,
    lifted: BTreeSet<(u32, u32)>,
    /// A vertex whose placing comes right after the number of placed ones.
    favourite: Option<u32>,
}

/// A placed vertex counts so much that nothing else outweighs it, and the favourite more than all scores.
const PLACED: i64 = 1 << 32;
const FAVOURITE: i64 = 1 << 24;

impl Slow<'_> {
    fn is_legal(&self, a: u32, b: u32) -> bool {
        let pair = (a.min(b), a.max(b));
        let is_locked = self.terms.locks.iter().flatten().any(|vertex| *vertex == a || *vertex == b);
        let is_kept = self.table.breaches(a, b).is_none() && !self.terms.bans.contains(&[pair.0, pair.1]);
        !is_locked && (is_kept || self.lifted.contains(&pair))
    }

    fn worth(&self, members: &[u32], value: u32) -> i64 {
        let count = i64::try_from(members.len()).unwrap();
        let has_favourite = self.favourite.is_some_and(|favourite| members.contains(&favourite));
        PLACED * count + FAVOURITE * i64::from(has_favourite) + i64::from(value)
    }

    /// The most that groups of at least a score are worth, locked ones aside.
    fn most(&self, floor: u16) -> i64 {
        let vertices = self.table.vertices;
        let score = |a: u32, b: u32| u32::from(self.table.score(a, b));
        let pairs: Vec<(u32, u32)> =
            self.table.pairs.keys().copied().filter(|(a, b)| self.is_legal(*a, *b)).collect();
        let rest = |without: &[u32]| {
            let edges = pairs.iter().filter(|(a, b)| {
                score(*a, *b) >= u32::from(floor) && !without.contains(a) && !without.contains(b)
            });
            let edges = edges.map(|&(a, b)| (a, b, self.worth(&[a, b], 2 * score(a, b))));
            let graph = Graph::builder(usize::try_from(vertices).unwrap()).edges(edges).build().unwrap();
            solve(&graph, crate::Objective::Weight).weight()
        };
        let mut most = rest(&[]);
        for [a, b, c] in self.trios(&pairs) {
            let sum = score(a, b) + score(a, c) + score(b, c);
            if sum / 3 >= u32::from(floor) {
                most = most.max(self.worth(&[a, b, c], sum) + rest(&[a, b, c]));
            }
        }
        most
    }

    fn trios<'b>(&'b self, pairs: &'b [(u32, u32)]) -> impl Iterator<Item = [u32; 3]> + 'b {
        let thirds = move |(a, b): (u32, u32)| {
            let thirds =
                (b + 1..self.table.vertices).filter(move |c| self.is_legal(a, *c) && self.is_legal(b, *c));
            thirds.map(move |c| [a, b, c])
        };
        pairs.iter().copied().filter(|_| self.may_form_trio).flat_map(thirds)
    }

    /// The best numbers, locked groups included, and whether the favourite is placed.
    fn best(&self) -> (Objective, bool) {
        let first_two = |most: i64| most / FAVOURITE;
        let all = self.most(0);
        let floor = match self.terms.order {
            Order::Coverage => 0,
            Order::Fit { .. } => panic!("nothing is relaxed there, and no trio formed"),
            Order::Fairness => {
                let mut floors: Vec<u16> = (0..=self.table.highest()).collect();
                // Holding falls off once.
                let holds = floors.partition_point(|floor| first_two(self.most(*floor)) == first_two(all));
                floors.swap_remove(holds - 1)
            }
        };
        let most = self.most(floor);
        let locked: Vec<Group> = self
            .terms
            .locks
            .iter()
            .map(|lock| {
                if let [a, b, c] = lock[..] { Group::trio([a, b, c]) } else { Group::pair(lock[0], lock[1]) }
            })
            .collect();
        let standing: Vec<Placed> =
            locked.iter().map(|group| Placed::new(*group, true, |a, b| self.table.score(a, b))).collect();
        let standing = Objective::of(&standing);
        let placed = u32::try_from(most / PLACED).unwrap();
        let objective = Objective {
            placed: placed + standing.placed,
            value: most % FAVOURITE + standing.value,
            weakest: (placed > 0 && self.terms.order == Order::Fairness).then_some(floor),
        };
        (objective, most % PLACED >= FAVOURITE)
    }
}

impl Table {
    fn highest(&self) -> u16 {
        self.pairs.values().map(|(score, _)| *score).max().unwrap_or(0)
    }
}

/// Fields in which a trio may be formed, with vertices left over more often than not.
fn fields(count: u64) -> impl Iterator<Item = (Table, Terms)> {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    (0..count).map(move |number| {
        let vertices = u32::try_from(9 + number % 7).unwrap();
        let table = table(&mut dice, vertices);
        let mut terms = terms(&mut dice, vertices);
        terms.locks.retain(|lock| lock.len() == 2);
        if matches!(terms.order, Order::Fit { .. }) {
            terms.order = Order::Coverage;
        }
        terms.trio = if number % 3 == 0 { Trio::Odd } else { Trio::Allowed };
        (table, terms)
    })
}

fn slow<'a>(table: &'a Table, terms: &'a Terms, formation: &Formation<'_, Table>) -> Slow<'a> {
    let may_form_trio = formation.may_form_trio();
    Slow { table, terms, may_form_trio, lifted: BTreeSet::new(), favourite: None }
}

#[test]
fn the_best_is_what_solving_without_each_three_finds() {
    let mut trios = 0;
    for (table, terms) in fields(400) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let (best, _) = slow(&table, &terms, &formation).best();
        let rank = formation.objective().rank(terms.order);
        assert_eq!(rank, best.rank(terms.order), "{terms:?} {:?}", table.pairs);
        trios += formation.groups().iter().filter(|placed| matches!(placed.group, Group::Trio(_))).count();
    }
    assert!(trios > 50, "trios must be formed");
}

#[test]
fn relaxations_are_those_that_solving_anew_for_each_set_finds() {
    let mut told = 0;
    for (table, terms) in fields(90) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let lifts = lifts(&formation, &terms);
        let needs = |a: u32, b: u32| needs(formation.breaches(a, b), &terms, a, b);
        for (vertex, answer) in formation.relaxations(&lifts, &needs, &mut unwatched).unwrap() {
            let answer: Vec<_> = answer
                .into_iter()
                .map(|one| (one.lifts, one.gain, one.objective.rank(terms.order)))
                .collect();
            let right = relaxations_by(&formation, terms.order, &lifts, |set| {
                let mut slow = slow(&table, &terms, &formation);
                slow.may_form_trio |= set.iter().any(|lift| lifts[*lift].is_trio);
                slow.lifted = lifted(&table, &terms, &formation, set);
                slow.favourite = Some(vertex);
                let (best, is_placed) = slow.best();
                is_placed.then_some(best)
            });
            assert_eq!(answer, right, "vertex {vertex} {terms:?} {:?}", table.pairs);
            told += answer.len();
        }
    }
    assert!(told > 20, "the fields must have something to relax");
}
