//! To whoever said something by mail or by phone: what was recorded, and how to change it.
use crate::{
    mails::{Post, To},
    store::papers::Voice,
};
use ::store::{Error, FactNumber, Tx};
use cohorts::rules::offer::Way;
use mail::{Block, Letter, Link};
use web::Site;

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// That a city accepts a paper; others are still asked.
    Accepted,
    /// The times that suit, as the reader writes them when the letter is made.
    Voted { can: Vec<jiff::Timestamp> },
    /// A check-in.
    CheckedIn,
}

/// Queues the mail, unless it was said on a page, which shows it.
pub(crate) async fn queue(
    tx: &mut Tx,
    post: &mut Post<'_>,
    (fact, voice): (FactNumber, Voice),
    (what, link): (What, Option<Link>),
) -> Result<(), Error> {
    if voice.way == Way::Page {
        return Ok(());
    }
    let Some(to) = post.to(tx, (voice.city, voice.person)).await? else { return Ok(()) };
    let letter = letter(post.site, &to, (&what, voice.way), link);
    post.site.queue(tx, (fact, "recorded"), Some(voice.person), &letter).await
}

pub(crate) fn letter(site: &Site, to: &To, (what, way): (&What, Way), link: Option<Link>) -> Letter {
    let reader = &to.reader;
    let told = match what {
        What::Accepted => reader.tell(&to.named(site, "twinning-mail-recorded-accepted")),
        What::Voted { can } if can.is_empty() => {
            reader.tell(&to.named(site, "twinning-mail-recorded-no-time"))
        }
        What::Voted { can } => {
            let times = can.iter().map(|at| reader.weekday_moment(*at, &reader.zone));
            let times = ui::Arg::Said(reader.list(times.collect::<Vec<_>>()));
            reader.tell(&to.named(site, "twinning-mail-recorded-times").with("times", times))
        }
        What::CheckedIn => reader.tell(&to.named(site, "twinning-mail-recorded-check-in")),
    };
    let mut blocks = vec![Block::Paragraph(told)];
    if way == Way::Phone {
        blocks.push(Block::Paragraph(reader.say("twinning-mail-recorded-by-phone")));
    }
    let link = link.unwrap_or_else(|| Link::to(to.room.path()));
    blocks.push(Block::Paragraph(reader.say("twinning-mail-recorded-change")));
    blocks.push(Block::Button { label: reader.say("twinning-mail-recorded-open"), link });
    to.letter(site, &to.named(site, "twinning-mail-recorded-subject"), blocks)
}
