//! What somebody had typed when their session ended, until they are back.
//!
//! In memory only: half-written texts get into no table, no backup and no log. A draft belongs to the person whose
//! page the form stood on, as the form's token says, and to the browser that sent it; nobody else is shown it.
use jiff::{SignedDuration, Timestamp};
use kernel::PersonId;
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};
use ui::pages::Kept;

/// A form has 512 KiB at most, and most have a few: all drafts together stay below 100 MB.
const DRAFTS_MAX: usize = 200;
/// As long as the link of a sign-in.
const DRAFT_LIFE: SignedDuration = SignedDuration::from_mins(60);

/// All drafts of this process, oldest first.
#[derive(Debug, Default)]
pub struct Drafts(Mutex<VecDeque<Draft>>);

#[derive(Debug)]
struct Draft {
    person: PersonId,
    browser: String,
    at: Timestamp,
    kept: Kept,
}

impl Draft {
    fn is_of(&self, person: PersonId, browser: &str) -> bool {
        self.person == person && self.browser == browser
    }
}

impl Drafts {
    /// Keeps what was typed last; one draft for each person and browser.
    pub(crate) fn keep(&self, (person, browser): (PersonId, &str), at: Timestamp, kept: Kept) {
        let mut drafts = self.drafts();
        drafts.retain(|draft| !draft.is_of(person, browser) && at < draft.at + DRAFT_LIFE);
        if drafts.len() >= DRAFTS_MAX {
            drafts.pop_front();
        }
        drafts.push_back(Draft { person, browser: browser.to_owned(), at, kept });
    }

    /// What this person had typed in this browser.
    pub fn of(&self, person: PersonId, browser: &str, now: Timestamp) -> Option<Kept> {
        let drafts = self.drafts();
        let own = drafts.iter().find(|draft| draft.is_of(person, browser) && now < draft.at + DRAFT_LIFE);
        own.map(|draft| draft.kept.clone())
    }

    /// It was sent: the draft goes.
    pub(crate) fn sent(&self, person: PersonId, browser: &str, action: &str) {
        self.drafts().retain(|draft| !draft.is_of(person, browser) || draft.kept.action != action);
    }

    fn drafts(&self) -> MutexGuard<'_, VecDeque<Draft>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    fn kept(action: &str) -> Kept {
        Kept { action: action.to_owned(), fields: vec![("text".to_owned(), "an hour's work".to_owned())] }
    }

    #[test]
    fn a_draft_is_shown_to_its_person_in_its_browser_for_an_hour() {
        let drafts = Drafts::default();
        drafts.keep((1.into(), "desk"), at(0), kept("/a"));
        let of = |person: i64, browser, now| drafts.of(person.into(), browser, at(now)).is_some();
        assert_eq!([of(1, "desk", 59), of(1, "desk", 60)], [true, false]);
        assert_eq!([of(2, "desk", 1), of(1, "phone", 1)], [false, false]);
    }

    #[test]
    fn a_draft_that_was_sent_is_gone_and_others_stay() {
        let drafts = Drafts::default();
        drafts.keep((1.into(), "desk"), at(0), kept("/a"));
        drafts.sent(1.into(), "desk", "/b");
        assert!(drafts.of(1.into(), "desk", at(1)).is_some());
        drafts.sent(1.into(), "desk", "/a");
        assert!(drafts.of(1.into(), "desk", at(1)).is_none());
    }

    #[test]
    fn the_oldest_draft_makes_room() {
        let drafts = Drafts::default();
        for person in (0..).take(DRAFTS_MAX + 1) {
            drafts.keep((PersonId::from(person), "desk"), at(0), kept("/a"));
        }
        let of = |person: i64| drafts.of(person.into(), "desk", at(1)).is_some();
        assert_eq!([of(0), of(1)], [false, true]);
    }
}
