//! The webinar of 11 July: published, its audience named by a rule, the mails approved and sent, and what people
//! answered until the Monday on which a visitor takes over.
use super::{A, B, CODE, Complaint, LINA, Slot, Story, Who, at, wrong};
use events::{
    acts::ChangeEvent,
    rules::{Details, EventKind, Format, When},
    store as event_store,
};
use invitations::{
    acts::KeepInvitations,
    doing,
    rules::{
        audience::{Condition, Effect, Scope},
        place::{Reply, Way},
    },
    store::{answers::Said, invitations as rows, plans},
};
use jiff::tz::TimeZoneDatabase;
use kernel::{
    Lang,
    access::{Granted, SeatKind, ask},
};
use std::collections::BTreeMap;
use store::Tx;

/// Its word in addresses, as the import made it.
const SLUG: &str = "twinning-arrangements";
/// When the hour is set: the source gives the day only, the hour is invented.
pub(super) const PUBLISHED: &str = "2018-06-18T10:00+03";
const BEGINS: &str = "2018-07-11T11:00+03";
const ENDS: &str = "2018-07-11T12:30+03";
/// When the rule is named and the mails go out.
pub(super) const INVITED: &str = "2018-06-18T10:30+03";
/// Where it is joined; invented.
const ROOM: &str = "https://video.example.org/twinning-arrangements";

/// When, slot, city, who, how, what, in which words.
pub(super) type Line = (&'static str, &'static str, bool, Who, Way, Reply, Option<&'static str>);

#[rustfmt::skip]
pub(super) const ANSWERS: &[Line] = &[
    ("2018-06-18T11:02+03", "G1", A, Who::FocalPoint, Way::Link, Reply::Accept, None),
    ("2018-06-18T12:40+03", "G1", B, Who::FocalPoint, Way::Link, Reply::Accept, None),
    ("2018-06-18T14:00+03", "G2", A, Who::FocalPoint, Way::Calendar, Reply::Accept, None),
    ("2018-06-19T09:10+03", "G1", A, Who::Deputy, Way::Link, Reply::Accept, None),
    ("2018-06-19T09:25+03", "G3", A, Who::FocalPoint, Way::Link, Reply::Accept, Some("Üç dakikada bir örnek gösterebiliriz.")),
    ("2018-06-19T10:30+03", "G3", B, Who::FocalPoint, Way::Link, Reply::Depute, None),
    ("2018-06-19T11:00+03", "G3", B, Who::Deputy, Way::Link, Reply::Accept, None),
    ("2018-06-19T12:15+03", "G2", B, Who::FocalPoint, Way::Calendar, Reply::Accept, None),
    ("2018-06-20T09:05+03", "G2", B, Who::Deputy, Way::Link, Reply::Perhaps, None),
    ("2018-06-20T09:30+03", "G4", A, Who::FocalPoint, Way::Link, Reply::Accept, Some("هل يمكن أن نعرض استبيان التجّار في خمس دقائق؟")),
    ("2018-06-20T10:00+03", "G4", B, Who::FocalPoint, Way::Mail, Reply::Accept, Some("نعم")),
    ("2018-06-21T09:40+03", "G5", A, Who::FocalPoint, Way::Link, Reply::Accept, None),
    ("2018-06-21T10:20+03", "G5", B, Who::FocalPoint, Way::Link, Reply::Perhaps, Some("Perhaps from my phone, on the road.")),
    ("2018-06-21T13:30+03", "G6", A, Who::Deputy, Way::Mail, Reply::Accept, Some("yes, if the line holds")),
    ("2018-06-21T14:00+03", "G6", B, Who::FocalPoint, Way::Link, Reply::Accept, None),
    ("2018-06-24T09:30+03", "G4", B, Who::Deputy, Way::Link, Reply::Decline, Some("I am on leave.")),
    ("2018-06-24T10:45+03", "G7", B, Who::FocalPoint, Way::Phone, Reply::Perhaps, None),
    ("2018-06-24T11:00+03", "G8", A, Who::FocalPoint, Way::Link, Reply::Accept, None),
    ("2018-06-25T08:20+03", "G7", A, Who::FocalPoint, Way::Link, Reply::Accept, Some("ستكون مشاركتي الأولى.")),
    ("2018-06-25T08:40+03", "G6", B, Who::Deputy, Way::Link, Reply::Decline, Some("Another meeting.")),
];

impl Story<'_> {
    async fn webinar(&self, tx: &mut Tx) -> Result<event_store::Event, Complaint> {
        let event = event_store::event_at(tx, SLUG).await?;
        event.ok_or_else(|| wrong("no webinar"))
    }

    async fn keeping(&self, event: &event_store::Event) -> Result<Granted<KeepInvitations>, Complaint> {
        let lina = self.standing(LINA).await?;
        ask::<KeepInvitations>(&lina, event.subject()).map_err(|_| wrong("nobody facilitates"))
    }

    /// The hour is set.
    pub(super) async fn set_webinar(&self) -> Result<(), Complaint> {
        let site = &self.house.site;
        let mut tx = self.begin().await?;
        let event = self.webinar(&mut tx).await?;
        let lina = self.standing(LINA).await?;
        let changing = ask::<ChangeEvent>(&lina, event.subject()).map_err(|_| wrong("nobody facilitates"))?;
        let zone = TimeZoneDatabase::bundled().get("Asia/Amman").expect("a zone of the bundled data");
        let when = When::timed(at(BEGINS), at(ENDS), zone).map_err(|_| wrong("an hour"))?;
        let details = Details {
            when,
            kind: Some(EventKind::Webinar),
            format: Some(Format::Virtual),
            spoken: ["en", "ar"].iter().filter_map(|tag| tag.parse().ok()).collect(),
            ..event.details.clone()
        };
        event_store::change_event(&mut tx, &changing, &event, (&details, &site.home_zone)).await?;
        Ok(tx.commit().await?)
    }

    /// The rule is named; 36 mails wait, are approved and go out.
    pub(super) async fn invite_to_webinar(&self) -> Result<(), Complaint> {
        let site = &self.house.site;
        let mut tx = self.begin().await?;
        let event = self.webinar(&mut tx).await?;
        let keeping = self.keeping(&event).await?;
        let cohort = cohorts::store::cohorts::cohort_by_code(&mut tx, CODE, Lang::En).await?;
        let cohort = cohort.ok_or_else(|| wrong("no cohort"))?.id;
        let condition = Condition {
            effect: Effect::With,
            scope: Scope::Groups(cohort),
            seats: [SeatKind::FocalPoint, SeatKind::Deputy].into(),
            country: None,
            spoken: None,
        };
        doing::add_condition(site, &mut tx, &keeping, &condition).await?;
        let plan = plans::Plan { room: Some(ROOM.to_owned()), ..plans::Plan::default() };
        doing::set_plan(site, &mut tx, &keeping, &plan).await?;
        doing::invite(site, &mut tx, &keeping).await?;
        tx.commit().await?;
        let mut tx = self.begin().await?;
        doing::send(&mut tx, &keeping).await?;
        tx.commit().await?;
        Ok(self.house.work().await?)
    }

    /// One answer, in the way in which it came.
    pub(super) async fn answer_webinar(
        &self,
        slots: &BTreeMap<&'static str, Slot>,
        line: &Line,
    ) -> Result<(), Complaint> {
        let &(time, name, is_a, who, way, reply, words) = line;
        let slot = slots.get(name).ok_or_else(|| wrong(name))?;
        let person = self.person(if is_a { slot.a } else { slot.b }, who).await?;
        let site = &self.house.site;
        let stamped_at = (way == Way::Calendar).then(|| site.clock.now());
        let said = Said { way, is_certain: true, stamped_at };
        let mut tx = self.begin().await?;
        let event = self.webinar(&mut tx).await?.id;
        let taken = if way == Way::Phone {
            let own = rows::of_person(&mut tx, event, person).await?;
            let own = own.ok_or_else(|| wrong(&format!("{name} at {time} was not asked")))?;
            let writer = self.standing(LINA).await?;
            doing::write_down(site, &mut tx, &writer, own.id, (said, reply, words)).await?
        } else {
            doing::say(site, &mut tx, (event, person), (said, reply, words)).await?
        };
        match taken {
            Some(Ok(_)) => Ok(tx.commit().await?),
            refused => Err(wrong(&format!("{name} at {time}: {refused:?}"))),
        }
    }
}
