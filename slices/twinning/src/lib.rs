//! Twinning groups: what two cities of different countries (three when the number is odd) do together after both have
//! agreed to an offer.
//!
//! A group has a **charter** that each city accepts, **meetings** with minutes, **actions** with an owner and a day, and
//! monthly **check-ins**. Its **stage** is never a field: it follows from what was done. Its **health** is for
//! facilitators only.
//!
//! Here lives the pure part. Read in this order: [`rules::deeds`], [`rules::stage`], [`rules::health`], [`rules::next`],
//! then what each thing may be. The group itself, its cities and its end belong to `cohorts`. Deliberately absent:
//! tables, pages, words.
pub mod rules;
