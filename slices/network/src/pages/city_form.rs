//! The form of a city, new or known: in parts, each with its fields.
use crate::{
    acts::{AddCity, ChangeCity},
    pages::words,
    rules::{
        City, Field, Profile,
        city::{
            CODE_LENGTH_MAX, Displacement, EXCHANGES_MAX, Economy, HOURS_MAX, Hosting, LANGUAGES_MAX, Level,
            Maturity, NAME_LENGTH_MAX, NAMED_MAX, POPULATION_MAX, THEMES_MAX, Travel, degrees, is_code,
        },
        profile::{ALIASES_MAX, CityProblem, TypedCity},
    },
    store::{self, CityName, ProgrammeName, ThemeName},
};
use ::store::{At, Tx};
use askama::Template;
use axum::{extract::Path, http::StatusCode};
use kernel::{
    Lang,
    access::{Circle, Granted, ask},
};
use people::{
    acts::{AddOrganisation, ChangeOrganisation},
    store as people_store,
};
use ui::{Arg, Frame, Problems, Reader, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, Label, Posted, Receipt, Routes, Shown, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/cities/new", new)
        .post("/cities", create)
        .get("/cities/{city}/edit", edit)
        .post("/cities/{city}", update)
}

/// Empty rows for languages that a form offers beyond those that are known.
const LANGUAGE_ROWS: usize = 3;

#[derive(Template)]
#[template(path = "pages/cities/form.html")]
pub(crate) struct CityForm {
    pub(crate) frame: Frame,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) part: Part,
    pub(crate) fields: Fields,
    pub(crate) choices: Choices,
}

/// What of a city a form is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A city that is not known yet.
    New,
    /// All that is kept of it.
    Whole,
    /// What a match run asks, for those who speak for it. What is private is not shown: it can be said anew.
    Matching,
}

impl Part {
    fn is_new(self) -> bool {
        self == Self::New
    }

    fn is_whole(self) -> bool {
        self != Self::Matching
    }
}

/// What the form offers, with what is chosen.
pub(crate) struct Choices {
    countries: Vec<Choice>,
    /// Language tag, own name of the language, value.
    names: Vec<(String, &'static str, String)>,
    languages: Vec<LanguageRow>,
    ranks: Vec<Vec<Choice>>,
    exchange: Vec<ExchangeRow>,
    maturity: Vec<Choice>,
    hosting: Vec<Choice>,
    displacement: Vec<Choice>,
    economic_base: Vec<Choice>,
    travel: Vec<Choice>,
    preferred: Vec<String>,
    refused: Vec<String>,
    /// Codes and names, for the lists that browsers offer.
    cities: Vec<(String, String)>,
    programmes: Vec<Choice>,
    seen_by: Vec<Choice>,
    /// Name of the field, key of its label, circles.
    visibility: Vec<(String, &'static str, Vec<Choice>)>,
}

struct LanguageRow {
    tag: String,
    levels: Vec<Choice>,
}

struct ExchangeRow {
    code: String,
    name: String,
    offers: Vec<Choice>,
    needs: Vec<Choice>,
}

/// What the form must know beside the city.
pub(crate) struct Lists {
    pub(crate) themes: Vec<ThemeName>,
    pub(crate) programmes: Vec<ProgrammeName>,
    pub(crate) cities: Vec<CityName>,
}

impl Lists {
    pub(super) async fn read(visit: &Visit, at: impl Into<At<'_>>) -> Result<Self, Failure> {
        let mut at = at.into();
        let lang = visit.reader.lang;
        Ok(Self {
            themes: store::themes(&mut at, lang).await?,
            programmes: store::programmes(&mut at, Circle::Facilitators, lang).await?,
            cities: store::cities(&mut at, Circle::Facilitators, lang).await?,
        })
    }

    /// The code of the city that is meant, whatever the case of its letters; what was typed where there is none.
    fn code_meant<'t>(&'t self, typed: &'t str) -> &'t str {
        let codes = || self.cities.iter().map(|city| city.code.as_str());
        let typed = typed.trim();
        let same = codes().find(|code| *code == typed);
        same.or_else(|| codes().find(|code| code.eq_ignore_ascii_case(typed))).unwrap_or(typed)
    }
}

/// A list that opens, with "not known" before it.
fn optional(
    reader: &Reader,
    chosen: &str,
    words: impl IntoIterator<Item = (&'static str, &'static str)>,
) -> Vec<Choice> {
    let none = Choice::new("", reader.say("network-not-known")).chosen(chosen.is_empty());
    let words =
        words.into_iter().map(|(word, key)| Choice::new(word, reader.say(key)).chosen(word == chosen));
    std::iter::once(none).chain(words).collect()
}

fn circles(reader: &Reader, chosen: &str) -> Vec<Choice> {
    let choice = |circle: Circle| {
        Choice::new(circle.code(), reader.say(words::circle(circle))).chosen(circle.code() == chosen)
    };
    Circle::ALL.map(choice).into()
}

fn levels(reader: &Reader, chosen: &str) -> Vec<Choice> {
    (0..=4_u8)
        .map(|level| {
            // Nothing is sent for nothing: a row that was left alone is not taken for one that was written into.
            let value = if level == 0 { String::new() } else { level.to_string() };
            let is_chosen = value == chosen || (level == 0 && chosen == "0");
            Choice::new(value, reader.say(words::exchange(level))).chosen(is_chosen)
        })
        .collect()
}

impl Choices {
    fn of(reader: &Reader, lists: &Lists, fields: &Fields) -> Self {
        let of_word = |name: &str| fields.text(name);
        Self {
            countries: countries(reader, of_word("country")),
            names: Lang::ALL
                .iter()
                .map(|lang| {
                    let field = format!("name_{}", lang.tag());
                    let value = of_word(&field).to_owned();
                    (field, lang.own_name(), value)
                })
                .collect(),
            languages: language_rows(reader, fields),
            ranks: ranks(reader, lists, fields),
            exchange: lists.themes.iter().map(|theme| exchange_row(reader, fields, theme)).collect(),
            maturity: optional(
                reader,
                of_word("maturity"),
                Maturity::ALL.iter().map(|word| (word.as_str(), words::maturity(*word))),
            ),
            hosting: optional(
                reader,
                of_word("hosting"),
                Hosting::ALL.iter().map(|word| (word.as_str(), words::hosting(*word))),
            ),
            displacement: optional(
                reader,
                of_word("displacement"),
                Displacement::ALL.iter().map(|word| (word.as_str(), words::displacement(*word))),
            ),
            economic_base: Economy::ALL
                .iter()
                .map(|word| {
                    let chosen = fields.all("economic_base").any(|chosen| chosen == word.as_str());
                    Choice::new(word.as_str(), reader.say(words::economy(*word))).chosen(chosen)
                })
                .collect(),
            travel: optional(
                reader,
                of_word("travel"),
                Travel::ALL.iter().map(|word| (word.as_str(), words::travel(*word))),
            ),
            preferred: filled(fields, "preferred"),
            refused: filled(fields, "cannot_work_with"),
            cities: lists.cities.iter().map(|city| (city.code.clone(), city.name.clone())).collect(),
            programmes: memberships(lists, fields),
            seen_by: circles(reader, of_word("seen_by")),
            visibility: Field::ALL
                .iter()
                .map(|field| {
                    let name = format!("see_{}", field.as_str());
                    let choices = circles(reader, of_word(&name));
                    (name, words::field(*field), choices)
                })
                .collect(),
        }
    }
}

fn countries(reader: &Reader, chosen: &str) -> Vec<Choice> {
    let choice = |country: kernel::Country| {
        Choice::new(country.code(), reader.country_name(country.code())).chosen(country.code() == chosen)
    };
    let mut countries: Vec<Choice> = kernel::Country::all().map(choice).collect();
    countries.sort_by(|left, right| reader.compare(&left.text, &right.text));
    countries.insert(0, Choice::new("", reader.say("network-choose")));
    countries
}

fn memberships(lists: &Lists, fields: &Fields) -> Vec<Choice> {
    let choice = |programme: &ProgrammeName| {
        let chosen = fields.all("programme").any(|code| code == programme.code);
        Choice::new(programme.code.clone(), programme.name.clone()).chosen(chosen)
    };
    lists.programmes.iter().map(choice).collect()
}

/// The values of a field that stands there several times, filled up with empty ones.
fn filled(fields: &Fields, name: &str) -> Vec<String> {
    let mut values: Vec<String> = fields.all(name).map(str::to_owned).collect();
    values.resize(values.len().max(NAMED_MAX), String::new());
    values
}

fn language_rows(reader: &Reader, fields: &Fields) -> Vec<LanguageRow> {
    let mut rows: Vec<(&str, &str)> =
        fields.all("language").zip(fields.all("level")).filter(|(tag, _)| !tag.is_empty()).collect();
    let length = (rows.len() + LANGUAGE_ROWS).min(LANGUAGES_MAX.max(rows.len()));
    rows.resize(length, ("", "N"));
    let row = |(tag, chosen): (&str, &str)| LanguageRow {
        tag: tag.to_owned(),
        levels: Level::ALL
            .iter()
            .rev()
            .map(|level| {
                Choice::new(level.as_str(), reader.say(words::level(*level))).chosen(level.as_str() == chosen)
            })
            .collect(),
    };
    rows.into_iter().map(row).collect()
}

fn ranks(reader: &Reader, lists: &Lists, fields: &Fields) -> Vec<Vec<Choice>> {
    let chosen: Vec<&str> = fields.all("theme").collect();
    (0..THEMES_MAX)
        .map(|rank| {
            let chosen = chosen.get(rank).copied().unwrap_or_default();
            let none = Choice::new("", reader.say("network-no-theme"));
            let themes = lists.themes.iter().map(|theme| {
                Choice::new(theme.code.clone(), theme.name.clone()).chosen(theme.code == chosen)
            });
            std::iter::once(none).chain(themes).collect()
        })
        .collect()
}

fn exchange_row(reader: &Reader, fields: &Fields, theme: &ThemeName) -> ExchangeRow {
    ExchangeRow {
        code: theme.code.clone(),
        name: theme.name.clone(),
        offers: levels(reader, fields.text(&format!("offer:{}", theme.code))),
        needs: levels(reader, fields.text(&format!("need:{}", theme.code))),
    }
}

/// The form of a city.
pub(crate) fn form(
    visit: &Visit,
    lists: &Lists,
    code: Option<&str>,
    (fields, problems): (Fields, Problems),
) -> CityForm {
    let title = if code.is_some() { "network-city-edit-title" } else { "network-city-new-title" };
    let action = code.map_or_else(|| "/cities".to_owned(), |code| format!("/cities/{code}"));
    CityForm {
        frame: visit.frame(Sentence::new(title)).with_problems(problems),
        back: code.map_or_else(|| "/network".to_owned(), |_| action.clone()),
        action,
        part: if code.is_some() { Part::Whole } else { Part::New },
        choices: Choices::of(&visit.reader, lists, &fields),
        fields,
    }
}

/// The form of what a match run asks.
pub(crate) fn matching_form(
    visit: &Visit,
    lists: &Lists,
    city: &City,
    (fields, problems): (Fields, Problems),
) -> CityForm {
    let code = &city.code;
    let mut choices = Choices::of(&visit.reader, lists, &fields);
    // What stands here is not shown: nothing chosen changes nothing.
    if let Some(nothing) = choices.travel.first_mut() {
        nothing.text = visit.reader.say("network-travel-as-it-is");
    }
    let local = city.local_names.iter().find(|(tag, _)| tag.as_str() == visit.reader.lang.tag());
    let name = local.map_or(&city.name, |(_, name)| name);
    CityForm {
        frame: visit
            .frame(Sentence::new("network-matching-title").with("city", name))
            .with_problems(problems),
        back: format!("/cities/{code}"),
        action: format!("/cities/{code}/matching"),
        part: Part::Matching,
        choices,
        fields,
    }
}

/// The form as it stands for what is known of a city, with a mark of it: whoever sends the form later is told when
/// somebody else has changed the city meanwhile.
pub(crate) fn fields_of(profile: &Profile) -> Fields {
    let city = &profile.city;
    let mut known: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, value: String| known.push((name.to_owned(), value));
    add("code", city.code.clone());
    add("name", city.name.clone());
    add("country", city.country.as_str().to_owned());
    for (tag, name) in &city.local_names {
        add(&format!("name_{tag}"), name.clone());
    }
    add("aliases", profile.aliases.iter().cloned().collect::<Vec<_>>().join("\n"));
    add("latitude", city.latitude.map(degrees).unwrap_or_default());
    add("longitude", city.longitude.map(degrees).unwrap_or_default());
    add("population", city.population.map(|people| people.to_string()).unwrap_or_default());
    for (tag, level) in &city.languages {
        add("language", tag.to_string());
        add("level", level.as_str().to_owned());
    }
    for theme in &city.themes {
        add("theme", theme.clone());
    }
    for (side, exchange) in [("need", &city.needs), ("offer", &city.offers)] {
        for (theme, level) in exchange {
            add(&format!("{side}:{theme}"), level.to_string());
        }
    }
    add("maturity", city.maturity.map(Maturity::as_str).unwrap_or_default().to_owned());
    add("hosting", city.hosting.map(Hosting::as_str).unwrap_or_default().to_owned());
    add("displacement", city.displacement.map(Displacement::as_str).unwrap_or_default().to_owned());
    for branch in &city.economic_base {
        add("economic_base", branch.as_str().to_owned());
    }
    add("hours_month", city.hours_month.to_string());
    for code in &city.preferred {
        add("preferred", code.clone());
    }
    for code in &city.cannot_work_with {
        add("cannot_work_with", code.clone());
    }
    add("travel", city.travel.map(Travel::as_str).unwrap_or_default().to_owned());
    for code in &profile.programmes {
        add("programme", code.clone());
    }
    add("seen_by", profile.seen_by.code().to_owned());
    for field in Field::ALL {
        add(&format!("see_{}", field.as_str()), profile.visibility.of(*field).code().to_owned());
    }
    let pairs: Vec<(&str, &str)> =
        known.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    Fields::marked(&pairs)
}

/// What the form says of a city, or all that is wrong. `known` brings names in languages that the form has no field
/// for.
pub(super) fn read(
    lists: &Lists,
    code: &str,
    fields: &Fields,
    known: Option<&Profile>,
) -> Result<Profile, Problems> {
    let name_fields = Lang::ALL.map(|lang| (lang.tag(), format!("name_{}", lang.tag())));
    let mut names: Vec<(&str, &str)> =
        name_fields.iter().map(|(tag, field)| (*tag, fields.text(field))).collect();
    let others = known.iter().flat_map(|known| &known.city.local_names);
    names.extend(
        others
            .map(|(tag, name)| (tag.as_str(), name.as_str()))
            .filter(|(tag, _)| tag.parse::<Lang>().is_err()),
    );
    names.sort_unstable();
    let exchange = |side: &str| -> Vec<(String, String)> {
        let level = |theme: &ThemeName| fields.text(&format!("{side}:{}", theme.code)).to_owned();
        lists.themes.iter().map(|theme| (theme.code.clone(), level(theme))).collect()
    };
    let (needs, offers) = (exchange("need"), exchange("offer"));
    // A form of ticks knows no order: what was ticked before keeps its place.
    let place = |word: &&str| {
        let known =
            known.and_then(|known| known.city.economic_base.iter().position(|it| it.as_str() == *word));
        known.unwrap_or(usize::MAX)
    };
    let mut economic_base: Vec<&str> = fields.all("economic_base").collect();
    economic_base.sort_by_key(place);
    let visibility: Vec<(&str, String)> =
        Field::ALL.iter().map(|field| (field.as_str(), format!("see_{}", field.as_str()))).collect();
    let typed = TypedCity {
        code,
        name: fields.text("name"),
        country: fields.text("country"),
        names,
        aliases: fields.text("aliases"),
        latitude: fields.text("latitude"),
        longitude: fields.text("longitude"),
        population: fields.text("population"),
        languages: fields.all("language").zip(fields.all("level")).collect(),
        themes: fields.all("theme").collect(),
        needs: needs.iter().map(|(theme, level)| (theme.as_str(), level.as_str())).collect(),
        offers: offers.iter().map(|(theme, level)| (theme.as_str(), level.as_str())).collect(),
        maturity: fields.text("maturity"),
        hosting: fields.text("hosting"),
        displacement: fields.text("displacement"),
        economic_base,
        hours_month: fields.text("hours_month"),
        preferred: fields.all("preferred").map(|typed| lists.code_meant(typed)).collect(),
        cannot_work_with: fields.all("cannot_work_with").map(|typed| lists.code_meant(typed)).collect(),
        travel: fields.text("travel"),
        seen_by: fields.text("seen_by"),
        visibility: visibility.iter().map(|(field, name)| (*field, fields.text(name))).collect(),
        programmes: fields.all("programme").collect(),
    };
    let mut problems = Problems::default();
    let read =
        typed.read().map_err(|found| found.into_iter().for_each(|problem| add(&mut problems, problem)));
    check_named(lists, &typed, &mut problems);
    match read {
        Ok(profile) if problems.is_empty() => Ok(profile),
        _ => Err(problems),
    }
}

/// That what the form names is there. What is no code was told already.
fn check_named(lists: &Lists, typed: &TypedCity<'_>, problems: &mut Problems) {
    let is_city = |code: &str| lists.cities.iter().any(|city| city.code == code);
    for (field, label, codes) in [
        ("preferred", "network-preferred", &typed.preferred),
        ("cannot_work_with", "network-refused", &typed.cannot_work_with),
    ] {
        for code in codes.iter().map(|code| code.trim()).filter(|code| is_code(code) && !is_city(code)) {
            problems.add(field, label, Sentence::new("network-no-city").with("code", code));
        }
    }
    let is_theme = |code: &str| lists.themes.iter().any(|theme| theme.code == code);
    let is_programme = |code: &str| lists.programmes.iter().any(|programme| programme.code == code);
    let mut themes = typed.themes.iter().filter(|code| !code.is_empty());
    if !themes.all(|code| is_theme(code)) || !typed.programmes.iter().all(|code| is_programme(code)) {
        problems.add_general(Sentence::new("network-form-changed"));
    }
}

/// Says what is wrong, each at its field.
fn add(problems: &mut Problems, problem: CityProblem) {
    let too_many = |max: usize| Sentence::new("network-too-many").with("max", max);
    let of_languages = |sentence: Sentence| ("language", "network-languages", sentence);
    let (field, label, sentence) = match problem {
        CityProblem::Word => return problems.add_general(Sentence::new("network-form-changed")),
        CityProblem::ExchangeTooMany => return problems.add_general(too_many(EXCHANGES_MAX)),
        CityProblem::Code => ("code", "network-code", Sentence::new("network-code-wrong")),
        CityProblem::Name(why) => ("name", "network-name", why.into()),
        CityProblem::Country => ("country", "network-country", Sentence::new("network-country-missing")),
        CityProblem::LocalName { tag, why } => {
            let field = Lang::ALL.iter().position(|lang| lang.tag() == tag);
            let field = field.and_then(|at| NAME_FIELDS.get(at)).copied().unwrap_or("name");
            (field, "network-names", why.into())
        }
        CityProblem::Alias { why, .. } => ("aliases", "network-aliases", why.into()),
        CityProblem::AliasesTooMany => ("aliases", "network-aliases", too_many(ALIASES_MAX)),
        CityProblem::Latitude => ("latitude", "network-latitude", Sentence::new("network-latitude-wrong")),
        CityProblem::Longitude => {
            ("longitude", "network-longitude", Sentence::new("network-longitude-wrong"))
        }
        CityProblem::HalfAPlace => ("latitude", "network-latitude", Sentence::new("network-half-a-place")),
        CityProblem::Population => {
            let sentence = Sentence::new("network-number-wrong").with("max", POPULATION_MAX);
            ("population", "network-population", sentence)
        }
        CityProblem::Hours => {
            let sentence = Sentence::new("network-number-wrong").with("max", HOURS_MAX);
            ("hours_month", "network-hours-month", sentence)
        }
        CityProblem::ThemeTwice { .. } => {
            ("theme", "network-ranked-themes", Sentence::new("network-theme-twice"))
        }
        CityProblem::Preferred { code } => {
            let sentence = Sentence::new("network-named-wrong").with("code", code).with("max", NAMED_MAX);
            ("preferred", "network-preferred", sentence)
        }
        CityProblem::Refused { code } => {
            let sentence = Sentence::new("network-refused-wrong").with("code", code).with("max", NAMED_MAX);
            ("cannot_work_with", "network-refused", sentence)
        }
        CityProblem::LanguagesMissing => of_languages(Sentence::new("network-language-missing")),
        CityProblem::LanguagesTooMany => of_languages(too_many(LANGUAGES_MAX)),
        CityProblem::Language { typed } => {
            of_languages(Sentence::new("network-language-wrong").with("typed", typed))
        }
        CityProblem::LanguageTwice { typed } => {
            of_languages(Sentence::new("network-twice").with("typed", typed))
        }
    };
    problems.add(field, label, sentence);
}

/// In the order of [`Lang::ALL`].
const NAME_FIELDS: [&str; 5] = ["name_en", "name_fr", "name_ar", "name_tr", "name_ckb"];

/// The form of a city as it stands on the page.
pub(super) struct OnForm<'a> {
    pub(super) reader: &'a Reader,
    pub(super) lists: &'a Lists,
}

/// Fields and their labels; `level` stands in the row of its language.
const LABELS: [(&str, &str); 18] = [
    ("name", "network-name"),
    ("country", "network-country"),
    ("aliases", "network-aliases"),
    ("latitude", "network-latitude"),
    ("longitude", "network-longitude"),
    ("population", "network-population"),
    ("language", "network-languages"),
    ("economic_base", "network-economic-base"),
    ("maturity", "network-maturity"),
    ("hosting", "network-hosting"),
    ("displacement", "network-displacement"),
    ("hours_month", "network-hours-month"),
    ("theme", "network-ranked-themes"),
    ("preferred", "network-preferred"),
    ("travel", "network-travel"),
    ("cannot_work_with", "network-refused"),
    ("programme", "network-programmes-title"),
    ("seen_by", "network-seen-by"),
];

impl Shown for OnForm<'_> {
    fn label(&self, name: &str) -> Option<Label> {
        let part = |field: &'static str, part: Arg| {
            Sentence::new("web-part-of-field").with("field", Sentence::new(field)).with("part", part)
        };
        let theme = |code: &str| Arg::Text(self.theme(code).unwrap_or_else(|| code.to_owned()));
        let label = if let Some(code) = name.strip_prefix("need:") {
            part("network-needs", theme(code))
        } else if let Some(code) = name.strip_prefix("offer:") {
            part("network-offers", theme(code))
        } else if let Some(code) = name.strip_prefix("see_") {
            let field = Field::ALL.iter().find(|field| field.as_str() == code)?;
            part("network-read-by", Sentence::new(words::field(*field)).into())
        } else if let Some(tag) = name.strip_prefix("name_") {
            part("network-names", Lang::ALL.into_iter().find(|lang| lang.tag() == tag)?.own_name().into())
        } else if name == "level" {
            return Some(("language".into(), Sentence::new("network-language-level")));
        } else {
            return LABELS.label(name);
        };
        Some((name.to_owned().into(), label))
    }

    fn value(&self, name: &str, value: &str) -> String {
        let key = match name {
            "maturity" => Maturity::parse(value).map(words::maturity),
            "hosting" => Hosting::parse(value).map(words::hosting),
            "displacement" => Displacement::parse(value).map(words::displacement),
            "economic_base" => Economy::parse(value).map(words::economy),
            "travel" => Travel::parse(value).map(words::travel),
            "level" => Level::parse(value).map(words::level),
            "seen_by" => Circle::from_code(value).map(words::circle),
            _ if name.starts_with("see_") => Circle::from_code(value).map(words::circle),
            _ if name.starts_with("need:") || name.starts_with("offer:") => {
                value.parse().ok().map(words::exchange)
            }
            _ => None,
        };
        let city = |code: &str| self.lists.cities.iter().find(|city| city.code == code);
        let programme = |code: &str| self.lists.programmes.iter().find(|own| own.code == code);
        let named = match name {
            "country" => Some(self.reader.country_name(value)),
            "theme" => self.theme(value),
            "preferred" | "cannot_work_with" => city(value).map(|city| city.name.clone()),
            "programme" => programme(value).map(|programme| programme.name.clone()),
            _ => key.map(|key| self.reader.say(key)),
        };
        named.unwrap_or_else(|| value.to_owned())
    }
}

impl OnForm<'_> {
    fn theme(&self, code: &str) -> Option<String> {
        let theme = self.lists.themes.iter().find(|theme| theme.code == code);
        theme.map(|theme| theme.name.clone())
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<AddCity>(&visit.who, ())?;
    let lists = Lists::read(&visit, &visit.site.db).await?;
    page(form(&visit, &lists, None, (empty_fields(), Problems::default())))
}

/// A new city is for everybody, its fields are as wide as the rules say.
pub(crate) fn empty_fields() -> Fields {
    let fields = Fields::of(&[("seen_by", Circle::Public.code())]);
    Field::ALL.iter().fold(fields, |fields, field| {
        fields.with(&format!("see_{}", field.as_str()), field.default_circle().code())
    })
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<AddCity>(&visit.who, ())?;
    let adding = ask::<AddOrganisation>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    let lists = Lists::read(&visit, &mut tx).await?;
    let code = posted.fields.text("code").trim().to_owned();
    let read = read(&lists, &code, &posted.fields, None);
    let mut problems = match &read {
        Ok(_) => Problems::default(),
        Err(problems) => problems.clone(),
    };
    if people_store::is_code_taken(&mut tx, &code).await? {
        problems.add("code", "network-code", Sentence::new("network-code-taken"));
    }
    check_name(&mut tx, &posted.fields, None, &mut problems).await?;
    match read {
        Ok(profile) if problems.is_empty() => {
            store::add_city(&mut tx, (&granted, &adding), &profile).await?;
            posted.done(&visit, tx, format!("/cities/{code}")).await
        }
        _ => {
            let form = form(&visit, &lists, None, (posted.fields, problems));
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}

/// A name belongs to one organisation.
async fn check_name(
    tx: &mut Tx,
    fields: &Fields,
    own: Option<kernel::OrganisationId>,
    problems: &mut Problems,
) -> Result<(), Failure> {
    let named = people_store::organisation_by_name(tx, fields.text("name").trim()).await?;
    if named.is_some_and(|other| Some(other.id) != own) {
        problems.add("name", "network-name", Sentence::new("network-name-taken"));
    }
    Ok(())
}

/// The one way to a city that is to be changed: through the rule of the act.
async fn granted(visit: &Visit, at: impl Into<At<'_>>, code: &str) -> Result<Granted<ChangeCity>, Failure> {
    // A visitor learns nothing of what exists.
    visit.who.actor().ok_or(kernel::access::Denied::SignInFirst)?;
    let subject = store::city_subject(at, code).await?.ok_or_else(Failure::not_found)?;
    Ok(ask::<ChangeCity>(&visit.who, subject)?)
}

async fn edit(visit: Visit, Path(code): Path<String>) -> Answer {
    let db = &visit.site.db;
    let granted = granted(&visit, db, &code).await?;
    let lists = Lists::read(&visit, db).await?;
    let profile = store::profile(db, &granted).await?;
    page(form(&visit, &lists, Some(&code), (fields_of(&profile), Problems::default())))
}

async fn update(visit: Visit, Path(code): Path<String>, mut posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let granted = granted(&visit, &mut tx, &code).await?;
    let city = granted.on().city;
    tx.lock("organisation", city).await?;
    let naming = ask::<ChangeOrganisation>(&visit.who, city)?;
    let lists = Lists::read(&visit, &mut tx).await?;
    let known = store::profile(&mut tx, &granted).await?;
    let mark = fields_of(&known);
    let problems = posted.fields.bring_up_to(&mark, &OnForm { reader: &visit.reader, lists: &lists });
    let read = problems.and(read(&lists, &code, &posted.fields, Some(&known)));
    let mut problems = match &read {
        Ok(_) => Problems::default(),
        Err(problems) => problems.clone(),
    };
    check_name(&mut tx, &posted.fields, Some(city), &mut problems).await?;
    match read {
        Ok(profile) if problems.is_empty() => {
            store::change_city(&mut tx, &granted, &naming, (&known, &profile)).await?;
            posted.done_saying(&visit, tx, &format!("/cities/{code}"), Receipt::Saved).await
        }
        _ => {
            let form = form(&visit, &lists, Some(&code), (posted.fields, problems));
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form)
        }
    }
}
