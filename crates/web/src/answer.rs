//! What goes back: pages, redirects, and three ways to fail.
//!
//! A *refusal* is no failure: the page is shown again, with status 422. [`Failure`] holds the other two, *denied* and
//! *broken*; it becomes a page in the house's look and the reader's language at the outermost room, once.
use crate::{File, Keep, Site, Visit, Wanted, file, form};
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::access::Denied;
use ui::pages::{Trouble, TroublePage};

/// What a handler gives back.
pub type Answer = Result<Response, Failure>;

/// A request that did not end in a page of its own. Made by `?` from the errors below, or by the rooms of this crate.
#[derive(Debug, Clone)]
pub struct Failure(Why);

#[derive(Debug, Clone)]
enum Why {
    Denied(Denied),
    /// The second sending of a form: where the first one went.
    AnsweredBefore(String),
    /// The store cannot take or give anything at the moment.
    Unavailable(store::Reason),
    /// Ours; logged at the edge with the number that the page shows.
    Broken(String),
    /// The request itself is wrong.
    Trouble(Trouble),
    /// Whoever has a second step of sign-in shows it anew before this.
    CodeFirst,
    /// A form whose token has run out, or was given to another session: it is shown again, to be sent by one click.
    StaleForm,
}

impl Failure {
    /// There is nothing at this address, for this person.
    pub fn not_found() -> Self {
        Self(Why::Denied(Denied::NotFound))
    }

    /// Too often.
    pub fn too_often(retry_after_s: u64) -> Self {
        Self(Why::Trouble(Trouble::TooOften { seconds: retry_after_s }))
    }

    pub(crate) fn answered_before(location: String) -> Self {
        Self(Why::AnsweredBefore(location))
    }

    pub(crate) fn trouble(trouble: Trouble) -> Self {
        Self(Why::Trouble(trouble))
    }

    pub(crate) fn code_first() -> Self {
        Self(Why::CodeFirst)
    }

    pub(crate) fn stale_form() -> Self {
        Self(Why::StaleForm)
    }

    /// Ours; logged once, with a number that the page shows.
    pub fn broken(error: impl std::error::Error) -> Self {
        Self(Why::Broken(chain(&error)))
    }

    pub(crate) fn is_unavailable(&self) -> bool {
        matches!(self.0, Why::Unavailable(_))
    }

    pub(crate) fn panicked() -> Self {
        Self(Why::Broken("a handler panicked".to_owned()))
    }

    fn status(&self) -> StatusCode {
        match &self.0 {
            Why::Denied(Denied::SignInFirst) | Why::AnsweredBefore(_) | Why::CodeFirst => {
                StatusCode::SEE_OTHER
            }
            Why::Denied(Denied::NotFound) => StatusCode::NOT_FOUND,
            Why::Denied(Denied::Refused) | Why::StaleForm => StatusCode::FORBIDDEN,
            Why::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Why::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Why::Trouble(trouble) => {
                StatusCode::from_u16(trouble.status()).unwrap_or(StatusCode::BAD_REQUEST)
            }
        }
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        Self(Why::Denied(denied))
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unavailable { reason, .. } => Self(Why::Unavailable(reason)),
            error @ (store::Error::Constraint(_) | store::Error::Reference(_) | store::Error::Broken(_)) => {
                Self(Why::Broken(chain(&error)))
            }
        }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self(Why::Broken(chain(&error)))
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

impl IntoResponse for Failure {
    /// Only a mark: the page is made by the outermost room, which knows the reader.
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

/// A page.
///
/// # Errors
/// A template that does not render is ours.
pub fn page(template: impl askama::Template) -> Answer {
    page_as(StatusCode::OK, template)
}

/// A page with another status: 422 for a form that comes back.
///
/// # Errors
/// As [`page`].
pub fn page_as(status: StatusCode, template: impl askama::Template) -> Answer {
    Ok((status, [(header::CONTENT_TYPE, HTML)], template.render()?).into_response())
}

/// A page that is the same for every visitor of one language, and that search engines may keep.
///
/// # Errors
/// As [`page`].
pub fn public_page(visit: &Visit, template: impl askama::Template) -> Answer {
    let mut answer = page(template)?;
    if visit.visitor.is_none() {
        let headers = answer.headers_mut();
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("all"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    Ok(answer)
}

/// What [`Wanted::Json`] asks for: the same as the page of this address, for programs, after the same questions of
/// access.
///
/// # Errors
/// What cannot be written as JSON is ours.
pub fn json(visit: &Visit, value: &impl serde::Serialize) -> Answer {
    let text = serde_json::to_string(value).map_err(Failure::broken)?;
    let kind = "application/json";
    Ok(file(visit, File { kind, text, name: None, changed_at: None, keep: Keep::Own }))
}

/// A text for machines, of a content type.
pub fn text_for_machines(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], text).into_response()
}

/// The noun's own address, after a write.
///
/// # Errors
/// An address that cannot stand in a header is ours.
pub fn see_other(location: impl std::fmt::Display) -> Answer {
    let location =
        HeaderValue::try_from(location.to_string()).map_err(|error| Failure(Why::Broken(chain(&error))))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}

/// The address that this one has become for good.
///
/// # Errors
/// An address that cannot stand in a header is ours.
pub fn moved_to(location: impl std::fmt::Display) -> Answer {
    let mut answer = see_other(location)?;
    *answer.status_mut() = StatusCode::PERMANENT_REDIRECT;
    Ok(answer)
}

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
/// Seconds after which it is worth trying again when the store is away.
const RETRY_AFTER_S: u64 = 10;

/// Turns a failure, ours or the framework's, into its page.
pub(crate) fn with_page_for_failure(visit: &Visit, mut answer: Response) -> Response {
    let failure = match answer.extensions_mut().remove::<Failure>() {
        Some(failure) => failure,
        None if is_bare(&answer) => Failure(Why::Trouble(trouble_for(answer.status()))),
        // An address that ends in `.json` and has only a page is no address.
        None if visit.wanted == Wanted::JsonOnly && is_html(&answer) => Failure::not_found(),
        None => return answer,
    };
    tell_denied(visit, &failure);
    if visit.wanted != Wanted::Page {
        return problem(visit, &failure);
    }
    match failure.0 {
        Why::AnsweredBefore(location) => see_other(location),
        // Whoever wrote for an hour and was signed out meanwhile keeps what was written.
        Why::Denied(Denied::SignInFirst) if visit.kept().is_some() => {
            error_page(visit, &Failure(Why::Trouble(Trouble::SignedOut)))
        }
        Why::Denied(Denied::SignInFirst) => see_other(sign_in_for(visit)),
        Why::CodeFirst => see_other(code_for(visit)),
        // The page of a form that came back was loaded again, or its language changed.
        Why::Trouble(Trouble::OtherMethod) if visit.method == axum::http::Method::GET => {
            see_other(visit.site.page_of_form(&visit.path))
        }
        why @ (Why::Denied(_) | Why::Unavailable(_) | Why::Broken(_) | Why::Trouble(_) | Why::StaleForm) => {
            error_page(visit, &Failure(why))
        }
    }
    .unwrap_or_else(|failure| failure.status().into_response())
}

/// An error of the framework's has a line of plain text or nothing.
fn is_bare(answer: &Response) -> bool {
    let kind = answer.headers().get(header::CONTENT_TYPE);
    let is_plain = kind.is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    answer.status().as_u16() >= 400 && is_plain
}

fn is_html(answer: &Response) -> bool {
    answer.headers().get(header::CONTENT_TYPE) == Some(&HTML)
}

/// A failure for programs (RFC 9457): whoever must sign in first is told so, not sent there.
fn problem(visit: &Visit, failure: &Failure) -> Response {
    let status = match &failure.0 {
        Why::Denied(Denied::SignInFirst) => StatusCode::UNAUTHORIZED,
        Why::CodeFirst => StatusCode::FORBIDDEN,
        Why::Broken(chain) => {
            tell_broken(visit, chain);
            failure.status()
        }
        Why::Denied(_) | Why::AnsweredBefore(_) | Why::Unavailable(_) | Why::Trouble(_) | Why::StaleForm => {
            failure.status()
        }
    };
    let title = status.canonical_reason().unwrap_or_default();
    let text = serde_json::json!({ "status": status.as_u16(), "title": title }).to_string();
    let mut answer = text_for_machines("application/problem+json", text);
    *answer.status_mut() = status;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_S));
    }
    answer
}

/// Logs that somebody was kept out, without saying who or from what: an address that no door has is only mistyped.
fn tell_denied(visit: &Visit, failure: &Failure) {
    let Some(route) = visit.pattern() else { return };
    let what = match &failure.0 {
        Why::Denied(Denied::Refused) => "not allowed",
        Why::Denied(Denied::NotFound) => "not there for this person",
        Why::Trouble(Trouble::ForeignForm) => "a form of another site",
        // Whoever must sign in first, or type a code, may be allowed after it.
        Why::Denied(Denied::SignInFirst)
        | Why::CodeFirst
        | Why::AnsweredBefore(_)
        | Why::Unavailable(_)
        | Why::Broken(_)
        | Why::Trouble(_)
        | Why::StaleForm => return,
    };
    tracing::info!(kind = "denial", route, visitor = visit.visitor.is_none(), what);
}

/// Logs what is our fault, once; the number that stands in the log.
fn tell_broken(visit: &Visit, chain: &str) -> String {
    let number = format!("{:09}", visit.site.dice.below(1_000_000_000));
    tracing::error!(number, chain, "broken");
    number
}

fn trouble_for(status: StatusCode) -> Trouble {
    match status {
        StatusCode::NOT_FOUND => Trouble::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Trouble::OtherMethod,
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge { size_max_kib: form::BODY_LENGTH_MAX_KIB },
        _ => Trouble::BadRequest,
    }
}

/// Where to sign in, and where to go on after it: pages only, a write is not repeated by itself.
fn sign_in_for(visit: &Visit) -> String {
    let next = if visit.method == axum::http::Method::GET { visit.here() } else { String::new() };
    match next.as_str() {
        "" | "/" => "/sign-in".to_owned(),
        next => crate::address("/sign-in", [("next", next)]),
    }
}

/// Where to show the second step anew, and where to go on after it: to the page of a form, which is sent again by hand.
fn code_for(visit: &Visit) -> String {
    let is_read = visit.method == axum::http::Method::GET;
    let next = if is_read { visit.here() } else { visit.site.page_of_form(&visit.path) };
    crate::address("/me/second-step/code", [("next", next.as_str())])
}

fn error_page(visit: &Visit, failure: &Failure) -> Answer {
    let status = failure.status();
    let trouble = match &failure.0 {
        Why::Trouble(trouble) => trouble.clone(),
        Why::Denied(Denied::Refused) => Trouble::Forbidden,
        Why::Denied(Denied::SignInFirst | Denied::NotFound) | Why::AnsweredBefore(_) | Why::CodeFirst => {
            Trouble::NotFound
        }
        Why::StaleForm => Trouble::StaleForm,
        Why::Unavailable(reason) => {
            tracing::warn!(%reason, "the store is away");
            Trouble::Unavailable { seconds: RETRY_AFTER_S }
        }
        Why::Broken(chain) => Trouble::Broken { number: tell_broken(visit, chain) },
    };
    let keeps = matches!(failure.0, Why::StaleForm | Why::Unavailable(_) | Why::Trouble(Trouble::SignedOut));
    let mut frame = visit.bare_frame();
    // The same token: what could not be acknowledged may have been stored, and must not be stored twice.
    if let Some(token) = visit.sent_token().filter(|_| failure.is_unavailable()) {
        frame.form_token = token;
    }
    let mut page = TroublePage::new(frame, trouble);
    if let Some(kept) = visit.kept() {
        if keeps {
            page = page.keeping(kept);
        } else if matches!(failure.0, Why::Denied(_)) {
            // What a person may not do any more is not sent again; the words are theirs.
            let fields = kept.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            page.frame = page.frame.giving_back(fields);
        }
    }
    let mut answer = page_as(status, page)?;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER_S));
    }
    Ok(answer)
}

impl Visit {
    /// This page's own address, without `lang`.
    pub fn here(&self) -> String {
        match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// A token for the forms of this page.
    pub fn form_token(&self) -> String {
        form::token(self)
    }
}

/// Whether a path is one of those that a pattern means. The last part must be the same word where it is `named`.
fn fits(pattern: &str, path: &str, named: bool) -> bool {
    let (mut ours, mut asked) = (pattern.split('/').peekable(), path.split('/'));
    loop {
        match (ours.next(), asked.next()) {
            (None, None) => return true,
            (Some(ours_now), Some(asked)) => {
                let is_free = ours_now.starts_with('{') && !asked.is_empty();
                if ours_now != asked && (!is_free || (named && ours.peek().is_none())) {
                    return false;
                }
            }
            (Some(_), None) | (None, Some(_)) => return false,
        }
    }
}

impl Site {
    /// The page on which the form stands that is sent to this path: below it `new` or `edit`, else the path itself,
    /// else the nearest page above.
    pub(crate) fn page_of_form(&self, path: &str) -> String {
        let path = path.trim_end_matches('/');
        let is_page = |page: &str, named| {
            let mut pages = self.doors.iter().filter(|door| door.method == crate::Method::Get);
            pages.any(|door| fits(door.path, page, named))
        };
        let forms = ["new", "edit"].map(|form| format!("{path}/{form}"));
        let form = forms.into_iter().find(|form| is_page(form, true));
        // Forms are sent to `/list/exports`; a page `/list/{item}` is not theirs.
        let mut writes = self.doors.iter().filter(|door| door.method == crate::Method::Post);
        let is_word = writes.any(|door| fits(door.path, path, true));
        let above = || {
            let mut page = path;
            while !page.is_empty() && !is_page(page, is_word && page == path) {
                page = page.rsplit_once('/').map_or("", |(above, _)| above);
            }
            if page.is_empty() { "/".to_owned() } else { page.to_owned() }
        };
        form.unwrap_or_else(above)
    }

    /// Whether a path leads to one of our own pages: then a redirect may go there.
    pub fn leads_home(&self, path: &str) -> bool {
        let plain = path.split('?').next().unwrap_or_default();
        let clean = path.starts_with('/')
            && !path.starts_with("//")
            && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
            && !plain.contains('%');
        let mut pages = self.doors.iter().filter(|door| door.method == crate::Method::Get);
        clean && pages.any(|door| fits(door.path, plain, false))
    }
}
