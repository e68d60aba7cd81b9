//! Pages with made-up data, one function each.
use super::{
    catalogue::{self, WayOut},
    event, files, forms, history, home,
    listing::Listing,
    own_feed,
    shown::Naming,
    typed,
};
use crate::{
    rules::{
        Access, Details, EventKind, Format, Organiser, OrganiserRole, Sight, State, When,
        criteria::{Criteria, Facet, Time},
    },
    store::{Event, EventFile},
};
use askama::{Error, Template as _};
use jiff::Timestamp;
use std::{collections::BTreeMap, sync::Arc};
use ui::{
    Problems, Sentence,
    parts::{Item, ItemList, Tile, Tiles},
};
use web::{Sample, Visit};

/// Every page of the feature.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "home", make: home_page },
        Sample { name: "catalogue", make: |visit| list(visit, &Criteria::default(), listing()) },
        Sample { name: "catalogue, nothing", make: nothing },
        Sample { name: "catalogue, no index", make: plain },
        Sample { name: "event", make: |visit| show(visit, &twinning(State::Published), Sight::Whole) },
        Sample {
            name: "event, header",
            make: |visit| show(visit, &twinning(State::Published), Sight::Header),
        },
        Sample { name: "event, cancelled", make: |visit| show(visit, &twinning(cancelled()), Sight::Whole) },
        Sample { name: "event form", make: |visit| form(visit, Problems::default()) },
        Sample { name: "event form, refused", make: |visit| form(visit, problems()) },
        Sample { name: "event files", make: event_files },
        Sample { name: "cancellation", make: cancellation },
        Sample { name: "history", make: history },
        Sample { name: "own calendar", make: own_calendar },
    ]
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

fn naming() -> Naming {
    Naming { themes: BTreeMap::new(), programmes: BTreeMap::new() }
}

fn cancelled() -> State {
    State::Cancelled { at: at("2018-06-24T09:00+03"), reason: "Half of the groups cannot come.".to_owned() }
}

fn twinning(state: State) -> Event {
    let zone = jiff::tz::TimeZone::get("Asia/Amman").expect("the zones are bundled");
    let (starts, ends) = (at("2018-07-11T11:00+03"), at("2018-07-11T12:30+03"));
    let name = "Center for Mediterranean Integration".to_owned();
    Event {
        id: 1.into(),
        slug: "twinning-arrangements".to_owned(),
        details: Details {
            kind: Some(EventKind::Webinar),
            when: When::Timed { starts, ends, zone },
            format: Some(Format::Virtual),
            place: Some("Virtual".to_owned()),
            organisers: vec![Organiser { role: OrganiserRole::Organiser, name }],
            context: Some("Eleven groups were formed in Amman.\nEach joins two cities.".to_owned()),
            aims: Some("ما هي الخطوة التالية؟ نحتاج مثالا (2 صفحات).".to_owned()),
            access: Access::Invitation,
            ..Details::titled("[HMLN Webinar] Twinning Arrangements")
        },
        files: vec![EventFile {
            id: 1.into(),
            event: 1.into(),
            name: "خطة العمل.pdf".to_owned(),
            kind: "application/pdf".to_owned(),
            size: 240_000,
        }],
        state,
        moments: Some((starts, ends)),
        sequence: 0,
        added_at: at("2018-06-01T09:00+03"),
        changed_at: at("2018-06-01T09:00+03"),
        published_at: Some(at("2018-06-01T09:00+03")),
    }
}

fn listing() -> Listing {
    Listing {
        events: [twinning(State::Published), twinning(cancelled())].map(Arc::new).into(),
        total: Some(2),
        next: Some("17.4".to_owned()),
        counts: vec![
            (Facet::Type, vec![("webinar".to_owned(), 1), ("none".to_owned(), 1)]),
            (Facet::Country, vec![("JO".to_owned(), 2), ("LB".to_owned(), 1)]),
        ],
        times: vec![(Time::Upcoming, 2), (Time::Past, 5), (Time::All, 7)],
        ..Listing::default()
    }
}

fn list(visit: &Visit, criteria: &Criteria, listing: Listing) -> Result<String, Error> {
    catalogue::made(visit, criteria, (&listing, &naming()), WayOut::default()).render()
}

fn nothing(visit: &Visit) -> Result<String, Error> {
    let chosen = [("q", "solid waste"), ("country", "LB"), ("from", "2018-07")];
    let criteria = Criteria::read(chosen);
    let listing = Listing {
        total: Some(0),
        counts: vec![(Facet::Country, vec![("LB".to_owned(), 0)])],
        words: search::Words { sought: vec!["solid".to_owned(), "waste".to_owned()], ..Default::default() },
        ..Listing::default()
    };
    let sentence = Sentence::new("events-words-in-all").with("words", "solid waste");
    let way_out = WayOut { steps: vec![(sentence, Criteria::default(), 2)], all: 41 };
    catalogue::made(visit, &criteria, (&listing, &naming()), way_out).render()
}

fn plain(visit: &Visit) -> Result<String, Error> {
    let listing =
        Listing { events: vec![Arc::new(twinning(State::Published))], plain: true, ..Listing::default() };
    list(visit, &Criteria::default(), listing)
}

fn show(visit: &Visit, event: &Event, sight: Sight) -> Result<String, Error> {
    let mut page = event::made(visit, event, sight, (&naming(), &[]));
    if let (When::Timed { starts, zone, .. }, Sight::Whole) = (&event.details.when, sight) {
        page.clocks = event::told_elsewhere(visit, (*starts, zone), vec!["FR", "IQ", "JO", "LB", "PS", "TR"]);
    }
    page.render()
}

fn event_files(visit: &Visit) -> Result<String, Error> {
    let mut problems = Problems::default();
    let refused = ::files::FileProblem::KindDiffers { said: ::files::Kind::Pdf };
    problems.add("file", "files-file", ::files::said(refused));
    files::made(visit, &twinning(State::Published), problems).render()
}

fn problems() -> Problems {
    let mut problems = Problems::default();
    problems.add("title", "events-name", Sentence::new("text-missing"));
    problems.add("ends", "events-ends", Sentence::new("events-end-before-start"));
    problems
}

fn form(visit: &Visit, problems: Problems) -> Result<String, Error> {
    let event = twinning(State::Published);
    let fields = typed::fields_of(&event, &naming(), "Asia/Amman");
    forms::made(visit, Some(&event), (fields, problems), &naming()).render()
}

fn cancellation(visit: &Visit) -> Result<String, Error> {
    forms::cancellation_page(visit, (&twinning(State::Published), 36), "", Problems::default()).render()
}

fn history(visit: &Visit) -> Result<String, Error> {
    let reader = &visit.reader;
    let change = history::Change {
        at: reader.moment(at("2018-06-24T09:00+03")),
        what: reader.say("fact-events-event-changed"),
        parts: reader.list([reader.say("events-part-title"), reader.say("events-part-when")]),
        fields: vec![history::Changed {
            name: reader.say("events-name"),
            before: Some("Twinning".to_owned()),
            after: Some("Twinning Arrangements".to_owned()),
        }],
        by: Some("لينا الصفصافي".to_owned()),
    };
    history::History {
        frame: visit.frame(Sentence::new("events-history")),
        title: "Twinning Arrangements".to_owned(),
        back: "/events/twinning-arrangements".to_owned(),
        entries: vec![change],
    }
    .render()
}

fn own_calendar(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("events-own-title"));
    let address = Some("https://hall.example.org/feeds/th_fe_secret/events.ics".to_owned());
    own_feed::Show { frame, address }.render()
}

fn home_page(visit: &Visit) -> Result<String, Error> {
    let reader = &visit.reader;
    let country = |code, cities: &[&str]| home::Country {
        name: reader.country_name(code),
        cities: reader.list(cities.iter().copied()),
    };
    let countries = vec![country("JO", &["Amman", "Irbid"]), country("TR", &["Gaziantep", "Kilis"])];
    let item = Item {
        when: Some(reader.day(jiff::civil::date(2018, 7, 11))),
        title: ui::Link::new("/events/twinning-arrangements", "Twinning Arrangements"),
        tags: Vec::new(),
        facts: vec!["Virtual".to_owned()],
    };
    home::Home {
        frame: visit.frame_named(visit.site.settings.network.name(reader.lang)),
        cities: 4,
        countries_list: reader.list(countries.iter().map(|country| country.name.as_str())),
        tiles: Tiles {
            tiles: vec![Tile { number: reader.number(4), words: reader.say("events-home-cities") }],
        },
        countries,
        next: ItemList { items: vec![item] },
        upcoming: 23,
        map: None,
    }
    .render()
}
