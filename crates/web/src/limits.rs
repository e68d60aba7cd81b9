//! How often somebody may ask: buckets that refill, in the memory of the process.
use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};
use std::{net::IpAddr, num::NonZeroU32, time::Duration};

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
}

impl Default for Limits {
    fn default() -> Self {
        let quota = |size: u32, refill_s: u64| {
            let size = NonZeroU32::new(size).expect("a bucket holds something");
            Quota::with_period(Duration::from_secs(refill_s)).expect("a bucket refills").allow_burst(size)
        };
        Self {
            sign_in_address: RateLimiter::keyed(quota(3, 600)),
            sign_in_network: RateLimiter::keyed(quota(60, 1)),
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

    /// Forgets whoever has a full bucket again; called by a job, so that memory stays flat.
    pub fn forget_the_calm(&self) {
        self.sign_in_address.retain_recent();
        self.sign_in_network.retain_recent();
    }
}
