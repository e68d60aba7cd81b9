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

/// Queues the mail.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (asked, speaker, reply): (&Asked, Speaker, Reply),
) -> Result<(), Error> {
    let Some(setting) = Setting::of(tx, site, asked, speaker.person).await? else { return Ok(()) };
    let seed = offers::link(tx, &site.key, (asked.loaded.id, speaker.city, speaker.person), fact).await?;
    let letter = letter(site, &setting, (speaker, reply), seed);
    site.queue(tx, (fact, "offer answered"), Some(speaker.person), &letter).await
}

pub(crate) fn letter(
    site: &Site,
    setting: &Setting,
    (speaker, reply): (Speaker, Reply),
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
        Reply::Accept => "cohorts-mail-answered-accepted",
        Reply::Decline => "cohorts-mail-answered-declined",
        Reply::Depute => "cohorts-mail-answered-deputed",
    });
    let mut blocks = vec![
        Block::Heading(reader.tell(&named("cohorts-mail-answered-subject"))),
        Block::Paragraph(reader.tell(&what)),
    ];
    if speaker.way == Way::Phone {
        blocks.push(Block::Paragraph(reader.say("cohorts-mail-answered-phone")));
    }
    let (text, label) = if speaker.is_certain {
        ("cohorts-mail-answered-change", "cohorts-mail-answered-open")
    } else {
        ("cohorts-mail-answered-confirm", "cohorts-mail-answered-confirm-open")
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
