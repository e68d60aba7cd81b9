//! Answers that their readers keep, and ask again whether they still hold: feeds, calendars, downloads (RFC 9110, 13).
use crate::Visit;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{Timestamp, fmt::rfc2822};
use sha2::{Digest as _, Sha256};

/// A text for machines that is the same for the same data: no clock, no chance, no form in it.
#[derive(Debug, Clone)]
pub struct File {
    /// Content type, such as `text/calendar; charset=utf-8`.
    pub kind: &'static str,
    /// The whole of it.
    pub text: String,
    /// What it is called where it is saved: letters, digits, `.`, `-` and `_` of ASCII; others become `-`.
    pub name: Option<String>,
    /// When it was last changed, for readers that know no tags. Only of a single thing: what has left a list does not
    /// change the time of those that stayed.
    pub changed_at: Option<Timestamp>,
    /// Who may keep it, and for how long.
    pub keep: Keep,
}

/// Who may keep an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// Whoever asked, who asks again each time.
    Own,
    /// Everybody on the way, for so many seconds, when a visitor asked; for whoever is signed in as [`Keep::Own`].
    Shared {
        /// Seconds.
        life_s: u32,
    },
}

/// What a reader says that it has.
#[derive(Debug, Clone, Default)]
pub(crate) struct Held {
    tags: Option<String>,
    since: Option<Timestamp>,
}

impl Held {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let lines: Vec<&str> =
            headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok()).collect();
        let since = headers.get(header::IF_MODIFIED_SINCE).and_then(|line| line.to_str().ok());
        Self {
            tags: (!lines.is_empty()).then(|| lines.join(",")),
            since: since.and_then(|text| rfc2822::DateTimeParser::new().parse_timestamp(text).ok()),
        }
    }

    /// A tag has the last word; a time counts only without one (13.2.2).
    fn holds(&self, tag: &str, changed_at: Option<Timestamp>) -> bool {
        match (&self.tags, self.since, changed_at) {
            (Some(tags), _, _) => names(tags, tag),
            (None, Some(since), Some(changed_at)) => changed_at.as_second() <= since.as_second(),
            (None, _, _) => false,
        }
    }
}

/// Whether a list of tags names this one, weak or not, or is `*`. What is no tag ends the list.
fn names(list: &str, tag: &str) -> bool {
    if list.trim() == "*" {
        return true;
    }
    let mut rest = list.trim_start_matches([' ', '\t', ',']);
    loop {
        let Some((listed, after)) = rest
            .strip_prefix("W/")
            .unwrap_or(rest)
            .strip_prefix('"')
            .and_then(|opened| opened.split_once('"'))
        else {
            return false;
        };
        if listed == tag {
            return true;
        }
        rest = after.trim_start_matches([' ', '\t', ',']);
    }
}

/// The file, or 304 without it for whoever has it already.
pub fn file(visit: &Visit, file: File) -> Response {
    answer(&visit.held, visit.visitor.is_some(), file)
}

fn answer(held: &Held, is_signed_in: bool, file: File) -> Response {
    let hash = Sha256::digest(file.text.as_bytes());
    // 128 bits: two files never meet by chance.
    let tag = URL_SAFE_NO_PAD.encode(hash.get(..16).unwrap_or_default());
    let keep = match file.keep {
        Keep::Shared { life_s } if !is_signed_in => format!("public, max-age={life_s}"),
        Keep::Shared { .. } | Keep::Own => "private, no-cache".to_owned(),
    };
    let mut told = HeaderMap::new();
    let mut tell = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            told.insert(name, value);
        }
    };
    tell(header::ETAG, &format!("\"{tag}\""));
    tell(header::CACHE_CONTROL, &keep);
    // Said by 304 as well, which nothing on the way would complete.
    tell(header::VARY, "Accept, Accept-Encoding, Accept-Language, Cookie");
    if let Some(time) = file.changed_at.and_then(http_time) {
        tell(header::LAST_MODIFIED, &time);
    }
    let (status, body) = if held.holds(&tag, file.changed_at) {
        (StatusCode::NOT_MODIFIED, Body::empty())
    } else {
        tell(header::CONTENT_TYPE, file.kind);
        if let Some(name) = &file.name {
            tell(header::CONTENT_DISPOSITION, &format!("inline; filename=\"{}\"", plain(name)));
        }
        (StatusCode::OK, Body::from(file.text))
    };
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    *answer.headers_mut() = told;
    answer
}

fn http_time(at: Timestamp) -> Option<String> {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}

fn plain(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect()
}

/// Whether everybody on the way may keep an answer: then it must not set a cookie.
pub(crate) fn is_shared(headers: &HeaderMap) -> bool {
    headers.get(header::CACHE_CONTROL).is_some_and(|value| value.as_bytes().starts_with(b"public"))
}

/// What is compressed on the way is another text with the same meaning: its tag becomes a weak one (8.8.1).
pub(crate) async fn weaken(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    if headers.contains_key(header::CONTENT_ENCODING)
        && let Some(tag) = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok())
        && tag.starts_with('"')
        && let Ok(weak) = HeaderValue::from_str(&format!("W/{tag}"))
    {
        headers.insert(header::ETAG, weak);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::to_bytes, http::Request, middleware, routing::get};
    use tower::ServiceExt as _;
    use tower_http::compression::CompressionLayer;

    const SHARED: Keep = Keep::Shared { life_s: 300 };

    fn calendar(text: &str, keep: Keep) -> File {
        File {
            kind: "text/calendar; charset=utf-8",
            text: text.to_owned(),
            name: Some("mid-term \"webinar\".ics".to_owned()),
            changed_at: Some("2018-06-25T06:00:00.9Z".parse().unwrap()),
            keep,
        }
    }

    fn ask(headers: &[(&'static str, &str)]) -> Response {
        let headers: HeaderMap =
            headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        answer(&Held::read(&headers), false, calendar("BEGIN:VCALENDAR", SHARED))
    }

    fn told(answer: &Response) -> Vec<String> {
        let line = |(name, value): (&axum::http::HeaderName, &HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap())
        };
        answer.headers().iter().map(line).collect()
    }

    /// Of `BEGIN:VCALENDAR`.
    const TAG: &str = "\"naqOJPm3WQc2h4OaCqfeKg\"";

    #[tokio::test]
    async fn a_file_comes_with_its_tag_its_time_and_its_name() {
        let answer = ask(&[]);
        assert_eq!(
            told(&answer),
            [
                format!("etag: {TAG}"),
                "cache-control: public, max-age=300".to_owned(),
                "vary: Accept, Accept-Encoding, Accept-Language, Cookie".to_owned(),
                "last-modified: Mon, 25 Jun 2018 06:00:00 GMT".to_owned(),
                "content-type: text/calendar; charset=utf-8".to_owned(),
                "content-disposition: inline; filename=\"mid-term--webinar-.ics\"".to_owned(),
            ]
        );
        assert_eq!(to_bytes(answer.into_body(), 99).await.unwrap(), "BEGIN:VCALENDAR");
    }

    #[tokio::test]
    async fn whoever_has_it_gets_the_same_tag_and_no_text() {
        let answer = ask(&[("if-none-match", TAG)]);
        assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(
            told(&answer),
            [
                format!("etag: {TAG}"),
                "cache-control: public, max-age=300".to_owned(),
                "vary: Accept, Accept-Encoding, Accept-Language, Cookie".to_owned(),
                "last-modified: Mon, 25 Jun 2018 06:00:00 GMT".to_owned(),
            ]
        );
        assert!(to_bytes(answer.into_body(), 99).await.unwrap().is_empty());
    }

    #[test]
    fn a_tag_is_found_in_any_list() {
        let is_held = |tags: &str| ask(&[("if-none-match", tags)]).status() == StatusCode::NOT_MODIFIED;
        for tags in ["*", " * ", "W/TAG", "\"a\", TAG", "\"a,b\" ,W/\"\",,W/TAG , \"c\"", "TAG,"] {
            assert!(is_held(&tags.replace("TAG", TAG)), "{tags}");
        }
        for tags in ["", "\"\"", "\"a\"", "a, TAG", "w/TAG", "\"*\"", "*, TAG", "\"TAG"] {
            assert!(!is_held(&tags.replace("TAG", TAG)), "{tags}");
        }
        assert!(!is_held(TAG.trim_matches('"')), "a tag stands in quotes");
    }

    #[test]
    fn a_list_may_come_in_several_lines() {
        let mut headers = HeaderMap::new();
        headers.append(header::IF_NONE_MATCH, HeaderValue::from_static("\"a\""));
        headers.append(header::IF_NONE_MATCH, TAG.parse().unwrap());
        assert!(Held::read(&headers).holds(TAG.trim_matches('"'), None));
    }

    #[test]
    fn a_time_counts_only_where_there_is_no_tag() {
        let status = |headers: &[(&'static str, &str)]| ask(headers).status().as_u16();
        let (now, before) = ("Mon, 25 Jun 2018 06:00:00 GMT", "Mon, 25 Jun 2018 05:59:59 GMT");
        assert_eq!(status(&[("if-modified-since", now)]), 304);
        assert_eq!(status(&[("if-modified-since", before)]), 200);
        assert_eq!(status(&[("if-modified-since", "yesterday")]), 200);
        assert_eq!(status(&[("if-modified-since", now), ("if-none-match", "\"a\"")]), 200);
        assert_eq!(status(&[("if-modified-since", before), ("if-none-match", TAG)]), 304);
    }

    #[test]
    fn a_list_without_a_time_is_always_told_again_unless_its_tag_is_known() {
        let since: HeaderMap =
            [(header::IF_MODIFIED_SINCE, "Mon, 25 Jun 2018 06:00:00 GMT".parse().unwrap())]
                .into_iter()
                .collect();
        let list = File { changed_at: None, ..calendar("", SHARED) };
        assert_eq!(answer(&Held::read(&since), false, list).status(), 200);
    }

    #[test]
    fn what_is_for_one_person_is_kept_by_nobody_else() {
        let keep = |keep, is_signed_in| {
            let answer = answer(&Held::default(), is_signed_in, calendar("", keep));
            (is_shared(answer.headers()), answer.headers()[header::CACHE_CONTROL].clone())
        };
        assert_eq!(keep(Keep::Own, false), (false, HeaderValue::from_static("private, no-cache")));
        assert_eq!(keep(SHARED, true), (false, HeaderValue::from_static("private, no-cache")));
        assert_eq!(keep(SHARED, false), (true, HeaderValue::from_static("public, max-age=300")));
    }

    #[tokio::test]
    #[expect(clippy::disallowed_methods, reason = "a router of its own, without the house")]
    async fn a_compressed_file_has_a_weak_tag_that_is_known_again() {
        let give = async |headers: HeaderMap| {
            answer(&Held::read(&headers), false, calendar(&"BEGIN:VCALENDAR\r\n".repeat(9), SHARED))
        };
        let router = Router::new()
            .route("/", get(give))
            .layer(CompressionLayer::new())
            .layer(middleware::map_response(weaken));
        let ask = async |name: &str, value: &HeaderValue| {
            let request = Request::get("/").header("accept-encoding", "gzip").header(name, value);
            let answer = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            (answer.status(), answer.headers()[header::ETAG].clone())
        };
        let (status, tag) = ask("accept", &HeaderValue::from_static("*/*")).await;
        assert_eq!((status, tag.to_str().unwrap().starts_with("W/\"")), (StatusCode::OK, true));
        assert_eq!(ask("if-none-match", &tag).await.0, StatusCode::NOT_MODIFIED);
    }
}
