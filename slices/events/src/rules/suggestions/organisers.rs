//! Who is meant by a line such as "CMI & WB with AFD, in collaboration with GIZ; support ACTED".
use super::organisations::letters;
use crate::rules::OrganiserRole;
use std::collections::BTreeSet;

/// An organisation and what it did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganiserSaid {
    /// As printed, without "the".
    pub name: String,
    /// What it did.
    pub role: OrganiserRole,
    /// Cut from the one before at an "and" that may belong to one name: the facilitator may join them.
    pub may_belong_to_the_one_before: bool,
    /// It ends with a common word, such as "UN agencies": perhaps no organisation.
    pub perhaps_none: bool,
}

/// Words between roles, longer ones first: what follows has the role.
const CUTS: [(&str, OrganiserRole); 6] = [
    ("in partnership with ", OrganiserRole::Partner),
    ("in collaboration with ", OrganiserRole::Partner),
    ("with the support of ", OrganiserRole::Supporter),
    ("with support of ", OrganiserRole::Supporter),
    ("with ", OrganiserRole::Partner),
    ("support ", OrganiserRole::Supporter),
];

/// Takes a line of organisers apart. Names of `partners` are never cut; a name of `whole` needs no other half.
pub fn organisers(printed: &str, partners: &[String], whole: &BTreeSet<String>) -> Vec<OrganiserSaid> {
    let printed = printed.trim();
    let printed = printed.strip_prefix("Hosted by ").unwrap_or(printed);
    let mut said = Vec::new();
    for (role, part) in by_role(printed) {
        for (name, after_and) in pieces(part, partners) {
            let name = without_the(name);
            if name.is_empty() {
                continue;
            }
            let may_belong_to_the_one_before = after_and
                && said.last().is_some_and(|before: &OrganiserSaid| {
                    before.role == role && !stands_alone(&before.name, whole) && !stands_alone(name, whole)
                });
            let perhaps_none = name
                .rsplit(' ')
                .next()
                .is_some_and(|last| name.contains(' ') && last.chars().all(char::is_lowercase));
            let name = name.to_owned();
            said.push(OrganiserSaid { name, role, may_belong_to_the_one_before, perhaps_none });
        }
    }
    said
}

/// The line by what stands before and after the words that give a role.
fn by_role(printed: &str) -> Vec<(OrganiserRole, &str)> {
    let mut parts = Vec::new();
    let (mut role, mut begins, mut at) = (OrganiserRole::Organiser, 0, 0);
    while let Some(rest) = printed.get(at..).filter(|rest| !rest.is_empty()) {
        let before = printed.get(..at).unwrap_or_default();
        let at_word = before.is_empty() || before.ends_with([' ', ',', ';']);
        let cut = CUTS.iter().find(|(words, _)| {
            at_word && rest.starts_with(words) && (*words != "support " || before.trim_end().ends_with(';'))
        });
        if let Some((words, next)) = cut {
            parts.push((role, printed.get(begins..at).unwrap_or_default()));
            (role, begins) = (*next, at + words.len());
            at = begins;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.push((role, printed.get(begins..).unwrap_or_default()));
    parts
}

/// The names of one part, and whether an "and" stood before each.
fn pieces<'a>(part: &'a str, known: &[String]) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::new();
    let (mut begins, mut at, mut depth, mut after_and) = (0, 0, 0_u32, false);
    while let Some(rest) = part.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let here = part.get(begins..at).unwrap_or_default();
        if here.trim().is_empty()
            && let Some(name) =
                known.iter().find(|name| rest.starts_with(name.as_str()) && name.contains(' '))
            && rest.get(name.len()..).is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        {
            at += name.len();
            continue;
        }
        let (length, is_and) = match first {
            '(' => {
                depth += 1;
                (0, false)
            }
            ')' => {
                depth = depth.saturating_sub(1);
                (0, false)
            }
            ',' | ';' if depth == 0 => (1, false),
            ' ' if depth == 0 && rest.starts_with(" & ") => (3, true),
            ' ' if depth == 0 && rest.starts_with(" and ") => (5, true),
            '/' if depth == 0 && is_short(here) && is_short(next_word(rest)) => (1, false),
            _ => (0, false),
        };
        if length == 0 {
            at += first.len_utf8();
            continue;
        }
        if !here.trim().is_empty() {
            pieces.push((here.trim(), after_and));
        }
        (begins, after_and) = (at + length, is_and && !here.trim().is_empty());
        at = begins;
    }
    let last = part.get(begins..).unwrap_or_default().trim();
    if !last.is_empty() {
        pieces.push((last, after_and));
    }
    pieces
}

/// The word behind a slash.
fn next_word(rest: &str) -> &str {
    rest.get(1..).unwrap_or_default().split([' ', ',', ';', '/']).next().unwrap_or_default()
}

/// A short name in capitals, such as `CMI`.
pub(super) fn is_short(name: &str) -> bool {
    let name = name.trim();
    (2..=8).contains(&name.chars().count()) && name.chars().all(|c| c.is_uppercase() || c == '-')
}

/// A name that needs no other half: one word, with something in brackets at its end, or written elsewhere without an
/// "and" beside it.
fn stands_alone(name: &str, whole: &BTreeSet<String>) -> bool {
    !name.contains(' ') || name.ends_with(')') || whole.contains(&letters(name))
}

/// Names of organisations that stand for themselves, as they are compared: those of partners, and those of these lines
/// beside which no "and" stands.
pub fn whole_names<'a>(lines: impl IntoIterator<Item = &'a str>, partners: &'a [String]) -> BTreeSet<String> {
    let mut whole: BTreeSet<String> = partners.iter().map(|name| letters(name)).collect();
    let lines: BTreeSet<&str> = lines.into_iter().collect();
    for line in lines {
        let said = organisers(line, partners, &BTreeSet::new());
        let beside = |place: usize| said.get(place).is_some_and(|one| one.may_belong_to_the_one_before);
        let alone = said.iter().enumerate().filter(|(place, _)| !beside(*place) && !beside(place + 1));
        whole.extend(alone.map(|(_, one)| letters(&one.name)));
    }
    whole
}

fn without_the(name: &str) -> &str {
    let name = name.trim();
    // "and" is left over where a comma stood before it.
    let name = name.strip_prefix("and ").unwrap_or(name).trim_start();
    name.strip_prefix("the ").or_else(|| name.strip_prefix("The ")).unwrap_or(name).trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(printed: &str) -> [Vec<String>; 3] {
        let known = ["Food and Agriculture Organization", "World Bank"].map(str::to_owned);
        let said = organisers(printed, &known, &BTreeSet::new());
        [OrganiserRole::Organiser, OrganiserRole::Partner, OrganiserRole::Supporter]
            .map(|role| said.iter().filter(|one| one.role == role).map(|one| one.name.clone()).collect())
    }

    #[test]
    fn roles_are_told_by_the_words_between() {
        let printed = "CMI & WB with AFD, in collaboration with CGAP, GIZ";
        assert_eq!(read(printed), [vec!["CMI", "WB"], vec!["AFD", "CGAP", "GIZ"], vec![]]);
        let printed = "CMI with World Bank and MedYWat; support GWP-Med, UfM";
        assert_eq!(read(printed), [vec!["CMI"], vec!["World Bank", "MedYWat"], vec!["GWP-Med", "UfM"]]);
        let printed = "CMI and UNHABITAT, with support of ACTED";
        assert_eq!(read(printed), [vec!["CMI", "UNHABITAT"], vec![], vec!["ACTED"]]);
    }

    #[test]
    fn a_known_name_and_what_is_in_brackets_stay_whole() {
        let [organisers, ..] = read("Food and Agriculture Organization, Office (Rome, Italy) and GIZ");
        assert_eq!(organisers, ["Food and Agriculture Organization", "Office (Rome, Italy)", "GIZ"]);
    }

    #[test]
    fn a_slash_parts_short_names_only() {
        let [organisers, ..] = read("CMI/UNOPS and the World Bank, Either/Or House");
        assert_eq!(organisers, ["CMI", "UNOPS", "World Bank", "Either/Or House"]);
    }

    #[test]
    fn halves_that_may_be_one_name_are_offered_to_be_joined() {
        let joins = |printed: &str| -> Vec<bool> {
            organisers(printed, &[], &whole_names(["Connective Cities"], &[]))
                .iter()
                .map(|one| one.may_belong_to_the_one_before)
                .collect()
        };
        assert_eq!(joins("Rural Livelihoods and Agriculture Employment GSG"), [false, true]);
        assert_eq!(joins("Rural Livelihoods and Connective Cities"), [false, false]);
    }
}
