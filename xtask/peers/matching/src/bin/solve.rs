//! `solve SOLVER FILE [--prove]`: prints the number of matched edges, their weight, CPU seconds and peak memory in MB.
//!
//! The time is the process's own CPU time from the edge list in memory to the matching; reading is not counted. With
//! `--prove`, our certificate is checked too, and the checker's time goes to standard error.

use std::path::Path;

use matching_peers::Instance;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (solver, file, proves) = match words.as_slice() {
        [solver, file] => (solver, file, false),
        [solver, file, option] if option == "--prove" => (solver, file, true),
        _ => panic!("expected: solve SOLVER FILE [--prove]"),
    };
    let instance = Instance::read(Path::new(file)).expect("the file is an instance");
    let begun = cpu();
    let (cardinality, weight) = match solver.as_str() {
        "matching" => ours(instance, proves),
        "mwmatching" => mwmatching(instance),
        "integer-blossom" => integer_blossom(instance),
        "rustworkx-core" => rustworkx_core(instance),
        other => panic!("no solver {other}"),
    };
    println!("{cardinality} {weight} {:.6} {:.1}", cpu() - begun, peak());
}

fn ours(instance: Instance, proves: bool) -> (usize, i64) {
    let Instance { vertices, cardinality, edges } = instance;
    let objective =
        if cardinality { matching::Objective::CardinalityThenWeight } else { matching::Objective::Weight };
    let graph =
        matching::Graph::builder(vertices as usize).edges(edges).build().expect("the instance is a graph");
    let solved = matching::solve(&graph, objective);
    if proves {
        let begun = cpu();
        let certificate = solved.certificate();
        matching::check::optimal(vertices as usize, graph.edges(), solved.pairs(), &certificate)
            .expect("proved");
        eprintln!("checked in {:.3} s, {} blossoms", cpu() - begun, certificate.blossoms.len());
    }
    (solved.cardinality(), solved.weight())
}

fn mwmatching(instance: Instance) -> (usize, i64) {
    let narrow = |weight: i64| i32::try_from(weight).expect("mwmatching knows i32 only");
    let edges =
        instance.edges.iter().map(|&(u, v, weight)| (u as usize, v as usize, narrow(weight))).collect();
    let mut solver = mwmatching::Matching::new(edges);
    if instance.cardinality {
        solver.max_cardinality();
    }
    let mates = solver.solve();
    matched(&instance, |u| mates.get(u as usize).copied())
}

fn integer_blossom(instance: Instance) -> (usize, i64) {
    let (n, raise) = (instance.vertices as usize, instance.raise());
    let mut weights = vec![0_i64; n * n];
    for &(u, v, weight) in &instance.edges {
        weights[u.min(v) as usize * n + u.max(v) as usize] = weight + raise;
    }
    let mates = integer_blossom::max_weight_matching(&weights, n);
    matched(&instance, |u| mates[u as usize])
}

fn rustworkx_core(instance: Instance) -> (usize, i64) {
    use rustworkx_core::petgraph::graph::{NodeIndex, UnGraph};
    let mut graph: UnGraph<(), i64> =
        UnGraph::with_capacity(instance.vertices as usize, instance.edges.len());
    for _ in 0..instance.vertices {
        graph.add_node(());
    }
    for &(u, v, weight) in &instance.edges {
        graph.add_edge(NodeIndex::new(u as usize), NodeIndex::new(v as usize), weight);
    }
    let weight = |edge: rustworkx_core::petgraph::graph::EdgeReference<'_, i64>| {
        Ok::<i128, ()>(i128::from(*edge.weight()))
    };
    let pairs =
        rustworkx_core::max_weight_matching::max_weight_matching(&graph, instance.cardinality, weight, false);
    let mut mates = vec![None; instance.vertices as usize];
    for (u, v) in pairs.expect("weights cannot fail") {
        (mates[u], mates[v]) = (Some(v), Some(u));
    }
    matched(&instance, |u| mates[u as usize])
}

/// The number and weight of the edges whose ends are mates.
fn matched(instance: &Instance, mate: impl Fn(u32) -> Option<usize>) -> (usize, i64) {
    let pairs = instance.edges.iter().filter(|&&(u, v, _)| mate(u) == Some(v as usize));
    pairs.fold((0, 0), |(count, sum), &(_, _, weight)| (count + 1, sum + weight))
}

fn cpu() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a timespec of ours.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
}
