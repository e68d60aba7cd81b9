//! The entry for calendars in a mail: what arrives through a socket, read by another program, for guests of five languages
//! around the days on which clocks change.
use crate::samples::{invitation, sender};
use jiff::Timestamp;
use kernel::Lang;
use mail::{Block, CalendarPart, Letter, Mail, PartWhen, Says, Sender, compose, testing::Server};
use mail_parser::{MessageParser, MimeHeaders as _, PartType};
use std::{fs, path::PathBuf};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A title that a fold could cut, in the guest's script.
fn title(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "[HMLN Webinar] Twinning Arrangements, mid-term; bring \"one\" example",
        Lang::Fr => "Rencontre à mi-parcours des jumelages : où en êtes-vous, et que reste-t-il à faire ?",
        Lang::Ar => "اجتماع مجموعات التوأمة لمناقشة استراتيجيات التنمية الاقتصادية المحلية",
        Lang::Tr => "Eşleştirme gruplarının ara değerlendirme toplantısı: işletmeler için örnekler",
        Lang::Ckb => "کۆبوونەوەی گروپەکانی هاوشارێتی بۆ گفتوگۆی ستراتیژییەکانی گەشەپێدانی ئابووری",
    }
}

fn letter(lang: Lang, zone: &str, starts: &str) -> Letter {
    let starts = at(starts);
    let part = CalendarPart {
        says: Says::Ask,
        uid: "event-17@hmln.example.org".to_owned(),
        sequence: 1,
        created_at: at("2018-06-18T10:00+03"),
        changed_at: at("2018-06-18T10:00+03"),
        when: PartWhen::Times {
            starts,
            ends: starts + jiff::SignedDuration::from_mins(90),
            zone: zone.to_owned(),
        },
        title: title(lang).to_owned(),
        text: Some("Connect the groups; hear where each one stands.".to_owned()),
        place: None,
        path: "/events/twinning-arrangements".to_owned(),
        reply: b"seed of an answer".to_vec().into(),
    };
    let mut letter = invitation(lang);
    letter.blocks.push(Block::Calendar(Box::new(part)));
    letter
}

fn with_mailbox() -> Sender {
    Sender { answers: Some(crate::samples::email("answers@hmln.example.org")), ..sender() }
}

async fn delivered(letter: &Letter) -> Vec<u8> {
    let mail: Mail =
        compose(letter, "<7.00c0ffee@hmln.example.org>", at("2018-06-25T09:00+03"), &with_mailbox()).unwrap();
    let server = Server::taking_all().await.unwrap();
    let mut session = server.smtp().open().await.unwrap();
    session.send(&mail).await;
    server.received().pop().unwrap().message
}

/// Where clocks change on other days: an hour before and after matters.
const PLACES: [(&str, &str); 5] = [
    ("Asia/Amman", "2018-07-11T08:00Z"),
    ("Asia/Amman", "2018-11-05T09:00Z"),
    ("Asia/Amman", "2022-11-10T08:00Z"),
    ("Asia/Beirut", "2018-10-27T09:00Z"),
    ("Asia/Hebron", "2018-10-27T10:00Z"),
];

#[tokio::test]
async fn an_entry_arrives_as_a_third_form_of_the_same_mail() {
    for lang in Lang::ALL {
        for (zone, starts) in PLACES {
            let octets = delivered(&letter(lang, zone, starts)).await;
            let message = MessageParser::default().parse(&octets).unwrap();
            let PartType::Multipart(parts) = &message.parts[0].body else { panic!("one part") };
            assert_eq!(message.content_type().unwrap().subtype(), Some("alternative"));
            assert_eq!(parts.len(), 3, "text, HTML, calendar");
            let part = message.parts.last().unwrap();
            let kind = part.content_type().unwrap();
            assert_eq!(
                (kind.ctype(), kind.subtype(), kind.attribute("method")),
                ("text", Some("calendar"), Some("REQUEST"))
            );
            let text = std::str::from_utf8(part.contents()).unwrap();
            assert!(
                text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("\r\nMETHOD:REQUEST\r\n"),
                "{text}"
            );
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            let answers = message.reply_to().unwrap().first().unwrap().address().unwrap().to_owned();
            let unfolded = text.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("mailto:{answers}\r\n")), "{unfolded}");
            assert!(
                answers.starts_with("answers+") && answers.len() == "answers+@hmln.example.org".len() + 20
            );
        }
    }
}

#[tokio::test]
async fn entries_read_as_they_were_agreed_in_five_languages() {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/golden"));
    for (zone, starts) in PLACES {
        let mut sheet = String::new();
        for lang in Lang::ALL {
            let octets = delivered(&letter(lang, zone, starts)).await;
            let message = MessageParser::default().parse(&octets).unwrap();
            let text = message.parts.last().unwrap().text_contents().unwrap().replace("\r\n", "\n");
            sheet += &format!("## {lang}\n{text}\n");
        }
        let day = starts.split('T').next().unwrap();
        let name = format!("entry.{}.{day}.txt", zone.rsplit('/').next().unwrap().to_lowercase());
        let file = folder.join(name);
        if std::env::var_os("BLESS").is_some() {
            fs::write(&file, &sheet).unwrap();
        }
        assert_eq!(sheet, fs::read_to_string(&file).unwrap_or_default(), "{}", file.display());
    }
}
