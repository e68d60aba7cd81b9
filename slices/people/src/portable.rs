//! What the house holds of a person, for the person; and what an erasure leaves: the seats' history.
use crate::{acts::ErasePerson, pages::words, store};
use ::store::{Db, Error, Tx, settings, sql};
use jiff::{Timestamp, civil::Date, tz::TimeZoneDatabase};
use kernel::{
    Digits, Lang, PersonId,
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
pub(crate) fn export(db: &Db, person: PersonId, lang: Lang) -> Made<'_, Value> {
    Box::pin(store::export(db, person, lang))
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

/// The parts of the export for people who read pages: the name of each, and lines of a name and a value, in their
/// language. Zones are named as they are `now`.
pub(crate) fn readable(
    reader: &Reader,
    now: Timestamp,
    data: &Value,
) -> Vec<(String, Vec<(String, String)>)> {
    let parts = data.as_object().into_iter().flatten();
    parts
        .map(|(of, part)| {
            let mut telling = Telling { reader, now, of, lines: Vec::new() };
            telling.flatten(("", ""), part);
            (word(reader, of), telling.lines)
        })
        // A part that holds nothing of the person has no heading.
        .filter(|(_, lines)| !lines.is_empty())
        .collect()
}

/// `name in own script` as the reader calls it.
fn word(reader: &Reader, name: &str) -> String {
    reader.say(&format!("data-{}", name.replace(' ', "-")))
}

/// One part on its way to the reader.
struct Telling<'a> {
    reader: &'a Reader,
    now: Timestamp,
    /// Which feature's it is.
    of: &'a str,
    lines: Vec<(String, String)>,
}

impl Telling<'_> {
    /// `name` is what the lines are called so far, `key` the last part of it as it stands in the export.
    fn flatten(&mut self, (name, key): (&str, &str), value: &Value) {
        let reader = self.reader;
        let below = |part: String| if name.is_empty() { part } else { format!("{name} · {part}") };
        let said = match value {
            Value::Object(parts) => {
                return parts.iter().for_each(|(part, inner)| {
                    self.flatten((&below(word(reader, part)), part), inner);
                });
            }
            Value::Array(items) => {
                return (1..)
                    .zip(items)
                    .for_each(|(place, item)| self.flatten((&below(reader.number(place)), key), item));
            }
            Value::String(text) => self.told(key, text),
            Value::Bool(yes) => reader.say(if *yes { "data-yes" } else { "data-no" }),
            Value::Number(number) => {
                number.as_i64().map_or_else(|| number.to_string(), |whole| reader.number(whole))
            }
            Value::Null => return,
        };
        self.lines.push((name.to_owned(), said));
    }

    /// Times, days and the words of the product as the reader reads them; what people wrote as it is.
    fn told(&self, key: &str, text: &str) -> String {
        let reader = self.reader;
        let known = match key {
            "language" | "speaks" => Some(reader.language_name(text)),
            "zone" => {
                let zone = TimeZoneDatabase::bundled().get(text).ok();
                zone.map(|zone| reader.zone_name(self.now, &zone))
            }
            "digits" => {
                let digits = Digits::ALL.into_iter().find(|digits| digits.code() == text);
                digits.map(|digits| reader.tell(&words::digits(digits)))
            }
            "seat" => SeatKind::from_code(text).map(|kind| reader.tell(&words::seat_kind(kind))),
            _ => coded(self.of, key, text).map(|sentence| reader.say(&sentence)),
        };
        let at = || text.parse::<Timestamp>().ok().map(|at| reader.moment(at));
        let day = || text.parse::<Date>().ok().map(|day| reader.day(day));
        known.or_else(at).or_else(day).unwrap_or_else(|| text.to_owned())
    }
}

/// The sentence for a code, by the names that the features give to theirs.
fn coded(of: &str, key: &str, code: &str) -> Option<String> {
    let code = code.replace(": ", "-").replace(' ', "-");
    match (of, key) {
        ("people", "happened") => Some(format!("fact-{code}")),
        ("invitations" | "cohorts", "reply" | "way") | ("invitations", "state") => {
            Some(format!("{of}-{key}-{code}"))
        }
        ("invitations", "came") => Some(format!("data-came-{code}")),
        ("twinning", "blocked by") => Some(format!("twinning-blocked-{code}")),
        (_, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;
    use kernel::Lang;
    use serde_json::json;
    use ui::Words;

    fn lines(of: &str, data: &Value) -> Vec<String> {
        let reader = Reader::new(Lang::Ar, TimeZone::UTC, Digits::Language, Words::load().unwrap());
        let now = "2018-06-25T08:00Z".parse().unwrap();
        let parts = readable(&reader, now, &json!({of: data, "mails": []}));
        let [(_, lines)] = parts.as_slice() else { panic!("one part holds something: {parts:?}") };
        lines.iter().map(|(name, value)| format!("{name}: {value}")).collect()
    }

    #[test]
    fn an_export_reads_as_lines_in_the_readers_language() {
        let data = json!({"name": "Rana", "zone": "Asia/Amman", "seats": [{"seat": "deputy"}], "code": null,
            "record": [{"happened": "people: seat given"}]});
        let mut told = lines("people", &data);
        told.sort_unstable();
        let mut expected = [
            "الاسم: Rana",
            "السجل · ١ · ما حدث: أُسند مقعد",
            "المقاعد · ١ · المقعد: نائب مسؤول الاتصال",
            "المنطقة الزمنية: عمّان، \u{2068}UTC+3\u{2069}",
        ];
        expected.sort_unstable();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_code_of_the_product_is_told_and_what_people_wrote_stays() {
        let invited =
            lines("invitations", &json!({"invitations": [{"state": "invited"}, {"came": "absent"}]}));
        assert_eq!(invited, ["الدعوات · ١ · الحالة: لم يُجب", "الدعوات · ٢ · حضر: غائب"]);
        let said =
            lines("twinning", &json!([{"blocked by": "person changed", "rating": 4, "help": "member"}]));
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said.iter().all(|line| !line.contains("person changed")), "{said:?}");
        assert!(said.iter().any(|line| line.ends_with(": member")), "{said:?}");
        assert!(said.iter().any(|line| line.ends_with(": ٤")), "{said:?}");
    }
}
