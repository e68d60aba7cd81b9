//! Exact weighted matching in general graphs, with proof and explanations.
//!
//! ```
//! use matching::{Graph, Objective, solve};
//!
//! let graph = Graph::builder(4).edge(0, 1, 7).edge(1, 2, 9).edge(2, 3, 7).build()?;
//! let solved = solve(&graph, Objective::Weight);
//! assert_eq!(solved.pairs().collect::<Vec<_>>(), [(0, 1), (2, 3)]);
//! assert_eq!(solved.weight(), 14);
//!
//! // What if 0 and 1 must not be matched with each other?
//! let without = solved.what_if().forbid(0, 1).solve()?;
//! assert_eq!(without.weight(), 9);
//! # Ok::<(), matching::GraphError>(())
//! ```
//!
//! # What-if
//! [`Solved::what_if`] asks for the optimum of a graph that differs a little, from the solved state:
//!
//! | question | edits |
//! |---|---|
//! | without a vertex, without three | [`remove`](WhatIf::remove), once for each |
//! | without an edge; is the optimum unique | [`forbid`](WhatIf::forbid) it; forbid each matched edge in turn |
//! | with an edge in the matching | [`force`](WhatIf::force) |
//! | with more edges, with other weights | [`edge`](WhatIf::edge), once for each |
//! | with one more vertex | [`vertex`](WhatIf::vertex), then its edges |
//! | with a vertex matched if possible | [`prefer`](WhatIf::prefer) it by a large bonus |
//!
//! An answer is a [`Solved`] again, with its own certificate, and can be asked further.
//!
//! # Proof
//! [`Solved::certificate`] holds integer duals; [`check::optimal`] needs only them, the edges and the pairs, and
//! [`check::bound`] proves a bound without a matching. All numbers there speak of doubled and raised weights:
//! `W = 2 · (weight + raise)`.
//!
//! # Long runs
//! [`solve_watched`] and [`WhatIf::solve_watched`] say how far they are and can be stopped. On one core, 10^5 vertices
//! take less than a second, and 10^6 vertices with 1.6 · 10^7 edges half a minute.
//!
//! # Where to read on
//! [`Graph`], then `solve/`: its modules follow the parts of the algorithm. `docs/develop/matching.md` explains it with
//! pictures and sources. Deliberately absent: floating-point weights, parallel edges, threads, a choice among optima.

pub use certificate::{Blossom, Certificate};
pub use error::GraphError;
pub use graph::{Builder, EDGES_MAX, Graph, VERTICES_MAX, WEIGHT_MAX};
pub use solve::watch::{Progress, Stopped};
pub use solve::{Objective, solve, solve_watched};
pub use solved::Solved;
pub use whatif::WhatIf;

mod certificate;
pub mod check;
mod error;
mod graph;
pub mod groups;
mod solve;
mod solved;
mod whatif;
