//! The second step of sign-in: an app's code after the mail, and again before people leave the house.
use crate::{
    house::{Browser, Hall, Page, each_engine},
    offers::spring,
};
use jiff::SignedDuration;
use people::rules::second_step::{code, moment};
use store::testing::Place;
use web::Stage;

/// Facilitators.
const LINA: &str = "p062";
pub(crate) const BASTIEN: &str = "p063";
const LINAS: &str = "lina@centre.example.org";
const OWN: &str = "/me/second-step";
const AT_SIGN_IN: &str = "/sign-in/second-step";
const OFFER: &str = "/me/second-step/offer?next=%2Fme";

/// A phone with an app.
pub(crate) struct Phone(Vec<u8>);

impl Phone {
    /// Reads the key that a page shows: letters of five bits (RFC 4648, 6).
    fn of(page: &Page) -> Self {
        let key = page.texts("code").remove(0).replace(' ', "");
        assert_eq!(key.len(), 32, "{key}");
        let bits: Vec<usize> =
            key.chars().map(|letter| "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".find(letter).unwrap()).collect();
        let octets = bits.chunks(8).flat_map(|eight| {
            let number =
                eight.iter().fold(0_u64, |number, bits| (number << 5) | u64::try_from(*bits).unwrap());
            number.to_be_bytes()[3..].to_vec()
        });
        Self(octets.collect())
    }

    /// What the app shows now.
    fn shows(&self, hall: &Hall) -> String {
        code(&self.0, moment(hall.clock.machine()))
    }

    /// What it shows half a minute later.
    fn shows_next(&self, hall: &Hall) -> String {
        hall.clock.advance(SignedDuration::from_secs(30));
        self.shows(hall)
    }
}

async fn type_code(browser: &mut Browser, page: &str, typed: &str) -> Page {
    let action = page.split('?').next().unwrap();
    let form = browser.get(page).await.form(action);
    browser.submit(form, &[("code", typed)]).await
}

/// A facilitator sets their second step up; their browser, their phone and their recovery codes.
pub(crate) async fn set_up(hall: &Hall, code: &str) -> (Browser, Phone, Vec<String>) {
    let mut browser = hall.sign_in_as(code).await;
    let page = browser.get("/me/second-step/new").await;
    let (phone, form) = (Phone::of(&page), page.form(OWN));
    let done = browser.submit(form, &[("code", &phone.shows(hall))]).await;
    assert_eq!(done.status, 200, "{}", done.body);
    (browser, phone, done.texts("ol code"))
}

/// A browser in which Lina has followed the link of her mail.
async fn after_the_mail(hall: &Hall) -> Browser {
    let (browser, followed) = hall.follow_link(hall.person(LINA).await).await;
    assert_eq!(followed.location(), Some(AT_SIGN_IN));
    browser
}

#[tokio::test]
async fn a_second_step_is_offered_to_facilitators_once() {
    each_engine(Stage::Live, async |hall| {
        let to =
            async |code| hall.follow_link(hall.person(code).await).await.1.location().unwrap().to_owned();
        assert_eq!([to(LINA).await, to(LINA).await, to("p014").await], [OFFER, "/me", "/me"]);
        let mut lina = hall.sign_in_as(LINA).await;
        let offer = lina.get(OFFER).await;
        assert!(offer.body.contains("href=\"/me/second-step/new\"") && offer.body.contains("href=\"/me\""));
        assert!(lina.get("/me").await.body.contains("href=\"/me/second-step\""));
        let mut officer = hall.sign_in_as("p014").await;
        assert!(!officer.get("/me").await.body.contains("second-step"));
        assert_eq!(officer.get("/me/second-step/new").await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn it_is_set_up_once_a_code_of_the_app_has_come_back_and_ends_other_sign_ins() {
    each_engine(Stage::Live, async |hall| {
        let mut other = hall.sign_in_as(LINA).await;
        let mut lina = hall.sign_in_as(LINA).await;
        let page = lina.get("/me/second-step/new").await;
        let (phone, form) = (Phone::of(&page), page.form(OWN));
        let wrong = lina.submit(form.clone(), &[("code", "000000")]).await;
        assert_eq!((wrong.status, Phone::of(&wrong).0 == phone.0), (422, true), "the same picture");
        assert_eq!(other.get("/me").await.status, 200);
        let arabic =
            |digit: char| char::from_u32(u32::from(digit) - u32::from('0') + u32::from('٠')).unwrap();
        let typed: String = phone.shows(&hall).chars().map(arabic).collect();
        let done = lina.submit(form.clone(), &[("code", &typed)]).await;
        assert_eq!((done.status, done.texts("ol code").len()), (200, 10), "{}", done.body);
        // The second press of the same button.
        assert_eq!(lina.submit(form, &[("code", &typed)]).await.location(), Some(OWN));
        assert_eq!(lina.get("/me").await.status, 200);
        assert_eq!(other.get("/me").await.status, 303, "signed out");
        let mail = hall.mails_to(LINAS).await.pop().unwrap();
        assert_eq!(mail.subject, "A second step at your sign-in was set up");
        assert!(lina.get("/log").await.body.contains("A second step of sign-in was set up"));
    })
    .await;
}

#[tokio::test]
async fn after_the_mail_a_code_is_asked_for_that_was_not_used() {
    each_engine(Stage::Live, async |hall| {
        let (_, phone, _) = set_up(&hall, LINA).await;
        let used = phone.shows(&hall);
        let mut browser = after_the_mail(&hall).await;
        assert_eq!(browser.get("/me").await.location(), Some("/sign-in?next=%2Fme"), "halfway is not in");
        for typed in ["", "12345", "000000", &used] {
            assert_eq!(type_code(&mut browser, AT_SIGN_IN, typed).await.status, 422, "{typed}");
        }
        let fresh = phone.shows_next(&hall);
        assert_eq!(type_code(&mut browser, AT_SIGN_IN, &fresh).await.location(), Some("/me"));
        assert_eq!(browser.get("/me").await.status, 200);
        let mut again = after_the_mail(&hall).await;
        assert_eq!(type_code(&mut again, AT_SIGN_IN, &fresh).await.status, 422, "read over a shoulder");
        let mut elsewhere = hall.browser();
        assert_eq!(elsewhere.get(AT_SIGN_IN).await.location(), Some("/sign-in"), "who showed no mail");
    })
    .await;
}

#[tokio::test]
async fn after_five_wrong_codes_one_waits_ten_minutes_and_only_there() {
    each_engine(Stage::Live, async |hall| {
        let (_, phone, _) = set_up(&hall, LINA).await;
        let mut guessing = after_the_mail(&hall).await;
        for _ in 0..5 {
            assert_eq!(type_code(&mut guessing, AT_SIGN_IN, "000000").await.status, 422);
        }
        let right = phone.shows_next(&hall);
        assert_eq!(type_code(&mut guessing, AT_SIGN_IN, &right).await.status, 422, "too many");
        let mut elsewhere = after_the_mail(&hall).await;
        assert_eq!(type_code(&mut elsewhere, AT_SIGN_IN, &right).await.location(), Some("/me"));
        hall.clock.advance(SignedDuration::from_mins(10));
        let right = phone.shows_next(&hall);
        assert_eq!(type_code(&mut guessing, AT_SIGN_IN, &right).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn a_recovery_code_lets_in_once_and_is_mailed() {
    each_engine(Stage::Live, async |hall| {
        let (_, _, recovery) = set_up(&hall, LINA).await;
        let mut browser = after_the_mail(&hall).await;
        assert_eq!(type_code(&mut browser, AT_SIGN_IN, &recovery[3]).await.location(), Some("/me"));
        let mail = hall.mails_to(LINAS).await.pop().unwrap();
        let told = ("A recovery code was used at your sign-in", true);
        assert_eq!((mail.subject.as_str(), mail.text.contains("9 recovery codes are left.")), told);
        let mut again = after_the_mail(&hall).await;
        assert_eq!(type_code(&mut again, AT_SIGN_IN, &recovery[3]).await.status, 422);
        assert_eq!(type_code(&mut again, AT_SIGN_IN, &recovery[4]).await.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn a_code_is_asked_for_again_before_people_leave_the_house() {
    const LIST: &str = "/events/twinning-arrangements/invitations";
    let hall = spring(Place::folder()).await;
    let (mut lina, phone, _) = set_up(&hall, LINA).await;
    let person = format!("/people/{}/erasure", hall.person("p014").await);
    let erasure = lina.get(&person).await.form(&person);
    let exports = lina.get(LIST).await.form(&format!("{LIST}/exports"));
    let own = lina.get("/me").await.form("/me/exports");
    let ended = lina.get(OWN).await.form("/me/second-step/end");
    hall.clock.advance(SignedDuration::from_mins(10));
    let again = |next: &str| web::address("/me/second-step/code", [("next", next)]);
    let files = ["/people/export.csv", "/people/export.xlsx"].map(str::to_owned);
    let lists = ["csv", "xlsx"].map(|kind| format!("{LIST}/export.{kind}"));
    let pages = [person.clone(), "/people/export".to_owned(), "/me/data".to_owned()];
    for path in files.into_iter().chain(lists).chain(pages) {
        assert_eq!(lina.get(&path).await.location(), Some(again(&path).as_str()), "{path}");
    }
    assert_eq!(lina.get("/me/data.json").await.status, 403);
    for (form, next) in [(erasure.clone(), person.as_str()), (exports, LIST), (own, "/me"), (ended, OWN)] {
        assert_eq!(lina.submit(form, &[]).await.location(), Some(again(next).as_str()), "{next}");
    }
    let typed = type_code(&mut lina, &again(&person), &phone.shows(&hall)).await;
    assert_eq!(typed.location(), Some(person.as_str()));
    assert_eq!(lina.submit(erasure, &[]).await.status, 303);
    assert_eq!(lina.get("/people/export").await.status, 200);
    // Whoever has no second step goes on as before.
    assert_eq!(hall.sign_in_as(BASTIEN).await.get("/people/export").await.status, 200);
}

#[tokio::test]
async fn a_code_is_asked_for_again_before_somebody_else_can_sign_in_as_a_facilitator() {
    each_engine(Stage::Live, async |hall| {
        let (mut lina, ..) = set_up(&hall, LINA).await;
        hall.clock.advance(SignedDuration::from_mins(10));
        let (bastien, officer) = (hall.person(BASTIEN).await, hall.person("p014").await);
        let edit = |id| format!("/people/{id}/edit");
        let mut change = async |id: kernel::PersonId| {
            let form = lina.get(&edit(id)).await.form(&format!("/people/{id}"));
            lina.submit(form, &[("email", "other@centre.example.org")]).await.location().unwrap().to_owned()
        };
        let again = |next: &str| web::address("/me/second-step/code", [("next", next)]);
        assert_eq!(change(officer).await, format!("/people/{officer}"));
        assert_eq!(change(bastien).await, again(&edit(bastien)));
        let new = format!("/people/{officer}/seats/new");
        let form = lina.get(&new).await.form(&format!("/people/{officer}/seats"));
        let organisations =
            people::store::organisations(&hall.house.site.db, kernel::Lang::En).await.unwrap();
        let (centre, _) = organisations.into_iter().find(|(_, name)| name == "The centre").unwrap();
        let typed = [("kind", "facilitator"), ("organisation", &*centre.to_string())];
        assert_eq!(lina.submit(form, &typed).await.location(), Some(again(&new).as_str()));
    })
    .await;
}

#[tokio::test]
async fn another_facilitator_takes_it_away_and_its_owner_is_told() {
    each_engine(Stage::Live, async |hall| {
        let (mut lina, ..) = set_up(&hall, LINA).await;
        let page = format!("/people/{}", hall.person(LINA).await);
        let end = format!("{page}/second-step/end");
        let mut bastien = hall.sign_in_as(BASTIEN).await;
        let form = bastien.get(&page).await.form(&end);
        assert_eq!(bastien.submit(form.clone(), &[]).await.location(), Some(page.as_str()));
        assert_eq!(lina.get("/me").await.status, 303, "signed out");
        let mail = hall.mails_to(LINAS).await.pop().unwrap();
        assert_eq!(mail.subject, "The second step at your sign-in was taken away");
        assert!(bastien.get("/log?lang=en").await.body.contains("A second step of sign-in was taken away"));
        let (_, followed) = hall.follow_link(hall.person(LINA).await).await;
        assert_eq!(followed.location(), Some("/me"));
    })
    .await;
}

#[tokio::test]
async fn whoever_takes_ones_own_away_stays_signed_in_here() {
    each_engine(Stage::Live, async |hall| {
        let (mut lina, ..) = set_up(&hall, LINA).await;
        let form = lina.get(OWN).await.form("/me/second-step/end");
        assert_eq!(lina.submit(form, &[]).await.location(), Some("/me"));
        assert_eq!(lina.get(OWN).await.texts("ol code").len(), 0);
        assert_eq!(lina.get("/me/second-step/new").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_lost_key_locks_nobody_out_and_no_secret_lies_in_the_store() {
    let hall = Hall::planted(Stage::Live, Place::folder()).await;
    let (_, phone, recovery) = set_up(&hall, LINA).await;
    let store::Source::Folder(folder) = hall.place.source().clone() else { unreachable!("a folder") };
    let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
    for file in files.filter(|file| file.to_string_lossy().contains(".db")) {
        let octets = std::fs::read(&file).unwrap();
        let holds = |part: &[u8]| octets.windows(part.len()).any(|window| window == part);
        assert!(!holds(&phone.0) && !holds(recovery[0].as_bytes()), "{}", file.display());
        assert!(!holds(recovery[0].replace(' ', "").as_bytes()));
    }
    std::fs::remove_file(folder.join("key")).unwrap();
    let hall = hall.restarted().await;
    let (_, followed) = hall.follow_link(hall.person(LINA).await).await;
    assert_eq!(followed.location(), Some("/me"));
}
