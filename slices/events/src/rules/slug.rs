//! The word of an event in its address.
use fold::fold;
use kernel::Period;

/// Longer ones are cut at a word: an address fits a line of a mail.
pub const SLUG_LENGTH_MAX: usize = 80;
/// For a title of which no letter can stand in an address.
const FALLBACK: &str = "event";

/// A word for an address, from a title: small Latin letters, digits, hyphens. What stands in brackets at the beginning
/// is left out. A title in another script becomes `event` and its day, month or year.
pub fn slug(title: &str, begins: Option<Period>) -> String {
    let title = title.trim();
    let rest = title.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(_, rest)| rest);
    let folded = fold(rest.filter(|rest| !rest.trim().is_empty()).unwrap_or(title));
    let (ours, others): (Vec<char>, Vec<char>) =
        folded.chars().filter(|c| c.is_alphanumeric()).partition(char::is_ascii);
    if ours.len() <= others.len() {
        return begins.map_or_else(|| FALLBACK.to_owned(), |begins| format!("{FALLBACK}-{begins}"));
    }
    // An apostrophe does not part a word.
    let kept = folded.replace(['\'', '’', '‘'], "");
    let words = kept.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        if slug.is_empty() {
            slug.extend(word.chars().take(SLUG_LENGTH_MAX));
        } else if slug.len() + 1 + word.len() <= SLUG_LENGTH_MAX {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    // `new` is the address of the form, and a number at the end would look like a second event.
    if slug == "new" { format!("{slug}-{FALLBACK}") } else { slug }
}

/// The same word for the event that came `place`th with it: `twinning`, `twinning-2`, `twinning-3`.
pub fn numbered(slug: &str, place: u32) -> String {
    if place < 2 { slug.to_owned() } else { format!("{slug}-{place}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_word_without_its_prefix() {
        assert_eq!(slug("[HMLN Webinar] Twinning Arrangements", None), "twinning-arrangements");
        assert_eq!(slug("Şanlıurfa’s “Çarşı” & 2 others", None), "sanliurfas-carsi-2-others");
        assert_eq!(slug("[Webinar]", None), "webinar");
        assert_eq!(slug("New", None), "new-event");
    }

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        let title = "Private Sector Mobilization for Communities Hosting Refugees and Launch of the Platform";
        let slug = slug(title, None);
        assert_eq!(slug, "private-sector-mobilization-for-communities-hosting-refugees-and-launch-of-the");
        assert!(slug.len() <= SLUG_LENGTH_MAX);
    }

    #[test]
    fn a_title_in_another_script_is_named_by_when_it_begins() {
        for begins in ["2018-07-11", "2018-07", "2018"] {
            let named = slug("اجتماع مجموعات التوأمة HMLN", begins.parse().ok());
            assert_eq!(named, format!("event-{begins}"));
        }
        assert_eq!(slug("اجتماع", None), "event");
    }

    #[test]
    fn the_second_of_a_name_has_a_number() {
        assert_eq!(
            [1, 2, 3].map(|place| numbered("twinning", place)),
            ["twinning", "twinning-2", "twinning-3"]
        );
    }
}
