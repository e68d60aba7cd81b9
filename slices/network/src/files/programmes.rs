//! `programmes.csv`: a programme a row. One may stand below another that comes further down.
use super::{Codes, said_or_known};
use crate::{
    acts::{AddProgramme, ChangeProgramme},
    rules::{
        Programme,
        programme::{
            COUNTRIES_MAX, LEVELS_MAX, PARTNERS_MAX, PROGRAMME_NAME_LENGTH_MAX, PROGRAMME_THEMES_MAX,
            ParentProblem, SUMMARY_LENGTH_MAX, Wording, is_out_of_order, levels_up,
        },
    },
    store::{self, Partners},
};
use ::store::Tx;
use intake::{
    Column, Importer, Outcome, Place, Problem, Report, Row, Run, Said, Step, Stop, Taking, Told,
    kinds::{Code, CountryCode, LongText, Text, When},
};
use kernel::{
    Country, Lang, Period,
    access::{Circle, ask},
};
use people::{acts::AddOrganisation, rules::ORGANISATION_NAME_LENGTH_MAX};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const PROGRAMMES: Importer = Importer {
    noun: "programmes",
    title: "network-programmes-title",
    place: 2,
    columns: &[
        Column::needed("code"),
        Column::needed("name"),
        Column::optional("parent"),
        Column::optional("from"),
        Column::optional("to"),
        Column::optional("partners"),
        Column::optional("themes"),
        Column::optional("countries"),
        Column::optional("summary"),
    ],
    counted: &[("programmes", "network-programmes-title")],
    takes_programme: false,
    suggestions: &[],
    begin: |run| {
        Box::new(Programmes { run, codes: Codes::default(), themes: BTreeSet::new(), below: Vec::new() })
    },
    accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
    names: |_db, _ids, _lang| Box::pin(async { Ok(BTreeMap::new()) }),
    page: |_id| "/programmes".to_owned(),
};

struct Programmes {
    run: Run,
    codes: Codes,
    /// Codes of all themes.
    themes: BTreeSet<String>,
    /// Programmes of the file that stand below another: the code, that of the other, and where it is written.
    below: Vec<(String, String, Place)>,
}

impl Taking for Programmes {
    fn begin<'a>(&'a mut self, tx: &'a mut Tx, _report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            tx.lock("programmes", 0).await?;
            let themes = store::themes(&mut *tx, Lang::En).await?;
            self.themes = themes.into_iter().map(|theme| theme.code).collect();
            self.codes.know(store::parents(&mut *tx).await?.into_keys());
            Ok(())
        })
    }

    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.take(tx, row))
    }

    fn end<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(self.place(tx, report))
    }
}

/// A row, as far as it can be read alone.
struct Cells {
    code: String,
    name: String,
    parent: Option<String>,
    starts: Option<Period>,
    ends: Option<Period>,
    partners: Vec<String>,
    themes: BTreeSet<String>,
    countries: BTreeSet<Country>,
    summary: Option<String>,
}

impl Programmes {
    fn read(&mut self, row: &mut Row<'_>) -> Result<Cells, Told> {
        let code = row.need("code", Code);
        let taken = code.as_ref().map_or(Ok(()), |code| self.codes.take(row, code));
        let name = row.need("name", Text(PROGRAMME_NAME_LENGTH_MAX));
        let parent = row.get("parent", Code);
        let starts = row.get("from", When);
        let ends = row.get("to", When);
        let partners = row.list("partners", PARTNERS_MAX, Text(ORGANISATION_NAME_LENGTH_MAX));
        let themes = row.list("themes", PROGRAMME_THEMES_MAX, Code);
        let countries = row.list("countries", COUNTRIES_MAX, CountryCode);
        let summary = row.get("summary", LongText(SUMMARY_LENGTH_MAX));
        let ordered = self.check_order(row, starts, ends);
        let known = self.check_themes(row, themes);
        taken?;
        ordered?;
        let partners = partners?.into_iter().fold(Vec::new(), |mut partners, (name, _)| {
            if !partners.contains(&name) {
                partners.push(name);
            }
            partners
        });
        Ok(Cells {
            code: code?,
            name: name?,
            parent: parent?,
            starts: starts?,
            ends: ends?,
            partners,
            themes: known?,
            countries: countries?.into_iter().map(|(country, _)| country).collect(),
            summary: summary?,
        })
    }

    #[expect(clippy::unused_self, reason = "beside its sibling")]
    fn check_order(
        &self,
        row: &mut Row<'_>,
        starts: Result<Option<Period>, Told>,
        ends: Result<Option<Period>, Told>,
    ) -> Result<(), Told> {
        match (starts, ends) {
            (Ok(starts), Ok(ends)) if is_out_of_order(starts, ends) => {
                let said =
                    |period: Option<Period>| period.map(|period| period.to_string()).unwrap_or_default();
                let wrong =
                    Said::new("network-file-ends-first").with("from", said(starts)).with("to", said(ends));
                Err(row.tell("to", wrong))
            }
            _ => Ok(()),
        }
    }

    fn check_themes(
        &self,
        row: &mut Row<'_>,
        themes: Result<Vec<(String, Place)>, Told>,
    ) -> Result<BTreeSet<String>, Told> {
        let mut told = None;
        let mut known = BTreeSet::new();
        for (theme, place) in themes? {
            if self.themes.contains(&theme) {
                known.insert(theme);
            } else {
                let said =
                    Said::new("city-theme").with("value", theme.as_str()).nearest(&theme, &self.themes);
                told = Some(row.tell_at(place, said));
            }
        }
        told.map_or(Ok(known), Err)
    }

    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let cells = self.read(row)?;
        if let Some(parent) = &cells.parent {
            self.below.push((cells.code.clone(), parent.clone(), row.place("parent")));
        }
        let who = &self.run.who;
        let adding = ask::<AddOrganisation>(who, ())?;
        let partners = Partners { adding: &adding };
        let Some(subject) = store::programme_subject(&mut *tx, &cells.code).await? else {
            let programme = Programme {
                code: cells.code,
                wording: Wording { name: cells.name, summary: cells.summary },
                wordings: BTreeMap::new(),
                parent: cells.parent,
                starts: cells.starts,
                ends: cells.ends,
                partners: cells.partners,
                themes: cells.themes,
                countries: cells.countries,
                seen_by: Circle::Public,
            };
            store::add_programme(tx, &ask::<AddProgramme>(who, ())?, &partners, &programme).await?;
            row.took("programmes", Outcome::Added, &programme.wording.name);
            return Ok(());
        };
        let granted = ask::<ChangeProgramme>(who, subject)?;
        let known = store::programme(&mut *tx, &granted).await?;
        let programme = with_cells(row, known.clone(), cells);
        let outcome = if programme == known {
            Outcome::LeftAlone
        } else {
            store::change_programme(tx, &granted, &partners, &programme).await?;
            Outcome::Changed
        };
        row.took("programmes", outcome, &programme.wording.name);
        Ok(())
    }

    /// When all programmes are there: those above are, too, and the way up ends.
    async fn place(&mut self, tx: &mut Tx, report: &mut Report) -> Result<(), Stop> {
        let mut parents = store::parents(&mut *tx).await?;
        for (code, parent, _) in &self.below {
            parents.insert(code.clone(), Some(parent.clone()));
        }
        let mut round: Vec<String> = Vec::new();
        for (code, parent, place) in &self.below {
            let said = match levels_up(&parents, code) {
                Err(ParentProblem::Unknown) if !parents.contains_key(parent) => {
                    let said = Said::new("network-file-no-parent").with("value", parent.as_str());
                    said.nearest(parent, parents.keys().filter(|known| *known != code))
                }
                Err(ParentProblem::Circle(codes)) if codes.iter().all(|code| !round.contains(code)) => {
                    let said = Said::new("network-file-circle").with("codes", codes.join(", "));
                    round.extend(codes);
                    said
                }
                Err(ParentProblem::TooDeep(levels)) => {
                    Said::new("network-file-levels").with("levels", levels).with("most", LEVELS_MAX)
                }
                // Right, or told where it stands, once.
                Ok(_) | Err(ParentProblem::Unknown | ParentProblem::Circle(_)) => continue,
            };
            report.tell(Problem { place: *place, said });
        }
        if report.is_wrong() {
            return Ok(());
        }
        // What stood below the file's programmes may now be too far down.
        if let Some(code) = parents.keys().find(|code| levels_up(&parents, code).is_err()) {
            let said =
                Said::new("network-file-levels-below").with("code", code.as_str()).with("most", LEVELS_MAX);
            report.tell(Problem { place: intake::START, said });
            return Ok(());
        }
        for (code, parent, _) in &self.below {
            if let Some(subject) = store::programme_subject(&mut *tx, code).await? {
                store::set_parent(tx, subject.programme, Some(parent)).await?;
            }
        }
        Ok(())
    }
}

fn with_cells(row: &Row<'_>, known: Programme, cells: Cells) -> Programme {
    Programme {
        code: known.code,
        wording: Wording {
            name: cells.name,
            summary: said_or_known(row, "summary", cells.summary, known.wording.summary),
        },
        wordings: known.wordings,
        parent: said_or_known(row, "parent", cells.parent, known.parent),
        starts: said_or_known(row, "from", cells.starts, known.starts),
        ends: said_or_known(row, "to", cells.ends, known.ends),
        partners: said_or_known(row, "partners", cells.partners, known.partners),
        themes: said_or_known(row, "themes", cells.themes, known.themes),
        countries: said_or_known(row, "countries", cells.countries, known.countries),
        seen_by: known.seen_by,
    }
}
