//! The form of an event as text: what stands in it for an event, and what was typed in it read back.
use super::shown::{self, Naming};
use crate::{
    rules::{
        Access, Details, EventKind, Format, Material, Organiser, OrganiserRole, Others, Series, WebAddress,
        WebAddressProblem, When, WhenProblem, limits,
    },
    store::Event,
};
use jiff::{
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use kernel::{Country, Period, ProgrammeId, SpokenLanguage, ThemeId, text};
use ui::{Problems, Sentence};
use web::Fields;

/// The form as it stands for an event, marked; the clock of `home` is for whoever adds an hour to a day.
pub(super) fn fields_of(event: &Event, naming: &Naming, home: &str) -> Fields {
    let details = &event.details;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let of_role = |role| shown::of_role(details, role).join("\n");
    let mut all: Vec<(&str, String)> = vec![
        ("title", details.title.clone()),
        ("kind", details.kind.map(|kind| kind.code().to_owned()).unwrap_or_default()),
        ("format", details.format.map(|format| format.code().to_owned()).unwrap_or_default()),
        ("place", text(&details.place)),
        ("town", text(&details.town)),
        ("venue", text(&details.venue)),
        ("countries", details.countries.iter().map(|country| country.code()).collect::<Vec<_>>().join(" ")),
        ("organisers", of_role(OrganiserRole::Organiser)),
        ("partners", of_role(OrganiserRole::Partner)),
        ("supporters", of_role(OrganiserRole::Supporter)),
        ("context", text(&details.context)),
        ("aims", text(&details.aims)),
        ("audience", text(&details.audience)),
        ("spoken", details.spoken.iter().map(SpokenLanguage::tag).collect::<Vec<_>>().join(" ")),
        ("access", details.access.code().to_owned()),
        ("others", details.others.code().to_owned()),
        ("url", details.url.as_ref().map(|url| url.as_str().to_owned()).unwrap_or_default()),
        ("materials", materials_text(&details.materials)),
        ("programme", naming.programme(details).map(|(code, _)| code.clone()).unwrap_or_default()),
        ("series", details.series.as_ref().map(|series| series.name.clone()).unwrap_or_default()),
        ("series_number", series_number(details)),
    ];
    all.extend(when_fields(&details.when, home));
    all.extend(naming.theme_codes(details).into_iter().map(|code| ("theme", code.to_owned())));
    let pairs: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Fields::marked(&pairs)
}

fn series_number(details: &Details) -> String {
    let number = details.series.as_ref().and_then(|series| series.number);
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn materials_text(materials: &[Material]) -> String {
    materials.iter().map(|one| format!("{} {}", one.url.as_str(), one.title)).collect::<Vec<_>>().join("\n")
}

/// A last day that is the first stays empty, as it may be typed: whoever moves the day moves both.
fn when_fields(when: &When, home: &str) -> Vec<(&'static str, String)> {
    let at_home = ("zone", home.to_owned());
    match when {
        When::NotKnown => vec![at_home],
        When::Days { starts, ends } if starts == ends => vec![("starts", starts.to_string()), at_home],
        When::Days { starts, ends } => {
            vec![("starts", starts.to_string()), ("ends", ends.to_string()), at_home]
        }
        When::Timed { starts, ends, zone } => {
            let [first, last] = [starts, ends].map(|at| zone.to_datetime(*at));
            let clock = |time: Time| time.strftime("%H:%M").to_string();
            vec![
                ("starts", first.date().to_string()),
                ("starts_time", clock(first.time())),
                ("ends", if last.date() == first.date() { String::new() } else { last.date().to_string() }),
                ("ends_time", clock(last.time())),
                ("zone", zone.iana_name().unwrap_or("UTC").to_owned()),
            ]
        }
    }
}

/// What the form says of an event, or all that is wrong. What no field of it holds stays as it was.
pub(super) fn read(fields: &Fields, old: &Details, naming: &Naming) -> Result<Details, Problems> {
    let mut problems = Problems::default();
    let mut line = |name: &'static str, label: &'static str, length_max: usize| {
        problems.take(name, label, text::optional_line(fields.text(name), length_max)).flatten()
    };
    let place = line("place", "events-place", limits::LINE);
    let town = line("town", "events-town", limits::LINE);
    let venue = line("venue", "events-venue", limits::LINE);
    let series = line("series", "events-series", limits::LINE);
    let title = problems.take("title", "events-name", text::line(fields.text("title"), limits::TITLE));
    let mut long = |name: &'static str, label: &'static str| {
        problems.take(name, label, text::optional_lines(fields.text(name), limits::TEXT)).flatten()
    };
    let (context, aims, audience) =
        (long("context", "events-context"), long("aims", "events-aims"), long("audience", "events-audience"));
    let when = read_when(fields, &mut problems);
    let countries = read_words(
        fields,
        ("countries", "events-countries", "events-wrong-country"),
        &mut problems,
        |code| code.to_ascii_uppercase().parse::<Country>().ok(),
    );
    let spoken =
        read_words(fields, ("spoken", "events-spoken", "events-wrong-language"), &mut problems, |tag| {
            SpokenLanguage::read(&tag.to_ascii_lowercase()).ok()
        });
    let organisers = read_organisers(fields, &mut problems);
    let materials = read_materials(fields, &mut problems);
    let url = read_url(fields, &mut problems);
    let number = read_number(fields, &mut problems);
    let Chosen { kind, format, access, others, programme, themes } =
        read_choices(fields, naming, &mut problems);
    let (Some(title), Some(when), true) = (title, when, problems.is_empty()) else { return Err(problems) };
    Ok(Details {
        title,
        kind,
        when,
        format,
        place,
        town,
        venue,
        countries,
        organisers,
        context,
        aims,
        audience,
        spoken,
        access: access.unwrap_or(old.access),
        others: others.unwrap_or(old.others),
        url,
        materials,
        programme,
        themes,
        series: series.map(|name| Series { name, number }),
        ..old.clone()
    })
}

/// What was chosen from the lists of the form.
struct Chosen {
    kind: Option<EventKind>,
    format: Option<Format>,
    access: Option<Access>,
    others: Option<Others>,
    programme: Option<ProgrammeId>,
    themes: Vec<ThemeId>,
}

fn read_choices(fields: &Fields, naming: &Naming, problems: &mut Problems) -> Chosen {
    let programme =
        |typed: &str| naming.programmes.iter().find(|(_, (code, _))| code == typed).map(|(id, _)| *id);
    Chosen {
        kind: fields.chosen(("kind", "events-type"), problems, EventKind::from_code),
        format: fields.chosen(("format", "events-format"), problems, Format::from_code),
        access: fields.chosen(("access", "events-who-may-come"), problems, Access::from_code),
        others: fields.chosen(("others", "events-others"), problems, Others::from_code),
        programme: fields.chosen(("programme", "events-programme"), problems, programme),
        themes: read_themes(fields, naming, problems),
    }
}

fn read_number(fields: &Fields, problems: &mut Problems) -> Option<u32> {
    let typed = text::latin_digits(fields.text("series_number"));
    if typed.trim().is_empty() {
        return None;
    }
    let read = typed.trim().parse().ok();
    if read.is_none() {
        problems.add("series_number", "events-series-number", Sentence::new("events-wrong-number"));
    }
    if fields.text("series").trim().is_empty() {
        problems.add("series", "events-series", Sentence::new("events-number-alone"));
    }
    read
}

fn read_themes(fields: &Fields, naming: &Naming, problems: &mut Problems) -> Vec<ThemeId> {
    let is_theme = |typed: &str| naming.themes.values().any(|(code, _)| code == typed);
    if let Some(typed) = fields.all("theme").find(|typed| !is_theme(typed)) {
        problems.add("theme", "events-themes", Sentence::new("web-wrong-choice").with("typed", typed));
    }
    let is_chosen = |code: &str| fields.all("theme").any(|chosen| chosen == code);
    naming.themes.iter().filter(|(_, (code, _))| is_chosen(code)).map(|(id, _)| *id).collect()
}

/// Days of any precision; or, where an hour is given, two moments by the clock of a zone.
fn read_when(fields: &Fields, problems: &mut Problems) -> Option<When> {
    let mut period = |name: &'static str, label: &'static str| -> Result<Option<Period>, ()> {
        match text::latin_digits(fields.text(name)).trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| {
                let sentence = Sentence::no_day(fields.text(name), "events-wrong-date");
                problems.add(name, label, sentence);
            }),
        }
    };
    let (starts, ends) = (period("starts", "events-starts"), period("ends", "events-ends"));
    let has_hours = ["starts_time", "ends_time"].iter().any(|name| !fields.text(name).trim().is_empty());
    let when = if has_hours {
        read_hours(fields, (starts, ends), problems)?
    } else {
        let (Ok(starts), Ok(ends)) = (starts, ends) else { return None };
        When::days(starts, ends)
    };
    when.map_err(|problem| {
        let (name, label, key) = match problem {
            WhenProblem::EndWithoutStart => ("starts", "events-starts", "events-end-without-start"),
            WhenProblem::EndBeforeStart => ("ends", "events-ends", "events-end-before-start"),
            WhenProblem::NoTime => ("ends_time", "events-clock-end", "events-end-is-start"),
            WhenProblem::TooLong => ("ends", "events-ends", "events-too-long"),
        };
        problems.add(name, label, Sentence::new(key));
    })
    .ok()
}

/// `11:00`, `9:00` or `9`, in any digits.
fn read_clock(typed: &str) -> Option<Time> {
    let typed = text::latin_digits(typed);
    let (hour, minute) = typed.split_once([':', '.']).unwrap_or((&typed, "00"));
    let is_clock = (1..=2).contains(&hour.len()) && minute.len() == 2;
    let number = |text: &str| text.parse::<i8>().ok();
    Time::new(number(hour)?, number(minute)?, 0, 0).ok().filter(|_| is_clock)
}

/// Days as they were read; an error was told.
type Days = (Result<Option<Period>, ()>, Result<Option<Period>, ()>);

/// Two moments by the clock of a zone.
fn read_hours(
    fields: &Fields,
    (starts, ends): Days,
    problems: &mut Problems,
) -> Option<Result<When, WhenProblem>> {
    let zone = TimeZone::get(fields.text("zone").trim());
    if zone.is_err() {
        problems.add("zone", "events-zone", Sentence::new("events-wrong-zone"));
    }
    let mut clock = |name: &'static str, label: &'static str| {
        let typed = fields.text(name).trim();
        let read = read_clock(typed);
        if read.is_none() {
            let key = if typed.is_empty() { "events-clock-missing" } else { "events-wrong-clock" };
            problems.add(name, label, Sentence::new(key));
        }
        read
    };
    let (from, to) = (clock("starts_time", "events-clock"), clock("ends_time", "events-clock-end"));
    let (Ok(starts), Ok(ends), Ok(zone)) = (starts, ends, zone) else { return None };
    let mut day = |name: &'static str, label: &'static str, period: Option<Period>| {
        let day = period.and_then(Period::day);
        if day.is_none() {
            problems.add(name, label, Sentence::new("events-clock-without-day"));
        }
        day
    };
    let first = day("starts", "events-starts", starts);
    let last = if ends.is_some() { day("ends", "events-ends", ends) } else { first };
    let mut moment = |name: &'static str, label: &'static str, at: Option<DateTime>| {
        let at = zone.to_ambiguous_timestamp(at?);
        // Where a clock is put forward, an hour is missing.
        if matches!(at.offset(), AmbiguousOffset::Gap { .. }) {
            problems.add(name, label, Sentence::new("events-no-such-hour"));
            return None;
        }
        at.compatible().ok()
    };
    let at = |day: Option<Date>, clock: Option<Time>| Some(day?.to_datetime(clock?));
    let starts = moment("starts_time", "events-clock", at(first, from));
    let ends = moment("ends_time", "events-clock-end", at(last, to));
    Some(When::timed(starts?, ends?, zone))
}

/// Notes that a field holds more than an event can have.
fn too_many(problems: &mut Problems, (name, label): (&'static str, &'static str), most: usize) {
    if problems.of(name).is_none() {
        problems.add(name, label, Sentence::new("events-too-many").with("max", most));
    }
}

fn read_words<T: Ord>(
    fields: &Fields,
    (name, label, wrong): (&'static str, &'static str, &'static str),
    problems: &mut Problems,
    read: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let cut = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،');
    let mut values: Vec<T> = Vec::new();
    for word in fields.text(name).split(cut).filter(|word| !word.is_empty()) {
        match read(word) {
            Some(value) if values.contains(&value) => {}
            Some(_) if values.len() == limits::LIST_COUNT => {
                too_many(problems, (name, label), limits::LIST_COUNT);
            }
            Some(value) => values.push(value),
            None => problems.add(name, label, Sentence::new(wrong).with("typed", word)),
        }
    }
    values
}

/// A name a line.
fn read_organisers(fields: &Fields, problems: &mut Problems) -> Vec<Organiser> {
    const FIELDS: [(&str, &str, OrganiserRole); 3] = [
        ("organisers", "events-organisers", OrganiserRole::Organiser),
        ("partners", "events-with", OrganiserRole::Partner),
        ("supporters", "events-supported-by", OrganiserRole::Supporter),
    ];
    let mut organisers = Vec::new();
    for (name, label, role) in FIELDS {
        for typed in fields.text(name).lines() {
            match text::optional_line(typed, limits::LINE) {
                Ok(Some(one)) => {
                    let organiser = Organiser { role, name: one };
                    if organisers.contains(&organiser) {
                        continue;
                    }
                    if organisers.len() == limits::ORGANISER_COUNT {
                        too_many(problems, (name, label), limits::ORGANISER_COUNT);
                        break;
                    }
                    organisers.push(organiser);
                }
                Ok(None) => {}
                Err(problem) => problems.add(name, label, problem),
            }
        }
    }
    organisers
}

/// An address a line, its name behind it.
fn read_materials(fields: &Fields, problems: &mut Problems) -> Vec<Material> {
    let mut materials = Vec::new();
    for typed in fields.text("materials").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (url, title) = typed.split_once(char::is_whitespace).unwrap_or((typed, typed));
        match (WebAddress::parse(url), text::line(title, limits::LINE)) {
            (Ok(url), Ok(title)) if materials.len() < limits::MATERIAL_COUNT => {
                materials.push(Material { title, url });
            }
            (Ok(_), Ok(_)) => {
                too_many(problems, ("materials", "events-materials"), limits::MATERIAL_COUNT);
            }
            (Err(WebAddressProblem::Shape), _) => {
                let sentence = Sentence::new("events-wrong-material").with("typed", url);
                problems.add("materials", "events-materials", sentence);
            }
            (Err(problem), _) => problems.add("materials", "events-materials", of_address(problem, url)),
            (_, Err(problem)) => problems.add("materials", "events-materials", problem),
        }
    }
    materials
}

/// What is wrong with an address.
fn of_address(problem: WebAddressProblem, typed: &str) -> Sentence {
    match problem {
        WebAddressProblem::Shape => Sentence::new("events-wrong-address"),
        WebAddressProblem::Sign(sign) if sign.is_whitespace() || sign.is_control() => {
            Sentence::new("events-wrong-address-space")
        }
        WebAddressProblem::Sign(sign) => {
            Sentence::new("events-wrong-address-sign").with("sign", sign.to_string())
        }
        WebAddressProblem::TooLong => {
            let length = typed.chars().count();
            text::TextProblem::TooLong { length, length_max: limits::URL }.into()
        }
    }
}

fn read_url(fields: &Fields, problems: &mut Problems) -> Option<WebAddress> {
    match fields.text("url").trim() {
        "" => None,
        typed => {
            let read = WebAddress::parse(typed);
            read.map_err(|problem| problems.add("url", "events-url", of_address(problem, typed))).ok()
        }
    }
}
