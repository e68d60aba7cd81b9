//! A letter on its whole way: written, handed to a mail server on this machine, read as it arrived.
//!
//! `cargo run -p mail --example letter -- ar letter.html` shows the plain text and writes the HTML to a file.
use kernel::{Key, Lang, TokenKind, text::Email};
use mail::{Block, Letter, Link, Mailbox, Reason, Secrets, Sender, compose, read, testing::Server};
use std::{env, error::Error, fs, io::Write as _};
use ui::Words;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let lang: Lang = env::args().nth(1).unwrap_or_else(|| "en".to_owned()).parse()?;
    let sender = Sender {
        public_url: "https://hmln.example.org".to_owned(),
        from: Mailbox { name: "The network".to_owned(), email: Email::parse("network@hmln.example.org")? },
        names: std::collections::BTreeMap::new(),
        bounce_domain: None,
        answers: None,
        key: Key::from_bytes([7; 32]),
        words: Words::load()?,
    };
    let letter = Letter {
        to: Mailbox { name: "رنا".to_owned(), email: Email::parse("rana@irbid.example")? },
        lang,
        subject: "Sign in to the network".to_owned(),
        blocks: vec![
            Block::Heading("Sign in".to_owned()),
            Block::Paragraph(
                "Dear \u{2068}رنا\u{2069}, somebody asked to sign in with this address.".to_owned(),
            ),
            Block::Button {
                label: "Sign in".to_owned(),
                link: Link::secret("/sign-in/", TokenKind::SignIn, *b"a seed"),
            },
            Block::Paragraph("Or type this code on the page that asked:".to_owned()),
            Block::Code { seed: b"another seed".to_vec().into() },
            Block::Small("The link and the code end after an hour.".to_owned()),
        ],
        addressee: "رنا, Irbid".to_owned(),
        reason: Reason::Duty { why: "You asked to sign in.".to_owned() },
    };

    let server = Server::taking_all().await?;
    let mail = compose(&letter, "<1.example@hmln.example.org>", "2018-06-25T09:00+03".parse()?, &sender)?;
    let outcome = server.smtp().open().await?.send(&mail).await;
    let arrived = server.received().len();

    let rendered = read(&letter, &sender, Secrets::Made(&sender.key));
    writeln!(std::io::stdout(), "{}\n\n{outcome:?}; arrived: {arrived}", rendered.text)?;
    if let Some(file) = env::args().nth(2) {
        fs::write(file, rendered.html)?;
    }
    Ok(())
}
