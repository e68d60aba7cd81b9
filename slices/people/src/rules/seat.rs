//! A seat: a role that a person holds for an organisation, from a day to a day. The person leaves; the seat's
//! history stays.
use crate::rules::OrganisationKind;
use jiff::{ToSpan as _, civil::Date};
use kernel::{
    OrganisationId, PersonId, SeatId,
    access::{HeldSeat, SeatKind},
    text,
};

/// From when to when; both days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// First day.
    pub starts: Date,
    /// Last day; none: until further notice.
    pub ends: Option<Date>,
}

impl Term {
    /// Whether the seat is held on that day.
    pub fn holds_on(self, day: Date) -> bool {
        self.starts <= day && self.ends.is_none_or(|ends| day <= ends)
    }

    fn overlaps(self, other: Self) -> bool {
        self.ends.is_none_or(|ends| other.starts <= ends) && other.ends.is_none_or(|ends| self.starts <= ends)
    }
}

/// A seat and who holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Ours.
    pub id: SeatId,
    /// Who.
    pub person: PersonId,
    /// Whose seat and which role.
    pub held: HeldSeat,
    /// From when to when.
    pub term: Term,
}

/// A seat that may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewSeat {
    /// Whose seat and which role.
    pub held: HeldSeat,
    /// From when to when.
    pub term: Term,
}

/// What was typed about a term.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedTerm<'a> {
    /// `2018-07-11`, in any of the three kinds of digits.
    pub starts: &'a str,
    /// The same; nothing: until further notice.
    pub ends: &'a str,
}

/// Why a term is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermProblem {
    /// The first day is missing.
    StartsMissing,
    /// Not a day.
    Starts {
        /// As typed.
        typed: String,
    },
    /// Not a day.
    Ends {
        /// As typed.
        typed: String,
    },
    /// The last day lies before the first.
    EndsFirst {
        /// First day.
        starts: Date,
        /// Last day.
        ends: Date,
    },
}

impl TypedTerm<'_> {
    /// Reads both days, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<Term, Vec<TermProblem>> {
        let starts = match self.starts.trim() {
            "" => Err(TermProblem::StartsMissing),
            typed => text::day(typed).ok_or_else(|| TermProblem::Starts { typed: typed.to_owned() }),
        };
        let ends = match self.ends.trim() {
            "" => Ok(None),
            typed => text::day(typed).map(Some).ok_or_else(|| TermProblem::Ends { typed: typed.to_owned() }),
        };
        match (starts, ends) {
            (Ok(starts), Ok(Some(ends))) if ends < starts => {
                Err(vec![TermProblem::EndsFirst { starts, ends }])
            }
            (Ok(starts), Ok(ends)) => Ok(Term { starts, ends }),
            (starts, ends) => Err([starts.err(), ends.err()].into_iter().flatten().collect()),
        }
    }
}

/// Why a seat is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatProblem {
    /// A focal point of a partner, a facilitator of a city.
    NotOfThisKind {
        /// The role.
        seat: SeatKind,
        /// What the organisation is.
        organisation: OrganisationKind,
    },
    /// The person holds this seat already at that time.
    HeldAlready,
    /// A city's focal point would be the deputy of nobody but themselves.
    OwnDeputy,
    /// The successor would begin on or before the first day of the one who leaves.
    TooEarly {
        /// First day of the one who leaves.
        starts: Date,
    },
    /// The seat was handed over before.
    HandedOver {
        /// First day of the one who has it then.
        starts: Date,
    },
    /// The seat ended before.
    Over {
        /// Its last day.
        ends: Date,
    },
    /// The one who leaves cannot be the successor.
    SamePerson,
    /// Nobody would run the network any more.
    LastFacilitator,
}

/// Which organisations have which seats.
fn may_have(organisation: OrganisationKind, seat: SeatKind) -> bool {
    match seat {
        SeatKind::FocalPoint | SeatKind::Deputy | SeatKind::Sponsor => {
            organisation == OrganisationKind::Municipality
        }
        SeatKind::Facilitator => organisation == OrganisationKind::Centre,
        SeatKind::Expert | SeatKind::Funder => organisation != OrganisationKind::Municipality,
        SeatKind::Member => true,
    }
}

/// Whether somebody with the other seats would stand in for themselves.
fn is_own_deputy(held: HeldSeat, term: Term, others: &[Seat]) -> bool {
    let focal_point = HeldSeat { kind: SeatKind::FocalPoint, ..held };
    held.kind == SeatKind::Deputy
        && others.iter().any(|other| other.held == focal_point && other.term.overlaps(term))
}

impl NewSeat {
    /// A seat for a person who holds `others` already.
    ///
    /// # Errors
    /// [`SeatProblem::NotOfThisKind`], [`SeatProblem::HeldAlready`], [`SeatProblem::OwnDeputy`]
    pub fn give(
        kind: SeatKind,
        to: (OrganisationId, OrganisationKind),
        term: Term,
        others: &[Seat],
    ) -> Result<Self, SeatProblem> {
        let (organisation, organisation_kind) = to;
        if !may_have(organisation_kind, kind) {
            return Err(SeatProblem::NotOfThisKind { seat: kind, organisation: organisation_kind });
        }
        let held = HeldSeat { kind, organisation };
        if others.iter().any(|other| other.held == held && other.term.overlaps(term)) {
            return Err(SeatProblem::HeldAlready);
        }
        if is_own_deputy(held, term, others) {
            return Err(SeatProblem::OwnDeputy);
        }
        Ok(Self { held, term })
    }
}

/// What a hand-over does: the last day of the one who leaves, and the successor's seat.
pub type HandOver = (Date, NewSeat);

impl Seat {
    /// Whether another one begins where this one ends.
    pub fn is_followed_by(&self, other: &Self) -> bool {
        self.held == other.held && self.term.ends.is_some_and(|ends| day_before(other.term.starts) == ends)
    }

    /// Passes the seat to a successor, who begins on `first_day` and holds `others` already; `next` has taken the seat
    /// over before, if somebody has.
    ///
    /// # Errors
    /// [`SeatProblem::SamePerson`], [`SeatProblem::HandedOver`], [`SeatProblem::TooEarly`], [`SeatProblem::Over`],
    /// [`SeatProblem::HeldAlready`], [`SeatProblem::OwnDeputy`]
    pub fn hand_over(
        &self,
        successor: PersonId,
        first_day: Date,
        (others, next): (&[Self], Option<&Self>),
    ) -> Result<HandOver, SeatProblem> {
        if successor == self.person {
            return Err(SeatProblem::SamePerson);
        }
        if let Some(next) = next {
            return Err(SeatProblem::HandedOver { starts: next.term.starts });
        }
        if first_day <= self.term.starts {
            return Err(SeatProblem::TooEarly { starts: self.term.starts });
        }
        if let Some(ends) = self.term.ends.filter(|ends| *ends < day_before(first_day)) {
            return Err(SeatProblem::Over { ends });
        }
        let term = Term { starts: first_day, ends: None };
        if others.iter().any(|other| other.held == self.held && other.term.overlaps(term)) {
            return Err(SeatProblem::HeldAlready);
        }
        if is_own_deputy(self.held, term, others) {
            return Err(SeatProblem::OwnDeputy);
        }
        Ok((day_before(first_day), NewSeat { held: self.held, term }))
    }

    /// Whether the seat may last as long as `term` says, while `others` are held by the same person.
    ///
    /// # Errors
    /// [`SeatProblem::HeldAlready`]
    pub fn may_last(&self, term: Term, others: &[Self]) -> Result<(), SeatProblem> {
        let overlaps = |other: &Self| other.held == self.held && other.term.overlaps(term);
        if others.iter().any(overlaps) { Err(SeatProblem::HeldAlready) } else { Ok(()) }
    }

    /// Ends the seat after `last_day`; `facilitated` says whether somebody else runs the network after it.
    ///
    /// # Errors
    /// [`SeatProblem::TooEarly`], [`SeatProblem::Over`], [`SeatProblem::LastFacilitator`]
    pub fn end(&self, last_day: Date, facilitated: bool) -> Result<Date, SeatProblem> {
        match self.term {
            Term { .. } if self.held.kind == SeatKind::Facilitator && !facilitated => {
                Err(SeatProblem::LastFacilitator)
            }
            Term { starts, .. } if last_day < starts => Err(SeatProblem::TooEarly { starts }),
            Term { ends: Some(ends), .. } if ends <= last_day => Err(SeatProblem::Over { ends }),
            Term { .. } => Ok(last_day),
        }
    }
}

/// The day before, or the same at the beginning of time.
pub fn day_before(day: Date) -> Date {
    day.checked_sub(1.day()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn focal_point(person: i64, term: Term) -> Seat {
        let held = HeldSeat { kind: SeatKind::FocalPoint, organisation: OrganisationId::from(1) };
        Seat { id: SeatId::from(person), person: PersonId::from(person), held, term }
    }

    const OPEN: Term = Term { starts: date(2018, 3, 1), ends: None };

    #[test]
    fn a_seat_is_handed_over_without_a_gap() {
        let (last_day, seat) =
            focal_point(1, OPEN).hand_over(PersonId::from(2), date(2018, 6, 1), (&[], None)).unwrap();
        assert_eq!((last_day, seat.term.starts), (date(2018, 5, 31), date(2018, 6, 1)));
    }

    #[test]
    fn a_seat_that_is_over_cannot_be_handed_over_later() {
        let over = focal_point(1, Term { ends: Some(date(2018, 5, 31)), ..OPEN });
        let refused = over.hand_over(PersonId::from(2), date(2018, 7, 1), (&[], None)).unwrap_err();
        assert_eq!(refused, SeatProblem::Over { ends: date(2018, 5, 31) });
    }

    #[test]
    fn a_seat_is_handed_over_once() {
        let passed_on = focal_point(1, Term { ends: Some(date(2018, 5, 31)), ..OPEN });
        let next = focal_point(2, Term { starts: date(2018, 6, 1), ends: None });
        assert!(passed_on.is_followed_by(&next) && !next.is_followed_by(&passed_on));
        let refused = passed_on.hand_over(PersonId::from(3), date(2018, 6, 1), (&[], Some(&next)));
        assert_eq!(refused, Err(SeatProblem::HandedOver { starts: next.term.starts }));
    }

    #[test]
    fn a_year_of_two_digits_is_no_day() {
        let typed = TypedTerm { starts: "0018-06-01", ends: "" };
        assert_eq!(typed.read(), Err(vec![TermProblem::Starts { typed: "0018-06-01".to_owned() }]));
    }

    #[test]
    fn nobody_succeeds_themselves() {
        let seat = focal_point(1, OPEN);
        assert_eq!(seat.hand_over(seat.person, date(2018, 6, 1), (&[], None)), Err(SeatProblem::SamePerson));
    }

    #[test]
    fn the_last_facilitator_stays() {
        let held = HeldSeat { kind: SeatKind::Facilitator, organisation: OrganisationId::from(1) };
        let seat = Seat { held, ..focal_point(1, OPEN) };
        assert_eq!(seat.end(date(2018, 6, 1), false), Err(SeatProblem::LastFacilitator));
        assert_eq!(seat.end(date(2018, 6, 1), true), Ok(date(2018, 6, 1)));
    }

    #[test]
    fn a_successor_begins_after_the_one_who_leaves() {
        let refused =
            focal_point(1, OPEN).hand_over(PersonId::from(2), OPEN.starts, (&[], None)).unwrap_err();
        assert_eq!(refused, SeatProblem::TooEarly { starts: OPEN.starts });
    }

    #[test]
    fn a_partner_has_no_focal_point() {
        let of = (OrganisationId::from(1), OrganisationKind::Partner);
        let refused = NewSeat::give(SeatKind::FocalPoint, of, OPEN, &[]).unwrap_err();
        let why = SeatProblem::NotOfThisKind {
            seat: SeatKind::FocalPoint,
            organisation: OrganisationKind::Partner,
        };
        assert_eq!(refused, why);
    }

    #[test]
    fn the_same_seat_is_not_held_twice_at_once() {
        let of = (OrganisationId::from(1), OrganisationKind::Municipality);
        let held = [focal_point(1, OPEN)];
        assert_eq!(NewSeat::give(SeatKind::FocalPoint, of, OPEN, &held), Err(SeatProblem::HeldAlready));
        assert_eq!(NewSeat::give(SeatKind::Deputy, of, OPEN, &held), Err(SeatProblem::OwnDeputy));
        assert!(NewSeat::give(SeatKind::Sponsor, of, OPEN, &held).is_ok());
    }

    #[test]
    fn both_days_of_a_term_count() {
        let term = Term { starts: date(2018, 6, 1), ends: Some(date(2018, 6, 2)) };
        let held: Vec<_> = [31, 1, 2, 3]
            .into_iter()
            .map(|day| term.holds_on(date(2018, if day == 31 { 5 } else { 6 }, day)))
            .collect();
        assert_eq!(held, [false, true, true, false]);
    }

    #[test]
    fn a_day_may_be_typed_in_arabic_digits() {
        let typed = TypedTerm { starts: "٢٠١٨-٠٦-٠١", ends: "" };
        assert_eq!(typed.read(), Ok(Term { starts: date(2018, 6, 1), ends: None }));
    }

    #[test]
    fn a_term_ends_after_it_begins() {
        let typed = TypedTerm { starts: "2018-06-01", ends: "2018-05-31" };
        let ends_first = TermProblem::EndsFirst { starts: date(2018, 6, 1), ends: date(2018, 5, 31) };
        assert_eq!(typed.read(), Err(vec![ends_first]));
    }
}
