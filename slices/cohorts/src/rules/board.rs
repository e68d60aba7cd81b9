//! The board: what a facilitator changes about a run, and what already stands.
//!
//! An edit makes new rules out of old ones. What cities have agreed to, are being asked, or have declined is not the
//! facilitator's to change: it is laid over the rules of the board for each run ([`over`]).
use super::city::City;
use super::run::{Ban, BannedBy, Refusal, RunRules, Scenario, TrioRule, WEIGHTS_SUM};
use network::words;

words! {
    /// What an edit was.
    Change {
        Start = "start",
        Lock = "lock",
        Unlock = "unlock",
        Ban = "ban",
        Lift = "lift",
        /// Two cities into one group, whatever groups they were in.
        Force = "force",
        /// Two cities change places.
        Swap = "swap",
        Weights = "weights",
        Rules = "rules",
        Scenario = "scenario",
        Interpreter = "interpreter",
        Hours = "hours",
        Undo = "undo",
    }
}

/// What stands already: groups and pairs by the codes of their cities.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Groups that both sides agreed to, and groups that were formed otherwise.
    pub agreed: Vec<Vec<String>>,
    /// Groups whose cities are being asked, and none has said no.
    pub asked: Vec<Vec<String>>,
    /// Pairs of which one said no.
    pub declined: Vec<[String; 2]>,
    /// Groups of two or three of which one said no, as they were offered.
    pub turned_down: Vec<Vec<String>>,
}

/// How an edit is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditRefusal {
    /// Something that cannot be meant.
    Rules(Refusal),
    /// A city that agreed, or is being asked.
    Stands {
        /// The group.
        cities: Vec<String>,
    },
    /// A city that declined the other.
    Declined,
    /// There is no such lock or ban.
    NotThere,
    /// Both are in one group already.
    OneGroup,
    /// A city in no group has no place to change.
    NoGroup,
    /// They do not sum to [`WEIGHTS_SUM`].
    Weights {
        /// The sum.
        sum: u32,
    },
}

fn sorted(codes: &[String]) -> Vec<String> {
    let mut codes = codes.to_vec();
    codes.sort();
    codes
}

fn shares(group: &[String], others: &[String]) -> bool {
    group.iter().any(|code| others.contains(code))
}

impl Standing {
    /// All groups that stand, each city once: a group that works goes before one that is only being asked.
    pub fn groups(&self) -> impl Iterator<Item = &Vec<String>> {
        let works = |asked: &Vec<String>| self.agreed.iter().any(|agreed| shares(agreed, asked));
        self.agreed.iter().chain(self.asked.iter().filter(move |asked| !works(asked)))
    }

    /// Pairs of which one said no and that both have no group since.
    pub fn left_by_a_no(&self) -> impl Iterator<Item = &[String; 2]> {
        self.declined.iter().filter(|pair| self.holds(pair.as_slice()).is_none())
    }

    /// Groups of which one said no and whose cities have no group since: of three, that is one group and two pairs.
    pub fn groups_left_by_a_no(&self) -> impl Iterator<Item = &Vec<String>> {
        self.turned_down.iter().filter(|group| self.holds(group).is_none())
    }

    fn holds(&self, codes: &[String]) -> Option<&Vec<String>> {
        self.groups().find(|group| shares(group, codes))
    }

    /// Whether a city of this group said no to another one of it.
    pub fn declines(&self, codes: &[String]) -> bool {
        self.declined.iter().any(|pair| pair.iter().all(|code| codes.contains(code)))
    }

    /// Whether one of the two said no to the other.
    pub fn is_declined(&self, pair: &[String; 2]) -> bool {
        self.declined.iter().any(|declined| sorted(declined) == sorted(pair))
    }
}

/// The rules of the board with what stands laid over them: agreed and asked groups are locked, declined pairs banned.
/// A lock or ban of the board that what stands has overtaken falls away, as do cities that left the cohort. Whatever was
/// edited and answered, groups can be formed under what comes out: nothing in it contradicts itself.
pub fn over(own: &RunRules, standing: &Standing, cities: &[City]) -> RunRules {
    let is_here = |codes: &[String]| codes.iter().all(|code| cities.iter().any(|city| city.code == *code));
    let mut rules = own.clone();
    let groups: Vec<Vec<String>> =
        standing.groups().filter(|group| is_here(group)).map(|group| sorted(group)).collect();
    rules.locks.retain(|lock| {
        is_here(lock) && standing.holds(lock).is_none() && why_fallen(own, lock, (standing, cities)).is_none()
    });
    rules.locks = groups.iter().cloned().chain(rules.locks.iter().map(|lock| sorted(lock))).collect();
    let locks = rules.locks.clone();
    let is_locked = |pair: &[String; 2]| locks.iter().any(|lock| pair.iter().all(|code| lock.contains(code)));
    rules
        .bans
        .retain(|ban| is_here(&ban.cities) && !standing.is_declined(&ban.cities) && !is_locked(&ban.cities));
    // An agreed group stands, whatever was said before it.
    let declined = standing.declined.iter().filter(|pair| is_here(pair.as_slice()) && !is_locked(pair));
    rules.bans.extend(declined.map(|pair| Ban { cities: pair.clone(), by: BannedBy::Declined }));
    rules.locks.sort();
    rules.bans.sort_by_key(|ban| sorted(&ban.cities));
    rules.bans.dedup_by(|a, b| sorted(&a.cities) == sorted(&b.cities));
    rules
}

/// Why a lock of the board does not hold any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallen {
    /// One of its cities said no to another.
    Declined,
    /// One of its cities is not in the cohort any more.
    Left,
    /// Its cities cannot form a group by what their profiles say now.
    Impossible,
}

/// The locks of the board that do not hold any more, although no other group has overtaken them.
pub fn fallen(own: &RunRules, standing: &Standing, cities: &[City]) -> Vec<(Vec<String>, Fallen)> {
    let stands = |lock: &&Vec<String>| standing.holds(lock).is_none();
    let why = |lock: &Vec<String>| Some((sorted(lock), why_fallen(own, lock, (standing, cities))?));
    own.locks.iter().filter(stands).filter_map(why).collect()
}

fn why_fallen(own: &RunRules, lock: &[String], (standing, cities): (&Standing, &[City])) -> Option<Fallen> {
    if standing.declines(lock) {
        return Some(Fallen::Declined);
    }
    if !lock.iter().all(|code| cities.iter().any(|city| city.code == *code)) {
        return Some(Fallen::Left);
    }
    let is_impossible = !alone(own, lock).refusals(cities).is_empty();
    is_impossible.then_some(Fallen::Impossible)
}

/// One lock under these rules, and nothing else that was decided.
fn alone(own: &RunRules, lock: &[String]) -> RunRules {
    RunRules { locks: vec![lock.to_vec()], bans: Vec::new(), ..own.clone() }
}

/// Locks a group; locks that share a city with it give way.
///
/// # Errors
/// [`EditRefusal`]
pub fn lock(
    own: &RunRules,
    codes: &[String],
    standing: &Standing,
    cities: &[City],
) -> Result<RunRules, EditRefusal> {
    if let Some(group) = standing.holds(codes) {
        return Err(EditRefusal::Stands { cities: group.clone() });
    }
    let group = sorted(codes);
    // What is wrong with other locks is no reason to refuse this one.
    if let Some(refusal) = alone(own, &group).refusals(cities).into_iter().next() {
        return Err(EditRefusal::Rules(refusal));
    }
    if why_fallen(own, &group, (standing, cities)) == Some(Fallen::Declined) {
        return Err(EditRefusal::Declined);
    }
    let mut rules = own.clone();
    rules.locks.retain(|lock| !shares(lock, &group));
    rules.bans.retain(|ban| !ban.cities.iter().all(|code| group.contains(code)));
    let locks = over(&rules, standing, cities).locks;
    if let (3, Some(earlier)) = (group.len(), locks.iter().position(|lock| lock.len() == 3)) {
        return Err(EditRefusal::Rules(Refusal::SecondTrio { lock: locks.len(), earlier }));
    }
    rules.locks.push(group);
    Ok(rules)
}

/// Takes a lock away.
///
/// # Errors
/// [`EditRefusal`]
pub fn unlock(own: &RunRules, codes: &[String]) -> Result<RunRules, EditRefusal> {
    let mut rules = own.clone();
    rules.locks.retain(|lock| sorted(lock) != sorted(codes));
    if rules.locks.len() == own.locks.len() { Err(EditRefusal::NotThere) } else { Ok(rules) }
}

/// Bans a pair; a lock that holds it gives way.
///
/// # Errors
/// [`EditRefusal`]
pub fn ban(
    own: &RunRules,
    pair: &[String; 2],
    standing: &Standing,
    cities: &[City],
) -> Result<RunRules, EditRefusal> {
    let together = |group: &Vec<String>| pair.iter().all(|code| group.contains(code));
    if let Some(group) = standing.groups().find(|group| together(group)) {
        return Err(EditRefusal::Stands { cities: group.clone() });
    }
    let mut rules = own.clone();
    rules.locks.retain(|lock| !together(lock));
    rules.bans.retain(|ban| sorted(&ban.cities) != sorted(pair));
    let mut cities_of_pair = pair.clone();
    cities_of_pair.sort();
    let ban = Ban { cities: cities_of_pair, by: BannedBy::Facilitator };
    let alone = RunRules { locks: Vec::new(), bans: vec![ban.clone()], ..own.clone() };
    if let Some(refusal) = alone.refusals(cities).into_iter().next() {
        return Err(EditRefusal::Rules(refusal));
    }
    rules.bans.push(ban);
    Ok(rules)
}

/// Takes a ban of the facilitator away. What a city declined is not the facilitator's to lift.
///
/// # Errors
/// [`EditRefusal`]
pub fn lift(own: &RunRules, pair: &[String; 2], standing: &Standing) -> Result<RunRules, EditRefusal> {
    if standing.is_declined(pair) {
        return Err(EditRefusal::Declined);
    }
    let mut rules = own.clone();
    rules.bans.retain(|ban| sorted(&ban.cities) != sorted(pair));
    if rules.bans.len() == own.bans.len() { Err(EditRefusal::NotThere) } else { Ok(rules) }
}

/// Two cities of two groups change places: each gets the other's partners, and both groups are locked.
///
/// # Errors
/// [`EditRefusal`]
pub fn swap(
    own: &RunRules,
    pair: &[String; 2],
    groups: &[Vec<String>],
    standing: &Standing,
    cities: &[City],
) -> Result<RunRules, EditRefusal> {
    let [first, second] = pair;
    let group_of = |code: &String| groups.iter().find(|group| group.contains(code));
    let (Some(of_first), Some(of_second)) = (group_of(first), group_of(second)) else {
        return Err(EditRefusal::NoGroup);
    };
    if of_first == of_second {
        return Err(EditRefusal::OneGroup);
    }
    let exchanged = |group: &Vec<String>, goes: &String, comes: &String| -> Vec<String> {
        group.iter().map(|code| if code == goes { comes.clone() } else { code.clone() }).collect()
    };
    let rules = lock(own, &exchanged(of_first, first, second), standing, cities)?;
    lock(&rules, &exchanged(of_second, second, first), standing, cities)
}

/// Other weights.
///
/// # Errors
/// [`EditRefusal::Weights`]
pub fn weigh(own: &RunRules, weights: [u8; 10]) -> Result<RunRules, EditRefusal> {
    let sum: u32 = weights.iter().copied().map(u32::from).sum();
    if sum == WEIGHTS_SUM {
        Ok(RunRules { weights, ..own.clone() })
    } else {
        Err(EditRefusal::Weights { sum })
    }
}

/// Another scenario.
pub fn choose(own: &RunRules, scenario: Scenario) -> RunRules {
    RunRules { scenario, ..own.clone() }
}

/// A group of three wherever it places one city more.
pub fn allow_trio(own: &RunRules) -> RunRules {
    RunRules { trio: TrioRule::Allowed, ..own.clone() }
}

/// How two groupings differ: what both hold, what only the first, what only the second; groups by sorted codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// In both.
    pub same: Vec<Vec<String>>,
    /// Only before.
    pub goes: Vec<Vec<String>>,
    /// Only after.
    pub comes: Vec<Vec<String>>,
}

/// Compares two groupings.
pub fn compare(before: &[Vec<String>], after: &[Vec<String>]) -> Difference {
    let all = |groups: &[Vec<String>]| {
        let mut groups: Vec<Vec<String>> = groups.iter().map(|group| sorted(group)).collect();
        groups.sort();
        groups
    };
    let (before, after) = (all(before), all(after));
    let (same, goes): (Vec<_>, Vec<_>) = before.into_iter().partition(|group| after.contains(group));
    let comes = after.into_iter().filter(|group| !same.contains(group)).collect();
    Difference { same, goes, comes }
}

#[cfg(test)]
mod tests {
    use super::super::city::{Country, Level, Tag};
    use super::super::{Cohort, forming};
    use super::*;
    use kernel::Dice;

    fn cities() -> Vec<City> {
        let city = |code: &str, country: &str| City {
            code: code.to_owned(),
            country: Country::parse(country).unwrap(),
            languages: vec![(Tag::parse("ar").unwrap(), Level::Native)],
            hours_month: 8,
            ..City::default()
        };
        vec![city("AMM", "JO"), city("EBL", "IQ"), city("TRP", "LB"), city("GZT", "TR"), city("IRB", "JO")]
    }

    fn group(codes: &str) -> Vec<String> {
        codes.split('-').map(str::to_owned).collect()
    }

    fn pair(codes: &str) -> [String; 2] {
        group(codes).try_into().unwrap()
    }

    fn own() -> RunRules {
        RunRules::default()
    }

    #[test]
    fn a_lock_makes_way_for_a_new_one_and_for_a_ban() {
        let rules = lock(&own(), &group("EBL-AMM"), &Standing::default(), &cities()).unwrap();
        assert_eq!(rules.locks, [group("AMM-EBL")]);
        let other = lock(&rules, &group("TRP-AMM"), &Standing::default(), &cities()).unwrap();
        assert_eq!(other.locks, [group("AMM-TRP")]);
        let banned = ban(&other, &pair("TRP-AMM"), &Standing::default(), &cities()).unwrap();
        assert_eq!((banned.locks.len(), banned.bans.len()), (0, 1));
        let again = lock(&banned, &group("AMM-TRP"), &Standing::default(), &cities()).unwrap();
        assert_eq!((again.locks.len(), again.bans.len()), (1, 0));
    }

    #[test]
    fn nothing_that_cannot_be_meant_is_saved() {
        let one_country = lock(&own(), &group("AMM-IRB"), &Standing::default(), &cities());
        assert!(matches!(one_country, Err(EditRefusal::Rules(Refusal::LockOneCountry { .. }))));
        assert_eq!(unlock(&own(), &group("AMM-EBL")), Err(EditRefusal::NotThere));
        assert_eq!(lift(&own(), &pair("AMM-EBL"), &Standing::default()), Err(EditRefusal::NotThere));
        assert_eq!(weigh(&own(), [10; 10]).map(|rules| rules.weights), Ok([10; 10]));
        assert_eq!(weigh(&own(), [9; 10]), Err(EditRefusal::Weights { sum: 90 }));
    }

    #[test]
    fn what_stands_is_locked_and_what_was_declined_is_banned_in_every_run() {
        let standing = Standing {
            agreed: vec![group("AMM-EBL")],
            asked: vec![group("TRP-GZT")],
            declined: vec![pair("IRB-EBL"), pair("EBL-AMM")],
            ..Standing::default()
        };
        let rules = RunRules { locks: vec![group("AMM-TRP")], ..own() };
        let over = over(&rules, &standing, &cities());
        assert_eq!(over.locks, [group("AMM-EBL"), group("GZT-TRP")]);
        assert_eq!(over.bans, [Ban { cities: pair("IRB-EBL"), by: BannedBy::Declined }]);
        let stands = Err(EditRefusal::Stands { cities: group("AMM-EBL") });
        assert_eq!(lock(&own(), &group("AMM-GZT"), &standing, &cities()), stands);
        assert_eq!(ban(&own(), &pair("AMM-EBL"), &standing, &cities()), stands);
        assert_eq!(lift(&own(), &pair("EBL-IRB"), &standing), Err(EditRefusal::Declined));
    }

    #[test]
    fn a_city_that_works_in_a_group_is_locked_there_whatever_else_it_is_being_asked() {
        let (agreed, asked) = (vec![group("AMM-EBL")], vec![group("AMM-TRP"), group("GZT-IRB")]);
        let standing = Standing { agreed, asked, ..Standing::default() };
        assert_eq!(over(&own(), &standing, &cities()).locks, [group("AMM-EBL"), group("GZT-IRB")]);
    }

    #[test]
    fn a_lock_whose_city_said_no_is_over_and_stands_in_the_way_of_no_other() {
        let own = lock(&own(), &group("AMM-EBL"), &Standing::default(), &cities()).unwrap();
        let standing = Standing { declined: vec![pair("AMM-EBL")], ..Standing::default() };
        assert_eq!(fallen(&own, &standing, &cities()), [(group("AMM-EBL"), Fallen::Declined)]);
        let laid = over(&own, &standing, &cities());
        assert_eq!(laid.locks, Vec::<Vec<String>>::new());
        assert_eq!(laid.bans, [Ban { cities: pair("AMM-EBL"), by: BannedBy::Declined }]);
        let other = lock(&own, &group("GZT-TRP"), &standing, &cities()).unwrap();
        assert_eq!(other.locks, [group("AMM-EBL"), group("GZT-TRP")]);
        assert_eq!(unlock(&other, &group("AMM-EBL")).unwrap().locks, [group("GZT-TRP")]);
        // By what a city wrote into its profile since.
        let mut refusing = cities();
        refusing[1].cannot_work_with.push("AMM".to_owned());
        let fell = fallen(&own, &Standing::default(), &refusing);
        assert_eq!(fell, [(group("AMM-EBL"), Fallen::Impossible)]);
        assert!(lock(&own, &group("GZT-TRP"), &Standing::default(), &refusing).is_ok());
        let staying: Vec<City> = cities().into_iter().filter(|city| city.code != "EBL").collect();
        let fell = fallen(&own, &Standing::default(), &staying);
        assert_eq!(fell, [(group("AMM-EBL"), Fallen::Left)]);
    }

    /// Whatever is edited, answered, refused and taken back, in whatever order: groups can be formed.
    #[test]
    fn no_edit_and_no_answer_stops_the_forming_of_groups() {
        let dice = Dice::seeded(20_180_322);
        for _ in 0..300 {
            let (mut cities, mut own, mut standing) = (cities(), own(), Standing::default());
            let mut edits = vec![own.clone()];
            for _ in 0..8 {
                let drawn = |count: u32| usize::try_from(dice.below(count)).unwrap();
                let mut codes: Vec<String> = cities.iter().map(|city| city.code.clone()).collect();
                codes.rotate_left(drawn(5));
                let last = codes.remove(1 + drawn(4));
                codes.truncate(1 + drawn(2));
                codes.push(last);
                let two = [codes[0].clone(), codes[codes.len() - 1].clone()];
                match dice.below(9) {
                    0 | 1 => own = lock(&own, &codes, &standing, &cities).unwrap_or(own),
                    2 => own = ban(&own, &two, &standing, &cities).unwrap_or(own),
                    3 => own = lift(&own, &two, &standing).unwrap_or(own),
                    4 => own = edits[drawn(u32::try_from(edits.len()).unwrap())].clone(),
                    5 => standing.declined.push(two),
                    6 if standing.holds(&codes).is_none() => standing.asked.push(codes),
                    7 if !standing.agreed.iter().any(|agreed| shares(agreed, &codes)) => {
                        standing.agreed.push(codes);
                    }
                    8 => cities[drawn(5)].cannot_work_with.push(codes[0].clone()),
                    _ => standing.asked.clear(),
                }
                edits.push(own.clone());
                let laid = Cohort::new(cities.clone(), over(&own, &standing, &cities));
                let formed = forming::group(&laid, &mut matching::groups::unwatched);
                assert!(formed.is_ok(), "{formed:?}: {own:?} {standing:?}");
            }
        }
    }

    #[test]
    fn two_cities_change_places() {
        let groups = [group("AMM-EBL"), group("GZT-TRP")];
        let rules = swap(&own(), &pair("EBL-GZT"), &groups, &Standing::default(), &cities()).unwrap();
        assert_eq!(rules.locks, [group("AMM-GZT"), group("EBL-TRP")]);
        let refused =
            |codes: &str| swap(&own(), &pair(codes), &groups, &Standing::default(), &cities()).unwrap_err();
        assert_eq!(refused("AMM-EBL"), EditRefusal::OneGroup);
        assert_eq!(refused("AMM-IRB"), EditRefusal::NoGroup);
    }

    #[test]
    fn two_groupings_are_compared_whatever_the_order() {
        let before = [group("EBL-AMM"), group("GZT-TRP")];
        let after = [group("AMM-EBL"), group("TRP-IRB")];
        let difference = Difference {
            same: vec![group("AMM-EBL")],
            goes: vec![group("GZT-TRP")],
            comes: vec![group("IRB-TRP")],
        };
        assert_eq!(compare(&before, &after), difference);
    }
}
