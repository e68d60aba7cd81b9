//! To the facilitators: a city asks about an offer, or declined it.
use crate::{
    consent::Asked,
    mails::{Setting, mailbox},
    store::offers::Speaker,
};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter, Link, Reason};
use ui::Sentence;
use web::Site;

/// Queues a mail to each facilitator.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    fact: FactNumber,
    (asked, speaker, words): (&Asked, Speaker, &str),
) -> Result<(), Error> {
    let today = site.clock.today(&site.home_zone);
    for facilitator in people::store::contacts_of_facilitators(&mut *tx, today).await? {
        let Some(setting) = Setting::of(tx, site, asked, facilitator.id).await? else { continue };
        // In the script of whoever reads: the offer was loaded for whoever asks.
        let mut names = people::store::names(&mut *tx, [speaker.person], setting.reader.lang).await?;
        let who = names.remove(&speaker.person).unwrap_or_default();
        let letter = letter(&setting, (speaker, &who, words), asked.loaded.id.to_string().as_str());
        site.queue(tx, (fact, "offer question"), Some(facilitator.id), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(setting: &Setting, (speaker, who, words): (Speaker, &str, &str), offer: &str) -> Letter {
    let reader = &setting.reader;
    let named = |key| {
        Sentence::new(key)
            .with("city", setting.name(speaker.city))
            .with("others", setting.others(speaker.city))
            .with("who", who)
    };
    Letter {
        to: mailbox(&setting.contact),
        lang: reader.lang,
        subject: reader.tell_plain(&named("cohorts-mail-question-subject")),
        blocks: vec![
            Block::Heading(reader.tell(&named("cohorts-mail-question-subject"))),
            Block::Paragraph(reader.tell(&named("cohorts-mail-question-what"))),
            Block::Quote(words.to_owned()),
            Block::Button {
                label: reader.say("cohorts-mail-open-offer"),
                link: Link::to(format!("/offers/{offer}")),
            },
        ],
        addressee: setting.contact.name.clone(),
        reason: Reason::Duty { why: reader.say("cohorts-mail-question-why") },
    }
}
