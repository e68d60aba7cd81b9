//! `/sitemap.xml`: what everybody may read, for search engines (sitemaps.org, 0.9).
use super::shown;
use crate::{catalogue::seen, rules::Sight, store};
use kernel::{Lang, access::Circle};
use web::{Answer, File, Keep, Routes, Visit, file};

/// Addresses of one sitemap; the protocol takes 50,000. The newest events come first.
const ADDRESSES_MAX: usize = 10_000;
const BATCH: u32 = 500;

pub(super) fn routes() -> Routes {
    Routes::default().get("/sitemap.xml", show)
}

async fn show(visit: Visit) -> Answer {
    let db = &visit.site.db;
    let mut paths: Vec<(String, Option<String>)> =
        ["/", "/events", "/network"].map(|path| (path.to_owned(), None)).into();
    for city in network::store::cities(db, Circle::Public, Lang::En).await? {
        paths.push((format!("/cities/{}", city.code), None));
    }
    for programme in network::store::programmes(db, Circle::Public, Lang::En).await? {
        paths.push((format!("/programmes/{}", programme.code), None));
    }
    // Pages that a program cannot read yet are no addresses.
    paths.retain(|(path, _)| visit.site.leads_home(path));
    let mut after = None;
    while paths.len() < ADDRESSES_MAX {
        let events = store::events_by_begin(db, after, true, BATCH).await?;
        let Some(last) = events.last() else { break };
        after = Some((last.moments.map_or(i64::MIN, |(begins, _)| begins.as_microsecond()), last.id));
        let public = events.iter().filter(|event| seen(event, Circle::Public) > Sight::Nothing);
        paths.extend(public.map(|event| {
            let changed = event.changed_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            (shown::page(event), Some(changed))
        }));
    }
    let public_url = &visit.site.settings.public_url;
    let lines = paths.iter().take(ADDRESSES_MAX).map(|(path, changed)| {
        // Codes and words of addresses hold no sign that XML knows.
        let changed = changed.as_ref().map(|at| format!("<lastmod>{at}</lastmod>")).unwrap_or_default();
        format!("<url><loc>{public_url}{path}</loc>{changed}</url>\n")
    });
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        lines.collect::<String>()
    );
    let keep = Keep::Shared { life_s: 3_600 };
    Ok(file(
        &visit,
        File { kind: "application/xml; charset=utf-8", text, name: None, changed_at: None, keep },
    ))
}
