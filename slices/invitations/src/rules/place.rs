//! One person's place at one event: what an answer does to it, and who gets a seat when there are fewer than people.
//!
//! - A person is *waiting* while the audience names them and nobody has asked them; then *invited*; then what they said.
//! - An answer may be changed until the event begins, also a no. What a machine may have said counts for nothing.
//! - Seats are taken by those who come and by those to whom a freed seat is offered. Perhaps takes none. Whoever says
//!   yes when none is free stands in a queue, in the order of their yes. A freed seat is offered to the first; an offer
//!   that runs out goes to the next, and whoever let it run out stands at the end; where nobody else waits it stays. It
//!   ends when the event begins.
//! - Whoever has a seat and sends a deputy leaves it to the deputy, not to the queue: it is kept until the deputy says yes.
//!   Until then whoever sent them can take it back.
//! - Nobody passes the queue: while somebody stands in it, a new yes stands behind them.
//! - Whether somebody came is written down beside the answer, not over it: who said yes and stayed away is both.
use jiff::{SignedDuration, Timestamp};
use kernel::PersonId;
use network::words;

/// A mail server's filter presses buttons within seconds of taking a mail; a person needs longer.
pub const SCANNER_TIME: SignedDuration = SignedDuration::from_secs(20);
/// Seats of one event at most: the largest hall.
pub const CAPACITY_MAX: u32 = 10_000;
/// A freed seat is kept for so long unless the facilitator says otherwise.
pub const OFFER_HOURS: u32 = 24;
/// And at most for so long.
pub const OFFER_HOURS_MAX: u32 = 14 * 24;

words! {
    /// What somebody can say to an invitation.
    Reply {
        Accept = "accepted",
        Perhaps = "tentative",
        Decline = "declined",
        /// Somebody else of the office comes instead.
        Depute = "deputed",
    }
}

words! {
    /// How an answer came.
    Way {
        /// By the link of a mail.
        Link = "link",
        /// By an answer to the mail, in words.
        Mail = "mail",
        /// By the answer of a calendar.
        Calendar = "calendar",
        /// By phone or message, written down by a facilitator.
        Phone = "phone",
    }
}

words! {
    /// How somebody came to be invited.
    Origin {
        /// The audience names them.
        Rule = "rule",
        /// Somebody sends them instead.
        Deputy = "deputy",
    }
}

words! {
    /// Why an invitation was withdrawn.
    Because {
        /// The person left the audience.
        Left = "left",
        /// A facilitator took it back.
        ByHand = "by hand",
    }
}

words! {
    /// Whether somebody was there.
    Came { Attended = "attended", Absent = "absent" }
}

/// Where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The audience names the person; nobody has asked yet.
    Waiting,
    /// Asked, and silent.
    Invited,
    /// Comes, and has a seat.
    Accepted,
    /// Said yes when no seat was free.
    Queued,
    /// A seat became free and is kept.
    Offered {
        /// Until then.
        until: Timestamp,
    },
    /// Perhaps.
    Tentative,
    /// Does not come.
    Declined,
    /// Somebody else comes.
    Deputed {
        /// Who, where that is known.
        to: Option<PersonId>,
    },
    /// No longer asked.
    Withdrawn {
        /// Why.
        because: Because,
    },
}

impl State {
    /// As it stands in the table; those who wait have no row.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Invited => "invited",
            Self::Accepted => "accepted",
            Self::Queued => "queued",
            Self::Offered { .. } => "offered",
            Self::Tentative => "tentative",
            Self::Declined => "declined",
            Self::Deputed { .. } => "deputed",
            Self::Withdrawn { .. } => "withdrawn",
        }
    }

    /// As a list tells it: whom no mail has asked yet is not silent, but waits.
    #[must_use]
    pub fn as_listed(self, is_mailed: bool) -> Self {
        if self == Self::Invited && !is_mailed { Self::Waiting } else { self }
    }

    /// Whether a seat is taken.
    pub fn holds_seat(self) -> bool {
        matches!(self, Self::Accepted | Self::Offered { .. })
    }

    /// Whether the person is still asked.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Waiting | Self::Withdrawn { .. })
    }

    /// What the person said, as far as the place shows it.
    pub fn reply(self) -> Option<Reply> {
        match self {
            Self::Accepted | Self::Queued => Some(Reply::Accept),
            Self::Tentative => Some(Reply::Perhaps),
            Self::Declined => Some(Reply::Decline),
            Self::Deputed { .. } => Some(Reply::Depute),
            // A kept seat waits for a yes, whatever was said before it was kept.
            Self::Waiting | Self::Invited | Self::Offered { .. } | Self::Withdrawn { .. } => None,
        }
    }

    /// Whether what was pressed, perhaps by a machine, is still to be confirmed: no longer once the place shows it.
    pub fn is_in_doubt(self, pressed: Reply) -> bool {
        self.reply() != Some(pressed)
    }

    /// Whether the person has said nothing that one can plan with.
    pub fn is_silent(self) -> bool {
        self == Self::Invited
    }

    /// Whether somebody who was sent instead leaves the place empty again.
    pub fn stays_away(self) -> bool {
        matches!(self, Self::Declined | Self::Deputed { .. } | Self::Withdrawn { .. })
    }

    /// Whom a reminder of the event concerns: whoever comes, or may come.
    pub fn wants_reminder(self) -> bool {
        matches!(self, Self::Accepted | Self::Tentative | Self::Offered { .. })
    }
}

/// The seats of an event at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seats {
    /// How many there are; none is as many as one likes.
    pub capacity: Option<u32>,
    /// Taken or kept.
    pub taken: u32,
    /// In the queue.
    pub queued: u32,
}

impl Seats {
    /// How many can be given away now; nothing where there is no limit.
    pub fn free(self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.taken))
    }

    /// Whether whoever says yes now has a seat: nobody passes the queue.
    pub fn has_one_for_a_yes(self) -> bool {
        self.free().is_none_or(|free| free > self.queued)
    }

    /// How many of the queue can be offered a seat now.
    pub fn to_offer(self) -> u32 {
        self.free().map_or(self.queued, |free| free.min(self.queued))
    }
}

/// What the event allows now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Answers are taken.
    Open,
    /// It has begun, or is over.
    Begun {
        /// Since then.
        at: Timestamp,
    },
    /// It will not take place.
    Cancelled,
}

impl Door {
    /// The door for a facilitator who writes down what somebody said: they have time for it once the event has begun,
    /// until it is known who came. Nobody is sent instead by then.
    #[must_use]
    pub fn to_write_down(self, reply: Reply, came: Option<Came>) -> Self {
        match (self, reply) {
            (Self::Begun { .. }, Reply::Accept | Reply::Perhaps | Reply::Decline) if came.is_none() => {
                Self::Open
            }
            (door, _) => door,
        }
    }
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The invitation was withdrawn.
    Withdrawn,
    /// The event has begun.
    Begun {
        /// When.
        at: Timestamp,
    },
    /// The event is cancelled.
    Cancelled,
    /// There is nobody to send: the office has no deputy, or they said that they do not come.
    NoDeputy,
}

/// What an answer makes of a place.
///
/// # Errors
/// [`Refusal`]
pub fn answer(
    state: State,
    reply: Reply,
    (seats, door): (Seats, Door),
    deputy: Option<PersonId>,
) -> Result<State, Refusal> {
    match door {
        Door::Open => {}
        Door::Begun { at } => return Err(Refusal::Begun { at }),
        Door::Cancelled => return Err(Refusal::Cancelled),
    }
    if !state.is_open() {
        return Err(Refusal::Withdrawn);
    }
    Ok(match reply {
        // Their own seat, or their own place in the queue.
        Reply::Accept if state.holds_seat() => State::Accepted,
        Reply::Accept if state == State::Queued => State::Queued,
        Reply::Accept if !seats.has_one_for_a_yes() => State::Queued,
        Reply::Accept => State::Accepted,
        Reply::Perhaps => State::Tentative,
        Reply::Decline => State::Declined,
        Reply::Depute => State::Deputed { to: Some(deputy.ok_or(Refusal::NoDeputy)?) },
    })
}

/// Whether the seat of whoever sends a deputy is kept for the deputy. Without a limit there is nothing to keep.
pub fn keeps_seat(sender: State, deputy: State, capacity: Option<u32>) -> bool {
    capacity.is_some() && sender.holds_seat() && deputy.is_open() && !deputy.holds_seat()
}

/// Whether whoever sent a deputy takes the seat back by this answer: it is kept, and the deputy has not said yes.
pub fn takes_back(sender: State, reply: Reply, deputy: (State, Option<Reply>)) -> bool {
    let is_kept = matches!(deputy, (State::Offered { .. }, said) if said != Some(Reply::Accept));
    is_kept && reply == Reply::Accept && matches!(sender, State::Deputed { .. })
}

/// Where somebody stands whose kept seat goes to another, by what they `said` last: only who said yes waits for a seat.
pub fn after_offer(said: Option<Reply>) -> State {
    match said {
        Some(Reply::Accept) => State::Queued,
        Some(Reply::Perhaps) => State::Tentative,
        // A no is never kept a seat: they were asked once more since.
        Some(Reply::Decline | Reply::Depute) | None => State::Invited,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(capacity: u32, taken: u32, queued: u32) -> Seats {
        Seats { capacity: Some(capacity), taken, queued }
    }

    fn say(state: State, reply: Reply, seats: Seats) -> Result<State, Refusal> {
        answer(state, reply, (seats, Door::Open), Some(9.into()))
    }

    fn until() -> Timestamp {
        "2018-07-11T08:00Z".parse().unwrap()
    }

    #[test]
    fn a_yes_takes_a_seat_and_another_yes_changes_nothing() {
        assert_eq!(say(State::Invited, Reply::Accept, Seats::default()), Ok(State::Accepted));
        assert_eq!(say(State::Accepted, Reply::Accept, seats(1, 1, 3)), Ok(State::Accepted));
    }

    #[test]
    fn without_a_free_seat_a_yes_stands_in_the_queue() {
        assert_eq!(say(State::Invited, Reply::Accept, seats(2, 2, 0)), Ok(State::Queued));
        assert_eq!(say(State::Tentative, Reply::Accept, seats(2, 1, 0)), Ok(State::Accepted));
    }

    #[test]
    fn nobody_passes_the_queue() {
        assert_eq!(say(State::Invited, Reply::Accept, seats(3, 2, 1)), Ok(State::Queued));
        assert_eq!(say(State::Invited, Reply::Accept, seats(4, 2, 1)), Ok(State::Accepted));
    }

    #[test]
    fn an_offered_seat_is_ones_own() {
        let offered = State::Offered { until: until() };
        assert_eq!(say(offered, Reply::Accept, seats(1, 1, 5)), Ok(State::Accepted));
        assert_eq!(say(offered, Reply::Decline, seats(1, 1, 5)), Ok(State::Declined));
    }

    #[test]
    fn a_no_may_become_a_yes_until_the_event_begins() {
        assert_eq!(say(State::Declined, Reply::Accept, Seats::default()), Ok(State::Accepted));
        let begun = Door::Begun { at: until() };
        let late = answer(State::Declined, Reply::Accept, (Seats::default(), begun), None);
        assert_eq!(late, Err(Refusal::Begun { at: until() }));
        let off = answer(State::Invited, Reply::Accept, (Seats::default(), Door::Cancelled), None);
        assert_eq!(off, Err(Refusal::Cancelled));
    }

    #[test]
    fn what_was_said_is_written_down_also_after_the_beginning_until_it_is_known_who_came() {
        let begun = Door::Begun { at: until() };
        assert_eq!(begun.to_write_down(Reply::Accept, None), Door::Open);
        assert_eq!(begun.to_write_down(Reply::Depute, None), begun);
        assert_eq!(begun.to_write_down(Reply::Accept, Some(Came::Absent)), begun);
        assert_eq!(Door::Cancelled.to_write_down(Reply::Accept, None), Door::Cancelled);
    }

    #[test]
    fn whoever_is_no_longer_asked_cannot_answer() {
        let withdrawn = State::Withdrawn { because: Because::Left };
        assert_eq!(say(withdrawn, Reply::Accept, Seats::default()), Err(Refusal::Withdrawn));
    }

    #[test]
    fn a_deputy_is_somebody() {
        assert_eq!(
            say(State::Invited, Reply::Depute, Seats::default()),
            Ok(State::Deputed { to: Some(9.into()) })
        );
        let nobody = answer(State::Invited, Reply::Depute, (Seats::default(), Door::Open), None);
        assert_eq!(nobody, Err(Refusal::NoDeputy));
    }

    #[test]
    fn as_many_of_the_queue_are_offered_a_seat_as_are_free() {
        assert_eq!(
            [seats(5, 3, 4).to_offer(), seats(5, 3, 1).to_offer(), seats(5, 6, 4).to_offer()],
            [2, 1, 0]
        );
        let open = Seats { capacity: None, taken: 3, queued: 4 };
        assert_eq!(open.to_offer(), 4);
    }

    #[test]
    fn a_seat_goes_to_the_deputy_and_may_be_taken_back_until_they_say_yes() {
        let (sent, kept) = (State::Deputed { to: Some(9.into()) }, State::Offered { until: until() });
        assert!(keeps_seat(State::Accepted, State::Invited, Some(3)));
        assert!(keeps_seat(State::Accepted, State::Queued, Some(3)));
        assert!(!keeps_seat(State::Accepted, State::Accepted, Some(3)), "they have one");
        assert!(!keeps_seat(State::Queued, State::Invited, Some(3)), "there is none to keep");
        assert!(!keeps_seat(State::Accepted, State::Invited, None));
        assert!(takes_back(sent, Reply::Accept, (kept, None)));
        assert!(!takes_back(sent, Reply::Accept, (kept, Some(Reply::Accept))), "it is the deputy's own");
        assert!(!takes_back(sent, Reply::Decline, (kept, None)));
        assert_eq!(after_offer(None), State::Invited, "whoever never said yes stands in no queue");
        assert_eq!(after_offer(Some(Reply::Accept)), State::Queued);
    }

    /// Whatever people say, in whatever order, seats are never taken by more than there are.
    #[test]
    fn seats_are_never_taken_twice() {
        let mut chance: u64 = 7;
        let mut roll = |below: u64| {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((chance >> 33) % below).unwrap()
        };
        for capacity in 1..5_u32 {
            let mut places = vec![State::Invited; 9];
            let mut said = [None; 9];
            for _ in 0..2_000 {
                let who = roll(9);
                let reply = Reply::ALL[roll(4)];
                let deputy = (who + 1) % 9;
                let count = |test: fn(State) -> bool, places: &[State]| {
                    u32::try_from(places.iter().filter(|state| test(**state)).count()).unwrap()
                };
                let now = |places: &[State]| Seats {
                    capacity: Some(capacity),
                    taken: count(State::holds_seat, places),
                    queued: count(|state| state == State::Queued, places),
                };
                // Now and then a kept seat runs out.
                if roll(5) == 0
                    && let Some(kept) = places.iter().position(|state| matches!(state, State::Offered { .. }))
                {
                    places[kept] = after_offer(said[kept]);
                }
                let before = places[who];
                if takes_back(before, reply, (places[deputy], said[deputy])) {
                    (places[who], places[deputy]) = (places[deputy], after_offer(said[deputy]));
                }
                places[who] = say(places[who], reply, now(&places)).unwrap();
                said[who] = Some(reply);
                if reply == Reply::Depute && keeps_seat(before, places[deputy], Some(capacity)) {
                    places[deputy] = State::Offered { until: until() };
                }
                for _ in 0..now(&places).to_offer() {
                    let first = places.iter().position(|state| *state == State::Queued).unwrap();
                    places[first] = State::Offered { until: until() };
                }
                assert!(now(&places).taken <= capacity);
                assert_eq!(now(&places).to_offer(), 0, "no seat stays free while somebody waits");
            }
        }
    }
}
