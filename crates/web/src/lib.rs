//! What pages are made of: routes that can be listed, the visit, forms, answers, and the rules for browsers.
//!
//! Read in this order: [`Slice`] (what a feature hands over), [`Visit`] (who asks, in which language), [`Posted`]
//! (what was typed), [`Answer`] (what goes back). Deliberately absent: SQL, sessions' storage (a [`Doorman`] knows
//! whose they are), templates of features.
mod answer;
mod browser;
mod doorman;
mod drafts;
mod file;
mod form;
mod limits;
pub mod links;
mod machine;
mod reach;
mod receipt;
mod routes;
mod said;
mod serve;
mod site;
mod visit;
mod wanted;

pub use answer::{Answer, Failure, json, moved_to, page, page_as, public_page, see_other, text_for_machines};
pub use browser::{base64, clear_site_data, drop_cookie, keep_cookie};
pub use doorman::{Doorman, SESSION_COOKIE, SecondStep, Visitor};
pub use drafts::Drafts;
pub use file::{File, Keep, file};
pub use form::{Entry, Fields, Label, Posted, PostedFile, Shown, Unbound, Uploaded};
pub use intake::Made;
pub use limits::Limits;
pub use links::{Opener, Opening};
pub use machine::Counted;
pub use reach::{ProxyProblem, TrustedProxies};
pub use receipt::Receipt;
pub use routes::{
    Column, Door, Level, MenuItem, Method, Param, Portable, Routes, Sample, Slice, Work, Working,
};
pub use said::{said, sentence_of};
pub use serve::{router, serve};
pub use site::{Cause, Inner, NetworkName, Settings, Site, Stage};
pub use visit::{PathId, Visit, address};
pub use wanted::Wanted;
