//! What pages link: one style sheet, the mark, the drawn word, one script. An address carries the content's hash, so a
//! browser may keep it for ever.
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest as _, Sha256};
use std::{io::Write as _, sync::LazyLock};

/// A file that never changes under its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Below the site's root: `/assets/house.0123456789ab.css`.
    pub path: String,
    /// As a browser wants it.
    pub content_type: &'static str,
    /// As it is.
    pub bytes: &'static [u8],
    /// The same, compressed.
    pub gzip: Vec<u8>,
}

const STYLE: &str = concat!(
    include_str!("../assets/tokens.css"),
    include_str!("../assets/base.css"),
    include_str!("../assets/components.css")
);

static ASSETS: LazyLock<[Asset; 5]> = LazyLock::new(|| {
    [
        Asset::new("house", "css", "text/css; charset=utf-8", STYLE),
        Asset::new("print-wide", "css", "text/css; charset=utf-8", include_str!("../assets/print-wide.css")),
        Asset::new("favicon", "svg", "image/svg+xml", include_str!("../assets/favicon.svg")),
        Asset::new("live", "js", "text/javascript; charset=utf-8", include_str!("../assets/live.js")),
        Asset::new("wordmark", "svg", "image/svg+xml", include_str!("../assets/wordmark.svg")),
    ]
});

/// All of them, to be served.
pub fn assets() -> &'static [Asset] {
    ASSETS.as_slice()
}

/// The one style sheet.
pub fn style() -> &'static Asset {
    let [style, ..] = &*ASSETS;
    style
}

/// A4 landscape, for pages whose table needs it.
pub fn print_wide() -> &'static Asset {
    let [_, print_wide, ..] = &*ASSETS;
    print_wide
}

/// The mark.
pub fn favicon() -> &'static Asset {
    let [_, _, favicon, ..] = &*ASSETS;
    favicon
}

/// What pages do better where script runs: forms that say so, and live pages that follow what happens.
pub fn live() -> &'static Asset {
    let [_, _, _, live, _] = &*ASSETS;
    live
}

/// The mark and the word, for covers.
pub fn wordmark() -> &'static Asset {
    let [.., wordmark] = &*ASSETS;
    wordmark
}

impl Asset {
    fn new(name: &str, extension: &str, content_type: &'static str, text: &'static str) -> Self {
        let hash = Sha256::digest(text).iter().take(6).fold(0_u64, |hash, byte| hash << 8 | u64::from(*byte));
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        let gzip = gzip.write_all(text.as_bytes()).and_then(|()| gzip.finish());
        Self {
            path: format!("/assets/{name}.{hash:012x}.{extension}"),
            content_type,
            bytes: text.as_bytes(),
            gzip: gzip.expect("writing to memory does not fail"),
        }
    }
}
