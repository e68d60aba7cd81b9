//! Names that deceive the eye: letters of two scripts in one word, and names that look like another's (Unicode UTS 39).
//! Nobody is refused for one; a facilitator is told.
use unicode_security::{MixedScript as _, skeleton};

/// What all names that look alike have in common, in small letters: `Omar` and `Omаr` with a Cyrillic `а`.
pub(crate) fn look(name: &str) -> String {
    let small = name.to_lowercase();
    skeleton(&small).collect()
}

/// The first word that is written in letters of two scripts.
pub(crate) fn word_of_two_scripts(name: &str) -> Option<&str> {
    name.split(|letter: char| letter.is_whitespace() || letter == '-').find(|word| !word.is_single_script())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_alike_have_one_look() {
        assert_eq!(look("Omar Kanarini"), look("Om\u{430}r KANARINI"));
        assert_eq!(look("Rima"), look("Rirna"));
        assert_ne!(look("Omar"), look("Omer"));
    }

    #[test]
    fn a_word_of_two_scripts_is_found_and_a_name_in_two_scripts_is_none() {
        assert_eq!(word_of_two_scripts("Om\u{430}r Kanarini"), Some("Om\u{430}r"));
        for name in ["Omar عمر", "Şükrü Çelik", "O’Neill", "هێمن", "Müller-Łukasz", "عبد‌الله"]
        {
            assert_eq!(word_of_two_scripts(name), None, "{name}");
        }
    }
}
