//! Files of an event: what there is to read, kept here. The octets lie beside their row, so that a backup holds both.
use crate::{acts::ChangeEvent, facts::Fact};
use kernel::{EventId, FileId, access::Granted};
use store::{At, Error, Tx, sql};

/// A file of an event, without its octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFile {
    /// Ours.
    pub id: FileId,
    /// Of which event.
    pub event: EventId,
    /// What it is called.
    pub name: String,
    /// Content type.
    pub kind: String,
    /// Octets.
    pub size: i64,
}

/// The octets of a file of an event.
///
/// # Errors
/// [`store::Error`]
pub async fn body(at: impl Into<At<'_>>, (event, file): (EventId, FileId)) -> Result<Option<Vec<u8>>, Error> {
    sql("select b.body
           from events_file_bodies b
           join events_files f on f.id = b.file
          where f.event = $1 and f.id = $2")
    .bind(event)
    .bind(file)
    .optional(at)
    .await
}

/// Keeps a file. Calendars need not hear of it; the search index does not know it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_file(
    tx: &mut Tx,
    granted: &Granted<ChangeEvent>,
    (name, kind, bytes): (&str, files::Kind, Vec<u8>),
) -> Result<FileId, Error> {
    let id = tx.new_id::<FileId>();
    let event = granted.on().event;
    sql("insert into events_files (id, event, name, kind, size, added_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(event)
        .bind(name)
        .bind(kind.content_type())
        .bind(i64::try_from(bytes.len()).unwrap_or(i64::MAX))
        .bind(tx.now())
        .run(tx)
        .await?;
    sql("insert into events_file_bodies (file, body) values ($1, $2)").bind(id).bind(bytes).run(tx).await?;
    Fact::FileAdded { event, file: id }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Throws a file away. False where there is none.
///
/// # Errors
/// [`store::Error`]
pub async fn remove_file(tx: &mut Tx, granted: &Granted<ChangeEvent>, file: FileId) -> Result<bool, Error> {
    let event = granted.on().event;
    sql("delete from events_file_bodies where file in (select id from events_files where id = $1 and event = $2)")
        .bind(file)
        .bind(event)
        .run(tx)
        .await?;
    let touched =
        sql("delete from events_files where id = $1 and event = $2").bind(file).bind(event).run(tx).await?;
    if touched > 0 {
        Fact::FileRemoved { event, file }.record(tx, granted.by()).await?;
    }
    Ok(touched > 0)
}
