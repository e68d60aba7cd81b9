//! Who may do what in the room of a group. For everybody else the room is not there.
use kernel::{
    GroupId, OrganisationId, PersonId,
    access::{Act as _, ActRow, SeatKind, Standing, Verdict, row},
};

/// A group as far as access is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupSubject {
    /// Which.
    pub group: GroupId,
    /// Its cities.
    pub cities: Vec<OrganisationId>,
    /// Who was asked to help it.
    pub experts: Vec<PersonId>,
    /// It has not ended: what it did can be read for ever, and nothing is added any more.
    pub is_running: bool,
}

/// A group, and the city of it for which something is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitySubject {
    /// The group.
    pub group: GroupSubject,
    /// One of its cities.
    pub city: OrganisationId,
}

const WORKING: [SeatKind; 3] = [SeatKind::FocalPoint, SeatKind::Deputy, SeatKind::Member];
const SPEAKING: [SeatKind; 2] = [SeatKind::FocalPoint, SeatKind::Deputy];

fn holds(who: &Standing, kinds: &[SeatKind], city: OrganisationId) -> bool {
    who.seats().iter().any(|seat| seat.organisation == city && kinds.contains(&seat.kind))
}

impl GroupSubject {
    fn is_seen_by(&self, who: &Standing) -> bool {
        let is_expert = || who.holds(SeatKind::Expert) && self.experts.iter().any(|expert| who.is(*expert));
        who.runs_network() || self.cities.iter().any(|city| who.sits_for(*city)) || is_expert()
    }

    /// The city for which somebody works in the group; none for facilitators and experts.
    pub fn city_of(&self, who: &Standing) -> Option<OrganisationId> {
        self.cities.iter().copied().find(|city| holds(who, &WORKING, *city))
    }

    /// The city for which somebody speaks: accepts, votes, checks in.
    pub fn spoken_by(&self, who: &Standing) -> Option<OrganisationId> {
        self.cities.iter().copied().find(|city| holds(who, &SPEAKING, *city))
    }

    /// The city for which somebody sits, whatever their seat.
    pub fn seat_of(&self, who: &Standing) -> Option<OrganisationId> {
        self.cities.iter().copied().find(|city| who.sits_for(*city))
    }

    fn seen(&self, who: &Standing, may: bool) -> Verdict {
        match (self.is_seen_by(who), may) {
            (true, true) => Verdict::Yes,
            (true, false) => Verdict::Refused,
            (false, _) => Verdict::Hidden,
        }
    }
}

kernel::act!(
    /// Read the list of one's own groups.
    SeeGroups on (), "twinning: see one's own groups", |who, _all| {
        let kinds = [SeatKind::FocalPoint, SeatKind::Deputy, SeatKind::Sponsor, SeatKind::Member, SeatKind::Expert];
        Verdict::yes_or_hidden(who.runs_network() || kinds.into_iter().any(|kind| who.holds(kind)))
    }
);
kernel::act!(
    /// Read the room of a group.
    SeeGroup on GroupSubject, "twinning: see a group", |who, group| {
        Verdict::yes_or_hidden(group.is_seen_by(who))
    }
);
kernel::act!(
    /// Write in the room: papers, meetings, actions, files.
    WorkInGroup on GroupSubject, "twinning: work in a group", |who, group| {
        let works = who.runs_network() || group.city_of(who).is_some();
        group.seen(who, works && group.is_running)
    }
);
kernel::act!(
    /// Speak for one city of the group: accept, vote, check in, write drafts and reviews.
    SpeakForCity on CitySubject, "twinning: speak for a city in a group", |who, on| {
        let speaks = on.group.cities.contains(&on.city) && holds(who, &SPEAKING, on.city);
        on.group.seen(who, speaks && on.group.is_running)
    }
);
kernel::act!(
    /// Say of an action that it is done, or open after all: whoever works for its owner's city. The twin asks them.
    TickOff on CitySubject, "twinning: tick off an action of a city", |who, on| {
        let works = who.runs_network() || holds(who, &WORKING, on.city);
        on.group.seen(who, works && on.group.cities.contains(&on.city) && on.group.is_running)
    }
);
kernel::act!(
    /// Keep a group: its health, messages to it, experts, what was said by phone.
    KeepGroup on GroupSubject, "twinning: keep a group", |who, group| group.seen(who, who.runs_network())
);
kernel::act!(
    /// Read how all groups of a cohort stand.
    SeeStates on (), "twinning: see how groups stand", |who, _all| Verdict::yes_or_hidden(who.runs_network())
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    let first_city = cast.iter().flat_map(Standing::seats).find(|seat| seat.kind == SeatKind::FocalPoint);
    let Some(city) = first_city.map(|seat| seat.organisation) else { return Vec::new() };
    let expert = cast.iter().find(|who| who.holds(SeatKind::Expert)).and_then(Standing::person_id);
    let mut rows = vec![row::<SeeGroups>(cast, "the list", ()), row::<SeeStates>(cast, "the list", ())];
    let own = "first focal point's";
    let asked = "the same, an expert asked";
    let ended = "the same, ended";
    for (name, experts, is_running) in
        [(own, Vec::new(), true), (asked, expert.into_iter().collect(), true), (ended, Vec::new(), false)]
    {
        let group = GroupSubject { group: 1.into(), cities: vec![city], experts, is_running };
        rows.push(row::<SeeGroup>(cast, name, group.clone()));
        rows.push(row::<WorkInGroup>(cast, name, group.clone()));
        rows.push(row::<KeepGroup>(cast, name, group.clone()));
        rows.push(row::<TickOff>(cast, name, CitySubject { group: group.clone(), city }));
        rows.push(row::<SpeakForCity>(cast, name, CitySubject { group, city }));
    }
    rows
}

/// Whether somebody may tick off what this city has taken on.
pub(crate) fn may_tick_off(who: &Standing, group: GroupSubject, city: OrganisationId) -> bool {
    TickOff::verdict(who, &CitySubject { group, city }) == Verdict::Yes
}

/// Whether somebody may do this to a group, for pages that show or hide a form.
pub(crate) fn may_work(who: &Standing, group: &GroupSubject) -> bool {
    WorkInGroup::verdict(who, group) == Verdict::Yes
}
