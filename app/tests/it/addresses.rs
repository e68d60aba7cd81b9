//! A person's address changes: with the yes of both mailboxes, without the old one for a reason, never without the new.
use crate::house::{Browser, Hall, Page, each_engine};
use web::Stage;

const OMAR: &str = "omar.kanarini@irbid.example";
const NEW: &str = "omar@irbid.example";

/// Asks for another address by the form of the person; the person's page.
async fn change(hall: &Hall, desk: &mut Browser, address: &str) -> String {
    let page = format!("/people/{}", hall.person("p014").await);
    let form = desk.get(&format!("{page}/edit")).await.form(&page);
    assert_eq!(desk.submit(form, &[("email", address)]).await.location(), Some(page.as_str()));
    hall.house.work().await.unwrap();
    page
}

/// The newest link of a mail to an address that asks whether it shall change.
async fn link(hall: &Hall, address: &str) -> String {
    let mails = hall.mails_to(address).await;
    mails.iter().rev().find_map(|mail| mail.link("/a/")).expect("a mail with a link")
}

/// Opens a mailed link in a new browser and presses its button; once more where it is asked for, just after the mail.
async fn say_yes(hall: &Hall, address: &str) -> Page {
    let link = link(hall, address).await;
    let mut browser = hall.browser();
    let form = browser.get(&link).await.form(&link);
    let mut said = browser.submit(form, &[]).await;
    if said.status == 422 {
        said = browser.submit(said.form(&link), &[]).await;
    }
    assert_eq!((said.status, said.location()), (303, Some(link.as_str())), "{}", said.body);
    hall.house.work().await.unwrap();
    browser.get(&link).await
}

/// Where mails to the person go.
async fn address(hall: &Hall) -> String {
    let person = hall.person("p014").await;
    people::store::contact(&hall.house.site.db, person).await.unwrap().unwrap().email.as_str().to_owned()
}

async fn subjects(hall: &Hall, address: &str) -> Vec<String> {
    hall.mails_to(address).await.into_iter().map(|mail| mail.subject).collect()
}

/// What the mail server made of all mails to an address.
async fn settle(hall: &Hall, address: &str, state: &str) {
    let mut tx = hall.house.site.db.begin().await.unwrap();
    store::sql("update mails set state = $1, sent_at = $2, next_at = null where address = $3")
        .bind(state)
        .bind(hall.clock.now())
        .bind(address)
        .run(&mut tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_address_changes_when_both_mailboxes_have_said_yes_and_ends_all_sessions() {
    each_engine(Stage::Live, async |hall| {
        let (mut desk, mut officer) = (hall.sign_in_as("p062").await, hall.sign_in_as("p014").await);
        change(&hall, &mut desk, NEW).await;
        assert!(
            officer.get("/me").await.texts(".note").concat().contains(NEW),
            "the officer sees what waits"
        );
        for (who, other) in [(NEW, OMAR), (OMAR, NEW)] {
            assert_eq!(
                (address(&hall).await.as_str(), officer.get("/me").await.status),
                (OMAR, 200),
                "{other}"
            );
            say_yes(&hall, who).await;
        }
        assert_eq!((address(&hall).await.as_str(), officer.get("/me").await.status), (NEW, 303));
        let told = "Your e-mail address was changed".to_owned();
        assert_eq!(
            [subjects(&hall, OMAR).await.pop(), subjects(&hall, NEW).await.pop()],
            [Some(told.clone()), Some(told)]
        );
        // Pressed again, it is done.
        let link = link(&hall, NEW).await;
        assert_eq!(
            hall.browser().get(&link).await.forms().iter().filter(|form| form.action == link).count(),
            0
        );
        hall.sign_in_as("p014").await;
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_address_locks_nobody_out_and_is_called_off() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let page = change(&hall, &mut desk, "omar@irbit.example").await;
        say_yes(&hall, OMAR).await;
        settle(&hall, "omar@irbit.example", "refused").await;
        let waits = desk.get(&format!("{page}/address")).await;
        let came_back = waits.texts("dl.facts .small").pop();
        assert_eq!(came_back.as_deref(), Some("The last mail to it came back."));
        let dead = link(&hall, "omar@irbit.example").await;
        let end = format!("{page}/address/end");
        assert_eq!(desk.submit(waits.form(&end), &[]).await.location(), Some(page.as_str()));
        assert_eq!(hall.browser().get(&dead).await.status, 404);
        assert_eq!((address(&hall).await.as_str(), desk.get(&page).await.texts(".note").len()), (OMAR, 0));
        hall.sign_in_as("p014").await;
    })
    .await;
}

#[tokio::test]
async fn a_facilitator_goes_on_without_the_old_mailbox_and_never_without_the_new_one() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let page = change(&hall, &mut desk, NEW).await;
        let path = format!("{page}/address");
        let form = desk.get(&path).await.form(&path);
        assert_eq!(desk.submit(form.clone(), &[]).await.status, 422, "a reason is asked");
        assert_eq!(desk.submit(form, &[("why", "unread")]).await.location(), Some(page.as_str()));
        assert_eq!(address(&hall).await, OMAR);
        say_yes(&hall, NEW).await;
        assert_eq!(address(&hall).await, NEW);
        let log = desk.get("/log").await.texts("tbody th");
        let said = "A change of address went on without the old mailbox Nobody can read it any more.";
        assert!(log.iter().any(|line| line == said), "{log:?}");
    })
    .await;
}

#[tokio::test]
async fn a_mailbox_from_which_mail_comes_back_is_not_waited_for() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        hall.sign_in_as("p014").await;
        settle(&hall, OMAR, "refused").await;
        let before = subjects(&hall, OMAR).await.len();
        change(&hall, &mut desk, NEW).await;
        assert_eq!(subjects(&hall, OMAR).await.len(), before);
        say_yes(&hall, NEW).await;
        assert_eq!(address(&hall).await, NEW);
    })
    .await;
}

#[tokio::test]
async fn a_change_that_nobody_confirms_is_over_after_a_week() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let page = change(&hall, &mut desk, NEW).await;
        say_yes(&hall, OMAR).await;
        let link = link(&hall, NEW).await;
        let mut late = hall.browser();
        let form = late.get(&link).await.form(&link);
        hall.clock.set("2018-07-02T09:00+03");
        late.submit(form, &[]).await;
        assert_eq!(address(&hall).await, OMAR);
        let mut desk = hall.sign_in_as("p062").await;
        let note = desk.get(&page).await.texts(".note").concat();
        assert!(note.contains("was not confirmed in time"), "{note}");
        change(&hall, &mut desk, NEW).await;
        say_yes(&hall, OMAR).await;
        say_yes(&hall, NEW).await;
        assert_eq!(address(&hall).await, NEW);
    })
    .await;
}

#[tokio::test]
async fn a_machine_that_presses_the_button_of_a_new_mailbox_changes_nothing() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        change(&hall, &mut desk, NEW).await;
        say_yes(&hall, OMAR).await;
        settle(&hall, NEW, "sent").await;
        let link = link(&hall, NEW).await;
        let mut browser = hall.browser();
        let form = browser.get(&link).await.form(&link);
        let asked = browser.submit(form, &[]).await;
        assert_eq!((asked.status, address(&hall).await.as_str()), (422, OMAR));
        browser.submit(asked.form(&link), &[]).await;
        assert_eq!(address(&hall).await, NEW);
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_link_that_was_sent_to_the_old_address_leads_in_no_more() {
    each_engine(Stage::Live, async |hall| {
        let mut desk = hall.sign_in_as("p062").await;
        let mut officer = hall.browser();
        let form = officer.get("/sign-in").await.form("/sign-in");
        officer.submit(form, &[("email", OMAR)]).await;
        hall.house.work().await.unwrap();
        let sign_in = hall.mails_to(OMAR).await.pop().and_then(|mail| mail.link("/sign-in/")).unwrap();
        change(&hall, &mut desk, NEW).await;
        assert_eq!(officer.get(&sign_in).await.status, 200);
        say_yes(&hall, OMAR).await;
        say_yes(&hall, NEW).await;
        assert_eq!(officer.get(&sign_in).await.status, 404);
    })
    .await;
}
