//! The forming of groups, and the questions that can be asked of it.
use super::best::{Best, Edge, Field};
use super::breaches::Breaches;
use super::grouping::{Group, Objective, Placed};
use super::index;
use super::proof::{self, Part};
use super::relaxing::{self, Lift, Needs, Relaxation};
use super::terms::{Order, Pairs, Terms, TermsError};
use super::watch::{Ask, Work, tell};
use crate::Stopped;
use std::collections::BTreeMap;

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
        &self.field.edges
    }

    /// Whether the legal pairs are only the candidates from the index.
    pub fn is_by_index(&self) -> bool {
        self.ground.is_by_index(self.field.free.len())
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
        assert!(a != b && a.max(b) < self.field.vertices, "two vertices");
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
        terms.locks.remove(lock);
        self.objective_under(terms, ask)
    }

    /// The numbers of the best grouping without one of the bans, by its place in the terms.
    pub fn without_ban(&self, ban: usize, ask: &mut Ask<'_>) -> Result<Objective, Stopped> {
        let mut terms = self.ground.terms.clone();
        let [a, b] = terms.bans.remove(ban);
        let lifted = Ground::new(self.ground.pairs, terms.clone());
        // Where the ban was not the only thing between the two, lifting it opens nothing.
        if lifted.breaches(a, b).is_none() {
            self.objective_under(terms, ask)
        } else {
            Ok(self.best.objective)
        }
    }

    /// For each vertex that is left over what would place it; see [`Relaxation`]. Nothing under [`Order::Fit`].
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
        relaxing::relaxations((&self.field, &self.best, self.ground.pairs), &left_over, lifts, needs, ask)
    }

    /// The proof of the best grouping, in parts.
    pub fn proof(&self, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
        proof::parts(&self.field, &self.best, ask)
    }

    /// Further parts that prove the choice of the trio; none without one.
    pub fn proof_of_trio(&self, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
        proof::parts_of_trio(&self.field, &self.best, ask)
    }

    fn objective_under(&self, terms: Terms, ask: &mut Ask<'_>) -> Result<Objective, Stopped> {
        Ok(Ground::new(self.ground.pairs, terms).field(ask)?.best(ask)?.objective)
    }

    /// The best grouping in which two legal vertices are in one group, as a pair or as two of a trio.
    fn best_with(&self, a: u32, b: u32, ask: &mut Ask<'_>) -> Result<Best, Stopped> {
        let mut best = self.field.with_group(Group::pair(a, b), self.ground.pairs).best(ask)?;
        if self.field.may_form_trio {
            for &c in &self.field.free {
                if self.field.score(a, c).is_none() || self.field.score(b, c).is_none() {
                    continue;
                }
                let with = self.field.with_group(Group::trio([a, b, c]), self.ground.pairs).best(ask)?;
                if with.objective.rank(self.field.order) > best.objective.rank(self.field.order) {
                    best = with;
                }
            }
        }
        Ok(best)
    }
}

impl Field {
    /// The same field with one group put together.
    fn with_group<P: Pairs>(&self, group: Group, pairs: &P) -> Self {
        let mut field = self.clone();
        field.free.retain(|vertex| !group.holds(*vertex));
        field.edges.retain(|(a, b, _)| !group.holds(*a) && !group.holds(*b));
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
        let free: Vec<u32> = (0..self.pairs.vertices()).filter(|vertex| !self.is_locked(*vertex)).collect();
        let edges =
            if self.is_by_index(free.len()) { self.candidates(ask)? } else { self.all_pairs(&free, ask)? };
        let standing = self.terms.locks.iter().map(|lock| {
            let group = match *lock.as_slice() {
                [a, b, c] => Group::trio([a, b, c]),
                [a, b] => Group::pair(a, b),
                _ => unreachable!("a lock holds two or three: Terms::check"),
            };
            Placed::new(group, true, |a, b| self.pairs.score(a, b))
        });
        Ok(Field {
            vertices: self.pairs.vertices(),
            standing: standing.collect(),
            order: self.terms.order,
            may_form_trio: self.terms.may_form_trio(free.len()),
            favoured: None,
            free,
            edges,
        })
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
