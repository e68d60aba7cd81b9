//! A facilitator's words to the cities of a group, and a city's question to the facilitators.
use crate::mails::{Post, To};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use kernel::{OrganisationId, PersonId};
use mail::{Block, Letter, Link};
use people::rules::short_name;
use web::Site;

/// Queues a facilitator's words to one city, or to all.
pub(crate) async fn to_cities(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    (city, body, name): (Option<OrganisationId>, &str, &str),
) -> Result<(), Error> {
    let cities = post.room.ids().into_iter().filter(|own| city.is_none_or(|city| city == *own));
    let readers: Vec<_> = cities.flat_map(|city| post.first(city)).collect();
    for reader in readers {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let letter = words(post.site, &to, (body, name));
        post.site.queue(tx, (fact, "words to a group"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

/// Who speaks for which city, and from when on they are reached.
pub(crate) type Reached = ((OrganisationId, PersonId), Timestamp);

/// Queues a facilitator's reminder to these readers, each from a time on.
pub(crate) async fn nudge(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    (to, body, name): (&[Reached], &str, &str),
) -> Result<(), Error> {
    for (reader, opens_at) in to {
        let Some(own) = post.to(tx, *reader).await? else { continue };
        let letter = words(post.site, &own, (body, name));
        post.site.queue_until(tx, (fact, "nudge to a group"), (reader.1, *opens_at), &letter).await?;
    }
    Ok(())
}

pub(crate) fn words(site: &Site, to: &To, (body, name): (&str, &str)) -> Letter {
    let reader = &to.reader;
    let what = to.named(site, "twinning-mail-message-what").with("name", short_name(name));
    let blocks = vec![
        Block::Paragraph(reader.tell(&what)),
        Block::Quote(body.to_owned()),
        Block::Button { label: reader.say("twinning-mail-open-room"), link: Link::to(to.room.path()) },
    ];
    to.letter(site, &to.named(site, "twinning-mail-message-subject"), blocks)
}

/// Queues a city's question to all facilitators.
pub(crate) async fn to_centre(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    (city, body): (OrganisationId, &str),
) -> Result<(), Error> {
    let today = post.site.clock.today(&post.site.home_zone);
    let facilitators = people::store::contacts_of_facilitators(&mut *tx, today).await?;
    for facilitator in facilitators {
        let Some(to) = post.to(tx, (city, facilitator.id)).await? else { continue };
        let letter = question(post.site, &to, body);
        post.site.queue(tx, (fact, "question of a group"), Some(facilitator.id), &letter).await?;
    }
    Ok(())
}

pub(crate) fn question(site: &Site, to: &To, body: &str) -> Letter {
    let reader = &to.reader;
    let blocks = vec![
        Block::Paragraph(reader.tell(&to.named(site, "twinning-mail-question-what"))),
        Block::Quote(body.to_owned()),
        Block::Button { label: reader.say("twinning-mail-open-room"), link: Link::to(to.room.path()) },
    ];
    let letter = to.letter(site, &to.named(site, "twinning-mail-question-subject"), blocks);
    Letter {
        addressee: to.contact.name.clone(),
        reason: mail::Reason::Duty { why: reader.say("twinning-mail-question-why") },
        ..letter
    }
}
