//! To all who speak for a city of a group: a meeting has a day, has another one, or is off. The entry for the reader's
//! calendar goes with it.
use crate::{
    mails::{Post, To},
    store::meetings::{self, Meeting},
};
use ::store::{Error, FactNumber, Tx};
use calendar::Uid;
use jiff::SignedDuration;
use kernel::MeetingId;
use mail::{Block, CalendarPart, Letter, Link, PartWhen, Says, Seed};
use ui::Sentence;
use web::Site;

/// What happened to its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    Fixed,
    Moved,
    CalledOff,
}

/// The name of a meeting among all calendars of the world: the same in mails and in the file of its page.
pub(crate) fn uid(site: &Site, meeting: MeetingId) -> Uid {
    let public_url = &site.settings.public_url;
    let host = public_url.split_once("://").map_or(public_url.as_str(), |(_, host)| host);
    Uid::of("meeting", meeting.into(), host.split(':').next().unwrap_or(host))
}

/// Queues the mails.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, news): (FactNumber, News),
    meeting: MeetingId,
) -> Result<(), Error> {
    let Some(meeting) = meetings::meeting(&mut *tx, (post.room.id, meeting)).await? else { return Ok(()) };
    let zone = post.zone();
    for reader in post.speakers() {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let letter = letter(post.site, &to, news, (&meeting, &zone));
        post.site.queue(tx, (fact, "meeting's day"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, news: News, (meeting, zone): (&Meeting, &str)) -> Letter {
    let reader = &to.reader;
    let [subject, what] = match news {
        News::Fixed => ["twinning-mail-fixed-subject", "twinning-mail-fixed-what"],
        News::Moved => ["twinning-mail-moved-subject", "twinning-mail-moved-what"],
        News::CalledOff => ["twinning-mail-off-subject", "twinning-mail-off-what"],
    };
    let outline = &meeting.outline;
    let starts = meeting.starts.unwrap_or(meeting.changed_at);
    let day = reader.zone.to_datetime(starts).date();
    let length = reader.phrase("twinning-minutes").with("minutes", outline.length).to_string();
    let mut facts = vec![
        to.fact("twinning-when", reader.weekday_moment(starts, &reader.zone)),
        to.fact("twinning-length", length),
    ];
    facts.extend(outline.place.iter().map(|place| to.fact("twinning-place", place.clone())));
    facts.extend(outline.subject.iter().map(|subject| to.fact("twinning-subject", subject.clone())));
    let path = format!("{}/meetings/{}", to.room.path(), meeting.id);
    let mut blocks = vec![
        Block::Paragraph(reader.tell(&to.named(site, what).with("day", day))),
        Block::Facts(facts),
        Block::Button { label: reader.say("twinning-mail-open-meeting"), link: Link::to(path.clone()) },
    ];
    if news != News::CalledOff {
        let link = Link::to(format!("{path}/meeting.ics"));
        blocks.push(Block::Link { label: reader.say("twinning-mail-calendar"), link });
    }
    blocks.extend(calendar_part(site, to, news, (meeting, zone)));
    to.letter(site, &to.named(site, subject).with("day", day), blocks)
}

/// The entry. Nobody is asked whether they come: the group has agreed on the day.
fn calendar_part(site: &Site, to: &To, news: News, (meeting, zone): (&Meeting, &str)) -> Option<Block> {
    let starts = meeting.starts?;
    let ends = starts.saturating_add(SignedDuration::from_mins(meeting.outline.length.into())).ok()?;
    let title = Sentence::new("twinning-calendar-title").with("group", to.room.name());
    Some(Block::Calendar(Box::new(CalendarPart {
        says: if news == News::CalledOff { Says::Cancel } else { Says::Accepted },
        uid: uid(site, meeting.id).to_string(),
        sequence: meeting.sequence,
        created_at: meeting.added_at,
        changed_at: meeting.changed_at,
        when: PartWhen::Times { starts, ends, zone: zone.to_owned() },
        title: to.reader.tell_plain(&title),
        text: meeting.outline.subject.clone(),
        place: meeting.outline.place.clone(),
        path: format!("{}/meetings/{}", to.room.path(), meeting.id),
        // The organiser's address stays the same for all that is sent to one guest about one meeting.
        reply: Seed::from(format!("meeting {} of {}", meeting.id, to.contact.id).into_bytes()),
    })))
}
