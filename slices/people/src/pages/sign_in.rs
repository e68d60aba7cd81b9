//! Sign-in by a mailed link or code.
use crate::{
    acts::{EndSessions, Subject},
    pages::{second_code::AT_SIGN_IN, words},
    rules::{
        Contact,
        sign_in::{Ask, Browser, DIGIT_TRIES_MAX, OWN_DEVICE_LIFE, SHARED_DEVICE_LIFE, Way},
    },
    store,
};
use ::store::Tx;
use askama::Template;
use axum::{
    extract::{FromRequest as _, Request},
    http::StatusCode,
    response::Response,
};
use jiff::Timestamp;
use kernel::{PersonId, Token, TokenHash, access::ask, text::Email};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Entry, Failure, PathId, Posted, Routes, SESSION_COOKIE, Visit, page, page_as, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/sign-in", new)
        .post("/sign-in", create)
        .get("/sign-in/sent", sent)
        .post("/sign-in/sent", enter_code)
        .get("/sign-in/{link}", show_link)
        .post("/sign-in/{link}", follow_link)
        .post("/sign-out", sign_out)
}

#[derive(Template)]
#[template(path = "pages/sign_in/new.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    pub(super) email: String,
    pub(super) next: String,
    /// This browser asked before, and the link and the code are still good.
    pub(super) has_asked: bool,
}

/// The page to go on to, if it is one of ours.
fn next_of(visit: &Visit, asked: &str) -> Option<String> {
    Some(asked.to_owned()).filter(|next| !next.is_empty() && visit.site.leads_home(next))
}

async fn new(visit: Visit) -> Answer {
    if visit.visitor.is_some() {
        return see_other("/me");
    }
    let next = visit.query_value("next").and_then(|next| next_of(&visit, &next)).unwrap_or_default();
    // The page is served also while the database is gone: it leads on, and nothing else.
    let has_asked = asked_here(&visit).await.is_ok_and(|asked| asked.is_some());
    let frame = visit.frame(Sentence::new("people-sign-in-title"));
    page(New { frame, email: String::new(), next, has_asked })
}

/// What this browser asked for last, as long as it is good.
async fn asked_here(visit: &Visit) -> Result<Option<store::Asked>, Failure> {
    let (site, now) = (&visit.site, visit.site.clock.machine());
    Ok(store::asked_by(&site.db, &site.key, visit.browser_name(), now).await?)
}

async fn create(visit: Visit, Entry(posted): Entry) -> Answer {
    if visit.visitor.is_some() {
        return see_other("/me");
    }
    posted.unless_answered(&visit).await?;
    let fields = &posted.fields;
    let email = match Email::parse(fields.text("email")) {
        Ok(email) => email.folded(),
        Err(problem) => {
            let mut problems = Problems::default();
            problems.add("email", "people-email", problem);
            let frame = visit.frame(Sentence::new("people-sign-in-title")).with_problems(problems);
            let (email, next) = (fields.text("email").to_owned(), fields.text("next").to_owned());
            let has_asked = asked_here(&visit).await.is_ok_and(|asked| asked.is_some());
            return page_as(StatusCode::UNPROCESSABLE_ENTITY, New { frame, email, next, has_asked });
        }
    };
    // Over the limit nothing goes out, and all else is the same, down to the digits: whoever asked before has a mail.
    let is_mailed = visit.site.limits.may_ask_to_sign_in(&email, visit.client);
    if !is_mailed {
        tracing::info!(kind = "limit", "too many requests to sign in");
    }
    let next = next_of(&visit, fields.text("next"));
    let mut tx = visit.site.db.begin().await?;
    let new = store::NewAsk {
        email_folded: &email,
        language: visit.reader.lang,
        browser_name: visit.browser_name(),
        device: &visit.device,
        next_path: next.as_deref(),
        is_mailed,
    };
    store::ask(&mut tx, &visit.site.key, &new).await?;
    posted.done(&visit, tx, "/sign-in/sent").await
}

#[derive(Template)]
#[template(path = "pages/sign_in/sent.html")]
pub(super) struct Sent {
    pub(super) frame: Frame,
    /// What another browser must be told.
    pub(super) digits: Option<i64>,
    pub(super) code: String,
    pub(super) own_device: bool,
}

async fn sent(visit: Visit) -> Answer {
    if visit.visitor.is_some() {
        return see_other("/me");
    }
    let asked = asked_here(&visit).await?;
    page(Sent {
        frame: visit.frame(Sentence::new("people-sent-title")),
        digits: asked.map(|asked| asked.ask.digits),
        code: String::new(),
        own_device: false,
    })
}

#[derive(Template)]
#[template(path = "pages/sign_in/who.html")]
pub(super) struct Who {
    pub(super) frame: Frame,
    pub(super) code: String,
    pub(super) own_device: bool,
    pub(super) who: Vec<Choice>,
}

/// Several persons may share an address: the form asks who.
pub(super) fn choices_of(contacts: &[Contact], chosen: &str) -> Vec<Choice> {
    contacts
        .iter()
        .map(|contact| {
            let id = contact.id.to_string();
            Choice::new(id.clone(), contact.name.clone()).chosen(id == chosen)
        })
        .collect()
}

/// Somebody who presses a button twice, or goes back and presses it again, comes in as with the first press: its answer
/// once more, with the cookie of the session that it began. Nothing, where this form did not lead in before.
pub(super) async fn come_in_again(visit: &Visit, posted: &Posted) -> Result<Option<Response>, Failure> {
    let Some(location) = posted.answered(visit).await? else { return Ok(None) };
    let session = posted.session(&visit.site);
    let mut answer = see_other(location)?;
    if store::has_just_begun(&visit.site.db, &session.hash()).await? {
        keep_session(visit, &mut answer, &session, posted.fields.ticked("own_device"));
    }
    Ok(Some(answer))
}

async fn enter_code(visit: Visit, Entry(posted): Entry) -> Answer {
    match come_in_again(&visit, &posted).await? {
        Some(answer) => Ok(answer),
        None => check_code(visit, posted).await,
    }
}

async fn check_code(visit: Visit, posted: Posted) -> Answer {
    let (site, now) = (&visit.site, visit.site.clock.machine());
    let code = posted.fields.text("code").to_owned();
    let own_device = posted.fields.ticked("own_device");
    let mut tx = site.db.begin().await?;
    let Some(seen) = store::asked_by(&mut tx, &site.key, visit.browser_name(), now).await? else {
        // The same press, sent twice at once, has used it up.
        if let Some(answer) = come_in_again(&visit, &posted).await? {
            return Ok(answer);
        }
        return refuse_code(&visit, (code, own_device), None, "people-code-ask-first");
    };
    // Two wrong codes at once must both count.
    tx.lock("sign-in", seen.id).await?;
    let Some(asked) = store::asked(&mut tx, &site.key, seen.id).await? else {
        return Err(Failure::not_found());
    };
    let digits = Some(asked.ask.digits);
    if store::codes_rest(&mut tx, now).await? {
        return refuse_code(&visit, (code, own_device), digits, "people-codes-rest");
    }
    if !asked.ask.takes_codes(now) {
        if let Some(answer) = come_in_again(&visit, &posted).await? {
            return Ok(answer);
        }
        return refuse_code(&visit, (code, own_device), digits, "people-code-tired");
    }
    let contacts = store::contacts_at(&mut tx, &asked.email_folded).await?;
    let mailed = store::last_mailed(&mut tx, &site.key, &asked.email_folded, now).await?;
    let takes = |mailed: &store::Asked| asked.stands_by(mailed) && mailed.ask.code_fits(&code);
    if !(asked.ask.code_fits(&code) || mailed.is_some_and(|mailed| takes(&mailed))) || contacts.is_empty() {
        if !Ask::is_code(&code) {
            return refuse_code(&visit, (code, own_device), digits, "people-code-missing");
        }
        store::count_wrong_code(&mut tx, asked.id).await?;
        tx.commit().await?;
        tracing::info!(kind = "refusal", "a wrong sign-in code");
        return refuse_code(&visit, (code, own_device), digits, "people-code-wrong");
    }
    match chosen(&contacts, posted.fields.text("person")) {
        Some(person) => enter(&visit, posted, tx, (&asked, person)).await,
        None => {
            let mut frame = visit.frame(Sentence::new("people-who-title"));
            if posted.fields.ticked("asked") {
                frame.problems.add("person", "people-who", Sentence::new("people-who-missing"));
            }
            let who = choices_of(&contacts, "");
            page_as(StatusCode::UNPROCESSABLE_ENTITY, Who { frame, code, own_device, who })
        }
    }
}

fn refuse_code(
    visit: &Visit,
    (code, own_device): (String, bool),
    digits: Option<i64>,
    why: &'static str,
) -> Answer {
    let mut problems = Problems::default();
    problems.add("code", "people-code", Sentence::new(why));
    let frame = visit.frame(Sentence::new("people-sent-title")).with_problems(problems);
    page_as(StatusCode::UNPROCESSABLE_ENTITY, Sent { frame, digits, code, own_device })
}

/// The person who was chosen, or the only one.
fn chosen(contacts: &[Contact], typed: &str) -> Option<PersonId> {
    match contacts {
        [only] => Some(only.id),
        several => several.iter().map(|contact| contact.id).find(|id| id.to_string() == typed),
    }
}

/// Signs in: uses up what was asked for this address, begins a session, goes on.
async fn enter(
    visit: &Visit,
    posted: Posted,
    mut tx: Tx,
    (asked, person): (&store::Asked, PersonId),
) -> Answer {
    let own_device = posted.fields.ticked("own_device");
    store::use_up(&mut tx, &asked.email_folded).await?;
    let next = asked.next_path.as_deref().and_then(|next| next_of(visit, next));
    let next = to(visit, person, next.as_deref().unwrap_or("/me"));
    if store::second_step(&mut tx, person).await?.is_some() {
        store::go_halfway(&mut tx, visit.browser_name(), (person, own_device, Some(next))).await?;
        return posted.done(visit, tx, AT_SIGN_IN).await;
    }
    let session = posted.session(&visit.site);
    store::start_session(&mut tx, person, (&session, &visit.device, own_device)).await?;
    let next = first(visit, &mut tx, person, next).await?;
    let mut answer = posted.done(visit, tx, next).await?;
    tracing::info!(kind = "sign-in", "signed in");
    keep_session(visit, &mut answer, &session, own_device);
    Ok(answer)
}

/// Where a person goes on who has signed in: first to what they were typing when they were signed out.
fn to<'a>(visit: &Visit, person: PersonId, next: &'a str) -> &'a str {
    let now = visit.site.clock.machine();
    if visit.site.drafts.of(person, visit.browser_name(), now).is_some() { DRAFT } else { next }
}

/// Where a person goes on who may see an offer first: facilitators are offered a second step, once. What they were typing
/// comes before it.
async fn first(visit: &Visit, tx: &mut Tx, person: PersonId, next: &str) -> Result<String, Failure> {
    let today = visit.site.clock.today(&visit.site.home_zone);
    let is_offered = next != DRAFT && store::offer_second_step(tx, person, today).await?;
    Ok(if is_offered { web::address("/me/second-step/offer", [("next", next)]) } else { next.to_owned() })
}

/// The page on which stands what somebody was typing.
const DRAFT: &str = "/draft";

/// Signs somebody in without a mail: a demo's way to look through anybody's eyes. `next` is where it goes on.
///
/// # Errors
/// Of the store.
pub async fn sign_in_as(visit: &Visit, Entry(posted): Entry, person: PersonId, next: &str) -> Answer {
    if let Some(answer) = come_in_again(visit, &posted).await? {
        return Ok(answer);
    }
    let mut tx = visit.site.db.begin().await?;
    let session = posted.session(&visit.site);
    store::start_session(&mut tx, person, (&session, &visit.device, false)).await?;
    let mut answer = posted.done(visit, tx, to(visit, person, next)).await?;
    keep_session(visit, &mut answer, &session, false);
    Ok(answer)
}

/// Gives the browser its session.
pub(super) fn keep_session(visit: &Visit, answer: &mut Response, session: &Token, own_device: bool) {
    let life = if own_device { OWN_DEVICE_LIFE } else { SHARED_DEVICE_LIFE };
    web::keep_cookie(
        answer.headers_mut(),
        &visit.site.settings,
        SESSION_COOKIE,
        session.as_str(),
        life.as_secs(),
    );
}

#[derive(Template)]
#[template(path = "pages/sign_in/link.html")]
pub(super) struct ShowLink {
    pub(super) frame: Frame,
    /// Where the form posts: this page.
    pub(super) action: String,
    /// Everybody whom the mail was for, in a row.
    pub(super) names: String,
    pub(super) who: Vec<Choice>,
    pub(super) asked_at: Timestamp,
    pub(super) device: String,
    pub(super) asks_digits: bool,
    pub(super) digits: String,
    pub(super) own_device: bool,
}

#[derive(Template)]
#[template(path = "pages/sign_in/over.html")]
pub(super) struct Over {
    pub(super) frame: Frame,
    pub(super) why: &'static str,
}

fn over(visit: &Visit, why: &'static str) -> Answer {
    page_as(StatusCode::NOT_FOUND, Over { frame: visit.frame(Sentence::new("people-over-title")), why })
}

/// What a link may do in this browser now.
struct Opened {
    asked: store::Asked,
    contacts: Vec<Contact>,
    way: Way,
}

async fn open(visit: &Visit, tx: Option<&mut Tx>, link: &TokenHash) -> Result<Option<Opened>, Failure> {
    let site = &visit.site;
    let mut at = tx.map_or_else(|| ::store::At::from(&site.db), ::store::At::from);
    let Some(asked) = store::asked_with(&mut at, &site.key, link).await? else { return Ok(None) };
    let contacts = store::contacts_at(&mut at, &asked.email_folded).await?;
    if contacts.is_empty() {
        return Ok(None);
    }
    let mut asked_here = asked.came_from(visit.browser_name());
    if !asked_here {
        let own = store::asked_by(at, &site.key, visit.browser_name(), site.clock.machine()).await?;
        asked_here = own.is_some_and(|own| own.stands_by(&asked));
    }
    let browser = if asked_here { Browser::Asking } else { Browser::Other };
    let way = asked.ask.way(browser, site.clock.machine());
    Ok(Some(Opened { asked, contacts, way }))
}

fn link_page(
    visit: &Visit,
    link: &str,
    opened: &Opened,
    typed: &web::Fields,
    problems: Problems,
) -> ShowLink {
    let Opened { asked, contacts, way } = opened;
    ShowLink {
        frame: visit.frame(Sentence::new("people-link-title")).with_problems(problems),
        action: format!("/sign-in/{link}"),
        names: visit.reader.list(contacts.iter().map(|contact| contact.name.as_str())),
        who: if contacts.len() > 1 { choices_of(contacts, typed.text("person")) } else { Vec::new() },
        asked_at: asked.asked_at,
        device: words::device(&visit.reader, &asked.device),
        asks_digits: *way == Way::Digits,
        digits: typed.text("digits").to_owned(),
        own_device: typed.ticked("own_device"),
    }
}

async fn show_link(visit: Visit, PathId(link): PathId<String>) -> Answer {
    let hash = Token::presented(&link).hash();
    match open(&visit, None, &hash).await? {
        Some(Opened { way: Way::Over, contacts, .. }) => used(&visit, &contacts),
        None => over(&visit, "people-over-used"),
        Some(Opened { way: Way::AskingBrowserOnly, .. }) => over(&visit, "people-over-browser"),
        Some(opened) => page(link_page(&visit, &link, &opened, &web::Fields::default(), Problems::default())),
    }
}

/// The link was used. Whoever came in by it and opens it once more is where they wanted to be.
fn used(visit: &Visit, contacts: &[Contact]) -> Answer {
    if contacts.iter().any(|contact| visit.person() == Some(contact.id)) {
        return see_other("/me");
    }
    over(visit, "people-over-used")
}

async fn follow_link(visit: Visit, PathId(link): PathId<String>, Entry(posted): Entry) -> Answer {
    match come_in_again(&visit, &posted).await? {
        Some(answer) => Ok(answer),
        None => check_link(visit, link, posted).await,
    }
}

async fn check_link(visit: Visit, link: String, posted: Posted) -> Answer {
    let hash = Token::presented(&link).hash();
    let Some(seen) = store::asked_with(&visit.site.db, &visit.site.key, &hash).await? else {
        return over(&visit, "people-over-used");
    };
    // Two at once: the second one waits, and finds the link used or the digits counted.
    let mut tx = visit.site.db.begin().await?;
    tx.lock("sign-in", seen.id).await?;
    let Some(opened) = open(&visit, Some(&mut tx), &hash).await? else {
        return over(&visit, "people-over-used");
    };
    let mut problems = Problems::default();
    match opened.way {
        // By the same press, sent twice at once, or before.
        Way::Over => {
            return match come_in_again(&visit, &posted).await? {
                Some(answer) => Ok(answer),
                None => used(&visit, &opened.contacts),
            };
        }
        Way::AskingBrowserOnly => return over(&visit, "people-over-browser"),
        Way::Digits if posted.fields.text("digits").trim().is_empty() => {
            problems.add("digits", "people-digits-shown", Sentence::new("people-digits-missing"));
            let template = link_page(&visit, &link, &opened, &posted.fields, problems);
            return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
        }
        Way::Digits if !opened.asked.ask.digits_fit(posted.fields.text("digits")) => {
            store::count_wrong_digits(&mut tx, opened.asked.id).await?;
            tx.commit().await?;
            tracing::info!(kind = "refusal", "wrong digits for a sign-in link");
            if opened.asked.ask.digit_tries + 1 >= DIGIT_TRIES_MAX {
                return over(&visit, "people-over-browser");
            }
            problems.add("digits", "people-digits-shown", Sentence::new("people-digits-wrong"));
            let template = link_page(&visit, &link, &opened, &posted.fields, problems);
            return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
        }
        Way::Digits | Way::Button => {}
    }
    match chosen(&opened.contacts, posted.fields.text("person")) {
        Some(person) => enter(&visit, posted, tx, (&opened.asked, person)).await,
        None => {
            problems.add("person", "people-who", Sentence::new("people-who-missing"));
            let template = link_page(&visit, &link, &opened, &posted.fields, problems);
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

async fn sign_out(visit: Visit, request: Request) -> Answer {
    // Done in another tab, or by the press before: the form of a session that is over is no draft to be kept.
    if visit.visitor.is_none() {
        return see_other("/");
    }
    let posted = Posted::from_request(request, &visit.site).await?;
    let mut tx = visit.site.db.begin().await?;
    if let (Some(person), Some(visitor)) = (visit.person(), &visit.visitor) {
        let subject = Subject { person, hidden: false, sits_for: Vec::new() };
        let granted = ask::<EndSessions>(&visit.who, subject)?;
        store::end_session(&mut tx, &granted, visitor.session).await?;
    }
    let mut answer = posted.done(&visit, tx, "/").await?;
    web::drop_cookie(answer.headers_mut(), &visit.site.settings, SESSION_COOKIE);
    web::clear_site_data(answer.headers_mut());
    Ok(answer)
}
