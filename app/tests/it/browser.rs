//! The demo in a real browser.
//!
//! One Chromium serves all tests here, one after another: it starts with the first and closes with the last of those
//! that run at the same time, also when they fail. Script, width and colours are set for each test by the browser's
//! own protocol.
mod boards;
mod direction;
mod narrow;
mod paper;
mod webinar;

use crate::program::{Folder, Guest, Program, print};
use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource as _, KeyAction, KeyActions},
    key::Key,
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    process::Stdio,
    sync::{Arc, Mutex, Weak, mpsc},
    thread::JoinHandle,
};
use tokio::{net::TcpStream, sync::oneshot};

/// The browser and the demo that it looks at.
struct Stage {
    browser: Client,
    url: String,
    /// Where other browsers are had.
    driver: String,
    /// One test at a time: there is one window.
    turn: tokio::sync::Mutex<()>,
    close: Option<oneshot::Sender<()>>,
    keeper: Option<JoinHandle<()>>,
}

static STAGE: Mutex<Weak<Stage>> = Mutex::new(Weak::new());

/// The stage that is there, or a new one.
fn stage() -> Arc<Stage> {
    let mut shared = STAGE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(stage) = shared.upgrade() {
        return stage;
    }
    let stage = Arc::new(Stage::open());
    *shared = Arc::downgrade(&stage);
    stage
}

impl Stage {
    /// A thread keeps it, since the tests' own runtimes end with each test.
    fn open() -> Self {
        let ((close, closed), (opened, open)) = (oneshot::channel(), mpsc::channel());
        let keeper = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(keep(opened, closed));
        });
        let (browser, url, driver) = open.recv().expect("the browser starts, or its thread says why not");
        Self {
            browser,
            url,
            driver,
            turn: tokio::sync::Mutex::default(),
            close: Some(close),
            keeper: Some(keeper),
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        drop(self.close.take());
        if let Some(Err(_)) = self.keeper.take().map(JoinHandle::join) {
            // The thread has said itself what went wrong.
        }
    }
}

/// Opens everything, waits for the end of the tests, and closes everything again.
async fn keep(opened: mpsc::Sender<(Client, String, String)>, closed: oneshot::Receiver<()>) {
    let (profile, data) = (Folder::new(), Folder::new());
    let port = store::testing::free_port();
    let mut driver = tokio::process::Command::new("chromedriver");
    driver.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut driver = driver.kill_on_drop(true).spawn().unwrap_or_else(|error| {
        panic!(
            "no chromedriver here ({error}): run `cargo x test`, which names what is missing and installs it"
        )
    });
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        assert_eq!(driver.try_wait().unwrap(), None, "chromedriver ended by itself");
        tokio::task::yield_now().await;
    }
    let program = Program::demo(&data.0).await;
    let address = format!("http://127.0.0.1:{port}");
    let browser = connect(&address, &profile).await;
    opened.send((browser.clone(), program.url.clone(), address)).unwrap();
    // The other end is dropped: all tests are over, well or not.
    drop(closed.await);
    // A killed driver would leave its browser running.
    browser.close().await.unwrap();
    driver.kill().await.unwrap();
}

async fn connect(driver: &str, profile: &Folder) -> Client {
    let builder = &mut ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wishes(profile)).connect(driver).await.unwrap()
}

fn wishes(profile: &Folder) -> Capabilities {
    let options = json!({
        "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 "--disable-dev-shm-usage", format!("--user-data-dir={}", profile.0.display())],
    });
    let mut wishes = Capabilities::new();
    wishes.insert("goog:chromeOptions".into(), options);
    wishes.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
    wishes
}

/// A command of Chromium's driver that the protocol of all browsers does not have.
#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(self.body.to_string()))
    }
}

/// The browser in the hands of one test.
#[derive(Clone)]
struct Eyes {
    browser: Client,
    url: String,
    driver: String,
}

/// Runs a test in the browser, which is as new.
async fn in_browser<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Eyes) -> F) {
    let stage = stage();
    let turn = stage.turn.lock().await;
    let eyes = Eyes { browser: stage.browser.clone(), url: stage.url.clone(), driver: stage.driver.clone() };
    eyes.browser.goto(&format!("{}/accessibility", eyes.url)).await.unwrap();
    eyes.browser.delete_all_cookies().await.unwrap();
    eyes.set_script(true).await;
    eyes.set_width(1280).await;
    eyes.set_dark(false).await;
    eyes.complaints().await;
    let outcome = tokio::spawn(test(eyes)).await;
    drop(turn);
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}

impl Eyes {
    /// Does something with a second browser, which knows nothing of this one and is closed again in any case.
    async fn beside<F: Future<Output = ()> + Send + 'static>(&self, act: impl FnOnce(Eyes) -> F) {
        let profile = Folder::new();
        let browser = connect(&self.driver, &profile).await;
        let other = Eyes { browser: browser.clone(), ..self.clone() };
        let outcome = tokio::spawn(act(other)).await;
        browser.close().await.unwrap();
        if let Err(failed) = outcome {
            std::panic::resume_unwind(failed.into_panic());
        }
    }

    async fn command(&self, path: &'static str, body: Value) -> Value {
        self.browser.issue_cmd(Command { path, body }).await.unwrap()
    }

    async fn devtools(&self, name: &str, parameters: Value) {
        self.command("goog/cdp/execute", json!({ "cmd": name, "params": parameters })).await;
    }

    async fn set_script(&self, on: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await;
    }

    async fn set_width(&self, width: u32) {
        let screen = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", screen).await;
    }

    async fn set_dark(&self, on: bool) {
        let scheme = if on { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// What the browser has complained of since it was last asked.
    async fn complaints(&self) -> Vec<String> {
        let log = self.command("se/log", json!({ "type": "browser" })).await;
        let lines = log.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    async fn goto(&self, path: &str) {
        self.browser.goto(&format!("{}{path}", self.url)).await.unwrap();
    }

    /// What this expression is worth in the page.
    async fn ask(&self, expression: &str) -> Value {
        self.browser.execute(&format!("return {expression}"), Vec::new()).await.unwrap()
    }

    /// Returns once the page has this.
    async fn until(&self, selector: &str) {
        if let Err(never) = self.browser.wait().for_element(Locator::Css(selector)).await {
            let seen = "[document.URL, document.readyState, scrollY, document.activeElement?.outerHTML.slice(0, 200),
                document.body?.innerText.slice(0, 2000)]";
            panic!("{selector} never came: {never}: {}", self.ask(seen).await);
        }
    }

    async fn type_into(&self, selector: &str, text: &str) {
        let field = self.browser.find(Locator::Css(selector)).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    async fn click(&self, selector: &str) {
        self.browser.find(Locator::Css(selector)).await.unwrap().click().await.unwrap();
    }

    async fn press(&self, keys: impl IntoIterator<Item = char>) {
        let actions = keys.into_iter().fold(KeyActions::new("keyboard".to_owned()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.browser.perform_actions(actions).await.unwrap();
    }

    /// Presses Tab until this has the focus.
    async fn tab_to(&self, selector: &str) {
        const STOPS_MAX: usize = 60;
        for _ in 0..STOPS_MAX {
            if self.has_focus(selector).await {
                return;
            }
            self.press([Key::Tab.into()]).await;
        }
        panic!("{selector} cannot be reached by the keyboard");
    }

    async fn has_focus(&self, selector: &str) -> bool {
        self.ask(&format!("document.activeElement.matches({selector:?})")).await == json!(true)
    }

    /// The code of the newest mail to an address, read in the demo's inbox.
    async fn mailed_code(&self, address: &str) -> String {
        let mut reader = Guest::new(&self.url);
        loop {
            // The program mails in its own time.
            let inbox = reader.get("/dev/inbox").await.unwrap().body;
            let mails = inbox.split("<li>").filter(|mail| mail.contains(address));
            let links = mails.filter_map(|mail| mail.split_once("href=\"")?.1.split('"').next());
            for link in links {
                let mail = reader.get(&format!("{link}/html")).await.unwrap().body;
                // Other mails went to the same address.
                if let Some((_, rest)) = mail.split_once("class=\"code\"><bdi dir=\"ltr\">") {
                    return rest.split_once('<').unwrap().0.to_owned();
                }
            }
        }
    }

    /// Signs in as the facilitator, without a mail; and another browser, without eyes.
    async fn facilitator(&self) -> Guest {
        let mut guest = Guest::new(&self.url);
        let people = guest.get("/dev/people").await.unwrap().body;
        let (before, _) = people.split_once("Lina Safsafi").expect("the demo's facilitator");
        let (_, path) = before.rsplit_once("href=\"").unwrap();
        let path = path.split('"').next().unwrap().to_owned();
        guest.fill(&path, &path, &[("", ""); 0]).await.unwrap().location();
        self.goto(&path).await;
        self.click("main form button").await;
        self.until("main .title h1").await;
        guest
    }
}

/// Types the address and asks for the link; then the code on the page that follows.
async fn sign_in_by_code(eyes: &Eyes, address: &str, write: impl Fn(&str) -> String) {
    eyes.type_into("#email", address).await;
    eyes.click("main .btn.main").await;
    eyes.until("#code").await;
    let code = eyes.mailed_code(address).await;
    eyes.type_into("#code", &write(&code)).await;
    eyes.click("main .btn.main").await;
    eyes.until("main .title h1").await;
}

#[tokio::test]
async fn a_person_signs_in_with_script_off() {
    in_browser(|eyes| async move {
        eyes.set_script(false).await;
        let page = "data:text/html,<title>script is off</title><script>document.title='script ran'</script>";
        eyes.browser.goto(page).await.unwrap();
        assert_eq!(eyes.browser.title().await.unwrap(), "script is off");
        eyes.goto("/sign-in").await;
        sign_in_by_code(&eyes, "omar.kanarini@irbid.example", str::to_owned).await;
        assert_eq!(eyes.browser.current_url().await.unwrap().path(), "/me");
    })
    .await;
}

#[tokio::test]
async fn a_person_signs_in_in_arabic_with_arabic_digits_from_right_to_left() {
    in_browser(|eyes| async move {
        eyes.goto("/sign-in?lang=ar").await;
        let arabic = |code: &str| {
            let digit = |digit: char| char::from_u32(u32::from(digit) - u32::from('0') + u32::from('٠'));
            code.chars().map(|c| if c.is_ascii_digit() { digit(c).unwrap() } else { c }).collect()
        };
        sign_in_by_code(&eyes, "laith.habaqi@amman.example", arabic).await;
        let html = eyes.ask("document.documentElement.lang + ' ' + document.documentElement.dir").await;
        // Where the words of a heading stand: in the right half of its line.
        let right = "(() => { const h = document.querySelector('main h2'), r = document.createRange();
            r.selectNodeContents(h); const w = r.getBoundingClientRect(), l = h.getBoundingClientRect();
            return Math.abs(w.right - l.right) < 1 && w.left > l.left + 1; })()";
        assert_eq!((html, eyes.ask(right).await), (json!("ar rtl"), json!(true)));
    })
    .await;
}

#[tokio::test]
async fn a_person_signs_in_by_keyboard_alone() {
    const ADDRESS: &str = "rima.duraqi@irbid.example";
    in_browser(|eyes| async move {
        eyes.goto("/").await;
        eyes.tab_to("a[href='/sign-in']").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until("#email").await;
        eyes.tab_to("#email").await;
        eyes.press(ADDRESS.chars().chain([Key::Enter.into()])).await;
        eyes.until("#code").await;
        eyes.tab_to("#code").await;
        let code = eyes.mailed_code(ADDRESS).await;
        eyes.press(code.chars()).await;
        eyes.tab_to("[name=own_device]").await;
        eyes.press([' ']).await;
        eyes.tab_to("main .btn.main").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until("main .title h1").await;
        assert_eq!(eyes.browser.current_url().await.unwrap().path(), "/me");
    })
    .await;
}

/// Sends a form with two wrong fields by keyboard; the summary must speak first and lead into the fields.
async fn errors_speak(eyes: &Eyes) {
    eyes.facilitator().await;
    eyes.goto("/people/new").await;
    eyes.tab_to("#name").await;
    eyes.press("Rana".chars()).await;
    eyes.tab_to("#email").await;
    eyes.press("rana@".chars().chain([Key::Enter.into()])).await;
    eyes.until("#problems").await;
    assert!(eyes.has_focus("#problems[role=alert]").await, "the summary has the focus");
    let named = "[...document.querySelectorAll('[aria-invalid=true]')].map(field => field.name + ': ' +
        field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id))
             .some(said => said && said.textContent.trim()))";
    assert_eq!(eyes.ask(named).await, json!(["email: true", "spoken: true"]));
    eyes.press([Key::Tab.into(), Key::Enter.into()]).await;
    assert!(eyes.has_focus("#email").await, "the first line leads into the first wrong field");
}

#[tokio::test]
async fn a_form_with_errors_puts_the_focus_on_their_summary_with_script_on() {
    in_browser(|eyes| async move { errors_speak(&eyes).await }).await;
}

#[tokio::test]
async fn a_form_with_errors_puts_the_focus_on_their_summary_with_script_off() {
    in_browser(|eyes| async move {
        eyes.set_script(false).await;
        errors_speak(&eyes).await;
    })
    .await;
}

/// Every page that links lead a facilitator to, once somebody has been sent a mail; of many that differ by a number only, or by a third language, one.
async fn pages(eyes: &Eyes, guest: &mut Guest) -> Vec<String> {
    const ADDRESS: &str = "hemin.chinari@erbil.example";
    Guest::new(&eyes.url).fill("/sign-in", "/sign-in", &[("email", ADDRESS)]).await.unwrap().location();
    eyes.mailed_code(ADDRESS).await;
    let links = scraper::Selector::parse("a[href]").unwrap();
    let (mut seen, mut pages) = (BTreeMap::new(), Vec::new());
    let mut next = VecDeque::from(["/".to_owned()]);
    while let Some(path) = next.pop_front() {
        if seen.insert(kind_of(&path), path.clone()).is_some() {
            continue;
        }
        let answer = guest.get(&path).await.unwrap();
        let is_page = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"));
        if answer.status != 200 || !is_page {
            continue;
        }
        let html = scraper::Html::parse_document(&answer.body);
        let hrefs = html.select(&links).filter_map(|link| link.attr("href"));
        next.extend(hrefs.filter(|href| href.starts_with('/')).map(str::to_owned));
        pages.push(path);
    }
    pages
}

fn kind_of(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let names: BTreeSet<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    let is_number =
        |segment: &str| !segment.is_empty() && segment.bytes().all(|octet| octet.is_ascii_digit());
    let mut before = "";
    let segments = path.split('/').map(|segment| {
        let has_slug = ["events", "cities", "programmes", "cohorts"].contains(&before) && segment != "new";
        before = segment;
        match segment {
            "fr" | "tr" | "ckb" => "ar",
            _ if has_slug || is_number(segment) => "#",
            other => other,
        }
    });
    format!("{}?{names:?}", segments.collect::<Vec<_>>().join("/"))
}

#[tokio::test]
async fn at_320_pixels_no_page_scrolls_sideways_and_none_breaks_the_content_security_policy() {
    // What reaches over the edge, for whoever has to mend it.
    const WIDE: &str = "[...document.querySelectorAll('body *')].filter(part => part.checkVisibility())
        .filter(part => part.getBoundingClientRect().right > 320 || part.getBoundingClientRect().left < 0)
        .map(part => part.outerHTML.slice(0, 80))";
    in_browser(|eyes| async move {
        let mut guest = eyes.facilitator().await;
        let pages = pages(&eyes, &mut guest).await;
        eyes.set_width(320).await;
        for path in &pages {
            eyes.goto(path).await;
            let width = eyes.ask("document.documentElement.scrollWidth").await;
            assert_eq!(width, json!(320), "{path}: {}", eyes.ask(WIDE).await);
            assert_eq!(eyes.complaints().await, Vec::<String>::new(), "{path}");
        }
        // What is counted here would be seen.
        eyes.ask("document.body.setAttribute('style', 'color: red')").await;
        assert_eq!(eyes.complaints().await.len(), 1);
        print(format_args!("{} pages in a browser, 0 violations of the policy", pages.len()));
    })
    .await;
}

#[tokio::test]
async fn dark_pages_are_dark_and_can_be_read() {
    // Contrast of the text with what is behind it (WCAG 2.2, 1.4.3), and how light the background is.
    const LIGHT: &str = "(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgb = color => { canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
        const light = color => rgb(color).map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const style = getComputedStyle(document.body);
        const [back, text] = [light(style.backgroundColor), light(style.color)];
        const [high, low] = [Math.max(back, text), Math.min(back, text)];
        return [back < 0.2, (high + 0.05) / (low + 0.05) >= 4.5]; })()";
    in_browser(|eyes| async move {
        eyes.goto("/").await;
        assert_eq!(eyes.ask(LIGHT).await, json!([false, true]), "light");
        eyes.set_dark(true).await;
        eyes.goto("/").await;
        assert_eq!(eyes.ask(LIGHT).await, json!([true, true]), "dark");
    })
    .await;
}

/// Follows a link or presses a button by keyboard: wherever it is on the page, nothing has to be scrolled.
async fn follow(eyes: &Eyes, selector: &str) {
    const ENTER: &str = "\u{e007}";
    eyes.browser.find(Locator::Css(selector)).await.unwrap().send_keys(ENTER).await.unwrap();
}

async fn listed(eyes: &Eyes) -> usize {
    eyes.browser.find_all(Locator::Css(".list.dated > li")).await.unwrap().len()
}

/// Pages on and comes back; chooses a filter, takes it away; looks for a word, which is marked.
async fn walk_through_the_catalogue(eyes: &Eyes) {
    assert_eq!(listed(eyes).await, 20);
    follow(eyes, "a[rel=next]").await;
    eyes.until(".pager a:not([rel])").await;
    let second = eyes.browser.current_url().await.unwrap();
    assert!(second.query().unwrap().contains("after="), "{second}");
    eyes.browser.back().await.unwrap();
    follow(eyes, "a.pill[href*='type=webinar']").await;
    eyes.until("a.pill.on").await;
    assert_eq!(listed(eyes).await, 7);
    eyes.browser.back().await.unwrap();
    assert_eq!(listed(eyes).await, 20);
    eyes.browser.forward().await.unwrap();
    follow(eyes, "a.pill.on").await;
    eyes.until("a[rel=next]").await;
    assert_eq!(listed(eyes).await, 20);
    eyes.type_into("#q", "twinning").await;
    follow(eyes, "form.search button.main").await;
    eyes.until("mark").await;
    let mark = eyes.browser.find(Locator::Css("mark")).await.unwrap();
    assert_eq!((mark.text().await.unwrap().as_str(), listed(eyes).await), ("Twinning", 1));
}

#[tokio::test]
async fn the_catalogue_is_filtered_paged_and_searched_with_script_off() {
    in_browser(|eyes| async move {
        eyes.set_script(false).await;
        eyes.goto("/events?when=all").await;
        walk_through_the_catalogue(&eyes).await;
    })
    .await;
}

#[tokio::test]
async fn the_catalogue_is_filtered_paged_and_searched_in_arabic() {
    in_browser(|eyes| async move {
        eyes.goto("/events?when=all&lang=ar").await;
        walk_through_the_catalogue(&eyes).await;
        eyes.goto("/events?when=all").await;
        // "Next" stands at the left end of its line, and its arrow points there.
        let next = "(() => { const a = document.querySelector('a[rel=next]'), l = a.parentElement;
            const w = a.getBoundingClientRect(), r = l.getBoundingClientRect();
            return a.textContent.includes('←') && Math.abs(w.left - r.left) < 2; })()";
        assert_eq!(eyes.ask(next).await, json!(true));
    })
    .await;
}

/// The link to answer of the newest mail in the demo's inbox whose line holds all of these words and that has one.
async fn mailed_answer(eyes: &Eyes, words: &[&str]) -> String {
    let mut reader = Guest::new(&eyes.url);
    let mut page = "/dev/inbox".to_owned();
    loop {
        let inbox = reader.get(&page).await.unwrap().body;
        let mails = inbox.split("<li>").filter(|mail| words.iter().all(|word| mail.contains(word)));
        for link in mails.filter_map(|mail| mail.split_once("href=\"")?.1.split('"').next()) {
            let mail = reader.get(&format!("{link}/html")).await.unwrap().body;
            if let Some(token) =
                mail.split_once("/a/").and_then(|(_, rest)| rest.split(['"', '?', '<']).next())
            {
                return format!("/a/{token}");
            }
        }
        let next = inbox.split_once("rel=\"next\" href=\"").and_then(|(_, rest)| rest.split('"').next());
        page = next.unwrap_or_else(|| panic!("no mail with {words:?}")).to_owned();
    }
}

#[tokio::test]
async fn an_invitation_is_answered_in_arabic_with_script_off_by_keyboard_on_a_narrow_phone() {
    in_browser(|eyes| async move {
        eyes.set_script(false).await;
        eyes.set_width(320).await;
        let link = mailed_answer(&eyes, &["Twinning Arrangements"]).await;
        eyes.goto(&format!("{link}?lang=ar")).await;
        assert_eq!(eyes.ask("document.dir").await, json!("rtl"));
        assert_eq!(eyes.ask("document.documentElement.scrollWidth <= 320").await, json!(true));
        eyes.tab_to("button[value=tentative]").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until(".note[role=status]").await;
        assert_eq!(eyes.ask("document.dir").await, json!("rtl"));
        assert_eq!(eyes.complaints().await, Vec::<String>::new());
    })
    .await;
}

/// What lies on paper is what participants may read: each group once, whole, and nothing of its health.
#[tokio::test]
async fn a_printed_stock_taking_has_each_group_once_and_nothing_of_its_health() {
    const SEEN: &str = "[...document.querySelectorAll('tbody th')].filter(cell => cell.checkVisibility())
        .map(cell => cell.textContent)";
    const HEADS: &str =
        "[...document.querySelectorAll('thead th')].filter(cell => cell.checkVisibility()).length";
    const CUT: &str = "[...document.querySelectorAll('tbody tr')]
        .filter(row => getComputedStyle(row).breakInside !== 'avoid').length";
    in_browser(|eyes| async move {
        eyes.facilitator().await;
        for (path, heads) in [("", 8), ("?view=participants", 6)] {
            eyes.goto(&format!("/cohorts/2018/stock-taking{path}")).await;
            assert_eq!(eyes.ask(HEADS).await, json!(heads), "on the screen");
            eyes.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            let seen = eyes.ask(SEEN).await;
            let names: BTreeSet<&str> = seen.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            assert_eq!((names.len(), seen.as_array().unwrap().len()), (9, 9), "{path}");
            assert_eq!((eyes.ask(HEADS).await, eyes.ask(CUT).await), (json!(6), json!(0)), "{path}");
            eyes.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        }
    })
    .await;
}
