//! Groups on top of matching: the best grouping of vertices, and what would change it.
//!
//! A **grouping** is a set of disjoint groups: pairs, and at most one trio. [`form`] finds the best under [`Terms`]
//! (an order of groupings, locks, bans, when a trio may be formed), over vertices and scores that the caller gives as
//! [`Pairs`]. The [`Formation`] answers what-ifs: why two are not together, what a lock or a ban costs, what would
//! place a vertex that is left over, whether the best is the only one; and it holds a proof in [`Part`]s.
//!
//! Reading order: [`terms`](Terms) (what is asked), [`grouping`](Placed) (what is compared), `weighing` (several numbers
//! as one weight), `best` (one field, solved), `numbers` and
//! `placing` (how many), `trios` (which three), `unique`, `formation` (the questions), `relaxing`,
//! `asked` and `proof`; `index` for large numbers of vertices, `direction` where a pair has one.
//!
//! Deliberately absent: words. A rule is a number, an answer is a set of numbers; the caller knows what they mean.
//!
//! ```
//! use matching::groups::{Breaches, Listing, Order, Pairs, Terms, Trio, form, unwatched};
//!
//! /// Four vertices in two camps; only vertices of different camps may be paired.
//! struct Camps;
//! impl Pairs for Camps {
//!     fn vertices(&self) -> u32 { 4 }
//!     fn score(&self, a: u32, b: u32) -> u16 { if a + b == 3 { 9000 } else { 5000 } }
//!     fn breaches(&self, a: u32, b: u32) -> Breaches {
//!         if a % 2 == b % 2 { Breaches::rule(0) } else { Breaches::NONE }
//!     }
//!     fn listings(&self, _: &dyn Fn(u32) -> bool) -> Vec<Listing> { Vec::new() }
//! }
//!
//! let terms = Terms {
//!     order: Order::Coverage, trio: Trio::Odd, locks: vec![], bans: vec![], all_pairs_max: 2000, keep: 16,
//! };
//! let formation = form(&Camps, &terms, &mut unwatched)?;
//! assert_eq!(formation.objective().placed, 4);
//! assert_eq!(formation.objective().value, 4 * 9000);
//! assert_eq!(formation.another(&mut unwatched)?, None);
//! # Ok::<(), matching::groups::FormError>(())
//! ```
pub mod direction;
pub mod index;

#[cfg(test)]
mod anew;
mod asked;
mod base;
mod best;
mod breaches;
mod duals;
mod formation;
mod grouping;
mod numbers;
mod placing;
mod proof;
mod relaxing;
mod terms;
#[cfg(test)]
mod tests;
mod trios;
mod unique;
mod watch;
mod weighing;

pub use breaches::{Breach, Breaches, RULES_MAX};
pub use formation::{FormError, Formation, WhyNot, form};
pub use grouping::{Group, Objective, Placed};
pub use index::Listing;
pub use proof::{Claim, Part, Shows};
pub use relaxing::{Lift, Needs, Relaxation};
pub use terms::{Order, Pairs, SCORE_MAX, TRIO_VERTICES_MAX, Terms, TermsError, Trio};
pub use watch::{Ask, Step, Work, unwatched};
