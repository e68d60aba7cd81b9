//! From the outbox to a server and back: what was sent, what is tried again, what goes twice.
use crate::samples::{email, invitation, sender};
use jiff::SignedDuration;
use kernel::{Lang, access::Actor};
use mail::{
    Mailbox, Transport, send_due,
    testing::{Play, Received, Server},
};
use mail_parser::MessageParser;
use std::collections::BTreeSet;
use store::{
    Db, Fact,
    outbox::{self, LEASE, Line, MailId, NewMail, State},
    testing::{Fresh, each_engine},
};

/// A mail to `address` in the outbox.
async fn queue(db: &Db, address: &str) -> MailId {
    queue_as(db, address, |mail| mail).await
}

async fn queue_as(db: &Db, address: &str, change: impl FnOnce(NewMail) -> NewMail) -> MailId {
    let letter = mail::Letter {
        to: Mailbox { name: "عمر".to_owned(), email: email(address) },
        ..invitation(Lang::Ar)
    };
    let mut tx = db.begin().await.unwrap();
    let fact = tx.record(&Fact::new("test: a mail is due", Actor::Operator, "test", 1)).await.unwrap();
    let new = letter.for_outbox(fact, "invitation", None, &sender().public_url).unwrap();
    let id = tx.queue(&change(new)).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    id
}

async fn line(db: &Db, id: MailId) -> Line {
    outbox::mail(db, id).await.unwrap().unwrap().0
}

async fn state(db: &Db, id: MailId) -> State {
    line(db, id).await.state
}

fn to(server: &Server) -> Transport {
    Transport::Smtp(server.smtp())
}

fn message_ids(received: &[Received]) -> Vec<String> {
    let id = |mail: &Received| {
        MessageParser::default().parse(&mail.message).unwrap().message_id().map(str::to_owned).unwrap()
    };
    received.iter().map(id).collect()
}

#[tokio::test]
async fn a_due_mail_is_delivered_and_marked_as_sent() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::taking_all().await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        assert_eq!(send_due(&db, &to(&server), &sender()).await.unwrap(), 1);
        let line = line(&db, id).await;
        assert_eq!((line.state, line.answer.as_deref()), (State::Sent, Some("250 taken")));
        let received = server.received();
        assert_eq!(received.first().map(|mail| mail.to.as_str()), Some("omar@irbid.example"));
        let text =
            MessageParser::default().parse(&received[0].message).unwrap().body_text(0).unwrap().into_owned();
        assert!(text.contains("https://hmln.example.org/a/th_an_"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_refused_mail_is_a_bounce_with_the_servers_words() {
    each_engine(async |Fresh { db, clock, .. }| {
        let server = Server::playing(|_, _| Play::AnswerAddress(550, "5.1.1 no such user")).await.unwrap();
        let id = queue(&db, "gone@irbid.example").await;
        send_due(&db, &to(&server), &sender()).await.unwrap();
        clock.advance(SignedDuration::from_hours(24));
        send_due(&db, &to(&server), &sender()).await.unwrap();
        let line = line(&db, id).await;
        let seen = (line.state, line.attempts, line.answer.as_deref());
        assert_eq!(seen, (State::Refused, 1, Some("550 5.1.1 no such user")));
    })
    .await;
}

#[tokio::test]
async fn a_greylisted_mail_is_delivered_a_minute_later() {
    each_engine(async |Fresh { db, clock, .. }| {
        let greylisting =
            |_: &str, n: usize| if n == 0 { Play::AnswerAddress(450, "greylisted") } else { Play::Take };
        let server = Server::playing(greylisting).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        send_due(&db, &to(&server), &sender()).await.unwrap();
        assert_eq!((state(&db, id).await, server.received().len()), (State::Queued, 0));
        clock.advance(SignedDuration::from_mins(1));
        send_due(&db, &to(&server), &sender()).await.unwrap();
        assert_eq!((state(&db, id).await, server.received().len()), (State::Sent, 1));
    })
    .await;
}

#[tokio::test]
async fn a_server_that_is_away_bounces_nobody() {
    each_engine(async |Fresh { db, .. }| {
        let mut smtp = Server::taking_all().await.unwrap().smtp();
        smtp.port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        let id = queue(&db, "omar@irbid.example").await;
        send_due(&db, &Transport::Smtp(smtp), &sender()).await.unwrap();
        assert_eq!(state(&db, id).await, State::Queued);
    })
    .await;
}

#[tokio::test]
async fn a_mail_cut_before_its_last_dot_arrives_once() {
    each_engine(async |Fresh { db, clock, .. }| {
        let script = |_: &str, n: usize| [Play::CutBeforeMail, Play::CutInMail, Play::Take][n.min(2)];
        let server = Server::playing(script).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        for _ in 0..3 {
            send_due(&db, &to(&server), &sender()).await.unwrap();
            clock.advance(SignedDuration::from_mins(15));
        }
        assert_eq!((state(&db, id).await, server.received().len()), (State::Sent, 1));
    })
    .await;
}

#[tokio::test]
async fn a_mail_whose_answer_was_lost_goes_once_more_with_the_same_id() {
    each_engine(async |Fresh { db, clock, .. }| {
        let server =
            Server::playing(|_, n| if n == 0 { Play::CutAfterDot } else { Play::Take }).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        send_due(&db, &to(&server), &sender()).await.unwrap();
        clock.advance(SignedDuration::from_mins(1));
        send_due(&db, &to(&server), &sender()).await.unwrap();
        let ids = message_ids(&server.received());
        assert_eq!((state(&db, id).await, ids.len(), ids.first()), (State::Sent, 2, ids.last()));
    })
    .await;
}

#[tokio::test]
async fn a_mail_whose_answer_was_lost_twice_does_not_go_again() {
    each_engine(async |Fresh { db, clock, .. }| {
        let server = Server::playing(|_, _| Play::CutAfterDot).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        for _ in 0..5 {
            send_due(&db, &to(&server), &sender()).await.unwrap();
            clock.advance(SignedDuration::from_hours(24));
        }
        assert_eq!((state(&db, id).await, server.received().len()), (State::Unanswered, 2));
    })
    .await;
}

#[tokio::test]
async fn a_program_killed_before_the_last_dot_sends_the_mail_once() {
    each_engine(async |Fresh { db, clock, .. }| {
        let server =
            Server::playing(|_, n| if n == 0 { Play::FallSilent } else { Play::Take }).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        kill_when_silent(&db, &server, 1).await;
        clock.advance(LEASE);
        send_due(&db, &to(&server), &sender()).await.unwrap();
        assert_eq!((state(&db, id).await, server.received().len()), (State::Sent, 1));
    })
    .await;
}

#[tokio::test]
async fn a_program_killed_after_the_last_dot_sends_the_mail_once_more_with_the_same_id() {
    each_engine(async |Fresh { db, clock, .. }| {
        let script = |_: &str, n: usize| if n == 0 { Play::FallSilentAfterDot } else { Play::Take };
        let server = Server::playing(script).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        kill_when_silent(&db, &server, 1).await;
        clock.advance(LEASE);
        send_due(&db, &to(&server), &sender()).await.unwrap();
        let ids = message_ids(&server.received());
        assert_eq!((state(&db, id).await, ids.len(), ids.first()), (State::Sent, 2, ids.last()));
    })
    .await;
}

#[tokio::test]
async fn a_program_killed_twice_after_the_last_dot_does_not_send_again() {
    each_engine(async |Fresh { db, clock, .. }| {
        let script = |_: &str, n: usize| if n < 2 { Play::FallSilentAfterDot } else { Play::Take };
        let server = Server::playing(script).await.unwrap();
        let id = queue(&db, "omar@irbid.example").await;
        for kills in 1..=2 {
            kill_when_silent(&db, &server, kills).await;
            clock.advance(LEASE);
        }
        send_due(&db, &to(&server), &sender()).await.unwrap();
        assert_eq!((state(&db, id).await, server.received().len()), (State::Unanswered, 2));
    })
    .await;
}

async fn kill_when_silent(db: &Db, server: &Server, silent: usize) {
    let (db, transport) = (db.clone(), to(server));
    let sending = tokio::spawn(async move { send_due(&db, &transport, &sender()).await });
    server.until_silent(silent).await;
    sending.abort();
    assert!(sending.await.unwrap_err().is_cancelled());
}

#[tokio::test]
async fn a_mail_that_takes_long_does_not_stop_the_others() {
    each_engine(async |Fresh { db, .. }| {
        let slow_for_one =
            |address: &str, _: usize| if address.starts_with("slow") { Play::FallSilent } else { Play::Take };
        let server = Server::playing(slow_for_one).await.unwrap();
        let slow = queue(&db, "slow@irbid.example").await;
        for n in 0..20 {
            queue(&db, &format!("p{n}@irbid.example")).await;
        }
        let (shared, transport) = (db.clone(), to(&server));
        let sending = tokio::spawn(async move { send_due(&shared, &transport, &sender()).await });
        server.until_received(20).await;
        assert_eq!(state(&db, slow).await, State::Sending);
        sending.abort();
    })
    .await;
}

#[tokio::test]
async fn two_workers_never_send_the_same_mail() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::taking_all().await.unwrap();
        for n in 0..30 {
            queue(&db, &format!("p{n}@irbid.example")).await;
        }
        let (transport, sender) = (to(&server), sender());
        let (first, second) =
            tokio::join!(send_due(&db, &transport, &sender), send_due(&db, &transport, &sender));
        assert_eq!(first.unwrap() + second.unwrap(), 30);
        let received = server.received();
        assert_eq!(received.len(), 30);
        assert_eq!(received.into_iter().map(|mail| mail.to).collect::<BTreeSet<_>>().len(), 30);
    })
    .await;
}

#[tokio::test]
async fn a_connection_that_the_server_closed_costs_no_attempt() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::playing(|_, _| Play::TakeAndHangUp).await.unwrap();
        let mut ids = Vec::new();
        for n in 0..30 {
            ids.push(queue(&db, &format!("p{n}@irbid.example")).await);
        }
        send_due(&db, &to(&server), &sender()).await.unwrap();
        for id in ids {
            let line = line(&db, id).await;
            assert_eq!((line.state, line.attempts), (State::Sent, 1));
        }
        assert_eq!(server.received().len(), 30);
    })
    .await;
}

#[tokio::test]
async fn a_demo_keeps_its_mails() {
    each_engine(async |Fresh { db, .. }| {
        let id = queue(&db, "omar@irbid.example").await;
        send_due(&db, &Transport::Keep, &sender()).await.unwrap();
        let line = line(&db, id).await;
        assert_eq!((line.state, line.answer.as_deref()), (State::Sent, Some("kept on this machine")));
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_cannot_be_read_says_so_and_stops_nobody() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::taking_all().await.unwrap();
        let broken = |mail| NewMail { content: "{}".to_owned(), ..mail };
        let id = queue_as(&db, "omar@irbid.example", broken).await;
        queue(&db, "rana@irbid.example").await;
        send_due(&db, &to(&server), &sender()).await.unwrap();
        let line = line(&db, id).await;
        let answer = line.answer.unwrap();
        assert_eq!((line.state, server.received().len()), (State::Refused, 1));
        assert!(answer.starts_with("missing field"), "{answer}");
    })
    .await;
}

#[tokio::test]
async fn a_stop_ends_the_mail_under_way_and_takes_no_more() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::playing(|_, _| Play::FallSilent).await.unwrap();
        let under_way = queue(&db, "omar@irbid.example").await;
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (tell, told) = tokio::sync::oneshot::channel::<()>();
        let (shared, transport) = (db.clone(), to(&server));
        let running = tokio::spawn(async move {
            let until_stopped = async {
                stopped.await.unwrap();
                tell.send(()).unwrap();
            };
            mail::run(&shared, &transport, &sender(), until_stopped).await;
        });
        server.until_silent(1).await;
        stop.send(()).unwrap();
        told.await.unwrap();
        let waiting = queue(&db, "rana@irbid.example").await;
        server.speak();
        running.await.unwrap();
        assert_eq!((state(&db, under_way).await, state(&db, waiting).await), (State::Sent, State::Queued));
    })
    .await;
}

#[tokio::test]
async fn a_worker_sends_what_is_queued_while_it_waits() {
    each_engine(async |Fresh { db, .. }| {
        let server = Server::taking_all().await.unwrap();
        let (shared, transport) = (db.clone(), to(&server));
        let running = tokio::spawn(async move {
            mail::run(&shared, &transport, &sender(), std::future::pending()).await;
        });
        queue(&db, "omar@irbid.example").await;
        server.until_received(1).await;
        running.abort();
    })
    .await;
}
