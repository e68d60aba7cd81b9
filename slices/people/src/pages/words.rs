//! What people read of a seat, a kind, a problem: the sentences for the words of the rules.
use crate::rules::{
    DetailsProblem, OrganisationKind, OrganisationProblem, Preferences, SPOKEN_MAX, SeatProblem, TermProblem,
    address_change::WithoutOld,
};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use kernel::{Digits, Lang, access::SeatKind};
use ui::{Problems, Reader, Sentence, parts::Choice};

/// The role, as the reader calls it.
pub fn seat_kind(kind: SeatKind) -> Sentence {
    Sentence::new(match kind {
        SeatKind::FocalPoint => "people-seat-focal-point",
        SeatKind::Deputy => "people-seat-deputy",
        SeatKind::Sponsor => "people-seat-sponsor",
        SeatKind::Member => "people-seat-member",
        SeatKind::Facilitator => "people-seat-facilitator",
        SeatKind::Expert => "people-seat-expert",
        SeatKind::Funder => "people-seat-funder",
    })
}

/// `focal point of Irbid`
pub(crate) fn seat_of(kind: SeatKind, organisation: &str) -> Sentence {
    Sentence::new("people-seat-of").with("seat", seat_kind(kind)).with("organisation", organisation)
}

/// Why the old mailbox of somebody whose address changes is not waited for.
pub(crate) fn without_old(why: WithoutOld) -> &'static str {
    match why {
        WithoutOld::CameBack => "people-move-came-back",
        WithoutOld::Closed => "people-move-closed",
        WithoutOld::Unread => "people-move-unread",
        WithoutOld::Mistyped => "people-move-mistyped",
    }
}

/// Browser and system; in words where the browser did not say.
pub(crate) fn device(reader: &Reader, device: &str) -> String {
    if device.is_empty() { reader.say("people-device-unknown") } else { device.to_owned() }
}

pub(crate) fn organisation_kind(kind: OrganisationKind) -> Sentence {
    Sentence::new(match kind {
        OrganisationKind::Municipality => "people-organisation-municipality",
        OrganisationKind::Partner => "people-organisation-partner",
        OrganisationKind::Centre => "people-organisation-centre",
    })
}

pub(crate) fn digits(digits: Digits) -> Sentence {
    Sentence::new(match digits {
        Digits::Language => "people-digits-language",
        Digits::Latin => "people-digits-latin",
        Digits::Arabic => "people-digits-arabic",
    })
}

/// Adds what is wrong with a person's details, each at its field.
pub(crate) fn add_details(problems: &mut Problems, found: Vec<DetailsProblem>) {
    for problem in found {
        match problem {
            DetailsProblem::Name(why) => problems.add("name", "people-name", why),
            DetailsProblem::NameLocal(why) => problems.add("name_local", "people-name-local", why),
            DetailsProblem::Email(why) => problems.add("email", "people-email", why),
            DetailsProblem::SpokenMissing => {
                problems.add("spoken", "people-spoken", Sentence::new("people-spoken-missing"));
            }
            DetailsProblem::SpokenTooMany { count } => {
                let sentence =
                    Sentence::new("people-spoken-too-many").with("count", count).with("max", SPOKEN_MAX);
                problems.add("spoken", "people-spoken", sentence);
            }
            DetailsProblem::SpokenUnknown { typed } => {
                problems.add(
                    "spoken",
                    "people-spoken",
                    Sentence::new("people-spoken-unknown").with("typed", typed),
                );
            }
            DetailsProblem::Language => {
                problems.add("language", "people-language", Sentence::new("people-language-unknown"));
            }
            DetailsProblem::Zone { typed } => {
                problems.add(
                    "zone",
                    "people-zone",
                    Sentence::new("people-zone-unknown").with("typed", typed),
                );
            }
            DetailsProblem::Digits => {
                problems.add("digits", "people-digits", Sentence::new("people-digits-unknown"));
            }
        }
    }
}

/// Adds what is wrong with a term.
pub(crate) fn add_term(problems: &mut Problems, found: Vec<TermProblem>) {
    let no_day = |typed: String| Sentence::no_day(&typed, "people-day-unknown");
    for problem in found {
        match problem {
            TermProblem::StartsMissing => {
                problems.add("starts", "people-starts", Sentence::new("people-starts-missing"));
            }
            TermProblem::Starts { typed } => problems.add("starts", "people-starts", no_day(typed)),
            TermProblem::Ends { typed } => problems.add("ends", "people-ends", no_day(typed)),
            TermProblem::EndsFirst { starts, ends } => {
                let sentence = Sentence::new("people-ends-first").with("starts", starts).with("ends", ends);
                problems.add("ends", "people-ends", sentence);
            }
        }
    }
}

/// What is wrong with a seat, and where.
/// What is wrong with a seat; `day` is what the form calls the day of its first or last.
pub(crate) fn add_seat(problems: &mut Problems, problem: SeatProblem, day: &'static str) {
    match problem {
        SeatProblem::NotOfThisKind { seat, organisation } => {
            let sentence = Sentence::new("people-seat-not-of-this-kind")
                .with("seat", seat_kind(seat))
                .with("organisation", organisation_kind(organisation));
            problems.add("kind", "people-seat", sentence);
        }
        SeatProblem::HeldAlready => {
            problems.add("kind", "people-seat", Sentence::new("people-seat-held-already"));
        }
        SeatProblem::OwnDeputy => {
            problems.add("kind", "people-seat", Sentence::new("people-seat-own-deputy"));
        }
        SeatProblem::TooEarly { starts } => {
            problems.add("day", day, Sentence::new("people-day-too-early").with("starts", starts));
        }
        SeatProblem::HandedOver { starts } => {
            problems.add(
                "successor",
                "people-successor",
                Sentence::new("people-seat-handed-over-already").with("starts", starts),
            );
        }
        SeatProblem::Over { ends } => {
            problems.add("day", day, Sentence::new("people-day-over").with("ends", ends));
        }
        SeatProblem::SamePerson => {
            problems.add("successor", "people-successor", Sentence::new("people-successor-same"));
        }
        SeatProblem::LastFacilitator => {
            problems.add("day", day, Sentence::new("people-last-facilitator"));
        }
    }
}

/// Adds what is wrong with an organisation.
pub(crate) fn add_organisation(problems: &mut Problems, found: Vec<OrganisationProblem>) {
    for problem in found {
        match problem {
            OrganisationProblem::Kind => {
                problems.add(
                    "kind",
                    "people-organisation-kind",
                    Sentence::new("people-organisation-kind-missing"),
                );
            }
            OrganisationProblem::Name(why) => problems.add("name", "people-organisation-name", why),
            OrganisationProblem::Code => {
                problems.add(
                    "code",
                    "people-organisation-code",
                    Sentence::new("people-organisation-code-wrong"),
                );
            }
            OrganisationProblem::Country => {
                let sentence = Sentence::new("people-organisation-country-wrong");
                problems.add("country", "people-organisation-country", sentence);
            }
        }
    }
}

/// The zones that the form offers: those of the countries of the network and of its partners. Any other that somebody
/// has already stays among them.
const ZONES: [&str; 20] = [
    "Africa/Algiers",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Tunis",
    "America/New_York",
    "Asia/Amman",
    "Asia/Baghdad",
    "Asia/Beirut",
    "Asia/Damascus",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Tehran",
    "Europe/Athens",
    "Europe/Berlin",
    "Europe/Istanbul",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Rome",
    "UTC",
];

/// What the form for language, zone and digits offers, with what is chosen.
#[derive(Debug, Clone)]
pub(crate) struct PreferenceChoices {
    pub(crate) languages: Vec<Choice>,
    pub(crate) zones: Vec<Choice>,
    pub(crate) digits: Vec<Choice>,
}

impl PreferenceChoices {
    pub(crate) fn of(
        reader: &Reader,
        now: jiff::Timestamp,
        (language, zone, chosen_digits): (&str, &str, &str),
    ) -> Self {
        let languages =
            Lang::ALL.map(|lang| Choice::new(lang.tag(), lang.own_name()).chosen(lang.tag() == language));
        let mut names: Vec<&str> = ZONES.to_vec();
        if !names.contains(&zone) && TimeZoneDatabase::bundled().get(zone).is_ok() {
            names.push(zone);
        }
        let time_zone = |name: &str| TimeZoneDatabase::bundled().get(name).unwrap_or(TimeZone::UTC);
        let mut zones: Vec<Choice> = names
            .into_iter()
            .map(|name| Choice::new(name, reader.zone_name(now, &time_zone(name))).chosen(name == zone))
            .collect();
        zones.sort_by(|left, right| reader.compare(&left.text, &right.text));
        let all_digits = Digits::ALL.map(|kind| {
            let chosen =
                kind.code() == chosen_digits || (chosen_digits.is_empty() && kind == Digits::Language);
            Choice::new(kind.code(), reader.tell(&digits(kind))).chosen(chosen)
        });
        Self { languages: languages.into(), zones, digits: all_digits.into() }
    }

    pub(crate) fn of_preferences(reader: &Reader, now: jiff::Timestamp, preferences: &Preferences) -> Self {
        let Preferences { language, zone, digits } = preferences;
        Self::of(reader, now, (language.tag(), zone, digits.code()))
    }
}
