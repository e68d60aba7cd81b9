//! A file given out: to be saved, whatever it is. It is not shown in the browser and runs nothing of ours.
use axum::{
    http::{HeaderValue, header},
    response::IntoResponse as _,
};
use web::{Answer, Failure};

/// The answer with a file that was kept under this name and type.
///
/// # Errors
/// None that a kept file can cause; a broken row of a table is a failure of the house.
pub fn given(name: &str, content_type: &str, body: Vec<u8>) -> Answer {
    let kind = HeaderValue::try_from(content_type).map_err(Failure::broken)?;
    let attachment = HeaderValue::try_from(attachment(name)).map_err(Failure::broken)?;
    let sandbox = HeaderValue::from_static("sandbox; default-src 'none'");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, attachment),
        (header::CONTENT_SECURITY_POLICY, sandbox),
    ];
    Ok((headers, body).into_response())
}

/// A name in any script (RFC 6266, 4.3): encoded, and in plain letters for programs that know no other.
fn attachment(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' }).collect();
    let is_free = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    let encoded: String = name
        .bytes()
        .map(|b| if is_free(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::attachment;

    #[test]
    fn a_name_in_any_script_stands_in_the_header() {
        assert_eq!(
            attachment("خطة 1.pdf"),
            "attachment; filename=\"----1.pdf\"; filename*=UTF-8''%D8%AE%D8%B7%D8%A9%201.pdf"
        );
    }
}
