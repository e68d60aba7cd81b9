//! Search that finds what was meant, in five languages.
//!
//! ```
//! assert_eq!(search::fold("Şanlıurfa"), search::fold("SANLIURFA"));
//! assert_eq!(search::fold("هەولێر"), search::fold("ھەولیر"));
//! ```
#![forbid(unsafe_code)]
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Text as it is compared: small letters, without accents and vowel signs, with one form for letters that keyboards
/// of neighbours write differently (ي ی ى, ك ک, ه ە ھ ة, أ إ آ ا, ı i) and Latin digits.
///
/// Compatibility decomposition (Unicode UAX 15, NFKD), then the tables below. The result is for comparing only.
pub fn fold(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase).nfkd().filter(|c| !is_combining_mark(*c));
    letters.filter_map(fold_letter).collect()
}

fn fold_letter(c: char) -> Option<char> {
    Some(match c {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ێ' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ە' | 'ھ' | 'ہ' | 'ة' => 'ه',
        'ۆ' | 'ؤ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10)?,
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10)?,
        // Tatweel stretches a word; joiners and marks of direction are not seen.
        'ـ' | '\u{200b}'..='\u{200f}' | '\u{feff}' => return None,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: &str, right: &str) {
        assert_eq!(fold(left), fold(right));
    }

    #[test]
    fn arabic_is_found_without_hamza_vowel_signs_and_tatweel() {
        same("أربيل", "اربيل");
        same("مُحَمَّد", "محمد");
        same("بلـــدية", "بلديه");
    }

    #[test]
    fn sorani_is_found_from_an_arabic_keyboard() {
        same("هەولێر", "ھەولیر");
        same("كركوك", "کرکوک");
    }

    #[test]
    fn turkish_is_found_with_and_without_its_letters() {
        same("Şanlıurfa", "sanliurfa");
        same("İnşaat", "insaat");
        same("IŞIL", "ışıl");
    }

    #[test]
    fn french_is_found_without_accents() {
        same("Olivarède", "olivarede");
    }

    #[test]
    fn digits_of_three_scripts_are_the_same() {
        same("٢٠١٨", "2018");
        same("۲۰۱۸", "2018");
    }
}
