//! Reads bytes as a graph and a list of edits, and lets the independent checker judge every answer.
//!
//! Every certificate must prove its matching. Besides, up to 10 vertices the weight is compared with that of every
//! matching, so that the checker is tested too; and the edges in reverse order must give the same pairs.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use matching::{Graph, Objective, Solved, WEIGHT_MAX, check, solve};

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input(bytes);
    let vertices = u32::from(input.byte()) % 40 + 1;
    let scale = [1, 2, 10, 255, WEIGHT_MAX / 255][usize::from(input.byte()) % 5];
    let offset = [0, 0, 1, -128, 200][usize::from(input.byte()) % 5];
    let objective = if input.byte() % 2 == 0 { Objective::Weight } else { Objective::CardinalityThenWeight };
    let weight = |byte: u8| ((i64::from(byte) + offset) * scale).clamp(-WEIGHT_MAX, WEIGHT_MAX);
    let mut edges = BTreeMap::new();
    for _ in 0..usize::from(input.byte()) {
        let (u, v) = (u32::from(input.byte()) % vertices, u32::from(input.byte()) % vertices);
        let weight = weight(input.byte());
        if u != v {
            edges.insert((u.min(v), u.max(v)), weight);
        }
    }
    let listed = || edges.iter().map(|(&(u, v), &weight)| (u, v, weight));
    let graph = Graph::builder(vertices as usize).edges(listed()).build().expect("the edges are checked");
    let mut solved = solve(&graph, objective);
    judge(&solved, &edges, objective);
    let turned = Graph::builder(vertices as usize).edges(listed().rev().map(|(u, v, weight)| (v, u, weight)));
    let turned = turned.build().expect("the edges are checked");
    assert!(solve(&turned, objective).pairs().eq(solved.pairs()));

    let mut gone: Vec<u32> = Vec::new();
    while !input.0.is_empty() {
        let (kind, count) = (input.byte() % 6, solved.vertices() as u32);
        let (u, v) = (u32::from(input.byte()) % count, u32::from(input.byte()) % count);
        let amount = input.byte();
        let question = solved.what_if();
        let pair = (u.min(v), u.max(v));
        let question = match kind {
            0 => {
                gone.push(u);
                edges.retain(|&(a, b), _| a != u && b != u);
                question.remove(u)
            }
            1 => {
                edges.remove(&pair);
                question.forbid(u, v)
            }
            2 if u != v => {
                let (least, most) = graph.weights();
                let weight = if objective == Objective::Weight {
                    weight(amount)
                } else {
                    weight(amount).clamp(least, most)
                };
                if !gone.contains(&u) && !gone.contains(&v) {
                    edges.insert(pair, weight);
                }
                question.edge(u, v, weight)
            }
            3 if count < 60 => question.vertex(),
            4 if objective == Objective::Weight => {
                let bonus = i64::from(amount) - 128;
                for (_, weight) in edges.iter_mut().filter(|((a, b), _)| *a == u || *b == u) {
                    *weight += bonus;
                }
                // Edges to come have the bonus too, which this model of the graph does not keep: end here.
                let answer = question.prefer(u, bonus).solve().expect("the edits are checked");
                return judge(&answer, &edges, objective);
            }
            _ => question,
        };
        solved = question.solve().expect("the edits are checked");
        judge(&solved, &edges, objective);
    }
});

struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }
}

/// The graph as this target knows it, the pairs and the certificate of the answer.
fn judge(solved: &Solved<'_>, edges: &BTreeMap<(u32, u32), i64>, objective: Objective) {
    let listed = edges.iter().map(|(&(u, v), &weight)| (u, v, weight));
    let verdict = check::optimal(solved.vertices(), listed, solved.pairs(), &solved.certificate());
    assert_eq!(verdict, Ok(()));
    if solved.vertices() <= 10 {
        let best = best(&(0..solved.vertices() as u32).collect::<Vec<_>>(), edges, objective);
        let found = (solved.cardinality(), solved.weight());
        if objective == Objective::Weight {
            assert_eq!(found.1, best.1);
        } else {
            assert_eq!(found, best);
        }
    }
}

/// The best of all matchings of the vertices, by trying them.
fn best(vertices: &[u32], edges: &BTreeMap<(u32, u32), i64>, objective: Objective) -> (usize, i64) {
    let Some((&u, rest)) = vertices.split_first() else { return (0, 0) };
    let value =
        |matching: (usize, i64)| if objective == Objective::Weight { (0, matching.1) } else { matching };
    let mut found = best(rest, edges, objective);
    for &v in rest {
        if let Some(weight) = edges.get(&(u, v)) {
            let others: Vec<u32> = rest.iter().copied().filter(|&other| other != v).collect();
            let with = best(&others, edges, objective);
            let with = (with.0 + 1, with.1 + weight);
            if value(with) > value(found) {
                found = with;
            }
        }
    }
    found
}
