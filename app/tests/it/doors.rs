//! The house at whose doors the sheet knocks, and where: the told story, with what it leaves out done by hand, so that
//! behind each door there is something; and for each parameter of an address the values that matter, by name.
//!
//! Deliberately absent: a link of the set-up, of which there is none once somebody runs the network.
use crate::{
    cast::{CAST, Cast, Member, all_values},
    house::{Browser, Hall, Page},
    invitations, offers,
    second_step::{BASTIEN, set_up},
    sheets::knock_at_every_door,
    stocktaking, typing, webinar,
};
use cohorts::rules::offer::{End, Stage as OfferStage};
use jiff::SignedDuration;
use kernel::{PersonId, access::SeatKind};
use std::collections::BTreeMap;
use store::testing::Place;
use web::{Door, Stage};

const LINA: &str = "p062";
const WEBINAR: &str = "/events/twinning-arrangements";
/// After this a code of the second step is asked for again.
const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);

// One for each engine, side by side: each is minutes of knocking.
#[tokio::test]
async fn every_door_answers_everybody_as_agreed_on_sqlite() {
    knock_at_every_door(Place::folder()).await;
}

#[tokio::test]
async fn every_door_answers_everybody_as_agreed_on_postgresql() {
    if let Some(place) = Place::postgres().await {
        knock_at_every_door(place).await;
    }
}

/// Who comes to the doors besides the cast: for one city an offer is open, for the other it is a draft.
const WITHOUT_GROUP: [(&str, &str); 2] = [("bethlehem", "p046"), ("halba", "p036")];
/// A facilitator with a second step.
const CODED: &str = "coded";

/// What the sheet says of its house.
pub(crate) const STORY: &str = "\
The house is that of the told story on 25 June 2018. Of Erbil there are the focal point, the deputy and the hidden
sponsor; of Amman the focal point and the sponsor; of Zahle, Bethlehem and Halba the focal points. Former was Hebron's.
Amm-ebl and jen-zhl are groups; hbn-zrq has ended. The expert was asked to help the last two. Bethlehem and Halba are
in no group; Bethlehem has an open offer, Halba's is a draft. Erbil, its deputy, Amman and Zahle are invited to the
webinar, at which the cohort takes stock. Coded is a facilitator with a second step whose code is asked for again;
centre has no second step, and typed something while a session ended.
KLS is seen by facilitators alone, MRS and resilience by members, too; of the event for members others see nothing.
";

/// The house, with everybody in it.
pub(crate) async fn furnished(place: Place) -> (Cast, Values) {
    let hall = offers::spring_in(Stage::Demo, place).await;
    let mut lina = hall.sign_in_as(LINA).await;
    another_round(&hall, &mut lina).await;
    crate::groups::fill(&hall).await;
    fill_groups(&hall, &mut lina).await;
    fill_network(&hall, &mut lina).await;
    let events = fill_events(&mut lina).await;
    fill_webinar(&hall, &mut lina).await;
    hall.house.work().await.unwrap();
    let mut people = Vec::new();
    for (name, code) in CAST.into_iter().chain(WITHOUT_GROUP.map(|(name, code)| (name, Some(code)))) {
        let person = match code {
            Some(code) => Some(hall.person(code).await),
            None => None,
        };
        people.push((name, person));
    }
    let mut cast = Cast::gather_these(hall, &people).await;
    keep_a_draft(&mut cast).await;
    let tokens = tokens(&mut cast).await;
    add_coded(&mut cast).await;
    let values = Values::of(&cast, events, tokens).await;
    (cast, values)
}

/// Opens a page, fills in the form on it that leads there, and sends it.
async fn send(browser: &mut Browser, (page, action): (&str, &str), typed: &[(&str, &str)]) -> Page {
    let form = browser.get(page).await.form(action);
    let answer = browser.submit(form, typed).await;
    assert_eq!(answer.status, 303, "{page} {action}: {}", answer.body);
    answer
}

async fn upload(browser: &mut Browser, page: &str) {
    let form = browser.get(page).await.form(page);
    let answer = browser.upload(&form, ("plan.txt", b"one street")).await;
    assert_eq!(answer.status, 303, "{page}: {}", answer.body);
}

/// An offer that is withdrawn; of the two of the next run one is sent and one is not.
async fn another_round(hall: &Hall, lina: &mut Browser) {
    let last = offers::offer_of(hall, ["BTH", "SUL"]).await;
    let withdrawal = format!("/offers/{}/withdrawal", last.id);
    send(lina, (&withdrawal, &withdrawal), &[]).await;
    send(lina, ("/cohorts/2018/board", "/cohorts/2018/runs"), &[]).await;
    send(lina, ("/cohorts/2018/runs/2", "/cohorts/2018/offers"), &[]).await;
    let form = lina.get("/cohorts/2018/offers").await.form("/cohorts/2018/sendings");
    let mut fields = form.with("until", "2018-07-10").sent();
    fields.retain(|(name, _)| name != "offer");
    fields.push(("offer".to_owned(), offers::offer_of(hall, ["BTH", "KIR"]).await.id.to_string()));
    assert_eq!(lina.post("/cohorts/2018/sendings", &fields).await.status, 303);
}

/// Files, an expert who helps two groups, and the end of one of them.
async fn fill_groups(hall: &Hall, lina: &mut Browser) {
    let expert = hall.person("p065").await.to_string();
    for group in ["/groups/2018-jen-zhl", "/groups/2018-hbn-zrq"] {
        let (page, action) = (format!("{group}/keeping"), format!("{group}/experts"));
        send(lina, (&page, &action), &[("expert", &expert)]).await;
    }
    let end = "/cohorts/2018/groups/2018-hbn-zrq/end";
    send(lina, (end, end), &[("reason", "Zarqa has no time.")]).await;
    for (code, group) in [("p011", "2018-amm-ebl"), ("p030", "2018-jen-zhl")] {
        upload(&mut hall.sign_in_as(code).await, &format!("/groups/{group}/files")).await;
    }
}

/// Cities and a programme that not all may see, and an address that waits for a yes.
async fn fill_network(hall: &Hall, lina: &mut Browser) {
    for (path, seen_by) in
        [("/cities/MRS", "members"), ("/cities/KLS", "facilitators"), ("/programmes/resilience", "members")]
    {
        send(lina, (&format!("{path}/edit"), path), &[("seen_by", seen_by)]).await;
    }
    let zahle = format!("/people/{}", hall.person("p030").await);
    send(lina, (&format!("{zahle}/edit"), &zahle), &[("email", "rouba@new.example")]).await;
}

/// Events, by the name of what they are: their words in addresses.
type Events = [(&'static str, String); 4];

/// A draft, and an event that is not there but for members; each kind with a file.
async fn fill_events(lina: &mut Browser) -> Events {
    let mut added = Vec::new();
    for (title, access) in [("Zebra draft", "public"), ("Zebra days", "members")] {
        let typed = [("title", title), ("access", access), ("others", "nothing"), ("starts", "2018-07-20")];
        let page = send(lina, ("/events/new", "/events"), &typed).await.location().unwrap().to_owned();
        upload(lina, &format!("{page}/files")).await;
        added.push(page);
    }
    send(lina, (&added[1], &format!("{}/publish", added[1])), &[]).await;
    upload(lina, &format!("{WEBINAR}/files")).await;
    let slug = |page: &str| page.trim_start_matches("/events/").to_owned();
    [
        ("webinar", slug(WEBINAR)),
        ("public", "cmis-12th-annual-meeting".to_owned()),
        ("members", slug(&added[1])),
        ("draft", slug(&added[0])),
    ]
}

/// The cohort takes stock at the webinar, where somebody has asked something and all are.
async fn fill_webinar(hall: &Hall, lina: &mut Browser) {
    stocktaking::choose(hall, lina).await;
    let to = |below: &str| format!("{WEBINAR}/live/{below}");
    let mut erbil = hall.sign_in_as("p001").await;
    send(&mut erbil, (&to("question"), &to("questions")), &[("words", "Who pays?")]).await;
    let poll = [("words", "Who meets in July?"), ("choices", "We do\nWe do not")];
    send(lina, (&to("poll"), &to("polls")), &poll).await;
}

fn browser<'a>(cast: &'a mut Cast, name: &str) -> &'a mut Browser {
    let found = cast.members.iter_mut().find(|member| member.name == name);
    &mut found.expect("one of the cast").browser
}

/// The centre's session ended while somebody typed, and they have signed in again.
async fn keep_a_draft(cast: &mut Cast) {
    let (mut again, _) = typing::signed_out_while_typing(&cast.hall).await;
    let address = typing::address(&cast.hall, LINA).await;
    assert_eq!(typing::enter(&cast.hall, &mut again, &address).await.location(), Some("/draft"));
    *browser(cast, "centre") = again;
}

async fn add_coded(cast: &mut Cast) {
    let (browser, ..) = set_up(&cast.hall, BASTIEN).await;
    cast.hall.clock.advance(CODE_LASTS);
    let person = Some(cast.hall.person(BASTIEN).await);
    let standing = crate::canary::standing(&cast.hall, person).await;
    cast.members.push(Member { name: CODED, person, standing, browser });
}

/// The last part of an address of the house.
fn last_part(address: &str) -> String {
    address.rsplit('/').next().unwrap_or_default().to_owned()
}

/// What stands in no table: tokens, as they come by mail or stand on a page. The sign-in link was asked for elsewhere.
async fn tokens(cast: &mut Cast) -> Vec<(&'static str, &'static str, String)> {
    let form = browser(cast, "erbil").get("/me/calendar").await.form("/me/calendar");
    assert_eq!(browser(cast, "erbil").submit(form, &[]).await.status, 303);
    let page = browser(cast, "erbil").get("/me/calendar").await;
    let input = scraper::Selector::parse("input#address").unwrap();
    let html = page.html();
    let feed =
        html.select(&input).next().and_then(|input| input.attr("value")).expect("an address").to_owned();
    let feed = last_part(feed.trim_end_matches("/events.ics"));
    let hall = &cast.hall;
    let erbil = cast.member("erbil").person.expect("somebody");
    let (.., bethlehem) = offers::speaker(hall, "BTH", SeatKind::FocalPoint).await;
    let offer = offers::link(hall, &bethlehem).await;
    let invitation = invitations::mailed(hall, erbil).await;
    let group = webinar::link(hall, erbil, "times proposed").await;
    let address = typing::address(hall, "p014").await;
    let mut asking = hall.browser();
    send(&mut asking, ("/sign-in", "/sign-in"), &[("email", &address)]).await;
    hall.house.work().await.unwrap();
    let mail = hall.mails_to(&address).await.pop().expect("a mail");
    vec![
        ("feed", "erbil", feed),
        ("answer", "offer", last_part(&offer)),
        ("answer", "invitation", last_part(&invitation)),
        ("answer", "group", last_part(&group)),
        ("link", "irbid", last_part(&mail.link("/sign-in/").expect("a link"))),
    ]
}

/// A value of a parameter.
#[derive(Debug, Clone)]
struct Value {
    name: String,
    value: String,
    /// Below which value of the parameter before it there is such a thing; below any, if none.
    below: Option<String>,
}

/// Where to knock: what stands in the braces of addresses.
pub(crate) struct Values(BTreeMap<&'static str, Vec<Value>>);

/// An address, and what it is called.
pub(crate) struct At {
    pub(crate) name: String,
    pub(crate) path: String,
}

/// Of what is made anew each time: name, value, below what.
const FOUND: &[(&str, &str)] = &[
    (
        "city",
        "select code, code, null from people_organisations where code in ('EBL', 'AMM', 'MRS', 'KLS') order by id",
    ),
    (
        "programme",
        "select code, code, null from network_programmes where code in ('hmln_2018', 'resilience') order by id",
    ),
    ("run", "select cast(number as text), cast(number as text), null from cohorts_runs order by number"),
    (
        "group",
        "select substr(code, 6), code, null
           from cohorts_groups
          where code in ('2018-amm-ebl', '2018-jen-zhl', '2018-hbn-zrq')
          order by code",
    ),
    (
        "meeting",
        "select substr(g.code, 6) || ':' || replace(m.state, ' ', '-'), cast(min(m.id) as text), g.code
           from twinning_meetings m
           join cohorts_groups g on g.id = m.twinning
          where g.code = '2018-amm-ebl'
             or (g.code = '2018-jen-zhl' and m.state = 'fixed')
             or (g.code = '2018-hbn-zrq' and m.state = 'called off')
          group by g.code, m.state
          order by g.code, m.state",
    ),
    (
        "action",
        "select substr(g.code, 6) || case when a.done_on is null then ':open' else ':done' end,
                cast(min(a.id) as text), g.code
           from twinning_actions a
           join cohorts_groups g on g.id = a.twinning
          where g.code in ('2018-amm-ebl', '2018-jen-zhl')
          group by g.code, a.done_on is null
          order by g.code, a.done_on is null",
    ),
    (
        "section",
        "select substr(g.code, 6) || ':' || o.code, cast(s.id as text), g.code
           from twinning_sections s
           join cohorts_groups g on g.id = s.twinning
           join people_organisations o on o.id = s.municipality
          where g.code in ('2018-amm-ebl', '2018-jen-zhl')
          order by g.code, o.code",
    ),
    (
        "file",
        "select substr(g.code, 6), cast(f.id as text), g.code
           from twinning_files f
           join cohorts_groups g on g.id = f.twinning
          order by g.code",
    ),
    (
        "question",
        "select 'erbil', cast(id as text), 'twinning-arrangements' from stocktaking_questions order by id",
    ),
    ("poll", "select 'open', cast(id as text), 'twinning-arrangements' from stocktaking_polls order by id"),
    (
        "condition",
        "select 'rule', cast(id as text), 'twinning-arrangements' from invitations_conditions order by id",
    ),
    (
        "mail",
        "select min(purpose), cast(max(id) as text), null
           from mails
          where purpose in ('offer', 'invitation')
          group by purpose
          order by purpose",
    ),
    (
        "import",
        "select noun, cast(id as text), null from imports where noun in ('people', 'events') order by id",
    ),
    (
        "suggestion",
        "select 'events', cast(min(s.id) as text), cast(s.import as text)
           from import_suggestions s
          where s.state = 'open'
          group by s.import
          order by s.import",
    ),
];

impl Values {
    async fn of(cast: &Cast, events: Events, tokens: Vec<(&'static str, &'static str, String)>) -> Self {
        let hall = &cast.hall;
        let mut all = BTreeMap::<&'static str, Vec<Value>>::new();
        for (param, statement) in FOUND {
            let rows: Vec<(String, String, Option<String>)> =
                store::sql(statement).all(&hall.house.site.db).await.unwrap();
            all.insert(
                param,
                rows.into_iter().map(|(name, value, below)| Value { name, value, below }).collect(),
            );
        }
        for (param, people, statement) in OF_PEOPLE {
            all.insert(param, of_people(cast, people, statement).await);
        }
        for (param, name, token) in tokens {
            all.entry(param).or_default().push(Value::anywhere(name, token));
        }
        all.insert("offer", offers_of(hall).await);
        all.insert("material", materials(hall, &events).await);
        all.insert("slug", events.map(|(name, slug)| Value::anywhere(name, slug)).into());
        let slices = twinhall::house::slices().into_iter();
        let sample = slices.filter(|slice| slice.name == "people").flat_map(|slice| slice.samples).next();
        let sample = sample.expect("a sample of a page").name.replace(' ', "%20");
        all.insert("sample", vec![Value::anywhere("sample", sample)]);
        all.insert("cohort", vec![Value::anywhere("2018", "2018".to_owned())]);
        assert!(all.values().all(|values| !values.is_empty()), "there is something of each: {all:?}");
        Self(all)
    }
}

/// The files of events, below their event.
async fn materials(hall: &Hall, events: &Events) -> Vec<Value> {
    let statement = "select cast(f.id as text)
                       from events_files f
                       join events_slugs s on s.event = f.event
                      where s.slug = $1";
    let mut values = Vec::new();
    for (name, slug) in events {
        let id = store::sql(statement).bind(slug.as_str()).optional(&hall.house.site.db).await.unwrap();
        let value = |value: String| Value { below: Some(slug.clone()), ..Value::anywhere(name, value) };
        values.extend(id.map(value));
    }
    values
}

async fn offers_of(hall: &Hall) -> Vec<Value> {
    let mut values = Vec::new();
    for (name, cities, stage) in [
        ("amm-ebl:agreed", ["AMM", "EBL"], OfferStage::Ended(End::Agreed)),
        ("bth-sul:withdrawn", ["BTH", "SUL"], OfferStage::Ended(End::Withdrawn)),
        ("hlb-kir:closed", ["HLB", "KIR"], OfferStage::Ended(End::Closed)),
        ("bth-kir:open", ["BTH", "KIR"], OfferStage::Open),
        ("hlb-sul:draft", ["HLB", "SUL"], OfferStage::Draft),
    ] {
        let loaded = offers::offer_of(hall, cities).await;
        assert_eq!(loaded.offer.stage(), stage, "{name}");
        values.push(Value::anywhere(name, loaded.id.to_string()));
    }
    values
}

/// What a form must say for there to be something that it asks for. The clock of the demo stands still: who may move it
/// would move it for all that is knocked at later.
pub(crate) const SAID: [(&str, &str, &str); 3] = [
    ("/cohorts/{cohort}/offers", "run", "2"),
    ("/events/{slug}/live/turn", "part", "opening"),
    ("/me/language", "lang", "tr"),
];

/// What belongs to people: whose, and where it is found.
const OF_PEOPLE: [(&str, &[&str], &str); 5] = [
    (
        "person",
        &["erbil", "deputy", "hidden", "amman", "zahle", "former", "centre"],
        "select cast(id as text), null from people_persons where id = $1",
    ),
    // Of a group.
    ("experts", &["expert"], "select cast(id as text), '2018-jen-zhl' from people_persons where id = $1"),
    (
        "seat",
        &["erbil", "deputy", "hidden", "amman", "zahle", "former"],
        "select cast(id as text), null from people_seats where person = $1",
    ),
    (
        "session",
        &["erbil", "amman", "centre"],
        "select cast(max(id) as text), null from people_sessions where person = $1",
    ),
    (
        "invitation",
        &["erbil", "deputy", "zahle"],
        "select cast(id as text), 'twinning-arrangements' from invitations_invitations where person = $1",
    ),
];

async fn of_people(cast: &Cast, people: &[&str], statement: &'static str) -> Vec<Value> {
    let mut values = Vec::new();
    for name in people {
        let person: PersonId = cast.member(name).person.expect("somebody");
        let row: (String, Option<String>) =
            store::sql(statement).bind(person).one(&cast.hall.house.site.db).await.unwrap();
        values.push(Value { name: (*name).to_owned(), value: row.0, below: row.1 });
    }
    values
}

/// A way into an address: what it is called so far, its parts, and its last value.
#[derive(Clone, Default)]
struct Way {
    names: Vec<String>,
    path: String,
    last: Option<String>,
}

impl Way {
    fn on(&self, value: &Value, is_one_of_several: bool) -> Self {
        let mut names = self.names.clone();
        // What lies below something else is named after both.
        if value.below.is_some() {
            names.clear();
        }
        names.extend(is_one_of_several.then(|| value.name.clone()));
        let last = Some(value.value.clone());
        Self { names, path: format!("{}/{}", self.path, value.value), last }
    }

    /// Whether there is such a thing here.
    fn fits(&self, value: &Value) -> bool {
        value.below.is_none() || self.last.is_none() || value.below == self.last
    }
}

/// What is there, asked for below something else.
const MIXED: &str = "mixed";

impl Values {
    /// The addresses of a door.
    pub(crate) async fn at(&self, hall: &Hall, door: &Door) -> Vec<At> {
        let mut ways = vec![Way::default()];
        let mut before = "";
        for part in door.path.split('/').skip(1) {
            let Some(param) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
                for way in &mut ways {
                    way.path = format!("{}/{part}", way.path);
                }
                before = part;
                continue;
            };
            ways = longer(&ways, &self.values(hall, door, (before, param)).await);
        }
        ways.into_iter().map(|way| At { name: way.names.join("/"), path: way.path }).collect()
    }

    /// What may stand in these braces; of what nobody chose from, the first.
    async fn values(&self, hall: &Hall, door: &Door, (before, param): (&str, &str)) -> Vec<Value> {
        let param = if before == "experts" { before } else { param };
        let mut values = match self.0.get(param) {
            Some(values) => values.clone(),
            None => {
                let all = all_values(hall, param).await.into_iter();
                all.take(1).map(|value| Value::anywhere("", value)).collect()
            }
        };
        // In the demo all may be anybody: one person stands for all.
        if param == "person" && door.path.starts_with("/dev/") {
            values.truncate(1);
        }
        values
    }

    /// A line for each parameter with several values.
    pub(crate) fn told(&self) -> String {
        let several = self.0.iter().filter(|(_, values)| values.len() > 1);
        let line = |(param, values): (&&str, &Vec<Value>)| {
            let names: Vec<&str> = values.iter().map(|value| value.name.as_str()).collect();
            format!("  {:<14}{}\n", format!("{{{param}}}"), names.join(" "))
        };
        several.map(line).collect()
    }
}

impl Value {
    fn anywhere(name: &str, value: String) -> Self {
        Self { name: name.to_owned(), value, below: None }
    }
}

/// Each way with each value that is there, and one with something that is not there but elsewhere.
fn longer(ways: &[Way], values: &[Value]) -> Vec<Way> {
    let is_one_of_several =
        values.len() > 1 || ways.len() > 1 && values.iter().any(|value| value.below.is_some());
    let pairs = || ways.iter().flat_map(|way| values.iter().map(move |value| (way, value)));
    let there = pairs().filter(|(way, value)| way.fits(value));
    let mixed = pairs().find(|(way, value)| !way.fits(value));
    let mixed = mixed.map(|(way, value)| Way { names: vec![MIXED.to_owned()], ..way.on(value, false) });
    there.map(|(way, value)| way.on(value, is_one_of_several)).chain(mixed).collect()
}
