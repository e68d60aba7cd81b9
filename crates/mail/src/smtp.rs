//! The dialogue with the mail server: RFC 5321, with STARTTLS (RFC 3207), TLS from the first octet (RFC 8314) and
//! AUTH PLAIN (RFC 4616) or LOGIN.
//!
//! Ours, because a mail that is sent again must know whether the last dot had left this machine: lettre's connection
//! writes body and dot in one step and reports an error of either in the same words. One mail has one recipient and
//! is ASCII, so neither PIPELINING, 8BITMIME nor SMTPUTF8 is asked for.
use crate::tls::TlsRoots;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use kernel::text::Email;
use std::{fmt, io, time::Duration};
use thiserror::Error;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader},
    net::TcpStream,
    time::timeout,
};

/// How long one answer may take (RFC 5321, 4.5.3.2 wants five minutes for most).
pub const PATIENCE: Duration = Duration::from_mins(5);
/// A reply's line (RFC 5321, 4.5.3.1.5 asks for 512; some servers write longer ones).
const REPLY_LINE_OCTETS_MAX: u64 = 2_000;
/// A reply's lines: EHLO lists some twenty.
const REPLY_LINES_MAX: usize = 100;
/// What the outbox page shows of a reply.
const ANSWER_LETTERS_MAX: usize = 500;

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// Not at all: for a relay on the same machine.
    None,
    /// Begun in plain text, then protected; a server that does not offer it gets no mail. Usually port 587.
    StartTls,
    /// From the first octet. Usually port 465.
    Implicit,
}

/// Where and how mails are handed over.
#[derive(Clone)]
pub struct Smtp {
    /// The server's name, which its certificate must show.
    pub host: String,
    /// 25, 465, 587 …
    pub port: u16,
    /// How the connection is protected.
    pub tls: Tls,
    /// Whom to trust.
    pub roots: TlsRoots,
    /// Name and password, if the server asks.
    pub login: Option<Login>,
    /// What we call ourselves: a host name that resolves to this machine.
    pub hello: String,
    /// How long each answer may take: [`PATIENCE`].
    pub patience: Duration,
}

/// Name and password at the mail server.
#[derive(Clone)]
pub struct Login {
    /// Often a mail address.
    pub user: String,
    /// Never logged.
    pub password: String,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({}:{}, {:?})", self.host, self.port, self.tls)
    }
}

/// A reply of the server: `550`, `no such user`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Three digits.
    pub code: u16,
    /// The lines without their codes.
    pub lines: Vec<String>,
}

impl Reply {
    /// 2yz or 3yz.
    pub fn is_positive(&self) -> bool {
        (200..400).contains(&self.code)
    }

    /// 5yz: asking again will not help.
    pub fn is_permanent(&self) -> bool {
        (500..600).contains(&self.code)
    }

    /// Whether an answer to EHLO lists the keyword.
    fn offers(&self, keyword: &str) -> bool {
        self.offered(keyword).next().is_some()
    }

    fn offers_with(&self, keyword: &str, parameter: &str) -> bool {
        self.offered(keyword)
            .any(|line| line.split_whitespace().any(|word| word.eq_ignore_ascii_case(parameter)))
    }

    fn offered(&self, keyword: &str) -> impl Iterator<Item = &String> {
        let is_it = move |line: &&String| {
            line.split_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case(keyword))
        };
        self.lines.iter().skip(1).filter(is_it)
    }
}

impl fmt::Display for Reply {
    /// On one line, without control characters, not too long.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.lines.join(" ");
        let clean: String = text.chars().filter(|c| !c.is_control()).take(ANSWER_LETTERS_MAX).collect();
        write!(f, "{} {}", self.code, clean.trim())
    }
}

/// What kept a dialogue from going on.
#[derive(Debug, Error)]
pub enum Trouble {
    /// No connection, or it ended.
    #[error("the connection failed: {0}")]
    Connection(#[from] io::Error),
    /// The server said nothing for too long.
    #[error("no answer within {} seconds", patience.as_secs())]
    Silence {
        /// How long we waited.
        patience: Duration,
    },
    /// What came is not SMTP.
    #[error("this is not a mail server's answer: {0}")]
    NotSmtp(&'static str),
    /// The server declines at a step that is not about this mail's recipient.
    #[error("the server answered {step} with: {reply}")]
    Declined {
        /// The command.
        step: &'static str,
        /// The answer.
        reply: Reply,
    },
    /// The certificate or the handshake is wrong.
    #[error("no protected connection: {0}")]
    Tls(String),
    /// The server does not offer what the settings ask for.
    #[error("the server does not offer {0}")]
    NotOffered(&'static str),
    /// A password would be readable on its way.
    #[error("a password is not sent over an unprotected connection; set tls to starttls or implicit")]
    PasswordInTheOpen,
}

impl Trouble {
    /// For the log: the server's words stay out, because they often quote the address.
    pub fn without_words(&self) -> String {
        match self {
            Self::Declined { step, reply } => format!("the server answered {step} with {}", reply.code),
            Self::Connection(_)
            | Self::Silence { .. }
            | Self::NotSmtp(_)
            | Self::Tls(_)
            | Self::NotOffered(_)
            | Self::PasswordInTheOpen => self.to_string(),
        }
    }
}

/// What became of a mail.
#[derive(Debug)]
pub enum Outcome {
    /// The server has taken it and answers for it from now on.
    Sent {
        /// Its answer, which often holds its own number for the mail.
        answer: Reply,
    },
    /// The server will never take it: a bounce.
    Refused {
        /// Its answer.
        answer: Reply,
    },
    /// The server does not have it; later it may take it.
    Later {
        /// Why not now.
        why: Trouble,
    },
    /// The last dot was on its way when the connection ended: the server may have it or not.
    Lost {
        /// What ended it.
        why: Trouble,
    },
}

/// A mail as it is handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The envelope's sender: where a bounce comes to.
    pub bounces_to: Email,
    /// The envelope's recipient.
    pub to: Email,
    /// Headers and body, ASCII, lines end with CRLF.
    pub message: Vec<u8>,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mail(…)")
    }
}

/// Anything that octets go through.
trait Wire: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<W: AsyncRead + AsyncWrite + Send + Sync + Unpin> Wire for W {}

/// An open connection, past greeting, TLS and login.
pub struct Session {
    wire: BufReader<Box<dyn Wire>>,
    patience: Duration,
    /// The server's greeting.
    pub greeting: Reply,
    /// The server's answer to EHLO.
    pub offers: Reply,
    /// Whether another mail may be sent on it.
    pub is_usable: bool,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("is_usable", &self.is_usable).finish_non_exhaustive()
    }
}

/// Whether mails to this host never leave the machine.
pub(crate) fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

impl Smtp {
    /// Connects, greets, protects, logs in.
    ///
    /// # Errors
    /// [`Trouble`]: nothing was sent yet.
    pub async fn open(&self) -> Result<Session, Trouble> {
        if self.login.is_some() && self.tls == Tls::None && !is_this_machine(&self.host) {
            return Err(Trouble::PasswordInTheOpen);
        }
        let stream = self.patient(TcpStream::connect((self.host.as_str(), self.port))).await?;
        stream.set_nodelay(true)?;
        match self.tls {
            Tls::None => self.begin(Box::new(stream)).await,
            Tls::StartTls => self.begin_tls(stream).await,
            Tls::Implicit => {
                let stream = self.patient(self.roots.protect(&self.host, stream)).await?;
                self.begin(Box::new(stream)).await
            }
        }
    }

    async fn begin(&self, wire: Box<dyn Wire>) -> Result<Session, Trouble> {
        let mut wire = BufReader::new(wire);
        let greeting = expected("the connection", within(self.patience, read_reply(&mut wire)).await?)?;
        let offers = Reply { code: 0, lines: Vec::new() };
        let mut session = Session { wire, patience: self.patience, greeting, offers, is_usable: true };
        session.offers = session.ask("EHLO", &format!("EHLO {}", self.hello)).await?;
        self.log_in(&mut session).await?;
        Ok(session)
    }

    async fn begin_tls(&self, mut stream: TcpStream) -> Result<Session, Trouble> {
        let mut plain = BufReader::new(&mut stream);
        let greeting = expected("the connection", within(self.patience, read_reply(&mut plain)).await?)?;
        let offers = converse(&mut plain, self.patience, "EHLO", &format!("EHLO {}", self.hello)).await?;
        if !offers.offers("STARTTLS") {
            return Err(Trouble::NotOffered("STARTTLS"));
        }
        converse(&mut plain, self.patience, "STARTTLS", "STARTTLS").await?;
        if !plain.buffer().is_empty() {
            // Somebody between us and the server wrote ahead, to be read as if it had come under protection.
            return Err(Trouble::NotSmtp("more than an answer to STARTTLS"));
        }
        let protected = self.patient(self.roots.protect(&self.host, stream)).await?;
        let mut session = Session {
            wire: BufReader::new(Box::new(protected)),
            patience: self.patience,
            greeting,
            offers,
            is_usable: true,
        };
        session.offers = session.ask("EHLO", &format!("EHLO {}", self.hello)).await?;
        self.log_in(&mut session).await?;
        Ok(session)
    }

    async fn log_in(&self, session: &mut Session) -> Result<(), Trouble> {
        let Some(Login { user, password }) = &self.login else { return Ok(()) };
        if !session.offers.offers("AUTH") {
            return Err(Trouble::NotOffered("AUTH"));
        }
        if session.offers.offers_with("AUTH", "PLAIN") {
            let both = STANDARD.encode(format!("\0{user}\0{password}"));
            session.ask("AUTH", &format!("AUTH PLAIN {both}")).await?;
        } else {
            // What is left of an old draft and still the only one that some large offices' servers offer.
            session.ask("AUTH", "AUTH LOGIN").await?;
            session.ask("AUTH", &STANDARD.encode(user)).await?;
            session.ask("AUTH", &STANDARD.encode(password)).await?;
        }
        Ok(())
    }

    async fn patient<T, E: Into<Trouble>>(
        &self,
        step: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Trouble> {
        within(self.patience, async { step.await.map_err(Into::into) }).await
    }
}

impl Session {
    /// Offers one mail and writes all of it but the last dot: until [`Agreed::end`] the server does not have it.
    ///
    /// # Errors
    /// [`Outcome::Refused`] or [`Outcome::Later`].
    pub async fn offer(&mut self, mail: &Mail) -> Result<Agreed<'_>, Outcome> {
        // Usable again only when all went well: a dialogue that stopped half-way must not carry another mail.
        self.is_usable = false;
        let later = |why| Outcome::Later { why };
        let from = format!("MAIL FROM:<{}>", mail.bounces_to);
        self.ask("MAIL", &from).await.map_err(later)?;
        let to = format!("RCPT TO:<{}>", mail.to);
        for (step, command) in [("RCPT", to.as_str()), ("DATA", "DATA")] {
            let reply = self.say(command).await.map_err(later)?;
            if !reply.is_positive() {
                return Err(declined(step, reply));
            }
        }
        self.write(&dotted(&mail.message)).await.map_err(later)?;
        Ok(Agreed(self))
    }

    /// Offers one mail and ends it.
    pub async fn send(&mut self, mail: &Mail) -> Outcome {
        match self.offer(mail).await {
            Ok(agreed) => agreed.end().await,
            Err(outcome) => outcome,
        }
    }

    /// Says good-bye without waiting for the answer, unless a mail was left half-way: then the end is good-bye enough.
    pub async fn close(mut self) {
        if self.is_usable && self.write(b"QUIT\r\n").await.is_ok() {
            tracing::trace!("mail: connection closed");
        }
    }

    async fn after_the_dot(&mut self) -> Result<Reply, Trouble> {
        // One wait for both, so that an outbox's claim on the mail can outlast it.
        within(self.patience, async {
            write(&mut self.wire, b".\r\n").await?;
            read_reply(&mut self.wire).await
        })
        .await
    }

    async fn say(&mut self, command: &str) -> Result<Reply, Trouble> {
        self.write(format!("{command}\r\n").as_bytes()).await?;
        within(self.patience, read_reply(&mut self.wire)).await
    }

    async fn ask(&mut self, step: &'static str, command: &str) -> Result<Reply, Trouble> {
        converse(&mut self.wire, self.patience, step, command).await
    }

    async fn write(&mut self, octets: &[u8]) -> Result<(), Trouble> {
        within(self.patience, write(&mut self.wire, octets)).await
    }
}

/// A mail that the server has agreed to take and of which the last dot is missing. Dropped, it stays here.
#[derive(Debug)]
pub struct Agreed<'a>(&'a mut Session);

impl Agreed<'_> {
    /// Writes the last dot. From here on nobody knows for sure until the answer comes.
    pub async fn end(self) -> Outcome {
        match self.0.after_the_dot().await {
            Ok(answer) if answer.is_positive() => {
                self.0.is_usable = true;
                Outcome::Sent { answer }
            }
            Ok(answer) => declined("the mail", answer),
            Err(why) => Outcome::Lost { why },
        }
    }
}

/// A refusal of this mail: for ever, or for now.
fn declined(step: &'static str, reply: Reply) -> Outcome {
    if reply.is_permanent() {
        Outcome::Refused { answer: reply }
    } else {
        Outcome::Later { why: Trouble::Declined { step, reply } }
    }
}

fn expected(step: &'static str, reply: Reply) -> Result<Reply, Trouble> {
    if reply.is_positive() { Ok(reply) } else { Err(Trouble::Declined { step, reply }) }
}

async fn converse<W: AsyncRead + AsyncWrite + Unpin>(
    wire: &mut BufReader<W>,
    patience: Duration,
    step: &'static str,
    command: &str,
) -> Result<Reply, Trouble> {
    within(patience, write(wire, format!("{command}\r\n").as_bytes())).await?;
    expected(step, within(patience, read_reply(wire)).await?)
}

async fn within<T>(patience: Duration, step: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    timeout(patience, step).await.unwrap_or(Err(Trouble::Silence { patience }))
}

async fn write<W: AsyncWrite + Unpin>(wire: &mut W, octets: &[u8]) -> Result<(), Trouble> {
    wire.write_all(octets).await?;
    wire.flush().await?;
    Ok(())
}

async fn read_reply<W: AsyncRead + Unpin>(wire: &mut BufReader<W>) -> Result<Reply, Trouble> {
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        (&mut *wire).take(REPLY_LINE_OCTETS_MAX).read_until(b'\n', &mut line).await?;
        if !line.ends_with(b"\n") {
            let ended = io::Error::new(io::ErrorKind::UnexpectedEof, "the server ended it");
            let too_long = u64::try_from(line.len()) == Ok(REPLY_LINE_OCTETS_MAX);
            return Err(if too_long { Trouble::NotSmtp("a line without end") } else { ended.into() });
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end();
        let code = line.get(..3).and_then(|digits| digits.parse().ok()).ok_or(Trouble::NotSmtp("no code"))?;
        lines.push(line.get(4..).unwrap_or_default().to_owned());
        match line.as_bytes().get(3) {
            Some(b'-') if lines.len() < REPLY_LINES_MAX => {}
            None | Some(b' ') => return Ok(Reply { code, lines }),
            Some(_) => return Err(Trouble::NotSmtp("neither a last line nor one of many")),
        }
    }
}

/// A line that begins with a dot gets a second one (RFC 5321, 4.5.2), and the last line ends.
fn dotted(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + 2);
    for line in message.split_inclusive(|&b| b == b'\n') {
        if line.starts_with(b".") {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    if !out.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{DuplexStream, duplex};

    async fn reply(octets: &[u8]) -> Result<Reply, Trouble> {
        read_reply(&mut BufReader::new(octets)).await
    }

    #[tokio::test]
    async fn a_reply_of_several_lines_is_one_answer() {
        let answer = reply(b"550-no such user\r\n550 in Irbid\r\n").await.unwrap();
        assert_eq!(answer.to_string(), "550 no such user in Irbid");
    }

    #[tokio::test]
    async fn a_bare_code_is_an_answer() {
        assert_eq!(reply(b"250\r\n").await.unwrap(), Reply { code: 250, lines: vec![String::new()] });
    }

    #[tokio::test]
    async fn an_answer_shows_no_control_characters() {
        assert_eq!(reply(b"550 a\x1b[31mb\r\n").await.unwrap().to_string(), "550 a[31mb");
    }

    #[tokio::test]
    async fn what_is_not_smtp_is_said_to_be_so() {
        for octets in [&b"HTTP/1.1 400 Bad\r\n"[..], b"250?what\r\n", &[b'2'; 3_000]] {
            assert!(matches!(reply(octets).await, Err(Trouble::NotSmtp(_))));
        }
    }

    #[tokio::test]
    async fn an_answer_without_end_is_given_up() {
        assert!(matches!(reply(&b"250-and\r\n".repeat(1_000)).await, Err(Trouble::NotSmtp(_))));
    }

    #[test]
    fn a_line_of_one_dot_does_not_end_the_mail() {
        assert_eq!(dotted(b"a\r\n.\r\n.b"), b"a\r\n..\r\n..b\r\n");
    }

    fn session(wire: DuplexStream) -> Session {
        let none = Reply { code: 220, lines: Vec::new() };
        Session {
            wire: BufReader::new(Box::new(wire)),
            patience: PATIENCE,
            greeting: none.clone(),
            offers: none,
            is_usable: true,
        }
    }

    /// The wire holds 64 octets, so that a cut is met while writing.
    #[tokio::test]
    async fn a_cut_before_the_last_dot_left_is_tried_later() {
        let (ours, theirs) = duplex(64);
        let serving = tokio::spawn(async move {
            let mut theirs = BufReader::new(theirs);
            for answer in [&b"250 fine\r\n"[..], b"250 fine\r\n", b"354 go on\r\n"] {
                theirs.read_line(&mut String::new()).await.unwrap();
                theirs.write_all(answer).await.unwrap();
            }
            theirs.read_line(&mut String::new()).await.unwrap();
        });
        let address = Email::parse("rana@irbid.example").unwrap();
        let mail = Mail { bounces_to: address.clone(), to: address, message: b"line\r\n".repeat(100) };
        let outcome = session(ours).send(&mail).await;
        serving.await.unwrap();
        assert!(matches!(outcome, Outcome::Later { why: Trouble::Connection(_) }), "{outcome:?}");
    }
}
