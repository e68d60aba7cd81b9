//! What people read of a stage, a rhythm, a problem: the sentences for the words of the rules.
use crate::{
    doing::AcceptRefusal,
    rules::{
        action::{ActionProblem, State as ActionState},
        agreement::{CharterProblem, GOALS_MAX, LANGUAGES_MAX, Rhythm},
        check_in::{BlockedBy, CheckInProblem},
        health::Light,
        meeting::{MINUTES_MAX, MINUTES_MIN, MeetingProblem, MinutesProblem, SLOTS_MAX},
        stage::Stage,
    },
    store::{outcomes::Outcome, rooms::Room},
};
use people::rules::office::Fit;
use ui::{Problems, Sentence};

/// `Working`
pub(crate) fn stage(stage: Stage) -> Sentence {
    Sentence::new(match stage {
        Stage::Offered => "twinning-stage-offered",
        Stage::Accepted => "twinning-stage-accepted",
        Stage::FirstContact => "twinning-stage-first-contact",
        Stage::CharterAgreed => "twinning-stage-charter-agreed",
        Stage::Working => "twinning-stage-working",
        Stage::JointRoadmap => "twinning-stage-joint-roadmap",
        Stage::DraftsReviewed => "twinning-stage-drafts-reviewed",
        Stage::OutputDelivered => "twinning-stage-output-delivered",
        Stage::Adopted => "twinning-stage-adopted",
        Stage::FollowedUp => "twinning-stage-followed-up",
    })
}

/// `Stage 4: Working`
pub(crate) fn stage_named(of: Stage) -> Sentence {
    Sentence::new("twinning-stage-named").with("number", of.number()).with("stage", stage(of))
}

/// How far a room's group is, or came before it was closed early.
pub(crate) fn stage_of(room: &Room, stage: Stage) -> Sentence {
    let named = stage_named(stage);
    if room.ended_at.is_none() { named } else { Sentence::new("twinning-stage-ended").with("stage", named) }
}

/// `then 5: Joint roadmap, when all cities accept one`
pub(crate) fn stage_next(of: Stage) -> Option<Sentence> {
    let key = match of {
        Stage::Offered => "twinning-then-accepted",
        Stage::Accepted => "twinning-then-first-contact",
        Stage::FirstContact => "twinning-then-charter-agreed",
        Stage::CharterAgreed => "twinning-then-working",
        Stage::Working => "twinning-then-joint-roadmap",
        Stage::JointRoadmap => "twinning-then-drafts-reviewed",
        Stage::DraftsReviewed => "twinning-then-output-delivered",
        Stage::OutputDelivered => "twinning-then-adopted",
        Stage::Adopted => "twinning-then-followed-up",
        Stage::FollowedUp => return None,
    };
    let next = of.next()?;
    Some(Sentence::new(key).with("number", next.number()).with("stage", stage(next)))
}

pub(crate) fn rhythm(rhythm: Rhythm) -> Sentence {
    Sentence::new(match rhythm {
        Rhythm::Weekly => "twinning-rhythm-weekly",
        Rhythm::Fortnightly => "twinning-rhythm-fortnightly",
        Rhythm::ThreeWeekly => "twinning-rhythm-three-weekly",
        Rhythm::Monthly => "twinning-rhythm-monthly",
    })
}

pub(crate) fn blocked_by(blocked: BlockedBy) -> Sentence {
    Sentence::new(match blocked {
        BlockedBy::Language => "twinning-blocked-language",
        BlockedBy::Connection => "twinning-blocked-connection",
        BlockedBy::Approval => "twinning-blocked-approval",
        BlockedBy::Money => "twinning-blocked-money",
        BlockedBy::Time => "twinning-blocked-time",
        BlockedBy::PersonChanged => "twinning-blocked-person-changed",
        BlockedBy::Twin => "twinning-blocked-twin",
        BlockedBy::Other => "twinning-blocked-other",
    })
}

pub(crate) fn light(light: Light) -> Sentence {
    Sentence::new(match light {
        Light::Red => "twinning-light-red",
        Light::Amber => "twinning-light-amber",
        Light::Green => "twinning-light-green",
    })
}

pub(crate) fn outcome(outcome: Outcome) -> Sentence {
    Sentence::new(match outcome {
        Outcome::Delivered => "twinning-outcome-delivered",
        Outcome::Adopted => "twinning-outcome-adopted",
        Outcome::FollowedUp => "twinning-outcome-followed-up",
    })
}

/// How an action stands.
pub(crate) fn action_state(state: ActionState) -> Sentence {
    match state {
        ActionState::Open => Sentence::new("twinning-action-state-open"),
        ActionState::Late { days } => Sentence::new("twinning-action-state-late").with("days", days),
        ActionState::Done => Sentence::new("twinning-action-state-done"),
        ActionState::DoneLate { days } => Sentence::new("twinning-action-state-done-late").with("days", days),
    }
}

/// How a time lies in the week of a city's office; nothing where it is well.
pub(crate) fn fit(fit: Fit, city: &str) -> Option<Sentence> {
    match fit {
        Fit::Inside => None,
        Fit::OutsideHours => Some(Sentence::new("twinning-fit-outside").with("city", city)),
        Fit::Weekend => Some(Sentence::new("twinning-fit-weekend").with("city", city)),
    }
}

pub(crate) fn accept_refusal(refusal: AcceptRefusal) -> Sentence {
    match refusal {
        AcceptRefusal::NoPaper => Sentence::new("twinning-accept-nothing"),
        AcceptRefusal::Outdated(newer) => {
            Sentence::new("twinning-accept-outdated").with("number", newer.number)
        }
    }
}

pub(crate) fn meeting_problem(problem: MeetingProblem) -> Sentence {
    match problem {
        MeetingProblem::NoTime => Sentence::new("twinning-no-time"),
        MeetingProblem::TooManyTimes { count } => {
            Sentence::new("twinning-too-many-times").with("count", count).with("most", SLOTS_MAX)
        }
        MeetingProblem::InThePast { starts } => Sentence::new("twinning-in-the-past").with("at", starts),
        MeetingProblem::TooFarAhead { starts } => Sentence::new("twinning-too-far-ahead").with("at", starts),
        MeetingProblem::Minutes { minutes } => Sentence::new("twinning-minutes-wrong")
            .with("minutes", minutes)
            .with("least", MINUTES_MIN)
            .with("most", MINUTES_MAX),
        MeetingProblem::NotProposed => Sentence::new("twinning-poll-over"),
        MeetingProblem::AllOver => Sentence::new("twinning-poll-all-over"),
        MeetingProblem::NotASlot => Sentence::new("twinning-not-a-slot"),
        MeetingProblem::NotYet { starts } => Sentence::new("twinning-not-yet").with("at", starts),
        MeetingProblem::BeforeGroup { formed } => Sentence::new("twinning-before-group").with("day", formed),
        MeetingProblem::HeldAlready => Sentence::new("twinning-held-already"),
        MeetingProblem::CalledOff => Sentence::new("twinning-is-called-off"),
        MeetingProblem::NotHeld => Sentence::new("twinning-not-held"),
    }
}

pub(crate) fn add_minutes(problems: &mut Problems, found: Vec<MinutesProblem>) {
    for problem in found {
        match problem {
            MinutesProblem::Empty => {
                problems.add("minutes", "twinning-said", Sentence::new("twinning-minutes-empty"));
            }
            MinutesProblem::Text(why) => problems.add("minutes", "twinning-said", why),
            MinutesProblem::Decision { line, why } => {
                let sentence = Sentence::new("twinning-decision-wrong")
                    .with("line", line)
                    .with("why", Sentence::from(why));
                problems.add("decisions", "twinning-decisions", sentence);
            }
        }
    }
}

/// The `id` of a goal's field.
pub(crate) const GOAL_FIELDS: [&str; GOALS_MAX] = ["goal1", "goal2", "goal3"];

pub(crate) fn add_charter(problems: &mut Problems, found: Vec<CharterProblem>) {
    for problem in found {
        match problem {
            CharterProblem::Issue(why) => problems.add("issue", "twinning-issue", why),
            CharterProblem::GoalMissing => {
                problems.add("goal1", "twinning-goal", Sentence::new("twinning-goal-missing"));
            }
            CharterProblem::Goal { place, why } => {
                let field = GOAL_FIELDS.get(place - 1).copied().unwrap_or("goal1");
                problems.add(field, "twinning-goal", why);
            }
            CharterProblem::LanguageMissing => {
                problems.add("languages", "twinning-languages", Sentence::new("twinning-language-missing"));
            }
            CharterProblem::LanguagesTooMany { count } => {
                let sentence = Sentence::new("twinning-languages-too-many")
                    .with("count", count)
                    .with("most", LANGUAGES_MAX);
                problems.add("languages", "twinning-languages", sentence);
            }
            CharterProblem::LanguageUnknown { typed } => {
                let sentence = Sentence::new("twinning-language-unknown").with("typed", typed);
                problems.add("languages", "twinning-languages", sentence);
            }
            CharterProblem::Rhythm => {
                problems.add("rhythm", "twinning-rhythm", Sentence::new("twinning-choose-one"));
            }
            CharterProblem::Ends { typed } => {
                problems.add("ends", "twinning-ends", no_day(&typed));
            }
            CharterProblem::EndsTooFar { ends, last } => {
                let sentence = Sentence::new("twinning-ends-too-far").with("day", ends).with("last", last);
                problems.add("ends", "twinning-ends", sentence);
            }
            CharterProblem::EndsInThePast { ends } => {
                problems.add("ends", "twinning-ends", Sentence::new("twinning-day-over").with("day", ends));
            }
        }
    }
}

/// What is wrong with what was typed for a day.
pub(crate) fn no_day(typed: &str) -> Sentence {
    if typed.trim().is_empty() {
        return Sentence::new("twinning-day-empty");
    }
    Sentence::no_day(typed, "twinning-day-unknown")
}

/// What is wrong with what was typed for a day, and an hour behind it.
pub(crate) fn no_time(typed: &str) -> Sentence {
    match typed.split_whitespace().next() {
        Some(day) if kernel::text::is_too_far(day) => no_day(day),
        Some(_) | None => Sentence::new("twinning-time-unknown").with("typed", typed.trim()),
    }
}

pub(crate) fn add_action(problems: &mut Problems, found: Vec<ActionProblem>) {
    for problem in found {
        match problem {
            ActionProblem::What(why) => problems.add("what", "twinning-what", why),
            ActionProblem::Owner => {
                problems.add("owner", "twinning-who", Sentence::new("twinning-choose-one"));
            }
            ActionProblem::Due { typed } => {
                problems.add("due", "twinning-due", no_day(&typed));
            }
            ActionProblem::DueInThePast { due } => {
                problems.add("due", "twinning-due", Sentence::new("twinning-day-over").with("day", due));
            }
        }
    }
}

pub(crate) fn add_check_in(problems: &mut Problems, found: Vec<CheckInProblem>) {
    let unknown = |typed: String| no_day(&typed);
    for problem in found {
        match problem {
            CheckInProblem::Met { typed } => problems.add("met", "twinning-met", unknown(typed)),
            CheckInProblem::MetInTheFuture { met } => {
                problems.add("met", "twinning-met", Sentence::new("twinning-day-ahead").with("day", met));
            }
            CheckInProblem::MetBeforeGroup { formed } => {
                problems.add(
                    "met",
                    "twinning-met",
                    Sentence::new("twinning-before-group").with("day", formed),
                );
            }
            CheckInProblem::StageFelt => {
                problems.add("stage_felt", "twinning-stage-felt", Sentence::new("twinning-choose-one"));
            }
            CheckInProblem::Learned(why) => problems.add("learned", "twinning-learned", why),
            CheckInProblem::BlockedBy => {
                problems.add("blocked_by", "twinning-blocked-by", Sentence::new("twinning-choose-one"));
            }
            CheckInProblem::BlockedHow(why) => problems.add("blocked_how", "twinning-blocked-how", why),
            CheckInProblem::Help(why) => problems.add("help", "twinning-help", why),
            CheckInProblem::Next { typed } => problems.add("next", "twinning-next", unknown(typed)),
            CheckInProblem::NextInThePast { next } => {
                problems.add("next", "twinning-next", Sentence::new("twinning-day-over").with("day", next));
            }
            CheckInProblem::Rating => {
                problems.add("rating", "twinning-rating", Sentence::new("twinning-choose-one"));
            }
        }
    }
}

/// The first thing that is wrong with an action, where a form has several of them.
pub(crate) fn first_of_action(found: Vec<ActionProblem>) -> Sentence {
    match found.into_iter().next() {
        Some(ActionProblem::What(why)) => why.into(),
        Some(ActionProblem::Owner) | None => Sentence::new("twinning-action-owner-missing"),
        Some(ActionProblem::Due { typed }) => no_day(&typed),
        Some(ActionProblem::DueInThePast { due }) => Sentence::new("twinning-day-over").with("day", due),
    }
}
