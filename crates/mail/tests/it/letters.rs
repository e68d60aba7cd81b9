//! Letters, delivered through a socket and read by somebody else's program.
use crate::samples::{digest, invitation, sender};
use jiff::Timestamp;
use kernel::Lang;
use mail::{Block, Letter, Mail, Rendered, Secrets, Unsendable, compose, read, testing::Server};
use mail_parser::{HeaderValue, Message, MessageParser};
use std::{fs, path::PathBuf};

const ID: &str = "<7.00c0ffee@hmln.example.org>";

fn at() -> Timestamp {
    "2018-06-25T09:00+03".parse().unwrap()
}

fn composed(letter: &Letter) -> Mail {
    compose(letter, ID, at(), &sender()).unwrap()
}

/// Sends it through a socket; the octets that arrived.
async fn delivered(letter: &Letter) -> Vec<u8> {
    let server = Server::taking_all().await.unwrap();
    let mut session = server.smtp().open().await.unwrap();
    session.send(&composed(letter)).await;
    server.received().pop().unwrap().message
}

fn parsed(octets: &[u8]) -> Message<'_> {
    MessageParser::default().parse(octets).unwrap()
}

fn rendered(letter: &Letter) -> Rendered {
    let sender = sender();
    read(letter, &sender, Secrets::Made(&sender.key))
}

fn all() -> impl Iterator<Item = Letter> {
    Lang::ALL.into_iter().flat_map(|lang| [invitation(lang), digest(lang)])
}

#[tokio::test]
async fn a_subject_of_any_length_and_script_arrives_as_it_was_written() {
    let samples = [
        "دعوة إلى لقاء بلدية إربد وغازي عنتاب عن المياه والنفايات الصلبة، ",
        "Gaziantep ile İrbid arasında su ve katı atık üzerine görüşmeye çağrı, ",
        "بانگهێشت بۆ کۆبوونەوەی شارەوانیی هەولێر و غازی عەنتاب لەسەر ئاو، ",
    ];
    for sample in samples {
        for length in [20, 37, 75, 120, 199] {
            let subject: String = sample.chars().cycle().take(length).chain(['!']).collect();
            let letter = Letter { subject: subject.clone(), ..invitation(Lang::Ar) };
            let octets = delivered(&letter).await;
            assert_eq!(parsed(&octets).subject(), Some(subject.as_str()));
        }
    }
}

#[tokio::test]
async fn both_forms_arrive_as_they_were_rendered() {
    for letter in all() {
        let octets = delivered(&letter).await;
        let message = parsed(&octets);
        let form = |found: Option<std::borrow::Cow<'_, str>>| found.unwrap().replace("\r\n", "\n");
        let Rendered { text, html, .. } = rendered(&letter);
        assert_eq!((form(message.body_text(0)), form(message.body_html(0))), (text, html));
    }
}

#[tokio::test]
async fn names_of_any_script_arrive_as_they_were_written() {
    let octets = delivered(&invitation(Lang::En)).await;
    let message = parsed(&octets);
    let shown = |address: Option<&mail_parser::Address<'_>>| {
        let first = address.unwrap().first().unwrap();
        (first.name().unwrap().to_owned(), first.address().unwrap().to_owned())
    };
    assert_eq!(shown(message.to()), ("عمر K.".to_owned(), "omar+webinar@irbid.example".to_owned()));
    let from = ("Host Municipalities Learning Network".to_owned(), "network@hmln.example.org".to_owned());
    assert_eq!(shown(message.from()), from);
}

#[test]
fn a_mail_says_that_a_program_sent_it_and_when() {
    let mail = composed(&invitation(Lang::En));
    let message = parsed(&mail.message);
    let text = |name: &str| message.header_raw(name.to_owned()).map(|value| value.trim().to_owned());
    assert_eq!(text("Auto-Submitted").as_deref(), Some("auto-generated"));
    assert_eq!(text("Message-ID").as_deref(), Some(ID));
    assert_eq!(text("Date").as_deref(), Some("Mon, 25 Jun 2018 06:00:00 +0000"));
}

#[test]
fn each_mail_has_an_address_of_its_own_for_bounces() {
    let bounces_to = composed(&invitation(Lang::En)).bounces_to;
    assert_eq!(bounces_to.as_str(), "bounce-7.00c0ffee@bounces.hmln.example.org");
}

#[test]
fn without_a_domain_for_bounces_they_come_to_the_sender() {
    let sender = mail::Sender { bounce_domain: None, ..sender() };
    let mail = compose(&invitation(Lang::En), ID, at(), &sender).unwrap();
    assert_eq!(mail.bounces_to.as_str(), "network@hmln.example.org");
}

#[test]
fn what_is_followed_can_be_stopped_with_one_click() {
    let mail = composed(&digest(Lang::En));
    let message = parsed(&mail.message);
    let HeaderValue::Address(address) = message.list_unsubscribe() else { panic!("no address") };
    let link = address.first().and_then(|first| first.address()).unwrap();
    let post = message.header_raw("List-Unsubscribe-Post").map(str::trim);
    assert!(link.starts_with("https://hmln.example.org/unsubscribe/th_an_"), "{link}");
    assert_eq!(post, Some("List-Unsubscribe=One-Click"));
}

#[test]
fn a_personal_duty_has_no_way_to_stop_it() {
    let mail = composed(&invitation(Lang::En));
    let message = parsed(&mail.message);
    let headers =
        ["List-Unsubscribe", "List-Unsubscribe-Post"].map(|name| message.header_raw(name).is_some());
    assert_eq!(headers, [false, false]);
}

#[test]
fn the_octets_are_the_same_each_time() {
    assert_eq!(composed(&invitation(Lang::Ar)), composed(&invitation(Lang::Ar)));
}

#[test]
fn every_line_is_ascii_and_short_enough_for_any_server() {
    for letter in all() {
        let message = composed(&letter).message;
        assert!(message.is_ascii());
        let longest = message.split(|&b| b == b'\n').map(<[u8]>::len).max();
        // RFC 5322, 2.1.1: at most 78 without CRLF are asked for; a link in a header cannot be folded.
        assert!(longest.is_some_and(|octets| octets <= 110), "{longest:?}");
    }
}

#[test]
fn an_id_with_a_line_break_is_refused() {
    let problem = compose(&invitation(Lang::En), "<7@x>\r\nBcc: <a@b.example>", at(), &sender());
    assert_eq!(problem, Err(Unsendable::ControlInHeader { header: "Message-ID" }));
}

/// The words of a form, without marks, addresses of links and signs between words.
fn words(form: &str) -> Vec<String> {
    form.lines()
        .filter(|line| !line.starts_with("https://"))
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn without_tags(html: &str) -> String {
    html.split('<')
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn text_and_html_say_the_same_in_the_same_order() {
    for letter in all() {
        let Rendered { text, html, .. } = rendered(&letter);
        let (_, body) = html.split_once("<body>").unwrap();
        assert_eq!(words(&text), words(&without_tags(body)));
    }
}

/// The tags of an HTML text, with their attributes.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

const HOSTILE: [&str; 10] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "&lt;b&gt;&#60;b&#62;",
    "{{ secret }} {% raw %} { $addressee }",
    "a%0d%0aBcc: b@c.example",
    "</title></style><style>*{display:none}",
    "--=_twinhall--",
    ".",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
];

fn everywhere(text: &str) -> Letter {
    let text = text.to_owned();
    let duty = invitation(Lang::En);
    Letter {
        subject: text.clone(),
        blocks: vec![
            Block::Heading(text.clone()),
            Block::Paragraph(text.clone()),
            Block::Facts(vec![(text.clone(), text.clone())]),
            Block::Button { label: text.clone(), link: mail::Link::to("/") },
            Block::Quote(text.clone()),
            Block::Small(text.clone()),
        ],
        addressee: text.clone(),
        reason: mail::Reason::Duty { why: text.clone() },
        to: mail::Mailbox { name: text, ..duty.to },
        ..duty
    }
}

#[test]
fn hostile_text_never_becomes_markup() {
    let harmless = rendered(&everywhere("harmless")).html;
    for text in HOSTILE {
        assert_eq!(tags(&rendered(&everywhere(text)).html), tags(&harmless), "{text}");
    }
}

#[test]
fn hostile_text_never_becomes_a_header_or_a_part() {
    let shape = |letter: &Letter| {
        let mail = composed(letter);
        let message = parsed(&mail.message);
        let names: Vec<String> = message.headers().iter().map(|header| header.name().to_owned()).collect();
        (names, message.parts.len(), message.attachment_count())
    };
    for text in HOSTILE {
        assert_eq!(shape(&everywhere(text)), shape(&everywhere("harmless")), "{text}");
    }
}

#[test]
fn a_name_that_looks_like_a_link_leads_nowhere() {
    let Rendered { text, html, .. } = rendered(&everywhere("https://evil.example/x or www.evil.example"));
    for form in [text, html] {
        let title_apart = form.replace("<title>https://evil.example/x or www.evil.example</title>", "");
        assert!(!title_apart.contains("://evil") && !title_apart.contains("evil.example"), "{title_apart}");
    }
}

#[test]
fn a_preview_shows_neither_link_nor_code() {
    for letter in all() {
        let sender = sender();
        let Rendered { text, html, .. } = read(&letter, &sender, Secrets::Hidden);
        let code = mail::Seed::from(b"seed of a code".to_vec()).code(&sender.key);
        for form in [text, html] {
            assert!(!form.contains("th_an_") && !form.contains(&code), "{form}");
        }
    }
}

/// Invisible marks as a reviewer can see them.
fn visible(text: &str) -> String {
    let marks = [
        ('\u{200e}', "‹LRM›"),
        ('\u{200f}', "‹RLM›"),
        ('\u{2060}', "‹WJ›"),
        ('\u{2068}', "‹"),
        ('\u{2069}', "›"),
        ('\u{a0}', "‹NBSP›"),
    ];
    marks.into_iter().fold(text.to_owned(), |text, (mark, name)| text.replace(mark, name))
}

#[test]
fn mails_in_five_languages_read_as_they_were_approved() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/golden"));
    let named =
        Lang::ALL.into_iter().flat_map(|lang| [("invitation", invitation(lang)), ("digest", digest(lang))]);
    for (name, letter) in named {
        let Rendered { subject, text, html } = rendered(&letter);
        let (head, styled) = html.split_once("<style>").unwrap();
        let (_, body) = styled.split_once("</style>").unwrap();
        let seen = visible(&format!("Subject: {subject}\n\n{text}\n{}\n{head}{body}", "=".repeat(78)));
        let file = folder.join(format!("{name}.{}.txt", letter.lang));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &seen).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap_or_default(), seen, "{}", file.display());
    }
}
