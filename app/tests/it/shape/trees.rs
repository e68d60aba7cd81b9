//! What a program that is not ours reads in an answer or a mail, without the words: elements, attributes, keys, cells,
//! components, headers.
use crate::house::Page;
use calcard::{Entry, Parser};
use mail_parser::{MessageParser, MimeHeaders as _, PartType};
use scraper::{Html, Node, node::Element};
use std::io::{Cursor, Read as _};

/// A line for each thing that is there.
pub(super) type Tree = Vec<String>;

/// Attributes whose values are the house's own words.
const OWN: [&str; 9] = ["class", "type", "name", "rel", "role", "method", "http-equiv", "dir", "hidden"];
/// Attributes that lead somewhere.
const LEADING: [&str; 4] = ["href", "src", "action", "formaction"];

/// Of an answer.
pub(super) fn of_page(page: &Page) -> Tree {
    let kind = page.header("content-type").unwrap_or_default();
    let mut tree = vec![format!("{} {kind}", page.status)];
    tree.extend(page.headers.keys().map(|name| format!("header {name}")));
    tree[1..].sort();
    let body = match kind.split(';').next().unwrap_or_default() {
        "text/html" => of_html(&page.body),
        "text/csv" => of_csv(&page.body),
        "text/calendar" => of_calendar(&page.body),
        crate::house::WORKBOOK => of_workbook(&page.bytes),
        kind if kind.ends_with("json") => of_json(&page.body),
        kind if kind.ends_with("xml") => of_xml(&page.body),
        _ => Tree::new(),
    };
    tree.extend(body);
    tree
}

/// Of a mail as it goes over the wire.
pub(super) fn of_mail(octets: &[u8]) -> Tree {
    let message = MessageParser::default().parse(octets).expect("a mail");
    let mut tree = Tree::new();
    for part in &message.parts {
        let kind = part.content_type().map(|kind| format!("{}/{:?}", kind.ctype(), kind.subtype()));
        tree.push(format!("part {kind:?}"));
        tree.extend(part.headers.iter().map(|header| format!("header {}", header.name())));
        let is_calendar = part.content_type().is_some_and(|kind| kind.subtype() == Some("calendar"));
        let text = String::from_utf8_lossy(part.contents());
        match &part.body {
            _ if is_calendar => tree.extend(of_calendar(&text)),
            PartType::Html(html) => tree.extend(of_html(html)),
            PartType::Text(_)
            | PartType::Binary(_)
            | PartType::InlineBinary(_)
            | PartType::Message(_)
            | PartType::Multipart(_) => {}
        }
    }
    tree
}

/// Of a page or the page of a mail, with the data for search engines in it.
pub(super) fn of_html(text: &str) -> Tree {
    let html = Html::parse_document(text);
    let mut tree = Tree::new();
    for node in html.tree.root().descendants() {
        let depth = node.ancestors().count();
        match node.value() {
            Node::Element(element) => {
                tree.push(format!("{depth} {}{}", element.name(), attributes(element)));
                let is_data = element.attr("type") == Some("application/ld+json");
                let data = node.children().filter_map(|child| child.value().as_text()).filter(|_| is_data);
                data.for_each(|text| tree.extend(of_json(text)));
            }
            Node::Comment(_) => tree.push(format!("{depth} comment")),
            Node::ProcessingInstruction(_) => tree.push(format!("{depth} instruction")),
            Node::Doctype(_) | Node::Document | Node::Fragment | Node::Text(_) => {}
        }
    }
    tree
}

fn attributes(element: &Element) -> String {
    let mut told: Vec<String> = element
        .attrs()
        .map(|(name, value)| match name {
            _ if OWN.contains(&name) => format!(" {name}={value}"),
            _ if LEADING.contains(&name) => format!(" {name}={}", leads_to(value)),
            _ => format!(" {name}"),
        })
        .collect();
    told.sort();
    told.concat()
}

/// The part of an address that is the house's own: the scheme of others, the path of ours without numbers and secrets,
/// which are rolled anew in each house, and without what was made of a title.
fn leads_to(address: &str) -> String {
    const ROLLED_LENGTH_MIN: usize = 15;
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_rolled = |part: &str| {
        part.starts_with("th_")
            || part.starts_with("zz")
            || (part.len() >= ROLLED_LENGTH_MIN && part.bytes().all(|octet| octet.is_ascii_digit()))
    };
    match path.split_once(':') {
        Some((scheme, _)) if !scheme.contains('/') && scheme != "https" => scheme.to_owned(),
        _ => {
            path.split('/').map(|part| if is_rolled(part) { "#" } else { part }).collect::<Vec<_>>().join("/")
        }
    }
}

pub(super) fn of_json(text: &str) -> Tree {
    let mut tree = Tree::new();
    match serde_json::from_str(text) {
        Ok(value) => keys(&value, "", &mut tree),
        Err(error) => tree.push(format!("no JSON: {error}")),
    }
    tree
}

fn keys(value: &serde_json::Value, at: &str, tree: &mut Tree) {
    use serde_json::Value;
    match value {
        Value::Object(all) => {
            tree.push(format!("{at} {{}}"));
            all.iter().for_each(|(name, value)| keys(value, &format!("{at}.{name}"), tree));
        }
        Value::Array(all) => {
            tree.push(format!("{at} []"));
            for value in all {
                keys(value, &format!("{at}[]"), tree);
            }
        }
        Value::String(_) => tree.push(format!("{at} text")),
        Value::Null | Value::Bool(_) | Value::Number(_) => tree.push(format!("{at} value")),
    }
}

pub(super) fn of_xml(text: &str) -> Tree {
    match roxmltree::Document::parse(text) {
        Ok(document) => document
            .descendants()
            .filter(|node| !node.is_text())
            .map(|node| {
                let attributes = node.attributes().map(|attribute| format!(" {}", attribute.name()));
                let depth = node.ancestors().count();
                format!(
                    "{depth} {:?} {}{}",
                    node.node_type(),
                    node.tag_name().name(),
                    attributes.collect::<String>()
                )
            })
            .collect(),
        Err(error) => vec![format!("no XML: {error}")],
    }
}

pub(super) fn of_csv(text: &str) -> Tree {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows =
        reader.records().map(|row| row.map_or_else(|error| error.to_string(), |row| row.len().to_string()));
    rows.map(|cells| format!("row of {cells}")).collect()
}

pub(super) fn of_calendar(text: &str) -> Tree {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else { return vec!["no calendar".to_owned()] };
    let mut tree = Tree::new();
    for component in &calendar.components {
        tree.push(format!("{:?}", component.component_type));
        for entry in &component.entries {
            let parameters = entry.params.iter().map(|parameter| format!(" {:?}", parameter.name));
            tree.push(format!("{:?} {}{}", entry.name, entry.values.len(), parameters.collect::<String>()));
        }
    }
    if !matches!(parser.entry(), Entry::Eof) {
        tree.push("and more".to_owned());
    }
    tree
}

fn of_workbook(octets: &[u8]) -> Tree {
    let mut book = zip::ZipArchive::new(Cursor::new(octets)).expect("a workbook");
    let mut tree = Tree::new();
    for place in 0..book.len() {
        let mut file = book.by_index(place).expect("a file of the workbook");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("XML");
        tree.push(format!("file {}", file.name().expect("a name")));
        tree.extend(of_xml(&text));
    }
    tree
}

/// Elements, attributes and links of a page that somebody wrote, whatever the page would be without them.
pub(super) fn written(page: &Page) -> Tree {
    let is_ours = |name: &str| !name.starts_with("zz") && !name.starts_with("on");
    let html = Html::parse_document(if page.is_for_people() { &page.body } else { "" });
    let told = html.tree.root().descendants().filter_map(|node| match node.value() {
        Node::Element(element) => {
            let leads_astray = |(name, value): (&str, &str)| {
                !is_ours(name) || (LEADING.contains(&name) && leads_to(value).starts_with("javascript"))
            };
            let is_written = !is_ours(element.name()) || element.attrs().any(leads_astray);
            is_written.then(|| format!("{}{}", element.name(), attributes(element)))
        }
        Node::Comment(comment) => Some(format!("comment {}", &**comment)),
        Node::ProcessingInstruction(_) => Some("instruction".to_owned()),
        Node::Doctype(_) | Node::Document | Node::Fragment | Node::Text(_) => None,
    });
    told.collect()
}
