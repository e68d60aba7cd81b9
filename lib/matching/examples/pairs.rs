//! Reads edges, one `u v weight` a line, and prints the best matching, its proof, and what each pair is worth.
//!
//! ```text
//! printf '0 1 7\n1 2 9\n2 3 7\n' | cargo run --example pairs
//! ```

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use std::error::Error;

use matching::{Graph, Objective, check, solve};

fn main() -> Result<(), Box<dyn Error>> {
    let mut edges = Vec::new();
    for line in std::io::stdin().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let [u, v, weight] = words.as_slice() else {
            return Err(format!("expected `u v weight`, found `{line}`").into());
        };
        edges.push((u.parse()?, v.parse()?, weight.parse()?));
    }
    let vertices = edges.iter().map(|&(u, v, _): &(u32, u32, i64)| u.max(v)).max().map_or(0, |last| last + 1);
    let graph = Graph::builder(usize::try_from(vertices)?).edges(edges).build()?;

    let solved = solve(&graph, Objective::Weight);
    println!("weight {}", solved.weight());
    for (u, v) in solved.pairs() {
        let without = solved.what_if().forbid(u, v).solve()?;
        println!("{u} - {v}, worth {} more than any matching without it", solved.weight() - without.weight());
    }

    let certificate = solved.certificate();
    check::optimal(graph.vertices(), graph.edges(), solved.pairs(), &certificate)?;
    println!("proved: no matching weighs more than {} halves", certificate.bound);
    Ok(())
}
