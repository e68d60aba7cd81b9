//! What people read of a state, a reply, a condition: the sentences for the words of the rules.
use crate::{
    doing,
    rules::{
        incoming::NotTaken,
        place::{Because, Came, Refusal, Reply, State, Way},
        rest::Rest,
    },
    store::{answers::Answer, audiences::Deputy},
};
use ::store::outbox;
use events::{rules::Stage, store::Event};
use jiff::{Timestamp, civil::Time, tz::TimeZone};
use kernel::{Period, access::SeatKind};
use ui::{
    Arg, Reader, Sentence,
    parts::{Tag, Tone},
};

/// `focal point of Irbid`
pub fn office(kind: SeatKind, organisation: &str) -> Sentence {
    Sentence::new(match kind {
        SeatKind::FocalPoint => "invitations-office-focal-point",
        SeatKind::Deputy => "invitations-office-deputy",
        SeatKind::Sponsor => "invitations-office-sponsor",
        SeatKind::Member => "invitations-office-member",
        SeatKind::Facilitator => "invitations-office-facilitator",
        SeatKind::Expert => "invitations-office-expert",
        SeatKind::Funder => "invitations-office-funder",
    })
    .with("organisation", organisation)
}

/// A kind of seat, several of them.
pub(crate) fn seats(kind: SeatKind) -> Sentence {
    Sentence::new(match kind {
        SeatKind::FocalPoint => "invitations-seats-focal-point",
        SeatKind::Deputy => "invitations-seats-deputy",
        SeatKind::Sponsor => "invitations-seats-sponsor",
        SeatKind::Member => "invitations-seats-member",
        SeatKind::Facilitator => "invitations-seats-facilitator",
        SeatKind::Expert => "invitations-seats-expert",
        SeatKind::Funder => "invitations-seats-funder",
    })
}

/// Where an invitation stands.
pub(crate) fn state(state: State) -> Sentence {
    Sentence::new(match state {
        State::Waiting => "invitations-state-waiting",
        State::Invited => "invitations-state-invited",
        State::Accepted => "invitations-state-accepted",
        State::Queued => "invitations-state-queued",
        State::Offered { .. } => "invitations-state-offered",
        State::Tentative => "invitations-state-tentative",
        State::Declined => "invitations-state-declined",
        State::Deputed { .. } => "invitations-state-deputed",
        State::Withdrawn { because: Because::Left } => "invitations-state-left",
        State::Withdrawn { because: Because::ByHand } => "invitations-state-withdrawn",
    })
}

fn state_tag(reader: &Reader, of: State) -> Tag {
    let tone = match of {
        State::Accepted => Tone::Good,
        State::Tentative | State::Queued | State::Offered { .. } => Tone::Warn,
        State::Declined => Tone::Bad,
        State::Deputed { .. } => Tone::Sea,
        State::Waiting | State::Invited | State::Withdrawn { .. } => Tone::Plain,
    };
    Tag { text: reader.tell(&state(of)), tone }
}

/// Whether somebody came, as soon as that is known; and where they stood before, where that tells more than a yes or
/// silence.
pub(crate) fn place_tags(reader: &Reader, (of, came): (State, Option<Came>)) -> Vec<Tag> {
    let came_tag = came.map(|came| match came {
        Came::Attended => Tag { text: reader.say("invitations-state-attended"), tone: Tone::Good },
        Came::Absent => Tag { text: reader.say("invitations-state-absent"), tone: Tone::Warn },
    });
    let is_told = came.is_some() && matches!(of, State::Accepted | State::Invited);
    came_tag.into_iter().chain((!is_told).then(|| state_tag(reader, of))).collect()
}

/// What became of the mail that asked; nothing where it went its way.
pub(crate) fn mail_tag(reader: &Reader, state: outbox::State) -> Option<Tag> {
    use outbox::State as Mail;
    let (key, tone) = match state {
        Mail::Held => ("invitations-mail-held", Tone::Warn),
        Mail::Queued | Mail::Sending => ("invitations-mail-queued-up", Tone::Plain),
        Mail::Sent => return None,
        Mail::Refused => ("invitations-mail-refused", Tone::Bad),
        Mail::Unanswered => ("invitations-mail-unanswered", Tone::Warn),
        Mail::Discarded => ("invitations-mail-discarded", Tone::Plain),
    };
    Some(Tag { text: reader.say(key), tone })
}

/// What was said.
pub(crate) fn reply(reply: Option<Reply>) -> Sentence {
    Sentence::new(match reply {
        Some(Reply::Accept) => "invitations-reply-accepted",
        Some(Reply::Perhaps) => "invitations-reply-tentative",
        Some(Reply::Decline) => "invitations-reply-declined",
        Some(Reply::Depute) => "invitations-reply-deputed",
        None => "invitations-reply-asked",
    })
}

/// What stands on the button of an answer.
pub(crate) fn button(reader: &Reader, reply: Reply, deputy: Option<&Deputy>) -> String {
    match reply {
        Reply::Accept => reader.say("invitations-yes"),
        Reply::Perhaps => reader.say("invitations-perhaps"),
        Reply::Decline => reader.say("invitations-no"),
        Reply::Depute => reader.tell(&Sentence::new("invitations-depute").with("name", named(deputy))),
    }
}

/// The name of a deputy in a sentence, or `none`.
pub(crate) fn named(deputy: Option<&Deputy>) -> String {
    let name = deputy.and_then(|deputy| deputy.name.as_deref());
    name.map_or_else(|| "none".to_owned(), people::rules::short_name)
}

pub(crate) fn way(way: Way) -> Sentence {
    Sentence::new(match way {
        Way::Link => "invitations-way-link",
        Way::Mail => "invitations-way-mail",
        Way::Calendar => "invitations-way-calendar",
        Way::Phone => "invitations-way-phone",
    })
}

/// What was said and how, as one sentence.
pub(crate) fn said(reader: &Reader, answer: &Answer) -> String {
    let key = if answer.is_certain { "invitations-line" } else { "invitations-line-uncertain" };
    reader.tell(&Sentence::new(key).with("what", reply(answer.reply)).with("way", way(answer.way)))
}

/// Why nothing was recorded.
pub(crate) fn refusal(refusal: Refusal) -> Sentence {
    match refusal {
        Refusal::Withdrawn => Sentence::new("invitations-refused-withdrawn"),
        Refusal::Begun { at } => Sentence::new("invitations-refused-begun").with("at", at),
        Refusal::Cancelled => Sentence::new("invitations-refused-cancelled"),
        Refusal::NoDeputy => Sentence::new("invitations-refused-no-deputy"),
    }
}

/// From when to when, in the reader's zone, with the event's clock beside it.
pub(crate) fn hours(
    reader: &Reader,
    (starts, ends): (Timestamp, Option<Timestamp>),
    zone: &TimeZone,
) -> String {
    let first = reader.moment_beside(starts, zone);
    let Some(ends) = ends else { return first };
    let last = reader.moment_beside(ends, zone);
    reader.tell(&Sentence::new("ui-span").with("first", Arg::Said(first)).with("last", Arg::Said(last)))
}

/// From which day to which, where it begins and ends with a day.
pub(crate) fn whole_days(
    reader: &Reader,
    (starts, ends): (Timestamp, Option<Timestamp>),
    zone: &TimeZone,
) -> Option<String> {
    let [first, end] = [starts, ends?].map(|at| zone.to_datetime(at));
    let is_whole = [first, end].iter().all(|at| at.time() == Time::midnight()) && first < end;
    let last = end.date().yesterday().ok()?;
    is_whole.then(|| reader.span(Period::Day(first.date()), Period::Day(last)))
}

/// Why nobody is invited to an event any more, if so: it is cancelled, or over.
pub(crate) fn ended(event: &Event, now: Timestamp) -> Option<&'static str> {
    match event.state.stage() {
        Stage::Cancelled => Some(rest(Rest::Cancelled)),
        Stage::Published | Stage::Draft => doing::is_over(event, now).then_some("invitations-over"),
    }
}

/// Why invitations are at rest.
pub(crate) fn rest(rest: Rest) -> &'static str {
    match rest {
        Rest::Cancelled => "invitations-cancelled",
        Rest::Over => "invitations-at-rest",
    }
}

/// Why a mail was not taken for an answer.
pub(crate) fn not_taken(why: NotTaken) -> Sentence {
    Sentence::new(match why {
        NotTaken::Stranger => "invitations-not-taken-stranger",
        NotTaken::Elsewhere => "invitations-not-taken-elsewhere",
        NotTaken::Unproven => "invitations-not-taken-unproven",
        NotTaken::Old => "invitations-not-taken-old",
        NotTaken::Overtaken => "invitations-not-taken-overtaken",
        NotTaken::Unclear => "invitations-not-taken-unclear",
        NotTaken::Away => "invitations-not-taken-away",
        NotTaken::Counter => "invitations-not-taken-counter",
        NotTaken::Refused => "invitations-not-taken-refused",
    })
}
