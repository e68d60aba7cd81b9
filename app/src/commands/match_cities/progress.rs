//! Progress on a terminal, from one second on, and the wish to stop.
use super::words::Words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use matching::groups::{Step, Work};
use std::io::IsTerminal as _;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Shorter runs show nothing.
const SILENT: Duration = Duration::from_secs(1);

pub(super) struct Progress<'a> {
    bar: ProgressBar,
    words: &'a Words,
    may_show: bool,
    is_shown: bool,
    work: Option<Work>,
    stop: Arc<AtomicBool>,
}

impl<'a> Progress<'a> {
    pub(super) fn new(is_quiet: bool, words: &'a Words) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let wish = Arc::clone(&stop);
        // Without a handler the system ends the program as it always does: nothing is half written either way.
        let handled = ctrlc::set_handler(move || {
            // Whoever asks twice does not want to wait for a reader of the result.
            if wish.swap(true, Ordering::Relaxed) {
                std::process::exit(1);
            }
        });
        drop(handled);
        Self {
            bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
            words,
            may_show: !is_quiet && std::io::stderr().is_terminal(),
            is_shown: false,
            work: None,
            stop,
        }
    }

    /// Shows a step; breaks where the run is to stop.
    pub(super) fn tell(&mut self, step: Step) -> ControlFlow<()> {
        if self.may_show && (self.is_shown || self.bar.elapsed() > SILENT) {
            self.show(step);
        }
        if self.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Takes the bar away.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn show(&mut self, step: Step) {
        if !self.is_shown {
            self.is_shown = true;
            let style = ProgressStyle::with_template("{msg} {wide_bar} {percent}%");
            self.bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        if self.work != Some(step.work) {
            self.work = Some(step.work);
            self.bar.set_message(self.words.plain(key(step.work)));
        }
        self.bar.set_length(u64::try_from(step.all).unwrap_or(u64::MAX));
        self.bar.set_position(u64::try_from(step.done).unwrap_or(u64::MAX));
    }
}

fn key(work: Work) -> &'static str {
    match work {
        Work::Candidates => "match-work-candidates",
        Work::Judging => "match-work-judging",
        Work::Matching => "match-work-matching",
        Work::Trios => "match-work-trios",
        Work::Answers => "match-work-answers",
    }
}
