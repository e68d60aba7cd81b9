//! Where things stand on the map: dots by their degrees, names beside them where there is room.
//!
//! Names are placed one after the other, those in the thickest crowd first: each takes the cheapest of its candidates
//! that touches no dot, no name and no line, right beside its dot or at the end of a line. After Imhof (1975) and the
//! discrete model of Christensen, Marks and Shieber (1995), greedily. What finds no place has no name on the map; the
//! list beside it has them all.
/// A point of the picture, in its units: `x` to the right, `y` down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A rectangle, by its middle and half its sides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its middle.
    pub middle: Point,
    /// Half its width.
    pub half_width: f64,
    /// Half its height.
    pub half_height: f64,
}

impl Area {
    /// Whether a point lies in it.
    pub fn holds(self, point: Point) -> bool {
        (point.x - self.middle.x).abs() < self.half_width
            && (point.y - self.middle.y).abs() < self.half_height
    }
}

/// The part of the coast that a picture shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Left edge, in units of the coast.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// Units of a picture from left to right.
pub const WIDTH: f64 = 1_000.0;
/// From Mersin to Sulaymaniyah, from Gaziantep to Hebron: where the first network is.
const NEAR: Frame = Frame { x: 244.0, y: 192.0, width: 626.0, height: 352.0 };
/// The whole coast.
const WHOLE: Frame = Frame { x: 0.0, y: 0.0, width: 940.0, height: 625.0 };
/// A dot this close to an edge would be cut, in units of the coast.
const MARGIN: f64 = 12.0;

impl Frame {
    /// The smallest frame that shows all places that the coast has, given as latitude and longitude in millionths.
    pub fn of(places: impl IntoIterator<Item = (i32, i32)>) -> Self {
        let shown = places.into_iter().map(on_coast).filter(|place| WHOLE.holds(*place));
        if shown.into_iter().all(|place| NEAR.holds(place)) { NEAR } else { WHOLE }
    }

    /// Whether the coast reaches to a place.
    pub fn reaches(latitude: i32, longitude: i32) -> bool {
        WHOLE.holds(on_coast((latitude, longitude)))
    }

    /// Units of the picture in one of the coast.
    pub fn scale(self) -> f64 {
        WIDTH / self.width
    }

    /// Units of the picture from top to bottom.
    pub fn picture_height(self) -> f64 {
        self.height * self.scale()
    }

    /// Where a place stands in the picture, if it does.
    pub fn point(self, latitude: i32, longitude: i32) -> Option<Point> {
        let place = on_coast((latitude, longitude));
        let scale = self.scale();
        self.holds(place).then_some(Point { x: (place.x - self.x) * scale, y: (place.y - self.y) * scale })
    }

    /// Where a point of the picture stands on the coast.
    pub fn back(self, point: Point) -> Point {
        Point { x: point.x / self.scale() + self.x, y: point.y / self.scale() + self.y }
    }

    fn holds(self, place: Point) -> bool {
        (self.x + MARGIN..=self.x + self.width - MARGIN).contains(&place.x)
            && (self.y + MARGIN..=self.y + self.height - MARGIN).contains(&place.y)
    }
}

/// The coast's own projection: plain equirectangular, true to scale at 36.87 degrees north.
fn on_coast((latitude, longitude): (i32, i32)) -> Point {
    /// Millionths in a degree.
    const DEGREE: f64 = 1_000_000.0;
    Point {
        x: 40.0 * (f64::from(longitude) / DEGREE - 25.0),
        y: 50.0 * (42.0 - f64::from(latitude) / DEGREE),
    }
}

/// On which side of its point a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The name begins there, to the right.
    Start,
    /// The name stands around it.
    Middle,
    /// The name ends there.
    End,
}

impl Anchor {
    /// As SVG says it, of text from left to right.
    pub fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// On its base line.
    pub at: Point,
    /// How it stands there.
    pub anchor: Anchor,
    /// Where a line from the dot ends, when the name is not right beside it.
    pub lead: Option<Point>,
    area: Area,
}

/// Height of a line of text of 15 units.
const TEXT_HEIGHT: f64 = 19.0;
/// Radius of a dot and of the room around it.
pub(super) const DOT: f64 = 8.0;

/// The width of a name of 15 units, about: names of any script are set a little wider than they are.
pub fn text_width(text: &str) -> f64 {
    let width = |letter: char| match letter {
        'i' | 'l' | 'j' | 'I' | '\'' | 'ا' | ' ' => 4.6,
        'm' | 'w' | 'M' | 'W' => 13.0,
        letter if letter.is_uppercase() => 10.5,
        _ => 8.7,
    };
    text.chars().map(width).sum()
}

/// A place for each name beside its dot, in the order of the dots; none where there is no room. `taken` is kept free;
/// a name stands on one of the `arcs` only where there is no other place.
pub fn place_names(
    dots: &[(Point, f64)],
    height: f64,
    taken: &[Area],
    arcs: &[(Point, Point)],
) -> Vec<Option<Label>> {
    let mut order: Vec<usize> = (0..dots.len()).collect();
    let crowd = |at: usize| {
        let here = dots.get(at).map(|(point, _)| *point);
        dots.iter().filter(|(point, _)| here.is_some_and(|here| is_near(here, *point, 60.0))).count()
    };
    order.sort_by_key(|at| std::cmp::Reverse(crowd(*at)));
    let mut labels: Vec<Option<Label>> = vec![None; dots.len()];
    let mut areas = taken.to_vec();
    let mut lines: Vec<(Point, Point)> = Vec::new();
    for at in order {
        let Some((dot, width)) = dots.get(at).copied() else { continue };
        let fits = |label: &Label| {
            let others = dots.iter().map(|(point, _)| *point).filter(|point| *point != dot);
            is_inside(label.area, height)
                && areas.iter().all(|area| !touch(*area, label.area))
                && lines.iter().all(|line| !crosses(*line, label.area))
                && others.clone().all(|other| !touch(around(other), label.area))
                && label.lead.is_none_or(|end| {
                    others.clone().all(|other| !crosses((dot, end), around(other)))
                        && areas.iter().all(|area| !crosses((dot, end), *area))
                        && lines.iter().all(|line| !cross((dot, end), *line))
                })
        };
        let is_off_arcs = |label: &Label| arcs.iter().all(|arc| !crosses(*arc, label.area));
        let mut fitting = candidates(dot, width).filter(fits);
        let first = fitting.next();
        let found = first.into_iter().chain(fitting).find(is_off_arcs).or(first);
        if let Some(label) = found {
            areas.push(label.area);
            lines.extend(label.lead.map(|end| (dot, end)));
        }
        if let Some(place) = labels.get_mut(at) {
            *place = found;
        }
    }
    labels
}

/// All places for a name, the best first: beside the dot, above, below, then further and further away.
fn candidates(dot: Point, width: f64) -> impl Iterator<Item = Label> {
    const AWAY: [f64; 7] = [30.0, 45.0, 60.0, 80.0, 100.0, 130.0, 160.0];
    const UP: [f64; 13] = [0.0, -8.0, 8.0, -16.0, 16.0, -24.0, 24.0, -36.0, 36.0, -48.0, 48.0, -64.0, 64.0];
    const SIDES: [(f64, Anchor); 2] = [(-1.0, Anchor::End), (1.0, Anchor::Start)];
    let beside = [
        (11.0, 0.0, Anchor::Start),
        (-11.0, 0.0, Anchor::End),
        (0.0, -19.0, Anchor::Middle),
        (0.0, 20.0, Anchor::Middle),
    ];
    let beside = beside
        .into_iter()
        .map(move |(x, y, anchor)| label(Point { x: dot.x + x, y: dot.y + y }, anchor, width, None));
    let ends = AWAY.into_iter().flat_map(|away| UP.into_iter().map(move |up| (away, up)));
    let led = ends.flat_map(|end| SIDES.into_iter().map(move |side| (end, side)));
    beside.chain(led.map(move |((away, up), (side, anchor))| {
        let end = Point { x: dot.x + side * away, y: dot.y + up };
        label(Point { x: end.x + side * 4.0, y: end.y }, anchor, width, Some(end))
    }))
}

/// A name that stands at a point, seen from its middle.
fn label(at: Point, anchor: Anchor, width: f64, lead: Option<Point>) -> Label {
    let half_width = width / 2.0;
    let x = match anchor {
        Anchor::Start => at.x + half_width,
        Anchor::Middle => at.x,
        Anchor::End => at.x - half_width,
    };
    let area = Area { middle: Point { x, y: at.y }, half_width, half_height: TEXT_HEIGHT / 2.0 };
    Label { at: Point { x: at.x, y: at.y + 5.0 }, anchor, lead, area }
}

impl Label {
    /// The middle of the name.
    pub fn middle(&self) -> Point {
        self.area.middle
    }
}

/// A place for each large name near its own dots, for small screens; none where there is no room. Dots say whose they
/// are by the place of the name in the list: a name stands clearly nearer to one of its own than to another's.
pub fn place_large_names(names: &[(Point, f64)], dots: &[(Point, usize)], height: f64) -> Vec<Option<Point>> {
    /// Half the height of a line of 38 units.
    const HALF_HEIGHT: f64 = 23.0;
    /// So much nearer.
    const NEARER: f64 = 1.4;
    let mut areas: Vec<Area> = dots.iter().map(|(dot, _)| around(*dot)).collect();
    let mut places = Vec::with_capacity(names.len());
    for (own, (near, width)) in names.iter().enumerate() {
        let area = |middle| Area { middle, half_width: width / 2.0, half_height: HALF_HEIGHT };
        let away = |middle: Point, of_own: bool| {
            let dots = dots.iter().filter(|(_, whose)| (*whose == own) == of_own);
            dots.map(|(dot, _)| gap_squared(area(middle), *dot)).fold(f64::INFINITY, f64::min)
        };
        let is_free = |middle: &Point| {
            is_inside(area(*middle), height) && areas.iter().all(|taken| !touch(*taken, area(*middle)))
        };
        let fits =
            |middle: &Point| is_free(middle) && away(*middle, true) * NEARER.powi(2) < away(*middle, false);
        let found = rings(*near).find(fits).or_else(|| rings(*near).find(is_free));
        areas.extend(found.map(area));
        places.push(found.map(|middle| Point { x: middle.x, y: middle.y + 13.0 }));
    }
    places
}

/// How far a point lies from an area, squared: for asking which is nearer.
fn gap_squared(area: Area, point: Point) -> f64 {
    let beyond = |at: f64, middle: f64, half: f64| ((at - middle).abs() - half).max(0.0);
    beyond(point.x, area.middle.x, area.half_width).powi(2)
        + beyond(point.y, area.middle.y, area.half_height).powi(2)
}

/// Points around a point, the nearest first.
fn rings(near: Point) -> impl Iterator<Item = Point> {
    (0..24_u32).flat_map(move |ring| {
        let radius = f64::from(ring) * 18.0;
        (0..24_u32).map(move |step| {
            let angle = f64::from(step) * std::f64::consts::TAU / 24.0;
            Point { x: near.x + radius * angle.cos(), y: near.y + radius * angle.sin() }
        })
    })
}

fn around(dot: Point) -> Area {
    Area { middle: dot, half_width: DOT, half_height: DOT }
}

/// Whether two points are less than this apart.
pub(super) fn is_near(a: Point, b: Point, apart: f64) -> bool {
    (a.x - b.x).powi(2) + (a.y - b.y).powi(2) < apart.powi(2)
}

fn is_inside(area: Area, height: f64) -> bool {
    const EDGE: f64 = 6.0;
    let Area { middle, half_width, half_height } = area;
    middle.x - half_width >= EDGE
        && middle.x + half_width <= WIDTH - EDGE
        && middle.y - half_height >= EDGE
        && middle.y + half_height <= height - EDGE
}

fn touch(a: Area, b: Area) -> bool {
    (a.middle.x - b.middle.x).abs() < a.half_width + b.half_width
        && (a.middle.y - b.middle.y).abs() < a.half_height + b.half_height
}

/// Whether a line goes through an area: through one of its diagonals or sides, or lies inside.
fn crosses((from, to): (Point, Point), area: Area) -> bool {
    let Area { middle, half_width, half_height } = area;
    // Most lines are far away: both ends to the left of it, or both above.
    let is_beside = |from: f64, to: f64, middle: f64, half: f64| {
        (from - middle).min(to - middle) >= half || (from - middle).max(to - middle) <= -half
    };
    if is_beside(from.x, to.x, middle.x, half_width) || is_beside(from.y, to.y, middle.y, half_height) {
        return false;
    }
    let corner = |x: f64, y: f64| Point { x: middle.x + x * half_width, y: middle.y + y * half_height };
    let [a, b, c, d] = [corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
    area.holds(from) || area.holds(to) || cross((from, to), (a, c)) || cross((from, to), (b, d))
}

/// Whether two lines cross.
fn cross((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// The land of the coast, for asking whether a name stands on water.
#[derive(Debug)]
pub struct Land(Vec<Ring>);

/// The shore of a mainland, an island or a lake, and the rows between which it lies.
#[derive(Debug)]
struct Ring {
    shore: Vec<Point>,
    top: f64,
    foot: f64,
}

impl Ring {
    fn of(shore: Vec<Point>) -> Self {
        let rows = || shore.iter().map(|point| point.y);
        let (top, foot) = (rows().fold(f64::INFINITY, f64::min), rows().fold(f64::NEG_INFINITY, f64::max));
        Self { shore, top, foot }
    }

    /// How often a line from a point to the right passes the shore.
    fn passed(&self, point: Point) -> usize {
        if !(self.top..=self.foot).contains(&point.y) {
            return 0;
        }
        let before = self.shore.last().into_iter().chain(&self.shore);
        let passes = |(a, b): &(&Point, &Point)| {
            (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
        };
        before.zip(&self.shore).filter(passes).count()
    }
}

impl Land {
    /// Reads the path of the coast: `M`, then relative lines, `z` (SVG 2, 9.3); nothing else stands in it.
    pub fn read(path: &str) -> Self {
        let rings = path.split(['z', 'Z']).map(|ring| {
            let ring = ring.replace(['M', 'm', 'l', ','], " ").replace('-', " -");
            let numbers: Vec<f64> =
                ring.split_whitespace().filter_map(|number| number.parse().ok()).collect();
            let mut at = Point { x: 0.0, y: 0.0 };
            let steps = numbers.chunks_exact(2).map(|step| match step {
                [x, y] => (*x, *y),
                _ => (0.0, 0.0),
            });
            steps
                .map(|(x, y)| {
                    at = Point { x: at.x + x, y: at.y + y };
                    at
                })
                .collect()
        });
        Self(rings.filter(|shore: &Vec<Point>| shore.len() > 2).map(Ring::of).collect())
    }

    /// Whether a point of the coast's units lies on land: by the even-odd rule.
    pub fn holds(&self, point: Point) -> bool {
        self.0.iter().map(|ring| ring.passed(point)).sum::<usize>() % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of the coast's own description.
    #[test]
    fn cities_stand_where_the_coast_says() {
        for (latitude, longitude, x, y) in [
            (31_955_000, 35_945_000, 437.8, 502.3),
            (36_191_000, 44_009_000, 760.4, 290.5),
            (36_812_000, 34_639_000, 385.6, 259.4),
            (34_434_000, 35_844_000, 433.8, 378.3),
        ] {
            // The table has one decimal.
            assert!(is_near(on_coast((latitude, longitude)), Point { x, y }, 0.1), "{x}, {y}");
        }
    }

    #[test]
    fn a_city_far_away_widens_the_frame_and_one_beyond_the_coast_does_not() {
        let (amman, athens, paris) =
            ((31_955_000, 35_945_000), (37_983_000, 26_000_000), (48_857_000, 2_352_000));
        assert_eq!(Frame::of([amman]), NEAR);
        assert_eq!(Frame::of([amman, athens]), WHOLE);
        assert_eq!(Frame::of([amman, paris]), NEAR);
        assert_eq!(NEAR.point(paris.0, paris.1), None);
    }

    #[test]
    fn no_name_touches_a_dot_a_name_or_a_line() {
        let dots: Vec<(Point, f64)> = (0..20_u32)
            .map(|n| (Point { x: 300.0 + f64::from(n % 4) * 14.0, y: 200.0 + f64::from(n / 4) * 15.0 }, 60.0))
            .collect();
        let labels = place_names(&dots, 562.0, &[], &[]);
        let placed: Vec<(usize, Label)> =
            labels.iter().enumerate().filter_map(|(at, label)| Some((at, (*label)?))).collect();
        assert!(placed.len() >= 12, "{} of 20 found a place", placed.len());
        for (at, label) in &placed {
            let own = dots[*at].0;
            assert!(
                dots.iter().filter(|(dot, _)| *dot != own).all(|(dot, _)| !touch(around(*dot), label.area))
            );
            let others = placed.iter().filter(|(other, _)| other != at);
            for (other, them) in others {
                assert!(!touch(label.area, them.area));
                assert!(them.lead.is_none_or(|end| !crosses((dots[*other].0, end), label.area)));
            }
        }
    }

    #[test]
    fn a_lonely_dot_has_its_name_right_beside_it() {
        let labels = place_names(&[(Point { x: 500.0, y: 300.0 }, 60.0)], 562.0, &[], &[]);
        assert_eq!(labels[0].map(|label| (label.anchor, label.lead)), Some((Anchor::Start, None)));
    }

    #[test]
    fn a_name_stands_off_a_line_between_dots() {
        let dot = Point { x: 500.0, y: 300.0 };
        let right = [(dot, Point { x: 800.0, y: 300.0 })];
        let labels = place_names(&[(dot, 60.0)], 562.0, &[], &right);
        assert_eq!(labels[0].map(|label| (label.anchor, label.lead)), Some((Anchor::End, None)));
    }

    #[test]
    fn a_country_is_named_beside_its_own_cities() {
        let at = |x: f64| Point { x, y: 280.0 };
        let dots = [(at(400.0), 0), (at(440.0), 1)];
        let places = place_large_names(&[(at(400.0), 100.0), (at(440.0), 100.0)], &dots, 562.0);
        let [Some(west), Some(east)] = places.as_slice() else { panic!("there is room: {places:?}") };
        assert!(west.x < 400.0 && east.x > 440.0, "{places:?}");
    }

    #[test]
    fn land_is_told_from_water() {
        let land = Land::read("M10 10l20 0 0 20-20 0zM15 15l5 0 0 5-5 0z");
        let holds = |x, y| land.holds(Point { x, y });
        assert_eq!([holds(12.0, 12.0), holds(17.0, 17.0), holds(40.0, 12.0)], [true, false, false]);
    }
}
