//! `write NAME FILE`: writes the graph of that name. `write`: lists the names.
//!
//! A name is a family and its numbers: `sparse-100000-8` has 100,000 vertices of mean degree 8.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use matching_peers::Instance;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [name, file] = words.as_slice() else {
        eprintln!("expected: write NAME FILE");
        return ExitCode::FAILURE;
    };
    let mut parts = name.split('-');
    let family = parts.next().unwrap_or("");
    let numbers: Vec<u32> = parts.filter_map(|part| part.parse().ok()).collect();
    let Some(instance) = instance(family, &numbers) else {
        eprintln!("no family {family} with {numbers:?}");
        return ExitCode::FAILURE;
    };
    if let Err(error) = instance.write(Path::new(file)) {
        eprintln!("{file}: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn instance(family: &str, numbers: &[u32]) -> Option<Instance> {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    match (family, numbers) {
        ("sparse", &[n, degree]) => Some(sparse(n, degree, 1_000_000, &mut chance)),
        ("ties", &[n, degree]) => Some(sparse(n, degree, 1, &mut chance)),
        ("few", &[n, degree]) => Some(sparse(n, degree, 10, &mut chance)),
        ("dense", &[n]) => Some(dense(n, 1_000_000, &mut chance)),
        ("denseties", &[n]) => Some(dense(n, 3, &mut chance)),
        ("geometric", &[n, neighbours]) => Some(geometric(n, neighbours, &mut chance)),
        ("powerlaw", &[n, out]) => Some(powerlaw(n, out, &mut chance)),
        ("grid", &[side]) => Some(grid(side, 1000, &mut chance)),
        ("countries", &[n, count]) => Some(countries(n, count, &mut chance)),
        ("triangles", &[n]) => Some(triangles(n)),
        ("nested", &[n]) => Some(nested(n)),
        ("gabow", &[n]) => Some(gabow(n)),
        ("cycle", &[n]) => Some(cycle(n)),
        ("bipartite", &[n, degree]) => Some(near_bipartite(n, degree, &mut chance)),
        _ => None,
    }
}

/// Vigna's splitmix64: the same graphs everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u32) -> u32 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u32
    }
}

fn by_weight(vertices: u32, edges: Vec<(u32, u32, i64)>) -> Instance {
    Instance { vertices, cardinality: false, edges }
}

fn sparse(n: u32, degree: u32, weights: u32, chance: &mut Chance) -> Instance {
    let count = n as usize * degree as usize / 2;
    let mut keys: Vec<u64> = Vec::with_capacity(count + count / 8);
    while keys.len() < count {
        while keys.len() < count + count / 64 {
            let (u, v) = (chance.below(n), chance.below(n));
            if u != v {
                keys.push((u64::from(u.min(v)) << 32) | u64::from(u.max(v)));
            }
        }
        keys.sort_unstable();
        keys.dedup();
    }
    // Drop the surplus evenly, not from the end.
    let surplus = keys.len() - count;
    for _ in 0..surplus {
        let place = chance.below(keys.len() as u32) as usize;
        keys.swap_remove(place);
    }
    let mut edges: Vec<_> = keys
        .into_iter()
        .map(|key| ((key >> 32) as u32, key as u32, i64::from(chance.below(weights)) + 1))
        .collect();
    for place in (1..edges.len()).rev() {
        edges.swap(place, chance.below(place as u32 + 1) as usize);
    }
    by_weight(n, edges)
}

fn dense(n: u32, weights: u32, chance: &mut Chance) -> Instance {
    let pairs = (0..n).flat_map(|u| (u + 1..n).map(move |v| (u, v)));
    by_weight(n, pairs.map(|(u, v)| (u, v, i64::from(chance.below(weights)) + 1)).collect())
}

/// Points in a square; each is joined to its nearest, and near is heavy. Most pairs first, as in routing.
fn geometric(n: u32, neighbours: u32, chance: &mut Chance) -> Instance {
    let side = 1_u32 << 20;
    let points: Vec<(u32, u32)> = (0..n).map(|_| (chance.below(side), chance.below(side))).collect();
    let cells = ((f64::from(n) / f64::from(neighbours)).sqrt() as u32).max(1);
    let cell = |at: u32| (u64::from(at) * u64::from(cells) / u64::from(side)) as u32;
    let mut boxes = vec![Vec::new(); (cells * cells) as usize];
    for (place, &(x, y)) in (0..).zip(&points) {
        boxes[(cell(y) * cells + cell(x)) as usize].push(place);
    }
    let distance = |a: u32, b: u32| {
        let ((ax, ay), (bx, by)) = (points[a as usize], points[b as usize]);
        let (dx, dy) = (f64::from(ax) - f64::from(bx), f64::from(ay) - f64::from(by));
        (dx * dx + dy * dy).sqrt().round() as i64
    };
    let mut edges = BTreeSet::new();
    for u in 0..n {
        let (x, y) = points[u as usize];
        let mut near: Vec<(i64, u32)> = Vec::new();
        for cy in cell(y).saturating_sub(2)..=(cell(y) + 2).min(cells - 1) {
            for cx in cell(x).saturating_sub(2)..=(cell(x) + 2).min(cells - 1) {
                near.extend(
                    boxes[(cy * cells + cx) as usize]
                        .iter()
                        .filter(|&&v| v != u)
                        .map(|&v| (distance(u, v), v)),
                );
            }
        }
        near.sort_unstable();
        edges.extend(near.iter().take(neighbours as usize).map(|&(_, v)| (u.min(v), u.max(v))));
    }
    let edges = edges.into_iter().map(|(u, v)| (u, v, 2 * i64::from(side) - distance(u, v))).collect();
    Instance { vertices: n, cardinality: true, edges }
}

/// Preferential attachment (Barabási and Albert): few vertices meet most of the edges.
fn powerlaw(n: u32, out: u32, chance: &mut Chance) -> Instance {
    let mut ends: Vec<u32> = vec![0];
    let mut edges = BTreeSet::new();
    for v in 1..n {
        for _ in 0..out {
            let u = ends[chance.below(ends.len() as u32) as usize];
            if u != v && edges.insert((u.min(v), u.max(v))) {
                ends.push(u);
                ends.push(v);
            }
        }
    }
    by_weight(n, edges.into_iter().map(|(u, v)| (u, v, i64::from(chance.below(1000)) + 1)).collect())
}

fn grid(side: u32, weights: u32, chance: &mut Chance) -> Instance {
    let mut edges = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let at = y * side + x;
            for (to, fits) in [
                (at + 1, x + 1 < side),
                (at + side, y + 1 < side),
                (at + side + 1, x + 1 < side && y + 1 < side),
            ] {
                if fits {
                    edges.push((at, to, i64::from(chance.below(weights)) + 1));
                }
            }
        }
    }
    by_weight(side * side, edges)
}

/// Cities of countries, joined across borders if they share a language: as many pairs as possible, then the best.
fn countries(n: u32, count: u32, chance: &mut Chance) -> Instance {
    let cities: Vec<(u32, u32, [u32; 6])> = (0..n)
        .map(|_| {
            let country = chance.below(count);
            let languages = (1 << (country % 5))
                | u32::from(chance.below(10) < 3) << 5
                | (1 << chance.below(5)) * u32::from(chance.below(10) < 2);
            (country, languages, std::array::from_fn(|_| chance.below(5)))
        })
        .collect();
    let pairs = (0..n).flat_map(|u| (u + 1..n).map(move |v| (u, v)));
    let edges = pairs
        .filter_map(|(u, v)| {
            let (a, b) = (cities[u as usize], cities[v as usize]);
            let score: u32 =
                a.2.iter()
                    .zip(&b.2)
                    .map(|(x, y)| 25 * (4 - x.abs_diff(*y)))
                    .zip([20, 20, 20, 16, 12, 12])
                    .map(|(points, weight)| points * weight)
                    .sum();
            (a.0 != b.0 && a.1 & b.1 != 0).then_some((u, v, i64::from(score)))
        })
        .collect();
    Instance { vertices: n, cardinality: true, edges }
}

/// A chain of triangles: every augmentation passes blossoms.
fn triangles(n: u32) -> Instance {
    let mut edges = Vec::new();
    for t in 0..n / 3 {
        let a = 3 * t;
        edges.extend([(a, a + 1, 8), (a + 1, a + 2, 8), (a, a + 2, 8)]);
        if a + 3 < n / 3 * 3 {
            edges.push((a + 2, a + 3, 6));
        }
    }
    Instance { vertices: n, cardinality: true, edges }
}

/// Blossoms within blossoms: each vertex of a path is joined to the next two, and weights fall.
fn nested(n: u32) -> Instance {
    let weight = |at: u32| 2 * i64::from(n - at) + 10;
    let mut edges = Vec::new();
    for at in 0..n - 1 {
        edges.push((at, at + 1, weight(at)));
        if at + 2 < n {
            edges.push((at, at + 2, weight(at)));
        }
    }
    Instance { vertices: n, cardinality: true, edges }
}

/// Gabow's hard case for searches by cardinality: a complete graph on two thirds, and a pendant at each odd vertex.
fn gabow(n: u32) -> Instance {
    let core = 2 * n / 3 / 2 * 2;
    let mut edges: Vec<_> = (0..core).flat_map(|u| (u + 1..core).map(move |v| (u, v, 1))).collect();
    edges.extend((core..n).zip((1..core).step_by(2)).map(|(pendant, u)| (u, pendant, 1)));
    Instance { vertices: n, cardinality: true, edges }
}

fn cycle(n: u32) -> Instance {
    let n = n | 1;
    Instance {
        vertices: n,
        cardinality: true,
        edges: (0..n).map(|u| (u, (u + 1) % n, i64::from(u % 7 + 1))).collect(),
    }
}

/// Two sides, and one edge in a hundred inside a side.
fn near_bipartite(n: u32, degree: u32, chance: &mut Chance) -> Instance {
    let mut edges = BTreeSet::new();
    while edges.len() < (n * degree / 2) as usize {
        let (u, v) = (chance.below(n), chance.below(n));
        if u != v && (u % 2 != v % 2 || chance.below(100) == 0) {
            edges.insert((u.min(v), u.max(v)));
        }
    }
    by_weight(n, edges.into_iter().map(|(u, v)| (u, v, i64::from(chance.below(1_000_000)) + 1)).collect())
}
