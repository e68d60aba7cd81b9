//! Pages and mails with made-up data, for the gallery and its snapshots: Gaziantep and Irbid on a Monday in June.
use crate::{
    brief::Brief,
    mails::{
        self, To, action::News as ActionNews, draft, meeting::News, paper::Text, recorded::What, secret,
    },
    pages::{
        answer::{Over, Show as Answer, Time},
        charter,
        check_ins::Form,
        head::{Head, Tabbed},
        meetings as meetings_page,
        room::{self as room_page, CharterShown, CityShown, HealthShown, NextShown, Show as RoomShown},
    },
    rules::{
        agreement::{Charter, Rhythm},
        meeting::State,
        stage::Stage,
    },
    store::{
        actions::Action,
        meetings::{Meeting, Outline},
        papers::Paper,
        rooms::{City, Room},
        states::NextDate,
        strategy::Section,
    },
};
use askama::Template as _;
use cohorts::{
    rules::offer::Way,
    store::groups::{Consent, Origin},
};
use jiff::{Timestamp, civil::date};
use kernel::{Lang, OrganisationId, Period, PersonId, text::Email};
use mail::{Letter, Secrets};
use people::rules::{Contact, Preferences};
use std::collections::BTreeMap;
use ui::{
    Link, Sentence,
    parts::{Cell, Fact, Facts, Step, StepState, Steps, Tag, Tone},
};
use web::{Fields, Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    pages().into_iter().chain(letters()).chain(answers()).collect()
}

fn pages() -> Vec<Sample> {
    vec![
        Sample { name: "room", make: |visit| room_shown(visit, false) },
        Sample { name: "room, for facilitators", make: |visit| room_shown(visit, true) },
        Sample { name: "answer, charter", make: |visit| answer(visit, Asked::Charter, None) },
        Sample { name: "answer, poll", make: |visit| answer(visit, Asked::Poll, None) },
        Sample {
            name: "answer, press again",
            make: |visit| answer(visit, Asked::Poll, Some("twinning-press-again")),
        },
        Sample { name: "answer, check-in", make: |visit| answer(visit, Asked::CheckIn, None) },
        Sample {
            name: "link is over",
            make: |visit| {
                let frame = visit.frame(Sentence::new("twinning-link-over-title"));
                Over { frame, why: "twinning-link-seat-passed" }.render()
            },
        },
    ]
}

/// Mails about what the group agrees on, meets for, and writes.
fn letters() -> Vec<Sample> {
    vec![
        Sample { name: "mail, charter", make: |visit| Ok(paper(visit, Text::Charter(&charter()))) },
        Sample { name: "mail, roadmap", make: |visit| Ok(paper(visit, Text::Roadmap(PLAN))) },
        Sample { name: "mail, charter agreed", make: |visit| Ok(agreed(visit, Paper::Charter)) },
        Sample { name: "mail, roadmap agreed", make: |visit| Ok(agreed(visit, Paper::Roadmap)) },
        Sample {
            name: "mail, times proposed",
            make: |visit| {
                let asked = (&outline(), &times()[..]);
                Ok(html(visit, &mails::poll::letter(&visit.site, &to(visit), asked, seed())))
            },
        },
        Sample { name: "mail, day set", make: |visit| Ok(html(visit, &day(visit, News::Fixed))) },
        Sample { name: "mail, day moved", make: |visit| Ok(html(visit, &day(visit, News::Moved))) },
        Sample { name: "mail, called off", make: |visit| Ok(html(visit, &day(visit, News::CalledOff))) },
        Sample {
            name: "mail, check-in",
            make: |visit| Ok(html(visit, &mails::check_in::letter(&visit.site, &to(visit), seed()))),
        },
        Sample { name: "mail, draft", make: |visit| Ok(html(visit, &drafted(visit, draft::News::Draft))) },
        Sample { name: "mail, review", make: |visit| Ok(html(visit, &drafted(visit, draft::News::Review))) },
        Sample { name: "mail, action given", make: |visit| Ok(tasks(visit, (ActionNews::Given, 1))) },
        Sample { name: "mail, actions due", make: |visit| Ok(tasks(visit, (ActionNews::Due, 2))) },
        Sample {
            name: "mail, brief",
            make: |visit| {
                let names = BTreeMap::from([(PersonId::from(1), "Selin Aydın".to_owned())]);
                Ok(html(visit, &mails::brief::letter(&visit.site, &to(visit), (&brief(), &names))))
            },
        },
    ]
}

/// Mails back to whoever said something, and words between a city and the centre.
fn answers() -> Vec<Sample> {
    vec![
        Sample { name: "mail, accepted", make: |visit| Ok(recorded(visit, (&What::Accepted, Way::Phone))) },
        Sample {
            name: "mail, times recorded",
            make: |visit| Ok(recorded(visit, (&What::Voted { can: times().into() }, Way::Mail))),
        },
        Sample {
            name: "mail, no time suits",
            make: |visit| Ok(recorded(visit, (&What::Voted { can: Vec::new() }, Way::Mail))),
        },
        Sample {
            name: "mail, check-in recorded",
            make: |visit| Ok(recorded(visit, (&What::CheckedIn, Way::Mail))),
        },
        Sample {
            name: "mail, words of a facilitator",
            make: |visit| {
                let words = ("Your second call has no date. May I propose Thursday?", "Lina Safsafi");
                Ok(html(visit, &mails::message::words(&visit.site, &to(visit), words)))
            },
        },
        Sample {
            name: "mail, question",
            make: |visit| {
                let body = "May we begin where my colleague stopped?";
                Ok(html(visit, &mails::message::question(&visit.site, &to(visit), body)))
            },
        },
    ]
}

fn paper(visit: &Visit, text: Text<'_>) -> String {
    html(visit, &mails::paper::letter(&visit.site, &to(visit), text, seed()))
}

fn tasks(visit: &Visit, (news, count): (ActionNews, usize)) -> String {
    let all = [action().what, "Say which street begins".to_owned()].map(|what| (what, action().due));
    html(visit, &mails::action::letter(&visit.site, &to(visit), (news, all.get(..count).unwrap_or(&all))))
}

fn agreed(visit: &Visit, paper: Paper) -> String {
    html(visit, &mails::agreed::letter(&visit.site, &to(visit), paper))
}

const PLAN: &str =
    "May: count.\nJune: drafts of the chapter City facts.\nSeptember: goals.\nNovember: council.";

/// When all samples happen: a Monday morning in Amman.
fn now() -> Timestamp {
    "2018-06-25T09:00+03".parse().expect("a time")
}

fn times() -> [Timestamp; 2] {
    ["2018-07-03T10:00+03", "2018-07-05T12:00+03"].map(|time| time.parse().expect("a time"))
}

fn outline() -> Outline {
    Outline {
        subject: Some("What a kitchen needs to register".to_owned()),
        place: Some("Online".to_owned()),
        length: 60,
    }
}

fn charter() -> Charter {
    Charter {
        issue: "From home kitchens to registered businesses".to_owned(),
        goals: vec![
            "One list of what a home kitchen needs.".to_owned(),
            "Ten kitchens registered in each city.".to_owned(),
        ],
        languages: ["ar", "en"].map(|tag| tag.parse().expect("two small letters")).into(),
        rhythm: Rhythm::ThreeWeekly,
        ends: date(2018, 12, 31),
    }
}

fn room(lang: Lang) -> Room {
    let [first, second] = match lang {
        Lang::Ar => ["غازي عنتاب", "إربد"],
        Lang::Ckb => ["غازی عەنتاب", "ئیربد"],
        Lang::Tr => ["Gaziantep", "İrbid"],
        Lang::En | Lang::Fr => ["Gaziantep", "Irbid"],
    };
    let city = |id: i64, code: &str, name: &str, country: &str| City {
        id: OrganisationId::from(id),
        code: code.to_owned(),
        name: name.to_owned(),
        country: country.to_owned(),
    };
    Room {
        id: 1.into(),
        code: "2018-gzt-irb".to_owned(),
        cohort: 1.into(),
        cohort_code: "2018".to_owned(),
        cohort_name: "Cohort 2018".to_owned(),
        issue: None,
        origin: Origin::Offer,
        consent: Consent::Both,
        formed_on: Period::Day(date(2018, 3, 29)),
        ended_at: None,
        is_past: false,
        cities: vec![city(1, "GZT", first, "TR"), city(2, "IRB", second, "JO")],
        experts: Vec::new(),
    }
}

fn to(visit: &Visit) -> To {
    let lang = visit.reader.lang;
    let contact = Contact {
        id: 2.into(),
        name: "Omar Khalili".to_owned(),
        email: Email::parse("led@irbid.example").expect("an address"),
        preferences: Preferences {
            language: lang,
            zone: "Asia/Amman".to_owned(),
            digits: kernel::Digits::Language,
        },
    };
    To { contact, reader: visit.reader.clone(), room: room(lang), city: OrganisationId::from(2) }
}

fn seed() -> mail::Link {
    secret(b"seed".to_vec())
}

fn html(visit: &Visit, letter: &Letter) -> String {
    mail::read(letter, &visit.site.sender, Secrets::Hidden).html
}

fn day(visit: &Visit, news: News) -> Letter {
    let [starts, _] = times();
    let meeting = Meeting {
        state: State::Fixed { starts },
        starts: Some(starts),
        focus: None,
        minutes: None,
        ..held()
    };
    mails::meeting::letter(&visit.site, &to(visit), news, (&meeting, "Europe/Istanbul"))
}

fn recorded(visit: &Visit, what: (&What, Way)) -> String {
    html(visit, &mails::recorded::letter(&visit.site, &to(visit), what, Some(seed())))
}

fn drafted(visit: &Visit, news: draft::News) -> Letter {
    let section = Section {
        id: 3.into(),
        municipality: 1.into(),
        title: "City facts".to_owned(),
        number: 1,
        written_at: now(),
        reviews: 0,
    };
    let body = "In the old town we counted 412 workplaces; two thirds have one or two people.";
    draft::letter(&visit.site, &to(visit), news, (&section, body))
}

fn held() -> Meeting {
    let starts: Timestamp = "2018-06-05T11:00+03".parse().expect("a time");
    Meeting {
        id: 7.into(),
        state: State::Held { starts },
        outline: outline(),
        sequence: 0,
        starts: Some(starts),
        focus: Some("Home kitchens".to_owned()),
        minutes: Some("A place, one number to call, and somebody who reads the letter with them.".to_owned()),
        decisions: vec!["One list for both cities.".to_owned()],
        present: vec![1.into(), 2.into()],
        added_at: now(),
        changed_at: now(),
        written_by: None,
        taken_back_at: None,
    }
}

fn action() -> Action {
    Action {
        id: 5.into(),
        meeting: None,
        what: "Send the licensing steps in Arabic".to_owned(),
        owner: 1.into(),
        municipality: 1.into(),
        due: date(2018, 6, 28),
        done_on: None,
        done_note: None,
        added_at: now(),
    }
}

fn brief() -> Brief {
    Brief {
        stage: Stage::Working,
        charter: Some((charter(), Some(now()))),
        last: Some(held()),
        open: vec![action()],
        next: NextDate::Proposed(times().into()),
        last_together: Some(Period::Day(date(2018, 6, 5))),
    }
}

fn room_shown(visit: &Visit, for_facilitators: bool) -> Result<String, askama::Error> {
    let reader = &visit.reader;
    let room = room(reader.lang);
    let names = BTreeMap::from([(PersonId::from(1), "Selin Aydın".to_owned())]);
    let issue = Some(charter().issue);
    let step = |at, key: &str, state| Step { at, when: reader.day(at), what: reader.say(key), state };
    let city = |city: &City, focal_point: &str| {
        let name = Sentence::new("twinning-city-in")
            .with("city", &city.name)
            .with("country", reader.country_name(&city.country));
        let term = reader.tell(&people::seat_kind(kernel::access::SeatKind::FocalPoint));
        let facts = vec![Fact { term, value: Cell::Text(focal_point.to_owned()) }];
        CityShown { name: reader.tell(&name), facts: Facts { facts } }
    };
    let agreed = Sentence::new("twinning-charter-agreed-on")
        .with("day", date(2018, 4, 30))
        .with("ends", charter().ends);
    let health = || HealthShown {
        tag: Tag { text: reader.say("twinning-light-amber"), tone: Tone::Warn },
        why: vec![reader.tell(&Sentence::new("twinning-silent-days").with("days", 20))],
        blocked: reader.say("twinning-blocked-language"),
        ask: Some("Interpreter for two calls".to_owned()),
    };
    let link = Link::new(format!("{}/meetings/7", room.path()), reader.say("twinning-open-poll"));
    RoomShown {
        frame: visit.frame_named(room.name()),
        head: Head::shown(visit, &room, (Stage::Working, issue), Tabbed::Overview),
        next: Some(NextShown {
            title: reader.say("twinning-next-vote"),
            text: reader.say("twinning-why-vote"),
            link: Some(link),
            days: None,
        }),
        may_work: true,
        speaks: !for_facilitators,
        actions: Some(crate::pages::actions::table(visit, &room, (&[action()], &names), false)),
        meetings: meetings_page::table(visit, &room, &[held()], 5),
        charter: Some(CharterShown { standing: reader.tell(&agreed), goals: charter().goals }),
        check_in: Some(reader.say("twinning-check-in-nobody")),
        cities: room.cities.iter().zip(["Selin A.", "Omar K."]).map(|(own, name)| city(own, name)).collect(),
        line: Steps {
            steps: vec![
                step(date(2018, 7, 3), "twinning-line-meeting-ahead", StepState::Ahead),
                step(date(2018, 4, 30), "twinning-line-charter", StepState::Done),
                step(date(2018, 3, 29), "twinning-line-formed", StepState::Done),
            ],
        },
        keeping: for_facilitators.then(|| format!("{}/keeping", room.path())),
        origin: room_page::origin(reader, &room),
        health: for_facilitators.then(health),
    }
    .render()
}

enum Asked {
    Charter,
    Poll,
    CheckIn,
}

fn answer(visit: &Visit, asked: Asked, said: Option<&'static str>) -> Result<String, askama::Error> {
    let reader = &visit.reader;
    let to = to(visit);
    let (heading, button) = match asked {
        Asked::Charter => ("twinning-answer-charter", "twinning-accept"),
        Asked::Poll => ("twinning-answer-poll", "twinning-send-times"),
        Asked::CheckIn => ("twinning-answer-check-in", "twinning-check-in"),
    };
    let for_whom = Sentence::new("twinning-for-focal-point")
        .with("name", "Omar K.")
        .with("city", to.room.city_name(to.city));
    let time = |at: Timestamp| Time {
        value: at.to_string(),
        when: reader.weekday_moment(at, &reader.zone),
        below: vec![
            reader.tell(&Sentence::new("twinning-fit-weekend").with("city", to.room.city_name(to.city))),
        ],
        ticked: true,
    };
    let others = ui::Arg::Said(reader.list(to.room.others(to.city)));
    Answer {
        frame: visit.frame(Sentence::new("twinning-answer-title")),
        for_whom: reader.tell(&for_whom),
        heading: reader.tell(&Sentence::new(heading).with("others", others)),
        confirms: said.is_some(),
        said: said.map(|key| reader.say(key)),
        is_good: false,
        facts: matches!(asked, Asked::Charter).then(|| charter::facts(reader, &charter())),
        plan: None,
        times: if matches!(asked, Asked::Poll) { times().map(time).into() } else { Vec::new() },
        form: matches!(asked, Asked::CheckIn).then(|| Form::of(reader, Fields::default())),
        button: Some(reader.say(button)),
        action: "/a/th_an_sample".to_owned(),
    }
    .render()
}
