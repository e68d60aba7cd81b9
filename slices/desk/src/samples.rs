//! Pages with made-up data, for the gallery and its snapshots.
use crate::pages::{log, outbox};
use askama::{Error, Template as _};
use kernel::Lang;
use store::outbox::{MailId, State};
use ui::Sentence;
use web::{Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "outbox", make: outbox_page },
        Sample { name: "outbox, empty", make: empty_outbox },
        Sample { name: "mail", make: mail },
        Sample { name: "record", make: record },
    ]
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
    }
    .render()
}

fn empty_outbox(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("desk-outbox-title"));
    outbox::Index { frame, states: Vec::new(), mails: Vec::new(), next: None }.render()
}

fn mail(visit: &Visit) -> Result<String, Error> {
    outbox::Show {
        frame: visit.frame_named("أنت الآن: مسؤول الاتصال في الخليل"),
        line: line(visit, State::Held),
        may_judge: true,
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
        what: visit.reader.say(&log::key(kind)),
        who,
        about: Some(("سلمى الزجاجات".to_owned(), "/people/1".to_owned())),
    };
    let kinds = ["people: seat handed over", "people: person added"];
    log::Index {
        frame: visit.frame(Sentence::new("desk-log-title")),
        facts: kinds.map(|kind| fact(kind, visit.reader.say("desk-operator"))).into(),
        next: Some("/log?before=1".to_owned()),
    }
    .render()
}
