//! A theme: a topic of the programmes, named in five languages.
use super::city::is_code;
use kernel::{
    Lang,
    text::{self, TextProblem},
};
use std::collections::BTreeMap;

/// Characters of a theme's name.
pub const THEME_NAME_LENGTH_MAX: usize = 100;

/// A theme that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Stable; stands in addresses and files.
    pub code: String,
    /// In English.
    pub name: String,
    /// In other languages, where they are known.
    pub names: BTreeMap<Lang, String>,
}

impl Theme {
    /// Its name in each language in which it has one.
    pub fn all_names(&self) -> impl Iterator<Item = (Lang, &str)> {
        let others = self.names.iter().map(|(lang, name)| (*lang, name.as_str()));
        std::iter::once((Lang::En, self.name.as_str())).chain(others)
    }

    /// Its names that another theme has, by language, with the code of that one; `codes` by all names of themes, as
    /// [`fold::plain_words`] gives them.
    pub fn names_of_others<'c>(&self, codes: &'c BTreeMap<String, String>) -> Vec<(Lang, &'c str)> {
        let of_whom = self
            .all_names()
            .filter_map(|(lang, name)| Some((lang, codes.get(&fold::plain_words(name))?.as_str())));
        of_whom.filter(|(_, code)| *code != self.code).collect()
    }

    /// What a reader of `lang` calls the theme, where this is one of its names.
    pub fn retold(&self, name: &str, lang: Lang) -> Option<&str> {
        let own = self.all_names().any(|(_, own)| own == name);
        own.then(|| self.names.get(&lang).unwrap_or(&self.name).as_str())
    }
}

/// What was typed for a theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedTheme<'a> {
    /// Text.
    pub code: &'a str,
    /// A name for each language, perhaps empty.
    pub names: Vec<(Lang, &'a str)>,
}

/// Why a theme is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeProblem {
    /// Not 1 to 64 of `A-Z a-z 0-9 _ -`.
    Code,
    /// See the reason; English must be there.
    Name(Lang, TextProblem),
}

impl TypedTheme<'_> {
    /// Reads all that was typed, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<Theme, Vec<ThemeProblem>> {
        let mut problems = Vec::new();
        let code = self.code.trim();
        if !is_code(code) {
            problems.push(ThemeProblem::Code);
        }
        let mut names = BTreeMap::new();
        for (lang, typed) in &self.names {
            match text::optional_line(typed, THEME_NAME_LENGTH_MAX) {
                Ok(Some(name)) => drop(names.insert(*lang, name)),
                Ok(None) => {}
                Err(why) => problems.push(ThemeProblem::Name(*lang, why)),
            }
        }
        let name = names.remove(&Lang::En);
        if name.is_none()
            && !problems.iter().any(|problem| matches!(problem, ThemeProblem::Name(Lang::En, _)))
        {
            problems.push(ThemeProblem::Name(Lang::En, TextProblem::Missing));
        }
        match name {
            Some(name) if problems.is_empty() => Ok(Theme { code: code.to_owned(), name, names }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_has_a_code_and_an_english_name() {
        let typed = TypedTheme { code: "solid waste", names: vec![(Lang::Ar, "النفايات")] };
        assert_eq!(
            typed.read(),
            Err(vec![ThemeProblem::Code, ThemeProblem::Name(Lang::En, TextProblem::Missing)])
        );
    }

    #[test]
    fn a_name_of_a_theme_is_retold_and_other_words_are_not() {
        let names = vec![(Lang::En, "Solid waste"), (Lang::Tr, "Katı atık")];
        let theme = TypedTheme { code: "solid-waste", names }.read().unwrap();
        assert_eq!(theme.retold("Solid waste", Lang::Tr), Some("Katı atık"));
        assert_eq!(theme.retold("Katı atık", Lang::Ar), Some("Solid waste"));
        assert_eq!(theme.retold("Solid waste in markets", Lang::Tr), None);
    }

    #[test]
    fn languages_without_a_name_are_left_out() {
        let names = vec![(Lang::En, " Solid waste "), (Lang::Fr, ""), (Lang::Tr, "Katı atık")];
        let theme = TypedTheme { code: "solid-waste", names }.read().unwrap();
        assert_eq!(
            (theme.name.as_str(), theme.names),
            ("Solid waste", BTreeMap::from([(Lang::Tr, "Katı atık".to_owned())]))
        );
    }
}
