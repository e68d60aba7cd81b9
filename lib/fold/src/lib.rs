//! Text as it is compared, in five languages: letters that keyboards of neighbours write differently become one.
//!
//! ```
//! assert_eq!(fold::fold("Şanlıurfa"), fold::fold("SANLIURFA"));
//! assert_eq!(fold::fold("هەولێر"), fold::fold("ھەولیر"));
//!
//! let words = fold::words("L’eau à Şanlıurfa").map(|it| it.folded).collect::<Vec<_>>();
//! assert_eq!(words, ["l", "eau", "a", "sanliurfa"]);
//! ```
//!
//! Absent on purpose: stems, lists of common words, anything that needs to know which language a text is in.
#![forbid(unsafe_code)]
use std::ops::Range;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Text as it is compared: small letters, without accents and vowel signs, with one form for letters that keyboards
/// of neighbours write differently (ي ی ى, ك ک, ه ە ھ ة, أ إ آ ا, ı i), ligatures in two letters and Latin digits.
///
/// Compatibility decomposition (Unicode UAX 15, NFKD), then the tables below. The result is for comparing only.
/// Folding what is folded changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        fold_into(c, &mut folded);
    }
    folded
}

/// A word of a text: how it is compared, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub folded: String,
    /// Bytes of the text, from the first letter to the end of the last one with its marks.
    pub range: Range<usize>,
}

/// The words of a text: runs of letters and digits, with the marks on them. Everything else parts words, so that
/// `self-help` is two.
pub fn words(text: &str) -> Words<'_> {
    Words { letters: text.char_indices() }
}

/// The words of a text, folded, with one space between them: what is the same but for capitals, accents, spaces and
/// punctuation has the same.
pub fn plain_words(text: &str) -> String {
    words(text).map(|word| word.folded).collect::<Vec<_>>().join(" ")
}

/// Iterator over the words of a text.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    letters: std::str::CharIndices<'a>,
}

impl Words<'_> {
    /// The next word, folded into a buffer that is cleared first; its place in the text, in bytes.
    pub fn next_into(&mut self, folded: &mut String) -> Option<Range<usize>> {
        folded.clear();
        let mut range: Option<Range<usize>> = None;
        for (start, c) in self.letters.by_ref() {
            let length = folded.len();
            let kind = fold_into(c, folded);
            match (kind, &mut range) {
                (Kind::Letter, Some(range)) => range.end = start + c.len_utf8(),
                (Kind::Letter, None) => range = Some(start..start + c.len_utf8()),
                (Kind::Mark, Some(range)) if range.end == start => range.end += c.len_utf8(),
                (Kind::Mark | Kind::Unseen, _) => {}
                (Kind::Between, _) => {
                    folded.truncate(length);
                    if range.is_some() {
                        break;
                    }
                }
            }
        }
        range
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let mut folded = String::new();
        let range = self.next_into(&mut folded)?;
        Some(Word { folded, range })
    }
}

/// What a character does in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Part of a word.
    Letter,
    /// Sits on the letter before and is not compared.
    Mark,
    /// Joiners and marks of direction: not compared, and no part of what is seen.
    Unseen,
    /// Not in a word.
    Between,
}

/// Stretches a word.
const TATWEEL: char = 'ـ';

fn fold_into(c: char, folded: &mut String) -> Kind {
    fold_simple(c, folded).unwrap_or_else(|| fold_by_tables(c, folded))
}

/// What needs no table of Unicode: ASCII, Arabic letters that are one sign, quotation marks and dashes.
fn fold_simple(c: char, folded: &mut String) -> Option<Kind> {
    match c {
        '\0'..='\x7f' => {
            folded.push(c.to_ascii_lowercase());
            Some(if c.is_ascii_alphanumeric() { Kind::Letter } else { Kind::Between })
        }
        TATWEEL => Some(Kind::Mark),
        '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' => Some(Kind::Unseen),
        'ء' | 'ا'..='ي' => {
            fold_letter(c, folded);
            Some(Kind::Letter)
        }
        '‘' | '’' | '“' | '”' | '«' | '»' | '–' | '—' | '،' | '؛' | '؟' => {
            folded.push(c);
            Some(Kind::Between)
        }
        _ => None,
    }
}

fn fold_by_tables(c: char, folded: &mut String) -> Kind {
    let mut kind = Kind::Mark;
    // Small again: ™ has no small letters before it is taken apart.
    let letters = c.to_lowercase().nfkd().flat_map(char::to_lowercase);
    for letter in letters.filter(|it| !is_combining_mark(*it) && *it != TATWEEL) {
        let length = folded.len();
        fold_letter(letter, folded);
        let all_letters = folded.get(length..).is_some_and(|it| it.chars().all(char::is_alphanumeric));
        kind = if all_letters && kind != Kind::Between { Kind::Letter } else { Kind::Between };
    }
    kind
}

fn fold_letter(c: char, folded: &mut String) {
    folded.push(match c {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'œ' => return folded.push_str("oe"),
        'æ' => return folded.push_str("ae"),
        'ß' => return folded.push_str("ss"),
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ێ' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ە' | 'ھ' | 'ہ' | 'ة' => 'ه',
        'ۆ' | 'ؤ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        other => other,
    });
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: &str, right: &str) {
        assert_eq!(fold(left), fold(right));
    }

    fn parts(text: &str) -> Vec<(String, &str)> {
        words(text).map(|it| (it.folded, text.get(it.range).expect("a range of the text"))).collect()
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
    fn french_is_found_without_accents_and_ligatures() {
        same("Olivarède", "olivarede");
        same("Œuvre", "oeuvre");
    }

    #[test]
    fn digits_of_three_scripts_are_the_same() {
        same("٢٠١٨", "2018");
        same("۲۰۱۸", "2018");
    }

    #[test]
    fn folding_what_is_folded_changes_nothing() {
        let other = ('\0'..='\u{1ffff}').filter(|c| {
            let once = fold(&c.to_string());
            fold(&once) != once
        });
        assert_eq!(other.collect::<String>(), "");
    }

    #[test]
    fn what_needs_no_table_folds_as_the_tables_say() {
        for c in '\0'..=char::MAX {
            let (mut simple, mut by_tables) = (String::new(), String::new());
            if let Some(kind @ (Kind::Letter | Kind::Between)) = fold_simple(c, &mut simple) {
                assert_eq!((fold_by_tables(c, &mut by_tables), by_tables), (kind, simple), "{c:?}");
            }
        }
    }

    #[test]
    fn a_word_keeps_its_place_with_the_marks_on_it() {
        let found = parts("«İnşaat izinleri», e\u{301}te\u{301}!");
        let expected = [("insaat", "İnşaat"), ("izinleri", "izinleri"), ("ete", "e\u{301}te\u{301}")];
        assert_eq!(found, expected.map(|(folded, text)| (folded.to_owned(), text)));
    }

    #[test]
    fn a_mark_of_direction_after_a_word_is_no_part_of_it() {
        assert_eq!(parts("مُحَمَّدٌ\u{200f} ok"), [("محمد".to_owned(), "مُحَمَّدٌ"), ("ok".to_owned(), "ok")]);
    }

    #[test]
    fn what_is_no_letter_parts_words() {
        let found =
            words("-host-community* title:water \"twinning 1½").map(|it| it.folded).collect::<Vec<_>>();
        assert_eq!(found, ["host", "community", "title", "water", "twinning", "1"]);
    }
}
