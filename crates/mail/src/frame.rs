//! The fixed sentences around a letter, in its reader's language.
use crate::{Letter, Sender};
use jiff::tz::TimeZone;
use kernel::{Digits, Lang};
use ui::{Reader, Sentence};

pub(crate) struct Frame {
    pub(crate) network: String,
    pub(crate) addressee: String,
    pub(crate) no_unsubscribe: String,
    pub(crate) unsubscribe: String,
    pub(crate) languages: String,
}

impl Frame {
    pub(crate) fn of(letter: &Letter, sender: &Sender) -> Self {
        // None of the sentences holds a time or a number.
        let reader = Reader::new(letter.lang, TimeZone::UTC, Digits::Language, sender.words.clone());
        let others = Lang::ALL.into_iter().filter(|lang| *lang != letter.lang);
        // Each isolated, or the two that run from right to left would change places.
        let names: Vec<String> = others.map(|lang| format!("\u{2068}{}\u{2069}", lang.own_name())).collect();
        let addressee = Sentence::new("mail-addressee").with("addressee", letter.addressee.as_str());
        let languages = Sentence::new("mail-languages").with("languages", names.join(" · "));
        Self {
            network: sender.name(letter.lang).to_owned(),
            addressee: reader.tell(&addressee),
            no_unsubscribe: reader.say("mail-no-unsubscribe"),
            unsubscribe: reader.say("mail-unsubscribe"),
            languages: reader.tell(&languages),
        }
    }
}
