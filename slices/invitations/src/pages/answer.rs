//! What a mail about an invitation opens: what it is about and the buttons. Whoever holds the link answers for one
//! person, without signing in. Looking changes nothing; a button is a POST.
use crate::{
    acts::AnswerInvitation,
    doing::{self, Hosted, Proof, standing_of},
    mails,
    pages::words,
    rules::place::{Came, Door, Refusal, Reply, SCANNER_TIME, State, Way},
    store::{
        answers::{self, Said},
        audiences::{self, Deputy},
        invitations::{self as rows, Invitation},
        links::{self, LinkRow},
    },
};
use ::store::{At, Tx};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use events::rules::Sight;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Token,
    access::{Denied, Standing, ask},
    text,
};
use people::rules::short_name;
use ui::{Arg, Frame, Link, Problems, Reader, Sentence, parts::Tone};
use web::{Answer, Failure, Fields, Opener, PathId, Posted, Routes, Visit, page, page_as, see_other};

/// Letters of a question, an offer or a reason.
pub(crate) const WORDS_LENGTH_MAX: usize = 600;
/// So long before the beginning the room opens.
const ROOM_OPENS: SignedDuration = SignedDuration::from_mins(15);

/// So long after the end of its event a link opens its page.
const LINK_KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What the links in mails about invitations open.
pub(crate) const OPENER: Opener = Opener {
    show: |visit, token| Box::pin(show(visit, token)),
    create: |visit, token, fields| Box::pin(create(visit, token, fields)),
};

/// One's own invitation, for whoever is signed in and lost the mail.
pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}/invitation", show_own).post("/events/{slug}/invitation", answer_own)
}

/// A page, or nothing where the link is not about an invitation.
type Opened = Result<Option<Response>, Failure>;

#[derive(Template)]
#[template(path = "pages/answer/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) shown: Shown,
    /// Whoever has just come in is led on to the room.
    pub(crate) enters: Option<String>,
}

impl Show {
    fn of(visit: &Visit, shown: Shown, problems: Problems) -> Self {
        // Where nothing can be answered nothing is asked.
        let title = if shown.buttons.is_empty() { "invitations-own" } else { "invitations-question" };
        let frame = visit.frame(Sentence::new(title)).with_problems(problems);
        let lost = shown.buttons.is_empty().then_some(("words", shown.words.as_str()));
        let frame = frame.giving_back(lost);
        // A form may lead to nobody else (the policy of every page); the page after it may.
        let enters = match &shown.room {
            Room::At(room) if visit.query_value(ENTERS).is_some() => Some(room.clone()),
            Room::At(_) | Room::Open | Room::Asks | Room::Closed => None,
        };
        Self { frame, shown, enters }
    }
}

/// What an invitee reads.
pub(crate) struct Shown {
    pub(crate) for_whom: String,
    pub(crate) title: String,
    /// When and where, a line each.
    pub(crate) lines: Vec<String>,
    pub(crate) note: Option<String>,
    /// Where one stands.
    pub(crate) said: Option<(String, Tone)>,
    /// When one's last words came; not which, for the link may have been passed on.
    pub(crate) words_came: Option<String>,
    pub(crate) buttons: Vec<Button>,
    /// The room is open: a button to come in, or where it is.
    pub(crate) room: Room,
    /// Pages about the event for those who are in, once they sign in.
    pub(crate) doors: Vec<Link>,
    pub(crate) words: String,
    pub(crate) words_problem: bool,
    /// Where answers go; nowhere in a preview.
    pub(crate) action: Option<String>,
    /// For whoever is somebody else; nobody is who signed in.
    pub(crate) other: Option<String>,
    pub(crate) confirms: bool,
}

/// The room of an event that is held online.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Room {
    /// There is none, or not yet, or not for this person.
    Closed,
    /// One can come in.
    Open,
    /// A program may have pressed: a person presses once more.
    Asks,
    /// Here it is.
    At(String),
}

pub(crate) struct Button {
    pub(crate) value: &'static str,
    pub(crate) text: String,
    pub(crate) is_main: bool,
}

#[derive(Template)]
#[template(path = "pages/answer/other.html")]
pub(crate) struct Other {
    pub(crate) frame: Frame,
    pub(crate) for_whom: String,
    pub(crate) back: String,
}

/// An invitation and its event, and the visit in its person's language; with the link by which it was opened, if any.
struct Opening {
    visit: Visit,
    link: Option<LinkRow>,
    own: Invitation,
    hosted: Hosted,
    name: String,
}

async fn opened(visit: &Visit, at: impl Into<At<'_>>, token: &str) -> Result<Option<Opening>, Failure> {
    let mut at = at.into();
    let Some(link) = links::link_with(&mut at, &Token::presented(token)).await? else { return Ok(None) };
    let Some(own) = rows::invitation(&mut at, link.invitation).await? else { return Ok(None) };
    let own = rows::as_asked(&mut at, own).await?;
    let Some(contact) = people::store::contact(&mut at, own.person).await? else { return Ok(None) };
    let Some(hosted) = Hosted::load(at, own.event).await? else { return Ok(None) };
    let over = hosted.event.moments.map(|(_, over)| over);
    if over.is_some_and(|over| visit.site.clock.now().duration_since(over) >= LINK_KEPT) {
        return Ok(None);
    }
    let visit = visit.for_reader(mails::reader_of(&visit.site, &contact));
    Ok(Some(Opening { visit, link: Some(link), own, hosted, name: contact.name }))
}

/// The invitation of whoever is signed in, if they were asked.
async fn own(visit: &Visit, at: impl Into<At<'_>>, slug: &str) -> Result<Opening, Failure> {
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    let mut at = at.into();
    let event = events::store::event_at(&mut at, slug).await?.ok_or(Denied::NotFound)?;
    let own = rows::of_person(&mut at, event.id, person).await?.ok_or(Denied::NotFound)?;
    let own = rows::as_asked(&mut at, own).await?;
    if !own.state.is_open() {
        return Err(Denied::NotFound.into());
    }
    let contact = people::store::contact(&mut at, person).await?.ok_or(Denied::NotFound)?;
    let hosted = Hosted::load(at, own.event).await?.ok_or(Denied::NotFound)?;
    Ok(Opening { visit: visit.clone(), link: None, own, hosted, name: contact.name })
}

async fn show_own(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let db = &visit.site.db;
    let opening = own(&visit, db, &slug).await?;
    let shown = shown(db, &opening, (&Fields::default(), &Problems::default())).await?;
    page(Show::of(&visit, shown, Problems::default()))
}

async fn answer_own(visit: Visit, PathId(slug): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let opening = own(&visit, &mut tx, &slug).await?;
    // Once more under the lock: seats are counted.
    tx.lock("event", opening.own.event).await?;
    let opening = own(&visit, &mut tx, &slug).await?;
    let mut problems = Problems::default();
    if take(&mut tx, &opening, (&posted.fields, true), &mut problems).await? {
        let next = opening.address_after(&posted.fields);
        return posted.done(&visit, tx, next).await;
    }
    let shown = shown(&mut tx, &opening, (&posted.fields, &problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, Show::of(&visit, shown, problems))
}

async fn show(visit: Visit, token: String) -> Opened {
    let db = &visit.site.db;
    let Some(opening) = opened(&visit, db, &token).await? else { return Ok(None) };
    let visit = &opening.visit;
    if visit.query_value("somebody").is_some() {
        let for_whom = for_whom(db, &opening).await?;
        let frame = visit.frame(Sentence::new("invitations-other-title"));
        return page(Other { frame, for_whom, back: opening.address() }).map(Some);
    }
    let shown = shown(db, &opening, (&Fields::default(), &Problems::default())).await?;
    page(Show::of(visit, shown, Problems::default())).map(Some)
}

/// The hidden field of a page that asks for a confirmation.
const CONFIRMS: &str = "yes";
/// What is pressed to come into the room.
const JOIN: &str = "join";
/// In the address of the page that leads on to the room.
const ENTERS: &str = "enters";
/// What is pressed to say something that is no answer.
const ASKED: &str = "asked";

async fn create(visit: Visit, token: String, fields: Fields) -> Opened {
    let mut tx = visit.site.db.begin().await?;
    let Some(opening) = opened(&visit, &mut tx, &token).await? else { return Ok(None) };
    // Once more under the lock: seats are counted.
    tx.lock("event", opening.own.event).await?;
    let Some(opening) = opened(&visit, &mut tx, &token).await? else { return Ok(None) };
    let is_certain = is_certain(&mut tx, &opening, (&token, &fields)).await?;
    let mut problems = Problems::default();
    if take(&mut tx, &opening, (&fields, is_certain), &mut problems).await? {
        tx.commit().await?;
        return see_other(opening.address_after(&fields)).map(Some);
    }
    opening.visit.site.limits.was_refused(opening.client(), &token);
    let shown = shown(&mut tx, &opening, (&fields, &problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, Show::of(&opening.visit, shown, problems)).map(Some)
}

/// Whether a person pressed, as far as one can know: a mail filter presses all buttons, or within seconds of the mail.
/// The mail that confirms an answer comes while its person is still on the page: whoever gave that answer goes on.
async fn is_certain(
    tx: &mut Tx,
    opening: &Opening,
    (token, fields): (&str, &Fields),
) -> Result<bool, Failure> {
    let site = &opening.visit.site;
    // Whoever confirms has read the page that asks for it.
    let confirms = fields.text("confirms") == CONFIRMS;
    let (client, machine) = (opening.client(), site.clock.machine());
    let goes_on = site.limits.has_pressed(client, token, machine);
    let answer = fields.text("answer");
    // To come in, or to ask, is no other answer.
    let is_reply = Reply::parse(answer).is_some();
    let tries = is_reply && site.limits.tries_all_buttons(client, (token, answer, confirms), machine);
    let (asked, confirmed) = match &opening.link {
        Some(link) => rows::mailed(&mut *tx, (&opening.own, link.fact)).await?,
        None => (None, None),
    };
    let just = |mailed: Option<Timestamp>| {
        mailed.is_some_and(|mailed| site.clock.now().duration_since(mailed).abs() < SCANNER_TIME)
    };
    let too_soon = just(asked) || (just(confirmed) && !goes_on);
    // A filter presses; it writes nothing.
    let has_words = !fields.text("words").trim().is_empty();
    Ok(has_words || (!tries && (!too_soon || confirms)))
}

impl Opening {
    /// Where a press comes from, as far as it is kept in memory for a minute.
    fn client(&self) -> (std::net::IpAddr, &str) {
        (self.visit.client, &self.visit.device)
    }

    /// The page's own address; a link's in the language that was asked for.
    fn address(&self) -> String {
        self.address_with(None)
    }

    /// Where one is after a button: whoever comes in, on the way to the room.
    fn address_after(&self, fields: &Fields) -> String {
        self.address_with((fields.text("answer") == JOIN).then_some((ENTERS, "now")))
    }

    fn address_with(&self, more: Option<(&str, &str)>) -> String {
        let visit = &self.visit;
        let lang = self.link.as_ref().map(|_| ("lang", visit.reader.lang.tag()));
        web::address(&visit.path, lang.into_iter().chain(more))
    }
}

/// Takes what was pressed; false, with a problem, where it is not taken.
async fn take(
    tx: &mut Tx,
    opening: &Opening,
    (fields, is_certain): (&Fields, bool),
    problems: &mut Problems,
) -> Result<bool, Failure> {
    let Opening { visit, own, hosted, .. } = opening;
    let words = text::optional_lines(fields.text("words"), WORDS_LENGTH_MAX);
    let Some(words) = problems.take("words", "invitations-your-words", words) else { return Ok(false) };
    let granted = ask::<AnswerInvitation>(&standing_of(own.person), own.subject(hosted.event.subject()))?;
    let said = Said { way: Way::Link, is_certain, stamped_at: None };
    match (fields.text("answer"), Reply::parse(fields.text("answer"))) {
        (_, Some(reply)) => {
            let taken = (said, reply, words.as_deref());
            let outcome = doing::answer(&visit.site, tx, (hosted, own), Proof::Own(&granted), taken).await?;
            if let Err(refusal) = outcome {
                problems.add_general(words::refusal(refusal));
            }
        }
        (JOIN, None) => {
            if room(opening) == Room::Closed {
                problems.add_general(why_closed(opening));
            } else if is_certain {
                rows::set_came(tx, own, Some(Came::Attended), granted.by()).await?;
            }
        }
        (ASKED, None) => match words {
            Some(words) if own.state.is_open() => {
                doing::question(&visit.site, tx, (hosted, own), &granted, (said, &words)).await?;
            }
            Some(_) => problems.add_general(words::refusal(Refusal::Withdrawn)),
            None => {
                let sentence = Sentence::new("invitations-words-missing");
                problems.add("words", "invitations-your-words", sentence);
            }
        },
        (_, None) => problems.add_general(Sentence::new("invitations-answer-missing")),
    }
    Ok(problems.is_empty())
}

async fn for_whom(at: impl Into<At<'_>>, opening: &Opening) -> Result<String, Failure> {
    let Opening { visit, own, .. } = opening;
    let name = short_name(&opening.name);
    let office = mails::office(at, &visit.site, own.person, &visit.reader).await?;
    Ok(visit.reader.tell(&match office {
        Some(office) => Sentence::new("invitations-for").with("name", name).with("office", office),
        None => Sentence::new("invitations-for-name").with("name", name),
    }))
}

async fn shown(
    at: impl Into<At<'_>>,
    opening: &Opening,
    (fields, problems): (&Fields, &Problems),
) -> Result<Shown, Failure> {
    let Opening { visit, own, hosted, .. } = opening;
    let mut at = at.into();
    let reader = &visit.reader;
    let now = visit.site.clock.now();
    let for_whom = for_whom(&mut at, opening).await?;
    let answers = answers::of(&mut at, own.id).await?;
    let is_open = own.state.is_open() && hosted.door(now) == Door::Open;
    let unconfirmed = answers::pressed_last(&answers).filter(|last| !last.is_certain);
    let unconfirmed = unconfirmed.and_then(|last| last.reply);
    // Nothing is asked where nothing can be pressed.
    let unconfirmed = unconfirmed.filter(|pressed| is_open && own.state.is_in_doubt(*pressed));
    let with_words = answers.iter().rfind(|answer| answer.words.is_some() && answer.written_by.is_none());
    let words_came =
        with_words.map(|answer| Sentence::new("invitations-words-came").with("at", answer.said_at));
    let queue = Queue {
        before: rows::before_in_queue(&mut at, own).await?,
        ran_out_at: rows::offer_ran_out_at(&mut at, own).await?,
    };
    let today = visit.site.clock.today(&visit.site.home_zone);
    let deputy = (own.event, own.person);
    let deputy = audiences::deputy_seen_by(&mut at, deputy, (today, reader.lang)).await?;
    let doubt = unconfirmed.map(|pressed| in_doubt(reader, (pressed, own.state.reply()), deputy.as_ref()));
    let said = said(opening, (doubt, queue, deputy_stays_away(&mut at, own).await?), now);
    let room = room(opening);
    let doors = match room {
        Room::At(_) => {
            let standing = people::store::standing_on(&mut at, own.person, today).await?;
            events::doors_for(visit, &hosted.event, &standing).await?
        }
        Room::Open | Room::Asks | Room::Closed => Vec::new(),
    };
    // Whoever is asked no more reads of the event what everybody reads; an old link must not tell what came after.
    let is_seen = own.state.is_open() || hosted.event.subject().sight(&Standing::visitor()) > Sight::Nothing;
    Ok(Shown {
        for_whom,
        title: if is_seen { hosted.event.details.title.clone() } else { String::new() },
        lines: if is_seen { lines(visit, hosted) } else { Vec::new() },
        note: hosted.plan.note.clone().filter(|_| own.state.is_open()),
        said: said.filter(|_| problems.is_empty()),
        words_came: words_came.filter(|_| problems.is_empty()).map(|came| reader.tell(&came)),
        buttons: if is_open { buttons(visit, deputy.as_ref()) } else { Vec::new() },
        room,
        doors,
        words: fields.text("words").to_owned(),
        words_problem: problems.of("words").is_some(),
        action: Some(opening.address()),
        other: opening
            .link
            .as_ref()
            .map(|_| web::address(&visit.path, [("somebody", "else"), ("lang", reader.lang.tag())])),
        confirms: unconfirmed.is_some(),
    })
}

/// What a guest reads who has not answered, before anything is sent: of nobody in particular, for its reader's own name.
pub(crate) fn before_sending(visit: &Visit, hosted: &Hosted, (name, back): (&str, &str)) -> Shown {
    let for_whom = Sentence::new("invitations-for-name").with("name", short_name(name));
    Shown {
        for_whom: visit.reader.tell(&for_whom),
        title: hosted.event.details.title.clone(),
        lines: lines(visit, hosted),
        note: hosted.plan.note.clone(),
        said: None,
        words_came: None,
        buttons: buttons(visit, None),
        room: Room::Closed,
        doors: Vec::new(),
        words: String::new(),
        words_problem: false,
        action: None,
        other: Some(back.to_owned()),
        confirms: false,
    }
}

/// When and where.
fn lines(visit: &Visit, hosted: &Hosted) -> Vec<String> {
    let reader = &visit.reader;
    let line = |(key, value): (&'static str, String)| {
        let term = reader.say(key);
        reader.tell(&Sentence::new("invitations-term").with("term", term).with("value", value))
    };
    let place = events::telling::place(reader, &hosted.event).map(|place| ("invitations-where", place));
    mails::when(reader, &hosted.event).into_iter().chain(place).map(line).collect()
}

/// The room, once it opens, for whoever comes.
fn room(opening: &Opening) -> Room {
    let Opening { visit, own, hosted, .. } = opening;
    let (Some(room), Some((begins, over))) = (&hosted.plan.room, hosted.event.moments) else {
        return Room::Closed;
    };
    let now = visit.site.clock.now();
    let opens = begins.saturating_sub(ROOM_OPENS).unwrap_or(begins);
    let is_cancelled = hosted.door(now) == Door::Cancelled;
    let may_enter = match own.state {
        State::Accepted => true,
        // Nothing can be answered any more, and where there are seats for all nobody is kept out.
        State::Tentative => now >= begins && hosted.plan.capacity.is_none(),
        State::Waiting
        | State::Invited
        | State::Queued
        | State::Offered { .. }
        | State::Declined
        | State::Deputed { .. }
        | State::Withdrawn { .. } => false,
    };
    match own.came {
        _ if is_cancelled || !may_enter || now < opens || now >= over => Room::Closed,
        Some(Came::Attended) => Room::At(room.clone()),
        // Pressed, and not noted as there: that may have been a program. Whoever comes in is noted.
        None | Some(Came::Absent) if visit.query_value(ENTERS).is_some() => Room::Asks,
        None | Some(Came::Absent) => Room::Open,
    }
}

/// Why the room does not let somebody in.
fn why_closed(opening: &Opening) -> Sentence {
    let Opening { visit, own, hosted, .. } = opening;
    let now = visit.site.clock.now();
    let is_over = hosted.event.moments.is_some_and(|(_, over)| over <= now);
    match (hosted.door(now), own.state) {
        (_, State::Withdrawn { .. } | State::Waiting) => words::refusal(Refusal::Withdrawn),
        (Door::Cancelled, _) => words::refusal(Refusal::Cancelled),
        (Door::Begun { at }, _) if is_over => Sentence::new("invitations-said-over").with("at", at),
        _ if hosted.plan.room.is_none() => Sentence::new("invitations-room-closed"),
        (Door::Begun { at }, State::Queued | State::Offered { .. }) => {
            Sentence::new("invitations-said-no-seat").with("at", at)
        }
        (Door::Begun { at }, State::Tentative) => {
            Sentence::new("invitations-said-perhaps-begun").with("at", at)
        }
        (Door::Open, State::Queued) => Sentence::new("invitations-room-no-seat"),
        (Door::Open, State::Offered { until }) => {
            Sentence::new("invitations-said-offered").with("until", until)
        }
        (Door::Open | Door::Begun { .. }, State::Accepted) => Sentence::new("invitations-room-later"),
        (Door::Open, State::Invited | State::Tentative | State::Declined | State::Deputed { .. })
        | (Door::Begun { .. }, State::Invited | State::Declined | State::Deputed { .. }) => {
            Sentence::new("invitations-room-said-no-yes")
        }
    }
}

/// Where somebody stands who said yes when no seat was free.
#[derive(Clone, Copy)]
struct Queue {
    /// How many stand before them.
    before: u32,
    /// When a seat that was kept for them ran out; they stand at the end since.
    ran_out_at: Option<Timestamp>,
}

impl Queue {
    fn told(self) -> Sentence {
        let place = self.before.saturating_add(1);
        match self.ran_out_at {
            Some(at) => Sentence::new("invitations-said-ran-out").with("at", at).with("place", place),
            None => Sentence::new("invitations-said-queued").with("place", place),
        }
    }
}

/// What is in doubt, and what counts until it is confirmed.
pub(crate) fn in_doubt(
    reader: &Reader,
    (pressed, counts): (Reply, Option<Reply>),
    deputy: Option<&Deputy>,
) -> Sentence {
    let button = |reply| Arg::Said(words::button(reader, reply, deputy));
    match counts {
        Some(counts) => Sentence::new("invitations-said-unconfirmed-beside")
            .with("pressed", button(pressed))
            .with("counts", button(counts)),
        None => Sentence::new("invitations-said-unconfirmed").with("pressed", button(pressed)),
    }
}

/// Whether whoever was sent instead does not come.
async fn deputy_stays_away(at: impl Into<At<'_>>, own: &Invitation) -> Result<bool, Failure> {
    let State::Deputed { to: Some(deputy) } = own.state else { return Ok(false) };
    let theirs = rows::of_person(at, own.event, deputy).await?;
    Ok(theirs.is_none_or(|theirs| theirs.state.stays_away()))
}

/// Where one stands.
fn said(
    opening: &Opening,
    (doubt, queue, is_alone): (Option<Sentence>, Queue, bool),
    now: Timestamp,
) -> Option<(String, Tone)> {
    let Opening { visit, own, hosted, .. } = opening;
    let is_over = hosted.event.moments.is_some_and(|(_, over)| over <= now);
    let (sentence, tone) = match (hosted.door(now), own.state) {
        (_, State::Withdrawn { .. } | State::Waiting) => (words::refusal(Refusal::Withdrawn), Tone::Plain),
        (Door::Cancelled, _) => (words::refusal(Refusal::Cancelled), Tone::Bad),
        (Door::Begun { at }, _) if is_over => {
            (Sentence::new("invitations-said-over").with("at", at), Tone::Plain)
        }
        (Door::Begun { at }, State::Tentative) => {
            let key = match room(opening) {
                Room::Closed => "invitations-said-perhaps-begun",
                Room::Open | Room::Asks | Room::At(_) => "invitations-said-perhaps-enters",
            };
            (Sentence::new(key).with("at", at), Tone::Warn)
        }
        (Door::Begun { at }, State::Queued | State::Offered { .. }) => {
            (Sentence::new("invitations-said-no-seat").with("at", at), Tone::Plain)
        }
        (Door::Begun { at }, State::Invited | State::Declined | State::Deputed { .. }) => {
            (words::refusal(Refusal::Begun { at }), Tone::Plain)
        }
        _ if doubt.is_some() => return doubt.map(|doubt| (visit.reader.tell(&doubt), Tone::Warn)),
        (_, State::Invited) => return None,
        (_, State::Accepted) => (Sentence::new("invitations-said-accepted"), Tone::Good),
        (_, State::Queued) => (queue.told(), Tone::Warn),
        (_, State::Offered { until }) => {
            (Sentence::new("invitations-said-offered").with("until", until), Tone::Warn)
        }
        (_, State::Tentative) => (Sentence::new("invitations-said-tentative"), Tone::Plain),
        (_, State::Declined) => (Sentence::new("invitations-said-declined"), Tone::Plain),
        (_, State::Deputed { .. }) if is_alone => (Sentence::new("invitations-said-deputy-out"), Tone::Warn),
        (_, State::Deputed { .. }) => (Sentence::new("invitations-said-deputed"), Tone::Plain),
    };
    Some((visit.reader.tell(&sentence), tone))
}

pub(crate) fn buttons(visit: &Visit, deputy: Option<&Deputy>) -> Vec<Button> {
    let offered = |reply: &Reply| *reply != Reply::Depute || deputy.is_some();
    let order = [Reply::Accept, Reply::Perhaps, Reply::Depute, Reply::Decline];
    let button = |reply: Reply| Button {
        value: reply.as_str(),
        text: words::button(&visit.reader, reply, deputy),
        is_main: reply == Reply::Accept,
    };
    order.into_iter().filter(offered).map(button).collect()
}
