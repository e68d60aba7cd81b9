//! The second step of sign-in: six digits that an app on one's phone makes from a secret and the time (RFC 6238), or one
//! of ten recovery codes for the day on which the phone is lost. Pure: what was used and how often somebody guessed
//! stands in rows.
use super::sign_in::is_around;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use kernel::text;
use sha1::Sha1;
use web::SecondStep;

/// Octets of a secret (RFC 4226, 4: 160 bits). It is written as 32 letters without an end that means nothing.
pub const SECRET_LENGTH: usize = 20;
/// A code is made for half a minute; apps know no other.
const MOMENT_S: i64 = 30;
/// A phone whose clock is half a minute off signs in all the same (RFC 6238, 5.2).
const MOMENTS_OFF_MAX: i64 = 1;
/// Wrong codes before a session, or a sign-in that is halfway, has to wait. A code is guessed with 3 in a million; with a
/// sign-in halfway for 20 minutes and ten mails a day, whoever reads the mailbox has 100 tries a day.
pub(crate) const WRONG_MAX: i64 = 5;
/// The time in which [`WRONG_MAX`] is counted, and after which one may go on.
pub(crate) const WRONG_WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// So long nothing is asked again after a code was typed.
const SHOWN_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// Between the mail and the code: time to find the phone, or the sheet with recovery codes.
pub(crate) const HALFWAY_LIFE: SignedDuration = SignedDuration::from_mins(20);
/// A sheet of paper has room for them.
pub(crate) const RECOVERY_CODES: usize = 10;
/// Digits of a recovery code: 66 bits, too many to be guessed even by whoever has its hash.
const RECOVERY_LENGTH: usize = 20;

/// What somebody typed where a code is asked for, in Latin digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Six digits from the app.
    App(String),
    /// A recovery code.
    Recovery(String),
}

impl Typed {
    /// Reads digits of any script; spaces and hyphens between them do not count.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        let digits: String = text::latin_digits(typed).chars().filter(|c| !is_around(*c)).collect();
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        match digits.len() {
            6 => Some(Self::App(digits)),
            RECOVERY_LENGTH => Some(Self::Recovery(digits)),
            _ => None,
        }
    }
}

/// The half minute of a time, counted from 1970.
pub fn moment(at: Timestamp) -> i64 {
    at.as_second().div_euclid(MOMENT_S)
}

/// The code of a moment (RFC 4226, 5.3).
pub fn code(secret: &[u8], moment: i64) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(&moment.to_be_bytes());
    let signed: [u8; 20] = mac.finalize().into_bytes().into();
    let [.., last] = signed;
    let four = signed.get(usize::from(last & 15)..).and_then(|rest| rest.first_chunk());
    let number = four.copied().map_or(0, u32::from_be_bytes) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// The moment whose code this is, if it is one of now and later than the one used last: a code that was read over a
/// shoulder does not work again. A moment that is still to come was used before the clock was put back, and is no measure.
pub(crate) fn fitting(secret: &[u8], typed: &str, now: Timestamp, used: Option<i64>) -> Option<i64> {
    let now = moment(now);
    let used = used.filter(|used| *used <= now + MOMENTS_OFF_MAX);
    (now - MOMENTS_OFF_MAX..=now + MOMENTS_OFF_MAX)
        .filter(|moment| used.is_none_or(|used| *moment > used))
        .find(|moment| kernel::same_secret(code(secret, *moment).as_bytes(), typed.as_bytes()))
}

/// What a session has shown.
pub(crate) fn shown(has_one: bool, shown_at: Option<Timestamp>, now: Timestamp) -> SecondStep {
    let is_fresh = |at: Timestamp| now.duration_since(at).abs() < SHOWN_LIFE;
    match shown_at {
        _ if !has_one => SecondStep::None,
        Some(at) if is_fresh(at) => SecondStep::Shown,
        Some(_) | None => SecondStep::Due,
    }
}

/// A recovery code from chance.
pub(crate) fn recovery_code(chance: [u8; RECOVERY_LENGTH]) -> String {
    // 256 = 25 * 10 + 6: six digits come a little more often, which costs less than half a bit in all.
    chance.iter().map(|byte| char::from(b'0' + byte % 10)).collect()
}

/// In groups of four, as people copy it.
pub(crate) fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Octets in the letters that apps read (RFC 4648, 6); five octets are eight letters.
pub(crate) fn base32(octets: &[u8]) -> String {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letter = |place: u64| LETTERS.chars().nth(usize::try_from(place & 31).unwrap_or_default());
    let letters = |five: &[u8]| {
        let number = five.iter().fold(0_u64, |number, octet| (number << 8) | u64::from(*octet));
        (0..8_u64).rev().filter_map(move |place| letter(number >> (5 * place))).collect::<String>()
    };
    octets.chunks_exact(5).map(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8; 20] = b"12345678901234567890";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B; the standard shows eight digits, apps the last six.
        let standard = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (second, digits) in standard {
            assert_eq!(code(SECRET, moment(at(second))), digits);
        }
    }

    #[test]
    fn a_code_is_used_once_and_one_before_it_no_more() {
        let now = at(1_529_900_000);
        let this = moment(now);
        let of = |moment| code(SECRET, moment);
        assert_eq!(fitting(SECRET, &of(this), now, None), Some(this));
        assert_eq!(fitting(SECRET, &of(this - 1), now, None), Some(this - 1));
        assert_eq!(fitting(SECRET, &of(this - 2), now, None), None);
        assert_eq!(fitting(SECRET, &of(this), now, Some(this)), None);
        assert_eq!(fitting(SECRET, &of(this - 1), now, Some(this)), None);
        assert_eq!(fitting(SECRET, &of(this + 1), now, Some(this)), Some(this + 1));
    }

    #[test]
    fn a_clock_that_was_put_back_locks_nobody_out() {
        let now = at(1_529_900_000);
        let typed = code(SECRET, moment(now));
        assert_eq!(fitting(SECRET, &typed, now, Some(moment(now) + 1_000_000)), Some(moment(now)));
    }

    #[test]
    fn a_code_is_read_in_three_kinds_of_digits_and_a_recovery_code_in_groups() {
        let app = Some(Typed::App("012345".to_owned()));
        for typed in ["012345", " 012 345 ", "٠١٢٣٤٥", "۰۱۲-۳۴۵", "\u{2066}012345\u{2069}"] {
            assert_eq!(Typed::read(typed), app, "{typed}");
        }
        let recovery = Typed::Recovery("01234567890123456789".to_owned());
        assert_eq!(Typed::read("0123 4567 8901 2345 6789"), Some(recovery));
        for typed in ["", "12345", "1234567", "12345a", "1234 5678"] {
            assert_eq!(Typed::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_code_holds_for_ten_minutes() {
        let now = at(1_529_900_000);
        let ago = |minutes| Some(now - SignedDuration::from_mins(minutes));
        assert_eq!(shown(true, ago(9), now), SecondStep::Shown);
        assert_eq!([shown(true, ago(10), now), shown(true, None, now)], [SecondStep::Due; 2]);
        // The clock was put back by an hour.
        assert_eq!(shown(true, ago(-60), now), SecondStep::Due);
        assert_eq!(shown(false, ago(60), now), SecondStep::None);
    }

    #[test]
    fn a_secret_is_written_as_apps_read_it() {
        assert_eq!(base32(SECRET), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(grouped("0123456789"), "0123 4567 89");
    }
}
