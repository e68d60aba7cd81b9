//! `cargo run -p search --example find -- examples/hmln-2018/events.csv solid waste`: finds rows of a file of events, and
//! marks the words that were found.
#![expect(clippy::print_stdout, reason = "an example speaks to its terminal")]

use search::{Answer, Document, Index, Query, Schema};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let file = words.next().ok_or("expected: find FILE WORDS")?;
    let words = words.collect::<Vec<_>>().join(" ");
    let rows = csv::Reader::from_path(file)?.into_records().collect::<csv::Result<Vec<_>>>()?;

    let folder = std::env::temp_dir().join(format!("find-{}", std::process::id()));
    let schema = Schema::new("1").text("title", 3.0).text("place", 1.0).facet("year");
    let index = Index::open(&folder, schema)?;
    let mut rebuild = index.rebuild()?;
    for (row, id) in rows.iter().zip(0..) {
        let cell = |column: usize| row.get(column).unwrap_or_default();
        let year = cell(1).split('-').next().unwrap_or_default();
        let document = Document::new(id, ["all"]).text("title", cell(0)).text("place", cell(3));
        rebuild.put(document.facet("year", year))?;
    }
    rebuild.finish(0)?;

    let answer = index.search(&Query::seen_by(["all"]).words(words).count("year", 5))?;
    say(&answer, &rows);
    drop(index);
    Ok(std::fs::remove_dir_all(folder)?)
}

fn say(answer: &Answer, rows: &[csv::StringRecord]) {
    println!(
        "{} found, {:?} left out, {:?} corrected",
        answer.total, answer.words.common, answer.words.corrected
    );
    for hit in &answer.hits {
        let row = usize::try_from(hit.id).ok().and_then(|it| rows.get(it));
        println!("{:6.2}  {}", hit.score, marked(answer, row.and_then(|it| it.get(0)).unwrap_or_default()));
    }
    for (year, total) in answer.counts.iter().flat_map(|it| &it.codes) {
        println!("{total:6}  in {year}");
    }
}

fn marked(answer: &Answer, text: &str) -> String {
    let mut marked = text.to_owned();
    for mark in answer.marker.marks(text).into_iter().rev() {
        marked.insert(mark.end, ']');
        marked.insert(mark.start, '[');
    }
    marked
}
