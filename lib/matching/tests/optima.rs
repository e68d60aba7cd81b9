//! Thousands of graphs of up to 200 vertices and all hard shapes, against the optima that networkx found.
//!
//! `optima.py` makes the same graphs by the same steps; see there.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that is wrong about its own graphs fails loudly"
)]

use std::collections::BTreeMap;

use chance::Chance;
use matching::{Graph, Objective, Solved, check, solve};

mod chance;

const OPTIMA: &str = include_str!("optima.txt");
/// The first ones are of all sizes, most of them small; the others have 60 to 200 vertices.
const SMALL: u64 = 3000;

fn pairs(shape: u64, n: u32, chance: &mut Chance) -> Vec<(u32, u32)> {
    let mut any = |count: u32| (0..count).map(|_| (chance.vertex(n), chance.vertex(n))).collect::<Vec<_>>();
    match shape {
        0 => any(2 * n),
        1 => (0..n).flat_map(|u| (u + 1..n).map(move |v| (u, v))).collect(),
        2 => {
            let side = (n / 8).max(2);
            let across = (0..n - 1).filter(|v| v % side != side - 1).map(|v| (v, v + 1));
            across.chain((0..n.saturating_sub(side)).map(|v| (v, v + side))).collect()
        }
        3 => {
            let (mut ends, mut found) = (vec![0], Vec::new());
            for v in 1..n {
                for _ in 0..2 {
                    let u = ends[usize::try_from(chance.below(ends.len() as u64)).unwrap()];
                    found.push((u, v));
                    ends.extend([u, v]);
                }
            }
            found
        }
        4 => {
            let sides: Vec<_> =
                (0..3 * n).map(|_| (2 * chance.vertex(n / 2), 2 * chance.vertex(n / 2) + 1)).collect();
            let others = (0..3).map(|_| (chance.vertex(n), chance.vertex(n)));
            sides.into_iter().chain(others).collect()
        }
        5 => {
            let odd = n - 1 + n % 2;
            (0..odd).map(|v| (v, (v + 1) % odd)).chain(any(n / 6)).collect()
        }
        6 => (0..n - 1).map(|v| (v, v + 1)).chain((0..n - 2).map(|v| (v, v + 2))).collect(),
        _ => {
            let triangles = (0..n - 2).step_by(3).map(|v| (v, v + 2));
            (0..n - 1).map(|v| (v, v + 1)).chain(triangles).chain(any(n / 3)).collect()
        }
    }
}

fn graph(number: u64) -> Graph {
    let mut chance = Chance(number);
    let shape = number % 8;
    let size_max = [10, 20, 40, 60, 200][usize::try_from(chance.below(50) / 12).unwrap()];
    let n = if number < SMALL {
        4 + chance.vertex(if shape == 1 { size_max.min(40) } else { size_max } - 3)
    } else {
        60 + chance.vertex(if shape == 1 { 41 } else { 141 })
    };
    let span = [1_u64, 2, 10, 1000, 1_000_000][usize::try_from(chance.below(5)).unwrap()];
    let half = i64::try_from(span.div_ceil(2)).unwrap();
    let least = [1, 0, -half, 1][usize::try_from(chance.below(4)).unwrap()];
    let falling = shape == 6 && chance.below(2) == 0;
    let mut edges = BTreeMap::new();
    for (u, v) in pairs(shape, n, &mut chance) {
        let weight = if falling {
            2 * i64::from(n - u.min(v)) + chance.weight(0, 3)
        } else {
            chance.weight(least, span)
        };
        if u != v {
            edges.entry((u.min(v), u.max(v))).or_insert(weight);
        }
    }
    let edges = edges.into_iter().map(|((u, v), weight)| (u, v, weight));
    Graph::builder(usize::try_from(n).unwrap()).edges(edges).build().unwrap()
}

fn optima() -> impl Iterator<Item = (Graph, [i64; 3])> {
    OPTIMA.lines().zip(0..).map(|(line, number)| {
        let numbers: Vec<i64> = line.split(' ').map(|word| word.parse().unwrap()).collect();
        (graph(number), numbers.try_into().unwrap())
    })
}

fn proved(solved: &Solved<'_>) -> bool {
    check::optimal(solved.vertices(), solved.edges(), solved.pairs(), &solved.certificate()).is_ok()
}

#[test]
fn no_matching_is_heavier_than_ours() {
    for (number, (graph, [weight, ..])) in optima().enumerate() {
        let solved = solve(&graph, Objective::Weight);
        assert_eq!((number, solved.weight()), (number, weight));
    }
}

#[test]
fn no_largest_matching_is_heavier_than_ours() {
    for (number, (graph, [_, cardinality, weight])) in optima().enumerate() {
        let solved = solve(&graph, Objective::CardinalityThenWeight);
        let found = (i64::try_from(solved.cardinality()).unwrap(), solved.weight());
        assert_eq!((number, found), (number, (cardinality, weight)));
    }
}

#[test]
fn every_certificate_proves_its_matching() {
    for (number, (graph, _)) in optima().enumerate() {
        for objective in [Objective::Weight, Objective::CardinalityThenWeight] {
            assert!(proved(&solve(&graph, objective)), "graph {number}");
        }
    }
}

#[test]
fn what_if_answers_what_solving_anew_answers() {
    for (number, (graph, _)) in optima().enumerate().step_by(5) {
        let solved = solve(&graph, Objective::Weight);
        for (u, v) in solved.pairs().take(5) {
            let asked = solved.what_if().forbid(u, v).solve().unwrap();
            let others = graph.edges().filter(|&(a, b, _)| (a, b) != (u, v));
            let anew = Graph::builder(graph.vertices()).edges(others).build().unwrap();
            assert_eq!(
                asked.weight(),
                solve(&anew, Objective::Weight).weight(),
                "graph {number} without {u}-{v}"
            );
        }
    }
}
