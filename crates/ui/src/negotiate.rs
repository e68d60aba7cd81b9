//! Which language a browser asks for.
use kernel::Lang;

/// The best of the five languages for an `Accept-Language` header (RFC 9110, 12.5.4): the highest weight, the first
/// among equals. `ar-JO` asks for Arabic; `ku` and `ku-Arab` for Sorani, the Kurdish that we write. Nothing when the
/// header names none of them.
pub fn accepted(header: &str) -> Option<Lang> {
    let mut best: Option<(u16, Lang)> = None;
    for range in header.split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1000), thousandths);
        let (Some(lang), Some(weight @ 1..)) = (lang(tag), weight) else { continue };
        if best.is_none_or(|(heaviest, _)| weight > heaviest) {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

fn lang(tag: &str) -> Option<Lang> {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    match (parts.next()?, parts.next()) {
        // Kurmanji is written in Latin letters: its readers are better served by what they ask for next.
        ("ku", Some("latn" | "tr")) => None,
        ("ku", _) => Some(Lang::Ckb),
        (primary, _) => primary.parse().ok(),
    }
}

/// `0.85` is 850. Nothing for what is not a weight.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.trim().split_once('.').unwrap_or((weight.trim(), ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|b| b.is_ascii_digit());
    let thousandths = format!("{fraction:0<3}").parse::<u16>().ok().filter(|_| digits)?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_is_chosen() {
        assert_eq!(accepted("en;q=0.4, fr;q=0.85, tr;q=0.8"), Some(Lang::Fr));
    }

    #[test]
    fn the_first_of_equals_is_chosen() {
        assert_eq!(accepted("tr, ar"), Some(Lang::Tr));
    }

    #[test]
    fn a_region_asks_for_its_language() {
        assert_eq!(accepted("ar-JO,ar;q=0.9,en;q=0.8"), Some(Lang::Ar));
    }

    #[test]
    fn kurdish_without_a_script_is_sorani() {
        assert_eq!(accepted("ku"), Some(Lang::Ckb));
        assert_eq!(accepted("ku-IQ, en;q=0.5"), Some(Lang::Ckb));
        assert_eq!(accepted("ckb-IR"), Some(Lang::Ckb));
    }

    #[test]
    fn kurdish_in_latin_letters_is_not_sorani() {
        assert_eq!(accepted("ku-Latn, tr;q=0.5"), Some(Lang::Tr));
    }

    #[test]
    fn a_refused_language_is_not_chosen() {
        assert_eq!(accepted("ar;q=0, tr;q=0.1"), Some(Lang::Tr));
        assert_eq!(accepted("ar;q=0.000"), None);
    }

    #[test]
    fn what_is_no_weight_asks_for_nothing() {
        assert_eq!(accepted("ar;q=1.5, fr;q=x, tr;q=0.1234, en;q=0.1"), Some(Lang::En));
    }

    #[test]
    fn a_header_without_our_languages_asks_for_nothing() {
        assert_eq!(accepted("de-DE, el;q=0.5, *;q=0.1"), None);
        assert_eq!(accepted(""), None);
    }
}
