//! Cities of one group. Groups are made elsewhere; `network_twins` is a view of those that both cities agreed to, with
//! the circle that may see them.
use kernel::{GroupId, Lang, OrganisationId, access::Circle};
use store::{At, Error, row, sql};

/// Pairs that one map or list shows at most.
const TWINS_MAX: i64 = 10_000;

row! {
    /// Two cities of one group, as seen from one of them.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Twin {
        /// The group.
        pub twinning: GroupId,
        /// Code of the city.
        pub city: String,
        /// Code of the other.
        pub twin: String,
        /// The other's name, for the reader.
        pub name: String,
    }
}

/// The twins of one city, or of all, as far as a circle may see them; each pair from both of its cities.
///
/// # Errors
/// [`store::Error`]
pub async fn twins(
    at: impl Into<At<'_>>,
    circle: Circle,
    of: Option<OrganisationId>,
    lang: Lang,
) -> Result<Vec<Twin>, Error> {
    sql("select t.twinning, c.code as city, o.code as twin, coalesce(n.name, o.name) as name
           from network_twins t
           join people_organisations c on c.id = t.city
           join network_profiles cp on cp.municipality = t.city
           join people_organisations o on o.id = t.twin
           join network_profiles op on op.municipality = t.twin
           left join people_organisation_names n on n.organisation = o.id and n.language = $2
          where t.seen_by >= $1 and cp.seen_by >= $1 and op.seen_by >= $1 and ($3 is null or t.city = $3)
          order by c.code, o.code, t.twinning
          limit $4")
    .bind(circle)
    .bind(lang)
    .bind(of)
    .bind(TWINS_MAX)
    .all(at)
    .await
}
