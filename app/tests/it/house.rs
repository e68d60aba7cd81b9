//! A house for tests: over a fresh database, planted with the example, its clock stopped and its dice seeded; and
//! browsers that knock at its doors, each with cookies and an address of its own.
//!
//! Forms are read from the page and sent as a browser sends them, so a page that forgets a field fails its test.
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, HeaderName, Method, Request, header},
};
use jiff::tz::TimeZone;
use kernel::{Clock, Dice, PersonId};
use mail::{Letter, Rendered, Secrets, Transport};
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use store::{
    Source, outbox,
    testing::{NOW, Place},
};
use tokio::sync::OnceCell;
use tower::ServiceExt as _;
use twinhall::{
    commands::plant,
    config::{Level, LogFormat, Settings},
    house::{House, Opening},
};
use web::{NetworkName, Stage, TrustedProxies};

/// Where the house says that it is. With https, cookies have their prefix and HSTS is sent.
pub(crate) const PUBLIC_URL: &str = "https://hall.example";
/// More octets than any page has.
const PAGE_LENGTH_MAX: usize = 4 << 20;
/// A file that is no text; what stands in it is another crate's test.
pub(crate) const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Mails that a test reads at most.
const MAILS_MAX: u32 = 100;

/// An open house, and where it is kept.
pub(crate) struct Hall {
    pub(crate) house: House,
    pub(crate) clock: Clock,
    pub(crate) place: Place,
    /// The data folder of a house whose rows are elsewhere.
    folder: Option<Place>,
    router: Router,
    /// The last number of a browser's address.
    addresses: AtomicU32,
    /// Of the dice: each start rolls its own numbers.
    seed: u64,
}

/// A house that is filled once for all tests, on each engine: every test gets a copy of its own.
pub(crate) struct Filled {
    sqlite: OnceCell<Closed>,
    postgres: OnceCell<Closed>,
}

/// What a house leaves when it closes.
type Closed = (Place, Option<Place>);

/// With the people of the example.
static PLANTED: Filled = Filled::new();

impl Filled {
    pub(crate) const fn new() -> Self {
        Self { sqlite: OnceCell::const_new(), postgres: OnceCell::const_new() }
    }

    /// A copy; the first time the house is filled in the place given, later the place says the engine alone.
    pub(crate) async fn copy(
        &self,
        stage: Stage,
        place: Place,
        fill: impl AsyncFnOnce(Place) -> Hall,
    ) -> Hall {
        let kept = match place.source() {
            Source::Folder(_) => &self.sqlite,
            Source::Postgres(_) => &self.postgres,
        };
        let (place, folder) = kept.get_or_init(async || fill(place).await.closed().await).await;
        let folder = match folder {
            Some(folder) => Some(folder.copy().await),
            None => None,
        };
        Hall::open_in(stage, (place.copy().await, folder), 2, Transport::Keep).await
    }
}

/// Runs a test in a planted house on each engine.
pub(crate) async fn each_engine(stage: Stage, test: impl AsyncFn(Hall)) {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = Hall::planted(stage, place).await;
        let words = Arc::clone(&hall.house.site.words);
        test(hall).await;
        assert_eq!(words.mistakes(), Vec::<String>::new(), "every sentence that was asked for is there");
    }
}

impl Hall {
    /// A house with the people of the example.
    pub(crate) async fn planted(stage: Stage, place: Place) -> Self {
        let fill = async |place| {
            let hall = Self::open(stage, place).await;
            plant(&hall.house.site).await.unwrap_or_else(|complaint| panic!("{complaint}"));
            hall
        };
        PLANTED.copy(stage, place, fill).await
    }

    async fn closed(self) -> Closed {
        self.house.site.db.close().await;
        (self.place, self.folder)
    }

    /// Opens what lies in a place, empty or not.
    pub(crate) async fn open(stage: Stage, place: Place) -> Self {
        let folder = matches!(place.source(), Source::Postgres(_)).then(Place::folder);
        Self::open_in(stage, (place, folder), 1, Transport::Keep).await
    }

    /// The same house after a stop and a start.
    pub(crate) async fn restarted(self) -> Self {
        self.restarted_with(Transport::Keep).await
    }

    /// The same, with another way for its mails.
    pub(crate) async fn restarted_with(self, transport: Transport) -> Self {
        let Self { house, place, folder, router, seed, .. } = self;
        let stage = house.site.settings.stage;
        house.site.db.close().await;
        drop((house, router));
        Self::open_in(stage, (place, folder), seed + 1, transport).await
    }

    async fn open_in(
        stage: Stage,
        (place, folder): (Place, Option<Place>),
        seed: u64,
        transport: Transport,
    ) -> Self {
        let dir = path_of(folder.as_ref().unwrap_or(&place));
        let clock = Clock::fixed(NOW);
        let opening =
            Opening { clock: clock.clone(), dice: Dice::seeded(seed), stage, counted: None, new_key: true };
        let house = House::open(
            &Settings { transport: Some(transport), ..settings(dir, place.source().clone()) },
            opening,
        )
        .await
        .unwrap();
        let router = house.router();
        Self { house, clock, place, folder, router, addresses: AtomicU32::new(1), seed }
    }

    /// A browser that was never here.
    pub(crate) fn browser(&self) -> Browser {
        let last = self.addresses.fetch_add(1, Ordering::Relaxed);
        let address = Ipv4Addr::from_bits(Ipv4Addr::new(198, 18, 0, 0).to_bits() | last);
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            headers: vec![(header::USER_AGENT.to_string(), "Test".to_owned())],
            address: SocketAddr::from((address, 1)),
        }
    }

    /// The person whom the example calls by this code.
    pub(crate) async fn person(&self, code: &str) -> PersonId {
        let found = people::store::person_by_code(&self.house.site.db, code).await.unwrap();
        found.unwrap_or_else(|| panic!("nobody is {code}"))
    }

    /// A browser in which this person of the example is signed in, by a link that was mailed.
    pub(crate) async fn sign_in_as(&self, code: &str) -> Browser {
        self.sign_in(self.person(code).await).await
    }

    /// The same for a person by id. Facilitators are offered a second step the first time.
    pub(crate) async fn sign_in(&self, person: PersonId) -> Browser {
        let (browser, signed_in) = self.follow_link(person).await;
        let to = signed_in.location().unwrap_or_default();
        let is_in = to == "/me" || to == "/me/second-step/offer?next=%2Fme";
        assert!(signed_in.status == 303 && is_in, "{to} {}", signed_in.body);
        browser
    }

    /// A new browser in which this person has followed the link of their mail, and where that led.
    pub(crate) async fn follow_link(&self, person: PersonId) -> (Browser, Page) {
        let contact = people::store::contact(&self.house.site.db, person).await.unwrap().unwrap();
        let links = async || -> Vec<String> {
            let mails = self.mails_to(contact.email.as_str()).await;
            mails.iter().filter_map(|mail| mail.link("/sign-in/")).collect()
        };
        let earlier = links().await;
        let mut browser = self.browser();
        let page = browser.get("/sign-in").await;
        let asked = browser.submit(page.form("/sign-in"), &[("email", contact.email.as_str())]).await;
        assert_eq!((asked.status, asked.location()), (303, Some("/sign-in/sent")));
        self.house.work().await.unwrap();
        let link =
            links().await.into_iter().find(|link| !earlier.contains(link)).expect("a mail with a link");
        let page = browser.get(&link).await;
        let form = page.form(&link);
        let person = person.to_string();
        let typed = if form.has("person") { vec![("person", person.as_str())] } else { Vec::new() };
        let signed_in = browser.submit(form, &typed).await;
        (browser, signed_in)
    }

    /// The mails to an address as it reads them, oldest first.
    pub(crate) async fn mails_to(&self, address: &str) -> Vec<Mail> {
        let mut mails = self.mails().await;
        mails.retain(|mail| mail.address == address);
        mails
    }

    /// The latest mails, as they are read, oldest first.
    pub(crate) async fn mails(&self) -> Vec<Mail> {
        let site = &self.house.site;
        let lines = outbox::page(&site.db, None, None, MAILS_MAX).await.unwrap();
        let mut mails = Vec::with_capacity(lines.len());
        for line in lines.into_iter().rev() {
            let (line, content) = outbox::mail(&site.db, line.id).await.unwrap().unwrap();
            let Some(content) = content else { continue };
            let letter = Letter::from_outbox(&content).unwrap();
            let Rendered { subject, text, html } =
                mail::read(&letter, &site.sender, Secrets::Made(&site.key));
            mails.push(Mail { address: line.address, subject, text, html });
        }
        mails
    }
}

fn path_of(place: &Place) -> PathBuf {
    match place.source() {
        Source::Folder(folder) => folder.clone(),
        Source::Postgres(_) => unreachable!("a data folder is a folder"),
    }
}

fn settings(dir: PathBuf, source: Source) -> Settings {
    Settings {
        mail_folder: dir.join("mail"),
        dir,
        source,
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        public_url: PUBLIC_URL.to_owned(),
        has_public_url: true,
        trusted_proxies: TrustedProxies::default(),
        network: NetworkName { fallback: "The Network".to_owned(), translated: BTreeMap::new() },
        zone: TimeZone::get("Asia/Amman").unwrap(),
        transport: Some(Transport::Keep),
        mail: mail::Settings {
            from: Some("hall@example.org".to_owned()),
            from_name: Some("Twinhall".to_owned()),
            answers: Some("answers@hall.example".to_owned()),
            ..mail::Settings::default()
        },
        mail_judge: Some("mx.hall.example".to_owned()),
        metrics_key: None,
        hsts_subdomains: false,
        log: Level::Error,
        log_format: LogFormat::Text,
    }
}

/// A mail as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mail {
    pub(crate) address: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
}

impl Mail {
    /// The path of the first link that begins so.
    pub(crate) fn link(&self, path: &str) -> Option<String> {
        let words = self.text.split_whitespace().filter_map(|word| word.strip_prefix(PUBLIC_URL));
        words.filter(|link| link.starts_with(path)).map(str::to_owned).next()
    }
}

/// A browser: it keeps cookies, sends them back, and follows no redirect by itself.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: Vec<(String, String)>,
    address: SocketAddr,
}

impl Browser {
    /// The same browser, which says this with each request.
    pub(crate) fn saying(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(own, _)| own != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What it keeps under a name.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, None).await
    }

    /// Sends a form's fields, as they are, with the headers of a browser that was on our own page.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(String, String)]) -> Page {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        self.send(Method::POST, path, Some(pairs.join("&"))).await
    }

    /// Fills a form in and sends it.
    pub(crate) async fn submit(&mut self, form: Form, typed: &[(&str, &str)]) -> Page {
        let form = typed.iter().fold(form, |form, (name, value)| form.with(name, value));
        self.post(&form.action, &form.sent()).await
    }

    /// Sends a form with a file, as a browser does.
    pub(crate) async fn upload(&mut self, form: &Form, (name, bytes): (&str, &[u8])) -> Page {
        const EDGE: &str = "----edge-of-a-test";
        let mut body = Vec::new();
        for (field, value) in form.sent().iter().filter(|(field, _)| field != "file") {
            let part =
                format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: text/csv\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={EDGE}");
        self.send_as(Method::POST, &form.action, (&kind, body.into())).await
    }

    pub(crate) async fn send(&mut self, method: Method, path: &str, body: Option<String>) -> Page {
        let body = body.unwrap_or_default();
        self.send_as(method, path, ("application/x-www-form-urlencoded", body.into())).await
    }

    async fn send_as(&mut self, method: Method, path: &str, (kind, body): (&str, Body)) -> Page {
        let host = PUBLIC_URL.trim_start_matches("https://");
        let mut request = Request::builder().method(&method).uri(path).header(header::HOST, host);
        if method == Method::POST {
            request = request
                .header("sec-fetch-site", "same-origin")
                .header(header::ORIGIN, PUBLIC_URL)
                .header(header::CONTENT_TYPE, kind);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        let mut request = request.extension(ConnectInfo(self.address)).body(body).unwrap();
        for (name, value) in &self.headers {
            request.headers_mut().insert(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        }
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        self.keep_cookies(&parts.headers);
        let body = to_bytes(body, PAGE_LENGTH_MAX).await.unwrap();
        let is_workbook = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == WORKBOOK);
        let bytes = body.to_vec();
        let body = if is_workbook { String::new() } else { String::from_utf8(bytes.clone()).unwrap() };
        Page { status: parts.status.as_u16(), headers: parts.headers, body, bytes }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (pair, rules) = line.split_once(';').unwrap_or((line, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if rules.split(';').any(|rule| rule.trim() == "Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// What came back.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// As it came.
    pub(crate) bytes: Vec<u8>,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub(crate) fn location(&self) -> Option<&str> {
        self.header("location")
    }

    /// Whether people are to read it, not programs.
    pub(crate) fn is_for_people(&self) -> bool {
        self.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
    }

    pub(crate) fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// What people read of the elements that a selector finds, spaces folded.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let html = self.html();
        let words = |element: ElementRef<'_>| {
            element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        html.select(&Selector::parse(selector).unwrap()).map(words).collect()
    }

    /// All forms of the page, in their order.
    pub(crate) fn forms(&self) -> Vec<Form> {
        self.html().select(&Selector::parse("form").unwrap()).map(Form::read).collect()
    }

    /// The form that is sent to this path.
    pub(crate) fn form(&self, action: &str) -> Form {
        let form = self.forms().into_iter().find(|form| form.action == action);
        form.unwrap_or_else(|| panic!("no form leads to {action}, status {}: {}", self.status, self.body))
    }
}

/// A form as it stands in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) method: String,
    pub(crate) fields: Vec<Field>,
}

/// One control of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// `text`, `hidden`, `checkbox`, `select`, `textarea`, `button` …
    pub(crate) kind: String,
    pub(crate) value: String,
    /// Whether it is sent when nobody touches it.
    pub(crate) sent: bool,
}

impl Form {
    fn read(form: ElementRef<'_>) -> Self {
        let said = |name: &str| form.attr(name).unwrap_or_default().to_owned();
        let controls = Selector::parse("input, select, textarea, button").unwrap();
        let fields = form.select(&controls).filter_map(Field::read);
        Self { action: said("action"), method: said("method"), fields: fields.collect() }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// The form with this in a field that it has: typed, ticked, chosen or pressed.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        let places: Vec<usize> =
            (0..).zip(&self.fields).filter(|(_, field)| field.name == name).map(|(place, _)| place).collect();
        let exact = places.iter().copied().find(|place| {
            let field = self.fields.get(*place);
            field.is_some_and(|field| field.is_one_of_several() && field.value == value)
        });
        for place in &places {
            let field = &mut self.fields[*place];
            field.sent = Some(*place) == exact || (field.kind == "checkbox" && field.sent);
        }
        let typed = exact.or_else(|| places.first().copied());
        let place = typed.unwrap_or_else(|| panic!("the form to {} has no field {name}", self.action));
        let field = &mut self.fields[place];
        field.sent = true;
        value.clone_into(&mut field.value);
        self
    }

    /// Names and values, as a browser sends them.
    pub(crate) fn sent(&self) -> Vec<(String, String)> {
        let sent = self.fields.iter().filter(|field| field.sent);
        sent.map(|field| (field.name.clone(), field.value.clone())).collect()
    }
}

impl Field {
    fn read(control: ElementRef<'_>) -> Option<Self> {
        let name = control.attr("name")?.to_owned();
        let value = || control.attr("value").unwrap_or_default().to_owned();
        let is_checked = control.attr("checked").is_some();
        let (kind, value, sent) = match control.value().name() {
            "select" => ("select".to_owned(), chosen(control)?, true),
            "textarea" => ("textarea".to_owned(), control.text().collect(), true),
            "button" => ("button".to_owned(), value(), false),
            _ => match control.attr("type").unwrap_or("text") {
                kind @ ("checkbox" | "radio") => {
                    let value = control.attr("value").unwrap_or("on").to_owned();
                    (kind.to_owned(), value, is_checked)
                }
                kind => (kind.to_owned(), value(), true),
            },
        };
        Some(Self { name, kind, value, sent })
    }

    fn is_one_of_several(&self) -> bool {
        matches!(self.kind.as_str(), "radio" | "checkbox" | "button")
    }
}

/// The value of the option that is selected, else of the first one.
fn chosen(select: ElementRef<'_>) -> Option<String> {
    let options = Selector::parse("option").unwrap();
    let selected = select.select(&options).find(|option| option.attr("selected").is_some());
    let option = selected.or_else(|| select.select(&options).next())?;
    Some(option.attr("value").map_or_else(|| option.text().collect(), str::to_owned))
}

#[tokio::test]
async fn whoever_opens_the_mailed_link_is_signed_in() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as("p001").await;
        let page = browser.get("/me").await;
        assert_eq!((page.status, page.texts(".drop bdi")), (200, vec!["هێمن چ.".to_owned()]));
    })
    .await;
}
