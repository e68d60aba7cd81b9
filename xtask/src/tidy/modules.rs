//! Every file of Rust begins by saying what it is.
use super::{Remark, Source};

pub(super) fn check(sources: &[Source]) -> Vec<Remark> {
    let begins = |source: &Source| source.text.starts_with("//!");
    sources
        .iter()
        .filter(|source| source.is(".rs") && !begins(source))
        .map(|source| source.remark(1, "a module begins with `//!` and what it is"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::said;

    #[test]
    fn a_module_that_does_not_say_what_it_is_is_remarked() {
        let files = [
            ("a.rs", "//! Says it.\nuse b;\n"),
            ("b.rs", "use c;\n//! Too late.\n"),
            ("c.md", "Not Rust.\n"),
        ];
        assert_eq!(said(check, &files), ["b.rs:1: a module begins with `//!` and what it is"]);
    }
}
