//! What every answer tells a browser: security headers and cookies. One place, errors too.
use crate::Settings;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

/// No script of others, no inline style or script, no frame, no form to elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
     script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";
const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
     fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
     picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// Sets what is not set yet.
pub(crate) fn rules(headers: &mut HeaderMap, settings: &Settings) {
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    // `no-referrer` would make browsers post `Origin: null`.
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY);
    set(HeaderName::from_static("x-robots-tag"), "noindex");
    set(header::CACHE_CONTROL, "no-store");
    set(header::VARY, "Cookie, Accept, Accept-Language");
    if settings.is_https() {
        set(
            header::STRICT_TRANSPORT_SECURITY,
            if settings.hsts_subdomains { "max-age=31536000; includeSubDomains" } else { "max-age=31536000" },
        );
    }
}

/// The cookies of a request, names without their prefix.
pub(crate) struct Cookies(Vec<(String, String)>);

impl Cookies {
    pub(crate) fn read(headers: &HeaderMap, settings: &Settings) -> Self {
        let prefix = prefix(settings);
        let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
        let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let ours =
            pairs.filter_map(|(name, value)| Some((name.strip_prefix(prefix)?.to_owned(), value.to_owned())));
        Self(ours.collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// `__Host-` ties a cookie to this host and to https; without https no browser would take it.
fn prefix(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-" } else { "" }
}

/// Makes the browser keep a cookie for so many seconds. The value must be of letters, digits, `-` and `_`.
pub fn keep_cookie(headers: &mut HeaderMap, settings: &Settings, name: &str, value: &str, life_s: i64) {
    let secure = if settings.is_https() { "; Secure" } else { "" };
    let prefix = prefix(settings);
    let cookie = format!("{prefix}{name}={value}; Path=/; Max-Age={life_s}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, cookie);
    }
}

/// Makes the browser forget a cookie.
pub fn drop_cookie(headers: &mut HeaderMap, settings: &Settings, name: &str) {
    keep_cookie(headers, settings, name, "", 0);
}

/// Makes the browser forget what it kept of us: after signing out.
pub fn clear_site_data(headers: &mut HeaderMap) {
    // Not "cookies": the chosen language and the browser's name may stay.
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
}

/// Octets in base64, as a content security policy writes hashes.
pub fn base64(octets: &[u8]) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::STANDARD, octets)
}
