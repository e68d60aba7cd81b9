//! What is mailed to guests: CAL-03 to CAL-05 of the faults that other products had.
use crate::{at, reader, webinar};
use calendar::{
    Answer, Entry, Feed, Guest, Invitation, Message, Method, Party, State, cancel, feed, request,
};
use jiff::{SignedDuration, ToSpan as _};
use kernel::text::Email;

fn party(name: &str, email: &str) -> Party {
    Party { name: Some(name.to_owned()), email: Email::parse(email).expect("an address") }
}

fn guest(name: &str, email: &str, answer: Answer) -> Guest {
    Guest { party: party(name, email), optional: false, answer }
}

fn invitation(entry: Entry) -> Invitation {
    Invitation {
        sent_at: entry.changed_at + 1.minute(),
        entry: Entry { takes_time: true, ..entry },
        organiser: party("مركز التوأمة", "answers@hall.example.org"),
        guests: vec![guest("Rana al-Masri, \"Irbid\"; deputy", "rana+webinar@irbid.example", Answer::None)],
    }
}

#[test]
fn a_guest_is_asked_by_name() {
    let message = request(&invitation(webinar()));
    let calendar = reader::read(&message.text);
    let guest = calendar.event().line("ATTENDEE");
    let params: Vec<(&str, &str)> =
        guest.params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        params,
        [
            ("CN", "Rana al-Masri, \"Irbid\"; deputy"),
            ("CUTYPE", "INDIVIDUAL"),
            ("ROLE", "REQ-PARTICIPANT"),
            ("PARTSTAT", "NEEDS-ACTION"),
            ("RSVP", "TRUE"),
        ]
    );
    assert_eq!(guest.value, "mailto:rana+webinar@irbid.example");
    let organiser = calendar.event().line("ORGANIZER");
    assert_eq!(organiser.params, [("CN".to_owned(), "مركز التوأمة".to_owned())]);
    assert_eq!(organiser.value, "mailto:answers@hall.example.org");
    assert_eq!(calendar.event().value("TRANSP"), "OPAQUE");
}

#[test]
fn whoever_has_answered_is_not_asked_again() {
    for (answer, status) in [
        (Answer::Accepted, "ACCEPTED"),
        (Answer::Tentative, "TENTATIVE"),
        (Answer::Declined, "DECLINED"),
        (Answer::Delegated, "DELEGATED"),
    ] {
        let asked = guest("Rana", "rana@irbid.example", answer);
        let guests = vec![Guest { optional: true, ..asked }];
        let message = request(&Invitation { guests, ..invitation(webinar()) });
        let calendar = reader::read(&message.text);
        let line = calendar.event().line("ATTENDEE");
        let param =
            |name: &str| line.params.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        assert_eq!(
            [param("PARTSTAT"), param("RSVP"), param("ROLE")],
            [Some(status), Some("FALSE"), Some("OPT-PARTICIPANT")]
        );
    }
}

/// What a calendar program needs to strike an entry out (RFC 5546, 3.2.5).
fn assert_strikes_out(message: &Message, sequence: &str) {
    let calendar = reader::read(&message.text);
    let event = calendar.event();
    assert_eq!(message.method, Method::Cancel);
    assert_eq!(message.content_type(), "text/calendar; charset=utf-8; method=CANCEL");
    assert_eq!(calendar.value("METHOD"), "CANCEL");
    assert_eq!(event.value("STATUS"), "CANCELLED");
    assert_eq!(event.value("UID"), "event-17@hall.example.org");
    assert_eq!(event.value("SEQUENCE"), sequence);
    assert_eq!(event.value("ORGANIZER"), "mailto:answers@hall.example.org");
    assert_eq!(event.value("ATTENDEE"), "mailto:rana+webinar@irbid.example");
}

#[test]
fn what_is_cancelled_is_struck_out_and_never_asked() {
    let cancelled = Entry { state: State::Cancelled, sequence: 3, ..webinar() };
    for message in [cancel(&invitation(cancelled.clone())), request(&invitation(cancelled))] {
        assert_strikes_out(&message, "3");
    }
}

#[test]
fn a_guest_who_is_no_longer_asked_strikes_out_what_takes_place_for_others() {
    assert_strikes_out(&cancel(&invitation(Entry { sequence: 1, ..webinar() })), "1");
}

#[test]
fn the_method_outside_is_the_one_inside() {
    let message = request(&invitation(webinar()));
    assert_eq!(message.content_type(), "text/calendar; charset=utf-8; method=REQUEST");
    let calendar = reader::read(&message.text);
    assert_eq!(calendar.value("METHOD"), "REQUEST");
    assert!(calendar.event().find("METHOD").is_none());
    assert_eq!(calendar.event().value("STATUS"), "CONFIRMED");
}

#[test]
fn a_change_has_the_same_name_a_higher_number_and_a_newer_stamp() {
    let moved = Entry { sequence: 1, changed_at: at("2018-06-26T06:00Z"), ..webinar() };
    let lines = |text: &str| {
        let calendar = reader::read(text);
        ["UID", "SEQUENCE", "DTSTAMP"].map(|name| calendar.event().value(name).to_owned())
    };
    let [before, after] = [webinar(), moved.clone()].map(|entry| lines(&request(&invitation(entry)).text));
    assert_eq!(before, ["event-17@hall.example.org", "0", "20180625T060100Z"]);
    assert_eq!(after, ["event-17@hall.example.org", "1", "20180626T060100Z"]);
    let about =
        Feed { name: "All".to_owned(), text: None, address: None, refresh: SignedDuration::from_hours(1) };
    assert_eq!(lines(&feed(&about, &[moved])), ["event-17@hall.example.org", "1", "20180626T060000Z"]);
}

#[test]
fn a_long_list_of_long_names_stays_within_its_lines() {
    let guests = (0..80)
        .map(|number| {
            let name = "رئيس بلدية, ".repeat(number % 9 + 1);
            guest(&name, &format!("guest-{number}@municipality.example"), Answer::None)
        })
        .collect();
    let message = request(&Invitation { guests, ..invitation(webinar()) });
    let calendar = reader::read(&message.text);
    let guests: Vec<_> = calendar.event().lines.iter().filter(|line| line.name == "ATTENDEE").collect();
    assert_eq!(guests.len(), 80);
    assert_eq!(guests[8].params[0].1, "رئيس بلدية, ".repeat(9).trim());
}

#[test]
fn an_address_with_odd_letters_stays_an_address() {
    let asked = Guest {
        party: party("x", "o'neil/50%?a&b#c@irbid.example"),
        ..guest("x", "a@b.example", Answer::None)
    };
    let message = request(&Invitation { guests: vec![asked], ..invitation(webinar()) });
    let calendar = reader::read(&message.text);
    assert_eq!(calendar.event().value("ATTENDEE"), "mailto:o'neil%2F50%25%3Fa%26b%23c@irbid.example");
}
