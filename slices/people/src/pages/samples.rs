//! Pages with made-up data, one function each.
use crate::{
    pages::{
        address, draft, export, me, organisations, people, seats, second_code, second_step, setup, sign_in,
        words,
    },
    rules::{Organisation, OrganisationKind, Preferences, address_change::WithoutOld, second_step as step},
    samples::now,
};
use askama::{Error, Template as _};
use kernel::Digits;
use ui::{Problems, Sentence, parts::Choice};
use web::{Fields, Sample, Visit};

/// Every page of the feature.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "sign in", make: |visit| sign_in_form(visit, "", None) },
        Sample {
            name: "sign in, refused",
            make: |visit| sign_in_form(visit, "deputy @halba.example", Some("email-space")),
        },
        Sample { name: "sign in, sent", make: |visit| sent(visit, None) },
        Sample { name: "sign in, wrong code", make: |visit| sent(visit, Some("people-code-wrong")) },
        Sample { name: "sign in, who are you", make: who },
        Sample { name: "sign in, link", make: |visit| link(visit, false) },
        Sample { name: "sign in, link on another device", make: |visit| link(visit, true) },
        Sample { name: "sign in, link is over", make: over },
        Sample { name: "first facilitator", make: first_facilitator },
        Sample { name: "my page", make: my_page },
        Sample { name: "my data", make: my_data },
        Sample { name: "draft", make: draft_page },
        Sample { name: "people", make: list },
        Sample { name: "people, nobody", make: nobody },
        Sample { name: "export", make: export_form },
        Sample { name: "person", make: person },
        Sample { name: "person form", make: |visit| person_form(visit, Problems::default()) },
        Sample { name: "person form, refused", make: |visit| person_form(visit, three_problems()) },
        Sample { name: "change of address", make: address_change },
        Sample { name: "change of address, asked", make: |visit| address_link(visit, false) },
        Sample { name: "change of address, done", make: |visit| address_link(visit, true) },
        Sample { name: "erasure", make: |visit| erasure(visit, true) },
        Sample { name: "erasure of the last facilitator", make: |visit| erasure(visit, false) },
        Sample { name: "seat form", make: seat_form },
        Sample { name: "seat", make: seat },
        Sample { name: "hand over", make: |visit| leave(visit, true) },
        Sample { name: "end a seat", make: |visit| leave(visit, false) },
        Sample { name: "organisation form", make: organisation_form },
        Sample { name: "organisations", make: organisation_list },
        Sample { name: "organisation, changed", make: organisation_changed },
        Sample { name: "second step, offered", make: second_step_offer },
        Sample { name: "second step, not set up", make: |visit| second_step_page(visit, None) },
        Sample { name: "second step, set up", make: |visit| second_step_page(visit, Some(9)) },
        Sample { name: "second step, with an app", make: second_step_form },
        Sample { name: "second step, recovery codes", make: recovery_codes },
        Sample { name: "second step, code at sign-in", make: |visit| second_code(visit, None) },
        Sample {
            name: "second step, wrong code",
            make: |visit| second_code(visit, Some("people-second-code-wrong")),
        },
        Sample { name: "second step, code asked again", make: second_code_again },
    ]
}

fn second_step_offer(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("people-second-offer-title"));
    second_step::Offer { frame, next: "/desk".to_owned() }.render()
}

fn second_step_page(visit: &Visit, unused: Option<i64>) -> Result<String, Error> {
    let held = unused.map(|unused| (visit.reader.moment(now()), unused));
    second_step::Show { frame: visit.frame(Sentence::new("people-second-title")), held }.render()
}

fn second_step_form(visit: &Visit) -> Result<String, Error> {
    let key = step::base32(b"12345678901234567890");
    let address = second_step::address_of("The Network", "lina@centre.example.org", &key);
    second_step::New {
        frame: visit.frame(Sentence::new("people-second-new-title")),
        picture: second_step::Picture::of(&address),
        address,
        key: step::grouped(&key),
        seed: "sample".to_owned(),
        code: String::new(),
    }
    .render()
}

fn recovery_codes(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("people-second-codes-title"));
    let codes = (0..10_u8).map(|chance| step::grouped(&step::recovery_code([chance; 20]))).collect();
    second_step::Codes { frame, codes }.render()
}

fn second_code(visit: &Visit, wrong: Option<&'static str>) -> Result<String, Error> {
    let problems = wrong.map(|key| problem("code", "people-second-code", key)).unwrap_or_default();
    second_code::Show::at_sign_in(visit, wrong.map_or("", |_| "012 345"), problems).render()
}

fn second_code_again(visit: &Visit) -> Result<String, Error> {
    second_code::Show::again(visit, ("", "/people/export".to_owned()), Problems::default()).render()
}

fn problem(field: &'static str, label: &'static str, key: &'static str) -> Problems {
    let mut problems = Problems::default();
    problems.add(field, label, Sentence::new(key));
    problems
}

fn export_form(visit: &Visit) -> Result<String, Error> {
    export::form(visit, &Fields::default(), Problems::default()).render()
}

fn sign_in_form(visit: &Visit, email: &str, wrong: Option<&'static str>) -> Result<String, Error> {
    let problems = wrong.map(|key| problem("email", "people-email", key)).unwrap_or_default();
    let frame = visit.frame(Sentence::new("people-sign-in-title")).with_problems(problems);
    let has_asked = wrong.is_some();
    sign_in::New { frame, email: email.to_owned(), next: String::new(), has_asked }.render()
}

fn sent(visit: &Visit, wrong: Option<&'static str>) -> Result<String, Error> {
    let problems = wrong.map(|key| problem("code", "people-code", key)).unwrap_or_default();
    let frame = visit.frame(Sentence::new("people-sent-title")).with_problems(problems);
    let code = wrong.map(|_| "0123 4567".to_owned()).unwrap_or_default();
    sign_in::Sent { frame, digits: Some(47), code, own_device: false }.render()
}

fn two_readers() -> Vec<Choice> {
    vec![Choice::new("1", "طارق البندقاني"), Choice::new("2", "Asil Zanbaqani")]
}

fn who(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("people-who-title"));
    sign_in::Who { frame, code: "0123 4567".to_owned(), own_device: false, who: two_readers() }.render()
}

fn link(visit: &Visit, elsewhere: bool) -> Result<String, Error> {
    sign_in::ShowLink {
        frame: visit.frame(Sentence::new("people-link-title")),
        action: "/sign-in/sample".to_owned(),
        names: visit.reader.list(["طارق البندقاني", "Asil Zanbaqani"]),
        who: two_readers(),
        asked_at: now(),
        device: "Firefox, Android".to_owned(),
        asks_digits: elsewhere,
        digits: String::new(),
        own_device: false,
    }
    .render()
}

fn over(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("people-over-title"));
    sign_in::Over { frame, why: "people-over-used" }.render()
}

fn first_facilitator(visit: &Visit) -> Result<String, Error> {
    let fields = Fields::of(&[("language", visit.reader.lang.tag()), ("zone", "Asia/Amman")]);
    setup::form(visit, "sample", fields, Problems::default()).render()
}

fn choices(visit: &Visit) -> words::PreferenceChoices {
    let (language, zone) = (visit.reader.lang, "Asia/Amman".to_owned());
    let preferences = Preferences { language, zone, digits: Digits::Language };
    words::PreferenceChoices::of_preferences(&visit.reader, now(), &preferences)
}

fn seat_line(visit: &Visit, over: bool) -> me::SeatLine {
    let kind = if over { kernel::access::SeatKind::Member } else { kernel::access::SeatKind::FocalPoint };
    let starts = jiff::civil::date(2018, 3, 1);
    me::SeatLine {
        what: visit.reader.tell(&words::seat_of(kind, "Irbid")),
        term: visit.reader.tell(&Sentence::new("people-term-open").with("starts", starts)),
        over,
    }
}

fn session(visit: &Visit, here: bool) -> me::SessionLine {
    let moment = visit.reader.moment(now());
    me::SessionLine { id: 1, device: "Firefox, Android".to_owned(), seen: moment.clone(), ends: moment, here }
}

fn my_page(visit: &Visit) -> Result<String, Error> {
    me::Show {
        frame: visit.frame(Sentence::new("people-me-title")),
        name: "عمر الكناريني".to_owned(),
        email: "omar.kanarini@irbid.example".to_owned(),
        address_change: None,
        seats: vec![(1.into(), seat_line(visit, false)), (2.into(), seat_line(visit, true))],
        colleagues: vec![(2.into(), "Rana Mihrabi".to_owned())],
        choices: choices(visit),
        known: "known".to_owned(),
        sessions: vec![session(visit, true), session(visit, false)],
        second_step: None,
        hidden: false,
        erasure_asked: false,
        own_pages: Vec::new(),
    }
    .render()
}

fn my_data(visit: &Visit) -> Result<String, Error> {
    let lines =
        vec![("name".to_owned(), "Omar Kanarini".to_owned()), ("speaks · 1".to_owned(), "ar".to_owned())];
    let frame = visit.frame(Sentence::new("people-data-title"));
    me::Data { frame, parts: vec![("people".to_owned(), lines)] }.render()
}

fn draft_page(visit: &Visit) -> Result<String, Error> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let fields =
        vec![field("name", "Omar Kanarini"), field("name_local", "عمر الكناريني"), field("language", "ar")];
    let draft = ui::pages::Kept { action: "/people".to_owned(), fields };
    draft::Show { frame: visit.frame(Sentence::new("people-draft-title")), draft }.render()
}

fn index(visit: &Visit, people: Vec<people::PersonLine>, typed: &str) -> Result<String, Error> {
    people::Index {
        frame: visit.frame(Sentence::new("people-title")),
        words: typed.to_owned(),
        seats: vec![Choice::new("", visit.reader.say("people-any-seat"))],
        organisations: vec![Choice::new("", visit.reader.say("people-any-organisation"))],
        filtered: !typed.is_empty(),
        next: people.first().map(|_| "/people?after=1".to_owned()),
        first: people.first().map(|_| "/people".to_owned()),
        people,
    }
    .render()
}

fn list(visit: &Visit) -> Result<String, Error> {
    let line = people::PersonLine {
        id: 1.into(),
        name: "Omar Kanarini".to_owned(),
        name_local: Some("عمر الكناريني".to_owned()),
        email: "omar.kanarini@irbid.example".to_owned(),
        seats: vec![seat_line(visit, false).what],
    };
    index(visit, vec![line], "")
}

fn nobody(visit: &Visit) -> Result<String, Error> {
    index(visit, Vec::new(), "zzz")
}

fn person(visit: &Visit) -> Result<String, Error> {
    let contact = people::ContactLines {
        email: "led@zarqa.example".to_owned(),
        shared_with: "Asil Zanbaqani".to_owned(),
        language: "العربية".to_owned(),
        zone: "Amman, UTC+3".to_owned(),
    };
    let held = |over| people::HeldLine {
        id: 1.into(),
        line: seat_line(visit, over),
        page: Some("/seats/1".to_owned()),
        may_end: !over,
        waits: false,
    };
    people::Show {
        frame: visit.frame_named("Tariq Bunduqani"),
        id: 1.into(),
        name: "Tariq Bunduqani".to_owned(),
        other_name: Some("طارق البندقاني".to_owned()),
        spoken: Some(visit.reader.language_name("ar")),
        contact: Some(contact),
        seats: vec![held(false), held(true)],
        sessions: vec![session(visit, false)],
        second_step: None,
        may_change: true,
        erasure_asked: Some(visit.reader.moment(now())),
        address_change: Some(move_note(visit)),
        hidden: true,
        deceives: people::Deceives {
            word: Some("T\u{430}riq".to_owned()),
            others: vec![(2.into(), "Tariq Bunduqani".to_owned())],
        },
    }
    .render()
}

fn move_note(visit: &Visit) -> String {
    let note = Sentence::new("people-move-note").with("address", "tariq@zarqa.example").with("until", now());
    visit.reader.tell(&note)
}

fn address_change(visit: &Visit) -> Result<String, Error> {
    let name = "Tariq Bunduqani".to_owned();
    let reader = &visit.reader;
    address::Show {
        frame: visit.frame(Sentence::new("people-move-of").with("name", &name)),
        id: 1.into(),
        name,
        from: "led@zarqa.example".to_owned(),
        to: "tariq@zarqa.example".to_owned(),
        asked_at: reader.moment(now()),
        until: reader.moment(now()),
        old_said: reader.say("people-move-said-nothing"),
        new_said: reader.say("people-move-said-yes"),
        is_over: false,
        reasons: WithoutOld::SAID
            .map(|why| Choice::new(why.code(), reader.say(words::without_old(why))))
            .into(),
    }
    .render()
}

fn address_link(visit: &Visit, is_done: bool) -> Result<String, Error> {
    let reader = &visit.reader;
    let with = |key| {
        let sentence = Sentence::new(key).with("name", "Tariq Bunduqani").with("network", "HMLN");
        reader.tell(&sentence.with("address", "tariq@zarqa.example"))
    };
    address::ShowLink {
        frame: visit.frame(Sentence::new("people-move-title")),
        said: is_done.then(|| with("people-move-done")),
        what: with("people-move-old-what"),
        button: (!is_done).then(|| reader.say("people-move-old-yes")),
        confirms: false,
        action: "/a/sample".to_owned(),
    }
    .render()
}

fn three_problems() -> Problems {
    let mut problems = problem("name", "people-name", "text-missing");
    problems.add("email", "people-email", Sentence::new("email-shape"));
    problems.add("spoken", "people-spoken", Sentence::new("people-spoken-unknown").with("typed", "arabic"));
    problems
}

fn person_form(visit: &Visit, problems: Problems) -> Result<String, Error> {
    let fields =
        Fields::of(&[("email", "rana"), ("spoken", "arabic"), ("language", "ar"), ("zone", "Asia/Amman")]);
    people::form(visit, None, fields, problems).render()
}

fn erasure(visit: &Visit, may_erase: bool) -> Result<String, Error> {
    let name = "Yazan Karmawi".to_owned();
    let frame = visit.frame(Sentence::new("people-erase-title").with("name", &name));
    people::Erasure { frame, id: 1.into(), name, may_erase }.render()
}

fn seat_form(visit: &Visit) -> Result<String, Error> {
    let kinds = kernel::access::SeatKind::ALL;
    seats::New {
        frame: visit.frame(Sentence::new("people-give-seat")),
        person: 1.into(),
        name: "Rana Mihrabi".to_owned(),
        fields: Fields::of(&[("starts", "2018-06-25")]),
        kinds: kinds.map(|kind| Choice::new(kind.code(), visit.reader.tell(&words::seat_kind(kind)))).into(),
        organisations: vec![Choice::new("1", "Irbid").chosen(true)],
    }
    .render()
}

fn seat(visit: &Visit) -> Result<String, Error> {
    let line = |name: &str, here| seats::HistoryLine {
        person: Some(1.into()),
        name: name.to_owned(),
        term: seat_line(visit, false).term,
        here,
        waits: false,
    };
    let former =
        seats::HistoryLine { person: None, ..line(&visit.reader.say("people-former-officer"), false) };
    let history = vec![line("Salma Zujajat", true), line("Yazan Karmawi", false), former];
    let frame = visit.frame_named(seat_line(visit, false).what);
    seats::Show { frame, lists_people: true, history, open: Some("/seats/1".to_owned()) }.render()
}

fn leave(visit: &Visit, passes_on: bool) -> Result<String, Error> {
    let title = if passes_on { "people-hand-over-title" } else { "people-end-seat-title" };
    let what = seat_line(visit, false).what;
    seats::Leave {
        frame: visit.frame(Sentence::new(title).with("seat", &what)),
        action: "/seats/1/successor".to_owned(),
        holder: 1.into(),
        holder_name: "يزن الكرماوي".to_owned(),
        is_former: false,
        successors: vec![
            Choice::new("", visit.reader.say("people-choose")),
            Choice::new("2", "Salma Zujajat"),
        ],
        words: passes_on.then(|| "Salma".to_owned()),
        passes_on,
        day: "2018-06-25".to_owned(),
    }
    .render()
}

fn organisation_list(visit: &Visit) -> Result<String, Error> {
    let kind = |kind| visit.reader.tell(&words::organisation_kind(kind));
    organisations::Index {
        frame: visit.frame(Sentence::new("people-organisations-title")),
        organisations: vec![
            (1.into(), "Centre for Twin Cities".to_owned(), kind(OrganisationKind::Centre)),
            (2.into(), "House of Small Crafts".to_owned(), kind(OrganisationKind::Partner)),
        ],
    }
    .render()
}

fn organisation_changed(visit: &Visit) -> Result<String, Error> {
    let name = "House of Small Crafts".to_owned();
    let partner = Organisation { id: 2.into(), code: None, kind: OrganisationKind::Partner, name };
    let mut problems = Problems::default();
    problems.add_general(Sentence::new("people-organisation-in-use"));
    let fields = Fields::of(&[("name", partner.name.as_str()), ("name_ar", "بيت الحِرف الصغيرة")]);
    organisations::edit_form(visit, &partner, fields, problems).render()
}

fn organisation_form(visit: &Visit) -> Result<String, Error> {
    organisations::form(visit, Fields::of(&[("kind", "municipality")]), Problems::default()).render()
}
