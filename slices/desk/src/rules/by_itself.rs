//! What the house does without anybody's pressing a button, and why. A fact of another kind without a person is the
//! operator's.

/// Kinds of facts, each with the sentence that says why it happens and how it is changed.
const KINDS: &[(&str, &str)] = &[
    ("cohorts: offer expired", "desk-why-offer-expired"),
    ("cohorts: offer reminded", "desk-why-offer-reminded"),
    ("cohorts: successor asked", "desk-why-successor-asked"),
    ("desk: facilitator written to", "desk-why-monday"),
    ("invitations: audience changed", "desk-why-copied"),
    ("invitations: guests reminded", "desk-why-reminded"),
    ("invitations: guests told of a change", "desk-why-told"),
    ("invitations: invitation withdrawn", "desk-why-followed"),
    ("invitations: mails sent", "desk-why-followed"),
    ("invitations: mail shown", "desk-why-mail-shown"),
    ("invitations: offered seat ran out", "desk-why-seat"),
    ("invitations: people invited", "desk-why-followed"),
    ("invitations: person joined the audience", "desk-why-audience"),
    ("invitations: person left the audience", "desk-why-audience"),
    ("invitations: seat offered", "desk-why-seat"),
    ("twinning: check-in asked", "desk-why-check-in"),
    ("twinning: successor briefed", "desk-why-briefed"),
];

/// All of these kinds.
pub(crate) fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(kind, _)| *kind)
}

/// Why something happened by itself; none for what only people do.
pub(crate) fn why(kind: &str) -> Option<&'static str> {
    KINDS.iter().find(|(own, _)| *own == kind).map(|(_, why)| *why)
}
