//! To a city: its twin wrote a draft and asks for a review; or its own draft was reviewed.
use crate::{
    mails::{Post, To},
    store::strategy::Section,
};
use ::store::{Error, FactNumber, Tx};
use kernel::OrganisationId;
use mail::{Block, Letter, Link};
use web::Site;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    Draft,
    Review,
}

/// Queues the mails to these cities.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, news): (FactNumber, News),
    (section, body): (&Section, &str),
    cities: &[OrganisationId],
) -> Result<(), Error> {
    let readers: Vec<_> = cities.iter().flat_map(|city| post.first(*city)).collect();
    for reader in readers {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let letter = letter(post.site, &to, news, (section, body));
        let purpose = match news {
            News::Draft => "draft to review",
            News::Review => "review",
        };
        post.site.queue(tx, (fact, purpose), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, news: News, (section, body): (&Section, &str)) -> Letter {
    let reader = &to.reader;
    let [subject, what, open] = match news {
        News::Draft => {
            ["twinning-mail-draft-subject", "twinning-mail-draft-what", "twinning-mail-draft-open"]
        }
        News::Review => {
            ["twinning-mail-review-subject", "twinning-mail-review-what", "twinning-mail-review-open"]
        }
    };
    let named = |key| to.named(site, key).with("section", &section.title);
    let path = format!("{}/strategy/{}", to.room.path(), section.id);
    let blocks = vec![
        Block::Paragraph(reader.tell(&named(what))),
        Block::Quote(body.to_owned()),
        Block::Button { label: reader.say(open), link: Link::to(path) },
    ];
    to.letter(site, &named(subject), blocks)
}
