//! Files in words.
use crate::{FileProblem, Kind, SIZE_MAX};
use ui::Sentence;

/// Octets of a million.
const MEGA: usize = 1_000_000;

fn megabytes(size: usize) -> i64 {
    i64::try_from(size / MEGA).unwrap_or(i64::MAX)
}

fn types() -> String {
    Kind::ALL.map(Kind::extension).join(", ")
}

/// Which files are kept, for whoever chooses one.
pub fn limits() -> Sentence {
    Sentence::new("files-limits").with("types", types()).with("size", megabytes(SIZE_MAX))
}

/// Why a file is refused, and what to do.
pub fn said(problem: FileProblem) -> Sentence {
    match problem {
        FileProblem::Missing => Sentence::new("files-missing"),
        FileProblem::Name(why) => why.into(),
        FileProblem::KindUnknown => Sentence::new("files-kind-unknown").with("types", types()),
        FileProblem::KindDiffers { said } => {
            Sentence::new("files-kind-differs").with("said", said.extension())
        }
        FileProblem::Empty => Sentence::new("files-empty"),
        FileProblem::TooLarge { size } => {
            Sentence::new("files-too-large").with("size", megabytes(size)).with("most", megabytes(SIZE_MAX))
        }
        FileProblem::NoRoom { most } => Sentence::new("files-no-room").with("most", megabytes(most)),
        FileProblem::Address => Sentence::new("files-address-wrong"),
    }
}
