//! The second step at one's own sign-in: offered once, set up with an app, taken away; a colleague's is taken away, too.
//! Where its code is asked for: `second_code`.
use crate::{
    acts::{EndSecondStep, SetUpSecondStep, Subject},
    mails::second_step::{Change, queue},
    rules::second_step::{self, RECOVERY_CODES, SECRET_LENGTH, Typed},
    store::{self, NewStep},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    PersonId,
    access::{Denied, Granted, ask},
};
use qrcode::{Color, EcLevel, QrCode};
use ui::{Frame, Problems, Sentence};
use web::{Answer, Failure, PathId, Posted, Routes, Visit, page, page_as, see_other};

/// The page on which one's own second step stands.
const OWN: &str = "/me/second-step";

pub(super) fn routes() -> Routes {
    Routes::default()
        .get(OWN, show)
        .post(OWN, create)
        .get("/me/second-step/new", new)
        .get("/me/second-step/offer", offer)
        .post("/me/second-step/end", end_own)
        .post("/people/{person}/second-step/end", end_of_colleague)
}

#[derive(Template)]
#[template(path = "pages/second_step/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    /// Since when there is one, and how many recovery codes are left.
    pub(super) held: Option<(String, i64)>,
}

/// Whoever is signed in, and the proof that a second step may be set up.
fn granted(visit: &Visit) -> Result<Granted<SetUpSecondStep>, Failure> {
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    Ok(ask::<SetUpSecondStep>(&visit.who, person)?)
}

async fn show(visit: Visit) -> Answer {
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    let held = store::second_step(&visit.site.db, person).await?;
    if held.is_none() {
        granted(&visit)?;
    }
    page(Show {
        frame: visit.frame(Sentence::new("people-second-title")),
        held: held.map(|held| (visit.reader.moment(held.set_up_at), held.unused)),
    })
}

#[derive(Template)]
#[template(path = "pages/second_step/offer.html")]
pub(super) struct Offer {
    pub(super) frame: Frame,
    /// Where one was going.
    pub(super) next: String,
}

async fn offer(visit: Visit) -> Answer {
    granted(&visit)?;
    let frame = visit.frame(Sentence::new("people-second-offer-title"));
    page(Offer { frame, next: next_of(&visit, visit.query_value("next")) })
}

/// Where to go on: one of our own pages.
pub(super) fn next_of(visit: &Visit, asked: Option<String>) -> String {
    asked.filter(|next| visit.site.leads_home(next)).unwrap_or_else(|| "/me".to_owned())
}

#[derive(Template)]
#[template(path = "pages/second_step/new.html")]
pub(super) struct New {
    pub(super) frame: Frame,
    /// For apps on this very device.
    pub(super) address: String,
    pub(super) picture: Option<Picture>,
    /// In groups of four.
    pub(super) key: String,
    /// In hexadecimal: the secret follows from it and from the house's key.
    pub(super) seed: String,
    pub(super) code: String,
}

/// The address as a square of dark and light cells (ISO/IEC 18004), with the light edge that cameras need.
#[derive(Debug)]
pub(super) struct Picture {
    /// Cells of a side.
    pub(super) side: usize,
    /// All dark cells, as a path of SVG.
    pub(super) path: String,
}

/// Cells of the light edge.
const EDGE: usize = 4;

impl Picture {
    /// None for an address that is too long: then the key is typed.
    pub(super) fn of(address: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
        let mut path = String::new();
        for (row, cells) in (EDGE..).zip(code.to_colors().chunks(code.width())) {
            let mut place = EDGE;
            for run in cells.chunk_by(PartialEq::eq) {
                if run.first() == Some(&Color::Dark) {
                    path += format!("M{place} {row}h{length}v1H{place}z", length = run.len()).as_str();
                }
                place += run.len();
            }
        }
        Some(Self { side: code.width() + 2 * EDGE, path })
    }
}

/// What apps read (the key URI format that all of them know).
pub(super) fn address_of(network: &str, account: &str, key: &str) -> String {
    let encode = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    let (network, account) = (encode(network), encode(account));
    format!("otpauth://totp/{network}:{account}?secret={key}&issuer={network}")
}

/// The form for a seed, with the problem of the code that was typed.
async fn form(
    visit: &Visit,
    person: PersonId,
    (seed, code, problems): (&[u8], &str, Problems),
) -> Result<New, Failure> {
    let contact = store::contact(&visit.site.db, person).await?.ok_or_else(Failure::not_found)?;
    let key = second_step::base32(&store::secret(&visit.site.key, person, seed));
    let network = visit.site.settings.network.name(visit.reader.lang);
    let address = address_of(network, contact.email.as_str(), &key);
    Ok(New {
        frame: visit.frame(Sentence::new("people-second-new-title")).with_problems(problems),
        picture: Picture::of(&address),
        address,
        key: second_step::grouped(&key),
        seed: kernel::hex(seed),
        code: code.to_owned(),
    })
}

/// Nothing is stored before a code of the app has come back: whoever breaks off here is asked for none.
async fn new(visit: Visit) -> Answer {
    let person = *granted(&visit)?.on();
    if store::second_step(&visit.site.db, person).await?.is_some() {
        return see_other(OWN);
    }
    let seed: [u8; SECRET_LENGTH] = visit.site.dice.bytes();
    page(form(&visit, person, (&seed, "", Problems::default())).await?)
}

#[derive(Template)]
#[template(path = "pages/second_step/codes.html")]
pub(super) struct Codes {
    pub(super) frame: Frame,
    pub(super) codes: Vec<String>,
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = granted(&visit)?;
    let (site, person) = (&visit.site, *granted.on());
    let seed: [u8; SECRET_LENGTH] = seed_of(posted.fields.text("seed")).unwrap_or_else(|| site.dice.bytes());
    let mut tx = site.db.begin().await?;
    tx.lock("second step", person).await?;
    if store::second_step(&mut tx, person).await?.is_some() {
        posted.unless_answered(&visit).await?;
        return see_other(OWN);
    }
    let secret = store::secret(&site.key, person, &seed);
    let code = posted.fields.text("code");
    let moment = match Typed::read(code) {
        Some(Typed::App(code)) => second_step::fitting(&secret, &code, site.clock.machine(), None),
        Some(Typed::Recovery(_)) | None => None,
    };
    let Some(moment_used) = moment else {
        drop(tx);
        let mut problems = Problems::default();
        problems.add("code", "people-second-code", Sentence::new("people-second-code-unlike"));
        return page_as(
            StatusCode::UNPROCESSABLE_ENTITY,
            form(&visit, person, (&seed, code, problems)).await?,
        );
    };
    let codes: Vec<String> =
        (0..RECOVERY_CODES).map(|_| second_step::recovery_code(site.dice.bytes())).collect();
    let new = NewStep { seed: &seed, moment_used, recovery_codes: &codes };
    let here = visit.visitor.as_ref().map(|visitor| visitor.session);
    let fact = store::set_up_second_step(&mut tx, &granted, (&site.key, here), &new).await?;
    queue(&mut tx, site, fact, (person, Change::SetUp)).await?;
    // A second sending leads to the page of the second step: the codes are shown once, and are in no table.
    drop(posted.done(&visit, tx, OWN).await?);
    let codes = codes.iter().map(|code| second_step::grouped(code)).collect();
    page(Codes { frame: visit.frame(Sentence::new("people-second-codes-title")), codes })
}

fn seed_of(hex: &str) -> Option<[u8; SECRET_LENGTH]> {
    if hex.len() != 2 * SECRET_LENGTH {
        return None;
    }
    let octet = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    let octets: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(octet).collect();
    octets?.try_into().ok()
}

async fn end_own(visit: Visit, posted: Posted) -> Answer {
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    let subject = Subject { person, hidden: false, sits_for: Vec::new() };
    let granted = ask::<EndSecondStep>(&visit.who, subject)?;
    visit.ask_again()?;
    let here = visit.visitor.as_ref().map(|visitor| visitor.session);
    end(&visit, posted, (&granted, here), "/me".to_owned()).await
}

async fn end_of_colleague(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let (granted, _) = super::people::person::<EndSecondStep>(&visit, &visit.site.db, id).await?;
    visit.ask_again()?;
    if visit.person() == Some(id) {
        return see_other(OWN);
    }
    end(&visit, posted, (&granted, None), format!("/people/{id}")).await
}

async fn end(
    visit: &Visit,
    posted: Posted,
    (granted, here): (&Granted<EndSecondStep>, Option<i64>),
    next: String,
) -> Answer {
    let person = granted.on().person;
    let mut tx = visit.site.db.begin().await?;
    tx.lock("second step", person).await?;
    let Some(fact) = store::end_second_step(&mut tx, granted, here).await? else {
        posted.unless_answered(visit).await?;
        return Err(Failure::not_found());
    };
    queue(&mut tx, &visit.site, fact, (person, Change::Ended)).await?;
    posted.done(visit, tx, next).await
}
