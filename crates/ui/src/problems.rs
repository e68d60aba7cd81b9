//! What is wrong with a form: all of it, in the order of the fields.
use crate::Sentence;
use std::borrow::Cow;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The `id` of the field; nothing where the form as a whole is meant.
    pub field: Option<Cow<'static, str>>,
    /// The field's label, which stands before the problem in the summary.
    pub label: Option<Sentence>,
    /// What is wrong, and how to mend it.
    pub sentence: Sentence,
}

/// All that is wrong with a form.
///
/// ```
/// use kernel::text;
/// let mut problems = ui::Problems::default();
/// let name = problems.take("name", "people-name", text::line("", 80));
/// assert_eq!((name, problems.len()), (None, 1));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem of a field: its `id`, the key of its label, what is wrong.
    pub fn add(&mut self, field: &'static str, label: &'static str, sentence: impl Into<Sentence>) {
        self.add_at((field.into(), Sentence::new(label)), sentence);
    }

    /// The same for a field whose `id` or label is known only when the form is shown.
    pub fn add_at(&mut self, (field, label): (Cow<'static, str>, Sentence), sentence: impl Into<Sentence>) {
        self.0.push(Problem { field: Some(field), label: Some(label), sentence: sentence.into() });
    }

    /// Notes a problem of the form as a whole.
    pub fn add_general(&mut self, sentence: impl Into<Sentence>) {
        self.0.push(Problem { field: None, label: None, sentence: sentence.into() });
    }

    /// The value of a field that is right; or notes the problem.
    pub fn take<T>(
        &mut self,
        field: &'static str,
        label: &'static str,
        read: Result<T, impl Into<Sentence>>,
    ) -> Option<T> {
        read.map_err(|problem| self.add(field, label, problem)).ok()
    }

    /// What was read, where nothing is wrong; else all that is, these first.
    ///
    /// # Errors
    /// All problems.
    pub fn and<T>(mut self, read: Result<T, Self>) -> Result<T, Self> {
        match read {
            Ok(value) if self.is_empty() => Ok(value),
            Ok(_) => Err(self),
            Err(found) => {
                self.0.extend(found.0);
                Err(self)
            }
        }
    }

    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<&Sentence> {
        self.0.iter().find(|problem| problem.field.as_deref() == Some(field)).map(|problem| &problem.sentence)
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many things are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// In order.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}
