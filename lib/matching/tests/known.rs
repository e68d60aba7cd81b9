//! Graphs on which other solvers were wrong, or not the same twice.

use matching::{Graph, Objective, check, solve};

#[test]
fn a_graph_on_which_a_library_missed_the_best_is_solved() {
    let edges = [
        (4, 7, 453),
        (0, 4, 627),
        (4, 6, 853),
        (6, 7, 344),
        (5, 6, 906),
        (4, 5, 689),
        (2, 3, 741),
        (2, 7, 746),
        (3, 6, 647),
        (1, 5, 385),
        (5, 7, 215),
        (3, 7, 640),
    ];
    let graph = Graph::builder(8).edges(edges).build().unwrap();
    let solved = solve(&graph, Objective::CardinalityThenWeight);
    assert_eq!(solved.pairs().collect::<Vec<_>>(), [(0, 4), (1, 5), (2, 7), (3, 6)]);
    assert_eq!(solved.weight(), 2405);
}

#[test]
fn ties_are_broken_alike_in_any_order_of_the_edges() {
    let edges = [(0, 1, 1), (0, 4, 2), (1, 4, 2), (2, 4, 1), (3, 4, 1)];
    let pairs = |listed: &[(u32, u32, i64)]| {
        let graph = Graph::builder(5).edges(listed.iter().copied()).build().unwrap();
        let solved = solve(&graph, Objective::CardinalityThenWeight);
        assert_eq!((solved.cardinality(), solved.weight()), (2, 2));
        solved.pairs().collect::<Vec<_>>()
    };
    let answer = pairs(&edges);
    for turn in 0..edges.len() {
        let mut turned = edges.map(|(u, v, weight)| (v, u, weight));
        turned.rotate_left(turn);
        assert_eq!(pairs(&turned), answer);
        turned.reverse();
        assert_eq!(pairs(&turned), answer);
    }
}

#[test]
fn a_second_optimum_is_found_by_forbidding_an_edge_of_the_first() {
    let edges = [(0, 1, 1), (0, 4, 2), (1, 4, 2), (2, 4, 1), (3, 4, 1)];
    let graph = Graph::builder(5).edges(edges).build().unwrap();
    let solved = solve(&graph, Objective::CardinalityThenWeight);
    let others: Vec<_> = solved
        .pairs()
        .map(|(u, v)| solved.what_if().forbid(u, v).solve().unwrap())
        .filter(|other| (other.cardinality(), other.weight()) == (2, 2))
        .map(|other| other.pairs().collect::<Vec<_>>())
        .collect();
    assert_eq!(others.len(), 1);
    assert_ne!(others[0], solved.pairs().collect::<Vec<_>>());
}

#[test]
fn a_certificate_proves_the_answer_to_a_what_if() {
    let edges = [(0, 1, 8), (1, 2, 9), (0, 2, 10), (2, 3, 7), (3, 4, 6), (1, 4, 5)];
    let graph = Graph::builder(5).edges(edges).build().unwrap();
    let solved = solve(&graph, Objective::Weight).what_if().remove(3).edge(0, 4, 11).solve().unwrap();
    assert_eq!(solved.weight(), 20);
    assert_eq!(check::optimal(5, solved.edges(), solved.pairs(), &solved.certificate()), Ok(()));
}

#[test]
fn an_added_vertex_without_edges_stays_alone() {
    let graph = Graph::builder(2).edge(0, 1, 3).build().unwrap();
    let solved = solve(&graph, Objective::Weight).what_if().remove(0).vertex().solve().unwrap();
    assert_eq!((solved.vertices(), solved.mate(2)), (3, None));
}
