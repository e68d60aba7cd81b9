//! A reader of pages and mails as somebody to whom results are told.
use crate::telling::{Part, Speaker, tenths};
use ui::{Arg, Reader, Sentence};

impl Speaker for Reader {
    fn say(&self, key: &str, parts: &[(&'static str, Part)]) -> String {
        parts
            .iter()
            .fold(self.phrase(key), |phrase, (name, part)| {
                phrase.with(
                    name,
                    match part {
                        Part::Text(text) => Arg::Text(text.clone()),
                        Part::Code(code) => Arg::Said((*code).to_owned()),
                        Part::Number(number) => Arg::Number(*number),
                        Part::Score(of) => Arg::Said(score(self, *of)),
                    },
                )
            })
            .to_string()
    }

    fn list(&self, items: &[String]) -> String {
        Self::list(self, items)
    }

    fn language(&self, tag: &str) -> String {
        self.language_name(tag)
    }

    fn grouped(&self, number: u32) -> String {
        self.number(number)
    }

    fn tag(&self) -> &str {
        self.lang.tag()
    }
}

/// A score as the reader writes it: divided by 100, with one decimal, rounded half up.
pub(crate) fn score(reader: &Reader, score: u16) -> String {
    in_tenths(reader, tenths(score))
}

/// The same of what is in tenths already.
pub(crate) fn in_tenths(reader: &Reader, tenths: u16) -> String {
    let sentence = Sentence::new("cohorts-decimal").with("whole", tenths / 10).with("tenth", tenths % 10);
    reader.tell_plain(&sentence)
}
