//! Offers of a cohort: made from a run, sent, watched; and what a city's people see of theirs when they are signed in.
use crate::{
    acts::{KeepOffer, SeeCohort, ShapeCohort},
    doing, mails,
    pages::{answer::WORDS_LENGTH_MAX, cohort, words},
    rules::{
        board::Standing,
        offer::{End, Stage, Word, end_of_day},
    },
    store::{
        boards::{self, Elsewhere, Tie},
        cities,
        cohorts::{self as rows, Cohort},
        groups::{self, Ended},
        offers::{self, Loaded},
        runs as kept,
    },
};
use askama::Template;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kernel::{
    OfferId, OrganisationId,
    access::{Denied, ask},
    text,
};
use std::collections::{BTreeMap, BTreeSet};
use ui::{
    Frame, Link, Problems, Sentence,
    parts::{Tag, Tone},
};
use web::{Answer, Failure, Fields, PathId, Posted, Receipt, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cohorts/{cohort}/offers", index)
        .post("/cohorts/{cohort}/offers", create)
        .post("/cohorts/{cohort}/sendings", send)
        .post("/cohorts/{cohort}/discards", discard)
        .get("/offers", mine)
}

/// Days until which an offer is open unless the facilitator says otherwise.
const OPEN_DAYS: i64 = 14;
/// No city is asked for longer: a year that is mistyped.
const OPEN_MAX: SignedDuration = SignedDuration::from_hours(24 * 366);

#[derive(Template)]
#[template(path = "pages/offers/index.html")]
pub(crate) struct Index {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) cohort: String,
    pub(crate) paused: bool,
    pub(crate) drafts: Vec<DraftLine>,
    /// Whom no draft was made for, because one said no.
    pub(crate) declined: Option<String>,
    /// What sending a draft ends.
    pub(crate) closes: Option<String>,
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
    /// Its cities are being asked elsewhere, and its line says so.
    pub(crate) asks_again: bool,
}

pub(crate) struct SentLine {
    pub(crate) link: Link,
    /// Of which round, where offers of several stand together.
    pub(crate) cohort: String,
    pub(crate) stage: Tag,
    pub(crate) words: Vec<(String, Tag)>,
    pub(crate) until: String,
    /// What a facilitator should know of it.
    pub(crate) warns: Option<String>,
}

pub(super) fn stage_tag(visit: &Visit, stage: Stage) -> Tag {
    let tone = match stage {
        Stage::Draft | Stage::Ended(End::Withdrawn | End::Expired | End::Closed) => Tone::Plain,
        Stage::Open => Tone::Sea,
        Stage::Declined => Tone::Bad,
        Stage::Ended(End::Agreed) => Tone::Good,
    };
    Tag { text: visit.reader.tell(&words::stage(stage)), tone }
}

pub(super) fn word_tag(visit: &Visit, offer: &Loaded, city: OrganisationId) -> Tag {
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

pub(super) type Names = BTreeMap<OrganisationId, String>;

pub(super) fn group_name(names: &Names, offer: &Loaded) -> String {
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
    let names = offers::names(&visit.site.db, cohort.id, visit.reader.lang).await?;
    let all = offers::of_cohort(&visit.site.db, cohort.id).await?;
    let standing = boards::standing(&visit.site.db, cohort.id).await?;
    let (drafts, sent): (Vec<&Loaded>, Vec<&Loaded>) =
        all.iter().partition(|offer| offer.offer.stage() == Stage::Draft);
    let mut refused = BTreeSet::new();
    for offer in all.iter().filter(|offer| !matches!(offer.offer.stage(), Stage::Ended(_))) {
        if cities::refuse(&visit.site.db, &offer.offer.cities).await? {
            refused.insert(offer.id);
        }
    }
    let of_drafts = Drafts::of((visit, cohort, &fields), (&names, &standing), &refused).await?;
    let line = |offer: &&Loaded| SentLine {
        link: Link::new(format!("/offers/{}", offer.id), group_name(&names, offer)),
        cohort: cohort.name.clone(),
        stage: stage_tag(visit, offer.offer.stage()),
        words: offer
            .offer
            .cities
            .iter()
            .map(|city| (names.get(city).cloned().unwrap_or_default(), word_tag(visit, offer, *city)))
            .collect(),
        until: offer.offer.asking.map(|asking| visit.reader.moment(asking.until)).unwrap_or_default(),
        warns: refused.contains(&offer.id).then(|| visit.reader.say("cohorts-offer-refused")),
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
        drafts: drafts.iter().map(|offer| of_drafts.line(offer)).collect(),
        declined: declined(visit, cohort, &standing).await?.filter(|_| !drafts.is_empty()),
        closes: closes(visit, &names, (&drafts, &sent)),
        sent: lines.into_iter().map(|(_, line)| line).collect(),
        until: fields.text("until").to_owned(),
        note: fields.text("note").to_owned(),
        board: format!("/cohorts/{}/board", cohort.code),
        last_run: kept::runs(&visit.site.db, cohort.id).await?.first().map(|run| run.number),
    })
}

/// What the drafts of a cohort are told by.
struct Drafts<'a> {
    visit: &'a Visit,
    names: &'a Names,
    standing: &'a Standing,
    /// The cities of the cohort.
    here: BTreeSet<OrganisationId>,
    codes: BTreeMap<OfferId, Vec<String>>,
    ended: Vec<Ended>,
    elsewhere: Vec<Elsewhere>,
    /// Offers whose cities cannot work with each other.
    refused: &'a BTreeSet<OfferId>,
    /// Those that were ticked, where the form comes back.
    typed: Vec<String>,
    /// Those of which the form said that their cities are being asked elsewhere.
    told: Vec<String>,
}

impl<'a> Drafts<'a> {
    async fn of(
        (visit, cohort, fields): (&'a Visit, &Cohort, &Fields),
        (names, standing): (&'a Names, &'a Standing),
        refused: &'a BTreeSet<OfferId>,
    ) -> Result<Self, Failure> {
        let (db, lang) = (&visit.site.db, visit.reader.lang);
        Ok(Self {
            visit,
            names,
            standing,
            here: cities::chosen(db, cohort.id, lang).await?.iter().map(|city| city.id).collect(),
            codes: offers::codes(db, cohort.id).await?,
            ended: groups::ended(db, cohort.id).await?,
            elsewhere: boards::elsewhere(db, cohort.id).await?,
            refused,
            typed: fields.all("offer").map(str::to_owned).collect(),
            told: fields.all("asks-again").map(str::to_owned).collect(),
        })
    }

    fn line(&self, offer: &Loaded) -> DraftLine {
        let id = offer.id.to_string();
        let asks_again = asks_again(&self.elsewhere, self.codes(offer)).is_some();
        // A tick counts only under the line that says what it does.
        let is_typed = self.typed.contains(&id) && (!asks_again || self.told.contains(&id));
        let (why_not, ticked) = match (self.stops(offer), self.warns(offer)) {
            (Some(why), _) => (Some(why), false),
            // Such a pair is asked again only when somebody ticks it.
            (None, Some(why)) => (Some(why), is_typed),
            (None, None) => (None, self.typed.is_empty() || is_typed),
        };
        DraftLine { id: offer.id, names: group_name(self.names, offer), ticked, why_not, asks_again }
    }

    fn codes(&self, offer: &Loaded) -> &[String] {
        self.codes.get(&offer.id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Why it cannot go out now.
    fn stops(&self, offer: &Loaded) -> Option<String> {
        let own = self.codes(offer);
        let key = if !offer.offer.cities.iter().all(|city| self.here.contains(city)) {
            "cohorts-draft-left"
        } else if self.refused.contains(&offer.id) {
            "cohorts-draft-refused"
        } else if self.standing.declines(own) {
            "cohorts-draft-declined"
        } else if self.standing.groups().any(|group| group.iter().any(|code| own.contains(code))) {
            "cohorts-draft-bound"
        } else {
            return None;
        };
        Some(self.visit.reader.say(key))
    }

    /// What one should know before it goes out.
    fn warns(&self, offer: &Loaded) -> Option<String> {
        let own = self.codes(offer);
        let reader = &self.visit.reader;
        // That they work together says more than that they are asked, and this more than a no of before.
        let pairs = self.elsewhere.iter().filter(|pair| is_within(pair, own));
        if let Some(pair) = pairs.min_by_key(|pair| pair.tie) {
            let key = match pair.tie {
                Tie::Work => "cohorts-draft-works",
                Tie::Asked => "cohorts-draft-asked",
                Tie::SaidNo => "cohorts-draft-said-no",
            };
            let why = reader.tell(&Sentence::new(key).with("cohort", &pair.cohort));
            if own.len() == 2 {
                return Some(why);
            }
            let cities = offer.offer.cities.iter().zip(own).filter(|(_, code)| pair.cities.contains(code));
            let cities = cities.map(|(city, _)| self.names.get(city).cloned().unwrap_or_default());
            let cities = cities.collect::<Vec<_>>().join(" – ");
            let of_pair = Sentence::new("cohorts-reason-of-pair").with("cities", cities);
            return Some(reader.tell(&of_pair.with("reason", ui::Arg::Said(why))));
        }
        let has_ended = self.ended.iter().any(|ended| ended.brought_together(own));
        has_ended.then(|| reader.say("cohorts-draft-ended"))
    }
}

fn is_within(pair: &Elsewhere, codes: &[String]) -> bool {
    pair.cities.iter().all(|code| codes.contains(code))
}

/// Two of these cities that another cohort is asking about each other.
fn asks_again<'a>(elsewhere: &'a [Elsewhere], codes: &[String]) -> Option<&'a Elsewhere> {
    elsewhere.iter().find(|pair| pair.tie == Tie::Asked && is_within(pair, codes))
}

/// Whoever declined is told when one of the cities is asked for another group: which offers that closes.
fn closes(
    visit: &Visit,
    names: &BTreeMap<OrganisationId, String>,
    (drafts, sent): (&[&Loaded], &[&Loaded]),
) -> Option<String> {
    let asked: BTreeSet<OrganisationId> =
        drafts.iter().flat_map(|draft| draft.offer.cities.clone()).collect();
    let closing = sent.iter().filter(|offer| {
        offer.offer.stage() == Stage::Declined && offer.offer.cities.iter().any(|city| asked.contains(city))
    });
    let closing: Vec<String> = closing.map(|offer| group_name(names, offer)).collect();
    (!closing.is_empty()).then(|| {
        let groups = ui::Arg::Said(visit.reader.list(&closing));
        visit.reader.tell(&Sentence::new("cohorts-send-closes").with("groups", groups))
    })
}

/// Pairs that are not offered again because one of them said no.
async fn declined(visit: &Visit, cohort: &Cohort, standing: &Standing) -> Result<Option<String>, Failure> {
    let chosen = cities::chosen(&visit.site.db, cohort.id, visit.reader.lang).await?;
    let name = |code: &String| chosen.iter().find(|city| city.code == *code).map(|city| city.name.clone());
    let pairs = standing.left_by_a_no().filter_map(|[first, second]| Some((name(first)?, name(second)?)));
    let pairs: Vec<String> = pairs.map(|(first, second)| format!("{first} – {second}")).collect();
    let groups = || ui::Arg::Said(visit.reader.list(&pairs));
    let told = || visit.reader.tell(&Sentence::new("cohorts-drafts-declined").with("groups", groups()));
    Ok((!pairs.is_empty()).then(told))
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

/// Throws the drafts away: nobody knew of them.
async fn discard(visit: Visit, PathId(code): PathId<String>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, cohort) = cohort::<ShapeCohort>(&visit, &mut tx, &code).await?;
    tx.lock("cohort", cohort.id).await?;
    offers::drop_drafts(&mut tx, &granted).await?;
    posted.done(&visit, tx, format!("/cohorts/{code}/offers")).await
}

pub(super) fn read_until(visit: &Visit, fields: &Fields, problems: &mut Problems) -> Option<Timestamp> {
    let typed = fields.text("until");
    let until = text::day(typed).and_then(|day| end_of_day(day, &visit.site.home_zone));
    match until {
        None => {
            let sentence = words::no_day(typed);
            problems.add("until", "cohorts-until", sentence);
            None
        }
        Some(until) if until <= visit.site.clock.now() => {
            problems.add("until", "cohorts-until", Sentence::new("cohorts-until-past"));
            None
        }
        Some(until) if until.duration_since(visit.site.clock.now()) > OPEN_MAX => {
            problems.add("until", "cohorts-until", Sentence::new("cohorts-until-too-far"));
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
        let (mut refused, mut mails, mut went) = (asked_since(&mut tx, &cohort, fields).await?, 0, 0);
        for id in ids.into_iter().filter(|_| refused.is_none()).collect::<Vec<_>>() {
            let Some(loaded) = offers::offer(&mut tx, id).await?.filter(|offer| offer.cohort == cohort.id)
            else {
                continue;
            };
            if loaded.offer.stage() != Stage::Draft {
                continue;
            }
            match send_one(&visit, &mut tx, loaded, (until, note.as_deref())).await {
                Ok(count) => (mails, went) = (mails + count, went + 1),
                Err(Sending::Refused(why)) => {
                    refused = Some(why);
                    break;
                }
                Err(Sending::Failed(failure)) => return Err(failure),
            }
        }
        if went == 0 && refused.is_none() {
            refused = Some(Sentence::new("cohorts-send-before"));
        }
        let Some(why) = refused else {
            doing::begin_offers(&mut tx, &granted, &cohort).await?;
            let offers = format!("/cohorts/{code}/offers");
            return posted.done_saying(&visit, tx, &offers, Receipt::Sent(mails)).await;
        };
        problems.add_general(why);
    }
    drop(tx);
    // Pressed twice at once: the second waited for the first, which has sent everything.
    posted.unless_answered(&visit).await?;
    let template = list(&visit, &cohort, posted.fields, problems).await?;
    page_as(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// Why nothing goes out: since the form was opened, another cohort has asked cities of a draft that is ticked in it.
async fn asked_since(
    tx: &mut ::store::Tx,
    cohort: &Cohort,
    fields: &Fields,
) -> Result<Option<Sentence>, ::store::Error> {
    let codes = offers::codes(&mut *tx, cohort.id).await?;
    let elsewhere = boards::elsewhere(&mut *tx, cohort.id).await?;
    let unsaid = fields.all("offer").filter(|id| !fields.all("asks-again").any(|told| told == *id));
    let mut drafts = unsaid.filter_map(|id| codes.get(&id.parse::<OfferId>().ok()?));
    let pair = drafts.find_map(|codes| asks_again(&elsewhere, codes));
    Ok(pair.map(|pair| Sentence::new("cohorts-send-asked").with("cohort", &pair.cohort)))
}

enum Sending {
    /// A city is being asked already, or cannot work with another one.
    Refused(Sentence),
    Failed(Failure),
}

impl From<::store::Error> for Sending {
    fn from(error: ::store::Error) -> Self {
        if error.is_constraint("cohorts_offer_cities_one_open") {
            Self::Refused(Sentence::new("cohorts-send-bound"))
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
) -> Result<usize, Sending> {
    let granted = ask::<KeepOffer>(&visit.who, loaded.subject())?;
    let of = &loaded.offer.cities;
    let codes = offers::codes(&mut *tx, loaded.cohort).await?.remove(&loaded.id).unwrap_or_default();
    let why = if !cities::take_part(&mut *tx, loaded.cohort, of).await? {
        Some("cohorts-send-left")
    } else if cities::refuse_each_other(&mut *tx, &granted, of).await? {
        Some("cohorts-send-refused")
    } else if boards::standing(&mut *tx, loaded.cohort).await?.declines(&codes) {
        Some("cohorts-send-declined")
    } else {
        None
    };
    if let Some(why) = why {
        let of = cities::named(&mut *tx, of).await?;
        let names = of.iter().map(|city| mails::name_for(&visit.reader, city)).collect::<Vec<_>>();
        return Err(Sending::Refused(Sentence::new(why).with("cities", names.join(" – "))));
    }
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
            cohort: rows::cohort(&visit.site.db, offer.cohort, visit.reader.lang)
                .await?
                .map(|cohort| cohort.name)
                .unwrap_or_default(),
            stage: match offer.offer.stage() {
                // A no of the other city is not told.
                Stage::Declined => stage_tag(&visit, Stage::Open),
                stage @ (Stage::Draft | Stage::Open | Stage::Ended(_)) => stage_tag(&visit, stage),
            },
            words: words.map(|(city, name)| (name.clone(), word_tag(&visit, offer, *city))).collect(),
            until: offer.offer.asking.map(|asking| visit.reader.moment(asking.until)).unwrap_or_default(),
            warns: None,
        });
    }
    page(Mine { frame: visit.frame(Sentence::new("cohorts-offers")), offers: lines })
}
