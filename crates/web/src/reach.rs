//! Where a request came from and whom it wanted to reach: forwarded addresses and the Host.
use axum::http::{HeaderMap, header};
use std::net::{IpAddr, Ipv6Addr};
use thiserror::Error;

/// Networks whose `X-Forwarded-For` is believed: address and length of the prefix.
#[derive(Debug, Clone, Default)]
pub struct TrustedProxies(Vec<(IpAddr, u8)>);

/// Not a network such as `10.0.0.0/8` or an address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{typed} is not an address or a network such as 10.0.0.0/8")]
pub struct ProxyProblem {
    typed: String,
}

impl std::str::FromStr for TrustedProxies {
    type Err = ProxyProblem;

    /// Addresses and networks with commas or spaces between.
    fn from_str(typed: &str) -> Result<Self, ProxyProblem> {
        let network = |part: &str| {
            let problem = || ProxyProblem { typed: part.to_owned() };
            let (address, bits) =
                part.split_once('/').map_or((part, None), |(address, bits)| (address, Some(bits)));
            let address: IpAddr = address.parse().map_err(|_| problem())?;
            let whole = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.map_or(Ok(whole), str::parse).map_err(|_| problem())?;
            if bits <= whole { Ok((address, bits)) } else { Err(problem()) }
        };
        typed
            .split([',', ' '])
            .filter(|part| !part.is_empty())
            .map(network)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

impl TrustedProxies {
    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|(network, bits)| within(address, *network, *bits))
    }

    /// The client: the last hop that is not one of ours. What stands before it anybody can write.
    pub(crate) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let hops = headers.get_all("x-forwarded-for").into_iter().filter_map(|value| value.to_str().ok());
        let hops: Vec<&str> = hops.flat_map(|value| value.split(',')).map(str::trim).collect();
        for hop in hops.into_iter().rev() {
            if !self.trusts(client) {
                break;
            }
            match hop.parse::<IpAddr>() {
                Ok(address) => client = address.to_canonical(),
                Err(_) => break,
            }
        }
        client
    }
}

fn within(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let number = |of: IpAddr| match of {
        IpAddr::V4(v4) => u128::from(v4.to_bits()) << 96,
        IpAddr::V6(v6) => v6.to_bits(),
    };
    let beside = u32::from(128 - bits.min(128));
    address.is_ipv4() == network.is_ipv4()
        && number(address).checked_shr(beside).unwrap_or(0)
            == number(network).checked_shr(beside).unwrap_or(0)
}

/// The network by which requests are counted: a whole office or operator shares one address.
pub(crate) fn network_of(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
    }
}

/// Whether the request wanted us: the Host is that of the public address.
pub(crate) fn host_is_ours(public_url: &str, headers: &HeaderMap, authority: Option<&str>) -> bool {
    let ours = public_url.split_once("://").map_or(public_url, |(_, host)| host);
    let asked = authority.or_else(|| headers.get(header::HOST).and_then(|host| host.to_str().ok()));
    asked.is_some_and(|asked| asked.eq_ignore_ascii_case(ours))
}

/// Whether a POST comes from one of our own pages, as far as the browser says (Fetch Metadata; RFC 6454).
/// A browser that says nothing is checked by the form's token alone.
pub(crate) fn posted_from_us(public_url: &str, headers: &HeaderMap) -> bool {
    let said = |name| headers.get(name).and_then(|value| value.to_str().ok());
    match said("sec-fetch-site") {
        Some("cross-site" | "same-site") => false,
        Some(_) => true,
        None => said("origin").is_none_or(|origin| origin.eq_ignore_ascii_case(public_url)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| ((*name).parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn client(proxies: &str, forwarded: &'static str) -> String {
        let proxies: TrustedProxies = proxies.parse().unwrap();
        proxies.client("10.0.0.1".parse().unwrap(), &headers(&[("x-forwarded-for", forwarded)])).to_string()
    }

    #[test]
    fn a_forwarded_address_is_believed_from_our_own_proxy_only() {
        assert_eq!(client("", "1.2.3.4"), "10.0.0.1");
        assert_eq!(client("10.0.0.0/8", "1.2.3.4"), "1.2.3.4");
    }

    #[test]
    fn what_a_client_forges_before_the_last_hop_is_not_read() {
        assert_eq!(client("10.0.0.0/8", "6.6.6.6, 1.2.3.4, 10.0.0.7"), "1.2.3.4");
    }

    #[test]
    fn a_network_of_the_other_family_is_never_within() {
        assert!(!within("::1".parse().unwrap(), "0.0.0.0".parse().unwrap(), 0));
    }

    #[test]
    fn a_network_too_long_is_refused() {
        assert!("10.0.0.0/33".parse::<TrustedProxies>().is_err());
    }

    #[test]
    fn another_host_is_refused() {
        let ours = "https://hall.example";
        assert!(host_is_ours(ours, &headers(&[("host", "Hall.example")]), None));
        assert!(!host_is_ours(ours, &headers(&[("host", "hall.example.org")]), None));
    }

    #[test]
    fn a_sister_domain_and_no_origin_at_all_are_told_apart() {
        let ours = "https://hall.example";
        assert!(!posted_from_us(ours, &headers(&[("sec-fetch-site", "same-site")])));
        assert!(!posted_from_us(ours, &headers(&[("origin", "null")])));
        assert!(posted_from_us(ours, &headers(&[("sec-fetch-site", "same-origin"), ("origin", "null")])));
        assert!(posted_from_us(ours, &headers(&[])));
    }
}
