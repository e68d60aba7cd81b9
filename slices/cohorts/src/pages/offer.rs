//! One offer: what the cities and their people see of it, an answer given by phone, written down; taken back, closed, given
//! more time.
use crate::{
    acts::{AnswerOffer, KeepOffer, SeeOffer},
    consent::{self, Asked, Proof},
    jobs,
    mails::{self, ended::How, offer::Why},
    pages::{
        answer::{self, Shown, WORDS_LENGTH_MAX},
        offers::{Names, group_name, read_until, stage_tag, word_tag},
        words,
    },
    rules::offer::{CloseRefusal, End, ExtendRefusal, Reply, Role, SayRefusal, Stage, Way, WithdrawRefusal},
    store::{
        cities,
        cohorts::{self as rows},
        groups,
        offers::{self, Loaded, Speaker},
    },
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    OfferId, OrganisationId, PersonId,
    access::{Act, Denied, Granted, SeatKind, ask},
    text,
};
use std::collections::BTreeMap;
use ui::{
    Frame, Problems, Reader, Sentence,
    parts::{Choice, Tag},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/offers/{offer}", show)
        .post("/offers/{offer}/answers", answer_it)
        .post("/offers/{offer}/records", record)
        .post("/offers/{offer}/confirmations", confirm)
        .post("/offers/{offer}/droppings", drop_answer)
        .get("/offers/{offer}/withdrawal", confirm_withdrawal)
        .post("/offers/{offer}/withdrawal", withdraw)
        .post("/offers/{offer}/closure", close)
        .post("/offers/{offer}/extension", extend)
}

/// The one way to an offer: through the rule of an act.
async fn offer<A: Act<On = crate::acts::OfferSubject>>(
    visit: &Visit,
    at: impl Into<At<'_>>,
    id: OfferId,
) -> Result<(Granted<A>, Loaded), Failure> {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let loaded = offers::offer(at, id).await?.ok_or(Denied::NotFound)?;
    Ok((ask::<A>(&visit.who, loaded.subject())?, loaded))
}

#[derive(Template)]
#[template(path = "pages/offers/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) id: OfferId,
    /// What a city's people read; none for a facilitator.
    pub(crate) shown: Option<Shown>,
    pub(crate) kept: Option<Kept>,
}

/// What a facilitator reads and does.
pub(crate) struct Kept {
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) stage: Stage,
    pub(crate) tag: Tag,
    pub(crate) until: String,
    pub(crate) end_reason: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) reasons: Vec<String>,
    pub(crate) words: Vec<(String, Tag)>,
    pub(crate) lines: Vec<Line>,
    pub(crate) speakers: Vec<Choice>,
    pub(crate) unconfirmed: Vec<Unconfirmed>,
    pub(crate) may_close: bool,
    /// One of the cities has said since that it cannot work with another.
    pub(crate) is_refused: bool,
    /// The written answer that what is typed would override.
    pub(crate) overridden: Option<i64>,
    pub(crate) typed: Fields,
}

impl Kept {
    /// Cities are asked; a no may still become a yes.
    fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Open | Stage::Declined)
    }

    fn may_extend(&self) -> bool {
        let is_sent = !self.until.is_empty();
        let may_reopen = matches!(self.stage, Stage::Ended(End::Expired | End::Withdrawn | End::Closed));
        self.is_open() || is_sent && may_reopen
    }
}

/// An answer that a machine may have given.
pub(crate) struct Unconfirmed {
    pub(crate) id: i64,
    /// Whose answer it is, and what it says.
    pub(crate) what: String,
}

/// Something that was said.
pub(crate) struct Line {
    pub(crate) at: String,
    pub(crate) what: String,
    pub(crate) words: Option<String>,
}

async fn show(visit: Visit, PathId(id): PathId<OfferId>) -> Answer {
    let (_, loaded) = offer::<SeeOffer>(&visit, &visit.site.db, id).await?;
    page(page_of(&visit, loaded, Fields::default(), Problems::default()).await?)
}

async fn page_of(visit: &Visit, loaded: Loaded, fields: Fields, problems: Problems) -> Result<Show, Failure> {
    let id = loaded.id;
    let asked = Asked::load(&visit.site, loaded, visit.reader.lang).await?;
    if visit.who.runs_network() {
        let (title, kept) = kept_of(visit, &asked, fields).await?;
        let left_over = (!kept.is_open()).then(|| kept.typed.iter()).into_iter().flatten();
        let frame = visit.frame_named(title).with_problems(problems).giving_back(left_over);
        return Ok(Show { frame, id, shown: None, kept: Some(kept) });
    }
    let refused = problems.iter().next().map(|problem| problem.sentence.clone());
    let speaks = own_speaker(visit, &asked);
    let looks = asked.loaded.offer.cities.iter().copied().find(|city| visit.who.sits_for(*city));
    let person = visit.person().ok_or(Denied::SignInFirst)?;
    let speaker = speaks.or_else(|| {
        // A sponsor or member reads along.
        let city = looks?;
        Some(Speaker { city, person, role: Role::Deputy, way: Way::Page, is_certain: true })
    });
    let speaker = speaker.ok_or(Denied::NotFound)?;
    let mut shown = answer::shown(visit, &asked, speaker, (&fields, refused)).await?;
    let frame = visit.frame(Sentence::new("cohorts-answer-title")).with_problems(problems);
    let frame = frame.giving_back(shown.left_over());
    shown.token = Some(frame.form_token.clone());
    shown.action = format!("/offers/{id}/answers");
    Ok(Show { frame, id, shown: Some(shown), kept: None })
}

/// For which city whoever is signed in speaks.
fn own_speaker(visit: &Visit, asked: &Asked) -> Option<Speaker> {
    let person = visit.person()?;
    let mut cities = asked.loaded.offer.cities.iter().copied();
    let (city, role) = cities.find_map(|city| Some((city, asked.role(city, person)?)))?;
    Some(Speaker { city, person, role, way: Way::Page, is_certain: true })
}

async fn kept_of(visit: &Visit, asked: &Asked, typed: Fields) -> Result<(String, Kept), Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let loaded = &asked.loaded;
    let cohort = rows::cohort(db, loaded.cohort, reader.lang).await?.ok_or_else(Failure::not_found)?;
    let cities = cities::named(db, &loaded.offer.cities).await?;
    let themes = cities::theme_names(db, reader.lang).await?;
    let names: Names = loaded
        .offer
        .cities
        .iter()
        .zip(&cities)
        .map(|(id, city)| (*id, mails::name_for(reader, city)))
        .collect();
    let people: Vec<PersonId> =
        loaded.answers.iter().flat_map(|answer| [Some(answer.person), answer.written_by]).flatten().collect();
    let people = people::store::names(db, people, reader.lang).await?;
    let stage = loaded.offer.stage();
    let kept = Kept {
        code: cohort.code,
        cohort: cohort.name,
        stage,
        tag: stage_tag(visit, stage),
        until: loaded.offer.asking.map(|asking| reader.moment(asking.until)).unwrap_or_default(),
        end_reason: loaded.end_reason.clone(),
        note: loaded.note.clone(),
        reasons: mails::offer::told(reader, &cities, &themes, &loaded.reasons),
        words: loaded
            .offer
            .cities
            .iter()
            .map(|city| (names.get(city).cloned().unwrap_or_default(), word_tag(visit, loaded, *city)))
            .collect(),
        lines: loaded.answers.iter().rev().map(|said| line(reader, &names, &people, said)).collect(),
        speakers: speakers(reader, &names, asked, typed.text("speaker")),
        unconfirmed: unconfirmed(reader, (&names, &people), loaded),
        may_close: loaded.offer.close().is_ok(),
        is_refused: matches!(stage, Stage::Open | Stage::Declined)
            && cities::refuse(db, &loaded.offer.cities).await?,
        overridden: overridden(visit, asked, &typed).map(|written| written.id),
        typed,
    };
    Ok((group_name(&names, loaded), kept))
}

fn line(reader: &Reader, names: &Names, people: &BTreeMap<PersonId, String>, said: &offers::Answer) -> Line {
    let name = |person: &PersonId| {
        people.get(person).cloned().unwrap_or_else(|| reader.say("people-former-officer"))
    };
    let mut what = Sentence::new("cohorts-line")
        .with("city", names.get(&said.city).cloned().unwrap_or_default())
        .with("who", name(&said.person))
        .with("what", words::reply(said.reply))
        .with("way", words::way(said.way));
    if let Some(by) = &said.written_by {
        what.key = if said.way == Way::Phone { "cohorts-line-written" } else { "cohorts-line-confirmed" };
        what = what.with("by", name(by));
    }
    let mut what = reader.tell(&what);
    if !said.is_certain {
        what.push(' ');
        what.push_str(&reader.say("cohorts-line-unconfirmed"));
    }
    Line { at: reader.moment(said.said_at), what, words: said.words.clone() }
}

/// Whose answer may be written down.
fn speakers(reader: &Reader, names: &Names, asked: &Asked, chosen: &str) -> Vec<Choice> {
    let choice = |sitting: &cities::Sitting| {
        let seat =
            if sitting.kind == SeatKind::Deputy { "cohorts-for-deputy" } else { "cohorts-for-focal-point" };
        let city = names.get(&sitting.city).cloned().unwrap_or_default();
        let text = Sentence::new(seat).with("name", &sitting.name).with("city", city);
        let value = format!("{}:{}", sitting.city, sitting.person);
        Choice::new(value.clone(), reader.tell(&text)).chosen(value == chosen)
    };
    let first = Choice::new("", reader.say("cohorts-choose"));
    std::iter::once(first).chain(asked.sitting.iter().map(choice)).collect()
}

/// The last answer of each person that a machine may have given: two who speak for one city may both have one.
fn unconfirmed(
    reader: &Reader,
    (names, people): (&Names, &BTreeMap<PersonId, String>),
    loaded: &Loaded,
) -> Vec<Unconfirmed> {
    let is_open = matches!(loaded.offer.stage(), Stage::Open | Stage::Declined);
    let is_last = |said: &&offers::Answer| {
        let same = |other: &&offers::Answer| (other.city, other.person) == (said.city, said.person);
        let mut own = loaded.answers.iter().filter(same).filter(|other| other.reply.is_some());
        own.next_back().is_some_and(|last| last.id == said.id)
    };
    let waits = loaded.answers.iter().filter(|said| is_open && !said.is_certain && said.reply.is_some());
    let shown = |said: &offers::Answer| {
        let name = people.get(&said.person).cloned();
        let what = Sentence::new("cohorts-unconfirmed")
            .with("city", names.get(&said.city).cloned().unwrap_or_default())
            .with("who", name.unwrap_or_else(|| reader.say("people-former-officer")))
            .with("what", words::reply(said.reply));
        Unconfirmed { id: said.id, what: reader.tell(&what) }
    };
    waits.filter(is_last).map(shown).collect()
}

async fn answer_it(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?;
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let asked = asked.ok_or(Denied::NotFound)?;
    let granted = ask::<AnswerOffer>(&visit.who, asked.subject())?;
    let speaker = own_speaker(&visit, &asked).ok_or(Denied::Refused)?;
    let mut problems = Problems::default();
    let taken =
        answer::take(&visit, &mut tx, (&asked, &granted, speaker), &posted.fields, &mut problems).await?;
    if taken.is_some() {
        return posted.done(&visit, tx, format!("/offers/{id}")).await;
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Writes down what somebody said by phone or message.
async fn record(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let speaker = told_by(&asked, fields);
    if speaker.is_none() {
        problems.add("speaker", "cohorts-speaker", Sentence::new("cohorts-speaker-missing"));
    }
    let reply = Reply::parse(fields.text("reply"));
    if reply.is_none() {
        problems.add("reply", "cohorts-reply", Sentence::new("cohorts-reply-missing"));
    }
    let said = text::optional_lines(fields.text("words"), WORDS_LENGTH_MAX);
    let said = problems.take("words", "cohorts-record-words", said);
    if reply == Some(Reply::Decline) && said == Some(None) {
        problems.add("words", "cohorts-record-words", Sentence::new("cohorts-record-reason-missing"));
    }
    if let Some(written) = overridden(&visit, &asked, fields)
        && fields.text(CONFIRMS) != written.id.to_string()
    {
        problems.add_general(contradicts(&visit, written).await?);
    }
    if let (Some(speaker), Some(reply), Some(said), true) = (speaker, reply, said, problems.is_empty()) {
        let taken = (reply, said.as_deref());
        let proof = (Proof::WrittenDown(&granted), speaker);
        match consent::take(&visit.site, &mut tx, &asked, proof, taken).await? {
            Ok(_) => return posted.done(&visit, tx, format!("/offers/{id}")).await,
            Err(why) => problems.add_general(refusal(why)),
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Who said what is written down.
fn told_by(asked: &Asked, fields: &Fields) -> Option<Speaker> {
    let (city, person) = fields.text("speaker").split_once(':')?;
    let (city, person) = (city.parse::<OrganisationId>().ok()?, person.parse::<PersonId>().ok()?);
    let role = asked.role(city, person)?;
    Some(Speaker { city, person, role, way: Way::Phone, is_certain: true })
}

/// The field that names the written answer of which the facilitator has read.
const CONFIRMS: &str = "confirms";

/// The written answer that what is typed would override for good.
fn overridden<'a>(visit: &Visit, asked: &'a Asked, fields: &Fields) -> Option<&'a offers::Answer> {
    asked.overridden(&visit.site, told_by(asked, fields)?, Reply::parse(fields.text("reply"))?)
}

async fn contradicts(visit: &Visit, written: &offers::Answer) -> Result<Sentence, Failure> {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let who = people::store::names(db, [written.person], reader.lang).await?.remove(&written.person);
    let city = cities::named(db, &[written.city]).await?;
    Ok(Sentence::new("cohorts-record-contradicts")
        .with("who", who.unwrap_or_else(|| reader.say("people-former-officer")))
        .with("city", city.first().map(|city| mails::name_for(reader, city)).unwrap_or_default())
        .with("at", written.said_at))
}

/// Why nothing was written down, for the facilitator who did.
fn refusal(why: SayRefusal) -> Sentence {
    match why {
        SayRefusal::NoDeputy => Sentence::new("cohorts-record-no-deputy"),
        SayRefusal::DeputyNotAsked => Sentence::new("cohorts-record-deputy-not-asked"),
        SayRefusal::Expired { at } => Sentence::new("cohorts-record-expired").with("at", at),
        SayRefusal::Bound => Sentence::new("cohorts-record-bound"),
        SayRefusal::Draft | SayRefusal::NotAsked | SayRefusal::Ended { .. } => {
            Sentence::new("cohorts-record-over")
        }
    }
}

/// Confirms what a machine may have said: the same once more, written down by a facilitator who has asked.
async fn confirm(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let number = posted.fields.text("answer").parse::<i64>().unwrap_or_default();
    let said = asked.loaded.answers.iter().find(|answer| answer.id == number && !answer.is_certain);
    let mut problems = Problems::default();
    if let Some((said, reply)) = said.and_then(|said| Some((said, said.reply?))) {
        let Some(role) = asked.role(said.city, said.person) else {
            return see_other(format!("/offers/{id}"));
        };
        let speaker = Speaker { city: said.city, person: said.person, role, way: said.way, is_certain: true };
        let proof = (Proof::WrittenDown(&granted), speaker);
        match consent::take(&visit.site, &mut tx, &asked, proof, (reply, said.words.as_deref())).await? {
            Ok(_) => return posted.done(&visit, tx, format!("/offers/{id}")).await,
            Err(why) => problems.add_general(refusal(why)),
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, Fields::default(), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

async fn drop_answer(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let number = posted.fields.text("answer").parse::<i64>().unwrap_or_default();
    consent::drop_answer(&visit.site, &mut tx, (&asked, &granted), number).await?;
    posted.done(&visit, tx, format!("/offers/{id}")).await
}

#[derive(Template)]
#[template(path = "pages/offers/withdraw.html")]
pub(crate) struct Withdraw {
    pub(crate) frame: Frame,
    pub(crate) id: OfferId,
    pub(crate) name: String,
    pub(crate) words: Vec<(String, Tag)>,
    pub(crate) answers: usize,
    /// What stands on this page, so that a form of before is known.
    pub(crate) seen: String,
    pub(crate) mails: Vec<String>,
    pub(crate) reason: String,
    /// It was over before the button was pressed.
    pub(crate) over: bool,
    /// The group that it has formed.
    pub(crate) group: Option<String>,
}

async fn confirm_withdrawal(visit: Visit, PathId(id): PathId<OfferId>) -> Answer {
    let (_, loaded) = offer::<KeepOffer>(&visit, &visit.site.db, id).await?;
    if let Stage::Ended(_) = loaded.offer.stage() {
        // There is nothing to take back; its page says how it ended.
        return see_other(format!("/offers/{id}"));
    }
    page(withdrawal(&visit, loaded, Fields::default(), Problems::default()).await?)
}

/// Who has answered what, and who will get a mail.
async fn withdrawal(
    visit: &Visit,
    loaded: Loaded,
    fields: Fields,
    problems: Problems,
) -> Result<Withdraw, Failure> {
    let asked = Asked::load(&visit.site, loaded, visit.reader.lang).await?;
    let (name, kept) = kept_of(visit, &asked, Fields::default()).await?;
    let readers = told_of_withdrawal(&asked);
    let over = matches!(asked.loaded.offer.stage(), Stage::Ended(_));
    let frame = match over {
        true => visit.frame_named(name.clone()),
        false => visit.frame(Sentence::new("cohorts-withdraw-title").with("group", &name)),
    };
    Ok(Withdraw {
        frame: frame.with_problems(problems),
        id: asked.loaded.id,
        name,
        words: kept.words,
        answers: asked.loaded.offer.answered().len(),
        seen: seen(&asked),
        mails: readers.into_iter().map(|sitting| sitting.name).collect(),
        reason: fields.text("reason").to_owned(),
        over,
        group: groups::place_of_offer(&visit.site.db, asked.loaded.id).await?.map(|(path, _)| path),
    })
}

/// Who gets a mail when the offer is taken back; of a draft nobody knows.
fn told_of_withdrawal(asked: &Asked) -> Vec<cities::Sitting> {
    let readers = asked.loaded.offer.asking.map(|_| mails::ended::readers(asked, How::Withdrawn));
    readers.unwrap_or_default()
}

/// What a facilitator looks at before an offer is taken back: the last answer, and who gets a mail.
fn seen(asked: &Asked) -> String {
    let last = asked.loaded.answers.iter().rfind(|answer| answer.reply.is_some());
    let last = last.map(|answer| answer.id.to_string());
    let readers = told_of_withdrawal(asked).into_iter().map(|sitting| sitting.person.to_string());
    let answered = asked.loaded.offer.answered().len().to_string();
    [answered].into_iter().chain(last).chain(readers).collect::<Vec<_>>().join("-")
}

async fn withdraw(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let mut problems = Problems::default();
    let is_confirmed = posted.fields.text("seen") == seen(&asked);
    let reason = text::optional_lines(posted.fields.text("reason"), WORDS_LENGTH_MAX);
    let reason = problems.take("reason", "cohorts-withdraw-reason", reason);
    if asked.loaded.offer.stage() == Stage::Ended(End::Withdrawn) {
        // Pressed twice: it is as whoever pressed wants it.
        return see_other(format!("/offers/{id}"));
    }
    match (asked.loaded.offer.withdraw(is_confirmed), reason) {
        (Ok(()) | Err(WithdrawRefusal::Answered { .. }), _) if !is_confirmed => {
            problems.add_general(Sentence::new("cohorts-withdraw-changed"));
        }
        (Ok(()), Some(reason)) => {
            let fact = offers::end(&mut tx, &granted, End::Withdrawn, reason.as_deref()).await?;
            if asked.loaded.offer.asking.is_some() {
                mails::ended::queue(&mut tx, &visit.site, (fact, How::Withdrawn), &asked).await?;
            }
            return posted.done(&visit, tx, format!("/offers/{id}")).await;
        }
        (Ok(()), None) => {}
        (Err(WithdrawRefusal::Answered { answers }), _) => {
            problems.add_general(Sentence::new("cohorts-withdraw-answered").with("answers", answers));
        }
        (Err(WithdrawRefusal::Ended { end, at }), _) => {
            problems.add_general(match end {
                End::Agreed => Sentence::new("cohorts-withdraw-agreed").with("at", at),
                End::Withdrawn | End::Expired | End::Closed => Sentence::new("cohorts-withdraw-over"),
            });
        }
    }
    drop(tx);
    let template = withdrawal(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Closes an offer after a no: the others read that the group was not formed.
async fn close(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    match asked.loaded.offer.close() {
        Ok(()) => {
            let fact = offers::end(&mut tx, &granted, End::Closed, None).await?;
            mails::ended::queue(&mut tx, &visit.site, (fact, How::NotFormed), &asked).await?;
            posted.done(&visit, tx, format!("/offers/{id}")).await
        }
        Err(CloseRefusal::NotDeclined) if asked.loaded.offer.stage() == Stage::Ended(End::Closed) => {
            see_other(format!("/offers/{id}"))
        }
        Err(CloseRefusal::NotDeclined) => {
            drop(tx);
            let mut problems = Problems::default();
            problems.add_general(Sentence::new("cohorts-close-not-declined"));
            let template = page_of(&visit, asked.loaded, Fields::default(), problems).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
        }
    }
}

async fn extend(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let mut problems = Problems::default();
    let of = &asked.loaded.offer.cities;
    let named = cities::named(&mut tx, of).await?;
    let named = named.iter().map(|city| mails::name_for(&visit.reader, city)).collect::<Vec<_>>().join(" – ");
    if cities::refuse_each_other(&mut tx, &granted, of).await? {
        problems.add_general(Sentence::new("cohorts-send-refused").with("cities", &named));
    }
    // One that had ended is open again then; its cities may have left or found others meanwhile.
    if !cities::take_part(&mut tx, asked.loaded.cohort, of).await? {
        problems.add_general(Sentence::new("cohorts-send-left").with("cities", &named));
    }
    if groups::works(&mut tx, &asked.loaded).await? {
        problems.add_general(Sentence::new("cohorts-send-bound"));
    }
    if let Some(until) = read_until(&visit, &posted.fields, &mut problems).filter(|_| problems.is_empty()) {
        match asked.loaded.offer.extend(until, visit.site.clock.now()) {
            Ok(()) => match offers::extend(&mut tx, &granted, until).await {
                Ok(fact) => {
                    let had_ended = asked.loaded.offer.end.is_some();
                    if let Some(asked) = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await? {
                        jobs::ask_the_silent(&visit.site, &mut tx, &asked, (fact, Why::MoreTime)).await?;
                        if had_ended {
                            jobs::tell_the_answered(&visit.site, &mut tx, &asked, fact).await?;
                        }
                        jobs::plan(&mut tx, &asked.loaded).await?;
                    }
                    return posted.done(&visit, tx, format!("/offers/{id}")).await;
                }
                Err(error) if error.is_constraint("cohorts_offer_cities_one_open") => {
                    problems.add_general(Sentence::new("cohorts-send-bound"));
                }
                Err(error) => return Err(error.into()),
            },
            Err(ExtendRefusal::Past) => {
                problems.add("until", "cohorts-until", Sentence::new("cohorts-until-past"));
            }
            Err(ExtendRefusal::NotLater) => {
                problems.add("until", "cohorts-until", Sentence::new("cohorts-until-not-later"));
            }
            Err(ExtendRefusal::Draft | ExtendRefusal::Agreed) => {
                problems.add_general(Sentence::new("cohorts-say-over"));
            }
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
