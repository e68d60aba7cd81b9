//! What people type is not lost, not taken twice, and shown to nobody else.
use crate::house::{Browser, Form, Hall, Page, each_engine};
use web::Stage;

const LINA: &str = "p062";
const STRATEGY: &str = "Rana Sawsani";

/// Opens the form for a new person, and is signed out on another device before it is sent.
pub(crate) async fn signed_out_while_typing(hall: &Hall) -> (Browser, Page) {
    let mut browser = hall.sign_in_as(LINA).await;
    let form = browser.get("/people/new").await.form("/people");
    let mut phone = hall.sign_in_as(LINA).await;
    let others = phone.get("/me").await.form("/me/sessions/end");
    assert_eq!(phone.submit(others, &[]).await.status, 303);
    let typed = [("name", STRATEGY), ("email", "rana@irbid.example"), ("spoken", "ar")];
    let answer = browser.submit(form, &typed).await;
    (browser, answer)
}

/// Signs somebody in, in a browser that was used before; the answer.
pub(crate) async fn enter(hall: &Hall, browser: &mut Browser, address: &str) -> Page {
    let form = browser.get("/sign-in").await.form("/sign-in");
    assert_eq!(browser.submit(form, &[("email", address)]).await.status, 303);
    hall.house.work().await.unwrap();
    let mail = hall.mails_to(address).await.pop().expect("a mail has come");
    let link = mail.link("/sign-in/").expect("a link");
    let form = browser.get(&link).await.form(&link);
    browser.submit(form, &[]).await
}

pub(crate) async fn address(hall: &Hall, code: &str) -> String {
    let contact = people::store::contact(&hall.house.site.db, hall.person(code).await).await.unwrap();
    contact.expect("somebody").email.to_string()
}

fn value<'a>(form: &'a Form, name: &str) -> &'a str {
    form.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str()).unwrap_or_default()
}

#[tokio::test]
async fn what_was_typed_when_the_sign_in_ended_stands_there_after_the_next_and_is_sent_with_one_click() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, answer) = signed_out_while_typing(&hall).await;
        assert_eq!((answer.status, answer.texts("h1")), (403, vec!["This sign-in has ended".to_owned()]));
        let entered = enter(&hall, &mut browser, &address(&hall, LINA).await).await;
        assert_eq!(entered.location(), Some("/draft"), "{}", entered.body);
        let page = browser.get("/draft").await;
        assert_eq!(page.texts("textarea:not([hidden])"), [STRATEGY]);
        let sent = browser.submit(page.form("/people"), &[]).await;
        assert_eq!(browser.get(sent.location().unwrap()).await.texts("h1"), [STRATEGY]);
        assert_eq!(browser.get("/draft").await.status, 404, "it was sent");
    })
    .await;
}

#[tokio::test]
async fn nobody_else_who_signs_in_on_that_device_sees_what_was_typed() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, answer) = signed_out_while_typing(&hall).await;
        assert!(!answer.body.contains(STRATEGY), "whoever sits there now does not read it");
        let entered = enter(&hall, &mut browser, &address(&hall, "p014").await).await;
        assert_eq!(entered.location(), Some("/me"));
        assert_eq!(browser.get("/draft").await.status, 404);
        // Their own browser is another one.
        let mut elsewhere = hall.sign_in_as(LINA).await;
        assert_eq!(elsewhere.get("/draft").await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_form_of_somebody_who_was_here_before_is_not_shown_to_who_is_here_now() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as(LINA).await;
        let form = browser.get("/people/new").await.form("/people").with("name", STRATEGY);
        let out = browser.get("/me").await.form("/sign-out");
        assert_eq!(browser.submit(out, &[]).await.status, 303);
        enter(&hall, &mut browser, &address(&hall, "p014").await).await;
        let answer = browser.submit(form, &[]).await;
        assert_eq!((answer.status, answer.body.contains(STRATEGY)), (403, false));
    })
    .await;
}

#[tokio::test]
async fn of_two_tabs_the_second_one_to_save_is_told() {
    each_engine(Stage::Live, async |hall| {
        let mut omar = hall.sign_in_as("p014").await;
        let [first, second] = [omar.get("/me").await.form("/me"), omar.get("/me").await.form("/me")];
        assert_eq!(omar.submit(first, &[("zone", "Asia/Beirut")]).await.status, 303);
        let told = omar.submit(second, &[("zone", "Europe/Paris")]).await;
        assert_eq!((told.status, told.texts("#problems li").len()), (422, 1), "{}", told.body);
        assert_eq!(value(&omar.get("/me").await.form("/me"), "zone"), "Asia/Beirut");
        let again = told.form("/me");
        assert_eq!(value(&again, "zone"), "Europe/Paris", "what was chosen is kept");
        assert_eq!(omar.submit(again, &[]).await.status, 303);
        assert_eq!(value(&omar.get("/me").await.form("/me"), "zone"), "Europe/Paris");
    })
    .await;
}

#[tokio::test]
async fn a_refused_form_that_is_loaded_again_leads_back_to_its_page() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as(LINA).await;
        let omar = hall.person("p014").await;
        let seats = format!("/people/{omar}/seats");
        for (address, page) in [
            (seats.as_str(), format!("/people/{omar}/seats/new")),
            (&format!("/people/{omar}/sessions/end"), format!("/people/{omar}")),
            ("/me/language", "/me".to_owned()),
            ("/sign-out", "/".to_owned()),
        ] {
            let answer = desk.get(address).await;
            assert_eq!((answer.status, answer.location()), (303, Some(page.as_str())), "{address}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_language_switch_on_a_refused_form_leads_to_the_form() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as(LINA).await;
        let form = desk.get("/people/new").await.form("/people");
        let refused = desk.submit(form, &[]).await;
        let switched = desk.submit(refused.form("/me/language"), &[("lang", "ar")]).await;
        assert_eq!((refused.status, switched.location()), (422, Some("/people/new")));
        let mut visitor = hall.browser();
        let form = visitor.get("/sign-in").await.form("/sign-in");
        let refused = visitor.submit(form, &[("email", "rana@")]).await;
        let arabic = "href=\"/sign-in?lang=ar\"";
        assert!(refused.body.contains(arabic), "{}", refused.body);
    })
    .await;
}
