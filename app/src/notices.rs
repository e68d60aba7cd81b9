//! Pages that say how the house treats its visitors: privacy and accessibility.
use ui::{Frame, Sentence, pages::NoticePage};
use web::{Answer, Routes, Visit, public_page};

pub(crate) fn routes() -> Routes {
    Routes::default().get("/privacy", privacy).get("/accessibility", accessibility)
}

async fn privacy(visit: Visit) -> Answer {
    notice(
        &visit,
        "notice-privacy-title",
        &["notice-privacy-what", "notice-privacy-who", "notice-privacy-long", "notice-privacy-rights"],
    )
}

async fn accessibility(visit: Visit) -> Answer {
    notice(
        &visit,
        "notice-access-title",
        &["notice-access-what", "notice-access-light", "notice-access-tell"],
    )
}

fn notice(visit: &Visit, title: &'static str, sentences: &[&'static str]) -> Answer {
    let sentences = sentences.iter().map(|key| visit.reader.say(key)).collect();
    public_page(
        visit,
        NoticePage {
            frame: Frame { indexed: true, ..visit.frame(Sentence::new(title)) },
            sentences,
            links: Vec::new(),
        },
    )
}
