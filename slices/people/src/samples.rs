//! Pages and mails with made-up data, for the gallery and its snapshots. The people are those of the example.
use crate::{
    mails::{self, second_step::Change},
    pages::samples as pages,
    rules::{Contact, NewSeat, Preferences, Seat, Term, address_change::Side, sign_in::Ask},
    store::Asked,
};
use jiff::{Timestamp, civil::date};
use kernel::{
    Digits, OrganisationId,
    access::{HeldSeat, SeatKind},
    text::Email,
};
use mail::{Letter, Secrets};
use web::{Sample, Visit};

pub(crate) fn samples() -> Vec<Sample> {
    let mut samples = pages::samples();
    samples.extend([
        Sample { name: "mail, sign in", make: |visit| Ok(html(visit, &sign_in(visit, false))) },
        Sample {
            name: "mail, sign in at a shared address",
            make: |visit| Ok(html(visit, &sign_in(visit, true))),
        },
        Sample { name: "mail, seat given", make: |visit| Ok(html(visit, &given(visit))) },
        Sample { name: "mail, seat is yours", make: |visit| Ok(html(visit, &handed_over(visit, true))) },
        Sample {
            name: "mail, seat has passed on",
            make: |visit| Ok(html(visit, &handed_over(visit, false))),
        },
        Sample { name: "mail, seat ended", make: |visit| Ok(html(visit, &ended(visit))) },
        Sample {
            name: "mail, address asked at the old mailbox",
            make: |visit| Ok(html(visit, &address_asked(visit, Side::Old))),
        },
        Sample {
            name: "mail, address asked at the new mailbox",
            make: |visit| Ok(html(visit, &address_asked(visit, Side::New))),
        },
        Sample { name: "mail, address changed", make: |visit| Ok(html(visit, &address_changed(visit))) },
        Sample { name: "mail, erasure asked", make: |visit| Ok(html(visit, &erasure_asked(visit))) },
        Sample {
            name: "mail, second step set up",
            make: |visit| Ok(html(visit, &second_step(visit, Change::SetUp))),
        },
        Sample {
            name: "mail, second step taken away",
            make: |visit| Ok(html(visit, &second_step(visit, Change::Ended))),
        },
        Sample {
            name: "mail, recovery code used",
            make: |visit| Ok(html(visit, &second_step(visit, Change::Recovery { unused: 9 }))),
        },
    ]);
    samples
}

/// When all samples happen: a Monday morning in Amman.
pub(crate) fn now() -> Timestamp {
    "2018-06-25T09:00+03".parse().expect("a time")
}

fn html(visit: &Visit, letter: &Letter) -> String {
    mail::read(letter, &visit.site.sender, Secrets::Hidden).html
}

fn contact(visit: &Visit, name: &str, address: &str) -> Contact {
    let zone = "Asia/Amman".to_owned();
    Contact {
        id: 1.into(),
        name: name.to_owned(),
        email: Email::parse(address).expect("an address"),
        preferences: Preferences { language: visit.reader.lang, zone, digits: Digits::Language },
    }
}

/// A request as it is while its mail is read.
fn asked(visit: &Visit) -> Asked {
    let ask =
        Ask { expires_at: now(), used: false, digits: 47, code: 1_234_567, digit_tries: 0, code_tries: 0 };
    Asked::sample(visit.reader.lang, "Firefox, Android", now(), ask)
}

fn sign_in(visit: &Visit, shared: bool) -> Letter {
    let both = [
        contact(visit, "Tariq Bunduqani", "led@zarqa.example"),
        contact(visit, "Asil Zanbaqani", "led@zarqa.example"),
    ];
    let [first, _] = &both;
    let readers = if shared { both.as_slice() } else { std::slice::from_ref(first) };
    mails::sign_in::letter(&visit.site, readers, &asked(visit)).expect("somebody reads it")
}

fn seat() -> Seat {
    let held = HeldSeat { kind: SeatKind::FocalPoint, organisation: OrganisationId::from(1) };
    Seat { id: 1.into(), person: 1.into(), held, term: Term { starts: date(2018, 3, 1), ends: None } }
}

fn handed_over(visit: &Visit, is_successor: bool) -> Letter {
    let [leaver, successor] = ["Yazan Karmawi", "Salma Zujajat"];
    let (to, other) = if is_successor { (successor, leaver) } else { (leaver, successor) };
    let to = contact(visit, to, "office@hebron.example");
    let seat = seat();
    mails::seat_handed_over::letter(
        &visit.site,
        &to,
        is_successor,
        (&seat, "Hebron", other, date(2018, 6, 1)),
    )
}

fn given(visit: &Visit) -> Letter {
    let Seat { held, term, .. } = seat();
    let to = contact(visit, "Salma Zujajat", "office@hebron.example");
    mails::seat_given::letter(&visit.site, &to, (&NewSeat { held, term }, "Hebron"))
}

fn ended(visit: &Visit) -> Letter {
    let to = contact(visit, "Yazan Karmawi", "yazan.karmawi@hebron.example");
    mails::seat_ended::letter(&visit.site, &to, (&seat(), "Hebron", date(2018, 5, 31)))
}

fn address_asked(visit: &Visit, side: Side) -> Letter {
    let contact = contact(visit, "Rana Mihrabi", "rana@irbid.example");
    let new = Email::parse("rana+new@irbid.example").expect("an address");
    mails::address_asked::letter(&visit.site, (&contact, side), (&new, now()), vec![0; 20].into())
}

fn address_changed(visit: &Visit) -> Letter {
    let contact = contact(visit, "Rana Mihrabi", "rana+new@irbid.example");
    let to = mail::Mailbox { name: contact.name.clone(), email: contact.email.clone() };
    mails::address_changed::letter(&visit.site, &contact, to)
}

fn second_step(visit: &Visit, change: Change) -> Letter {
    let to = contact(visit, "Lina Safsafi", "lina@centre.example.org");
    mails::second_step::letter(&visit.site, &to, change)
}

fn erasure_asked(visit: &Visit) -> Letter {
    let facilitator = contact(visit, "Lina Safsafi", "lina@centre.example.org");
    let asking = contact(visit, "Yazan Karmawi", "yazan.karmawi@hebron.example");
    mails::erasure_asked::letter(&visit.site, &facilitator, (asking.id, &asking.name))
}
