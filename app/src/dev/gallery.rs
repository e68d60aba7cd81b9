//! Every page sample, in each language: what is missing in it stands between ⟦ and ⟧. Beside those of the features stand
//! the pages that belong to none: what went wrong, notices, the parts of which pages are made.
use askama::Template;
use kernel::{Digits, Lang};
use ui::{Frame, Reader, Sentence};
use web::{Answer, Failure, PathId, Routes, Sample, Visit, page, text_for_machines};

pub(super) fn routes() -> Routes {
    Routes::default().get("/dev/gallery", index).get("/dev/gallery/{slice}/{sample}/{lang}", show)
}

#[derive(Template)]
#[template(path = "dev/gallery.html")]
struct Index {
    frame: Frame,
    slices: Vec<(&'static str, Vec<&'static str>)>,
    langs: [Lang; 5],
}

/// Where the pages of no feature stand.
const HOUSE: &str = "house";

async fn index(visit: Visit) -> Answer {
    let slices = crate::house::slices().into_iter();
    let slices = slices.map(|slice| (slice.name, slice.samples.iter().map(|sample| sample.name).collect()));
    let of_house = ui::samples::samples(&visit.reader).into_iter().map(|sample| sample.name).collect();
    page(Index {
        frame: visit.frame(Sentence::new("dev-gallery-title")),
        slices: slices.chain([(HOUSE, of_house)]).collect(),
        langs: Lang::ALL,
    })
}

fn sample(slice: &str, name: &str) -> Option<Sample> {
    let slice = crate::house::slices().into_iter().find(|own| own.name == slice)?;
    slice.samples.into_iter().find(|own| own.name == name)
}

async fn show(visit: Visit, PathId((slice, name, lang)): PathId<(String, String, String)>) -> Answer {
    let lang: Lang = lang.parse().map_err(|_| Failure::not_found())?;
    let site = &visit.site;
    let reader =
        Reader::new(lang, site.home_zone.clone(), Digits::Language, site.words.clone()).marking_fallbacks();
    let html = if slice == HOUSE {
        let mut samples = ui::samples::samples(&reader).into_iter();
        samples.find(|sample| sample.name == name).ok_or_else(Failure::not_found)?.html
    } else {
        let sample = sample(&slice, &name).ok_or_else(Failure::not_found)?;
        (sample.make)(&Visit::sample(site, reader, None, "/"))?
    };
    Ok(text_for_machines("text/html; charset=utf-8", html))
}
