//! `cities.csv`: a city a row; the file that is matched, too. `--programme` makes its cities members.
use super::{
    Codes,
    city::{COLUMNS, Cells, CityReader, Unknown},
    said_or_known,
};
use crate::{
    acts::{AddCity, ChangeCity},
    rules::{City, Profile},
    store,
};
use ::store::Tx;
use intake::{
    Cell, Importer, Outcome, Problem, Report, Row, Run, START, Said, Step, Stop, Taking, kinds::no_country,
};
use kernel::{
    Lang, OrganisationId,
    access::{Circle, ask},
};
use people::acts::{AddOrganisation, ChangeOrganisation};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const CITIES: Importer = Importer {
    noun: "cities",
    title: "network-cities-title",
    place: 3,
    columns: COLUMNS,
    counted: &[("cities", "network-cities-title")],
    takes_programme: true,
    suggestions: &[],
    begin: |run| {
        let reader = reader(BTreeSet::new());
        Box::new(Cities { run, reader, codes: Codes::default(), naming: Vec::new() })
    },
    accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
    names: |_db, _ids, _lang| Box::pin(async { Ok(BTreeMap::new()) }),
    page: |_id| "/network".to_owned(),
};

fn reader(themes: BTreeSet<String>) -> CityReader {
    CityReader::new(Some(themes), Unknown { theme: "city-theme", city: "city-unknown" })
}

struct Cities {
    run: Run,
    reader: CityReader,
    codes: Codes,
    /// Cities that name others, which may stand further down.
    naming: Vec<(OrganisationId, City)>,
}

impl Cells for Row<'_> {
    fn cell(&self, column: &str) -> Option<&Cell<'_>> {
        Row::cell(self, column)
    }
}

impl Taking for Cities {
    fn begin<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            let themes = store::themes(&mut *tx, Lang::En).await?;
            self.reader = reader(themes.into_iter().map(|theme| theme.code).collect());
            self.codes.know(people::store::codes(&mut *tx).await?);
            if let Some(code) = &self.run.programme
                && store::programme_by_code(&mut *tx, self.run.who.circle(), code, Lang::En).await?.is_none()
            {
                let programmes = store::programmes(&mut *tx, self.run.who.circle(), Lang::En).await?;
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

    fn end<'a>(&'a mut self, tx: &'a mut Tx, report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            let mut known = BTreeSet::new();
            for code in self.reader.named_elsewhere() {
                if store::city_id(&mut *tx, code).await?.is_some() {
                    known.insert(code.to_owned());
                }
            }
            self.reader.check_named(&known);
            self.reader.problems.drain(..).for_each(|problem| report.tell(problem));
            for (id, city) in self.naming.drain(..) {
                store::set_named(tx, id, &city).await?;
            }
            Ok(())
        })
    }
}

impl Cities {
    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let read = self.reader.row(&*row);
        for Problem { place, said } in self.reader.problems.drain(..) {
            row.tell_at(place, said);
        }
        let Some(city) = read else { return Ok(()) };
        self.codes.take(row, &city.code)?;
        if city.country.as_str().parse::<kernel::Country>().is_err() {
            row.tell("country", no_country(city.country.as_str()));
            return Ok(());
        }
        let who = &self.run.who;
        let subject = store::city_subject(&mut *tx, &city.code).await?;
        if let Some(other) = people::store::organisation_by_name(&mut *tx, &city.name).await?
            && Some(other.id) != subject.map(|subject| subject.city)
        {
            row.tell("name", Said::new("city-name-taken"));
            return Ok(());
        }
        let Some(subject) = subject else {
            let profile =
                self.with_row(row, Profile::new(City { local_names: Vec::new(), ..city.clone() }), city);
            let proofs = (&ask::<AddCity>(who, ())?, &ask::<AddOrganisation>(who, ())?);
            let id = store::add_city(tx, proofs, &profile).await?;
            self.took(row, Outcome::Added, (id, profile.city));
            return Ok(());
        };
        let granted = ask::<ChangeCity>(who, subject)?;
        let known = store::profile(&mut *tx, &granted).await?;
        let profile = self.with_row(row, known.clone(), city);
        let takes_part =
            store::city_by_code(&mut *tx, Circle::Facilitators, &profile.city.code, Lang::En).await?;
        let outcome = if profile == known && takes_part.is_some() {
            Outcome::LeftAlone
        } else {
            let naming = ask::<ChangeOrganisation>(who, subject.city)?;
            store::change_city(tx, &granted, &naming, (&known, &profile)).await?;
            Outcome::Changed
        };
        self.took(row, outcome, (subject.city, profile.city));
        Ok(())
    }

    fn took(&mut self, row: &mut Row<'_>, outcome: Outcome, (id, city): (OrganisationId, City)) {
        row.took("cities", outcome, &city.name);
        let names_others = !city.preferred.is_empty() || !city.cannot_work_with.is_empty();
        if outcome != Outcome::LeftAlone && names_others {
            self.naming.push((id, city));
        }
    }

    /// What is known, with what the row says.
    fn with_row(&self, row: &Row<'_>, known: Profile, said: City) -> Profile {
        let mut aliases = known.aliases;
        let mut names = BTreeMap::new();
        for (tag, name) in said.local_names {
            // A second name in one language is another spelling.
            if let Some(other) = names.get(&tag)
                && *other != name
            {
                aliases.insert(name);
            } else {
                names.insert(tag, name);
            }
        }
        let mut programmes = known.programmes;
        programmes.extend(self.run.programme.clone());
        let before = known.city;
        let city = City {
            code: said.code,
            name: said.name,
            country: said.country,
            languages: said.languages,
            hours_month: said.hours_month,
            local_names: said_or_known(row, "local_names", names.into_iter().collect(), before.local_names),
            latitude: said_or_known(row, "latitude", said.latitude, before.latitude),
            longitude: said_or_known(row, "longitude", said.longitude, before.longitude),
            population: said_or_known(row, "population", said.population, before.population),
            themes: said_or_known(row, "themes", said.themes, before.themes),
            needs: said_or_known(row, "needs", said.needs, before.needs),
            offers: said_or_known(row, "offers", said.offers, before.offers),
            maturity: said_or_known(row, "maturity", said.maturity, before.maturity),
            hosting: said_or_known(row, "hosting", said.hosting, before.hosting),
            displacement: said_or_known(row, "displacement", said.displacement, before.displacement),
            economic_base: said_or_known(row, "economic_base", said.economic_base, before.economic_base),
            preferred: said_or_known(row, "preferred", said.preferred, before.preferred),
            cannot_work_with: said_or_known(
                row,
                "cannot_work_with",
                said.cannot_work_with,
                before.cannot_work_with,
            ),
            travel: said_or_known(row, "travel", said.travel, before.travel),
        };
        Profile { city, aliases, programmes, ..known }
    }
}
