//! Several numbers, compared one after the other, as one weight.
//!
//! With N vertices and scores up to [`SCORE_MAX`], the value of a grouping is at most `SCORE_MAX · N` and the number
//! of placed vertices at most N; a factor above these bounds lets one sum carry both. The solver doubles the weight
//! that it is given, which is just what an edge brings: two vertices, and the value of a pair.
use super::grouping::Placed;
use super::terms::{Order, SCORE_MAX};

/// How much a placed vertex, a unit of value and a favoured vertex count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighing {
    placed: i64,
    value: i64,
    /// A vertex whose placing comes right after the number of placed ones, and half of what it brings.
    favoured: Option<(u32, i64)>,
}

impl Weighing {
    /// Only the number of placed vertices, then whether `favoured` is one of them.
    pub(super) fn number(favoured: Option<u32>) -> Self {
        match favoured {
            None => Self { placed: 1, value: 0, favoured: None },
            Some(vertex) => Self { placed: 3, value: 0, favoured: Some((vertex, 1)) },
        }
    }

    /// Placed vertices, then `favoured`, then the value.
    pub(super) fn coverage(vertices: u32, favoured: Option<u32>) -> Self {
        let above_value = i64::from(SCORE_MAX) * i64::from(vertices) + 1;
        match favoured {
            None => Self { placed: above_value, value: 1, favoured: None },
            Some(vertex) => Self { placed: 3 * above_value, value: 1, favoured: Some((vertex, above_value)) },
        }
    }

    /// The same before it is known who is the favourite: the bonus for each edge of the favoured one comes later.
    pub(super) fn without_favourite(self) -> Self {
        Self { favoured: None, ..self }
    }

    /// The favourite, and the bonus for each of its edges.
    pub(super) fn favourite(&self) -> Option<(u32, i64)> {
        self.favoured
    }

    /// What groups bring together that place so many vertices and have this value; the favourite is one of them.
    pub(super) fn total(&self, placed: i64, value: i64) -> i64 {
        placed * self.placed + value * self.value + 2 * self.favoured.map_or(0, |(_, bonus)| bonus)
    }

    /// What tells apart graphs of the same pairs.
    pub(super) fn key(&self, floor: u16) -> (u16, i64, i64) {
        (floor, self.placed, self.value)
    }

    /// The value, then placed vertices.
    pub(super) fn fit(vertices: u32) -> Self {
        Self { placed: 1, value: i64::from(vertices) + 1, favoured: None }
    }

    /// The last step of an order, when what comes before is settled by the choice of edges.
    pub(super) fn last(order: Order, vertices: u32, favoured: Option<u32>) -> Self {
        match order {
            Order::Coverage | Order::Fairness => Self::coverage(vertices, favoured),
            Order::Fit { .. } => Self::fit(vertices),
        }
    }

    /// Half of what a pair brings: the weight for the solver.
    pub(super) fn edge(&self, (a, b, score): (u32, u32, u16)) -> i64 {
        self.placed + self.value * i64::from(score) + self.bonus(a) + self.bonus(b)
    }

    /// What a trio brings.
    pub(super) fn trio(&self, members: [u32; 3], score_sum: u32) -> i64 {
        let bonus: i64 = members.iter().map(|vertex| self.bonus(*vertex)).sum();
        3 * self.placed + self.value * i64::from(score_sum) + 2 * bonus
    }

    /// What a group brings, whether it is made of legal pairs or not.
    pub(super) fn group(&self, placed: &Placed) -> i64 {
        let members = placed.group.members();
        let bonus: i64 = members.iter().map(|vertex| self.bonus(*vertex)).sum();
        let count = i64::try_from(members.len()).unwrap_or(0);
        count * self.placed + self.value * placed.value + 2 * bonus
    }

    fn bonus(&self, vertex: u32) -> i64 {
        self.favoured.filter(|(favoured, _)| *favoured == vertex).map_or(0, |(_, bonus)| bonus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEST: u16 = SCORE_MAX;

    #[test]
    fn one_more_placed_outweighs_the_favoured_and_every_score() {
        let weighing = Weighing::coverage(5, Some(0));
        // Five vertices: a trio with a pair, all of score 0, against two pairs of the best score, one with the favoured.
        let more = weighing.trio([1, 2, 3], 0) + 2 * weighing.edge((0, 4, 0));
        let fewer = 2 * weighing.edge((0, 1, BEST)) + 2 * weighing.edge((2, 3, BEST));
        assert!(more > fewer);
        let without = weighing.trio([1, 2, 3], 0);
        assert!(without > 2 * weighing.edge((0, 1, BEST)));
    }

    #[test]
    fn the_favoured_outweighs_every_score() {
        let weighing = Weighing::coverage(4, Some(0));
        assert!(2 * weighing.edge((0, 1, 0)) > 2 * weighing.edge((1, 2, BEST)) + 2 * i64::from(BEST));
    }

    #[test]
    fn under_fit_a_unit_of_score_outweighs_all_places() {
        let weighing = Weighing::fit(4);
        assert!(2 * weighing.edge((0, 1, 1)) > 4 * weighing.edge((0, 1, 0)));
    }
}
