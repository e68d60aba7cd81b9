//! What the solvers printed, as a table.

/// What one solver printed of one graph.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) cardinality: u64,
    pub(crate) weight: i64,
    pub(crate) seconds: f64,
    pub(crate) megabytes: f64,
}

/// What became of one solver on one graph.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    Finished(Run),
    NotFinished,
    /// It did not finish this one, which comes before.
    NotTried(String),
}

type Results<'a> = Vec<(&'a str, Outcome)>;

impl Run {
    /// Reads `cardinality weight seconds megabytes`.
    pub(crate) fn read(printed: &str) -> Option<Self> {
        let mut words = printed.split_whitespace();
        let cardinality = words.next()?.parse().ok()?;
        let weight = words.next()?.parse().ok()?;
        let seconds = words.next()?.parse().ok()?;
        let megabytes = words.next()?.parse().ok()?;
        Some(Run { cardinality, weight, seconds, megabytes })
    }

    /// The median time and the median memory of runs of one solver on one graph, which all have one result.
    pub(crate) fn median(runs: &[Self]) -> Option<Self> {
        let middle = |of: fn(&Self) -> f64| {
            let mut all: Vec<f64> = runs.iter().map(of).collect();
            all.sort_by(f64::total_cmp);
            all.get(all.len() / 2).copied()
        };
        let (seconds, megabytes) = (middle(|run| run.seconds)?, middle(|run| run.megabytes)?);
        runs.first().map(|run| Self { seconds, megabytes, ..*run })
    }
}

impl std::fmt::Display for Run {
    /// As it is read.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Run { cardinality, weight, seconds, megabytes } = self;
        write!(f, "{cardinality} {weight} {seconds:.6} {megabytes:.1}")
    }
}

fn finished(runs: &Results<'_>) -> Vec<(String, Run)> {
    let done = |(solver, outcome): &(&str, Outcome)| match outcome {
        Outcome::Finished(run) => Some(((*solver).to_owned(), *run)),
        Outcome::NotFinished | Outcome::NotTried(_) => None,
    };
    runs.iter().filter_map(done).collect()
}

/// One graph in one line: our time and memory, and those of the best peers among the ones that finished.
pub(crate) fn line(name: &str, runs: &Results<'_>) -> String {
    let done = finished(runs);
    let Some(((_, ours), peers)) = done.split_first() else {
        return format!("| {name} | nobody finished |");
    };
    let fastest = peers.iter().min_by(|one, other| one.1.seconds.total_cmp(&other.1.seconds));
    let leanest = peers.iter().min_by(|one, other| one.1.megabytes.total_cmp(&other.1.megabytes));
    let (Some(fastest), Some(leanest)) = (fastest, leanest) else {
        return format!(
            "| {name} | {} | {} | {:.1} | no peer finished | | |",
            ours.weight,
            time(ours),
            ours.megabytes
        );
    };
    let ratio = fastest.1.seconds / ours.seconds.max(1e-6);
    format!(
        "| {name} | {} | {} | {:.1} | {} {} | {ratio:.1} | {} {:.1} |",
        ours.weight,
        time(ours),
        ours.megabytes,
        fastest.0,
        time(&fastest.1),
        leanest.0,
        leanest.1.megabytes
    )
}

fn time(run: &Run) -> String {
    if run.seconds < 1.0 {
        format!("{:.2} ms", run.seconds * 1000.0)
    } else {
        format!("{:.1} s", run.seconds)
    }
}

/// All results: the summary, then every solver.
pub(crate) fn table(solvers: &[&str], results: &[(&str, Results<'_>)]) -> String {
    let mut text = String::from(
        "| graph | weight | CPU | MB | fastest peer | its time / ours | leanest peer, MB |\n|---|--:|--:|--:|---|--:|---|\n",
    );
    for (name, runs) in results {
        text += &line(name, runs);
        text.push('\n');
    }
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let heads = std::iter::once("graph").chain(solvers.iter().copied()).map(str::to_owned);
    text += "\n";
    text += &row(heads.collect());
    text += &row(std::iter::once("---".to_owned()).chain(solvers.iter().map(|_| "--:".to_owned())).collect());
    for (name, runs) in results {
        let cell = |(_, outcome): &(&str, Outcome)| match outcome {
            Outcome::Finished(run) => format!("{}, {:.0} MB", time(run), run.megabytes),
            Outcome::NotFinished => "not finished".to_owned(),
            Outcome::NotTried(smaller) => format!("not tried: did not finish {smaller}"),
        };
        text += &row(std::iter::once((*name).to_owned()).chain(runs.iter().map(cell)).collect());
    }
    text
}

/// Refuses results that disagree: all solvers are exact. Which edges of weight 0 are matched may differ.
pub(crate) fn agreement(results: &[(&str, Results<'_>)]) -> Result<(), String> {
    for (name, runs) in results {
        let done = finished(runs);
        let weights: Vec<i64> = done.iter().map(|(_, run)| run.weight).collect();
        if weights.windows(2).any(|pair| matches!(pair, [one, other] if one != other)) {
            return Err(format!("{name}: the solvers disagree: {done:?}"));
        }
    }
    Ok(())
}
