//! A webinar in a house of 100,000 people: what its pages cost, and how long 200 people wait who answer in one minute.
//!
//! The demo's house is filled up by files, as an operator would do it. Answers go by the links that the demo's inbox
//! shows, an hour of product time and more after the mail, as people answer.
use super::demo::{self, Demo, cpu_of, send};
use super::table::Figure;
use super::{millis, size};
use crate::halt::{Halt, Result};
use crate::http::Visitor;
use crate::running::now;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PEOPLE: u32 = 100_000; // what the audience of a world union can name
const GUESTS: u32 = 200; // who answer within a minute
const CROWDED: u32 = 100; // cities that they sit for, none of them in a group
const GROUPS: [(&str, u32); 2] = [("eleven", 11), ("hundred", 100)];
const REQUESTS: u32 = 200; // a tick of the kernel's clock is 10 ms
const LARGE_REQUESTS: u32 = 10;
const EVENT: &str = "/events/twinning-arrangements";

/// Everything about the webinar, in a demo of its own below this folder.
pub(super) fn figures(program: &Path, folder: &Path) -> Result<Vec<Figure>> {
    let data = folder.join("webinar");
    drop(Demo::start(program, &data)?);
    fill(program, folder, &data)?;
    let demo = Demo::start(program, &data)?;
    let mut lina = demo.sign_in()?;
    let mut figures = Vec::new();
    for (cohort, groups) in GROUPS {
        let path = format!("/cohorts/{cohort}/stock-taking");
        let cpu = cpu_of(&demo.running, REQUESTS, || lina.get(&path)?.expect_status(200).map(drop))?;
        figures.push(Figure::new(&format!("stock-taking of {groups} groups: CPU a request"), "ms", cpu));
    }
    let list = format!("{EVENT}/invitations");
    invite(&mut lina, &list)?;
    pass_a_day(&mut lina)?;
    let links = links(&demo, &mut lina)?;
    let mut guest = Visitor::new(demo.running.address());
    let first = links.first().ok_or_else(|| Halt::new("nobody was invited"))?;
    let cpu = cpu_of(&demo.running, REQUESTS * 5, || guest.get(first)?.expect_status(200).map(drop))?;
    figures.push(Figure::new("answer page: CPU to open it", "ms", cpu));
    let before = demo.running.cpu()?;
    let slowest = answer_within_a_minute(demo.running.address(), &links)?;
    let each = millis(demo.running.cpu()?.saturating_sub(before)) / size(links.len());
    figures.push(Figure::new("answer page: CPU to open it and answer, with the mails", "ms", each));
    figures.push(Figure::new("200 people answer within a minute: p99", "ms", slowest).at_most(100.0));
    name_everybody(&mut lina, &list)?;
    let cpu = cpu_of(&demo.running, LARGE_REQUESTS, || lina.get(&list)?.expect_status(200).map(drop))?;
    figures.push(
        Figure::new("list of invitations, audience of 100,000: CPU a request", "ms", cpu).at_most(200.0),
    );
    Ok(figures)
}

/// Cities, groups and people, by files.
fn fill(program: &Path, folder: &Path, data: &Path) -> Result<()> {
    let (mut cities, mut groups) =
        ("code,name,country,languages,hours_month\n".to_owned(), "cohort,cities,formed_on\n".to_owned());
    for (cohort, count) in GROUPS {
        for number in 0..count {
            let codes = [format!("{cohort}-a{number}"), format!("{cohort}-b{number}")];
            for (code, country) in codes.iter().zip(["JO", "LB"]) {
                add(&mut cities, format_args!("{code},Town {code},{country},ar:N,8"));
            }
            add(&mut groups, format_args!("{cohort},{};{},2018-05-01", codes[0], codes[1]));
        }
    }
    for number in 0..CROWDED {
        add(&mut cities, format_args!("crowd-{number},Town crowd-{number},EG,ar:N,8"));
    }
    let mut people = "code,name,email,city,organisation,seat,languages,language,zone,from\n".to_owned();
    for number in 0..PEOPLE {
        let city = if number < GUESTS { "IRB".to_owned() } else { format!("crowd-{}", number % CROWDED) };
        let language = if number % 2 == 0 { "ar" } else { "en" };
        add(
            &mut people,
            format_args!(
                "g{number},Guest {number},guest-{number}@office.example,{city},,member,ar;en,{language},Asia/Amman,2018-03-01"
            ),
        );
    }
    for (noun, text, words) in [
        ("cities", cities, ["--programme", "hmln_2018"].as_slice()),
        ("groups", groups, &["--programme", "hmln_2018"]),
        ("people", people, &[]),
    ] {
        demo::import(program, (folder, data), (noun, &text, words))?;
    }
    Ok(())
}

fn add(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a string takes any line");
}

/// The members of one city, and their mails.
fn invite(lina: &mut Visitor, list: &str) -> Result<()> {
    let page = lina.get(list)?.expect_status(200)?;
    let irbid = page.option("Irbid").ok_or_else(|| Halt::new("nobody can be invited by a city"))?;
    let condition = format!("effect=with&seats=member&scope={}", irbid.replace(' ', "+"));
    send(lina, list, &format!("{list}/conditions"), &condition)?;
    let page = lina.get(list)?.expect_status(200)?;
    let shown = page.attribute_after("name=\"shown\"", "value").unwrap_or_default();
    send(lina, list, list, &format!("shown={shown}"))?;
    // What waits for a yes stands above all else on the page.
    let page = lina.get(list)?.expect_status(200)?;
    let shown = page.attribute_after("name=\"shown\"", "value").unwrap_or_default();
    send(lina, list, &format!("{list}/sending"), &format!("shown={shown}"))
}

fn name_everybody(lina: &mut Visitor, list: &str) -> Result<()> {
    send(lina, list, &format!("{list}/conditions"), "effect=with&seats=member&scope=everybody")
}

/// Mails have gone, and lie a day in their readers' boxes.
fn pass_a_day(lina: &mut Visitor) -> Result<()> {
    sleep(Duration::from_secs(5));
    send(lina, "/dev/clock", "/dev/clock", "by=day")
}

/// The links of the newest mails to guests, each once.
fn links(demo: &Demo, lina: &mut Visitor) -> Result<Vec<String>> {
    let mut links = BTreeSet::new();
    let mut next = Some("/dev/inbox".to_owned());
    while let Some(page) = next.filter(|_| links.len() < size_of(GUESTS)) {
        let inbox = lina.get(&page)?.expect_status(200)?;
        let text = inbox.text();
        for mail in text.split("<li>").filter(|mail| mail.contains("@office.example")) {
            let Some(path) = mail.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let letter = lina.get(path)?.expect_status(200)?.text();
            let token = letter.split("/a/").nth(1).and_then(|rest| rest.split(['"', '<', '?']).next());
            links.extend(token.map(|token| format!("/a/{token}")));
        }
        let address = text.split("rel=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        next = address.map(|address| address.replace("&#38;", "&"));
    }
    match links.len() == size_of(GUESTS) {
        true => Ok(links.into_iter().collect()),
        false => Err(Halt::new(format!("{} links at {}", links.len(), demo.running.address()))),
    }
}

fn size_of(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Everybody opens their link and answers, spread over a minute; how long all but a hundredth of the requests took.
fn answer_within_a_minute(address: &str, links: &[String]) -> Result<f64> {
    let begun = now();
    let took = Mutex::new(Vec::new());
    let pause = Duration::from_mins(1) / GUESTS;
    std::thread::scope(|scope| {
        let people: Vec<_> = (0..)
            .zip(links)
            .map(|(number, link)| {
                let took = &took;
                scope.spawn(move || {
                    sleep((pause * number).saturating_sub(begun.elapsed()));
                    let mut guest = Visitor::new(address);
                    let timed = |ask: &mut dyn FnMut() -> Result<()>| {
                        let asked: Instant = now();
                        ask()?;
                        took.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(asked.elapsed());
                        Ok(())
                    };
                    timed(&mut || guest.get(link)?.expect_status(200).map(drop))?;
                    timed(&mut || guest.post(link, "answer=accepted&words=")?.expect_status(303).map(drop))
                })
            })
            .collect();
        let ended =
            people.into_iter().map(|one| one.join().unwrap_or_else(|_| Err(Halt::new("a guest was lost"))));
        ended.collect::<Result<()>>()
    })?;
    let mut took = took.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    took.sort_unstable();
    let place = (took.len() * 99).div_ceil(100).saturating_sub(1);
    took.get(place).copied().map(millis).ok_or_else(|| Halt::new("nobody answered"))
}
