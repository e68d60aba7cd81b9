//! Why a graph or an edit is refused: each variant names the vertex or the edge that is wrong.
//!
//! Only input is refused. The solver itself cannot fail on a [`Graph`](crate::Graph), because the builder has
//! checked every limit on which its arithmetic rests.

use crate::graph::{EDGES_MAX, VERTICES_MAX, WEIGHT_MAX};

/// Why an edge list is not a graph that this crate can match, or an edit not one that it can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GraphError {
    /// More than [`VERTICES_MAX`] vertices.
    #[error("{vertices} vertices, expected at most {VERTICES_MAX}")]
    TooManyVertices {
        /// The number asked for.
        vertices: usize,
    },
    /// More than [`EDGES_MAX`] edges.
    #[error("{edges} edges, expected at most {EDGES_MAX}")]
    TooManyEdges {
        /// The number given.
        edges: usize,
    },
    /// An end of an edge is not a vertex of the graph.
    #[error("edge {0}-{1} leaves the graph of {vertices} vertices", edge.0, edge.1)]
    NoSuchVertex {
        /// The edge as it was given.
        edge: (u32, u32),
        /// The number of vertices; they are counted from 0.
        vertices: usize,
    },
    /// An edge joins a vertex to itself.
    #[error("vertex {vertex} is joined to itself")]
    Loop {
        /// The vertex.
        vertex: u32,
    },
    /// An edge is given twice, in either direction.
    #[error("edge {0}-{1} is given twice", edge.0, edge.1)]
    Twice {
        /// The edge, smaller end first.
        edge: (u32, u32),
    },
    /// A weight is outside ±[`WEIGHT_MAX`].
    #[error("edge {0}-{1} weighs {weight}, expected -{WEIGHT_MAX} to {WEIGHT_MAX}", edge.0, edge.1)]
    TooHeavy {
        /// The edge as it was given.
        edge: (u32, u32),
        /// Its weight.
        weight: i64,
    },
    /// Under [`Objective::CardinalityThenWeight`](crate::Objective::CardinalityThenWeight), an edit brings a
    /// weight outside the range of the graph, on which the precedence of cardinality rests.
    #[error("edge {0}-{1} weighs {weight}, expected {least} to {most} as in the graph", edge.0, edge.1)]
    OutsideRange {
        /// The edge as it was given.
        edge: (u32, u32),
        /// Its weight.
        weight: i64,
        /// The least weight of the graph.
        least: i64,
        /// The largest weight of the graph.
        most: i64,
    },
}
