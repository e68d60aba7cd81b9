//! Programmes.
use kernel::{Lang, ProgrammeId, access::Circle};
use store::{At, Error, row, sql};

/// Programmes of one centre at most: one list shows them all.
const PROGRAMMES_MAX: i64 = 1_000;

row! {
    /// A programme as lists and forms name it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ProgrammeName {
        /// Ours.
        pub id: ProgrammeId,
        /// Stable; stands in addresses and files.
        pub code: String,
        /// In the reader's language where that is known, else as it was entered.
        pub name: String,
        /// The programme above, whether or not the reader may see it.
        pub parent: Option<ProgrammeId>,
    }
}

/// All programmes that a circle may see, by name.
///
/// # Errors
/// [`store::Error`]
pub async fn programmes(
    at: impl Into<At<'_>>,
    circle: Circle,
    lang: Lang,
) -> Result<Vec<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $2
          where p.seen_by >= $1
          order by p.name, p.id
          limit $3")
    .bind(circle)
    .bind(lang)
    .bind(PROGRAMMES_MAX)
    .all(at)
    .await
}

/// The programme of this code, if the circle may see it.
///
/// # Errors
/// [`store::Error`]
pub async fn programme_by_code(
    at: impl Into<At<'_>>,
    circle: Circle,
    code: &str,
    lang: Lang,
) -> Result<Option<ProgrammeName>, Error> {
    sql("select p.id, p.code, coalesce(n.name, p.name) as name, p.parent
           from network_programmes p
           left join network_programme_names n on n.programme = p.id and n.language = $3
          where p.seen_by >= $1 and p.code = $2")
    .bind(circle)
    .bind(code)
    .bind(lang)
    .optional(at)
    .await
}
