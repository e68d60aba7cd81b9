//! Who talks with whom in small rooms: groups that share an issue and a language, in rooms of a size in which everybody
//! speaks.
use kernel::GroupId;
use std::collections::BTreeMap;

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

/// Shares groups out. First by issue and language, then those who are left alone by language, then whoever is left.
pub fn propose(talkers: &[Talker]) -> Vec<Room> {
    let mut rooms = Vec::new();
    let by_both = |talker: &Talker| Some((talker.issue.clone()?, talker.languages.first()?.clone()));
    let mut left = Vec::new();
    let mut tables: BTreeMap<(String, String), Vec<&Talker>> = BTreeMap::new();
    for talker in talkers {
        match by_both(talker) {
            Some(table) => tables.entry(table).or_default().push(talker),
            None => left.push(talker),
        }
    }
    for ((issue, language), table) in tables {
        if table.len() < ROOM_GROUPS_MIN {
            left.extend(table);
        } else {
            rooms.extend(split(&table, (Some(&issue), Some(&language))));
        }
    }
    let mut tongues: BTreeMap<String, Vec<&Talker>> = BTreeMap::new();
    let mut alone = Vec::new();
    for talker in left {
        match talker.languages.first() {
            Some(language) => tongues.entry(language.clone()).or_default().push(talker),
            None => alone.push(talker),
        }
    }
    for (language, table) in tongues {
        if table.len() < ROOM_GROUPS_MIN {
            alone.extend(table);
        } else {
            rooms.extend(split(&table, (None, Some(&language))));
        }
    }
    match (alone.as_slice(), rooms.last_mut()) {
        ([], _) => {}
        // One group by itself has nobody to talk with.
        ([only], Some(room)) => {
            if room.issue != only.issue {
                room.issue = None;
            }
            if !room.language.as_ref().is_some_and(|language| only.languages.contains(language)) {
                room.language = None;
            }
            room.groups.push(only.group);
        }
        (several, _) => rooms.extend(split(several, (None, None))),
    }
    rooms
}

/// As few rooms as hold them, as even as can be: five are three and two, never four and one.
fn split(table: &[&Talker], (issue, language): (Option<&str>, Option<&str>)) -> Vec<Room> {
    let mut left = table;
    let mut rooms = Vec::new();
    for count in (1..=table.len().div_ceil(ROOM_GROUPS_MAX)).rev() {
        let (own, rest) = left.split_at(left.len().div_ceil(count));
        left = rest;
        rooms.push(Room {
            issue: issue.map(str::to_owned),
            language: language.map(str::to_owned),
            groups: own.iter().map(|talker| talker.group).collect(),
        });
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
