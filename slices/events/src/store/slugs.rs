//! Words by which events are reached: each belongs to one event for ever.
use crate::rules::slug;
use kernel::EventId;
use std::{collections::BTreeMap, ops::RangeInclusive};
use store::{Error, Tx, Values, inserts, sql};

/// Numbers that are tried for a word that many events wish for, a step at a time; most words are free at once.
const STEPS: [RangeInclusive<u32>; 3] = [1..=1, 2..=10, 11..=100];

/// For each wish the first of `twinning`, `twinning-2`, `twinning-3` … that no other event has or had.
pub(super) async fn free(tx: &mut Tx, wishes: &[(EventId, String)]) -> Result<Vec<String>, Error> {
    let mut owners: BTreeMap<String, EventId> = BTreeMap::new();
    let mut free: Vec<Option<String>> = vec![None; wishes.len()];
    for step in STEPS {
        let open = || wishes.iter().zip(&free).filter(|(_, free)| free.is_none()).map(|(wish, _)| wish);
        let words = open().flat_map(|(_, word)| step.clone().map(|place| slug::numbered(word, place)));
        let taken: Vec<(String, EventId)> = sql("select slug, event from events_slugs where slug in ($1..)")
            .bind_list(words)
            .all(&mut *tx)
            .await?;
        owners.extend(taken);
        for ((event, word), free) in wishes.iter().zip(&mut free).filter(|(_, free)| free.is_none()) {
            let mut words = step.clone().map(|place| slug::numbered(word, place));
            *free = words.find(|word| owners.get(word).is_none_or(|owner| owner == event));
            owners.extend(free.iter().map(|word| (word.clone(), *event)));
        }
    }
    let named = free.into_iter().zip(wishes);
    Ok(named.map(|(free, (event, word))| free.unwrap_or_else(|| format!("{word}-{event}"))).collect())
}

/// Keeps the words of events.
pub(super) async fn remember(
    tx: &mut Tx,
    words: impl IntoIterator<Item = (EventId, &String)>,
) -> Result<(), Error> {
    let mut rows = inserts("insert into events_slugs (slug, event) values (..) on conflict do nothing");
    words.into_iter().for_each(|(event, word)| rows.row(Values::default().bind(word).bind(event)));
    rows.run(tx).await
}
