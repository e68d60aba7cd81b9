//! A board of 200 cities: what an edit costs, with the page that answers it.
//!
//! The cities are made up and differ in language, themes, size and time. A tenth of them have a language that no other
//! has: they are left over, and the board looks for what would place each.
use super::demo::{self, Demo};
use super::table::Figure;
use crate::halt::{Halt, Result};
use crate::http::Visitor;
use std::fmt::Write as _;
use std::path::Path;

const CITIES: usize = 200; // what one board takes
const EDITS: u32 = 20; // a tick of the kernel's clock is 10 ms
const COUNTRIES: [&str; 8] = ["JO", "IQ", "LB", "TR", "EG", "MA", "TN", "DZ"];
const LANGUAGES: [&str; 6] = ["ar:N;en:B2", "tr:N;en:B1", "fr:N;ar:C1", "ar:N", "fr:N", "tr:N"];
const RARE: [&str; 20] = [
    "az", "bg", "de", "el", "es", "fa", "he", "hr", "hy", "it", "ka", "mk", "pl", "pt", "ro", "ru", "sq",
    "sr", "uk", "uz",
];
const MATURITIES: [&str; 4] = ["none", "started", "draft", "adopted"];
const THEMES: [&str; 5] =
    ["solid-waste", "home-based-business", "market-places", "skills-training", "business-registration"];
const BOARD: &str = "/cohorts/large/board";

/// In a demo of its own below this folder.
pub(super) fn figures(program: &Path, folder: &Path) -> Result<Vec<Figure>> {
    let data = folder.join("boards");
    let demo = Demo::start(program, &data)?;
    let mut lina = demo.sign_in()?;
    make_cohort(&mut lina)?;
    drop(demo);
    let (cities, chosen) = files();
    demo::import(program, (folder, &data), ("cities", &cities, &["--programme", "hmln_2018"]))?;
    demo::import(program, (folder, &data), ("cohort-cities", &chosen, &[]))?;
    let demo = Demo::start(program, &data)?;
    let mut lina = demo.sign_in()?;
    let mut page = lina.get(BOARD)?.expect_status(200)?;
    // What is locked is unlocked by the next edit.
    let mut locks = ["lock", "unlock"].iter().cycle();
    let cpu = demo::cpu_of(&demo.running, EDITS, || {
        let token = page.attribute_after("name=\"form\"", "value");
        let token = token.ok_or_else(|| Halt::new("the board has no form"))?;
        let change = locks.next().expect("it goes round");
        let form = format!("form={token}&do={change}&cities=town-0%2Ctown-1");
        lina.post(&format!("{BOARD}/edits"), &form)?.expect_status(303)?;
        page = lina.get(BOARD)?.expect_status(200)?;
        Ok(())
    })?;
    let name = format!("board of {CITIES} cities: CPU of an edit and its page");
    Ok(vec![Figure::new(&name, "ms", cpu).at_most(300.0)])
}

fn make_cohort(lina: &mut Visitor) -> Result<()> {
    let form = lina.get("/cohorts/new")?.expect_status(200)?;
    let programme = form.option("Host Municipalities Learning Network");
    let programme = programme.ok_or_else(|| Halt::new("there is no programme for a cohort"))?;
    let fields =
        format!("code=large&name=Large&programme={programme}&starts=2018-07-01&template=9&mode=peer");
    demo::send(lina, "/cohorts/new", "/cohorts", &fields)
}

/// The cities, and that the cohort has them.
fn files() -> (String, String) {
    let mut cities =
        "code,name,country,population,languages,themes,needs,offers,maturity,hours_month\n".to_owned();
    let mut chosen = "cohort,city\n".to_owned();
    let of = |list: &[&'static str], place: usize| list.get(place % list.len()).copied().unwrap_or_default();
    for number in 0..CITIES {
        let country = of(&COUNTRIES, number);
        let languages = match number % 10 {
            9 => format!("{}:N", of(&RARE, number / 10)),
            _ => of(&LANGUAGES, number / COUNTRIES.len()).to_owned(),
        };
        let (first, second) = (of(&THEMES, number * 7), of(&THEMES, number * 7 + 1 + number % 4));
        let (population, hours) = (10_000 + number * 9_773, 4 + number % 9);
        let maturity = of(&MATURITIES, number / 3);
        writeln!(
            cities,
            "town-{number},Town {number},{country},{population},{languages},{first};{second},{first}:3,{second}:2,{maturity},{hours}"
        )
        .expect("a string takes any line");
        writeln!(chosen, "large,town-{number}").expect("a string takes any line");
    }
    (cities, chosen)
}
