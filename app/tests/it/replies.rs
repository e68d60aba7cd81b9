//! Answers that come by mail: in the shapes of large mail programs, out of office, forwarded, to an earlier state of the
//! event; read from the mailbox folder as the running house does. And what calendars are told, read by a program that
//! is not ours.
use crate::{
    house::{Browser, Hall},
    invitations::{
        LIST, afterwards, all, cancel, close_list, letters, mailed, press, silent, state, webinar,
    },
    offers::spring,
};
use calcard::{Entry, Parser, icalendar::ICalendar};
use invitations::{
    incoming::{Received, deliver, receive},
    rules::{incoming::NotTaken, place::State},
    store::letters as came,
};
use kernel::PersonId;
use mail::{Letter, reply_address};
use mail_parser::{MessageParser, MimeHeaders as _};
use store::testing::Place;

/// The octets of a letter, as the mail server gets them.
fn composed(hall: &Hall, letter: &Letter) -> Vec<u8> {
    let site = &hall.house.site;
    mail::compose(letter, "<1.1@hall.example>", site.clock.now(), &site.sender).unwrap().message
}

/// The calendar in a mail: the method of its part, and the calendar as another program reads it.
fn calendar(octets: &[u8]) -> (String, String) {
    let message = MessageParser::default().parse(octets).unwrap();
    let kind = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|kind| kind.subtype() == Some("calendar"))
    };
    let part = message.parts.iter().find(kind).expect("a calendar in the mail");
    let method = part.content_type().unwrap().attribute("method").unwrap().to_owned();
    (method, String::from_utf8(part.contents().to_vec()).unwrap())
}

fn parsed(text: &str) -> ICalendar {
    let Entry::ICalendar(calendar) = Parser::new(text).entry() else { panic!("no calendar: {text}") };
    calendar
}

/// The value of the first line that begins so, unfolded.
fn line(text: &str, name: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let mut lines = unfolded.lines().filter_map(|line| line.strip_prefix(name));
    lines.next().unwrap_or_else(|| panic!("no {name} in {text}")).to_owned()
}

async fn newest(hall: &Hall, person: PersonId) -> Letter {
    letters(hall, person).await.pop().expect("a letter").1
}

/// Whom a test writes for: their address, the address for answers, the entry's name.
struct Guest {
    person: PersonId,
    email: String,
    answers: String,
    uid: String,
}

async fn guest(hall: &Hall) -> Guest {
    let person = silent(hall).await[0];
    let letter = newest(hall, person).await;
    let part = letter.calendar().expect("an entry");
    let answers = reply_address(&hall.house.site.sender, &part.reply).expect("a mailbox for answers");
    let email = letter.to.email.as_str().to_owned();
    Guest { person, email, answers: answers.as_str().to_owned(), uid: part.uid.clone() }
}

/// Proved by the mail server that takes mail for us.
fn proof(from: &str) -> String {
    let domain = from.rsplit_once('@').unwrap().1;
    format!(
        "Authentication-Results: mx.hall.example;\r\n dkim=pass header.d={domain};\r\n spf=pass smtp.mailfrom={from}\r\n"
    )
}

fn words(from: &str, to: &str, more: &str, text: &str) -> Vec<u8> {
    format!(
        "{}{more}From: <{from}>\r\nTo: <{to}>\r\nSubject: Re: Will you take part?\r\nDate: Mon, 25 Jun 2018 10:00:00 +0300\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n\r\nOn Mon, 18 Jun 2018, The Network <{to}> wrote:\r\n> yes, perhaps or no\r\n",
        proof(from)
    )
    .into_bytes()
}

/// What stands in a calendar's answer.
struct Said<'a> {
    attendee: &'a str,
    status: &'a str,
    sequence: u32,
    stamp: &'a str,
}

fn reply(uid: &str, organiser: &str, said: &Said<'_>) -> String {
    let Said { attendee, status, sequence, stamp } = said;
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Some Program//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
         SEQUENCE:{sequence}\r\nDTSTAMP:{stamp}\r\nDTSTART:20180711T080000Z\r\nDTEND:20180711T093000Z\r\n\
         ORGANIZER:mailto:{organiser}\r\nATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={status};X-NUM-GUESTS=\r\n 0:mailto:{attendee}\r\n\
         SUMMARY:Accepted\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

/// The shapes in which three large programs wrap the same answer.
#[derive(Debug, Clone, Copy)]
enum Shape {
    /// multipart/mixed with an alternative of three parts, and the file once more.
    Mixed,
    /// multipart/alternative of text and calendar, in base64.
    Alternative,
    /// The calendar alone.
    Bare,
}

fn wrapped(shape: Shape, from: &str, to: &str, calendar: &str) -> Vec<u8> {
    let head = format!(
        "{}Return-Path: <{from}>\r\nFrom: \"A Guest\" <{from}>\r\nTo: The Network <{to}>\r\nSubject: Accepted: Twinning Arrangements\r\n\
         MIME-Version: 1.0\r\n",
        proof(from)
    );
    let body = match shape {
        Shape::Mixed => format!(
            "Auto-Submitted: auto-generated\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n\
             Content-Type: multipart/alternative; boundary=in\r\n\r\n\
             --in\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nThe guest has accepted this invitation.\r\n\
             --in\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>The guest has accepted.</p>\r\n\
             --in\r\nContent-Type: text/calendar; charset=UTF-8; method=REPLY\r\n\r\n{calendar}\r\n--in--\r\n\
             --out\r\nContent-Type: application/ics; name=invite.ics\r\nContent-Disposition: attachment; filename=invite.ics\r\n\r\n{calendar}\r\n--out--\r\n"
        ),
        Shape::Alternative => format!(
            "Content-Type: multipart/alternative; boundary=\"_000_x\"\r\n\r\n--_000_x\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n\r\n\r\n\
             --_000_x\r\nContent-Type: text/calendar; charset=\"utf-8\"; method=REPLY\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--_000_x--\r\n",
            web::base64(calendar.as_bytes())
        ),
        Shape::Bare => {
            format!("Content-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n{calendar}\r\n")
        }
    };
    format!("{head}{body}").into_bytes()
}

#[tokio::test]
async fn answers_of_three_large_programs_are_heard() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        let site = &hall.house.site;
        let guest = guest(&hall).await;
        let sent = newest(&hall, guest.person).await.calendar().unwrap().sequence;
        let cases = [
            (Shape::Mixed, "ACCEPTED", "20180625T070000Z", State::Accepted),
            (Shape::Alternative, "TENTATIVE", "20180625T070100Z", State::Tentative),
            (Shape::Bare, "DECLINED", "20180625T070200Z", State::Declined),
        ];
        for (shape, status, stamp, wanted) in cases {
            let said = Said { attendee: &guest.email, status, sequence: sent, stamp };
            let calendar = reply(&guest.uid, &guest.answers, &said);
            let octets = wrapped(shape, &guest.email, &guest.answers, &calendar);
            assert_eq!(receive(site, &octets).await.unwrap(), Received::Taken, "{shape:?}");
            assert_eq!(state(&hall, guest.person).await, wanted, "{shape:?}");
            assert_eq!(receive(site, &octets).await.unwrap(), Received::Heard, "the same once more");
        }
        // An older stamp, and an older number, are shown and move nothing.
        for (sequence, stamp, why) in
            [(sent, "20180625T065900Z", NotTaken::Overtaken), (sent - 1, "20180625T080000Z", NotTaken::Old)]
        {
            let said = Said { attendee: &guest.email, status: "ACCEPTED", sequence, stamp };
            let calendar = reply(&guest.uid, &guest.answers, &said);
            let octets = wrapped(Shape::Bare, &guest.email, &guest.answers, &calendar);
            assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(why));
        }
        assert_eq!(state(&hall, guest.person).await, State::Declined);
    }
}

#[tokio::test]
async fn somebody_else_is_shown_to_the_facilitator_and_not_believed() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let sent = newest(&hall, guest.person).await.calendar().unwrap().sequence;
    let stamp = "20180625T070000Z";
    // The invitation was forwarded, and a colleague's calendar answers; a colleague writes; somebody forges the sender.
    let said = Said { attendee: "colleague@irbid.example", status: "ACCEPTED", sequence: sent, stamp };
    let forwarded = reply(&guest.uid, &guest.answers, &said);
    let octets = wrapped(Shape::Alternative, "colleague@irbid.example", &guest.answers, &forwarded);
    assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Stranger));
    let octets = words("colleague@irbid.example", &guest.answers, "", "yes");
    assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Stranger));
    let text = String::from_utf8(words(&guest.email, &guest.answers, "", "yes")).unwrap();
    let forged = text.replace("dkim=pass", "dkim=fail").replace("spf=pass", "spf=fail");
    assert_eq!(receive(site, forged.as_bytes()).await.unwrap(), Received::Shown(NotTaken::Unproven));
    // Two senders are none, whichever of them comes first.
    for more in [format!("From: <{}>\r\n", guest.email), "From: <colleague@irbid.example>\r\n".to_owned()] {
        let octets = words(&guest.email, &guest.answers, &more, "yes");
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Stranger));
    }
    // A word that no address of ours has; also a calendar's answer to an entry that we do not know.
    let nobody = "answers+0123456789abcdef0123@hall.example";
    for (from, why) in
        [(guest.email.as_str(), NotTaken::Elsewhere), ("else@irbid.example", NotTaken::Stranger)]
    {
        let octets = words(from, nobody, "", "yes");
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(why));
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Heard);
    }
    // But not what is no answer: to another address, without words, or by a program.
    let elsewhere = words(&guest.email, "answers@hall.example", "", "yes");
    let silent = words(&guest.email, nobody, "", "");
    let away = words(&guest.email, nobody, "Auto-Submitted: auto-replied\r\n", "I am away.");
    for octets in [elsewhere, silent, away] {
        assert_eq!(receive(site, &octets).await.unwrap(), Received::NotOurs);
    }
    // Who is asked to that event is no stranger, but only the address in a mail proves that its writer has the mail.
    for (uid, why) in
        [(guest.uid.as_str(), NotTaken::Elsewhere), ("unknown@elsewhere.example", NotTaken::Stranger)]
    {
        let octets = wrapped(Shape::Bare, &guest.email, nobody, &reply(uid, &guest.answers, &said));
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(why));
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Heard);
    }
    assert_eq!(state(&hall, guest.person).await, State::Invited);
    let mut lina = hall.sign_in_as("p062").await;
    let page = lina.get(crate::invitations::LIST).await;
    assert_eq!(page.texts("#letters ~ ul li").len(), 9, "{}", page.body);
    let form = page.form(&format!("{}/letters", crate::invitations::LIST));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(came::open(&site.db, webinar(&hall).await).await.unwrap().len(), 8);
}

#[tokio::test]
async fn one_clear_word_is_an_answer_and_the_holiday_is_none() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let mails = async || {
        let all = hall.mails().await;
        all.len()
    };
    let before = mails().await;
    // Out of office: by its header, by an empty sender, three times, with our own entry attached.
    let ours = composed(&hall, &newest(&hall, guest.person).await);
    let (_, entry) = calendar(&ours);
    for header in ["Auto-Submitted: auto-replied\r\n", "Return-Path: <>\r\n"] {
        for again in 0..3 {
            let more = format!("{header}X-Again: {again}\r\n");
            let text = words(&guest.email, &guest.answers, &more, "I am away until 9 July. yes");
            assert_eq!(receive(site, &text).await.unwrap(), Received::Shown(NotTaken::Away));
        }
    }
    let attached = wrapped(Shape::Bare, &guest.email, &guest.answers, &entry);
    let attached = String::from_utf8(attached).unwrap().replace("method=REPLY", "method=REQUEST");
    let attached = format!("Auto-Submitted: auto-replied\r\n{attached}");
    assert_eq!(receive(site, attached.as_bytes()).await.unwrap(), Received::Shown(NotTaken::Away));
    assert_eq!(came::open(&site.db, webinar(&hall).await).await.unwrap().len(), 1, "shown once");
    assert_eq!((state(&hall, guest.person).await, mails().await), (State::Invited, before), "never answered");
    // Not clear, then clear, through the folder that the running house reads.
    let unclear = words(&guest.email, &guest.answers, "", "no problem, I come");
    assert_eq!(receive(site, &unclear).await.unwrap(), Received::Shown(NotTaken::Unclear));
    let clear = words(&guest.email, &guest.answers, "", "نعم، بكل سرور");
    deliver(&site.settings.mail_folder, "1.clear", &clear).unwrap();
    hall.house.work().await.unwrap();
    assert_eq!(state(&hall, guest.person).await, State::Accepted);
    assert!(!site.settings.mail_folder.join("new/1.clear").exists());
    assert!(site.settings.mail_folder.join("cur/1.clear:2,S").exists());
}

#[tokio::test]
async fn a_reply_that_is_not_believed_is_shown_with_what_it_says_and_written_down_by_one_press() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let sent = newest(&hall, guest.person).await.calendar().unwrap().sequence;
    let said = Said { attendee: &guest.email, status: "DECLINED", sequence: sent, stamp: "20180625T070000Z" };
    // Its words say yes, its calendar says no, and nothing proves where it comes from.
    let calendar = reply(&guest.uid, &guest.answers, &said);
    let octets = wrapped(Shape::Mixed, &guest.email, &guest.answers, &calendar);
    let octets = String::from_utf8(octets).unwrap().replace("dkim=pass", "dkim=fail");
    let octets = octets.replace("spf=pass", "spf=fail").replace("has accepted this invitation", "says: Yes");
    assert_eq!(receive(site, octets.as_bytes()).await.unwrap(), Received::Shown(NotTaken::Unproven));
    // Away, also where the mail came to the address that stands in no mail.
    let nobody = "answers@hall.example";
    let away = wrapped(Shape::Bare, &guest.email, nobody, &calendar);
    let away = [b"Auto-Submitted: auto-replied\r\n".as_slice(), &away].concat();
    assert_eq!(receive(site, &away).await.unwrap(), Received::Shown(NotTaken::Away));
    let mut lina = hall.sign_in_as("p062").await;
    let desk = lina.get("/desk?show=all").await.texts(".todo h2");
    assert!(desk.iter().any(|told| told.starts_with("2 mails to look at")), "{desk:?}");
    let page = lina.get(crate::invitations::LIST).await;
    assert!(page.body.contains("The calendar in it says: no"), "{}", page.body);
    let links = crate::crawl::links(&page);
    let links: Vec<&String> = links.iter().filter(|link| link.contains("letter=")).collect();
    let [record] = links[..] else { panic!("one mail that can be written down: {links:?}") };
    let record = record.split('#').next().unwrap();
    let form = lina.get(record).await.form(record.split('?').next().unwrap());
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(state(&hall, guest.person).await, State::Declined);
    let left = came::open(&site.db, webinar(&hall).await).await.unwrap();
    assert_eq!(left.iter().map(|letter| letter.why).collect::<Vec<_>>(), [NotTaken::Away]);
}

#[tokio::test]
async fn once_it_is_known_who_came_a_letter_is_put_aside_and_not_written_down() {
    let hall = spring(Place::folder()).await;
    let guest = guest(&hall).await;
    let unproved = String::from_utf8(words(&guest.email, &guest.answers, "", "yes")).unwrap();
    let unproved = unproved.replace("dkim=pass", "dkim=fail").replace("spf=pass", "spf=fail");
    let shown = receive(&hall.house.site, unproved.as_bytes()).await.unwrap();
    assert_eq!(shown, Received::Shown(NotTaken::Unproven));
    let offered = async |lina: &mut Browser| {
        let page = lina.get(LIST).await;
        let links = crate::crawl::links(&page).into_iter().filter(|link| link.contains("letter=")).count();
        (links, page.forms().into_iter().filter(|form| form.action == format!("{LIST}/letters")).count())
    };
    assert_eq!(offered(&mut hall.sign_in_as("p062").await).await, (1, 1));
    let came = all(&hall).await.into_iter().find(|own| own.person != guest.person).unwrap();
    let mut lina = afterwards(&hall).await;
    close_list(&hall, &mut lina, came.id).await;
    assert_eq!(offered(&mut lina).await, (0, 1));
    let form = lina.get(LIST).await.form(&format!("{LIST}/letters"));
    assert_eq!(lina.submit(form, &[]).await.status, 303);
    assert_eq!(offered(&mut lina).await, (0, 0));
}

#[tokio::test]
async fn what_comes_after_the_event_is_no_late_answer_to_the_invitation() {
    let hall = spring(Place::folder()).await;
    let guest = guest(&hall).await;
    let mut lina = afterwards(&hall).await;
    let [came, ..] = &all(&hall).await[..] else { panic!("somebody who is asked") };
    close_list(&hall, &mut lina, came.id).await;
    for text in ["The hour did not suit me.", "لا، الساعة غير مناسبة"] {
        let octets = words(&guest.email, &guest.answers, "", text);
        assert!(matches!(receive(&hall.house.site, &octets).await.unwrap(), Received::Shown(_)));
    }
    let told = lina.get(LIST).await.texts("#letters ~ ul .meta");
    let after =
        "Written after the event; perhaps an answer to our thanks, or to our question why they were absent:";
    assert!(told.len() == 2 && told.iter().all(|line| line.starts_with(after)), "{told:?}");
}

#[tokio::test]
async fn a_proposal_of_another_time_changes_nothing() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let said = Said { attendee: &guest.email, status: "ACCEPTED", sequence: 9, stamp: "20180625T070000Z" };
    for method in ["COUNTER", "REFRESH", "ADD", "CANCEL"] {
        let text = reply(&guest.uid, &guest.answers, &said)
            .replace("METHOD:REPLY", &format!("METHOD:{method}"))
            .replace("20180711T080000Z", "20180711T100000Z")
            .replace("20180711T093000Z", "20180711T113000Z");
        let octets = wrapped(Shape::Bare, &guest.email, &guest.answers, &text);
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Counter), "{method}");
    }
    assert_eq!(state(&hall, guest.person).await, State::Invited);
    // The facilitator reads which, beside the event's own.
    let mut lina = hall.sign_in_as("p062").await;
    let told = lina.get(LIST).await.texts("#letters ~ ul strong");
    let told: Vec<String> = told.iter().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect();
    // In Paris, where she is.
    let moment = |here: &str, there: &str| {
        format!("11 July 2018, {here} (Paris, UTC+2); {there} at the event (Amman, UTC+3)")
    };
    let span = |[first, last]: [(&str, &str); 2]| {
        format!("{} to {}", moment(first.0, first.1), moment(last.0, last.1))
    };
    let proposes = format!(
        "The calendar in it proposes another time: {}. The event: {}.",
        span([("12:00", "13:00"), ("13:30", "14:30")]),
        span([("10:00", "11:00"), ("11:30", "12:30")])
    );
    assert_eq!(told, [proposes]);
}

#[tokio::test]
async fn a_proposal_to_an_address_without_a_word_of_ours_is_shown_with_its_time() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let said = Said { attendee: &guest.email, status: "ACCEPTED", sequence: 9, stamp: "20180625T070000Z" };
    let counter = reply(&guest.uid, &guest.answers, &said).replace("METHOD:REPLY", "METHOD:COUNTER");
    let hours = "DTSTART:20180711T080000Z\r\nDTEND:20180711T093000Z";
    let nobody = "answers+0123456789abcdef0123@hall.example";
    for (to, times) in [
        ("answers@hall.example", hours),
        (nobody, "DTSTART;VALUE=DATE:20180712"),
        ("hall@hall.example", "DTSTART:20180712T140000\r\nDURATION:PT1H"),
    ] {
        let octets = wrapped(Shape::Bare, &guest.email, to, &counter.replace(hours, times));
        assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Elsewhere), "{to}");
    }
    assert_eq!(state(&hall, guest.person).await, State::Invited);
    let told = hall.sign_in_as("p062").await.get(LIST).await.texts("#letters ~ ul strong").join("|");
    let told = told.replace(['\u{2068}', '\u{2069}'], "");
    let told: Vec<&str> = told.split('|').collect();
    assert_eq!(told[0], "The calendar in it names the hour of the event itself: it proposes no other time.");
    assert!(
        told[1].starts_with("The calendar in it proposes another time: 12 July 2018. The event:"),
        "{}",
        told[1]
    );
    let hour = "The calendar in it proposes another time: 12 July 2018, 13:00 (Paris, UTC+2); 14:00 at the event \
                (Amman, UTC+3) to 12 July 2018, 14:00 (Paris, UTC+2); 15:00 at the event (Amman, UTC+3).";
    assert!(told[2].starts_with(hour), "{}", told[2]);
}

#[tokio::test]
async fn whom_a_calendar_sends_instead_is_shown_and_not_asked() {
    let hall = spring(Place::folder()).await;
    let site = &hall.house.site;
    let guest = guest(&hall).await;
    let sequence = newest(&hall, guest.person).await.calendar().unwrap().sequence;
    let status = "DELEGATED;DELEGATED-TO=\"mailto:colleague@irbid.example\"";
    let said = Said { attendee: &guest.email, status, sequence, stamp: "20180625T070000Z" };
    let text =
        reply(&guest.uid, &guest.answers, &said).replace("SUMMARY:", "COMMENT:She knows more.\r\nSUMMARY:");
    let before = all(&hall).await.len();
    let octets = wrapped(Shape::Alternative, &guest.email, &guest.answers, &text);
    assert_eq!(receive(site, &octets).await.unwrap(), Received::Shown(NotTaken::Unclear));
    assert_eq!((state(&hall, guest.person).await, all(&hall).await.len()), (State::Invited, before));
    let page = hall.sign_in_as("p062").await.get(LIST).await;
    let told = page.texts("#letters ~ ul strong, #letters ~ ul blockquote").join("|");
    assert_eq!(
        told.replace(['\u{2068}', '\u{2069}'], ""),
        "The calendar in it names somebody who comes instead: colleague@irbid.example. Nobody was asked because of it.|\
         She knows more."
    );
}

/// What every calendar mail must be, whatever program reads it.
fn check(method: &str, text: &str, letter: &Letter, answers: &str) {
    assert_eq!(line(text, "METHOD:"), method);
    let calendar = parsed(text);
    assert_eq!(calendar.components.iter().filter(|part| part.component_type.is_event()).count(), 1);
    assert_eq!(line(text, "UID:"), letter.calendar().unwrap().uid);
    assert!(line(text, "ORGANIZER").ends_with(&format!("mailto:{answers}")), "{text}");
    assert!(line(text, "ATTENDEE").ends_with(&format!("mailto:{}", letter.to.email)), "{text}");
    assert_eq!(text.matches("ATTENDEE").count(), 1, "no other guest is named");
    assert!(text.lines().all(|line| line.trim_end().len() <= 75), "{text}");
    assert!(text.contains("BEGIN:VTIMEZONE") && text.contains("DTSTART;TZID=Asia/Amman:"), "{text}");
}

#[tokio::test]
async fn calendars_learn_of_an_invitation_a_change_and_a_cancellation() {
    let hall = spring(Place::folder()).await;
    let guest = guest(&hall).await;
    let asked = newest(&hall, guest.person).await;
    let (method, text) = calendar(&composed(&hall, &asked));
    check(&method, &text, &asked, &guest.answers);
    assert_eq!(method, "REQUEST");
    assert!(line(&text, "ATTENDEE").contains("PARTSTAT=NEEDS-ACTION;RSVP=TRUE"));
    let first: u32 = line(&text, "SEQUENCE:").parse().unwrap();
    // Moved, and then corrected: each change that is sent has a higher number; the feed says the same one.
    let mut lina = hall.sign_in_as("p062").await;
    let mut last = first;
    for (field, value) in [("place", "Online, in two rooms"), ("context", "A typing error was mended.")] {
        hall.clock.advance(jiff::SignedDuration::from_mins(5));
        let form = lina.get("/events/twinning-arrangements/edit").await.form("/events/twinning-arrangements");
        let asked = lina.submit(form, &[(field, value)]).await;
        let changed = lina.submit(asked.form("/events/twinning-arrangements"), &[]).await;
        assert_eq!(changed.status, 303, "{}", changed.body);
        hall.house.work().await.unwrap();
        let told = newest(&hall, guest.person).await;
        let (method, text) = calendar(&composed(&hall, &told));
        check(&method, &text, &told, &guest.answers);
        let sequence: u32 = line(&text, "SEQUENCE:").parse().unwrap();
        assert_eq!((method.as_str(), sequence), ("REQUEST", last + 1));
        let file = lina.get("/events/twinning-arrangements.ics").await.body;
        assert_eq!(line(&file, "SEQUENCE:").parse::<u32>().unwrap(), sequence);
        last = sequence;
    }
    cancel(&mut lina).await;
    hall.house.work().await.unwrap();
    // Also for whoever never answered, and for those who had said no: their calendars hold it, too.
    let told = newest(&hall, guest.person).await;
    let (method, text) = calendar(&composed(&hall, &told));
    check(&method, &text, &told, &guest.answers);
    assert_eq!((method.as_str(), line(&text, "STATUS:").as_str()), ("CANCEL", "CANCELLED"));
    assert!(line(&text, "SEQUENCE:").parse::<u32>().unwrap() > last);
    let declined = all(&hall).await.into_iter().find(|own| own.state == State::Declined).unwrap();
    let (purpose, _) = letters(&hall, declined.person).await.pop().unwrap();
    assert_eq!(purpose, "invitation, event cancelled");
}

/// The number of the entry in the newest mail to somebody, and the one that the feed has at the same moment.
async fn numbers(hall: &Hall, lina: &mut Browser, person: PersonId) -> (u32, u32) {
    hall.house.work().await.unwrap();
    let (_, text) = calendar(&composed(hall, &newest(hall, person).await));
    let file = lina.get("/events/twinning-arrangements.ics").await.body;
    (line(&text, "SEQUENCE:").parse().unwrap(), line(&file, "SEQUENCE:").parse().unwrap())
}

#[tokio::test]
async fn a_mail_and_the_feed_name_the_same_number_and_it_never_falls() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = spring(place).await;
        let mut lina = hall.sign_in_as("p062").await;
        let [first, second, third, ..] = silent(&hall).await[..] else { panic!("three who are silent") };
        let (asked, feed) = numbers(&hall, &mut lina, first).await;
        assert_eq!(asked, feed);
        // Struck out for one, and put back: held until somebody says yes.
        let own = all(&hall).await.into_iter().find(|own| own.person == first).unwrap();
        let page = format!("{LIST}/{}", own.id);
        let form = lina.get(&format!("{page}/withdrawal")).await.form(&format!("{page}/withdrawal"));
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        let (gone, feed) = numbers(&hall, &mut lina, first).await;
        assert_eq!((gone, feed), (asked + 1, asked + 1));
        let form = lina.get(&page).await.form(&format!("{page}/renewal"));
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        let (back, feed) = numbers(&hall, &mut lina, first).await;
        assert_eq!((back, feed), (gone + 1, gone + 1));
        // While it waits, another one goes: what waits keeps up, and whoever answers is told the same number.
        let own = all(&hall).await.into_iter().find(|own| own.person == second).unwrap();
        let page = format!("{LIST}/{}/withdrawal", own.id);
        let form = lina.get(&page).await.form(&page);
        assert_eq!(lina.submit(form, &[]).await.status, 303);
        assert_eq!(numbers(&hall, &mut lina, second).await, (back + 1, back + 1));
        assert_eq!(numbers(&hall, &mut lina, first).await, (back + 1, back + 1));
        let address = mailed(&hall, third).await;
        hall.clock.advance(jiff::SignedDuration::from_mins(5));
        press(&mut hall.browser(), &address, "accepted", "").await;
        assert_eq!(state(&hall, third).await, State::Accepted);
        assert_eq!(numbers(&hall, &mut lina, third).await, (back + 1, back + 1));
        // An answer to what is still so for its writer is believed.
        let letter = newest(&hall, third).await;
        let answers = reply_address(&hall.house.site.sender, &letter.calendar().unwrap().reply).unwrap();
        let said = Said {
            attendee: letter.to.email.as_str(),
            status: "DECLINED",
            sequence: asked,
            stamp: "20180625T070000Z",
        };
        let text = reply(&letter.calendar().unwrap().uid, answers.as_str(), &said);
        let octets = wrapped(Shape::Bare, letter.to.email.as_str(), answers.as_str(), &text);
        assert_eq!(receive(&hall.house.site, &octets).await.unwrap(), Received::Taken);
        // A change that is mailed has a higher one, for all.
        let form = lina.get("/events/twinning-arrangements/edit").await.form("/events/twinning-arrangements");
        let asks = lina.submit(form, &[("place", "Online, in two rooms")]).await;
        assert_eq!(lina.submit(asks.form("/events/twinning-arrangements"), &[]).await.status, 303);
        for person in [first, third] {
            assert_eq!(numbers(&hall, &mut lina, person).await, (back + 2, back + 2));
        }
    }
}
