//! To whoever comes or may come, before an event; and to whoever was asked and is silent.
use super::{Guest, facts, letter as framed, named};
use crate::{doing::Hosted, rules::reminders::Before, store::invitations::Invitation};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter};
use web::Site;

/// Why somebody is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is soon.
    Before(Before),
    /// They have not answered: a nudge.
    Silent,
}

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    (fact, why): (FactNumber, Why),
    (hosted, own): (&Hosted, &Invitation),
) -> Result<(), Error> {
    let Some(guest) = Guest::of(tx, site, own, fact).await? else { return Ok(()) };
    let letter = letter(site, &guest, (hosted, why));
    let purpose = match why {
        Why::Before(Before::Week) => "invitation, a week before",
        Why::Before(Before::Day) => "invitation, a day before",
        Why::Before(Before::Hour) => "invitation, an hour before",
        Why::Silent => "invitation, nudge",
    };
    site.queue(tx, (fact, purpose), Some(own.person), &letter).await
}

pub(crate) fn letter(site: &Site, guest: &Guest, (hosted, why): (&Hosted, Why)) -> Letter {
    let reader = &guest.reader;
    let named = |key| named(site, reader, hosted, key);
    let (subject, what, label) = match why {
        Why::Before(Before::Week) => (
            "invitations-mail-week-subject",
            "invitations-mail-reminder-what",
            "invitations-mail-change-open",
        ),
        Why::Before(Before::Day) => {
            ("invitations-mail-day-subject", "invitations-mail-reminder-what", "invitations-mail-change-open")
        }
        Why::Before(Before::Hour) => {
            ("invitations-mail-hour-subject", "invitations-mail-hour-what", "invitations-mail-hour-open")
        }
        Why::Silent => {
            ("invitations-mail-silent-subject", "invitations-mail-silent-what", "invitations-mail-answer")
        }
    };
    let blocks = vec![
        Block::Heading(reader.tell(&named(subject))),
        Block::Paragraph(reader.tell(&named(what))),
        Block::Facts(facts(site, reader, hosted)),
        Block::Button { label: reader.say(label), link: guest.link() },
        Block::Small(reader.say("invitations-mail-change")),
    ];
    framed(site, guest, hosted, (&named(subject), blocks))
}
