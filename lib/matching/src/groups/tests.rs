//! Everything that is promised about groups, against trying every grouping of small fields; `anew` has larger ones.
use super::*;
use crate::check;
use std::collections::{BTreeMap, BTreeSet};

/// Chance without a clock: the same fields in every run.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    /// A number below `sides`.
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    pub(super) fn roll_u16(&mut self, sides: u64) -> u16 {
        u16::try_from(self.roll(sides)).unwrap()
    }
}

/// Scores and broken rules of all pairs. Rule 0 can be lifted by lift 0 or 1, rule 1 by lift 2, rule 2 never.
pub(super) struct Table {
    pub(super) vertices: u32,
    pub(super) pairs: BTreeMap<(u32, u32), (u16, Breaches)>,
}

impl Pairs for Table {
    fn vertices(&self) -> u32 {
        self.vertices
    }

    fn score(&self, a: u32, b: u32) -> u16 {
        self.pairs[&(a.min(b), a.max(b))].0
    }

    fn breaches(&self, a: u32, b: u32) -> Breaches {
        self.pairs[&(a.min(b), a.max(b))].1
    }

    fn listings(&self, _: &dyn Fn(u32) -> bool) -> Vec<Listing> {
        Vec::new()
    }
}

/// A field of up to eight vertices, with few different scores so that ties are common.
pub(super) fn table(dice: &mut Dice, vertices: u32) -> Table {
    let scores = [1, 3, 40, 10_001][usize::try_from(dice.roll(4)).unwrap()];
    let breakage = 2 + dice.roll(6);
    let mut pairs = BTreeMap::new();
    for b in 0..vertices {
        for a in 0..b {
            let score = dice.roll_u16(scores);
            let rule =
                |number: u8, broken: bool| if broken { Breaches::rule(number) } else { Breaches::NONE };
            let broken = rule(0, dice.roll(breakage) == 0)
                | rule(1, dice.roll(2 * breakage) == 0)
                | rule(2, dice.roll(2 * breakage) == 0);
            pairs.insert((a, b), (score, broken));
        }
    }
    Table { vertices, pairs }
}

pub(super) fn terms(dice: &mut Dice, vertices: u32) -> Terms {
    let order = match dice.roll(3) {
        0 => Order::Coverage,
        1 => Order::Fit { minimum: dice.roll_u16(4) },
        _ => Order::Fairness,
    };
    let trio = [Trio::Never, Trio::Odd, Trio::Allowed][usize::try_from(dice.roll(3)).unwrap()];
    let mut locks: Vec<Vec<u32>> = Vec::new();
    if vertices >= 5 && dice.roll(3) == 0 {
        locks.push(if dice.roll(4) == 0 { vec![0, 1, 4] } else { vec![0, 1] });
    }
    if vertices >= 4 && dice.roll(5) == 0 {
        locks.push(vec![2, 3]);
    }
    let mut bans = Vec::new();
    while dice.roll(3) == 0 {
        let (a, b) = (dice.roll(u64::from(vertices)), dice.roll(u64::from(vertices)));
        let pair = [a.min(b), a.max(b)].map(|vertex| u32::try_from(vertex).unwrap());
        let is_locked = locks.iter().any(|lock| pair.iter().all(|vertex| lock.contains(vertex)));
        if a != b && !is_locked && !bans.contains(&pair) {
            bans.push(pair);
        }
    }
    Terms { order, trio, locks, bans, all_pairs_max: 2000, keep: 16 }
}

/// All groupings that hold the locks: sets of disjoint groups that are allowed, at most one trio.
struct Brute<'a> {
    table: &'a Table,
    terms: &'a Terms,
    may_form_trio: bool,
    /// Pairs that are legal because something was lifted.
    lifted: BTreeSet<(u32, u32)>,
    /// A pair that may be below the minimum.
    together: Option<(u32, u32)>,
}

type Groups = Vec<Group>;

impl<'a> Brute<'a> {
    fn new(table: &'a Table, terms: &'a Terms) -> Self {
        let free =
            (0..table.vertices).filter(|v| !terms.locks.iter().flatten().any(|locked| locked == v)).count();
        let wanted = match terms.trio {
            Trio::Never => false,
            Trio::Odd => free % 2 == 1,
            Trio::Allowed => true,
        };
        let has_room =
            !matches!(terms.order, Order::Fit { .. }) && terms.locks.iter().all(|lock| lock.len() == 2);
        Self { table, terms, may_form_trio: wanted && has_room, lifted: BTreeSet::new(), together: None }
    }

    fn is_legal(&self, a: u32, b: u32) -> bool {
        let is_locked = self.terms.locks.iter().flatten().any(|vertex| *vertex == a || *vertex == b);
        let is_banned = self.terms.bans.contains(&[a.min(b), a.max(b)]);
        let is_legal = self.table.breaches(a, b).is_none() && !is_banned;
        !is_locked && (is_legal || self.lifted.contains(&(a.min(b), a.max(b))))
    }

    fn is_allowed(&self, a: u32, b: u32) -> bool {
        let low = match self.terms.order {
            Order::Fit { minimum } => self.table.score(a, b) < minimum,
            Order::Coverage | Order::Fairness => false,
        };
        self.is_legal(a, b) && (!low || self.together == Some((a.min(b), a.max(b))))
    }

    fn all(&self) -> Vec<(Objective, Groups)> {
        let mut found = Vec::new();
        self.extend(0, &mut Vec::new(), &mut found);
        found
    }

    /// Decides about the smallest vertex from `next` on: alone, in a pair, in the trio.
    fn extend(&self, next: u32, groups: &mut Groups, found: &mut Vec<(Objective, Groups)>) {
        let Some(a) = (next..self.table.vertices).find(|v| !groups.iter().any(|group| group.holds(*v)))
        else {
            found.push((self.objective(groups), self.with_locks(groups)));
            return;
        };
        self.extend(a + 1, groups, found);
        let taken = |formed: &Groups, v: u32| formed.iter().any(|group| group.holds(v));
        for b in a + 1..self.table.vertices {
            if taken(groups, b) {
                continue;
            }
            if self.is_allowed(a, b) {
                groups.push(Group::pair(a, b));
                self.extend(a + 1, groups, found);
                groups.pop();
            }
            let has_trio = groups.iter().any(|group| matches!(group, Group::Trio(_)));
            for c in b + 1..self.table.vertices {
                let is_trio = self.is_legal(a, b) && self.is_legal(a, c) && self.is_legal(b, c);
                if self.may_form_trio && !has_trio && is_trio && !taken(groups, c) {
                    groups.push(Group::trio([a, b, c]));
                    self.extend(a + 1, groups, found);
                    groups.pop();
                }
            }
        }
    }

    fn with_locks(&self, groups: &Groups) -> Groups {
        let locks = self.terms.locks.iter().map(|lock| match lock[..] {
            [a, b, c] => Group::trio([a, b, c]),
            _ => Group::pair(lock[0], lock[1]),
        });
        let mut all: Groups = groups.iter().copied().chain(locks).collect();
        all.sort_by_key(|group| group.members()[0]);
        all
    }

    fn objective(&self, formed: &Groups) -> Objective {
        let mut objective = Objective { placed: 0, value: 0, weakest: None };
        for group in self.with_locks(formed) {
            let sum: u32 = group.pairs().iter().map(|[a, b]| u32::from(self.table.score(*a, *b))).sum();
            let (score, value) = match group {
                Group::Pair(_) => (sum, 2 * sum),
                Group::Trio(_) => (sum / 3, sum),
            };
            objective.placed += u32::try_from(group.members().len()).unwrap();
            objective.value += i64::from(value);
            if formed.contains(&group) {
                let score = u16::try_from(score).unwrap();
                objective.weakest = Some(objective.weakest.map_or(score, |weakest| weakest.min(score)));
            }
        }
        objective
    }

    /// The best numbers among groupings that pass, and the groupings that have them.
    fn best(&self, passes: impl Fn(&Groups) -> bool) -> Option<(Objective, Vec<Groups>)> {
        let order = self.terms.order;
        let all: Vec<(Objective, Groups)> =
            self.all().into_iter().filter(|(_, groups)| passes(groups)).collect();
        let best =
            all.iter().map(|(objective, _)| *objective).max_by_key(|objective| objective.rank(order))?;
        Some((
            best,
            all.into_iter()
                .filter(|(other, _)| other.rank(order) == best.rank(order))
                .map(|(_, groups)| groups)
                .collect(),
        ))
    }
}

/// Fields with terms, all different.
fn fields(count: u64) -> impl Iterator<Item = (Table, Terms)> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    (0..count).map(move |number| {
        let vertices = u32::try_from(1 + number % 8).unwrap();
        let table = table(&mut dice, vertices);
        let terms = terms(&mut dice, vertices);
        (table, terms)
    })
}

fn groups_of(placed: &[Placed]) -> Groups {
    placed.iter().map(|placed| placed.group).collect()
}

#[test]
fn no_grouping_is_better_than_the_one_that_is_formed() {
    for (table, terms) in fields(3000) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let (best, optima) = Brute::new(&table, &terms).best(|_| true).unwrap();
        assert_eq!(
            formation.objective().rank(terms.order),
            best.rank(terms.order),
            "{terms:?} {:?}",
            table.pairs
        );
        assert!(optima.contains(&groups_of(formation.groups())), "{terms:?} {:?}", table.pairs);
    }
}

#[test]
fn another_grouping_is_found_exactly_if_there_is_one() {
    for (table, terms) in fields(3000) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let (_, optima) = Brute::new(&table, &terms).best(|_| true).unwrap();
        let another = formation.another(&mut unwatched).unwrap().map(|other| groups_of(&other));
        assert_eq!(another.is_none(), optima.len() == 1, "{terms:?} {:?}", table.pairs);
        if let Some(other) = another {
            assert!(optima.contains(&other) && other != groups_of(formation.groups()), "{terms:?}");
        }
    }
}

#[test]
fn why_not_tells_the_best_grouping_in_which_the_two_are_together() {
    for (table, terms) in fields(800) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        for b in 1..table.vertices {
            for a in 0..b {
                let holds = |groups: &Groups| groups.iter().any(|group| group.holds(a) && group.holds(b));
                let answer = formation.why_not(a, b, &mut unwatched).unwrap();
                let brute = Brute { together: Some((a, b)), ..Brute::new(&table, &terms) };
                match answer {
                    WhyNot::Together => assert!(holds(&groups_of(formation.groups()))),
                    WhyNot::Broken(_) => assert!(!brute.is_legal(a, b)),
                    WhyNot::Cost { then, .. } => {
                        let best = brute.best(holds).unwrap().0;
                        assert_eq!(then.rank(terms.order), best.rank(terms.order), "{terms:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_cost_of_a_lock_is_what_the_best_grouping_without_it_brings() {
    for (table, terms) in fields(1500) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        for lock in 0..terms.locks.len() {
            let mut without = terms.clone();
            without.locks.remove(lock);
            let best = Brute::new(&table, &without).best(|_| true).unwrap().0;
            let told = formation.without_lock(lock, &mut unwatched).unwrap();
            assert_eq!(told.rank(terms.order), best.rank(terms.order), "{terms:?}");
        }
    }
}

#[test]
fn the_cost_of_a_ban_is_what_the_best_grouping_without_it_brings() {
    for (table, terms) in fields(1500) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        for ban in 0..terms.bans.len() {
            let mut without = terms.clone();
            without.bans.remove(ban);
            let best = Brute::new(&table, &without).best(|_| true).unwrap().0;
            let told = formation.without_ban(ban, &mut unwatched).unwrap();
            assert_eq!(told.rank(terms.order), best.rank(terms.order), "{terms:?}");
        }
    }
}

/// The lifts of these tests: two of one kind for rule 0, one for rule 1, then a ban each, then the trio.
pub(super) fn lifts<P: Pairs>(formation: &Formation<'_, P>, terms: &Terms) -> Vec<Lift> {
    let lift = |kind: u8| Lift { kind, is_decision: kind == 2, is_trio: kind == 3 };
    let mut lifts = vec![lift(0), lift(0), lift(1)];
    lifts.extend(terms.bans.iter().map(|_| lift(2)));
    if !formation.may_form_trio() && formation.leaves_room_for_trio() {
        lifts.push(lift(3));
    }
    lifts
}

/// What a pair needs. Lift 0 serves rule 0 only for pairs of an even sum, so that lifts differ.
pub(super) fn needs(breaches: Breaches, terms: &Terms, a: u32, b: u32) -> Option<Vec<Vec<usize>>> {
    breaches
        .iter()
        .map(|breach| match breach {
            Breach::Rule(0) => Some(if (a + b).is_multiple_of(2) { vec![0, 1] } else { vec![1] }),
            Breach::Rule(1) => Some(vec![2]),
            Breach::Banned => {
                let ban = terms.bans.iter().position(|ban| *ban == [a.min(b), a.max(b)]);
                Some(vec![3 + ban.unwrap()])
            }
            Breach::Rule(_) | Breach::Locked => None,
        })
        .collect()
}

/// Pairs that a set of lifts makes legal.
pub(super) fn lifted(
    table: &Table,
    terms: &Terms,
    formation: &Formation<'_, Table>,
    set: &[usize],
) -> BTreeSet<(u32, u32)> {
    let serves = |a: u32, b: u32| {
        let needs = needs(formation.breaches(a, b), terms, a, b);
        needs.is_some_and(|needs| needs.iter().all(|any| any.iter().any(|lift| set.contains(lift))))
    };
    table.pairs.keys().copied().filter(|(a, b)| serves(*a, *b)).collect()
}

/// The relaxations for a vertex, as the definition says: every set, every grouping.
fn brute_relaxations(
    table: &Table,
    terms: &Terms,
    lifts: &[Lift],
    vertex: u32,
) -> Vec<(Vec<usize>, u32, [i64; 3])> {
    let formation = form(table, terms, &mut unwatched).unwrap();
    relaxations_by(&formation, terms.order, lifts, |set| {
        let mut brute = Brute::new(table, terms);
        brute.may_form_trio |= set.iter().any(|lift| lifts[*lift].is_trio);
        brute.lifted = lifted(table, terms, &formation, set);
        let most = brute.best(|_| true)?.0.placed;
        let (best, _) = brute.best(|groups| groups.iter().any(|group| group.holds(vertex)))?;
        (best.placed == most).then_some(best)
    })
}

/// The relaxations that are listed, given the best grouping that places the vertex under each set, if the set serves.
pub(super) fn relaxations_by(
    formation: &Formation<'_, Table>,
    order: Order,
    lifts: &[Lift],
    serve: impl Fn(&[usize]) -> Option<Objective>,
) -> Vec<(Vec<usize>, u32, [i64; 3])> {
    let now = formation.objective().placed;
    let sets = |size: usize| -> Vec<Vec<usize>> {
        let places = 0..lifts.len();
        match size {
            0 => vec![vec![]],
            1 => places.map(|a| vec![a]).collect(),
            _ => places.clone().flat_map(|b| (0..b).map(move |a| vec![a, b])).collect(),
        }
    };
    for (gains, size) in [(true, 1), (true, 2), (false, 0), (false, 1), (false, 2)] {
        let mut serving: Vec<(Vec<usize>, Objective)> = sets(size)
            .into_iter()
            .filter_map(|set| serve(&set).map(|objective| (set, objective)))
            .filter(|(_, objective)| if gains { objective.placed > now } else { objective.placed == now })
            .collect();
        if serving.is_empty() {
            continue;
        }
        serving.sort_by_key(|(set, objective)| {
            let kinds: Vec<u8> = set.iter().map(|lift| lifts[*lift].kind).collect();
            let decisions = set.iter().filter(|lift| lifts[**lift].is_decision).count();
            (decisions, objective.rank(order).map(|number| -number), kinds, set.clone())
        });
        let mut kinds = BTreeSet::new();
        serving.retain(|(set, _)| if size == 1 { kinds.insert(lifts[set[0]].kind) } else { kinds.insert(0) });
        return serving.into_iter().map(|(set, best)| (set, best.placed - now, best.rank(order))).collect();
    }
    Vec::new()
}

#[test]
fn relaxations_are_those_that_trying_every_set_of_two_finds() {
    let mut told = 0;
    for (table, terms) in fields(900) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let lifts = lifts(&formation, &terms);
        let needs = |a: u32, b: u32| needs(formation.breaches(a, b), &terms, a, b);
        let answers = formation.relaxations(&lifts, &needs, &mut unwatched).unwrap();
        assert_eq!(answers.keys().copied().collect::<Vec<_>>(), formation.left_over());
        for (vertex, answer) in answers {
            let answer: Vec<_> = answer
                .into_iter()
                .map(|one| (one.lifts, one.gain, one.objective.rank(terms.order)))
                .collect();
            let right = match terms.order {
                Order::Fit { .. } => Vec::new(),
                Order::Coverage | Order::Fairness => brute_relaxations(&table, &terms, &lifts, vertex),
            };
            assert_eq!(answer, right, "vertex {vertex} {terms:?} {:?}", table.pairs);
            told += answer.len();
        }
    }
    assert!(told > 100, "the fields must have something to relax");
}

#[test]
fn every_part_of_a_proof_is_accepted_and_shows_what_it_says() {
    for (table, terms) in fields(3000) {
        let formation = form(&table, &terms, &mut unwatched).unwrap();
        let mut parts = formation.proof(&mut unwatched).unwrap();
        parts.extend(formation.proof_of_trio(&mut unwatched).unwrap());
        for part in parts {
            let edges = part.edges(table.vertices, formation.legal_pairs());
            let bound = check::bound(part.vertices.len(), edges.iter().copied(), &part.certificate).unwrap();
            let place = |vertex: &u32| {
                part.vertices.binary_search(vertex).ok().map(|place| u32::try_from(place).unwrap())
            };
            let reached: i128 = formation
                .groups()
                .iter()
                .filter_map(|placed| match placed.group {
                    Group::Pair([a, b]) => Some((place(&a)?, place(&b)?)),
                    Group::Trio(_) => None,
                })
                .filter_map(|(a, b)| edges.iter().find(|edge| (edge.0, edge.1) == (a, b)))
                .map(|edge| 2 * i128::from(edge.2))
                .sum();
            match part.shows {
                Shows::Equal => assert_eq!(reached, bound, "{terms:?}"),
                Shows::Below { placed } => assert!(bound < i128::from(placed), "{terms:?}"),
                Shows::Bound => assert!(reached <= bound, "{terms:?}"),
            }
        }
    }
}

#[test]
fn terms_that_contradict_themselves_are_refused() {
    let table = table(&mut Dice(1), 6);
    let good = Terms {
        order: Order::Coverage,
        trio: Trio::Odd,
        locks: vec![vec![0, 1]],
        bans: vec![[2, 3]],
        all_pairs_max: 2000,
        keep: 16,
    };
    let refused = |change: &dyn Fn(&mut Terms)| {
        let mut terms = good.clone();
        change(&mut terms);
        form(&table, &terms, &mut unwatched).err()
    };
    let errors = [
        refused(&|_| ()),
        refused(&|terms| terms.locks.push(vec![2, 6])),
        refused(&|terms| terms.locks.push(vec![2])),
        refused(&|terms| terms.locks.push(vec![1, 2])),
        // Two that stand are no contradiction; whoever asks for a second one says no before.
        refused(&|terms| (terms.locks, terms.bans) = (vec![vec![0, 1, 2], vec![3, 4, 5]], vec![])),
        refused(&|terms| terms.bans.push([1, 0])),
    ];
    let right = [
        None,
        Some(TermsError::NoSuchVertex { vertex: 6, vertices: 6 }),
        Some(TermsError::LockSize { size: 1 }),
        Some(TermsError::LockedTwice { vertex: 1 }),
        None,
        Some(TermsError::LockedAndBanned { pair: [1, 0] }),
    ];
    assert_eq!(errors, right.map(|error| error.map(FormError::Terms)));
}

#[test]
fn whoever_watches_can_stop_the_forming() {
    let table = table(&mut Dice(1), 6);
    let terms = Terms {
        order: Order::Coverage,
        trio: Trio::Odd,
        locks: vec![],
        bans: vec![],
        all_pairs_max: 2000,
        keep: 16,
    };
    let stopped = form(&table, &terms, &mut |_| std::ops::ControlFlow::Break(())).err();
    assert_eq!(stopped, Some(FormError::Stopped(crate::Stopped)));
}

/// A field in which only these pairs are legal, with these scores.
fn only(vertices: u32, edges: &[(u32, u32, u16)]) -> Table {
    let mut pairs = BTreeMap::new();
    for b in 0..vertices {
        for a in 0..b {
            let edge = edges.iter().find(|edge| (edge.0.min(edge.1), edge.0.max(edge.1)) == (a, b));
            pairs.insert((a, b), edge.map_or((0, Breaches::rule(2)), |edge| (edge.2, Breaches::NONE)));
        }
    }
    Table { vertices, pairs }
}

fn plain(order: Order) -> Terms {
    Terms { order, trio: Trio::Never, locks: vec![], bans: vec![], all_pairs_max: 2000, keep: 16 }
}

#[test]
fn the_best_of_a_graph_that_misled_a_library_is_found_and_unique() {
    let edges = [
        (4, 7, 453),
        (0, 4, 627),
        (4, 6, 853),
        (6, 7, 344),
        (5, 6, 906),
        (4, 5, 689),
        (2, 3, 741),
        (2, 7, 746),
        (3, 6, 647),
        (1, 5, 385),
        (5, 7, 215),
        (3, 7, 640),
    ];
    let table = only(8, &edges);
    let formation = form(&table, &plain(Order::Fit { minimum: 0 }), &mut unwatched).unwrap();
    let right = [(0, 4), (1, 5), (2, 7), (3, 6)].map(|(a, b)| Group::pair(a, b));
    assert_eq!((formation.objective().value, groups_of(formation.groups())), (2 * 2405, right.to_vec()));
    assert_eq!(formation.another(&mut unwatched).unwrap(), None);
}

#[test]
fn of_two_equal_groupings_it_is_told_that_there_are_two() {
    let table = only(5, &[(0, 1, 1), (0, 4, 2), (1, 4, 2), (2, 4, 1), (3, 4, 1)]);
    let formation = form(&table, &plain(Order::Coverage), &mut unwatched).unwrap();
    let other = groups_of(&formation.another(&mut unwatched).unwrap().unwrap());
    let both = [vec![Group::pair(0, 1), Group::pair(2, 4)], vec![Group::pair(0, 1), Group::pair(3, 4)]];
    assert!(both.contains(&other) && both.contains(&groups_of(formation.groups())));
    assert_ne!(other, groups_of(formation.groups()));
}
