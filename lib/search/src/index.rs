//! The folder: one live generation, and beside it perhaps one that is being built.
//!
//! ```text
//! lock      held by the process that has the folder open
//! live      the number of the generation that answers; replaced by renaming, so it is always whole
//! 7/        the files of a generation, written by tantivy
//! ```

use std::fs::{self, File};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tantivy::directory::error::OpenReadError;
use tantivy::index::SegmentId;
use tantivy::indexer::IndexWriterOptions;
use tantivy::tokenizer::TokenizerManager;
use tantivy::{IndexReader, ReloadPolicy, Term};

use crate::answer::answer;
use crate::files::Files;
use crate::schema::Fields;
use crate::snapshot::Snapshot;
use crate::{Aliases, Answer, Document, Error, Query, Result, Schema, tokens};

/// What the writer collects in memory before it goes to a file. tantivy wants 15 MB at least.
const WRITER_BYTES: usize = 48 << 20;

/// Whether an index can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It answers, with everything up to this position of the caller's record.
    Ready { position: i64 },
    /// The folder holds no index.
    Missing,
    /// It was written with another schema or another version.
    Stale,
    /// Its files are not what was written; the reason is for a log.
    Damaged(String),
}

/// A full-text index in a folder. Clones are the same index. Searches run side by side, also while another thread
/// writes or rebuilds.
///
/// All functions block; call those that write from a thread that may wait.
#[derive(Clone)]
pub struct Index {
    house: Arc<House>,
}

struct House {
    folder: PathBuf,
    schema: Schema,
    fields: Fields,
    aliases: RwLock<Arc<Aliases>>,
    live: RwLock<Live>,
    /// The writer of the live generation, when nobody has it.
    writer: Mutex<Option<tantivy::IndexWriter>>,
    writing: AtomicBool,
    rebuilding: AtomicBool,
    /// The last generation that was begun.
    numbers: AtomicU64,
    _lock: File,
}

enum Live {
    Ready(Arc<Generation>),
    Not(State),
}

/// A generation, as it was at its last commit.
struct Generation {
    number: u64,
    index: tantivy::Index,
    reader: IndexReader,
    snapshot: Snapshot,
}

impl Index {
    /// Opens the index in a folder, which is made if need be. [`Index::state`] says whether it can answer: what is
    /// missing, stale or damaged is no error here. Every file is read once and compared with its checksum.
    ///
    /// # Errors
    /// [`Error::Busy`] when another process has the folder open: give each its own. [`Error::Folder`] when the folder
    /// cannot be used.
    pub fn open(folder: impl Into<PathBuf>, schema: Schema) -> Result<Self> {
        let folder = folder.into();
        make_folder(&folder)?;
        let lock = File::create(folder.join("lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(Error::Busy("another process has it open")),
            Err(fs::TryLockError::Error(error)) => return Err(error.into()),
        }
        let fields = schema.fields();
        let live = carefully(|| open_live(&folder, &schema, &fields));
        let live = match live {
            Ok(live) => live,
            Err(Error::Damaged(reason)) => Live::Not(State::Damaged(reason)),
            Err(other) => return Err(other),
        };
        let numbers = AtomicU64::new(generations(&folder)?.into_iter().max().unwrap_or(0));
        sweep(&folder, &live)?;
        let house = House {
            folder,
            schema,
            fields,
            aliases: RwLock::default(),
            live: RwLock::new(live),
            writer: Mutex::default(),
            writing: AtomicBool::new(false),
            rebuilding: AtomicBool::new(false),
            numbers,
            _lock: lock,
        };
        Ok(Index { house: Arc::new(house) })
    }

    /// Whether it can answer.
    pub fn state(&self) -> State {
        match &*read(&self.house.live) {
            Live::Ready(generation) => State::Ready { position: generation.snapshot.position },
            Live::Not(state) => state.clone(),
        }
    }

    /// Replaces the names that mean the same, from the next search on.
    pub fn set_aliases(&self, aliases: Aliases) {
        *self.house.aliases.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(aliases);
    }

    /// # Errors
    /// [`Error::NotReady`] and [`Error::Damaged`]: answer from elsewhere and rebuild. [`Error::Unknown`] for a name that
    /// the schema does not have, [`Error::Cursor`] for a cursor of another order.
    pub fn search(&self, query: &Query) -> Result<Answer> {
        let generation = self.house.generation()?;
        let aliases = Arc::clone(&read(&self.house.aliases));
        let answered = carefully(|| answer(&generation.snapshot, query, &aliases));
        answered.inspect_err(|error| self.house.note(&generation, error))
    }

    /// Takes the writer, which goes on from [`State::Ready`]'s position.
    ///
    /// # Errors
    /// [`Error::Busy`] when somebody has it, [`Error::NotReady`] when there is nothing to change.
    pub fn writer(&self) -> Result<Writer> {
        let generation = self.house.generation()?;
        if self.house.writing.swap(true, Ordering::AcqRel) {
            return Err(Error::Busy("somebody writes"));
        }
        let free = FreeOnDrop(Arc::clone(&self.house), |house| &house.writing);
        let kept = lock(&self.house.writer).take();
        let writer = match kept {
            Some(writer) => writer,
            None => carefully(|| new_writer(&generation.index))
                .inspect_err(|error| self.house.note(&generation, error))?,
        };
        Ok(Writer { generation: generation.number, writer: Some(writer), clean: true, free })
    }

    /// Begins a new generation beside the live one, which goes on answering.
    ///
    /// # Errors
    /// [`Error::Busy`] when one is being built.
    pub fn rebuild(&self) -> Result<Rebuild> {
        if self.house.rebuilding.swap(true, Ordering::AcqRel) {
            return Err(Error::Busy("a rebuild is running"));
        }
        let free = FreeOnDrop(Arc::clone(&self.house), |house| &house.rebuilding);
        let number = self.house.numbers.fetch_add(1, Ordering::AcqRel) + 1;
        let folder = self.house.generation_folder(number);
        fs::create_dir_all(&folder)?;
        let index = tantivy::Index::builder()
            .schema(self.house.fields.schema.clone())
            .tokenizers(tokenizers())
            .open_or_create(Files::open(&folder)?)?;
        let writer = new_writer(&index)?;
        Ok(Rebuild { number, folder, index, writer: Some(writer), free })
    }

    /// Reads every file of the live generation again and compares it with its checksum.
    ///
    /// # Errors
    /// [`Error::Damaged`], from then on also as the state.
    pub fn check(&self) -> Result<()> {
        let generation = self.house.generation()?;
        let checked = carefully(|| check_files(&self.house.generation_folder(generation.number)));
        checked.inspect_err(|error| self.house.note(&generation, error))
    }

    /// What the index takes.
    pub fn size(&self) -> Result<Size> {
        let generation = self.house.generation()?;
        let files = fs::read_dir(self.house.generation_folder(generation.number))?;
        let mut bytes_on_disk = 0;
        for file in files {
            // A merge may remove files while they are counted.
            bytes_on_disk += file?.metadata().map_or(0, |it| it.len());
        }
        Ok(Size {
            documents: generation.snapshot.documents(),
            segments: generation.snapshot.parts.len(),
            bytes_on_disk,
            bytes_in_memory: generation.snapshot.bytes_in_memory(),
        })
    }
}

/// What an index takes. Its files are mapped, so the system keeps as much of them in memory as it has to spare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    pub documents: u64,
    pub segments: usize,
    pub bytes_on_disk: u64,
    /// Held besides: which documents have each code, and the order of each key.
    pub bytes_in_memory: usize,
}

impl House {
    fn generation(&self) -> Result<Arc<Generation>> {
        match &*read(&self.live) {
            Live::Ready(generation) => Ok(Arc::clone(generation)),
            Live::Not(state) => Err(Error::NotReady(state.clone())),
        }
    }

    fn generation_folder(&self, number: u64) -> PathBuf {
        self.folder.join(number.to_string())
    }

    /// Remembers that a generation is damaged, unless another one has taken its place.
    fn note(&self, generation: &Generation, error: &Error) {
        if let Error::Damaged(reason) = error {
            self.replace(generation.number, Live::Not(State::Damaged(reason.clone())));
        }
    }

    /// A commit failed: because the live generation is damaged, or because the folder takes nothing more?
    fn blame(&self, generation: &Generation, error: Error) -> Error {
        if carefully(|| check_files(&self.generation_folder(generation.number))).is_ok() {
            return Error::Write(error.to_string());
        }
        let error = Error::Damaged(error.to_string());
        self.note(generation, &error);
        error
    }

    /// Replaces what is live if it is still of that generation.
    fn replace(&self, number: u64, by: Live) -> bool {
        let mut live = self.live.write().unwrap_or_else(PoisonError::into_inner);
        let same = matches!(&*live, Live::Ready(it) if it.number == number);
        if same {
            *live = by;
        }
        same
    }
}

/// Changes the live generation, a batch at a time. What was not committed when it is dropped has not happened.
pub struct Writer {
    generation: u64,
    writer: Option<tantivy::IndexWriter>,
    clean: bool,
    free: FreeOnDrop,
}

impl Writer {
    /// Puts a document in place of the one with its id.
    pub fn put(&mut self, document: Document) -> Result<()> {
        self.clean = false;
        put(&self.free.0, self.writer.as_ref(), document, true)
    }

    /// Removes a document; one that is not there is removed already.
    pub fn remove(&mut self, id: i64) -> Result<()> {
        self.clean = false;
        let writer = self.writer.as_ref().ok_or(Error::Superseded)?;
        writer.delete_term(Term::from_field_i64(self.free.0.fields.id, id));
        Ok(())
    }

    /// Makes the batch durable together with the position of the caller's record up to which the index now holds
    /// everything. Searches from then on see it.
    ///
    /// # Errors
    /// [`Error::Superseded`] when a rebuild was put in place meanwhile, [`Error::Write`] when the batch could not be
    /// written, for example on a full disk, [`Error::Damaged`] when that is because the index is. After an error the
    /// batch is lost: take a new writer and go on from [`State::Ready`]'s position.
    pub fn commit(&mut self, position: i64) -> Result<()> {
        let house = Arc::clone(&self.free.0);
        let generation = house.generation()?;
        let Some(writer) = self.writer.as_mut().filter(|_| generation.number == self.generation) else {
            return Err(Error::Superseded);
        };
        let committed = carefully(|| {
            commit(writer, &house.schema, position)?;
            generation.reader.reload()?;
            let before = Some(&generation.snapshot);
            let searcher = generation.reader.searcher();
            let snapshot = Snapshot::read(searcher, &house.schema, &house.fields, position, before)?;
            let (index, reader) = (generation.index.clone(), generation.reader.clone());
            Ok(Generation { number: generation.number, index, reader, snapshot })
        });
        let committed = match committed {
            Ok(committed) => committed,
            Err(error) => {
                // It has lost its batch and perhaps its threads.
                drop(self.writer.take());
                return Err(house.blame(&generation, error));
            }
        };
        self.clean = true;
        if house.replace(self.generation, Live::Ready(Arc::new(committed))) {
            Ok(())
        } else {
            Err(Error::Superseded)
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let house = &self.free.0;
        let Some(mut writer) = self.writer.take() else { return };
        // Held until it is back, so that no rebuild comes between.
        let live = read(&house.live);
        let same = matches!(&*live, Live::Ready(it) if it.number == self.generation);
        // It keeps its threads, which may be merging, for the next batch.
        if same && (self.clean || carefully(|| Ok(writer.rollback()?)).is_ok()) {
            *lock(&house.writer) = Some(writer);
        }
    }
}

/// A generation that is being built. Dropped before [`Rebuild::finish`] it leaves nothing behind.
pub struct Rebuild {
    number: u64,
    folder: PathBuf,
    index: tantivy::Index,
    writer: Option<tantivy::IndexWriter>,
    free: FreeOnDrop,
}

impl Rebuild {
    /// Adds a document. No two may have the same id.
    pub fn put(&mut self, document: Document) -> Result<()> {
        put(&self.free.0, self.writer.as_ref(), document, false)
    }

    /// Puts the new generation in place of the live one, which is removed. It holds the caller's record up to this
    /// position; what came later is for [`Index::writer`].
    pub fn finish(mut self, position: i64) -> Result<()> {
        let house = Arc::clone(&self.free.0);
        let mut writer = self.writer.take().ok_or(Error::Superseded)?;
        let generation = carefully(|| {
            commit(&mut writer, &house.schema, position)?;
            writer.wait_merging_threads()?;
            open_generation(self.number, self.index.clone(), &house.schema, &house.fields, position)
        })?;
        write_live(&house.folder, self.number)?;
        // A writer of the generation before finds itself superseded.
        let live = Live::Ready(Arc::new(generation));
        let before = {
            let mut place = house.live.write().unwrap_or_else(PoisonError::into_inner);
            (std::mem::replace(&mut *place, live), lock(&house.writer).take())
        };
        drop(before);
        self.folder = PathBuf::new();
        sweep(&house.folder, &read(&house.live))
    }
}

impl Drop for Rebuild {
    fn drop(&mut self) {
        drop(self.writer.take());
        if self.folder != Path::new("") {
            // What cannot be removed now is swept at the next opening.
            drop(fs::remove_dir_all(&self.folder));
        }
    }
}

/// Gives back the right to write or to rebuild.
struct FreeOnDrop(Arc<House>, fn(&House) -> &AtomicBool);

impl Drop for FreeOnDrop {
    fn drop(&mut self) {
        (self.1)(&self.0).store(false, Ordering::Release);
    }
}

fn put(
    house: &House,
    writer: Option<&tantivy::IndexWriter>,
    document: Document,
    replace: bool,
) -> Result<()> {
    let writer = writer.ok_or(Error::Superseded)?;
    let id = document.id;
    let document = document.into_fields(&house.schema, &house.fields)?;
    if replace {
        writer.delete_term(Term::from_field_i64(house.fields.id, id));
    }
    writer.add_document(document)?;
    Ok(())
}

fn commit(writer: &mut tantivy::IndexWriter, schema: &Schema, position: i64) -> Result<()> {
    let mut prepared = writer.prepare_commit()?;
    prepared.set_payload(&payload(position, &schema.stamp()));
    prepared.commit()?;
    Ok(())
}

/// What a commit says of itself: the file in which it stands has no checksum of its own.
fn payload(position: i64, stamp: &str) -> String {
    let text = format!("{position} {stamp}");
    format!("{:016x} {text}", fnv(text.as_bytes()))
}

fn read_payload(payload: &str) -> Option<(i64, &str)> {
    let (sum, text) = payload.split_once(' ')?;
    let (position, stamp) = text.split_once(' ')?;
    (sum == format!("{:016x}", fnv(text.as_bytes()))).then_some((position.parse().ok()?, stamp))
}

/// The 64-bit FNV-1a of Fowler, Noll and Vo.
fn fnv(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn new_writer(index: &tantivy::Index) -> Result<tantivy::IndexWriter> {
    let options = IndexWriterOptions::builder()
        .memory_budget_per_thread(WRITER_BYTES)
        .num_worker_threads(1)
        .num_merge_threads(1)
        .build();
    Ok(index.writer_with_options(options)?)
}

fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(tokens::NAME, tokens::Folding);
    tokenizers
}

/// Whoever reads an index reads the texts: others on the machine have no business in it.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn open_live(folder: &Path, schema: &Schema, fields: &Fields) -> Result<Live> {
    let number = match fs::read(folder.join("live")) {
        Ok(number) => number,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Live::Not(State::Missing)),
        Err(error) => return Err(error.into()),
    };
    let Ok(number) = String::from_utf8_lossy(&number).parse::<u64>() else {
        return Ok(Live::Not(State::Damaged("the file `live` names no generation".to_owned())));
    };
    let generation = folder.join(number.to_string());
    if !generation.exists() {
        return Ok(Live::Not(State::Missing));
    }
    check_files(&generation)?;
    let mut index = tantivy::Index::open(Files::open(&generation)?)?;
    index.set_tokenizers(tokenizers());
    let payload = index.load_metas()?.payload.unwrap_or_default();
    let Some((position, stamp)) = read_payload(&payload) else {
        return Ok(Live::Not(State::Damaged("a commit that says nothing of itself".to_owned())));
    };
    if stamp != schema.stamp() || index.schema() != fields.schema {
        return Ok(Live::Not(State::Stale));
    }
    Ok(Live::Ready(Arc::new(open_generation(number, index, schema, fields, position)?)))
}

fn open_generation(
    number: u64,
    index: tantivy::Index,
    schema: &Schema,
    fields: &Fields,
    position: i64,
) -> Result<Generation> {
    let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
    let snapshot = Snapshot::read(reader.searcher(), schema, fields, position, None)?;
    Ok(Generation { number, index, reader, snapshot })
}

/// Compares every file of a segment with the checksum at its end. A file that is not there is found when it is opened.
fn check_files(folder: &Path) -> Result<()> {
    // Opened anew, so that it is the disk that is read.
    let index = tantivy::Index::open(Files::open(folder)?)?;
    let segments = index.searchable_segment_ids()?.iter().map(SegmentId::uuid_string).collect::<Vec<_>>();
    for file in fs::read_dir(folder)? {
        let name = file?.file_name();
        let of_segment = name.to_str().is_some_and(|name| segments.iter().any(|it| name.starts_with(it)));
        if !of_segment {
            continue;
        }
        match index.directory().validate_checksum(Path::new(&name)) {
            Ok(false) => return Err(Error::Damaged(format!("{} is not what was written", name.display()))),
            // A merge may have removed it.
            Ok(true) | Err(OpenReadError::FileDoesNotExist(_)) => {}
            Err(error) => return Err(Error::Damaged(error.to_string())),
        }
    }
    Ok(())
}

fn write_live(folder: &Path, number: u64) -> Result<()> {
    let beside = folder.join("live.new");
    fs::write(&beside, number.to_string())?;
    File::open(&beside)?.sync_all()?;
    fs::rename(beside, folder.join("live"))?;
    // The name is durable when its folder is; not every system lets a folder be opened.
    if let Ok(folder) = File::open(folder) {
        drop(folder.sync_all());
    }
    Ok(())
}

/// The generations in a folder.
fn generations(folder: &Path) -> Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(folder)? {
        numbers.extend(entry?.file_name().to_str().and_then(|it| it.parse::<u64>().ok()));
    }
    Ok(numbers)
}

/// Removes generations older than the live one. Those that do not answer are left until one does.
fn sweep(folder: &Path, live: &Live) -> Result<()> {
    let Live::Ready(live) = live else { return Ok(()) };
    for number in generations(folder)? {
        if number < live.number {
            // Where files that are still read cannot be removed, they are swept at the next opening.
            drop(fs::remove_dir_all(folder.join(number.to_string())));
        }
    }
    Ok(())
}

/// Damaged files may lead the reading library anywhere: a panic is one of the ways in which they show.
fn carefully<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let reason = panic.downcast_ref::<String>().map(String::as_str);
        let reason = reason.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic");
        Err(Error::Damaged(reason.to_owned()))
    })
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
