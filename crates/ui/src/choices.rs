//! Which texts choose how a sentence goes on: `{ $field -> [title] … [place] … }`. They are codes, not names.
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// By sentence and part: the words that choose a variant there.
#[derive(Debug, Default)]
pub(crate) struct Choices(BTreeMap<String, BTreeMap<String, BTreeSet<String>>>);

impl Choices {
    pub(crate) fn of(files: impl IntoIterator<Item = Arc<FluentResource>>) -> Self {
        let mut choices = Self::default();
        for file in files {
            for entry in file.entries() {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = &message.value
                {
                    choices.collect(message.id.name, pattern);
                }
            }
        }
        choices
    }

    pub(crate) fn has(&self, key: &str, part: &str, word: &str) -> bool {
        self.0.get(key).and_then(|parts| parts.get(part)).is_some_and(|words| words.contains(word))
    }

    fn collect(&mut self, key: &str, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable {
                expression:
                    Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } = element
            else {
                continue;
            };
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key {
                    let parts = self.0.entry(key.to_owned()).or_default();
                    parts.entry(id.name.to_owned()).or_default().insert(name.to_owned());
                }
                self.collect(key, &variant.value);
            }
        }
    }
}
