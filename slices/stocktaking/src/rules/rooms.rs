//! Who talks with whom in small rooms: groups that share an issue and a language, in rooms of a size in which everybody
//! speaks.
use kernel::GroupId;
use std::collections::{BTreeMap, BTreeSet};

/// Groups of one room: with two cities each, six to eight people speak.
pub const ROOM_GROUPS_MAX: usize = 4;
/// Fewer are no talk with others.
const ROOM_GROUPS_MIN: usize = 2;

/// A group, as far as it matters with whom it talks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talker {
    /// Which.
    pub group: GroupId,
    /// Code of its shared issue.
    pub issue: Option<String>,
    /// Tags of the languages that all its cities speak, the best first.
    pub languages: Vec<String>,
}

/// A room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Of all its groups, if it is one.
    pub issue: Option<String>,
    /// That all its groups speak, if there is one: else it needs an interpreter.
    pub language: Option<String>,
    /// In their order.
    pub groups: Vec<GroupId>,
}

/// Languages that are weighed against each other; a network speaks five.
const LANGUAGES_MAX: usize = 8;

/// Groups at one table, in their order.
type Table<'a> = Vec<&'a Talker>;

/// Shares groups out. First those who share an issue and a language, whichever language all at the table speak; then
/// those who share a language; then those who share an issue, with an interpreter. Whoever is left alone joins a room
/// that speaks their language, if there is one.
pub fn propose(talkers: &[Talker]) -> Vec<Room> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    let mut left: Table<'_> = Vec::new();
    for (issue, same) in by_issue(talkers) {
        let (seated, others) = if issue.is_some() { by_language(&same) } else { (Vec::new(), same) };
        tables.extend(seated.iter().flat_map(|table| split(table)));
        left.extend(others);
    }
    let (seated, others) = by_language(&left);
    tables.extend(seated.iter().flat_map(|table| split(table)));
    let mut alone: Table<'_> = Vec::new();
    for (issue, same) in by_issue(others) {
        if issue.is_some() && same.len() >= ROOM_GROUPS_MIN {
            tables.extend(split(&same));
        } else {
            alone.extend(same);
        }
    }
    alone.retain(|talker| !joins_a_room_of_their_language(&mut tables, talker));
    match alone.as_slice() {
        [] => {}
        // One group by itself has nobody to talk with.
        [only] => match tables.iter_mut().min_by_key(|table| (lost(table, only), table.len())) {
            Some(table) => table.push(only),
            None => tables.push(vec![only]),
        },
        several => tables.extend(split(several)),
    }
    tables
        .iter()
        .flat_map(|table| if table.len() > ROOM_GROUPS_MAX + 1 { split(table) } else { vec![table.clone()] })
        .map(|table| room(&table))
        .collect()
}

/// Those of each issue, and those without one.
fn by_issue<'a>(talkers: impl IntoIterator<Item = &'a Talker>) -> BTreeMap<Option<&'a str>, Table<'a>> {
    let mut issues: BTreeMap<Option<&'a str>, Table<'a>> = BTreeMap::new();
    for talker in talkers {
        issues.entry(talker.issue.as_deref()).or_default().push(talker);
    }
    issues
}

/// Tables of one language each, so that as many as can be sit at one; then each in the language that they speak best.
/// And whoever is left.
fn by_language<'a>(talkers: &[&'a Talker]) -> (Vec<Table<'a>>, Table<'a>) {
    let mut speakers: BTreeMap<&str, usize> = BTreeMap::new();
    for language in talkers.iter().flat_map(|talker| &talker.languages) {
        *speakers.entry(language).or_default() += 1;
    }
    let mut languages: Vec<(&str, usize)> =
        speakers.into_iter().filter(|(_, count)| *count >= ROOM_GROUPS_MIN).collect();
    languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    languages.truncate(LANGUAGES_MAX);
    let chosen = |choice: u32| -> Vec<&str> {
        let of = languages.iter().enumerate().filter(|(place, _)| (choice >> place) & 1 == 1);
        of.map(|(_, (language, _))| *language).collect()
    };
    // Every choice of languages is tried: there are few.
    let seatings = (1..1_u32 << languages.len()).filter_map(|choice| {
        let seats = seats(talkers, &chosen(choice))?;
        let unseated = seats.iter().filter(|seat| seat.is_none()).count();
        let ranks = talkers.iter().zip(&seats).filter_map(|(talker, seat)| rank(talker, (*seat)?));
        Some(((unseated, ranks.sum::<usize>(), choice.count_ones(), choice), seats))
    });
    let Some((_, seats)) = seatings.min_by_key(|(key, _)| *key) else {
        return (Vec::new(), talkers.to_vec());
    };
    let mut tables: BTreeMap<&str, Table<'a>> = BTreeMap::new();
    let mut left = Vec::new();
    for (talker, seat) in talkers.iter().zip(seats) {
        match seat {
            Some(language) => tables.entry(language).or_default().push(talker),
            None => left.push(*talker),
        }
    }
    (tables.into_values().collect(), left)
}

/// How well a group speaks a language: its best one is 0.
fn rank(talker: &Talker, language: &str) -> Option<usize> {
    talker.languages.iter().position(|own| own == language)
}

/// At which of these languages each sits; nothing where not each language has enough for a table.
fn seats<'l>(talkers: &[&Talker], languages: &[&'l str]) -> Option<Vec<Option<&'l str>>> {
    let mut seats = vec![None; talkers.len()];
    for language in languages {
        for _ in 0..ROOM_GROUPS_MIN {
            if !finds_one(talkers, language, &mut seats, &mut BTreeSet::new()) {
                return None;
            }
        }
    }
    for (talker, seat) in talkers.iter().zip(&mut seats).filter(|(_, seat)| seat.is_none()) {
        let spoken = languages.iter().filter_map(|language| Some((rank(talker, language)?, *language)));
        *seat = spoken.min().map(|(_, language)| language);
    }
    Some(seats)
}

/// One more for a language's table: who speaks it best first; whoever sits elsewhere leaves when another can be found
/// there (augmenting paths, after Kuhn 1955).
fn finds_one<'l>(
    talkers: &[&Talker],
    language: &'l str,
    seats: &mut [Option<&'l str>],
    asked: &mut BTreeSet<usize>,
) -> bool {
    let mut speakers: Vec<(usize, usize)> = talkers
        .iter()
        .enumerate()
        .filter_map(|(place, talker)| Some((rank(talker, language)?, place)))
        .collect();
    speakers.sort_unstable();
    for (_, place) in speakers {
        let sits_at = seats.get(place).copied().flatten();
        if sits_at == Some(language) || !asked.insert(place) {
            continue;
        }
        if sits_at.is_none_or(|other| finds_one(talkers, other, seats, asked)) {
            if let Some(seat) = seats.get_mut(place) {
                *seat = Some(language);
            }
            return true;
        }
    }
    false
}

/// Whether somebody who is alone finds a room that has a place and speaks their language; of several the one with their
/// issue, then the smallest.
fn joins_a_room_of_their_language<'a>(tables: &mut [Table<'a>], alone: &'a Talker) -> bool {
    let fits = |table: &Table<'_>| {
        let has_place = table.len() <= ROOM_GROUPS_MAX;
        has_place && common(table).iter().any(|language| rank(alone, language).is_some())
    };
    let is_other = |table: &Table<'_>| alone.issue.is_none() || shared_issue(table) != alone.issue.as_deref();
    let rooms = tables.iter_mut().filter(|table| fits(table));
    match rooms.min_by_key(|table| (is_other(table), table.len())) {
        Some(table) => {
            table.push(alone);
            true
        }
        None => false,
    }
}

/// What a table has in common, issue and language, and would have no more with one who joins.
fn lost(table: &[&Talker], joins: &Talker) -> usize {
    let languages = common(table);
    let loses_language =
        !languages.is_empty() && languages.iter().all(|language| rank(joins, language).is_none());
    let loses_issue = shared_issue(table).is_some_and(|issue| joins.issue.as_deref() != Some(issue));
    usize::from(loses_language) + usize::from(loses_issue)
}

/// Languages that all at a table speak, the one that they speak best first.
fn common<'a>(table: &[&'a Talker]) -> Vec<&'a str> {
    let Some(first) = table.first() else { return Vec::new() };
    let ranks = |language: &str| table.iter().map(|talker| rank(talker, language)).sum::<Option<usize>>();
    let mut all: Vec<(usize, &str)> =
        first.languages.iter().filter_map(|language| Some((ranks(language)?, language.as_str()))).collect();
    all.sort_unstable();
    all.into_iter().map(|(_, language)| language).collect()
}

/// The issue that all at a table share.
fn shared_issue<'a>(table: &[&'a Talker]) -> Option<&'a str> {
    let issue = table.first()?.issue.as_deref()?;
    table.iter().all(|talker| talker.issue.as_deref() == Some(issue)).then_some(issue)
}

fn room(table: &[&Talker]) -> Room {
    Room {
        issue: shared_issue(table).map(str::to_owned),
        language: common(table).first().map(|language| (*language).to_owned()),
        groups: table.iter().map(|talker| talker.group).collect(),
    }
}

/// As few rooms as hold them, as even as can be: five are three and two, never four and one.
fn split<'a>(table: &[&'a Talker]) -> Vec<Table<'a>> {
    let mut left = table;
    let mut rooms = Vec::new();
    for count in (1..=table.len().div_ceil(ROOM_GROUPS_MAX)).rev() {
        let (own, rest) = left.split_at(left.len().div_ceil(count));
        left = rest;
        rooms.push(own.to_vec());
    }
    rooms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talker(group: i64, issue: &str, languages: &[&str]) -> Talker {
        Talker {
            group: group.into(),
            issue: (!issue.is_empty()).then(|| issue.to_owned()),
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        }
    }

    #[test]
    fn groups_with_one_issue_and_one_language_talk_with_each_other() {
        let all = [
            talker(1, "waste", &["ar"]),
            talker(2, "waste", &["ar", "en"]),
            talker(3, "waste", &["en"]),
            talker(4, "skills", &["en"]),
        ];
        let rooms = propose(&all);
        let told: Vec<(Option<&str>, Option<&str>, usize)> = rooms
            .iter()
            .map(|room| (room.issue.as_deref(), room.language.as_deref(), room.groups.len()))
            .collect();
        assert_eq!(told, [(Some("waste"), Some("ar"), 2), (None, Some("en"), 2)]);
    }

    #[test]
    fn whoever_is_left_alone_joins_a_room_whose_language_is_then_said_only_if_it_fits() {
        let all = [talker(1, "waste", &["ar"]), talker(2, "waste", &["ar"]), talker(3, "", &["tr"])];
        let rooms = propose(&all);
        let room = Room { issue: None, language: None, groups: [1, 2, 3].map(GroupId::from).into() };
        assert_eq!(rooms, [room]);
    }

    #[test]
    fn whoever_is_left_alone_spoils_the_room_that_has_least_in_common() {
        let mut all = vec![talker(1, "zones", &["ar"]), talker(2, "zones", &["ar"])];
        all.extend((3..=6).map(|id| talker(id, ["waste", "skills"][usize::from(id % 2 == 0)], &["en"])));
        all.extend([talker(7, "", &["en"]), talker(8, "", &["tr"])]);
        let rooms = propose(&all);
        let told = rooms.iter().find(|room| room.groups.contains(&1.into())).unwrap();
        assert_eq!((told.issue.as_deref(), told.groups.len()), (Some("zones"), 2), "{rooms:?}");
    }

    #[test]
    fn any_language_that_all_speak_brings_those_of_one_issue_together() {
        // Nobody's best language is another's.
        let all = [
            talker(1, "waste", &["ar", "en"]),
            talker(2, "waste", &["tr", "en"]),
            talker(3, "skills", &["ar"]),
            talker(4, "skills", &["ar", "fr"]),
        ];
        let told: Vec<Room> = propose(&all);
        let room = |issue: &str, language: &str, groups: [i64; 2]| Room {
            issue: Some(issue.to_owned()),
            language: Some(language.to_owned()),
            groups: groups.map(GroupId::from).into(),
        };
        assert_eq!(told, [room("skills", "ar", [3, 4]), room("waste", "en", [1, 2])]);
    }

    #[test]
    fn whoever_is_left_alone_joins_the_room_that_speaks_their_language() {
        let all = [
            talker(1, "permits", &["ar"]),
            talker(2, "permits", &["ar"]),
            talker(3, "waste", &["en"]),
            talker(4, "waste", &["en"]),
            talker(5, "skills", &["ar"]),
        ];
        let rooms = propose(&all);
        let of_five = rooms.iter().find(|room| room.groups.contains(&5.into())).unwrap();
        assert_eq!((of_five.language.as_deref(), of_five.groups.len()), (Some("ar"), 3));
    }

    /// How many can sit with others of their language at best, found by trying everything.
    fn seated_at_best(talkers: &[&Talker], seats: &mut BTreeMap<String, usize>) -> usize {
        let Some((first, rest)) = talkers.split_first() else {
            let is_full = seats.values().all(|count| *count != 1);
            return if is_full { seats.values().sum() } else { 0 };
        };
        let mut best = seated_at_best(rest, seats);
        for language in &first.languages {
            *seats.entry(language.clone()).or_default() += 1;
            best = best.max(seated_at_best(rest, seats));
            *seats.get_mut(language).unwrap() -= 1;
        }
        best
    }

    #[test]
    fn as_many_as_can_be_sit_with_their_language_and_a_room_says_only_what_all_share() {
        let tongues: [&[&str]; 7] =
            [&[], &["ar"], &["en", "ar"], &["tr"], &["tr", "en"], &["ar", "fr"], &["fr", "en", "tr"]];
        let mut state = 11_usize;
        for _ in 0..400 {
            let mut roll = |sides: usize| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) % sides
            };
            let all: Vec<Talker> = (1..=6)
                .map(|id| talker(id, ["waste", "skills"][roll(2)], tongues[roll(tongues.len())]))
                .collect();
            for same in by_issue(&all).into_values() {
                let (seated, left) = by_language(&same);
                let best = seated_at_best(&same, &mut BTreeMap::new());
                assert_eq!((seated.concat().len(), left.len()), (best, same.len() - best), "{same:?}");
            }
            let rooms = propose(&all);
            assert_eq!(rooms, propose(&all));
            for room in rooms {
                for own in all.iter().filter(|own| room.groups.contains(&own.group)) {
                    assert!(room.language.as_ref().is_none_or(|language| own.languages.contains(language)));
                    assert!(room.issue.is_none() || room.issue == own.issue);
                }
            }
        }
    }

    /// Everybody is in one room, and nobody sits alone unless there is nobody else.
    #[test]
    fn everybody_is_in_one_room_and_nobody_alone() {
        let issues = ["", "waste", "skills", "permits"];
        let tongues: [&[&str]; 4] = [&[], &["ar"], &["en", "ar"], &["tr"]];
        let mut state = 7_usize;
        for count in 0..40_i64 {
            for _ in 0..20 {
                let mut roll = |sides: usize| {
                    state =
                        state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (state >> 33) % sides
                };
                let all: Vec<Talker> =
                    (1..=count).map(|id| talker(id, issues[roll(4)], tongues[roll(4)])).collect();
                let rooms = propose(&all);
                let mut seated: Vec<GroupId> = rooms.iter().flat_map(|room| room.groups.clone()).collect();
                seated.sort_unstable();
                assert_eq!(seated, all.iter().map(|talker| talker.group).collect::<Vec<_>>());
                let alone = rooms.iter().any(|room| room.groups.len() == 1);
                assert!(!alone || count == 1, "{rooms:?}");
                assert!(rooms.iter().all(|room| room.groups.len() <= ROOM_GROUPS_MAX + 1));
            }
        }
    }
}
