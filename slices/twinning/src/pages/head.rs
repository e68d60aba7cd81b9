//! What stands above every tab of a room: name, shared issue, stage, tabs.
use crate::{
    pages::words,
    rules::{deeds::Deed, stage::Stage},
    store::{deeds, papers, rooms::Room},
};
use ::store::At;
use ui::{
    Link, Sentence,
    parts::{Tab, Tabs},
};
use web::{Failure, Visit};

/// The tabs of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tabbed {
    Overview,
    Charter,
    Meetings,
    Actions,
    CheckIns,
    Strategy,
    Files,
}

impl Tabbed {
    const ALL: [Self; 7] = [
        Self::Overview,
        Self::Charter,
        Self::Meetings,
        Self::Actions,
        Self::CheckIns,
        Self::Strategy,
        Self::Files,
    ];

    fn below(self) -> (&'static str, &'static str) {
        match self {
            Self::Overview => ("", "twinning-overview"),
            Self::Charter => ("/charter", "twinning-charter"),
            Self::Meetings => ("/meetings", "twinning-meetings"),
            Self::Actions => ("/actions", "twinning-actions"),
            Self::CheckIns => ("/check-ins", "twinning-check-ins"),
            Self::Strategy => ("/strategy", "twinning-strategy"),
            Self::Files => ("/files", "twinning-files"),
        }
    }
}

/// See the module.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) name: String,
    pub(crate) path: String,
    pub(crate) about: String,
    pub(crate) stage: String,
    pub(crate) then: Option<String>,
    /// A class of the style sheet for each rung.
    pub(crate) rungs: Vec<&'static str>,
    pub(crate) ended: Option<String>,
    pub(crate) tabs: Tabs,
}

impl Head {
    /// Of a room, on this tab; and what the group did, for whoever goes on with it.
    pub(crate) async fn of(
        visit: &Visit,
        at: impl Into<At<'_>>,
        room: &Room,
        tab: Tabbed,
    ) -> Result<(Self, Stage, Vec<Deed>), Failure> {
        let mut at = at.into();
        let zone = &visit.site.home_zone;
        let mut all = deeds::of_groups(&mut at, std::slice::from_ref(room), zone).await?;
        let deeds = all.remove(&room.id).unwrap_or_default();
        let stage = Stage::of(&room.ids(), &deeds);
        let charter = papers::charter_for(&mut at, room, visit.reader.lang).await?;
        let issue = match charter.agreed(&room.ids()).or(charter.newest()) {
            Some(written) => Some(written.text.issue.clone()),
            None => issue(visit, &mut at, room).await?,
        };
        Ok((Self::shown(visit, room, (stage, issue), tab), stage, deeds))
    }

    pub(crate) fn shown(
        visit: &Visit,
        room: &Room,
        (stage, issue): (Stage, Option<String>),
        tab: Tabbed,
    ) -> Self {
        let reader = &visit.reader;
        let about = match issue {
            Some(issue) => {
                Sentence::new("twinning-about").with("cohort", &room.cohort_name).with("issue", issue)
            }
            None => Sentence::new("twinning-about-no-issue").with("cohort", &room.cohort_name),
        };
        let rung = |of: Stage| match of.cmp(&stage) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "",
        };
        let link = |at: Tabbed| {
            let (below, label) = at.below();
            let link = Link::new(format!("{}{below}", room.path()), reader.say(label));
            Tab { link: link.current(at == tab), count: None }
        };
        let ended = room.ended_at.map(|at| reader.tell(&Sentence::new("twinning-ended").with("at", at)));
        Self {
            name: room.name(),
            path: room.path(),
            about: reader.tell(&about),
            stage: reader.tell(&words::stage_of(room, stage)),
            then: words::stage_next(stage)
                .filter(|_| room.is_at_work())
                .map(|sentence| reader.tell(&sentence)),
            rungs: Stage::ALL.map(rung).into(),
            ended,
            tabs: Tabs { name: reader.say("twinning-group"), tabs: Tabbed::ALL.map(link).into() },
        }
    }
}

/// The issue that the group was formed for: a theme's name, or what somebody wrote.
pub(super) async fn issue(
    visit: &Visit,
    at: impl Into<At<'_>>,
    room: &Room,
) -> Result<Option<String>, Failure> {
    let theme = papers::proposed(at, room).await?;
    let name = theme.map(|theme| theme.names.get(&visit.reader.lang).unwrap_or(&theme.name).clone());
    Ok(name.or_else(|| room.issue.clone()))
}
