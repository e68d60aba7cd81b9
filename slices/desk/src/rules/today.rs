//! The list of today: at most seven things, the most useful first.
use std::collections::BTreeMap;

/// A facilitator with ten minutes reads so many.
pub(crate) const TODAY_MAX: usize = 7;

/// So many things of one kind come before others: eleven silent groups would hide what else there is.
const OF_A_KIND: usize = 3;

/// Why something stands on the desk, the most pressing kind first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Why {
    /// An event of today, or one of which nobody has said who came.
    Event,
    /// No mail leaves the house, so nothing else that is done here reaches anybody.
    NoMail,
    /// Codes to sign in are taken from nobody for a while.
    CodesRest,
    /// Cities are without a group after a no.
    Declined,
    /// A group has done nothing together for long.
    Silent,
    /// People have not answered an invitation.
    Unanswered,
    /// An answer may be a machine's.
    Unconfirmed,
    /// Mails came that may be answers.
    Letters,
    /// Mails wait for a yes.
    Held,
    /// Somebody asks for erasure.
    Erasure,
    /// A mail came back.
    CameBack,
    /// Who belongs to an audience has changed.
    Audience,
    /// An offer runs out while a city has not answered.
    RunsOut,
    /// An offer ran out.
    RanOut,
    /// A charter or a roadmap waits for a city.
    Paper,
    /// A time suits all, and nobody has set the day.
    Day,
    /// Nobody wrote down what was said.
    Minutes,
    /// The day of an action has passed.
    Late,
    /// A file that came in proposes changes.
    Proposed,
}

/// How pressing something is: its kind, and within the kind whatever has waited longest or runs out first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Press {
    pub(crate) why: Why,
    /// Days that it has waited; negative: days that are left.
    pub(crate) days: i64,
}

/// The things of today in order, and how many can wait. Things that press equally keep their order; of one kind there
/// are no more than three where others would have to wait for a fourth.
pub(crate) fn today<T>(mut things: Vec<(Press, T)>, max: usize) -> (Vec<T>, usize) {
    let order = |press: &Press| (press.why, std::cmp::Reverse(press.days));
    things.sort_by_key(|(press, _)| order(press));
    let later = things.len().saturating_sub(max);
    let mut of_kind: BTreeMap<Why, usize> = BTreeMap::new();
    let (mut shown, mut more) = (Vec::new(), Vec::new());
    for thing in things {
        let count = of_kind.entry(thing.0.why).or_default();
        *count += 1;
        if *count <= OF_A_KIND { shown.push(thing) } else { more.push(thing) }
    }
    shown.extend(more);
    shown.truncate(max);
    shown.sort_by_key(|(press, _)| order(press));
    (shown.into_iter().map(|(_, thing)| thing).collect(), later)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(why: Why, days: i64) -> Press {
        Press { why, days }
    }

    #[test]
    fn a_no_comes_before_silence_and_long_silence_before_short() {
        let things = vec![
            (press(Why::RunsOut, -3), "three days left"),
            (press(Why::Silent, 46), "46 days"),
            (press(Why::RunsOut, -1), "a day left"),
            (press(Why::Silent, 60), "60 days"),
            (press(Why::Declined, 2), "declined"),
        ];
        let expected = vec!["declined", "60 days", "46 days", "a day left", "three days left"];
        assert_eq!(today(things, TODAY_MAX), (expected, 0));
    }

    #[test]
    fn what_is_beyond_seven_can_wait_and_is_counted() {
        let things = (0..10).map(|days| (press(Why::Silent, days), days)).collect();
        assert_eq!(today(things, TODAY_MAX), ((3..10).rev().collect::<Vec<_>>(), 3));
    }

    #[test]
    fn many_of_a_kind_leave_room_for_others_and_fill_what_is_left() {
        let silent = (0..9).map(|days| (press(Why::Silent, days), format!("silent {days}")));
        let others =
            [(press(Why::Audience, 0), "audience".to_owned()), (press(Why::Late, 1), "late".to_owned())];
        let (things, later) = today(silent.chain(others).collect(), TODAY_MAX);
        let silent = ["silent 8", "silent 7", "silent 6", "silent 5", "silent 4"];
        assert_eq!(things[..5], silent);
        assert_eq!((&things[5..], later), (["audience".to_owned(), "late".to_owned()].as_slice(), 4));
    }
}
