//! `/sitemap.xml`: what everybody may read, for search engines (sitemaps.org, 0.9). It is an index: the pages of the
//! network stand in one sitemap, each ten thousand events in another.
use super::shown;
use crate::{catalogue::seen, rules::Sight, store};
use jiff::Timestamp;
use kernel::{EventId, Lang, access::Circle};
use web::{Answer, Failure, File, Keep, PathId, Routes, Visit, file};

/// Events of one sitemap; the protocol takes 50,000 addresses.
const EVENTS_OF_ONE: usize = 10_000;
const BATCH: u32 = 500;

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/sitemap.xml", index)
        .get("/sitemaps/pages.xml", pages)
        .get("/sitemaps/events/{part}", events)
}

async fn index(visit: Visit) -> Answer {
    let firsts = store::first_of_each(&visit.site.db, EVENTS_OF_ONE).await?;
    let parts = firsts.into_iter().map(|first| format!("/sitemaps/events/{first}.xml"));
    let paths = std::iter::once("/sitemaps/pages.xml".to_owned()).chain(parts).map(|path| (path, None));
    Ok(file(&visit, sitemap(&visit, ("sitemapindex", "sitemap"), paths)))
}

async fn pages(visit: Visit) -> Answer {
    let db = &visit.site.db;
    let mut paths = ["/", "/events", "/network", "/programmes"].map(str::to_owned).to_vec();
    let cities = network::store::cities(db, Circle::Public, Lang::En).await?;
    paths.extend(cities.iter().map(|city| format!("/cities/{}", city.code)));
    let programmes = network::store::programmes(db, Circle::Public, Lang::En).await?;
    paths.extend(programmes.iter().map(|programme| format!("/programmes/{}", programme.code)));
    // Pages that a program cannot read yet are no addresses.
    paths.retain(|path| visit.site.leads_home(path));
    Ok(file(&visit, sitemap(&visit, ("urlset", "url"), paths.into_iter().map(|path| (path, None)))))
}

/// The sitemap that begins with an event.
async fn events(visit: Visit, PathId(part): PathId<String>) -> Answer {
    let first = part.strip_suffix(".xml").and_then(|first| first.parse::<i64>().ok());
    let first = first.filter(|first| *first > 0).ok_or_else(Failure::not_found)?;
    let (mut events, mut after) = (Vec::new(), EventId::from(first - 1));
    while events.len() < EVENTS_OF_ONE {
        let batch = store::events_after(&visit.site.db, Some(after), BATCH).await?;
        let Some(last) = batch.last() else { break };
        after = last.id;
        events.extend(batch.into_iter().filter(|event| seen(event, Circle::Public) > Sight::Nothing));
    }
    let paths = events.iter().take(EVENTS_OF_ONE).map(|event| (shown::page(event), Some(event.changed_at)));
    Ok(file(&visit, sitemap(&visit, ("urlset", "url"), paths)))
}

/// A list of addresses, each with the moment of its last change where that is known.
fn sitemap(
    visit: &Visit,
    (list, item): (&str, &str),
    paths: impl Iterator<Item = (String, Option<Timestamp>)>,
) -> File {
    let public_url = &visit.site.settings.public_url;
    let lines = paths.map(|(path, changed)| {
        // Codes and words of addresses hold no sign that XML knows.
        let changed = changed.map(|at| at.strftime("<lastmod>%Y-%m-%dT%H:%M:%SZ</lastmod>").to_string());
        format!("<{item}><loc>{public_url}{path}</loc>{}</{item}>\n", changed.unwrap_or_default())
    });
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{list} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</{list}>\n",
        lines.collect::<String>()
    );
    let keep = Keep::Shared { life_s: 3_600 };
    File { kind: "application/xml; charset=utf-8", text, name: None, changed_at: None, keep }
}
