//! Hears everything that the program says, at trace level: for the whole process, because the threads of SQLite speak,
//! too.
use std::{
    cell::RefCell,
    fmt::{Debug, Write as _},
    sync::{Mutex, Once, PoisonError},
};
use tracing::{Event, Subscriber, field::Field, span};
use tracing_log::LogTracer;
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt as _};

static BEGUN: Once = Once::new();
/// Lines with a marker in them.
static LEAKS: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// What markers begin with.
pub(crate) const MARK: &str = "zzmark";

/// Crates with which the tests read pages: they say each letter that they read, which is no log of the program.
const READERS: [&str; 2] = ["html5ever", "selectors"];

thread_local! {
    /// What this thread asked of the store.
    static STATEMENTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// What this thread logged as one of the kinds that an operator counts.
    static KINDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Begins to listen.
pub(crate) fn begin() {
    BEGUN.call_once(|| {
        LogTracer::builder().ignore_all(READERS).init().expect("nobody else listens");
        let witness = tracing_subscriber::registry().with(Witness);
        tracing::subscriber::set_global_default(witness).expect("nobody else listens");
    });
}

/// The statements since the last question, of this thread.
pub(crate) fn take_statements() -> Vec<String> {
    STATEMENTS.take()
}

/// The lines with a kind since the last question, of this thread.
pub(crate) fn take_kinds() -> Vec<String> {
    KINDS.take()
}

/// The lines with a marker since the last question, of all threads.
pub(crate) fn take_leaks() -> Vec<String> {
    std::mem::take(&mut *LEAKS.lock().unwrap_or_else(PoisonError::into_inner))
}

struct Witness;

/// A line as a log would have it.
#[derive(Default)]
struct Line {
    text: String,
    statement: Option<String>,
}

impl tracing::field::Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.text, " {}={value:?}", field.name()).expect("memory");
        if field.name() == "statement" {
            self.statement = Some(format!("{value:?}"));
        }
    }
}

fn hear(target: &str, line: Line) {
    if let Some(statement) = line.statement {
        STATEMENTS.with_borrow_mut(|statements| statements.push(statement));
    }
    if line.text.starts_with(" kind=") || line.text.contains(" kind=\"") {
        KINDS.with_borrow_mut(|kinds| kinds.push(line.text.clone()));
    }
    if line.text.contains(MARK) {
        LEAKS.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{target}:{}", line.text));
    }
}

impl<S: Subscriber> Layer<S> for Witness {
    fn on_new_span(&self, attributes: &span::Attributes<'_>, _: &span::Id, _: Context<'_, S>) {
        let mut line = Line::default();
        attributes.record(&mut line);
        hear(attributes.metadata().target(), line);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line::default();
        event.record(&mut line);
        hear(event.metadata().target(), line);
    }
}
