//! Offers and consent: what cities say to an offer, and what follows.
//!
//! - Each city has one word: the latest that it said. The focal point speaks for the city; the deputy does once the
//!   focal point has let the deputy decide. **Where both have spoken, the focal point's word stands**, whichever was
//!   first. Letting the deputy decide takes back what the focal point had said.
//! - A word may be changed, also a no, until every city has said yes, or the offer has ended.
//! - When every city has said yes the group exists. Two that say so in the same second are heard one after the other;
//!   the second makes the group.
//! - After the last day, after a withdrawal and after the end nothing is recorded any more, and the page says why.
//! - What a machine may have said (*uncertain*) is kept and counts for nothing until a person confirms it. But while it
//!   contradicts a yes, that yes makes no group: somebody pressed the other button, and a person has to say which it was.
//! - While its cohort rests, no offer runs out.
//! - A question is no answer.
use jiff::{SignedDuration, Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use kernel::{OrganisationId, access::SeatKind};
use network::words;

words! {
    /// What a city can say.
    Reply {
        Accept = "accepted",
        Decline = "declined",
        /// The focal point lets the deputy decide.
        Depute = "deputed",
    }
}

words! {
    /// How an answer came.
    Way {
        /// By the link of a mail.
        Mail = "mail",
        /// On the page, signed in.
        Page = "page",
        /// By phone or message, written down by a facilitator.
        Phone = "phone",
    }
}

words! {
    /// How an offer ended.
    End {
        /// Every city said yes: the group exists.
        Agreed = "agreed",
        /// The facilitator took it back.
        Withdrawn = "withdrawn",
        /// Its last day passed.
        Expired = "expired",
        /// The facilitator closed it after a no: the group was not formed.
        Closed = "closed",
    }
}

/// Who speaks for a city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The focal point; or the deputy of a city that has no focal point now.
    FocalPoint,
    /// The deputy.
    Deputy,
}

impl Role {
    /// The role of somebody who holds these seats for a city; none if they do not speak for it.
    pub fn of(seats: impl IntoIterator<Item = SeatKind>, has_focal_point: bool) -> Option<Self> {
        let seats: Vec<SeatKind> = seats.into_iter().collect();
        if seats.contains(&SeatKind::FocalPoint) {
            return Some(Self::FocalPoint);
        }
        let stands_in = if has_focal_point { Self::Deputy } else { Self::FocalPoint };
        seats.contains(&SeatKind::Deputy).then_some(stands_in)
    }
}

/// Something that was said, in the order of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// For which city.
    pub city: OrganisationId,
    /// By whom.
    pub role: Role,
    /// What.
    pub reply: Reply,
    /// Not perhaps by a machine.
    pub is_certain: bool,
}

/// From when to when cities are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    /// When the mails went out.
    pub since: Timestamp,
    /// The last moment at which an answer is taken.
    pub until: Timestamp,
    /// Since when the cohort rests; what was promised is later by as long as it does.
    pub rests_since: Option<Timestamp>,
}

impl Asking {
    /// Whether the last moment has passed.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.rests_since.map_or(now, |since| since.min(now)) > self.until
    }
}

/// An offer: cities that would form a group, and what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Two cities, or three.
    pub cities: Vec<OrganisationId>,
    /// None while it is a draft.
    pub asking: Option<Asking>,
    /// How and when it ended.
    pub end: Option<(End, Timestamp)>,
    /// What was said, oldest first.
    pub said: Vec<Said>,
}

/// Where a city stands with an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Nothing was said.
    Silent,
    /// The focal point lets the deputy decide, who has not.
    WaitsForDeputy,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Not sent yet.
    Draft,
    /// Waits for a city.
    Open,
    /// A city said no; it may still change its mind, until the facilitator goes on.
    Declined,
    /// Over.
    Ended(End),
}

/// Why something that a city says is not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SayRefusal {
    /// Nobody was asked yet.
    Draft,
    /// The city is not in the offer.
    NotAsked,
    /// The deputy decides only when the focal point lets them.
    DeputyNotAsked,
    /// There is no deputy to let decide, or it is the deputy who says so.
    NoDeputy,
    /// Too late.
    Expired {
        /// The last moment.
        at: Timestamp,
    },
    /// It ended before.
    Ended {
        /// How.
        end: End,
        /// When.
        at: Timestamp,
    },
    /// It would form the group, but one of its cities works in another one by now.
    Bound,
}

/// What follows from what a city said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// It is new: said again, the same thing changes nothing.
    pub is_new: bool,
    /// Every city has said yes now.
    pub agrees: bool,
}

impl Offer {
    /// The word of a city as it stands.
    pub fn word(&self, city: OrganisationId) -> Word {
        self.word_of(city, |said| said.is_certain)
    }

    /// What the focal point of a city said last, where that stands over whatever the deputy says.
    pub fn focal_points_word(&self, city: OrganisationId) -> Option<Reply> {
        self.voices(city, |said| said.is_certain).0
    }

    /// What the focal point says, what the deputy says, and whether the deputy was let decide.
    fn voices(
        &self,
        city: OrganisationId,
        counts: impl Fn(&Said) -> bool,
    ) -> (Option<Reply>, Option<Reply>, bool) {
        let (mut focal_point, mut deputy, mut deputed) = (None, None, false);
        for said in self.said.iter().filter(|said| said.city == city && counts(said)) {
            match (said.role, said.reply) {
                (Role::FocalPoint, Reply::Depute) => (focal_point, deputed) = (None, true),
                (Role::FocalPoint, reply) => focal_point = Some(reply),
                (Role::Deputy, reply) => deputy = Some(reply),
            }
        }
        (focal_point, deputy, deputed)
    }

    fn word_of(&self, city: OrganisationId, counts: impl Fn(&Said) -> bool) -> Word {
        let (focal_point, deputy, deputed) = self.voices(city, counts);
        match focal_point.or(if deputed { deputy } else { None }) {
            Some(Reply::Accept) => Word::Yes,
            Some(Reply::Decline) => Word::No,
            Some(Reply::Depute) | None if deputed => Word::WaitsForDeputy,
            Some(Reply::Depute) | None => Word::Silent,
        }
    }

    /// Whether the deputy of a city was let decide at any time.
    pub fn is_deputed(&self, city: OrganisationId) -> bool {
        self.said.iter().any(|said| said.city == city && said.is_certain && said.reply == Reply::Depute)
    }

    /// Whether all that a city has said may have been said by a machine.
    pub fn waits_for_confirmation(&self, city: OrganisationId) -> bool {
        let last = self.said.iter().rev().find(|said| said.city == city);
        last.is_some_and(|said| !said.is_certain)
    }

    /// Whether a city says yes, and nothing that a machine may have said contradicts it.
    fn consents(&self, city: OrganisationId) -> bool {
        self.word(city) == Word::Yes && self.word_of(city, |_| true) == Word::Yes
    }

    /// Whether every city has said yes.
    pub fn agrees(&self) -> bool {
        self.cities.iter().all(|city| self.consents(*city))
    }

    /// How it ended, and when as far as its cities are concerned: what ran out was over at its last moment, however much
    /// later the house noticed.
    pub fn ended(&self) -> Option<(End, Timestamp)> {
        let (end, at) = self.end?;
        match (end, self.asking) {
            (End::Expired, Some(asking)) => Some((end, asking.until)),
            (End::Agreed | End::Withdrawn | End::Expired | End::Closed, _) => Some((end, at)),
        }
    }

    /// The cities that have said nothing, or whose deputy has not.
    pub fn silent(&self) -> impl Iterator<Item = OrganisationId> {
        let is_silent =
            |city: &OrganisationId| matches!(self.word(*city), Word::Silent | Word::WaitsForDeputy);
        self.cities.iter().copied().filter(is_silent)
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        match (self.end, self.asking) {
            (Some((end, _)), _) => Stage::Ended(end),
            (None, None) => Stage::Draft,
            (None, Some(_)) if self.cities.iter().any(|city| self.word(*city) == Word::No) => Stage::Declined,
            (None, Some(_)) => Stage::Open,
        }
    }

    /// Whether this can be said now, and what follows from it.
    ///
    /// # Errors
    /// [`SayRefusal`]
    pub fn say(&self, said: Said, has_deputy: bool, now: Timestamp) -> Result<Heard, SayRefusal> {
        if !self.cities.contains(&said.city) {
            return Err(SayRefusal::NotAsked);
        }
        if let Some((end, at)) = self.ended() {
            return Err(SayRefusal::Ended { end, at });
        }
        let asking = self.asking.ok_or(SayRefusal::Draft)?;
        if asking.is_over(now) {
            return Err(SayRefusal::Expired { at: asking.until });
        }
        match (said.role, said.reply) {
            (Role::Deputy, Reply::Depute) => return Err(SayRefusal::NoDeputy),
            (Role::FocalPoint, Reply::Depute) if !has_deputy => return Err(SayRefusal::NoDeputy),
            (Role::Deputy, _) if !self.is_deputed(said.city) => return Err(SayRefusal::DeputyNotAsked),
            (Role::FocalPoint | Role::Deputy, _) => {}
        }
        let own = |other: &&Said| other.city == said.city && other.role == said.role;
        let repeats = |last: &Said| last.reply == said.reply && (last.is_certain || !said.is_certain);
        let is_new = !self.said.iter().rev().find(own).is_some_and(repeats);
        let said = self.said.iter().copied().chain(is_new.then_some(said));
        Ok(Heard { is_new, agrees: Self { said: said.collect(), ..self.clone() }.agrees() })
    }

    /// Cities that have said something that counts.
    pub fn answered(&self) -> Vec<OrganisationId> {
        let spoke = |city: &OrganisationId| matches!(self.word(*city), Word::Yes | Word::No);
        self.cities.iter().copied().filter(spoke).collect()
    }

    /// Whether it may be taken back; one that was answered only when somebody has seen the answers.
    ///
    /// # Errors
    /// [`WithdrawRefusal`]
    pub fn withdraw(&self, is_confirmed: bool) -> Result<(), WithdrawRefusal> {
        if let Some((end, at)) = self.ended() {
            return Err(WithdrawRefusal::Ended { end, at });
        }
        match self.answered().len() {
            0 => Ok(()),
            _ if is_confirmed => Ok(()),
            answers => Err(WithdrawRefusal::Answered { answers }),
        }
    }

    /// Whether it may be closed as not formed: only after a no.
    ///
    /// # Errors
    /// [`CloseRefusal`]
    pub fn close(&self) -> Result<(), CloseRefusal> {
        match self.stage() {
            Stage::Declined => Ok(()),
            Stage::Draft | Stage::Open | Stage::Ended(_) => Err(CloseRefusal::NotDeclined),
        }
    }

    /// Whether its last day may be another one. What has run out, was taken back or closed is open again then, with all
    /// that was said.
    ///
    /// # Errors
    /// [`ExtendRefusal`]
    pub fn extend(&self, until: Timestamp, now: Timestamp) -> Result<(), ExtendRefusal> {
        let asking = self.asking.ok_or(ExtendRefusal::Draft)?;
        match self.stage() {
            Stage::Draft => Err(ExtendRefusal::Draft),
            Stage::Ended(End::Agreed) => Err(ExtendRefusal::Agreed),
            _ if until <= now => Err(ExtendRefusal::Past),
            // The day that stands in the mails is not taken back.
            Stage::Open | Stage::Declined if until <= asking.until => Err(ExtendRefusal::NotLater),
            Stage::Ended(End::Expired | End::Withdrawn | End::Closed) if until < asking.until => {
                Err(ExtendRefusal::NotLater)
            }
            Stage::Ended(End::Expired | End::Withdrawn | End::Closed) | Stage::Open | Stage::Declined => {
                Ok(())
            }
        }
    }
}

/// Why an offer is not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithdrawRefusal {
    /// Somebody has answered: look first.
    Answered {
        /// How many cities.
        answers: usize,
    },
    /// It ended before.
    Ended {
        /// How.
        end: End,
        /// When.
        at: Timestamp,
    },
}

/// Why an offer is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseRefusal {
    /// Nobody said no.
    NotDeclined,
}

/// Why an offer gets no other last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtendRefusal {
    /// It was not sent.
    Draft,
    /// The new day is over.
    Past,
    /// The new day is not later than the one that the cities were told.
    NotLater,
    /// The group exists.
    Agreed,
}

/// The first reminder goes out so long after the offer.
const REMIND_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);
/// The last one so long before the end.
const REMIND_BEFORE: SignedDuration = SignedDuration::from_hours(2 * 24);
/// Two reminders are at least so far apart, and from the end.
const REMINDERS_APART: SignedDuration = SignedDuration::from_hours(24);

/// The last second of a day, in the zone of whoever promised it.
pub fn end_of_day(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.saturating_add(1.day()).at(0, 0, 0, 0);
    zone.to_timestamp(next).ok()?.checked_sub(1.second()).ok()
}

/// When cities that have not answered are reminded.
pub fn reminders(asking: Asking) -> Vec<Timestamp> {
    let at = |from: Timestamp, by: SignedDuration| from.saturating_add(by).unwrap_or(from);
    let last_chance = at(asking.until, -REMINDERS_APART);
    let mut reminders: Vec<Timestamp> = Vec::new();
    for reminder in [at(asking.since, REMIND_AFTER), at(asking.until, -REMIND_BEFORE)] {
        let follows = reminders.last().is_none_or(|last| reminder.duration_since(*last) >= REMINDERS_APART);
        if reminder > asking.since && reminder <= last_chance && follows {
            reminders.push(reminder);
        }
    }
    reminders
}

/// Whether the first reminder, whose day has passed without it, is to go at a later time: the offer has at least a day left
/// then, and the last reminder is not as near.
pub fn makes_up(asking: Asking, (now, at): (Timestamp, Timestamp)) -> bool {
    let (passed, to_come): (Vec<_>, Vec<_>) = reminders(asking).into_iter().partition(|day| *day <= now);
    let next = to_come.first().copied().unwrap_or(asking.until);
    passed.len() == 1 && next.duration_since(at) >= REMINDERS_APART
}

/// So long after the mail server took a mail no person can have read it and pressed a button.
pub const SCANNER_TIME: SignedDuration = SignedDuration::from_secs(20);

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Dice;

    fn at(time: &str) -> Timestamp {
        time.parse().unwrap()
    }

    fn cities() -> [OrganisationId; 2] {
        [OrganisationId::from(1), OrganisationId::from(2)]
    }

    fn sent() -> Offer {
        let (since, until) = (at("2018-03-22T13:00Z"), at("2018-04-05T21:00Z"));
        let asking = Asking { since, until, rests_since: None };
        Offer { cities: cities().into(), asking: Some(asking), end: None, said: Vec::new() }
    }

    fn now() -> Timestamp {
        at("2018-03-26T08:00Z")
    }

    fn said(city: OrganisationId, role: Role, reply: Reply) -> Said {
        Said { city, role, reply, is_certain: true }
    }

    /// Says it where it may be said; the group's offer ends as the store would end it.
    fn tell(offer: &mut Offer, said: Said, now: Timestamp) -> Result<Heard, SayRefusal> {
        let heard = offer.say(said, true, now)?;
        if heard.is_new {
            offer.said.push(said);
        }
        if heard.agrees {
            offer.end = Some((End::Agreed, now));
        }
        Ok(heard)
    }

    #[test]
    fn two_yes_make_a_group_in_either_order() {
        let [first, second] = cities();
        for order in [[first, second], [second, first]] {
            let mut offer = sent();
            let heard =
                order.map(|city| tell(&mut offer, said(city, Role::FocalPoint, Reply::Accept), now()));
            assert_eq!(heard.map(|heard| heard.unwrap().agrees), [false, true]);
            assert_eq!(offer.stage(), Stage::Ended(End::Agreed));
        }
    }

    #[test]
    fn a_no_can_become_a_yes_until_the_end() {
        let [first, second] = cities();
        let mut offer = sent();
        tell(&mut offer, said(first, Role::FocalPoint, Reply::Decline), now()).unwrap();
        assert_eq!(offer.stage(), Stage::Declined);
        tell(&mut offer, said(second, Role::FocalPoint, Reply::Accept), now()).unwrap();
        let heard = tell(&mut offer, said(first, Role::FocalPoint, Reply::Accept), now()).unwrap();
        assert!(heard.agrees);
    }

    #[test]
    fn said_twice_the_same_changes_nothing() {
        let [first, _] = cities();
        let mut offer = sent();
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        assert!(tell(&mut offer, yes, now()).unwrap().is_new);
        assert!(!tell(&mut offer, yes, now()).unwrap().is_new);
    }

    #[test]
    fn the_deputy_decides_only_when_asked_and_the_focal_points_word_stands() {
        let [first, _] = cities();
        let mut offer = sent();
        let deputy = |reply| said(first, Role::Deputy, reply);
        let focal_point = |reply| said(first, Role::FocalPoint, reply);
        assert_eq!(tell(&mut offer, deputy(Reply::Accept), now()).unwrap_err(), SayRefusal::DeputyNotAsked);
        tell(&mut offer, focal_point(Reply::Depute), now()).unwrap();
        assert_eq!(offer.word(first), Word::WaitsForDeputy);
        tell(&mut offer, deputy(Reply::Accept), now()).unwrap();
        assert_eq!(offer.word(first), Word::Yes);
        tell(&mut offer, focal_point(Reply::Decline), now()).unwrap();
        assert_eq!(offer.word(first), Word::No);
        tell(&mut offer, deputy(Reply::Accept), now()).unwrap();
        assert_eq!(offer.word(first), Word::No, "whichever was first");
        assert_eq!(offer.focal_points_word(first), Some(Reply::Decline));
        tell(&mut offer, focal_point(Reply::Depute), now()).unwrap();
        assert_eq!(offer.focal_points_word(first), None);
        assert_eq!(offer.word(first), Word::Yes, "the deputy's word counts again");
    }

    #[test]
    fn nobody_lets_a_deputy_decide_who_is_not_there() {
        let [first, _] = cities();
        let depute = said(first, Role::FocalPoint, Reply::Depute);
        assert_eq!(sent().say(depute, false, now()), Err(SayRefusal::NoDeputy));
        let by_deputy = said(first, Role::Deputy, Reply::Depute);
        assert_eq!(sent().say(by_deputy, true, now()), Err(SayRefusal::NoDeputy));
    }

    #[test]
    fn nothing_is_recorded_before_after_or_from_others() {
        let [first, _] = cities();
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        let draft = Offer { asking: None, ..sent() };
        assert_eq!(draft.say(yes, true, now()), Err(SayRefusal::Draft));
        let withdrawn = Offer { end: Some((End::Withdrawn, now())), ..sent() };
        let refusal = SayRefusal::Ended { end: End::Withdrawn, at: now() };
        assert_eq!(withdrawn.say(yes, true, now()), Err(refusal));
        let last = at("2018-04-05T21:00Z");
        assert!(sent().say(yes, true, last).is_ok());
        let late = at("2018-04-05T21:00:01Z");
        assert_eq!(sent().say(yes, true, late), Err(SayRefusal::Expired { at: last }));
        let stranger = said(OrganisationId::from(3), Role::FocalPoint, Reply::Accept);
        assert_eq!(sent().say(stranger, true, now()), Err(SayRefusal::NotAsked));
    }

    #[test]
    fn what_ran_out_was_open_until_its_last_day_whenever_the_house_noticed() {
        let [first, _] = cities();
        let expired = Offer { end: Some((End::Expired, at("2018-04-12T08:00Z"))), ..sent() };
        let refusal = SayRefusal::Ended { end: End::Expired, at: at("2018-04-05T21:00Z") };
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        assert_eq!(expired.say(yes, true, at("2018-04-12T09:00Z")), Err(refusal));
    }

    #[test]
    fn what_a_machine_may_have_said_counts_for_nothing_until_it_is_confirmed() {
        let [first, second] = cities();
        let mut offer = sent();
        tell(&mut offer, said(second, Role::FocalPoint, Reply::Accept), now()).unwrap();
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        let heard = tell(&mut offer, Said { is_certain: false, ..yes }, now()).unwrap();
        assert_eq!(heard, Heard { is_new: true, agrees: false });
        assert_eq!(offer.word(first), Word::Silent);
        assert!(offer.waits_for_confirmation(first));
        assert!(tell(&mut offer, yes, now()).unwrap().agrees);
    }

    #[test]
    fn a_yes_that_another_button_contradicts_makes_no_group() {
        let [first, second] = cities();
        let yes = |city| said(city, Role::FocalPoint, Reply::Accept);
        let mut offer = sent();
        tell(&mut offer, yes(first), now()).unwrap();
        let no = Said { reply: Reply::Decline, is_certain: false, ..yes(first) };
        tell(&mut offer, no, now()).unwrap();
        assert!(!tell(&mut offer, yes(second), now()).unwrap().agrees);
        assert_eq!((offer.word(first), offer.agrees()), (Word::Yes, false));
        let without =
            Offer { said: offer.said.iter().copied().filter(|said| *said != no).collect(), ..offer.clone() };
        assert!(without.agrees(), "the press was nobody's");
        assert!(tell(&mut offer, yes(first), now()).unwrap().agrees, "the person says yes again");
    }

    #[test]
    fn a_yes_pressed_twice_is_one_yes_also_when_the_second_may_be_a_machines() {
        let [first, _] = cities();
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        let mut offer = sent();
        tell(&mut offer, yes, now()).unwrap();
        let again = tell(&mut offer, Said { is_certain: false, ..yes }, now()).unwrap();
        assert_eq!((again.is_new, offer.waits_for_confirmation(first)), (false, false));
    }

    #[test]
    fn while_its_cohort_rests_an_offer_does_not_run_out() {
        let [first, _] = cities();
        let yes = said(first, Role::FocalPoint, Reply::Accept);
        let asking =
            |rests_since| sent().asking.map(|asking| Asking { rests_since: Some(at(rests_since)), ..asking });
        let late = at("2018-05-01T00:00Z");
        let resting = Offer { asking: asking("2018-04-01T00:00Z"), ..sent() };
        assert!(resting.say(yes, true, late).is_ok());
        let too_late = Offer { asking: asking("2018-04-06T00:00Z"), ..sent() };
        assert!(too_late.say(yes, true, late).is_err(), "it had run out before");
    }

    #[test]
    fn a_reminder_that_a_pause_swallowed_goes_later_where_there_is_time_for_it() {
        // Planned are 27 March, 13:00, and 3 April, 21:00.
        let asking = sent().asking.unwrap();
        let goes = |now: &str, later: &str| makes_up(asking, (at(now), at(later)));
        assert!(!goes("2018-03-27T12:00Z", "2018-03-28T06:00Z"), "its day is to come");
        assert!(goes("2018-03-29T12:00Z", "2018-04-01T06:00Z"));
        assert!(!goes("2018-04-02T12:00Z", "2018-04-03T06:00Z"), "the last one comes that day");
        assert!(!goes("2018-04-04T12:00Z", "2018-04-04T12:00Z"), "the last one has passed too");
        let week = Asking { until: at("2018-03-29T12:00Z"), ..asking };
        assert!(makes_up(week, (at("2018-03-28T06:00Z"), at("2018-03-28T06:00Z"))));
        assert!(!makes_up(week, (at("2018-03-28T06:00Z"), at("2018-03-29T06:00Z"))), "less than a day");
    }

    #[test]
    fn an_answered_offer_is_withdrawn_by_somebody_who_has_seen_the_answers() {
        let [first, _] = cities();
        let mut offer = sent();
        assert_eq!(offer.withdraw(false), Ok(()));
        tell(&mut offer, said(first, Role::FocalPoint, Reply::Accept), now()).unwrap();
        assert_eq!(offer.withdraw(false), Err(WithdrawRefusal::Answered { answers: 1 }));
        assert_eq!(offer.withdraw(true), Ok(()));
        offer.end = Some((End::Agreed, now()));
        assert_eq!(offer.withdraw(true), Err(WithdrawRefusal::Ended { end: End::Agreed, at: now() }));
    }

    #[test]
    fn only_a_no_closes_and_only_a_day_to_come_extends() {
        let [first, _] = cities();
        let mut offer = sent();
        assert_eq!(offer.close(), Err(CloseRefusal::NotDeclined));
        tell(&mut offer, said(first, Role::FocalPoint, Reply::Decline), now()).unwrap();
        assert_eq!(offer.close(), Ok(()));
        let later = at("2018-05-05T21:00Z");
        assert_eq!(offer.extend(later, now()), Ok(()));
        assert_eq!(offer.extend(now(), later), Err(ExtendRefusal::Past));
        let expired = Offer { end: Some((End::Expired, now())), ..sent() };
        assert_eq!(expired.extend(later, now()), Ok(()));
        for end in [End::Closed, End::Withdrawn] {
            let over = Offer { end: Some((end, now())), ..sent() };
            assert_eq!(over.extend(sent().asking.unwrap().until, now()), Ok(()), "the day that was told");
            assert_eq!(over.extend(at("2018-04-01T21:00Z"), now()), Err(ExtendRefusal::NotLater));
        }
        let agreed = Offer { end: Some((End::Agreed, now())), ..sent() };
        assert_eq!(agreed.extend(later, now()), Err(ExtendRefusal::Agreed));
        let draft = Offer { asking: None, ..sent() };
        assert_eq!(draft.extend(later, now()), Err(ExtendRefusal::Draft));
    }

    #[test]
    fn the_silent_are_reminded_after_five_days_and_two_days_before_the_end() {
        let asking = sent().asking.unwrap();
        assert_eq!(reminders(asking), [at("2018-03-27T13:00Z"), at("2018-04-03T21:00Z")]);
        let short = Asking { until: at("2018-03-24T13:00Z"), ..asking };
        assert_eq!(reminders(short), []);
        let week = Asking { until: at("2018-03-29T13:00Z"), ..asking };
        assert_eq!(reminders(week), [at("2018-03-27T13:00Z")]);
    }

    #[test]
    fn a_deputy_speaks_as_the_focal_point_where_there_is_none() {
        assert_eq!(Role::of([SeatKind::Deputy], true), Some(Role::Deputy));
        assert_eq!(Role::of([SeatKind::Deputy], false), Some(Role::FocalPoint));
        assert_eq!(Role::of([SeatKind::Deputy, SeatKind::FocalPoint], true), Some(Role::FocalPoint));
        assert_eq!(Role::of([SeatKind::Sponsor, SeatKind::Member], true), None);
    }

    /// Whatever is said, by whom, in which order: no group without the last word of each city, which is its focal
    /// point's where there is one; and nothing after the end.
    #[test]
    fn no_order_of_answers_makes_a_group_that_a_city_did_not_want() {
        let dice = Dice::seeded(20_180_322);
        let (mut agreed, mut ended) = (0, 0);
        for _ in 0..2_000 {
            let mut offer = sent();
            for step in 0..12 {
                let city = cities()[usize::from(dice.below(2) == 1)];
                let role = if dice.below(3) == 0 { Role::Deputy } else { Role::FocalPoint };
                let reply = Reply::ALL[usize::try_from(dice.below(3)).unwrap()];
                let new = Said { city, role, reply, is_certain: dice.below(5) > 0 };
                let before = offer.clone();
                if step == 9 && dice.below(4) == 0 && offer.end.is_none() {
                    offer.end = Some((End::Withdrawn, now()));
                    ended += 1;
                    continue;
                }
                let outcome = tell(&mut offer, new, now());
                let others = cities().into_iter().filter(|other| *other != city);
                for other in others {
                    assert_eq!(offer.word(other), before.word(other), "nobody speaks for another city");
                }
                if before.end.is_some() {
                    assert!(outcome.is_err());
                    assert_eq!(offer, before);
                }
                if !new.is_certain {
                    assert_eq!(offer.word(city), before.word(city));
                }
                let says_yes = |city, certain| last_word(&offer, city, certain) == Some(Reply::Accept);
                let all_yes = cities().iter().all(|city| says_yes(*city, true) && says_yes(*city, false));
                assert_eq!(
                    offer.end.is_some_and(|(end, _)| end == End::Agreed),
                    all_yes && !withdrawn(&offer)
                );
            }
            agreed += usize::from(offer.stage() == Stage::Ended(End::Agreed));
        }
        assert!(agreed > 100 && ended > 100, "{agreed} groups, {ended} withdrawn");
    }

    fn withdrawn(offer: &Offer) -> bool {
        offer.end.is_some_and(|(end, _)| end == End::Withdrawn)
    }

    /// The rule once more, told backwards; of what is certain alone, or of all.
    fn last_word(offer: &Offer, city: OrganisationId, is_certain: bool) -> Option<Reply> {
        let counts = |said: &&Said| said.city == city && (said.is_certain || !is_certain);
        let certain: Vec<&Said> = offer.said.iter().filter(counts).collect();
        let last = |role| certain.iter().rev().find(|said| said.role == role).map(|said| said.reply);
        match last(Role::FocalPoint) {
            Some(Reply::Depute) => last(Role::Deputy),
            other => other,
        }
    }
}
