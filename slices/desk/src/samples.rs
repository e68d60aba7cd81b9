//! Pages with made-up data, for the gallery and its snapshots.
use crate::{
    gather::{EventLine, Thing},
    mails,
    pages::{imports, log, outbox, today},
};
use askama::{Error, Template as _};
use kernel::{Lang, text::Email};
use people::rules::{Contact, Preferences};
use store::outbox::{MailId, State};
use ui::{
    Link, Sentence,
    parts::{Choice, Shares},
};
use web::{Fields, Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "desk", make: desk },
        Sample { name: "desk, nothing to do", make: empty_desk },
        Sample { name: "mail, Monday", make: |visit| Ok(monday(visit)) },
        Sample { name: "outbox", make: outbox_page },
        Sample { name: "outbox, empty", make: empty_outbox },
        Sample { name: "mail", make: mail },
        Sample { name: "record", make: record },
        Sample { name: "imports", make: imports_page },
        Sample { name: "imports, empty", make: empty_imports },
        Sample { name: "import, would happen", make: would },
        Sample { name: "import, wrong file", make: wrong },
        Sample { name: "import", make: import },
    ]
}

fn things(visit: &Visit) -> Vec<Thing> {
    let say = |sentence: Sentence| visit.reader.tell(&sentence);
    let thing = |what: Sentence, why: Sentence, label: &'static str| Thing {
        what: say(what),
        why: say(why),
        button: Link::new("/groups/zrq-hbr/keeping".to_owned(), visit.reader.say(label)),
    };
    vec![
        thing(
            Sentence::new("desk-today-declined").with("count", 2),
            Sentence::new("desk-today-declined-why").with("groups", "الخليل – Kirkuk").with("agreed", 9),
            "desk-today-declined-do",
        ),
        thing(
            Sentence::new("desk-today-silence").with("group", "الزرقاء – Hebron").with("days", 47),
            Sentence::new("desk-today-silence-no-date"),
            "desk-today-silence-do",
        ),
        thing(
            Sentence::new("desk-today-unanswered").with("count", 9).with("event", "Twinning Arrangements"),
            Sentence::new("desk-today-unanswered-why").with("asked", 40).with("days", 16),
            "desk-today-unanswered-do",
        ),
        thing(
            Sentence::new("desk-today-came-back").with("name", "سلمى الزجاجات"),
            Sentence::new("desk-today-came-back-why").with("answer", "550 5.1.1 no such mailbox"),
            "desk-today-came-back-do",
        ),
        thing(
            Sentence::new("desk-today-audience").with("count", 5).with("event", "Twinning Arrangements"),
            Sentence::new("desk-today-audience-why").with("join", 4).with("leave", 1),
            "desk-today-audience-do",
        ),
    ]
}

fn desk(visit: &Visit) -> Result<String, Error> {
    let say = |sentence: Sentence| visit.reader.tell(&sentence);
    let things = things(visit);
    let count = |key| (3, say(Sentence::new(key).with("count", 3)));
    today::Index {
        frame: visit.frame(Sentence::new("desk-title")),
        day: visit.reader.weekday_day("2018-06-25".parse().expect("a day")),
        things,
        later: Some(Link::new(
            "/desk?show=all".to_owned(),
            say(Sentence::new("desk-today-later").with("count", 3)),
        )),
        silent: vec![(
            Link::new("/groups/zrq-hbr".to_owned(), "الزرقاء – Hebron".to_owned()),
            visit.reader.number(47),
        )],
        events: vec![EventLine {
            event: Link::new("/events/twinning/invitations".to_owned(), "Twinning Arrangements".to_owned()),
            asked: say(Sentence::new("desk-today-asked").with("asked", 40).with("days", 16)),
            answers: Shares::of(
                ["desk-today-accepted", "desk-today-tentative", "desk-today-no-answer"].map(count),
            ),
        }],
        held: Some(say(Sentence::new("desk-today-held").with("count", 9))),
        is_stopped: false,
    }
    .render()
}

fn monday(visit: &Visit) -> String {
    let lina = Contact {
        id: 1.into(),
        name: "Lina Safsafi".to_owned(),
        email: Email::parse("lina@centre.example.org").expect("an address"),
        preferences: Preferences {
            language: visit.reader.lang,
            zone: "Asia/Amman".to_owned(),
            digits: visit.reader.digits,
        },
    };
    let day = "2018-06-25".parse().expect("a day");
    let letter = mails::monday((&lina, &visit.reader), day, (&things(visit), 3), b"seed of a list");
    mail::read(&letter, &visit.site.sender, mail::Secrets::Hidden).html
}

fn empty_desk(visit: &Visit) -> Result<String, Error> {
    today::Index {
        frame: visit.frame(Sentence::new("desk-title")),
        day: visit.reader.weekday_day("2018-06-25".parse().expect("a day")),
        things: Vec::new(),
        later: None,
        silent: Vec::new(),
        events: Vec::new(),
        held: None,
        is_stopped: true,
    }
    .render()
}

fn line(visit: &Visit, state: State) -> outbox::MailLine {
    let sent =
        (state == State::Sent).then(|| visit.reader.moment("2018-06-25T09:00+03".parse().expect("a time")));
    outbox::MailLine {
        id: MailId::from(1),
        subject: "أنت الآن: مسؤول الاتصال في الخليل".to_owned(),
        address: "salma.zujajat@hebron.example".to_owned(),
        language: Lang::Ar.own_name(),
        state: visit.reader.tell(&outbox::state_word(state)),
        class: outbox::state_class(state),
        sent,
        opens: None,
        answer: (state == State::Refused).then(|| "550 5.1.1 no such mailbox".to_owned()),
    }
}

fn outbox_page(visit: &Visit) -> Result<String, Error> {
    let pill = |state, on| outbox::StatePill {
        to: "/outbox".to_owned(),
        name: visit.reader.tell(&outbox::state_word(state)),
        count: visit.reader.number(12),
        on,
    };
    outbox::Index {
        frame: visit.frame(Sentence::new("desk-outbox-title")),
        states: vec![pill(State::Held, true), pill(State::Sent, false)],
        mails: State::ALL.into_iter().map(|state| line(visit, state)).collect(),
        next: Some("/outbox?before=1".to_owned()),
        mail_stays: true,
    }
    .render()
}

fn empty_outbox(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("desk-outbox-title"));
    outbox::Index { frame, states: Vec::new(), mails: Vec::new(), next: None, mail_stays: false }.render()
}

fn mail(visit: &Visit) -> Result<String, Error> {
    outbox::Show {
        frame: visit.frame_named("أنت الآن: مسؤول الاتصال في الخليل"),
        line: line(visit, State::Held),
        may_judge: true,
        may_take_back: false,
        text: Some("سلمى العزيزة،\n\n…".to_owned()),
        lang: Lang::Ar.tag(),
        dir: Lang::Ar.direction().html(),
    }
    .render()
}

fn record(visit: &Visit) -> Result<String, Error> {
    let fact = |kind: &str, who: String| log::FactLine {
        number: visit.reader.number(1_234),
        at: visit.reader.moment("2018-06-25T09:00+03".parse().expect("a time")),
        what: visit.reader.say_fact(kind),
        who,
        about: vec![("سلمى الزجاجات".to_owned(), "/people/1".to_owned())],
        details: None,
        why: None,
        change: None,
    };
    let reminded = log::FactLine {
        why: Some(visit.reader.say("desk-why-reminded")),
        change: Some("/events/twinning/invitations".to_owned()),
        about: vec![("Twinning Arrangements".to_owned(), "/events/twinning".to_owned())],
        details: Some(visit.reader.tell(&Sentence::new("desk-log-people").with("count", 21))),
        ..fact("invitations: guests reminded", visit.reader.say("desk-by-itself"))
    };
    let fields = ["network-asked-languages", "network-asked-needs"].map(|field| visit.reader.say(field));
    let told = log::FactLine {
        about: vec![("Irbid".to_owned(), "/cities/IRB".to_owned())],
        details: Some(
            visit.reader.tell(&Sentence::new("desk-log-changed").with("fields", visit.reader.list(fields))),
        ),
        ..fact("network: city told for matching", "Omar Haddad".to_owned())
    };
    let kinds = ["people: seat handed over", "people: person added"];
    log::Index {
        frame: visit.frame(Sentence::new("desk-log-title")),
        tabs: log::tabs(visit, false),
        facts: [reminded, told]
            .into_iter()
            .chain(kinds.map(|kind| fact(kind, visit.reader.say("desk-operator"))))
            .collect(),
        next: Some("/log?before=1".to_owned()),
    }
    .render()
}

fn imports_list(visit: &Visit, imports: Vec<imports::ImportLine>) -> Result<String, Error> {
    let form = imports::form(visit, &Fields::of(&[("programme", "hmln_2018")]));
    imports::Index {
        frame: visit.frame(Sentence::new("imports-title")),
        nouns: vec![Choice::new("people", visit.reader.say("people-title"))],
        encodings: form.encodings,
        programme: Some("hmln_2018".to_owned()),
        rows_max: visit.reader.number(intake::PAGE_ROWS_MAX),
        size_max: visit.reader.number(20),
        columns: imports::columns(visit),
        next: (!imports.is_empty()).then(|| "/imports?before=1".to_owned()),
        imports,
    }
    .render()
}

fn imports_page(visit: &Visit) -> Result<String, Error> {
    let line = imports::ImportLine {
        id: 1.into(),
        file: "أشخاص people 2018.csv".to_owned(),
        noun: visit.reader.say("people-title"),
        at: visit.reader.moment("2018-06-25T09:00+03".parse().expect("a time")),
        who: "Lina Safsafi".to_owned(),
        rows: visit.reader.number(74),
    };
    imports_list(visit, vec![line])
}

fn empty_imports(visit: &Visit) -> Result<String, Error> {
    imports_list(visit, Vec::new())
}

fn tallies(visit: &Visit) -> Vec<imports::TallyLine> {
    let line = |noun: &str, added: u32| imports::TallyLine {
        noun: visit.reader.say(noun),
        added: visit.reader.number(added),
        changed: visit.reader.number(1),
        left_alone: visit.reader.number(69),
    };
    vec![line("people-title", 2), line("people-seats-title", 1_203)]
}

fn about(visit: &Visit) -> Vec<String> {
    let rows = Sentence::new("imports-rows").with("rows", 1_274);
    let empty = Sentence::new("imports-empty-rows").with("rows", 4);
    [rows, empty, Sentence::new("imports-separator-semicolon")].map(|line| visit.reader.tell(&line)).into()
}

fn would(visit: &Visit) -> Result<String, Error> {
    let change = |line: u32, key, named, told: Vec<String>| imports::ChangeLine {
        line: visit.reader.number(line),
        what: visit.reader.tell(&Sentence::new(key).with("named", named)),
        told,
    };
    let becomes = Sentence::new("events-import-becomes")
        .with("field", Sentence::new("events-when"))
        .with("before", "2018-07-11")
        .with("after", "2018-07-12");
    let told = Sentence::new("events-import-told").with("count", 31);
    let told = [becomes, told].map(|sentence| visit.reader.tell(&sentence));
    let all = Sentence::new("events-import-told-all").with("count", 31);
    let shared = visit.reader.say("people-import-shared");
    imports::Would {
        frame: visit.frame(Sentence::new("imports-would-title").with("file", "people.csv")),
        id: 1.into(),
        ignored: Vec::new(),
        about: about(visit),
        tallies: tallies(visit),
        changes: vec![
            change(2, "imports-adds", "Rana Mihrabi", Vec::new()),
            change(75, "imports-changes", "سميح القنديلي", told.into()),
        ],
        changes_max: Some(intake::CHANGES_MAX),
        notes: vec![visit.reader.tell(&all)],
        suggestions: vec![imports::ChangeLine {
            line: visit.reader.number(3),
            what: shared,
            told: Vec::new(),
        }],
        suggestions_max: Some(intake::SUGGESTIONS_MAX),
        nothing: None,
        confirm: Some("imports-confirm"),
    }
    .render()
}

fn wrong(visit: &Visit) -> Result<String, Error> {
    let said = |key| visit.reader.tell(&Sentence::new(key).with("column", "zone").with("value", "Asia/Aman"));
    let nearest = Sentence::new("intake-nearest")
        .with("problem", Sentence::new("intake-zone").with("column", "zone").with("value", "Asia/Aman"))
        .with("nearest", "Asia/Amman");
    let leave_out = Sentence::new("imports-leave-out").with("columns", "phone");
    imports::Wrong {
        frame: visit.frame(Sentence::new("imports-wrong-title")),
        file: "people.csv".to_owned(),
        problems: vec![
            ("2:80".to_owned(), visit.reader.tell(&nearest)),
            ("3:1".to_owned(), said("intake-code")),
            ("118:32".to_owned(), said("intake-email")),
        ],
        more: Some(visit.reader.tell(&Sentence::new("intake-more").with("count", 12))),
        other_kind: Some(visit.reader.tell(&Sentence::new("imports-other-kind").with("noun", "…"))),
        without: Some(ui::Link::new("/imports/uploads/1?ignored=phone", visit.reader.tell(&leave_out))),
    }
    .render()
}

fn import(visit: &Visit) -> Result<String, Error> {
    let taken = Sentence::new("imports-taken")
        .with("who", "Lina Safsafi")
        .with("at", "2018-06-25T09:00+03".parse::<jiff::Timestamp>().expect("a time"));
    let overlap = Sentence::new("people-import-overlap").with("ends", jiff::civil::date(2018, 4, 30));
    let line = |sentence: &Sentence, changes: bool, open: bool| imports::SuggestionLine {
        id: 1.into(),
        line: visit.reader.number(3),
        what: visit.reader.tell(sentence),
        weak: !changes,
        about: Some(("رنا المحرابي".to_owned(), "/people/1".to_owned())),
        state: visit.reader.say("imports-state-accepted"),
        class: "good",
        accept: open.then(|| visit.reader.say(if changes { "imports-accept" } else { "imports-note" })),
        may_refuse: changes,
    };
    let shared = Sentence::new("people-import-shared");
    let all = Sentence::new("imports-accept-all").with("count", 11).with("what", "\u{2026}");
    imports::Show {
        frame: visit.frame(Sentence::new("imports-show-title").with("file", "people.csv")),
        id: 1.into(),
        taken: visit.reader.tell(&taken),
        about: about(visit),
        tallies: tallies(visit),
        kinds: vec![imports::KindLine { name: String::new(), all: visit.reader.tell(&all) }],
        suggestions: vec![
            line(&overlap, true, true),
            line(&shared, false, true),
            line(&overlap, true, false),
        ],
        query: "",
        other: ("/imports/1?state=open".to_owned(), false),
        next: Some("/imports/1?after=1".to_owned()),
    }
    .render()
}
