//! What a mail about an offer opens: the reasons and the buttons. Whoever holds the link answers for one city, without
//! signing in. Looking changes nothing; a button is a POST.
use crate::{
    acts::AnswerOffer,
    consent::{self, Asked, Proof},
    mails,
    rules::offer::{End, Reply, Role, SCANNER_TIME, SayRefusal, Stage, Way, Word},
    store::{
        cities, groups,
        offers::{self, LinkRow, Speaker},
    },
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use kernel::{
    Token,
    access::{SeatKind, ask},
    text,
};
use ui::{Arg, Frame, Problems, Sentence};
use web::{Failure, Fields, Opener, Visit, page, page_as, see_other};

/// Letters of a reason or a question.
pub(crate) const WORDS_LENGTH_MAX: usize = 600;

/// What the links in mails about offers open.
pub(crate) const OPENER: Opener = Opener {
    show: |visit, token| Box::pin(show(visit, token)),
    create: |visit, token, fields| Box::pin(create(visit, token, fields)),
};

/// What somebody who speaks for a city reads of an offer, by link and signed in.
pub(crate) struct Shown {
    pub(crate) for_whom: String,
    pub(crate) heading: String,
    pub(crate) twin: Vec<String>,
    pub(crate) note: Option<String>,
    pub(crate) reasons: Vec<String>,
    /// Where one stands: recorded, waiting for confirmation, over.
    pub(crate) said: Option<String>,
    /// Where the group works, once there is one.
    pub(crate) room: Option<String>,
    pub(crate) is_good: bool,
    pub(crate) until: Option<String>,
    /// The buttons; none when nothing is taken any more.
    pub(crate) buttons: Vec<Button>,
    pub(crate) words: String,
    pub(crate) action: String,
    /// The form's token, where one is signed in.
    pub(crate) token: Option<String>,
}

pub(crate) struct Button {
    pub(crate) value: &'static str,
    pub(crate) text: String,
    pub(crate) is_main: bool,
}

#[derive(Template)]
#[template(path = "pages/answer/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) shown: Shown,
}

#[derive(Template)]
#[template(path = "pages/answer/over.html")]
pub(crate) struct Over {
    pub(crate) frame: Frame,
    pub(crate) why: &'static str,
}

/// The link's row, and the visit in its person's language.
async fn opened(visit: &Visit, token: &str) -> Result<Option<(Visit, LinkRow)>, Failure> {
    let Some(link) = offers::link_with(&visit.site.db, &Token::presented(token)).await? else {
        return Ok(None);
    };
    let Some(contact) = people::store::contact(&visit.site.db, link.person).await? else { return Ok(None) };
    let visit = visit.for_reader(mails::reader_of(&visit.site, &contact));
    Ok(Some((visit, link)))
}

fn over(visit: &Visit, why: &'static str) -> Opened {
    let frame = visit.frame(Sentence::new("cohorts-link-over-title"));
    page_as(StatusCode::NOT_FOUND, Over { frame, why }).map(Some)
}

/// A page, or nothing where the link is not about an offer.
type Opened = Result<Option<Response>, Failure>;

async fn show(visit: Visit, token: String) -> Opened {
    let Some((visit, link)) = opened(&visit, &token).await? else { return Ok(None) };
    let Some(loaded) = offers::offer(&visit.site.db, link.offer).await? else {
        return over(&visit, "cohorts-link-unknown");
    };
    let asked = Asked::load(&visit.site, loaded, visit.reader.lang).await?;
    let Some(role) = asked.role(link.municipality, link.person) else {
        return over(&visit, "cohorts-link-seat-passed");
    };
    let speaker = speaker(link, role, Way::Mail, true);
    let shown = shown(&visit, &asked, speaker, (&Fields::default(), None)).await?;
    let frame = visit.frame(Sentence::new("cohorts-answer-title"));
    page(Show { frame, shown }).map(Some)
}

fn speaker(link: LinkRow, role: Role, way: Way, is_certain: bool) -> Speaker {
    Speaker { city: link.municipality, person: link.person, role, way, is_certain }
}

async fn create(visit: Visit, token: String, fields: Fields) -> Opened {
    let Some((visit, link)) = opened(&visit, &token).await? else { return Ok(None) };
    let answer = fields.text("answer");
    let now = visit.site.clock.now();
    // Whoever confirms has read the page that asks for it.
    let confirms = fields.text("confirms") == CONFIRMS;
    let mailed = ::store::outbox::sent_at(&visit.site.db, link.fact, link.person).await?;
    let too_soon = mailed.is_some_and(|mailed| now.duration_since(mailed).abs() < SCANNER_TIME);
    // A machine presses buttons; it does not write.
    let asks = answer == "asked" && !fields.text("words").trim().is_empty();
    let tries = !asks
        && visit.site.limits.tries_all_buttons(
            (visit.client, &visit.device),
            (&token, answer, confirms),
            visit.site.clock.machine(),
        );
    let is_certain = asks || !tries && (!too_soon || confirms);
    let mut tx = visit.site.db.begin().await?;
    let Some(asked) = Asked::lock(&visit.site, &mut tx, link.offer, visit.reader.lang).await? else {
        return over(&visit, "cohorts-link-unknown");
    };
    let Some(role) = asked.role(link.municipality, link.person) else {
        return over(&visit, "cohorts-link-seat-passed");
    };
    let speaker = speaker(link, role, Way::Mail, is_certain);
    let standing = asked.standing(link.person);
    let granted = ask::<AnswerOffer>(&standing, asked.subject())?;
    let mut problems = Problems::default();
    match take(&visit, &mut tx, (&asked, &granted, speaker), &fields, &mut problems).await? {
        Some(()) => {
            tx.commit().await?;
            see_other(own_address(&visit, &format!("/a/{token}"))).map(Some)
        }
        None => {
            drop(tx);
            let refused = problems.iter().next().map(|problem| problem.sentence.clone());
            let shown = shown(&visit, &asked, speaker, (&fields, refused)).await?;
            let frame = visit.frame(Sentence::new("cohorts-answer-title")).with_problems(problems);
            let frame = frame.giving_back(shown.left_over());
            page_as(StatusCode::UNPROCESSABLE_ENTITY, Show { frame, shown }).map(Some)
        }
    }
}

/// The hidden field of a page that asks for a confirmation.
const CONFIRMS: &str = "yes";

/// The page's own address in the language that was asked for.
fn own_address(visit: &Visit, path: &str) -> String {
    web::address(path, [("lang", visit.reader.lang.tag())])
}

/// Takes what was pressed; none, with a problem, where it is not taken.
pub(crate) async fn take(
    visit: &Visit,
    tx: &mut ::store::Tx,
    (asked, granted, speaker): (&Asked, &kernel::access::Granted<AnswerOffer>, Speaker),
    fields: &Fields,
    problems: &mut Problems,
) -> Result<Option<()>, Failure> {
    let words = text::optional_lines(fields.text("words"), WORDS_LENGTH_MAX);
    let Some(words) = problems.take("words", "cohorts-answer-words", words) else { return Ok(None) };
    let pressed = fields.text("answer");
    let reply = Reply::parse(pressed);
    let wanted = match (pressed, reply) {
        ("asked", _) => "cohorts-question-missing",
        (_, Some(Reply::Decline)) => "cohorts-reason-missing",
        (_, Some(Reply::Accept | Reply::Depute)) => "",
        (_, None) => {
            problems.add_general(Sentence::new("cohorts-answer-missing"));
            return Ok(None);
        }
    };
    if words.is_none() && !wanted.is_empty() {
        problems.add("words", "cohorts-answer-words", Sentence::new(wanted));
        return Ok(None);
    }
    let site = &visit.site;
    if let Some(reply) = reply {
        let taken = (reply, words.as_deref());
        let outcome = consent::take(site, tx, asked, (Proof::Own(granted), speaker), taken).await?;
        match outcome {
            Ok(_) => {}
            // Pressed twice: the first yes has formed the group.
            Err(SayRefusal::Ended { end: End::Agreed, .. }) if reply == Reply::Accept && words.is_none() => {}
            Err(refusal) => {
                problems.add_general(self::refusal(refusal));
                return Ok(None);
            }
        }
    } else if let Some(words) = words {
        if matches!(asked.loaded.offer.stage(), Stage::Draft | Stage::Ended(_)) {
            problems.add_general(Sentence::new("cohorts-say-over"));
            return Ok(None);
        }
        let fact = offers::ask(tx, granted, speaker, &words).await?;
        mails::question::queue(tx, site, fact, (asked, speaker, &words)).await?;
    }
    Ok(Some(()))
}

/// Why nothing was recorded.
pub(crate) fn refusal(refusal: SayRefusal) -> Sentence {
    match refusal {
        SayRefusal::Draft | SayRefusal::NotAsked => Sentence::new("cohorts-say-over"),
        SayRefusal::DeputyNotAsked => Sentence::new("cohorts-say-deputy-not-asked"),
        SayRefusal::NoDeputy => Sentence::new("cohorts-say-no-deputy"),
        SayRefusal::Expired { at } => Sentence::new("cohorts-say-expired").with("at", at),
        SayRefusal::Bound => Sentence::new("cohorts-say-bound"),
        SayRefusal::Ended { end, at } => Sentence::new(match end {
            End::Agreed => "cohorts-say-agreed",
            End::Withdrawn => "cohorts-say-withdrawn",
            End::Expired => "cohorts-say-expired",
            End::Closed => "cohorts-say-closed",
        })
        .with("at", at),
    }
}

impl Shown {
    /// The words that were typed, where no form takes them any more.
    pub(crate) fn left_over(&self) -> Option<(&'static str, &str)> {
        self.buttons.is_empty().then_some(("words", self.words.as_str()))
    }
}

/// What somebody who speaks for a city reads now.
pub(crate) async fn shown(
    visit: &Visit,
    asked: &Asked,
    speaker: Speaker,
    (fields, refused): (&Fields, Option<Sentence>),
) -> Result<Shown, Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let offer = &asked.loaded.offer;
    let named = cities::named(db, &offer.cities).await?;
    let themes = cities::theme_names(db, reader.lang).await?;
    let name = |id| {
        let place = offer.cities.iter().position(|city| *city == id);
        place.and_then(|place| named.get(place)).map(|city| mails::name_for(reader, city)).unwrap_or_default()
    };
    let own = name(speaker.city);
    let twins = offer.cities.iter().zip(&named).filter(|(id, _)| **id != speaker.city);
    let others: Vec<String> = twins.clone().map(|(id, _)| name(*id)).collect();
    let others = reader.list(others);
    let who = asked.of_city(speaker.city).find(|sitting| sitting.person == speaker.person);
    let for_whom = match who {
        Some(sitting) => Sentence::new(if sitting.kind == SeatKind::Deputy {
            "cohorts-for-deputy"
        } else {
            "cohorts-for-focal-point"
        })
        .with("name", people::rules::short_name(&sitting.name)),
        // A sponsor or member reads along.
        None => Sentence::new("cohorts-for-city"),
    };
    let for_whom = for_whom.with("city", &own);
    let heading =
        Sentence::new("cohorts-answer-heading").with("city", &own).with("others", Arg::Said(others));
    let is_open = matches!(offer.stage(), Stage::Open | Stage::Declined)
        && offer.asking.is_some_and(|asking| !asking.is_over(visit.site.clock.now()));
    let may_speak = who.is_some() && (speaker.role == Role::FocalPoint || offer.is_deputed(speaker.city));
    let until = offer
        .asking
        // A day that is over says nothing while the cohort rests: the deadline comes later by as long as it does.
        .filter(|asking| is_open && may_speak && asking.until >= visit.site.clock.now())
        .map(|asking| reader.tell(&Sentence::new("cohorts-answer-until").with("until", asking.until)));
    let (room, ended_at) = groups::place_of_offer(db, asked.loaded.id).await?.unzip();
    let said = match refused {
        Some(_) => None,
        None if ended_at.flatten().is_some() => {
            ended_at.flatten().map(|at| Sentence::new("cohorts-say-group-ended").with("at", at))
        }
        None if may_speak || !is_open => said(asked, speaker, is_open),
        None => Some(read_along(asked, speaker, who.is_some()).with("city", &own)),
    };
    Ok(Shown {
        for_whom: reader.tell(&for_whom),
        heading: reader.tell(&heading),
        twin: twins.map(|(_, city)| mails::offer::twin(reader, city)).collect(),
        note: asked.loaded.note.clone(),
        reasons: mails::offer::told(reader, &named, &themes, &asked.loaded.reasons),
        room,
        is_good: is_good(asked, speaker, is_open) && ended_at.flatten().is_none(),
        said: said.map(|said| reader.tell(&said)),
        until,
        buttons: if is_open && may_speak { buttons(visit, asked, speaker) } else { Vec::new() },
        words: fields.text("words").to_owned(),
        action: own_address(visit, &visit.path),
        token: None,
    })
}

/// Whether it goes well: the group exists, or one's own yes counts while cities are asked.
fn is_good(asked: &Asked, speaker: Speaker, is_open: bool) -> bool {
    let offer = &asked.loaded.offer;
    match offer.stage() {
        Stage::Ended(End::Agreed) => true,
        Stage::Open | Stage::Declined => is_open && offer.word(speaker.city) == Word::Yes,
        Stage::Draft | Stage::Ended(End::Withdrawn | End::Expired | End::Closed) => false,
    }
}

/// Where the own city stands, for whoever reads along; a deputy, who may be let decide, is told so.
fn read_along(asked: &Asked, speaker: Speaker, is_deputy: bool) -> Sentence {
    let offer = &asked.loaded.offer;
    Sentence::new(match offer.word(speaker.city) {
        _ if offer.waits_for_confirmation(speaker.city) => "cohorts-read-unconfirmed",
        Word::Silent if is_deputy => "cohorts-say-deputy-not-asked",
        Word::Silent | Word::WaitsForDeputy => "cohorts-read-waits",
        Word::Yes => "cohorts-said-yes",
        Word::No => "cohorts-read-no",
    })
}

/// Where one stands. The other city's answer is never told.
fn said(asked: &Asked, speaker: Speaker, is_open: bool) -> Option<Sentence> {
    let offer = &asked.loaded.offer;
    let focal_point = offer.focal_points_word(speaker.city);
    Some(match offer.stage() {
        Stage::Ended(end) => refusal(SayRefusal::Ended { end, at: offer.ended()?.1 }),
        Stage::Draft => Sentence::new("cohorts-say-over"),
        Stage::Open | Stage::Declined if !is_open => refusal(SayRefusal::Expired { at: offer.asking?.until }),
        Stage::Open | Stage::Declined if offer.waits_for_confirmation(speaker.city) => {
            Sentence::new("cohorts-said-unconfirmed")
        }
        Stage::Open | Stage::Declined if speaker.role == Role::Deputy && focal_point.is_some() => {
            Sentence::new(match focal_point? {
                Reply::Accept => "cohorts-said-yes-by-focal-point",
                Reply::Decline | Reply::Depute => "cohorts-said-no-by-focal-point",
            })
        }
        Stage::Open | Stage::Declined => match offer.word(speaker.city) {
            Word::Silent => question_came(asked, speaker)?,
            Word::WaitsForDeputy if speaker.role == Role::Deputy => question_came(asked, speaker)?,
            Word::WaitsForDeputy => Sentence::new("cohorts-said-deputed"),
            Word::Yes => Sentence::new("cohorts-said-yes"),
            Word::No => Sentence::new("cohorts-said-no"),
        },
    })
}

/// That the question came which somebody asked last, instead of an answer.
fn question_came(asked: &Asked, speaker: Speaker) -> Option<Sentence> {
    let own = asked.loaded.answers.iter().rfind(|answer| answer.person == speaker.person)?;
    own.reply.is_none().then(|| Sentence::new("cohorts-question-came").with("at", own.said_at))
}

fn buttons(visit: &Visit, asked: &Asked, speaker: Speaker) -> Vec<Button> {
    let reader = &visit.reader;
    let say = |key| reader.say(key);
    let mut buttons = vec![Button { value: "accepted", text: say("cohorts-answer-yes"), is_main: true }];
    let deputy = asked.deputies(speaker.city, speaker.person).next();
    if let Some(deputy) = deputy.filter(|_| speaker.role == Role::FocalPoint) {
        let sentence =
            Sentence::new("cohorts-answer-deputy").with("name", people::rules::short_name(&deputy.name));
        buttons.push(Button { value: "deputed", text: reader.tell(&sentence), is_main: false });
    }
    buttons.push(Button { value: "declined", text: say("cohorts-answer-no"), is_main: false });
    buttons.push(Button { value: "asked", text: say("cohorts-answer-ask"), is_main: false });
    buttons
}
