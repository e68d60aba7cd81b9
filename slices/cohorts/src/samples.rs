//! Pages and mails with made-up data, for the gallery and its snapshots: four cities of the example.
use crate::{
    mails::{self, Setting, answered::Stands, ended::How, offer::Why},
    pages::{
        answer::{Button, Over, Show, Shown},
        board::{Show as Board, Table, Wish},
        removal::{Removal, why_kept},
        runs::Waits,
    },
    rules::{
        City, Cohort as Matched, RunRules,
        board::{self, Change, Standing},
        city::{Country, Level, Maturity, Tag},
        format::{AnnouncedGroup, Announcement},
        forming::{self, Asked},
        life::State,
        offer::{Reply, Role, Way},
    },
    store::{
        boards::{Edit, Undoing},
        cities::Sitting,
        cohorts::{Cohort, Held},
        offers::Speaker,
        runs::{RunState, Unfinished},
    },
};
use askama::Template as _;
use jiff::Timestamp;
use kernel::{
    OrganisationId,
    access::{Circle, SeatKind},
    text::Email,
};
use mail::{Letter, Secrets};
use people::rules::{Contact, Preferences};
use std::collections::{BTreeMap, BTreeSet};
use ui::{Arg, Problems, Sentence};
use web::{Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "board", make: |visit| board(visit, RunRules::default()) },
        Sample {
            name: "board, a city left over",
            make: |visit| {
                let ban =
                    board::ban(&RunRules::default(), &pair("AMM", "EBL"), &Standing::default(), &cities());
                board(visit, ban.expect("cities of the sample"))
            },
        },
        Sample { name: "run, waiting", make: |visit| run(visit, RunState::Waiting) },
        Sample { name: "run, cancelled", make: |visit| run(visit, RunState::Stopped) },
        Sample { name: "cohort, to be deleted", make: |visit| removal(visit, Held { offers: 0, groups: 0 }) },
        Sample {
            name: "cohort, kept by its offers",
            make: |visit| removal(visit, Held { offers: 2, groups: 0 }),
        },
        Sample { name: "answer", make: |visit| answer(visit, None) },
        Sample { name: "answer, recorded", make: |visit| answer(visit, Some("cohorts-said-yes")) },
        Sample {
            name: "answer, to be confirmed",
            make: |visit| answer(visit, Some("cohorts-said-unconfirmed")),
        },
        Sample {
            name: "link is over",
            make: |visit| {
                let frame = visit.frame(Sentence::new("cohorts-link-over-title"));
                Over { frame, why: "cohorts-link-unknown" }.render()
            },
        },
        Sample { name: "mail, offer", make: |visit| Ok(html(visit, &offer(visit, Why::New))) },
        Sample { name: "mail, reminder", make: |visit| Ok(html(visit, &offer(visit, Why::Reminder))) },
        Sample { name: "mail, deputy", make: |visit| Ok(html(visit, &offer(visit, Why::Deputed))) },
        Sample { name: "mail, more time", make: |visit| Ok(html(visit, &offer(visit, Why::MoreTime))) },
        Sample {
            name: "mail, asked again",
            make: |visit| Ok(html(visit, &offer(visit, Why::Again(Reply::Accept)))),
        },
        Sample {
            name: "mail, answer by phone",
            make: |visit| Ok(html(visit, &answered(visit, true, Stands::Counts))),
        },
        Sample {
            name: "mail, answer by phone that forms the group",
            make: |visit| Ok(html(visit, &answered(visit, true, Stands::Forms))),
        },
        Sample {
            name: "mail, answer to be confirmed",
            make: |visit| Ok(html(visit, &answered(visit, false, Stands::Counts))),
        },
        Sample { name: "mail, group formed", make: |visit| Ok(html(visit, &ended(visit, How::Formed))) },
        Sample { name: "mail, not formed", make: |visit| Ok(html(visit, &ended(visit, How::NotFormed))) },
        Sample { name: "mail, withdrawn", make: |visit| Ok(html(visit, &ended(visit, How::Withdrawn))) },
    ]
}

/// When all samples happen: a Monday morning in Amman.
fn now() -> Timestamp {
    "2018-06-25T09:00+03".parse().expect("a time")
}

fn pair(first: &str, second: &str) -> [String; 2] {
    [first.to_owned(), second.to_owned()]
}

fn tag(text: &str) -> Tag {
    Tag::parse(text).expect("small letters")
}

fn city((code, name, country): (&str, &str, &str), local: [(&str, &str); 3], theme: &str) -> City {
    City {
        code: code.to_owned(),
        name: name.to_owned(),
        country: Country::parse(country).expect("two capitals"),
        population: Some(400_000),
        languages: vec![(tag("ar"), Level::Native), (tag("en"), Level::B2)],
        themes: vec!["business-registration".to_owned(), theme.to_owned()],
        needs: vec![(theme.to_owned(), 3)],
        offers: vec![("business-registration".to_owned(), 4), (theme.to_owned(), 2)],
        maturity: Some(Maturity::Adopted),
        hours_month: 12,
        local_names: local.iter().map(|(lang, name)| (tag(lang), (*name).to_owned())).collect(),
        ..City::default()
    }
}

fn cities() -> Vec<City> {
    vec![
        city(("AMM", "Amman", "JO"), [("ar", "عمّان"), ("tr", "Amman"), ("ckb", "عەمان")], "market-places"),
        city(("EBL", "Erbil", "IQ"), [("ar", "أربيل"), ("tr", "Erbil"), ("ckb", "هەولێر")], "market-places"),
        city(
            ("TRP", "Tripoli", "LB"),
            [("ar", "طرابلس"), ("tr", "Trablus"), ("ckb", "تەرابلوس")],
            "solid-waste",
        ),
        city(("IRB", "Irbid", "JO"), [("ar", "إربد"), ("tr", "İrbid"), ("ckb", "ئیربد")], "solid-waste"),
    ]
}

fn themes() -> BTreeMap<String, String> {
    let themes = [
        ("business-registration", "Business registration"),
        ("market-places", "Market places"),
        ("solid-waste", "Solid waste"),
    ];
    themes.map(|(code, name)| (code.to_owned(), name.to_owned())).into()
}

fn cohort() -> Cohort {
    Cohort {
        id: 1.into(),
        code: "2018".to_owned(),
        name: "Cohort 2018".to_owned(),
        programme: 1.into(),
        programme_code: "hmln_2018".to_owned(),
        programme_name: "HMLN".to_owned(),
        state: State::Matching,
        pause: None,
        groups_seen_by: Circle::Facilitators,
    }
}

fn run(visit: &Visit, state: RunState) -> Result<String, askama::Error> {
    let step = (state == RunState::Waiting).then(|| "matching 40".to_owned());
    let run = Unfinished { number: 3, state, step, asked_by: None, asked_at: now() };
    Waits::of(visit, &cohort(), &run, Some("Lina S.".to_owned())).render()
}

fn removal(visit: &Visit, held: Held) -> Result<String, askama::Error> {
    Removal::of(visit, &cohort(), why_kept(held).as_ref()).render()
}

fn board(visit: &Visit, rules: RunRules) -> Result<String, askama::Error> {
    let is_changed = rules != RunRules::default();
    let edit = Edit {
        number: if is_changed { 2 } else { 1 },
        change: if is_changed { Change::Ban } else { Change::Start },
        cities: if is_changed { pair("AMM", "EBL").into() } else { Vec::new() },
        rules,
        made_by: None,
        made_at: now(),
    };
    let table = Table {
        consents: BTreeMap::new(),
        together: BTreeSet::new(),
        left: BTreeMap::new(),
        undoing: Undoing { next: is_changed.then_some(2), done: None },
        cohort: cohort(),
        cities: cities(),
        edit,
        before: is_changed.then(RunRules::default),
        standing: Standing::default(),
        newcomers: BTreeSet::from(["EBL".to_owned()]),
        themes: themes(),
        makers: BTreeMap::from([(vec!["AMM".to_owned(), "EBL".to_owned()], "Lina S.".to_owned())]),
        ended: Vec::new(),
        last_run: None,
    };
    let wish = Wish { why_not: Some(pair("AMM", "IRB")), ..Wish::default() };
    let computed = table.compute(&wish).expect("rules of the sample");
    Board::of(visit, &table, &wish, &computed, Problems::default()).render()
}

fn two_cities() -> [City; 2] {
    let two: Vec<City> = cities().into_iter().take(2).collect();
    two.try_into().expect("four cities, and two of them taken")
}

/// Amman and Erbil, as a run announces them.
fn announced() -> AnnouncedGroup {
    let two: Vec<City> = cities().into_iter().take(2).collect();
    let cohort = Matched::new(two, RunRules::default());
    let result = forming::run(&cohort, &Asked::default(), &mut matching::groups::unwatched);
    let groups = Announcement::new(&cohort, &result.expect("two cities")).groups;
    groups.into_iter().next().expect("they form a group")
}

fn answer(visit: &Visit, said: Option<&'static str>) -> Result<String, askama::Error> {
    let reader = &visit.reader;
    let two: [City; 2] = two_cities();
    let [own, other] = two.each_ref().map(|city| mails::name_for(reader, city));
    let heading = Sentence::new("cohorts-answer-heading")
        .with("city", &own)
        .with("others", Arg::Said(reader.list([other])));
    let for_whom = Sentence::new("cohorts-for-focal-point").with("name", "Omar K.").with("city", own);
    let button = |value, text: String, is_main| Button { value, text, is_main };
    let deputy = Sentence::new("cohorts-answer-deputy").with("name", "Rima D.");
    let until = Sentence::new("cohorts-answer-until").with("until", now());
    let shown = Shown {
        for_whom: reader.tell(&for_whom),
        heading: reader.tell(&heading),
        twin: two.iter().skip(1).map(|city| mails::offer::twin(reader, city)).collect(),
        note: Some("The four councils have confirmed.".to_owned()),
        reasons: mails::offer::told(reader, &two, &themes(), &announced()),
        said: said.map(|key| reader.say(key)),
        room: None,
        is_good: said == Some("cohorts-said-yes"),
        until: Some(reader.tell(&until)),
        buttons: vec![
            button("accepted", reader.say("cohorts-answer-yes"), true),
            button("deputed", reader.tell(&deputy), false),
            button("declined", reader.say("cohorts-answer-no"), false),
            button("asked", reader.say("cohorts-answer-ask"), false),
        ],
        words: String::new(),
        action: "/a/th_an_sample".to_owned(),
        token: None,
    };
    Show { frame: visit.frame(Sentence::new("cohorts-answer-title")), shown }.render()
}

fn html(visit: &Visit, letter: &Letter) -> String {
    mail::read(letter, &visit.site.sender, Secrets::Hidden).html
}

fn setting(visit: &Visit) -> Setting {
    let contact = Contact {
        id: 1.into(),
        name: "Omar Khalili".to_owned(),
        email: Email::parse("led@amman.example").expect("an address"),
        preferences: Preferences {
            language: visit.reader.lang,
            zone: "Asia/Amman".to_owned(),
            digits: kernel::Digits::Language,
        },
    };
    let two = cities().into_iter().take(2).collect();
    let ids = [OrganisationId::from(1), OrganisationId::from(2)];
    Setting::sample(visit, contact, (two, ids), themes())
}

fn omar() -> Sitting {
    let (city, person) = (OrganisationId::from(1), 1.into());
    Sitting { city, person, kind: SeatKind::FocalPoint, name: "Omar Khalili".to_owned() }
}

fn offer(visit: &Visit, why: Why) -> Letter {
    let note = Some("The four councils have confirmed.");
    let offered = (&announced(), note, now());
    mails::offer::letter(&visit.site, &setting(visit), (why, &omar()), offered, b"seed".to_vec())
}

fn answered(visit: &Visit, is_certain: bool, stands: Stands) -> Letter {
    let way = if is_certain { Way::Phone } else { Way::Mail };
    let speaker =
        Speaker { city: OrganisationId::from(1), person: 1.into(), role: Role::FocalPoint, way, is_certain };
    let answer = (speaker, Reply::Accept, stands);
    mails::answered::letter(&visit.site, &setting(visit), answer, b"seed".to_vec())
}

fn ended(visit: &Visit, how: How) -> Letter {
    mails::ended::letter(&visit.site, &setting(visit), how, &omar(), mail::Link::to("/offers/1"))
}
