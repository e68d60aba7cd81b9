//! Atom, read by a strict reader of XML.
use crate::{at, index, pick};
use calendar::atom::{Entry, Feed, feed, tag};
use kernel::{Dice, Lang};
use roxmltree::{Document, Node};

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

fn about(entries: Vec<Entry>) -> Feed {
    Feed {
        id: tag("hall.example.org", 2018, "events"),
        title: "الفعاليات".to_owned(),
        subtitle: None,
        lang: Lang::Ar,
        updated_at: at("2018-06-25T06:00Z"),
        author: "شبكة <Twinhall> & co.".to_owned(),
        self_address: "https://hall.example.org/events.atom?lang=ar&type=webinar".to_owned(),
        page_address: "https://hall.example.org/events?lang=ar&type=webinar".to_owned(),
        next_address: None,
        entries,
    }
}

fn webinar() -> Entry {
    Entry {
        id: tag("hall.example.org", 2018, "events/17"),
        title: "Webinar: <b>stock</b> & \"share\"".to_owned(),
        lang: None,
        updated_at: at("2018-06-25T06:00:00.5Z"),
        published_at: at("2018-06-20T06:00Z"),
        address: "https://hall.example.org/events/webinar?lang=ar&a=b".to_owned(),
        text: Some("ما هي الخطوة التالية؟\n\n  Five < six & \"seven\"\r\n".to_owned()),
        categories: vec!["webinar".to_owned(), "water & \"waste\"".to_owned()],
    }
}

fn child<'a>(of: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    let mut found = of.children().filter(|node| node.has_tag_name((ATOM, name)));
    let node = found.next().unwrap_or_else(|| unreachable!("{name} is there"));
    assert!(found.next().is_none(), "{name} stands once");
    node
}

fn text<'a>(of: Node<'a, 'a>, name: &str) -> &'a str {
    child(of, name).text().unwrap_or_default()
}

fn link<'a>(of: Node<'a, 'a>, rel: &str) -> Option<&'a str> {
    of.children()
        .find(|node| node.has_tag_name((ATOM, "link")) && node.attribute("rel") == Some(rel))
        .and_then(|node| node.attribute("href"))
}

#[test]
fn a_feed_says_what_it_is_and_where_it_came_from() {
    let xml = feed(&about(vec![webinar()]));
    let document = Document::parse(&xml).unwrap();
    let root = document.root_element();
    assert!(root.has_tag_name((ATOM, "feed")));
    assert_eq!(root.attribute((XML, "lang")), Some("ar"));
    assert_eq!(
        ["id", "title", "updated"].map(|name| text(root, name)),
        ["tag:hall.example.org,2018:events", "الفعاليات", "2018-06-25T06:00:00Z"]
    );
    assert_eq!(text(child(root, "author"), "name"), "شبكة <Twinhall> & co.");
    assert_eq!(
        ["self", "alternate", "next"].map(|rel| link(root, rel)),
        [
            Some("https://hall.example.org/events.atom?lang=ar&type=webinar"),
            Some("https://hall.example.org/events?lang=ar&type=webinar"),
            None,
        ]
    );
}

#[test]
fn an_entry_is_told_as_it_was_written() {
    let xml = feed(&about(vec![webinar()]));
    let document = Document::parse(&xml).unwrap();
    let entry = child(document.root_element(), "entry");
    assert_eq!(
        ["id", "title", "updated", "published"].map(|name| text(entry, name)),
        [
            "tag:hall.example.org,2018:events/17",
            "Webinar: <b>stock</b> & \"share\"",
            "2018-06-25T06:00:00Z",
            "2018-06-20T06:00:00Z",
        ]
    );
    assert_eq!(link(entry, "alternate"), Some("https://hall.example.org/events/webinar?lang=ar&a=b"));
    let words: Vec<_> = entry.children().filter_map(|node| node.attribute("term")).collect();
    assert_eq!(words, ["webinar", "water & \"waste\""]);
}

#[test]
fn each_paragraph_finds_its_own_direction() {
    let xml = feed(&about(vec![webinar()]));
    let document = Document::parse(&xml).unwrap();
    let summary = child(child(document.root_element(), "entry"), "summary");
    assert_eq!(summary.attribute("type"), Some("xhtml"));
    let paragraphs: Vec<_> = summary.descendants().filter(|node| node.has_tag_name((XHTML, "p"))).collect();
    let read: Vec<_> = paragraphs.iter().map(|node| (node.attribute("dir"), node.text())).collect();
    assert_eq!(
        read,
        [(Some("auto"), Some("ما هي الخطوة التالية؟")), (Some("auto"), Some("Five < six & \"seven\"")),]
    );
}

#[test]
fn an_entry_has_the_language_that_it_was_written_in_or_none_that_is_known() {
    let french = Entry { lang: Some("fr".to_owned()), ..webinar() };
    let xml = feed(&about(vec![webinar(), french]));
    let document = Document::parse(&xml).unwrap();
    let entries = document.root_element().children().filter(|node| node.has_tag_name((ATOM, "entry")));
    let langs: Vec<_> = entries.map(|entry| entry.attribute((XML, "lang"))).collect();
    assert_eq!(langs, [Some(""), Some("fr")]);
}

#[test]
fn a_long_feed_leads_on_and_an_empty_one_is_still_a_feed() {
    let next = "https://hall.example.org/events.atom?before=17&lang=ar";
    let xml = feed(&Feed { next_address: Some(next.to_owned()), ..about(vec![]) });
    let document = Document::parse(&xml).unwrap();
    assert_eq!(link(document.root_element(), "next"), Some(next));
}

#[test]
fn any_text_makes_a_feed_that_can_be_read() {
    let alphabet: Vec<char> =
        "ab<>&\"'\u{0}\u{1}\u{8}\t\n\r\u{b}\u{1f}\u{7f}\u{85}\u{d7ff}\u{e000}\u{fffd}\u{fffe}\u{ffff}\u{10ffff}]]>ابێ👩"
            .chars()
            .collect();
    let dice = Dice::seeded(11);
    for _ in 0..500 {
        let text: String = (0..=index(&dice, 60)).map(|_| *pick(&dice, &alphabet)).collect();
        let entry = Entry {
            title: text.clone(),
            address: text.clone(),
            text: Some(text.clone()),
            categories: vec![text.clone()],
            ..webinar()
        };
        let xml = feed(&Feed { subtitle: Some(text.clone()), author: text.clone(), ..about(vec![entry]) });
        let document = Document::parse(&xml).unwrap_or_else(|error| unreachable!("{error}: {text:?}"));
        let said = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
        let letters = |text: &str| text.chars().filter(said).collect::<String>();
        let title = child(child(document.root_element(), "entry"), "title").text().unwrap_or_default();
        assert_eq!(letters(title), letters(&text));
    }
}

#[test]
fn the_same_data_give_the_same_octets() {
    assert_eq!(feed(&about(vec![webinar()])), feed(&about(vec![webinar()])));
}
