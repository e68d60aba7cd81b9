//! Whether somebody wants a page or the same as JSON: by `.json` at the end of the address, or by `Accept`.
use axum::{
    extract::Request,
    http::{Method, Uri, header},
};

/// In which form an answer is wanted. Where a page has no JSON, an address with `.json` does not exist, and `Accept`
/// gets the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wanted {
    /// For people.
    #[default]
    Page,
    /// For programs, by `Accept`.
    Json,
    /// For programs, by the address.
    JsonOnly,
}

const SUFFIX: &str = ".json";

impl Wanted {
    /// Whether JSON is wanted, by whatever way.
    pub fn is_json(self) -> bool {
        self != Self::Page
    }

    pub(crate) fn of(request: &Request) -> Self {
        if let Some(by_address) = request.extensions().get::<Self>() {
            return *by_address;
        }
        let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
        if accept.is_some_and(prefers_json) { Self::Json } else { Self::Page }
    }
}

/// Takes `.json` from the end of an address that is read, or a slash, which says nothing; the routes see the page's
/// own address.
pub(crate) fn read_suffix<B>(mut request: axum::http::Request<B>) -> axum::http::Request<B> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path();
    let of_json = path.strip_suffix(SUFFIX);
    let plain = of_json.or_else(|| path.strip_suffix('/')).filter(|path| reads && path.len() > 1);
    let Some(plain) = plain else { return request };
    let is_json = of_json.is_some();
    let with_query = match request.uri().query() {
        Some(query) => format!("{plain}?{query}"),
        None => plain.to_owned(),
    };
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = with_query.parse().ok();
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
        if is_json {
            request.extensions_mut().insert(Wanted::JsonOnly);
        }
    }
    request
}

/// JSON is named, and HTML is not, or is wanted less (RFC 9110, 12.5.1).
fn prefers_json(accept: &str) -> bool {
    let weight = |wanted: &str| {
        let ranges = accept.split(',').filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let named = parts.next()?.eq_ignore_ascii_case(wanted);
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok());
            named.then_some(weight.unwrap_or(0.0))
        });
        ranges.fold(0.0, f32::max)
    };
    weight("application/json") > weight("text/html")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn read(method: Method, uri: &str) -> (String, Wanted) {
        let request = Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
        let request = read_suffix(request);
        (request.uri().to_string(), Wanted::of(&request))
    }

    #[test]
    fn an_address_with_json_at_its_end_is_the_pages_own_in_another_form() {
        assert_eq!(
            read(Method::GET, "/cities/IRB.json?lang=ar"),
            ("/cities/IRB?lang=ar".to_owned(), Wanted::JsonOnly)
        );
        assert_eq!(
            read(Method::GET, "http://a.example/network.json"),
            ("http://a.example/network".to_owned(), Wanted::JsonOnly)
        );
    }

    #[test]
    fn a_slash_at_the_end_says_nothing() {
        let page = |path: &str| (path.to_owned(), Wanted::Page);
        assert_eq!(read(Method::GET, "/events/?q=water"), page("/events?q=water"));
        assert_eq!(read(Method::GET, "/"), page("/"));
        assert_eq!(read(Method::POST, "/events/"), page("/events/"));
    }

    #[test]
    fn a_write_and_the_bare_ending_are_left_alone() {
        assert_eq!(read(Method::POST, "/cities.json").0, "/cities.json");
        assert_eq!(read(Method::GET, "/.json"), ("/.json".to_owned(), Wanted::Page));
    }

    #[test]
    fn browsers_get_pages_and_programs_what_they_ask_for() {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        assert!(!prefers_json(browser) && !prefers_json("*/*") && !prefers_json(""));
        assert!(prefers_json("application/json") && prefers_json("application/json, text/plain, */*"));
        assert!(prefers_json("text/html;q=0.5, application/json"));
        assert!(!prefers_json("text/html, application/json;q=0.9"));
    }
}
