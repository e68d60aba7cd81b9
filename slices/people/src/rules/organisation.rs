//! An organisation: whom a seat is held for.
use kernel::{
    Country, Lang, OrganisationId,
    text::{self, TextProblem},
};

/// Characters.
pub const ORGANISATION_NAME_LENGTH_MAX: usize = 200;
/// Characters of `A-Z a-z 0-9 _ -`.
pub const ORGANISATION_CODE_LENGTH_MAX: usize = 64;

/// What an organisation is to the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrganisationKind {
    /// A member city.
    Municipality,
    /// An agency, an association, a funder, a host of an event.
    Partner,
    /// Runs this installation.
    Centre,
}

impl OrganisationKind {
    /// All kinds, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Partner, Self::Centre];

    /// As it stands in forms and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Partner => "partner",
            Self::Centre => "centre",
        }
    }

    /// Reads [`OrganisationKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Whom a seat is held for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Ours.
    pub id: OrganisationId,
    /// Short and stable; municipalities have one.
    pub code: Option<String>,
    /// What it is to the network.
    pub kind: OrganisationKind,
    /// In the reader's language where that is known, else as it was entered.
    pub name: String,
}

/// What was typed for a new organisation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypedOrganisation<'a> {
    /// [`OrganisationKind::code`]
    pub kind: &'a str,
    /// Text.
    pub name: &'a str,
    /// For a municipality.
    pub code: &'a str,
    /// ISO 3166 alpha-2, for a municipality.
    pub country: &'a str,
}

/// An organisation that may be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrganisation {
    /// What it is to the network.
    pub kind: OrganisationKind,
    /// Composed, trimmed.
    pub name: String,
    /// Of a municipality.
    pub code: Option<String>,
    /// ISO 3166 alpha-2, capitals; of a municipality.
    pub country: Option<String>,
}

/// Why an organisation is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrganisationProblem {
    /// None of the kinds was chosen.
    Kind,
    /// See the reason.
    Name(TextProblem),
    /// Not 1 to 64 of `A-Z a-z 0-9 _ -`.
    Code,
    /// No country of ISO 3166.
    Country,
}

impl TypedOrganisation<'_> {
    /// Reads all that was typed, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<NewOrganisation, Vec<OrganisationProblem>> {
        let mut problems = Vec::new();
        let kind = OrganisationKind::from_code(self.kind);
        if kind.is_none() {
            problems.push(OrganisationProblem::Kind);
        }
        let name = text::line(self.name, ORGANISATION_NAME_LENGTH_MAX)
            .map_err(|problem| problems.push(OrganisationProblem::Name(problem)));
        let is_city = kind == Some(OrganisationKind::Municipality);
        let code = code(self.code.trim());
        let country = country(self.country.trim());
        if is_city && code.is_none() {
            problems.push(OrganisationProblem::Code);
        }
        if is_city && country.is_none() {
            problems.push(OrganisationProblem::Country);
        }
        match (kind, name) {
            (Some(kind), Ok(name)) if problems.is_empty() => Ok(NewOrganisation {
                kind,
                name,
                code: code.filter(|_| is_city),
                country: country.filter(|_| is_city),
            }),
            _ => Err(problems),
        }
    }
}

/// Something in each of several languages.
pub type InLanguages<T> = Vec<(Lang, T)>;

/// Reads the names in single languages; where nothing was typed, there is none.
///
/// # Errors
/// Every name that is no line of text, with its language.
pub fn names_by_language(typed: &[(Lang, &str)]) -> Result<InLanguages<String>, InLanguages<TextProblem>> {
    let (mut names, mut problems) = (Vec::new(), Vec::new());
    for (lang, name) in typed.iter().filter(|(_, name)| !name.trim().is_empty()) {
        match text::line(name, ORGANISATION_NAME_LENGTH_MAX) {
            Ok(name) => names.push((*lang, name)),
            Err(problem) => problems.push((*lang, problem)),
        }
    }
    if problems.is_empty() { Ok(names) } else { Err(problems) }
}

fn code(typed: &str) -> Option<String> {
    let fits = (1..=ORGANISATION_CODE_LENGTH_MAX).contains(&typed.len())
        && typed.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    fits.then(|| typed.to_owned())
}

fn country(typed: &str) -> Option<String> {
    typed.to_ascii_uppercase().parse::<Country>().ok().map(|country| country.code().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_municipality_has_a_code_and_a_country() {
        let typed = TypedOrganisation { kind: "municipality", name: "Irbid", code: "", country: "Jordan" };
        assert_eq!(typed.read(), Err(vec![OrganisationProblem::Code, OrganisationProblem::Country]));
        let nowhere = TypedOrganisation { code: "IRB", country: "xx", ..typed };
        assert_eq!(nowhere.read(), Err(vec![OrganisationProblem::Country]));
        let jordan = TypedOrganisation { code: "IRB", country: "jo", ..typed };
        assert_eq!(jordan.read().unwrap().country.as_deref(), Some("JO"));
    }

    #[test]
    fn a_name_in_a_language_may_be_left_out_and_is_a_line_where_it_is_given() {
        let names = names_by_language(&[(Lang::Ar, " بلدية إربد "), (Lang::Tr, " ")]);
        assert_eq!(names, Ok(vec![(Lang::Ar, "بلدية إربد".to_owned())]));
        let problems = names_by_language(&[(Lang::Fr, "Mairie"), (Lang::Ar, "a\u{202e}b")]).unwrap_err();
        assert_eq!(problems.into_iter().map(|(lang, _)| lang).collect::<Vec<_>>(), [Lang::Ar]);
    }

    #[test]
    fn a_partner_needs_a_name_only() {
        let typed =
            TypedOrganisation { kind: "partner", name: " House of Small Crafts ", ..Default::default() };
        assert_eq!(typed.read().unwrap().name, "House of Small Crafts");
    }
}
