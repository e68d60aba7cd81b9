//! Style sheets know a start and an end, not left and right: half of the readers read from the right.
use super::{Remark, Source};

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    sources.iter().filter(|source| source.is(".css")).flat_map(remarks).collect()
}

fn remarks(source: &Source) -> Vec<Remark> {
    let text = without_comments(&source.text);
    let mut line = 1;
    let mut remarks = Vec::new();
    for piece in text.split_inclusive(['{', '}', ';']) {
        let declaration = piece.trim_start();
        let at = line + piece.get(..piece.len() - declaration.len()).map_or(0, lines_in);
        line += lines_in(piece);
        // What ends with a brace is a selector, whose colons are no declaration.
        if declaration.ends_with('{') {
            continue;
        }
        let Some((property, value)) = declaration.trim_end_matches([';', '}']).split_once(':') else {
            continue;
        };
        if property.split('-').any(is_side)
            || (is_placing(property.trim()) && value.split_whitespace().any(is_side))
        {
            let said = format!("`{}:{value}` has a side: write start and end instead", property.trim());
            remarks.push(source.remark(at, said));
        }
    }
    remarks
}

fn is_side(part: &str) -> bool {
    matches!(part.trim(), "left" | "right")
}

/// Whose values are sides. A gradient or the origin of a movement may have one.
fn is_placing(property: &str) -> bool {
    matches!(property, "text-align" | "float" | "clear" | "caption-side")
}

/// As long as before and with the same lines, so that places stay true.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, behind) = after.split_once("*/").unwrap_or((after, ""));
        out.push_str(before);
        out.extend(comment.chars().filter(|&letter| letter == '\n'));
        rest = behind;
    }
    out + rest
}

fn lines_in(text: &str) -> usize {
    text.matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    fn lines(css: &str) -> Vec<usize> {
        let source = Source { path: "house.css".to_owned(), text: css.to_owned() };
        remarks(&source).iter().map(|remark| remark.line).collect()
    }

    #[test]
    fn a_side_is_remarked_where_it_stands() {
        assert_eq!(
            said(check, &[("house.css", "/* two\nlines */\nh1 {\n  margin-left: 1rem;\n}\n")]),
            ["house.css:4: `margin-left: 1rem` has a side: write start and end instead"]
        );
    }

    #[test]
    fn every_way_to_say_a_side_is_found() {
        let ways = [
            "a{left:0}",
            "a{b:c;right:0}",
            "a{border-top-left-radius:1px}",
            "a{text-align:right}",
            "@media print{a{float:left}}",
            "a{padding-right:0}",
        ];
        assert_eq!(ways.map(lines), [(); 6].map(|()| vec![1]));
    }

    #[test]
    fn a_start_a_comment_and_a_class_have_no_side() {
        let fine =
            ["a{inset-inline-start:0}", "/* left: 0; */", ".left:hover{color:red}", "a{text-align:start}"];
        assert_eq!(fine.map(lines), [(); 4].map(|()| vec![]));
    }
}
