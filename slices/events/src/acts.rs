//! Who may do what with events.
use crate::rules::{Access, Eyes, Others, Sight, Stage};
use kernel::{
    EventId,
    access::{ActRow, Standing, Verdict, row},
};

/// An event as far as access is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// Which.
    pub event: EventId,
    /// How far it is.
    pub stage: Stage,
    /// To whom it is open.
    pub access: Access,
    /// What the others see.
    pub others: Others,
}

impl Subject {
    /// How much somebody sees of it.
    pub fn sight(&self, who: &Standing) -> Sight {
        Eyes::of(who).see(self.stage, self.access, self.others)
    }
}

fn network_only(who: &Standing) -> Verdict {
    if who.runs_network() { Verdict::Yes } else { Verdict::Refused }
}

/// What only those may do who run the network; others learn no more of the event than its page tells them.
fn network_only_on(who: &Standing, subject: &Subject) -> Verdict {
    match subject.sight(who) {
        Sight::Nothing => Verdict::Hidden,
        Sight::Header | Sight::Whole => network_only(who),
    }
}

kernel::act!(
    /// Add an event.
    AddEvent on (), "events: add an event", |who, _all| network_only(who)
);
kernel::act!(
    /// Read all of an event. Visitors do, too, as far as it is public: pages ask [`Subject::sight`] for everybody.
    ReadEvent on Subject, "events: read all of an event", |who, subject| match subject.sight(who) {
        Sight::Whole => Verdict::Yes,
        Sight::Header => Verdict::Refused,
        Sight::Nothing => Verdict::Hidden,
    }
);
kernel::act!(
    /// Change what is said of an event.
    ChangeEvent on Subject, "events: change an event", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Put a draft into the catalogue.
    PublishEvent on Subject, "events: publish an event", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Say that an event will not take place.
    CancelEvent on Subject, "events: cancel an event", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Throw a draft away.
    RemoveDraft on Subject, "events: throw a draft away", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Read who changed an event and when.
    SeeHistory on Subject, "events: see the history of an event", |who, subject| network_only_on(who, subject)
);
kernel::act!(
    /// Have a feed of one's own.
    KeepFeed on (), "events: have a feed of one's own", |who, _own| Verdict::yes_or_hidden(who.person_id().is_some())
);

/// The answer sheet's lines.
pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    let mut rows = vec![row::<AddEvent>(cast, "the catalogue", ()), row::<KeepFeed>(cast, "a feed", ())];
    let subjects = [
        ("public", Stage::Published, Access::Public, Others::Header),
        ("members, header", Stage::Published, Access::Members, Others::Header),
        ("members, hidden", Stage::Published, Access::Members, Others::Nothing),
        ("invitation, header", Stage::Published, Access::Invitation, Others::Header),
        ("invitation, hidden", Stage::Cancelled, Access::Invitation, Others::Nothing),
        ("draft", Stage::Draft, Access::Public, Others::Header),
    ];
    for (name, stage, access, others) in subjects {
        let subject = Subject { event: 1.into(), stage, access, others };
        rows.push(row::<ReadEvent>(cast, name, subject));
        rows.push(row::<ChangeEvent>(cast, name, subject));
        rows.push(row::<PublishEvent>(cast, name, subject));
        rows.push(row::<CancelEvent>(cast, name, subject));
        rows.push(row::<RemoveDraft>(cast, name, subject));
        rows.push(row::<SeeHistory>(cast, name, subject));
    }
    rows
}
