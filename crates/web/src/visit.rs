//! One request as the features see it: who asks, in which language, from where.
use crate::{
    Failure, Fields, MenuItem, Receipt, SecondStep, Site, Stage, Visitor, Wanted, answer, browser,
    doorman::SESSION_COOKIE,
    file::{self, Held},
    form,
    form::TOKEN_FIELD,
    reach,
};
use axum::{
    extract::{ConnectInfo, FromRequestParts, MatchedPath, Path, Request, State},
    http::{HeaderMap, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use kernel::{Digits, Lang, PersonId, Token, access::Standing};
use serde::de::DeserializeOwned;
use std::{
    borrow::Cow,
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    ops::Deref,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};
use ui::{
    Account, Frame, LanguageSwitch, Link, Reader, Sentence, Strip, StripClock,
    pages::{Kept, Trouble},
};

/// Names the browser, so that a sign-in link and a form can be bound to it. Not a session.
pub(crate) const BROWSER_COOKIE: &str = "twinhall-browser";
/// The language that a visitor chose.
const LANG_COOKIE: &str = "twinhall-lang";
/// The browser's name and the chosen language last a year.
const COOKIE_LIFE_S: i64 = 365 * 24 * 3600;

/// One request as the features see it; cheap to clone.
#[derive(Clone)]
pub struct Visit(Arc<Facts>);

/// See [`Visit`].
pub struct Facts {
    /// What every request can reach.
    pub site: Site,
    /// What the person is to the network; a visitor's is empty.
    pub who: Standing,
    /// Somebody who is signed in.
    pub visitor: Option<Visitor>,
    /// Language, zone, digits, words.
    pub reader: Reader,
    /// The path, without the query.
    pub path: String,
    /// The query, without `lang`.
    pub query: String,
    /// By whatever the trusted proxies say.
    pub client: IpAddr,
    /// Browser and system, such as `Firefox, Android`: enough to know one's own devices, too little to know people by.
    /// Empty when it does not say.
    pub device: String,
    /// A page, or the same as JSON.
    pub wanted: Wanted,
    pub(crate) method: Method,
    /// What the reader has of an earlier answer.
    pub(crate) held: Held,
    pattern: Option<String>,
    shared_lang: Option<Lang>,
    browser: BrowserName,
    sent: OnceLock<Sent>,
}

/// What was sent, in case it cannot be taken now.
struct Sent {
    kept: Kept,
    token: String,
}

struct BrowserName {
    name: String,
    is_new: bool,
    was_used: AtomicBool,
}

impl Deref for Visit {
    type Target = Facts;
    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl Visit {
    /// The person who is signed in.
    pub fn person(&self) -> Option<PersonId> {
        self.who.person_id()
    }

    /// Goes on with what could harm many: with a list of people, an erasure. A session that was left open at an office is
    /// not enough for it where its person has a second step of sign-in.
    ///
    /// # Errors
    /// The way to the page that asks for a code, when none was typed lately.
    pub fn ask_again(&self) -> Result<(), Failure> {
        match self.visitor.as_ref().map_or(SecondStep::None, |visitor| visitor.second_step) {
            SecondStep::Due => Err(Failure::code_first()),
            SecondStep::None | SecondStep::Shown => Ok(()),
        }
    }

    /// A name of this browser that nobody else knows. Reading it makes the answer keep it in a cookie.
    pub fn browser_name(&self) -> &str {
        self.browser.was_used.store(true, Ordering::Relaxed);
        &self.browser.name
    }

    /// The door that was knocked at; none for an address without one.
    pub(crate) fn pattern(&self) -> Option<&str> {
        self.pattern.as_deref()
    }

    /// What a form of this visit is bound to: the session, else the browser.
    pub(crate) fn binding(&self) -> String {
        match &self.visitor {
            Some(visitor) => format!("session {}", visitor.session),
            None => self.browser_binding(),
        }
    }

    /// What the forms of this browser are bound to while nobody is signed in.
    pub(crate) fn browser_binding(&self) -> String {
        format!("browser {}", self.browser_name())
    }

    /// What this person had typed in this browser when their session ended.
    pub fn draft(&self) -> Option<Kept> {
        self.site.drafts.of(self.person()?, self.browser_name(), self.site.clock.machine())
    }

    /// The first value of a name in the query.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query_pairs().into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// All names and values of the query, in their order; what is not UTF-8 is passed over.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        let decode = |part: &str| {
            let spaced = part.replace('+', " ");
            percent_encoding::percent_decode_str(&spaced).decode_utf8().ok().map(Cow::into_owned)
        };
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter_map(|(name, value)| Some((decode(name)?, decode(value)?))).collect()
    }

    /// Remembers what was sent, in case it cannot be taken now.
    pub(crate) fn keep(&self, fields: &Fields) {
        let token = || fields.text(TOKEN_FIELD).to_owned();
        self.sent.get_or_init(|| Sent { kept: fields.kept(&self.path), token: token() });
    }

    pub(crate) fn kept(&self) -> Option<Kept> {
        self.sent.get().map(|sent| sent.kept.clone())
    }

    /// The token of the form that was sent.
    pub(crate) fn sent_token(&self) -> Option<String> {
        self.sent.get().map(|sent| sent.token.clone())
    }

    /// The frame of a page with this title.
    pub fn frame(&self, title: impl Into<Sentence>) -> Frame {
        self.bare_frame().titled(&title.into())
    }

    /// The frame of a page whose title somebody wrote.
    pub fn frame_named(&self, name: impl Into<String>) -> Frame {
        self.bare_frame().named(name)
    }

    pub(crate) fn bare_frame(&self) -> Frame {
        let settings = &self.site.settings;
        let reader = self.reader.clone();
        // The switch of a form that came back leads to the page where it stands empty.
        let back = if self.method == Method::POST { self.site.page_of_form(&self.path) } else { self.here() };
        let mut frame = Frame::new(reader.clone(), settings.network.name(reader.lang), &back);
        let item = |item: MenuItem| {
            Link::new(item.to, reader.say(item.label)).current(is_within(&self.path, item.to))
        };
        let menu = self.menu().filter(|item| !item.to.starts_with(BELOW_ME));
        frame.menu = menu.map(item).collect();
        let of_demo = if settings.stage == Stage::Demo { DEMO_FOOT.as_slice() } else { &[] };
        frame.foot =
            FOOT.iter().chain(of_demo).map(|(to, label)| Link::new(*to, reader.say(label))).collect();
        frame.form_token = self.form_token();
        frame.done = Receipt::of(self).map(|receipt| reader.tell(&receipt.sentence()));
        if let Some(visitor) = &self.visitor {
            frame.languages = LanguageSwitch::Forms { action: "/me/language".to_owned(), back };
            frame.account = Some(Account {
                name: visitor.name.clone(),
                page: "/me".to_owned(),
                sign_out: "/sign-out".to_owned(),
            });
        }
        if settings.stage == Stage::Demo {
            let clock = StripClock { now: self.site.clock.now(), action: Some("/dev/clock".to_owned()) };
            let sentence = Some(reader.say("web-demo-strip"));
            frame.strip = Some(Strip { sentence, clock: Some(clock), eyes: None });
            frame.tour = Some(Link::new("/dev/tour".to_owned(), reader.say("dev-tour-title")));
        }
        frame
    }

    /// The same visit for the person to whom a link was mailed: in their language, zone and digits, unless the address
    /// asks for another language. Pages of such a visit set no cookie: their forms are [`crate::Unbound`].
    #[must_use]
    pub fn for_reader(&self, reader: Reader) -> Self {
        let lang = self.shared_lang.unwrap_or(reader.lang);
        let own = &self.0;
        Self(Arc::new(Facts {
            site: own.site.clone(),
            who: own.who.clone(),
            visitor: own.visitor.clone(),
            reader: Reader::new(lang, reader.zone, reader.digits, reader.words),
            path: own.path.clone(),
            query: own.query.clone(),
            client: own.client,
            device: own.device.clone(),
            wanted: own.wanted,
            method: own.method.clone(),
            held: own.held.clone(),
            pattern: own.pattern.clone(),
            shared_lang: own.shared_lang,
            sent: OnceLock::new(),
            browser: BrowserName {
                name: own.browser.name.clone(),
                is_new: false,
                was_used: AtomicBool::new(false),
            },
        }))
    }

    /// All lines of the menu.
    fn menu(&self) -> impl Iterator<Item = MenuItem> {
        self.site.menus.iter().flat_map(|menu| menu(&self.who))
    }

    /// Pages of features that belong to whoever is signed in: they are linked from one's own page.
    pub fn own_pages(&self) -> Vec<Link> {
        let own = self.menu().filter(|item| item.to.starts_with(BELOW_ME));
        own.map(|item| Link::new(item.to, self.reader.say(item.label))).collect()
    }

    /// A visit that nobody makes: for samples. English unless told otherwise, no form can be sent from it.
    pub fn sample(site: &Site, reader: Reader, visitor: Option<Visitor>, path: &str) -> Self {
        Self(Arc::new(Facts {
            site: site.clone(),
            who: visitor.as_ref().map_or_else(Standing::visitor, |visitor| visitor.standing.clone()),
            visitor,
            reader,
            path: path.to_owned(),
            query: String::new(),
            client: IpAddr::V4(Ipv4Addr::LOCALHOST),
            device: String::new(),
            wanted: Wanted::Page,
            method: Method::GET,
            held: Held::default(),
            pattern: None,
            shared_lang: None,
            sent: OnceLock::new(),
            browser: BrowserName {
                name: "sample".to_owned(),
                is_new: false,
                was_used: AtomicBool::new(false),
            },
        }))
    }

    /// Whether this page shows made-up data: its forms carry the same token each time.
    pub(crate) fn is_sample(&self) -> bool {
        self.browser.name == "sample"
    }
}

/// Lines of the menu that lead below one's own page stand on that.
const BELOW_ME: &str = "/me/";

/// Links at the foot of every page.
const FOOT: [(&str, &str); 2] =
    [("/accessibility", "web-foot-accessibility"), ("/privacy", "web-foot-privacy")];

/// All but what RFC 3986 (2.3) calls unreserved.
const RESERVED: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An address with a query: names and values in their order.
pub fn address<'a>(path: &str, query: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let encode = |text| percent_encoding::utf8_percent_encode(text, RESERVED);
    let pairs: Vec<String> =
        query.into_iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// And of a demo's.
const DEMO_FOOT: [(&str, &str); 3] =
    [("/dev/tour", "dev-tour-title"), ("/dev/inbox", "dev-inbox-title"), ("/dev/people", "dev-people-title")];

/// Whether a page lies at or below a line of the menu.
fn is_within(path: &str, menu: &str) -> bool {
    path == menu || (menu != "/" && path.strip_prefix(menu).is_some_and(|rest| rest.starts_with('/')))
}

impl FromRequestParts<Site> for Visit {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &Site) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().expect("every route lies below `receive`"))
    }
}

/// What stands in the braces of a path. What does not parse does not exist.
pub struct PathId<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Site> for PathId<T> {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let path = Path::<T>::from_request_parts(parts, site).await;
        path.map(|Path(value)| Self(value)).map_err(|_| Failure::not_found())
    }
}

/// The outermost room: makes the visit, turns failures into pages, sets what every answer carries.
pub(crate) async fn receive(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let began = site.clock.machine();
    let cookies = browser::Cookies::read(request.headers(), &site.settings);
    let visitor = match cookies.get(SESSION_COOKIE) {
        Some(session) => site.doorman.whoever(&site.db, &Token::presented(session)).await,
        None => Ok(None),
    };
    let (visit, failure) = arrive(&site, &request, &cookies, visitor);
    let answer = if let Some(failure) = failure {
        // Whoever cannot be recognised now has typed something all the same.
        if failure.is_unavailable()
            && request.method() == Method::POST
            && let Ok(fields) = form::read(request).await
        {
            visit.keep(&fields);
        }
        failure.into_response()
    } else {
        request.extensions_mut().insert(visit.clone());
        next.run(request).await
    };
    leave(&visit, answer, began)
}

/// The visit, and why it may not go on.
fn arrive(
    site: &Site,
    request: &Request,
    cookies: &browser::Cookies,
    visitor: Result<Option<Visitor>, store::Error>,
) -> (Visit, Option<Failure>) {
    let headers = request.headers();
    let (visitor, lost) = match visitor {
        Ok(visitor) => (visitor, None),
        Err(error) => (None, Some(Failure::from(error))),
    };
    let visit = Visit(Arc::new(facts(site, request, cookies, visitor)));
    let host = request.uri().authority().map(axum::http::uri::Authority::as_str);
    let failure = if !reach::host_is_ours(&site.settings.public_url, headers, host) {
        Some(Failure::trouble(Trouble::OtherHost))
    } else if request.method() == Method::POST && !reach::posted_from_us(&site.settings.public_url, headers) {
        Some(Failure::trouble(Trouble::ForeignForm))
    } else {
        lost
    };
    (visit, failure)
}

fn facts(site: &Site, request: &Request, cookies: &browser::Cookies, visitor: Option<Visitor>) -> Facts {
    let headers = request.headers();
    let (query, shared_lang) = split_query(request.uri());
    let lang = shared_lang
        .or(visitor.as_ref().map(|visitor| visitor.lang))
        .or_else(|| cookies.get(LANG_COOKIE).and_then(|tag| tag.parse().ok()))
        .unwrap_or_else(|| ui::accepted(said(headers, header::ACCEPT_LANGUAGE.as_str())).unwrap_or_default());
    let (zone, digits) = visitor.as_ref().map_or_else(
        || (site.home_zone.clone(), Digits::Language),
        |visitor| (visitor.zone.clone(), visitor.digits),
    );
    let name = cookies.get(BROWSER_COOKIE).filter(|name| (20..=40).contains(&name.len()));
    let browser = BrowserName {
        is_new: name.is_none(),
        name: name.map_or_else(|| URL_SAFE_NO_PAD.encode(site.dice.bytes::<20>()), str::to_owned),
        was_used: AtomicBool::new(false),
    };
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip());
    let pattern = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    Facts {
        who: visitor.as_ref().map_or_else(Standing::visitor, |visitor| visitor.standing.clone()),
        visitor,
        reader: Reader::new(lang, zone, digits, site.words.clone()),
        path: request.uri().path().to_owned(),
        query,
        client: site.settings.trusted_proxies.client(peer, headers),
        device: device(said(headers, header::USER_AGENT.as_str())),
        wanted: Wanted::of(request),
        method: request.method().clone(),
        held: Held::read(headers),
        pattern,
        shared_lang,
        browser,
        sent: OnceLock::new(),
        site: site.clone(),
    }
}

fn said<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Browser and system by what the browser says of itself; each name contains those of the ones that it imitates, so
/// the order matters.
fn device(user_agent: &str) -> String {
    const BROWSERS: [(&str, &str); 8] = [
        ("SamsungBrowser/", "Samsung Internet"),
        ("OPR/", "Opera"),
        ("Edg", "Edge"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("CriOS/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 6] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |names: &[(&'static str, &'static str)]| {
        names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(&BROWSERS), find(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => String::new(),
    }
}

/// The query without `lang`, and the language that it asks for.
fn split_query(uri: &Uri) -> (String, Option<Lang>) {
    let parts = uri.query().unwrap_or_default().split('&').filter(|part| !part.is_empty());
    let (lang, rest): (Vec<&str>, Vec<&str>) = parts.partition(|part| part.starts_with("lang="));
    (rest.join("&"), lang.iter().find_map(|part| part.trim_start_matches("lang=").parse().ok()))
}

fn leave(visit: &Visit, answer: Response, began: Timestamp) -> Response {
    let mut answer = answer::with_page_for_failure(visit, answer);
    let status = answer.status().as_u16();
    let took = visit.site.clock.machine().duration_since(began);
    let route = visit.pattern.as_deref().unwrap_or("none").to_owned();
    tracing::info!(method = %visit.method, route, status, micros = i64::try_from(took.as_micros()).unwrap_or(i64::MAX), "answered");
    metrics::counter!("twinhall_requests_total", "route" => route, "status" => status.to_string())
        .increment(1);
    metrics::histogram!("twinhall_request_seconds").record(took.as_secs_f64());
    let headers = answer.headers_mut();
    let settings = &visit.site.settings;
    // A cookie is for one browser: an answer that many are given carries none.
    let is_shared = file::is_shared(headers);
    if !is_shared && visit.browser.is_new && visit.browser.was_used.load(Ordering::Relaxed) {
        browser::keep_cookie(headers, settings, BROWSER_COOKIE, &visit.browser.name, COOKIE_LIFE_S);
    }
    // The switch of a visitor is a link with `?lang=`; it holds for the pages that follow.
    if let (Some(lang), None, false) = (visit.shared_lang, &visit.visitor, is_shared) {
        browser::keep_cookie(headers, settings, LANG_COOKIE, lang.tag(), COOKIE_LIFE_S);
    }
    browser::rules(headers, settings);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_named_as_people_name_it() {
        let chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";
        let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 14_1 like Mac OS X) AppleWebKit/605.1.15 Version/14.0 Safari/604.1";
        assert_eq!(
            [device(chrome), device(safari), device("curl/8")],
            ["Chrome, Android", "Safari, iPhone", ""]
        );
    }

    #[test]
    fn the_language_of_a_shared_link_is_taken_out_of_the_query() {
        let uri: Uri = "/people?q=a&lang=ar&seat=b".parse().unwrap();
        assert_eq!(split_query(&uri), ("q=a&seat=b".to_owned(), Some(Lang::Ar)));
    }

    #[test]
    fn a_menu_line_is_current_at_and_below_its_page() {
        assert!(is_within("/people", "/people") && is_within("/people/7", "/people"));
        assert!(!is_within("/peoples", "/people") && !is_within("/people", "/"));
    }
}
