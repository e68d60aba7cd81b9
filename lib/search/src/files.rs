//! How files are read: small ones into memory, large ones mapped.
//!
//! A mapped file that somebody else cuts short ends the process when the lost part is read, and no program can catch
//! that. What was read into memory stays what it was. So an index of a usual size survives whatever happens to its
//! folder, and only one of some 10^5 documents or more has files that are mapped.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    DirectoryLock, FileHandle, Lock, MmapDirectory, OwnedBytes, WatchCallback, WatchHandle, WritePtr,
};

use crate::Result;

/// Up to this size a file is read into memory.
const HELD_BYTES_MAX: u64 = 8 << 20;

/// A folder of files that are written once.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    folder: PathBuf,
    mapped: MmapDirectory,
    /// What is in memory, as long as somebody reads it.
    held: Arc<Mutex<BTreeMap<PathBuf, Weak<OwnedBytes>>>>,
}

impl Files {
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let mapped = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        Ok(Files { folder: folder.to_owned(), mapped, held: Arc::default() })
    }

    fn hold(&self, path: &Path) -> Option<Arc<OwnedBytes>> {
        let full = self.folder.join(path);
        if fs::metadata(&full).ok()?.len() > HELD_BYTES_MAX {
            return None;
        }
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = held.get(path).and_then(Weak::upgrade) {
            return Some(known);
        }
        let read = Arc::new(OwnedBytes::new(fs::read(full).ok()?));
        held.retain(|_, it| it.strong_count() > 0);
        held.insert(path.to_owned(), Arc::downgrade(&read));
        Some(read)
    }
}

impl tantivy::Directory for Files {
    fn get_file_handle(&self, path: &Path) -> std::result::Result<Arc<dyn FileHandle>, OpenReadError> {
        match self.hold(path) {
            Some(held) => Ok(held),
            // Also where it cannot be read: the error is told there.
            None => self.mapped.get_file_handle(path),
        }
    }

    fn delete(&self, path: &Path) -> std::result::Result<(), DeleteError> {
        self.mapped.delete(path)
    }

    fn exists(&self, path: &Path) -> std::result::Result<bool, OpenReadError> {
        self.mapped.exists(path)
    }

    fn open_write(&self, path: &Path) -> std::result::Result<WritePtr, OpenWriteError> {
        self.mapped.open_write(path)
    }

    fn atomic_read(&self, path: &Path) -> std::result::Result<Vec<u8>, OpenReadError> {
        self.mapped.atomic_read(path)
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.mapped.atomic_write(path, data)
    }

    fn sync_directory(&self) -> io::Result<()> {
        self.mapped.sync_directory()
    }

    fn acquire_lock(&self, lock: &Lock) -> std::result::Result<DirectoryLock, LockError> {
        self.mapped.acquire_lock(lock)
    }

    fn watch(&self, watch_callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        self.mapped.watch(watch_callback)
    }
}
