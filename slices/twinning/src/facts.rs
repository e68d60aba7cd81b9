//! What happened in groups: the kinds of facts that this feature writes to the record. A group's stage, its health and
//! its time line are read from them.
use crate::{
    rules::deeds::What,
    store::{outcomes::Outcome, papers::Paper},
};
use cohorts::rules::offer::Way;
use jiff::civil::Date;
use kernel::{ActionId, FileId, GroupId, MeetingId, OrganisationId, PersonId, SectionId, access::Actor};
use store::{Error, FactNumber, Tx, record::Detail};

/// Something that happened in a group.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fact {
    PaperWritten {
        paper: Paper,
        number: i64,
        city: Option<OrganisationId>,
    },
    PaperAccepted {
        paper: Paper,
        number: i64,
        city: OrganisationId,
        way: Way,
        agrees: bool,
    },
    TimesProposed {
        meeting: MeetingId,
        city: Option<OrganisationId>,
    },
    TimesVoted {
        meeting: MeetingId,
        city: OrganisationId,
        way: Way,
    },
    MeetingFixed {
        meeting: MeetingId,
        on: Date,
        city: Option<OrganisationId>,
    },
    MeetingMoved {
        meeting: MeetingId,
        on: Date,
        city: Option<OrganisationId>,
    },
    MeetingCalledOff {
        meeting: MeetingId,
        city: Option<OrganisationId>,
    },
    MeetingHeld {
        meeting: MeetingId,
        on: Date,
        chose_focus: bool,
        whole: bool,
        city: Option<OrganisationId>,
    },
    MinutesChanged {
        meeting: MeetingId,
        on: Date,
        chose_focus: bool,
        whole: bool,
        city: Option<OrganisationId>,
    },
    MeetingTakenBack {
        meeting: MeetingId,
        city: Option<OrganisationId>,
    },
    ActionAdded {
        action: ActionId,
        city: Option<OrganisationId>,
    },
    ActionDone {
        action: ActionId,
        city: Option<OrganisationId>,
    },
    ActionReopened {
        action: ActionId,
        city: Option<OrganisationId>,
    },
    ActionReminded {
        action: ActionId,
    },
    CheckInAsked,
    CheckedIn {
        city: OrganisationId,
        way: Way,
    },
    Drafted {
        section: SectionId,
        number: i64,
        city: OrganisationId,
    },
    Reviewed {
        section: SectionId,
        number: i64,
        of: OrganisationId,
        city: OrganisationId,
    },
    CameOut {
        what: Outcome,
        on: Date,
        city: Option<OrganisationId>,
    },
    OutcomeTakenBack {
        what: Outcome,
        on: Date,
        city: Option<OrganisationId>,
    },
    FileAdded {
        file: FileId,
        city: Option<OrganisationId>,
    },
    FileRemoved {
        file: FileId,
        city: Option<OrganisationId>,
    },
    Written {
        city: Option<OrganisationId>,
    },
    Asked {
        city: OrganisationId,
    },
    ExpertAsked {
        person: PersonId,
    },
    ExpertLeft {
        person: PersonId,
    },
    Briefed {
        person: PersonId,
    },
}

/// All kinds, as they stand in the record; `/log` has a sentence for each.
pub(crate) const KINDS: &[&str] = &[
    "twinning: charter written",
    "twinning: roadmap written",
    "twinning: charter accepted",
    "twinning: roadmap accepted",
    "twinning: times proposed",
    "twinning: times voted",
    "twinning: meeting fixed",
    "twinning: meeting moved",
    "twinning: meeting called off",
    "twinning: meeting held",
    "twinning: minutes changed",
    "twinning: meeting taken back",
    "twinning: action added",
    "twinning: action done",
    "twinning: action reopened",
    "twinning: action reminded",
    "twinning: check-in asked",
    "twinning: checked in",
    "twinning: draft written",
    "twinning: draft reviewed",
    "twinning: output delivered",
    "twinning: output adopted",
    "twinning: output followed up",
    "twinning: output taken back",
    "twinning: file added",
    "twinning: file removed",
    "twinning: cities written to",
    "twinning: centre asked",
    "twinning: expert asked",
    "twinning: expert left",
    "twinning: successor briefed",
];

impl Fact {
    fn kind(self) -> &'static str {
        match self {
            Self::PaperWritten { paper: Paper::Charter, .. } => "twinning: charter written",
            Self::PaperWritten { paper: Paper::Roadmap, .. } => "twinning: roadmap written",
            Self::PaperAccepted { paper: Paper::Charter, .. } => "twinning: charter accepted",
            Self::PaperAccepted { paper: Paper::Roadmap, .. } => "twinning: roadmap accepted",
            Self::TimesProposed { .. } => "twinning: times proposed",
            Self::TimesVoted { .. } => "twinning: times voted",
            Self::MeetingFixed { .. } => "twinning: meeting fixed",
            Self::MeetingMoved { .. } => "twinning: meeting moved",
            Self::MeetingCalledOff { .. } => "twinning: meeting called off",
            Self::MeetingHeld { .. } => "twinning: meeting held",
            Self::MinutesChanged { .. } => "twinning: minutes changed",
            Self::MeetingTakenBack { .. } => "twinning: meeting taken back",
            Self::ActionReopened { .. } => "twinning: action reopened",
            Self::OutcomeTakenBack { .. } => "twinning: output taken back",
            Self::ActionReminded { .. } => "twinning: action reminded",
            Self::ActionAdded { .. } => "twinning: action added",
            Self::ActionDone { .. } => "twinning: action done",
            Self::CheckInAsked => "twinning: check-in asked",
            Self::CheckedIn { .. } => "twinning: checked in",
            Self::Drafted { .. } => "twinning: draft written",
            Self::Reviewed { .. } => "twinning: draft reviewed",
            Self::CameOut { what: Outcome::Delivered, .. } => "twinning: output delivered",
            Self::CameOut { what: Outcome::Adopted, .. } => "twinning: output adopted",
            Self::CameOut { what: Outcome::FollowedUp, .. } => "twinning: output followed up",
            Self::FileAdded { .. } => "twinning: file added",
            Self::FileRemoved { .. } => "twinning: file removed",
            Self::Written { .. } => "twinning: cities written to",
            Self::Asked { .. } => "twinning: centre asked",
            Self::ExpertAsked { .. } => "twinning: expert asked",
            Self::ExpertLeft { .. } => "twinning: expert left",
            Self::Briefed { .. } => "twinning: successor briefed",
        }
    }

    /// The city that did it; none where a facilitator did, or nobody in particular.
    fn city(self) -> Option<OrganisationId> {
        match self {
            Self::PaperAccepted { city, .. }
            | Self::TimesVoted { city, .. }
            | Self::CheckedIn { city, .. }
            | Self::Drafted { city, .. }
            | Self::Reviewed { city, .. }
            | Self::Asked { city } => Some(city),
            Self::PaperWritten { city, .. }
            | Self::TimesProposed { city, .. }
            | Self::MeetingFixed { city, .. }
            | Self::MeetingMoved { city, .. }
            | Self::MeetingCalledOff { city, .. }
            | Self::MeetingHeld { city, .. }
            | Self::MinutesChanged { city, .. }
            | Self::MeetingTakenBack { city, .. }
            | Self::ActionReopened { city, .. }
            | Self::OutcomeTakenBack { city, .. }
            | Self::ActionAdded { city, .. }
            | Self::ActionDone { city, .. }
            | Self::CameOut { city, .. }
            | Self::FileAdded { city, .. }
            | Self::FileRemoved { city, .. } => city,
            Self::Written { .. }
            | Self::ActionReminded { .. }
            | Self::CheckInAsked
            | Self::ExpertAsked { .. }
            | Self::ExpertLeft { .. }
            | Self::Briefed { .. } => None,
        }
    }

    pub(crate) async fn record(self, tx: &mut Tx, by: Actor, group: GroupId) -> Result<FactNumber, Error> {
        let fact = store::Fact::new(self.kind(), by, "group", group);
        let fact = match self.city() {
            Some(city) => fact.with("city", city),
            None => fact,
        };
        let fact = match self {
            Self::PaperWritten { number, .. } => fact.with("number", number),
            Self::PaperAccepted { number, way, agrees, .. } => fact
                .with("number", number)
                .with_code("way", way.as_str())
                .detail("agrees", Detail::Is(agrees)),
            Self::TimesProposed { meeting, .. }
            | Self::MeetingCalledOff { meeting, .. }
            | Self::MeetingTakenBack { meeting, .. } => fact.with("meeting", meeting),
            Self::TimesVoted { meeting, way, .. } => {
                fact.with("meeting", meeting).with_code("way", way.as_str())
            }
            Self::MeetingFixed { meeting, on, .. } | Self::MeetingMoved { meeting, on, .. } => {
                fact.with("meeting", meeting).detail("on", Detail::Day(on))
            }
            Self::MeetingHeld { meeting, on, chose_focus, whole, .. }
            | Self::MinutesChanged { meeting, on, chose_focus, whole, .. } => fact
                .with("meeting", meeting)
                .detail("on", Detail::Day(on))
                .detail("focus", Detail::Is(chose_focus))
                .detail("whole", Detail::Is(whole)),
            Self::ActionAdded { action, .. }
            | Self::ActionDone { action, .. }
            | Self::ActionReopened { action, .. }
            | Self::ActionReminded { action } => fact.with("action", action),
            Self::CheckedIn { way, .. } => fact.with_code("way", way.as_str()),
            Self::Drafted { section, number, .. } => fact.with("section", section).with("number", number),
            Self::Reviewed { section, number, of, .. } => {
                fact.with("section", section).with("number", number).with("of", of)
            }
            Self::CameOut { on, .. } => fact.detail("on", Detail::Day(on)),
            Self::OutcomeTakenBack { what, on, .. } => {
                fact.with_code("what", what.as_str()).detail("on", Detail::Day(on))
            }
            Self::FileAdded { file, .. } | Self::FileRemoved { file, .. } => fact.with("file", file),
            Self::ExpertAsked { person } | Self::ExpertLeft { person } | Self::Briefed { person } => {
                fact.with("person", person)
            }
            Self::Written { city: Some(city) } => fact.with("to", city),
            Self::Written { city: None } | Self::Asked { .. } | Self::CheckInAsked => fact,
        };
        tx.record(&fact).await
    }
}

/// What a fact of this kind is as a deed of all cities together, or of the city whose draft was reviewed; besides, each
/// fact of a city stirs.
pub(crate) fn joint(kind: &str, agrees: bool) -> Option<What> {
    match kind {
        "twinning: meeting held" => Some(What::Met),
        "twinning: charter accepted" if agrees => Some(What::AgreedCharter),
        "twinning: roadmap accepted" if agrees => Some(What::AgreedRoadmap),
        "twinning: output delivered" => Some(What::Delivered),
        "twinning: output adopted" => Some(What::Adopted),
        "twinning: output followed up" => Some(What::FollowedUp),
        _ => None,
    }
}
