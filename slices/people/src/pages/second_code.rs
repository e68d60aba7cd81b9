//! Where the code of a second step is asked for: after the mail, and again before what could harm many.
use crate::{
    mails::second_step::{Change, queue},
    pages::{
        second_step::next_of,
        sign_in::{come_in_again, keep_session},
    },
    rules::second_step::Typed,
    store::{self, Tried},
};
use ::store::Tx;
use askama::Template;
use axum::http::StatusCode;
use kernel::{PersonId, access::Denied};
use ui::{Frame, Problems, Sentence};
use web::{Answer, Entry, Failure, Posted, Routes, SecondStep, Visit, page, page_as, see_other};

/// Asked for after the mail.
pub(super) const AT_SIGN_IN: &str = "/sign-in/second-step";
/// Asked for again.
const AGAIN: &str = "/me/second-step/code";

pub(super) fn routes() -> Routes {
    Routes::default()
        .get(AT_SIGN_IN, ask_at_sign_in)
        .post(AT_SIGN_IN, enter)
        .get(AGAIN, ask_again)
        .post(AGAIN, show_again)
}

#[derive(Template)]
#[template(path = "pages/second_code/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) action: &'static str,
    /// What it is asked for.
    pub(super) why: &'static str,
    pub(super) code: String,
    /// Where to go on; at a sign-in that stands in its row.
    pub(super) next: Option<String>,
}

impl Show {
    pub(super) fn at_sign_in(visit: &Visit, code: &str, problems: Problems) -> Self {
        Self {
            frame: visit.frame(Sentence::new("people-second-ask-title")).with_problems(problems),
            action: AT_SIGN_IN,
            why: "people-second-ask-what",
            code: code.to_owned(),
            next: None,
        }
    }

    pub(super) fn again(visit: &Visit, (code, next): (&str, String), problems: Problems) -> Self {
        let (action, why, next) = (AGAIN, "people-second-again-what", Some(next));
        Self { action, why, next, ..Self::at_sign_in(visit, code, problems) }
    }
}

/// Tries what was typed, at a session or at a sign-in that is halfway; the key of what is wrong with it.
async fn try_code(
    visit: &Visit,
    tx: &mut Tx,
    (person, door): (PersonId, i64),
    typed: &str,
) -> Result<Option<&'static str>, Failure> {
    let Some(typed) = Typed::read(typed) else { return Ok(Some("people-second-code-shape")) };
    match store::try_code(tx, &visit.site.key, (person, door), &typed).await? {
        Tried::App => Ok(None),
        Tried::Recovery(fact) => {
            let held = store::second_step(&mut *tx, person).await?;
            let unused = held.map_or(0, |held| held.unused);
            queue(tx, &visit.site, fact, (person, Change::Recovery { unused })).await?;
            Ok(None)
        }
        Tried::Wrong => {
            tracing::info!(kind = "refusal", "a wrong code of a second step");
            Ok(Some("people-second-code-wrong"))
        }
        Tried::Tired => {
            tracing::info!(kind = "limit", "too many wrong codes of a second step");
            Ok(Some("people-second-code-tired"))
        }
    }
}

fn problem(key: &'static str) -> Problems {
    let mut problems = Problems::default();
    problems.add("code", "people-second-code", Sentence::new(key));
    problems
}

async fn ask_at_sign_in(visit: Visit) -> Answer {
    if visit.visitor.is_some() {
        return see_other("/me");
    }
    let now = visit.site.clock.machine();
    match store::halfway(&visit.site.db, visit.browser_name(), now).await? {
        Some(_) => page(Show::at_sign_in(&visit, "", Problems::default())),
        None => see_other("/sign-in"),
    }
}

/// Signs in whoever came halfway by the mail.
async fn enter(visit: Visit, Entry(posted): Entry) -> Answer {
    if let Some(answer) = come_in_again(&visit, &posted).await? {
        return Ok(answer);
    }
    if visit.visitor.is_some() {
        return see_other("/me");
    }
    let (site, name) = (&visit.site, visit.browser_name());
    let now = site.clock.machine();
    let mut tx = site.db.begin().await?;
    if let Some(seen) = store::halfway(&mut tx, name, now).await? {
        // Two at once: the second one finds nobody halfway, and gets the first one's answer.
        tx.lock("second step", seen.person).await?;
    }
    let Some(halfway) = store::halfway(&mut tx, name, now).await? else {
        return match come_in_again(&visit, &posted).await? {
            Some(answer) => Ok(answer),
            None => see_other("/sign-in"),
        };
    };
    let typed = posted.fields.text("code");
    if let Some(wrong) = try_code(&visit, &mut tx, (halfway.person, halfway.id), typed).await? {
        tx.commit().await?;
        let template = Show::at_sign_in(&visit, typed, problem(wrong));
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    store::end_halfway(&mut tx, halfway.id).await?;
    let session = posted.session(site);
    store::start_session(&mut tx, halfway.person, (&session, &visit.device, halfway.own_device)).await?;
    store::note_second_step_at_start(&mut tx, &session).await?;
    let next = next_of(&visit, halfway.next_path);
    let mut answer = posted.done(&visit, tx, next).await?;
    tracing::info!(kind = "sign-in", "signed in with a second step");
    keep_session(&visit, &mut answer, &session, halfway.own_device);
    Ok(answer)
}

/// The session of somebody who has a second step.
fn session(visit: &Visit) -> Result<(PersonId, i64), Failure> {
    let visitor = visit.visitor.as_ref().ok_or(Denied::SignInFirst)?;
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    match visitor.second_step {
        SecondStep::None => Err(Failure::not_found()),
        SecondStep::Due | SecondStep::Shown => Ok((person, visitor.session)),
    }
}

async fn ask_again(visit: Visit) -> Answer {
    session(&visit)?;
    let next = next_of(&visit, visit.query_value("next"));
    page(Show::again(&visit, ("", next), Problems::default()))
}

async fn show_again(visit: Visit, posted: Posted) -> Answer {
    let (person, session) = session(&visit)?;
    let next = next_of(&visit, Some(posted.fields.text("next").to_owned()));
    let mut tx = visit.site.db.begin().await?;
    tx.lock("second step", person).await?;
    let typed = posted.fields.text("code");
    if let Some(wrong) = try_code(&visit, &mut tx, (person, session), typed).await? {
        // The first of two that were sent at once has used the code.
        posted.unless_answered(&visit).await?;
        tx.commit().await?;
        let template = Show::again(&visit, (typed, next), problem(wrong));
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    store::note_second_step(&mut tx, session).await?;
    posted.done(&visit, tx, next).await
}
