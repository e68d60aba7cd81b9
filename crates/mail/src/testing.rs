//! A mail server for tests: takes what it is sent, or fails in the way that the test wrote down.
use crate::smtp::{PATIENCE, Smtp, Tls};
use crate::tls::TlsRoots;
use std::{
    collections::BTreeMap,
    fmt, io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufStream},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// What the server does with a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Play {
    /// Takes it.
    Take,
    /// Answers the recipient's address so: `(450, "greylisted")`, `(550, "no such user")`.
    AnswerAddress(u16, &'static str),
    /// Reads all of it, then answers so.
    AnswerMail(u16, &'static str),
    /// Says nothing about the address, until [`Server::speak`]; then takes the mail.
    FallSilent,
    /// Takes the mail and says nothing about it, for ever.
    FallSilentAfterDot,
    /// Takes the mail, says so and ends the connection.
    TakeAndHangUp,
    /// Ends the connection when the mail is announced.
    CutBeforeMail,
    /// Ends the connection after the mail's first line.
    CutInMail,
    /// Takes the mail and ends the connection instead of answering.
    CutAfterDot,
}

/// A mail that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipient.
    pub to: String,
    /// Headers and body.
    pub message: Vec<u8>,
}

/// How the server protects its connections.
#[derive(Clone)]
pub enum Protection {
    /// Not.
    None,
    /// From the first octet.
    Implicit(TlsAcceptor),
    /// After STARTTLS.
    StartTls(TlsAcceptor),
}

/// A mail server on a free loopback port; it ends when dropped.
pub struct Server {
    address: SocketAddr,
    stage: Arc<Stage>,
    task: JoinHandle<()>,
}

/// What is done with the `n`th mail (from 0) to an address.
type Script = Box<dyn Fn(&str, usize) -> Play + Send + Sync>;

struct Stage {
    script: Script,
    tries: Mutex<BTreeMap<String, usize>>,
    received: watch::Sender<Vec<Received>>,
    silent: watch::Sender<usize>,
    speaks: watch::Sender<bool>,
    ended: watch::Sender<usize>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({})", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Takes every mail.
    ///
    /// # Errors
    /// No port is free.
    pub async fn taking_all() -> io::Result<Self> {
        Self::playing(|_, _| Play::Take).await
    }

    /// Does with the `n`th mail (from 0) to an address what the script says.
    ///
    /// # Errors
    /// No port is free.
    pub async fn playing(script: impl Fn(&str, usize) -> Play + Send + Sync + 'static) -> io::Result<Self> {
        Self::protected(Protection::None, script).await
    }

    /// The same with TLS.
    ///
    /// # Errors
    /// No port is free.
    pub async fn protected(
        protection: Protection,
        script: impl Fn(&str, usize) -> Play + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let stage = Arc::new(Stage {
            script: Box::new(script),
            tries: Mutex::default(),
            received: watch::Sender::default(),
            silent: watch::Sender::default(),
            speaks: watch::Sender::default(),
            ended: watch::Sender::default(),
        });
        let task = tokio::spawn(listen(listener, protection, stage.clone()));
        Ok(Self { address, stage, task })
    }

    /// Settings that lead here.
    pub fn smtp(&self) -> Smtp {
        Smtp {
            host: self.address.ip().to_string(),
            port: self.address.port(),
            tls: Tls::None,
            roots: TlsRoots::public(),
            login: None,
            hello: "twinhall.example".to_owned(),
            patience: PATIENCE,
        }
    }

    /// All that arrived so far.
    pub fn received(&self) -> Vec<Received> {
        self.stage.received.borrow().clone()
    }

    /// Returns when so many mails have arrived.
    pub async fn until_received(&self, count: usize) {
        let mut received = self.stage.received.subscribe();
        received.wait_for(|mails| mails.len() >= count).await.map(drop).expect("the sender lives in self");
    }

    /// Returns when so many connections have ended.
    pub async fn until_ended(&self, count: usize) {
        let mut ended = self.stage.ended.subscribe();
        ended.wait_for(|ended| *ended >= count).await.map(drop).expect("the sender lives in self");
    }

    /// Ends the silence about addresses.
    pub fn speak(&self) {
        self.stage.speaks.send_replace(true);
    }

    /// Returns when so many connections have been left without an answer.
    pub async fn until_silent(&self, count: usize) {
        let mut silent = self.stage.silent.subscribe();
        silent.wait_for(|silent| *silent >= count).await.map(drop).expect("the sender lives in self");
    }
}

async fn listen(listener: TcpListener, protection: Protection, stage: Arc<Stage>) {
    let mut attended = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let (stage, protection) = (stage.clone(), protection.clone());
        attended.spawn(async move {
            let ended = protect(&stage, stream, protection).await;
            stage.ended.send_modify(|count| *count += 1);
            // A connection that breaks is what some tests are about.
            if let Err(error) = ended {
                tracing::debug!(%error, "the test's mail server lost a connection");
            }
        });
    }
}

async fn protect(stage: &Stage, stream: TcpStream, protection: Protection) -> io::Result<()> {
    match protection {
        Protection::None => attend(stage, stream, true).await.map(drop),
        Protection::Implicit(tls) => attend(stage, tls.accept(stream).await?, true).await.map(drop),
        Protection::StartTls(tls) => match attend(stage, stream, true).await? {
            Some(plain) => attend(stage, tls.accept(plain).await?, false).await.map(drop),
            None => Ok(()),
        },
    }
}

/// One connection. Gives the wire back when it is to be protected.
async fn attend<W: AsyncRead + AsyncWrite + Unpin>(
    stage: &Stage,
    wire: W,
    greets: bool,
) -> io::Result<Option<W>> {
    let mut wire = BufStream::new(wire);
    if greets {
        say(&mut wire, "220 mail.example ESMTP").await?;
    }
    let (mut from, mut to, mut play) = (String::new(), String::new(), Play::Take);
    loop {
        let line = read_line(&mut wire).await?;
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" => say(&mut wire, "250-mail.example\r\n250-AUTH LOGIN PLAIN\r\n250 STARTTLS").await?,
            "STARTTLS" => {
                say(&mut wire, "220 go on").await?;
                return Ok(Some(wire.into_inner()));
            }
            "AUTH" if line == format!("AUTH PLAIN {LOGIN}") => say(&mut wire, "235 welcome").await?,
            "AUTH" => say(&mut wire, "535 who are you?").await?,
            "MAIL" => {
                from = between_brackets(&line);
                say(&mut wire, "250 fine").await?;
            }
            "RCPT" => {
                to = between_brackets(&line);
                play = stage.next(&to);
                if play == Play::FallSilent {
                    stage.fall_silent(true).await;
                }
                let Play::AnswerAddress(code, text) = play else {
                    say(&mut wire, "250 fine").await?;
                    continue;
                };
                say(&mut wire, &format!("{code} {text}")).await?;
            }
            "DATA" if play == Play::CutBeforeMail => return Ok(None),
            "DATA" => {
                say(&mut wire, "354 go on, end with a dot").await?;
                let Some(message) = read_mail(&mut wire, play).await? else { return Ok(None) };
                if let Play::AnswerMail(code, text) = play {
                    say(&mut wire, &format!("{code} {text}")).await?;
                    continue;
                }
                stage.take(Received { from: from.clone(), to: to.clone(), message });
                if play == Play::CutAfterDot {
                    return Ok(None);
                }
                if play == Play::FallSilentAfterDot {
                    stage.fall_silent(false).await;
                }
                say(&mut wire, "250 taken").await?;
                if play == Play::TakeAndHangUp {
                    return Ok(None);
                }
            }
            "QUIT" => return say(&mut wire, "221 bye").await.map(|()| None),
            _ => say(&mut wire, "500 what?").await?,
        }
    }
}

/// `user` and `password` of [`Server`], as AUTH PLAIN writes them: `\0user\0password`.
const LOGIN: &str = "AHVzZXIAcGFzc3dvcmQ=";

impl Stage {
    fn next(&self, to: &str) -> Play {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let before = tries.entry(to.to_owned()).or_default();
        let play = (self.script)(to, *before);
        *before += 1;
        play
    }

    fn take(&self, mail: Received) {
        self.received.send_modify(|received| received.push(mail));
    }

    async fn fall_silent(&self, may_speak: bool) {
        self.silent.send_modify(|silent| *silent += 1);
        let mut speaks = self.speaks.subscribe();
        speaks.wait_for(|speaks| *speaks && may_speak).await.map(drop).expect("the sender lives in self");
    }
}

async fn read_mail<W: AsyncRead + AsyncWrite + Unpin>(
    wire: &mut BufStream<W>,
    play: Play,
) -> io::Result<Option<Vec<u8>>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        wire.read_until(b'\n', &mut line).await?;
        if line.is_empty() || play == Play::CutInMail {
            return Ok(None);
        }
        if line == b".\r\n" {
            return Ok(Some(message));
        }
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}

async fn read_line<W: AsyncRead + AsyncWrite + Unpin>(wire: &mut BufStream<W>) -> io::Result<String> {
    let mut line = String::new();
    if wire.read_line(&mut line).await? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

async fn say<W: AsyncRead + AsyncWrite + Unpin>(wire: &mut BufStream<W>, reply: &str) -> io::Result<()> {
    wire.write_all(format!("{reply}\r\n").as_bytes()).await?;
    wire.flush().await
}

fn between_brackets(line: &str) -> String {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map(|(address, _)| address).unwrap_or_default().to_owned()
}
