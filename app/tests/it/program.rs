//! The program as somebody starts it: a process, what it says, and requests over loopback.
use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fmt,
    io::{self, Write as _},
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Output, Stdio},
    thread,
    time::Duration,
};
use store::{Source, testing::other_user};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, Lines},
    net::TcpStream,
    process::{Child, ChildStdout, Command},
};

/// The program with these words; the settings of whoever runs the tests do not reach it.
pub(crate) fn twinhall(words: &[impl AsRef<OsStr>]) -> Command {
    of(Path::new(env!("CARGO_BIN_EXE_twinhall")), words)
}

fn of(binary: &Path, words: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(binary);
    command.args(words).stdin(Stdio::null()).kill_on_drop(true);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TWINHALL_")) {
        command.env_remove(name);
    }
    command
}

/// The same without the power to write everywhere that root has. `folder` is where a copy of the program may lie that
/// others can read.
pub(crate) fn twinhall_as_anybody(words: &[impl AsRef<OsStr>], folder: &Path) -> Command {
    let Some((user, group)) = other_user("nobody") else { return twinhall(words) };
    let binary = folder.join("twinhall");
    // A program that somebody writes to cannot be started. Were it this process that writes it, each child that another
    // test starts meanwhile would hold the file open for a moment.
    let copied = std::process::Command::new("cp").arg(env!("CARGO_BIN_EXE_twinhall")).arg(&binary).status();
    assert!(copied.unwrap().success());
    let mut command = of(&binary, words);
    command.as_std_mut().uid(user).gid(group);
    command
}

/// Says a figure, which is read and not asserted.
pub(crate) fn print(figure: fmt::Arguments<'_>) {
    io::stderr().write_all(format!("figure: {figure}\n").as_bytes()).unwrap();
}

/// How a command ended: its exit code, what it said, what it complained of.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) said: String,
    pub(crate) complaint: String,
}

pub(crate) async fn ended(mut command: Command) -> Ended {
    let Output { status, stdout, stderr } = command.output().await.unwrap();
    Ended {
        code: status.code().expect("it was not killed"),
        said: String::from_utf8(stdout).unwrap(),
        complaint: String::from_utf8(stderr).unwrap(),
    }
}

/// An empty folder; it goes when this is dropped.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(store::testing::folder())
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A test that failed has said so; the system clears its temporary files.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The flags that lead to a house: its data folder, and its database where that is a server's.
pub(crate) fn flags(source: &Source, folder: &Path) -> Vec<String> {
    let mut flags = vec!["--dir".to_owned(), folder.display().to_string()];
    if let Source::Postgres(address) = source {
        flags.extend(["--database".to_owned(), address.clone()]);
    }
    flags
}

/// A program that serves; when dropped it is killed, and waited for.
pub(crate) struct Program {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    pub(crate) url: String,
}

impl Program {
    /// Starts `serve` on a free port, with these words more.
    pub(crate) async fn serve(words: &[String]) -> Self {
        let mut all = vec!["serve", "--listen", "127.0.0.1:0", "--log", "error"];
        all.extend(words.iter().map(String::as_str));
        Self::start(twinhall(&all)).await
    }

    /// Starts `demo` on a free port.
    pub(crate) async fn demo(folder: &Path) -> Self {
        Self::demo_on(&Source::Folder(folder.to_owned()), folder).await
    }

    /// The same on a database, which several may share.
    pub(crate) async fn demo_on(source: &Source, folder: &Path) -> Self {
        let words = ["demo", "--port", "0"].map(str::to_owned);
        Self::start(twinhall(&[&words, flags(source, folder).as_slice()].concat())).await
    }

    async fn start(mut command: Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = loop {
            let line = lines.next_line().await.unwrap().expect("it starts and says where, or says why not");
            if let Some((_, rest)) = line.split_once("http") {
                break format!("http{rest}");
            }
        };
        Self { process, lines, url }
    }

    /// The rest of the next line that holds this.
    pub(crate) async fn says(&mut self, mark: &str) -> String {
        loop {
            let line = self.lines.next_line().await.unwrap().expect("it goes on");
            if let Some((_, rest)) = line.split_once(mark) {
                return format!("{mark}{rest}");
            }
        }
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id().expect("it has not ended")
    }

    /// kill -9.
    pub(crate) async fn kill(&mut self) {
        self.process.kill().await.unwrap();
    }
}

impl Drop for Program {
    /// A process that waits for its disk holds the lock of its folder for a while after it was killed.
    fn drop(&mut self) {
        if self.process.id().is_some() {
            self.process.start_kill().unwrap();
        }
        while let Ok(None) = self.process.try_wait() {
            thread::sleep(Duration::from_millis(1));
        }
    }
}

/// A browser without eyes: keeps cookies, sends forms.
#[derive(Clone)]
pub(crate) struct Guest {
    url: String,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Where a 303 leads.
    pub(crate) fn location(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.body);
        self.header("location").unwrap()
    }

    /// The hidden fields of the page's forms, each once: the token, and what else goes along.
    fn hidden(&self) -> BTreeMap<&str, &str> {
        let fields = self.body.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|field| {
            let (name, rest) = field.split_once("\" value=\"")?;
            Some((name, rest.split_once('"')?.0))
        });
        fields.collect()
    }
}

impl Guest {
    pub(crate) fn new(url: &str) -> Self {
        Self { url: url.to_owned(), cookies: BTreeMap::new() }
    }

    /// The same browser after the program was started anew, on another port.
    pub(crate) fn moves_to(&mut self, url: &str) {
        url.clone_into(&mut self.url);
    }

    pub(crate) async fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.send("GET", path, "").await
    }

    /// Opens a page and sends its form.
    pub(crate) async fn fill(
        &mut self,
        page: &str,
        action: &str,
        fields: &[(&str, impl AsRef<str>)],
    ) -> io::Result<Answer> {
        let page = self.get(page).await?;
        self.send_form(&page, action, fields).await
    }

    /// Sends a form of a page that was opened before.
    pub(crate) async fn send_form(
        &mut self,
        page: &Answer,
        action: &str,
        fields: &[(&str, impl AsRef<str>)],
    ) -> io::Result<Answer> {
        let fields = fields.iter().map(|(name, value)| (*name, value.as_ref()));
        let query = web::address("", page.hidden().into_iter().chain(fields));
        self.send("POST", action, query.trim_start_matches('?')).await
    }

    /// HTTP/1.0: an answer ends with its connection, and nothing is sent in chunks.
    async fn send(&mut self, method: &str, path: &str, body: &str) -> io::Result<Answer> {
        let host = self.url.trim_start_matches("http://");
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "{method} {path} HTTP/1.0\r\nhost: {host}\r\ncookie: {}\r\ncontent-length: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\n\r\n{body}",
            cookies.join("; "),
            body.len()
        );
        let mut wire = TcpStream::connect(host).await?;
        wire.write_all(head.as_bytes()).await?;
        let mut bytes = Vec::new();
        wire.read_to_end(&mut bytes).await?;
        let answer = read(&bytes).ok_or(io::ErrorKind::UnexpectedEof)?;
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Ok(answer)
    }
}

/// An answer that arrived as a whole.
fn read(bytes: &[u8]) -> Option<Answer> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let is_whole = length.is_none_or(|(_, length)| length.parse() == Ok(body.len()));
    is_whole.then(|| Answer { status, headers, body: body.to_owned() })
}
