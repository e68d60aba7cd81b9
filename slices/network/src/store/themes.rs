//! Themes and their names.
use kernel::{Lang, ThemeId};
use store::{At, Error, row, sql};

/// Themes of one centre at most: one form lists them all.
const THEMES_MAX: i64 = 1_000;

row! {
    /// A theme as lists and forms name it.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ThemeName {
        /// Ours.
        pub id: ThemeId,
        /// Stable; stands in addresses and files.
        pub code: String,
        /// In the reader's language where that is known, else in English.
        pub name: String,
    }
}

/// All themes in the centre's order, named for a reader of `lang`.
///
/// # Errors
/// [`store::Error`]
pub async fn themes(at: impl Into<At<'_>>, lang: Lang) -> Result<Vec<ThemeName>, Error> {
    sql("select t.id, t.code, coalesce(n.name, t.name) as name
           from network_themes t
           left join network_theme_names n on n.theme = t.id and n.language = $1
          order by t.place, t.id
          limit $2")
    .bind(lang)
    .bind(THEMES_MAX)
    .all(at)
    .await
}

/// The theme of this code.
///
/// # Errors
/// [`store::Error`]
pub async fn theme_by_code(
    at: impl Into<At<'_>>,
    code: &str,
    lang: Lang,
) -> Result<Option<ThemeName>, Error> {
    sql("select t.id, t.code, coalesce(n.name, t.name) as name
           from network_themes t
           left join network_theme_names n on n.theme = t.id and n.language = $2
          where t.code = $1")
    .bind(code)
    .bind(lang)
    .optional(at)
    .await
}
