//! Mails about offers. Each is queued in the transaction of the fact that causes it. None holds a score, a ban, what the
//! other city said, or a reason for a no.
pub(crate) mod answered;
pub(crate) mod ended;
pub(crate) mod offer;
pub(crate) mod question;

use crate::{consent::Asked, rules, store::cities};
use ::store::{Error, Tx};
use kernel::{OrganisationId, PersonId};
use mail::Mailbox;
use people::rules::Contact;
use ui::{Arg, Reader, Sentence};
use web::Site;

/// Whoever gets a mail, as its reader.
pub(crate) fn reader_of(site: &Site, contact: &Contact) -> Reader {
    let preferences = &contact.preferences;
    Reader::new(preferences.language, preferences.time_zone(), preferences.digits, site.words.clone())
}

fn mailbox(contact: &Contact) -> Mailbox {
    Mailbox { name: contact.name.clone(), email: contact.email.clone() }
}

/// What a mail about an offer needs: its reader, and the names of the cities for that reader.
pub(crate) struct Setting {
    pub(crate) contact: Contact,
    pub(crate) reader: Reader,
    pub(crate) cohort: String,
    /// The cities of the offer, in their order, with their names in all languages.
    pub(crate) cities: Vec<rules::City>,
    ids: Vec<OrganisationId>,
    pub(crate) themes: std::collections::BTreeMap<String, String>,
}

impl Setting {
    /// None for somebody who was erased.
    pub(crate) async fn of(
        tx: &mut Tx,
        site: &Site,
        asked: &Asked,
        person: PersonId,
    ) -> Result<Option<Self>, Error> {
        let Some(contact) = people::store::contact(&mut *tx, person).await? else { return Ok(None) };
        let reader = reader_of(site, &contact);
        let ids = asked.loaded.offer.cities.clone();
        let cities = cities::named(&mut *tx, &ids).await?;
        let themes = cities::theme_names(&mut *tx, reader.lang).await?;
        let cohort = crate::store::cohorts::cohort(&mut *tx, asked.loaded.cohort, reader.lang).await?;
        let cohort = cohort.map(|cohort| cohort.name).unwrap_or_default();
        Ok(Some(Self { contact, reader, cohort, cities, ids, themes }))
    }

    /// For the gallery.
    pub(crate) fn sample(
        visit: &web::Visit,
        contact: Contact,
        (cities, ids): (Vec<rules::City>, [OrganisationId; 2]),
        themes: std::collections::BTreeMap<String, String>,
    ) -> Self {
        let reader = visit.reader.clone();
        Self { contact, reader, cohort: "2018".to_owned(), cities, ids: ids.into(), themes }
    }

    /// The name of a city of the offer, for the reader.
    pub(crate) fn name(&self, id: OrganisationId) -> String {
        let city = self.ids.iter().position(|known| *known == id).and_then(|place| self.cities.get(place));
        city.map(|city| name_for(&self.reader, city)).unwrap_or_default()
    }

    /// The names of all, one's own first.
    pub(crate) fn cities(&self, id: OrganisationId) -> Arg {
        let others = self.ids.iter().copied().filter(|other| *other != id);
        let names: Vec<String> = std::iter::once(id).chain(others).map(|city| self.name(city)).collect();
        match names.as_slice() {
            [own, other] => {
                Sentence::new("cohorts-two-cities").with("city", own).with("others", other).into()
            }
            several => Arg::Said(self.reader.list(several)),
        }
    }

    /// The names of the others: of one the name itself, so that no mark stands in a subject.
    pub(crate) fn others(&self, id: OrganisationId) -> Arg {
        let others = self.ids.iter().filter(|other| **other != id).map(|other| self.name(*other));
        let others: Vec<String> = others.collect();
        match others.as_slice() {
            [only] => Arg::Text(only.clone()),
            several => Arg::Said(self.reader.list(several)),
        }
    }
}

pub(crate) fn name_for(reader: &Reader, city: &rules::City) -> String {
    let local = city.local_names.iter().find(|(tag, _)| tag.as_str() == reader.lang.tag());
    local.map_or_else(|| city.name.clone(), |(_, name)| name.clone())
}
