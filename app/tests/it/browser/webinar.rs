//! The live page of the webinar in two browsers at once, and the stock-taking on paper.
use super::{Eyes, in_browser, paper};
use crate::program::Guest;
use fantoccini::{
    Locator,
    wd::{PrintConfigurationBuilder, PrintSize},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const STOCK: &str = "/cohorts/2018/stock-taking";
const LIVE: &str = "/events/twinning-arrangements/live";

/// Whether this becomes true in the page, to which nobody does anything meanwhile.
async fn becomes(eyes: &Eyes, expression: &str) -> bool {
    const LOOKS: usize = 5_000;
    for _ in 0..LOOKS {
        // A page that is just being shown anew cannot be asked.
        let asked = eyes.browser.execute(&format!("return {expression}"), Vec::new()).await;
        if asked.is_ok_and(|asked| asked == json!(true)) {
            return true;
        }
    }
    false
}

/// Chooses the webinar as the event at which the cohort takes stock, on the page.
async fn choose(eyes: &Eyes) {
    eyes.goto(STOCK).await;
    let chosen = "(() => { const choice = document.querySelector('select[name=event]');
        const wanted = [...choice.options].find(one => one.textContent.includes('Twinning Arrangements'));
        choice.value = wanted.value; return choice.value !== ''; })()";
    assert_eq!(eyes.ask(chosen).await, json!(true));
    super::follow(eyes, &format!("form[action='{STOCK}/event'] button")).await;
    eyes.until("p a[href='/events/twinning-arrangements']").await;
}

#[tokio::test]
async fn a_facilitator_moves_on_and_the_page_in_another_browser_shows_it_by_itself() {
    in_browser(|eyes| async move {
        eyes.facilitator().await;
        choose(&eyes).await;
        // From 25 June to 11 July.
        for (by, day) in [("week", "2|٢"), ("week", "9|٩"), ("day", "10|١٠"), ("day", "11|١١")] {
            super::follow(&eyes, &format!("form[action='/dev/clock'] button[value={by}]")).await;
            let there = format!("/({day}) (July|تموز)/.test(document.querySelector('.strip').textContent)");
            assert!(becomes(&eyes, &there).await, "{day}");
        }
        eyes.clone()
            .beside(|other| async move {
                other.sign_in_as("Salma Zujajat").await;
                other.goto(LIVE).await;
                assert_eq!(other.ask("document.querySelectorAll('li.here').length").await, json!(0));
                eyes.goto(LIVE).await;
                super::follow(&eyes, "form[action$='/turn'] button").await;
                eyes.until("li.here").await;
                assert!(becomes(&other, "document.querySelectorAll('li.here').length === 1").await);
                // A question of the one is there for the other to support, and each vote is counted for both.
                other.goto(&format!("{LIVE}/question")).await;
                other.type_into("[name=words]", "zz Who pays for the second street?").await;
                super::follow(&other, "form[action$='/questions'] button").await;
                let votes = |count: u32| {
                    let digits = [count.to_string(), char::from_u32(0x660 + count).unwrap().to_string()];
                    let [latin, arabic] = digits;
                    format!(
                        "/[{latin}{arabic}]/.test(document.querySelector('#questions, .head')
                    ?.closest('section')?.querySelector('.tag')?.textContent ?? '')"
                    )
                };
                assert!(becomes(&other, &votes(1)).await, "whoever asks supports it");
                assert!(
                    becomes(&eyes, "document.querySelectorAll(\"form[action$='/vote']\").length === 1").await
                );
                super::follow(&eyes, "form[action$='/vote'] button").await;
                assert!(becomes(&eyes, &votes(2)).await);
                assert!(becomes(&other, &votes(2)).await);
                // What somebody has chosen and not sent stays chosen when the page is shown anew.
                eyes.goto(&format!("{LIVE}/poll")).await;
                eyes.type_into("[name=words]", "zz When do we meet?").await;
                eyes.type_into("[name=choices]", "zz July\nzz August").await;
                super::follow(&eyes, "form[action$='/polls'] button").await;
                other.until("input[type=radio]").await;
                let choose = "(() => { const [, second] = document.querySelectorAll('input[type=radio]');
                    second.focus(); second.click(); second.blur(); window.isOld = true; return second.checked; })()";
                assert_eq!(other.ask(choose).await, json!(true));
                super::follow(&eyes, "form[action$='/turn'] button").await;
                assert!(becomes(&other, "window.isOld !== true && !!document.querySelector('li.here')").await);
                let second = "document.querySelectorAll('input[type=radio]')[1].checked";
                assert_eq!(other.ask(second).await, json!(true));
                for own in [&eyes, &other] {
                    assert_eq!(own.complaints().await, Vec::<String>::new());
                }
            })
            .await;
    })
    .await;
}

/// Chromium prints the page on A4 as whoever presses its button; what lies on the paper is read from the file.
#[tokio::test]
async fn a_stock_taking_that_is_printed_to_a_file_has_each_group_once() {
    const GROUPS: &str = "[...document.querySelectorAll('tbody th bdi')].map(name => name.textContent)
        .filter(name => name.includes(' – '))";
    in_browser(|eyes| async move {
        eyes.facilitator().await;
        for view in ["", "?view=participants"] {
            eyes.goto(&format!("{STOCK}{view}")).await;
            let groups = eyes.ask(GROUPS).await;
            let groups: BTreeSet<&str> =
                groups.as_array().unwrap().iter().filter_map(Value::as_str).collect();
            assert_eq!(groups.len(), 9);
            let printed = eyes.print().await;
            let text = paper::text(&printed);
            let folded: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            for group in groups {
                let name: String = group.chars().filter(|letter| !letter.is_whitespace()).collect();
                assert_eq!(folded.matches(&name).count(), 1, "{group} on the paper: {text}");
            }
            // Nothing of what is for facilitators only: the heads of their columns are not there.
            for head in ["Health", "Blocked by"] {
                assert!(!text.contains(head), "{head}: {text}");
            }
            // Eleven groups, as in the story, fit on one page with what stands below them.
            let two_more = "(() => { const body = document.querySelector('tbody');
                [...body.rows].slice(0, 2).forEach(row => body.append(row.cloneNode(true)));
                return body.rows.length; })()";
            assert_eq!(eyes.ask(two_more).await, json!(11));
            assert_eq!(paper::pages(&eyes.print().await), 1, "{view}");
        }
    })
    .await;
}

impl Eyes {
    /// The page as a PDF.
    async fn print(&self) -> Vec<u8> {
        let paper = PrintConfigurationBuilder::default().size(PrintSize::A4).build().unwrap();
        self.browser.print(paper).await.unwrap()
    }

    /// Signs in as somebody of the demo, without a mail.
    async fn sign_in_as(&self, name: &str) {
        let (mut reader, mut page) = (Guest::new(&self.url), "/dev/people".to_owned());
        let link = loop {
            let people = reader.get(&page).await.unwrap().body;
            if let Some((before, _)) = people.split_once(name) {
                let (_, link) = before.rsplit_once("href=\"").unwrap();
                break link.split('"').next().unwrap().to_owned();
            }
            let next = people.split_once("rel=\"next\" href=\"").and_then(|(_, rest)| rest.split('"').next());
            page = next
                .unwrap_or_else(|| panic!("nobody is {name}"))
                .replace("&#38;", "&")
                .replace("&amp;", "&");
        };
        self.goto(&link).await;
        super::follow(self, "main form button").await;
        self.browser.wait().for_element(Locator::Css("main .title h1")).await.unwrap();
    }
}
