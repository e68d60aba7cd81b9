//! A person: a human with an e-mail address, one preferred language and one time zone.
use jiff::tz::{TimeZone, TimeZoneDatabase};
use kernel::{
    Digits, Lang, PersonId, SpokenLanguage,
    text::{self, Email, EmailProblem, TextProblem},
};

/// Characters, for each form of a name.
pub const NAME_LENGTH_MAX: usize = 200;
/// Languages that one person is listed with.
pub const SPOKEN_MAX: usize = 12;

/// A person as the network knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Ours.
    pub id: PersonId,
    /// From the file that the person came with.
    pub code: Option<String>,
    /// Name, languages, address.
    pub details: PersonDetails,
    /// How pages and mails speak to them.
    pub preferences: Preferences,
    /// Asked not to be shown to anybody but facilitators.
    pub hidden: bool,
    /// All but the seats' history is gone.
    pub erased: bool,
}

/// What a facilitator enters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonDetails {
    /// In Latin script, as the person writes it.
    pub name: String,
    /// In the person's own script, where that is another one.
    pub name_local: Option<String>,
    /// May be shared with others of an office.
    pub email: Email,
    /// Best first; at most [`SPOKEN_MAX`].
    pub spoken: Vec<SpokenLanguage>,
}

/// How pages and mails speak to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    /// Of pages and mails.
    pub language: Lang,
    /// IANA name.
    pub zone: String,
    /// Which digits.
    pub digits: Digits,
}

impl Preferences {
    /// The zone, from the bundled data; UTC if the data no longer knows it.
    pub fn time_zone(&self) -> TimeZone {
        TimeZoneDatabase::bundled().get(&self.zone).unwrap_or(TimeZone::UTC)
    }
}

/// Where a mail to a person goes and what it speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Who.
    pub id: PersonId,
    /// In the script of the preferred language where it is known.
    pub name: String,
    /// Where to.
    pub email: Email,
    /// How.
    pub preferences: Preferences,
}

/// A name in the script of the reader's language, where the person writes it in that, too. Queries say the same.
pub fn name_for<'a>(reader: Lang, name: &'a str, name_local: Option<&'a str>) -> &'a str {
    let reads_arabic_script = matches!(reader, Lang::Ar | Lang::Ckb);
    name_local.filter(|_| reads_arabic_script).unwrap_or(name)
}

/// The name and its form in the person's own script, whichever of the two was given first. The same name twice is one.
pub(crate) fn by_script(name: String, name_local: Option<String>) -> (String, Option<String>) {
    let is_arabic = |name: &str| name.chars().any(is_arabic_letter);
    match name_local.filter(|local| *local != name) {
        Some(latin) if is_arabic(&name) && !is_arabic(&latin) => (latin, Some(name)),
        local => (name, local),
    }
}

/// Of the blocks Arabic and Arabic Supplement (Unicode), in which Sorani is written, too.
fn is_arabic_letter(letter: char) -> bool {
    letter.is_alphabetic() && ('\u{600}'..='\u{77f}').contains(&letter)
}

/// The name that others read: first name and initial, as in `Lina S.`; a single name stays whole.
pub fn short_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    // The initial of الصفصافي is ص: the article begins half of all names.
    let initial =
        |last: &str| last.strip_prefix("ال").filter(|rest| !rest.is_empty()).unwrap_or(last).chars().next();
    match (words.next(), words.next_back().and_then(initial)) {
        (Some(first), Some(initial)) => format!("{first} {initial}."),
        _ => name.to_owned(),
    }
}

/// What was typed about a person.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedPerson<'a> {
    /// Text.
    pub name: &'a str,
    /// Text.
    pub name_local: &'a str,
    /// Address.
    pub email: &'a str,
    /// Tags with `;`, `,` or spaces between.
    pub spoken: &'a str,
}

/// What was typed about language, zone and digits.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedPreferences<'a> {
    /// A tag.
    pub language: &'a str,
    /// An IANA name.
    pub zone: &'a str,
    /// [`Digits::code`]; nothing is as the language is used.
    pub digits: &'a str,
}

/// Why a person is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DetailsProblem {
    /// See the reason.
    Name(TextProblem),
    /// See the reason.
    NameLocal(TextProblem),
    /// See the reason.
    Email(EmailProblem),
    /// No language was given.
    SpokenMissing,
    /// More than [`SPOKEN_MAX`].
    SpokenTooMany {
        /// Given.
        count: usize,
    },
    /// Not a tag.
    SpokenUnknown {
        /// As typed.
        typed: String,
    },
    /// None of the five.
    Language,
    /// No IANA name.
    Zone {
        /// As typed.
        typed: String,
    },
    /// None of the choices.
    Digits,
}

impl TypedPerson<'_> {
    /// Reads all that was typed, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<PersonDetails, Vec<DetailsProblem>> {
        let mut problems = Vec::new();
        let name =
            text::line(self.name, NAME_LENGTH_MAX).map_err(|why| problems.push(DetailsProblem::Name(why)));
        let name_local = text::optional_line(self.name_local, NAME_LENGTH_MAX)
            .map_err(|why| problems.push(DetailsProblem::NameLocal(why)));
        let email = Email::parse(self.email).map_err(|why| problems.push(DetailsProblem::Email(why)));
        let spoken = spoken(self.spoken).map_err(|why| problems.push(why));
        match (name, name_local, email, spoken) {
            (Ok(name), Ok(name_local), Ok(email), Ok(spoken)) => {
                let (name, name_local) = by_script(name, name_local);
                Ok(PersonDetails { name, name_local, email, spoken })
            }
            _ => Err(problems),
        }
    }
}

fn spoken(typed: &str) -> Result<Vec<SpokenLanguage>, DetailsProblem> {
    let mut spoken = Vec::new();
    for tag in typed.split([';', ',', ' ', '،']).map(str::trim).filter(|tag| !tag.is_empty()) {
        let unknown = || DetailsProblem::SpokenUnknown { typed: tag.to_owned() };
        let language = SpokenLanguage::read(&tag.to_ascii_lowercase()).map_err(|_| unknown())?;
        if !spoken.contains(&language) {
            spoken.push(language);
        }
    }
    match spoken.len() {
        0 => Err(DetailsProblem::SpokenMissing),
        count if count > SPOKEN_MAX => Err(DetailsProblem::SpokenTooMany { count }),
        _ => Ok(spoken),
    }
}

impl TypedPreferences<'_> {
    /// Reads all that was typed, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self) -> Result<Preferences, Vec<DetailsProblem>> {
        let mut problems = Vec::new();
        let language = self.language.parse::<Lang>().map_err(|_| problems.push(DetailsProblem::Language));
        let zone = self.zone.trim();
        if TimeZoneDatabase::bundled().get(zone).is_err() {
            problems.push(DetailsProblem::Zone { typed: zone.to_owned() });
        }
        let digits = match self.digits {
            "" => Some(Digits::Language),
            code => Digits::from_code(code),
        };
        if digits.is_none() {
            problems.push(DetailsProblem::Digits);
        }
        match (language, digits) {
            (Ok(language), Some(digits)) if problems.is_empty() => {
                Ok(Preferences { language, zone: zone.to_owned(), digits })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_problems_are_said_at_once() {
        let typed = TypedPerson { name: " ", name_local: "", email: "rana", spoken: "arabic" };
        assert_eq!(
            typed.read(),
            Err(vec![
                DetailsProblem::Name(TextProblem::Missing),
                DetailsProblem::Email(EmailProblem::Shape),
                DetailsProblem::SpokenUnknown { typed: "arabic".to_owned() },
            ])
        );
    }

    #[test]
    fn a_language_that_nobody_knows_is_refused() {
        let typed = TypedPerson { name: "Rana", name_local: "", email: "r@x.example", spoken: "ar zz" };
        let refused = vec![DetailsProblem::SpokenUnknown { typed: "zz".to_owned() }];
        assert_eq!(typed.read().map(|person| person.spoken), Err(refused));
    }

    #[test]
    fn a_name_that_is_the_same_in_both_scripts_is_kept_once() {
        let typed =
            TypedPerson { name: "Selin", name_local: "Selin", email: "s@x.example", spoken: "tr;en;tr" };
        let person = typed.read().unwrap();
        assert_eq!((person.name_local, person.spoken.len()), (None, 2));
    }

    #[test]
    fn a_zone_that_does_not_exist_is_refused() {
        let typed = TypedPreferences { language: "ar", zone: "Asia/Aman", digits: "" };
        assert_eq!(typed.read(), Err(vec![DetailsProblem::Zone { typed: "Asia/Aman".to_owned() }]));
    }

    #[test]
    fn a_name_is_read_in_the_script_of_the_reader() {
        let of = |reader, local| name_for(reader, "Lina", local);
        assert_eq!(
            [of(Lang::Ar, Some("لينا")), of(Lang::Tr, Some("لينا")), of(Lang::Ckb, None)],
            ["لينا", "Lina", "Lina"]
        );
    }

    #[test]
    fn it_does_not_matter_into_which_box_a_name_is_typed() {
        let of = |name: &str, local: Option<&str>| by_script(name.to_owned(), local.map(str::to_owned));
        let both = ("Lina".to_owned(), Some("لينا".to_owned()));
        assert_eq!([of("Lina", Some("لينا")), of("لينا", Some("Lina"))], [both.clone(), both]);
        assert_eq!(of("لينا", None), ("لينا".to_owned(), None));
        assert_eq!(of("Işıl", Some("Isil")), ("Işıl".to_owned(), Some("Isil".to_owned())));
        assert_eq!(of("Lina", Some("Lina")), ("Lina".to_owned(), None));
    }

    #[test]
    fn others_read_the_first_name_and_an_initial() {
        assert_eq!(short_name("Lina Safsafi"), "Lina S.");
        assert_eq!(short_name("لينا الصفصافي"), "لينا ص.");
        assert_eq!(short_name("Baran"), "Baran");
    }
}
