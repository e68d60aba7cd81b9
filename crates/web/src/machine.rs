//! Doors for machines: health, metrics, robots, the assets of pages.
use crate::{Site, browser};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Path, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use std::net::SocketAddr;

/// What has been counted since the start, for `/metrics`.
#[derive(Clone, Debug)]
pub struct Counted(PrometheusHandle);

impl Counted {
    /// Begins to count, for the whole process.
    ///
    /// # Errors
    /// When something else counts already.
    pub fn begin() -> Result<Self, BuildError> {
        PrometheusBuilder::new().install_recorder().map(Self)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "doors for machines are no pages: no visit, no person, no language"
)]
pub(crate) fn doors() -> Router<Site> {
    Router::new()
        .route("/healthz", axum::routing::get(health))
        .route("/metrics", axum::routing::get(counted))
        .route("/robots.txt", axum::routing::get(robots))
        .route("/favicon.ico", axum::routing::get(icon))
        .route("/assets/{name}", axum::routing::get(asset))
}

/// `ok` when the store answers; a load balancer takes another process when not.
async fn health(State(site): State<Site>) -> Response {
    match store::sql("select cast(1 as bigint)").one::<i64>(&site.db).await {
        Ok(_) => (StatusCode::OK, "ok\n").into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store is away\n").into_response(),
    }
}

/// In the text format of Prometheus; for this machine, or for whoever shows the key.
async fn counted(State(site): State<Site>, request: Request) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let headers = request.headers();
    let from_here = peer.is_some_and(|peer| peer.is_loopback()) && !headers.contains_key("x-forwarded-for");
    match &site.counted {
        Some(counted) if from_here || shows_key(headers, site.settings.metrics_key.as_deref()) => {
            counted.0.render().into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn shows_key(headers: &HeaderMap, key: Option<&str>) -> bool {
    let shown =
        headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match (shown, key) {
        (Some(shown), Some(key)) => kernel::same_secret(shown.as_bytes(), key.as_bytes()),
        _ => false,
    }
}

/// Robots may read what is public; what depends on a person answers them with 404 or a sign-in anyway.
async fn robots(State(site): State<Site>) -> String {
    let sitemap = format!("{}/sitemap.xml", site.settings.public_url);
    format!(
        "User-agent: *\nDisallow: /sign-in\nDisallow: /a/\nDisallow: /feeds/\nDisallow: /dev/\n\nSitemap: {sitemap}\n"
    )
}

async fn icon() -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, ui::assets::favicon().path.as_str())]).into_response()
}

/// The address holds a hash of the content: browsers may keep it for ever.
async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let path = format!("/assets/{name}");
    let Some(asset) = ui::assets::assets().iter().find(|asset| asset.path == path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let takes_gzip = headers
        .get(header::ACCEPT_ENCODING)
        .is_some_and(|value| value.to_str().is_ok_and(|value| value.contains("gzip")));
    let mut answer = Response::new(Body::empty());
    let told = answer.headers_mut();
    told.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    told.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    told.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    let bytes = if takes_gzip {
        told.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        asset.gzip.as_slice()
    } else {
        asset.bytes
    };
    *answer.body_mut() = Body::from(bytes);
    answer
}

/// The rules for browsers hold for machines' doors, too.
pub(crate) async fn rules(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    browser::rules(answer.headers_mut(), &site.settings);
    answer
}

pub(crate) fn with_rules(router: Router<Site>, site: &Site) -> Router<Site> {
    router.layer(middleware::from_fn_with_state(site.clone(), rules))
}
