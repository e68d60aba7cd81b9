//! Thousands of graphs of up to 10 vertices, against trying all matchings.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "a test that is wrong about its own graphs fails loudly"
)]

use std::collections::BTreeMap;

use chance::Chance;
use matching::{Graph, Objective, Solved, check, solve};

mod chance;

type Edges = BTreeMap<(u32, u32), i64>;

/// The cardinality and weight of the best matching, by trying all sets of vertices.
fn best(vertices: u32, edges: &Edges, objective: Objective) -> (usize, i64) {
    let key = |matching: (usize, i64)| match objective {
        Objective::Weight => (0, matching.1),
        Objective::CardinalityThenWeight => matching,
    };
    let mut best = vec![(0, 0); 1 << vertices];
    for set in 1_usize..1 << vertices {
        let u = set.trailing_zeros();
        best[set] = best[set & (set - 1)];
        for v in (u + 1..vertices).filter(|v| set >> v & 1 == 1) {
            if let Some(weight) = edges.get(&(u, v)) {
                let rest: (usize, i64) = best[set & !(1 << u) & !(1 << v)];
                let with = (rest.0 + 1, rest.1 + weight);
                if key(with) > key(best[set]) {
                    best[set] = with;
                }
            }
        }
    }
    best[(1 << vertices) - 1]
}

fn edges(chance: &mut Chance, vertices: u32) -> Edges {
    let (span, density) = ([1, 2, 3, 10, 1000][chance.below(5) as usize], chance.below(101));
    let least = [0, 1, -1, -5, 500][chance.below(5) as usize];
    let pairs = (0..vertices).flat_map(|u| (u + 1..vertices).map(move |v| (u, v)));
    let mut found = Edges::new();
    for pair in pairs {
        if chance.below(100) < density {
            found.insert(pair, chance.weight(least, span));
        }
    }
    found
}

fn graph(vertices: u32, edges: &Edges) -> Graph {
    let edges = edges.iter().map(|(&(u, v), &weight)| (u, v, weight));
    Graph::builder(vertices as usize).edges(edges).build().unwrap()
}

/// What counts under the objective. By weight alone, edges of weight 0 make no difference.
fn worth(objective: Objective, (cardinality, weight): (usize, i64)) -> (usize, i64) {
    if objective == Objective::Weight { (0, weight) } else { (cardinality, weight) }
}

fn worth_of(solved: &Solved<'_>) -> (usize, i64) {
    worth(solved.objective(), (solved.cardinality(), solved.weight()))
}

const OBJECTIVES: [Objective; 2] = [Objective::Weight, Objective::CardinalityThenWeight];

#[test]
fn nothing_beats_the_answer() {
    for seed in 0..4_000 {
        let mut chance = Chance(seed);
        let vertices = chance.vertex(10) + 1;
        let edges = edges(&mut chance, vertices);
        let graph = graph(vertices, &edges);
        for objective in OBJECTIVES {
            let expected = worth(objective, best(vertices, &edges, objective));
            assert_eq!((seed, worth_of(&solve(&graph, objective))), (seed, expected));
        }
    }
}

/// Makes an edit in the model and in the question.
fn edited<'g>(solved: &Solved<'g>, edges: &mut Edges, chance: &mut Chance, range: (i64, i64)) -> Solved<'g> {
    let count = solved.vertices() as u32;
    let (u, v) = (chance.vertex(count), chance.vertex(count));
    let pair = (u.min(v), u.max(v));
    let question = solved.what_if();
    let question = match chance.below(5) {
        0 => {
            edges.retain(|&(a, b), _| a != u && b != u);
            question.remove(u)
        }
        1 => {
            edges.remove(&pair);
            question.forbid(u, v)
        }
        2 if count < 10 => question.vertex(),
        // Only edges that are there: one of them may be at a vertex that was removed.
        _ if u != v && edges.contains_key(&pair) => {
            let weight = chance.weight(range.0, range.0.abs_diff(range.1) + 1);
            edges.insert(pair, weight);
            question.edge(u, v, weight)
        }
        _ => question,
    };
    question.solve().unwrap()
}

#[test]
fn nothing_beats_the_answer_to_a_chain_of_edits() {
    for seed in 0..1_000 {
        let mut chance = Chance(seed);
        let vertices = chance.vertex(9) + 1;
        let edges = edges(&mut chance, vertices);
        let graph = graph(vertices, &edges);
        for objective in OBJECTIVES {
            let (mut edges, mut solved) = (edges.clone(), solve(&graph, objective));
            for step in 0..5 {
                solved = edited(&solved, &mut edges, &mut chance, graph.weights());
                let expected = best(solved.vertices() as u32, &edges, objective);
                assert_eq!((seed, step, worth_of(&solved)), (seed, step, worth(objective, expected)));
            }
        }
    }
}

#[test]
fn the_checker_accepts_the_answer_to_a_chain_of_edits() {
    for seed in 0..600 {
        let mut chance = Chance(seed);
        let vertices = chance.vertex(9) + 1;
        let mut edges = edges(&mut chance, vertices);
        let graph = graph(vertices, &edges);
        let mut solved = solve(&graph, Objective::Weight);
        for _ in 0..5 {
            solved = edited(&solved, &mut edges, &mut chance, graph.weights());
            let listed = edges.iter().map(|(&(u, v), &weight)| (u, v, weight));
            let verdict = check::optimal(solved.vertices(), listed, solved.pairs(), &solved.certificate());
            assert_eq!((seed, verdict), (seed, Ok(())));
        }
    }
}

#[test]
fn a_bonus_counts_like_heavier_edges() {
    for seed in 0..1_000 {
        let mut chance = Chance(seed);
        let vertices = chance.vertex(8) + 2;
        let mut edges = edges(&mut chance, vertices);
        let graph = graph(vertices, &edges);
        let (u, bonus) = (chance.vertex(vertices), chance.weight(-20, 41));
        let solved = solve(&graph, Objective::Weight).what_if().prefer(u, bonus).solve().unwrap();
        edges.iter_mut().filter(|((a, b), _)| *a == u || *b == u).for_each(|(_, weight)| *weight += bonus);
        let expected = best(vertices, &edges, Objective::Weight).1;
        assert_eq!((seed, solved.weight()), (seed, expected));
    }
}

#[test]
fn a_forced_edge_is_in_the_best_of_the_rest() {
    for seed in 0..1_000 {
        let mut chance = Chance(seed);
        let vertices = chance.vertex(8) + 2;
        let mut edges = edges(&mut chance, vertices);
        let graph = graph(vertices, &edges);
        let (u, v) = (0, 1 + chance.vertex(vertices - 1));
        let solved = solve(&graph, Objective::Weight).what_if().force(u, v, 7).solve().unwrap();
        edges.retain(|&(a, b), _| ![u, v].contains(&a) && ![u, v].contains(&b));
        let expected = best(vertices, &edges, Objective::Weight).1 + 7;
        assert_eq!((seed, solved.weight(), solved.mate(v)), (seed, expected, Some(u)));
    }
}
