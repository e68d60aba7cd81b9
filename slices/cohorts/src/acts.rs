//! Who may do what with cohorts and offers.
use crate::rules::{life::State, offer::Role};
use kernel::{
    CohortId, OfferId, OrganisationId,
    access::{ActRow, SeatKind, Standing, Verdict, row},
};

/// A cohort as far as access is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CohortSubject {
    /// Which.
    pub cohort: CohortId,
    /// Where it stands.
    pub state: State,
}

/// An offer as far as access is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferSubject {
    /// Which.
    pub offer: OfferId,
    /// Of which cohort.
    pub cohort: CohortId,
    /// Whom it would bring together.
    pub cities: Vec<OrganisationId>,
    /// Not a draft: the cities know of it.
    pub is_sent: bool,
}

impl OfferSubject {
    /// The city for which somebody may answer, and as what; `has_focal_point` is asked for each city.
    pub fn speaks_for(
        &self,
        who: &Standing,
        has_focal_point: impl Fn(OrganisationId) -> bool,
    ) -> Option<(OrganisationId, Role)> {
        self.cities.iter().copied().find_map(|city| {
            let seats = who.seats().iter().filter(|seat| seat.organisation == city).map(|seat| seat.kind);
            Role::of(seats, has_focal_point(city)).map(|role| (city, role))
        })
    }

    fn sits_for_one(&self, who: &Standing) -> bool {
        self.is_sent && self.cities.iter().any(|city| who.sits_for(*city))
    }
}

kernel::act!(
    /// Read the list of cohorts.
    SeeCohorts on (), "cohorts: see all cohorts", |who, _all| Verdict::yes_or_hidden(who.runs_network())
);
kernel::act!(
    /// Make a cohort.
    MakeCohort on (), "cohorts: make a cohort", |who, _all| Verdict::yes_or_hidden(who.runs_network())
);
kernel::act!(
    /// Read a cohort: its cities, board, runs, answers and reasons.
    SeeCohort on CohortSubject, "cohorts: see a cohort", |who, _cohort| Verdict::yes_or_hidden(who.runs_network())
);
kernel::act!(
    /// Change a cohort, its cities, its board; run, make and send offers; delete it.
    ShapeCohort on CohortSubject, "cohorts: shape a cohort", |who, _cohort| Verdict::yes_or_hidden(who.runs_network())
);
kernel::act!(
    /// Read an offer: who sits for one of its cities, and facilitators.
    SeeOffer on OfferSubject, "cohorts: see an offer", |who, offer| {
        Verdict::yes_or_hidden(who.runs_network() || offer.sits_for_one(who))
    }
);
kernel::act!(
    /// Answer an offer for one's city, or ask about it.
    AnswerOffer on OfferSubject, "cohorts: answer an offer", |who, offer| {
        let speaks = offer.is_sent && offer.speaks_for(who, |_| true).is_some();
        match SeeOffer::verdict(who, offer) {
            Verdict::Yes if speaks => Verdict::Yes,
            Verdict::Yes => Verdict::Refused,
            denied @ (Verdict::Hidden | Verdict::Refused) => denied,
        }
    }
);
kernel::act!(
    /// Send, extend, withdraw, close an offer; write down what was said by phone; confirm.
    KeepOffer on OfferSubject, "cohorts: keep an offer", |who, offer| {
        match SeeOffer::verdict(who, offer) {
            Verdict::Yes if who.runs_network() => Verdict::Yes,
            Verdict::Yes => Verdict::Refused,
            denied @ (Verdict::Hidden | Verdict::Refused) => denied,
        }
    }
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    let first_city = cast.iter().flat_map(Standing::seats).find(|seat| seat.kind == SeatKind::FocalPoint);
    let Some(city) = first_city.map(|seat| seat.organisation) else { return Vec::new() };
    let cohort = CohortSubject { cohort: 1.into(), state: State::Matching };
    let mut rows = vec![
        row::<SeeCohorts>(cast, "the list", ()),
        row::<MakeCohort>(cast, "the list", ()),
        row::<SeeCohort>(cast, "any", cohort),
        row::<ShapeCohort>(cast, "any", cohort),
    ];
    for (name, is_sent) in [("first focal point's, sent", true), ("the same, a draft", false)] {
        let offer = || OfferSubject { offer: 1.into(), cohort: 1.into(), cities: vec![city], is_sent };
        rows.push(row::<SeeOffer>(cast, name, offer()));
        rows.push(row::<AnswerOffer>(cast, name, offer()));
        rows.push(row::<KeepOffer>(cast, name, offer()));
    }
    rows
}
