//! Events by the million, made from the forty-one that a real centre printed: their words, their cities, other dates.

use std::collections::BTreeSet;
use std::path::Path;

use crate::chance::Chance;

/// An event with what a catalogue filters by. Days count from 1970.
pub(crate) struct Event {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) place: String,
    pub(crate) organisers: String,
    pub(crate) text: String,
    pub(crate) starts: i64,
    pub(crate) ends: i64,
    pub(crate) access: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) country: String,
    pub(crate) language: &'static str,
    pub(crate) programme: String,
}

const KINDS: [&str; 8] =
    ["webinar", "workshop", "training", "conference", "meeting", "call", "forum", "visit"];
/// Of ten events seven are for everybody.
const ACCESS: [&str; 10] = [
    "public",
    "public",
    "public",
    "public",
    "public",
    "public",
    "public",
    "members",
    "members",
    "invitation",
];
/// Words of titles and texts in the other languages, the frequent ones first.
const ARABIC: &str = "البلديات المياه ورشة عمل التوأمة اللاجئين المدن إدارة النفايات الصلبة التنمية الاقتصادية المحلية المضيفة \
    تدريب المجتمعات التعاون الشباب الطاقة الصرف الصحي التخطيط الاستراتيجي التماسك الاجتماعي القطاع الخاص فرص العمل \
    النساء التعليم الصحة المناخ النقل الإسكان الزراعة المشاركة الحوكمة التمويل الخدمات البنية التحتية الأمن الغذائي";
const TURKISH: &str = "belediyeler su atık yönetimi eğitim çalıştay mülteciler şehirler kalkınma işbirliği gençlik enerji \
    inşaat izinleri ekonomik yerel planlama toplumsal uyum özel sektör istihdam kadınlar sağlık iklim ulaşım konut tarım \
    katılım yönetişim finansman hizmetler altyapı gıda güvenliği eşleştirme ağ toplantısı";
const FRENCH: &str = "communes eau atelier coopération réfugiés villes déchets gestion développement économique local accueil \
    formation jeunesse énergie assainissement planification stratégique cohésion sociale secteur privé emploi femmes \
    éducation santé climat transport logement agriculture participation gouvernance financement services jumelage œuvre";
const SORANI: &str = "شارەوانی ئاو پاشماوە بەڕێوەبردن ڕاهێنان پەنابەران شارەکان گەشەپێدان ئابووری هاوکاری گەنجان وزە \
    کۆمەڵگە ژنان پەروەردە تەندروستی ژینگە گواستنەوە نیشتەجێبوون کشتوکاڵ بەشداری خزمەتگوزاری";

/// What all events are made from.
pub(crate) struct Source {
    titles: Vec<String>,
    programmes: Vec<String>,
    organisers: Vec<String>,
    english: Vec<String>,
    others: [(&'static str, Vec<&'static str>); 4],
    /// Name in English and in the five languages, where it differs; country.
    cities: Vec<(Vec<String>, String)>,
}

impl Source {
    pub(crate) fn read(folder: &Path) -> csv::Result<Self> {
        let mut source = Source {
            titles: Vec::new(),
            programmes: Vec::new(),
            organisers: Vec::new(),
            english: Vec::new(),
            others: [
                ("ar", words(ARABIC)),
                ("tr", words(TURKISH)),
                ("fr", words(FRENCH)),
                ("ckb", words(SORANI)),
            ],
            cities: Vec::new(),
        };
        let mut known = BTreeSet::new();
        for row in csv::Reader::from_path(folder.join("events.csv"))?.records() {
            let row = row?;
            source.titles.push(row[0].to_owned());
            source.programmes.push(row[9].to_owned());
            source.organisers.push(row[4].to_owned());
            let all = [&row[0], &row[6], &row[7], &row[8]].join(" ");
            let new = all.split_whitespace().map(|it| it.trim_matches(|c: char| !c.is_alphanumeric()));
            source
                .english
                .extend(new.filter(|it| !it.is_empty() && known.insert((*it).to_owned())).map(str::to_owned));
        }
        for row in csv::Reader::from_path(folder.join("cities.csv"))?.records() {
            let row = row?;
            let local =
                row[3].split(';').filter_map(|it| it.split_once(':')).map(|(_, name)| name.to_owned());
            source
                .cities
                .push((std::iter::once(row[1].to_owned()).chain(local).collect(), row[2].to_owned()));
        }
        Ok(source)
    }

    pub(crate) fn aliases(&self) -> search::Aliases {
        search::Aliases::new(self.cities.iter().map(|(names, _)| names))
    }

    /// The event of a number, always the same.
    pub(crate) fn event(&self, id: i64) -> Event {
        let mut chance = Chance(id.unsigned_abs().wrapping_mul(0x1000_0001));
        let (names, country) = chance.of(&self.cities);
        let at = chance.below(self.titles.len());
        let language = chance.below(10);
        let (language, title, text) = match self.others.get(language) {
            Some((language, words)) => (*language, made(&mut chance, words, 7), made(&mut chance, words, 25)),
            None => {
                let title = format!("{}, {}", self.titles[at], chance.likely(&self.english));
                ("en", title, made(&mut chance, &self.english, 25))
            }
        };
        let starts = 15_000 + chance.below(8_000) as i64;
        Event {
            id,
            title: format!("{title} {}", rare(&mut chance)),
            place: chance.of(names).clone(),
            organisers: format!("{}, {}", self.organisers[at], rare(&mut chance)),
            text,
            starts,
            ends: starts + chance.below(5) as i64,
            access: chance.of::<&str>(&ACCESS),
            kind: chance.likely::<&str>(&KINDS),
            country: country.clone(),
            language,
            programme: self.programmes[at].clone(),
        }
    }
}

fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().collect()
}

fn made(chance: &mut Chance, words: &[impl AsRef<str>], length: usize) -> String {
    (0..length).map(|_| chance.likely(words).as_ref()).collect::<Vec<_>>().join(" ")
}

/// A name as there are many: the number of different words grows with the number of events.
fn rare(chance: &mut Chance) -> String {
    const PARTS: [&str; 16] = [
        "ka", "ri", "mo", "lan", "te", "zu", "bel", "ha", "no", "sir", "du", "mar", "ye", "cho", "fi", "gan",
    ];
    let parts = 2 + chance.below(3);
    (0..parts).map(|_| *chance.of::<&str>(&PARTS)).collect()
}

/// A day as `2018-07-11` (the algorithm of Hinnant's `civil_from_days`).
pub(crate) fn date(day: i64) -> String {
    let z = day + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", doy - (153 * mp + 2) / 5 + 1)
}
