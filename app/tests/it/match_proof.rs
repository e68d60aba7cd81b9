//! The certificate as `twinhall match` prints it, given to the checker: the graph is rebuilt from the output alone.
//!
//! `--why-not` of all pairs says which are legal and what they score; the weights of the claims are computed here anew.
use crate::match_cities::{network_cities, told};
use matching::{Blossom, Certificate, check};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the printed result says of a run.
struct Printed {
    result: Value,
    cities: i64,
    /// Cities that are in no locked group, in order.
    free: Vec<String>,
    /// Legal pairs of free cities with their scores, as places in `free`.
    scores: BTreeMap<(usize, usize), i64>,
    /// Groups that are not locked, as places in `free`.
    formed: Vec<Vec<usize>>,
}

/// The legal pairs of a cohort, from the answers to "why not" for each two of its cities.
fn printed(options: &[&str], cities: &str) -> Printed {
    let mut codes: Vec<&str> = cities.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    codes.sort_unstable();
    let mut asked: Vec<String> = options.iter().map(|word| (*word).to_owned()).collect();
    asked.extend(["-".to_owned(), "--json".to_owned()]);
    for (place, a) in codes.iter().enumerate() {
        asked.extend(codes.iter().skip(place + 1).flat_map(|b| ["--why-not".to_owned(), format!("{a},{b}")]));
    }
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let result: Value = serde_json::from_str(&told(&asked, cities)).unwrap();

    let groups = result["groups"].as_array().unwrap();
    let of = |group: &Value| -> Vec<String> { serde_json::from_value(group["cities"].clone()).unwrap() };
    let locked: Vec<String> = groups.iter().filter(|group| group["locked"] == true).flat_map(&of).collect();
    let free: Vec<String> =
        codes.iter().map(|code| (*code).to_owned()).filter(|code| !locked.contains(code)).collect();
    let place = |code: &String| free.binary_search(code).unwrap();
    let pair = |value: &Value| {
        let pair = of(value);
        (place(&pair[0]), place(&pair[1]))
    };
    let formed: Vec<&Value> = groups.iter().filter(|group| group["locked"] == false).collect();
    let pairs_of = |group: &Value| group["pairs"].as_array().unwrap().clone();
    let together = formed.iter().flat_map(|group| pairs_of(group));
    let apart = result["why_not"].as_array().unwrap().iter().filter(|answer| answer["answer"] == "cost");
    let scores = together.chain(apart.cloned());
    let scores = scores.map(|value| (pair(&value), value["score"].as_i64().unwrap())).collect();
    let formed = formed.into_iter().map(|group| of(group).iter().map(place).collect()).collect();
    Printed { cities: i64::try_from(codes.len()).unwrap(), scores, formed, free, result }
}

impl Printed {
    /// Half of what a pair weighs under a claim.
    fn weight(&self, claim: &str, score: i64) -> i64 {
        match claim {
            "coverage" => 10_000 * self.cities + 1 + score,
            "fit" => (self.cities + 1) * score + 1,
            "number" => 1,
            other => panic!("no claim {other}"),
        }
    }

    /// Whether the groups reach the bound of a part, or what is wrong with it.
    fn is_reached(&self, part: &Value) -> Result<bool, check::Flaw> {
        let numbers = |key: &str| serde_json::from_value::<Vec<i64>>(part[key].clone()).unwrap();
        let without: Vec<String> = serde_json::from_value(part["without"].clone()).unwrap();
        let vertices: Vec<usize> =
            (0..self.free.len()).filter(|place| !without.contains(&self.free[*place])).collect();
        let vertex = |place: &usize| u32::try_from(vertices.binary_search(place).ok()?).ok();
        let least = part["above"].as_i64().unwrap_or(0);
        let claim = part["claim"].as_str().unwrap();
        let edges: Vec<(u32, u32, i64)> = (self.scores.iter())
            .filter(|(_, score)| **score >= least)
            .filter_map(|((a, b), score)| Some((vertex(a)?, vertex(b)?, self.weight(claim, *score))))
            .collect();
        let inner = numbers("inner").into_iter().map(|inner| i32::try_from(inner).unwrap());
        let blossoms: Vec<(i32, i64)> = serde_json::from_value(part["blossoms"].clone()).unwrap();
        let certificate = Certificate {
            raise: 0,
            u: numbers("u"),
            inner: inner.collect(),
            blossoms: blossoms.into_iter().map(|(parent, z)| Blossom { parent, z }).collect(),
            bound: i128::from(part["bound"].as_i64().unwrap()),
        };
        check::bound(vertices.len(), edges.iter().copied(), &certificate)?;
        let is_edge = |pair: &(u32, u32)| edges.iter().any(|edge| (edge.0, edge.1) == *pair);
        let pairs = self.formed.iter().filter(|group| group.len() == 2);
        let pairs = pairs.filter_map(|group| Some((vertex(&group[0])?, vertex(&group[1])?))).filter(is_edge);
        Ok(check::optimal(vertices.len(), edges.iter().copied(), pairs, &certificate) == Ok(()))
    }

    /// For each part its claim, and whether the groups reach its bound.
    fn proof(&self) -> Result<Vec<(&str, bool)>, check::Flaw> {
        let parts = self.result["certificate"]["parts"].as_array().unwrap();
        parts.iter().map(|part| Ok((part["claim"].as_str().unwrap(), self.is_reached(part)?))).collect()
    }
}

fn case(file: &str) -> String {
    std::fs::read_to_string(crate::match_cities::cases().join(file)).unwrap()
}

#[test]
fn the_printed_proof_of_coverage_is_accepted() {
    let printed = printed(&[], &network_cities());
    assert_eq!((printed.scores.len(), printed.proof()), (175, Ok(vec![("coverage", true)])));
}

#[test]
fn the_printed_proof_of_fit_is_accepted() {
    let printed = printed(&["--scenario", "fit"], &network_cities());
    assert_eq!(printed.proof(), Ok(vec![("fit", true)]));
}

/// As many cannot be placed with groups above the weakest: the other groups reach that bound, which is below 22.
#[test]
fn the_printed_proof_of_fairness_is_accepted() {
    let printed = printed(&["--scenario", "fairness"], &network_cities());
    assert_eq!(printed.proof(), Ok(vec![("number", true), ("number", true), ("coverage", true)]));
    assert!(printed.result["certificate"]["parts"][1]["bound"].as_i64() < Some(22));
}

#[test]
fn the_printed_proof_with_locked_groups_is_accepted() {
    let printed = printed(&["--lock", "AMM,EBL", "--ban", "HLB,KIR"], &network_cities());
    assert_eq!((printed.free.len(), printed.proof()), (20, Ok(vec![("coverage", true)])));
}

/// The rest is best given the trio; and pairs alone place fewer.
#[test]
fn the_printed_proof_with_a_trio_is_accepted() {
    let printed = printed(&[], &case("small/seven.csv"));
    assert_eq!(printed.proof(), Ok(vec![("coverage", true), ("number", false)]));
    assert!(printed.result["certificate"]["parts"][1]["bound"].as_i64() < Some(7));
}

#[test]
fn a_printed_proof_with_one_digit_changed_is_refused() {
    let mut printed = printed(&[], &network_cities());
    let u = &mut printed.result["certificate"]["parts"][0]["u"][0];
    *u = Value::from(u.as_i64().unwrap() - 2);
    let refused = printed.proof();
    assert!(matches!(refused, Err(check::Flaw::Bound { .. })), "{refused:?}");
}
