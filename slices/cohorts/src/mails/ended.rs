//! To all cities of an offer: the group exists, was not formed, or the offer was withdrawn. Never who said no, or why.
use crate::{
    consent::Asked,
    mails::{Setting, mailbox, offer::UNDER},
    store::{cities::Sitting, groups, offers},
};
use ::store::{Error, FactNumber, Tx};
use kernel::TokenKind;
use mail::{Block, Letter, Link, Reason, Seed};
use ui::Sentence;
use web::Site;

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// Every city said yes.
    Formed,
    /// Closed after a no, or the last day passed.
    NotFormed,
    /// Taken back by the facilitator.
    Withdrawn,
}

/// Queues a mail to whoever speaks for each city.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    (fact, how): (FactNumber, How),
    asked: &Asked,
) -> Result<(), Error> {
    let id = asked.loaded.id;
    let room = groups::place_of_offer(&mut *tx, id).await?.filter(|_| how == How::Formed);
    let room = room.map(|(room, _)| room);
    for to in readers(asked, how) {
        let Some(setting) = Setting::of(tx, site, asked, to.person).await? else { continue };
        // Without a room to open, the link of the earlier mails says how it ended; it needs no account.
        let link = match &room {
            Some(room) => Link::to(room.clone()),
            None => {
                let seed = offers::link(tx, &site.key, (id, to.city, to.person), fact).await?;
                Link::Secret { under: UNDER.to_owned(), kind: TokenKind::Answer, seed: Seed::from(seed) }
            }
        };
        let letter = letter(site, &setting, how, &to, link);
        site.queue(tx, (fact, "offer ended"), Some(to.person), &letter).await?;
    }
    Ok(())
}

/// Who gets it: each city's focal point; the deputy too, who was let decide, or when there is a group.
pub(crate) fn readers(asked: &Asked, how: How) -> Vec<Sitting> {
    let mut readers: Vec<Sitting> = Vec::new();
    for city in asked.loaded.offer.cities.iter().copied() {
        let all = how == How::Formed || asked.loaded.offer.is_deputed(city);
        let of_city: Vec<&Sitting> = if all { asked.of_city(city).collect() } else { asked.first(city) };
        for sitting in of_city {
            if !readers.iter().any(|reader| reader.person == sitting.person) {
                readers.push(sitting.clone());
            }
        }
    }
    readers
}

pub(crate) fn letter(site: &Site, setting: &Setting, how: How, to: &Sitting, link: Link) -> Letter {
    let reader = &setting.reader;
    let named = |key| {
        Sentence::new(key)
            .with("city", setting.name(to.city))
            .with("others", setting.others(to.city))
            .with("cities", setting.cities(to.city))
            .with("cohort", &setting.cohort)
            .with("network", site.settings.network.name(reader.lang))
    };
    let (subject, what) = match how {
        How::Formed => ("cohorts-mail-formed-subject", "cohorts-mail-formed-what"),
        How::NotFormed => ("cohorts-mail-not-formed-subject", "cohorts-mail-not-formed-what"),
        How::Withdrawn => ("cohorts-mail-withdrawn-subject", "cohorts-mail-withdrawn-what"),
    };
    Letter {
        to: mailbox(&setting.contact),
        lang: reader.lang,
        subject: reader.tell_plain(&named(subject)),
        blocks: vec![
            Block::Heading(reader.tell(&named(subject))),
            Block::Paragraph(reader.tell(&named(what))),
            Block::Button {
                label: reader.say(match how {
                    How::Formed => "cohorts-open-room",
                    How::NotFormed | How::Withdrawn => "cohorts-mail-open-offer",
                }),
                link,
            },
            Block::Small(reader.say("cohorts-practice-partnership")),
        ],
        addressee: setting.contact.name.clone(),
        reason: Reason::Duty { why: reader.tell(&named("cohorts-mail-offer-why")) },
    }
}
