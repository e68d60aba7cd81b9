//! Pages that belong to no feature: what went wrong, and plain notices.
use crate::{Frame, Link, LinkedPhrase, Sentence};
use askama::Template;

/// Why there is no page, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// 400: the request makes no sense.
    BadRequest,
    /// 400: octets that are not UTF-8, or NUL.
    NotText,
    /// 400: the request names another host than ours.
    OtherHost,
    /// 403: the person may not.
    Forbidden,
    /// 403: a form that was sent from a page of another site.
    ForeignForm,
    /// 403: a form that was sent by somebody who is not signed in any more.
    SignedOut,
    /// 403: a form of a person whose session is over; what they typed waits until they are back.
    KeptForLater,
    /// 403: a form that was made for another session, or not by us.
    StaleForm,
    /// 404: there is nothing, or nothing that this person may know of.
    NotFound,
    /// 405: this address does not take what was sent.
    OtherMethod,
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
            Self::BadRequest | Self::NotText | Self::OtherHost => 400,
            Self::Forbidden | Self::ForeignForm | Self::SignedOut | Self::KeptForLater | Self::StaleForm => {
                403
            }
            Self::NotFound => 404,
            Self::OtherMethod => 405,
            Self::TooLarge { .. } => 413,
            Self::Refused => 422,
            Self::TooOften { .. } => 429,
            Self::Broken { .. } => 500,
            Self::Unavailable { .. } => 503,
        }
    }

    /// What it is called, what happened, what to do next.
    fn keys(&self) -> [&'static str; 3] {
        match self {
            Self::BadRequest => ["error-400-title", "error-400-what", "error-400-next"],
            Self::Forbidden => ["error-403-title", "error-403-what", "error-403-next"],
            Self::NotText => ["error-text-title", "error-text-what", "error-text-next"],
            Self::OtherHost => ["error-host-title", "error-host-what", "error-host-next"],
            Self::ForeignForm => ["error-foreign-title", "error-foreign-what", "error-foreign-next"],
            Self::SignedOut => ["error-signed-out-title", "error-signed-out-what", "error-signed-out-next"],
            Self::KeptForLater => ["error-kept-title", "error-kept-what", "error-kept-next"],
            Self::StaleForm => ["error-stale-title", "error-stale-what", "error-stale-next"],
            Self::OtherMethod => ["error-405-title", "error-405-what", "error-405-next"],
            Self::NotFound => ["error-404-title", "error-404-what", "error-404-next"],
            Self::TooLarge { .. } => ["error-413-title", "error-413-what", "error-413-next"],
            Self::Refused => ["error-422-title", "error-422-what", "error-422-next"],
            Self::TooOften { .. } => ["error-429-title", "error-429-what", "error-429-next"],
            Self::Broken { .. } => ["error-500-title", "error-500-what", "error-500-next"],
            Self::Unavailable { .. } => ["error-503-title", "error-503-what", "error-503-next"],
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
    /// What was sent and not stored.
    pub kept: Option<Kept>,
    what: String,
    next: LinkedPhrase,
}

impl TroublePage {
    /// A page that says what is wrong and what to do next.
    pub fn new(frame: Frame, trouble: Trouble) -> Self {
        let [title, what, mut next] = trouble.keys();
        let mut href = "/";
        match (&trouble, &frame.account) {
            (Trouble::NotFound, Some(_)) => next = "error-404-next-signed-in",
            (Trouble::NotFound, None) | (Trouble::SignedOut | Trouble::KeptForLater, _) => href = "/sign-in",
            _ => {}
        }
        let (what, next) = (frame.say(what), frame.say(next));
        let (what, next) = match &trouble {
            Trouble::TooLarge { size_max_kib } => (what.with("size_max", size_max_kib), next),
            Trouble::TooOften { seconds } => (what, next.with("minutes", seconds.div_ceil(60))),
            Trouble::Unavailable { seconds } => (what, next.with("seconds", seconds)),
            Trouble::Broken { number } => (what, next.with("number", number)),
            Trouble::BadRequest
            | Trouble::Forbidden
            | Trouble::NotText
            | Trouble::OtherHost
            | Trouble::ForeignForm
            | Trouble::SignedOut
            | Trouble::KeptForLater
            | Trouble::StaleForm
            | Trouble::OtherMethod
            | Trouble::NotFound
            | Trouble::Refused => (what, next),
        };
        let (what, next) = (what.to_string(), next.link(href));
        Self { frame: frame.titled(&Sentence::new(title)), kept: None, what, next }
    }

    /// The same page, with what was sent and a button to send it again. Only for what came from our own pages: a
    /// stranger's form must not be one click away.
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
