//! The list of people, and one person.
use crate::{
    acts::{
        AddPerson, ChangePerson, EndSecondStep, EndSessions, ErasePerson, HandOverSeat, SeeContact,
        SeePeople, SeePerson, SeeSeat, SeenSeat,
    },
    pages::{
        address,
        me::{SeatLine, SessionLine},
        words,
    },
    portable,
    rules::{Person, PersonDetails, Preferences, TypedPerson, TypedPreferences, look_alike, name_for},
    store::{self, HeldFor, Listed, Loaded, PAGE_LENGTH, PeopleFilter},
};
use askama::Template;
use axum::http::StatusCode;
use kernel::{
    OrganisationId, PersonId,
    access::{Act, Denied, Granted, SeatKind, ask},
};
use ui::{Frame, Problems, Sentence, parts::Choice};
use web::{Answer, Failure, Fields, PathId, Posted, Routes, Visit, page, page_as};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/people", index)
        .post("/people", create)
        .get("/people/new", new)
        .get("/people/{person}", show)
        .post("/people/{person}", update)
        .get("/people/{person}/edit", edit)
        .post("/people/{person}/sessions/end", end_sessions)
        .get("/people/{person}/erasure", confirm_erasure)
        .post("/people/{person}/erasure", erase)
}

#[derive(Template)]
#[template(path = "pages/people/index.html")]
pub(super) struct Index {
    pub(super) frame: Frame,
    pub(super) words: String,
    pub(super) seats: Vec<Choice>,
    pub(super) organisations: Vec<Choice>,
    pub(super) filtered: bool,
    pub(super) people: Vec<PersonLine>,
    /// The address of the next page.
    pub(super) next: Option<String>,
    /// The address of the first page, when this is a later one.
    pub(super) first: Option<String>,
}

pub(super) struct PersonLine {
    pub(super) id: PersonId,
    pub(super) name: String,
    pub(super) name_local: Option<String>,
    pub(super) email: String,
    pub(super) seats: Vec<String>,
}

impl PersonLine {
    fn of(visit: &Visit, listed: Listed) -> Self {
        let reader = &visit.reader;
        let lines = listed.seats.as_deref().unwrap_or_default().lines();
        let mut seats: Vec<(SeatKind, &str)> = lines
            .filter_map(|line| line.split_once('\t'))
            .filter_map(|(kind, organisation)| Some((SeatKind::from_code(kind)?, organisation)))
            .collect();
        seats.sort_unstable();
        let seats =
            seats.into_iter().map(|(kind, organisation)| reader.tell(&words::seat_of(kind, organisation)));
        Self {
            id: listed.id,
            seats: seats.collect(),
            name: listed.name,
            name_local: listed.name_local,
            email: listed.email,
        }
    }
}

async fn index(visit: Visit) -> Answer {
    ask::<SeePeople>(&visit.who, ())?;
    let value = |name| visit.query_value(name).unwrap_or_default();
    let filter = PeopleFilter {
        words: value("q"),
        seat: SeatKind::from_code(&value("seat")),
        organisation: value("organisation").parse().ok(),
        after: value("after").parse().ok().map(|id: PersonId| (value("from"), id)),
    };
    let reader = &visit.reader;
    let today = visit.site.clock.today(&reader.zone);
    let mut people = store::list(&visit.site.db, &filter, today, reader.lang).await?;
    let has_next = people.len() > usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX);
    people.truncate(usize::try_from(PAGE_LENGTH).unwrap_or(usize::MAX));
    let organisations = store::organisations(&visit.site.db, reader.lang).await?;
    let criteria = [("q", value("q")), ("seat", value("seat")), ("organisation", value("organisation"))];
    let address = |more: &[(&str, &str)]| {
        let chosen = criteria
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .filter(|(_, value)| !value.is_empty());
        web::address("/people", chosen.chain(more.iter().copied()))
    };
    let next = people.last().filter(|_| has_next);
    let next = next.map(|last| address(&[("from", &last.name), ("after", &last.id.to_string())]));
    page(Index {
        frame: visit.frame(Sentence::new("people-title")),
        seats: seat_choices(&visit, filter.seat),
        organisations: organisation_choices(&visit, organisations, filter.organisation),
        filtered: criteria.iter().any(|(_, value)| !value.is_empty()),
        first: filter.after.is_some().then(|| address(&[])),
        people: people.into_iter().map(|listed| PersonLine::of(&visit, listed)).collect(),
        words: filter.words,
        next,
    })
}

/// All roles, with "any" before them.
fn seat_choices(visit: &Visit, chosen: Option<SeatKind>) -> Vec<Choice> {
    let any = Choice::new("", visit.reader.say("people-any-seat"));
    let kinds = SeatKind::ALL.into_iter().map(|kind| {
        Choice::new(kind.code(), visit.reader.tell(&words::seat_kind(kind))).chosen(Some(kind) == chosen)
    });
    std::iter::once(any).chain(kinds).collect()
}

fn organisation_choices(
    visit: &Visit,
    organisations: Vec<(OrganisationId, String)>,
    chosen: Option<OrganisationId>,
) -> Vec<Choice> {
    let any = Choice::new("", visit.reader.say("people-any-organisation"));
    let names = organisations
        .into_iter()
        .map(|(id, name)| Choice::new(id.to_string(), name).chosen(Some(id) == chosen));
    std::iter::once(any).chain(names).collect()
}

/// The form for a person, new or known.
#[derive(Template)]
#[template(path = "pages/people/form.html")]
pub(super) struct PersonForm {
    pub(super) frame: Frame,
    pub(super) action: String,
    pub(super) back: String,
    pub(super) fields: Fields,
    pub(super) choices: words::PreferenceChoices,
    pub(super) email_hint: &'static str,
    pub(super) is_new: bool,
}

pub(super) fn form(
    visit: &Visit,
    person: Option<PersonId>,
    fields: Fields,
    problems: Problems,
) -> PersonForm {
    let typed = (fields.text("language"), fields.text("zone"), fields.text("digits"));
    let title = if person.is_some() { "people-edit-title" } else { "people-new-title" };
    let back = person.map_or_else(|| "/people".to_owned(), |id| format!("/people/{id}"));
    PersonForm {
        frame: visit.frame(Sentence::new(title)).with_problems(problems),
        action: back.clone(),
        back,
        choices: words::PreferenceChoices::of(&visit.reader, visit.site.clock.now(), typed),
        fields,
        email_hint: if person.is_some() { "people-email-change-hint" } else { "people-email-hint" },
        is_new: person.is_none(),
    }
}

/// What the form says of a person, or all that is wrong.
fn read(fields: &Fields) -> Result<(PersonDetails, Preferences), Problems> {
    let mut problems = Problems::default();
    let details = TypedPerson {
        name: fields.text("name"),
        name_local: fields.text("name_local"),
        email: fields.text("email"),
        spoken: fields.text("spoken"),
    };
    let details = details.read().map_err(|found| words::add_details(&mut problems, found));
    let preferences = TypedPreferences {
        language: fields.text("language"),
        zone: fields.text("zone"),
        digits: fields.text("digits"),
    };
    let preferences = preferences.read().map_err(|found| words::add_details(&mut problems, found));
    match (details, preferences) {
        (Ok(details), Ok(preferences)) => Ok((details, preferences)),
        _ => Err(problems),
    }
}

async fn new(visit: Visit) -> Answer {
    ask::<AddPerson>(&visit.who, ())?;
    let zone = visit.reader.zone.iana_name().unwrap_or("UTC").to_owned();
    let fields = Fields::of(&[("language", visit.reader.lang.tag()), ("zone", &zone)]);
    page(form(&visit, None, fields, Problems::default()))
}

async fn create(visit: Visit, posted: Posted) -> Answer {
    let granted = ask::<AddPerson>(&visit.who, ())?;
    let mut tx = visit.site.db.begin().await?;
    let read = match read(&posted.fields) {
        Ok(read) => not_here_yet(&visit, &mut tx, &read.0).await?.map(|()| read),
        Err(problems) => Err(problems),
    };
    match read {
        Ok((details, preferences)) => {
            let id = store::add_person(&mut tx, &granted, (&details, &preferences), None).await?;
            posted.done(&visit, tx, format!("/people/{id}")).await
        }
        Err(problems) => {
            drop(tx);
            posted.unless_answered(&visit).await?;
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, None, posted.fields, problems))
        }
    }
}

/// Offices share addresses, and people share names; who shares both is the same person.
async fn not_here_yet(
    visit: &Visit,
    tx: &mut ::store::Tx,
    details: &PersonDetails,
) -> Result<Result<(), Problems>, Failure> {
    let lang = visit.reader.lang;
    let name =
        |details: &PersonDetails| name_for(lang, &details.name, details.name_local.as_deref()).to_owned();
    let mut problems = Problems::default();
    for contact in store::contacts_at(&mut *tx, &details.email.folded()).await? {
        let known = store::person(&mut *tx, contact.id, visit.site.clock.today(&visit.reader.zone)).await?;
        let known = known.map(|loaded| loaded.person.details);
        if known.is_some_and(|known| known.name.to_lowercase() == details.name.to_lowercase()) {
            let sentence = Sentence::new("people-here-already").with("name", name(details));
            problems.add("name", "people-name", sentence);
            break;
        }
    }
    Ok(if problems.is_empty() { Ok(()) } else { Err(problems) })
}

/// The one way to a person: through the rule of an act.
pub(super) async fn person<A: Act<On = crate::acts::Subject>>(
    visit: &Visit,
    at: impl Into<::store::At<'_>>,
    id: PersonId,
) -> Result<(Granted<A>, Loaded), Failure> {
    let today = visit.site.clock.today(&visit.reader.zone);
    // A visitor learns nothing of what exists.
    visit.who.actor().ok_or(Denied::SignInFirst)?;
    let loaded = store::person(at, id, today).await?.ok_or(Denied::NotFound)?;
    let granted = ask::<A>(&visit.who, loaded.subject.clone())?;
    Ok((granted, loaded))
}

#[derive(Template)]
#[template(path = "pages/people/show.html")]
pub(super) struct Show {
    pub(super) frame: Frame,
    pub(super) id: PersonId,
    pub(super) name: String,
    /// The same in the other script, where it is known.
    pub(super) other_name: Option<String>,
    /// Languages in a row; nothing is known of somebody who was erased.
    pub(super) spoken: Option<String>,
    /// For whoever may reach the person.
    pub(super) contact: Option<ContactLines>,
    pub(super) seats: Vec<HeldLine>,
    pub(super) sessions: Vec<SessionLine>,
    /// Whose second step whoever looks may take away.
    pub(super) second_step: Option<PersonId>,
    pub(super) may_change: bool,
    pub(super) erasure_asked: Option<String>,
    /// A change of address that waits for the mailboxes.
    pub(super) address_change: Option<String>,
    pub(super) hidden: bool,
    /// For whoever may change the name.
    pub(super) deceives: Deceives,
}

/// What of a name may deceive the eye.
#[derive(Default)]
pub(super) struct Deceives {
    /// A word in letters of two scripts.
    pub(super) word: Option<String>,
    /// Others whose name looks the same.
    pub(super) others: Vec<(PersonId, String)>,
}

impl Deceives {
    async fn of(visit: &Visit, id: PersonId, details: &PersonDetails) -> Result<Self, Failure> {
        let names = [Some(details.name.as_str()), details.name_local.as_deref()];
        let word = names.into_iter().flatten().find_map(look_alike::word_of_two_scripts);
        let others = store::looking_alike(&visit.site.db, (id, &details.name), visit.reader.lang).await?;
        Ok(Self { word: word.map(str::to_owned), others })
    }
}

pub(super) struct ContactLines {
    pub(super) email: String,
    /// Names in a row; nothing when the address is their own.
    pub(super) shared_with: String,
    pub(super) language: String,
    pub(super) zone: String,
}

/// A seat of the person, and what may be done with it.
pub(super) struct HeldLine {
    pub(super) id: kernel::SeatId,
    pub(super) line: SeatLine,
    /// Its own page, for whoever may see it.
    pub(super) page: Option<String>,
    pub(super) may_end: bool,
    /// Nobody holds it any more, and nobody has followed.
    pub(super) waits: bool,
}

/// A seat outlives its person: it is passed on or ended also for somebody who was erased, but not twice.
async fn held_line(
    visit: &Visit,
    held: &HeldFor,
    (hidden, erased): (bool, bool),
) -> Result<HeldLine, Failure> {
    let line = SeatLine::of(visit, held);
    let today = visit.site.clock.today(&visit.reader.zone);
    let is_open = match held.seat.term.ends {
        None => true,
        Some(ends) if ends < today => false,
        Some(_) => {
            let history = store::history(&visit.site.db, held.seat.held, visit.reader.lang).await?;
            !history.iter().any(|other| held.seat.is_followed_by(&other.seat))
        }
    };
    let may_end = is_open && ask::<HandOverSeat>(&visit.who, held.seat).is_ok();
    let may_see = ask::<SeeSeat>(&visit.who, SeenSeat { seat: held.seat, hidden }).is_ok();
    let page = may_see.then(|| format!("/seats/{}", held.seat.id));
    Ok(HeldLine { id: held.seat.id, page, may_end, waits: is_open && erased, line })
}

async fn show(visit: Visit, PathId(id): PathId<PersonId>) -> Answer {
    let db = &visit.site.db;
    let (granted, loaded) = person::<SeePerson>(&visit, db, id).await?;
    let subject = granted.on().clone();
    let (person, hidden) = (loaded.person, subject.hidden);
    let details = person.details;
    let may_change = ask::<ChangePerson>(&visit.who, subject.clone()).is_ok() && !person.erased;
    let contact = match ask::<SeeContact>(&visit.who, subject.clone()) {
        Ok(_) if !person.erased => {
            let sharing = store::contacts_at(db, &details.email.folded()).await?;
            let others: Vec<String> =
                sharing.into_iter().filter(|other| other.id != id).map(|other| other.name).collect();
            let zone = visit.reader.zone_name(visit.site.clock.now(), &person.preferences.time_zone());
            Some(ContactLines {
                email: details.email.as_str().to_owned(),
                shared_with: visit.reader.list(others.iter().map(String::as_str)),
                language: person.preferences.language.own_name().to_owned(),
                zone,
            })
        }
        _ => None,
    };
    // One's own stands on one's own page.
    let may_end = ask::<EndSecondStep>(&visit.who, subject.clone()).is_ok() && visit.person() != Some(id);
    let second_step = may_end && store::second_step(db, id).await?.is_some();
    let sessions = match ask::<EndSessions>(&visit.who, subject) {
        Ok(granted) => store::sessions_of(db, &granted).await?,
        Err(_) => Vec::new(),
    };
    let mut seats = Vec::new();
    for held in store::seats_of(db, id, visit.reader.lang).await? {
        seats.push(held_line(&visit, &held, (hidden, person.erased)).await?);
    }
    let spoken: Vec<String> =
        details.spoken.iter().map(|tag| visit.reader.language_name(tag.tag())).collect();
    let deceives = if may_change { Deceives::of(&visit, id, &details).await? } else { Deceives::default() };
    let local = details.name_local.as_deref();
    let (name, other_name) = match name_for(visit.reader.lang, &details.name, local) {
        _ if person.erased => (visit.reader.say("people-former-officer"), None),
        name if name == details.name => (name.to_owned(), details.name_local),
        name => (name.to_owned(), Some(details.name.clone())),
    };
    page(Show {
        frame: visit.frame_named(&name),
        id,
        name,
        other_name,
        spoken: (!person.erased).then(|| visit.reader.list(spoken.iter().map(String::as_str))),
        contact,
        seats,
        sessions: sessions.iter().map(|session| SessionLine::of(&visit, session)).collect(),
        second_step: second_step.then_some(id),
        may_change,
        address_change: if may_change { address::note(&visit, id).await? } else { None },
        erasure_asked: loaded.erasure_asked_at.filter(|_| may_change).map(|at| visit.reader.moment(at)),
        hidden: person.hidden,
        deceives,
    })
}

async fn edit(visit: Visit, PathId(id): PathId<PersonId>) -> Answer {
    let (_, loaded) = person::<ChangePerson>(&visit, &visit.site.db, id).await?;
    if loaded.person.erased {
        return Err(Failure::not_found());
    }
    page(form(&visit, Some(id), fields_of(&loaded.person), Problems::default()))
}

/// The form as it stands for what is known of a person, with a mark of it: whoever sends the form later is told when
/// somebody else has changed the person meanwhile.
fn fields_of(person: &Person) -> Fields {
    let spoken: Vec<&str> = person.details.spoken.iter().map(kernel::SpokenLanguage::tag).collect();
    let mut known = vec![
        ("name", person.details.name.as_str()),
        ("name_local", person.details.name_local.as_deref().unwrap_or_default()),
        ("email", person.details.email.as_str()),
        ("language", person.preferences.language.tag()),
        ("zone", &person.preferences.zone),
        ("digits", person.preferences.digits.code()),
    ];
    let spoken = spoken.join(" ");
    known.push(("spoken", &spoken));
    Fields::marked(&known)
}

async fn update(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    // Of two who send at once, the second one is told.
    tx.lock("person", id).await?;
    let (granted, loaded) = person::<ChangePerson>(&visit, &mut tx, id).await?;
    if loaded.person.erased {
        return Err(Failure::not_found());
    }
    let known = fields_of(&loaded.person);
    if !posted.fields.knew(&known) {
        let mut problems = Problems::default();
        problems.add_general(Sentence::new("people-changed-meanwhile"));
        let fields = posted.fields.with("known", known.text("known"));
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, Some(id), fields, problems));
    }
    match read(&posted.fields) {
        Ok((details, preferences)) => {
            if loaded.person.details.email.folded() != details.email.folded() {
                ask_again_for(&visit, &mut tx, id).await?;
            }
            store::change_person(&mut tx, &granted, &loaded.person, (&details, &preferences)).await?;
            posted.done(&visit, tx, format!("/people/{id}")).await
        }
        Err(problems) => {
            page_as(StatusCode::UNPROCESSABLE_ENTITY, form(&visit, Some(id), posted.fields, problems))
        }
    }
}

/// Whoever changes a facilitator's address could sign in as that one.
pub(super) async fn ask_again_for(visit: &Visit, tx: &mut ::store::Tx, id: PersonId) -> Result<(), Failure> {
    let held = store::seats_of(tx, id, visit.reader.lang).await?;
    let facilitates = held.iter().any(|held| held.seat.held.kind == SeatKind::Facilitator);
    if facilitates { visit.ask_again() } else { Ok(()) }
}

async fn end_sessions(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, _) = person::<EndSessions>(&visit, &mut tx, id).await?;
    store::end_sessions(&mut tx, &granted, None).await?;
    posted.done(&visit, tx, format!("/people/{id}")).await
}

#[derive(Template)]
#[template(path = "pages/people/erasure.html")]
pub(super) struct Erasure {
    pub(super) frame: Frame,
    pub(super) id: PersonId,
    pub(super) name: String,
    pub(super) may_erase: bool,
}

async fn erasure_page(
    visit: &Visit,
    at: impl Into<::store::At<'_>>,
    id: PersonId,
) -> Result<(Granted<ErasePerson>, Erasure), Failure> {
    let mut at = at.into();
    let (granted, loaded) = person::<ErasePerson>(visit, &mut at, id).await?;
    if loaded.person.erased {
        return Err(Failure::not_found());
    }
    let name = loaded.person.details.name;
    let may_erase = store::may_go(&mut at, id).await?;
    Ok((
        granted,
        Erasure {
            frame: visit.frame(Sentence::new("people-erase-title").with("name", &name)),
            id,
            name,
            may_erase,
        },
    ))
}

async fn confirm_erasure(visit: Visit, PathId(id): PathId<PersonId>) -> Answer {
    let (_, template) = erasure_page(&visit, &visit.site.db, id).await?;
    visit.ask_again()?;
    page(template)
}

async fn erase(visit: Visit, PathId(id): PathId<PersonId>, posted: Posted) -> Answer {
    let mut tx = visit.site.db.begin().await?;
    let (granted, template) = erasure_page(&visit, &mut tx, id).await?;
    visit.ask_again()?;
    if !template.may_erase {
        return page_as(StatusCode::UNPROCESSABLE_ENTITY, template);
    }
    portable::erase(&visit.site, &mut tx, &granted).await?;
    tracing::info!(kind = "erasure", "a person was erased");
    let erased = posted.done(&visit, tx, format!("/people/{id}")).await?;
    if let Err(error) = visit.site.db.leave_no_trace().await {
        tracing::warn!(%error, "the log of the database was not emptied after an erasure");
    }
    Ok(erased)
}
