//! To the other cities: these times are proposed, which of them suit?
use crate::{
    mails::{Post, To},
    store::{links::Purpose, meetings::Outline},
};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use kernel::{MeetingId, OrganisationId};
use mail::{Block, Letter, Link};
use web::Site;

/// Queues the mails.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, proposer): (FactNumber, Option<OrganisationId>),
    (meeting, outline, times): (MeetingId, &Outline, &[Timestamp]),
) -> Result<(), Error> {
    let cities = post.room.ids().into_iter().filter(|city| Some(*city) != proposer);
    let readers: Vec<_> = cities.flat_map(|city| post.first(city)).collect();
    for reader in readers {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let link = post.link(tx, &to, (Purpose::Poll, meeting.into()), fact).await?;
        let letter = letter(post.site, &to, (outline, times), link);
        post.site.queue(tx, (fact, "times proposed"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, (outline, times): (&Outline, &[Timestamp]), link: Link) -> Letter {
    let reader = &to.reader;
    let what = to.named(site, "twinning-mail-poll-what").with("minutes", outline.length);
    let mut facts: Vec<(String, String)> =
        times.iter().map(|at| to.fact("twinning-time", reader.weekday_moment(*at, &reader.zone))).collect();
    facts.extend(outline.subject.iter().map(|subject| to.fact("twinning-subject", subject.clone())));
    let blocks = vec![
        Block::Paragraph(reader.tell(&what)),
        Block::Facts(facts),
        Block::Button { label: reader.say("twinning-mail-poll-open"), link },
        Block::Small(reader.say("twinning-mail-nothing-yet")),
    ];
    to.letter(site, &to.named(site, "twinning-mail-poll-subject"), blocks)
}
