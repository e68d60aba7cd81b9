//! To a facilitator on a Monday: what the desk says, in one mail.
use crate::gather::Thing;
use jiff::civil::Date;
use kernel::TokenKind;
use mail::{Block, Letter, Link, Mailbox, Reason};
use people::rules::Contact;
use ui::{Reader, Sentence};

/// The mail, with so many that can wait.
pub(crate) fn monday(
    (to, reader): (&Contact, &Reader),
    monday: Date,
    (things, later): (&[Thing], usize),
    stopping: &[u8],
) -> Letter {
    let subject = Sentence::new("desk-mail-monday-subject").with("count", things.len());
    let mut blocks = vec![
        Block::Heading(reader.weekday_day(monday)),
        Block::Paragraph(reader.tell(&Sentence::new("desk-today-what").with("count", things.len()))),
    ];
    for thing in things {
        blocks.push(Block::Paragraph(format!("{}\n{}", thing.what, thing.why)));
        let link = Link::to(thing.button.href.clone());
        blocks.push(Block::Link { label: thing.button.text.clone(), link });
    }
    if later > 0 {
        blocks.push(Block::Paragraph(
            reader.tell(&Sentence::new("desk-mail-monday-later").with("count", later)),
        ));
    }
    blocks.push(Block::Button {
        label: reader.say("desk-mail-monday-open"),
        link: Link::to("/desk".to_owned()),
    });
    Letter {
        to: Mailbox { name: to.name.clone(), email: to.email.clone() },
        lang: reader.lang,
        subject: reader.tell_plain(&subject),
        blocks,
        addressee: to.name.clone(),
        reason: Reason::Follow {
            why: reader.say("desk-mail-monday-why"),
            unsubscribe: Link::secret(web::links::UNDER, TokenKind::Answer, stopping),
        },
    }
}
