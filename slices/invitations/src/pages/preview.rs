//! What an invitee will read, in each language, before anything is sent; and a short text for messengers.
use crate::{
    acts::SeeInvitations,
    doing::Hosted,
    mails::{self, Guest, asking::Why},
    pages::{
        answer::{self, Room, Shown},
        event, words,
    },
    store::plans,
};
use askama::Template;
use events::{
    rules::{Access, Others},
    telling,
};
use kernel::{Lang, access::Denied};
use mail::Secrets;
use ui::{
    Frame, Link, Reader, Sentence,
    parts::{Tab, Tabs},
};
use web::{Answer, PathId, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/events/{slug}/invitations/preview", show)
}

#[derive(Template)]
#[template(path = "pages/preview/show.html")]
pub(crate) struct Show {
    pub(crate) frame: Frame,
    pub(crate) event: Link,
    pub(crate) list: String,
    /// Why nobody is sent this any more.
    pub(crate) ended: Option<&'static str>,
    pub(crate) languages: Tabs,
    pub(crate) lang: &'static str,
    pub(crate) dir: &'static str,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) short: String,
    /// Others are not to know of the event.
    pub(crate) is_hidden: bool,
    /// The page that the mail's button opens, in its reader's language.
    pub(crate) theirs: Frame,
    pub(crate) shown: Shown,
}

async fn show(visit: Visit, PathId(slug): PathId<String>) -> Answer {
    let (_, found) = event::<SeeInvitations>(&visit, &visit.site.db, &slug).await?;
    let chosen = visit.query_value("in").and_then(|tag| tag.parse::<Lang>().ok());
    let lang = chosen.unwrap_or(visit.reader.lang);
    let me = visit.person().ok_or(Denied::SignInFirst)?;
    let contact = people::store::contact(&visit.site.db, me).await?.ok_or(Denied::NotFound)?;
    let reader = Reader::new(lang, visit.reader.zone.clone(), visit.reader.digits, visit.site.words.clone());
    let guest = Guest { contact, reader, office: None, deputy: None, seed: Vec::new() };
    let plan = plans::plan(&visit.site.db, found.id).await?;
    page(made(&visit, &guest, &Hosted { event: found, plan }))
}

pub(crate) fn made(visit: &Visit, guest: &Guest, hosted: &Hosted) -> Show {
    let lang = guest.reader.lang;
    let event = &hosted.event;
    let letter = mails::asking::letter(&visit.site, guest, (hosted, Why::New));
    let read = mail::read(&letter, &visit.site.sender, Secrets::Hidden);
    let list = format!("{}/invitations", telling::page(event));
    let tab = |of: Lang| Tab {
        link: Link::new(format!("{list}/preview?in={}", of.tag()), of.own_name()).current(of == lang),
        count: None,
    };
    // Whoever is invited answers from the mail; an address that opens for nobody else leads nowhere.
    let is_hidden = event.details.access == Access::Invitation && event.details.others == Others::Nothing;
    let short = if is_hidden { "invitations-short-text-hidden" } else { "invitations-short-text" };
    let short = mails::named(&visit.site, &guest.reader, hosted, short)
        .with("address", format!("{}{}", visit.site.settings.public_url, telling::page(event)));
    let visit_of_guest = visit.for_reader(guest.reader.clone());
    let here = format!("{list}/preview?in={}", lang.tag());
    let shown = answer::before_sending(&visit_of_guest, hosted, (&guest.contact.name, &here));
    let title = Sentence::new("invitations-preview-title").with("event", event.details.title.as_str());
    Show {
        frame: visit.frame(title),
        event: Link::new(telling::page(event), event.details.title.clone()),
        ended: words::ended(event, visit.site.clock.now()),
        languages: Tabs {
            name: visit.reader.say("invitations-preview-languages"),
            tabs: Lang::ALL.into_iter().map(tab).collect(),
        },
        lang: lang.tag(),
        dir: lang.direction().html(),
        subject: read.subject,
        text: read.text,
        short: guest.reader.tell_plain(&short),
        is_hidden,
        theirs: visit_of_guest.frame(Sentence::new("invitations-question")),
        shown,
        list,
    }
}
