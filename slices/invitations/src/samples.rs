//! Pages and mails with made-up data, for the gallery and its snapshots: the webinar of the example.
use crate::{
    doing::Hosted,
    mails::{self, Guest, asking::Why, reminder::Why as Remind},
    pages::{
        answer::{Other, Room, Show, Shown, buttons, in_doubt},
        attendance,
        invitations::{self as list, Known},
        preview, reminders, words,
    },
    rules::{
        audience::{CandidateSeat, Condition, Effect, Scope, Why as Reason},
        place::{Because, Came, Origin, Reply, State, Way},
        reminders::Before,
    },
    store::{
        answers::{Answer, Latest, Said},
        audiences::Deputy,
        invitations::Invitation,
        plans::Plan,
    },
};
use ::store::outbox;
use askama::Template as _;
use events::{
    rules::{Access, Details, EventKind, Format, Others, State as EventState, When},
    store::Event,
};
use jiff::{Timestamp, civil::date, tz::TimeZoneDatabase};
use kernel::{InvitationId, OrganisationId, PersonId, access::SeatKind, text::Email};
use mail::{Letter, Secrets};
use people::{
    rules::{Contact, Preferences},
    store::nudges::Reach,
};
use std::collections::BTreeMap;
use ui::{Problems, Sentence, parts::Tone};
use web::{Fields, Sample, Visit};

#[expect(clippy::too_many_lines, reason = "a list")]
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "list", make: |visit| list(visit, true).render() },
        Sample { name: "list, nobody named", make: |visit| list(visit, false).render() },
        Sample { name: "preview", make: |visit| preview::made(visit, &guest(visit), &hosted()).render() },
        Sample { name: "attendance", make: attendance_page },
        Sample {
            name: "attendance, before its day",
            make: |visit| attendance::made(visit, &event(), (&all(), &people())).render(),
        },
        Sample { name: "reminders", make: reminders_page },
        Sample { name: "answer", make: |visit| answer(visit, None, Room::Closed) },
        Sample {
            name: "answer, recorded",
            make: |visit| answer(visit, Some(("invitations-said-accepted", Tone::Good)), Room::Closed),
        },
        Sample {
            name: "answer, to be confirmed",
            make: |visit| answer(visit, Some(("invitations-said-unconfirmed", Tone::Warn)), Room::Closed),
        },
        Sample {
            name: "answer, room open",
            make: |visit| answer(visit, Some(("invitations-said-accepted", Tone::Good)), Room::Open),
        },
        Sample {
            name: "answer that comes in too fast",
            make: |visit| answer(visit, Some(("invitations-said-accepted", Tone::Good)), Room::Asks),
        },
        Sample { name: "answer, somebody else", make: other },
        Sample { name: "mail, asking", make: |visit| Ok(html(visit, &asking(visit, Why::New))) },
        Sample {
            name: "mail, deputy",
            make: |visit| Ok(html(visit, &asking(visit, Why::Deputed { seat_until: Some(now()) }))),
        },
        Sample {
            name: "mail, deputy does not come",
            make: |visit| Ok(html(visit, &mails::deputy_out::letter(&visit.site, &guest(visit), &hosted()))),
        },
        Sample {
            name: "mail, invited again",
            make: |visit| {
                let own = (&invitation(1, State::Accepted), Reply::Accept);
                Ok(html(visit, &mails::again::letter(&visit.site, &guest(visit), &hosted(), own)))
            },
        },
        Sample {
            name: "mail, accepted by phone",
            make: |visit| Ok(html(visit, &answered(visit, (State::Accepted, Reply::Accept), Way::Phone))),
        },
        Sample {
            name: "mail, in the queue",
            make: |visit| Ok(html(visit, &answered(visit, (State::Queued, Reply::Accept), Way::Link))),
        },
        Sample { name: "mail, to be confirmed", make: |visit| Ok(html(visit, &uncertain(visit))) },
        Sample {
            name: "mail, seat free",
            make: |visit| {
                Ok(html(visit, &mails::seat::letter(&visit.site, &guest(visit), &hosted(), (now(), true))))
            },
        },
        Sample {
            name: "mail, withdrawn",
            make: |visit| Ok(html(visit, &mails::withdrawn::letter(&visit.site, &guest(visit), &hosted()))),
        },
        Sample {
            name: "mail, event changed",
            make: |visit| {
                let own = invitation(1, State::Accepted);
                Ok(html(
                    visit,
                    &mails::changed::letter(&visit.site, &guest(visit), (&hosted(), &own), &["when"].into()),
                ))
            },
        },
        Sample {
            name: "mail, event cancelled",
            make: |visit| {
                let reason = "The line to the hall is cut.".to_owned();
                let state = EventState::Cancelled { at: now(), reason };
                let hosted = Hosted { event: Event { state, ..event() }, ..hosted() };
                Ok(html(visit, &mails::changed::cancellation(&visit.site, &guest(visit), &hosted)))
            },
        },
        Sample {
            name: "mail, a week before",
            make: |visit| Ok(html(visit, &reminder(visit, Remind::Before(Before::Week)))),
        },
        Sample {
            name: "mail, an hour before",
            make: |visit| Ok(html(visit, &reminder(visit, Remind::Before(Before::Hour)))),
        },
        Sample {
            name: "mail, silent",
            make: |visit| Ok(html(visit, &reminder(visit, Remind::Silent(None)))),
        },
        Sample { name: "mail, question", make: |visit| Ok(html(visit, &question(visit))) },
    ]
}

/// When all samples happen: a Monday morning in Amman.
fn now() -> Timestamp {
    "2018-06-25T09:00+03".parse().expect("a time")
}

fn event() -> Event {
    let at = |time: &str| time.parse::<Timestamp>().expect("a time");
    let (starts, ends) = (at("2018-07-11T11:00+03"), at("2018-07-11T12:30+03"));
    let zone = TimeZoneDatabase::bundled().get("Asia/Amman").expect("a zone of the bundled data");
    Event {
        id: 1.into(),
        slug: "twinning-arrangements".to_owned(),
        details: Details {
            title: "[HMLN Webinar] Twinning Arrangements".to_owned(),
            kind: Some(EventKind::Webinar),
            when: When::Timed { starts, ends, zone },
            format: Some(Format::Virtual),
            place: None,
            town: None,
            venue: None,
            city: None,
            countries: Vec::new(),
            held_by: None,
            organisers: Vec::new(),
            tags: None,
            context: None,
            aims: Some("Connect the groups and hear where each one stands.".to_owned()),
            audience: None,
            spoken: ["en", "ar"].iter().filter_map(|tag| tag.parse().ok()).collect(),
            access: Access::Invitation,
            others: Others::Header,
            url: None,
            materials: Vec::new(),
            programme: None,
            themes: Vec::new(),
            series: None,
        },
        files: Vec::new(),
        state: EventState::Published,
        moments: Some((starts, ends)),
        sequence: 0,
        added_at: now(),
        changed_at: now(),
        published_at: Some(now()),
    }
}

fn hosted() -> Hosted {
    let plan = Plan {
        capacity: Some(40),
        room: Some("https://meet.example/twinning".to_owned()),
        note: Some("Your group has three minutes.".to_owned()),
        ..Plan::default()
    };
    Hosted { event: event(), plan }
}

fn invitation(id: i64, state: State) -> Invitation {
    Invitation {
        id: id.into(),
        event: 1.into(),
        person: id.into(),
        origin: Origin::Rule,
        state,
        since: now(),
        asked: 1.into(),
        asked_at: now(),
        sequence: 0,
        came: None,
    }
}

fn guest(visit: &Visit) -> Guest {
    let preferences = Preferences {
        language: visit.reader.lang,
        zone: "Asia/Amman".to_owned(),
        digits: kernel::Digits::Language,
    };
    Guest {
        contact: Contact {
            id: 1.into(),
            name: "Omar Khalili".to_owned(),
            email: Email::parse("led@irbid.example").expect("an address"),
            preferences,
        },
        reader: visit.reader.clone(),
        office: Some(words::office(SeatKind::FocalPoint, "Irbid")),
        deputy: Some(rima()),
        seed: b"seed".to_vec(),
    }
}

fn rima() -> Deputy {
    Deputy { name: Some("Rima Darwish".to_owned()) }
}

fn html(visit: &Visit, letter: &Letter) -> String {
    mail::read(letter, &visit.site.sender, Secrets::Hidden).html
}

fn asking(visit: &Visit, why: Why) -> Letter {
    mails::asking::letter(&visit.site, &guest(visit), (&hosted(), why))
}

fn answered(visit: &Visit, (state, reply): (State, Reply), way: Way) -> Letter {
    let said = Said { way, is_certain: true, stamped_at: None };
    let own = invitation(1, state);
    mails::answered::letter(&visit.site, &guest(visit), &hosted(), (&own, said, reply))
}

fn uncertain(visit: &Visit) -> Letter {
    let said = Said { way: Way::Link, is_certain: false, stamped_at: None };
    let own = invitation(1, State::Invited);
    mails::answered::letter(&visit.site, &guest(visit), &hosted(), (&own, said, Reply::Accept))
}

fn reminder(visit: &Visit, why: Remind<'_>) -> Letter {
    let before = if why == Remind::Before(Before::Week) { 7 * 24 } else { 1 };
    let begins = event().moments.map_or(now(), |(begins, _)| begins);
    let at = begins.saturating_sub(jiff::SignedDuration::from_hours(before)).unwrap_or(begins);
    mails::reminder::letter(&visit.site, &guest(visit), (&hosted(), why, at))
}

fn question(visit: &Visit) -> Letter {
    let own = invitation(1, State::Invited);
    let asked = (&hosted(), &own, "Omar K.", "Üç dakikada bir örnek gösterebiliriz.");
    mails::question::letter(&visit.reader, &guest(visit).contact, asked)
}

fn answer(visit: &Visit, said: Option<(&'static str, Tone)>, room: Room) -> Result<String, askama::Error> {
    let reader = &visit.reader;
    let hosted = hosted();
    let office = words::office(SeatKind::FocalPoint, "Irbid");
    let for_whom = Sentence::new("invitations-for").with("name", "Omar K.").with("office", office);
    let line = |(key, value): (&'static str, String)| {
        let term = reader.say(key);
        reader.tell(&Sentence::new("invitations-term").with("term", term).with("value", value))
    };
    let shown = Shown {
        for_whom: reader.tell(&for_whom),
        title: hosted.event.details.title.clone(),
        lines: mails::when(reader, &hosted.event).into_iter().map(line).collect(),
        note: hosted.plan.note.clone(),
        said: said.map(|(key, tone)| match tone {
            Tone::Warn => (reader.tell(&in_doubt(reader, (Reply::Decline, Some(Reply::Accept)), None)), tone),
            Tone::Plain | Tone::Good | Tone::Bad | Tone::Sea => (reader.say(key), tone),
        }),
        words_came: None,
        buttons: buttons(visit, Some(&rima())),
        doors: match room {
            Room::At(_) => {
                vec![ui::Link::new("/events/twinning-arrangements/live", &hosted.event.details.title)]
            }
            Room::Open | Room::Asks | Room::Closed => Vec::new(),
        },
        room,
        words: String::new(),
        words_problem: false,
        action: Some("/a/th_an_sample".to_owned()),
        other: Some("/a/th_an_sample?somebody=else".to_owned()),
        confirms: said.is_some_and(|(_, tone)| tone == Tone::Warn),
    };
    Show { frame: visit.frame(Sentence::new("invitations-question")), shown, enters: None }.render()
}

fn other(visit: &Visit) -> Result<String, askama::Error> {
    let office = words::office(SeatKind::FocalPoint, "Irbid");
    let for_whom = Sentence::new("invitations-for").with("name", "Omar K.").with("office", office);
    Other {
        frame: visit.frame(Sentence::new("invitations-other-title")),
        for_whom: visit.reader.tell(&for_whom),
        back: "/a/th_an_sample".to_owned(),
    }
    .render()
}

fn people() -> BTreeMap<PersonId, String> {
    let names = ["Omar Khalili", "Rima Darwish", "Hêmin Çelebî", "Salma Zujajat", "Yazan Karmawi"];
    (1_i64..).map(PersonId::from).zip(names.map(str::to_owned)).collect()
}

fn all() -> Vec<Invitation> {
    vec![
        invitation(1, State::Accepted),
        invitation(2, State::Invited),
        Invitation { came: Some(Came::Attended), ..invitation(3, State::Accepted) },
        invitation(5, State::Withdrawn { because: Because::Left }),
    ]
}

fn list(visit: &Visit, is_named: bool) -> list::Index {
    let condition = Condition {
        effect: Effect::With,
        scope: Scope::Everybody,
        seats: [SeatKind::FocalPoint, SeatKind::Deputy].into(),
        country: "JO".parse().ok(),
        spoken: "ar".parse().ok(),
    };
    let seat = |kind| CandidateSeat {
        kind,
        organisation: 1.into(),
        country: "JO".parse().ok(),
        since: date(2018, 3, 1),
    };
    let reason = |kind| vec![Reason { condition: 0, seat: Some(seat(kind)) }];
    let inside: BTreeMap<PersonId, Vec<Reason>> =
        [(1_i64, SeatKind::FocalPoint), (2, SeatKind::Deputy), (3, SeatKind::Deputy), (4, SeatKind::Deputy)]
            .map(|(person, kind)| (person.into(), reason(kind)))
            .into();
    let said = Answer {
        id: 1,
        invitation: 1.into(),
        reply: Some(Reply::Accept),
        words: Some("هل يمكن أن نعرض استبيان التجّار؟".to_owned()),
        way: Way::Link,
        written_by: None,
        is_certain: true,
        stamped_at: None,
        said_at: now(),
    };
    let names: BTreeMap<OrganisationId, String> = [(1.into(), "Irbid".to_owned())].into();
    let invited = if is_named { all() } else { Vec::new() };
    let inside = if is_named { inside } else { BTreeMap::new() };
    let standing = invited.iter().map(|own| (own.person, own.standing())).collect();
    let known = Known {
        to_remind: 2,
        steps: crate::rules::audience::steps(&inside, &standing),
        seats: crate::rules::place::Seats { capacity: Some(40), taken: 2, queued: 0 },
        mails: [(PersonId::from(2), outbox::State::Held)].into(),
        held: if is_named { vec![1.into()] } else { Vec::new() },
        latest: [(InvitationId::from(1), Latest::and(None, said))].into(),
        letters: if is_named { vec![letter(), counter()] } else { Vec::new() },
        people: people(),
        organisations: names,
        hosted: hosted(),
        conditions: if is_named { vec![(1, condition)] } else { Vec::new() },
        inside,
        invited,
    };
    let known = Known { mails: if is_named { known.mails } else { BTreeMap::new() }, ..known };
    let names = crate::pages::audience::Names::sample();
    list::made(visit, &known, &names, (Fields::default(), Problems::default()))
}

fn letter() -> crate::store::letters::Letter {
    crate::store::letters::Letter {
        id: 1,
        invitation: Some(2.into()),
        person: Some(2.into()),
        why: crate::rules::incoming::NotTaken::Stranger,
        said: Some(Reply::Decline),
        delegated: Some("colleague@irbid.example".to_owned()),
        proposed_from: None,
        proposed_until: None,
        sender: "colleague@irbid.example".to_owned(),
        words: Some("Yes, I come instead.".to_owned()),
        came_at: now(),
    }
}

fn counter() -> crate::store::letters::Letter {
    let later = |hours| now().saturating_add(jiff::SignedDuration::from_hours(hours)).ok();
    crate::store::letters::Letter {
        id: 2,
        why: crate::rules::incoming::NotTaken::Counter,
        said: None,
        delegated: None,
        proposed_from: later(26),
        proposed_until: later(27),
        sender: "omar@irbid.example".to_owned(),
        words: None,
        ..letter()
    }
}

fn reminders_page(visit: &Visit) -> Result<String, askama::Error> {
    let opens = now().saturating_add(jiff::SignedDuration::from_hours(48)).unwrap_or(now());
    let silent = [
        (invitation(1, State::Invited), Reach::From(now())),
        (invitation(2, State::Invited), Reach::From(opens)),
        (invitation(3, State::Invited), Reach::Nudged(now())),
    ];
    let contact = |own: &Invitation| (own.person, Contact { id: own.person, ..guest(visit).contact });
    let contacts = silent.iter().map(|(own, _)| contact(own)).collect();
    reminders::made(visit, &hosted(), (&silent, &contacts), (&Fields::default(), Problems::default()))
        .render()
}

fn attendance_page(visit: &Visit) -> Result<String, askama::Error> {
    let event = event();
    // As it ends.
    let moments = event.moments.map(|_| (now(), now()));
    attendance::made(visit, &Event { moments, ..event }, (&all(), &people())).render()
}
