//! The house's router, and the loop that accepts connections: `axum::serve` knows no limits for slow clients.
use crate::{Failure, Routes, Site, file, form, machine, visit, wanted};
use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit},
    http::Request,
    middleware,
    response::IntoResponse as _,
};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{future::Future, io, net::SocketAddr, time::Duration};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// A client that has not sent its headers by then is slow on purpose, or gone.
const HEADERS_TIME_MAX: Duration = Duration::from_secs(10);
/// Requests that are under way may end within this time after the program was asked to stop.
const STOP_TIME_MAX: Duration = Duration::from_secs(10);

/// The house's router: every page below the room that makes the visit. An address with `.json` at its end is read
/// before the routes are.
pub fn router(site: &Site, routes: Routes) -> Router {
    let pages = routes
        .into_router()
        .fallback(async || Failure::not_found())
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            Failure::panicked().into_response()
        }))
        .layer(middleware::from_fn_with_state(site.clone(), visit::receive))
        // A few octets more than the best, for a third of the time of a page.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::map_response(file::weaken))
        .layer(DefaultBodyLimit::max(form::BODY_LENGTH_MAX));
    let house = machine::with_rules(machine::doors(), site).merge(pages).with_state(site.clone());
    Router::new().fallback_service(house.map_request(wanted::read_suffix))
}

/// Serves until `stop` is done; then lets the requests under way end.
///
/// # Errors
/// When the listener can accept no more.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) -> io::Result<()> {
    let graceful = GracefulShutdown::new();
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEADERS_TIME_MAX);
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // Out of file handles, or a client that went away: others go on.
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let house = TowerToHyperService::new(for_peer(router.clone(), peer));
        let watched = graceful.watch(builder.serve_connection(io_of(stream), house));
        tokio::spawn(async move {
            if let Err(error) = watched.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(STOP_TIME_MAX, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not end in time");
    }
    Ok(())
}

fn io_of(stream: TcpStream) -> TokioIo<TcpStream> {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "small packets are delayed");
    }
    TokioIo::new(stream)
}

fn for_peer(
    router: Router,
    peer: SocketAddr,
) -> impl tower::Service<
    Request<hyper::body::Incoming>,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    router.map_request(move |request: Request<hyper::body::Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    })
}
