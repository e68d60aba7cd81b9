//! Who may do what with invitations.
use events::{acts::Subject, rules::Sight};
use kernel::{
    InvitationId, PersonId,
    access::{ActRow, Standing, Verdict, row},
};

/// An invitation as far as access is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvitationSubject {
    /// Which.
    pub invitation: InvitationId,
    /// To what.
    pub event: Subject,
    /// Whose.
    pub person: PersonId,
}

fn network_only(who: &Standing, event: &Subject) -> Verdict {
    match event.sight(who) {
        Sight::Nothing => Verdict::Hidden,
        Sight::Header | Sight::Whole if who.runs_network() => Verdict::Yes,
        Sight::Header | Sight::Whole => Verdict::Refused,
    }
}

kernel::act!(
    /// Read who is invited to an event, why, and what they said.
    SeeInvitations on Subject, "invitations: see all of an event", |who, event| network_only(who, event)
);
kernel::act!(
    /// Say whom an event invites, ask them, withdraw, remind; say who came.
    KeepInvitations on Subject, "invitations: keep those of an event", |who, event| network_only(who, event)
);
kernel::act!(
    /// Take the list of who was asked, said yes and came.
    ExportInvitations on Subject, "invitations: export those of an event", |who, event| network_only(who, event)
);
kernel::act!(
    /// Write down what somebody said by phone; confirm what a machine may have said; withdraw one.
    KeepInvitation on InvitationSubject, "invitations: keep one", |who, on| network_only(who, &on.event)
);
kernel::act!(
    /// Answer one's own invitation, or ask about it.
    AnswerInvitation on InvitationSubject, "invitations: answer one", |who, on| {
        Verdict::yes_or_hidden(who.is(on.person))
    }
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    use events::rules::{Access, Others, Stage};
    let Some(person) = cast.iter().find_map(Standing::person_id) else { return Vec::new() };
    let mut rows = Vec::new();
    for (name, others) in
        [("by invitation, header", Others::Header), ("by invitation, hidden", Others::Nothing)]
    {
        let event = Subject { event: 1.into(), stage: Stage::Published, access: Access::Invitation, others };
        let on = || InvitationSubject { invitation: 1.into(), event, person };
        rows.push(row::<SeeInvitations>(cast, name, event));
        rows.push(row::<KeepInvitations>(cast, name, event));
        rows.push(row::<ExportInvitations>(cast, name, event));
        rows.push(row::<KeepInvitation>(cast, name, on()));
        rows.push(row::<AnswerInvitation>(cast, &format!("{name}, the first person's"), on()));
    }
    rows
}
