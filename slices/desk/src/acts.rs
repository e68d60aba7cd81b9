//! Who may read the outbox and the record: those who run the network.
use kernel::access::{Act, ActRow, Standing, Verdict, row};

/// The kinds of facts that this feature writes.
pub(crate) const FACTS: &[&str] = &[
    "desk: facilitator written to",
    "desk: Monday list stopped",
    "desk: Monday list wanted again",
    "desk: mail approved",
    "desk: mail discarded",
    "desk: mail taken back",
    "imports: file imported",
    "imports: suggestion accepted",
    "imports: suggestion refused",
];

macro_rules! network_only {
    ($($(#[$doc:meta])* $name:ident $line:literal)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name;
        impl Act for $name {
            type On = ();
            const NAME: &'static str = $line;
            fn verdict(who: &Standing, (): &()) -> Verdict {
                if who.runs_network() { Verdict::Yes } else { Verdict::Refused }
            }
        }
    )* };
}

network_only! {
    /// Read what is to be done today.
    SeeDesk "desk: see the desk"
    /// Read all mails, without the secrets in them.
    SeeOutbox "desk: see the outbox"
    /// Say yes or no to a mail that waits.
    JudgeMail "desk: approve or discard a mail"
    /// Read everything that happened.
    SeeRecord "desk: see the record"
    /// Read what was imported and what it proposed.
    SeeImports "desk: see imports"
    /// Bring a file, look at what it would do, take it.
    ImportFile "desk: import a file"
    /// Accept or refuse what an import proposed.
    JudgeSuggestion "desk: accept or refuse a suggestion"
}

pub(crate) fn rows(cast: &[Standing]) -> Vec<ActRow> {
    vec![
        row::<SeeDesk>(cast, "all", ()),
        row::<SeeOutbox>(cast, "all", ()),
        row::<JudgeMail>(cast, "a mail", ()),
        row::<SeeRecord>(cast, "all", ()),
        row::<SeeImports>(cast, "all", ()),
        row::<ImportFile>(cast, "a file", ()),
        row::<JudgeSuggestion>(cast, "a suggestion", ()),
    ]
}
