//! Words by which events are reached: each belongs to one event for ever.
use crate::rules::slug;
use kernel::EventId;
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Tx, Values, inserts, sql};

/// For each wish one of `twinning`, `twinning-2`, `twinning-3` … that no other event has or had: the first, unless drafts
/// that were thrown away left some free between others.
pub(super) async fn free(tx: &mut Tx, wishes: &[(EventId, String)]) -> Result<Vec<String>, Error> {
    let mut free: Vec<Option<String>> = vec![None; wishes.len()];
    let mut searches = vec![Search::default(); wishes.len()];
    let mut given = BTreeSet::new();
    loop {
        let open = || free.iter().zip(wishes).zip(&searches).filter(|((free, _), _)| free.is_none());
        let words: BTreeSet<String> = open().map(|((_, (_, word)), search)| search.word(word)).collect();
        if words.is_empty() {
            return Ok(free.into_iter().flatten().collect());
        }
        let taken: Vec<(String, EventId)> = sql("select slug, event from events_slugs where slug in ($1..)")
            .bind_list(words)
            .all(&mut *tx)
            .await?;
        let owners: BTreeMap<String, EventId> = taken.into_iter().collect();
        let open = free.iter_mut().zip(wishes).zip(&mut searches).filter(|((free, _), _)| free.is_none());
        for ((free, (event, word)), search) in open {
            let asked = search.word(word);
            let others = owners.get(&asked).is_some_and(|owner| owner != event) || given.contains(&asked);
            if search.hear(others) {
                given.insert(asked.clone());
                *free = Some(asked);
            }
        }
    }
}

/// Seeks a free number for a word, where a thousand events may have had the same title: in growing steps up to one that
/// is free, then by halves down to the first. Takes twice the logarithm of what is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Search {
    /// The highest number that is known to be taken; 0: none.
    taken: u32,
    /// How far above it the next question lies.
    step: u32,
    /// The lowest number above it that is known to be free.
    free: Option<u32>,
}

impl Default for Search {
    fn default() -> Self {
        Self { taken: 0, step: 1, free: None }
    }
}

impl Search {
    /// The number to ask about next: above what is taken, and not above what is free.
    fn next(self) -> u32 {
        self.free.map_or(self.taken.saturating_add(self.step), |free| free - (free - self.taken) / 2)
    }

    fn word(self, word: &str) -> String {
        slug::numbered(word, self.next())
    }

    /// Hears whether the number asked about is another event's. True: it is free, and the first.
    fn hear(&mut self, taken: bool) -> bool {
        let asked = self.next();
        if !taken {
            self.free = Some(asked);
            return asked == self.taken + 1;
        }
        // What was free may be given away by now; then it goes on from there.
        let passed = self.free.is_some_and(|free| free <= asked);
        *self = Self {
            taken: asked,
            step: if passed { 1 } else { self.step.saturating_mul(2) },
            free: self.free.filter(|_| !passed),
        };
        false
    }
}

/// Keeps the words of events that had none.
pub(super) async fn remember(
    tx: &mut Tx,
    words: impl IntoIterator<Item = (EventId, &String)>,
) -> Result<(), Error> {
    let mut rows = inserts("insert into events_slugs (slug, event) values (..)");
    words.into_iter().for_each(|(event, word)| rows.row(Values::default().bind(word).bind(event)));
    rows.run(tx).await
}

/// Keeps one more word of an event, which may have had it before.
pub(super) async fn remember_one_more(tx: &mut Tx, event: EventId, word: &str) -> Result<(), Error> {
    sql("insert into events_slugs (slug, event)
         select $1, $2
          where not exists (select 1 from events_slugs where slug = $1 and event = $2)")
    .bind(word)
    .bind(event)
    .run(tx)
    .await
    .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a search finds, and how often it asks.
    fn found(taken: impl Fn(u32) -> bool) -> (u32, u32) {
        let mut search = Search::default();
        (1..)
            .find_map(|times| {
                let asked = search.next();
                search.hear(taken(asked)).then_some((asked, times))
            })
            .unwrap()
    }

    #[test]
    fn the_first_free_number_is_found_with_few_questions() {
        assert_eq!(found(|_| false), (1, 1));
        for last in 1..5_000 {
            let (number, times) = found(|place| place <= last);
            assert_eq!(number, last + 1);
            assert!(times <= 2 * last.ilog2() + 4, "{times} questions for {number}");
        }
    }

    #[test]
    fn a_number_between_others_is_taken_when_it_is_come_upon() {
        assert_eq!(found(|place| place != 1 && place < 100).0, 1);
        let (number, _) = found(|place| place % 7 != 0 && place < 1_000);
        assert!(number % 7 == 0 || number >= 1_000, "{number} is another event's");
    }

    #[test]
    fn what_is_given_away_meanwhile_is_passed_by() {
        let mut search = Search { taken: 4, step: 4, free: Some(5) };
        assert!(!search.hear(true));
        assert_eq!(search.next(), 6);
        assert!(search.hear(false));
    }
}
