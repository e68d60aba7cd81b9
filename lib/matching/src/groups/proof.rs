//! The proof of a grouping, in parts: each is a claim about one graph that anybody can check without the solver.
//!
//! A part names its graph by the least score of its edges and by the vertices that are left out; its numbers are a
//! solution of the dual program, as [`Certificate`] says. The bound holds for every set of disjoint pairs of that
//! graph; the part also says what the grouping reaches.
use super::best::{Best, Field};
use super::terms::Order;
use super::watch::Ask;
use super::weighing::Weighing;
use crate::{Certificate, Stopped};

/// What a part speaks of: how pairs are weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// `K · placed + value`, with K above every value.
    Coverage,
    /// `L · value + placed`, with L above every number of vertices.
    Fit,
    /// The number of placed vertices.
    Number,
}

impl Claim {
    fn weighing(self, vertices: u32) -> Weighing {
        match self {
            Self::Coverage => Weighing::coverage(vertices, None),
            Self::Fit => Weighing::fit(vertices),
            Self::Number => Weighing::number(None),
        }
    }
}

/// One part of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// How pairs are weighed.
    pub claim: Claim,
    /// Only edges of this score or more; none is all.
    pub above: Option<u16>,
    /// Free vertices that are left out, in order.
    pub without: Vec<u32>,
    /// The other free vertices, in order: the certificate numbers them from 0.
    pub vertices: Vec<u32>,
    /// The dual solution.
    pub certificate: Certificate,
    /// What is shown.
    pub shows: Shows,
}

impl Part {
    /// The graph that the part speaks of, for a checker: edges as places in [`Part::vertices`], with the weight of the
    /// claim. `vertices` is the number of all vertices, `legal_pairs` what [`Formation::legal_pairs`] gave.
    ///
    /// [`Formation::legal_pairs`]: super::Formation::legal_pairs
    pub fn edges(&self, vertices: u32, legal_pairs: &[(u32, u32, u16)]) -> Vec<(u32, u32, i64)> {
        let weighing = self.claim.weighing(vertices);
        let place = |vertex: u32| {
            let place = self.vertices.binary_search(&vertex).ok()?;
            u32::try_from(place).ok()
        };
        legal_pairs
            .iter()
            .filter(|edge| edge.2 >= self.above.unwrap_or(0))
            .filter_map(|&edge| Some((place(edge.0)?, place(edge.1)?, weighing.edge(edge))))
            .collect()
    }
}

/// What the bound of a part shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The pairs of the grouping in this graph reach the bound: they are optimal.
    Equal,
    /// The bound is below the number of vertices that the grouping places: this graph cannot place as many.
    Below {
        /// That number.
        placed: i64,
    },
    /// Nothing more than the bound itself.
    Bound,
}

/// The parts of a grouping's proof.
pub(super) fn parts(field: &Field, best: &Best, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
    let trio = best.choice.trio;
    let without = trio.as_slice().as_flattened();
    let mut parts = Vec::new();
    let last = |claim: Claim, above: Option<u16>| {
        let part = Draft { claim, above, without };
        part.with(field, best.choice.certificate.clone(), Shows::Equal)
    };
    match field.order {
        Order::Coverage => parts.push(last(Claim::Coverage, None)),
        Order::Fit { minimum } => parts.push(last(Claim::Fit, Some(minimum))),
        Order::Fairness => {
            parts.push(Draft { claim: Claim::Number, above: None, without }.solve(
                field,
                Shows::Equal,
                ask,
            )?);
            if let Some(weakest) = best.objective.weakest {
                let trio_is_weakest = best
                    .groups
                    .iter()
                    .any(|placed| trio_of(placed) == trio && trio.is_some() && placed.score == weakest);
                if !trio_is_weakest {
                    let placed = placed_in(best, 3 * i64::from(trio.is_some()));
                    let draft = Draft { claim: Claim::Number, above: Some(weakest + 1), without };
                    parts.push(draft.solve(field, Shows::Below { placed }, ask)?);
                }
                parts.push(Draft { claim: Claim::Coverage, above: Some(weakest), without }.solve(
                    field,
                    Shows::Equal,
                    ask,
                )?);
            }
        }
    }
    if trio.is_some() {
        let draft = Draft { claim: Claim::Number, above: None, without: &[] };
        parts.push(draft.solve(field, Shows::Below { placed: placed_in(best, 0) }, ask)?);
    }
    Ok(parts)
}

/// Bounds that exclude every other trio under coverage: for each free vertex the graph without it, and each trio that
/// these do not exclude.
pub(super) fn parts_of_trio(field: &Field, best: &Best, ask: &mut Ask<'_>) -> Result<Vec<Part>, Stopped> {
    let mut parts = Vec::new();
    if field.order != Order::Coverage || best.choice.trio.is_none() {
        return Ok(parts);
    }
    for &vertex in &field.free {
        let draft = Draft { claim: Claim::Coverage, above: None, without: &[vertex] };
        parts.push(draft.solve(field, Shows::Bound, ask)?);
    }
    for trio in remaining_trios(field, best, &parts) {
        let draft = Draft { claim: Claim::Coverage, above: None, without: &trio };
        parts.push(draft.solve(field, Shows::Bound, ask)?);
    }
    Ok(parts)
}

/// Trios that could be better by the bounds of the graphs without one vertex, in order; the one that was formed aside.
///
/// A trio abc brings no more than its own part and `D_c − W(ab)`, because the rest together with the edge ab is a set
/// of pairs without c; and so for its other edges.
fn remaining_trios(field: &Field, best: &Best, rests: &[Part]) -> Vec<[u32; 3]> {
    let weighing = Weighing::coverage(field.base.vertices, None);
    let bound = |vertex: u32| {
        let part = rests.iter().find(|part| part.without == [vertex]);
        part.map_or(i128::MAX, |part| part.certificate.bound)
    };
    let mut remaining = Vec::new();
    for (place, &(a, b, ab)) in field.base.edges.iter().enumerate() {
        let later = field.base.edges.get(place + 1..).unwrap_or_default();
        for &(_, c, ac) in later.iter().take_while(|edge| edge.0 == a) {
            let Some(bc) = field.score(b, c) else { continue };
            let sum = u32::from(ab) + u32::from(ac) + u32::from(bc);
            let sides = [(a, b, ab, c), (a, c, ac, b), (b, c, bc, a)];
            let rest =
                sides.map(|(x, y, score, other)| bound(other) - 2 * i128::from(weighing.edge((x, y, score))));
            let most = i128::from(weighing.trio([a, b, c], sum)) + rest.into_iter().min().unwrap_or(0);
            if most > i128::from(best.choice.total) && best.choice.trio != Some([a, b, c]) {
                remaining.push([a, b, c]);
            }
        }
    }
    remaining
}

fn trio_of(placed: &super::Placed) -> Option<[u32; 3]> {
    match placed.group {
        super::Group::Trio(members) if !placed.locked => Some(members),
        super::Group::Trio(_) | super::Group::Pair(_) => None,
    }
}

/// Vertices in groups that are not locked, less some.
fn placed_in(best: &Best, less: i64) -> i64 {
    let free = best.groups.iter().filter(|placed| !placed.locked);
    free.map(|placed| i64::try_from(placed.group.members().len()).unwrap_or(0)).sum::<i64>() - less
}

/// A part before it is solved.
struct Draft<'a> {
    claim: Claim,
    above: Option<u16>,
    without: &'a [u32],
}

impl Draft<'_> {
    fn solve(&self, field: &Field, shows: Shows, ask: &mut Ask<'_>) -> Result<Part, Stopped> {
        let (floor, weighing) = (self.above.unwrap_or(0), self.claim.weighing(field.base.vertices));
        let kept = field.base.solved(floor, weighing, ask)?;
        let certificate = field.solved(&kept, (floor, weighing), self.without, ask)?.certificate();
        Ok(self.with(field, certificate, shows))
    }

    /// The part, with a certificate of all vertices cut down to those that it speaks of.
    fn with(&self, field: &Field, certificate: Certificate, shows: Shows) -> Part {
        let vertices: Vec<u32> =
            field.free.iter().copied().filter(|vertex| !self.without.contains(vertex)).collect();
        let chosen = |place: &u32| usize::try_from(*place).expect("a vertex fits the address space");
        let u = vertices.iter().filter_map(|vertex| certificate.u.get(chosen(vertex)).copied()).collect();
        let inner =
            vertices.iter().filter_map(|vertex| certificate.inner.get(chosen(vertex)).copied()).collect();
        let certificate = Certificate { u, inner, ..certificate };
        Part {
            claim: self.claim,
            above: self.above,
            without: self.without.to_vec(),
            vertices,
            certificate,
            shows,
        }
    }
}
