//! Who may do what when a cohort takes stock. For everybody else none of it is there.
use kernel::{
    CohortId, OrganisationId, PersonId,
    access::{ActRow, SeatKind, Standing, Verdict, row},
};

/// The stock-taking of a cohort, as far as access is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Which.
    pub cohort: CohortId,
    /// All cities of its running groups.
    pub cities: Vec<OrganisationId>,
    /// Of those who ask: who accepted the invitation to the event that takes stock.
    pub guest: Option<Guest>,
}

/// Somebody who accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guest {
    /// Who.
    pub person: PersonId,
    /// Whether they have, or had, a seat: whoever has it no more accepted for the office that they left.
    pub sat: bool,
}

impl Guest {
    fn is(self, who: &Standing) -> bool {
        who.is(self.person) && (!self.sat || !who.seats().is_empty())
    }
}

impl Subject {
    fn takes_part(&self, who: &Standing) -> bool {
        who.runs_network()
            || self.cities.iter().any(|city| who.sits_for(*city))
            || self.guest.is_some_and(|guest| guest.is(who))
    }
}

kernel::act!(
    /// Read what all groups may know of each other; what was asked and written down.
    SeeStock on Subject, "stocktaking: see all groups side by side", |who, on| {
        Verdict::yes_or_hidden(on.takes_part(who))
    }
);
kernel::act!(
    /// Ask, vote and answer while the event is on.
    TakePart on Subject, "stocktaking: take part on the live page", |who, on| {
        Verdict::yes_or_hidden(on.takes_part(who) && who.person_id().is_some())
    }
);
kernel::act!(
    /// Choose the event, make the pack, call who speaks, turn commitments into meetings and actions, thank.
    TakeStock on Subject, "stocktaking: take stock of a cohort", |who, on| match on.takes_part(who) {
        false => Verdict::Hidden,
        true if who.runs_network() => Verdict::Yes,
        true => Verdict::Refused,
    }
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    let first_city = cast.iter().flat_map(Standing::seats).find(|seat| seat.kind == SeatKind::FocalPoint);
    let Some(city) = first_city.map(|seat| seat.organisation) else { return Vec::new() };
    let expert = cast.iter().find(|who| who.holds(SeatKind::Expert)).and_then(Standing::person_id);
    let expert = expert.map(|person| Guest { person, sat: true });
    let mut rows = Vec::new();
    for (name, guest) in [("first focal point's cohort", None), ("the same, an expert accepted", expert)] {
        let on = || Subject { cohort: 1.into(), cities: vec![city], guest };
        rows.push(row::<SeeStock>(cast, name, on()));
        rows.push(row::<TakePart>(cast, name, on()));
        rows.push(row::<TakeStock>(cast, name, on()));
    }
    rows
}
