//! Routes that remember their doors, and the list of all that a feature hands to the house.
use crate::{Opener, Site, Visit, form::UPLOAD_LENGTH_MAX};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    routing::{MethodRouter, get, post},
};
use intake::{Importer, Made};
use kernel::{
    Lang, PersonId,
    access::{ActRow, Standing},
};
use std::{future::Future, pin::Pin};
use store::{Cause, jobs::Job};

/// The two methods of the house: reading never changes anything, writing makes or changes a noun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Reads.
    Get,
    /// Writes.
    Post,
}

impl Method {
    /// As HTTP says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// A route, so that tests can knock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Door {
    /// Pattern, such as `/people/{person}`.
    pub path: &'static str,
    /// GET or POST.
    pub method: Method,
}

/// A router that remembers its doors.
#[derive(Default)]
pub struct Routes {
    router: Router<Site>,
    doors: Vec<Door>,
}

impl Routes {
    /// A page.
    #[must_use]
    pub fn get<H: Handler<T, Site>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.door(Method::Get, path, get(handler))
    }

    /// A write.
    #[must_use]
    pub fn post<H: Handler<T, Site>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.door(Method::Post, path, post(handler))
    }

    /// A write that takes a file, too: larger bodies pass this door.
    #[must_use]
    pub fn upload<H: Handler<T, Site>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.door(Method::Post, path, post(handler).layer(DefaultBodyLimit::max(UPLOAD_LENGTH_MAX)))
    }

    /// All doors, in the order of the house.
    pub fn doors(&self) -> &[Door] {
        &self.doors
    }

    /// These and others.
    #[must_use]
    pub fn merge(mut self, others: Self) -> Self {
        self.router = self.router.merge(others.router);
        self.doors.extend(others.doors);
        self
    }

    pub(crate) fn into_router(self) -> Router<Site> {
        self.router
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that adds a route")]
    fn door(mut self, method: Method, path: &'static str, to: MethodRouter<Site>) -> Self {
        self.doors.push(Door { path, method });
        self.router = self.router.route(path, to);
        self
    }
}

/// Who may read a column at most. The canary test puts a marker of this level into each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everybody.
    Public,
    /// Whoever holds a seat for a city or a partner, and facilitators.
    Members,
    /// Whoever sits for a city that the row is about, and facilitators.
    Cities,
    /// Whoever holds a seat for the same organisation or for a city of the same group, and facilitators.
    Colleagues,
    /// The person whom the row is about, and facilitators.
    Own,
    /// Facilitators.
    Facilitators,
    /// Nobody: hashes, seeds, the house's own bookkeeping.
    Nobody,
}

/// A text column and who may read it.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// `table.column`
    pub name: &'static str,
    /// Who may read it.
    pub level: Level,
}

/// What stands in the braces of a path, and how tests find values for it.
#[derive(Debug, Clone, Copy)]
pub struct Param {
    /// As in the path, without braces.
    pub name: &'static str,
    /// One column of texts: every value that there is.
    pub values: &'static str,
}

/// A line of the menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem {
    /// Key of the label.
    pub label: &'static str,
    /// Where it leads.
    pub to: &'static str,
}

/// A page or a mail with made-up data, for the gallery and its snapshots.
pub struct Sample {
    /// `noun, state`
    pub name: &'static str,
    /// Makes the page for a visit, whose language and direction it takes.
    pub make: fn(&Visit) -> Result<String, askama::Error>,
}

/// A job that is being done.
pub type Working = Pin<Box<dyn Future<Output = Result<(), Cause>> + Send>>;

/// What is done for one kind of job. May be done twice, and must then have one effect.
#[derive(Clone, Copy)]
pub struct Work {
    /// As the job says it.
    pub kind: &'static str,
    /// Does it.
    pub run: fn(Site, Job) -> Working,
}

/// All that a feature hands to the house. No `Default`: a new feature must answer every line.
pub struct Slice {
    /// As its folder.
    pub name: &'static str,
    /// Its doors.
    pub routes: Routes,
    /// Its lines in the menu, for a standing.
    pub menu: fn(&Standing) -> Vec<MenuItem>,
    /// The lines of the answer sheet, for the cast.
    pub acts: fn(&[Standing]) -> Vec<ActRow>,
    /// The kinds of facts that it writes to the record.
    pub facts: &'static [&'static str],
    /// What its jobs do.
    pub jobs: Vec<Work>,
    /// Pages and mails with made-up data.
    pub samples: Vec<Sample>,
    /// Every text column of its tables.
    pub columns: &'static [Column],
    /// What stands in the braces of its paths.
    pub params: &'static [Param],
    /// What it answers as JSON: `paths` and `schemas` of an `OpenAPI` document, as JSON text.
    pub api: Option<&'static str>,
    /// What it holds of a person.
    pub portable: Portable,
    /// The kinds of files that it takes.
    pub importers: Vec<Importer>,
    /// What the links open that it mails.
    pub opener: Option<Opener>,
}

/// What a feature holds of a person.
#[derive(Clone, Copy)]
pub struct Portable {
    /// The feature's name.
    pub of: &'static str,
    /// What it knows of a person, as JSON, for the person: names in this language, words of the product as their codes.
    pub export: for<'a> fn(&'a store::Db, PersonId, Lang) -> Made<'a, serde_json::Value>,
    /// Erases a person; what belongs to others stays.
    pub erase: for<'a> fn(&'a mut store::Tx, PersonId) -> Made<'a, ()>,
    /// Ends what must not live on after a restore: sign-ins, links.
    pub new_epoch: for<'a> fn(&'a mut store::Tx) -> Made<'a, ()>,
}
