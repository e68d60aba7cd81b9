//! What events may be: no SQL, no clock.
pub mod clocks;
pub mod criteria;
mod difference;
mod event;
pub mod slug;
pub mod statement;
pub mod suggestions;
mod when;

pub use difference::{BETWEEN, BETWEEN_DATES, Difference, Field, differences, text_of};
pub use event::{
    Access, Details, EventKind, Eyes, Format, Material, Organiser, OrganiserRole, Others, REASON_LENGTH_MAX,
    Series, Sight, Stage, State, StateProblem, WebAddress, WebAddressProblem, limits,
};
pub use when::{DAYS_MAX, Phase, When, WhenProblem};
