//! To all who speak for a city of a group: a meeting has a day, has another one, or is off.
use crate::{
    mails::{Post, To},
    store::meetings::Outline,
};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use kernel::MeetingId;
use mail::{Block, Letter, Link};
use web::Site;

/// What happened to its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    Fixed,
    Moved,
    CalledOff,
}

/// Queues the mails.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, news): (FactNumber, News),
    (meeting, outline, starts): (MeetingId, &Outline, Timestamp),
) -> Result<(), Error> {
    for reader in post.speakers() {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let letter = letter(post.site, &to, news, (meeting, outline, starts));
        post.site.queue(tx, (fact, "meeting's day"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(
    site: &Site,
    to: &To,
    news: News,
    (meeting, outline, starts): (MeetingId, &Outline, Timestamp),
) -> Letter {
    let reader = &to.reader;
    let [subject, what] = match news {
        News::Fixed => ["twinning-mail-fixed-subject", "twinning-mail-fixed-what"],
        News::Moved => ["twinning-mail-moved-subject", "twinning-mail-moved-what"],
        News::CalledOff => ["twinning-mail-off-subject", "twinning-mail-off-what"],
    };
    let day = reader.zone.to_datetime(starts).date();
    let mut facts = vec![to.fact("twinning-when", reader.weekday_moment(starts, &reader.zone))];
    facts.push(to.fact(
        "twinning-length",
        reader.phrase("twinning-minutes").with("minutes", outline.length).to_string(),
    ));
    facts.extend(outline.place.iter().map(|place| to.fact("twinning-place", place.clone())));
    facts.extend(outline.subject.iter().map(|subject| to.fact("twinning-subject", subject.clone())));
    let path = format!("{}/meetings/{meeting}", to.room.path());
    let blocks = vec![
        Block::Paragraph(reader.tell(&to.named(site, what).with("day", day))),
        Block::Facts(facts),
        Block::Button { label: reader.say("twinning-mail-open-meeting"), link: Link::to(path.clone()) },
        Block::Link {
            label: reader.say("twinning-mail-calendar"),
            link: Link::to(format!("{path}/meeting.ics")),
        },
    ];
    to.letter(site, &to.named(site, subject).with("day", day), blocks)
}
