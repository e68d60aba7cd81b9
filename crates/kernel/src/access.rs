//! Who may do what.
//!
//! An act is a type, its rule is its impl, its proof is [`Granted`]. Stores take proofs, so an unchecked write
//! does not compile:
//!
//! ```compile_fail
//! use kernel::{PersonId, access::{Act, Actor, Granted, Standing, Verdict}};
//! struct Edit;
//! impl Act for Edit {
//!     type On = u8;
//!     const NAME: &str = "edit";
//!     fn verdict(_: &Standing, _: &u8) -> Verdict { Verdict::Yes }
//! }
//! fn save(_: &Granted<Edit>) {}
//! save(&Granted { on: 7, by: Actor::Person(PersonId::from(1)) }); // private fields
//! ```
use crate::{OrganisationId, PersonId};

/// A role that a person holds for an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeatKind {
    /// Answers for a municipality.
    FocalPoint,
    /// Stands in for the focal point.
    Deputy,
    /// Mayor or other elected, who backs the work.
    Sponsor,
    /// Takes part, for a municipality or a partner.
    Member,
    /// Runs the network at the centre.
    Facilitator,
    /// Is asked for advice on a few groups and events.
    Expert,
    /// Reads allowed, aggregated results.
    Funder,
}

impl SeatKind {
    /// All kinds, in the order of forms.
    pub const ALL: [Self; 7] = [
        Self::FocalPoint,
        Self::Deputy,
        Self::Sponsor,
        Self::Member,
        Self::Facilitator,
        Self::Expert,
        Self::Funder,
    ];

    /// As it stands in files and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::FocalPoint => "focal point",
            Self::Deputy => "deputy",
            Self::Sponsor => "sponsor",
            Self::Member => "member",
            Self::Facilitator => "facilitator",
            Self::Expert => "expert",
            Self::Funder => "funder",
        }
    }

    /// Reads [`SeatKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A seat that is held now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldSeat {
    /// Which role.
    pub kind: SeatKind,
    /// For whom.
    pub organisation: OrganisationId,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who is signed in or holds a personal link.
    Person(PersonId),
    /// Whoever runs a command on the machine itself.
    Operator,
}

impl Actor {
    /// The person, if it is one: for columns that name who did it.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(id) => Some(id),
            Self::Operator => None,
        }
    }
}

/// What somebody is to the network at the moment of asking. A visitor's is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    actor: Option<Actor>,
    seats: Vec<HeldSeat>,
}

impl Standing {
    /// Nobody in particular.
    pub fn visitor() -> Self {
        Self { actor: None, seats: Vec::new() }
    }

    /// A person with the seats of today.
    pub fn person(id: PersonId, seats: Vec<HeldSeat>) -> Self {
        Self { actor: Some(Actor::Person(id)), seats }
    }

    /// Whoever runs a command on the machine: may do what a facilitator may. Only commands make one.
    pub fn operator() -> Self {
        Self { actor: Some(Actor::Operator), seats: Vec::new() }
    }

    /// Who acts, if it is somebody.
    pub fn actor(&self) -> Option<Actor> {
        self.actor
    }

    /// The person who is signed in.
    pub fn person_id(&self) -> Option<PersonId> {
        self.actor.and_then(Actor::person)
    }

    /// Whether this is that person.
    pub fn is(&self, person: PersonId) -> bool {
        self.person_id() == Some(person)
    }

    /// Whether a seat of this kind is held, for whomever.
    pub fn holds(&self, kind: SeatKind) -> bool {
        self.seats.iter().any(|seat| seat.kind == kind)
    }

    /// Whether any seat is held for the organisation.
    pub fn sits_for(&self, organisation: OrganisationId) -> bool {
        self.seats.iter().any(|seat| seat.organisation == organisation)
    }

    /// Facilitators and the operator run the network.
    pub fn runs_network(&self) -> bool {
        self.actor == Some(Actor::Operator) || self.holds(SeatKind::Facilitator)
    }

    /// The circle of readers that somebody is of: the narrowest, which reads most.
    pub fn circle(&self) -> Circle {
        use SeatKind::{Deputy, FocalPoint, Member, Sponsor};
        if self.runs_network() {
            Circle::Facilitators
        } else if [FocalPoint, Deputy, Sponsor, Member].into_iter().any(|kind| self.holds(kind)) {
            Circle::Members
        } else {
            Circle::Public
        }
    }

    /// The seats held today.
    pub fn seats(&self) -> &[HeldSeat] {
        &self.seats
    }
}

/// A circle of readers, from the narrowest to the widest: whoever is of one reads what is for it or for a wider one.
///
/// Its words in tables sort as the circles do, so `seen_by >= $1` is the whole rule of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Circle {
    /// Who run the network.
    Facilitators,
    /// Whoever holds a seat for a city or a partner. Experts and funders do not: they are asked, or told.
    Members,
    /// Everybody.
    Public,
}

impl Circle {
    /// All circles, in the order of forms: the widest first.
    pub const ALL: [Self; 3] = [Self::Public, Self::Members, Self::Facilitators];

    /// As it stands in forms and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Facilitators => "facilitators",
            Self::Members => "members",
            Self::Public => "public",
        }
    }

    /// Reads [`Circle::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|circle| circle.code() == code)
    }

    /// Whether this circle reads what is for that one.
    pub fn reads(self, of: Self) -> bool {
        of >= self
    }
}

/// An act's answer to a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Yes,
    /// The subject is not even shown to exist.
    Hidden,
    /// Seen, but not allowed.
    Refused,
}

impl Verdict {
    /// `Yes` or `Hidden`.
    pub fn yes_or_hidden(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::Hidden }
    }
}

/// Something that can be done to a subject; its rule.
pub trait Act {
    /// What it is done to.
    type On;
    /// `slice: verb a noun`, the line of the answer sheet.
    const NAME: &'static str;
    /// The rule: pure, of the standing and the subject alone.
    fn verdict(who: &Standing, on: &Self::On) -> Verdict;
}

/// Declares an act: its type, its subject, its line of the answer sheet, its rule.
///
/// ```
/// use kernel::access::{Standing, Verdict};
/// kernel::act!(
///     /// Read the list of all people.
///     SeePeople on (), "people: see all people", |who, _all| Verdict::yes_or_hidden(who.runs_network())
/// );
/// assert!(kernel::access::ask::<SeePeople>(&Standing::operator(), ()).is_ok());
/// ```
#[macro_export]
macro_rules! act {
    ($(#[$doc:meta])* $name:ident on $on:ty, $line:literal, |$who:ident, $subject:ident| $verdict:expr) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;
        impl $crate::access::Act for $name {
            type On = $on;
            const NAME: &'static str = $line;
            fn verdict($who: &$crate::access::Standing, $subject: &$on) -> $crate::access::Verdict { $verdict }
        }
    };
}

/// The proof that somebody may do `A` to the subject inside.
#[derive(Debug)]
pub struct Granted<A: Act> {
    on: A::On,
    by: Actor,
}

impl<A: Act> Granted<A> {
    /// The subject.
    pub fn on(&self) -> &A::On {
        &self.on
    }

    /// Who acts.
    pub fn by(&self) -> Actor {
        self.by
    }
}

/// A refused question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Nobody is signed in: ask who it is.
    SignInFirst,
    /// May not know that it exists.
    NotFound,
    /// May see, may not do.
    Refused,
}

/// The only place where a [`Granted`] is made.
///
/// # Errors
/// [`Denied`], by the act's verdict.
pub fn ask<A: Act>(who: &Standing, on: A::On) -> Result<Granted<A>, Denied> {
    let Some(by) = who.actor else { return Err(Denied::SignInFirst) };
    match A::verdict(who, &on) {
        Verdict::Yes => Ok(Granted { on, by }),
        Verdict::Hidden => Err(Denied::NotFound),
        Verdict::Refused => Err(Denied::Refused),
    }
}

/// One line of the access matrix: the act against every sample standing.
#[derive(Debug, PartialEq, Eq)]
pub struct ActRow {
    /// [`Act::NAME`] and the sample's name.
    pub name: String,
    /// A verdict for each of the cast.
    pub verdicts: Vec<Verdict>,
}

/// The line of act `A` on a sample subject, whose name goes into the line.
pub fn row<A: Act>(cast: &[Standing], of: &str, on: A::On) -> ActRow {
    ActRow {
        name: format!("{} · {of}", A::NAME),
        verdicts: cast.iter().map(|who| A::verdict(who, &on)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrower_circle_reads_what_is_for_a_wider_one() {
        assert!(Circle::Facilitators.reads(Circle::Members) && Circle::Members.reads(Circle::Public));
        assert!(!Circle::Members.reads(Circle::Facilitators) && !Circle::Public.reads(Circle::Members));
    }

    #[test]
    fn the_words_of_circles_sort_as_the_circles_do() {
        let mut by_word = Circle::ALL;
        by_word.sort_unstable_by_key(|circle| circle.code());
        let mut by_circle = Circle::ALL;
        by_circle.sort_unstable();
        assert_eq!(by_word, by_circle);
    }

    #[test]
    fn an_expert_is_no_member() {
        let of = |kind| {
            let seat = HeldSeat { kind, organisation: OrganisationId::from(1) };
            Standing::person(PersonId::from(1), vec![seat]).circle()
        };
        assert_eq!(
            [of(SeatKind::Expert), of(SeatKind::Sponsor), of(SeatKind::Facilitator)],
            [Circle::Public, Circle::Members, Circle::Facilitators]
        );
    }
}
