//! What groups did, from the record: the only source of their stage, of their health and of their time line.
use crate::{
    facts,
    rules::deeds::{Deed, What},
    store::rooms::Room,
};
use jiff::tz::TimeZone;
use kernel::{GroupId, OrganisationId};
use std::collections::BTreeMap;
use store::{At, Error, record::Entry, sql};

/// Facts about all groups of one list: some hundred a year for each.
const FACTS_MAX: i64 = 200_000;

/// All facts about these groups, the oldest first, but for what was written down by mistake and taken back.
///
/// # Errors
/// [`store::Error`]
pub async fn entries(
    at: impl Into<At<'_>>,
    groups: impl IntoIterator<Item = GroupId>,
) -> Result<Vec<Entry>, Error> {
    let all = sql("select number, at, kind, actor, noun, subject, body
           from facts
          where noun = 'group' and subject in ($2..)
          order by number
          limit $1")
    .bind(FACTS_MAX)
    .bind_list(groups)
    .all(at)
    .await?;
    Ok(standing(all))
}

/// Leaves out what a later fact takes back: a meeting that was held with all its minutes, an output of a kind and a day.
fn standing(all: Vec<Entry>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::with_capacity(all.len());
    for entry in all {
        match entry.kind.as_str() {
            "twinning: meeting taken back" => {
                let written = ["twinning: meeting held", "twinning: minutes changed"];
                let meeting = entry.body.number("meeting");
                kept.retain(|known| {
                    let is_of_it = known.subject == entry.subject && known.body.number("meeting") == meeting;
                    !(is_of_it && written.contains(&known.kind.as_str()))
                });
            }
            "twinning: output taken back" => {
                let kind = format!("twinning: output {}", entry.body.text("what").unwrap_or_default());
                let on = entry.body.text("on");
                let same = |known: &Entry| {
                    known.subject == entry.subject && known.kind == kind && known.body.text("on") == on
                };
                if let Some(place) = kept.iter().rposition(same) {
                    kept.remove(place);
                }
            }
            _ => {}
        }
        kept.push(entry);
    }
    kept
}

/// What each of these groups did, on days in the centre's zone.
///
/// # Errors
/// [`store::Error`]
pub async fn of_groups(
    at: impl Into<At<'_>>,
    rooms: &[Room],
    zone: &TimeZone,
) -> Result<BTreeMap<GroupId, Vec<Deed>>, Error> {
    let entries = entries(at, rooms.iter().map(|room| room.id)).await?;
    let mut deeds: BTreeMap<GroupId, Vec<Deed>> = BTreeMap::new();
    for room in rooms {
        // Of a month or a year no day is known: nobody is silent since a day that was made up.
        let formed = Deed { on: room.formed_on.last_day(), by: None, what: What::Formed };
        deeds.insert(room.id, vec![formed]);
    }
    let mut whole: BTreeMap<i64, bool> = BTreeMap::new();
    for entry in &entries {
        // Minutes that were written better say better who was there.
        if let (Some(meeting), Some(is_whole)) = (entry.body.number("meeting"), entry.body.is("whole")) {
            whole.insert(meeting, is_whole);
        }
    }
    for entry in &entries {
        // A day ahead of the record was a slip: nobody was together before it was written down.
        if entry.kind == "cohorts: group formed"
            && let Some(formed) = deeds.get_mut(&GroupId::from(entry.subject)).and_then(|own| own.first_mut())
        {
            formed.on = formed.on.min(zone.to_datetime(entry.at).date());
        }
        deeds.entry(GroupId::from(entry.subject)).or_default().extend(of_entry(entry, zone, &whole));
    }
    Ok(deeds)
}

/// What a fact is as deeds: what all cities did together, and that its city did something.
fn of_entry(entry: &Entry, zone: &TimeZone, whole: &BTreeMap<i64, bool>) -> Vec<Deed> {
    let on = entry
        .body
        .text("on")
        .filter(|_| entry.kind != "twinning: meeting fixed" && entry.kind != "twinning: meeting moved")
        .and_then(|day| day.parse().ok())
        .unwrap_or_else(|| zone.to_datetime(entry.at).date());
    let city = |name| entry.body.number(name).map(OrganisationId::from);
    let agrees = entry.body.is("agrees").unwrap_or(false);
    let mut deeds = Vec::new();
    let mut did = |by, what| deeds.push(Deed { on, by, what });
    let is_whole = entry.body.number("meeting").and_then(|meeting| whole.get(&meeting)).copied();
    match facts::joint(&entry.kind, agrees) {
        Some(What::Met) if is_whole == Some(false) => did(None, What::MetInPart),
        Some(what) => did(None, what),
        None => {}
    }
    if entry.body.is("focus") == Some(true) {
        did(None, What::ChoseFocus);
    }
    match (entry.kind.as_str(), city("city")) {
        ("twinning: draft written", Some(by)) => did(Some(by), What::Drafted),
        ("twinning: draft reviewed", Some(by)) => {
            did(city("of"), What::GotReview);
            did(Some(by), What::Stirred);
        }
        (_, Some(by)) => did(Some(by), What::Stirred),
        (_, None) => {}
    }
    deeds
}
