//! Data for programs that read pages.
use askama::filters::HtmlSafe;
use std::fmt;

/// What a page says, for search engines: JSON-LD. A block of data is no script: browsers run nothing of it, and rules about
/// scripts do not concern it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedData(String);

impl LinkedData {
    /// Of a JSON text. No sign of it can end the block: all that HTML knows is written as JSON's escapes.
    pub fn of(json: &str) -> Self {
        let escape = |c: char| match c {
            '<' | '>' | '&' | '\'' | '\u{2028}' | '\u{2029}' => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        };
        Self(json.chars().map(escape).collect())
    }
}

impl fmt::Display for LinkedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<script type=\"application/ld+json\">{}</script>", self.0)
    }
}

impl HtmlSafe for LinkedData {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_block() {
        let block = LinkedData::of(r#"{"name":"</script><!-- & 'x'"}"#).to_string();
        assert_eq!(
            block,
            "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u0027x\\u0027\"}</script>"
        );
    }
}
