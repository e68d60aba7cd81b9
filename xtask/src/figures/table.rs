//! What was measured, beside what was wanted.

/// A number that was taken, with its unit.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    name: String,
    unit: &'static str,
    value: f64,
    goal: Option<f64>,
}

impl Figure {
    pub(super) fn new(name: &str, unit: &'static str, value: f64) -> Figure {
        Figure { name: name.to_owned(), unit, value, goal: None }
    }

    pub(super) fn at_most(self, goal: f64) -> Figure {
        Figure { goal: Some(goal), ..self }
    }

    pub(super) fn is_reached(&self) -> bool {
        self.value.is_finite() && self.goal.is_none_or(|goal| self.value <= goal)
    }
}

/// A line a figure, as Markdown, since it is quoted.
pub(super) fn table(figures: &[Figure]) -> String {
    let width = figures.iter().map(|figure| figure.name.chars().count()).max().unwrap_or_default();
    let mut lines = vec![
        format!("| {:width$} |      value |       goal |    |", "figure"),
        format!("|{}|-----------:|-----------:|----|", "-".repeat(width + 2)),
    ];
    lines.extend(figures.iter().map(|figure| {
        let goal = figure.goal.map_or(String::new(), |goal| format!("≤ {}", number(goal, figure.unit)));
        let verdict = if figure.is_reached() { "  " } else { "no" };
        let value = number(figure.value, figure.unit);
        format!("| {:width$} | {value:>10} | {goal:>10} | {verdict} |", figure.name)
    }));
    lines.join("\n") + "\n"
}

/// Three digits say enough.
fn number(value: f64, unit: &str) -> String {
    let digits = if value < 10.0 { 2 } else { usize::from(value < 100.0) };
    format!("{value:.digits$} {unit}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_above_its_goal_says_no() {
        let figures = [Figure::new("start", "ms", 301.0).at_most(300.0), Figure::new("a list", "", 4321.0)];
        assert_eq!(
            table(&figures),
            "| figure |      value |       goal |    |\n\
             |--------|-----------:|-----------:|----|\n\
             | start  |     301 ms |   ≤ 300 ms | no |\n\
             | a list |       4321 |            |    |\n"
        );
    }

    #[test]
    fn a_figure_that_is_no_number_is_not_reached() {
        assert!(!Figure::new("speed", "", f64::NAN).is_reached());
    }
}
