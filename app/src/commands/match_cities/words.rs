//! The words of this command, from `locales/`, in the language that was asked for.
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// A language of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Lang {
    /// English.
    En,
    /// Arabic.
    Ar,
}

impl Lang {
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

    fn file(self) -> &'static str {
        match self {
            Self::En => include_str!("../../../../locales/en/match.ftl"),
            Self::Ar => include_str!("../../../../locales/ar/match.ftl"),
        }
    }
}

/// Sentences by their keys.
pub(super) struct Words {
    pub(super) lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language. Names of the other direction are set apart by marks only where `isolating`.
    pub(super) fn new(lang: Lang, isolating: bool) -> Self {
        let language = lang.tag().parse().expect("a tag of our own");
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(isolating);
        let file = FluentResource::try_new(lang.file().to_owned()).expect("every file parses: a test");
        bundle.add_resource(file).expect("no key stands twice: a test");
        Self { lang, bundle }
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

    /// A sentence without parts.
    pub(super) fn plain(&self, key: &str) -> String {
        self.say_with(key, &FluentArgs::new())
    }

    /// A list in words: the first ones, separated, and the last with its "and".
    pub(super) fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                let first = first.join(&self.plain("match-list-separator"));
                self.say("match-list-last", &[("first", first.into()), ("last", last.as_str().into())])
            }
        }
    }
}
