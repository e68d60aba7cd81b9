//! The running order of the webinar: who speaks when, computed from its length and the number of groups, then changed by
//! hand.
use jiff::{SignedDuration, Timestamp};
use kernel::GroupId;

/// Groups and parts of one event.
pub const TURNS_MAX: usize = 120;
/// Minutes of one part: more would be an event of its own.
pub const TURN_MINUTES_MAX: u16 = 240;
/// A group that shows a slide and says one thing needs so long.
const GROUP_MINUTES_MIN: u16 = 2;
/// And at most gets so long, however few there are: people listen to others, not to one.
const GROUP_MINUTES_MAX: u16 = 8;
/// Webinars without an end that is known.
pub const LENGTH_MINUTES: u16 = 90;

/// What a part of the event is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Why we are here.
    Opening,
    /// A group tells.
    Group(GroupId),
    /// Talks in small rooms.
    Rooms,
    /// What each group does next.
    Commitments,
    /// Thanks, and when we hear of it.
    Closing,
}

impl Part {
    /// As it stands in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Group(_) => "group",
            Self::Rooms => "rooms",
            Self::Commitments => "commitments",
            Self::Closing => "closing",
        }
    }

    /// As it stands in forms: whatever place it has meanwhile, it is the same part.
    pub fn name(self) -> String {
        match self {
            Self::Group(group) => format!("group-{group}"),
            Self::Opening | Self::Rooms | Self::Commitments | Self::Closing => self.code().to_owned(),
        }
    }

    /// Reads [`Part::code`] and the group beside it.
    pub fn from_code(code: &str, group: Option<GroupId>) -> Option<Self> {
        match (code, group) {
            ("opening", _) => Some(Self::Opening),
            ("group", Some(group)) => Some(Self::Group(group)),
            ("rooms", _) => Some(Self::Rooms),
            ("commitments", _) => Some(Self::Commitments),
            ("closing", _) => Some(Self::Closing),
            (_, _) => None,
        }
    }
}

/// A part, and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// What.
    pub part: Part,
    /// How long.
    pub minutes: u16,
}

/// What is typed for a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Where it stands.
    Place,
    /// How long it takes.
    Minutes,
}

/// The parts that are heard.
pub fn heard(mut turns: Vec<Turn>) -> Vec<Turn> {
    turns.retain(|turn| turn.minutes > 0);
    turns
}

/// A running order that fits the length, if two minutes for each group do: a tenth for the opening, a quarter for rooms,
/// a tenth for commitments, a twentieth for the end, and what is left shared out among the groups.
pub fn propose(groups: &[GroupId], length: u16) -> Vec<Turn> {
    let share = |part: u16, of: u16| (length / of * part).max(1);
    let (opening, commitments, closing) = (share(1, 10), share(1, 10), share(1, 20));
    let rooms_max = share(1, 4);
    let count = u16::try_from(groups.len()).unwrap_or(u16::MAX).max(1);
    let fixed = opening + commitments + closing;
    let left = length.saturating_sub(fixed + rooms_max) / count;
    let each = left.clamp(GROUP_MINUTES_MIN, GROUP_MINUTES_MAX);
    let spoken = each.saturating_mul(u16::try_from(groups.len()).unwrap_or(u16::MAX));
    let rooms = length.saturating_sub(fixed.saturating_add(spoken));
    let groups = groups.iter().map(|group| Turn { part: Part::Group(*group), minutes: each });
    let turn = |part, minutes| Turn { part, minutes };
    std::iter::once(turn(Part::Opening, opening))
        .chain(groups)
        .chain((rooms > 0).then(|| turn(Part::Rooms, rooms.min(TURN_MINUTES_MAX))))
        .chain([turn(Part::Commitments, commitments), turn(Part::Closing, closing)])
        .collect()
}

/// A written order for the groups of today: those that have ended are left out, those that came since speak after the
/// last group, as long as that one.
pub fn with_groups(written: Vec<Turn>, groups: &[GroupId]) -> Vec<Turn> {
    let mut turns = written;
    turns.retain(|turn| match turn.part {
        Part::Group(group) => groups.contains(&group),
        Part::Opening | Part::Rooms | Part::Commitments | Part::Closing => true,
    });
    let is_group = |turn: &Turn| matches!(turn.part, Part::Group(_));
    let last = turns.iter().rposition(is_group);
    let speaks = turns.iter().rfind(|turn| is_group(turn) && turn.minutes > 0);
    let minutes = speaks.map_or(GROUP_MINUTES_MIN, |turn| turn.minutes);
    let new = groups.iter().filter(|group| turns.iter().all(|turn| turn.part != Part::Group(**group)));
    let new: Vec<Turn> = new.map(|group| Turn { part: Part::Group(*group), minutes }).collect();
    let place = last.map_or(0, |place| place + 1);
    turns.splice(place..place, new);
    turns
}

/// Behind the last part, where nobody speaks.
pub const END: &str = "end";

/// Where a part stands among those that are heard, counted from 1.
pub fn place_of(turns: &[Turn], name: &str) -> Option<usize> {
    if name == END {
        return Some(turns.len() + 1);
    }
    turns.iter().position(|turn| turn.part.name() == name).map(|index| index + 1)
}

/// When each part begins.
pub fn starts(turns: &[Turn], begins: Timestamp) -> Vec<Timestamp> {
    turns
        .iter()
        .scan(begins, |at, turn| {
            let own = *at;
            *at = at.saturating_add(SignedDuration::from_mins(turn.minutes.into())).unwrap_or(Timestamp::MAX);
            Some(own)
        })
        .collect()
}

/// How long all parts take.
pub fn length(turns: &[Turn]) -> u32 {
    turns.iter().map(|turn| u32::from(turn.minutes)).sum()
}

/// A changed order: each part's place and minutes as typed. A part of 0 minutes, or of none, is not heard, and stays in the
/// order to be taken up again; equal places keep the order in which they stood.
///
/// # Errors
/// The parts and their numbers that mean nothing.
pub fn change<'a>(
    turns: &[Turn],
    typed: impl Fn(Part) -> (&'a str, &'a str),
) -> Result<Vec<Turn>, Vec<(Part, Number)>> {
    let mut wrong = Vec::new();
    let mut changed = Vec::new();
    for turn in turns {
        let (place, minutes) = typed(turn.part);
        let read = |typed: &str| kernel::text::latin_digits(typed.trim()).parse::<u16>().ok();
        let minutes = if minutes.trim().is_empty() { Some(0) } else { read(minutes) };
        let minutes = minutes.filter(|minutes| *minutes <= TURN_MINUTES_MAX);
        // Whoever is not heard needs no place.
        let place = read(place).or((minutes == Some(0)).then_some(u16::MAX));
        match (place, minutes) {
            (Some(place), Some(minutes)) => changed.push((place, Turn { minutes, ..*turn })),
            (None, _) => wrong.push((turn.part, Number::Place)),
            (_, None) => wrong.push((turn.part, Number::Minutes)),
        }
    }
    changed.sort_by_key(|(place, _)| *place);
    if wrong.is_empty() { Ok(changed.into_iter().map(|(_, turn)| turn).collect()) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(count: i64) -> Vec<GroupId> {
        (1..=count).map(GroupId::from).collect()
    }

    #[test]
    fn eleven_groups_in_ninety_minutes_have_four_minutes_each() {
        let turns = propose(&groups(11), 90);
        let minutes: Vec<u16> = turns.iter().map(|turn| turn.minutes).collect();
        assert_eq!(minutes[..2], [9, 4]);
        assert_eq!(length(&turns), 90);
    }

    /// Whatever the length and however many groups: each speaks once, for as long as the others, and nothing runs over
    /// unless two minutes each do not fit.
    #[test]
    fn every_group_speaks_once_and_the_order_fits_whenever_it_can() {
        for length_min in 20..=300 {
            for count in 0..=60 {
                let all = groups(count);
                let turns = propose(&all, length_min);
                let spoken: Vec<GroupId> = turns
                    .iter()
                    .filter_map(|turn| match turn.part {
                        Part::Group(group) => Some(group),
                        Part::Opening | Part::Rooms | Part::Commitments | Part::Closing => None,
                    })
                    .collect();
                assert_eq!(spoken, all);
                let frame: u32 = turns
                    .iter()
                    .filter(|turn| [Part::Opening, Part::Commitments, Part::Closing].contains(&turn.part))
                    .map(|turn| u32::from(turn.minutes))
                    .sum();
                let least = frame + 2 * u32::try_from(count).unwrap();
                assert_eq!(length(&turns), u32::from(length_min).max(least), "{length_min} {count}");
                assert!(turns.iter().all(|turn| turn.minutes > 0));
            }
        }
    }

    #[test]
    fn a_group_that_ended_speaks_no_more_and_a_new_one_speaks_last() {
        let turns = with_groups(propose(&groups(2), 60), &[2, 3].map(GroupId::from));
        let parts: Vec<Part> = turns.iter().map(|turn| turn.part).take(3).collect();
        let group = |id: i64| Part::Group(id.into());
        assert_eq!(parts, [Part::Opening, group(2), group(3)]);
    }

    #[test]
    fn a_part_begins_when_the_one_before_ends() {
        let begins: Timestamp = "2018-07-11T10:00+03".parse().unwrap();
        let turns = propose(&groups(2), 60);
        let starts = starts(&turns, begins);
        let second = begins + SignedDuration::from_mins(turns[0].minutes.into());
        assert_eq!(starts[..2], [begins, second]);
    }

    #[test]
    fn an_order_is_changed_by_places_and_minutes_and_a_part_of_no_minutes_is_not_heard() {
        let turns = propose(&groups(2), 60);
        let typed = |own: Part| match own {
            Part::Opening => ("2", "5"),
            Part::Group(one) if one == GroupId::from(1) => ("٣", "٧"),
            Part::Group(_) => ("1", "3"),
            Part::Rooms => ("9", "0"),
            Part::Commitments => ("5", ""),
            Part::Closing => ("4", "6"),
        };
        let changed = change(&turns, typed).unwrap();
        let told: Vec<(Part, u16)> = changed.iter().map(|turn| (turn.part, turn.minutes)).collect();
        let group = |id: i64| Part::Group(id.into());
        assert_eq!(
            told,
            [
                (group(2), 3),
                (Part::Opening, 5),
                (group(1), 7),
                (Part::Closing, 6),
                (Part::Commitments, 0),
                (Part::Rooms, 0)
            ]
        );
        assert_eq!(heard(changed).len(), 4);
        let wrong = |own: Part| match own {
            Part::Opening => ("1", "5"),
            Part::Group(_) => ("x", "5"),
            Part::Rooms | Part::Commitments | Part::Closing => ("3", "999"),
        };
        let places = [group(1), group(2)].map(|part| (part, Number::Place));
        let minutes = [Part::Rooms, Part::Commitments, Part::Closing].map(|part| (part, Number::Minutes));
        assert_eq!(change(&turns, wrong), Err([&places[..], &minutes[..]].concat()));
    }
}
