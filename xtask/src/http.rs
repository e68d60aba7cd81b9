//! A browser in a hundred lines: one connection, cookies, bodies of both kinds. It follows nothing by itself.
use crate::halt::{Halt, OrHalt, Result};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

const TIMEOUT: Duration = Duration::from_secs(10);

/// Somebody with cookies. A clone has the same cookies and a connection of its own.
#[derive(Debug)]
pub(crate) struct Visitor {
    address: String,
    cookies: BTreeMap<String, String>,
    connection: Option<BufReader<TcpStream>>,
    /// From where a proxy would say that they come.
    comes_from: Option<String>,
}

/// An answer; its body is as it came, compressed or not.
#[derive(Debug)]
pub(crate) struct Answer {
    asked: String,
    status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Clone for Visitor {
    fn clone(&self) -> Visitor {
        Visitor {
            address: self.address.clone(),
            cookies: self.cookies.clone(),
            connection: None,
            comes_from: self.comes_from.clone(),
        }
    }
}

thread_local! {
    static KEPT: RefCell<Option<Visitor>> = const { RefCell::new(None) };
}

/// Lets a visitor ask on the connection that this thread has kept from its last call.
pub(crate) fn on_kept_connection<T>(
    visitor: &Visitor,
    ask: impl FnOnce(&mut Visitor) -> Result<T>,
) -> Result<T> {
    KEPT.with_borrow_mut(|kept| {
        let is_same =
            kept.as_ref().is_some_and(|it| it.address == visitor.address && it.cookies == visitor.cookies);
        if !is_same {
            *kept = Some(visitor.clone());
        }
        kept.as_mut().map_or_else(|| Err(Halt::new("no visitor")), ask)
    })
}

impl Visitor {
    /// A visitor of `127.0.0.1:8080`.
    pub(crate) fn new(address: &str) -> Visitor {
        Visitor { address: address.to_owned(), cookies: BTreeMap::new(), connection: None, comes_from: None }
    }

    /// From now on, for a program that believes us as a proxy, they come from there.
    pub(crate) fn comes_from(&mut self, network: &str) {
        self.comes_from = Some(network.to_owned());
    }

    pub(crate) fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, "", "")
    }

    pub(crate) fn get_gzipped(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, "Accept-Encoding: gzip\r\n", "")
    }

    /// Sends a form; the fields must be encoded already.
    pub(crate) fn post(&mut self, path: &str, form: &str) -> Result<Answer> {
        let head = format!(
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nOrigin: http://{}\r\n",
            form.len(),
            self.address
        );
        self.ask("POST", path, &head, form)
    }

    fn ask(&mut self, method: &str, path: &str, head: &str, body: &str) -> Result<Answer> {
        let cookies =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
        let cookies = if cookies.is_empty() { cookies } else { format!("Cookie: {cookies}\r\n") };
        let hop = self.comes_from.as_ref().map(|from| format!("X-Forwarded-For: {from}\r\n"));
        let head = cookies + head + &hop.unwrap_or_default();
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\n{head}\r\n{body}", self.address);
        let doing = format!("{method} {path}");
        // A connection that was kept may have been closed meanwhile: a browser then asks again on a new one.
        let kept = self.connection.take().map(|kept| self.ask_on(kept, &request, &doing));
        let answer = match kept {
            Some(Ok(answer)) => answer,
            Some(Err(_)) | None => self.ask_on(connect(&self.address).or_halt(&doing)?, &request, &doing)?,
        };
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let pair = cookie.split(';').next().unwrap_or(cookie);
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(answer)
    }

    fn ask_on(&mut self, mut on: BufReader<TcpStream>, request: &str, doing: &str) -> Result<Answer> {
        on.get_mut().write_all(request.as_bytes()).or_halt(doing)?;
        let answer = Answer::read(&mut on, doing.to_owned())?;
        if answer.header("connection") != Some("close") {
            self.connection = Some(on);
        }
        Ok(answer)
    }
}

impl Answer {
    pub(crate) fn expect_status(self, status: u16) -> Result<Answer> {
        if self.status == status {
            return Ok(self);
        }
        Err(Halt::new(format!("{} answered {}, not {status}", self.asked, self.status)))
    }

    /// Whether it is a page.
    pub(crate) fn is_page(&self) -> bool {
        self.status == 200 && self.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the option that reads like this.
    pub(crate) fn option(&self, words: &str) -> Option<String> {
        let text = self.text();
        let (before, _) = text.split_once(&format!(">{words}</option>"))?;
        let (_, option) = before.rsplit_once("value=\"")?;
        option.split('"').next().map(str::to_owned)
    }

    /// The value of an attribute in the first tag that holds the mark.
    pub(crate) fn attribute_after(&self, mark: &str, name: &str) -> Option<String> {
        let text = String::from_utf8_lossy(&self.body);
        let tag =
            text.split('<').map(|tag| tag.split('>').next().unwrap_or(tag)).find(|tag| tag.contains(mark))?;
        let value = tag.split(&format!(" {name}=\"")).nth(1)?;
        value.split('"').next().map(str::to_owned)
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    fn read(connection: &mut impl BufRead, asked: String) -> Result<Answer> {
        let lines = head(connection).or_halt(&asked)?;
        let mut lines = lines.iter();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let status = status.ok_or_else(|| Halt::new(format!("{asked} was not answered in HTTP")))?;
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers =
            headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
        let mut answer = Answer { asked, status, headers, body: Vec::new() };
        let length = answer.header("content-length").and_then(|length| length.parse().ok());
        let body = match length {
            Some(length) => exactly(connection, length),
            None if answer.header("transfer-encoding").is_some() => chunks(connection),
            None => Ok(Vec::new()),
        };
        answer.body = body.or_halt(&answer.asked)?;
        Ok(answer)
    }
}

fn connect(address: &str) -> std::io::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_nodelay(true)?;
    Ok(BufReader::new(stream))
}

fn head(connection: &mut impl BufRead) -> std::io::Result<Vec<String>> {
    let mut lines = Vec::new();
    loop {
        let line = line(connection)?;
        if line.is_empty() {
            return Ok(lines);
        }
        lines.push(line);
    }
}

fn line(connection: &mut impl BufRead) -> std::io::Result<String> {
    let mut line = String::new();
    if connection.read_line(&mut line)? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

fn exactly(connection: &mut impl BufRead, length: usize) -> std::io::Result<Vec<u8>> {
    let mut body = vec![0; length];
    connection.read_exact(&mut body)?;
    Ok(body)
}

fn chunks(connection: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let length = usize::from_str_radix(&line(connection)?, 16).map_err(std::io::Error::other)?;
        body.extend(exactly(connection, length)?);
        line(connection)?;
        if length == 0 {
            return Ok(body);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Answer {
        Answer::read(&mut text.as_bytes(), "GET /".to_owned()).expect("an answer")
    }

    #[test]
    fn a_body_in_chunks_is_put_together() {
        let answer =
            read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nsalam\r\n1\r\n!\r\n0\r\n\r\n");
        assert_eq!((answer.status, answer.body), (200, b"salam!".to_vec()));
    }

    #[test]
    fn an_answer_that_was_cut_off_is_no_answer() {
        let cut = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsalam";
        let halt = Answer::read(&mut cut.as_bytes(), "GET /".to_owned()).expect_err("cut off");
        assert_eq!(halt.to_string(), "could not GET /: failed to fill whole buffer");
    }

    #[test]
    fn an_attribute_is_read_from_the_tag_with_the_mark() {
        let html = "<link href=\"/icon\"><link rel=\"stylesheet\" href=\"/house.css\">";
        let answer = read(&format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{html}", html.len()));
        assert_eq!(answer.attribute_after("rel=\"stylesheet\"", "href"), Some("/house.css".to_owned()));
    }

    #[test]
    fn another_status_than_expected_halts_with_both() {
        let halt = read("HTTP/1.1 429 Too Many Requests\r\n\r\n").expect_status(200).expect_err("429");
        assert_eq!(halt.to_string(), "GET / answered 429, not 200");
    }
}
