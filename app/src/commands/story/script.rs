//! What the nine groups did from April to June, line by line, as `examples/hmln-2018/story.md` tells it. Times are those
//! of Amman; a slot's cities are `a` and `b`; `f` is the focal point, `d` the deputy, `tr` and `ar` whichever of the two
//! speaks Turkish or Arabic. `«theme»` stands for the name of the theme that the group was formed for.
use twinning::rules::check_in::BlockedBy;

/// Somebody of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Of a city of the slot: `a/f`, `b/tr`.
    Of(&'static str),
    Lina,
    Bastien,
}

/// What they do.
#[derive(Debug, Clone, Copy)]
pub(super) enum Deed {
    Propose {
        times: &'static [&'static str],
    },
    /// The times that suit; all others do not.
    Vote {
        can: &'static [&'static str],
    },
    /// Sets a time of the open poll, or another.
    Fix {
        starts: &'static str,
        minutes: u16,
    },
    /// Written down at the line's own time; `focus` is the language of the shared issue, if the call chose it.
    Held {
        said: &'static str,
        focus: Option<&'static str>,
        place: Option<&'static str>,
    },
    Action {
        what: &'static str,
        owner: &'static str,
        due: &'static str,
    },
    Done {
        what: &'static str,
        note: Option<&'static str>,
    },
    Charter {
        goals: &'static [&'static str],
        languages: &'static str,
        rhythm: &'static str,
        ends: &'static str,
        issue: &'static str,
    },
    Roadmap {
        plan: &'static str,
    },
    Accept {
        paper: &'static str,
    },
    /// The same by a mailed link.
    AcceptByMail {
        paper: &'static str,
    },
    Draft {
        title: &'static str,
        body: &'static str,
    },
    /// Of the twin's section.
    Review {
        title: &'static str,
        body: &'static str,
    },
    CheckIn(Check),
    /// To one city of the slot, or to both.
    Write {
        to: Option<&'static str>,
        body: &'static str,
    },
    Ask {
        body: &'static str,
    },
    /// To whoever has a city's seat from tomorrow on, by code.
    Brief {
        code: &'static str,
    },
}

/// A check-in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check {
    pub(super) met: &'static str,
    pub(super) stage: &'static str,
    pub(super) learned: &'static str,
    pub(super) blocked_by: Option<BlockedBy>,
    pub(super) blocked_how: &'static str,
    pub(super) help: &'static str,
    pub(super) next: &'static str,
    pub(super) rating: &'static str,
}

pub(super) type Line = (&'static str, &'static str, Who, Deed);

use Deed::{
    Accept, AcceptByMail, Action, Ask, Brief, Charter, CheckIn, Done, Draft, Fix, Held, Propose, Review,
    Roadmap, Vote, Write,
};
use Who::{Lina, Of};

const fn held(said: &'static str) -> Deed {
    Held { said, focus: None, place: None }
}

const fn chose(said: &'static str, focus: &'static str) -> Deed {
    Held { said, focus: Some(focus), place: None }
}

/// When, slot, who, what.
#[rustfmt::skip]
pub(super) const LINES: &[Line] = &[
    ("2018-04-03T10:00+03", "G1", Of("a/f"), Propose { times: &["2018-04-10T10:00+03", "2018-04-11T11:00+03", "2018-04-12T10:00+03"] }),
    ("2018-04-04T09:30+03", "G1", Of("b/f"), Vote { can: &["2018-04-10T10:00+03", "2018-04-12T10:00+03"] }),
    ("2018-04-04T11:00+03", "G1", Of("a/f"), Fix { starts: "2018-04-10T10:00+03", minutes: 45 }),
    ("2018-04-10T10:00+03", "G1", Of("b/d"), chose("Each city told in ten minutes what it has and what is missing. We have the same gap: nobody knows which small businesses exist.", "en")),
    ("2018-04-10T11:10+03", "G1", Of("b/d"), Action { what: "Send the form used for the last business count", owner: "a/d", due: "2018-04-17" }),
    ("2018-04-12T09:00+03", "G1", Of("a/f"), Charter { goals: &["One form for counting small businesses.", "One chapter in both strategies."], languages: "en ar", rhythm: "fortnightly", ends: "2018-12-31", issue: "en" }),
    ("2018-04-16T12:00+03", "G1", Of("b/f"), Accept { paper: "charter" }),
    ("2018-04-16T13:00+03", "G1", Of("a/d"), Done { what: "Send the form used for the last business count", note: Some("The form is sent") }),
    ("2018-04-24T10:00+03", "G1", Of("a/d"), Held { said: "We cut the form from 40 questions to 14. Both cities try it in one street. Decision: one street each, ten days.", focus: None, place: None }),
    ("2018-04-24T11:05+03", "G1", Of("a/d"), Action { what: "Try the form in one street", owner: "b/f", due: "2018-05-08" }),
    ("2018-05-03T09:00+03", "G1", Of("a/f"), CheckIn(Check { met: "2018-04-24", stage: "4", learned: "Shop owners answer when a neighbour comes along", blocked_by: None, blocked_how: "", help: "", next: "2018-05-08", rating: "4" })),
    ("2018-05-07T14:00+03", "G1", Of("b/f"), Done { what: "Try the form in one street", note: Some("The form was tried in one street, 31 shops") }),
    ("2018-05-08T10:00+03", "G1", Of("b/d"), held("Thirty-one shops in one street, nine of them new to us. We plan the half-year.")),
    ("2018-05-09T10:00+03", "G1", Of("a/f"), Roadmap { plan: "May: count. June: drafts of the chapter City facts. September: goals. November: council." }),
    ("2018-05-14T10:30+03", "G1", Of("b/f"), Accept { paper: "roadmap" }),
    ("2018-05-29T11:00+03", "G1", Of("a/f"), Draft { title: "City facts", body: "In the old town we counted 412 workplaces; two thirds have one or two people." }),
    ("2018-05-31T12:00+03", "G1", Of("b/f"), Review { title: "City facts", body: "How old are the figures for rent? Add the year. The paragraph on women who work at home is the best one." }),
    ("2018-06-05T11:00+03", "G1", Of("b/f"), Draft { title: "City facts", body: "We know the licence register well and the markets badly." }),
    ("2018-06-07T12:00+03", "G1", Of("a/d"), Review { title: "City facts", body: "Say what you will do about the markets, even if it is small." }),
    ("2018-06-21T11:00+03", "G1", Of("a/d"), held("Both drafts are ready for the committees. We show the form at the webinar.")),
    ("2018-06-21T12:00+03", "G1", Of("a/f"), Fix { starts: "2018-07-09T11:00+03", minutes: 60 }),

    ("2018-04-04T10:00+03", "G2", Of("b/f"), Propose { times: &["2018-04-11T10:00+03", "2018-04-12T11:00+03"] }),
    ("2018-04-05T10:00+03", "G2", Of("a/f"), Vote { can: &["2018-04-11T10:00+03", "2018-04-12T11:00+03"] }),
    ("2018-04-05T10:30+03", "G2", Of("b/f"), Fix { starts: "2018-04-11T10:00+03", minutes: 60 }),
    ("2018-04-11T10:00+03", "G2", Of("a/f"), chose("Three permits are needed for one workshop, and three inspectors come.", "en")),
    ("2018-04-12T09:30+03", "G2", Of("a/f"), Charter { goals: &["One visit instead of three."], languages: "en", rhythm: "monthly", ends: "2018-12-31", issue: "en" }),
    ("2018-04-12T13:00+03", "G2", Of("b/f"), Accept { paper: "charter" }),
    ("2018-04-25T10:00+03", "G2", Of("b/d"), held("We drew the way of one application on one sheet. It has 17 steps here and 12 there.")),
    ("2018-04-25T11:00+03", "G2", Of("b/d"), Action { what: "Ask the inspectors which visit could be shared", owner: "a/d", due: "2018-05-15" }),
    ("2018-05-15T09:00+03", "G2", Of("a/d"), Done { what: "Ask the inspectors which visit could be shared", note: Some("Two of three inspectors agree") }),
    ("2018-05-16T10:00+03", "G2", Of("b/f"), Roadmap { plan: "One joint visit as a trial in June, a proposal to both councils in October." }),
    ("2018-05-17T11:30+03", "G2", Of("a/f"), Accept { paper: "roadmap" }),
    ("2018-05-28T11:00+03", "G2", Of("a/f"), Draft { title: "Actions", body: "One joint inspection a week, two inspectors, from September." }),
    ("2018-05-30T11:00+03", "G2", Of("b/d"), Review { title: "Actions", body: "Who pays the third inspector? Without that line the council will send it back." }),
    ("2018-06-04T11:00+03", "G2", Of("b/f"), Draft { title: "Actions", body: "A desk where one person takes all papers." }),
    ("2018-06-06T11:00+03", "G2", Of("a/f"), Review { title: "Actions", body: "Good. Start with two days a week." }),
    ("2018-06-11T10:00+03", "G2", Of("b/f"), CheckIn(Check { met: "2018-04-25", stage: "6", learned: "One visit can serve three permits", blocked_by: Some(BlockedBy::Money), blocked_how: "", help: "Somebody who funds shared workshops", next: "2018-06-19", rating: "4" })),
    ("2018-06-19T10:00+03", "G2", Of("a/d"), held("The trial visit took 50 minutes instead of three mornings.")),
    ("2018-06-19T11:30+03", "G2", Of("a/f"), Fix { starts: "2018-07-02T10:00+03", minutes: 60 }),

    ("2018-04-09T11:00+03", "G3", Of("a/f"), Propose { times: &["2018-04-12T10:00+03", "2018-04-16T10:00+03"] }),
    ("2018-04-10T10:00+03", "G3", Of("b/f"), Vote { can: &["2018-04-16T10:00+03"] }),
    ("2018-04-10T14:00+03", "G3", Lina, Fix { starts: "2018-04-16T10:00+03", minutes: 60 }),
    ("2018-04-10T14:01+03", "G3", Lina, Write { to: None, body: "I found an interpreter for the first two calls." }),
    ("2018-04-16T10:00+03", "G3", Of("a/tr"), chose("Tanışma görüşmesi. İki şehir de elindeki strateji belgesini anlattı.", "tr")),
    ("2018-04-16T11:20+03", "G3", Of("a/tr"), Action { what: "Başvuru adımlarını tek sayfada yaz", owner: "a/d", due: "2018-04-30" }),
    ("2018-04-19T10:00+03", "G3", Of("b/f"), Charter { goals: &["One page that a newcomer understands.", "One idea taken from the other city."], languages: "tr ar", rhythm: "monthly", ends: "2018-12-31", issue: "en" }),
    ("2018-04-23T09:40+03", "G3", Of("a/f"), Accept { paper: "charter" }),
    ("2018-04-30T16:00+03", "G3", Of("a/d"), Done { what: "Başvuru adımlarını tek sayfada yaz", note: Some("Tek sayfa hazır, 9 adım.") }),
    ("2018-05-03T10:00+03", "G3", Of("b/d"), held("The page with nine steps was read by two shop owners. They asked about step 6. So did we.")),
    ("2018-05-15T10:00+03", "G3", Of("a/f"), CheckIn(Check { met: "2018-05-03", stage: "4", learned: "Adımlar tek sayfada olunca esnaf geri geliyor", blocked_by: Some(BlockedBy::Language), blocked_how: "", help: "Haziran görüşmesi için tercüman", next: "2018-05-22", rating: "4" })),
    ("2018-05-22T11:00+03", "G3", Of("b/f"), Roadmap { plan: "June: six steps. September: the page in three languages. December: both councils have seen it." }),
    ("2018-05-28T10:00+03", "G3", Of("a/f"), Accept { paper: "roadmap" }),
    ("2018-06-20T10:00+03", "G3", Of("a/tr"), held("Adım sayısı 9'dan 6'ya indi. Web seminerinde üç dakikada anlatacağız.")),
    ("2018-06-20T11:00+03", "G3", Of("a/f"), Fix { starts: "2018-07-04T10:00+03", minutes: 60 }),

    ("2018-04-10T09:00+03", "G4", Of("a/f"), Propose { times: &["2018-04-17T10:00+03", "2018-04-18T10:00+03"] }),
    ("2018-04-10T13:00+03", "G4", Of("b/f"), Vote { can: &["2018-04-17T10:00+03", "2018-04-18T10:00+03"] }),
    ("2018-04-11T09:00+03", "G4", Of("a/f"), Fix { starts: "2018-04-17T10:00+03", minutes: 60 }),
    ("2018-04-17T10:00+03", "G4", Of("b/ar"), chose("تعارفنا واتفقنا على أن تكون العربية لغة العمل.", "ar")),
    ("2018-04-17T11:15+03", "G4", Of("b/ar"), Action { what: "قائمة بما تملكه المدينة وما ينقصها، في صفحة واحدة", owner: "a/d", due: "2018-05-02" }),
    ("2018-04-23T10:00+03", "G4", Of("a/f"), Charter { goals: &["قائمة واحدة للمدينتين.", "تجربة صغيرة واحدة قبل نهاية السنة."], languages: "ar", rhythm: "monthly", ends: "2018-12-31", issue: "ar" }),
    ("2018-04-24T10:00+03", "G4", Of("b/f"), Accept { paper: "charter" }),
    ("2018-05-02T12:00+03", "G4", Of("a/d"), Done { what: "قائمة بما تملكه المدينة وما ينقصها، في صفحة واحدة", note: Some("القائمة جاهزة وفيها أحد عشر بندًا.") }),
    ("2018-05-08T10:00+03", "G4", Of("a/ar"), held("قارنّا القائمتين. سبعة بنود متشابهة، ونبدأ بأسهلها.")),
    ("2018-05-08T11:00+03", "G4", Of("a/ar"), Action { what: "سؤال عشرة تجّار عن أول بند", owner: "b/d", due: "2018-06-12" }),
    ("2018-06-05T11:00+03", "G4", Of("b/f"), CheckIn(Check { met: "2018-05-08", stage: "4", learned: "تعلّمنا أن نسأل التجّار قبل أن نكتب أي هدف", blocked_by: Some(BlockedBy::Approval), blocked_how: "", help: "", next: "2018-06-20", rating: "3" })),
    ("2018-06-18T09:00+03", "G4", Of("b/d"), Done { what: "سؤال عشرة تجّار عن أول بند", note: Some("سألنا ثمانية تجّار من عشرة.") }),
    ("2018-06-20T11:00+03", "G4", Of("a/ar"), held("المجلس يريد رقمًا واحدًا قبل الموافقة. نختار الرقم معًا.")),
    ("2018-06-20T12:00+03", "G4", Of("b/f"), Propose { times: &["2018-07-03T10:00+03", "2018-07-05T12:00+03"] }),

    ("2018-04-16T10:00+03", "G5", Of("b/f"), Propose { times: &["2018-04-24T10:00+03", "2018-04-25T12:00+03"] }),
    ("2018-04-18T10:00+03", "G5", Of("a/f"), Vote { can: &["2018-04-24T10:00+03"] }),
    ("2018-04-18T10:30+03", "G5", Of("b/f"), Fix { starts: "2018-04-24T10:00+03", minutes: 60 }),
    ("2018-04-24T10:00+03", "G5", Of("a/tr"), chose("İlk görüşme: iki şehir, tek liste.", "tr")),
    ("2018-04-26T11:00+03", "G5", Of("a/f"), Charter { goals: &["One list of what a small business needs in its first year.", "Ten businesses helped in each city."], languages: "tr en", rhythm: "three-weekly", ends: "2018-12-31", issue: "en" }),
    ("2018-04-30T11:00+03", "G5", Of("b/f"), Accept { paper: "charter" }),
    ("2018-05-10T14:00+03", "G5", Of("b/f"), CheckIn(Check { met: "2018-04-24", stage: "3", learned: "A list of needs is shorter when the businesses write it", blocked_by: Some(BlockedBy::Language), blocked_how: "", help: "Interpreter for two calls", next: "2018-06-05", rating: "4" })),
    ("2018-06-05T11:00+03", "G5", Of("b/d"), held("What a business needs in its first year: a place, one number to call, and somebody who reads the letter with them.")),
    ("2018-06-05T12:00+03", "G5", Of("b/d"), Action { what: "Send the licensing steps in Arabic", owner: "a/f", due: "2018-06-28" }),
    ("2018-06-05T12:01+03", "G5", Of("b/d"), Action { what: "List of businesses by district", owner: "b/f", due: "2018-06-20" }),
    ("2018-06-05T12:02+03", "G5", Of("a/tr"), Action { what: "Ticaret odasından bir konuşmacı iste", owner: "a/f", due: "2018-06-15" }),
    ("2018-06-14T15:00+03", "G5", Of("a/f"), Done { what: "Ticaret odasından bir konuşmacı iste", note: Some("Oda bir konuşmacı gönderecek.") }),
    ("2018-06-21T10:00+03", "G5", Of("a/f"), Propose { times: &["2018-07-03T10:00+03", "2018-07-05T12:00+03", "2018-07-09T10:00+03"] }),
    ("2018-06-24T10:00+03", "G5", Of("b/f"), Vote { can: &["2018-07-03T10:00+03", "2018-07-05T12:00+03"] }),

    ("2018-04-12T10:00+03", "G6", Of("b/f"), Propose { times: &["2018-04-18T11:00+03", "2018-04-19T11:00+03"] }),
    ("2018-04-16T10:00+03", "G6", Of("a/f"), Vote { can: &["2018-04-19T11:00+03"] }),
    ("2018-04-16T11:00+03", "G6", Of("b/f"), Fix { starts: "2018-04-19T11:00+03", minutes: 60 }),
    ("2018-04-19T11:00+03", "G6", Of("b/d"), Held { said: "By phone, because the line was too weak for pictures. We read our three main problems to each other. Two are the same.", focus: Some("en"), place: Some("By phone") }),
    ("2018-04-25T10:00+03", "G6", Of("b/f"), Charter { goals: &["One small thing tried in each city."], languages: "ar en", rhythm: "monthly", ends: "2018-11-30", issue: "en" }),
    ("2018-05-08T12:00+03", "G6", Of("a/f"), AcceptByMail { paper: "charter" }),
    ("2018-05-15T13:00+03", "G6", Of("a/d"), Held { said: "The other city began with one buyer who promised to take what is made. We look for ours.", focus: None, place: Some("By phone") }),
    ("2018-05-15T14:00+03", "G6", Of("a/d"), Action { what: "Find one buyer to talk to", owner: "a/f", due: "2018-07-10" }),
    ("2018-06-04T13:30+03", "G6", Of("a/d"), CheckIn(Check { met: "2018-05-15", stage: "4", learned: "Start with one buyer", blocked_by: Some(BlockedBy::Connection), blocked_how: "No internet in the mornings of the exams", help: "A recording of the next training", next: "2018-06-12", rating: "3" })),
    ("2018-06-12T13:00+03", "G6", Of("b/f"), Held { said: "Moved from 10:00 to 13:00 because of the exam mornings. Two buyers said maybe.", focus: None, place: Some("By phone") }),
    ("2018-06-12T13:40+03", "G6", Of("b/f"), Fix { starts: "2018-07-05T13:00+03", minutes: 60 }),

    ("2018-04-12T12:00+03", "G7", Of("b/f"), Propose { times: &["2018-04-18T10:00+03", "2018-04-25T10:00+03"] }),
    ("2018-04-16T09:00+03", "G7", Of("a/f"), Vote { can: &["2018-04-25T10:00+03"] }),
    ("2018-04-16T09:30+03", "G7", Of("b/f"), Fix { starts: "2018-04-25T10:00+03", minutes: 60 }),
    ("2018-04-25T10:00+03", "G7", Of("a/f"), held("We know each other's problem. Next time we choose where to begin.")),
    ("2018-05-03T10:00+03", "G7", Of("a/f"), Charter { goals: &["Each city shows one thing that works."], languages: "en ar", rhythm: "monthly", ends: "2018-12-31", issue: "en" }),
    ("2018-05-08T10:00+03", "G7", Of("b/f"), Accept { paper: "charter" }),
    ("2018-05-22T11:00+03", "G7", Lina, Write { to: None, body: "Your second call has no date. May I propose 24 May, 11:00?" }),
    ("2018-05-24T11:00+03", "G7", Lina, held("A call of fifteen minutes with the facilitator. Hebron's focal point moves to another department on 1 June.")),
    ("2018-05-31T12:00+03", "G7", Lina, Brief { code: "p043" }),
    ("2018-06-04T10:00+03", "G7", Of("a/f"), Ask { body: "هل يمكن أن نبدأ من حيث توقّف زميلي؟" }),
    ("2018-06-04T11:30+03", "G7", Lina, Write { to: Some("b"), body: "Your twin has a new focal point, Salma Zujajat. A short hello would help." }),
    ("2018-06-21T11:00+03", "G7", Of("b/f"), Propose { times: &["2018-07-02T11:00+03", "2018-07-03T11:00+03"] }),

    ("2018-04-18T11:00+03", "G8", Of("a/f"), Propose { times: &["2018-04-26T10:00+03", "2018-05-03T10:00+03"] }),
    ("2018-04-26T14:00+03", "G8", Who::Bastien, Write { to: Some("b"), body: "Your twin proposed two times; 3 May is still open. One tap is enough." }),
    ("2018-05-07T10:00+03", "G8", Of("b/f"), Propose { times: &["2018-05-23T11:00+03", "2018-05-24T11:00+03"] }),
    ("2018-05-08T09:00+03", "G8", Of("a/f"), Vote { can: &["2018-05-23T11:00+03"] }),
    ("2018-05-08T09:30+03", "G8", Of("b/f"), Fix { starts: "2018-05-23T11:00+03", minutes: 60 }),
    ("2018-05-23T11:00+03", "G8", Of("a/d"), chose("First call. The other city asks its mayor before it promises anything.", "en")),
    ("2018-06-13T11:00+03", "G8", Of("a/f"), Charter { goals: &["One exchange of how each office works."], languages: "en", rhythm: "monthly", ends: "2018-12-31", issue: "en" }),
    ("2018-06-19T10:00+03", "G8", Of("b/d"), CheckIn(Check { met: "2018-05-23", stage: "2", learned: "Not yet", blocked_by: Some(BlockedBy::Approval), blocked_how: "", help: "A word to our mayor", next: "", rating: "3" })),

    ("2018-04-16T10:30+03", "G9", Lina, Propose { times: &["2018-04-24T11:00+03", "2018-04-26T11:00+03"] }),
    ("2018-04-17T10:00+03", "G9", Of("a/f"), Vote { can: &["2018-04-24T11:00+03"] }),
    ("2018-04-18T10:00+03", "G9", Of("b/f"), Vote { can: &["2018-04-24T11:00+03"] }),
    ("2018-04-18T10:05+03", "G9", Lina, Fix { starts: "2018-04-24T11:00+03", minutes: 60 }),
    ("2018-04-24T11:00+03", "G9", Of("a/f"), held("First call. Both cities lost a project officer this year.")),
    ("2018-04-25T10:00+03", "G9", Of("a/f"), Charter { goals: &["Find out what the other city stopped doing, and why."], languages: "en", rhythm: "monthly", ends: "2018-12-31", issue: "en" }),
    ("2018-05-02T10:00+03", "G9", Of("b/f"), Accept { paper: "charter" }),
    ("2018-06-06T11:00+03", "G9", Lina, Write { to: None, body: "Your last step was the charter on 2 May. Is the plan still right? Yes, change it, or we need help." }),
];
