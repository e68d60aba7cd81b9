//! Which languages the groups of a cohort speak: those that their charter agrees on, else those that all their cities
//! speak; each only where every city of the group speaks it well enough to talk.
use crate::acts::TakeStock;
use kernel::{GroupId, OrganisationId, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, sql};
use twinning::store::rooms::Room;

/// Rows of one kind about all groups of a cohort.
const ROWS_MAX: i64 = 100_000;

/// The tags of each group's languages, the best first.
///
/// # Errors
/// [`store::Error`]
pub async fn languages(
    at: impl Into<At<'_>>,
    _granted: &Granted<TakeStock>,
    rooms: &[Room],
) -> Result<BTreeMap<GroupId, Vec<String>>, Error> {
    let mut at = at.into();
    let agreed: Vec<(GroupId, String)> = sql("select twinning, languages
           from twinning_charters c
          where number = (select max(n.number) from twinning_charters n where n.twinning = c.twinning)
            and twinning in ($2..)
          order by twinning
          limit $1")
    .bind(ROWS_MAX)
    .bind_list(rooms.iter().map(|room| room.id))
    .all(&mut at)
    .await?;
    let agreed: BTreeMap<GroupId, String> = agreed.into_iter().collect();
    // From B1 on somebody can take part in a talk.
    let spoken: Vec<(OrganisationId, String, String)> = sql("select municipality, tag, level
           from network_languages
          where level in ('B1', 'B2', 'C1', 'C2', 'N') and municipality in ($2..)
          order by municipality, tag
          limit $1")
    .bind(ROWS_MAX)
    .bind_list(rooms.iter().flat_map(Room::ids))
    .all(&mut at)
    .await?;
    let of = |room: &Room| {
        let shared = shared(&room.ids(), &spoken);
        let agreed: Vec<String> = agreed
            .get(&room.id)
            .into_iter()
            .flat_map(|tags| tags.split_whitespace())
            .filter(|tag| shared.iter().any(|own| own == tag))
            .map(str::to_owned)
            .collect();
        // A charter may name a language that one city only reads, or speaks through an interpreter.
        if agreed.is_empty() { shared } else { agreed }
    };
    Ok(rooms.iter().map(|room| (room.id, of(room))).collect())
}

/// What all of these cities speak; first where the one that speaks it least speaks it best.
fn shared(cities: &[OrganisationId], spoken: &[(OrganisationId, String, String)]) -> Vec<String> {
    let mut levels: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (_, tag, level) in spoken.iter().filter(|(city, ..)| cities.contains(city)) {
        levels.entry(tag).or_default().push(level);
    }
    let mut all: Vec<(&str, &str)> = levels
        .into_iter()
        .filter(|(_, levels)| levels.len() == cities.len())
        .filter_map(|(tag, levels)| Some((levels.into_iter().min()?, tag)))
        .collect();
    all.sort_by(|(first, a), (second, b)| second.cmp(first).then(a.cmp(b)));
    all.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_shared_when_every_city_speaks_it_and_the_weakest_speaker_counts() {
        let [first, second] = [1, 2].map(OrganisationId::from);
        let row = |city, tag: &str, level: &str| (city, tag.to_owned(), level.to_owned());
        let spoken = [
            row(first, "ar", "N"),
            row(first, "en", "C1"),
            row(first, "tr", "N"),
            row(second, "ar", "B1"),
            row(second, "en", "C2"),
        ];
        assert_eq!(shared(&[first, second], &spoken), ["en", "ar"]);
    }
}
