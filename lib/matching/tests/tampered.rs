//! A certificate in which anything was changed is refused, or still proves the same.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "a test that is wrong about its own graphs fails loudly"
)]

use matching::check::{Flaw, bound, optimal};
use matching::{Blossom, Certificate, Graph, Objective, solve};

type Edge = (u32, u32, i64);

/// A graph whose proof needs a blossom.
fn nested() -> (Vec<Edge>, Vec<(u32, u32)>, Certificate) {
    let edges = vec![
        (0, 1, 20),
        (0, 2, 20),
        (1, 2, 20),
        (1, 3, 16),
        (2, 4, 16),
        (3, 4, 17),
        (4, 5, 9),
        (5, 6, 14),
        (3, 6, 4),
    ];
    let graph = Graph::builder(7).edges(edges.iter().copied()).build().unwrap();
    let solved = solve(&graph, Objective::Weight);
    let pairs = solved.pairs().collect();
    (edges, pairs, solved.certificate())
}

fn verdict(change: impl FnOnce(&mut Certificate)) -> Result<(), Flaw> {
    let (edges, pairs, mut certificate) = nested();
    change(&mut certificate);
    optimal(7, edges, pairs, &certificate)
}

#[test]
fn the_proof_as_it_is_passes_and_has_a_blossom() {
    assert_eq!(verdict(|certificate| assert!(!certificate.blossoms.is_empty())), Ok(()));
}

#[test]
fn a_changed_dual_of_any_vertex_is_refused() {
    for vertex in 0..7 {
        for by in [-1, 1, i64::MIN / 2, i64::MAX / 2] {
            assert!(verdict(|certificate| certificate.u[vertex] += by).is_err(), "{vertex} by {by}");
        }
    }
}

#[test]
fn a_changed_dual_of_any_blossom_is_refused() {
    let count = nested().2.blossoms.len();
    for blossom in 0..count {
        for by in [-1, 1, i64::MAX / 2] {
            assert!(
                verdict(|certificate| certificate.blossoms[blossom].z += by).is_err(),
                "{blossom} by {by}"
            );
        }
    }
}

#[test]
fn a_changed_membership_is_refused() {
    let (_, _, whole) = nested();
    for vertex in 0..7 {
        for inner in (-2..=whole.blossoms.len() as i32).filter(|&inner| inner != whole.inner[vertex]) {
            assert!(verdict(|certificate| certificate.inner[vertex] = inner).is_err(), "{vertex} to {inner}");
        }
    }
}

#[test]
fn a_parent_that_is_no_smaller_number_is_refused() {
    let refused = verdict(|certificate| certificate.blossoms[0].parent = 0);
    assert_eq!(refused, Err(Flaw::Parent { blossom: 0, parent: 0 }));
}

#[test]
fn a_changed_bound_is_refused() {
    assert!(matches!(verdict(|certificate| certificate.bound += 1), Err(Flaw::Bound { .. })));
}

#[test]
fn a_changed_raise_is_refused() {
    for by in [-1, 1] {
        assert!(verdict(|certificate| certificate.raise += by).is_err());
    }
}

#[test]
fn a_missing_or_a_surplus_number_is_refused() {
    assert!(matches!(verdict(|certificate| certificate.u.truncate(6)), Err(Flaw::Length { .. })));
    assert!(matches!(verdict(|certificate| certificate.inner.push(-1)), Err(Flaw::Length { .. })));
}

#[test]
fn an_added_blossom_of_no_vertices_is_refused() {
    let refused = verdict(|certificate| certificate.blossoms.push(Blossom { parent: -1, z: 2 }));
    assert!(matches!(refused, Err(Flaw::Size { size: 0, .. })));
}

#[test]
fn a_matching_without_one_of_its_pairs_is_refused() {
    let (edges, pairs, certificate) = nested();
    for place in 0..pairs.len() {
        let mut fewer = pairs.clone();
        fewer.remove(place);
        assert!(matches!(optimal(7, edges.clone(), fewer, &certificate), Err(Flaw::Gap { .. })));
    }
}

#[test]
fn two_pairs_in_one_vertex_are_refused() {
    let (edges, mut pairs, certificate) = nested();
    pairs.push(pairs[0]);
    assert!(matches!(optimal(7, edges, pairs, &certificate), Err(Flaw::MatchedTwice { .. })));
}

#[test]
fn a_pair_that_is_no_edge_is_refused() {
    let certificate = Certificate { u: vec![0; 4], inner: vec![-1; 4], ..Certificate::default() };
    assert_eq!(optimal(4, [], [(1, 2)], &certificate), Err(Flaw::NotOneEdge { vertex: 1 }));
}

#[test]
fn an_edge_that_was_heavier_is_refused() {
    let (mut edges, pairs, certificate) = nested();
    for place in 0..edges.len() {
        edges[place].2 += 100;
        assert!(matches!(bound(7, edges.clone(), &certificate), Err(Flaw::Infeasible { .. })));
        edges[place].2 -= 100;
    }
    assert_eq!(optimal(7, edges, pairs, &certificate), Ok(()));
}

#[test]
fn an_edge_that_leaves_the_graph_is_refused() {
    let (_, _, certificate) = nested();
    assert_eq!(bound(7, [(0, 7, 1)], &certificate), Err(Flaw::NoSuchVertex { u: 0, v: 7 }));
}

/// Blossom k holds the vertices 0 to 2(k + 1), told from the largest on: each of them inside the one before.
fn nest(depth: i32) -> Certificate {
    let inner = |vertex: i32| if vertex < 3 { depth - 1 } else { depth - 1 - (vertex - 1) / 2 };
    Certificate {
        raise: 0,
        u: vec![0; 2 * depth as usize + 1],
        inner: (0..=2 * depth).map(inner).collect(),
        blossoms: (0..depth).map(|blossom| Blossom { parent: blossom - 1, z: 2 }).collect(),
        bound: (1..=i128::from(depth)).map(|half| 2 * half).sum(),
    }
}

#[test]
fn deep_nesting_is_summed_along_the_whole_path() {
    let mut certificate = nest(50);
    assert_eq!(bound(101, [(0, 2, 50), (0, 4, 49), (99, 100, 1)], &certificate), Ok(2550));
    let over = bound(101, [(0, 2, 51)], &certificate);
    assert_eq!(over, Err(Flaw::Infeasible { u: 0, v: 2, lacking: 2 }));
    certificate.blossoms[10].z = 0;
    certificate.bound -= 2 * 40;
    assert!(matches!(bound(101, [(0, 2, 50)], &certificate), Err(Flaw::Infeasible { .. })));
}

#[test]
fn a_blossom_that_is_moved_to_another_place_of_the_nest_is_refused() {
    let depth = 12;
    for blossom in 1..depth {
        for parent in (-2..=depth).filter(|parent| *parent != blossom - 1) {
            let mut certificate = nest(depth);
            certificate.blossoms[blossom as usize].parent = parent;
            let verdict = bound(25, [(0, 2, i64::from(depth))], &certificate);
            assert!(verdict.is_err(), "{blossom} into {parent}");
        }
    }
}
