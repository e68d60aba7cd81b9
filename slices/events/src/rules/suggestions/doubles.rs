//! Which events look like one.
use fold::fold;
use sha2::{Digest as _, Sha256};

/// What of an event is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Likeness {
    title: String,
    dates: String,
    address: String,
}

/// How two events are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// The same title and dates.
    TitleAndDates,
    /// The same address, and the same title or dates.
    Address,
}

impl Likeness {
    /// Of an event: title, dates as printed, address on the web.
    pub fn of(title: &str, starts: &str, ends: &str, url: &str) -> Self {
        let ends = if ends.is_empty() { starts } else { ends };
        Self { title: title_key(title), dates: format!("{starts} {ends}"), address: address_key(url) }
    }

    /// Whether two events are alike. One address alone is not enough: a page may name several events.
    pub fn alike(&self, other: &Self) -> Option<Alike> {
        let (title, dates) = (self.title == other.title, self.dates == other.dates);
        if title && dates {
            return Some(Alike::TitleAndDates);
        }
        let address = !self.address.is_empty() && self.address == other.address;
        (address && (title || dates)).then_some(Alike::Address)
    }
}

/// A title as it is compared.
pub fn title_key(title: &str) -> String {
    fold(title).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// By what a title is looked for, made of its [`title_key`]: 64 bits, so that of a million titles no two have one mark, and
/// that the mark alone tells them apart.
pub fn title_mark(title_key: &str) -> i64 {
    let digest: [u8; 32] = Sha256::digest(title_key).into();
    digest.first_chunk().map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

/// An address as it is compared: without scheme, `www.`, language prefix and last slash. The language says nothing
/// about the event.
pub fn address_key(url: &str) -> String {
    let lower = url.trim();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(lower);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_lang = |part: &str| (2..=3).contains(&part.len()) && part.parse::<kernel::Lang>().is_ok();
    let path = match path.split_once('/') {
        Some((first, rest)) if is_lang(first) => rest,
        _ => path,
    };
    format!("{}/{}", host.to_lowercase(), path.trim_end_matches('/')).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_in_every_language_with_and_without_www() {
        assert_eq!(address_key("http://www.centre.example/fr/node/7/"), "centre.example/node/7");
        assert_eq!(address_key("https://centre.example/node/7"), "centre.example/node/7");
        assert_eq!(address_key(""), "");
    }

    #[test]
    fn one_address_alone_makes_no_double() {
        let page = "https://centre.example/page";
        let energy = Likeness::of("Energy", "2015-12", "2015-12", page);
        assert_eq!(energy.alike(&Likeness::of("Climate", "2016-05", "2016-05", page)), None);
        assert_eq!(energy.alike(&Likeness::of("Climate", "2015-12", "", page)), Some(Alike::Address));
        assert_eq!(energy.alike(&Likeness::of("ENERGY", "2015-12", "", "")), Some(Alike::TitleAndDates));
        assert_eq!(energy.alike(&Likeness::of("Energy", "2016-12", "", "")), None);
    }
}
