//! What calendar programs send back, and what else may come.
use crate::{at, index, pick, webinar};
use calendar::{
    Answer, Guest, Invitation, Party,
    reply::{COMMENT_LENGTH_MAX, LENGTH_MAX, NoReply, Proposal, Reply, Time, proposal, read},
    request,
};
use kernel::{Dice, text::Email};

/// A reply with these lines in its entry.
fn file(lines: &str) -> String {
    let head = "BEGIN:VCALENDAR\nPRODID:-//Somebody//EN\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\n";
    format!("{head}{lines}\nEND:VEVENT\nEND:VCALENDAR\n").replace('\n', "\r\n")
}

const LINES: &str = "\
UID:event-17@hall.example.org
SEQUENCE:2
DTSTAMP:20180702T101500Z
ORGANIZER:mailto:answers@hall.example.org
ATTENDEE;PARTSTAT=ACCEPTED;CN=\"Rana; al-Masri\":MAILTO:rana+webinar@irbid.example
COMMENT:I come\\, with\\nmy deputy.";

fn expected() -> Reply {
    Reply {
        uid: "event-17@hall.example.org".to_owned(),
        sequence: 2,
        stamped_at: Some(at("2018-07-02T10:15Z")),
        email: email("rana+webinar@irbid.example"),
        answer: Answer::Accepted,
        delegated_to: None,
        comment: Some("I come, with\nmy deputy.".to_owned()),
    }
}

fn email(address: &str) -> Email {
    Email::parse(address).expect("an address")
}

#[test]
fn a_reply_is_read() {
    assert_eq!(read(file(LINES).as_bytes()), Ok(expected()));
}

#[test]
fn a_reply_is_read_with_a_mark_with_bare_line_ends_and_folded_anywhere() {
    let marked = format!("\u{feff}{}", file(LINES));
    let bare = file(LINES).replace("\r\n", "\n");
    let folded = file(LINES).replace("PARTSTAT", "PART\r\n STAT").replace("irbid", "ir\r\n\tbid");
    for text in [marked, bare, folded] {
        assert_eq!(read(text.as_bytes()), Ok(expected()), "{text}");
    }
}

#[test]
fn each_answer_is_known() {
    for (status, answer) in [
        ("ACCEPTED", Ok(Answer::Accepted)),
        ("accepted", Ok(Answer::Accepted)),
        ("TENTATIVE", Ok(Answer::Tentative)),
        ("DECLINED", Ok(Answer::Declined)),
        ("DELEGATED", Ok(Answer::Delegated)),
        ("NEEDS-ACTION", Err(NoReply::NoAnswer)),
        ("COMPLETED", Err(NoReply::NoAnswer)),
        ("X-MAYBE", Err(NoReply::NoAnswer)),
    ] {
        let text = file(&LINES.replace("ACCEPTED", status));
        assert_eq!(read(text.as_bytes()).map(|reply| reply.answer), answer, "{status}");
    }
}

#[test]
fn a_deputy_is_named() {
    let lines = LINES
        .replace("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:samer%2Bx@irbid.example\"");
    let reply = read(file(&lines).as_bytes()).unwrap();
    assert_eq!(reply.delegated_to, Some(email("samer+x@irbid.example")));
}

#[test]
fn another_time_is_read_by_whichever_zone_names_it() {
    let counter = |lines: &str| file(&format!("{LINES}\n{lines}")).replace("METHOD:REPLY", "METHOD:COUNTER");
    let read = |lines: &str| proposal(counter(lines).as_bytes());
    let expected = Proposal {
        uid: "event-17@hall.example.org".to_owned(),
        starts: Time::At(at("2018-07-11T10:00Z")),
        ends: Some(Time::At(at("2018-07-11T11:30Z"))),
        comment: Some("I come, with\nmy deputy.".to_owned()),
    };
    for (starts, ends) in [
        ("DTSTART:20180711T100000Z", "DTEND:20180711T113000Z"),
        ("DTSTART;TZID=Asia/Amman:20180711T130000", "DTEND;TZID=Asia/Amman:20180711T143000"),
        (
            "DTSTART;TZID=Jordan Standard Time:20180711T130000",
            "DTEND;TZID=Jordan Standard Time:20180711T143000",
        ),
    ] {
        assert_eq!(read(&format!("{starts}\n{ends}")), Some(expected.clone()), "{starts}");
        assert_eq!(read(starts), Some(Proposal { ends: None, ..expected.clone() }), "{starts}");
    }
    for (long, expected) in [("PT1H30M", expected.ends), ("-PT1H", None)] {
        let read = read(&format!("DTSTART:20180711T100000Z\nDURATION:{long}"));
        assert_eq!(read.map(|own| own.ends), Some(expected), "{long}");
    }
    for no_time in ["DTSTART;TZID=Nowhere:20180711T130000", ""] {
        assert_eq!(read(no_time), None, "{no_time}");
    }
    assert_eq!(proposal(file(&format!("{LINES}\nDTSTART:20180711T100000Z")).as_bytes()), None, "a reply");
}

#[test]
fn another_day_and_another_hour_without_a_zone_are_another_time() {
    let amman = jiff::tz::TimeZoneDatabase::bundled().get("Asia/Amman").unwrap();
    let there = |lines: &str| {
        let text = file(&format!("{LINES}\n{lines}")).replace("METHOD:REPLY", "METHOD:COUNTER");
        let read = proposal(text.as_bytes()).unwrap();
        (read.starts.by(&amman).unwrap(), read.ends.and_then(|ends| ends.by(&amman)))
    };
    let [wednesday, thursday] = [at("2018-07-11T00:00+03"), at("2018-07-12T00:00+03")];
    for lines in [
        "DTSTART;VALUE=DATE:20180711",
        "DTSTART;VALUE=DATE:20180711\nDTEND;VALUE=DATE:20180712",
        "DTSTART;VALUE=DATE:20180711\nDURATION:P1D",
    ] {
        assert_eq!(there(lines), (wednesday, Some(thursday)), "{lines}");
    }
    let (one, two) = (at("2018-07-11T13:00+03"), at("2018-07-11T14:00+03"));
    assert_eq!(there("DTSTART:20180711T130000"), (one, None));
    assert_eq!(there("DTSTART:20180711T130000\nDURATION:PT1H"), (one, Some(two)));
}

#[test]
fn a_comment_beside_the_attendee_is_one_too() {
    let lines = LINES.replace("COMMENT:I come\\, with\\nmy deputy.", "X-OTHER:1");
    assert_eq!(read(file(&lines).as_bytes()).unwrap().comment, None);
    let beside = lines.replace("PARTSTAT", "X-RESPONSE-COMMENT=\"Late, sorry\";PARTSTAT");
    assert_eq!(read(file(&beside).as_bytes()).unwrap().comment, Some("Late, sorry".to_owned()));
}

#[test]
fn a_comment_without_end_is_cut() {
    let lines = format!("{LINES}\nCOMMENT:{}", "ش".repeat(COMMENT_LENGTH_MAX));
    let comment = read(file(&lines).as_bytes()).unwrap().comment.unwrap();
    assert_eq!(comment.chars().count(), COMMENT_LENGTH_MAX);
}

#[test]
fn what_is_missing_is_not_made_up() {
    let without = |name: &str| {
        let lines: Vec<&str> = LINES.lines().filter(|line| !line.starts_with(name)).collect();
        read(file(&lines.join("\n")).as_bytes())
    };
    assert_eq!(without("UID"), Err(NoReply::NoEntry));
    assert_eq!(without("ATTENDEE"), Err(NoReply::NoAttendee));
    assert_eq!(without("SEQUENCE"), Ok(Reply { sequence: 0, ..expected() }));
    assert_eq!(without("DTSTAMP"), Ok(Reply { stamped_at: None, ..expected() }));
}

#[test]
fn numbers_and_times_that_cannot_be_are_left_out() {
    let with = |from: &str, to: &str| read(file(&LINES.replace(from, to)).as_bytes()).unwrap();
    for wrong in ["-1", "99999999999999999999", "two"] {
        assert_eq!(with("SEQUENCE:2", &format!("SEQUENCE:{wrong}")).sequence, 0, "{wrong}");
    }
    for wrong in ["20181302T101500Z", "20180702T101500", "00000000T000000Z", "99991231T235959Z0", "soon"] {
        let reply = with("20180702T101500Z", wrong);
        assert!(reply.stamped_at.is_none_or(|at| at.as_second() > 253_402_000_000), "{wrong}: {reply:?}");
    }
    assert_eq!(with("T101500Z", "T101560Z").stamped_at, Some(at("2018-07-02T10:15:59Z")));
}

#[test]
fn what_is_no_reply_says_why() {
    let refused = |text: &str| read(text.as_bytes()).unwrap_err();
    for text in ["", "\r\n", "Dear all,", "BEGIN:VCARD\r\nEND:VCARD\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"] {
        assert_eq!(refused(text), NoReply::NoCalendar, "{text}");
    }
    assert_eq!(refused(&file(LINES).replace("METHOD:REPLY", "METHOD:REQUEST")), NoReply::OtherMethod);
    assert_eq!(refused(&file(LINES).replace("METHOD:REPLY\r\n", "")), NoReply::OtherMethod);
    assert_eq!(refused(&file(LINES).replace("VEVENT", "VTODO")), NoReply::NoEntry);
    let twice = format!("{LINES}\nEND:VEVENT\nBEGIN:VEVENT\n{LINES}");
    assert_eq!(refused(&file(&twice)), NoReply::SeveralEntries);
    let both = format!("{LINES}\nATTENDEE;PARTSTAT=DECLINED:mailto:samer@irbid.example");
    assert_eq!(refused(&file(&both)), NoReply::SeveralAttendees);
    assert_eq!(refused(&file(&LINES.replace("rana+webinar@", ""))), NoReply::NoAttendee);
}

#[test]
fn a_reply_without_end_is_not_read() {
    let text = format!("{}{}", file(LINES), "X".repeat(LENGTH_MAX));
    let length = text.len();
    assert_eq!(read(text.as_bytes()), Err(NoReply::TooLong { length, length_max: LENGTH_MAX }));
}

#[test]
fn our_own_invitation_sent_back_as_a_reply_is_understood() {
    let party = |address| Party { name: Some("\"x\" ^ y".to_owned()), email: email(address) };
    let guest = Guest { party: party("o'neil/1@irbid.example"), optional: false, answer: Answer::Tentative };
    let invitation = Invitation {
        sent_at: at("2018-07-02T10:15Z"),
        organiser: party("answers@hall.example.org"),
        guests: vec![guest],
        entry: webinar(),
    };
    let text = request(&invitation).text.replace("METHOD:REQUEST", "METHOD:REPLY");
    let read = read(text.as_bytes()).unwrap();
    assert_eq!((read.email.as_str(), read.answer), ("o'neil/1@irbid.example", Answer::Tentative));
}

/// How many files of chance are read in each way.
const TRIES: usize = 20_000;

#[test]
fn whatever_octets_come_the_answer_is_an_answer() {
    let whole = file(LINES).into_bytes();
    let pieces: [&[u8]; 18] = [
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\n",
        b"END:VCALENDAR\r\n",
        b"\r\n ",
        b"\"",
        b";",
        b":",
        b",",
        b"\\",
        b"=",
        b"\0",
        b"\xff\xfe",
        "ش".as_bytes(),
        b";ENCODING=BASE64;VALUE=BINARY:",
        b"RRULE:FREQ=",
        b"DTSTART;TZID=Asia/Amman:",
        b";VALUE=PERIOD:",
    ];
    let dice = Dice::seeded(17);
    let mut understood = 0;
    for _ in 0..TRIES {
        let mut octets = whole.clone();
        for _ in 0..=index(&dice, 4) {
            let place = index(&dice, octets.len());
            match index(&dice, 5) {
                0 => octets.truncate(place.max(1)),
                1 => octets[place] = u8::try_from(dice.below(256)).expect("an octet"),
                2 => drop(octets.drain(place..(place + 9).min(octets.len()))),
                3 => drop(octets.splice(place..place, whole[place.min(whole.len() - 1)..].iter().copied())),
                _ => drop(octets.splice(place..place, pick(&dice, &pieces).iter().copied())),
            }
            octets.push(b'\n');
        }
        understood += usize::from(read(&octets).is_ok());
        let counter = String::from_utf8_lossy(&octets).replace("METHOD:REPLY", "METHOD:COUNTER");
        drop(proposal(counter.as_bytes()));
    }
    assert!((TRIES / 20..TRIES / 2).contains(&understood), "some are still replies: {understood}");
    for _ in 0..TRIES {
        let octets: Vec<u8> =
            std::iter::repeat_with(|| pick(&dice, &pieces)).take(9).copied().flatten().copied().collect();
        assert!(read(&octets).is_err());
    }
}
