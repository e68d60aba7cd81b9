//! What the house holds of a person, for the person; and what an erasure leaves: the seats' history.
use crate::{acts::ErasePerson, pages::words, store};
use ::store::{Db, Error, Tx, settings, sql};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Digits, PersonId,
    access::{Granted, SeatKind},
};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::{
    fs::OpenOptions,
    future::Future,
    io::{self, Write as _},
    path::Path,
    pin::Pin,
};
use ui::Reader;
use web::{Failure, Site};

type Made<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

/// Everything of this feature's that is about the person.
pub(crate) fn export(db: &Db, person: PersonId) -> Made<'_, Value> {
    Box::pin(store::export(db, person))
}

/// Replaces name and address, deletes sessions and requests. Seats stay: they belong to the organisation.
pub(crate) fn erase_own(tx: &mut Tx, person: PersonId) -> Made<'_, ()> {
    Box::pin(store::erase(tx, person))
}

/// After a restore nobody is signed in and no mailed link leads in.
pub(crate) fn new_epoch(tx: &mut Tx) -> Made<'_, ()> {
    Box::pin(store::void_everything(tx))
}

/// The list of erasures lies beside the database and is in no backup: hashes of ids.
const LIST: &str = "erasures.log";

fn line(person: PersonId) -> String {
    kernel::hex(&Sha256::digest(format!("person {person}").as_bytes()))
}

/// Erases a person from every feature. The list is written first: a restore then erases again, even when the machine
/// stops between the two.
///
/// # Errors
/// Of the store; or ours, when the list cannot be written.
pub(crate) async fn erase(site: &Site, tx: &mut Tx, granted: &Granted<ErasePerson>) -> Result<(), Failure> {
    let person = granted.on().person;
    let append = || -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut list = options.open(site.settings.folder.join(LIST))?;
        writeln!(list, "{}", line(person))?;
        list.sync_all()
    };
    append().map_err(Failure::broken)?;
    site.erase(tx, person).await?;
    store::record_erasure(tx, granted.by(), person).await?;
    Ok(())
}

/// After a restore: erases again whoever was erased since the backup was made. Returns how many.
///
/// # Errors
/// Of the store; a list that cannot be read is told as one.
pub async fn repeat_erasures(site: &Site) -> Result<usize, Error> {
    if settings::get(&site.db, settings::ERASURES_DUE).await?.is_none() {
        return Ok(0);
    }
    let listed = read_list(&site.settings.folder).map_err(|error| Error::Broken(error.into()))?;
    let mut repeated = 0;
    let mut tx = site.db.begin().await?;
    let known: Vec<PersonId> =
        sql("select id from people_persons where erased_at is null order by id").all(&mut tx).await?;
    for person in known.into_iter().filter(|person| listed.contains(&line(*person))) {
        site.erase(&mut tx, person).await?;
        store::record_erasure(&mut tx, kernel::access::Actor::Operator, person).await?;
        repeated += 1;
    }
    settings::remove(&mut tx, settings::ERASURES_DUE).await?;
    tx.commit().await?;
    Ok(repeated)
}

fn read_list(folder: &Path) -> io::Result<Vec<String>> {
    match std::fs::read_to_string(folder.join(LIST)) {
        Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// A part of the export for people who read pages: its name, and lines of a name and a value, in their language.
pub(crate) fn readable(reader: &Reader, data: &Value) -> Vec<(String, Vec<(String, String)>)> {
    let parts = data.as_object().into_iter().flatten();
    parts
        .map(|(name, part)| {
            let mut lines = Vec::new();
            flatten(&mut lines, reader, ("", ""), part);
            (word(reader, name), lines)
        })
        // A part that holds nothing of the person has no heading.
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
}

/// `name in own script` as the reader calls it.
fn word(reader: &Reader, name: &str) -> String {
    reader.say(&format!("data-{}", name.replace(' ', "-")))
}

/// `name` is what the lines are called so far, `key` the last part of it as it stands in the export.
fn flatten(lines: &mut Vec<(String, String)>, reader: &Reader, (name, key): (&str, &str), value: &Value) {
    let below = |part: String| if name.is_empty() { part } else { format!("{name} · {part}") };
    match value {
        Value::Object(parts) => {
            parts
                .iter()
                .for_each(|(part, inner)| flatten(lines, reader, (&below(word(reader, part)), part), inner));
        }
        Value::Array(items) => {
            (1..)
                .zip(items)
                .for_each(|(place, item)| flatten(lines, reader, (&below(reader.number(place)), key), item));
        }
        Value::String(text) => lines.push((name.to_owned(), told(reader, key, text))),
        Value::Bool(yes) => {
            lines.push((name.to_owned(), reader.say(if *yes { "data-yes" } else { "data-no" })));
        }
        Value::Number(number) => lines.push((name.to_owned(), number.to_string())),
        Value::Null => {}
    }
}

/// Times, days, languages and roles as the reader reads them; all else as it is.
fn told(reader: &Reader, key: &str, text: &str) -> String {
    match key {
        "language" | "speaks" => return reader.language_name(text),
        "digits" => {
            let digits = Digits::ALL.into_iter().find(|digits| digits.code() == text);
            return digits.map_or_else(|| text.to_owned(), |digits| reader.tell(&words::digits(digits)));
        }
        _ => {}
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return reader.moment(at);
    }
    if let Ok(day) = text.parse::<Date>() {
        return reader.day(day);
    }
    SeatKind::from_code(text).map_or_else(|| text.to_owned(), |kind| reader.tell(&words::seat_kind(kind)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;
    use kernel::Lang;
    use serde_json::json;
    use ui::Words;

    #[test]
    fn an_export_reads_as_lines_in_the_readers_language() {
        let data =
            json!({"people": {"name": "Rana", "seats": [{"seat": "deputy"}], "code": null}, "mails": []});
        let lines = [("الاسم", "Rana"), ("المقاعد · ١ · المقعد", "نائب مسؤول الاتصال")];
        let lines = lines.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let reader = Reader::new(Lang::Ar, TimeZone::UTC, Digits::Language, Words::load().unwrap());
        assert_eq!(readable(&reader, &data), vec![("الأشخاص".to_owned(), lines)]);
    }
}
