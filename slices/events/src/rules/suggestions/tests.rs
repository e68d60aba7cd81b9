//! The 41 events of the example, row by row, as its README says.
use super::*;
use crate::rules::{Format, OrganiserRole};

fn known<'a>(cities: &'a BTreeMap<String, String>, themes: &'a BTreeMap<String, String>) -> Known<'a> {
    Known { country: &country, cities, themes }
}

fn country(name: &str) -> Option<Country> {
    let named = [
        ("Jordan", "JO"),
        ("Turkey", "TR"),
        ("Lebanon", "LB"),
        ("France", "FR"),
        ("Morocco", "MA"),
        ("Italy", "IT"),
        ("Egypt", "EG"),
        ("Tunisia", "TN"),
        ("Spain", "ES"),
    ];
    named.iter().find(|(own, _)| *own == name).and_then(|(_, code)| code.parse().ok())
}

/// Pairs that look like one event: each with the first one that it looks like.
fn doubles(events: &[Compared]) -> Vec<(Pair, Alike)> {
    let (mut pairs, mut firsts) = (Vec::new(), Vec::<usize>::new());
    for (second, event) in events.iter().enumerate() {
        let pair = firsts.iter().find_map(|first| {
            let alike = event.double_of(&events[*first])?;
            Some((Pair { first: *first, second }, alike))
        });
        if pair.is_none() {
            firsts.push(second);
        }
        pairs.extend(pair);
    }
    pairs
}

/// The format that was suggested.
fn format_of(suggestions: &[Suggestion]) -> Option<Format> {
    suggestions.iter().find_map(|suggestion| {
        if let Suggestion::Place(said) = suggestion { Some(said.format) } else { None }
    })
}

struct Row {
    cells: BTreeMap<String, String>,
}

impl Row {
    fn cell(&self, name: &str) -> &str {
        &self.cells[name]
    }

    fn printed(&self) -> Printed<'_> {
        let date =
            |name| Some(self.cell(name)).filter(|cell| !cell.is_empty()).map(|cell| cell.parse().unwrap());
        Printed {
            title: self.cell("title"),
            starts: date("starts"),
            ends: date("ends"),
            location: self.cell("location"),
            organisers: self.cell("organisers"),
            tags: self.cell("tags"),
            url: self.cell("url"),
        }
    }
}

fn read(name: &str) -> Vec<Row> {
    let path = format!("{}/../../examples/hmln-2018/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|cells| Row { cells: cells.unwrap() }).collect()
}

fn partners() -> Vec<String> {
    let programmes = read("programmes.csv");
    let names: BTreeSet<String> = programmes
        .iter()
        .flat_map(|row| row.cell("partners").split(';').map(|name| name.trim().to_owned()))
        .filter(|name| !name.is_empty())
        .collect();
    names.into_iter().collect()
}

fn cities() -> BTreeMap<String, String> {
    read("cities.csv").iter().map(|row| (fold(row.cell("name")), row.cell("code").to_owned())).collect()
}

fn themes() -> BTreeMap<String, String> {
    let names = |row: &Row| -> Vec<(String, String)> {
        let code = row.cell("code");
        ["en", "fr", "ar", "tr", "ckb"].map(|lang| (plain_words(row.cell(lang)), code.to_owned())).into()
    };
    read("themes.csv").iter().flat_map(names).collect()
}

fn all() -> Vec<Vec<Suggestion>> {
    let (cities, themes) = (cities(), themes());
    read("events.csv").iter().map(|row| suggest(&row.printed(), &known(&cities, &themes))).collect()
}

fn all_organisers() -> Vec<Vec<OrganiserSaid>> {
    let (rows, partners) = (read("events.csv"), partners());
    let lines = || rows.iter().map(|row| row.cell("organisers"));
    let whole = whole_names(lines(), &partners);
    lines().map(|line| organisers(line, &partners, &whole)).collect()
}

/// One line for each row: what is suggested, in few words.
fn told(suggestion: &Suggestion) -> String {
    let some = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    match suggestion {
        Suggestion::Kind(kind, Strength::Sure) => kind.code().to_owned(),
        Suggestion::Kind(kind, Strength::Weak) => format!("{}?", kind.code()),
        Suggestion::NoKind { prefix } => format!("no kind in [{prefix}]"),
        Suggestion::Series(series) => format!(
            "series {} {}",
            series.name,
            series.number.map_or_else(|| "as a whole".to_owned(), |number| number.to_string())
        ),
        Suggestion::Place(said) => {
            let typo = if said.misspelt { " (misspelt)" } else { "" };
            match said.format {
                Format::Virtual => format!("virtual{typo}"),
                format @ (Format::InPerson | Format::Hybrid) => format!(
                    "{}: {}, {}, {}",
                    format.code(),
                    some(&said.town),
                    said.country.map_or("–", Country::code),
                    some(&said.venue)
                ),
            }
        }
        Suggestion::PerhapsVirtual => "virtual?".to_owned(),
        Suggestion::City { code } => format!("city {code}"),
        Suggestion::Theme { code } => format!("theme {code}"),
        Suggestion::Tags(said) => format!("tags {said:?}"),
        Suggestion::CallDates => "time to apply?".to_owned(),
        Suggestion::WantsALook => "wants a look".to_owned(),
        Suggestion::EndHasADay => "end has a day".to_owned(),
        Suggestion::DateInPlace { starts, place } => format!("{starts} in {place}"),
    }
}

fn held_by(said: &[OrganiserSaid]) -> Option<String> {
    let names = said.iter().map(|one| {
        let role = match one.role {
            OrganiserRole::Organiser => "",
            OrganiserRole::Partner => "+",
            OrganiserRole::Supporter => "$",
        };
        let join = if one.may_belong_to_the_one_before { "&" } else { "" };
        let none = if one.perhaps_none { "?" } else { "" };
        format!("{role}{join}{}{none}", one.name)
    });
    (!said.is_empty()).then(|| format!("by {}", names.collect::<Vec<_>>().join("; ")))
}

#[test]
fn each_of_the_41_rows_gets_the_suggestions_that_were_agreed() {
    let told: Vec<String> = (1..)
        .zip(all().iter().zip(all_organisers()))
        .map(|(row, (suggestions, organisers))| {
            let told: Vec<String> = suggestions.iter().map(told).chain(held_by(&organisers)).collect();
            format!("{row}: {}", told.join(" | "))
        })
        .collect();
    let agreed: Vec<&str> = include_str!("agreed.txt").lines().collect();
    assert_eq!(told, agreed);
}

#[test]
fn the_counts_of_the_example_come_out() {
    let all = all();
    let kinds = |wanted: Option<EventKind>| {
        let kind = |suggestions: &Vec<Suggestion>| {
            suggestions.iter().find_map(|suggestion| {
                if let Suggestion::Kind(kind, _) = suggestion { Some(*kind) } else { None }
            })
        };
        all.iter().filter(|suggestions| kind(suggestions) == wanted).count()
    };
    use EventKind::{Call, Conference, Training, Webinar, Workshop};
    let wanted = [Some(Webinar), Some(Workshop), Some(Conference), Some(Training), Some(Call), None];
    assert_eq!(wanted.map(kinds), [7, 9, 4, 3, 3, 15]);
    let formats = [Some(Format::Virtual), Some(Format::Hybrid), Some(Format::InPerson), None]
        .map(|format| all.iter().filter(|suggestions| format_of(suggestions) == format).count());
    assert_eq!(formats, [12, 3, 19, 7]);
}

#[test]
fn the_41_hold_no_double_and_one_series_with_a_part() {
    let rows = read("events.csv");
    let compared: Vec<Compared> = rows.iter().map(|row| Compared::of(&row.printed())).collect();
    assert_eq!(doubles(&compared), []);
    assert_eq!(series_with_parts(&compared), [Pair { first: 12, second: 13 }]);
}

#[test]
fn names_of_one_organisation_are_told() {
    let all = all_organisers();
    let names: BTreeSet<&str> = all.iter().flatten().map(|one| one.name.as_str()).collect();
    let found = same_organisations(names, &partners());
    let pairs: Vec<(&str, &str)> = found.iter().map(|same| (&*same.printed, &*same.known)).collect();
    let cmi = "Center for Mediterranean Integration";
    assert_eq!(
        pairs,
        [
            ("CMI", cmi),
            ("Center for Mediterranean Integration (CMI)", cmi),
            ("Marseille Center for Mediterranean Integration", cmi),
            ("Medcities", "MedCities"),
            ("UCLG MEWA", "UCLG-MEWA"),
            ("UN-habitat", "UN-Habitat"),
            ("UNHABITAT", "UN-Habitat"),
            ("WB", "World Bank"),
            ("World Bank Group", "World Bank"),
        ]
    );
}

fn of_trap(name: &str) -> Vec<Vec<String>> {
    let (cities, themes) = (BTreeMap::new(), BTreeMap::new());
    let rows = read(&format!("traps/{name}.csv"));
    let known = known(&cities, &themes);
    let told = |row: &Row| suggest(&row.printed(), &known).iter().map(told).collect();
    rows.iter().map(told).collect()
}

#[test]
fn a_date_in_the_place_is_taken_apart() {
    assert_eq!(of_trap("events-date-and-place-in-one-line")[0][0], "2015-06-23 in Paris, France");
}

#[test]
fn a_webinar_without_a_place_is_perhaps_virtual() {
    assert_eq!(of_trap("events-no-location")[0][..2], ["webinar", "virtual?"]);
}

#[test]
fn a_town_with_virtual_is_hybrid() {
    let places: Vec<String> = of_trap("events-hybrid-places").concat();
    let hybrid = places.iter().filter(|told| *told == "hybrid: Marseille, –, –").count();
    assert_eq!(hybrid, 2);
}

#[test]
fn an_end_with_a_day_asks_for_that_of_the_start() {
    assert!(of_trap("events-mixed-precision")[0].contains(&"end has a day".to_owned()));
}

#[test]
fn a_misspelt_virtual_is_told_as_such() {
    assert!(of_trap("events-virual").concat().contains(&"virtual (misspelt)".to_owned()));
}

#[test]
fn one_event_at_two_addresses_is_a_double() {
    let rows = read("traps/events-two-addresses.csv");
    let compared: Vec<Compared> = rows.iter().map(|row| Compared::of(&row.printed())).collect();
    assert_eq!(doubles(&compared), [(Pair { first: 0, second: 1 }, Alike::TitleAndDates)]);
}

#[test]
fn a_series_and_its_part_are_no_doubles() {
    let rows = read("traps/events-series-parent.csv");
    let compared: Vec<Compared> = rows.iter().map(|row| Compared::of(&row.printed())).collect();
    assert_eq!(doubles(&compared), []);
    assert_eq!(series_with_parts(&compared), [Pair { first: 0, second: 1 }]);
}
