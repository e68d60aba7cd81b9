//! The forming of groups, and the questions that can be asked of it.
use super::base::Base;
use super::best::{Best, Edge, Field};
use super::breaches::Breaches;
use super::grouping::{Group, Objective, Placed};
use super::index;
use super::proof::{self, Part};
use super::relaxing::{self, Lift, Needs, Relaxation};
use super::terms::{Order, Pairs, Terms, TermsError};
use super::watch::{Ask, Work, tell};
use super::weighing::Weighing;
use crate::Stopped;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The best grouping under some terms. Made by [`form`].
#[derive(Debug)]
pub struct Formation<'a, P: Pairs> {
    pub(super) ground: Ground<'a, P>,
    pub(super) field: Field,
    pub(super) best: Best,
}

/// Why nothing was formed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// The terms contradict themselves.
    #[error(transparent)]
    Terms(#[from] TermsError),
    /// The caller stopped it.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

/// Answer to the question why two are not in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// They are.
    Together,
    /// What stands between them.
    Broken(Breaches),
    /// The best grouping in which they are, and how it differs.
    Cost {
        /// The score of the pair.
        score: u16,
        /// The numbers of that grouping.
        then: Objective,
        /// Groups that would not be formed.
        goes: Vec<Group>,
        /// Groups that would be formed instead.
        comes: Vec<Group>,
    },
}

/// Forms the best groups.
pub fn form<'a, P: Pairs>(
    pairs: &'a P,
    terms: &Terms,
    ask: &mut Ask<'_>,
) -> Result<Formation<'a, P>, FormError> {
    terms.check(pairs.vertices())?;
    let ground = Ground::new(pairs, terms.clone());
    let field = ground.field(ask)?;
    let best = field.best(ask)?;
    Ok(Formation { ground, field, best })
}

impl<P: Pairs> Formation<'_, P> {
    /// The numbers of the best grouping.
    pub fn objective(&self) -> Objective {
        self.best.objective
    }

    /// Its groups, by first member.
    pub fn groups(&self) -> &[Placed] {
        &self.best.groups
    }

    /// Free vertices that are in no group, in order.
    pub fn left_over(&self) -> Vec<u32> {
        let mut placed: Vec<u32> =
            self.best.groups.iter().flat_map(|placed| placed.group.members()).copied().collect();
        placed.sort_unstable();
        self.field.free.iter().copied().filter(|vertex| placed.binary_search(vertex).is_err()).collect()
    }

    /// Vertices that are not in a locked group, in order.
    pub fn free(&self) -> &[u32] {
        &self.field.free
    }

    /// Legal pairs of free vertices: all, or the candidates from the index.
    pub fn legal_pairs(&self) -> &[(u32, u32, u16)] {
        &self.field.base.edges
    }

    /// Whether the legal pairs are only the candidates from the index.
    pub fn is_by_index(&self) -> bool {
        self.ground.is_by_index(self.field.free.len())
    }

    /// Whether there are too many free vertices to compare all relaxations, see [`Formation::relaxations`].
    pub fn bounds_relaxations(&self) -> bool {
        self.is_by_index() || self.field.free.len() > relaxing::EXACT_MAX
    }

    /// Whether a trio may be formed.
    pub fn may_form_trio(&self) -> bool {
        self.field.may_form_trio
    }

    /// Whether mode, order, locks and size would let a trio be formed, were it allowed.
    pub fn leaves_room_for_trio(&self) -> bool {
        self.ground.terms.leaves_room_for_trio(self.field.free.len())
    }

    /// Everything that stands between two vertices.
    pub fn breaches(&self, a: u32, b: u32) -> Breaches {
        self.ground.breaches(a, b)
    }

    /// Another grouping with the same numbers, if there is one: then the best is not unique.
    pub fn another(&self, ask: &mut Ask<'_>) -> Result<Option<Vec<Placed>>, Stopped> {
        self.field.another(&self.best, ask)
    }

    /// Why two vertices are not in one group.
    ///
    /// # Panics
    /// If the two are one, or not vertices.
    pub fn why_not(&self, a: u32, b: u32, ask: &mut Ask<'_>) -> Result<WhyNot, Stopped> {
        assert!(a != b && a.max(b) < self.field.base.vertices, "two vertices");
        if self.best.groups.iter().any(|placed| placed.group.holds(a) && placed.group.holds(b)) {
            return Ok(WhyNot::Together);
        }
        let breaches = self.ground.breaches(a, b);
        if !breaches.is_none() {
            return Ok(WhyNot::Broken(breaches));
        }
        let then = self.best_with(a, b, ask)?;
        let (goes, comes) =
            (difference(&self.best.groups, &then.groups), difference(&then.groups, &self.best.groups));
        Ok(WhyNot::Cost { score: self.ground.pairs.score(a, b), then: then.objective, goes, comes })
    }

    /// The numbers of the best grouping without one of the locks, by its place in the terms.
    pub fn without_lock(&self, lock: usize, ask: &mut Ask<'_>) -> Result<Objective, Stopped> {
        let mut terms = self.ground.terms.clone();
        let lifted = terms.locks.remove(lock);
        self.objective_under(terms, &lifted, ask)
    }

    /// The numbers of the best grouping without one of the bans, by its place in the terms.
    pub fn without_ban(&self, ban: usize, ask: &mut Ask<'_>) -> Result<Objective, Stopped> {
        let mut terms = self.ground.terms.clone();
        let [a, b] = terms.bans.remove(ban);
        // Where the ban was not the only thing between the two, lifting it opens nothing.
        if Ground::new(self.ground.pairs, terms.clone()).breaches(a, b).is_none() {
            self.objective_under(terms, &[a, b], ask)
        } else {
            Ok(self.best.objective)
        }
    }

    /// For each vertex that is left over what would place it; see [`Relaxation`]. Nothing under [`Order::Fit`].
    ///
    /// Above 400 free vertices the work is bounded: at most 100 vertices are answered, the first ones, and fewer from
    /// 10^4 vertices on; each is looked at with all others once, and the sets that open its best pairs are
    /// tried, fewer the more vertices there are. What a relaxation places is sure then, but another may place more.
    pub fn relaxations(
        &self,
        lifts: &[Lift],
        needs: &Needs<'_>,
        ask: &mut Ask<'_>,
    ) -> Result<BTreeMap<u32, Vec<Relaxation>>, Stopped> {
        let left_over = self.left_over();
        if left_over.is_empty() || matches!(self.field.order, Order::Fit { .. }) {
            return Ok(left_over.into_iter().map(|vertex| (vertex, Vec::new())).collect());
        }
        let asked = (&self.field, &self.best, self.ground.pairs);
        if self.bounds_relaxations() {
            relaxing::relaxations_near(asked, &left_over, (lifts, self.ground.terms.keep), needs, ask)
        } else {
            relaxing::relaxations(asked, &left_over, lifts, needs, ask)
        }
    }

    /// The proof of the best grouping, in parts.
    pub fn proof(&self, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
        proof::parts(&self.field, &self.best, ask)
    }

    /// Further parts that prove the choice of the trio; none without one.
    pub fn proof_of_trio(&self, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
        proof::parts_of_trio(&self.field, &self.best, ask)
    }

    /// The numbers of the best grouping under terms that lift something from these vertices alone.
    fn objective_under(&self, terms: Terms, of: &[u32], ask: &mut Ask<'_>) -> Result<Objective, Stopped> {
        let ground = Ground::new(self.ground.pairs, terms);
        let free = ground.free();
        // From an index, candidates of other vertices change too: who walks past the freed takes fewer of the rest.
        let is_by_index = ground.is_by_index(free.len()) || self.is_by_index();
        let field = if is_by_index || !self.field.base.knows(&free) {
            ground.field(ask)?
        } else {
            let mut with: Vec<Edge> = of
                .iter()
                .flat_map(|&a| free.iter().map(move |&b| (a.min(b), a.max(b))))
                .filter(|&(a, b)| a != b && self.field.score(a, b).is_none())
                .filter_map(|(a, b)| Some((a, b, ground.judge(a, b)?)))
                .collect();
            with.sort_unstable();
            with.dedup();
            Field {
                with,
                may_form_trio: ground.terms.may_form_trio(free.len()),
                standing: ground.standing(),
                free,
                ..self.field.clone()
            }
        };
        Ok(field.best(ask)?.objective)
    }

    /// The best grouping in which two legal vertices are in one group, as a pair or as two of a trio.
    fn best_with(&self, a: u32, b: u32, ask: &mut Ask<'_>) -> Result<Best, Stopped> {
        let (field, order) = (&self.field, self.field.order);
        let mut best = field.with_group(Group::pair(a, b), self.ground.pairs).best(ask)?;
        for (bound, trio) in self.trios_with(a, b, ask)? {
            // Most first: what comes later brings less.
            if bound < self.brings(&best) {
                break;
            }
            let with = field.with_group(Group::trio(trio), self.ground.pairs);
            if order == Order::Fairness && !may_be_fairer(&with, &best, ask)? {
                continue;
            }
            let with = with.best(ask)?;
            if with.objective.rank(order) > best.objective.rank(order) {
                best = with;
            }
        }
        Ok(best)
    }

    /// The trios that hold two vertices, with the most that a grouping with one of them brings by the first step of
    /// the order that its weighing tells; most first. None where no trio may be formed.
    ///
    /// The duals of the graph without the two bound what it brings without a third: each is worth its dual at least.
    fn trios_with(&self, a: u32, b: u32, ask: &mut Ask<'_>) -> Result<Vec<(i64, [u32; 3])>, Stopped> {
        let (field, weighing) = (&self.field, self.first_weighing());
        if !field.may_form_trio {
            return Ok(Vec::new());
        }
        let kept = field.base.solved(0, weighing, ask)?;
        let rest = field.solved(&kept, (0, weighing), &[a, b], ask)?.certificate();
        let score = |a: u32, b: u32| field.score(a, b).map(u32::from);
        let pair = score(a, b).unwrap_or(0);
        let mut trios: Vec<(i64, [u32; 3])> = (field.free.iter())
            .filter_map(|&c| {
                let sum = pair + score(a, c)? + score(b, c)?;
                let dual = rest.u.get(usize::try_from(c).ok()?)?;
                let most = i64::try_from(rest.bound).expect("within the limits of the weighing") - dual;
                Some((most + weighing.trio([a, b, c], sum), [a, b, c]))
            })
            .collect();
        trios.sort_unstable_by(|one, other| other.cmp(one));
        Ok(trios)
    }

    /// How groupings compare by one number: under fairness only the first step, the number of placed vertices.
    fn first_weighing(&self) -> Weighing {
        match self.field.order {
            Order::Fairness => Weighing::number(None),
            Order::Coverage | Order::Fit { .. } => self.field.last_weighing(),
        }
    }

    /// What a grouping brings by that number, locked groups aside.
    fn brings(&self, best: &Best) -> i64 {
        let weighing = self.first_weighing();
        let formed = best.groups.iter().filter(|placed| !placed.locked);
        formed.map(|placed| weighing.group(placed)).sum()
    }
}

/// Whether a field can have a better grouping by number and weakest group, or as good a one.
fn may_be_fairer(field: &Field, best: &Best, ask: &mut Ask<'_>) -> Result<bool, Stopped> {
    let standing: usize = field.standing.iter().map(|placed| placed.group.members().len()).sum();
    let most = field.most_placed(0, ask)?;
    let placed = u32::try_from(most + standing).unwrap_or(u32::MAX);
    let Some(weakest) = best.objective.weakest else { return Ok(true) };
    let is_weak = field.standing.iter().any(|placed| !placed.locked && placed.score < weakest);
    match placed.cmp(&best.objective.placed) {
        std::cmp::Ordering::Less => Ok(false),
        std::cmp::Ordering::Greater => Ok(true),
        std::cmp::Ordering::Equal => Ok(!is_weak && field.most_placed(weakest, ask)? == most),
    }
}

impl Field {
    /// The same field with one group put together.
    fn with_group<P: Pairs>(&self, group: Group, pairs: &P) -> Self {
        let mut field = self.clone();
        field.free.retain(|vertex| !group.holds(*vertex));
        field.with.retain(|(a, b, _)| !group.holds(*a) && !group.holds(*b));
        field.without.extend(group.members());
        field.may_form_trio &= matches!(group, Group::Pair(_));
        field.standing.push(Placed::new(group, false, |a, b| pairs.score(a, b)));
        field
    }
}

/// Groups of the first that are not in the second.
fn difference(groups: &[Placed], others: &[Placed]) -> Vec<Group> {
    let is_new = |placed: &&Placed| !others.iter().any(|other| other.group == placed.group);
    groups.iter().filter(is_new).map(|placed| placed.group).collect()
}

/// Pairs under terms: which of them are legal.
#[derive(Debug)]
pub(super) struct Ground<'a, P: Pairs> {
    pub(super) pairs: &'a P,
    pub(super) terms: Terms,
    locked: Vec<bool>,
    /// Smaller vertex first, sorted.
    bans: Vec<(u32, u32)>,
}

impl<'a, P: Pairs> Ground<'a, P> {
    fn new(pairs: &'a P, terms: Terms) -> Self {
        let size = usize::try_from(pairs.vertices()).expect("a vertex fits the address space");
        let mut locked = vec![false; size];
        for vertex in terms.locks.iter().flatten() {
            if let Some(locked) = usize::try_from(*vertex).ok().and_then(|place| locked.get_mut(place)) {
                *locked = true;
            }
        }
        let mut bans: Vec<(u32, u32)> = terms.bans.iter().map(|[a, b]| (*a.min(b), *a.max(b))).collect();
        bans.sort_unstable();
        Self { pairs, terms, locked, bans }
    }

    pub(super) fn breaches(&self, a: u32, b: u32) -> Breaches {
        let mut breaches = self.pairs.breaches(a, b);
        if self.is_banned(a, b) {
            breaches = breaches | Breaches::BANNED;
        }
        if self.is_locked(a) || self.is_locked(b) {
            breaches = breaches | Breaches::LOCKED;
        }
        breaches
    }

    fn is_banned(&self, a: u32, b: u32) -> bool {
        self.bans.binary_search(&(a.min(b), a.max(b))).is_ok()
    }

    fn is_locked(&self, vertex: u32) -> bool {
        usize::try_from(vertex).ok().and_then(|place| self.locked.get(place)).copied().unwrap_or(false)
    }

    fn is_by_index(&self, free: usize) -> bool {
        free > self.terms.all_pairs_max
    }

    /// The field of these terms.
    fn field(&self, ask: &mut Ask<'_>) -> Result<Field, Stopped> {
        let free = self.free();
        let edges =
            if self.is_by_index(free.len()) { self.candidates(ask)? } else { self.all_pairs(&free, ask)? };
        Ok(Field {
            base: Arc::new(Base::new(self.pairs.vertices(), &free, edges)),
            without: Vec::new(),
            with: Vec::new(),
            standing: self.standing(),
            order: self.terms.order,
            may_form_trio: self.terms.may_form_trio(free.len()),
            favoured: None,
            free,
        })
    }

    /// Vertices that are not in a locked group, in order.
    fn free(&self) -> Vec<u32> {
        (0..self.pairs.vertices()).filter(|vertex| !self.is_locked(*vertex)).collect()
    }

    /// The locked groups.
    fn standing(&self) -> Vec<Placed> {
        let standing = self.terms.locks.iter().map(|lock| {
            let group = match *lock.as_slice() {
                [a, b, c] => Group::trio([a, b, c]),
                [a, b] => Group::pair(a, b),
                _ => unreachable!("a lock holds two or three: Terms::check"),
            };
            Placed::new(group, true, |a, b| self.pairs.score(a, b))
        });
        standing.collect()
    }

    fn judge(&self, a: u32, b: u32) -> Option<u16> {
        let is_free = !self.is_locked(a) && !self.is_locked(b) && !self.is_banned(a, b);
        (is_free && self.pairs.is_legal(a, b)).then(|| self.pairs.score(a, b))
    }

    fn all_pairs(&self, free: &[u32], ask: &mut Ask<'_>) -> Result<Vec<Edge>, Stopped> {
        let mut edges = Vec::new();
        for (place, &a) in free.iter().enumerate() {
            tell(ask, Work::Judging, place, free.len())?;
            let later = free.get(place + 1..).unwrap_or_default();
            edges.extend(later.iter().filter_map(|&b| Some((a, b, self.judge(a, b)?))));
        }
        Ok(edges)
    }

    fn candidates(&self, ask: &mut Ask<'_>) -> Result<Vec<Edge>, Stopped> {
        /// Vertices between two questions whether to go on.
        const STRIDE: u32 = 256;
        let vertices = self.pairs.vertices();
        let listings = self.pairs.listings(&|vertex| !self.is_locked(vertex));
        let size = self.locked.len();
        let advance = |vertex: u32| {
            let done = usize::try_from(vertex).unwrap_or(size);
            !vertex.is_multiple_of(STRIDE) || tell(ask, Work::Candidates, done, size).is_ok()
        };
        index::candidates(vertices, listings, self.terms.keep, |a, b| self.judge(a, b), advance)
            .ok_or(Stopped)
    }
}

impl Order {
    /// Whether groupings are compared by their weakest group.
    pub fn has_weakest(self) -> bool {
        self == Self::Fairness
    }
}
