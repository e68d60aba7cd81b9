//! The pages of this crate with made-up words: for the gallery, and for tests that look at every page.
use crate::{
    Frame, Link, Problems, Reader, Sentence,
    pages::{Kept, NoticePage, Trouble, TroublePage},
    parts::{
        Cell, Choice, Column, Empty, Fact, Facts, Item, ItemList, Pager, Pill, Shares, Step, StepState,
        Steps, Tab, Table, Tabs, Tag, Tile, Tiles, Tone,
    },
};
use askama::Template;
use jiff::{Timestamp, civil::date};
use kernel::text;

/// A page and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// For people and files: `error 404`.
    pub name: &'static str,
    /// The whole page.
    pub html: String,
}

impl Sample {
    /// A page under a name.
    pub fn new(name: &'static str, page: &impl Template) -> Self {
        Self { name, html: page.render().expect("writing to memory does not fail") }
    }
}

/// All pages of this crate as a reader sees them.
pub fn samples(reader: &Reader) -> Vec<Sample> {
    let visitor = || Frame::sample(reader.clone());
    let trouble = |trouble| TroublePage::new(visitor(), trouble);
    let signed_in = Frame::sample_signed_in(reader.clone());
    let kept = || Kept {
        action: "/people".to_owned(),
        fields: vec![("name".to_owned(), reader.say("sample-person"))],
    };
    vec![
        Sample::new("components", &Components::new(reader)),
        Sample::new("notice", &notice(reader)),
        Sample::new("error 400", &trouble(Trouble::BadRequest)),
        Sample::new("error 400 not text", &trouble(Trouble::NotText)),
        Sample::new("error 400 other host", &trouble(Trouble::OtherHost)),
        Sample::new("error 403", &trouble(Trouble::Forbidden)),
        Sample::new("error 403 foreign form", &trouble(Trouble::ForeignForm)),
        Sample::new("error 403 signed out", &trouble(Trouble::SignedOut).keeping(kept())),
        Sample::new("error 403 kept for later", &trouble(Trouble::KeptForLater)),
        Sample::new("error 403 stale form", &trouble(Trouble::StaleForm).keeping(kept())),
        Sample::new("error 404", &trouble(Trouble::NotFound)),
        Sample::new("error 404 signed in", &TroublePage::new(signed_in, Trouble::NotFound)),
        Sample::new("error 405", &trouble(Trouble::OtherMethod)),
        Sample::new("error 413", &trouble(Trouble::TooLarge { size_max_kib: 64 })),
        Sample::new("error 422", &trouble(Trouble::Refused)),
        Sample::new("error 429", &trouble(Trouble::TooOften { seconds: 120 })),
        Sample::new("error 500", &trouble(Trouble::Broken { number: "7F3K-21".to_owned() })),
        Sample::new("error 503", &trouble(Trouble::Unavailable { seconds: 10 }).keeping(kept())),
    ]
}

fn notice(reader: &Reader) -> NoticePage {
    NoticePage {
        frame: Frame::sample(reader.clone()).titled(&Sentence::new("sample-notice-title")),
        sentences: vec![reader.say("sample-notice-lede"), reader.say("sample-notice-more")],
        links: vec![Link::new("/", reader.say("ui-home"))],
    }
}

/// Each part once, in a form with mistakes, for somebody who is signed in.
#[derive(Debug, Template)]
#[template(path = "pages/components.html")]
struct Components {
    frame: Frame,
    now: Timestamp,
    tags: Vec<Tag>,
    pills: Vec<Pill>,
    levels: Vec<Choice>,
    themes: Vec<Choice>,
    table: Table,
    items: ItemList,
    pager: Pager,
    facts: Facts,
    tiles: Tiles,
    shares: Shares,
    steps: Steps,
    tabs: Tabs,
    empty: Empty,
}

impl Components {
    fn new(reader: &Reader) -> Self {
        let mut problems = Problems::default();
        problems.take("deputy", "sample-deputy-mail", text::Email::parse("deputy @halba.example.org"));
        problems.add("themes", "sample-themes", Sentence::new("choice-missing"));
        let frame = Frame::sample_signed_in(reader.clone())
            .titled(&Sentence::new("sample-components"))
            .with_problems(problems);
        let say = |key| reader.say(key);
        Self {
            tags: tags(reader),
            pills: pills(reader),
            levels: vec![
                Choice::new("started", say("sample-level-started")).chosen(true),
                Choice::new("adopted", say("sample-level-adopted")),
            ],
            themes: vec![
                Choice::new("waste", say("sample-theme-waste")),
                Choice::new("skills", say("sample-theme-skills")),
            ],
            table: table(&frame),
            items: items(reader),
            pager: Pager {
                from: 21,
                to: 40,
                total: 61,
                back: Some("/events?page=1".to_owned()),
                next: Some("/events?page=3".to_owned()),
            },
            facts: facts(reader),
            tiles: Tiles {
                tiles: vec![
                    Tile { number: reader.number(24_u8), words: say("sample-accepted") },
                    Tile { number: reader.number(1234_u16), words: say("sample-invited") },
                ],
            },
            shares: Shares::of([(24, say("sample-accepted")), (9, say("sample-invited"))]),
            steps: steps(reader),
            tabs: Tabs {
                name: say("sample-view"),
                tabs: vec![
                    Tab { link: Link::new("/events", say("sample-upcoming")).current(true), count: None },
                    Tab {
                        link: Link::new("/events?when=past", say("sample-past")),
                        count: Some(reader.number(40_u8)),
                    },
                ],
            },
            empty: Empty {
                why: say("sample-empty"),
                steps: vec![Link::new("/events?when=all", say("sample-empty-step"))],
            },
            now: "2018-06-25T06:14:00Z".parse().expect("a moment"),
            frame,
        }
    }
}

fn tags(reader: &Reader) -> Vec<Tag> {
    let tag = |key, tone| Tag { text: reader.say(key), tone };
    vec![
        tag("sample-webinar", Tone::Plain),
        tag("sample-by-invitation", Tone::Sea),
        tag("sample-done", Tone::Good),
        tag("sample-due", Tone::Warn),
        tag("sample-late", Tone::Bad),
    ]
}

fn pills(reader: &Reader) -> Vec<Pill> {
    vec![
        Pill { link: Link::new("/events?country=jo", reader.country_name("jo")), count: 9 },
        Pill { link: Link::new("/events", reader.say("sample-webinar")).current(true), count: 4 },
        Pill { link: Link::new("/events?country=eg", reader.country_name("eg")), count: 0 },
    ]
}

fn table(frame: &Frame) -> Table {
    let reader = &frame.reader;
    let say = |key| reader.say(key);
    let row = |name: &str, role, tone, days: u8| {
        vec![
            Cell::Link(Link::new("/people/7", name)),
            Cell::Tags(vec![Tag { text: say(role), tone }]),
            Cell::Written("Halba".to_owned()),
            Cell::Text(reader.number(days)),
            Cell::Act(frame.act("/people/7/reminders", "sample-remind", name)),
        ]
    };
    Table {
        caption: say("sample-people"),
        columns: vec![
            Column::new(say("sample-name")),
            Column::new(say("sample-seat")),
            Column::new(say("sample-city")),
            Column::numbers(say("sample-days")),
            Column::new(say("sample-act")),
        ],
        rows: vec![
            row("Wissam Z.", "sample-focal-point", Tone::Sea, 47),
            row("لينا ص.", "sample-deputy", Tone::Plain, 3),
        ],
    }
}

fn items(reader: &Reader) -> ItemList {
    let title = "اجتماع مجموعات التوأمة (2018)";
    ItemList {
        items: vec![
            Item {
                when: Some(reader.day(date(2018, 7, 11))),
                title: Link::new("/events/twinning-arrangements", "[HMLN Webinar] Twinning Arrangements"),
                tags: vec![Tag { text: reader.say("sample-by-invitation"), tone: Tone::Sea }],
                facts: vec![reader.say("sample-webinar"), reader.list(["Amman", "Zahle"])],
            },
            Item {
                when: Some(reader.day(date(2018, 3, 19))),
                title: Link::new("/events/led-workshop", title),
                tags: Vec::new(),
                facts: vec![reader.country_name("jo")],
            },
        ],
    }
}

fn facts(reader: &Reader) -> Facts {
    let paris = jiff::tz::TimeZone::get("Europe/Paris").expect("the zones are bundled");
    let at = "2018-07-11T08:00:00Z".parse().expect("a moment");
    let fact = |term, value| Fact { term: reader.say(term), value };
    Facts {
        facts: vec![
            fact("sample-starts", Cell::Text(reader.moment_beside(at, &paris))),
            fact(
                "sample-languages",
                Cell::Text(reader.list(["ar", "hy"].map(|tag| reader.language_name(tag)))),
            ),
            fact("sample-organiser", Cell::Written("Center for Mediterranean Integration (CMI)".to_owned())),
        ],
    }
}

fn steps(reader: &Reader) -> Steps {
    let step = |month, day, what, state| {
        let at = date(2018, month, day);
        Step { at, when: reader.day(at), what: reader.say(what), state }
    };
    Steps {
        steps: vec![
            step(7, 11, "sample-step-webinar", StepState::Ahead),
            step(6, 25, "sample-step-now", StepState::Here),
            step(4, 30, "sample-step-charter", StepState::Done),
        ],
    }
}
