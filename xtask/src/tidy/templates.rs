//! Templates escape everything, and a page obeys its own content policy: no style and no script inside.
//!
//! Only `ui` may say that a text is safe already. A mail carries its style inside, as mail programs want it.
use super::{Remark, Source};

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for source in sources.iter().filter(|source| is_template(source)) {
        for (number, line) in source.lines() {
            remarks.extend(faults(source, line).into_iter().map(|fault| source.remark(number, fault)));
        }
    }
    remarks
}

fn is_template(source: &Source) -> bool {
    let in_product = ["app/", "crates/", "slices/"].iter().any(|folder| source.path.starts_with(folder));
    in_product && (source.is(".html") || source.is(".txt"))
}

fn faults(source: &Source, line: &str) -> Vec<&'static str> {
    let is_mail = source.path.contains("/mails/") || source.path.starts_with("crates/mail/");
    let tight = line.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
    let mut faults = Vec::new();
    if !source.path.starts_with("crates/ui/") && names_safe(&tight) {
        faults.push("`|safe` is for crates/ui alone: text stays text");
    }
    if !source.is(".html") {
        return faults;
    }
    if !is_mail && (has_attribute(line, |name| name == "style") || line.contains("<style")) {
        faults.push("a style inside a page is refused by its content policy: give it a class");
    }
    if has_attribute(line, |name| name.len() > 2 && name.starts_with("on")) {
        faults.push("a script in an attribute is refused by the content policy of a page");
    }
    if line.match_indices("<script").any(|(at, _)| !tag_at(line, at).contains(" src=")) {
        faults.push("a script inside a page is refused by its content policy");
    }
    faults
}

fn names_safe(tight: &str) -> bool {
    tight.match_indices("|safe").any(|(at, word)| {
        let next = tight.get(at + word.len()..).and_then(|rest| rest.chars().next());
        next.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
    })
}

/// An attribute is a word behind a space (or at the beginning of a line of a tag) with `=` and a quote behind it.
fn has_attribute(line: &str, wanted: impl Fn(&str) -> bool) -> bool {
    line.match_indices("=\"").any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let start = before
            .rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')
            .map_or(0, |it| it + 1);
        let is_apart =
            before.get(..start).is_some_and(|it| it.is_empty() || it.ends_with([' ', '\t', '"', '}']));
        is_apart && before.get(start..).is_some_and(|name| wanted(&name.to_ascii_lowercase()))
    })
}

fn tag_at(line: &str, at: usize) -> &str {
    let rest = line.get(at..).unwrap_or_default();
    rest.split('>').next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    fn count(path: &str, html: &str) -> usize {
        said(check, &[(path, html)]).len()
    }

    #[test]
    fn a_text_that_is_called_safe_is_remarked_outside_ui() {
        assert_eq!(
            said(check, &[("slices/people/src/pages/show.html", "<p>\n{{ name | safe }}</p>\n")]),
            ["slices/people/src/pages/show.html:2: `|safe` is for crates/ui alone: text stays text"]
        );
        assert_eq!(count("crates/ui/templates/layout.html", "{{ main|safe }}"), 0);
        assert_eq!(count("slices/a/src/mails/hello.txt", "{{ name|safe }}"), 1);
        assert_eq!(count("slices/a/src/pages/a.html", "{{ name|safely }}"), 0);
    }

    #[test]
    fn what_the_content_policy_refuses_is_remarked() {
        let refused = [
            "<p style=\"x\">",
            "<style>",
            "<a onclick=\"x\">",
            "  onload=\"x\"",
            "<script>",
            "<a\" ONCLICK=\"x\">",
        ];
        assert_eq!(refused.map(|html| count("slices/a/src/pages/a.html", html)), [1; 6]);
    }

    #[test]
    fn what_only_looks_like_it_is_fine() {
        let fine = [
            "<p class=\"style\">",
            "it depends on = \"x\"",
            "<a data-on=\"x\">",
            "<script src=\"/a.js\"></script>",
        ];
        assert_eq!(fine.map(|html| count("slices/a/src/pages/a.html", html)), [0; 4]);
    }

    #[test]
    fn a_mail_carries_its_style_inside() {
        assert_eq!(count("slices/a/src/mails/hello.html", "<p style=\"margin:0\">"), 0);
    }
}
