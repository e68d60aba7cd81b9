//! Every way in which handing over one mail can end, through a real socket.
use kernel::text::Email;
use mail::{
    Mail, TlsRoots,
    smtp::{Login, Outcome, PATIENCE, Smtp, Tls, Trouble},
    testing::{Play, Protection, Server},
};
use std::sync::Arc;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufStream},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

fn mail() -> Mail {
    Mail {
        bounces_to: Email::parse("bounces@hmln.example").unwrap(),
        to: Email::parse("rana+webinar@irbid.example").unwrap(),
        message: b"Subject: Hello\r\n\r\n.dots\r\n..and more\r\nend".to_vec(),
    }
}

async fn send(smtp: &Smtp) -> Outcome {
    match smtp.open().await {
        Ok(mut session) => session.send(&mail()).await,
        Err(why) => Outcome::Later { why },
    }
}

/// The outcome in a word, and what was said.
fn told(outcome: Outcome) -> (&'static str, String) {
    match outcome {
        Outcome::Sent { answer } => ("sent", answer.to_string()),
        Outcome::Refused { answer } => ("refused", answer.to_string()),
        Outcome::Later { why } => ("later", why.to_string()),
        Outcome::Lost { why } => ("lost", why.to_string()),
    }
}

async fn ends_with(play: Play) -> (&'static str, String) {
    let server = Server::playing(move |_, _| play).await.unwrap();
    told(send(&server.smtp()).await)
}

#[tokio::test]
async fn a_mail_arrives_octet_by_octet() {
    let server = Server::taking_all().await.unwrap();
    assert_eq!(told(send(&server.smtp()).await), ("sent", "250 taken".to_owned()));
    let received = server.received().pop().unwrap();
    assert_eq!(received.from, "bounces@hmln.example");
    assert_eq!(received.to, "rana+webinar@irbid.example");
    assert_eq!(received.message, [mail().message, b"\r\n".to_vec()].concat());
}

#[tokio::test]
async fn a_refused_address_is_refused_for_ever() {
    let play = Play::AnswerAddress(550, "5.1.1 no such user");
    assert_eq!(ends_with(play).await, ("refused", "550 5.1.1 no such user".to_owned()));
}

#[tokio::test]
async fn a_refused_text_is_refused_for_ever() {
    assert_eq!(ends_with(Play::AnswerMail(554, "spam")).await, ("refused", "554 spam".to_owned()));
}

#[tokio::test]
async fn a_greylisted_address_is_tried_later() {
    let (outcome, why) = ends_with(Play::AnswerAddress(450, "greylisted")).await;
    assert_eq!((outcome, why.as_str()), ("later", "the server answered RCPT with: 450 greylisted"));
}

#[tokio::test]
async fn a_full_disk_over_there_is_tried_later() {
    let (outcome, why) = ends_with(Play::AnswerMail(452, "disk full")).await;
    assert_eq!((outcome, why.as_str()), ("later", "the server answered the mail with: 452 disk full"));
}

#[tokio::test]
async fn a_cut_before_the_mail_is_tried_later() {
    assert_eq!(ends_with(Play::CutBeforeMail).await.0, "later");
}

#[tokio::test]
async fn a_cut_after_the_last_dot_is_a_lost_answer() {
    assert_eq!(ends_with(Play::CutAfterDot).await.0, "lost");
}

#[tokio::test]
async fn a_silent_server_is_left_after_five_minutes() {
    let server = Server::playing(|_, _| Play::FallSilent).await.unwrap();
    let smtp = server.smtp();
    let sending = tokio::spawn(async move { send(&smtp).await });
    server.until_silent(1).await;
    tokio::time::pause();
    tokio::time::advance(PATIENCE).await;
    let outcome = told(sending.await.unwrap());
    assert_eq!(outcome, ("later", "no answer within 300 seconds".to_owned()));
}

#[tokio::test]
async fn nobody_at_the_port_is_tried_later() {
    let smtp = Server::taking_all().await.unwrap().smtp();
    let free = TcpListener::bind(("127.0.0.1", 0)).await.unwrap().local_addr().unwrap();
    assert_eq!(told(send(&Smtp { port: free.port(), ..smtp }).await).0, "later");
}

#[tokio::test]
async fn a_mail_without_its_last_dot_stays_here() {
    let server = Server::taking_all().await.unwrap();
    let mut session = server.smtp().open().await.unwrap();
    assert!(session.offer(&mail()).await.is_ok());
    session.close().await;
    server.until_ended(1).await;
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn one_connection_carries_several_mails() {
    let server = Server::taking_all().await.unwrap();
    let mut session = server.smtp().open().await.unwrap();
    for _ in 0..3 {
        assert_eq!(told(session.send(&mail()).await).0, "sent");
        assert!(session.is_usable);
    }
    session.close().await;
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_connection_that_stopped_half_way_carries_no_other_mail() {
    let server = Server::playing(|_, _| Play::AnswerAddress(550, "no such user")).await.unwrap();
    let mut session = server.smtp().open().await.unwrap();
    session.send(&mail()).await;
    assert!(!session.is_usable);
}

/// A certificate for `localhost`, and whoever trusts it.
fn certified() -> (TlsAcceptor, TlsRoots) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), TlsRoots::with_pem(made.cert.pem().as_bytes()).unwrap())
}

pub(crate) fn login() -> Login {
    Login { user: "user".to_owned(), password: "password".to_owned() }
}

#[tokio::test]
async fn a_mail_and_a_password_go_over_tls_from_the_first_octet() {
    let (acceptor, roots) = certified();
    let server = Server::protected(Protection::Implicit(acceptor), |_, _| Play::Take).await.unwrap();
    let smtp = Smtp {
        host: "localhost".to_owned(),
        tls: Tls::Implicit,
        roots,
        login: Some(login()),
        ..server.smtp()
    };
    assert_eq!(told(send(&smtp).await).0, "sent");
}

#[tokio::test]
async fn a_mail_and_a_password_go_over_starttls() {
    let (acceptor, roots) = certified();
    let server = Server::protected(Protection::StartTls(acceptor), |_, _| Play::Take).await.unwrap();
    let smtp = Smtp {
        host: "localhost".to_owned(),
        tls: Tls::StartTls,
        roots,
        login: Some(login()),
        ..server.smtp()
    };
    assert_eq!(told(send(&smtp).await).0, "sent");
}

/// Somebody between us and the server puts an answer behind the server's, to be believed under TLS (CVE-2011-0411).
#[tokio::test]
async fn what_came_in_the_open_is_not_believed_under_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let serving = tokio::spawn(async move {
        let mut wire = BufStream::new(listener.accept().await.unwrap().0);
        for said in ["220 hello\r\n", "250-hello\r\n250 STARTTLS\r\n", "220 go on\r\n250 AUTH PLAIN\r\n"] {
            wire.write_all(said.as_bytes()).await.unwrap();
            wire.flush().await.unwrap();
            wire.read_line(&mut String::new()).await.unwrap();
        }
    });
    let smtp = Server::taking_all().await.unwrap().smtp();
    let trouble = Smtp { port, tls: Tls::StartTls, ..smtp }.open().await.err();
    serving.await.unwrap();
    assert!(matches!(trouble, Some(Trouble::NotSmtp(_))), "{trouble:?}");
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_gets_no_mail() {
    let (acceptor, _) = certified();
    let server = Server::protected(Protection::Implicit(acceptor), |_, _| Play::Take).await.unwrap();
    let smtp = Smtp { host: "localhost".to_owned(), tls: Tls::Implicit, ..server.smtp() };
    assert!(matches!(send(&smtp).await, Outcome::Later { why: Trouble::Tls(_) }));
}

#[tokio::test]
async fn a_wrong_password_bounces_nobody() {
    let server = Server::taking_all().await.unwrap();
    let login = Some(Login { password: "wrong".to_owned(), ..login() });
    let (outcome, why) = told(send(&Smtp { login, ..server.smtp() }).await);
    assert_eq!((outcome, why.as_str()), ("later", "the server answered AUTH with: 535 who are you?"));
}

#[tokio::test]
async fn a_password_never_crosses_a_network_unprotected() {
    let smtp = Server::taking_all().await.unwrap().smtp();
    let smtp = Smtp { host: "mail.example".to_owned(), login: Some(login()), ..smtp };
    assert!(matches!(send(&smtp).await, Outcome::Later { why: Trouble::PasswordInTheOpen }));
}
