//! Which crate may know which: the list in ARCHITECTURE.md, compared with what cargo knows.
use super::{Remark, Source};
use crate::cargo::{cargo, root};
use crate::halt::{Halt, OrHalt, Result};
use std::collections::BTreeSet;

const MAP: &str = "ARCHITECTURE.md";
const FENCE: &str = "```arrows";

/// From, to.
type Arrow = (String, String);

/// What cargo knows: the crates of the workspace, each with those it stands on, one deep.
pub(super) fn tree() -> Result<String> {
    let answer = cargo()
        .args([
            "tree",
            "--workspace",
            "--depth=1",
            "--prefix=depth",
            "--format={p}",
            "--no-dedupe",
            "--quiet",
        ])
        .output()
        .or_halt("ask cargo for the crates of the workspace")?;
    if answer.status.success() {
        return Ok(String::from_utf8_lossy(&answer.stdout).into_owned());
    }
    Err(Halt::new(String::from_utf8_lossy(&answer.stderr).trim().to_owned()))
}

pub(super) fn check(sources: &[Source], tree: &str) -> Vec<Remark> {
    let Some(map) = sources.iter().find(|source| source.path == MAP) else {
        let sentence = "the map of the house is missing".to_owned();
        return vec![Remark { path: MAP.to_owned(), line: 1, sentence }];
    };
    let (place, drawn) = drawn(map);
    let known = known(tree, &root().display().to_string());
    let undrawn =
        known.difference(&drawn).map(|(from, to)| format!("{from} stands on {to}, which is not drawn here"));
    let unknown =
        drawn.difference(&known).map(|(from, to)| format!("{from} does not stand on {to}: take it out"));
    undrawn.chain(unknown).map(|sentence| map.remark(place, sentence)).collect()
}

/// The lines `people -> kernel store` between the fences, and where they begin.
fn drawn(map: &Source) -> (usize, BTreeSet<Arrow>) {
    let Some((place, _)) = map.lines().find(|(_, line)| *line == FENCE) else { return (1, BTreeSet::new()) };
    let inside = map.text.lines().skip(place).take_while(|line| *line != "```");
    let arrows = inside.filter_map(|line| line.split_once(" -> ")).flat_map(|(from, tos)| {
        tos.split_whitespace().map(|to| (from.trim().to_owned(), to.to_owned())).collect::<Vec<_>>()
    });
    (place, arrows.collect())
}

/// `0people v0.1.0 (/…/slices/people)`, then its own `1kernel v0.1.0 (/…/crates/kernel)`: a folder is only said of ours.
fn known(tree: &str, root: &str) -> BTreeSet<Arrow> {
    let mut arrows = BTreeSet::new();
    let mut from = "";
    for line in tree.lines() {
        let Some((name, rest)) = line.split_at_checked(1).and_then(|(_, rest)| rest.split_once(' ')) else {
            continue;
        };
        if line.starts_with('0') {
            from = name;
        } else if rest.contains(&format!("({root}/")) && name != from {
            arrows.insert((from.to_owned(), name.to_owned()));
        }
    }
    arrows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_knows_is_read() {
        let tree = "0people v0.1.0 (/house/slices/people)\n1kernel v0.1.0 (/house/crates/kernel)\n1serde v1.0.0\n\n0kernel v0.1.0 (/house/crates/kernel)\n";
        assert_eq!(known(tree, "/house"), BTreeSet::from([("people".to_owned(), "kernel".to_owned())]));
    }

    #[test]
    fn an_arrow_that_is_not_drawn_and_one_that_is_not_there_are_remarked() {
        let text = "# Map\n\n```arrows\npeople -> kernel store\n```\nnetwork -> moon\n".to_owned();
        let sources = [Source { path: MAP.to_owned(), text }];
        let here = root().display().to_string();
        let tree =
            format!("0people v0.1.0 ({here}/slices/people)\n1kernel v1 ({here}/a)\n1web v1 ({here}/b)\n");
        assert_eq!(
            check(&sources, &tree).iter().map(Remark::to_string).collect::<Vec<_>>(),
            [
                "ARCHITECTURE.md:3: people stands on web, which is not drawn here",
                "ARCHITECTURE.md:3: people does not stand on store: take it out",
            ]
        );
    }
}
