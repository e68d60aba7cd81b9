//! Where the searches begin: feasible duals, and a matching of tight edges.

use super::sight::Sight;
use super::state::{NONE, State};

/// Gives each vertex half the weight of its heaviest edge, which is feasible; then lowers each exposed vertex until
/// one of its arcs is tight, and matches that arc if its other end is exposed too.
pub(crate) fn start(state: &mut State, sight: &Sight<'_>) {
    let count = state.len() as u32;
    for v in 0..count {
        let mut heaviest = 0;
        sight.scan(v, |_, weight| heaviest = heaviest.max(weight));
        state.vertices[v as usize].u = (heaviest / 2 + 1) / 2 * 2;
    }
    for v in 0..count {
        if state.vertices[v as usize].mate != NONE {
            continue;
        }
        let (mut least, mut best) = (0, NONE);
        sight.scan(v, |to, weight| {
            let other = state.vertices[to as usize];
            let needed = weight - other.u;
            let better = needed > least || (needed == least && best == NONE);
            if better || (needed == least && other.mate == NONE && state.vertices[best as usize].mate != NONE)
            {
                (least, best) = (needed, to);
            }
        });
        state.vertices[v as usize].u = least;
        if best != NONE && state.vertices[best as usize].mate == NONE {
            state.vertices[v as usize].mate = best;
            state.vertices[best as usize].mate = v;
        }
    }
}
