//! The findings of `doctor`, against real servers.
use crate::{dialogue::login, samples::sender};
use mail::{
    Sender,
    doctor::{Check, Finding, Verdict, examine},
    smtp::{Login, Smtp, Tls},
    testing::Server,
};

/// Each check with the kind of its verdict.
async fn found(smtp: &Smtp) -> Vec<(Check, &'static str)> {
    let kind = |verdict: &Verdict| match verdict {
        Verdict::Good { .. } => "good",
        Verdict::Doubtful { .. } => "doubtful",
        Verdict::Wrong { .. } => "wrong",
        Verdict::NotAsked => "not asked",
    };
    examine(smtp, &sender()).await.iter().map(|finding| (finding.check, kind(&finding.verdict))).collect()
}

fn with_name(smtp: Smtp) -> Smtp {
    Smtp { hello: "localhost".to_owned(), ..smtp }
}

#[tokio::test]
async fn a_good_server_is_good() {
    let server = Server::taking_all().await.unwrap();
    let smtp = Smtp { login: Some(login()), ..with_name(server.smtp()) };
    let all_good = [Check::Connection, Check::Protection, Check::Login, Check::HelloName, Check::BouncePath];
    assert_eq!(found(&smtp).await, all_good.map(|check| (check, "good")));
}

#[tokio::test]
async fn a_server_that_is_away_leaves_the_rest_unasked() {
    let server = Server::taking_all().await.unwrap();
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let seen = found(&Smtp { port, ..with_name(server.smtp()) }).await;
    let expected =
        [(Check::Connection, "wrong"), (Check::Protection, "not asked"), (Check::Login, "not asked")];
    assert_eq!(seen[..3], expected);
}

#[tokio::test]
async fn a_wrong_password_is_found() {
    let server = Server::taking_all().await.unwrap();
    let login = Some(Login { password: "wrong".to_owned(), ..login() });
    let seen = found(&Smtp { login, ..with_name(server.smtp()) }).await;
    assert_eq!(
        seen[..3],
        [(Check::Connection, "good"), (Check::Protection, "good"), (Check::Login, "wrong")]
    );
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_found() {
    let server = Server::taking_all().await.unwrap();
    let seen = found(&Smtp { tls: Tls::Implicit, ..with_name(server.smtp()) }).await;
    assert_eq!(seen[..2], [(Check::Connection, "good"), (Check::Protection, "wrong")]);
}

#[tokio::test]
async fn a_name_without_an_address_is_doubtful() {
    let server = Server::taking_all().await.unwrap();
    // RFC 6761 keeps this top-level domain free for ever.
    let seen = found(&Smtp { hello: "nowhere.invalid".to_owned(), ..server.smtp() }).await;
    assert_eq!(seen[3], (Check::HelloName, "doubtful"));
}

#[tokio::test]
async fn a_bounce_path_elsewhere_is_doubtful() {
    let server = Server::taking_all().await.unwrap();
    let sender = Sender { bounce_domain: Some("elsewhere.example".to_owned()), ..sender() };
    let last = examine(&with_name(server.smtp()), &sender).await.pop();
    assert!(matches!(last, Some(Finding { check: Check::BouncePath, verdict: Verdict::Doubtful { .. } })));
}
