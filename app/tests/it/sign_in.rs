//! What asking to sign in tells about an address: nothing.
use crate::{
    house::{Hall, Page, each_engine},
    witness,
};
use web::Stage;

/// One person's, an office's with several persons, nobody's.
const ADDRESSES: [&str; 3] = ["hemin.chinari@erbil.example", "office@duhok.example", "nobody@erbil.example"];

/// What somebody sees, and what the database was asked, when the first form after the arrival asks for a link.
async fn ask(hall: &Hall, address: &str) -> (Vec<String>, Vec<String>) {
    let mut browser = hall.browser();
    let form = browser.get("/sign-in").await.form("/sign-in");
    let token = form.fields.iter().find(|field| field.name == "form").unwrap().value.clone();
    witness::take_statements();
    let answer = browser.submit(form, &[("email", address)]).await;
    let asked = witness::take_statements();
    let sent = browser.get("/sign-in/sent").await;
    let next = sent.forms().remove(0).fields.remove(0).value;
    let digits = sent.texts(".digits").remove(0);
    let seen = |page: &Page| {
        let headers = format!("{} {:?}\n{}", page.status, page.headers, page.body);
        headers.replace(&token, "TOKEN").replace(&next, "TOKEN").replace(&format!(">{digits}<"), ">DIGITS<")
    };
    (vec![seen(&answer), seen(&sent)], asked)
}

#[tokio::test]
async fn a_known_an_unknown_and_a_shared_address_are_answered_alike() {
    witness::begin();
    each_engine(Stage::Live, async |hall| {
        let [known, shared, unknown] = ADDRESSES;
        let expected = ask(&hall, unknown).await;
        assert!(expected.1.len() >= 4, "the statements are noted: {:?}", expected.1);
        assert_eq!(ask(&hall, known).await, expected);
        assert_eq!(ask(&hall, shared).await, expected);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_are_known_get_a_mail() {
    each_engine(Stage::Live, async |hall| {
        for address in ADDRESSES {
            let mut browser = hall.browser();
            let form = browser.get("/sign-in").await.form("/sign-in");
            browser.submit(form, &[("email", address)]).await;
        }
        hall.house.work().await.unwrap();
        // It is a Monday, and facilitators get their list.
        let links = hall.mails().await.into_iter().filter(|mail| mail.link("/sign-in/").is_some());
        let mut to: Vec<String> = links.map(|mail| mail.address).collect();
        to.sort();
        assert_eq!(to, [ADDRESSES[0], ADDRESSES[1]]);
    })
    .await;
}
