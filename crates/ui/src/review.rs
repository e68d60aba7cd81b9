//! For tests of crates that have pages: reads their sources for what only shows when somebody looks at the page.
//!
//! ```no_run
//! assert_eq!(ui::review::faults(env!("CARGO_MANIFEST_DIR").as_ref(), &ui::Words::load().unwrap()), Vec::<String>::new());
//! ```
use crate::Words;
use kernel::Lang;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What is wrong in the sources and templates of a crate, a line each: keys that no English file has; and, in
/// templates, `|safe`, attributes `style` and `on…`, scripts within the page, and words of direction.
pub fn faults(crate_folder: &Path, words: &Words) -> Vec<String> {
    let keys: BTreeSet<String> = words.keys(Lang::En).into_iter().collect();
    let namespaces: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let mut faults = Vec::new();
    for file in ["src", "templates"].iter().flat_map(|folder| sources(&crate_folder.join(folder))) {
        let Ok(text) = fs::read_to_string(&file) else {
            faults.push(format!("{}: cannot be read", file.display()));
            continue;
        };
        let template = file.extension().is_some_and(|extension| extension == "html");
        let said = |line: &&str| template || !line.trim_start().starts_with("//");
        for (line, number) in text.lines().zip(1..).filter(|(line, _)| said(line)) {
            let place = format!("{}:{number}", file.strip_prefix(crate_folder).unwrap_or(&file).display());
            let unknown =
                literals(line).filter(|literal| is_key(literal, &namespaces) && !keys.contains(*literal));
            faults.extend(unknown.map(|literal| format!("{place}: no sentence {literal}")));
            if template {
                faults.extend(markup(line).map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    faults
}

fn is_key(literal: &str, namespaces: &BTreeSet<&str>) -> bool {
    literal.split_once('-').is_some_and(|(namespace, rest)| {
        namespaces.contains(namespace)
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    })
}

/// What stands between quotation marks. Keys have none inside, so a mark begins or ends one.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

fn markup(line: &str) -> impl Iterator<Item = String> {
    let lower = line.to_ascii_lowercase();
    let squeezed: String = lower.chars().filter(|c| !c.is_whitespace()).collect();
    let escaped = squeezed.contains("|safe").then(|| "|safe: a type says what is safe".to_owned());
    let inline = attributes(&lower)
        .filter(|name| name == "style" || name.starts_with("on"))
        .map(|name| format!("{name}=: the browser's policy refuses it"))
        .collect::<Vec<_>>();
    let script = lower.contains("<script").then(|| "a script within the page".to_owned());
    escaped.into_iter().chain(script).chain(inline)
}

/// Names that stand between a space and `="`.
fn attributes(line: &str) -> impl Iterator<Item = String> {
    let names = line.split("=\"").filter_map(|before| before.rsplit_once(char::is_whitespace));
    names.map(|(_, name)| name.to_owned())
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let is_source = |path: &Path| path.extension().is_some_and(|e| e == "rs" || e == "html");
    paths
        .into_iter()
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| is_source(path))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_a_sentence_is_a_fault() {
        let namespaces = BTreeSet::from(["made"]);
        let found: Vec<_> =
            literals(r#"say("made-up") + "made" + "text/css""#).filter(|l| is_key(l, &namespaces)).collect();
        assert_eq!(found, ["made-up"]);
    }

    #[test]
    fn markup_that_the_policy_refuses_is_a_fault() {
        let faults = |line| markup(line).collect::<Vec<_>>().len();
        assert_eq!(faults(r#"<p style="color: red">"#), 1);
        assert_eq!(faults(r#"<button type="submit" onclick="go()">"#), 1);
        assert_eq!(faults("{{ note | safe }}"), 1);
        assert_eq!(faults("<script>go()</script>"), 1);
        assert_eq!(faults(r#"<p class="note">{% let only = 1 %}one = two</p>"#), 0);
    }

    #[test]
    fn this_crate_has_no_faults() {
        assert_eq!(
            faults(env!("CARGO_MANIFEST_DIR").as_ref(), &Words::load().unwrap()),
            Vec::<String>::new()
        );
    }
}
