//! Pages with made-up data, for the gallery and its snapshots. Places and names of cities are those of the example.
use crate::{
    pages::{
        cities::{self, Around, Private},
        city_form, matching, network, programmes, themes, words,
    },
    rules::{
        City, Profile, Programme, Theme,
        city::{Country, Displacement, Economy, Hosting, Level, Maturity, Tag, Travel},
        programme::Wording,
    },
    store::{
        CityFilter, CityLine, CityName, Counts, ProgrammeName, ShownCity, ShownProgramme, ThemeName, Twin,
    },
};
use askama::{Error, Template as _};
use kernel::{
    Lang,
    access::{Circle, SeatKind},
};
use people::store::Sitting;
use std::collections::BTreeMap;
use ui::{Problems, Sentence};
use web::{Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample { name: "network", make: |visit| list(visit, &CITIES) },
        Sample { name: "network, nobody", make: |visit| list(visit, &[]) },
        Sample { name: "city", make: |visit| city(visit, Around::default()) },
        Sample { name: "city, for facilitators", make: |visit| city(visit, for_facilitators()) },
        Sample { name: "city form", make: |visit| city_form_of(visit, Problems::default()) },
        Sample { name: "city form, matching", make: matching_form_of },
        Sample { name: "city form, refused", make: |visit| city_form_of(visit, two_problems()) },
        Sample { name: "programmes", make: all_programmes },
        Sample { name: "programme", make: programme },
        Sample { name: "programme form", make: programme_form },
        Sample { name: "themes", make: all_themes },
        Sample { name: "theme form", make: theme_form },
    ]
}

/// Code, Latin name, Arabic name, country, latitude and longitude in thousandths.
type Row = (&'static str, &'static str, &'static str, &'static str, i32, i32);

const CITIES: [Row; 9] = [
    ("EBL", "Erbil", "أربيل", "IQ", 36_191, 44_009),
    ("AMM", "Amman", "عمّان", "JO", 31_955, 35_945),
    ("IRB", "Irbid", "إربد", "JO", 32_556, 35_850),
    ("SHB", "Sahab", "سحاب", "JO", 31_870, 36_005),
    ("TRP", "Tripoli", "طرابلس", "LB", 34_434, 35_844),
    ("BRH", "Bourj Hammoud", "برج حمود", "LB", 33_894, 35_540),
    ("NBS", "Nablus", "نابلس", "PS", 32_221, 35_254),
    ("GZT", "Gaziantep", "غازي عنتاب", "TR", 37_059, 37_383),
    ("MRS", "Mersin", "مرسين", "TR", 36_812, 34_639),
];

fn name_for(visit: &Visit, latin: &str, arabic: &str) -> String {
    if visit.reader.lang == Lang::Ar { arabic } else { latin }.to_owned()
}

fn theme_names(visit: &Visit) -> [ThemeName; 3] {
    let theme = |id: i64, code: &str, latin: &str, arabic: &str| ThemeName {
        id: id.into(),
        code: code.to_owned(),
        name: name_for(visit, latin, arabic),
    };
    [
        theme(1, "solid-waste", "Solid waste", "النفايات الصلبة"),
        theme(2, "market-places", "Market places", "الأسواق"),
        theme(3, "youth-employment", "Youth employment", "تشغيل الشباب"),
    ]
}

fn list(visit: &Visit, rows: &[Row]) -> Result<String, Error> {
    let themes = theme_names(visit);
    let lines: Vec<CityLine> = rows
        .iter()
        .zip(themes.iter().cycle())
        .map(|((code, latin, arabic, country, latitude, longitude), theme)| CityLine {
            code: (*code).to_owned(),
            name: name_for(visit, latin, arabic),
            country: (*country).to_owned(),
            latitude: Some(latitude * 1_000),
            longitude: Some(longitude * 1_000),
            theme: Some(theme.name.clone()).filter(|_| *code != "NBS"),
            maturity: None,
        })
        .collect();
    let filter = CityFilter { country: rows.is_empty().then(|| "EG".to_owned()), ..CityFilter::default() };
    let counted =
        |codes: &[(&str, i64)]| codes.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect();
    let counts = Counts {
        countries: counted(&[("IQ", 1), ("JO", 3), ("LB", 2), ("PS", 1), ("TR", 2)]),
        themes: counted(&[("solid-waste", 3), ("market-places", 3), ("youth-employment", 2)]),
        programmes: counted(&[("hmln_2018", 9)]),
        all: i64::try_from(rows.len()).unwrap_or_default(),
    };
    let programmes =
        BTreeMap::from([("hmln_2018".to_owned(), "Host Municipalities Learning Network".to_owned())]);
    let twin = |(city, twin): (&str, &str)| Twin {
        twinning: 1.into(),
        city: city.to_owned(),
        twin: twin.to_owned(),
        name: lines.iter().find(|line| line.code == twin).map(|line| line.name.clone()).unwrap_or_default(),
    };
    let pairs = if rows.is_empty() { &[][..] } else { &[("EBL", "AMM"), ("IRB", "GZT"), ("TRP", "MRS")] };
    let twins: Vec<Twin> =
        pairs.iter().flat_map(|(one, other)| [twin((one, other)), twin((other, one))]).collect();
    network::page(visit, (&filter, &counts), (&themes, &programmes), (&lines, &twins), None).render()
}

fn network_2018() -> ProgrammeName {
    let name = "Host Municipalities Learning Network".to_owned();
    ProgrammeName { id: 4.into(), code: "hmln_2018".to_owned(), name, parent: Some(3.into()) }
}

fn city(visit: &Visit, around: Around) -> Result<String, Error> {
    let [waste, markets, youth] = theme_names(visit);
    let city = |code: &str, latin: &str, arabic: &str| CityName {
        id: 2.into(),
        code: code.to_owned(),
        name: name_for(visit, latin, arabic),
        country: "JO".to_owned(),
    };
    let shown = ShownCity {
        name: city("IRB", "Irbid", "إربد"),
        own_name: "Irbid".to_owned(),
        names: vec![("ar".to_owned(), "إربد".to_owned())],
        latitude: Some(32_556_000),
        longitude: Some(35_850_000),
        population: Some(570_000),
        hosting: Some(Hosting::Below30).filter(|_| around.hand.may_change()),
        displacement: Some(Displacement::Refugees).filter(|_| around.hand.may_change()),
        maturity: Some(Maturity::Draft).filter(|_| around.hand.may_change()),
        hours_month: Some(10).filter(|_| around.hand.may_change()),
        languages: vec![("ar".to_owned(), Level::Native), ("en".to_owned(), Level::B2)],
        economic_base: vec![Economy::Services, Economy::Trade],
        themes: vec![youth.clone(), waste.clone()],
        needs: if around.hand.may_change() { vec![(waste, 4)] } else { Vec::new() },
        offers: vec![(youth, 3), (markets, 1)],
        preferred: if around.hand.may_change() {
            vec![city("GZT", "Gaziantep", "غازي عنتاب")]
        } else {
            Vec::new()
        },
        programmes: vec![network_2018()],
    };
    cities::page(visit, shown, around).render()
}

fn for_facilitators() -> Around {
    let sitting = |id: i64, name: &str, kind| Sitting { person: id.into(), name: name.to_owned(), kind };
    let name = "Gaziantep".to_owned();
    Around {
        twins: vec![Twin { twinning: 1.into(), city: "IRB".to_owned(), twin: "GZT".to_owned(), name }],
        people: Some(vec![
            sitting(1, "Rana Mihrabi", SeatKind::FocalPoint),
            sitting(2, "Samer Khattab", SeatKind::Deputy),
        ]),
        private: Some(Private {
            travel: Some(words::travel(Travel::Host)),
            refused: vec![("MRS".to_owned(), "Mersin".to_owned())],
        }),
        hand: cities::Hand::Keeps,
        seen_by: Some(Circle::Members),
    }
}

fn two_problems() -> Problems {
    let mut problems = Problems::default();
    problems.add(
        "hours_month",
        "network-hours-month",
        Sentence::new("network-number-wrong").with("max", 744),
    );
    problems.add("preferred", "network-preferred", Sentence::new("network-no-city").with("code", "GZX"));
    problems
}

/// What is kept of Irbid, and what a form of it offers.
fn irbid(visit: &Visit) -> (Profile, city_form::Lists) {
    let themes = theme_names(visit);
    let tag = |tag| Tag::parse(tag).expect("small letters");
    let profile = Profile::new(City {
        code: "IRB".to_owned(),
        name: "Irbid".to_owned(),
        country: Country::parse("JO").expect("two capitals"),
        local_names: vec![(tag("ar"), "إربد".to_owned()), (tag("tr"), "İrbid".to_owned())],
        latitude: Some(32_556_000),
        longitude: Some(35_850_000),
        population: Some(570_000),
        languages: vec![(tag("ar"), Level::Native), (tag("en"), Level::B2)],
        themes: vec!["youth-employment".to_owned()],
        needs: vec![("solid-waste".to_owned(), 4)],
        offers: vec![("youth-employment".to_owned(), 3)],
        maturity: Some(Maturity::Draft),
        hosting: Some(Hosting::Below30),
        displacement: Some(Displacement::Refugees),
        economic_base: vec![Economy::Services],
        hours_month: 10,
        preferred: vec!["GZT".to_owned()],
        cannot_work_with: Vec::new(),
        travel: Some(Travel::Both),
    });
    let city = |code: &str, name: &str, country: &str| CityName {
        id: 1.into(),
        code: code.to_owned(),
        name: name.to_owned(),
        country: country.to_owned(),
    };
    let lists = city_form::Lists {
        themes: themes.into(),
        programmes: vec![network_2018()],
        cities: vec![city("AMM", "Amman", "JO"), city("GZT", "Gaziantep", "TR")],
    };
    (profile, lists)
}

fn city_form_of(visit: &Visit, problems: Problems) -> Result<String, Error> {
    let (profile, lists) = irbid(visit);
    city_form::form(visit, &lists, Some("IRB"), (city_form::fields_of(&profile), problems)).render()
}

fn matching_form_of(visit: &Visit) -> Result<String, Error> {
    let (profile, lists) = irbid(visit);
    let shown = (matching::shown(&profile), Problems::default());
    city_form::matching_form(visit, &lists, &profile.city, shown).render()
}

fn names() -> Vec<ProgrammeName> {
    let name = |id: i64, code: &str, name: &str, parent: Option<i64>| ProgrammeName {
        id: id.into(),
        code: code.to_owned(),
        name: name.to_owned(),
        parent: parent.map(Into::into),
    };
    vec![
        name(1, "resilience", "Resilience", None),
        name(2, "refugees_hosts", "Refugees and Host Communities", Some(1)),
        name(3, "local_governments", "Supporting local governments that host refugees", Some(2)),
        network_2018(),
        name(5, "youth", "Youth", None),
    ]
}

fn all_programmes(visit: &Visit) -> Result<String, Error> {
    programmes::Index {
        frame: visit.frame(Sentence::new("network-programmes-title")),
        tree: programmes::tree(&visit.reader, &names()),
        may_add: true,
    }
    .render()
}

fn programme(visit: &Visit) -> Result<String, Error> {
    let city = |(code, latin, arabic, country, ..): &Row| CityName {
        id: 1.into(),
        code: (*code).to_owned(),
        name: name_for(visit, latin, arabic),
        country: (*country).to_owned(),
    };
    let shown = ShownProgramme {
        name: network_2018(),
        summary: Some(
            "Network of towns around the eastern Mediterranean that host displaced people.".to_owned(),
        ),
        starts: "2016-09-05".parse().ok(),
        ends: None,
        seen_by: Circle::Public,
        above: names().into_iter().take(3).collect(),
        below: Vec::new(),
        partners: ["GIZ", "World Bank", "Greater Amman Municipality"].map(str::to_owned).into(),
        themes: theme_names(visit).into(),
        countries: ["IQ", "JO", "LB", "PS", "TR"].map(str::to_owned).into(),
        cities: CITIES.iter().map(city).collect(),
    };
    programmes::shown_page(visit, shown, &[]).render()
}

fn programme_form(visit: &Visit) -> Result<String, Error> {
    let wording =
        Wording { name: "شبكة تعلّم البلديات المضيفة".to_owned(), summary: None };
    let programme = Programme {
        code: "hmln_2018".to_owned(),
        wording: Wording { name: network_2018().name, summary: None },
        wordings: BTreeMap::from([(Lang::Ar, wording)]),
        parent: Some("local_governments".to_owned()),
        starts: "2016-09".parse().ok(),
        ends: None,
        partners: vec!["GIZ".to_owned(), "World Bank".to_owned()],
        themes: ["solid-waste".to_owned()].into(),
        countries: ["JO", "LB"].iter().filter_map(|code| code.parse().ok()).collect(),
        seen_by: Circle::Public,
    };
    let lists = programmes::Lists { themes: theme_names(visit).into(), programmes: names() };
    let mut problems = Problems::default();
    problems.add("ends", "network-ends", Sentence::new("network-ends-first"));
    programmes::form(visit, &lists, Some("hmln_2018"), (programmes::fields_of(&programme), problems)).render()
}

fn all_themes(visit: &Visit) -> Result<String, Error> {
    let frame = visit.frame(Sentence::new("network-themes-title"));
    themes::Index { frame, themes: theme_names(visit).into() }.render()
}

fn theme_form(visit: &Visit) -> Result<String, Error> {
    let theme = Theme {
        code: "solid-waste".to_owned(),
        name: "Solid waste".to_owned(),
        names: BTreeMap::from([
            (Lang::Fr, "Déchets solides".to_owned()),
            (Lang::Ar, "النفايات الصلبة".to_owned()),
        ]),
    };
    themes::form(visit, Some("solid-waste"), themes::fields_of(&theme), Problems::default()).render()
}
