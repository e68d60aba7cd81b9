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

/// The languages that have a name in `locales/*/language.ftl`, in the order of their tags.
const NAMED: &str = "
    aa ab ady ae af ak am an ar arc as av ay az ba be bg bi bm bn bo br bs ca ce ch ckb co cr cs cu cv cy da
    de dv dz ee el en eo es et eu fa ff fi fil fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kab kg ki kj kk kl km kmr kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl prs ps pt qu rhg
    rif rm rn ro ru rw sa sc sd se sg sh shi si sk sl sm sn so sq sr ss st su sv sw syr ta te tg th ti tk tl
    tn to tr ts tt tw ty tzm ug uk ur uz ve vi vo wa wo xh yi yo za zgh zh zu zza
";

/// Not a tag of two or three small letters, or of no language that has a name.
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
    /// Reads what somebody typed: `zz` looks like a tag, and is no language. What is stored already is read by
    /// [`str::parse`].
    ///
    /// # Errors
    /// [`NotALanguage`]
    pub fn read(tag: &str) -> Result<Self, NotALanguage> {
        Self::named().find(|named| *named == tag).map(|named| Self(named.to_owned())).ok_or(NotALanguage)
    }

    /// The tags of all languages that have a name, in their order.
    pub fn named() -> impl Iterator<Item = &'static str> {
        NAMED.split_whitespace()
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}
