//! Shows one moment and one sentence to readers of all five languages: `cargo run -p ui --example readers`.
use kernel::{Digits, Lang};
use ui::{Reader, Sentence, Words};

#[expect(clippy::print_stdout, reason = "an example shows something")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = Words::load()?;
    let at = "2018-06-25T06:00:00Z".parse()?;
    for lang in Lang::ALL {
        let reader =
            Reader::new(lang, jiff::tz::TimeZone::get("Asia/Amman")?, Digits::Language, words.clone());
        println!("{lang}: {}", reader.moment(at));
        println!("{lang}: {}", reader.moment_beside(at, &jiff::tz::TimeZone::get("Europe/Paris")?));
        println!("{lang}: {}", reader.weekday_day(jiff::civil::date(2018, 7, 11)));
        println!("{lang}: {} {}", reader.list(["Amman", "Beirut", "Erbil"]), reader.number(1_234_567));
        println!(
            "{lang}: {}",
            reader.tell(&Sentence::new("text-too-long").with("length", 250).with("length_max", 200))
        );
    }
    Ok(())
}
