//! What people write stands in its own direction, whatever the page around it: with its punctuation at its own end.
use super::{in_browser, pages};
use crate::program::print;
use serde_json::json;

/// Texts whose first letter says another direction than where they stand, if that matters: because they begin or end with
/// a sign, which would go to the wrong side. What a sentence of ours keeps apart by marks is not of the text around it.
const WRONG: &str = r"(() => {
    const strong = /[A-Za-z\u00c0-\u024f\u0590-\u08ff\ufb1d-\ufefc]/, right = /[\u0590-\u08ff\ufb1d-\ufefc]/;
    const sign = /^[(«\u201c\[]|[.!?\u061f)\]»\u201d:\u2026]$/;
    const apart = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
    const wrong = [];
    const look = (text, element) => {
        let own = text;
        while (own !== (own = own.replace(apart, ''))) {}
        own = own.trim();
        const first = own.match(strong);
        const direction = getComputedStyle(element).direction;
        if (first && sign.test(own) && direction !== (right.test(first[0]) ? 'rtl' : 'ltr')) wrong.push(own);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const around = texts.currentNode.parentElement, whole = around.closest('bdi, [dir=auto]');
        // What describes a picture is heard and not seen.
        if (around.matches('svg desc, svg title')) continue;
        look(whole ? whole.textContent : texts.currentNode.data, whole ?? around);
    }
    document.querySelectorAll('input[type=text], input:not([type]), textarea')
        .forEach(field => field.value.split('\n').slice(0, 1).forEach(line => look(line, field)));
    return wrong; })()";

#[tokio::test]
async fn what_people_write_stands_in_its_own_direction_on_every_page() {
    in_browser(|eyes| async move {
        let mut guest = eyes.facilitator().await;
        let typed = [
            ("title", "Amman ورشة المياه (2)."),
            ("starts", "2018-07-20"),
            ("context", "ما هي الخطوة التالية؟ نحتاج مثالا (2 صفحات)."),
            ("aims", "We need an example (2 pages)."),
            ("place", "قاعة البلدية (الطابق 2)"),
            ("organisers", "بلدية إربد (الأردن)"),
            ("access", "public"),
            ("others", "header"),
        ];
        let page = guest.fill("/events/new", "/events", &typed).await.unwrap().location().to_owned();
        guest.fill(&page, &format!("{page}/publish"), &[("", ""); 0]).await.unwrap().location();
        let own = [
            page.clone(),
            format!("{page}/edit"),
            format!("{page}/history"),
            format!("{page}/cancellation"),
            "/events?when=all&q=Amman".to_owned(),
        ];
        let mut all = pages(&eyes, &mut guest).await;
        all.extend(own);
        for path in &all {
            eyes.goto(path).await;
            assert_eq!(eyes.ask(WRONG).await, json!([]), "{path}");
        }
        // The same for a visitor who reads from right to left.
        eyes.browser.delete_all_cookies().await.unwrap();
        for path in ["/", "/events?when=all", &page, "/network", "/cities/IRB", "/programmes/hmln"] {
            let ask = if path.contains('?') { '&' } else { '?' };
            eyes.goto(&format!("{path}{ask}lang=ar")).await;
            assert_eq!(eyes.ask(WRONG).await, json!([]), "{path} in Arabic");
        }
        // What is looked for here would be found.
        eyes.ask("document.querySelector('main').append('We need an example.')").await;
        assert_eq!(eyes.ask(WRONG).await, json!(["We need an example."]));
        print(format_args!("{} pages: every text in its own direction", all.len()));
    })
    .await;
}
