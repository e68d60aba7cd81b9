//! Signing in on the narrowest phone, by finger: before that, no crawl sees these pages.
use super::{Eyes, in_browser};
use serde_json::json;

const WIDTH: u32 = 320;

/// Nothing of the page is wider than the window, and nothing breaks its policy.
async fn fits(eyes: &Eyes, at: &str) {
    const WIDE: &str = "[...document.querySelectorAll('body *')].filter(part => part.checkVisibility())
        .filter(part => part.getBoundingClientRect().right > 320 || part.getBoundingClientRect().left < 0)
        .map(part => part.outerHTML.slice(0, 80))";
    let width = eyes.ask("document.documentElement.scrollWidth").await;
    assert_eq!(width, json!(WIDTH), "{at}: {}", eyes.ask(WIDE).await);
    // A form that comes back is no fault of the page.
    let complaints = eyes.complaints().await.into_iter().filter(|line| !line.contains("status of 422"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new(), "{at}");
}

/// Puts a finger on it and takes it away: something else that lies above it would be touched instead. A finger touches
/// what is drawn, so what was scrolled is drawn first: a busy browser would feel it where the page was before.
async fn tap(eyes: &Eyes, selector: &str) {
    let scrolled = format!(
        "const [drawn] = arguments;
        document.querySelector({selector:?}).scrollIntoView({{ block: 'center', behavior: 'instant' }});
        requestAnimationFrame(() => requestAnimationFrame(drawn));"
    );
    eyes.browser.execute_async(&scrolled, Vec::new()).await.unwrap();
    let spot = eyes
        .ask(&format!(
            "(() => {{ const part = document.querySelector({selector:?});
                const box = part.getBoundingClientRect();
                const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                const there = document.elementFromPoint(x, y);
                return [x, y, part.contains(there), box.height]; }})()"
        ))
        .await;
    assert_eq!(spot[2], json!(true), "{selector} can be touched: {spot}");
    // WCAG 2.2, 2.5.8: 24 pixels at least.
    assert!(spot[3].as_f64().is_some_and(|height| height >= 24.0), "{selector} is large enough: {spot}");
    let touch = json!({ "type": "touchStart", "touchPoints": [{ "x": spot[0], "y": spot[1] }] });
    eyes.devtools("Input.dispatchTouchEvent", touch).await;
    eyes.devtools("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await;
}

async fn tap_and_type(eyes: &Eyes, selector: &str, text: &str) {
    tap(eyes, selector).await;
    assert!(eyes.has_focus(selector).await, "{selector} takes what is typed");
    eyes.press(text.chars()).await;
}

/// Asks for a link, mistypes the code, types it.
async fn sign_in(eyes: &Eyes, lang: &str, address: &str) {
    eyes.set_width(WIDTH).await;
    eyes.goto(&format!("/sign-in?lang={lang}")).await;
    fits(eyes, "/sign-in").await;
    tap(eyes, "main .btn.main").await;
    eyes.until("#problems").await;
    fits(eyes, "/sign-in with nothing typed").await;
    tap_and_type(eyes, "#email", address).await;
    tap(eyes, "main .btn.main").await;
    eyes.until("#code").await;
    fits(eyes, "/sign-in/sent").await;
    let code = eyes.mailed_code(address).await;
    tap_and_type(eyes, "#code", "1234 1234").await;
    tap(eyes, "main .btn.main").await;
    eyes.until("#problems").await;
    fits(eyes, "/sign-in/sent with a wrong code").await;
    eyes.type_into("#code", &code).await;
    tap(eyes, "main .btn.main").await;
    eyes.until("main .title h1").await;
    fits(eyes, "/me").await;
    assert_eq!(eyes.browser.current_url().await.unwrap().path(), "/me");
}

#[tokio::test]
async fn a_person_signs_in_by_finger_on_a_screen_of_320_pixels() {
    in_browser(|eyes| async move { sign_in(&eyes, "en", "saif.narjisi@mafraq.example").await }).await;
}

#[tokio::test]
async fn a_person_signs_in_by_finger_in_arabic_on_a_screen_of_320_pixels() {
    in_browser(|eyes| async move { sign_in(&eyes, "ar", "nairi.vartabar@bourj-hammoud.example").await })
        .await;
}
