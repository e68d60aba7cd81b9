//! `/api`: what the house answers to programs, put together from what the features hand over.
use crate::house;
use serde_json::{Map, Value, json};
use web::{Answer, Routes, text_for_machines};

pub(crate) fn routes() -> Routes {
    Routes::default().get("/api", show)
}

async fn show() -> Answer {
    Ok(text_for_machines("application/json", description().to_string()))
}

/// An `OpenAPI` 3.1 document. Each address is a page's with `.json` behind it.
pub fn description() -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for part in house::slices().into_iter().filter_map(|slice| slice.api) {
        let part: Value = serde_json::from_str(part).expect("a constant of the feature, which a test reads");
        for (name, all) in [("paths", &mut paths), ("schemas", &mut schemas)] {
            all.extend(
                part.get(name)
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                    .map(|(key, of)| (key.clone(), of.clone())),
            );
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Twinhall",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Read only. The same answers come from the pages' own addresses with `Accept: \
                application/json`. Names are in the language of `lang`, else of `Accept-Language`. Whoever is not \
                signed in reads what is public.",
        },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}
