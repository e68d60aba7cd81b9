//! The map: the coast, the cities as dots that lead to their pages, their names where there is room. Geography is the
//! same in every language: it is never mirrored.
use crate::{
    rules::map::{Area, Frame, Land, Point, WIDTH, place_large_names, place_names, text_width},
    store::CityLine,
};
use askama::{Template, filters::HtmlSafe};
use std::{collections::BTreeMap, sync::OnceLock};
use ui::{Reader, Sentence};

const COAST: &str = include_str!("eastern-mediterranean.svg");

/// The path of the coast.
fn path() -> &'static str {
    let (_, rest) = COAST.split_once(" d=\"").unwrap_or_default();
    rest.split_once('"').unwrap_or_default().0
}

fn land() -> &'static Land {
    static LAND: OnceLock<Land> = OnceLock::new();
    LAND.get_or_init(|| Land::read(path()))
}

/// More dots than these have no names beside them: nobody could read them.
const NAMED_MAX: usize = 80;

/// The map of some cities.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/map/show.html")]
pub struct Map {
    path: &'static str,
    view: String,
    transform: String,
    title: String,
    description: String,
    dots: Vec<Dot>,
    /// Names of countries, for small screens.
    countries: Vec<Name>,
    /// The name of the sea, where the map shows it.
    sea: Option<Name>,
}
impl HtmlSafe for Map {}

#[derive(Debug, Clone)]
struct Dot {
    code: String,
    /// What is read out: name and country.
    label: String,
    x: String,
    y: String,
    name: Option<Name>,
    /// The end of the line to the name.
    lead: Option<(String, String)>,
}

#[derive(Debug, Clone)]
struct Name {
    text: String,
    x: String,
    y: String,
    anchor: &'static str,
    on_water: bool,
}

fn unit(number: f64) -> String {
    format!("{number:.0}")
}

impl Map {
    /// Whether the coast reaches to where a city is.
    pub(crate) fn shows(city: &CityLine) -> bool {
        city.latitude
            .zip(city.longitude)
            .is_some_and(|(latitude, longitude)| Frame::reaches(latitude, longitude))
    }

    /// The map of these cities for a reader; nothing if none of them stands on it.
    pub fn of(reader: &Reader, cities: &[CityLine]) -> Option<Self> {
        let places = cities.iter().filter_map(|city| Some((city.latitude?, city.longitude?)));
        let frame = Frame::of(places);
        let shown: Vec<(&CityLine, Point)> = cities
            .iter()
            .filter_map(|city| Some((city, frame.point(city.latitude?, city.longitude?)?)))
            .collect();
        if shown.is_empty() {
            return None;
        }
        let height = frame.picture_height();
        let sea = sea(reader, frame);
        let names = names(&shown, height, sea.as_ref().map(|(_, area)| *area));
        let dots = shown.iter().zip(names);
        let dots = dots.map(|((city, point), label)| {
            let country = reader.country_name(&city.country);
            let label_text = Sentence::new("network-map-city")
                .with("city", city.name.as_str())
                .with("country", country.as_str());
            let name = label.as_ref().map(|label| Name {
                text: city.name.clone(),
                x: unit(label.at.x),
                y: unit(label.at.y),
                anchor: label.anchor.svg(),
                on_water: !land().holds(frame.back(label.middle())),
            });
            let lead = label.and_then(|label| label.lead).map(|end| (unit(end.x), unit(end.y)));
            let (x, y) = (unit(point.x), unit(point.y));
            Dot { code: city.code.clone(), label: reader.tell_plain(&label_text), x, y, name, lead }
        });
        let description = Sentence::new("network-map-what").with("cities", shown.len());
        Some(Self {
            path: path(),
            view: format!("0 0 {} {}", unit(WIDTH), unit(height)),
            transform: format!("scale({:.4}) translate({} {})", frame.scale(), -frame.x, -frame.y),
            title: reader.say("network-map-title"),
            description: reader.tell_plain(&description),
            dots: dots.collect(),
            countries: countries(reader, &shown, frame),
            sea: sea.map(|(name, _)| name),
        })
    }
}

fn names(
    shown: &[(&CityLine, Point)],
    height: f64,
    sea: Option<Area>,
) -> Vec<Option<crate::rules::map::Label>> {
    if shown.len() > NAMED_MAX {
        return vec![None; shown.len()];
    }
    let dots: Vec<(Point, f64)> =
        shown.iter().map(|(city, point)| (*point, text_width(&city.name))).collect();
    place_names(&dots, height, sea.as_slice())
}

/// Large names of the countries near their cities.
fn countries(reader: &Reader, shown: &[(&CityLine, Point)], frame: Frame) -> Vec<Name> {
    /// A letter of 38 units to one of 15.
    const LARGER: f64 = 2.6;
    let mut by_country: BTreeMap<&str, Vec<Point>> = BTreeMap::new();
    for (city, point) in shown {
        by_country.entry(&city.country).or_default().push(*point);
    }
    let mut middles: Vec<(String, Point)> = Vec::new();
    let mut dots: Vec<(Point, usize)> = Vec::new();
    for (whose, (country, points)) in by_country.into_iter().enumerate() {
        let count = f64::from(u32::try_from(points.len()).unwrap_or(u32::MAX));
        let sum = points
            .iter()
            .fold(Point { x: 0.0, y: 0.0 }, |sum, it| Point { x: sum.x + it.x, y: sum.y + it.y });
        middles.push((reader.country_name(country), Point { x: sum.x / count, y: sum.y / count }));
        dots.extend(points.into_iter().map(|point| (point, whose)));
    }
    let wanted: Vec<(Point, f64)> =
        middles.iter().map(|(name, middle)| (*middle, text_width(name) * LARGER)).collect();
    let places = place_large_names(&wanted, &dots, frame.picture_height());
    let named = middles.into_iter().zip(places).filter_map(|((text, _), place)| Some((text, place?)));
    named
        .map(|(text, place)| Name {
            text,
            x: unit(place.x),
            y: unit(place.y),
            anchor: "middle",
            on_water: !land().holds(frame.back(place)),
        })
        .collect()
}

/// The sea's name stands at 33 degrees north, 32.5 east.
fn sea(reader: &Reader, frame: Frame) -> Option<(Name, Area)> {
    let at = frame.point(33_700_000, 32_700_000)?;
    let text = reader.say("network-map-sea");
    let half_width = text_width(&text) * 0.6;
    // It begins at the edge, where there is nothing but water.
    let middle = Point { x: at.x.max(half_width + 14.0), y: at.y };
    let area = Area { middle, half_width, half_height: 14.0 };
    let name = Name { text, x: unit(middle.x), y: unit(middle.y), anchor: "middle", on_water: true };
    Some((name, area))
}
