//! What is wrong with an input, and where: `file:line:column: what is wrong, what was expected`.
use super::words::Words;
use fluent_bundle::FluentArgs;
use std::io::Write;

/// More problems of one file than these are not told.
const PROBLEMS_MAX: usize = 100;

/// One problem. Lines and columns count from 1; a column is a character of its line.
#[derive(Debug)]
pub(super) struct Problem {
    line: usize,
    column: usize,
    key: &'static str,
    args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem of which the words are in `match.ftl` under this key.
    pub(super) fn new(
        (line, column): (usize, usize),
        key: &'static str,
        args: &[(&'static str, &str)],
    ) -> Self {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { line, column, key, args }
    }

    /// Adds the code that was perhaps meant: one within two edits.
    pub(super) fn nearest(mut self, written: &str, known: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        /// More edits are another code.
        const EDITS_MAX: usize = 2;
        let near = known
            .into_iter()
            .filter(|code| code.as_ref().len().abs_diff(written.len()) <= EDITS_MAX)
            .map(|code| (edits(written, code.as_ref()), code.as_ref().to_owned()))
            .filter(|(edits, _)| *edits <= EDITS_MAX)
            .min();
        if let Some((_, code)) = near {
            self.args.push(("nearest", code));
        }
        self
    }

    fn text(&self, words: &Words) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &self.args {
            args.set(*name, value.as_str());
        }
        let text = words.say_with(self.key, &args);
        if self.args.iter().any(|(name, _)| *name == "nearest") {
            text + &words.say_with("match-problem-nearest", &args)
        } else {
            text
        }
    }
}

/// Writes the problems of a file by line and column, a line each.
pub(super) fn write_all(
    file: &str,
    mut problems: Vec<Problem>,
    words: &Words,
    out: &mut impl Write,
) -> std::io::Result<()> {
    problems.sort_by_key(|problem| (problem.line, problem.column));
    for problem in problems.iter().take(PROBLEMS_MAX) {
        writeln!(out, "{file}:{}:{}: {}", problem.line, problem.column, problem.text(words))?;
    }
    if problems.len() > PROBLEMS_MAX {
        let more = problems.len() - PROBLEMS_MAX;
        writeln!(out, "{file}: {}", words.say("match-problem-more", &[("count", more.into())]))?;
    }
    Ok(())
}

/// How many letters must be put in, left out or changed: Levenshtein's distance.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (place, letter) in a.chars().enumerate() {
        let mut diagonal = place;
        let mut left = place + 1;
        let mut next = vec![left];
        for (other, above) in b.iter().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(letter != *other)).min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::edits;

    #[test]
    fn one_letter_changed_left_out_or_put_in_is_one_edit() {
        assert_eq!(["GZT", "GZX", "GT", "GZZT"].map(|code| edits("GZT", code)), [0, 1, 1, 1]);
    }
}
