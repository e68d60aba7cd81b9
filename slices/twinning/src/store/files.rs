//! Files of a group, and links to files elsewhere. A file's octets lie beside its row, so that a backup holds both.
use crate::{acts::WorkInGroup, facts::Fact};
use files::NewFile;
use jiff::Timestamp;
use kernel::{FileId, GroupId, OrganisationId, PersonId, access::Granted};
use store::{At, Error, Tx, row, sql};

/// Files of one group that are listed.
const FILES_MAX: i64 = 2_000;

row! {
    /// A file or a link.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct File {
        /// Ours.
        pub id: FileId,
        /// What it is called.
        pub name: String,
        /// Content type; of a link nothing.
        pub kind: String,
        /// Octets; of a link 0.
        pub size: i64,
        /// Where a link leads.
        pub address: Option<String>,
        /// Who added it.
        pub added_by: Option<PersonId>,
        /// When.
        pub added_at: Timestamp,
    }
}

/// The files of a group, the newest first.
///
/// # Errors
/// [`store::Error`]
pub async fn files(at: impl Into<At<'_>>, group: GroupId) -> Result<Vec<File>, Error> {
    sql("select id, name, kind, size, address, added_by, added_at
           from twinning_files
          where twinning = $1
          order by added_at desc, id desc
          limit $2")
    .bind(group)
    .bind(FILES_MAX)
    .all(at)
    .await
}

/// One file of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn file(at: impl Into<At<'_>>, (group, id): (GroupId, FileId)) -> Result<Option<File>, Error> {
    sql("select id, name, kind, size, address, added_by, added_at
           from twinning_files
          where twinning = $1 and id = $2")
    .bind(group)
    .bind(id)
    .optional(at)
    .await
}

/// The octets of a file of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn body(at: impl Into<At<'_>>, (group, id): (GroupId, FileId)) -> Result<Option<Vec<u8>>, Error> {
    sql("select b.body
           from twinning_file_bodies b
           join twinning_files f on f.id = b.file
          where f.twinning = $1 and f.id = $2")
    .bind(group)
    .bind(id)
    .optional(at)
    .await
}

/// Octets of all files of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn size_of_all(at: impl Into<At<'_>>, group: GroupId) -> Result<i64, Error> {
    sql("select cast(coalesce(sum(size), 0) as bigint) from twinning_files where twinning = $1")
        .bind(group)
        .one(at)
        .await
}

/// Keeps a file or a link.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn add(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    new: &NewFile,
    city: Option<OrganisationId>,
) -> Result<FileId, Error> {
    let id = tx.new_id::<FileId>();
    let group = granted.on().group;
    let (kind, size, address, body) = match new {
        NewFile::Body { kind, bytes, .. } => (kind.content_type(), bytes.len(), None, Some(bytes)),
        NewFile::Link { address, .. } => ("", 0, Some(address.clone()), None),
    };
    sql("insert into twinning_files (id, twinning, name, kind, size, address, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(id)
    .bind(group)
    .bind(new.name())
    .bind(kind)
    .bind(i64::try_from(size).unwrap_or(i64::MAX))
    .bind(address)
    .bind(granted.by().person())
    .bind(tx.now())
    .run(tx)
    .await?;
    if let Some(body) = body {
        sql("insert into twinning_file_bodies (file, body) values ($1, $2)")
            .bind(id)
            .bind(body.clone())
            .run(tx)
            .await?;
    }
    Fact::FileAdded { file: id, city }.record(tx, granted.by(), group).await?;
    Ok(id)
}

/// Throws a file away. False where there is none.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn remove(
    tx: &mut Tx,
    granted: &Granted<WorkInGroup>,
    file: FileId,
    city: Option<OrganisationId>,
) -> Result<bool, Error> {
    let group = granted.on().group;
    sql("delete from twinning_file_bodies
          where file in (select id from twinning_files where id = $1 and twinning = $2)")
    .bind(file)
    .bind(group)
    .run(tx)
    .await?;
    let touched = sql("delete from twinning_files where id = $1 and twinning = $2")
        .bind(file)
        .bind(group)
        .run(tx)
        .await?;
    if touched > 0 {
        Fact::FileRemoved { file, city }.record(tx, granted.by(), group).await?;
    }
    Ok(touched > 0)
}
