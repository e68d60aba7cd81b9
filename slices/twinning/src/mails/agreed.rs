//! To all who speak for a city of a group: every city has accepted the charter, or the roadmap.
use crate::{
    mails::{Post, To},
    store::papers::Paper,
};
use ::store::{Error, FactNumber, Tx};
use mail::{Block, Letter, Link};
use web::Site;

/// Queues the mails.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    fact: FactNumber,
    paper: Paper,
) -> Result<(), Error> {
    for reader in post.speakers() {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let letter = letter(post.site, &to, paper);
        post.site.queue(tx, (fact, "paper agreed"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, paper: Paper) -> Letter {
    let [subject, what] = match paper {
        Paper::Charter => ["twinning-mail-charter-agreed-subject", "twinning-mail-charter-agreed-what"],
        Paper::Roadmap => ["twinning-mail-roadmap-agreed-subject", "twinning-mail-roadmap-agreed-what"],
    };
    let path = to.room.path();
    let blocks = vec![
        Block::Paragraph(to.reader.tell(&to.named(site, what))),
        Block::Button { label: to.reader.say("twinning-mail-open-room"), link: Link::to(path) },
    ];
    to.letter(site, &to.named(site, subject), blocks)
}
