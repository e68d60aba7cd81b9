//! An event: what may exist, and who sees how much of it.
use super::{When, slug};
use jiff::Timestamp;
use kernel::{
    Country, OrganisationId, Period, ProgrammeId, SpokenLanguage, ThemeId,
    access::{Circle, Standing},
    text::{self, TextProblem},
};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// All, in the order of forms.
            pub const ALL: [Self; [$($code),*].len()] = [$(Self::$variant),*];

            /// As it stands in files, tables and addresses.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),* }
            }

            /// Reads the code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|one| one.code() == code)
            }
        }
    };
}
pub(super) use codes;

codes! {
    /// What happens.
    EventKind {
        /// A meeting on the line.
        Webinar = "webinar",
        /// People work on something together.
        Workshop = "workshop",
        /// People are taught.
        Training = "training",
        /// Many speak to many.
        Conference = "conference",
        /// One city goes to see another.
        Visit = "visit",
        /// People are asked to apply.
        Call = "call",
    }
}
codes! {
    /// Where it happens.
    Format {
        /// On the line.
        Virtual = "virtual",
        /// At a place.
        InPerson = "in-person",
        /// Both.
        Hybrid = "hybrid",
    }
}
codes! {
    /// What an organisation did for an event.
    OrganiserRole {
        /// Holds it.
        Organiser = "organiser",
        /// Holds it, too.
        Partner = "partner",
        /// Helps to pay or to carry it.
        Supporter = "supporter",
    }
}
codes! {
    /// Who may come, and who reads all of it.
    Access {
        /// Everybody.
        Public = "public",
        /// Members of the network.
        Members = "members",
        /// Whoever was invited.
        Invitation = "invitation",
    }
}
codes! {
    /// What those see who may not read all of it.
    Others {
        /// Title, dates, place, who holds it.
        Header = "header",
        /// Nothing: for them it does not exist.
        Nothing = "nothing",
    }
}
codes! {
    /// How far it is.
    Stage {
        /// Facilitators work on it.
        Draft = "draft",
        /// It stands in the catalogue.
        Published = "published",
        /// It will not take place; it stays in the catalogue with the reason.
        Cancelled = "cancelled",
    }
}

/// How far an event is, with what is known of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Facilitators work on it.
    Draft,
    /// It stands in the catalogue.
    Published,
    /// It will not take place.
    Cancelled {
        /// Since.
        at: Timestamp,
        /// Why, for everybody who may read the event.
        reason: String,
    },
}

/// Why an event does not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateProblem {
    /// It has been published before.
    NoDraft,
    /// Only what stands in the catalogue can be cancelled.
    NotPublished,
    /// A reason must be given.
    Reason(TextProblem),
}

/// Characters of a reason.
pub const REASON_LENGTH_MAX: usize = 500;

impl State {
    /// Its stage.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Draft => Stage::Draft,
            Self::Published => Stage::Published,
            Self::Cancelled { .. } => Stage::Cancelled,
        }
    }

    /// A draft goes into the catalogue.
    ///
    /// # Errors
    /// [`StateProblem::NoDraft`]
    pub fn publish(&self) -> Result<Self, StateProblem> {
        match self {
            Self::Draft => Ok(Self::Published),
            Self::Published | Self::Cancelled { .. } => Err(StateProblem::NoDraft),
        }
    }

    /// It will not take place.
    ///
    /// # Errors
    /// [`StateProblem`]
    pub fn cancel(&self, at: Timestamp, typed_reason: &str) -> Result<Self, StateProblem> {
        if *self != Self::Published {
            return Err(StateProblem::NotPublished);
        }
        let reason = text::optional_lines(typed_reason, REASON_LENGTH_MAX);
        let reason = reason.and_then(|reason| reason.ok_or(TextProblem::Missing));
        reason.map(|reason| Self::Cancelled { at, reason }).map_err(StateProblem::Reason)
    }
}

/// How much of an event somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// It does not exist.
    Nothing,
    /// Title, kind, dates, place, who holds it, to whom it is open.
    Header,
    /// All of it.
    Whole,
}

/// Through whose eyes an event is looked at. Whoever was invited sees as much of an event by invitation as those who run
/// the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Eyes {
    /// Is no member: nobody in particular, an expert, a funder.
    Visitor,
    /// Sits for a city or a partner.
    Member,
    /// Was invited.
    Invitee,
    /// Runs the network.
    Facilitator,
}

impl Eyes {
    /// Of somebody who asks. Whom an event invited is for those to say who invite.
    pub fn of(who: &Standing) -> Self {
        Self::of_circle(who.circle())
    }

    /// Of a circle of readers.
    pub fn of_circle(circle: Circle) -> Self {
        match circle {
            Circle::Facilitators => Self::Facilitator,
            Circle::Members => Self::Member,
            Circle::Public => Self::Visitor,
        }
    }

    /// How much these eyes see of an event.
    pub fn see(self, stage: Stage, access: Access, others: Others) -> Sight {
        let may_read = match access {
            Access::Public => true,
            Access::Members => self >= Self::Member,
            Access::Invitation => self >= Self::Invitee,
        };
        match (self, stage) {
            (Self::Facilitator, _) => Sight::Whole,
            (_, Stage::Draft) => Sight::Nothing,
            _ if may_read => Sight::Whole,
            _ if others == Others::Header => Sight::Header,
            _ => Sight::Nothing,
        }
    }
}

/// Limits of the texts of an event; they count characters.
pub mod limits {
    /// Of a title.
    pub const TITLE: usize = 300;
    /// Of a place as printed, a venue, a series' name, a line of tags.
    pub const LINE: usize = 300;
    /// Of the organisers as printed.
    pub const ORGANISERS: usize = 1_000;
    /// Of context, aims, audience.
    pub const TEXT: usize = 4_000;
    /// Of an address on the web.
    pub const URL: usize = 2_000;
    /// Organisations of one event.
    pub const ORGANISER_COUNT: usize = 60;
    /// Materials of one event.
    pub const MATERIAL_COUNT: usize = 40;
    /// Octets of all files of one event.
    pub const FILES: usize = 200_000_000;
    /// Languages, themes or countries of one event.
    pub const LIST_COUNT: usize = 60;
}

/// An organisation and what it did.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Organiser {
    /// What it did.
    pub role: OrganiserRole,
    /// Its name.
    pub name: String,
}

/// Something to read or watch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: WebAddress,
}

/// An address of the web: http or https, nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebAddress(String);

/// Why an address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebAddressProblem {
    /// Not `http://` or `https://` with something behind it.
    Shape,
    /// A sign that stands in no address, such as a space or a quote.
    Sign(char),
    /// Longer than [`limits::URL`].
    TooLong,
}

impl WebAddress {
    /// Reads what was typed. Nothing opens the address; it is only shown.
    ///
    /// # Errors
    /// [`WebAddressProblem`]
    pub fn parse(typed: &str) -> Result<Self, WebAddressProblem> {
        let typed = typed.trim();
        let lower = typed.to_ascii_lowercase();
        let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
        let is_shaped = rest.is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        let wrong = |c: &char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(*c);
        match (typed.chars().count(), typed.chars().find(wrong)) {
            _ if !is_shaped => Err(WebAddressProblem::Shape),
            (_, Some(sign)) => Err(WebAddressProblem::Sign(sign)),
            (length, None) if length > limits::URL => Err(WebAddressProblem::TooLong),
            (_, None) => Ok(Self(typed.to_owned())),
        }
    }

    /// As typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// All that people say of an event; what they have not said is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// As printed.
    pub title: String,
    /// What happens.
    pub kind: Option<EventKind>,
    /// When.
    pub when: When,
    /// On the line, at a place, both.
    pub format: Option<Format>,
    /// The place as printed.
    pub place: Option<String>,
    /// The town.
    pub town: Option<String>,
    /// The house, the street.
    pub venue: Option<String>,
    /// The member city, where it is one.
    pub city: Option<OrganisationId>,
    /// Where it is, or which countries it is about.
    pub countries: Vec<Country>,
    /// The organisers as printed.
    pub held_by: Option<String>,
    /// Who holds it, in order.
    pub organisers: Vec<Organiser>,
    /// Tags as printed.
    pub tags: Option<String>,
    /// Why it is held.
    pub context: Option<String>,
    /// What it is for.
    pub aims: Option<String>,
    /// For whom it is.
    pub audience: Option<String>,
    /// Languages in which it is held.
    pub spoken: Vec<SpokenLanguage>,
    /// To whom it is open.
    pub access: Access,
    /// What the others see.
    pub others: Others,
    /// Its page elsewhere.
    pub url: Option<WebAddress>,
    /// What there is to read.
    pub materials: Vec<Material>,
    /// The line of work to which it belongs.
    pub programme: Option<ProgrammeId>,
    /// Topics.
    pub themes: Vec<ThemeId>,
    /// The series, and its place in it.
    pub series: Option<Series>,
}

/// A series, and the place of one event in it; without a number it is the series as a whole, or unnumbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// Which one it is.
    pub number: Option<u32>,
}

impl Details {
    /// An event of which only the title is known.
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            kind: None,
            when: When::NotKnown,
            format: None,
            place: None,
            town: None,
            venue: None,
            city: None,
            countries: Vec::new(),
            held_by: None,
            organisers: Vec::new(),
            tags: None,
            context: None,
            aims: None,
            audience: None,
            spoken: Vec::new(),
            access: Access::Public,
            others: Others::Header,
            url: None,
            materials: Vec::new(),
            programme: None,
            themes: Vec::new(),
            series: None,
        }
    }

    /// The word for its address, before it is made unique.
    pub fn slug(&self, home: &jiff::tz::TimeZone) -> String {
        let begins = match &self.when {
            When::NotKnown => None,
            When::Days { starts, .. } => Some(*starts),
            When::Timed { starts, .. } => Some(Period::Day(home.to_datetime(*starts).date())),
        };
        slug::slug(&self.title, begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL_EYES: [Eyes; 4] = [Eyes::Visitor, Eyes::Member, Eyes::Invitee, Eyes::Facilitator];

    fn seen(stage: Stage, access: Access, others: Others) -> [Sight; 4] {
        ALL_EYES.map(|eyes| eyes.see(stage, access, others))
    }

    #[test]
    fn those_who_may_not_come_see_the_header_or_nothing() {
        use Sight::{Header, Nothing, Whole};
        let published = |access, others| seen(Stage::Published, access, others);
        assert_eq!(published(Access::Public, Others::Nothing), [Whole, Whole, Whole, Whole]);
        assert_eq!(published(Access::Members, Others::Header), [Header, Whole, Whole, Whole]);
        assert_eq!(published(Access::Members, Others::Nothing), [Nothing, Whole, Whole, Whole]);
        assert_eq!(published(Access::Invitation, Others::Header), [Header, Header, Whole, Whole]);
        assert_eq!(published(Access::Invitation, Others::Nothing), [Nothing, Nothing, Whole, Whole]);
    }

    #[test]
    fn a_draft_is_seen_by_those_who_run_the_network_alone() {
        for access in Access::ALL {
            let draft = seen(Stage::Draft, access, Others::Header);
            assert_eq!(draft, [Sight::Nothing, Sight::Nothing, Sight::Nothing, Sight::Whole]);
        }
    }

    #[test]
    fn a_cancelled_event_stays_where_it_was() {
        for (access, others) in
            Access::ALL.into_iter().flat_map(|access| Others::ALL.map(|others| (access, others)))
        {
            let [published, cancelled] =
                [Stage::Published, Stage::Cancelled].map(|stage| seen(stage, access, others));
            assert_eq!(published, cancelled);
        }
    }

    #[test]
    fn an_event_is_published_once_and_cancelled_with_a_reason() {
        let now: Timestamp = "2018-06-25T09:00+03".parse().unwrap();
        let published = State::Draft.publish().unwrap();
        assert_eq!(published.publish(), Err(StateProblem::NoDraft));
        assert_eq!(State::Draft.cancel(now, "ill"), Err(StateProblem::NotPublished));
        assert_eq!(published.cancel(now, " "), Err(StateProblem::Reason(TextProblem::Missing)));
        let cancelled = published.cancel(now, "The hall burnt down.").unwrap();
        assert_eq!(cancelled, State::Cancelled { at: now, reason: "The hall burnt down.".to_owned() });
        assert_eq!(cancelled.cancel(now, "again"), Err(StateProblem::NotPublished));
    }

    #[test]
    fn an_address_is_of_the_web_or_refused() {
        let read = |typed| WebAddress::parse(typed).map(|address| address.0);
        assert_eq!(read(" https://centre.example/a "), Ok("https://centre.example/a".to_owned()));
        assert_eq!(read("https://issuu.com./docs"), Ok("https://issuu.com./docs".to_owned()));
        for typed in
            ["javascript:alert(1)", "data:text/html,x", "//centre.example", "https://", "HTTPS://\"x"]
        {
            assert_eq!(read(typed), Err(WebAddressProblem::Shape), "{typed}");
        }
        for (typed, sign) in [("https://a b", ' '), ("https://centre.example/\"x\"", '"')] {
            assert_eq!(read(typed), Err(WebAddressProblem::Sign(sign)), "{typed}");
        }
        assert_eq!(read(&format!("http://{}", "a".repeat(2_000))), Err(WebAddressProblem::TooLong));
    }
}
