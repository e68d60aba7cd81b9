//! The map: the coast, the cities as dots that lead to their pages, their names where there is room, a line between two
//! cities of one group. Geography is the same in every language: it is never mirrored.
use crate::{
    rules::{
        arcs::{Arc, arcs},
        map::{Area, Frame, Land, Point, WIDTH, place_large_names, place_names, text_width},
    },
    store::{CityLine, Twin},
};
use askama::{Template, filters::HtmlSafe};
use kernel::Lang;
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt,
    sync::{Arc as Shared, Mutex, MutexGuard, OnceLock, PoisonError},
};
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

/// The map of some cities, drawn.
#[derive(Debug, Clone)]
pub struct Map(Shared<str>);

impl fmt::Display for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl HtmlSafe for Map {}

/// So many maps are kept: those of the whole network in each language, and of its largest parts.
const KEPT_MAX: usize = 16;

/// All that a map depends on.
#[derive(Debug, PartialEq)]
struct Wanted {
    lang: Lang,
    /// Of the sentences.
    edition: u64,
    /// With the count of its cities in the reader's digits.
    description: String,
    /// Code, name, country.
    cities: Vec<([String; 3], Point)>,
    /// Codes of two twins, each once.
    pairs: BTreeSet<(String, String)>,
}

/// The path of the coast: letters and numbers of our own file, six kilobytes in which there is nothing to escape.
#[derive(Debug, Clone, Copy)]
struct Path(&'static str);

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl HtmlSafe for Path {}

/// A map before it is written.
#[derive(Debug, Clone, Template)]
#[template(path = "pages/map/show.html")]
struct Picture {
    path: Path,
    view: String,
    transform: String,
    title: String,
    description: String,
    dots: Vec<Dot>,
    /// A path for each two cities of one group.
    arcs: Vec<String>,
    /// What dots and lines mean, where there are lines.
    legend: Option<Legend>,
    /// Names of countries, for small screens.
    countries: Vec<Name>,
    /// The name of the sea, where the map shows it.
    sea: Option<Name>,
}

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

/// Two lines of words beside a dot and an arc.
#[derive(Debug, Clone)]
struct Legend {
    transform: String,
    city: String,
    twins: String,
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

    /// The map of these cities for a reader, twins joined; nothing if none of them stands on it.
    pub fn of(reader: &Reader, cities: &[CityLine], twins: &[Twin]) -> Option<Self> {
        let places = cities.iter().filter_map(|city| Some((city.latitude?, city.longitude?)));
        let frame = Frame::of(places);
        let shown: Vec<([String; 3], Point)> = cities
            .iter()
            .filter_map(|city| {
                let names = [&city.code, &city.name, &city.country].map(Clone::clone);
                Some((names, frame.point(city.latitude?, city.longitude?)?))
            })
            .collect();
        if shown.is_empty() {
            return None;
        }
        let wanted = Wanted::of(reader, shown, twins);
        let map = known(&wanted).unwrap_or_else(|| {
            // Two may draw the same map at once; nobody waits for it.
            let map = Self(Picture::of(reader, &wanted, frame).to_string().into());
            keep(wanted, map.clone());
            map
        });
        Some(map)
    }
}

fn kept() -> MutexGuard<'static, VecDeque<(Wanted, Map)>> {
    /// The maps that were drawn last, the latest first: most visitors see the same few.
    static KEPT: Mutex<VecDeque<(Wanted, Map)>> = Mutex::new(VecDeque::new());
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

fn known(wanted: &Wanted) -> Option<Map> {
    let mut kept = kept();
    let at = kept.iter().position(|(earlier, _)| earlier == wanted)?;
    let found = kept.remove(at)?;
    let map = found.1.clone();
    kept.push_front(found);
    Some(map)
}

fn keep(wanted: Wanted, map: Map) {
    let mut kept = kept();
    kept.push_front((wanted, map));
    kept.truncate(KEPT_MAX);
}

impl Wanted {
    fn of(reader: &Reader, cities: Vec<([String; 3], Point)>, twins: &[Twin]) -> Self {
        let shown: BTreeSet<&str> = cities.iter().map(|([code, ..], _)| code.as_str()).collect();
        // Each pair is told from both of its cities, and perhaps by two groups.
        let pairs: BTreeSet<(String, String)> = twins
            .iter()
            .filter(|twin| twin.city < twin.twin)
            .filter(|twin| [&twin.city, &twin.twin].iter().all(|code| shown.contains(code.as_str())))
            .map(|twin| (twin.city.clone(), twin.twin.clone()))
            .collect();
        let description = reader.tell_plain(&Sentence::new("network-map-what").with("cities", cities.len()));
        let description = match pairs.len() {
            0 => description,
            _ => format!("{description} {}", reader.say("network-map-lines")),
        };
        Self { lang: reader.lang, edition: reader.edition(), description, cities, pairs }
    }
}

impl Picture {
    fn of(reader: &Reader, wanted: &Wanted, frame: Frame) -> Self {
        let shown = &wanted.cities;
        let height = frame.picture_height();
        let sea = sea(reader, frame);
        let arcs = joined(wanted, height);
        let legend = if arcs.is_empty() { None } else { legend(reader, shown, &arcs, height) };
        let of_sea = sea.as_ref().map(|(_, area)| *area);
        let taken: Vec<Area> = of_sea.into_iter().chain(legend.as_ref().map(|(_, area)| *area)).collect();
        let names = names(shown, height, &taken, &arcs);
        let dots = shown.iter().zip(names);
        let dots = dots.map(|(([code, city, country], point), label)| {
            let label_text = Sentence::new("network-map-city")
                .with("city", city.as_str())
                .with("country", reader.country_name(country).as_str());
            let name = label.as_ref().map(|label| Name {
                text: city.clone(),
                x: unit(label.at.x),
                y: unit(label.at.y),
                anchor: label.anchor.svg(),
                on_water: !land().holds(frame.back(label.middle())),
            });
            let lead = label.and_then(|label| label.lead).map(|end| (unit(end.x), unit(end.y)));
            let (x, y) = (unit(point.x), unit(point.y));
            Dot { code: code.clone(), label: reader.tell_plain(&label_text), x, y, name, lead }
        });
        Self {
            path: Path(path()),
            view: format!("0 0 {} {}", unit(WIDTH), unit(height)),
            transform: format!("scale({:.4}) translate({} {})", frame.scale(), -frame.x, -frame.y),
            title: reader.say("network-map-title"),
            description: wanted.description.clone(),
            dots: dots.collect(),
            arcs: arcs.iter().map(drawn).collect(),
            legend: legend.map(|(legend, _)| legend),
            countries: countries(reader, shown, frame),
            sea: sea.map(|(name, _)| name),
        }
    }
}

/// A line for each two twins.
fn joined(wanted: &Wanted, height: f64) -> Vec<Arc> {
    let dots: Vec<Point> = wanted.cities.iter().map(|(_, point)| *point).collect();
    let at: BTreeMap<&str, Point> =
        wanted.cities.iter().map(|([code, ..], point)| (code.as_str(), *point)).collect();
    let ends = |(city, twin): &(String, String)| Some((*at.get(city.as_str())?, *at.get(twin.as_str())?));
    let pairs: Vec<(Point, Point)> = wanted.pairs.iter().filter_map(ends).collect();
    arcs(&pairs, &dots, height)
}

/// The path of a line between two dots.
fn drawn(arc: &Arc) -> String {
    let [from, bend, to] = [arc.from, arc.bend, arc.to].map(|at| format!("{} {}", unit(at.x), unit(at.y)));
    format!("M{from}Q{bend} {to}")
}

/// The legend in the first corner that is free, from the lower right on.
fn legend(
    reader: &Reader,
    shown: &[([String; 3], Point)],
    arcs: &[Arc],
    height: f64,
) -> Option<(Legend, Area)> {
    /// From an edge; the signs; two lines.
    const EDGE: f64 = 18.0;
    const SIGNS: f64 = 56.0;
    const TALL: f64 = 60.0;
    let (city, twins) = (reader.say("network-map-city-sign"), reader.say("network-map-twins-sign"));
    let wide = SIGNS + text_width(&city).max(text_width(&twins));
    let (right, low) = (WIDTH - EDGE - wide, height - EDGE - TALL);
    let corners = [(right, low), (right, EDGE), (EDGE, EDGE), (EDGE, low)];
    let area = |(x, y): (f64, f64)| Area {
        middle: Point { x: x + wide / 2.0, y: y + TALL / 2.0 },
        half_width: wide / 2.0,
        half_height: TALL / 2.0,
    };
    let is_free = |corner: &(f64, f64)| {
        let area = area(*corner);
        shown.iter().all(|(_, dot)| !area.holds(*dot))
            && arcs.iter().flat_map(Arc::pieces).all(|(_, point)| !area.holds(point))
    };
    let corner = corners.into_iter().find(is_free)?;
    let transform = format!("translate({} {})", unit(corner.0), unit(corner.1));
    Some((Legend { transform, city, twins }, area(corner)))
}

fn names(
    shown: &[([String; 3], Point)],
    height: f64,
    taken: &[Area],
    arcs: &[Arc],
) -> Vec<Option<crate::rules::map::Label>> {
    if shown.len() > NAMED_MAX {
        return vec![None; shown.len()];
    }
    let dots: Vec<(Point, f64)> =
        shown.iter().map(|([_, name, _], point)| (*point, text_width(name))).collect();
    let lines: Vec<(Point, Point)> = arcs.iter().flat_map(Arc::pieces).collect();
    place_names(&dots, height, taken, &lines)
}

/// Large names of the countries near their cities.
fn countries(reader: &Reader, shown: &[([String; 3], Point)], frame: Frame) -> Vec<Name> {
    /// A letter of 38 units to one of 15.
    const LARGER: f64 = 2.6;
    let mut by_country: BTreeMap<&str, Vec<Point>> = BTreeMap::new();
    for ([.., country], point) in shown {
        by_country.entry(country).or_default().push(*point);
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
