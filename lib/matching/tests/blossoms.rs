//! What can happen to a blossom, one graph for each: the cases that J. van Rantwijk collected for his implementation
//! (2008), in which vertices are counted from 1 and every optimum is unique.

use matching::{Graph, Objective, check, solve};

/// The mates of the vertices from 1 on; the certificate must prove them.
fn mates(edges: &[(u32, u32, i64)]) -> Vec<Option<u32>> {
    let vertices = usize::try_from(edges.iter().map(|edge| edge.0.max(edge.1)).max().unwrap_or(0) + 1)
        .expect("a small graph");
    let graph = Graph::builder(vertices).edges(edges.iter().copied()).build().expect("a graph");
    let solved = solve(&graph, Objective::Weight);
    let verdict = check::optimal(vertices, edges.iter().copied(), solved.pairs(), &solved.certificate());
    assert_eq!(verdict, Ok(()));
    (0..).take(vertices).skip(1).map(|vertex| solved.mate(vertex)).collect()
}

fn all<const N: usize>(mates: [u32; N]) -> Vec<Option<u32>> {
    mates.map(Some).to_vec()
}

#[test]
fn an_even_blossom_is_augmented_through() {
    let found = mates(&[(1, 2, 8), (1, 3, 9), (2, 3, 10), (3, 4, 7)]);
    assert_eq!(found, all([2, 1, 4, 3]));
}

#[test]
fn a_blossom_is_even_then_odd() {
    let found = mates(&[(1, 2, 9), (1, 3, 8), (2, 3, 10), (1, 4, 5), (4, 5, 4), (1, 6, 3)]);
    assert_eq!(found, all([6, 3, 2, 5, 4, 1]));
}

#[test]
fn a_blossom_in_a_blossom_is_augmented_through() {
    let found = mates(&[(1, 2, 9), (1, 3, 9), (2, 3, 10), (2, 4, 8), (3, 5, 8), (4, 5, 10), (5, 6, 6)]);
    assert_eq!(found, all([3, 4, 1, 2, 6, 5]));
}

#[test]
fn a_blossom_is_even_then_inside_another() {
    let edges = [
        (1, 2, 10),
        (1, 7, 10),
        (2, 3, 12),
        (3, 4, 20),
        (3, 5, 20),
        (4, 5, 25),
        (5, 6, 10),
        (6, 7, 10),
        (7, 8, 8),
    ];
    assert_eq!(mates(&edges), all([2, 1, 4, 3, 6, 5, 8, 7]));
}

#[test]
fn nested_blossoms_are_expanded_one_after_the_other() {
    let edges = [
        (1, 2, 8),
        (1, 3, 8),
        (2, 3, 10),
        (2, 4, 12),
        (3, 5, 12),
        (4, 5, 14),
        (4, 6, 12),
        (5, 7, 12),
        (6, 7, 14),
        (7, 8, 12),
    ];
    assert_eq!(mates(&edges), all([2, 1, 5, 6, 3, 4, 8, 7]));
}

#[test]
fn an_odd_blossom_is_expanded_in_the_middle_of_a_search() {
    let edges =
        [(1, 2, 23), (1, 5, 22), (1, 6, 15), (2, 3, 25), (3, 4, 22), (4, 5, 25), (4, 8, 14), (5, 7, 13)];
    assert_eq!(mates(&edges), all([6, 3, 2, 8, 7, 1, 5, 4]));
}

#[test]
fn an_odd_nest_is_expanded_in_the_middle_of_a_search() {
    let edges = [
        (1, 2, 19),
        (1, 3, 20),
        (1, 8, 8),
        (2, 3, 25),
        (2, 4, 18),
        (3, 5, 18),
        (4, 5, 13),
        (4, 7, 7),
        (5, 6, 7),
    ];
    assert_eq!(mates(&edges), all([8, 3, 2, 7, 6, 5, 4, 1]));
}

#[test]
fn a_blossom_that_is_odd_in_two_ways_is_expanded() {
    let edges = [
        (1, 2, 45),
        (1, 5, 45),
        (2, 3, 50),
        (3, 4, 45),
        (4, 5, 50),
        (1, 6, 30),
        (3, 9, 35),
        (4, 8, 35),
        (5, 7, 26),
        (9, 10, 5),
    ];
    assert_eq!(mates(&edges), all([6, 3, 2, 8, 7, 1, 5, 4, 10, 9]));
}

#[test]
fn an_expansion_reaches_a_vertex_by_another_arc_than_before() {
    let edges = [
        (1, 2, 45),
        (1, 5, 45),
        (2, 3, 50),
        (3, 4, 45),
        (4, 5, 50),
        (1, 6, 30),
        (3, 9, 35),
        (4, 8, 26),
        (5, 7, 40),
        (9, 10, 5),
    ];
    assert_eq!(mates(&edges), all([6, 3, 2, 8, 7, 1, 5, 4, 10, 9]));
}

#[test]
fn an_inner_blossom_is_odd_after_the_outer_is_expanded() {
    let edges = [
        (1, 2, 45),
        (1, 7, 45),
        (2, 3, 50),
        (3, 4, 45),
        (4, 5, 95),
        (4, 6, 94),
        (5, 6, 94),
        (6, 7, 50),
        (1, 8, 30),
        (3, 11, 35),
        (5, 9, 36),
        (7, 10, 26),
        (11, 12, 5),
    ];
    assert_eq!(mates(&edges), all([8, 3, 2, 6, 9, 4, 10, 1, 5, 7, 12, 11]));
}

#[test]
fn an_even_nest_is_expanded_after_it_was_odd() {
    let edges = [
        (1, 2, 40),
        (1, 3, 40),
        (2, 3, 60),
        (2, 4, 55),
        (3, 5, 55),
        (4, 5, 50),
        (1, 8, 15),
        (5, 7, 30),
        (7, 6, 10),
        (8, 10, 10),
        (4, 9, 30),
    ];
    assert_eq!(mates(&edges), all([2, 1, 5, 9, 3, 7, 6, 10, 4, 8]));
}
