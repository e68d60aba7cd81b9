//! Sign-in by a mailed link or code: how long, how often, from which browser.
//!
//! A link is bound to the browser that asked. Another browser must show the two digits that the asking page shows;
//! a code can be typed in the asking browser only. Nothing that somebody else does locks a person out.
use jiff::{SignedDuration, Timestamp};
use kernel::text;

/// A link and its code live so long.
pub(crate) const LINK_LIFE: SignedDuration = SignedDuration::from_mins(60);
/// A clock that is put right by less than this does no harm to links that were asked for before.
pub(crate) const CLOCK_SLACK: SignedDuration = SignedDuration::from_mins(5);
/// Wrong pairs of digits before only the asking browser may use the link.
pub(crate) const DIGIT_TRIES_MAX: i64 = 3;
/// Wrong codes before this request takes none any more; the link goes on.
pub(crate) const CODE_TRIES_MAX: i64 = 5;
/// Wrong codes an hour, in all, before code entry rests. Eight digits, five tries and 10^5 people make a break-in
/// by guessing a matter of centuries.
pub(crate) const WRONG_CODES_MAX: i64 = 50;
/// The time in which [`WRONG_CODES_MAX`] is counted, and in which code entry rests.
pub(crate) const WRONG_CODES_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// Mails that one person can be made to receive in a day.
pub(crate) const MAILS_A_DAY_MAX: i64 = 10;
/// Whoever presses a button that led in once more within this time is given the same session: longer than a slow line
/// keeps anybody waiting, shorter than it takes to leave a shared computer to somebody else.
pub(crate) const PRESSED_AGAIN_WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// On a shared computer.
pub(crate) const SHARED_DEVICE_LIFE: SignedDuration = SignedDuration::from_hours(12);
/// On "my own device".
pub(crate) const OWN_DEVICE_LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A session that nobody used for so long ends.
pub(crate) const IDLE_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A request to sign in, as it stands in its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ask {
    /// Machine time.
    pub(crate) expires_at: Timestamp,
    /// Signed in by it, or voided by the use of another one.
    pub(crate) used: bool,
    /// Shown by the asking page, 10 to 99.
    pub(crate) digits: i64,
    /// The code in the mail, eight decimal digits.
    pub(crate) code: u32,
    /// Wrong digits so far.
    pub(crate) digit_tries: i64,
    /// Wrong codes so far.
    pub(crate) code_tries: i64,
}

/// Where a link was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    /// The one that asked.
    Asking,
    /// Any other.
    Other,
}

/// What an opened link may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// One button.
    Button,
    /// Type the two digits first.
    Digits,
    /// Only the browser that asked can go on.
    AskingBrowserOnly,
    /// Too old, used or never there: ask again.
    Over,
}

impl Ask {
    /// Used, too old; or asked for at a time that is still to come: then the clock was set back, and the link would
    /// live longer than it may.
    fn is_over(&self, now: Timestamp) -> bool {
        self.used || now >= self.expires_at || self.expires_at > now + LINK_LIFE + CLOCK_SLACK
    }

    /// What the link may do in this browser now.
    pub(crate) fn way(&self, browser: Browser, now: Timestamp) -> Way {
        match browser {
            _ if self.is_over(now) => Way::Over,
            Browser::Asking => Way::Button,
            Browser::Other if self.digit_tries < DIGIT_TRIES_MAX => Way::Digits,
            Browser::Other => Way::AskingBrowserOnly,
        }
    }

    /// Whether these are the digits that the asking page shows.
    pub(crate) fn digits_fit(&self, typed: &str) -> bool {
        text::latin_digits(typed.trim()).parse() == Ok(self.digits)
    }

    /// Whether this is the code of the mail: eight digits of any script, spaces and hyphens do not count.
    pub(crate) fn code_fits(&self, typed: &str) -> bool {
        code_of(typed) == Some(self.code)
    }

    /// Whether somebody typed a code at all, right or wrong: an empty field is no try.
    pub(crate) fn is_code(typed: &str) -> bool {
        code_of(typed).is_some()
    }

    /// Whether the asking browser may still try codes.
    pub(crate) fn takes_codes(&self, now: Timestamp) -> bool {
        !self.is_over(now) && self.code_tries < CODE_TRIES_MAX
    }
}

fn code_of(typed: &str) -> Option<u32> {
    let digits: String = text::latin_digits(typed).chars().filter(|c| !is_around(*c)).collect();
    let is_code = digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit());
    is_code.then(|| digits.parse().ok()).flatten()
}

/// What stands around the digits of a copied code: spaces, a hyphen, marks of direction.
pub(super) fn is_around(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// When a session that began now ends at the latest.
pub(crate) fn session_ends(now: Timestamp, own_device: bool) -> Timestamp {
    now + if own_device { OWN_DEVICE_LIFE } else { SHARED_DEVICE_LIFE }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn ask() -> Ask {
        let expires_at = at("2018-06-25T07:00Z");
        Ask { expires_at, used: false, digits: 47, code: 1_234_567, digit_tries: 0, code_tries: 0 }
    }

    #[test]
    fn a_link_lives_sixty_minutes() {
        assert_eq!(ask().way(Browser::Asking, at("2018-06-25T06:59:59Z")), Way::Button);
        assert_eq!(ask().way(Browser::Asking, at("2018-06-25T07:00Z")), Way::Over);
    }

    #[test]
    fn a_link_from_the_future_is_over_unless_the_clock_was_put_right_by_little() {
        assert_eq!(ask().way(Browser::Asking, at("2018-06-25T05:00Z")), Way::Over);
        assert_eq!(ask().way(Browser::Asking, at("2018-06-25T05:55Z")), Way::Button);
    }

    #[test]
    fn another_browser_has_three_tries_and_the_asking_one_goes_on() {
        let tired = Ask { digit_tries: 3, ..ask() };
        let now = at("2018-06-25T06:30Z");
        assert_eq!(ask().way(Browser::Other, now), Way::Digits);
        assert_eq!(tired.way(Browser::Other, now), Way::AskingBrowserOnly);
        assert_eq!(tired.way(Browser::Asking, now), Way::Button);
    }

    #[test]
    fn a_used_link_is_over() {
        assert_eq!(Ask { used: true, ..ask() }.way(Browser::Asking, at("2018-06-25T06:30Z")), Way::Over);
    }

    #[test]
    fn a_code_is_read_in_three_kinds_of_digits_and_in_groups() {
        for typed in [
            "01234567",
            " 0123 4567 ",
            "\u{2066}0123\u{a0}4567\u{2069}",
            "0123-4567",
            "٠١٢٣ ٤٥٦٧",
            "۰۱۲۳۴۵۶۷",
        ] {
            assert!(ask().code_fits(typed), "{typed}");
        }
        for typed in ["1234567", "001234567", "01234568", "", "+1234567"] {
            assert!(!ask().code_fits(typed), "{typed}");
        }
    }

    #[test]
    fn five_wrong_codes_end_the_code_and_not_the_link() {
        let tired = Ask { code_tries: 5, ..ask() };
        let now = at("2018-06-25T06:30Z");
        assert!(!tired.takes_codes(now));
        assert_eq!(tired.way(Browser::Asking, now), Way::Button);
    }

    #[test]
    fn digits_are_read_in_three_scripts() {
        assert!(ask().digits_fit("٤٧") && ask().digits_fit(" 47 ") && !ask().digits_fit("48"));
    }
}
