//! Boards and offers in a real browser: by keyboard, by mouse, from right to left on a phone with script off.
use super::{Eyes, in_browser, mailed_answer};
use crate::program::Guest;
use fantoccini::key::Key;
use serde_json::json;

/// A cohort of all cities of the network, made without eyes.
async fn cohort(guest: &mut Guest, code: &str) {
    let form = guest.get("/cohorts/new").await.unwrap();
    let (_, options) = form.body.split_once("name=\"programme\"").unwrap();
    let values = options.split("value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let programme = values.into_iter().find(|value| !value.is_empty()).unwrap().to_owned();
    let typed = [
        ("code", code),
        ("name", "A cohort for a browser"),
        ("programme", programme.as_str()),
        ("starts", "2018-07-01"),
        ("template", "9"),
        ("mode", "peer"),
    ];
    let answer = guest.send_form(&form, "/cohorts", &typed).await.unwrap();
    assert_eq!(answer.location(), format!("/cohorts/{code}"));
    let path = format!("/cohorts/{code}/cities");
    let page = guest.get(&path).await.unwrap();
    let ticks = page.body.split("name=\"city\" value=\"").skip(1);
    let ids: Vec<(&str, &str)> = ticks.filter_map(|rest| Some(("city", rest.split('"').next()?))).collect();
    assert!(ids.len() > 20);
    assert_eq!(guest.send_form(&page, &path, &ids).await.unwrap().location(), format!("/cohorts/{code}"));
}

/// Whether this becomes true in the page, which asks by itself meanwhile.
async fn becomes(eyes: &Eyes, expression: &str) -> bool {
    const LOOKS: usize = 5_000;
    for _ in 0..LOOKS {
        if eyes.ask(expression).await == json!(true) {
            return true;
        }
    }
    false
}

#[tokio::test]
async fn an_offer_is_accepted_in_arabic_on_a_phone_with_script_off() {
    in_browser(|eyes| async move {
        eyes.set_script(false).await;
        eyes.set_width(320).await;
        let words = ["mirna.sadafi@bethlehem.example", "will you form a group?"];
        let path = mailed_answer(&eyes, &words).await;
        eyes.goto(&format!("{path}?lang=ar")).await;
        eyes.until("button[value=accepted]").await;
        let direction = eyes.browser.find(fantoccini::Locator::Css("html[lang=ar][dir=rtl]")).await;
        assert!(direction.is_ok(), "the page reads from right to left");
        let button = eyes.browser.find(fantoccini::Locator::Css("button[value=accepted]")).await.unwrap();
        let (left, _, width, _) = button.rectangle().await.unwrap();
        assert!(left >= 0.0 && left + width <= 320.0, "the button stands on the screen: {left} {width}");
        // A finger would scroll; the keyboard does it by itself.
        eyes.tab_to("button[value=accepted]").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until(".note.good").await;
    })
    .await;
}

#[tokio::test]
async fn a_pair_is_banned_and_groups_are_formed_again_by_keyboard() {
    in_browser(|eyes| async move {
        let mut guest = eyes.facilitator().await;
        cohort(&mut guest, "by-keyboard").await;
        eyes.goto("/cohorts/by-keyboard/board").await;
        eyes.tab_to("button[value=ban]").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until("#effect .note").await;
        eyes.tab_to("form[action$='/runs'] button").await;
        eyes.press([Key::Enter.into()]).await;
        eyes.until("form[action$='/offers'] button").await;
        let at = eyes.browser.current_url().await.unwrap();
        assert_eq!(at.path(), "/cohorts/by-keyboard/runs/1");
    })
    .await;
}

#[tokio::test]
async fn a_slider_shows_what_it_would_do_and_a_city_is_dropped_on_another() {
    in_browser(|eyes| async move {
        let mut guest = eyes.facilitator().await;
        cohort(&mut guest, "by-mouse").await;
        eyes.goto("/cohorts/by-mouse/board").await;
        let moved = "(() => { for (const [name, value] of [['s-themes', 10], ['s-hours', 16]]) {
            const slider = document.querySelector(`[name=${name}]`);
            slider.value = value; slider.dispatchEvent(new Event('input', { bubbles: true })); }
            return document.getElementById('w-themes').value; })()";
        assert_eq!(eyes.ask(moved).await, json!("10"), "the number moves with its slider");
        let is_shown =
            becomes(&eyes, "document.querySelector('#effect [name=w-hours]')?.value === '16'").await;
        assert!(
            is_shown,
            "{:?} {}",
            eyes.complaints().await,
            eyes.ask("document.querySelector('#sum').textContent").await
        );
        let kept = eyes.ask("document.querySelector('[name=s-hours]').value").await;
        assert_eq!(kept, json!("16"), "the slider stays where it is");
        let dropped = "(() => { const groups = [...document.querySelectorAll('[data-apart]')]
                .map(group => group.querySelector('[data-drag]')).filter(city => city?.draggable);
            const event = kind => new DragEvent(kind, { bubbles: true, cancelable: true });
            groups[0].dispatchEvent(event('dragstart'));
            const takes = !groups[1].dispatchEvent(event('dragover'));
            groups[1].dispatchEvent(event('drop'));
            return takes; })()";
        assert_eq!(eyes.ask(dropped).await, json!(true));
        // The page that follows: two groups are locked by what was done.
        assert!(becomes(&eyes, "document.querySelectorAll('button[value=unlock]').length >= 2").await);
        assert_eq!(eyes.complaints().await, Vec::<String>::new());
    })
    .await;
}
