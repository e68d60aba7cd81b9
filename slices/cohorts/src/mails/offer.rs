//! To whoever speaks for a city: here is a twin, and why; also as a reminder, and to a deputy who is let decide.
use crate::{
    consent::Asked,
    mails::{Setting, mailbox, name_for},
    rules::{
        self, RunRules,
        format::{AnnouncedGroup, AnnouncedPair},
        offer::Reply,
    },
    store::{cities::Sitting, offers},
    telling::Teller,
};
use ::store::{Error, FactNumber, Tx};
use jiff::Timestamp;
use kernel::TokenKind;
use mail::{Block, Letter, Link, Reason, Seed};
use people::rules::short_name;
use ui::{Arg, Sentence};
use web::Site;

/// Where answers by link are given.
pub(crate) const UNDER: &str = "/a/";

/// Why the offer is mailed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is new.
    New,
    /// Nobody has answered yet.
    Reminder,
    /// The focal point lets the deputy decide.
    Deputed,
    /// Nobody has answered yet, and there is more time for it.
    MoreTime,
    /// It had run out and is asked again; what the city had said stands.
    Again(Reply),
}

/// Queues the mail to one who speaks for a city.
pub(crate) async fn queue(
    tx: &mut Tx,
    site: &Site,
    (fact, why): (FactNumber, Why),
    asked: &Asked,
    to: &Sitting,
) -> Result<(), Error> {
    let Some(setting) = Setting::of(tx, site, asked, to.person).await? else { return Ok(()) };
    let Some(asking) = asked.loaded.offer.asking else { return Ok(()) };
    let seed = offers::link(tx, &site.key, (asked.loaded.id, to.city, to.person), fact).await?;
    let note = asked.loaded.note.as_deref();
    let letter = letter(site, &setting, (why, to), (&asked.loaded.reasons, note, asking.until), seed);
    let purpose = match why {
        Why::New => "offer",
        Why::Reminder => "offer, reminder",
        Why::Deputed => "offer, deputy",
        Why::MoreTime => "offer, more time",
        Why::Again(_) => "offer, asked again",
    };
    site.queue(tx, (fact, purpose), Some(to.person), &letter).await
}

/// Why these cities fit, sentence by sentence, for whoever reads.
pub(crate) fn reasons(setting: &Setting, reasons: &AnnouncedGroup) -> Vec<String> {
    told(&setting.reader, &setting.cities, &setting.themes, reasons)
}

pub(crate) fn told(
    reader: &ui::Reader,
    cities: &[rules::City],
    themes: &std::collections::BTreeMap<String, String>,
    reasons: &AnnouncedGroup,
) -> Vec<String> {
    let cohort = rules::Cohort::new(cities.to_vec(), RunRules::default());
    let teller = Teller { words: reader, cohort: &cohort, themes: Some(themes) };
    let said = |pair: &AnnouncedPair| {
        let about = teller.names(&pair.cities);
        let tell = move |reason: String| match reasons.pairs.len() {
            0 | 1 => reason,
            // Of three cities each pair has its own reasons.
            _ => {
                let sentence = Sentence::new("cohorts-reason-of-pair").with("cities", &about);
                reader.tell(&sentence.with("reason", Arg::Said(reason)))
            }
        };
        let why = if reasons.pairs.len() > 1 { teller.why_of_three(pair) } else { teller.why(pair) };
        why.into_iter().map(tell).collect::<Vec<_>>()
    };
    // Three cities work on one issue, as two do.
    let issue = (reasons.pairs.len() > 1).then(|| match reasons.issue() {
        Some(issue) => teller.issue(issue),
        None => reader.say("cohorts-reason-no-issue"),
    });
    issue.into_iter().chain(reasons.pairs.iter().flat_map(said)).collect()
}

pub(crate) fn letter(
    site: &Site,
    setting: &Setting,
    (why, to): (Why, &Sitting),
    (announced, note, until): (&AnnouncedGroup, Option<&str>, Timestamp),
    seed: Vec<u8>,
) -> Letter {
    let Setting { contact, reader, .. } = setting;
    let (city, others) = (setting.name(to.city), setting.others(to.city));
    let named = |key| {
        Sentence::new(key)
            .with("city", &city)
            .with("others", others.clone())
            .with("cities", setting.cities(to.city))
            .with("cohort", &setting.cohort)
            .with("network", site.settings.network.name(reader.lang))
    };
    let subject = named(match why {
        Why::New | Why::Deputed => "cohorts-mail-offer-subject",
        Why::Reminder => "cohorts-mail-reminder-subject",
        Why::MoreTime => "cohorts-mail-more-subject",
        Why::Again(_) => "cohorts-mail-again-subject",
    });
    let what = named(match why {
        Why::New => "cohorts-mail-offer-what",
        Why::Reminder => "cohorts-mail-reminder-what",
        Why::Deputed => "cohorts-mail-deputed-what",
        Why::MoreTime => "cohorts-mail-more-what",
        Why::Again(Reply::Accept | Reply::Depute) => "cohorts-mail-again-yes",
        Why::Again(Reply::Decline) => "cohorts-mail-again-no",
    });
    let has_answered = matches!(why, Why::Again(_));
    let mut blocks = vec![
        Block::Heading(reader.tell(&named("cohorts-mail-offer-heading"))),
        Block::Paragraph(reader.tell(&what)),
    ];
    blocks.extend(note.map(|note| Block::Quote(note.to_owned())));
    blocks.push(Block::Paragraph(reader.say("cohorts-mail-offer-reasons")));
    blocks.extend(reasons(setting, announced).into_iter().map(Block::Paragraph));
    let until =
        Sentence::new(if has_answered { "cohorts-mail-again-until" } else { "cohorts-mail-offer-until" })
            .with("until", until);
    blocks.push(Block::Paragraph(reader.tell(&until)));
    let link = Link::Secret { under: UNDER.to_owned(), kind: TokenKind::Answer, seed: Seed::from(seed) };
    blocks.push(Block::Button {
        label: reader.say(if has_answered {
            "cohorts-mail-answered-open"
        } else {
            "cohorts-mail-offer-answer"
        }),
        link,
    });
    blocks.push(Block::Small(reader.say("cohorts-mail-offer-nothing-yet")));
    blocks.push(Block::Small(reader.say("cohorts-practice-partnership")));
    let seat =
        Sentence::new("cohorts-mail-addressee").with("name", short_name(&contact.name)).with("city", &city);
    Letter {
        to: mailbox(contact),
        lang: reader.lang,
        subject: reader.tell_plain(&subject),
        blocks,
        addressee: reader.tell_plain(&seat),
        reason: Reason::Duty { why: reader.tell(&named("cohorts-mail-offer-why")) },
    }
}

/// The twin's name and country, for the page.
pub(crate) fn twin(reader: &ui::Reader, city: &rules::City) -> String {
    let country = reader.country_name(city.country.as_str());
    let sentence =
        Sentence::new("cohorts-city-in").with("city", name_for(reader, city)).with("country", country);
    reader.tell(&sentence)
}
