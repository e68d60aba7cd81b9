//! The words of this command, from `locales/`, in the language that was asked for.
use cohorts::telling::{self, Speaker, score};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intake::{Part, Said};

/// A language of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
}

impl Lang {
    /// All of them.
    pub(super) const ALL: [Self; 2] = [Self::En, Self::Ar];

    /// The tag of the language.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The direction of its script.
    pub(super) fn direction(self) -> &'static str {
        match self {
            Self::En => "ltr",
            Self::Ar => "rtl",
        }
    }

    /// The command's own sentences, those about files of all kinds, and those about files of cities.
    fn files(self) -> [&'static str; 3] {
        match self {
            Self::En => [
                include_str!("../../../../locales/en/match.ftl"),
                include_str!("../../../../locales/en/intake.ftl"),
                include_str!("../../../../locales/en/city.ftl"),
            ],
            Self::Ar => [
                include_str!("../../../../locales/ar/match.ftl"),
                include_str!("../../../../locales/ar/intake.ftl"),
                include_str!("../../../../locales/ar/city.ftl"),
            ],
        }
    }
}

/// Sentences by their keys.
pub(super) struct Words {
    pub(super) lang: Lang,
    isolating: bool,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language. Names of the other direction are set apart by marks only where `isolating`.
    pub(super) fn new(lang: Lang, isolating: bool) -> Self {
        let language = lang.tag().parse().expect("a tag of our own");
        let mut bundle = FluentBundle::new(vec![language]);
        // Names are set apart here: a bundle would set sentences within sentences apart, too, and their numbers.
        bundle.set_use_isolating(false);
        for file in lang.files() {
            let file = FluentResource::try_new(file.to_owned()).expect("every file parses: a test");
            bundle.add_resource(file).expect("no key stands twice: a test");
        }
        Self { lang, isolating, bundle }
    }

    /// A name, set apart from the sentence around it. What holds such names is said already, in the reader's direction.
    fn isolated(&self, text: &str) -> String {
        if self.isolating && !text.contains('\u{2068}') {
            format!("\u{2068}{text}\u{2069}")
        } else {
            text.to_owned()
        }
    }

    /// A sentence with named parts.
    pub(super) fn say(&self, key: &str, parts: &[(&str, FluentValue<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in parts {
            args.set(*name, value.clone());
        }
        self.say_with(key, &args)
    }

    pub(super) fn say_with(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let pattern = pattern.expect("every key that is used exists: a test");
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text.into_owned()
    }

    /// What is wrong with a file.
    pub(super) fn tell(&self, said: &Said) -> String {
        let mut args = FluentArgs::new();
        for (name, part) in &said.parts {
            let value: FluentValue<'_> = match part {
                Part::Text(text) | Part::Country(text) => text.as_str().into(),
                Part::Named(names) => names.values().next().map_or("", String::as_str).into(),
                Part::Number(number) => (*number).into(),
                Part::Day(day) => day.to_string().into(),
                Part::Said(inner) => self.tell(inner).into(),
            };
            args.set(*name, value);
        }
        self.say_with(said.key, &args)
    }

    /// A sentence without parts.
    pub(super) fn plain(&self, key: &str) -> String {
        self.say_with(key, &FluentArgs::new())
    }
}

impl Speaker for Words {
    fn say(&self, key: &str, parts: &[(&'static str, telling::Part)]) -> String {
        let mut args = FluentArgs::new();
        for (name, part) in parts {
            args.set(
                *name,
                match part {
                    telling::Part::Text(text) => FluentValue::from(self.isolated(text)),
                    telling::Part::Code(code) => FluentValue::from(*code),
                    telling::Part::Number(number) => FluentValue::from(*number),
                    telling::Part::Score(of) => FluentValue::from(score(*of)),
                },
            );
        }
        self.say_with(key, &args)
    }

    /// A list in words: the first ones, separated, and the last with its "and".
    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(&self.plain("match-list-separator"));
                self.say("match-list-last", &[("first", first.into()), ("last", last.as_str().into())])
            }
        }
    }

    fn language(&self, tag: &str) -> String {
        self.say("match-language-name", &[("tag", tag.into())])
    }

    fn tag(&self) -> &str {
        self.lang.tag()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use std::collections::{BTreeMap, BTreeSet};

    /// The keys of a language, and the parts that each sentence names.
    fn keys(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
        let files = lang.files().map(|file| fluent_syntax::parser::parse(file).expect("the file parses"));
        let messages = files.iter().flat_map(|file| &file.body).filter_map(|entry| match entry {
            Entry::Message(message) => {
                message.value.as_ref().map(|value| (message.id.name.to_owned(), value))
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => None,
        });
        messages
            .map(|(key, value)| {
                let mut parts = BTreeSet::new();
                named_parts(value, &mut parts);
                (key, parts)
            })
            .collect()
    }

    fn named_parts(pattern: &Pattern<&str>, parts: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    parts.insert(id.name.to_owned());
                }
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    parts.insert(id.name.to_owned());
                    for variant in variants {
                        named_parts(&variant.value, parts);
                    }
                }
                Expression::Inline(_) | Expression::Select { .. } => {}
            }
        }
    }

    /// Every text between quotes in the sources of this command that is a key.
    fn used() -> BTreeSet<String> {
        let sources = [
            include_str!("cities.rs"),
            include_str!("mod.rs"),
            include_str!("page.rs"),
            include_str!("output.rs"),
            include_str!("progress.rs"),
            include_str!("rules.rs"),
            include_str!("spreadsheet.rs"),
            include_str!("table.rs"),
            include_str!("../../../../slices/cohorts/src/telling.rs"),
            include_str!("words.rs").split("cfg(test)").next().unwrap_or_default(),
        ];
        let quoted = sources.iter().flat_map(|source| source.split('"'));
        let keys = quoted.filter(|text| {
            ["match-", "intake-"].iter().any(|file| text.starts_with(file)) && !text.contains(['{', ' '])
        });
        keys.map(str::to_owned).collect()
    }

    #[test]
    fn both_languages_have_the_same_keys() {
        let names = |lang| keys(lang).into_keys().collect::<Vec<_>>();
        assert_eq!(names(Lang::En), names(Lang::Ar));
    }

    #[test]
    fn arabic_names_no_part_that_english_does_not_give() {
        let english = keys(Lang::En);
        let more =
            |(key, parts): (String, BTreeSet<String>)| (!parts.is_subset(&english[&key])).then_some(key);
        assert_eq!(keys(Lang::Ar).into_iter().filter_map(more).collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn every_key_that_is_used_exists() {
        let known = keys(Lang::En);
        let missing: Vec<String> = used().into_iter().filter(|key| !known.contains_key(key)).collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn every_key_that_exists_is_used() {
        /// Keys that are put together from a word: `match-criterion-` and a criterion.
        const TOGETHER: [&str; 7] = [
            "match-criterion-",
            "match-rule-",
            "match-maturity-",
            "match-displacement-",
            "match-economy-",
            "match-column-",
            "match-warning-",
        ];
        let used = used();
        let is_put_together = |key: &String| TOGETHER.iter().any(|begin| key.starts_with(begin));
        let own = keys(Lang::En).into_keys().filter(|key| key.starts_with("match-"));
        let idle: Vec<String> = own.filter(|key| !used.contains(key) && !is_put_together(key)).collect();
        assert_eq!(idle, Vec::<String>::new());
    }
}
