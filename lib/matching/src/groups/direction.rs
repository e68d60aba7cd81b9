//! Who gives and who takes, where a pair has a direction.

/// One of the two directions of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// How much of the taker's need the giver meets; a direction in which nothing is met is the last resort.
    pub met: i64,
    /// The score of the pair in this direction.
    pub score: i64,
    /// How far the giver is ahead; none where not known, which counts as least.
    pub gap: Option<i64>,
}

/// Whether the first vertex gives, given both directions; in a draw it does.
///
/// The order: something is met at all, then the higher score, then the more that is met, then the larger gap.
pub fn first_gives(forward: Way, backward: Way) -> bool {
    let rank = |way: Way| (way.met > 0, way.score, way.met, way.gap);
    rank(forward) >= rank(backward)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVEN: Way = Way { met: 10, score: 10, gap: Some(0) };

    #[test]
    fn a_direction_that_meets_nothing_loses_against_any_score() {
        assert!(!first_gives(Way { met: 0, score: 99, gap: Some(4) }, EVEN));
    }

    #[test]
    fn the_higher_score_goes_before_what_is_met() {
        assert!(!first_gives(Way { met: 50, ..EVEN }, Way { score: 11, ..EVEN }));
    }

    #[test]
    fn a_known_gap_goes_before_an_unknown_one() {
        assert!(!first_gives(Way { gap: None, ..EVEN }, Way { gap: Some(-4), ..EVEN }));
    }

    #[test]
    fn in_a_draw_the_first_gives() {
        assert!(first_gives(EVEN, EVEN));
    }
}
