//! Who may do what with people, seats and organisations.
use crate::rules::Seat;
use kernel::{
    OrganisationId, PersonId,
    access::{Act, ActRow, HeldSeat, SeatKind, Standing, Verdict, row},
};

/// A person as far as access is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Who.
    pub person: PersonId,
    /// Asked to be hidden, or erased.
    pub hidden: bool,
    /// For whom a seat is held today.
    pub sits_for: Vec<OrganisationId>,
}

/// A seat as far as reading its history is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenSeat {
    /// The seat.
    pub seat: Seat,
    /// Its holder asked to be hidden, or was erased.
    pub hidden: bool,
}

/// What only those may do who run the network.
fn network_only(who: &Standing) -> Verdict {
    if who.runs_network() { Verdict::Yes } else { Verdict::Refused }
}

/// What only those may do who run the network, to somebody whom others may not even see.
fn network_only_on(who: &Standing, subject: &Subject) -> Verdict {
    match SeePerson::verdict(who, subject) {
        Verdict::Yes => network_only(who),
        denied @ (Verdict::Hidden | Verdict::Refused) => denied,
    }
}

kernel::act!(
    /// Read the list of all people.
    SeePeople on (), "people: see all people", |who, _all| network_only(who)
);
kernel::act!(
    /// Take the list of all people, with addresses, as a file.
    ExportPeople on (), "people: export all people", |who, _all| network_only(who)
);
kernel::act!(
    /// Add a person.
    AddPerson on (), "people: add a person", |who, _all| network_only(who)
);
kernel::act!(
    /// Add an organisation.
    AddOrganisation on (), "people: add an organisation", |who, _all| network_only(who)
);
kernel::act!(
    /// Change what an organisation is called, and where it is.
    ChangeOrganisation on OrganisationId, "people: change an organisation", |who, _organisation| network_only(who)
);
kernel::act!(
    /// See a person's name, seats and languages: colleagues of one organisation may.
    SeePerson on Subject, "people: see a person", |who, subject| {
        let colleague = subject.sits_for.iter().any(|organisation| who.sits_for(*organisation));
        let seen = who.runs_network() || who.is(subject.person) || (colleague && !subject.hidden);
        Verdict::yes_or_hidden(seen)
    }
);
kernel::act!(
    /// Read address and preferences of a person, too.
    SeeContact on Subject, "people: see how to reach a person", |who, subject| {
        match SeePerson::verdict(who, subject) {
            Verdict::Yes if who.is(subject.person) => Verdict::Yes,
            Verdict::Yes => network_only(who),
            denied @ (Verdict::Hidden | Verdict::Refused) => denied,
        }
    }
);
kernel::act!(
    /// Change a person's name, address, languages.
    ChangePerson on Subject, "people: change a person", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Give a person a seat.
    GiveSeat on Subject, "people: give a seat", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Read who held a seat and when: its holder may, and colleagues, who learn nothing of a hidden person's.
    SeeSeat on SeenSeat, "people: see a seat", |who, seen| {
        let colleague = who.sits_for(seen.seat.held.organisation);
        let shown = who.runs_network() || who.is(seen.seat.person) || (colleague && !seen.hidden);
        Verdict::yes_or_hidden(shown)
    }
);
kernel::act!(
    /// End a seat or pass it to a successor. A colleague is not told whether there is one: it may be a hidden person's.
    HandOverSeat on Seat, "people: end or hand over a seat", |who, seat| {
        if who.is(seat.person) { network_only(who) } else { Verdict::yes_or_hidden(who.runs_network()) }
    }
);
kernel::act!(
    /// Read a person's list of sessions and end them.
    EndSessions on Subject, "people: end a person's sessions", |who, subject| {
        if who.is(subject.person) { Verdict::Yes } else { network_only_on(who, subject) }
    }
);
kernel::act!(
    /// Have a second step at one's own sign-in: for those who can do harm to many.
    SetUpSecondStep on PersonId, "people: set up a second step", |who, person| {
        if who.is(*person) { network_only(who) } else { Verdict::Hidden }
    }
);
kernel::act!(
    /// Take a second step away: one's own, or that of a colleague who has lost the phone.
    EndSecondStep on Subject, "people: take a second step away", |who, subject| {
        if who.is(subject.person) { Verdict::Yes } else { network_only_on(who, subject) }
    }
);
kernel::act!(
    /// Replace a person by "former officer".
    ErasePerson on Subject, "people: erase a person", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Change one's own language, zone, digits and visibility; export one's data; ask for erasure.
    KeepMyself on PersonId, "people: look after oneself", |who, person| Verdict::yes_or_hidden(who.is(*person))
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    // The subjects of the sheet: the focal point of the first city of the cast, seen and hidden.
    let Some((person, city)) = cast.iter().find_map(|who| Some((who.person_id()?, focal_point_of(who)?)))
    else {
        return Vec::new();
    };
    let subject = |hidden| Subject { person, hidden, sits_for: vec![city] };
    let mut rows = vec![
        row::<SeePeople>(cast, "the list", ()),
        row::<ExportPeople>(cast, "the list", ()),
        row::<AddPerson>(cast, "the list", ()),
        row::<AddOrganisation>(cast, "the list", ()),
        row::<ChangeOrganisation>(cast, "first focal point's", city),
        row::<KeepMyself>(cast, "first focal point", person),
        row::<SetUpSecondStep>(cast, "first focal point", person),
        row::<HandOverSeat>(cast, "first focal point's", sample_seat(person, city)),
    ];
    for (name, hidden) in [("first focal point", false), ("the same, hidden", true)] {
        rows.push(row::<SeePerson>(cast, name, subject(hidden)));
        rows.push(row::<SeeSeat>(cast, name, SeenSeat { seat: sample_seat(person, city), hidden }));
        rows.push(row::<SeeContact>(cast, name, subject(hidden)));
        rows.push(row::<ChangePerson>(cast, name, subject(hidden)));
        rows.push(row::<GiveSeat>(cast, name, subject(hidden)));
        rows.push(row::<EndSessions>(cast, name, subject(hidden)));
        rows.push(row::<EndSecondStep>(cast, name, subject(hidden)));
        rows.push(row::<ErasePerson>(cast, name, subject(hidden)));
    }
    let facilitator = cast.iter().find(|who| who.holds(SeatKind::Facilitator));
    if let Some(facilitator) = facilitator.and_then(Standing::person_id) {
        rows.push(row::<SetUpSecondStep>(cast, "the facilitator", facilitator));
    }
    rows
}

fn focal_point_of(who: &Standing) -> Option<OrganisationId> {
    who.seats().iter().find(|seat| seat.kind == SeatKind::FocalPoint).map(|seat| seat.organisation)
}

fn sample_seat(person: PersonId, organisation: OrganisationId) -> Seat {
    let term = crate::rules::Term { starts: jiff::civil::date(2018, 3, 1), ends: None };
    let held = HeldSeat { kind: SeatKind::FocalPoint, organisation };
    Seat { id: 1.into(), person, held, term }
}
