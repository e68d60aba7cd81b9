//! The words of all languages: read from `locales/`, said sentence by sentence, in English where one is missing.
//!
//! A build for development reads the folder and looks again whenever a [`Reader`](crate::Reader) is made, so that
//! reloading a page shows a change. A release carries the files inside.
use crate::choices::Choices;
use crate::formats::{Decimals, Formats, Numbering, PerLang};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use icu_collator::CollatorBorrowed;
use intl_memoizer::concurrent::IntlLangMemoizer;
use kernel::Lang;
use rust_embed::RustEmbed;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::Path,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};
use thiserror::Error;

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/*.ftl"]
struct Files;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// More than this is not remembered: something is broken at large.
const MISTAKES_MAX: usize = 500;
/// How long what was seen in the folder holds: less than it takes to save a file and to reload a page.
const SEEN_FOR: Duration = Duration::from_millis(300);

/// All sentences of all languages. Shared by everybody.
pub struct Words {
    current: RwLock<Arc<Library>>,
    formats: PerLang<Formats>,
    collators: PerLang<CollatorBorrowed<'static>>,
    mistakes: Mutex<BTreeSet<String>>,
    seen: Mutex<(Stamp, Instant)>,
    edition: AtomicU64,
}

/// Why words cannot be used. Met in development only: a test reads every file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WordsError {
    /// A file that cannot be read, or that is not UTF-8.
    #[error("{file}: cannot be read")]
    Unreadable {
        /// Below `locales/`.
        file: String,
    },
    /// A file that is not Fluent.
    #[error("{file}: {what}")]
    Syntax {
        /// Below `locales/`.
        file: String,
        /// What the parser says.
        what: String,
    },
    /// A key that stands twice in one language.
    #[error("{file}: {what}")]
    Twice {
        /// Below `locales/`.
        file: String,
        /// Which key.
        what: String,
    },
    /// ICU has no data for a language: a broken build.
    #[error("no data for {lang}: {what}")]
    Data {
        /// The language.
        lang: Lang,
        /// What is missing.
        what: String,
    },
}

/// A sentence as it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) text: String,
    /// Said in English, because the reader's language does not have it.
    pub(crate) fell_back: bool,
}

impl Words {
    /// Reads all files and prepares how numbers, days and names are written in each language.
    ///
    /// # Errors
    /// [`WordsError`]: a file is broken.
    pub fn load() -> Result<Arc<Self>, WordsError> {
        Ok(Arc::new(Self {
            current: RwLock::new(Arc::new(Library::of(files()?)?)),
            formats: PerLang::of(Formats::of)?,
            collators: PerLang::of(crate::formats::collator)?,
            mistakes: Mutex::default(),
            seen: Mutex::new((Stamp::of_folder(), looked_at())),
            edition: AtomicU64::new(0),
        }))
    }

    /// Whether a language has this sentence itself.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.library().bundle(lang, Numbering::Latin).has_message(key)
    }

    /// The keys of a language, in order.
    pub fn keys(&self, lang: Lang) -> Vec<String> {
        self.library().keys.get(lang).iter().cloned().collect()
    }

    /// Another number after each time that the files were read anew: for whoever keeps what was said.
    pub(crate) fn edition(&self) -> u64 {
        self.edition.load(Ordering::Relaxed)
    }

    /// What was asked for and is not there: keys, and parts of sentences. Each is logged once, too. A test that shows
    /// pages ends with asking that this is empty.
    pub fn mistakes(&self) -> Vec<String> {
        self.mistakes.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    pub(crate) fn formats(&self, lang: Lang) -> &Formats {
        self.formats.get(lang)
    }

    pub(crate) fn collator(&self, lang: Lang) -> &CollatorBorrowed<'static> {
        self.collators.get(lang)
    }

    /// Says a sentence. Parts are written already, but for numbers.
    pub(crate) fn tell(
        &self,
        (lang, numbering): (Lang, Numbering),
        key: &str,
        args: &FluentArgs<'_>,
    ) -> Told {
        let library = self.library();
        for spoken in [lang, Lang::En] {
            let bundle = library.bundle(spoken, numbering);
            let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            for error in errors {
                self.mistake(format!("{spoken}: {key}: {error}"));
            }
            return Told { text, fell_back: spoken != lang };
        }
        self.mistake(format!("{lang}: {key}: no such sentence"));
        Told { text: key.to_owned(), fell_back: true }
    }

    /// Whether this text chooses how a sentence goes on, so that it must reach it as it is.
    pub(crate) fn chooses(&self, key: &str, part: &str, text: &str) -> bool {
        self.library().choices.has(key, part, text)
    }

    fn mistake(&self, what: String) {
        let mut mistakes = self.mistakes.lock().unwrap_or_else(PoisonError::into_inner);
        if mistakes.len() < MISTAKES_MAX && mistakes.insert(what.clone()) {
            tracing::error!(what, "words: a sentence is wrong");
        }
    }

    fn library(&self) -> Arc<Library> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// In builds for development: takes up what changed in the folder.
    pub(crate) fn look_again(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if FOLDER.is_none() || seen.1.elapsed() < SEEN_FOR {
            return;
        }
        let stamp = Stamp::of_folder();
        let before = std::mem::replace(&mut *seen, (stamp, looked_at()));
        if before.0 == stamp {
            return;
        }
        match files().and_then(Library::of) {
            Ok(library) => {
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(library);
                self.edition.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => self.mistake(error.to_string()),
        }
    }
}

/// The folder, in builds that read it. A release carries the files, and no path of the machine that made it.
#[cfg(debug_assertions)]
const FOLDER: Option<&str> = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales"));
#[cfg(not(debug_assertions))]
const FOLDER: Option<&str> = None;

/// When the folder was looked at.
#[expect(clippy::disallowed_methods, reason = "how long a look lasts is nothing that a test sets")]
fn looked_at() -> Instant {
    Instant::now()
}

/// What tells that a file changed, came or went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Stamp {
    files: usize,
    newest: Option<SystemTime>,
}

impl Stamp {
    fn of_folder() -> Self {
        let below =
            |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let files =
            FOLDER.into_iter().flat_map(|folder| below(folder.as_ref())).flat_map(|folder| below(&folder));
        files.fold(Self::default(), |stamp, file| {
            let changed = file.metadata().and_then(|metadata| metadata.modified()).ok();
            Self { files: stamp.files + 1, newest: stamp.newest.max(changed) }
        })
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").finish_non_exhaustive()
    }
}

/// What stands in the files, by name: `ar/ui.ftl`.
type Texts = BTreeMap<String, String>;

fn files() -> Result<Texts, WordsError> {
    Files::iter()
        .map(|file| {
            let unreadable = || WordsError::Unreadable { file: file.to_string() };
            let content = Files::get(&file).ok_or_else(unreadable)?;
            let text = String::from_utf8(content.data.into_owned()).ok().ok_or_else(unreadable)?;
            Ok((file.to_string(), text))
        })
        .collect()
}

/// The files, parsed, and ready for each language and set of digits.
struct Library {
    keys: PerLang<BTreeSet<String>>,
    choices: Choices,
    bundles: PerLang<Bundles>,
}

/// A file of sentences, shared by the bundles of its language.
struct File {
    name: String,
    resource: Arc<FluentResource>,
}

/// A language's sentences; what differs is how numbers inside them are written.
struct Bundles {
    latin: Bundle,
    arabic: Bundle,
}

impl Library {
    fn of(texts: Texts) -> Result<Self, WordsError> {
        let mut parsed: BTreeMap<String, Vec<File>> = BTreeMap::new();
        for (name, text) in texts {
            let folder = name.split('/').next().unwrap_or_default().to_owned();
            let resource = FluentResource::try_new(text)
                .map_err(|(_, errors)| WordsError::Syntax { file: name.clone(), what: in_a_row(&errors) })?;
            parsed.entry(folder).or_default().push(File { name, resource: Arc::new(resource) });
        }
        let of = |lang: Lang| parsed.get(lang.tag()).map(Vec::as_slice).unwrap_or_default();
        let bundles = PerLang::of(|lang| {
            Ok(Bundles {
                latin: bundle(lang, of(lang), Numbering::Latin)?,
                arabic: bundle(lang, of(lang), Numbering::Arabic)?,
            })
        })?;
        let keys = PerLang::of(|lang| Ok(of(lang).iter().flat_map(|file| keys(&file.resource)).collect()))?;
        let choices = Choices::of(of(Lang::En).iter().map(|file| file.resource.clone()));
        Ok(Self { keys, choices, bundles })
    }

    fn bundle(&self, lang: Lang, numbering: Numbering) -> &Bundle {
        let bundles = self.bundles.get(lang);
        match numbering {
            Numbering::Latin => &bundles.latin,
            Numbering::Arabic => &bundles.arabic,
        }
    }
}

fn in_a_row(errors: &[impl ToString]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

fn keys(file: &FluentResource) -> impl Iterator<Item = String> {
    file.entries().filter_map(|entry| {
        if let Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None }
    })
}

fn bundle(lang: Lang, files: &[File], numbering: Numbering) -> Result<Bundle, WordsError> {
    let data = |what: String| WordsError::Data { lang, what };
    let mut bundle =
        Bundle::new_concurrent(vec![lang.tag().parse().map_err(|error| data(format!("{error:?}")))?]);
    // The reader isolates: only what people wrote, and only where its direction differs.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match numbering {
        Numbering::Latin => |value, memoizer| write_number(value, memoizer, Numbering::Latin),
        Numbering::Arabic => |value, memoizer| write_number(value, memoizer, Numbering::Arabic),
    }));
    for File { name, resource } in files {
        bundle
            .add_resource(resource.clone())
            .map_err(|errors| WordsError::Twice { file: name.clone(), what: in_a_row(&errors) })?;
    }
    Ok(bundle)
}

/// Fluent asks this for each value; only numbers are ours.
fn write_number(
    value: &FluentValue<'_>,
    memoizer: &IntlLangMemoizer,
    numbering: Numbering,
) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    memoizer.with_try_get::<Decimals, _, _>((numbering,), |decimals| decimals.write(&digits)).ok().flatten()
}
