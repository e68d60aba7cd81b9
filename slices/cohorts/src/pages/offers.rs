//! Offers: made from a run, sent, watched; what a city's people see of them when they are signed in; an answer given by
//! phone, written down; taken back, closed, given more time.
use crate::{
    acts::{AnswerOffer, KeepOffer, SeeCohort, SeeOffer, ShapeCohort},
    consent::{self, Asked, Proof},
    doing,
    mails::{self, ended::How},
    pages::{
        answer::{self, Shown, WORDS_LENGTH_MAX},
        cohort, words,
    },
    rules::offer::{CloseRefusal, End, ExtendRefusal, Reply, Role, Stage, Way, WithdrawRefusal, Word},
    store::{
        boards, cities,
        cohorts::{self as rows, Cohort},
        offers::{self, Loaded, Speaker},
        runs as kept,
    },
};
use ::store::At;
use askama::Template;
use axum::http::StatusCode;
use jiff::{Timestamp, ToSpan as _, civil::Date};
use kernel::{
    OfferId, OrganisationId, PersonId,
    access::{Act, Denied, Granted, SeatKind, ask},
    text,
};
use std::collections::BTreeMap;
use ui::{
    Frame, Link, Problems, Reader, Sentence,
    parts::{Choice, Tag, Tone},
};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as, see_other};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/offers", index)
        .post("/cohorts/{cohort}/offers", create)
        .post("/cohorts/{cohort}/sendings", send)
        .get("/offers", mine)
        .get("/offers/{offer}", show)
        .post("/offers/{offer}/answers", answer_it)
        .post("/offers/{offer}/records", record)
        .post("/offers/{offer}/confirmations", confirm)
        .get("/offers/{offer}/withdrawal", confirm_withdrawal)
        .post("/offers/{offer}/withdrawal", withdraw)
        .post("/offers/{offer}/closure", close)
        .post("/offers/{offer}/extension", extend)
}

/// Days until which an offer is open unless the facilitator says otherwise.
const OPEN_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "pages/offers/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) paused: bool,
    pub(crate) drafts: Vec<DraftLine>,
    pub(crate) sent: Vec<SentLine>,
    pub(crate) until: String,
    pub(crate) note: String,
    pub(crate) last_run: Option<i64>,
    pub(crate) board: String,
}

pub(crate) struct DraftLine {
    pub(crate) id: OfferId,
    pub(crate) names: String,
    pub(crate) ticked: bool,
    pub(crate) why_not: Option<String>,
}

pub(crate) struct SentLine {
    pub(crate) link: Link,
    pub(crate) stage: Tag,
    pub(crate) words: Vec<(String, Tag)>,
    pub(crate) until: String,
}

fn stage_tag(visit: &Visit, stage: Stage) -> Tag {
    let tone = match stage {
        Stage::Draft | Stage::Ended(End::Withdrawn | End::Expired | End::Closed) => Tone::Plain,
        Stage::Open => Tone::Sea,
        Stage::Declined => Tone::Bad,
        Stage::Ended(End::Agreed) => Tone::Good,
    };
    Tag { text: visit.reader.tell(&words::stage(stage)), tone }
}

fn word_tag(visit: &Visit, offer: &Loaded, city: OrganisationId) -> Tag {
    if offer.offer.waits_for_confirmation(city) {
        return Tag { text: visit.reader.say("cohorts-word-unconfirmed"), tone: Tone::Warn };
    }
    let word = offer.offer.word(city);
    let tone = match word {
        Word::Silent => Tone::Plain,
        Word::WaitsForDeputy => Tone::Warn,
        Word::Yes => Tone::Good,
        Word::No => Tone::Bad,
    };
    Tag { text: visit.reader.tell(&words::word(word)), tone }
}

type Names = BTreeMap<OrganisationId, String>;

async fn city_names(visit: &Visit, cohort: &Cohort) -> Result<Names, Failure> {
    let chosen = cities::chosen(&visit.site.db, cohort.id, visit.reader.lang).await?;
    Ok(chosen.into_iter().map(|city| (city.id, city.name)).collect())
}

fn group_name(names: &Names, offer: &Loaded) -> String {
    let name = |city| names.get(city).cloned().unwrap_or_default();
    offer.offer.cities.iter().map(name).collect::<Vec<_>>().join(" – ")
}

async fn index(visit: Visit, PathId(code): PathId<String>) -> Answer {
    let (_, cohort) = cohort::<SeeCohort>(&visit, &visit.site.db, &code).await?;
    let today = visit.site.clock.today(&visit.site.home_zone);
    let until = today.saturating_add(OPEN_DAYS.days()).to_string();
    page(list(&visit, &cohort, Fields::of(&[("until", &until)]), Problems::default()).await?)
}

async fn list(visit: &Visit, cohort: &Cohort, fields: Fields, problems: Problems) -> Result<Index, Failure> {
    let names = city_names(visit, cohort).await?;
    let all = offers::of_cohort(&visit.site.db, cohort.id).await?;
    let standing = boards::standing(&visit.site.db, cohort.id).await?;
    let codes = offers::codes(&visit.site.db, cohort.id).await?;
    let typed: Vec<&str> = fields.all("offer").collect();
    let (drafts, sent): (Vec<&Loaded>, Vec<&Loaded>) =
        all.iter().partition(|offer| offer.offer.stage() == Stage::Draft);
    let draft = |offer: &&Loaded| {
        let own = codes.get(&offer.id).cloned().unwrap_or_default();
        let bound = standing.groups().any(|group| group.iter().any(|code| own.contains(code)));
        let id = offer.id.to_string();
        DraftLine {
            id: offer.id,
            names: group_name(&names, offer),
            ticked: !bound && (typed.is_empty() || typed.contains(&id.as_str())),
            why_not: bound.then(|| visit.reader.say("cohorts-draft-bound")),
        }
    };
    let line = |offer: &&Loaded| SentLine {
        link: Link::new(format!("/offers/{}", offer.id), group_name(&names, offer)),
        stage: stage_tag(visit, offer.offer.stage()),
        words: offer
            .offer
            .cities
            .iter()
            .map(|city| (names.get(city).cloned().unwrap_or_default(), word_tag(visit, offer, *city)))
            .collect(),
        until: offer.offer.asking.map(|asking| visit.reader.moment(asking.until)).unwrap_or_default(),
    };
    let mut lines: Vec<(u8, SentLine)> =
        sent.iter().map(|offer| (urgency(offer.offer.stage()), line(offer))).collect();
    lines.sort_by_key(|(urgency, _)| *urgency);
    let title = Sentence::new("cohorts-offers-title").with("name", &cohort.name);
    Ok(Index {
        frame: visit.frame(title).with_problems(problems),
        code: cohort.code.clone(),
        cohort: cohort.name.clone(),
        paused: cohort.pause.is_some(),
        drafts: drafts.iter().map(draft).collect(),
        sent: lines.into_iter().map(|(_, line)| line).collect(),
        until: fields.text("until").to_owned(),
        note: fields.text("note").to_owned(),
        board: format!("/cohorts/{}/board", cohort.code),
        last_run: kept::runs(&visit.site.db, cohort.id).await?.first().map(|run| run.number),
    })
}

/// What a facilitator looks at first.
fn urgency(stage: Stage) -> u8 {
    match stage {
        Stage::Declined => 0,
        Stage::Open => 1,
        Stage::Ended(End::Expired) => 2,
        Stage::Ended(End::Agreed) => 3,
        Stage::Draft | Stage::Ended(End::Withdrawn | End::Closed) => 4,
    }
}

/// Drafts for every group of a run that does not stand already; drafts of before are thrown away.
async fn create(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let number = posted.fields.text("run").parse::<i64>().unwrap_or_default();
    doing::draft_offers(&mut tx, &granted, number).await?.ok_or_else(Failure::not_found)?;
    posted.done(&visit, tx, format!("/cohorts/{code}/offers")).await
}

/// The end of a day where the centre is.
fn end_of(visit: &Visit, day: Date) -> Option<Timestamp> {
    let next = day.saturating_add(1.day()).at(0, 0, 0, 0);
    visit.site.home_zone.to_timestamp(next).ok()?.checked_sub(1.second()).ok()
}

fn read_until(visit: &Visit, fields: &Fields, problems: &mut Problems) -> Option<Timestamp> {
    let typed = fields.text("until");
    let until = text::day(typed).and_then(|day| end_of(visit, day));
    match until {
        None => {
            let sentence = Sentence::new("cohorts-day-unknown").with("typed", typed);
            problems.add("until", "cohorts-until", sentence);
            None
        }
        Some(until) if until <= visit.site.clock.now() => {
            problems.add("until", "cohorts-until", Sentence::new("cohorts-until-past"));
            None
        }
        until => until,
    }
}

async fn send(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    let fields = &posted.fields;
    let mut problems = Problems::default();
    let until = read_until(&visit, fields, &mut problems);
    let note = text::optional_lines(fields.text("note"), WORDS_LENGTH_MAX);
    let note = problems.take("note", "cohorts-note", note);
    let ids: Vec<OfferId> = fields.all("offer").filter_map(|id| id.parse().ok()).collect();
    if ids.is_empty() {
        problems.add_general(Sentence::new("cohorts-send-nothing"));
    }
    if cohort.pause.is_some() {
        problems.add_general(Sentence::new("cohorts-move-paused"));
    }
    if let (Some(until), Some(note), true) = (until, note, problems.is_empty()) {
        let mut bound = false;
        for id in ids {
            let Some(loaded) = offers::offer(&mut tx, id).await?.filter(|offer| offer.cohort == cohort.id)
            else {
                continue;
            };
            if loaded.offer.stage() != Stage::Draft {
                continue;
            }
            match send_one(&visit, &mut tx, loaded, (until, note.as_deref())).await {
                Ok(()) => {}
                Err(Sending::Bound) => {
                    bound = true;
                    break;
                }
                Err(Sending::Failed(failure)) => return Err(failure),
            }
        }
        if !bound {
            doing::begin_offers(&mut tx, &granted, &cohort).await?;
            return posted.done(&visit, tx, format!("/cohorts/{code}/offers")).await;
        }
        problems.add_general(Sentence::new("cohorts-send-bound"));
    }
    drop(tx);
    let template = list(&visit, &cohort, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

enum Sending {
    /// A city is being asked already.
    Bound,
    Failed(Failure),
}

impl From<::store::Error> for Sending {
    fn from(error: ::store::Error) -> Self {
        if error.is_constraint("cohorts_offer_cities_one_open") {
            Self::Bound
        } else {
            Self::Failed(error.into())
        }
    }
}

impl From<Denied> for Sending {
    fn from(denied: Denied) -> Self {
        Self::Failed(denied.into())
    }
}

async fn send_one(
    visit: &Visit,
    tx: &mut ::store::Tx,
    loaded: Loaded,
    (until, note): (Timestamp, Option<&str>),
) -> Result<(), Sending> {
    let granted = ask::<KeepOffer>(&visit.who, loaded.subject())?;
    Ok(doing::send_offer(&visit.site, tx, &granted, (until, note)).await?)
}

#[derive(Template)]
#[template(path = "pages/offers/mine.html")]
pub(crate) struct Mine {
    pub(crate) frame: Frame,
    pub(crate) offers: Vec<SentLine>,
}

/// The offers of the cities for which one sits.
async fn mine(visit: Visit) -> Answer {
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let own: Vec<OrganisationId> = visit.who.seats().iter().map(|seat| seat.organisation).collect();
    let all = offers::sent_to(&visit.site.db, own.iter().copied()).await?;
    let mut lines = Vec::with_capacity(all.len());
    for offer in &all {
        let cities = cities::named(&visit.site.db, &offer.offer.cities).await?;
        let names: Vec<String> = cities.iter().map(|city| mails::name_for(&visit.reader, city)).collect();
        let words = offer.offer.cities.iter().zip(&names).filter(|(city, _)| own.contains(city));
        lines.push(SentLine {
            link: Link::new(format!("/offers/{}", offer.id), names.join(" – ")),
            stage: match offer.offer.stage() {
                // A no of the other city is not told.
                Stage::Declined => stage_tag(&visit, Stage::Open),
                stage @ (Stage::Draft | Stage::Open | Stage::Ended(_)) => stage_tag(&visit, stage),
            },
            words: words.map(|(city, name)| (name.clone(), word_tag(&visit, offer, *city))).collect(),
            until: offer.offer.asking.map(|asking| visit.reader.moment(asking.until)).unwrap_or_default(),
        });
    }
    page(Mine { frame: visit.frame(Sentence::new("cohorts-offers")), offers: lines })
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
    pub(crate) unconfirmed: Vec<(i64, String)>,
    pub(crate) may_close: bool,
    pub(crate) typed: Fields,
}

impl Kept {
    /// Cities are asked; a no may still become a yes.
    fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Open | Stage::Declined)
    }

    fn may_extend(&self) -> bool {
        self.is_open() || self.stage == Stage::Ended(End::Expired)
    }
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
        let frame = visit.frame_named(title).with_problems(problems);
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
    if speaks.is_none() {
        shown.buttons.clear();
    }
    let frame = visit.frame(Sentence::new("cohorts-answer-title")).with_problems(problems);
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
        unconfirmed: unconfirmed(&names, loaded),
        may_close: loaded.offer.close().is_ok(),
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
        what.key = "cohorts-line-written";
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
    asked.sitting.iter().map(choice).collect()
}

/// The last answer of each city that a machine may have given.
fn unconfirmed(names: &Names, loaded: &Loaded) -> Vec<(i64, String)> {
    let last = |city: OrganisationId| loaded.answers.iter().rev().find(|answer| answer.city == city);
    let cities = loaded.offer.cities.iter().filter(|city| loaded.offer.waits_for_confirmation(**city));
    let answer =
        |city: &OrganisationId| Some((last(*city)?.id, names.get(city).cloned().unwrap_or_default()));
    cities.filter_map(answer).collect()
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
    let chosen = fields.text("speaker").split_once(':').and_then(|(city, person)| {
        Some((city.parse::<OrganisationId>().ok()?, person.parse::<PersonId>().ok()?))
    });
    let speaker = chosen.and_then(|(city, person)| {
        let role = asked.role(city, person)?;
        Some(Speaker { city, person, role, way: Way::Phone, is_certain: true })
    });
    if speaker.is_none() {
        problems.add("speaker", "cohorts-speaker", Sentence::new("cohorts-speaker-missing"));
    }
    let reply = Reply::parse(fields.text("reply"));
    if reply.is_none() {
        problems.add("reply", "cohorts-reply", Sentence::new("cohorts-reply-missing"));
    }
    let said = text::optional_lines(fields.text("words"), WORDS_LENGTH_MAX);
    let said = problems.take("words", "cohorts-answer-words", said);
    if reply == Some(Reply::Decline) && said == Some(None) {
        problems.add("words", "cohorts-answer-words", Sentence::new("cohorts-reason-missing"));
    }
    if let (Some(speaker), Some(reply), Some(said), true) = (speaker, reply, said, problems.is_empty()) {
        let taken = (reply, said.as_deref());
        let proof = (Proof::WrittenDown(&granted), speaker);
        match consent::take(&visit.site, &mut tx, &asked, proof, taken).await? {
            Ok(_) => return posted.done(&visit, tx, format!("/offers/{id}")).await,
            Err(refusal) => problems.add_general(answer::refusal(refusal)),
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
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
            Err(refusal) => problems.add_general(answer::refusal(refusal)),
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, Fields::default(), problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

#[derive(Template)]
#[template(path = "pages/offers/withdraw.html")]
pub(crate) struct Withdraw {
    pub(crate) frame: Frame,
    pub(crate) id: OfferId,
    pub(crate) name: String,
    pub(crate) words: Vec<(String, Tag)>,
    pub(crate) answers: usize,
    pub(crate) mails: Vec<String>,
    pub(crate) reason: String,
}

async fn confirm_withdrawal(visit: Visit, PathId(id): PathId<OfferId>) -> Answer {
    let (_, loaded) = offer::<KeepOffer>(&visit, &visit.site.db, id).await?;
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
    let readers = if asked.loaded.offer.asking.is_some() {
        mails::ended::readers(&asked, How::Withdrawn)
    } else {
        Vec::new()
    };
    let title = Sentence::new("cohorts-withdraw-title").with("group", &name);
    Ok(Withdraw {
        frame: visit.frame(title).with_problems(problems),
        id: asked.loaded.id,
        name,
        words: kept.words,
        answers: asked.loaded.offer.answered().len(),
        mails: readers.into_iter().map(|sitting| sitting.name).collect(),
        reason: fields.text("reason").to_owned(),
    })
}

async fn withdraw(visit: Visit, PathId(id): PathId<OfferId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = offer::<KeepOffer>(&visit, &mut tx, id).await?;
    let asked = Asked::lock(&visit.site, &mut tx, id, visit.reader.lang).await?.ok_or(Denied::NotFound)?;
    let mut problems = Problems::default();
    let seen = posted.fields.text("seen").parse::<usize>().ok();
    let is_confirmed = seen == Some(asked.loaded.offer.answered().len());
    let reason = text::optional_lines(posted.fields.text("reason"), WORDS_LENGTH_MAX);
    let reason = problems.take("reason", "cohorts-withdraw-reason", reason);
    match (asked.loaded.offer.withdraw(is_confirmed), reason) {
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
            let refusal = crate::rules::offer::SayRefusal::Ended { end, at };
            problems.add_general(answer::refusal(refusal));
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
    if let Some(until) = read_until(&visit, &posted.fields, &mut problems) {
        match asked.loaded.offer.extend(until, visit.site.clock.now()) {
            Ok(()) => match offers::extend(&mut tx, &granted, until).await {
                Ok(_) => {
                    if let Some(loaded) = offers::offer(&mut tx, id).await? {
                        crate::jobs::plan(&mut tx, &loaded).await?;
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
            Err(ExtendRefusal::Draft | ExtendRefusal::Ended { .. }) => {
                problems.add_general(Sentence::new("cohorts-say-over"));
            }
        }
    }
    drop(tx);
    let template = page_of(&visit, asked.loaded, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}
