//! The limits are checked, and at the limits nothing overflows.

#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "a test that is wrong about its own graphs fails loudly"
)]

use std::ops::ControlFlow;

use chance::Chance;
use matching::{Graph, GraphError, Objective, VERTICES_MAX, WEIGHT_MAX, check, solve, solve_watched};

mod chance;

fn refusal(vertices: usize, edges: &[(u32, u32, i64)]) -> Option<GraphError> {
    Graph::builder(vertices).edges(edges.iter().copied()).build().err()
}

#[test]
fn too_many_vertices_are_refused() {
    let vertices = VERTICES_MAX + 1;
    assert_eq!(refusal(vertices, &[]), Some(GraphError::TooManyVertices { vertices }));
}

#[test]
fn an_edge_out_of_the_graph_is_refused() {
    assert_eq!(refusal(2, &[(0, 2, 1)]), Some(GraphError::NoSuchVertex { edge: (0, 2), vertices: 2 }));
}

#[test]
fn a_loop_is_refused() {
    assert_eq!(refusal(2, &[(1, 1, 1)]), Some(GraphError::Loop { vertex: 1 }));
}

#[test]
fn an_edge_given_twice_is_refused_in_either_direction() {
    assert_eq!(refusal(3, &[(0, 2, 1), (2, 0, 1)]), Some(GraphError::Twice { edge: (0, 2) }));
}

#[test]
fn a_weight_over_the_limit_is_refused() {
    let weight = -WEIGHT_MAX - 1;
    assert_eq!(refusal(2, &[(0, 1, weight)]), Some(GraphError::TooHeavy { edge: (0, 1), weight }));
}

#[test]
fn the_first_of_several_errors_is_reported() {
    assert_eq!(refusal(2, &[(0, 0, 1), (0, 9, 1)]), Some(GraphError::Loop { vertex: 0 }));
}

#[test]
fn an_edit_outside_the_range_of_weights_is_refused_where_cardinality_goes_first() {
    let graph = Graph::builder(3).edge(0, 1, 4).edge(1, 2, 6).build().unwrap();
    let solved = solve(&graph, Objective::CardinalityThenWeight);
    let refused = solved.what_if().edge(0, 2, 7).solve().err();
    assert_eq!(refused, Some(GraphError::OutsideRange { edge: (0, 2), weight: 7, least: 4, most: 6 }));
}

#[test]
fn an_edit_of_a_vertex_that_is_not_there_is_refused() {
    let graph = Graph::builder(3).edge(0, 1, 4).build().unwrap();
    let refused = solve(&graph, Objective::Weight).what_if().remove(3).solve().err();
    assert_eq!(refused, Some(GraphError::NoSuchVertex { edge: (3, 3), vertices: 3 }));
}

#[test]
fn weights_at_both_limits_are_matched_and_proved() {
    // The number of vertices does not matter to the raise: it is made for the largest graph.
    for seed in 0..200 {
        let mut chance = Chance(seed);
        let pairs = (0..40).flat_map(|u| (u + 1..40).map(move |v| (u, v)));
        let edges: Vec<(u32, u32, i64)> = pairs
            .filter_map(|(u, v)| {
                let weight =
                    [-WEIGHT_MAX, WEIGHT_MAX, WEIGHT_MAX - 1, 0].into_iter().nth(chance.below(4) as usize)?;
                (chance.below(10) == 0).then_some((u, v, weight))
            })
            .collect();
        let graph = Graph::builder(40).edges(edges.iter().copied()).build().unwrap();
        for objective in [Objective::Weight, Objective::CardinalityThenWeight] {
            let solved = solve(&graph, objective);
            let verdict = check::optimal(40, edges.iter().copied(), solved.pairs(), &solved.certificate());
            assert_eq!((seed, verdict), (seed, Ok(())));
        }
    }
}

#[test]
fn the_checker_does_not_overflow_on_any_number() {
    let certificate = matching::Certificate {
        raise: i64::MAX,
        u: vec![i64::MAX; 3],
        inner: vec![0; 3],
        blossoms: vec![matching::Blossom { parent: -1, z: i64::MAX }],
        bound: 4 * i128::from(i64::MAX),
    };
    assert!(check::bound(3, [(0, 1, i64::MAX)], &certificate).is_err());
}

#[test]
fn nothing_is_matched_in_a_graph_without_edges() {
    for vertices in [0, 1, 5] {
        let graph = Graph::builder(vertices).build().unwrap();
        assert_eq!(solve(&graph, Objective::CardinalityThenWeight).pairs().count(), 0);
    }
}

#[test]
fn weights_of_0_and_less_are_matched_only_for_cardinality() {
    let graph = Graph::builder(4).edge(0, 1, -3).edge(2, 3, -1).build().unwrap();
    assert_eq!(solve(&graph, Objective::Weight).cardinality(), 0);
    assert_eq!(solve(&graph, Objective::CardinalityThenWeight).cardinality(), 2);
}

#[test]
fn a_run_that_is_asked_to_stop_has_no_result() {
    let mut chance = Chance(1);
    let edges = (0..20_000).map(|u| (u, u + 1 + chance.vertex(50), chance.weight(1, 1000)));
    let graph = Graph::builder(20_100).edges(edges).build().unwrap();
    assert!(solve_watched(&graph, Objective::CardinalityThenWeight, |_| ControlFlow::Break(())).is_err());
}

#[test]
fn a_run_that_is_watched_has_the_result_of_one_that_is_not() {
    let mut chance = Chance(1);
    let edges = (0..20_000).map(|u| (u, u + 1 + chance.vertex(50), chance.weight(1, 1000)));
    let graph = Graph::builder(20_100).edges(edges).build().unwrap();
    let mut seen = Vec::new();
    let watched = solve_watched(&graph, Objective::CardinalityThenWeight, |progress| {
        seen.push(progress.done);
        ControlFlow::Continue(())
    });
    let alone = solve(&graph, Objective::CardinalityThenWeight);
    assert!(watched.unwrap().pairs().eq(alone.pairs()));
    assert!(!seen.is_empty() && seen.is_sorted());
}

#[test]
fn any_order_of_edges_and_ends_gives_the_same_pairs_and_the_same_proof() {
    for seed in 0..300 {
        let mut chance = Chance(seed);
        let count = 2 + chance.vertex(60);
        let pairs = (0..count).flat_map(|u| (u + 1..count).map(move |v| (u, v)));
        let mut edges: Vec<(u32, u32, i64)> = pairs.map(|(u, v)| (u, v, chance.weight(0, 3))).collect();
        let answer_to = |listed: &[(u32, u32, i64)]| {
            let graph = Graph::builder(count as usize).edges(listed.iter().copied()).build().unwrap();
            let solved = solve(&graph, Objective::CardinalityThenWeight);
            (solved.pairs().collect::<Vec<_>>(), solved.certificate())
        };
        let answer = answer_to(&edges);
        for place in (1..edges.len()).rev() {
            edges.swap(place, chance.below(place as u64 + 1) as usize);
        }
        edges.iter_mut().step_by(2).for_each(|(u, v, _)| std::mem::swap(u, v));
        assert_eq!(answer_to(&edges), answer, "graph {seed}");
    }
}
