//! `cohort-cities.csv`: a city a row that takes part in a cohort. `groups.csv`: a group a row that was formed
//! elsewhere. A cohort that is not known yet is made as one that is over, in the programme that is named with the file.
use crate::{
    acts::{MakeCohort, ShapeCohort},
    pages::words::edit_refusal,
    rules::{
        RunRules,
        board::{self, EditRefusal},
        life::{Naming, Plan, State},
    },
    store::{
        boards, cities, cohorts as rows,
        groups::{self, Consent, NewGroup, Origin},
    },
};
use ::store::Tx;
use fold::plain_words;
use intake::{
    Column, Importer, Outcome, Part, Place, Problem, Report, Row, Run, START, Said, Step, Stop, Taking, Told,
    kinds::{Text, When, Word},
};
use kernel::{
    CohortId, Lang, OrganisationId,
    access::{Circle, Granted, ask},
};
use network::store::{CityName, city_by_code};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

pub(crate) const GROUPS: Importer = Importer {
    noun: "groups",
    title: "cohorts-groups",
    place: 6,
    columns: &[
        Column::needed("cohort"),
        Column::needed("cities"),
        Column::needed("formed_on"),
        Column::optional("shared_issue"),
        Column::optional("consent"),
    ],
    counted: &[("groups", "cohorts-groups")],
    takes_programme: true,
    suggestions: &[],
    begin: |run| {
        Box::new(Groups { run, lines: BTreeMap::new(), themes: BTreeMap::new(), otherwise: Vec::new() })
    },
    accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
    names: |_db, _ids, _lang| Box::pin(async { Ok(BTreeMap::new()) }),
    page: |_id| "/cohorts".to_owned(),
};

pub(crate) const CITIES: Importer = Importer {
    noun: "cohort-cities",
    title: "cohorts-file-title",
    place: 7,
    columns: &[Column::needed("cohort"), Column::needed("city")],
    counted: &[("cities", "cohorts-cities")],
    takes_programme: false,
    suggestions: &[],
    begin: |run| Box::new(Cities { run }),
    accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
    names: |_db, _ids, _lang| Box::pin(async { Ok(BTreeMap::new()) }),
    page: |_id| "/cohorts".to_owned(),
};

/// Letters of an issue.
const ISSUE_LENGTH_MAX: usize = 300;
/// Who agreed.
const CONSENTS: [&str; 3] = ["both", "one", "none"];
/// Cities of a group.
const GROUP_CITIES: RangeInclusive<usize> = 2..=3;
/// Lines that one sentence names.
const LINES_NAMED: usize = 10;
/// Entries of a cell that are looked at; a group has fewer cities.
const ENTRIES_MAX: usize = 20;

struct Cities {
    run: Run,
}

impl Taking for Cities {
    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.take(tx, row))
    }
}

impl Cities {
    /// Puts one city of the network into a cohort that is there; nobody goes.
    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let cohort = row.need("cohort", Text(crate::rules::life::CODE_LENGTH_MAX));
        let code = row.need("city", Text(ISSUE_LENGTH_MAX));
        let (cohort, code) = (cohort?, code?);
        let Some(cohort) = rows::cohort_by_code(&mut *tx, &cohort, Lang::En).await? else {
            return Err(row.tell("cohort", Said::new("cohorts-file-no-cohort")).into());
        };
        let granted = ask::<ShapeCohort>(&self.run.who, cohort.subject())?;
        let Some(city) = city_by_code(&mut *tx, Circle::Facilitators, &code, Lang::En).await? else {
            return Err(row.tell("city", Said::new("cohorts-file-city").with("value", code.as_str())).into());
        };
        let chosen = cities::chosen(&mut *tx, cohort.id, Lang::En).await?;
        let mut wanted: BTreeSet<OrganisationId> = chosen.iter().map(|city| city.id).collect();
        if !wanted.insert(city.id) {
            row.took("cities", Outcome::LeftAlone, &city.name);
            return Ok(());
        }
        if wanted.len() > cities::CITIES_MAX {
            let said = Said::new("cohorts-file-full").with("max", cities::CITIES_MAX);
            return Err(row.tell("city", said).into());
        }
        cities::choose(tx, &granted, &wanted).await?;
        row.took("cities", Outcome::Added, &city.name);
        Ok(())
    }
}

struct Groups {
    run: Run,
    /// The line of the group that holds a city of a cohort, by the cohort's code.
    lines: BTreeMap<(String, OrganisationId), usize>,
    /// The codes of themes by their names.
    themes: BTreeMap<String, String>,
    /// Lines that say of a group another thing than what is known of it here.
    otherwise: Vec<usize>,
}

impl Taking for Groups {
    fn begin<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            self.themes = network::store::themes_by_words(&mut *tx).await?;
            let Some(code) = &self.run.programme else { return Ok(()) };
            let programmes = network::store::programmes(tx, Circle::Facilitators, Lang::En).await?;
            if !programmes.iter().any(|programme| programme.code == *code) {
                let said = Said::new("network-file-no-programme").with("value", code.as_str());
                let said = said.nearest(code, programmes.iter().map(|programme| programme.code.as_str()));
                report.tell(Problem { place: START, said });
            }
            Ok(())
        })
    }

    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.take(tx, row))
    }

    fn end<'a>(&'a mut self, _tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            if !self.otherwise.is_empty() {
                let said = Said::new("cohorts-file-stay").with("count", self.otherwise.len());
                report.notes.push(said.with("lines", named(&self.otherwise)));
            }
            Ok(())
        })
    }
}

/// Lines as a sentence names them: the first of many.
fn named(lines: &[usize]) -> String {
    let mut named: Vec<String> = lines.iter().take(LINES_NAMED).map(usize::to_string).collect();
    if lines.len() > LINES_NAMED {
        named.push("…".to_owned());
    }
    named.join(", ")
}

/// A city of a row, and where it stands.
type Member = (CityName, Place);

/// The cities of a row: two or three, each of another country. Whatever is wrong is told.
async fn members(tx: &mut Tx, row: &mut Row<'_>) -> Result<Vec<Member>, Stop> {
    let codes = row.list("cities", ENTRIES_MAX, Text(ISSUE_LENGTH_MAX))?;
    if !GROUP_CITIES.contains(&codes.len()) {
        return Err(row.tell("cities", Said::new("cohorts-file-count").with("count", codes.len())).into());
    }
    let mut of: Vec<Member> = Vec::new();
    let mut told = None;
    for (code, place) in codes {
        let Some(city) = city_by_code(&mut *tx, Circle::Facilitators, &code, Lang::En).await? else {
            let known = people::store::codes(&mut *tx).await?;
            let said = Said::new("cohorts-file-city").with("value", code.as_str()).nearest(&code, known);
            told = Some(row.tell_at(place, said));
            continue;
        };
        if of.iter().any(|(other, _)| other.id == city.id) {
            let said = Said::new("cohorts-file-city-again").with("city", city.code.as_str());
            told = Some(row.tell_at(place, said));
        } else if let Some((other, _)) = of.iter().find(|(other, _)| other.country == city.country) {
            let said = Said::new("cohorts-file-country")
                .with("first", other.code.as_str())
                .with("second", city.code.as_str())
                .with("country", Part::Country(city.country.clone()));
            told = Some(row.tell("cities", said));
        }
        of.push((city, place));
    }
    told.map_or(Ok(of), |told| Err(told.into()))
}

/// Whether a city has a group that goes on.
fn works(city: OrganisationId, known: &[groups::Group]) -> bool {
    let mut going_on = known.iter().filter(|group| group.ended_at.is_none());
    going_on.any(|group| group.members.iter().any(|member| member.city == city))
}

/// The same rules as on the page: nobody who is being asked, said no, or refuses. What is private stays so: the sentence
/// names both cities, as whoever imports did.
async fn may_form(tx: &mut Tx, row: &mut Row<'_>, cohort: CohortId, of: &[Member]) -> Result<(), Stop> {
    let codes: Vec<String> = of.iter().map(|(city, _)| city.code.clone()).collect();
    let standing = boards::standing(&mut *tx, cohort).await?;
    let known = cities::profiles(&mut *tx, cohort).await?;
    let Err(refusal) = board::lock(&RunRules::default(), &codes, &standing, &known) else { return Ok(()) };
    let said = Said::new(edit_refusal(&refusal, |codes| codes.join(" – ")).key);
    let about = if let EditRefusal::Stands { cities } = &refusal { cities } else { &codes };
    Err(row.tell("cities", said.with("cities", about.join(" – "))).into())
}

impl Groups {
    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let code = row.need("cohort", Text(crate::rules::life::CODE_LENGTH_MAX));
        let formed_on = row.need("formed_on", When);
        let issue = row.get("shared_issue", Text(ISSUE_LENGTH_MAX));
        let consent = row.get("consent", Word(&CONSENTS));
        let of = members(tx, row).await?;
        let (code, formed_on, issue, consent) = (code?, formed_on?, issue?, consent?);
        // A theme is known by its code, however the file names it.
        let issue = issue.map(|issue| self.themes.get(&plain_words(&issue)).cloned().unwrap_or(issue));
        if formed_on.first_day() > self.run.today {
            return Err(row.tell("formed_on", Said::new("cohorts-file-ahead")).into());
        }
        let consent = consent.and_then(Consent::parse);
        let granted = self.cohort(tx, row, &code).await?;
        let cohort = granted.on().cohort;
        let known = groups::groups(&mut *tx, cohort, Lang::En).await?;
        let ids: Vec<OrganisationId> = of.iter().map(|(city, _)| city.id).collect();
        let is_same = |group: &&groups::Group| {
            group.members.len() == ids.len() && group.members.iter().all(|member| ids.contains(&member.city))
        };
        let named = of.iter().map(|(city, _)| city.name.as_str()).collect::<Vec<_>>().join(" – ");
        if let Some(same) = known.iter().find(is_same) {
            if same.ended_at.is_none() {
                self.hold(row, &code, &ids);
            }
            let says_otherwise = same.formed_on != formed_on
                || issue.is_some() && same.issue != issue
                || consent.is_some_and(|consent| same.consent != consent);
            if says_otherwise {
                self.otherwise.push(row.line());
            }
            row.took("groups", Outcome::LeftAlone, &named);
            return Ok(());
        }
        let consent = consent.unwrap_or(Consent::None);
        self.free(row, &code, &of, &known)?;
        self.hold(row, &code, &ids);
        let chosen = cities::chosen(&mut *tx, cohort, Lang::En).await?;
        let all: BTreeSet<OrganisationId> =
            chosen.iter().map(|city| city.id).chain(ids.iter().copied()).collect();
        cities::choose(tx, &granted, &all).await?;
        may_form(tx, row, cohort, &of).await?;
        let new = NewGroup { origin: Origin::Elsewhere, offer: None, cities: ids, issue, consent, formed_on };
        groups::add_group(tx, &granted, &new).await?;
        row.took("groups", Outcome::Added, &named);
        Ok(())
    }

    /// Remembers on which line the cities of a group stand.
    fn hold(&mut self, row: &Row<'_>, cohort: &str, cities: &[OrganisationId]) {
        let line = row.line();
        self.lines.extend(cities.iter().map(|city| ((cohort.to_owned(), *city), line)));
    }

    /// That no city of the row works in another group of the cohort, of this file or of before.
    fn free(
        &self,
        row: &mut Row<'_>,
        cohort: &str,
        of: &[Member],
        known: &[groups::Group],
    ) -> Result<(), Told> {
        let mut told = None;
        for (city, place) in of {
            let said = match self.lines.get(&(cohort.to_owned(), city.id)) {
                Some(line) => Said::new("cohorts-file-city-of-line").with("line", line.to_string()),
                None if works(city.id, known) => Said::new("cohorts-file-busy"),
                None => continue,
            };
            told = Some(row.tell_at(*place, said.with("city", city.code.as_str())));
        }
        told.map_or(Ok(()), Err)
    }

    /// The cohort of the row; made where it is not known and a programme is named.
    async fn cohort(&self, tx: &mut Tx, row: &mut Row<'_>, code: &str) -> Result<Granted<ShapeCohort>, Stop> {
        if let Some(cohort) = rows::cohort_by_code(&mut *tx, code, Lang::En).await? {
            return Ok(ask::<ShapeCohort>(&self.run.who, cohort.subject())?);
        }
        let making = ask::<MakeCohort>(&self.run.who, ())?;
        let programme = match &self.run.programme {
            Some(programme) => {
                network::store::programme_by_code(&mut *tx, Circle::Facilitators, programme, Lang::En).await?
            }
            None => None,
        };
        let (Some(programme), Ok(naming)) = (programme, Naming::read(code, code)) else {
            return Err(row.tell("cohort", Said::new("cohorts-file-cohort")).into());
        };
        let (plan, rules) = (Plan::default(), RunRules::default());
        let groups_seen_by = Circle::Facilitators;
        let new = rows::NewCohort { naming, programme: programme.id, plan, rules, groups_seen_by };
        rows::add_cohort(tx, &making, &new).await?;
        let made = rows::cohort_by_code(&mut *tx, code, Lang::En).await?;
        let Some(made) = made else {
            return Err(row.tell("cohort", Said::new("cohorts-file-cohort")).into());
        };
        let granted = ask::<ShapeCohort>(&self.run.who, made.subject())?;
        rows::go_to(tx, &granted, State::Legacy).await?;
        Ok(granted)
    }
}
