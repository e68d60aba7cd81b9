//! The five languages of pages and mails, and the many that people speak.
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use thiserror::Error;

/// A language in which the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English: every sentence exists in it.
    #[default]
    En,
    /// French.
    Fr,
    /// Arabic.
    Ar,
    /// Turkish.
    Tr,
    /// Sorani (Central) Kurdish.
    Ckb,
}

/// The direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML's `dir` wants it.
    pub fn html(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// All languages, in the order of the switch.
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::Ar, Self::Tr, Self::Ckb];

    /// The BCP 47 tag: for `lang`, file names and tables.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::Tr => "tr",
            Self::Ckb => "ckb",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ar => "العربية",
            Self::Tr => "Türkçe",
            Self::Ckb => "کوردیی ناوەندی",
        }
    }

    /// From our own table: browsers and libraries disagree about Sorani.
    pub fn direction(self) -> Direction {
        match self {
            Self::Ar | Self::Ckb => Direction::Rtl,
            Self::En | Self::Fr | Self::Tr => Direction::Ltr,
        }
    }
}

/// Not one of the five languages of the product.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not one of en, fr, ar, tr, ckb")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;
    fn from_str(tag: &str) -> Result<Self, UnknownLang> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLang)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// Which digits a person wants to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Digits {
    /// As the language is used: Arabic-Indic for Arabic and Sorani, Latin otherwise.
    #[default]
    Language,
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
}

impl Digits {
    /// All choices, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Language, Self::Latin, Self::Arabic];

    /// As it stands in forms and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Latin => "latin",
            Self::Arabic => "arabic",
        }
    }

    /// Reads [`Digits::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|digits| digits.code() == code)
    }
}

/// A language that a person speaks: a primary BCP 47 tag of two or three small letters, such as `hy` or `kmr`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SpokenLanguage(String);

/// Not a tag of two or three small letters.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not a language tag of two or three letters")]
pub struct NotALanguage;

impl FromStr for SpokenLanguage {
    type Err = NotALanguage;
    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        let fits = (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase());
        fits.then(|| Self(tag.to_owned())).ok_or(NotALanguage)
    }
}

impl SpokenLanguage {
    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}
