//! A change of address: what the mailboxes are asked by link, and what a facilitator sees of it.
//!
//! Looking changes nothing. A press that may be a machine's, seconds after the mail left, changes nothing either: the
//! page comes back and asks for a second press.
use crate::{
    acts::{ChangePerson, KeepMyself},
    mails::{self, address_asked},
    pages::{
        people::{ask_again_for, person},
        words,
    },
    rules::address_change::{Side, Stage, WithoutOld},
    store::{self, LoadedChange},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use jiff::SignedDuration;
use kernel::{
    PersonId, Token,
    access::{Denied, Granted, Standing, ask},
};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{
    Answer, Failure, Fields, Opener, PathId, Posted, Routes, Visit, links::UNDER, page, page_as, see_other,
};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/people/{person}/address", show)
        .post("/people/{person}/address", go_on)
        .post("/people/{person}/address/end", call_off)
}

/// What the links in mails to the mailboxes open.
pub(crate) const OPENER: Opener = Opener {
    show: |visit, token| Box::pin(show_link(visit, token)),
    create: |visit, token, fields| Box::pin(follow_link(visit, token, fields)),
};

/// So long after the mail server took a mail no person can have read it and pressed a button.
const SCANNER_TIME: SignedDuration = SignedDuration::from_secs(20);
/// The hidden field of a page that asks for a second press.
const CONFIRMS: &str = "yes";

/// What a mailbox is asked.
#[derive(Template)]
#[template(path = "pages/address/link.html")]
pub(crate) struct ShowLink {
    pub(crate) frame: Frame,
    /// Where it stands: said, done, over, asked to press again.
    pub(crate) said: Option<String>,
    pub(crate) what: String,
    /// The button; none when nothing is asked any more.
    pub(crate) button: Option<String>,
    pub(crate) confirms: bool,
    pub(crate) action: String,
}

/// A link that was mailed, for its reader.
struct Opened {
    visit: Visit,
    loaded: LoadedChange,
    side: Side,
    name: String,
    token: String,
}

/// None where the link is another feature's, or was called off.
async fn opened(visit: &Visit, token: &str) -> Result<Option<Opened>, Failure> {
    let site = &visit.site;
    let hash = Token::presented(token).hash();
    let Some((loaded, which)) = store::change_with(&site.db, &site.key, &hash).await? else {
        return Ok(None);
    };
    let Some(contact) = store::contact(&site.db, loaded.person).await? else { return Ok(None) };
    let visit = visit.for_reader(mails::reader_of(site, &contact));
    Ok(Some(Opened { visit, loaded, side: which, name: contact.name, token: token.to_owned() }))
}

fn link_page(opened: &Opened, confirms: bool) -> ShowLink {
    let Opened { visit, loaded, side, name, token } = opened;
    let reader = &visit.reader;
    let [what, yes] = match side {
        Side::Old => ["people-move-old-what", "people-move-old-yes"],
        Side::New => ["people-move-new-what", "people-move-new-yes"],
    };
    let with = |key| {
        let network = visit.site.settings.network.name(reader.lang);
        let sentence = Sentence::new(key).with("network", network).with("name", name);
        reader.tell(&sentence.with("address", loaded.email.as_str()))
    };
    let stage = loaded.change.stage(visit.site.clock.now());
    let waits = stage == Stage::Waits && !loaded.change.has_said_yes(*side);
    let said = match stage {
        Stage::Waits if waits => confirms.then(|| reader.say("people-move-press-again")),
        Stage::Waits | Stage::Agreed => Some(reader.say("people-move-other-waits")),
        Stage::Done => Some(with("people-move-done")),
        Stage::Over => Some(reader.say("people-move-over")),
    };
    ShowLink {
        frame: visit.frame(Sentence::new("people-move-title")),
        said,
        what: with(what),
        button: waits.then(|| reader.say(yes)),
        confirms,
        action: format!("{UNDER}{token}"),
    }
}

async fn show_link(visit: Visit, token: String) -> Result<Option<Response>, Failure> {
    Ok(match opened(&visit, &token).await? {
        None => None,
        Some(opened) => Some(page(link_page(&opened, false))?),
    })
}

async fn follow_link(visit: Visit, token: String, fields: Fields) -> Result<Option<Response>, Failure> {
    let Some(opened) = opened(&visit, &token).await? else { return Ok(None) };
    let (site, loaded) = (&opened.visit.site, &opened.loaded);
    let purpose = address_asked::purpose(opened.side);
    let sent = store::link_sent_at(&site.db, loaded.fact, purpose).await?;
    let is_early = sent.is_some_and(|sent| site.clock.now().duration_since(sent).abs() < SCANNER_TIME);
    if is_early && fields.text("confirms") != CONFIRMS {
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, link_page(&opened, true)).map(Some);
    }
    let person = loaded.person;
    // Whoever reads the mailbox speaks for the person in this one thing.
    let granted = ask::<KeepMyself>(&Standing::person(person, Vec::new()), person)?;
    let mut tx = site.db.begin().await?;
    // Of two yeses at once, the second one finds the first.
    tx.lock("person", person).await?;
    if let Some(fresh) = store::change(&mut tx, loaded.id).await? {
        store::say_yes(&mut tx, &granted, (&fresh, opened.side)).await?;
        tx.commit().await?;
    }
    see_other(format!("{UNDER}{token}")).map(Some)
}

/// What a facilitator sees of a change that waits.
#[derive(Template)]
#[template(path = "pages/address/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) id: PersonId,
    pub(super) name: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) asked_at: String,
    pub(super) until: String,
    pub(super) old_said: String,
    pub(super) new_said: String,
    pub(super) is_over: bool,
    /// Why the old mailbox is not waited for, to choose from; nothing where that is settled.
    pub(super) reasons: Vec<Choice>,
}

/// A change that waits, and the proof that one may decide on it.
struct Waiting {
    granted: Granted<ChangePerson>,
    loaded: LoadedChange,
    name: String,
    from: String,
}

async fn waiting(visit: &Visit, at: impl Into<::store::At<'_>>, id: PersonId) -> Result<Waiting, Failure> {
    let mut at = at.into();
    let (granted, person) = person::<ChangePerson>(visit, &mut at, id).await?;
    let loaded = store::waiting_change(&mut at, id).await?.ok_or(Denied::NotFound)?;
    let details = person.person.details;
    Ok(Waiting { granted, loaded, name: details.name, from: details.email.as_str().to_owned() })
}

async fn page_of(visit: &Visit, waiting: &Waiting, problems: Problems) -> Result<Show, Failure> {
    let Waiting { loaded, name, from, .. } = waiting;
    let (reader, change) = (&visit.reader, loaded.change);
    let comes_back = store::comes_back(&visit.site.db, loaded.person, &loaded.email).await?;
    let said = |yes: bool| if yes { "people-move-said-yes" } else { "people-move-said-nothing" };
    let old_said = change.without_old.map_or(said(change.has_said_yes(Side::Old)), words::without_old);
    let new_said = if comes_back { "people-move-came-back" } else { said(change.has_said_yes(Side::New)) };
    let is_over = change.stage(visit.site.clock.now()) == Stage::Over;
    let choose = Choice::new("", reader.say("people-choose"));
    let reasons = WithoutOld::SAID.map(|why| Choice::new(why.code(), reader.say(words::without_old(why))));
    let asks = change.needs_old() && !is_over;
    Ok(Show {
        frame: visit.frame(Sentence::new("people-move-of").with("name", name)).with_problems(problems),
        id: loaded.person,
        name: name.clone(),
        from: from.clone(),
        to: loaded.email.as_str().to_owned(),
        asked_at: reader.moment(loaded.asked_at),
        until: reader.moment(change.expires_at),
        old_said: reader.say(old_said),
        new_said: reader.say(new_said),
        is_over,
        reasons: if asks { std::iter::once(choose).chain(reasons).collect() } else { Vec::new() },
    })
}

async fn show(visit: Visit, PathId(id): PathId<PersonId>) -> Answer {
    let waiting = waiting(&visit, &visit.site.db, id).await?;
    page(page_of(&visit, &waiting, Problems::default()).await?)
}

/// Goes on without the old mailbox.
async fn go_on(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("person", id).await?;
    let waiting = waiting(&visit, &mut tx, id).await?;
    let is_open = waiting.loaded.change.stage(visit.site.clock.now()) == Stage::Waits;
    let why = WithoutOld::SAID.into_iter().find(|why| why.code() == posted.fields.text("why"));
    match why {
        Some(why) if is_open => {
            ask_again_for(&visit, &mut tx, id).await?;
            store::go_without_old(&mut tx, &waiting.granted, (&waiting.loaded, why)).await?;
            posted.done(&visit, tx, format!("/people/{id}")).await
        }
        Some(_) => see_other(format!("/people/{id}/address")),
        None => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add("why", "people-move-why", Sentence::new("people-move-why-missing"));
            page_as(StatusCode::UNPROCESSABLE_ENTITY, page_of(&visit, &waiting, problems).await?)
        }
    }
}

async fn call_off(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    tx.lock("person", id).await?;
    let waiting = waiting(&visit, &mut tx, id).await?;
    store::call_off_change(&mut tx, &waiting.granted, &waiting.loaded).await?;
    posted.done(&visit, tx, format!("/people/{id}")).await
}

/// What waits, for the pages of a person: none, where nothing does.
pub(super) async fn note(visit: &Visit, id: PersonId) -> Result<Option<String>, Failure> {
    let Some(loaded) = store::waiting_change(&visit.site.db, id).await? else { return Ok(None) };
    let is_over = loaded.change.stage(visit.site.clock.now()) == Stage::Over;
    let key = if is_over { "people-move-note-over" } else { "people-move-note" };
    let sentence = Sentence::new(key).with("address", loaded.email.as_str());
    Ok(Some(visit.reader.tell(&sentence.with("until", loaded.change.expires_at))))
}
