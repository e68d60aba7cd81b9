//! One invitation, for facilitators: what was said, and what is written down for the person.
use super::words;
use crate::{
    acts::{KeepInvitation, KeepInvitations, SeeInvitations},
    doing::{self, Heard, Hosted},
    pages::event,
    rules::place::{Reply, State, Way},
    store::{
        answers::{self, Said},
        invitations::{self as rows, Invitation},
        letters::{self, Letter},
        plans,
    },
};
use ::store::outbox;
use askama::Template;
use axum::http::StatusCode;
use events::{store::Event, telling};
use kernel::{
    InvitationId,
    access::{Denied, ask},
    text,
};
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Choice, Tag},
};
use web::{Answer, Failure, Fields, PathId, Posted, Receipt, Routes, Visit, page, page_as, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/events/{slug}/invitations/{invitation}", show)
        .post("/events/{slug}/invitations/{invitation}", record)
        .post("/events/{slug}/invitations/{invitation}/confirmation", confirm)
        .get("/events/{slug}/invitations/{invitation}/withdrawal", withdrawal)
        .post("/events/{slug}/invitations/{invitation}/withdrawal", withdraw)
        .post("/events/{slug}/invitations/{invitation}/renewal", renew)
}

#[derive(Template)]
#[template(path = "pages/one/show.html")]
#[expect(clippy::struct_excessive_bools, reason = "a template asks, each question by its name")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) list: String,
    pub(crate) address: String,
    pub(crate) person: String,
    pub(crate) office: Option<String>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) may_withdraw: bool,
    /// What can be written down, where something can: there is somebody whose answer it is.
    pub(crate) replies: Vec<Choice>,
    /// The mail that says so, which is looked at then.
    pub(crate) letter: Option<i64>,
    /// Why nothing can be written down or confirmed any more.
    pub(crate) is_closed: Option<&'static str>,
    /// It was withdrawn, and can be made again.
    pub(crate) may_renew: bool,
    /// Why: it was withdrawn, or its mail thrown away.
    pub(crate) renew_hint: &'static str,
    /// The last answer may be a machine's.
    pub(crate) unconfirmed: Option<String>,
    pub(crate) may_confirm: bool,
    pub(crate) lines: Vec<Line>,
    pub(crate) words: String,
}

/// Something that was said.
pub(crate) struct Line {
    pub(crate) at: String,
    pub(crate) what: String,
    pub(crate) words: Option<String>,
}

/// The invitation of a page, if it is one of this event.
async fn found(
    at: impl Into<::store::At<'_>>,
    event: &Event,
    id: InvitationId,
) -> Result<Invitation, Failure> {
    let own = rows::invitation(at, id).await?.filter(|own| own.event == event.id);
    Ok(own.ok_or(Denied::NotFound)?)
}

async fn show(visit: Visit, PathId((slug, id)): PathId<(String, InvitationId)>) -> Answer {
    let (_, of) = event::<SeeInvitations>(&visit, &visit.site.db, &slug).await?;
    let own = found(&visit.site.db, &of, id).await?;
    let fields = match visit.query_value("letter").and_then(|id| id.parse::<i64>().ok()) {
        Some(letter) => from_letter(letters::open_one(&visit.site.db, of.id, letter).await?, id),
        None => Fields::default(),
    };
    page(page_of(&visit, (&of, &own), (fields, Problems::default())).await?)
}

/// What the form begins with: what a mail about this invitation says.
fn from_letter(letter: Option<Letter>, invitation: InvitationId) -> Fields {
    let Some(letter) = letter.filter(|letter| letter.invitation == Some(invitation)) else {
        return Fields::default();
    };
    let words: String =
        letter.words.iter().flat_map(|words| words.chars()).take(super::answer::WORDS_LENGTH_MAX).collect();
    Fields::of(&[
        ("letter", &letter.id.to_string()),
        ("reply", letter.answer().map_or("", Reply::as_str)),
        ("words", &words),
    ])
}

/// What can be written down for somebody now; what is chosen stays.
fn replies(visit: &Visit, (hosted, own): (&Hosted, &Invitation), fields: &Fields) -> Vec<Choice> {
    let now = visit.site.clock.now();
    let may = |reply: &Reply| hosted.may_write_down(own, *reply, now);
    let choice = |reply: Reply| {
        let text = visit.reader.tell(&words::reply(Some(reply)));
        Choice::new(reply.as_str(), text).chosen(fields.text("reply") == reply.as_str())
    };
    Reply::ALL.iter().copied().filter(may).map(choice).collect()
}

async fn page_of(
    visit: &Visit,
    (of, own): (&Event, &Invitation),
    (fields, problems): (Fields, Problems),
) -> Result<Show, Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let all = answers::of(db, own.id).await?;
    let people = people::store::names(
        db,
        all.iter().filter_map(|said| said.written_by).chain([own.person]),
        reader.lang,
    )
    .await?;
    let name = |person| people.get(&person).cloned().unwrap_or_else(|| reader.say("people-former-officer"));
    let line = |said: &answers::Answer| Line {
        at: reader.moment(said.said_at),
        what: match said.written_by {
            Some(by) => reader.tell(
                &Sentence::new("invitations-line-written")
                    .with("what", words::reply(said.reply))
                    .with("by", name(by)),
            ),
            None => words::said(reader, said),
        },
        words: said.words.clone(),
    };
    // Nobody speaks for somebody who was erased.
    let is_known = people::store::contact(db, own.person).await?.is_some();
    let unmailed = rows::unmailed_of(db, own).await?;
    let is_thrown_away = unmailed == Some(outbox::State::Discarded);
    let state = own.state.as_listed(unmailed.is_none());
    let tags = tags(visit, &Invitation { state, ..own.clone() }).await?;
    let office = crate::mails::office(db, &visit.site, own.person, reader).await?;
    let list = format!("{}/invitations", telling::page(of));
    let is_in_doubt = |said: &&answers::Answer| {
        !said.is_certain && said.reply.is_some_and(|pressed| own.state.is_in_doubt(pressed))
    };
    let in_doubt = answers::pressed_last(&all).filter(|_| is_known).filter(is_in_doubt);
    let is_at_rest = doing::rest(db, of, visit.site.clock.now()).await?.is_some();
    let hosted = Hosted { event: of.clone(), plan: plans::plan(db, of.id).await? };
    let replies = if is_known { replies(visit, (&hosted, own), &fields) } else { Vec::new() };
    let may_confirm = in_doubt
        .and_then(|said| said.reply)
        .is_some_and(|reply| replies.iter().any(|choice| choice.value == reply.as_str()));
    Ok(Show {
        frame: visit.frame_named(name(own.person)).with_problems(problems),
        event: Link::new(telling::page(of), of.details.title.clone()),
        address: format!("{list}/{}", own.id),
        list,
        person: format!("/people/{}", own.person),
        office: office.map(|office| reader.tell(&office)),
        tags,
        may_withdraw: own.state.is_open() && !is_at_rest,
        is_closed: (is_known && own.state.is_open() && replies.is_empty())
            .then_some("invitations-record-closed"),
        replies,
        letter: fields.text("letter").parse().ok(),
        may_renew: is_known && !is_at_rest && lacks_a_mail(own, is_thrown_away),
        renew_hint: if is_thrown_away { "invitations-renew-thrown-away" } else { "invitations-renew-hint" },
        unconfirmed: in_doubt.map(|said| words::said(reader, said)),
        may_confirm,
        lines: all.iter().rev().map(line).collect(),
        words: fields.text("words").to_owned(),
    })
}

/// Where it stands, and what became of the mail that asked.
async fn tags(visit: &Visit, own: &Invitation) -> Result<Vec<Tag>, Failure> {
    let mails = rows::mail_states(&visit.site.db, own.event).await?;
    let mail = mails.get(&own.person).and_then(|state| words::mail_tag(&visit.reader, *state));
    Ok(words::place_tags(&visit.reader, (own.state, own.came)).into_iter().chain(mail).collect())
}

/// It was withdrawn, or the mail that was to ask was thrown away.
fn lacks_a_mail(own: &Invitation, is_thrown_away: bool) -> bool {
    is_thrown_away || matches!(own.state, State::Withdrawn { .. })
}

/// An answer that was given by phone or message.
async fn record(visit: Visit, PathId((slug, id)): PathId<(String, InvitationId)>, posted: Posted) -> Answer {
    let mut problems = Problems::default();
    let reply = Reply::parse(posted.fields.text("reply"));
    if reply.is_none() {
        problems.add("reply", "invitations-answer", Sentence::new("invitations-reply-missing"));
    }
    let words = text::optional_lines(posted.fields.text("words"), super::answer::WORDS_LENGTH_MAX);
    let words = problems.take("words", "invitations-words", words);
    let said = Said { way: Way::Phone, is_certain: true, stamped_at: None };
    let taken = reply.zip(words);
    write(visit, (slug, id), posted, (taken.map(|(reply, words)| (said, reply, words)), problems)).await
}

/// What a machine may have said, and a facilitator knows to be the person's word.
async fn confirm(visit: Visit, PathId((slug, id)): PathId<(String, InvitationId)>, posted: Posted) -> Answer {
    let all = answers::of(&visit.site.db, id).await?;
    let last = answers::pressed_last(&all).filter(|last| !last.is_certain);
    let said = last.and_then(|last| {
        let said = Said { way: last.way, is_certain: true, stamped_at: last.stamped_at };
        Some((said, last.reply?, None))
    });
    let mut problems = Problems::default();
    if said.is_none() {
        problems.add_general(Sentence::new("invitations-confirmed-already"));
    }
    write(visit, (slug, id), posted, (said, problems)).await
}

type Taken = (Said, Reply, Option<String>);

async fn write(
    visit: Visit,
    (slug, id): (String, InvitationId),
    posted: Posted,
    (taken, mut problems): (Option<Taken>, Problems),
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, of) = event::<SeeInvitations>(&visit, &mut tx, &slug).await?;
    let own = found(&mut tx, &of, id).await?;
    ask::<KeepInvitation>(&visit.who, own.subject(of.subject()))?;
    people::store::contact(&mut tx, own.person).await?.ok_or(Denied::NotFound)?;
    if let Some((said, reply, words)) = taken {
        let taken = (said, reply, words.as_deref());
        let outcome = doing::write_down(&visit.site, &mut tx, &visit.who, id, taken).await?;
        match outcome.ok_or_else(Failure::not_found)? {
            Ok(Heard { .. }) => {
                if let Ok(letter) = posted.fields.text("letter").parse::<i64>() {
                    let granted = ask::<KeepInvitations>(&visit.who, of.subject())?;
                    letters::settle(&mut tx, &granted, letter).await?;
                }
                let there = format!("{}/invitations/{id}", telling::page(&of));
                return posted.done(&visit, tx, there).await;
            }
            Err(refusal) => problems.add_general(words::refusal(refusal)),
        }
    }
    drop(tx);
    let page = page_of(&visit, (&of, &own), (posted.fields, problems)).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page)
}

#[derive(Template)]
#[template(path = "pages/one/withdrawal.html")]
pub(crate) struct Withdrawal {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) name: String,
    pub(crate) back: String,
}

/// Asks whether it is meant: the rule asks nobody twice to one event.
async fn withdrawal(visit: Visit, PathId((slug, id)): PathId<(String, InvitationId)>) -> Answer {
    let db = &visit.site.db;
    let (_, of) = event::<SeeInvitations>(&visit, db, &slug).await?;
    let own = found(db, &of, id).await?;
    ask::<KeepInvitation>(&visit.who, own.subject(of.subject()))?;
    let back = format!("{}/invitations/{id}", telling::page(&of));
    if doing::rest(db, &of, visit.site.clock.now()).await?.is_some() {
        return see_other(back);
    }
    let names = people::store::names(db, [own.person], visit.reader.lang).await?;
    let name = names.get(&own.person).cloned();
    page(Withdrawal {
        frame: visit.frame(Sentence::new("invitations-withdraw-this")),
        event: Link::new(telling::page(&of), of.details.title.clone()),
        name: name.unwrap_or_else(|| visit.reader.say("people-former-officer")),
        back,
    })
}

async fn withdraw(
    visit: Visit,
    PathId((slug, id)): PathId<(String, InvitationId)>,
    posted: Posted,
) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (_, of) = event::<SeeInvitations>(&visit, &mut tx, &slug).await?;
    let own = found(&mut tx, &of, id).await?;
    let granted = ask::<KeepInvitation>(&visit.who, own.subject(of.subject()))?;
    if let Some(rest) = doing::rest(&mut tx, &of, visit.site.clock.now()).await? {
        drop(tx);
        return refused(&visit, (&of, &own), (posted, words::rest(rest))).await;
    }
    let mut is_told = false;
    if own.state.is_open() && own.state != State::Waiting {
        is_told = doing::withdraw(&visit.site, &mut tx, &granted).await?;
    }
    let there = format!("{}/invitations/{id}", telling::page(&of));
    posted.done_saying(&visit, tx, &there, Receipt::Sent(is_told.into())).await
}

/// The page as it is now, with why nothing was done.
async fn refused(
    visit: &Visit,
    (of, own): (&Event, &Invitation),
    (posted, why): (Posted, &'static str),
) -> Answer {
    let mut problems = Problems::default();
    problems.add_general(Sentence::new(why));
    page_as(StatusCode::UNPROCESSABLE_ENTITY, page_of(visit, (of, own), (posted.fields, problems)).await?)
}

/// Asks somebody again whose invitation was withdrawn, or whose mail was thrown away.
async fn renew(visit: Visit, PathId((slug, id)): PathId<(String, InvitationId)>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, of) = event::<KeepInvitations>(&visit, &mut tx, &slug).await?;
    let own = found(&mut tx, &of, id).await?;
    let is_thrown_away = rows::unmailed_of(&mut tx, &own).await? == Some(outbox::State::Discarded);
    let may_not = lacks_a_mail(&own, is_thrown_away)
        && !doing::invite_again(&visit.site, &mut tx, &granted, id).await?;
    if may_not {
        let rest = doing::rest(&mut tx, &of, visit.site.clock.now()).await?;
        drop(tx);
        let why = rest.map_or("invitations-invite-not-now", words::rest);
        return refused(&visit, (&of, &own), (posted, why)).await;
    }
    posted.done(&visit, tx, format!("{}/invitations/{id}", telling::page(&of))).await
}
