//! A change of address waits until both mailboxes have said yes: a typing error locks nobody out, and gives nobody's
//! seat to a stranger.
//!
//! The old mailbox need not be asked when mail to it comes back, and a facilitator may go on without it, with a reason.
//! Nobody goes on without the new one.
use jiff::{SignedDuration, Timestamp};

/// A mailbox that is read is read within a week.
pub(crate) const CHANGE_LIFE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So long the person's page says that a change ran out, and a link that it is over.
pub(crate) const KEPT_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Which of the two mailboxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Where mails go until now.
    Old,
    /// Where they shall go.
    New,
}

/// Why the old mailbox is not waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WithoutOld {
    /// The last mail to it came back.
    CameBack,
    /// It is closed.
    Closed,
    /// Nobody can read it any more.
    Unread,
    /// It was written down wrongly, and is nobody's or somebody else's.
    Mistyped,
}

impl WithoutOld {
    /// What a facilitator may say; that mail comes back, the house sees by itself.
    pub(crate) const SAID: [Self; 3] = [Self::Closed, Self::Unread, Self::Mistyped];

    /// As it stands in the table and in the record.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::CameBack => "came back",
            Self::Closed => "closed",
            Self::Unread => "unread",
            Self::Mistyped => "mistyped",
        }
    }

    /// Reads [`WithoutOld::code`].
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::CameBack, Self::Closed, Self::Unread, Self::Mistyped]
            .into_iter()
            .find(|own| own.code() == code)
    }
}

/// A change, as it stands in its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) expires_at: Timestamp,
    pub(crate) old_yes_at: Option<Timestamp>,
    pub(crate) new_yes_at: Option<Timestamp>,
    pub(crate) without_old: Option<WithoutOld>,
    pub(crate) done_at: Option<Timestamp>,
}

/// Where a change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Somebody has yet to say yes.
    Waits,
    /// Whoever must has said yes: it takes effect now.
    Agreed,
    /// It has taken effect.
    Done,
    /// Nobody confirmed it in time.
    Over,
}

impl Change {
    /// Where it stands now.
    pub(crate) fn stage(&self, now: Timestamp) -> Stage {
        if self.done_at.is_some() {
            Stage::Done
        } else if now >= self.expires_at {
            Stage::Over
        } else if self.has_said_yes(Side::New) && !self.needs_old() {
            Stage::Agreed
        } else {
            Stage::Waits
        }
    }

    /// Whether a mailbox has said yes.
    pub(crate) fn has_said_yes(&self, side: Side) -> bool {
        match side {
            Side::Old => self.old_yes_at.is_some(),
            Side::New => self.new_yes_at.is_some(),
        }
    }

    /// Whether the old mailbox is still waited for.
    pub(crate) fn needs_old(&self) -> bool {
        self.old_yes_at.is_none() && self.without_old.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(yes: &[Side], without_old: Option<WithoutOld>) -> Change {
        let asked_at: Timestamp = "2018-06-25T06:00Z".parse().unwrap();
        let at = |which| yes.contains(&which).then_some(asked_at);
        Change {
            expires_at: asked_at + CHANGE_LIFE,
            old_yes_at: at(Side::Old),
            new_yes_at: at(Side::New),
            without_old,
            done_at: None,
        }
    }

    #[test]
    fn nothing_goes_on_without_the_new_mailbox() {
        let stage = |yes: &[Side], without_old| change(yes, without_old).stage(Timestamp::UNIX_EPOCH);
        assert_eq!(stage(&[Side::Old], Some(WithoutOld::Closed)), Stage::Waits);
        assert_eq!(stage(&[Side::New], None), Stage::Waits);
        assert_eq!(stage(&[Side::Old, Side::New], None), Stage::Agreed);
        assert_eq!(stage(&[Side::New], Some(WithoutOld::CameBack)), Stage::Agreed);
    }

    #[test]
    fn what_is_not_confirmed_within_a_week_is_over() {
        let late = change(&[Side::Old, Side::New], None);
        assert_eq!(late.stage(late.expires_at), Stage::Over);
        assert_eq!(Change { done_at: Some(late.expires_at), ..late }.stage(late.expires_at), Stage::Done);
    }

    #[test]
    fn each_reason_is_read_as_it_was_written() {
        for why in WithoutOld::SAID {
            assert_eq!(WithoutOld::from_code(why.code()), Some(why));
        }
    }
}
