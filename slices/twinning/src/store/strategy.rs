//! Sections of the cities' strategies: drafts by the city, reviews by its twin. Every version stays.
use crate::{acts::SpeakForCity, facts::Fact};
use jiff::Timestamp;
use kernel::{GroupId, OrganisationId, PersonId, SectionId, access::Granted};
use store::{At, Error, FactNumber, Tx, row, sql};

/// Sections of one group: a strategy has a dozen chapters.
const SECTIONS_MAX: i64 = 200;
/// Versions of one section, and reviews of it.
const VERSIONS_MAX: i64 = 500;
/// The named constraint that keeps two sections of a city apart.
pub const ONE_OF_A_NAME: &str = "twinning_sections_one_of_a_name";

row! {
    /// A section with what is newest of it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Section {
        /// Ours.
        pub id: SectionId,
        /// Whose strategy it is of.
        pub municipality: OrganisationId,
        /// As the city calls it.
        pub title: String,
        /// The newest version.
        pub number: i64,
        /// When that was written.
        pub written_at: Timestamp,
        /// Reviews of the newest version.
        pub reviews: i64,
    }
}

row! {
    /// A version.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Draft {
        /// Counted from 1.
        pub number: i64,
        /// What it says.
        pub body: String,
        /// Who wrote it.
        pub written_by: Option<PersonId>,
        /// When.
        pub written_at: Timestamp,
    }
}

row! {
    /// What the twin said of a version.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Review {
        /// Of which version.
        pub number: i64,
        /// Which city.
        pub municipality: OrganisationId,
        /// Who of it.
        pub person: Option<PersonId>,
        /// What.
        pub body: String,
        /// When.
        pub written_at: Timestamp,
    }
}

/// Sections with their newest version; the condition comes after it.
macro_rules! sections {
    ($rest:literal) => {
        sql(concat!(
            "select s.id, s.municipality, s.title, d.number, d.written_at,
                    (select count(*) from twinning_reviews r where r.section = s.id and r.number = d.number) as reviews
               from twinning_sections s
               join twinning_drafts d
                 on d.section = s.id and d.number = (select max(number) from twinning_drafts where section = s.id)
              where s.twinning = $1 ",
            $rest
        ))
    };
}

/// All sections of a group, by city, in the order in which they were begun.
///
/// # Errors
/// [`store::Error`]
pub async fn sections(at: impl Into<At<'_>>, group: GroupId) -> Result<Vec<Section>, Error> {
    sections!("order by s.municipality, s.added_at, s.id limit $2")
        .bind(group)
        .bind(SECTIONS_MAX)
        .all(at)
        .await
}

/// One section of a group.
///
/// # Errors
/// [`store::Error`]
pub async fn section(
    at: impl Into<At<'_>>,
    (group, id): (GroupId, SectionId),
) -> Result<Option<Section>, Error> {
    sections!("and s.id = $2").bind(group).bind(id).optional(at).await
}

/// All versions of a section, the newest first, and all reviews, the oldest first.
///
/// # Errors
/// [`store::Error`]
pub async fn versions(at: impl Into<At<'_>>, section: SectionId) -> Result<(Vec<Draft>, Vec<Review>), Error> {
    let mut at = at.into();
    let drafts = sql("select number, body, written_by, written_at
           from twinning_drafts
          where section = $1
          order by number desc
          limit $2")
    .bind(section)
    .bind(VERSIONS_MAX)
    .all(&mut at)
    .await?;
    let reviews = sql("select number, municipality, person, body, written_at
           from twinning_reviews
          where section = $1
          order by id
          limit $2")
    .bind(section)
    .bind(VERSIONS_MAX)
    .all(&mut at)
    .await?;
    Ok((drafts, reviews))
}

/// Begins a section. [`ONE_OF_A_NAME`] may refuse its title.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn begin(
    tx: &mut Tx,
    granted: &Granted<SpeakForCity>,
    title: &str,
    body: &str,
) -> Result<(SectionId, FactNumber), Error> {
    let id = tx.new_id::<SectionId>();
    let on = granted.on();
    sql("insert into twinning_sections (id, twinning, municipality, title, title_folded, added_at)
         values ($1, $2, $3, $4, $5, $6)")
    .bind(id)
    .bind(on.id())
    .bind(on.city)
    .bind(title)
    .bind(fold::fold(title))
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok((id, write(tx, granted, (id, 1), body).await?))
}

/// Writes a version of a section of one's own city.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn write(
    tx: &mut Tx,
    granted: &Granted<SpeakForCity>,
    (section, number): (SectionId, i64),
    body: &str,
) -> Result<FactNumber, Error> {
    sql("insert into twinning_drafts (section, number, body, written_by, written_at) values ($1, $2, $3, $4, $5)")
        .bind(section)
        .bind(number)
        .bind(body)
        .bind(granted.by().person())
        .bind(tx.now())
        .run(tx)
        .await?;
    let on = granted.on();
    Fact::Drafted { section, number, city: on.city }.record(tx, granted.by(), on.id()).await
}

/// Says something of a version of the twin's.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn review(
    tx: &mut Tx,
    granted: &Granted<SpeakForCity>,
    (section, number, of): (SectionId, i64, OrganisationId),
    body: &str,
) -> Result<FactNumber, Error> {
    let on = granted.on();
    sql("insert into twinning_reviews (id, section, number, municipality, person, body, written_at)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(tx.new_id::<i64>())
    .bind(section)
    .bind(number)
    .bind(on.city)
    .bind(granted.by().person())
    .bind(body)
    .bind(tx.now())
    .run(tx)
    .await?;
    Fact::Reviewed { section, number, of, city: on.city }.record(tx, granted.by(), on.id()).await
}
