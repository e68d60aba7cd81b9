//! To the cities that did not write it: a charter or a roadmap, to be read and accepted by one click.
use crate::{
    mails::{Post, To},
    pages::words,
    rules::agreement::Charter,
    store::{
        links::Purpose,
        papers::{self, Paper},
    },
};
use ::store::{Error, FactNumber, Tx};
use kernel::{Lang, OrganisationId, SpokenLanguage};
use mail::{Block, Letter, Link};
use network::rules::Theme;
use web::Site;

/// What is to be accepted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    Charter(&'a Charter),
    Roadmap(&'a str),
}

impl Text<'_> {
    pub(crate) fn paper(self) -> Paper {
        match self {
            Self::Charter(_) => Paper::Charter,
            Self::Roadmap(_) => Paper::Roadmap,
        }
    }

    /// A charter whose issue may be a name of this theme, as a reader reads it.
    fn retold(self, theme: Option<&Theme>, lang: Lang) -> Option<Charter> {
        let (Self::Charter(charter), Some(theme)) = (self, theme) else { return None };
        let mut own = charter.clone();
        own.retell(theme, lang);
        Some(own)
    }
}

/// Queues the mails.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, writer): (FactNumber, Option<OrganisationId>),
    (text, number): (Text<'_>, i64),
) -> Result<(), Error> {
    let (purpose, named) = match text.paper() {
        Paper::Charter => (Purpose::Charter, "charter to accept"),
        Paper::Roadmap => (Purpose::Roadmap, "roadmap to accept"),
    };
    let cities = post.room.ids().into_iter().filter(|city| Some(*city) != writer);
    let readers: Vec<_> = cities.flat_map(|city| post.first(city)).collect();
    let theme = papers::proposed(&mut *tx, post.room).await?;
    for reader in readers {
        let Some(to) = post.to(tx, reader).await? else { continue };
        let link = post.link(tx, &to, (purpose, number), fact).await?;
        let own = text.retold(theme.as_ref(), to.reader.lang);
        let text = own.as_ref().map_or(text, Text::Charter);
        let letter = letter(post.site, &to, text, link);
        post.site.queue(tx, (fact, named), Some(reader.1), &letter).await?;
    }
    Ok(())
}

pub(crate) fn letter(site: &Site, to: &To, text: Text<'_>, link: Link) -> Letter {
    let [subject, what, button] = match text.paper() {
        Paper::Charter => {
            ["twinning-mail-charter-subject", "twinning-mail-charter-what", "twinning-mail-charter-open"]
        }
        Paper::Roadmap => {
            ["twinning-mail-roadmap-subject", "twinning-mail-roadmap-what", "twinning-mail-roadmap-open"]
        }
    };
    let mut blocks = vec![Block::Paragraph(to.reader.tell(&to.named(site, what)))];
    match text {
        Text::Charter(charter) => blocks.push(Block::Facts(facts(to, charter))),
        Text::Roadmap(plan) => blocks.push(Block::Quote(plan.to_owned())),
    }
    blocks.push(Block::Button { label: to.reader.say(button), link });
    blocks.push(Block::Small(to.reader.say("twinning-mail-nothing-yet")));
    to.letter(site, &to.named(site, subject), blocks)
}

fn facts(to: &To, charter: &Charter) -> Vec<(String, String)> {
    let reader = &to.reader;
    let languages = charter.languages.iter().map(SpokenLanguage::tag).map(|tag| reader.language_name(tag));
    let mut facts = vec![to.fact("twinning-issue", charter.issue.clone())];
    facts.extend(charter.goals.iter().map(|goal| to.fact("twinning-goal", goal.clone())));
    facts.push(to.fact("twinning-languages", reader.list(languages.collect::<Vec<_>>())));
    facts.push(to.fact("twinning-rhythm", reader.tell(&words::rhythm(charter.rhythm))));
    facts.push(to.fact("twinning-ends", reader.day(charter.ends)));
    facts
}
