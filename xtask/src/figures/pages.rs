//! What a browser without anything of ours takes to show a page: all pages to which links lead a visitor and a
//! facilitator, of those that differ by a number or a name alone the first.
use super::size;
use super::table::Figure;
use crate::halt::{Halt, Result};
use crate::http::{Answer, Visitor};
use std::collections::{BTreeSet, VecDeque};

/// kB of HTML and CSS, gzipped: a first view on a slow phone.
const FIRST_VIEW_MAX: f64 = 30.0;
/// More kinds of pages than there are; a walk that meets more goes in circles.
const PAGES_MAX: usize = 300;
/// What comes after these is the name of one of many.
const NOUNS: [&str; 6] = ["events", "cities", "programmes", "cohorts", "groups", "themes"];

pub(super) fn figures(visitor: &Visitor, facilitator: &Visitor) -> Result<Vec<Figure>> {
    let mut seen = BTreeSet::new();
    let mut figures = Vec::new();
    for (who, reader) in [("", visitor), (" (facilitator)", facilitator)] {
        let mut next = VecDeque::from(["/".to_owned()]);
        let mut met = BTreeSet::new();
        while let Some(path) = next.pop_front() {
            let kind = kind_of(&path);
            if !met.insert(kind.clone()) {
                continue;
            }
            if met.len() > PAGES_MAX {
                return Err(Halt::new(format!("links lead to ever more pages, such as {path}")));
            }
            let mut reader = reader.clone();
            let page = reader.get(&path)?;
            if !page.is_page() {
                continue;
            }
            next.extend(links(&page));
            if seen.insert(kind) {
                let size = first_view(&mut reader, &path, &page)?;
                let name = format!("first view of {path}{who}, gzipped HTML and CSS");
                figures.push(Figure::new(&name, "kB", size / 1000.0).at_most(FIRST_VIEW_MAX));
            }
        }
    }
    Ok(figures)
}

/// Where a page leads in the house, but for files, lists with a choice, and what only a demo has.
fn links(page: &Answer) -> Vec<String> {
    let text = page.text();
    let hrefs = text.split(" href=\"").skip(1).filter_map(|rest| rest.split(['"', '#']).next());
    let ours = hrefs.filter(|href| href.starts_with('/') && !href.starts_with("/dev/"));
    ours.filter(|href| !href.contains(['?', '.', '&'])).map(str::to_owned).collect()
}

/// The address without what tells one of many from another.
fn kind_of(path: &str) -> String {
    let mut before = "";
    let parts = path.split('/').map(|part| {
        let is_name = NOUNS.contains(&before) && part != "new";
        before = part;
        if is_name || part.bytes().any(|octet| octet.is_ascii_digit()) { "#" } else { part }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn first_view(visitor: &mut Visitor, path: &str, page: &Answer) -> Result<f64> {
    let sheet = page
        .attribute_after("rel=\"stylesheet\"", "href")
        .ok_or_else(|| Halt::new(format!("{path} has no style sheet")))?;
    let html = visitor.get_gzipped(path)?.expect_status(200)?;
    let css = visitor.get_gzipped(&sheet)?.expect_status(200)?;
    Ok(size(html.body.len() + css.body.len()))
}

#[cfg(test)]
mod tests {
    use super::kind_of;

    #[test]
    fn pages_that_differ_by_a_name_or_a_number_are_of_one_kind() {
        assert_eq!(
            ["/events/a", "/events/b/edit", "/people/7"].map(kind_of),
            ["/events/#", "/events/#/edit", "/people/#"]
        );
        assert_eq!(kind_of("/events/new"), "/events/new");
    }
}
