//! What people do here, each as a sentence, through the doors of the house and on both engines.
use crate::house::{Browser, Form, Hall, Mail, Page, each_engine};
use axum::http::Method;
use std::collections::BTreeSet;
use store::testing::{self, Place};
use web::Stage;

/// Asks for a link; the page that says so.
async fn ask(browser: &mut Browser, address: &str) -> Page {
    let asked = send(browser, ("/sign-in", "/sign-in"), &[("email", address)]).await;
    assert_eq!((asked.status, asked.location()), (303, Some("/sign-in/sent")));
    browser.get("/sign-in/sent").await
}

/// The newest mail to an address, once all work is done.
async fn newest(hall: &Hall, address: &str) -> Mail {
    hall.house.work().await.unwrap();
    hall.mails_to(address).await.pop().expect("a mail has come")
}

/// Asks for a link in a new browser, and reads the mail.
async fn asked(hall: &Hall, address: &str) -> (Browser, Page, Mail) {
    let mut browser = hall.browser();
    let page = ask(&mut browser, address).await;
    (browser, page, newest(hall, address).await)
}

fn link(mail: &Mail) -> String {
    mail.link("/sign-in/").expect("a link")
}

/// The code of a mail: eight digits.
fn code(mail: &Mail) -> String {
    let lines =
        mail.text.lines().map(|line| kernel::text::latin_digits(line).replace(char::is_whitespace, ""));
    let is_code = |line: &String| line.len() == 8 && line.bytes().all(|octet| octet.is_ascii_digit());
    lines.into_iter().find(is_code).expect("a code")
}

/// Another code than the right one.
fn wrong(code: &str) -> String {
    code.chars().map(|digit| if digit == '0' { '1' } else { '0' }).collect()
}

/// The two digits that the asking page shows.
fn digits(asking: &Page) -> String {
    asking.texts(".digits").pop().expect("two digits")
}

/// Opens a page, fills in the form on it that leads there, and sends it.
async fn send(browser: &mut Browser, (page, action): (&str, &str), typed: &[(&str, &str)]) -> Page {
    let form = browser.get(page).await.form(action);
    browser.submit(form, typed).await
}

async fn type_code(browser: &mut Browser, code: &str) -> Page {
    send(browser, ("/sign-in/sent", "/sign-in/sent"), &[("code", code)]).await
}

/// Opens a mailed link and presses its button.
async fn follow(browser: &mut Browser, link: &str, typed: &[(&str, &str)]) -> Page {
    send(browser, (link, link), typed).await
}

/// What stands in a field.
fn value<'a>(form: &'a Form, name: &str) -> &'a str {
    form.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str()).unwrap_or_default()
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/me").await.status == 200
}

const OMAR: &str = "omar.kanarini@irbid.example";

#[tokio::test]
async fn the_browser_that_asked_signs_in_by_the_link_with_one_button() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let page = browser.get(&link(&mail)).await;
        let facts = (page.texts("h1 ~ p:first-of-type"), page.texts("dl.facts dd").pop());
        assert_eq!(
            facts,
            (vec!["This link was sent to Omar Kanarini.".to_owned()], Some("An unknown device".to_owned()))
        );
        let entered = browser.submit(page.form(&link(&mail)), &[]).await;
        assert_eq!((entered.location(), is_signed_in(&mut browser).await), (Some("/me"), true));
    })
    .await;
}

#[tokio::test]
async fn another_device_signs_in_by_the_link_and_the_two_digits_of_the_asking_page() {
    each_engine(Stage::Live, async |hall| {
        let (mut asking, page, mail) = asked(&hall, OMAR).await;
        let mut phone = hall.browser();
        let entered = follow(&mut phone, &link(&mail), &[("digits", &digits(&page))]).await;
        assert_eq!(entered.location(), Some("/me"));
        assert_eq!((is_signed_in(&mut phone).await, is_signed_in(&mut asking).await), (true, false));
    })
    .await;
}

#[tokio::test]
async fn after_three_wrong_pairs_of_digits_only_the_browser_that_asked_goes_on() {
    each_engine(Stage::Live, async |hall| {
        let (mut asking, page, mail) = asked(&hall, OMAR).await;
        let (mut other, link, right) = (hall.browser(), link(&mail), digits(&page));
        let wrong = if right == "10" { "11" } else { "10" };
        // A program that presses the button without a word uses up no try.
        for _ in 0..3 {
            assert_eq!(follow(&mut other, &link, &[]).await.status, 422);
        }
        for _ in 0..2 {
            let refused = follow(&mut other, &link, &[("digits", wrong)]).await;
            assert_eq!((refused.status, value(&refused.form(&link), "digits")), (422, wrong));
        }
        assert_eq!(follow(&mut other, &link, &[("digits", wrong)]).await.status, 404);
        assert_eq!(other.get(&link).await.status, 404);
        assert_eq!(follow(&mut asking, &link, &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn a_code_may_be_typed_in_latin_arabic_or_persian_digits() {
    each_engine(Stage::Live, async |hall| {
        for zero in ['0', '٠', '۰'] {
            let (mut browser, _, mail) = asked(&hall, OMAR).await;
            let shift = |digit: char| char::from_u32(u32::from(digit) - u32::from('0') + u32::from(zero));
            let typed: String = code(&mail).chars().filter_map(shift).collect();
            assert_eq!(type_code(&mut browser, &typed).await.location(), Some("/me"), "{typed}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_is_taken_only_in_the_browser_that_asked() {
    each_engine(Stage::Live, async |hall| {
        let (_, _, mail) = asked(&hall, OMAR).await;
        let mut other = hall.browser();
        let refused = type_code(&mut other, &code(&mail)).await;
        assert_eq!((refused.status, is_signed_in(&mut other).await), (422, false));
    })
    .await;
}

/// Two people of Zarqa share it.
const SHARED: &str = "led@zarqa.example";

#[tokio::test]
async fn a_link_to_a_shared_address_asks_who_it_is() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, SHARED).await;
        let refused = follow(&mut browser, &link(&mail), &[]).await;
        assert_eq!((refused.status, refused.texts("#problems a").len()), (422, 1));
        let asil = hall.person("p018").await.to_string();
        let entered = follow(&mut browser, &link(&mail), &[("person", &asil)]).await;
        assert_eq!(entered.location(), Some("/me"));
        let page = browser.get("/me").await;
        assert_eq!(page.texts("h1"), ["أسيل الزنبقاني"]);
    })
    .await;
}

#[tokio::test]
async fn a_code_to_a_shared_address_asks_who_it_is() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, SHARED).await;
        let who = type_code(&mut browser, &code(&mail)).await;
        let tariq = hall.person("p017").await.to_string();
        let entered = browser.submit(who.form("/sign-in/sent"), &[("person", &tariq)]).await;
        assert_eq!(entered.location(), Some("/me"));
        assert_eq!(browser.get("/me").await.texts("h1"), ["طارق البندقاني"]);
    })
    .await;
}

#[tokio::test]
async fn a_person_who_does_not_share_the_address_is_no_choice() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, SHARED).await;
        let omar = hall.person("p014").await.to_string();
        let mut fields = browser.get(&link(&mail)).await.form(&link(&mail)).sent();
        fields.push(("person".to_owned(), omar));
        assert_eq!(browser.post(&link(&mail), &fields).await.status, 422);
        assert!(!is_signed_in(&mut browser).await);
    })
    .await;
}

#[tokio::test]
async fn a_link_leads_in_once() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let opened = browser.get(&link(&mail)).await.form(&link(&mail));
        let mut again = browser.clone();
        follow(&mut browser, &link(&mail), &[]).await;
        let refused = again.submit(opened, &[]).await;
        assert_eq!((again.get(&link(&mail)).await.status, refused.status), (404, 404));
        assert!(!is_signed_in(&mut again).await);
    })
    .await;
}

#[tokio::test]
async fn a_link_and_its_code_are_over_after_sixty_one_minutes() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let opened = browser.get(&link(&mail)).await.form(&link(&mail));
        let typed = browser.get("/sign-in/sent").await.form("/sign-in/sent");
        hall.clock.set("2018-06-25T10:01+03");
        let by_link = browser.submit(opened, &[]).await.status;
        let by_code = browser.submit(typed, &[("code", &code(&mail))]).await.status;
        assert_eq!((by_link, by_code, is_signed_in(&mut browser).await), (404, 422, false));
    })
    .await;
}

#[tokio::test]
async fn asking_again_sends_the_same_link_once_more() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, first) = asked(&hall, OMAR).await;
        ask(&mut browser, OMAR).await;
        let second = newest(&hall, OMAR).await;
        assert_eq!((hall.mails_to(OMAR).await.len(), link(&second)), (2, link(&first)));
    })
    .await;
}

#[tokio::test]
async fn the_use_of_one_link_voids_the_others_of_the_address() {
    each_engine(Stage::Live, async |hall| {
        let (mut first, _, early) = asked(&hall, OMAR).await;
        let (mut second, _, late) = asked(&hall, OMAR).await;
        assert_ne!(link(&early), link(&late));
        follow(&mut second, &link(&late), &[]).await;
        assert_eq!(first.get(&link(&early)).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn five_wrong_codes_end_the_code_and_not_the_link() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        // No code at all is no wrong one.
        for _ in 0..5 {
            assert_eq!(type_code(&mut browser, "").await.status, 422);
        }
        for _ in 0..5 {
            assert_eq!(type_code(&mut browser, &wrong(&code(&mail))).await.status, 422);
        }
        assert_eq!(type_code(&mut browser, &code(&mail)).await.status, 422);
        assert_eq!(follow(&mut browser, &link(&mail), &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn after_more_than_fifty_wrong_codes_codes_rest_for_an_hour_and_links_go_on() {
    each_engine(Stage::Live, async |hall| {
        // Nobody has these addresses: whoever guesses does not know.
        for place in 0..11 {
            let mut guesser = hall.browser();
            ask(&mut guesser, &format!("nobody-{place}@irbid.example")).await;
            for _ in 0..5 {
                type_code(&mut guesser, "00000000").await;
            }
        }
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        assert_eq!(type_code(&mut browser, &code(&mail)).await.status, 422);
        assert_eq!(follow(&mut browser, &link(&mail), &[]).await.location(), Some("/me"));
        let mut desk = hall.sign_in_as("p062").await;
        let said = "Codes to sign in are not taken at the moment".to_owned();
        assert!(desk.get("/desk").await.texts(".todo h2").contains(&said), "the desk says so");
        hall.clock.set("2018-06-25T10:00:01+03");
        assert!(!desk.get("/desk").await.texts(".todo h2").contains(&said));
        let (mut later, _, fresh) = asked(&hall, OMAR).await;
        assert_eq!(type_code(&mut later, &code(&fresh)).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn a_plus_in_the_address_is_kept_and_no_link_holds_an_address() {
    const RANA: &str = "rana+webinar@irbid.example";
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let person = add(&mut desk, "Rana Sawsani", RANA).await;
        let (mut browser, _, mail) = asked(&hall, RANA).await;
        assert_eq!(follow(&mut browser, &link(&mail), &[]).await.location(), Some("/me"));
        assert_eq!(browser.get("/me").await.texts(".title p"), [RANA]);
        let found = desk.get(&web::address("/people", [("q", "rana+webinar")])).await;
        assert!(found.body.contains(&format!("href=\"{person}\"")));
        let links = mail.text.split_whitespace().filter(|word| word.contains("://"));
        assert!(links.chain([link(&mail).as_str()]).all(|link| !link.contains("rana")));
    })
    .await;
}

/// Adds a person by the form; their page.
async fn add(desk: &mut Browser, name: &str, address: &str) -> String {
    let added =
        send(desk, ("/people/new", "/people"), &[("name", name), ("email", address), ("spoken", "ar en")])
            .await;
    added.location().expect("a person's page").to_owned()
}

#[tokio::test]
async fn over_the_limit_of_an_address_the_page_is_the_same_and_no_mail_goes() {
    each_engine(Stage::Live, async |hall| {
        let mut pages = Vec::new();
        // Each asks anew, from one office.
        let office = hall.browser();
        for _ in 0..4 {
            let page = ask(&mut office.clone(), OMAR).await;
            pages.push((
                page.texts("h1, .lede, .note").join(" ").replace(&digits(&page), "DIGITS"),
                page.status,
            ));
            hall.house.work().await.unwrap();
        }
        assert_eq!(pages.iter().collect::<BTreeSet<_>>().len(), 1, "{pages:?}");
        assert_eq!(hall.mails_to(OMAR).await.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn who_asks_again_over_the_limit_types_the_code_of_the_mail_that_came() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, page, mail) = asked(&hall, OMAR).await;
        for minute in 1..4 {
            // A typing error in between makes no difference.
            hall.clock.set(&format!("2018-06-25T09:0{minute}:00+03"));
            ask(&mut browser, "omar.kanarini@irbit.example").await;
            hall.clock.set(&format!("2018-06-25T09:0{minute}:30+03"));
            assert_eq!(digits(&ask(&mut browser, OMAR).await), digits(&page));
            hall.house.work().await.unwrap();
        }
        assert_eq!(hall.mails_to(OMAR).await.len(), 3);
        assert_eq!(type_code(&mut browser, &code(&mail)).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn what_strangers_ask_for_an_address_takes_nothing_from_its_owner() {
    each_engine(Stage::Live, async |hall| {
        let mut stranger = hall.browser();
        for _ in 0..4 {
            ask(&mut stranger, OMAR).await;
            hall.house.work().await.unwrap();
        }
        let (mut owner, _, mail) = asked(&hall, OMAR).await;
        assert_eq!(follow(&mut owner, &link(&mail), &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn nobody_gets_more_than_ten_sign_in_mails_a_day() {
    each_engine(Stage::Live, async |mut hall| {
        for _ in 0..4 {
            for _ in 0..3 {
                ask(&mut hall.browser(), OMAR).await;
                hall.house.work().await.unwrap();
            }
            // The buckets of a process are empty now; a new start fills them.
            hall = hall.restarted().await;
        }
        assert_eq!(hall.mails_to(OMAR).await.len(), 10);
        // Whoever else used up the mails of the day: the newest of them signs in where somebody asked, and nowhere else.
        let newest = newest(&hall, OMAR).await;
        let (mut owner, mut nobody) = (hall.browser(), hall.browser());
        ask(&mut owner, OMAR).await;
        ask(&mut nobody, "omar.kanarini@irbit.example").await;
        hall.house.work().await.unwrap();
        assert_eq!(hall.mails_to(OMAR).await.len(), 10);
        assert_eq!(type_code(&mut nobody, &code(&newest)).await.status, 422);
        assert_eq!(follow(&mut nobody, &link(&newest), &[]).await.status, 422);
        let mut by_link = owner.clone();
        assert!(
            by_link
                .get(&link(&newest))
                .await
                .form(&link(&newest))
                .fields
                .iter()
                .all(|field| field.name != "digits")
        );
        assert_eq!(type_code(&mut owner, &code(&newest)).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn over_the_limit_of_an_office_the_link_that_came_signs_in_wherever_somebody_asked() {
    each_engine(Stage::Live, async |hall| {
        let office = hall.browser();
        let (mut telephone, mut laptop) = (office.clone(), office);
        for _ in 0..3 {
            ask(&mut telephone, OMAR).await;
            hall.house.work().await.unwrap();
        }
        ask(&mut laptop, OMAR).await;
        hall.house.work().await.unwrap();
        assert_eq!(hall.mails_to(OMAR).await.len(), 3);
        let mail = newest(&hall, OMAR).await;
        assert_eq!(follow(&mut laptop, &link(&mail), &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn known_unknown_and_shared_addresses_get_the_same_answer() {
    each_engine(Stage::Live, async |hall| {
        let mut answers = BTreeSet::new();
        for address in [OMAR, SHARED, "nobody@irbid.example"] {
            let mut browser = hall.browser();
            let answer = send(&mut browser, ("/sign-in", "/sign-in"), &[("email", address)]).await;
            answers.insert((answer.status, format!("{:?}", answer.headers), answer.body));
        }
        assert_eq!(answers.len(), 1, "{answers:?}");
    })
    .await;
}

#[tokio::test]
async fn a_person_sees_where_they_are_signed_in_and_ends_it_for_the_next_request() {
    each_engine(Stage::Live, async |hall| {
        let mut phone = hall.sign_in_as("p014").await;
        let mut laptop = hall.sign_in_as("p014").await;
        let page = laptop.get("/me").await;
        assert_eq!(page.texts("#sessions ~ table tbody tr").len(), 2);
        let ending = page.forms().into_iter().find(|form| form.action.starts_with("/me/sessions/")).unwrap();
        laptop.submit(ending, &[]).await;
        assert_eq!((is_signed_in(&mut phone).await, is_signed_in(&mut laptop).await), (false, true));
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_ends_somebodys_sessions_for_the_next_request() {
    each_engine(Stage::Live, async |hall| {
        let (mut desk, mut phone) = (hall.sign_in_as("p062").await, hall.sign_in_as("p014").await);
        let page = format!("/people/{}", hall.person("p014").await);
        let form = desk.get(&page).await.form(&format!("{page}/sessions/end"));
        assert!(is_signed_in(&mut phone).await);
        desk.submit(form, &[]).await;
        assert!(!is_signed_in(&mut phone).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_on_a_shared_computer_ends_after_twelve_hours() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as("p014").await;
        hall.clock.set("2018-06-25T20:59+03");
        assert!(is_signed_in(&mut browser).await);
        hall.clock.set("2018-06-25T21:00+03");
        assert!(!is_signed_in(&mut browser).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_on_the_own_device_that_nobody_uses_ends_after_seven_days() {
    each_engine(Stage::Live, async |hall| {
        let (mut used, _, mail) = asked(&hall, OMAR).await;
        follow(&mut used, &link(&mail), &[("own_device", "yes")]).await;
        // Looking writes down when it was seen: each look needs a session of its own.
        let (mut idle, _, fresh) = asked(&hall, OMAR).await;
        follow(&mut idle, &link(&fresh), &[("own_device", "yes")]).await;
        hall.clock.set("2018-07-02T08:59+03");
        assert!(is_signed_in(&mut used).await);
        hall.clock.set("2018-07-02T09:01+03");
        assert!(!is_signed_in(&mut idle).await);
    })
    .await;
}

#[tokio::test]
async fn a_seat_that_is_handed_over_keeps_its_history_and_its_leaver_goes_on_the_day() {
    each_engine(Stage::Live, async |hall| {
        hall.clock.set("2018-06-25T20:00+03");
        let mut desk = hall.sign_in_as("p062").await;
        let mut leaver = hall.sign_in_as("p014").await;
        let colleague = format!("/people/{}", hall.person("p016").await);
        let successor = hall.person("p012").await.to_string();
        let seat = hand_over(&hall, &mut desk, "p014", &successor, "2018-06-26").await;
        assert_eq!(leaver.get(&colleague).await.status, 200);
        hall.clock.set("2018-06-26T01:00+03");
        assert_eq!(leaver.get(&colleague).await.status, 404);
        let mut comer = hall.sign_in_as("p012").await;
        assert_eq!(comer.get(&colleague).await.status, 200);
        let history = desk.get(&seat).await.texts("ol.line li a");
        assert_eq!(history, ["Laith Habaqi", "Omar Kanarini"]);
    })
    .await;
}

/// Hands over the seat of a person who has one; the seat's page.
async fn hand_over(hall: &Hall, desk: &mut Browser, leaver: &str, successor: &str, day: &str) -> String {
    let page = desk.get(&format!("/people/{}", hall.person(leaver).await)).await;
    let (_, rest) = page.body.split_once("href=\"/seats/").expect("a seat");
    let seat = format!("/seats/{}", rest.split_once('"').unwrap().0);
    let action = format!("{seat}/successor");
    let done = send(desk, (&action, &action), &[("successor", successor), ("day", day)]).await;
    assert_eq!(done.location(), Some(format!("/people/{successor}").as_str()), "{}", done.body);
    seat
}

#[tokio::test]
async fn both_are_told_of_a_seat_that_is_handed_over_each_in_their_language() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let successor = hall.person("p012").await.to_string();
        hand_over(&hall, &mut desk, "p014", &successor, "2018-06-26").await;
        let leaver = newest(&hall, OMAR).await;
        let comer = newest(&hall, "laith.habaqi@amman.example").await;
        let says = |mail: &Mail, lang: &str| mail.html.contains(&format!("<html lang=\"{lang}\""));
        assert_eq!(
            (says(&leaver, "en"), leaver.subject.as_str(), says(&comer, "ar")),
            (true, "Your seat has passed on: focal point, Irbid", true)
        );
        assert!(leaver.html.contains("Laith Habaqi takes over"), "{}", leaver.html);
        assert!(comer.html.contains("عمر الكناريني"), "a name in the reader's script: {}", comer.html);
    })
    .await;
}

#[tokio::test]
async fn whoever_hides_is_seen_by_facilitators_only_from_the_next_request_on() {
    each_engine(Stage::Live, async |hall| {
        let (mut officer, mut colleague) = (hall.sign_in_as("p014").await, hall.sign_in_as("p015").await);
        let mut desk = hall.sign_in_as("p062").await;
        let page = format!("/people/{}", hall.person("p014").await);
        let mut seen = Vec::new();
        for action in ["/me/hiding", "/me/showing"] {
            send(&mut officer, ("/me", action), &[]).await;
            seen.push((colleague.get(&page).await.status, desk.get(&page).await.status));
        }
        assert_eq!(seen, [(404, 200), (200, 200)]);
    })
    .await;
}

#[tokio::test]
async fn whoever_takes_their_data_gets_what_is_held_and_the_record_says_so() {
    each_engine(Stage::Live, async |hall| {
        let mut officer = hall.sign_in_as("p014").await;
        let file = send(&mut officer, ("/me", "/me/exports"), &[]).await.location().unwrap().to_owned();
        let data: serde_json::Value = serde_json::from_str(&officer.get(&file).await.body).unwrap();
        let people = &data["people"];
        assert_eq!(
            [&people["name"], &people["address"], &people["seats"][0]["organisation"]],
            ["Omar Kanarini", OMAR, "Irbid"]
        );
        assert_eq!(data["mails"][0]["to"], OMAR);
        let log = hall.sign_in_as("p062").await.get("/log").await;
        assert!(log.body.contains("A person took their data"));
    })
    .await;
}

#[tokio::test]
async fn what_is_held_of_a_person_is_told_in_the_words_of_its_reader() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let mut omar = hall.sign_in_as("p014").await;
    let told = omar.get("/me/data?lang=ar").await.texts("dd");
    let has = |text: &str| told.iter().any(|line| line.contains(text));
    assert_eq!(["إربد", "عمّان", "أُسند مقعد"].map(has), [true; 3], "{told:?}");
    assert_eq!(["Irbid", "Asia/", "people: "].map(has), [false; 3], "{told:?}");
    // For machines it stays in codes.
    let data: serde_json::Value = serde_json::from_str(&omar.get("/me/data.json").await.body).unwrap();
    let people = &data["people"];
    assert_eq!((&people["zone"], &people["seats"][0]["seat"]), (&"Asia/Amman".into(), &"focal point".into()));
    assert_eq!(
        people["record"].as_array().and_then(|record| record.last()).map(|first| &first["happened"]),
        Some(&"people: person added".into())
    );
}

#[tokio::test]
async fn after_an_erasure_no_name_address_or_mail_text_is_left_anywhere() {
    const TRACES: [&str; 4] = ["Zanbaqani", "الزنبقاني", "asil@zarqa.example", "zanbaqani"];
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        // Traces of every kind: sign-in, an address that shall change, a seat handed over, a shared address, the wish itself.
        let (mut officer, _, mail) = asked(&hall, SHARED).await;
        let asil = hall.person("p018").await;
        follow(&mut officer, &link(&mail), &[("person", &asil.to_string())]).await;
        let successor = hall.person("p012").await.to_string();
        hand_over(&hall, &mut desk, "p018", &successor, "2018-06-26").await;
        send(&mut officer, ("/me", "/me/erasure"), &[]).await;
        let page = format!("/people/{asil}");
        send(&mut desk, (&format!("{page}/edit"), &page), &[("email", "asil@zarqa.example")]).await;
        newest(&hall, "asil@zarqa.example").await;
        let before = found(&hall, &TRACES).await;
        let there: BTreeSet<&str> = before.iter().map(|(_, text)| *text).collect();
        assert_eq!(there, TRACES.into(), "there is something to erase");
        let erasure = format!("{page}/erasure");
        let erased = send(&mut desk, (&erasure, &erasure), &[]).await;
        assert_eq!(erased.location(), Some(page.as_str()), "{}", erased.body);
        assert_eq!(found(&hall, &TRACES).await, BTreeSet::new());
        let history = desk.get(&page).await;
        assert_eq!(
            (history.texts("h1"), history.texts(".list h3").len()),
            (vec!["Former officer".into()], 1)
        );
    })
    .await;
}

#[tokio::test]
async fn the_inbox_of_a_demo_lists_no_mail_of_somebody_who_was_erased() {
    let hall = Hall::planted(Stage::Demo, Place::folder()).await;
    asked(&hall, OMAR).await;
    let mut desk = hall.sign_in_as("p062").await;
    let mails = |inbox: Page| {
        crate::crawl::links(&inbox)
            .into_iter()
            .filter(|link| link.starts_with("/dev/inbox/"))
            .collect::<Vec<_>>()
    };
    let before = mails(desk.get("/dev/inbox").await);
    let erasure = format!("/people/{}/erasure", hall.person("p014").await);
    send(&mut desk, (&erasure, &erasure), &[]).await;
    let after = mails(desk.get("/dev/inbox").await);
    assert!(after.len() < before.len(), "{before:?}");
    for mail in after {
        assert_eq!(desk.get(&mail).await.status, 200, "{mail}");
    }
}

/// Which of these texts stand in any column of which table.
async fn found<'a>(hall: &Hall, texts: &[&'a str]) -> BTreeSet<(String, &'a str)> {
    let rows = testing::rows(hall.place.source()).await;
    let in_table = |(table, lines): (String, Vec<String>)| {
        let all = lines.concat();
        texts.iter().filter(move |text| all.contains(**text)).map(move |text| (table.clone(), *text))
    };
    rows.into_iter().flat_map(in_table).collect()
}

#[tokio::test]
async fn facilitators_are_told_of_a_wish_for_erasure() {
    each_engine(Stage::Live, async |hall| {
        let mut officer = hall.sign_in_as("p014").await;
        send(&mut officer, ("/me", "/me/erasure"), &[]).await;
        let mail = newest(&hall, "lina@centre.example.org").await;
        assert_eq!(mail.subject, "Omar Kanarini asks for erasure");
        let erasure = format!("/people/{}/erasure", hall.person("p014").await);
        assert_eq!(mail.link("/people/"), Some(erasure.clone()));
        let mut centre = hall.sign_in_as("p062").await;
        let page = centre.get("/desk").await;
        assert!(page.body.contains("Omar Kanarini asks to be erased") && page.body.contains(&erasure));
        send(&mut centre, (&erasure, &erasure), &[]).await;
        assert!(!centre.get("/desk").await.body.contains(&erasure));
    })
    .await;
}

#[tokio::test]
async fn the_setup_link_makes_one_facilitator_and_no_second() {
    for place in [Some(Place::folder()), Place::postgres().await].into_iter().flatten() {
        let hall = Hall::open(Stage::Live, place).await;
        let link = setup_link(&hall).await;
        let (mut first, mut second) = (hall.browser(), hall.browser());
        let typed = [
            ("centre", "The centre"),
            ("name", "Widad Tahan"),
            ("email", "widad@centre.example"),
            ("spoken", "ar"),
        ];
        let late = second.get(&link).await.form(&link);
        let form = first.get(&link).await.form(&link);
        // Pressed twice: the answer to the first press never arrived.
        assert_eq!(first.clone().submit(form.clone(), &typed).await.location(), Some("/people"));
        assert_eq!(first.submit(form, &typed).await.location(), Some("/people"));
        let refused = second.submit(late, &typed).await.status;
        let seen = (first.get("/people").await.status, second.get(&link).await.status, refused);
        assert_eq!(seen, (200, 404, 404));
    }
}

/// The link that `serve` prints on an empty database.
pub(crate) async fn setup_link(hall: &Hall) -> String {
    let token = kernel::Token::random(kernel::TokenKind::Setup, &kernel::Dice::seeded(7));
    let hash: Vec<u8> = token.hash().into();
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::settings::set(&mut tx, people::SETUP_LINK, &kernel::hex(&hash)).await.unwrap();
    tx.commit().await.unwrap();
    format!("/setup/{}", token.as_str())
}

fn language(page: &Page) -> String {
    let (_, rest) = page.body.split_once("<html lang=\"").expect("a page");
    rest.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn the_language_is_the_links_else_the_persons_else_the_cookies_else_the_browsers() {
    each_engine(Stage::Live, async |hall| {
        let french = |browser: Browser| browser.saying("accept-language", "fr-TN, en;q=0.5");
        let mut visitor = french(hall.browser());
        let mut seen = vec![language(&visitor.get("/").await)];
        seen.push(language(&visitor.get("/?lang=tr").await));
        // The link's language was kept in a cookie.
        seen.push(language(&visitor.get("/").await));
        let mut officer = french(hall.sign_in_as("p012").await);
        seen.push(language(&officer.get("/").await));
        seen.push(language(&officer.get("/?lang=ckb").await));
        seen.push(language(&officer.get("/").await));
        assert_eq!(seen, ["fr", "tr", "tr", "ar", "ckb", "ar"]);
    })
    .await;
}

#[tokio::test]
async fn the_switch_changes_the_language_of_a_person_for_good() {
    each_engine(Stage::Live, async |hall| {
        let mut officer = hall.sign_in_as("p012").await;
        assert_eq!(
            send(&mut officer, ("/me", "/me/language"), &[("lang", "en")]).await.location(),
            Some("/me")
        );
        let elsewhere = hall.sign_in_as("p012").await.get("/").await;
        assert_eq!(language(&elsewhere), "en");
    })
    .await;
}

#[tokio::test]
async fn a_form_with_errors_comes_back_with_all_of_them_on_top_and_beside_and_with_what_was_typed() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/people/new").await.form("/people");
        let typed = [("name", "Rana <b>\u{202e}"), ("email", "rana@"), ("spoken", "arabic")];
        let page = desk.submit(form, &typed).await;
        let (shown, html) = (page.form("/people"), page.html());
        let kept = typed.map(|(name, _)| (name, value(&shown, name)));
        let invalid = scraper::Selector::parse("[aria-invalid=true]").unwrap();
        let beside: Vec<&str> = html.select(&invalid).filter_map(|field| field.attr("name")).collect();
        assert_eq!((page.status, kept), (422, typed));
        assert_eq!((page.texts("#problems li").len(), beside), (3, vec!["name", "email", "spoken"]));
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_with_a_page() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.browser();
        let page = send(&mut browser, ("/sign-in", "/sign-in"), &[("email", &"a".repeat(513 << 10))]).await;
        assert_eq!((page.status, page.texts("h1")), (413, vec!["This is too large".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn octets_that_are_no_text_are_refused_with_a_page() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.browser();
        for body in ["email=%ff", "email=a%00b"] {
            let page = browser.send(Method::POST, "/sign-in", Some(body.to_owned())).await;
            let title = "There are characters here that are no text".to_owned();
            assert_eq!((page.status, page.texts("h1")), (400, vec![title]), "{body}");
        }
    })
    .await;
}

#[tokio::test]
async fn another_host_is_refused() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.browser();
        let page = browser.send(Method::GET, "http://elsewhere.example/", None).await;
        assert_eq!((page.status, page.texts("h1")), (400, vec!["This is not our address".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_and_changes_nothing() {
    each_engine(Stage::Live, async |hall| {
        let mut officer = hall.sign_in_as("p014").await;
        let form = officer.get("/me").await.form("/me/hiding");
        let before = testing::digests(hall.place.source()).await;
        let mut lured = officer.saying("sec-fetch-site", "cross-site");
        assert_eq!(lured.submit(form, &[]).await.status, 403);
        assert_eq!(testing::digests(hall.place.source()).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_was_open_too_long_is_shown_again_and_sent_with_one_button() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/people/new").await.form("/people");
        // The sign-in ends; the same person signs in again.
        desk = hall.sign_in_as("p062").await;
        let typed = [("name", "Rana Sawsani"), ("email", "rana@irbid.example"), ("spoken", "ar")];
        let page = desk.submit(form, &typed).await;
        let shown = page.form("/people");
        assert_eq!((page.status, value(&shown, "name")), (403, "Rana Sawsani"));
        let sent = desk.submit(shown, &[]).await;
        assert_eq!(desk.get(sent.location().unwrap()).await.texts("h1"), ["Rana Sawsani"]);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_sent_twice_has_one_effect_and_one_answer() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/people/new").await.form("/people");
        let typed = [("name", "Rana Sawsani"), ("email", "rana@irbid.example"), ("spoken", "ar")];
        let first = desk.submit(form.clone(), &typed).await;
        let second = desk.submit(form, &typed).await;
        assert_eq!((first.status, second.location()), (303, first.location()));
        assert_eq!(desk.get("/people?q=rana").await.texts("tbody tr").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_goes_back_changes_a_word_and_sends_again_gets_the_change() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/people/new").await.form("/people");
        let typed = |name| [("name", name), ("email", "rana@irbid.example"), ("spoken", "ar")];
        let first = desk.submit(form.clone(), &typed("Rana Sawsani")).await;
        let second = desk.submit(form, &typed("Ranya Sawsani")).await;
        assert_eq!((first.status, second.status), (303, 303));
        assert_ne!(first.location(), second.location());
        // Where something was changed meanwhile, that is told: here by the same person.
        let own = second.location().unwrap().to_owned();
        let form = desk.get(&format!("{own}/edit")).await.form(&own);
        desk.submit(form.clone(), &[("name", "Ranya S")]).await;
        assert_eq!(desk.submit(form, &[("name", "Ranya Sawsan")]).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn each_button_of_a_page_that_was_loaded_once_does_its_own() {
    each_engine(Stage::Live, async |hall| {
        let mut officer = hall.sign_in_as("p014").await;
        send(&mut officer, ("/me/calendar", "/me/calendar"), &[]).await;
        let page = officer.get("/me/calendar").await;
        let forms: Vec<_> =
            page.forms().into_iter().filter(|form| form.action.starts_with("/me/calendar")).collect();
        assert_eq!(forms.len(), 2, "another address, and none");
        for form in forms {
            assert_eq!(officer.submit(form, &[]).await.status, 303);
        }
        let feeds = "select count(*) from events_feeds";
        let left: i64 = store::sql(feeds).one(&hall.house.site.db).await.unwrap();
        assert_eq!(left, 0);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_sent_twice_at_once_has_one_effect_and_one_answer() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let form = desk.get("/people/new").await.form("/people");
        let typed = [("name", "Rana Sawsani"), ("email", "rana@irbid.example"), ("spoken", "ar")];
        let mut answers = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (mut desk, form) = (desk.clone(), form.clone());
            answers.spawn(async move { desk.submit(form, &typed).await.location().map(str::to_owned) });
        }
        let places: BTreeSet<Option<String>> = answers.join_all().await.into_iter().collect();
        assert_eq!((places.len(), places.contains(&None)), (1, false), "{places:?}");
        assert_eq!(desk.get("/people?q=rana").await.texts("tbody tr").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_pressed_several_times_at_once_signs_in() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let path = link(&mail);
        let form = browser.get(&path).await.form(&path);
        let mut answers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (mut browser, form) = (browser.clone(), form.clone());
            answers.spawn(async move {
                let answer = browser.submit(form, &[]).await;
                // Whichever answer the browser reads, it leads in.
                (answer.location().map(str::to_owned), is_signed_in(&mut browser).await)
            });
        }
        let seen: BTreeSet<_> = answers.join_all().await.into_iter().collect();
        assert_eq!(seen, BTreeSet::from([(Some("/me".to_owned()), true)]));
        let sessions: i64 =
            store::sql("select count(*) from people_sessions").one(&hall.house.site.db).await.unwrap();
        assert_eq!(sessions, 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_presses_twice_or_goes_back_and_presses_again_comes_in_by_link_and_by_code() {
    each_engine(Stage::Live, async |hall| {
        for by_code in [false, true] {
            let (mut browser, _, mail) = asked(&hall, OMAR).await;
            let page = if by_code { "/sign-in/sent".to_owned() } else { link(&mail) };
            let code = code(&mail);
            let typed = if by_code { vec![("code", code.as_str())] } else { Vec::new() };
            let form = browser.get(&page).await.form(&page);
            // The answer to the first press never arrived.
            browser.clone().submit(form.clone(), &typed).await;
            let second = browser.submit(form.clone(), &typed).await;
            assert_eq!((second.location(), is_signed_in(&mut browser).await), (Some("/me"), true));
            let back = browser.submit(form.clone(), &typed).await;
            assert_eq!((back.location(), is_signed_in(&mut browser).await), (Some("/me"), true));
            let sessions = "select count(*) from people_sessions";
            let sessions: i64 = store::sql(sessions).one(&hall.house.site.db).await.unwrap();
            assert_eq!(sessions, 1);
            // Another browser never, and nobody once the session was ended.
            assert_eq!(hall.browser().submit(form.clone(), &typed).await.status, 403);
            send(&mut browser, ("/me", "/sign-out"), &[]).await;
            browser.submit(form, &typed).await;
            assert!(!is_signed_in(&mut browser).await);
        }
    })
    .await;
}

#[tokio::test]
async fn a_press_that_is_repeated_much_later_leads_in_no_more() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let form = browser.get(&link(&mail)).await.form(&link(&mail));
        browser.clone().submit(form.clone(), &[]).await;
        hall.clock.set("2018-06-25T09:11+03");
        browser.submit(form, &[]).await;
        assert!(!is_signed_in(&mut browser).await);
    })
    .await;
}

#[tokio::test]
async fn who_signs_out_in_a_second_tab_is_led_home() {
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.sign_in_as("p014").await;
        let form = browser.get("/me").await.form("/sign-out");
        browser.submit(form.clone(), &[]).await;
        let again = browser.submit(form, &[]).await;
        assert_eq!((again.status, again.location()), (303, Some("/")));
        // What was pressed is no draft that waits for the next sign-in.
        ask(&mut browser, OMAR).await;
        let mail = newest(&hall, OMAR).await;
        assert_eq!(follow(&mut browser, &link(&mail), &[]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn who_closed_the_page_that_asked_finds_it_again_from_the_page_of_signing_in() {
    const WAY_BACK: &str = "a[href=\"/sign-in/sent\"]";
    each_engine(Stage::Live, async |hall| {
        let mut browser = hall.browser();
        assert_eq!(browser.get("/sign-in").await.texts(WAY_BACK).len(), 0);
        ask(&mut browser, OMAR).await;
        assert_eq!(browser.get("/sign-in").await.texts(WAY_BACK).len(), 1);
        assert_eq!(hall.browser().get("/sign-in").await.texts(WAY_BACK).len(), 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_only_looks_at_a_mailed_link_changes_nothing() {
    each_engine(Stage::Live, async |hall| {
        let (mut browser, _, mail) = asked(&hall, OMAR).await;
        let before = testing::digests(hall.place.source()).await;
        for method in [Method::GET, Method::HEAD, Method::OPTIONS, Method::GET] {
            browser.send(method.clone(), &link(&mail), None).await;
            hall.browser().send(method, &link(&mail), None).await;
        }
        assert_eq!(testing::digests(hall.place.source()).await, before);
        assert_eq!(follow(&mut browser, &link(&mail), &[]).await.location(), Some("/me"));
    })
    .await;
}
