//! A check-in: the answer of two minutes that a group gives once a month, by either city.
use super::stage::Stage;
use jiff::civil::Date;
use kernel::text::{self, TextProblem};

/// Characters of each text.
pub const ANSWER_LENGTH_MAX: usize = 1_000;

/// What holds a group up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockedBy {
    /// No language in common, no interpreter.
    Language,
    /// Internet, power, telephone.
    Connection,
    /// A council or a mayor has to agree first.
    Approval,
    /// Costs that nobody bears.
    Money,
    /// Too little of it.
    Time,
    /// An officer left or is away.
    PersonChanged,
    /// The twin does not answer.
    Twin,
    /// Something else: the text says what.
    Other,
}

impl BlockedBy {
    /// All, in the order of the form.
    pub const ALL: [Self; 8] = [
        Self::Language,
        Self::Connection,
        Self::Approval,
        Self::Money,
        Self::Time,
        Self::PersonChanged,
        Self::Twin,
        Self::Other,
    ];

    /// As it stands in forms and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Connection => "connection",
            Self::Approval => "approval",
            Self::Money => "money",
            Self::Time => "time",
            Self::PersonChanged => "person changed",
            Self::Twin => "twin",
            Self::Other => "other",
        }
    }

    /// Reads [`BlockedBy::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|blocked| blocked.code() == code)
    }
}

/// What a group says of itself. Everything but the rating may be left out: two minutes are two minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// The day of the last meeting; none: they have not met.
    pub met: Option<Date>,
    /// Where the group feels that it is. Shown beside the stage that follows from its deeds, never instead.
    pub stage_felt: Option<Stage>,
    /// One thing that was learned.
    pub learned: Option<String>,
    /// What holds the group up.
    pub blocked_by: Option<BlockedBy>,
    /// In words.
    pub blocked_how: Option<String>,
    /// The others of a stock-taking may read what holds the group up; never in which words.
    pub blocked_told: bool,
    /// What somebody else could help with.
    pub help: Option<String>,
    /// When they meet next.
    pub next: Option<Date>,
    /// 1 to 5.
    pub rating: u8,
}

/// What was typed or picked.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedCheckIn<'a> {
    /// A day; nothing: not met.
    pub met: &'a str,
    /// A number from 0 to 9, or nothing.
    pub stage_felt: &'a str,
    /// Text.
    pub learned: &'a str,
    /// [`BlockedBy::code`], or nothing.
    pub blocked_by: &'a str,
    /// Text.
    pub blocked_how: &'a str,
    /// `yes`, or nothing.
    pub blocked_told: &'a str,
    /// Text.
    pub help: &'a str,
    /// A day, or nothing.
    pub next: &'a str,
    /// 1 to 5.
    pub rating: &'a str,
}

/// Why a check-in is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckInProblem {
    /// Not a day.
    Met {
        /// As typed.
        typed: String,
    },
    /// Nobody has met tomorrow.
    MetInTheFuture {
        /// As read.
        met: Date,
    },
    /// Before there was a group, its cities may have met, but not as one.
    MetBeforeGroup {
        /// Its first day.
        formed: Date,
    },
    /// No number of a stage.
    StageFelt,
    /// See the reason.
    Learned(TextProblem),
    /// None of the list.
    BlockedBy,
    /// See the reason.
    BlockedHow(TextProblem),
    /// See the reason.
    Help(TextProblem),
    /// Not a day.
    Next {
        /// As typed.
        typed: String,
    },
    /// The next meeting lies in the past.
    NextInThePast {
        /// As read.
        next: Date,
    },
    /// Not a number from 1 to 5.
    Rating,
}

impl TypedCheckIn<'_> {
    /// Reads all answers of a group that was formed on a day, or says all that is wrong.
    ///
    /// # Errors
    /// Every problem, in the order of the form.
    pub fn read(&self, (formed, today): (Date, Date)) -> Result<CheckIn, Vec<CheckInProblem>> {
        let mut problems = Vec::new();
        let mut note = |problem| problems.push(problem);
        let met = met(self.met, (formed, today)).unwrap_or_else(|problem| {
            note(problem);
            None
        });
        let stage_felt = picked(self.stage_felt, |code| {
            Stage::ALL.into_iter().find(|stage| text::latin_digits(code) == stage.number().to_string())
        });
        let stage_felt = stage_felt.unwrap_or_else(|()| {
            note(CheckInProblem::StageFelt);
            None
        });
        let mut told = |typed, problem: fn(TextProblem) -> CheckInProblem| {
            text::optional_lines(typed, ANSWER_LENGTH_MAX).unwrap_or_else(|why| {
                note(problem(why));
                None
            })
        };
        let learned = told(self.learned, CheckInProblem::Learned);
        let blocked_how = told(self.blocked_how, CheckInProblem::BlockedHow);
        let help = told(self.help, CheckInProblem::Help);
        let blocked_by = picked(self.blocked_by, BlockedBy::from_code).unwrap_or_else(|()| {
            note(CheckInProblem::BlockedBy);
            None
        });
        let next = day(self.next).unwrap_or_else(|typed| {
            note(CheckInProblem::Next { typed });
            None
        });
        if let Some(next) = next.filter(|next| *next < today) {
            note(CheckInProblem::NextInThePast { next });
        }
        let rating =
            text::latin_digits(self.rating.trim()).parse().ok().filter(|rating| (1..=5).contains(rating));
        match rating {
            Some(rating) if problems.is_empty() => {
                let blocked_told = self.blocked_told == "yes" && blocked_by.is_some();
                Ok(CheckIn {
                    met,
                    stage_felt,
                    learned,
                    blocked_by,
                    blocked_how,
                    blocked_told,
                    help,
                    next,
                    rating,
                })
            }
            Some(_) => Err(problems),
            None => {
                problems.push(CheckInProblem::Rating);
                Err(problems)
            }
        }
    }
}

/// A day on which there was a group, or nothing.
fn met(typed: &str, (formed, today): (Date, Date)) -> Result<Option<Date>, CheckInProblem> {
    match day(typed) {
        Err(typed) => Err(CheckInProblem::Met { typed }),
        Ok(Some(met)) if met > today => Err(CheckInProblem::MetInTheFuture { met }),
        // A day of forming that lies ahead was a slip when the group was written down; it forbids nothing.
        Ok(Some(met)) if met < formed && formed <= today => Err(CheckInProblem::MetBeforeGroup { formed }),
        Ok(met) => Ok(met),
    }
}

/// A day, nothing, or what was typed instead.
fn day(typed: &str) -> Result<Option<Date>, String> {
    match typed.trim() {
        "" => Ok(None),
        typed => text::day(typed).map(Some).ok_or_else(|| typed.to_owned()),
    }
}

fn picked<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ()> {
    match typed.trim() {
        "" => Ok(None),
        code => read(code).map(Some).ok_or(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2018, 5, 15);
    const FORMED: Date = date(2018, 3, 29);

    #[test]
    fn a_rating_alone_is_a_check_in() {
        let check_in = TypedCheckIn { rating: "٤", ..TypedCheckIn::default() }.read((FORMED, TODAY)).unwrap();
        assert_eq!((check_in.rating, check_in.met, check_in.blocked_by), (4, None, None));
    }

    #[test]
    fn all_answers_are_read() {
        let typed = TypedCheckIn {
            met: "2018-05-03",
            stage_felt: "4",
            learned: "Adımlar tek sayfada olunca esnaf geri geliyor",
            blocked_by: "language",
            help: "Haziran görüşmesi için tercüman",
            next: "2018-05-22",
            rating: "4",
            ..TypedCheckIn::default()
        };
        let check_in = typed.read((FORMED, TODAY)).unwrap();
        assert_eq!(
            (check_in.stage_felt, check_in.blocked_by),
            (Some(Stage::Working), Some(BlockedBy::Language))
        );
        assert_eq!((check_in.met, check_in.next), (Some(date(2018, 5, 3)), Some(date(2018, 5, 22))));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let typed = TypedCheckIn {
            met: "2018-05-16",
            stage_felt: "ten",
            blocked_by: "everything",
            next: "2018-05-14",
            rating: "6",
            ..TypedCheckIn::default()
        };
        let expected = [
            CheckInProblem::MetInTheFuture { met: date(2018, 5, 16) },
            CheckInProblem::StageFelt,
            CheckInProblem::BlockedBy,
            CheckInProblem::NextInThePast { next: date(2018, 5, 14) },
            CheckInProblem::Rating,
        ];
        assert_eq!(typed.read((FORMED, TODAY)), Err(expected.to_vec()));
    }

    #[test]
    fn nobody_met_as_a_group_before_it_was_formed() {
        let met = |met, formed| {
            TypedCheckIn { met, rating: "4", ..TypedCheckIn::default() }
                .read((formed, TODAY))
                .map(|said| said.met)
        };
        assert_eq!(met("2018-03-29", FORMED), Ok(Some(FORMED)));
        let before = CheckInProblem::MetBeforeGroup { formed: FORMED };
        assert_eq!(met("2018-03-28", FORMED), Err(vec![before]));
        assert_eq!(
            met("2018-03-28", date(2018, 6, 1)),
            Ok(Some(date(2018, 3, 28))),
            "a slip forbids nothing"
        );
    }
}
