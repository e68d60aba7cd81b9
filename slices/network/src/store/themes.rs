//! Themes and their names.
use crate::{acts::KeepThemes, facts::Fact, rules::Theme};
use kernel::{Lang, ThemeId, access::Granted};
use std::collections::BTreeMap;
use store::{At, Error, Tx, row, sql};

/// Themes of one centre at most: one form lists them all.
const THEMES_MAX: i64 = 1_000;
/// Their names: as they were entered, and in five languages.
const NAMES_MAX: i64 = 6 * THEMES_MAX;

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

/// The codes of themes by their names in any language, as [`fold::plain_words`] gives them.
///
/// # Errors
/// [`store::Error`]
pub async fn themes_by_words(at: impl Into<At<'_>>) -> Result<BTreeMap<String, String>, Error> {
    let names: Vec<(String, String)> = sql("select name, code from network_themes
          union
         select n.name, t.code from network_theme_names n join network_themes t on t.id = n.theme
          limit $1")
    .bind(NAMES_MAX)
    .all(at)
    .await?;
    Ok(names.into_iter().map(|(name, code)| (fold::plain_words(&name), code)).collect())
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

/// All that is kept of the theme of this code.
///
/// # Errors
/// [`store::Error`]
pub async fn theme(at: impl Into<At<'_>>, code: &str) -> Result<Option<(ThemeId, Theme)>, Error> {
    let mut at = at.into();
    let Some(ThemeName { id, code, name }) = theme_by_code(&mut at, code, Lang::En).await? else {
        return Ok(None);
    };
    let names: Vec<(Lang, String)> =
        sql("select language, name from network_theme_names where theme = $1 order by language")
            .bind(id)
            .all(at)
            .await?;
    Ok(Some((id, Theme { code, name, names: names.into_iter().collect() })))
}

/// Adds a theme behind the others. `network_themes_code` may refuse it.
///
/// # Errors
/// [`store::Error`]
pub async fn add_theme(tx: &mut Tx, granted: &Granted<KeepThemes>, theme: &Theme) -> Result<ThemeId, Error> {
    let id = tx.new_id::<ThemeId>();
    sql("insert into network_themes (id, code, name, place)
         select $1, $2, $3, coalesce(max(place), 0) + 1 from network_themes")
    .bind(id)
    .bind(&theme.code)
    .bind(&theme.name)
    .run(tx)
    .await?;
    write_names(tx, id, theme).await?;
    Fact::ThemeAdded { theme: id }.record(tx, granted.by()).await?;
    Ok(id)
}

/// Changes the names of a theme; its code stays.
///
/// # Errors
/// [`store::Error`]
pub async fn change_theme(
    tx: &mut Tx,
    granted: &Granted<KeepThemes>,
    (id, theme): (ThemeId, &Theme),
) -> Result<(), Error> {
    sql("update network_themes set name = $1 where id = $2").bind(&theme.name).bind(id).run(tx).await?;
    sql("delete from network_theme_names where theme = $1").bind(id).run(tx).await?;
    write_names(tx, id, theme).await?;
    Fact::ThemeChanged { theme: id }.record(tx, granted.by()).await.map(drop)
}

async fn write_names(tx: &mut Tx, id: ThemeId, theme: &Theme) -> Result<(), Error> {
    for (lang, name) in &theme.names {
        sql("insert into network_theme_names (theme, language, name) values ($1, $2, $3)")
            .bind(id)
            .bind(*lang)
            .bind(name)
            .run(tx)
            .await?;
    }
    Ok(())
}
