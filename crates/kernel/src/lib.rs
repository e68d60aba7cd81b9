//! The words that every crate of the house shares: ids, languages, time, chance, limits of text, access.
//!
//! Read [`access`] first; it is the shape that all features follow. Deliberately absent: SQL, HTTP, words for people.
pub mod access;
mod clock;
mod country;
mod dice;
mod id;
mod lang;
mod period;
mod secret;
pub mod text;

pub use clock::Clock;
pub use country::{Country, UnknownCountry};
pub use dice::Dice;
pub use id::{
    ActionId, CohortId, EventId, FileId, GroupId, Id, IdMaker, InvitationId, MeetingId, OfferId,
    OrganisationId, PersonId, PollId, ProgrammeId, QuestionId, SeatId, SectionId, ThemeId,
};
pub use lang::{Digits, Direction, Lang, SpokenLanguage};
pub use period::{Period, PeriodProblem, Precision};
pub use secret::{Key, Token, TokenHash, TokenKind, hex, same_secret};
