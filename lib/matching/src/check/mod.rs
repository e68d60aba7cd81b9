//! The independent checker: whether a [`Certificate`] proves what it claims. Shares no code with the solver.
//!
//! It knows graphs only as lists of edges, and tests the dual constraints one edge at a time, each in constant time:
//! what the blossoms common to both ends add is looked up in a forest prepared for it. So time is linear in vertices and
//! edges, and memory in vertices. All sums are `i128`, so that no input overflows.

#![expect(
    clippy::indexing_slicing,
    reason = "lengths and numbers are checked first; a certificate that passes is indexed by its own fields"
)]

use crate::certificate::Certificate;
use ancestors::Forest;

mod ancestors;

/// Why a certificate proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Flaw {
    /// `u` or `inner` does not have one number for each vertex.
    #[error("{found} numbers for {vertices} vertices")]
    Length {
        /// The number of vertices.
        vertices: usize,
        /// The length of the list.
        found: usize,
    },
    /// A vertex has a negative dual.
    #[error("vertex {vertex} has the dual {u}, expected 0 or more")]
    NegativeVertex {
        /// The vertex.
        vertex: usize,
        /// Its dual.
        u: i64,
    },
    /// A blossom has a negative dual.
    #[error("blossom {blossom} has the dual {z}, expected 0 or more")]
    NegativeBlossom {
        /// The blossom.
        blossom: usize,
        /// Its dual.
        z: i64,
    },
    /// The parent of a blossom is neither −1 nor a smaller number than its own.
    #[error("blossom {blossom} has the parent {parent}, expected -1 or a smaller number")]
    Parent {
        /// The blossom.
        blossom: usize,
        /// Its parent.
        parent: i32,
    },
    /// The innermost blossom of a vertex is neither −1 nor the number of a blossom.
    #[error("vertex {vertex} is in blossom {inner}, which does not exist")]
    Inner {
        /// The vertex.
        vertex: usize,
        /// The number given.
        inner: i32,
    },
    /// A blossom is not an odd set of three or more vertices.
    #[error("blossom {blossom} has {size} vertices, expected an odd number of three or more")]
    Size {
        /// The blossom.
        blossom: usize,
        /// Its vertices, those of nested blossoms included.
        size: usize,
    },
    /// An edge or pair leaves the graph, or joins a vertex to itself.
    #[error("edge {u}-{v} is no edge of such a graph")]
    NoSuchVertex {
        /// One end.
        u: u32,
        /// The other end.
        v: u32,
    },
    /// An edge weighs more than its duals.
    #[error("edge {u}-{v} weighs more than its duals, by {lacking}")]
    Infeasible {
        /// One end.
        u: u32,
        /// The other end.
        v: u32,
        /// By how much, in units of `W`.
        lacking: i128,
    },
    /// The bound is not the dual objective.
    #[error("the bound is stated as {stated}, but the duals sum to {found}")]
    Bound {
        /// As stated.
        stated: i128,
        /// As computed.
        found: i128,
    },
    /// Two pairs meet in a vertex.
    #[error("vertex {vertex} is matched twice")]
    MatchedTwice {
        /// The vertex.
        vertex: u32,
    },
    /// A pair is not an edge of the graph, or more than once.
    #[error("vertex {vertex} is matched by something that is not exactly one edge")]
    NotOneEdge {
        /// An end of the pair.
        vertex: usize,
    },
    /// The matching weighs less than the bound: it may be optimal, but this does not prove it.
    #[error("the matching weighs {weight}, the bound is {bound}")]
    Gap {
        /// The weight of the matching in units of `W`.
        weight: i128,
        /// The dual objective.
        bound: i128,
    },
}

/// Tests the duals against every edge `(u, v, weight)`, and returns the bound that they prove: no matching of these
/// edges weighs more, in units of `W = 2 · (weight + raise)`.
pub fn bound(
    vertices: usize,
    edges: impl IntoIterator<Item = (u32, u32, i64)>,
    certificate: &Certificate,
) -> Result<i128, Flaw> {
    let duals = Duals::read(vertices, certificate)?;
    for edge in edges {
        duals.test(edge)?;
    }
    Ok(duals.bound)
}

/// Tests that the pairs are a matching of these edges, and that the certificate proves it optimal: that its weight
/// *equals* the bound of feasible duals.
pub fn optimal(
    vertices: usize,
    edges: impl IntoIterator<Item = (u32, u32, i64)>,
    pairs: impl IntoIterator<Item = (u32, u32)>,
    certificate: &Certificate,
) -> Result<(), Flaw> {
    let duals = Duals::read(vertices, certificate)?;
    let mut mates: Vec<Option<u32>> = vec![None; vertices];
    for (u, v) in pairs {
        for (vertex, mate) in [(u, v), (v, u)] {
            let place = mates.get_mut(index(vertex)).filter(|_| u != v).ok_or(Flaw::NoSuchVertex { u, v })?;
            if place.replace(mate).is_some() {
                return Err(Flaw::MatchedTwice { vertex });
            }
        }
    }
    let mut met = vec![0_u8; vertices];
    let mut weight = 0_i128;
    for (u, v, w) in edges {
        let doubled = duals.test((u, v, w))?;
        if mates[index(u)] == Some(v) {
            weight += doubled;
            for end in [u, v] {
                met[index(end)] = met[index(end)].saturating_add(1);
            }
        }
    }
    if let Some(vertex) = (0..vertices).find(|&vertex| met[vertex] != u8::from(mates[vertex].is_some())) {
        return Err(Flaw::NotOneEdge { vertex });
    }
    if weight == duals.bound { Ok(()) } else { Err(Flaw::Gap { weight, bound: duals.bound }) }
}

/// A certificate whose form is right, with what is needed to test an edge.
struct Duals<'a> {
    certificate: &'a Certificate,
    forest: Forest,
    bound: i128,
}

impl<'a> Duals<'a> {
    fn read(vertices: usize, certificate: &'a Certificate) -> Result<Self, Flaw> {
        let Certificate { u, inner, blossoms, .. } = certificate;
        if let Some(found) = [u.len(), inner.len()].into_iter().find(|&found| found != vertices) {
            return Err(Flaw::Length { vertices, found });
        }
        if let Some((vertex, &u)) = u.iter().enumerate().find(|&(_, &u)| u < 0) {
            return Err(Flaw::NegativeVertex { vertex, u });
        }
        if let Some((blossom, &found)) = blossoms.iter().enumerate().find(|&(_, found)| found.z < 0) {
            return Err(Flaw::NegativeBlossom { blossom, z: found.z });
        }
        let parents = parents(certificate)?;
        let sizes = sizes(certificate, &parents)?;
        let twice_inside: i128 =
            blossoms.iter().zip(&sizes).map(|(blossom, &size)| i128::from(blossom.z) * wide(size / 2)).sum();
        let bound = u.iter().map(|&u| i128::from(u)).sum::<i128>() + twice_inside;
        if bound != certificate.bound {
            return Err(Flaw::Bound { stated: certificate.bound, found: bound });
        }
        let nested: Vec<_> = parents.into_iter().zip(blossoms.iter().map(|blossom| blossom.z)).collect();
        Ok(Duals { certificate, forest: Forest::new(&nested), bound })
    }

    /// Tests one edge, and returns its weight in units of `W`.
    fn test(&self, (u, v, weight): (u32, u32, i64)) -> Result<i128, Flaw> {
        let duals = &self.certificate.u;
        let (Some(at_u), Some(at_v)) = (duals.get(index(u)), duals.get(index(v))) else {
            return Err(Flaw::NoSuchVertex { u, v });
        };
        if u == v {
            return Err(Flaw::NoSuchVertex { u, v });
        }
        let doubled = 2 * (i128::from(weight) + i128::from(self.certificate.raise));
        let lacking = doubled - i128::from(*at_u) - i128::from(*at_v);
        if lacking > 0 && lacking > self.common(u, v) {
            return Err(Flaw::Infeasible { u, v, lacking: lacking - self.common(u, v) });
        }
        Ok(doubled)
    }

    /// The sum of the duals of all blossoms that hold both vertices.
    fn common(&self, u: u32, v: u32) -> i128 {
        let [one, other] = [u, v].map(|vertex| usize::try_from(self.certificate.inner[index(vertex)]).ok());
        self.forest.common(one, other)
    }
}

fn parents(certificate: &Certificate) -> Result<Vec<Option<usize>>, Flaw> {
    let parent = |(blossom, found): (usize, &crate::certificate::Blossom)| match usize::try_from(found.parent)
    {
        Ok(parent) if parent < blossom => Ok(Some(parent)),
        Err(_) if found.parent == -1 => Ok(None),
        Ok(_) | Err(_) => Err(Flaw::Parent { blossom, parent: found.parent }),
    };
    certificate.blossoms.iter().enumerate().map(parent).collect()
}

fn sizes(certificate: &Certificate, parents: &[Option<usize>]) -> Result<Vec<usize>, Flaw> {
    let mut sizes = vec![0_usize; parents.len()];
    for (vertex, &inner) in certificate.inner.iter().enumerate() {
        match usize::try_from(inner).ok().and_then(|blossom| sizes.get_mut(blossom)) {
            Some(size) => *size += 1,
            None if inner == -1 => {}
            None => return Err(Flaw::Inner { vertex, inner }),
        }
    }
    for blossom in (0..sizes.len()).rev() {
        let size = sizes[blossom];
        if size < 3 || size.is_multiple_of(2) {
            return Err(Flaw::Size { blossom, size });
        }
        if let Some(parent) = parents[blossom] {
            sizes[parent] += size;
        }
    }
    Ok(sizes)
}

fn index(vertex: u32) -> usize {
    usize::try_from(vertex).unwrap_or(usize::MAX)
}

fn wide(size: usize) -> i128 {
    i128::try_from(size).unwrap_or(i128::MAX)
}
