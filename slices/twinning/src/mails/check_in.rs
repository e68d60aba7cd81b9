//! To each city of a group, once a month: two minutes, how is it going?
use crate::{
    mails::{Post, To},
    store::links::Purpose,
};
use ::store::{Error, FactNumber, Tx};
use kernel::OrganisationId;
use mail::{Block, Letter, Link};
use web::Site;

/// Queues the mails to the cities that have not checked in.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, month): (FactNumber, i64),
    cities: &[OrganisationId],
) -> Result<(), Error> {
    let readers: Vec<_> = cities.iter().flat_map(|city| post.first(*city)).collect();
    for reader in readers {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let link = post.link(tx, &to, (Purpose::CheckIn, month), fact).await?;
        let letter = letter(post.site, &to, link);
        post.site.queue(tx, (fact, "check-in"), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, link: Link) -> Letter {
    let reader = &to.reader;
    let blocks = vec![
        Block::Paragraph(reader.tell(&to.named(site, "twinning-mail-check-in-what"))),
        Block::Button { label: reader.say("twinning-mail-check-in-open"), link },
        Block::Small(reader.say("twinning-check-in-who-reads")),
    ];
    to.letter(site, &to.named(site, "twinning-mail-check-in-subject"), blocks)
}
