//! `events.csv`: events as they were printed, published as they come; and what the program thinks of them, which a
//! facilitator accepts or refuses.
mod accepting;
mod candidates;
mod standing;
mod taking;
mod thoughts;

use crate::store;
use intake::{Column, Importer, SuggestionKind};
use kernel::EventId;

/// The importer of events.
pub(crate) const EVENTS: Importer = Importer {
    noun: "events",
    title: "events-title",
    place: 5,
    columns: &[
        Column::needed("title"),
        Column::optional("starts"),
        Column::optional("ends"),
        Column::optional("location"),
        Column::optional("organisers"),
        Column::optional("tags"),
        Column::optional("context"),
        Column::optional("aims"),
        Column::optional("audience"),
        Column::optional("programme"),
        Column::needed("access"),
        Column::optional("url"),
    ],
    counted: &[("events", "events-title")],
    takes_programme: true,
    suggestions: SUGGESTIONS,
    begin: |run| Box::new(taking::Events::of(run)),
    accept: accepting::accept,
    names: |db, ids, _| {
        Box::pin(async move {
            let ids: Vec<EventId> = ids.into_iter().map(EventId::from).collect();
            let events = store::events(db, &ids).await?;
            Ok(events.into_iter().map(|event| (event.id.into(), event.details.title)).collect())
        })
    },
    page: |id| format!("/events/{id}"),
};

macro_rules! suggestion_kinds {
    ($($name:literal $told:literal [$($part:literal),*] $changes:literal;)*) => {
        &[$(SuggestionKind { name: $name, told: $told, parts: &[$($part),*], changes: $changes }),*]
    };
}

const SUGGESTIONS: &[SuggestionKind] = suggestion_kinds! {
    "events: webinar" "events-suggest-webinar" [] true;
    "events: workshop" "events-suggest-workshop" [] true;
    "events: training" "events-suggest-training" [] true;
    "events: conference" "events-suggest-conference" [] true;
    "events: visit" "events-suggest-visit" [] true;
    "events: call" "events-suggest-call" [] true;
    "events: no kind" "events-suggest-no-kind" ["prefix"] false;
    "events: series" "events-suggest-series" ["series", "number"] true;
    "events: part of a series" "events-suggest-part" ["whole"] true;
    "events: virtual" "events-suggest-virtual" ["printed"] true;
    "events: perhaps virtual" "events-suggest-perhaps-virtual" [] true;
    "events: hybrid" "events-suggest-hybrid" ["printed", "town", "country", "venue"] true;
    "events: in person" "events-suggest-in-person" ["printed", "town", "country", "venue"] true;
    "events: city" "events-suggest-city" ["city"] true;
    "events: theme" "events-suggest-theme" ["theme"] true;
    "events: organisers" "events-suggest-organisers" ["organisers", "partners", "supporters"] true;
    "events: organisers joined" "events-suggest-organisers-joined" ["organisers", "partners", "supporters"] true;
    "events: organisers without" "events-suggest-organisers-without" ["organisers", "partners", "supporters", "left"] true;
    "events: same organisation" "events-suggest-same" ["printed", "known"] true;
    "events: tags" "events-suggest-tags" ["tags"] false;
    "events: dates of a call" "events-suggest-call-dates" [] false;
    "events: wants a look" "events-suggest-look" [] false;
    "events: end has a day" "events-suggest-end-day" [] false;
    "events: date in the place" "events-suggest-date-in-place" ["day", "place"] true;
    "events: double" "events-suggest-double" ["other"] true;
    "events: file says" "events-suggest-file-says" ["field", "here", "file"] true;
};
