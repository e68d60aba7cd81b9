//! Pages with made-up data, for the gallery and its snapshots: two groups on a Monday in June.
use crate::{
    mails,
    pages::{
        commitments::{Edit, Index, header_made},
        live::{Asked, Choosable, Live, Moves, Polled, Turned},
        pack::{Show as Pack, Slide, TableShown, TurnShown},
        stock::{Row, Show, Whole, rungs},
    },
};
use askama::Template as _;
use invitations::rules::place::Came;
use jiff::civil::date;
use kernel::{Digits, text::Email};
use people::rules::{Contact, Preferences};
use twinning::{
    rules::{check_in::BlockedBy, stage::Stage},
    telling,
};
use ui::{
    Link, Problems, Sentence,
    parts::{Cell, Choice, Column, Pill, Tab, Table, Tabs, Tag, Tone},
};
use web::{Fields, Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "stock-taking, for facilitators", make: |visit| stock(visit, true).render() },
        Sample { name: "stock-taking, for participants", make: |visit| stock(visit, false).render() },
        Sample { name: "pack", make: |visit| pack(visit).render() },
        Sample { name: "commitments", make: |visit| commitments(visit).render() },
        Sample {
            name: "commitments, for others",
            make: |visit| {
                let event = (event(), Some("11 July 2018".to_owned()));
                header_made(visit, event, Some(11)).render()
            },
        },
        Sample { name: "commitment, what is wrong", make: |visit| commitment(visit).render() },
        Sample { name: "live page, for facilitators", make: |visit| live(visit, true).render() },
        Sample { name: "live page, for participants", make: |visit| live(visit, false).render() },
        Sample { name: "mail, thanks", make: |visit| Ok(mail_of(visit, Came::Attended)) },
        Sample { name: "mail, question", make: |visit| Ok(mail_of(visit, Came::Absent)) },
    ]
}

const PAIRS: [(&str, Stage); 2] =
    [("Nablus – Saida", Stage::DraftsReviewed), ("Zarqa – Hebron", Stage::FirstContact)];

fn row(visit: &Visit, (name, stage): (&str, Stage), is_whole: bool) -> Row {
    let reader = &visit.reader;
    let (light, tone) = if stage >= Stage::Working { ("82", Tone::Good) } else { ("28", Tone::Bad) };
    Row {
        name: name.to_owned(),
        room: is_whole.then(|| "/groups/2018-nbs-sda".to_owned()),
        countries: reader.list(["PS", "LB"].map(|code| reader.country_name(code))),
        people: reader.list(["Rana K.", "Fadi M."]),
        issue: "Home-based business".to_owned(),
        stage: reader.tell(&telling::stage(stage)),
        rungs: rungs(stage),
        next: reader.day(date(2018, 7, 9)),
        ask: "Show our trade register at the webinar".to_owned(),
        blocked: if is_whole { String::new() } else { reader.tell(&telling::reason(BlockedBy::Money)) },
        learned: "Shop owners come when a neighbour invites them".to_owned(),
        whole: is_whole.then(|| Whole {
            health: Some(Tag { text: light.to_owned(), tone }),
            blocked: reader.say("twinning-blocked-person-changed"),
            last_together: reader.day(date(2018, 6, 21)),
        }),
    }
}

fn event() -> Link {
    Link::new("/events/twinning-webinar", "HMLN Webinar: Twinning Arrangements")
}

fn stock(visit: &Visit, is_whole: bool) -> Show {
    let reader = &visit.reader;
    let about =
        Sentence::new("stocktaking-about").with("cohort", "Cohort 2018").with("day", date(2018, 6, 25));
    let of_all = Sentence::new("stocktaking-of").with("count", 1).with("all", 2);
    let link = |to: &str, key: &str| Link::new(to, reader.say(key));
    let tab = |key: &str, current| Tab { link: link("?view", key).current(current), count: None };
    let pill = |text: String, count| Pill { link: Link::new("?country", text), count };
    Show {
        frame: visit.frame(Sentence::new("stocktaking-title")),
        print_wide: "/assets/print-wide.css",
        crumbs: if is_whole { vec![link("/cohorts", "cohorts-title")] } else { Vec::new() },
        about: reader.tell(&about),
        earlier: Vec::new(),
        tools: vec![link("/commitments", "stocktaking-commitments")],
        tiles: vec![
            (reader.say("stocktaking-working"), reader.tell(&of_all), false),
            (reader.say("stocktaking-with-date"), reader.number(1), false),
        ],
        tabs: is_whole.then(|| Tabs {
            name: reader.say("stocktaking-view"),
            tabs: vec![
                tab("stocktaking-view-facilitators", true),
                tab("stocktaking-view-participants", false),
            ],
        }),
        sorts: vec![
            link("?sort=stage", "stocktaking-sort-stage").current(true),
            link("?sort=name", "stocktaking-sort-name"),
        ],
        blocked: if is_whole {
            vec![pill(reader.tell(&telling::reason(BlockedBy::Money)), 1)]
        } else {
            Vec::new()
        },
        is_narrowed: false,
        shows_blocked: !is_whole,
        facets: vec![(
            "stocktaking-country",
            vec![pill(reader.country_name("PS"), 2), pill(reader.country_name("LB"), 1)],
        )],
        rows: PAIRS.map(|pair| row(visit, pair, is_whole)).into(),
        is_whole,
        shows_health: is_whole,
        event: Some(event()),
        choosing: is_whole.then(|| ("/event".to_owned(), vec![Choice::new("1", event().text).chosen(true)])),
    }
}

fn pack(visit: &Visit) -> Pack {
    let reader = &visit.reader;
    let turn = |place: &str, begins: &str, what: String| TurnShown {
        place_name: format!("place-{place}"),
        minutes_name: format!("minutes-{place}"),
        is_heard: true,
        place: place.to_owned(),
        minutes: "4".to_owned(),
        begins: begins.to_owned(),
        begins_own: begins.replacen("10:", "09:", 1),
        what,
    };
    let slide = |(name, stage): (&str, Stage)| {
        let row = row(visit, (name, stage), false);
        Slide {
            name: row.name,
            people: row.people,
            issue: row.issue,
            stage: row.stage,
            rungs: row.rungs,
            learned: row.learned,
            ask: row.ask,
            next: row.next,
        }
    };
    let minutes = |key, count: u32| reader.tell(&Sentence::new(key).with("minutes", count));
    let room = Sentence::new("stocktaking-room-both")
        .with("issue", "Home-based business")
        .with("language", reader.language_name("ar"));
    Pack {
        frame: visit.frame(Sentence::new("stocktaking-pack")),
        print_wide: "/assets/print-wide.css",
        stock: Link::new("/cohorts/2018/stock-taking", reader.say("stocktaking-title")),
        event: event(),
        action: "/cohorts/2018/stock-taking/order".to_owned(),
        known: "begun".to_owned(),
        event_id: "7".to_owned(),
        zone: Some("Amman, UTC+3".to_owned()),
        own_zone: Some("Tunis, UTC+1".to_owned()),
        turns: vec![
            turn("1", "10:00", reader.say("stocktaking-part-opening")),
            turn("2", "10:09", "Nablus – Saida".to_owned()),
            turn("3", "10:13", reader.say("stocktaking-part-commitments")),
        ],
        length: minutes("stocktaking-order-length", 92),
        over: Some(minutes("stocktaking-order-over", 2)),
        is_written: true,
        tables: vec![TableShown {
            about: reader.tell(&room),
            groups: PAIRS.map(|(name, _)| name.to_owned()).into(),
        }],
        questions: vec![("Rana K.".to_owned(), "May we show our form?".to_owned())],
        poll: crate::pages::pack::poll(visit, "/events/twinning-arrangements"),
        slides: PAIRS.map(slide).into(),
    }
}

fn commitments(visit: &Visit) -> Index {
    let reader = &visit.reader;
    let owner = twinning::telling::person_of("Rana K.", "Nablus");
    let about = Sentence::new("stocktaking-commitments-about").with("count", 1).with("all", 2);
    let columns = ["twinning-group", "stocktaking-meets", "stocktaking-we-will", "twinning-who"];
    Index {
        frame: visit.frame(Sentence::new("stocktaking-commitments")),
        stock: Link::new("/cohorts/2018/stock-taking", reader.say("stocktaking-title")),
        event: event(),
        about: reader.tell(&about),
        table: Some(Table {
            caption: reader.say("stocktaking-commitments"),
            columns: columns.map(|key| Column::new(reader.say(key))).into(),
            rows: vec![vec![
                Cell::Written("Nablus – Saida".to_owned()),
                Cell::Text(reader.day(date(2018, 7, 24))),
                Cell::Written("Count one more street".to_owned()),
                Cell::Text(reader.tell(&owner)),
            ]],
        }),
        own: vec![Link::new("/groups/2018-nbs-sda/commitment", "Nablus – Saida")],
        carry: Some("/cohorts/2018/stock-taking/commitments".to_owned()),
    }
}

fn commitment(visit: &Visit) -> Edit {
    let title = Sentence::new("stocktaking-commitment-of").with("group", "Nablus – Saida");
    let mut problems = Problems::default();
    problems.add("day", "stocktaking-meets", Sentence::new("stocktaking-time-missing"));
    Edit {
        frame: visit.frame(title).with_problems(problems),
        room: Link::new("/groups/2018-nbs-sda", "Nablus – Saida"),
        event: event(),
        action: "/groups/2018-nbs-sda/commitment".to_owned(),
        back: "/cohorts/2018/stock-taking/commitments".to_owned(),
        zone: visit.reader.zone_name(visit.site.clock.now(), &visit.reader.zone),
        fields: Fields::of(&[("what", "Count one more street")]),
        owners: vec![Choice::new("1", "Rana K., Nablus")],
        length_max: 500,
        is_carried_over: false,
    }
}

fn moves() -> Moves {
    Moves { on: Some("rooms".to_owned()), back: Some("opening".to_owned()), ..Moves::default() }
}

fn live(visit: &Visit, runs: bool) -> Live {
    let reader = &visit.reader;
    let title = Sentence::new("stocktaking-live-of").with("event", event().text);
    let turn = |begins: &str, what: String, class| Turned { begins: begins.to_owned(), what, class };
    let choice = |place: i64, words: &str, count| Choosable {
        place,
        words: words.to_owned(),
        is_own: place == 1,
        count,
    };
    let fewer = reader.tell(&Sentence::new("stocktaking-fewer").with("count", 5));
    let asked = |id: i64, words: &str, is_answered| Asked {
        id: id.into(),
        words: words.to_owned(),
        votes: reader.number(3),
        is_own: false,
        is_answered,
    };
    Live {
        frame: visit.frame(title),
        script: "/assets/live.js",
        address: "/events/twinning-webinar/live".to_owned(),
        news: "/events/twinning-webinar/live/news?since=1".to_owned(),
        event: event(),
        stock: Link::new("/cohorts/2018/stock-taking", reader.say("stocktaking-title")),
        commitments: "/cohorts/2018/stock-taking/commitments".to_owned(),
        now: Some("Nablus – Saida".to_owned()),
        since: Some("10:09".to_owned()),
        silence: "stocktaking-nobody-speaks",
        hours: Some(reader.tell(&Sentence::new("stocktaking-hours").with("zone", "Amman, UTC+3"))),
        next: Some(reader.say("stocktaking-part-commitments")),
        moves: if runs { moves() } else { Moves::default() },
        turns: vec![
            turn("10:00", reader.say("stocktaking-part-opening"), "done"),
            turn("10:09", "Nablus – Saida".to_owned(), "here"),
            turn("10:13", reader.say("stocktaking-part-commitments"), ""),
        ],
        own: vec![Link::new("/groups/2018-nbs-sda/commitment", "Nablus – Saida")],
        questions: vec![
            asked(1, "Who pays the interpreter?", false),
            asked(2, "When is the next one?", true),
        ],
        polls: vec![
            Polled {
                id: 2.into(),
                words: "Who meets in July?".to_owned(),
                is_open: true,
                choices: vec![choice(1, "We do", None), choice(2, "We do not", None)],
            },
            Polled {
                id: 1.into(),
                words: "Do you hear us?".to_owned(),
                is_open: false,
                choices: vec![choice(1, "Yes", Some(reader.number(21))), choice(2, "No", Some(fewer))],
            },
        ],
        runs,
        opens_polls: runs,
        unwritten: runs.then(|| reader.tell(&Sentence::new("stocktaking-unwritten").with("count", 12))),
        held: if runs { 3 } else { 0 },
    }
}

fn mail_of(visit: &Visit, came: Came) -> String {
    let contact = Contact {
        id: 2.into(),
        name: "Omar Khalili".to_owned(),
        email: Email::parse("led@irbid.example").expect("an address"),
        preferences: Preferences {
            language: visit.reader.lang,
            zone: "Asia/Amman".to_owned(),
            digits: Digits::Language,
        },
    };
    let letter =
        mails::letter(&visit.site, &contact, came, (&event().text, "/cohorts/2018/stock-taking/commitments"));
    let rendered = mail::read(&letter, &visit.site.sender, mail::Secrets::Hidden);
    rendered.html
}
