//! To whoever an action is given to, and once when its day has come.
use crate::mails::{Post, To};
use ::store::{Error, FactNumber, Tx};
use jiff::{Timestamp, civil::Date};
use kernel::{OrganisationId, PersonId};
use mail::{Block, Letter, Link};
use web::Site;

/// What is to be done, and until when.
pub(crate) type Task = (String, Date);

/// Why somebody is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// Somebody else wrote it down for them.
    Given,
    /// Its day has come.
    Due,
}

/// Queues the mail that tells somebody what was given to them.
pub(crate) async fn given(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    (reader, tasks): ((OrganisationId, PersonId), &[Task]),
) -> Result<(), Error> {
    let Some(to) = post.to(tx, reader).await? else { return Ok(()) };
    let letter = letter(post.site, &to, (News::Given, tasks));
    post.site.queue(tx, (fact, "action given"), Some(reader.1), &letter).await
}

/// Queues the reminder of what is due, from a time on.
pub(crate) async fn due(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    (reader, opens_at, tasks): ((OrganisationId, PersonId), Timestamp, &[Task]),
) -> Result<(), Error> {
    let Some(to) = post.to(tx, reader).await? else { return Ok(()) };
    let letter = letter(post.site, &to, (News::Due, tasks));
    post.site.queue_until(tx, (fact, "nudge to an action"), (reader.1, opens_at), &letter).await
}

pub(crate) fn letter(site: &Site, to: &To, (news, tasks): (News, &[Task])) -> Letter {
    let reader = &to.reader;
    let [subject, what] = match news {
        News::Given => ["twinning-mail-action-subject", "twinning-mail-action-what"],
        News::Due => ["twinning-mail-due-subject", "twinning-mail-due-what"],
    };
    let first = tasks.first().map(|(what, _)| what.as_str()).unwrap_or_default();
    let subject = to.named(site, subject).with("count", tasks.len()).with("what", first);
    let facts = tasks.iter().map(|(what, due)| {
        let until = ui::Sentence::new("twinning-mail-action-until").with("day", *due);
        (what.clone(), reader.tell(&until))
    });
    let blocks = vec![
        Block::Paragraph(reader.tell(&to.named(site, what))),
        Block::Facts(facts.collect()),
        Block::Button {
            label: reader.say("twinning-mail-action-open"),
            link: Link::to(format!("{}/actions", to.room.path())),
        },
    ];
    to.letter(site, &subject, blocks)
}
