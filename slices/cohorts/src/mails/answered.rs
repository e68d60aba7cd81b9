//! To whoever answered, or for whom a facilitator wrote an answer down: what was recorded, and how to change it.
use crate::{
    consent::Asked,
    mails::{Setting, mailbox, offer::UNDER},
    rules::offer::{Reply, Way},
    store::offers::{self, Speaker},
};
use ::store::{Error, FactNumber, Tx};
use kernel::TokenKind;
use mail::{Block, Letter, Link, Reason, Seed};
use ui::Sentence;
use web::Site;

/// How an answer stands, once it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// As the city's word, which can still be changed.
    Counts,
    /// With it every city has said yes: the group exists.
    Forms,
    /// The focal point said otherwise, and that stands.
    Overruled,
}

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (asked, stands): (&Asked, Stands),
    (speaker, reply): (Speaker, Reply),
) -> Result<(), Error> {
    let Some(setting) = Setting::of(tx, site, asked, speaker.person).await? else { return Ok(()) };
    let seed = offers::link(tx, &site.key, (asked.loaded.id, speaker.city, speaker.person), fact).await?;
    let letter = letter(site, &setting, (speaker, reply, stands), seed);
    site.queue(tx, (fact, "offer answered"), Some(speaker.person), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    setting: &Setting,
    (speaker, reply, stands): (Speaker, Reply, Stands),
    seed: Vec<u8>,
) -> Letter {
    let reader = &setting.reader;
    let named = |key| {
        Sentence::new(key)
            .with("city", setting.name(speaker.city))
            .with("others", setting.others(speaker.city))
            .with("cities", setting.cities(speaker.city))
            .with("network", site.settings.network.name(reader.lang))
    };
    let what = named(match reply {
        Reply::Accept if stands == Stands::Overruled => "cohorts-mail-answered-overruled-yes",
        Reply::Decline if stands == Stands::Overruled => "cohorts-mail-answered-overruled-no",
        Reply::Accept => "cohorts-mail-answered-accepted",
        Reply::Decline => "cohorts-mail-answered-declined",
        Reply::Depute => "cohorts-mail-answered-deputed",
    });
    let mut blocks = vec![
        Block::Heading(reader.tell(&named("cohorts-mail-answered-subject"))),
        Block::Paragraph(reader.tell(&what)),
    ];
    if speaker.way == Way::Phone {
        blocks.push(Block::Paragraph(reader.say(match stands {
            Stands::Counts => "cohorts-mail-answered-phone",
            // What the button opens takes no other answer.
            Stands::Forms | Stands::Overruled => "cohorts-mail-answered-phone-said",
        })));
    }
    let (text, label) = match stands {
        _ if !speaker.is_certain => ("cohorts-mail-answered-confirm", "cohorts-mail-answered-confirm-open"),
        Stands::Counts => ("cohorts-mail-answered-change", "cohorts-mail-answered-open"),
        Stands::Forms => ("cohorts-mail-answered-formed", "cohorts-mail-answered-open"),
        Stands::Overruled => ("cohorts-mail-answered-overruled", "cohorts-mail-answered-open"),
    };
    blocks.push(Block::Paragraph(reader.say(text)));
    let link = Link::Secret { under: UNDER.to_owned(), kind: TokenKind::Answer, seed: Seed::from(seed) };
    blocks.push(Block::Button { label: reader.say(label), link });
    blocks.push(Block::Small(reader.say("cohorts-practice-partnership")));
    Letter {
        to: mailbox(&setting.contact),
        lang: reader.lang,
        subject: reader.tell_plain(&named("cohorts-mail-answered-subject")),
        blocks,
        addressee: setting.contact.name.clone(),
        reason: Reason::Duty { why: reader.tell(&named("cohorts-mail-offer-why")) },
    }
}
