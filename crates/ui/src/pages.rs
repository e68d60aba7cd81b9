//! Pages that belong to no feature: what went wrong, and plain notices.
use crate::{Frame, Link, Sentence};
use askama::Template;

/// Why there is no page, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// 400: the request makes no sense.
    BadRequest,
    /// 403: the person may not.
    Forbidden,
    /// 404: there is nothing, or nothing that this person may know of.
    NotFound,
    /// 413: larger than is taken.
    TooLarge {
        /// In kibibytes.
        size_max_kib: u64,
    },
    /// 422: understood, and refused.
    Refused,
    /// 429: too often.
    TooOften {
        /// When to try again.
        seconds: u64,
    },
    /// 500: our fault.
    Broken {
        /// The number under which it is logged.
        number: String,
    },
    /// 503: nothing can be stored, or read, at the moment.
    Unavailable {
        /// When to try again.
        seconds: u64,
    },
}

impl Trouble {
    /// The status code.
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest => 400,
            Self::Forbidden => 403,
            Self::NotFound => 404,
            Self::TooLarge { .. } => 413,
            Self::Refused => 422,
            Self::TooOften { .. } => 429,
            Self::Broken { .. } => 500,
            Self::Unavailable { .. } => 503,
        }
    }

    fn sentences(&self) -> [Sentence; 3] {
        let plain = |[title, what, next]: [&'static str; 3]| [title, what, next].map(Sentence::new);
        match self {
            Self::BadRequest => plain(["error-400-title", "error-400-what", "error-400-next"]),
            Self::Forbidden => plain(["error-403-title", "error-403-what", "error-403-next"]),
            Self::NotFound => plain(["error-404-title", "error-404-what", "error-404-next"]),
            Self::TooLarge { size_max_kib } => {
                let [title, what, next] = plain(["error-413-title", "error-413-what", "error-413-next"]);
                [title, what.with("size_max", *size_max_kib), next]
            }
            Self::Refused => plain(["error-422-title", "error-422-what", "error-422-next"]),
            Self::TooOften { seconds } => {
                let [title, what, next] = plain(["error-429-title", "error-429-what", "error-429-next"]);
                [title, what, next.with("minutes", seconds.div_ceil(60))]
            }
            Self::Broken { number } => {
                let [title, what, next] = plain(["error-500-title", "error-500-what", "error-500-next"]);
                [title, what, next.with("number", number)]
            }
            Self::Unavailable { seconds } => {
                let [title, what, next] = plain(["error-503-title", "error-503-what", "error-503-next"]);
                [title, what, next.with("minutes", seconds.div_ceil(60))]
            }
        }
    }
}

/// What a person had sent when nothing could be stored, to be sent again by one button.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Where it was sent.
    pub action: String,
    /// Names and values, in their order, without the form's token.
    pub fields: Vec<(String, String)>,
}

/// The page for a [`Trouble`].
#[derive(Debug, Clone, Template)]
#[template(path = "pages/trouble.html")]
pub struct TroublePage {
    /// The frame; its title is set here.
    pub frame: Frame,
    /// What was wrong.
    pub trouble: Trouble,
    /// What was sent and not stored.
    pub kept: Option<Kept>,
    what: String,
    next: String,
}

impl TroublePage {
    /// A page that says what is wrong and what to do next.
    pub fn new(frame: Frame, trouble: Trouble) -> Self {
        let [title, what, next] = trouble.sentences();
        let [what, next] = [what, next].map(|sentence| frame.tell(&sentence));
        Self { frame: frame.titled(&title), trouble, kept: None, what, next }
    }

    /// The same page, with what was sent and a button to send it again.
    #[must_use]
    pub fn keeping(self, kept: Kept) -> Self {
        Self { kept: Some(kept), ..self }
    }
}

/// A page that says one thing.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/notice.html")]
pub struct NoticePage {
    /// The frame, with its title.
    pub frame: Frame,
    /// What is said, a paragraph each.
    pub sentences: Vec<String>,
    /// Where to go next.
    pub links: Vec<Link>,
}
