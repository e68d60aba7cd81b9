//! Mails that come back: read from a mailbox folder (Maildir), taken for answers where they can be believed, shown to
//! facilitators where not. None is ever answered, except that an answer that was taken is confirmed.
//!
//! A mail is done when its row is committed; only then it leaves `new`. A mail that is read twice, since the program
//! was killed between the two, is known by its hash.
use crate::{
    acts::AnswerInvitation,
    doing::{self, Hosted, Proof, standing_of},
    rules::{
        incoming::{Before, Calendar, Entry, Letter, NotTaken, Verdict, judge, why_not},
        place::{Reply, Way},
    },
    store::{
        answers::{self, Said},
        audiences, invitations as rows,
        invitations::Invitation,
        letters::{self, NewLetter, Told},
        links,
    },
};
use ::calendar::reply::{self as calendar, NoReply, Proposal};
use ::store::{Error, Tx};
use events::{store::Event, telling};
use kernel::{EventId, access::ask, text::Email};
use mail::incoming::{self, Incoming, Writer};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use web::Site;

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Received {
    /// It was an answer.
    Taken,
    /// A facilitator sees it.
    Shown(NotTaken),
    /// It came before.
    Heard,
    /// It is about no invitation of ours, or cannot be read.
    NotOurs,
}

/// Reads one mail.
///
/// # Errors
/// [`store::Error`]
pub async fn receive(site: &Site, octets: &[u8]) -> Result<Received, Error> {
    let Ok(incoming) = incoming::read(octets, site.settings.mail_judge.as_deref()) else {
        return Ok(Received::NotOurs);
    };
    let mut tx = site.db.begin().await?;
    let Some(invitation) = links::with_words(&mut tx, &incoming.words_of_addresses).await? else {
        let received = of_nobody(site, &mut tx, &incoming).await?;
        tx.commit().await?;
        return Ok(received);
    };
    let Some(own) = rows::invitation(&mut tx, invitation).await? else { return Ok(Received::NotOurs) };
    let Some(hosted) = Hosted::lock(&mut tx, own.event).await? else { return Ok(Received::NotOurs) };
    let Some(own) = rows::invitation(&mut tx, invitation).await? else { return Ok(Received::NotOurs) };
    let received = take(site, &mut tx, (&hosted, &own), &incoming).await?;
    tx.commit().await?;
    Ok(received)
}

/// An answer that came to no invitation's address: a calendar's, or the other time that it proposes, or somebody's words
/// to an address for answers that we do not know. Facilitators see it at its event, or at the next one where it names
/// none of ours. Whose it is, is said where
/// its writer is asked to that event; it is not believed, for only the address in a mail tells that its writer has the
/// mail. All else that comes to the mailbox is not about invitations.
async fn of_nobody(site: &Site, tx: &mut Tx, incoming: &Incoming) -> Result<Received, Error> {
    let reply = incoming.calendar.as_deref().and_then(|octets| calendar::read(octets).ok());
    let proposal = incoming.calendar.as_deref().and_then(calendar::proposal);
    let uid = reply.as_ref().map(|reply| &reply.uid).or(proposal.as_ref().map(|proposal| &proposal.uid));
    let is_to_answers = !incoming.words_of_addresses.is_empty() && !incoming.text.is_empty();
    if uid.is_none() && !(is_to_answers && incoming.writer == Writer::Person) {
        return Ok(Received::NotOurs);
    }
    if letters::is_known(&mut *tx, &incoming.hash).await? {
        return Ok(Received::Heard);
    }
    let inviting = audiences::that_invite(&mut *tx, site.clock.now()).await?;
    let from = incoming.from.as_ref();
    let Some((event, writers)) = whose(site, tx, &inviting, (uid, from)).await? else {
        return Ok(Received::NotOurs);
    };
    let why = why_not(incoming.writer, writers.len(), site.sender.answers.is_some());
    // Of several who share an address nobody is guessed.
    let own = <[Invitation; 1]>::try_from(writers).ok().map(|[only]| only);
    let told = match (reply, proposal) {
        (Some(reply), _) => told_by(plain_answer(reply.answer), reply),
        (None, Some(proposal)) => match events::store::event(&mut *tx, event).await? {
            Some(event) => proposed(site, &event, proposal),
            None => Told::default(),
        },
        (None, None) => Told::default(),
    };
    let letter = NewLetter { incoming, why: Some(why), told: &told };
    letters::add(tx, (event, own.as_ref()), &letter).await?;
    Ok(Received::Shown(why))
}

/// Events at which the writer of mere words is sought.
const SOUGHT_MAX: usize = 20;

/// The event that an answer to nobody's address is about, and whoever asked to it has the writer's address. Words name no
/// event: of those to which their writer is asked, it is the next one.
async fn whose(
    site: &Site,
    tx: &mut Tx,
    inviting: &[EventId],
    (uid, from): (Option<&String>, Option<&Email>),
) -> Result<Option<(EventId, Vec<Invitation>)>, Error> {
    let is_meant =
        |event: &EventId| uid.is_none_or(|uid| *uid == telling::uid(*event, &site.settings.public_url));
    let meant: Vec<EventId> = inviting.iter().copied().filter(is_meant).take(SOUGHT_MAX).collect();
    if let Some(from) = from {
        for event in &meant {
            let writers = rows::with_address(&mut *tx, *event, from).await?;
            if !writers.is_empty() {
                return Ok(Some((*event, writers)));
            }
        }
    }
    Ok(meant.first().or(inviting.first()).map(|event| (*event, Vec::new())))
}

/// What a calendar says by itself; whom it sends instead, and whether that is the deputy, is another question.
fn plain_answer(answer: ::calendar::Answer) -> Option<Reply> {
    match answer {
        ::calendar::Answer::Accepted => Some(Reply::Accept),
        ::calendar::Answer::Tentative => Some(Reply::Perhaps),
        ::calendar::Answer::Declined => Some(Reply::Decline),
        ::calendar::Answer::Delegated | ::calendar::Answer::None => None,
    }
}

/// What a calendar's reply says, as it is shown.
fn told_by(said: Option<Reply>, reply: calendar::Reply) -> Told {
    Told { said, delegated_to: reply.delegated_to, proposed: None, comment: reply.comment }
}

async fn take(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    incoming: &Incoming,
) -> Result<Received, Error> {
    if letters::is_known(&mut *tx, &incoming.hash).await? {
        return Ok(Received::Heard);
    }
    let Some(contact) = people::store::contact(&mut *tx, own.person).await? else {
        return Ok(Received::NotOurs);
    };
    let said = answers::of(&mut *tx, own.id).await?;
    let before =
        Before { sequence: own.sequence, stamped_at: said.iter().rev().find_map(|answer| answer.stamped_at) };
    let is_invitee = |email: &Email| email.folded() == contact.email.folded();
    let (calendar, told) = entry(site, tx, (hosted, own), (incoming, &is_invitee)).await?;
    let letter = Letter {
        is_of_invitee: incoming.from.as_ref().is_some_and(is_invitee),
        is_proved: incoming.proof == incoming::Proof::Passes,
        writer: incoming.writer,
        text: &incoming.text,
    };
    let (way, reply, stamped_at) = match judge(letter, calendar, before) {
        Verdict::ByCalendar(reply, stamped_at) => (Way::Calendar, reply, stamped_at),
        Verdict::ByWords(reply) => (Way::Mail, reply, None),
        Verdict::Heard => return Ok(Received::Heard),
        Verdict::Show(why) => return show(tx, own, (incoming, why, &told)).await,
    };
    let words = match way {
        Way::Calendar => told.comment.clone(),
        Way::Mail | Way::Link | Way::Phone => Some(incoming.text.clone()),
    };
    let words = words.and_then(|words| kept_words(&words));
    let subject = own.subject(hosted.event.subject());
    let Ok(granted) = ask::<AnswerInvitation>(&standing_of(own.person), subject) else {
        return show(tx, own, (incoming, NotTaken::Refused, &told)).await;
    };
    let said = Said { way, is_certain: true, stamped_at };
    let taken = (said, reply, words.as_deref());
    match doing::answer(site, tx, (hosted, own), Proof::Own(&granted), taken).await? {
        Ok(_) => {
            let letter = NewLetter { incoming, why: None, told: &told };
            letters::add(tx, (own.event, Some(own)), &letter).await?;
            Ok(Received::Taken)
        }
        Err(_) => show(tx, own, (incoming, NotTaken::Refused, &told)).await,
    }
}

/// What people wrote, as our own forms would take it; longer texts are cut.
fn kept_words(text: &str) -> Option<String> {
    let cut: String = text.chars().take(crate::pages::answer::WORDS_LENGTH_MAX).collect();
    kernel::text::optional_lines(&cut, crate::pages::answer::WORDS_LENGTH_MAX).ok().flatten()
}

/// What stands in a mail for calendars, and what of it is shown.
async fn entry(
    site: &Site,
    tx: &mut Tx,
    (hosted, own): (&Hosted, &Invitation),
    (incoming, is_invitee): (&Incoming, &impl Fn(&Email) -> bool),
) -> Result<(Calendar, Told), Error> {
    let Some(octets) = &incoming.calendar else { return Ok((Calendar::None, Told::default())) };
    let uid = telling::uid(hosted.event.id, &site.settings.public_url);
    let reply = match calendar::read(octets) {
        Ok(reply) => reply,
        Err(NoReply::OtherMethod) if !proposes(octets) => return Ok((Calendar::None, Told::default())),
        Err(_) => {
            let proposal = calendar::proposal(octets);
            let told = proposal.map(|proposal| proposed(site, &hosted.event, proposal));
            return Ok((Calendar::Other, told.unwrap_or_default()));
        }
    };
    let today = site.clock.today(&site.home_zone);
    let deputy = audiences::deputy_of(&mut *tx, (own.event, own.person), today).await?;
    let deputy = match deputy {
        Some(deputy) => people::store::contact(&mut *tx, deputy).await?,
        None => None,
    };
    let names_deputy = deputy
        .zip(reply.delegated_to.as_ref())
        .is_some_and(|(deputy, named)| deputy.email.folded() == named.folded());
    let answer = match reply.answer {
        ::calendar::Answer::Delegated => names_deputy.then_some(Reply::Depute),
        ::calendar::Answer::None => return Ok((Calendar::Other, Told::default())),
        plain @ (::calendar::Answer::Accepted
        | ::calendar::Answer::Tentative
        | ::calendar::Answer::Declined) => plain_answer(plain),
    };
    let entry = Entry {
        is_ours: reply.uid == uid,
        is_of_invitee: is_invitee(&reply.email),
        sequence: reply.sequence,
        stamped_at: reply.stamped_at,
        reply: answer,
    };
    Ok((Calendar::Reply(entry), told_by(answer, reply)))
}

/// The other time that a calendar proposes for our entry: by the event's own clock where it names none.
fn proposed(site: &Site, event: &Event, found: Proposal) -> Told {
    if found.uid != telling::uid(event.id, &site.settings.public_url) {
        return Told::default();
    }
    let zone = doing::zone(site, event);
    let ends = found.ends.and_then(|ends| ends.by(zone));
    let proposed = found.starts.by(zone).map(|starts| (starts, ends));
    Told { proposed, comment: found.comment, ..Told::default() }
}

/// Whether a calendar proposes or asks something: all else that is no answer is a copy of what we sent.
fn proposes(octets: &[u8]) -> bool {
    let text = String::from_utf8_lossy(octets).to_ascii_uppercase();
    ["METHOD:COUNTER", "METHOD:REFRESH", "METHOD:ADD", "METHOD:CANCEL"]
        .iter()
        .any(|method| text.contains(method))
}

async fn show(
    tx: &mut Tx,
    own: &Invitation,
    (incoming, why, told): (&Incoming, NotTaken, &Told),
) -> Result<Received, Error> {
    letters::add(tx, (own.event, Some(own)), &NewLetter { incoming, why: Some(why), told }).await?;
    Ok(Received::Shown(why))
}

/// Mails that are read at a time.
const TURN_MAX: usize = 200;

/// Reads the mails that wait in the mailbox folder; how many. Without a folder there is nothing to read.
///
/// # Errors
/// [`store::Error`]: the mail stays where it is.
pub async fn read_folder(site: &Site) -> Result<usize, Error> {
    let folder = site.settings.mail_folder.clone();
    let waiting = blocking(move || waiting(&folder)).await?;
    let count = waiting.len();
    for path in waiting {
        let from = path.clone();
        let octets = blocking(move || read_bounded(&from)).await?;
        let received = receive(site, &octets).await?;
        tracing::info!(?received, "mail: one came");
        blocking(move || put_away(&path)).await?;
    }
    Ok(count)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| Error::Broken(error.into()))?;
    done.map_err(|error| Error::Broken(error.into()))
}

/// The oldest mails of `new`; names of a Maildir begin with their time.
fn waiting(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder.join("new")) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    paths.truncate(TURN_MAX);
    Ok(paths)
}

/// The mail, or one octet more than is read.
fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    use io::Read as _;
    let mut octets = Vec::new();
    let length_max = u64::try_from(incoming::LENGTH_MAX).unwrap_or(u64::MAX);
    fs::File::open(path)?.take(length_max + 1).read_to_end(&mut octets)?;
    Ok(octets)
}

/// Into `cur`, as seen.
fn put_away(path: &Path) -> io::Result<()> {
    let (Some(folder), Some(name)) = (path.parent().and_then(Path::parent), path.file_name()) else {
        return Ok(());
    };
    fs::create_dir_all(folder.join("cur"))?;
    let mut seen = name.to_owned();
    seen.push(":2,S");
    match fs::rename(path, folder.join("cur").join(seen)) {
        // Another process was faster; the mail is known by its hash.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Puts a mail into a mailbox folder, so that it is there when this returns: written beside, then moved.
///
/// # Errors
/// Of the file system; the mail was not taken then.
pub fn deliver(folder: &Path, name: &str, octets: &[u8]) -> io::Result<()> {
    use io::Write as _;
    for part in ["tmp", "new", "cur"] {
        fs::create_dir_all(folder.join(part))?;
    }
    let beside = folder.join("tmp").join(name);
    let mut file = fs::File::create_new(&beside)?;
    file.write_all(octets)?;
    file.sync_all()?;
    fs::rename(&beside, folder.join("new").join(name))?;
    fs::File::open(folder.join("new"))?.sync_all()
}
