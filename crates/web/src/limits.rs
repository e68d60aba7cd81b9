//! How often somebody may ask: buckets that refill, in the memory of the process.
use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::BTreeMap,
    net::IpAddr,
    num::NonZeroU32,
    sync::{Mutex, PoisonError},
    time::Duration,
};

type ByText = RateLimiter<String, DashMapStateStore<String>, DefaultClock>;
type ByNetwork = RateLimiter<IpAddr, DashMapStateStore<IpAddr>, DefaultClock>;

/// All buckets. Each has a size and a time in which one more drips in.
#[derive(Debug)]
pub struct Limits {
    /// Requests to sign in for one address, from one network: what a stranger asks elsewhere takes nothing from whoever
    /// the address belongs to.
    sign_in_address: ByText,
    /// Requests to sign in from one network: an office, or all clients of a mobile operator, share one address.
    sign_in_network: ByNetwork,
    /// Answers by mailed links.
    taps: Mutex<BTreeMap<Client, Vec<Tap>>>,
}

/// Network and browser: enough to tell a machine that presses all buttons from a person who presses one.
type Client = (IpAddr, String);

/// A button that a client pressed on the page of a link.
#[derive(Debug)]
struct Tap {
    at: Timestamp,
    link: String,
    answer: String,
}

/// So long a tap is remembered.
const TAP_LIFE: SignedDuration = SignedDuration::from_secs(60);
/// Two different answers of one client within this time were not chosen by a person.
const TAPS_APART: SignedDuration = SignedDuration::from_secs(10);

impl Default for Limits {
    fn default() -> Self {
        let quota = |size: u32, refill_s: u64| {
            let size = NonZeroU32::new(size).expect("a bucket holds something");
            Quota::with_period(Duration::from_secs(refill_s)).expect("a bucket refills").allow_burst(size)
        };
        Self {
            sign_in_address: RateLimiter::keyed(quota(3, 600)),
            sign_in_network: RateLimiter::keyed(quota(60, 1)),
            taps: Mutex::default(),
        }
    }
}

impl Limits {
    /// Takes one from the address's and the network's bucket; false when either is empty.
    pub fn may_ask_to_sign_in(&self, email_folded: &str, network: IpAddr) -> bool {
        let network = crate::reach::network_of(network);
        self.sign_in_network.check_key(&network).is_ok()
            && self.sign_in_address.check_key(&format!("{email_folded} {network}")).is_ok()
    }

    /// Remembers for a minute which button a client pressed on the page of a mailed link. True when it pressed another
    /// one of the same page just before: mail filters try all of them. Whoever confirms what was pressed last, on the
    /// page that asks for it, is a person.
    pub fn tries_all_buttons(
        &self,
        client: (IpAddr, &str),
        (link, answer, confirms): (&str, &str, bool),
        now: Timestamp,
    ) -> bool {
        let mut taps = self.taps.lock().unwrap_or_else(PoisonError::into_inner);
        let since = |at: Timestamp| now.duration_since(at).abs();
        taps.retain(|_, taps| {
            taps.retain(|tap| since(tap.at) <= TAP_LIFE);
            !taps.is_empty()
        });
        let own = taps.entry((client.0, client.1.to_owned())).or_default();
        let mut last = own.iter().rev().filter(|tap| tap.link == link);
        let is_confirmed = confirms && last.next().is_some_and(|tap| tap.answer == answer);
        let tries = !is_confirmed
            && own.iter().any(|tap| tap.link == link && tap.answer != answer && since(tap.at) <= TAPS_APART);
        own.push(Tap { at: now, link: link.to_owned(), answer: answer.to_owned() });
        tries
    }

    /// Takes the last press of a client on the page of a mailed link back: nothing was recorded of it.
    pub fn was_refused(&self, client: (IpAddr, &str), link: &str) {
        let mut taps = self.taps.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(own) = taps.get_mut(&(client.0, client.1.to_owned())) else { return };
        if let Some(last) = own.iter().rposition(|tap| tap.link == link) {
            own.remove(last);
        }
    }

    /// Whether a client pressed something on the page of a mailed link within the last minute.
    pub fn has_pressed(&self, client: (IpAddr, &str), link: &str, now: Timestamp) -> bool {
        let taps = self.taps.lock().unwrap_or_else(PoisonError::into_inner);
        let own = taps.get(&(client.0, client.1.to_owned()));
        own.is_some_and(|own| {
            own.iter().any(|tap| tap.link == link && now.duration_since(tap.at).abs() <= TAP_LIFE)
        })
    }

    /// Forgets whoever has a full bucket again; called by a job, so that memory stays flat.
    pub fn forget_the_calm(&self) {
        self.sign_in_address.retain_recent();
        self.sign_in_network.retain_recent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn a_client_that_presses_all_buttons_of_a_page_is_noticed_and_soon_forgotten() {
        let limits = Limits::default();
        let client = (IpAddr::V4(Ipv4Addr::LOCALHOST), "Firefox, Linux");
        let at = |second: i64| Timestamp::from_second(1_529_900_000 + second).unwrap();
        let tap = |link, answer, second| limits.tries_all_buttons(client, (link, answer, false), at(second));
        assert!(!tap("one", "yes", 0));
        assert!(!tap("one", "yes", 2), "the same button twice is impatience");
        assert!(!tap("two", "no", 3), "another page is another question");
        assert!(tap("one", "no", 5));
        assert!(!tap("one", "yes", 30), "a person has thought about it");
        assert!(!limits.tries_all_buttons((client.0, "Chrome, Android"), ("one", "no", false), at(31)));
        let confirm = |answer, second| limits.tries_all_buttons(client, ("three", answer, true), at(second));
        assert!(!tap("three", "asked", 40) && tap("three", "yes", 42));
        assert!(!confirm("yes", 43), "a person who was asked to press again");
        assert!(
            confirm("no", 44) && confirm("yes", 45),
            "a filter that presses all buttons of that page, too"
        );
        assert!(!tap("four", "deputy", 100));
        limits.was_refused(client, "four");
        assert!(!limits.has_pressed(client, "four", at(101)));
        assert!(!tap("four", "yes", 102), "what was refused is no answer");
        assert!(limits.has_pressed(client, "four", at(150)) && !limits.has_pressed(client, "four", at(163)));
        tap("one", "yes", 200);
        assert_eq!(limits.taps.lock().unwrap().values().map(Vec::len).sum::<usize>(), 1);
    }
}
