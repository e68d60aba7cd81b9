//! Who may do what with programmes, themes and cities. What everybody may read needs no act: it is read for a circle.
use kernel::{
    OrganisationId, ProgrammeId,
    access::{ActRow, Circle, HeldSeat, SeatKind, Standing, Verdict, row},
};

/// A city as far as access is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CitySubject {
    /// Which.
    pub city: OrganisationId,
    /// Who may know that it takes part.
    pub seen_by: Circle,
}

/// A programme as far as access is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgrammeSubject {
    /// Which.
    pub programme: ProgrammeId,
    /// Who may know of it.
    pub seen_by: Circle,
}

/// What only those may do who run the network, to something that others may not even see.
fn network_only(who: &Standing, is_seen: bool) -> Verdict {
    match (who.runs_network(), is_seen) {
        (true, _) => Verdict::Yes,
        (false, true) => Verdict::Refused,
        (false, false) => Verdict::Hidden,
    }
}

/// The circle in which somebody reads a city: its own people read all that it says to others.
pub fn circle_for(who: &Standing, city: OrganisationId) -> Circle {
    if who.sits_for(city) { Circle::Facilitators } else { who.circle() }
}

kernel::act!(
    /// Add and change themes.
    KeepThemes on (), "network: keep the themes", |who, _all| network_only(who, true)
);
kernel::act!(
    /// Add a programme.
    AddProgramme on (), "network: add a programme", |who, _all| network_only(who, true)
);
kernel::act!(
    /// Change a programme.
    ChangeProgramme on ProgrammeSubject, "network: change a programme", |who, programme| {
        network_only(who, who.circle().reads(programme.seen_by))
    }
);
kernel::act!(
    /// Add a city.
    AddCity on (), "network: add a city", |who, _all| network_only(who, true)
);
kernel::act!(
    /// Change what is kept of a city.
    ChangeCity on CitySubject, "network: change a city", |who, subject| {
        network_only(who, circle_for(who, subject.city).reads(subject.seen_by))
    }
);
kernel::act!(
    /// Say what a match run asks of a city: who speaks for it, and facilitators on its behalf.
    TellForMatching on CitySubject, "network: say what matching asks of a city", |who, subject| {
        let speaks = |seat: &HeldSeat| {
            seat.organisation == subject.city && matches!(seat.kind, SeatKind::FocalPoint | SeatKind::Deputy)
        };
        if who.seats().iter().any(speaks) {
            Verdict::Yes
        } else {
            ChangeCity::verdict(who, subject)
        }
    }
);
kernel::act!(
    /// Read with whom a city cannot work, and whether it travels: not even its own people see that this is kept.
    SeePrivate on OrganisationId, "network: see a city's private part", |who, _city| {
        Verdict::yes_or_hidden(who.runs_network())
    }
);

/// The answer sheet's lines. The city is that of the first focal point of the cast.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    let focal_point = |who: &Standing| {
        who.seats().iter().find(|seat| seat.kind == SeatKind::FocalPoint).map(|seat| seat.organisation)
    };
    let Some(city) = cast.iter().find_map(focal_point) else { return Vec::new() };
    let mut rows = vec![
        row::<KeepThemes>(cast, "all", ()),
        row::<AddProgramme>(cast, "a new one", ()),
        row::<AddCity>(cast, "a new one", ()),
        row::<SeePrivate>(cast, "first focal point's", city),
    ];
    for seen_by in Circle::ALL {
        let name = format!("for {}", seen_by.code());
        rows.push(row::<ChangeProgramme>(cast, &name, ProgrammeSubject { programme: 1.into(), seen_by }));
        rows.push(row::<ChangeCity>(cast, &name, CitySubject { city, seen_by }));
        rows.push(row::<TellForMatching>(cast, &name, CitySubject { city, seen_by }));
    }
    rows
}
