//! Signing in as people do: the page, the address, the mail, its link, the button. And how much longer an address that
//! is known takes than one that is not.
//!
//! Limits count networks, so each request comes from another one. The mail is read in the demo's inbox.
use super::demo::Demo;
use super::table::Figure;
use super::{millis, size};
use crate::cargo::root;
use crate::halt::{Halt, OrHalt, Result};
use crate::http::Visitor;
use crate::running::now;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

const PEOPLE: usize = 59; // all who have an address of their own: a tick of the kernel's clock is 10 ms
const FIRST: usize = 9; // of them; what a program does for the first time costs more, in each figure it has been done
const ROUNDS: usize = 3; // of which the middle one counts; an address gets no more mails at once
const REQUESTS: usize = 5; // of one sign-in: page, address, link, button, one's own page
const MAILS_TIME: Duration = Duration::from_secs(5); // after which all mails are there
const TIMES: usize = 2_000; // of each kind, as trust asks
/// A known address is followed by work that the answer does not wait for. In this order each kind comes as often after a
/// known one as after an unknown one.
const ORDER: [bool; 4] = [true, false, false, true];

pub(super) fn figures(program: &Path, folder: &Path) -> Result<Vec<Figure>> {
    let data = folder.join("signing-in");
    drop(Demo::start(program, &data)?);
    let demo = Demo::start_behind_us(program, &data)?;
    let addresses = addresses()?;
    let mut figures = sign_ins(&demo, &addresses)?;
    figures.push(known_and_unknown(&demo, &addresses)?);
    Ok(figures)
}

/// Addresses that one person alone has.
fn addresses() -> Result<Vec<String>> {
    let text = fs::read_to_string(root().join("examples/hmln-2018/people.csv")).or_halt("read the people")?;
    let mut count = BTreeMap::<&str, usize>::new();
    for address in text.lines().skip(1).filter_map(|line| line.split(',').nth(3)) {
        *count.entry(address).or_default() += 1;
    }
    let alone = count.into_iter().filter(|(address, count)| *count == 1 && address.contains('@'));
    Ok(alone.map(|(address, _)| address.to_owned()).take(PEOPLE).collect())
}

/// Somebody new, from a network of their own.
fn stranger(demo: &Demo, number: usize) -> Visitor {
    let mut visitor = Visitor::new(demo.running.address());
    visitor.comes_from(&format!("10.{}.{}.1", number / 256 % 256, number % 256));
    visitor
}

/// The token of the form on a page.
fn token(visitor: &mut Visitor, page: &str) -> Result<String> {
    let shown = visitor.get(page)?.expect_status(200)?;
    let token = shown.attribute_after("name=\"form\"", "value");
    token.ok_or_else(|| Halt::new(format!("{page} has no form")))
}

/// What the requests of a sign-in cost, and what its mail costs beside them.
fn sign_ins(demo: &Demo, addresses: &[String]) -> Result<Vec<Figure>> {
    let (first, addresses) = addresses.split_at(FIRST);
    let (asking, _) = ask(demo, first)?;
    enter(demo, first, asking)?;
    sleep(MAILS_TIME); // what a start leaves behind is done
    let rounds = (0..ROUNDS).map(|round| sign_in_once(demo, addresses, round)).collect::<Result<Vec<_>>>()?;
    let (requests, mails): (Vec<f64>, Vec<f64>) = rounds.into_iter().unzip();
    Ok(vec![
        Figure::new("sign-in by a mailed link: CPU a request", "ms", median(requests)).at_most(1.0),
        Figure::new("sign-in by a mailed link: CPU of its mail", "ms", median(mails)),
    ])
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// What a request and a mail cost when each of them signs in once: for an address that nobody has, the server does the
/// same and writes no mail. What the server does when nobody asks is not theirs.
fn sign_in_once(demo: &Demo, addresses: &[String], round: usize) -> Result<(f64, f64)> {
    let begun = demo.running.cpu()?;
    sleep(MAILS_TIME);
    let idle = demo.running.cpu()?.saturating_sub(begun);
    let nobody = addresses.iter().map(|address| format!("not-{round}-{address}")).collect::<Vec<_>>();
    let (_, without_mail) = ask(demo, &nobody)?;
    let (asking, with_mail) = ask(demo, addresses)?;
    let entered = enter(demo, addresses, asking)?;
    let each = |cpu: Duration| millis(cpu) / size(addresses.len());
    let request = each(without_mail.saturating_sub(idle) + entered) / size(REQUESTS);
    Ok((request, each(with_mail) - each(without_mail)))
}

/// Everybody asks for a mail at their address; and what that cost until all mails were there.
fn ask(demo: &Demo, addresses: &[String]) -> Result<(Vec<Visitor>, Duration)> {
    let begun = demo.running.cpu()?;
    let mut asking = Vec::new();
    for (number, address) in addresses.iter().enumerate() {
        let mut visitor = stranger(demo, number);
        let token = token(&mut visitor, "/sign-in")?;
        visitor.post("/sign-in", &format!("form={token}&next=&email={address}"))?.expect_status(303)?;
        asking.push(visitor);
    }
    sleep(MAILS_TIME);
    Ok((asking, demo.running.cpu()?.saturating_sub(begun)))
}

/// Everybody follows the link of their mail; and what that cost.
fn enter(demo: &Demo, addresses: &[String], asking: Vec<Visitor>) -> Result<Duration> {
    let links = links(demo, addresses)?;
    let begun = demo.running.cpu()?;
    for (address, mut visitor) in addresses.iter().zip(asking) {
        let link = links.get(address).ok_or_else(|| Halt::new(format!("no mail came to {address}")))?;
        let token = token(&mut visitor, link)?;
        visitor.post(link, &format!("form={token}"))?.expect_status(303)?;
        visitor.get("/me")?.expect_status(200)?;
    }
    Ok(demo.running.cpu()?.saturating_sub(begun))
}

/// The newest link to sign in for each address.
fn links(demo: &Demo, addresses: &[String]) -> Result<BTreeMap<String, String>> {
    let mut reader = demo.sign_in()?;
    let mut links = BTreeMap::new();
    let mut next = Some("/dev/inbox".to_owned());
    while let Some(page) = next.filter(|_| links.len() < addresses.len()) {
        let text = reader.get(&page)?.expect_status(200)?.text();
        for mail in text.split("<li>") {
            let Some(address) = addresses.iter().find(|address| mail.contains(&format!(">{address}<")))
            else {
                continue;
            };
            let Some(path) = mail.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let letter = reader.get(path)?.expect_status(200)?.text();
            let token =
                letter.split("/sign-in/th_in_").nth(1).and_then(|rest| rest.split(['"', '<', '?']).next());
            if let Some(token) = token {
                links.entry(address.clone()).or_insert_with(|| format!("/sign-in/th_in_{token}"));
            }
        }
        let address = text.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        next = address.map(|address| address.replace("&#38;", "&"));
    }
    Ok(links)
}

/// How much longer one of them takes than the other, whichever.
fn known_and_unknown(demo: &Demo, addresses: &[String]) -> Result<Figure> {
    let (mut known, mut unknown) = (Duration::ZERO, Duration::ZERO);
    let order = ORDER.into_iter().cycle().take(2 * TIMES);
    for (number, (address, is_known)) in addresses.iter().cycle().zip(order).enumerate() {
        let mut visitor = stranger(demo, number);
        let email = if is_known { address.clone() } else { format!("not-{address}") };
        let token = token(&mut visitor, "/sign-in")?;
        let begun = now();
        visitor.post("/sign-in", &format!("form={token}&next=&email={email}"))?.expect_status(303)?;
        *(if is_known { &mut known } else { &mut unknown }) += begun.elapsed();
    }
    let difference = (millis(known) - millis(unknown)).abs() / size(TIMES);
    let name = "sign-in: difference of means, known and unknown address, 2,000 each";
    Ok(Figure::new(name, "ms", difference).at_most(1.0))
}
