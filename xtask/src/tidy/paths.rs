//! No path of one person's machine: it is wrong on every other.
use super::{Remark, Source};

/// Cut in two, so that this file may be looked at as well.
const HOMES: [(&str, &str); 3] = [("/ro", "ot/"), ("/ho", "me/"), ("/Us", "ers/")];

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    let homes = HOMES.map(|(one, two)| format!("{one}{two}"));
    let mut remarks = Vec::new();
    for source in sources {
        for (number, line) in source.lines() {
            if let Some(home) = homes.iter().find(|home| names(line, home)) {
                remarks.push(source.remark(number, format!("a path below {home} is a path of one machine")));
            }
        }
    }
    remarks
}

/// Only where a path begins: an address may hold the same letters further on.
fn names(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(at, _)| {
        let before = line.get(..at).and_then(|it| it.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric() && !"./-_}~".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    #[test]
    fn a_path_of_one_machine_is_remarked() {
        let text = HOMES.map(|(one, two)| format!("open \"{one}{two}anna/notes\"")).join("\n");
        assert_eq!(
            said(check, &[("docs/a.md", &text)]).iter().map(|it| &it[..12]).collect::<Vec<_>>(),
            ["docs/a.md:1:", "docs/a.md:2:", "docs/a.md:3:"]
        );
    }

    #[test]
    fn an_address_with_the_same_letters_is_not_a_path() {
        let (one, two) = HOMES[1];
        assert_eq!(said(check, &[("a.md", &format!("https://city.example{one}{two}news"))]), [""; 0]);
    }
}
