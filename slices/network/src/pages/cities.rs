//! The page of a city: what it says of itself, to whoever may read it.
use crate::{
    acts::{ChangeCity, CitySubject, SeePrivate, TellForMatching, circle_for},
    pages::words,
    rules::city::Level,
    store::{self, ShownCity, ThemeName, Twin},
};
use askama::Template;
use axum::extract::Path;
use kernel::{
    OrganisationId,
    access::{Circle, ask},
};
use people::store::{self as people_store, Sitting};
use serde_json::{Map as Object, Value, json};
use ui::{Frame, Link, Reader, Sentence};
use web::{Answer, Failure, Routes, Visit, public_page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/cities/{city}", show)
}

#[derive(Template)]
#[template(path = "pages/cities/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) code: String,
    pub(crate) name: String,
    /// As it was entered, where the reader's language has another name.
    pub(crate) own_name: Option<String>,
    pub(crate) country: String,
    /// Terms and values of the profile that the reader may read.
    pub(crate) facts: Vec<(&'static str, Vec<String>)>,
    /// Ranked, the most wanted first.
    pub(crate) themes: Vec<ThemeName>,
    /// Name of the theme, key of the level, its number for the bar.
    pub(crate) needs: Vec<Exchange>,
    pub(crate) offers: Vec<Exchange>,
    /// Code and name.
    pub(crate) programmes: Vec<(String, String)>,
    /// The cities with which it forms a group.
    pub(crate) twins: Vec<Link>,
    /// Code and name.
    pub(crate) preferred: Vec<(String, String)>,
    /// For its own people and facilitators: who sits for it.
    pub(crate) people: Option<Vec<PersonLine>>,
    /// For facilitators alone.
    pub(crate) private: Option<Private>,
    /// Its own people read what not everybody does.
    pub(crate) hand: Hand,
    /// The municipality has no profile yet.
    pub(crate) is_empty: bool,
    pub(crate) seen_by: Option<&'static str>,
}

pub(crate) struct Exchange {
    pub(crate) theme: String,
    pub(crate) level: &'static str,
}

pub(crate) struct PersonLine {
    pub(crate) id: kernel::PersonId,
    pub(crate) name: String,
    pub(crate) seat: String,
}

pub(crate) struct Private {
    pub(crate) travel: Option<&'static str>,
    /// Code and name.
    pub(crate) refused: Vec<(String, String)>,
}

/// What the reader is to the city.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Hand {
    /// Somebody who reads what it says to others.
    #[default]
    Reads,
    /// Somebody who sits for it.
    Sits,
    /// Who speaks for it.
    Speaks,
    /// Who runs the network.
    Keeps,
}

impl Hand {
    pub(crate) fn is_own(self) -> bool {
        matches!(self, Self::Sits | Self::Speaks)
    }

    pub(crate) fn may_change(self) -> bool {
        self == Self::Keeps
    }

    pub(crate) fn may_tell(self) -> bool {
        matches!(self, Self::Speaks | Self::Keeps)
    }

    fn of(visit: &Visit, subject: CitySubject) -> Self {
        if ask::<ChangeCity>(&visit.who, subject).is_ok() {
            Self::Keeps
        } else if ask::<TellForMatching>(&visit.who, subject).is_ok() {
            Self::Speaks
        } else if visit.who.sits_for(subject.city) {
            Self::Sits
        } else {
            Self::Reads
        }
    }
}

/// What is read of a city beyond its profile.
#[derive(Default)]
pub(crate) struct Around {
    pub(crate) twins: Vec<Twin>,
    pub(crate) people: Option<Vec<Sitting>>,
    pub(crate) private: Option<Private>,
    pub(crate) hand: Hand,
    pub(crate) seen_by: Option<Circle>,
}

async fn show(visit: Visit, Path(code): Path<String>) -> Answer {
    let (db, reader) = (&visit.site.db, &visit.reader);
    let subject = store::city_subject(db, &code).await?.ok_or_else(Failure::not_found)?;
    let city = subject.city;
    let circle = circle_for(&visit.who, city);
    if !circle.reads(subject.seen_by) {
        return Err(Failure::not_found());
    }
    let shown = store::shown_city(db, circle, city, reader.lang).await?;
    let twins = store::twins(db, circle, Some(city), reader.lang).await?;
    if visit.wanted.is_json() {
        let shown = shown.ok_or_else(Failure::not_found)?;
        return web::json(&visit, &as_json(&shown, &twins));
    }
    let hand = Hand::of(&visit, subject);
    let Some(shown) = shown else { return without_profile(&visit, &code, city, hand).await };
    let private = match ask::<SeePrivate>(&visit.who, city) {
        Ok(granted) => {
            let (travel, refused) = store::travel_and_refused(db, &granted, reader.lang).await?;
            let refused = refused.into_iter().map(|city| (city.code, city.name)).collect();
            Some(Private { travel: travel.map(words::travel), refused })
        }
        Err(_) => None,
    };
    let people = if hand == Hand::Reads {
        None
    } else {
        let today = visit.site.clock.today(&reader.zone);
        Some(people_store::sitting_for(db, &visit.who, (city, today), reader.lang).await?)
    };
    let seen_by = Some(subject.seen_by).filter(|_| hand != Hand::Reads);
    public_page(&visit, page(&visit, shown, Around { twins, people, private, hand, seen_by }))
}

/// The page of a city for a reader.
pub(crate) fn page(visit: &Visit, shown: ShownCity, around: Around) -> Show {
    let reader = &visit.reader;
    let exchange = |(theme, level): &(ThemeName, u8)| Exchange {
        theme: theme.name.clone(),
        level: words::exchange(*level),
    };
    let people =
        around.people.map(|people| people.into_iter().map(|sitting| person_line(reader, sitting)).collect());
    Show {
        frame: Frame { indexed: true, ..visit.frame_named(&shown.name.name) },
        own_name: Some(shown.own_name.clone()).filter(|own| *own != shown.name.name),
        country: reader.country_name(&shown.name.country),
        facts: facts(reader, &shown),
        needs: shown.needs.iter().map(exchange).collect(),
        offers: shown.offers.iter().map(exchange).collect(),
        programmes: shown.programmes.into_iter().map(|programme| (programme.code, programme.name)).collect(),
        twins: around.twins.iter().map(link).collect(),
        preferred: shown.preferred.into_iter().map(|city| (city.code, city.name)).collect(),
        people,
        private: around.private,
        hand: around.hand,
        is_empty: false,
        seen_by: around.seen_by.filter(|circle| *circle != Circle::Public).map(words::circle),
        themes: shown.themes,
        code: shown.name.code,
        name: shown.name.name,
    }
}

/// The way to a twin's page.
pub(super) fn link(twin: &Twin) -> Link {
    Link::new(format!("/cities/{}", twin.twin), &twin.name)
}

/// The codes of twins.
pub(super) fn codes<'a>(twins: impl IntoIterator<Item = &'a Twin>) -> Vec<&'a str> {
    twins.into_iter().map(|twin| twin.twin.as_str()).collect()
}

fn person_line(reader: &Reader, sitting: Sitting) -> PersonLine {
    PersonLine { id: sitting.person, name: sitting.name, seat: reader.tell(&people::seat_kind(sitting.kind)) }
}

/// Terms and their values, in the order of the page.
fn facts(reader: &Reader, shown: &ShownCity) -> Vec<(&'static str, Vec<String>)> {
    let one = |value: Option<String>| value.into_iter().collect::<Vec<_>>();
    let language = |(tag, level): &(String, Level)| {
        let sentence = Sentence::new("network-language-at")
            .with("language", reader.language_name(tag))
            .with("level", Sentence::new(words::level(*level)));
        reader.tell(&sentence)
    };
    let hours = |hours: u16| reader.tell(&Sentence::new("network-hours").with("hours", hours));
    let facts = [
        ("network-population", one(shown.population.map(|people| reader.number(people)))),
        ("network-languages", shown.languages.iter().map(language).collect()),
        (
            "network-economic-base",
            shown.economic_base.iter().map(|branch| reader.say(words::economy(*branch))).collect(),
        ),
        ("network-maturity", one(shown.maturity.map(|maturity| reader.say(words::maturity(maturity))))),
        ("network-hosting", one(shown.hosting.map(|band| reader.say(words::hosting(band))))),
        ("network-displacement", one(shown.displacement.map(|kind| reader.say(words::displacement(kind))))),
        ("network-hours-month", one(shown.hours_month.map(hours))),
    ];
    facts.into_iter().filter(|(_, values)| !values.is_empty()).collect()
}

/// A municipality that takes no part yet: whoever runs the network can change that.
async fn without_profile(visit: &Visit, code: &str, city: OrganisationId, hand: Hand) -> Answer {
    let named = people_store::organisation(&visit.site.db, city, visit.reader.lang).await?;
    let name = named.ok_or_else(Failure::not_found)?.name;
    web::page(Show {
        frame: visit.frame_named(&name),
        code: code.to_owned(),
        name,
        own_name: None,
        country: String::new(),
        facts: Vec::new(),
        themes: Vec::new(),
        needs: Vec::new(),
        offers: Vec::new(),
        programmes: Vec::new(),
        twins: Vec::new(),
        preferred: Vec::new(),
        people: None,
        private: None,
        hand,
        is_empty: true,
        seen_by: None,
    })
}

/// A city for programs: what the reader may not read has no key. Whether it travels, and with whom it cannot work, is
/// in no form of this.
fn as_json(shown: &ShownCity, twins: &[Twin]) -> Value {
    let exchange = |exchange: &[(ThemeName, u8)]| -> Vec<Value> {
        exchange.iter().map(|(theme, level)| json!({ "theme": theme.code, "level": level })).collect()
    };
    let names: Object<String, Value> =
        shown.names.iter().map(|(tag, name)| (tag.clone(), name.as_str().into())).collect();
    let mut city = Object::new();
    let mut add = |key: &str, value: Option<Value>| {
        city.extend(value.map(|value| (key.to_owned(), value)));
    };
    add("code", Some(shown.name.code.as_str().into()));
    add("name", Some(shown.name.name.as_str().into()));
    add("names", Some(names.into()));
    add("country", Some(shown.name.country.as_str().into()));
    add("place", place(shown.latitude, shown.longitude));
    add("population", shown.population.map(Value::from));
    let languages =
        shown.languages.iter().map(|(tag, level)| json!({ "language": tag, "level": level.as_str() }));
    add("languages", some(languages.collect()));
    add("economic_base", some(shown.economic_base.iter().map(|branch| branch.as_str().into()).collect()));
    add("themes", some(shown.themes.iter().map(|theme| theme.code.as_str().into()).collect()));
    add("needs", some(exchange(&shown.needs)));
    add("offers", some(exchange(&shown.offers)));
    add("twins", some(codes(twins).into_iter().map(Value::from).collect()));
    add("maturity", shown.maturity.map(|maturity| maturity.as_str().into()));
    add("hosting", shown.hosting.map(|band| band.as_str().into()));
    add("displacement", shown.displacement.map(|kind| kind.as_str().into()));
    add("hours_month", shown.hours_month.map(Value::from));
    add("preferred", some(shown.preferred.iter().map(|city| city.code.as_str().into()).collect()));
    let programmes = shown.programmes.iter().map(|programme| programme.code.as_str().into());
    add("programmes", Some(Value::Array(programmes.collect())));
    city.into()
}

/// Where a city is, in degrees.
pub(super) fn place(latitude: Option<i32>, longitude: Option<i32>) -> Option<Value> {
    let degrees = |millionths: i32| f64::from(millionths) / 1_000_000.0;
    let (latitude, longitude) = latitude.zip(longitude)?;
    Some(json!({ "latitude": degrees(latitude), "longitude": degrees(longitude) }))
}

fn some(values: Vec<Value>) -> Option<Value> {
    (!values.is_empty()).then_some(Value::Array(values))
}
