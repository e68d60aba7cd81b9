//! When invitations are at rest: nobody is asked, reminded or withdrawn any more, and audience and settings stay as they
//! were. Letters that came are still put aside, and who came is still corrected: neither is mailed to anybody.
use events::rules::Stage;

/// Why invitations are at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// The event will not take place.
    Cancelled,
}

/// Whether the invitations of an event are at rest.
pub fn rest(stage: Stage) -> Option<Rest> {
    match stage {
        Stage::Cancelled => Some(Rest::Cancelled),
        Stage::Draft | Stage::Published => None,
    }
}

/// Whether people can be asked to an event: it is published, and not over.
pub fn may_invite(stage: Stage, is_over: bool) -> bool {
    stage == Stage::Published && !is_over
}
