//! What was understood, as one number: the same for another order of rows or columns, or another way to end a line.
use super::city::{City, Displacement, Economy, Hosting, Maturity, Travel};
use super::cohort::Cohort;
use super::criteria::Criterion;
use super::run::RunRules;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

impl Cohort {
    /// Hash of the cities.
    pub fn input_hash(&self) -> String {
        let mut writer = Writer::default();
        for city in self.cities() {
            write_city(&mut writer, city);
        }
        writer.finish()
    }

    /// Hash of the rules.
    pub fn rules_hash(&self) -> String {
        let mut writer = Writer::default();
        write_rules(&mut writer, self.rules());
        writer.finish()
    }
}

/// Writes fields with their lengths before them, so that no text can pass for two fields.
#[derive(Default)]
struct Writer(Sha256);

impl Writer {
    fn field(&mut self, text: &str) {
        self.0.update(format!("{}:", text.len()));
        self.0.update(text);
    }

    fn number(&mut self, number: Option<impl std::fmt::Display>) {
        self.field(&number.map(|number| number.to_string()).unwrap_or_default());
    }

    /// A list whose order means something.
    fn list(&mut self, texts: impl IntoIterator<Item = String>) {
        let texts: Vec<String> = texts.into_iter().collect();
        self.number(Some(texts.len()));
        for text in &texts {
            self.field(text);
        }
    }

    /// A list whose order means nothing.
    fn set(&mut self, texts: impl IntoIterator<Item = String>) {
        let mut texts: Vec<String> = texts.into_iter().collect();
        texts.sort();
        self.list(texts);
    }

    fn finish(self) -> String {
        let mut text = "sha256:".to_owned();
        for byte in self.0.finalize() {
            write!(text, "{byte:02x}").expect("a string takes every text");
        }
        text
    }
}

fn write_city(writer: &mut Writer, city: &City) {
    let exchange = |list: &[(String, u8)]| -> Vec<String> {
        list.iter().filter(|(_, level)| *level > 0).map(|(theme, level)| format!("{theme}:{level}")).collect()
    };
    writer.field(&city.code);
    writer.field(&city.name);
    writer.field(city.country.as_str());
    writer.number(city.population.filter(|people| *people > 0));
    writer.set(city.languages.iter().map(|(tag, level)| format!("{tag}:{}", level.as_str())));
    writer.list(city.themes.iter().cloned());
    writer.set(exchange(&city.needs));
    writer.set(exchange(&city.offers));
    writer.field(city.maturity.map_or("", Maturity::as_str));
    writer.field(city.hosting.map_or("", Hosting::as_str));
    writer.field(city.displacement.map_or("", Displacement::as_str));
    writer.set(city.economic_base.iter().copied().map(|branch| Economy::as_str(branch).to_owned()));
    writer.number(Some(city.hours_month));
    writer.set(city.preferred.iter().cloned());
    writer.set(city.cannot_work_with.iter().cloned());
    writer.field(city.travel.map_or("", Travel::as_str));
    writer.set(city.local_names.iter().map(|(tag, name)| format!("{tag}:{name}")));
    writer.number(city.latitude);
    writer.number(city.longitude);
}

fn write_rules(writer: &mut Writer, rules: &RunRules) {
    writer.field(rules.mode.as_str());
    writer.field(rules.scenario.as_str());
    writer.field(rules.trio.as_str());
    writer.number(Some(rules.minimum_score));
    writer.field(rules.language_minimum.as_str());
    writer.list(rules.interpreters.iter().map(|(first, second)| format!("{first}+{second}")));
    writer.number(Some(rules.hours_minimum));
    writer.list(
        Criterion::ALL.iter().map(|criterion| format!("{}:{}", criterion.as_str(), rules.weight(*criterion))),
    );
    writer.number(rules.caps.size);
    writer.number(rules.caps.maturity);
    writer.number(rules.caps.themes);
    writer.number(Some(rules.candidates.all));
    writer.number(Some(rules.candidates.keep));
    writer.list(rules.locks.iter().map(|lock| lock.join(",")));
    writer.list(rules.bans.iter().map(|ban| format!("{}:{}", ban.cities.join(","), ban.by.as_str())));
}
