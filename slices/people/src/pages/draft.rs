//! What somebody had typed when their session ended: it stands there after they have signed in again.
use askama::Template;
use kernel::access::Denied;
use ui::{Frame, Sentence, pages::Kept};
use web::{Answer, Failure, Routes, Visit, page};

pub(super) fn routes() -> Routes {
    Routes::default().get("/draft", show)
}

#[derive(Template)]
#[template(path = "pages/draft/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) draft: Kept,
}

impl Show {
    /// Sentences and names are shown, codes and ids only sent along: they have neither spaces nor letters of another
    /// script.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn is_written(&self, value: &str) -> bool {
        value.contains(char::is_whitespace) || !value.is_ascii()
    }
}

async fn show(visit: Visit) -> Answer {
    visit.person().ok_or(Denied::SignInFirst)?;
    let draft = visit.draft().ok_or_else(Failure::not_found)?;
    page(Show { frame: visit.frame(Sentence::new("people-draft-title")), draft })
}
