//! Lines between dots of the map: one for two cities of a group, bent so that it runs through no other dot.
use super::map::{DOT, Point, is_near};

/// A quadratic curve from a dot to a dot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arc {
    /// Where it begins.
    pub from: Point,
    /// The point that bends it; the curve comes half as far.
    pub bend: Point,
    /// Where it ends.
    pub to: Point,
}

/// How far to the side the point lies that bends a line, in parts of its length, up first: the first bend that is free
/// is taken.
const BENDS: [f64; 12] = [0.18, -0.18, 0.1, -0.1, 0.28, -0.28, 0.4, -0.4, 0.55, -0.55, 0.7, -0.7];
/// Straight pieces in which a curve is looked at.
const PIECES: u32 = 24;

impl Arc {
    fn new(from: Point, to: Point, bend: f64) -> Self {
        let middle = Point { x: f64::midpoint(from.x, to.x), y: f64::midpoint(from.y, to.y) };
        let (along, up) = (to.x - from.x, to.y - from.y);
        Self { from, bend: Point { x: middle.x + up * bend, y: middle.y - along * bend }, to }
    }

    /// The point after a part of the way, from 0 to 1.
    fn after(&self, part: f64) -> Point {
        let (start, middle, end) = ((1.0 - part).powi(2), 2.0 * part * (1.0 - part), part.powi(2));
        Point {
            x: start * self.from.x + middle * self.bend.x + end * self.to.x,
            y: start * self.from.y + middle * self.bend.y + end * self.to.y,
        }
    }

    /// The curve in straight pieces.
    pub fn pieces(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let at = |step: u32| self.after(f64::from(step) / f64::from(PIECES));
        (0..PIECES).map(move |step| (at(step), at(step + 1)))
    }

    fn is_free(&self, dots: &[Point], height: f64) -> bool {
        let others = || dots.iter().filter(|dot| **dot != self.from && **dot != self.to);
        self.pieces().all(|(_, point)| {
            let is_inside = (0.0..=super::map::WIDTH).contains(&point.x) && (0.0..=height).contains(&point.y);
            is_inside && others().all(|dot| !is_near(*dot, point, DOT))
        })
    }
}

/// A line for each pair of dots, in their order, from left to right.
pub fn arcs(pairs: &[(Point, Point)], dots: &[Point], height: f64) -> Vec<Arc> {
    let arc = |(from, to): &(Point, Point)| {
        let (left, right) = if from.x <= to.x { (*from, *to) } else { (*to, *from) };
        let bent = BENDS.iter().map(|bend| Arc::new(left, right, *bend));
        bent.clone().find(|arc| arc.is_free(dots, height)).unwrap_or_else(|| Arc::new(left, right, 0.18))
    };
    pairs.iter().map(arc).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Point = Point { x: 100.0, y: 300.0 };
    const THERE: Point = Point { x: 500.0, y: 300.0 };

    #[test]
    fn the_middle_of_a_line_lies_to_the_side() {
        let [arc] = arcs(&[(HERE, THERE)], &[HERE, THERE], 562.0)[..] else { panic!("one line") };
        assert!(is_near(arc.after(0.5), Point { x: 300.0, y: 300.0 - 0.09 * 400.0 }, 1e-9));
        assert!(is_near(arc.after(0.0), HERE, 1e-9) && is_near(arc.after(1.0), THERE, 1e-9));
    }

    #[test]
    fn a_line_runs_through_no_other_dot_and_stays_in_the_picture() {
        let on_its_way = Point { x: 300.0, y: 264.0 };
        let around_another = arcs(&[(HERE, THERE)], &[HERE, on_its_way, THERE], 562.0);
        assert!(around_another.iter().all(|arc| arc.is_free(&[on_its_way], 562.0)), "{around_another:?}");
        let (left, right) = (Point { y: 20.0, ..HERE }, Point { y: 20.0, ..THERE });
        let at_the_edge = arcs(&[(left, right)], &[left, right], 562.0);
        assert!(at_the_edge.iter().all(|arc| arc.is_free(&[], 562.0)), "{at_the_edge:?}");
    }
}
