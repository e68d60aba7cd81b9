//! The demo's clock: stored, ticks, moves forward only.
use askama::Template;
use axum::http::{HeaderMap, header};
use jiff::SignedDuration;
use std::time::Duration;
use store::{At, Db, Error, Source, settings};
use ui::{Frame, Sentence};
use web::{Answer, Failure, Posted, Routes, Site, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/dev/clock", show).post("/dev/clock", advance)
}

#[derive(Template)]
#[template(path = "dev/clock.html")]
struct Show {
    frame: Frame,
    now: String,
}

async fn show(visit: Visit) -> Answer {
    let now = visit.reader.moment(visit.site.clock.now());
    page(Show { frame: visit.frame(Sentence::new("dev-clock-title")), now })
}

/// Stores how far product time is ahead of the machine's.
///
/// # Errors
/// Of the store.
pub(crate) async fn keep(db: &Db, ahead: SignedDuration) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    settings::set(&mut tx, settings::CLOCK_AHEAD_US, &ahead.as_micros().to_string()).await?;
    tx.commit().await
}

/// Takes up what another process on the same database has agreed on.
async fn catch_up(site: &Site, at: impl Into<At<'_>>) -> Result<(), Error> {
    let ahead = settings::get(at, settings::CLOCK_AHEAD_US).await?;
    if let Some(ahead) = ahead.and_then(|us| us.parse().ok()) {
        site.clock.catch_up(SignedDuration::from_micros(ahead));
    }
    Ok(())
}

/// How long another process's clock may show an older time.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);

/// Follows the clock of the other processes on one PostgreSQL; on SQLite there are none.
pub(crate) async fn follow(site: Site) {
    if !matches!(site.db.source(), Source::Postgres(_)) {
        return;
    }
    loop {
        if let Err(error) = catch_up(&site, &site.db).await {
            tracing::debug!(%error, "the clock could not be compared");
        }
        tokio::time::sleep(FOLLOW_EVERY).await;
    }
}

async fn advance(visit: Visit, headers: HeaderMap, posted: Posted) -> Answer {
    let hours = match posted.fields.text("by") {
        "hour" => 1,
        "day" => 24,
        "week" => 7 * 24,
        _ => return Err(Failure::not_found()),
    };
    let mut tx = visit.site.db.begin().await?;
    tx.lock("clock", 0).await?;
    catch_up(&visit.site, &mut tx).await?;
    let clock = &visit.site.clock;
    let ahead = clock.now().duration_since(clock.machine()) + SignedDuration::from_hours(hours);
    settings::set(&mut tx, settings::CLOCK_AHEAD_US, &ahead.as_micros().to_string()).await?;
    let from = headers
        .get(header::REFERER)
        .and_then(|page| page.to_str().ok()?.strip_prefix(&visit.site.settings.public_url));
    let back = from.filter(|page| visit.site.leads_home(page)).unwrap_or("/dev/clock");
    let answer = posted.done(&visit, tx, back).await?;
    // Only what is stored counts: of two clicks on one page the second one moves nothing.
    catch_up(&visit.site, &visit.site.db).await?;
    Ok(answer)
}
