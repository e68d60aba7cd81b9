//! `catalogue-peers write N FOLDER`: events for an import (`events.csv`), the same rows for the peers (`rows.tsv`) and
//! the questions (`questions.tsv`). `catalogue-peers search N FOLDER`: builds the index and asks the questions.
//!
//! Each figure is a line `name value`. Times of questions are CPU milliseconds of the thread that asks.

mod chance;
mod events;
mod questions;

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use events::{Event, Source, date};
use questions::{Question, questions};
use rustix::time::{ClockId, clock_gettime};
use search::{Document, Index, Order, Query, Schema};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let words = std::env::args().skip(1).collect::<Vec<_>>();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", events, folder] => write(events, Path::new(folder)),
        ["search", events, folder] => measure(events, Path::new(folder)),
        _ => Err("expected: catalogue-peers write|search N FOLDER".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn source() -> Result<Source> {
    Ok(Source::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../examples/hmln-2018"))?)
}

fn write(events: &str, folder: &Path) -> Result<()> {
    let events = events.parse::<i64>()?;
    let source = source()?;
    std::fs::create_dir_all(folder)?;
    let mut import = csv::Writer::from_path(folder.join("events.csv"))?;
    import.write_record([
        "title",
        "starts",
        "ends",
        "location",
        "organisers",
        "tags",
        "context",
        "aims",
        "audience",
        "programme",
        "access",
        "url",
    ])?;
    let mut rows = BufWriter::new(File::create(folder.join("rows.tsv"))?);
    for event in (0..events).map(|id| source.event(id)) {
        let Event {
            id,
            title,
            place,
            organisers,
            text,
            starts,
            ends,
            access,
            kind,
            country,
            language,
            programme,
        } = event;
        let url = format!("https://events.example.org/{id}");
        import.write_record([
            &title,
            &date(starts),
            &date(ends),
            &place,
            &organisers,
            "",
            &text,
            "",
            "",
            &programme,
            access,
            &url,
        ])?;
        let all = format!("{title} {place} {organisers} {text}");
        let folded = fold::words(&all).map(|it| it.folded).collect::<Vec<_>>().join(" ");
        writeln!(rows, "{id}\t{starts}\t{ends}\t{access}\t{kind}\t{country}\t{language}\t{folded}")?;
    }
    import.flush()?;
    rows.flush()?;
    let mut file = BufWriter::new(File::create(folder.join("questions.tsv"))?);
    for Question { kind, words, begun, filters, from } in questions(&source, events) {
        let (country, of_kind) = filters.unwrap_or_default();
        let (words, from) = (words.join(" "), from.map(|it| it.to_string()).unwrap_or_default());
        writeln!(file, "{kind}\t{words}\t{}\t{country}\t{of_kind}\t{from}", u8::from(begun))?;
    }
    Ok(file.flush()?)
}

fn document(event: Event) -> Document {
    Document::new(event.id, [event.access])
        .text("title", event.title)
        .text("place", event.place)
        .text("organisers", event.organisers)
        .text("text", event.text)
        .facet("type", event.kind)
        .facet("country", event.country)
        .facet("language", event.language)
        .key("starts", event.starts)
        .key("ends", event.ends)
}

fn measure(events: &str, folder: &Path) -> Result<()> {
    let events = events.parse::<i64>()?;
    let source = source()?;
    let folder = folder.join("index");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let schema =
        Schema::new("1").text("title", 4.0).text("place", 2.0).text("organisers", 1.0).text("text", 1.0);
    let schema = schema.facet("type").facet("country").facet("language").key("starts").key("ends");
    let index = Index::open(&folder, schema.clone())?;
    let made = made_alone(&source, events);
    let began = cpu(ClockId::ProcessCPUTime);
    let mut rebuild = index.rebuild()?;
    for event in (0..events).map(|id| source.event(id)) {
        rebuild.put(document(event))?;
    }
    rebuild.finish(0)?;
    let built = cpu(ClockId::ProcessCPUTime) - began - made;
    println!("build-cpu-s {:.2}", built.as_secs_f64());
    let size = index.size()?;
    println!("disk-mb {:.1}", size.bytes_on_disk as f64 / 1e6);
    println!("columns-mb {:.1}", size.bytes_in_memory as f64 / 1e6);
    println!("segments {}", size.segments);
    drop(index);
    let opening = cpu(ClockId::ProcessCPUTime);
    let index = Index::open(&folder, schema)?;
    println!("open-cpu-ms {:.1}", (cpu(ClockId::ProcessCPUTime) - opening).as_secs_f64() * 1e3);
    index.set_aliases(source.aliases());
    ask_all(&index, &questions(&source, events))?;
    change(&index, &source, events)
}

/// The time that making the events takes alone, which is not the index's.
fn made_alone(source: &Source, events: i64) -> Duration {
    let began = cpu(ClockId::ProcessCPUTime);
    let letters = (0..events).map(|id| source.event(id).title.len()).sum::<usize>();
    assert!(letters > 0 || events == 0);
    cpu(ClockId::ProcessCPUTime) - began
}

fn ask_all(index: &Index, questions: &[Question]) -> Result<()> {
    for kind in questions::KINDS {
        let own = questions.iter().filter(|it| it.kind == kind).map(query).collect::<Vec<_>>();
        // Once for the pages of the files.
        let mut found = 0;
        for query in &own {
            found += index.search(query)?.total;
        }
        let mut times = Vec::new();
        for query in &own {
            let began = cpu(ClockId::ThreadCPUTime);
            index.search(query)?;
            times.push((cpu(ClockId::ThreadCPUTime) - began).as_secs_f64() * 1e3);
        }
        times.sort_by(f64::total_cmp);
        println!("{kind}-p50 {:.3}", times[times.len() / 2]);
        println!("{kind}-p99 {:.3}", times[times.len() * 99 / 100]);
        println!("{kind}-found {}", found / own.len() as u64);
    }
    Ok(())
}

fn query(question: &Question) -> Query {
    let mut words = question.words.join(" ");
    if !question.begun {
        // The last word is whole.
        words.push_str(" \"\"");
    }
    let order =
        if question.kind == "best" { Order::Relevance } else { Order::Descending("starts".to_owned()) };
    let mut query = Query::seen_by(["public"]).words(words).order(order);
    if let Some((country, kind)) = &question.filters {
        query = query.facet("country", [country.as_str()]).facet("type", [*kind]);
    }
    if let Some(from) = question.from {
        query = query.within("when", "ends", from..);
    }
    if question.counts() {
        query = query.count("type", 20).count("country", 20).count("language", 20);
    }
    query
}

/// One event changed, durable and seen.
fn change(index: &Index, source: &Source, events: i64) -> Result<()> {
    let mut times = Vec::new();
    for round in 0..20 {
        let began = cpu(ClockId::ProcessCPUTime);
        let mut writer = index.writer()?;
        writer.put(document(source.event(round * events / 20)))?;
        writer.commit(round + 1)?;
        times.push((cpu(ClockId::ProcessCPUTime) - began).as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    println!("change-p50 {:.3}", times[times.len() / 2]);
    Ok(())
}

fn cpu(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}
