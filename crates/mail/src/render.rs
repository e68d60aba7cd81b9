//! From a letter to its plain text and its HTML, which say the same.
//!
//! The HTML is a style block and bare elements: no attribute of looks, no table, no picture, nothing from elsewhere.
//! Without the style block it still reads in order. Its colours repeat those of the pages, because a mail has no
//! variables and cannot fetch a style sheet.
use crate::{
    Letter, Link, Reason,
    frame::Frame,
    inline::{Inline, dir_attribute, escaped, harmless_line},
    letter::{Block, Seed},
};
use kernel::{Direction, Key, Lang};

const STYLE: &str = include_str!("mail.css");

/// Whether links and codes are made.
#[derive(Debug, Clone, Copy)]
pub enum Secrets<'a> {
    /// With the installation's key: for sending, and for the demo's inbox.
    Made(&'a Key),
    /// Dots in their place: for a page where somebody else looks at the mail.
    Hidden,
}

/// A letter as its reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Without marks of direction, which programs would show.
    pub subject: String,
    /// `text/plain`, lines end with `\n`.
    pub text: String,
    /// `text/html`, a whole document.
    pub html: String,
}

/// Both forms of a letter.
pub(crate) fn render(letter: &Letter, frame: &Frame, site: &Site<'_>) -> Rendered {
    let mut page = Page::new(letter.lang);
    page.from(&frame.network);
    for block in &letter.blocks {
        page.block(block, site);
    }
    page.end(letter, frame, site);
    let subject = harmless_line(&letter.subject);
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body><main>\n{main}</main></body>\n</html>\n",
        lang = letter.lang.tag(),
        dir = letter.lang.direction().html(),
        title = escaped(&subject),
        main = page.html,
    );
    Rendered { subject, text: format!("{}\n", page.text.trim_end()), html }
}

/// Where links lead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Site<'a> {
    /// `https://hmln.example.org`, with or without a slash at its end.
    pub(crate) public_url: &'a str,
    pub(crate) secrets: Secrets<'a>,
}

/// A link's address, or what stands where none may be shown.
enum Address {
    Real(String),
    Hidden(String),
}

impl Site<'_> {
    pub(crate) fn made(&self, link: &Link, key: &Key) -> String {
        let base = self.public_url.trim_end_matches('/');
        match link {
            Link::Path(path) => format!("{base}{path}"),
            Link::Secret { under, kind, seed } => {
                format!("{base}{under}{}", key.token(*kind, seed.as_bytes()).as_str())
            }
        }
    }

    fn address(&self, link: &Link) -> Address {
        let base = self.public_url.trim_end_matches('/');
        match (link, self.secrets) {
            (_, Secrets::Made(key)) => Address::Real(self.made(link, key)),
            (Link::Path(path), Secrets::Hidden) => Address::Real(format!("{base}{path}")),
            (Link::Secret { under, .. }, Secrets::Hidden) => Address::Hidden(format!("{base}{under}…")),
        }
    }
}

/// The mail while it is written, twice at once.
struct Page {
    direction: Direction,
    /// What stands between a term and its value.
    colon: &'static str,
    text: String,
    html: String,
}

impl Page {
    fn new(lang: Lang) -> Self {
        let colon = match lang {
            Lang::Fr => "\u{a0}:",
            Lang::En | Lang::Ar | Lang::Tr | Lang::Ckb => ":",
        };
        Self { direction: lang.direction(), colon, text: String::new(), html: String::new() }
    }

    /// The same in both forms.
    fn both(&mut self, text: &str, html: &str) {
        self.text.push_str(text);
        self.html.push_str(html);
    }

    fn block(&mut self, block: &Block, site: &Site<'_>) {
        match block {
            Block::Heading(text) => self.element("h1", "", text),
            Block::Paragraph(text) => self.element("p", "", text),
            Block::Small(text) => self.element("p", " class=\"small\"", text),
            Block::Facts(facts) => self.facts(facts),
            Block::Button { label, link } => self.link(" class=\"go\"", label, site.address(link)),
            Block::Link { label, link } => self.link("", label, site.address(link)),
            Block::Quote(text) => self.quote(text),
            Block::Code { seed } => self.code(seed, site.secrets),
            Block::Calendar(_) => {}
        }
    }

    fn from(&mut self, network: &str) {
        let network = Inline::new(network);
        self.both(
            &format!("{}\n\n", network.plain(self.direction)),
            &format!("<p class=\"from\"><bdi>{}</bdi></p>\n", network.html()),
        );
    }

    fn element(&mut self, tag: &str, class: &str, text: &str) {
        let text = Inline::new(text);
        let dir = dir_attribute(&text, self.direction);
        self.both(
            &format!("{}\n\n", text.plain(self.direction)),
            &format!("<{tag}{class}{dir}>{}</{tag}>\n", text.html()),
        );
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        self.both("", "<dl>\n");
        for (term, value) in facts {
            let (term, value) = (Inline::new(term), Inline::new(value));
            let line = format!("{}{} \u{2068}{}\u{2069}", joined(&term), self.colon, joined(&value));
            self.both(
                &format!("{}\n", Inline::new(&line).plain(self.direction)),
                &format!("<dt>{}</dt>\n<dd><bdi>{}</bdi></dd>\n", term.html(), value.html()),
            );
        }
        self.both("\n", "</dl>\n");
    }

    /// The address has a line of its own in the text, without marks: programs would take them for a part of it.
    fn link(&mut self, class: &str, label: &str, address: Address) {
        let label = Inline::new(label);
        let (shown, href) = match address {
            Address::Real(to) => {
                let href = format!(" href=\"{}\"", escaped(&to));
                (to, href)
            }
            Address::Hidden(dots) => (dots, String::new()),
        };
        self.both(
            &format!("{}\n{shown}\n\n", label.plain(self.direction)),
            &format!("<p{class}><a{href}>{}</a></p>\n", label.html()),
        );
    }

    /// No marks around the digits: they would be copied along.
    fn code(&mut self, seed: &Seed, secrets: Secrets<'_>) {
        let code = match secrets {
            Secrets::Made(key) => seed.code(key),
            Secrets::Hidden => "••••\u{a0}••••".to_owned(),
        };
        self.both(&format!("{code}\n\n"), &format!("<p class=\"code\"><bdi dir=\"ltr\">{code}</bdi></p>\n"));
    }

    /// Each line has the direction of its own words.
    fn quote(&mut self, text: &str) {
        self.both("", "<blockquote>\n");
        for line in Inline::new(text.trim()).lines().map(Inline::new) {
            self.both(
                &format!("> {}\n", line.plain(self.direction)),
                &format!("<p dir=\"auto\">{}</p>\n", line.html()),
            );
        }
        self.both("\n", "</blockquote>\n");
    }

    fn end(&mut self, letter: &Letter, frame: &Frame, site: &Site<'_>) {
        // In plain text, "-- " on its own line sets off what is not the message itself (RFC 3676, 4.3).
        self.both("-- \n", "<div class=\"end\">\n");
        self.element("p", "", &frame.addressee);
        match &letter.reason {
            Reason::Duty { why } => {
                self.element("p", "", why);
                self.element("p", "", &frame.no_unsubscribe);
            }
            Reason::Follow { why, unsubscribe } => {
                self.element("p", "", why);
                self.link("", &frame.unsubscribe, site.address(unsubscribe));
            }
        }
        self.link("", &frame.languages, site.address(&Link::to("/me")));
        self.both("", "</div>\n");
    }
}

fn joined(text: &Inline) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}
