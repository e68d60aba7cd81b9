//! Files that people hand in: which are kept, as what, and how they are given out again.
//!
//! A file is known by its content and not by its name alone. What a browser would run is not kept, nor an archive, nor an
//! office file with macros. A picture is drawn anew, so that nothing is left of where and by whom it was taken. What is
//! kept is given out to be saved, never to be shown. A feature keeps the octets in tables of its own and says who may have
//! them; here are the rules that hold for all.
mod given;
mod kind;
mod new;
mod office;
mod picture;
mod said;

pub use given::given;
pub use kind::Kind;
pub use new::{ADDRESS_LENGTH_MAX, FileProblem, Handed, NAME_LENGTH_MAX, NewFile, SIZE_MAX};
pub use said::{limits, said};
