//! What follows from what a city says: kept, told by mail, and when every city has said yes, a group.
//!
//! One way for answers by link, on the page and by phone. The offer is locked first: of two that answer in the same
//! second the second one sees what the first one said.
use crate::{
    acts::{AnswerOffer, KeepOffer, OfferSubject},
    mails::{self, answered::Stands},
    rules::offer::{Heard, Reply, Role, Said, SayRefusal, Stage, Way},
    store::{
        cities::{self, Sitting},
        groups,
        offers::{self, Loaded, Speaker},
    },
};
use ::store::{Error, Tx};
use kernel::{
    Lang, OfferId, OrganisationId,
    access::{Actor, Granted, HeldSeat, SeatKind, Standing},
};
use web::Site;

/// An offer with those who may speak for its cities today.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) loaded: Loaded,
    pub(crate) sitting: Vec<Sitting>,
}

impl Asked {
    /// Locks and loads an offer.
    pub(crate) async fn lock(
        site: &Site,
        tx: &mut Tx,
        id: OfferId,
        lang: Lang,
    ) -> Result<Option<Self>, Error> {
        tx.lock("offer", id).await?;
        let Some(loaded) = offers::offer(&mut *tx, id).await? else { return Ok(None) };
        let today = site.clock.today(&site.home_zone);
        let sitting = cities::speakers(&mut *tx, loaded.offer.cities.iter().copied(), (today, lang)).await?;
        Ok(Some(Self { loaded, sitting }))
    }

    pub(crate) async fn load(site: &Site, loaded: Loaded, lang: Lang) -> Result<Self, Error> {
        let today = site.clock.today(&site.home_zone);
        let sitting = cities::speakers(&site.db, loaded.offer.cities.iter().copied(), (today, lang)).await?;
        Ok(Self { loaded, sitting })
    }

    pub(crate) fn subject(&self) -> OfferSubject {
        self.loaded.subject()
    }

    pub(crate) fn of_city(&self, city: OrganisationId) -> impl Iterator<Item = &Sitting> {
        self.sitting.iter().filter(move |sitting| sitting.city == city)
    }

    pub(crate) fn has(&self, city: OrganisationId, kind: SeatKind) -> bool {
        self.of_city(city).any(|sitting| sitting.kind == kind)
    }

    /// Whom a mail about a city goes to: its focal points, or the deputies where there is none.
    pub(crate) fn first(&self, city: OrganisationId) -> Vec<&Sitting> {
        let kind = if self.has(city, SeatKind::FocalPoint) { SeatKind::FocalPoint } else { SeatKind::Deputy };
        self.of_city(city).filter(|sitting| sitting.kind == kind).collect()
    }

    /// The role in which somebody speaks for a city, if they do.
    pub(crate) fn role(&self, city: OrganisationId, person: kernel::PersonId) -> Option<Role> {
        let seats = self.of_city(city).filter(|sitting| sitting.person == person).map(|sitting| sitting.kind);
        Role::of(seats, self.has(city, SeatKind::FocalPoint))
    }

    /// The standing of whoever holds a mailed link: the seats of today for the cities of this offer.
    pub(crate) fn standing(&self, person: kernel::PersonId) -> Standing {
        let own = self.sitting.iter().filter(|sitting| sitting.person == person);
        let held = own.map(|sitting| HeldSeat { kind: sitting.kind, organisation: sitting.city });
        Standing::person(person, held.collect())
    }

    /// The deputies of the city who could decide instead of this person: not this person, who may hold both seats.
    pub(crate) fn deputies(
        &self,
        city: OrganisationId,
        person: kernel::PersonId,
    ) -> impl Iterator<Item = &Sitting> {
        let has_focal_point = self.has(city, SeatKind::FocalPoint);
        let is_other = move |sitting: &&Sitting| sitting.kind == SeatKind::Deputy && sitting.person != person;
        self.of_city(city).filter(move |sitting| has_focal_point && is_other(sitting))
    }

    /// What a city wrote itself, where an answer by phone says the opposite and would form the group at once: nothing of
    /// that could be taken back.
    pub(crate) fn overridden(&self, site: &Site, speaker: Speaker, reply: Reply) -> Option<&offers::Answer> {
        self.say(speaker, reply, site).ok().filter(|heard| heard.agrees)?;
        let is_word = |answer: &&offers::Answer| {
            let is_said = matches!(answer.reply, Some(Reply::Accept | Reply::Decline));
            answer.city == speaker.city && answer.is_certain && answer.way != Way::Phone && is_said
        };
        let written = self.loaded.answers.iter().rfind(is_word)?;
        (written.reply == Some(Reply::Decline)).then_some(written)
    }

    fn say(&self, speaker: Speaker, reply: Reply, site: &Site) -> Result<Heard, SayRefusal> {
        let Speaker { city, person, role, is_certain, .. } = speaker;
        let said = Said { city, role, reply, is_certain };
        let has_deputy = self.deputies(city, person).next().is_some();
        self.loaded.offer.say(said, has_deputy, site.clock.now())
    }
}

/// The proof by which something is said: one's own, or a facilitator's who writes down what was said by phone.
pub(crate) enum Proof<'a> {
    Own(&'a Granted<AnswerOffer>),
    WrittenDown(&'a Granted<KeepOffer>),
}

/// Takes an answer, with all that follows from it.
///
/// # Errors
/// Of the store. Inside: why it is not taken.
pub(crate) async fn take(
    site: &Site,
    tx: &mut Tx,
    asked: &Asked,
    (proof, speaker): (Proof<'_>, Speaker),
    (reply, words): (Reply, Option<&str>),
) -> Result<Result<Heard, SayRefusal>, Error> {
    let heard = match asked.say(speaker, reply, site) {
        Ok(heard) => heard,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !heard.is_new && !heard.agrees {
        return Ok(Ok(heard));
    }
    if heard.agrees && groups::works(&mut *tx, &asked.loaded).await? {
        return Ok(Err(SayRefusal::Bound));
    }
    let (fact, by) = match proof {
        Proof::Own(granted) => (offers::answer(tx, granted, speaker, (reply, words)).await?, granted.by()),
        Proof::WrittenDown(granted) => {
            (offers::write_down(tx, granted, speaker, (reply, words)).await?, granted.by())
        }
    };
    let focal_point = asked.loaded.offer.focal_points_word(speaker.city);
    let is_overruled = speaker.role == Role::Deputy && focal_point.is_some_and(|word| word != reply);
    let stands = match heard.agrees {
        true => Stands::Forms,
        false if is_overruled => Stands::Overruled,
        false => Stands::Counts,
    };
    mails::answered::queue(tx, site, fact, (asked, stands), (speaker, reply)).await?;
    if reply == Reply::Depute && speaker.is_certain {
        for deputy in asked.deputies(speaker.city, speaker.person) {
            mails::offer::queue(tx, site, (fact, mails::offer::Why::Deputed), asked, deputy).await?;
        }
    }
    if heard.agrees {
        form(site, tx, asked, by).await?;
    }
    Ok(Ok(heard))
}

/// Makes the group of an offer to which every city has said yes.
async fn form(site: &Site, tx: &mut Tx, asked: &Asked, by: Actor) -> Result<(), Error> {
    let day = site.clock.today(&site.home_zone);
    let (_, formed) = offers::agree(tx, &asked.loaded, by, day).await?;
    mails::ended::queue(tx, site, (formed, mails::ended::How::Formed), asked).await
}

/// Drops what a mail filter pressed: a facilitator has asked, and it was nobody's answer. Where it alone stood between
/// two cities that had said yes, the group exists now.
///
/// # Errors
/// Of the store.
pub(crate) async fn drop_answer(
    site: &Site,
    tx: &mut Tx,
    (asked, granted): (&Asked, &Granted<KeepOffer>),
    number: i64,
) -> Result<(), Error> {
    let uncertain = |answer: &&offers::Answer| answer.id == number && !answer.is_certain;
    let Some(said) = asked.loaded.answers.iter().find(uncertain) else { return Ok(()) };
    offers::drop_answer(tx, granted, (said.id, said.city)).await?;
    let Some(asked) = Asked::lock(site, tx, asked.loaded.id, Lang::En).await? else { return Ok(()) };
    let is_open = matches!(asked.loaded.offer.stage(), Stage::Open | Stage::Declined);
    if is_open && asked.loaded.offer.agrees() && !groups::works(&mut *tx, &asked.loaded).await? {
        form(site, tx, &asked, granted.by()).await?;
    }
    Ok(())
}
