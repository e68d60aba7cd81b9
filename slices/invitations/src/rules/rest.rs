//! When invitations are at rest: nobody is asked, reminded or withdrawn any more, and audience and settings stay as they
//! were. Letters that came are still put aside, and who came is still corrected: neither is mailed to anybody.
use super::place::{Came, State};
use events::rules::Stage;

/// Why invitations are at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// The event will not take place.
    Cancelled,
    /// The event is over, and the list of who came is closed.
    Over,
}

/// Whether the invitations of an event are at rest. Of each invitation: where it stands, as a list tells it, and whether
/// its person came.
pub fn rest(
    stage: Stage,
    is_over: bool,
    invited: impl IntoIterator<Item = (State, Option<Came>)>,
) -> Option<Rest> {
    match stage {
        Stage::Cancelled => Some(Rest::Cancelled),
        Stage::Published if is_over && is_closed(invited) => Some(Rest::Over),
        Stage::Published | Stage::Draft => None,
    }
}

/// Whether the list of who came is closed: somebody stands in it, and nobody who was asked is missing.
fn is_closed(invited: impl IntoIterator<Item = (State, Option<Came>)>) -> bool {
    let asked = invited.into_iter().filter(|(state, came)| state.is_open() || came.is_some());
    let known: Vec<bool> = asked.map(|(_, came)| came.is_some()).collect();
    !known.is_empty() && known.into_iter().all(|is_known| is_known)
}

/// Whether people can be asked to an event: it is published, and not over.
pub fn may_invite(stage: Stage, is_over: bool) -> bool {
    stage == Stage::Published && !is_over
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::place::Because;

    const CAME: (State, Option<Came>) = (State::Accepted, Some(Came::Attended));
    const ABSENT: (State, Option<Came>) = (State::Invited, Some(Came::Absent));

    #[test]
    fn invitations_rest_once_the_event_is_cancelled_or_over_and_it_is_known_who_came() {
        let known = [CAME, ABSENT];
        assert_eq!(rest(Stage::Cancelled, false, [(State::Invited, None)]), Some(Rest::Cancelled));
        assert_eq!(rest(Stage::Published, true, known), Some(Rest::Over));
        assert_eq!(rest(Stage::Published, false, known), None, "it goes on");
        assert_eq!(rest(Stage::Published, true, [CAME, (State::Accepted, None)]), None, "one is missing");
        assert_eq!(rest(Stage::Published, true, []), None, "nobody was asked");
        assert_eq!(rest(Stage::Draft, true, known), None);
    }

    #[test]
    fn whoever_knows_nothing_of_an_event_is_missing_in_no_list() {
        let gone = (State::Withdrawn { because: Because::Left }, None);
        assert_eq!(rest(Stage::Published, true, [CAME, gone, (State::Waiting, None)]), Some(Rest::Over));
        assert_eq!(rest(Stage::Published, true, [gone]), None);
    }
}
