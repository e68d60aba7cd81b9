//! What a document consists of.

use tantivy::schema as fields;

use crate::{Error, Result, tokens};

/// Goes up when the same documents would be indexed in another way by this library.
const FORMAT: u32 = 2;

pub(crate) const ID: &str = "id";
pub(crate) const LABELS: &str = "labels";

/// What a document consists of. An index that was written with another schema, or with another version, is stale.
///
/// Names are free, but each stands once among its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    version: String,
    pub(crate) texts: Vec<(String, f32)>,
    pub(crate) facets: Vec<String>,
    pub(crate) keys: Vec<String>,
}

impl Schema {
    /// An empty schema. The version is yours: change it when you fill the same fields in another way.
    pub fn new(version: &str) -> Self {
        Schema { version: version.to_owned(), texts: Vec::new(), facets: Vec::new(), keys: Vec::new() }
    }

    /// A text in which words are looked for. A boost of 2.0 makes a word found here count twice.
    #[must_use]
    pub fn text(mut self, name: &str, boost: f32) -> Self {
        self.texts.push((name.to_owned(), boost));
        self
    }

    /// A facet: short codes, any number a document, that can be filtered and counted. Up to some 10^4 different codes.
    #[must_use]
    pub fn facet(mut self, name: &str) -> Self {
        self.facets.push(name.to_owned());
        self
    }

    /// A number, at most one a document, by which one can sort and choose a range. The first one orders what has no
    /// relevance.
    #[must_use]
    pub fn key(mut self, name: &str) -> Self {
        self.keys.push(name.to_owned());
        self
    }

    pub(crate) fn facet_at(&self, name: &str) -> Result<usize> {
        position(&self.facets, name, "facet")
    }

    pub(crate) fn key_at(&self, name: &str) -> Result<usize> {
        position(&self.keys, name, "key")
    }

    /// What an index says of how it was written.
    pub(crate) fn stamp(&self) -> String {
        format!("{FORMAT} {:?} {:?} {:?} {:?}", self.version, self.texts, self.facets, self.keys)
    }

    pub(crate) fn fields(&self) -> Fields {
        let mut schema = fields::Schema::builder();
        let id = schema.add_i64_field(ID, fields::INDEXED | fields::FAST);
        let words = fields::TextFieldIndexing::default()
            .set_tokenizer(tokens::NAME)
            .set_index_option(fields::IndexRecordOption::WithFreqsAndPositions);
        let text = fields::TextOptions::default().set_indexing_options(words);
        let texts =
            self.texts.iter().map(|(name, _)| schema.add_text_field(&format!("text {name}"), text.clone()));
        let texts = texts.collect();
        let code = fields::TextOptions::default().set_fast("raw");
        let labels = schema.add_text_field(LABELS, code.clone());
        let facets = self.facets.iter().map(|name| schema.add_text_field(&facet_name(name), code.clone()));
        let facets = facets.collect();
        let keys = self.keys.iter().map(|name| schema.add_i64_field(&key_name(name), fields::FAST));
        let keys = keys.collect();
        Fields { id, texts, labels, facets, keys, schema: schema.build() }
    }
}

pub(crate) fn facet_name(name: &str) -> String {
    format!("facet {name}")
}

pub(crate) fn key_name(name: &str) -> String {
    format!("key {name}")
}

fn position(names: &[String], name: &str, kind: &'static str) -> Result<usize> {
    names.iter().position(|it| it == name).ok_or_else(|| Error::Unknown { kind, name: name.to_owned() })
}

/// The same as tantivy's fields, in the order of the schema.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) id: fields::Field,
    pub(crate) texts: Vec<fields::Field>,
    pub(crate) labels: fields::Field,
    pub(crate) facets: Vec<fields::Field>,
    pub(crate) keys: Vec<fields::Field>,
    pub(crate) schema: fields::Schema,
}

/// A document as it is put into an index. Made anew for each change: what is put replaces what had the same id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub(crate) id: i64,
    pub(crate) labels: Vec<String>,
    pub(crate) texts: Vec<(String, String)>,
    pub(crate) facets: Vec<(String, String)>,
    pub(crate) keys: Vec<(String, i64)>,
}

impl Document {
    /// A document that those see who hold one of the labels. Without a label nobody sees it.
    pub fn new<L: Into<String>>(id: i64, labels: impl IntoIterator<Item = L>) -> Self {
        let labels = labels.into_iter().map(Into::into).collect();
        Document { id, labels, texts: Vec::new(), facets: Vec::new(), keys: Vec::new() }
    }

    /// Adds text; several texts of one name do not make a phrase across their border.
    #[must_use]
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        self.texts.push((name.to_owned(), text.into()));
        self
    }

    /// Adds a code to a facet.
    #[must_use]
    pub fn facet(mut self, name: &str, code: impl Into<String>) -> Self {
        self.facets.push((name.to_owned(), code.into()));
        self
    }

    /// Sets a key.
    #[must_use]
    pub fn key(mut self, name: &str, value: i64) -> Self {
        self.keys.retain(|(it, _)| it != name);
        self.keys.push((name.to_owned(), value));
        self
    }

    pub(crate) fn into_fields(self, schema: &Schema, fields: &Fields) -> Result<tantivy::TantivyDocument> {
        let mut document = tantivy::TantivyDocument::default();
        document.add_i64(fields.id, self.id);
        for label in self.labels {
            document.add_text(fields.labels, label);
        }
        for (name, text) in self.texts {
            let at = schema.texts.iter().position(|(it, _)| *it == name);
            let field = at.and_then(|at| fields.texts.get(at));
            document.add_text(*field.ok_or(Error::Unknown { kind: "text", name })?, text);
        }
        for (name, code) in self.facets {
            let field = fields.facets.get(schema.facet_at(&name)?);
            document.add_text(*field.ok_or(Error::Unknown { kind: "facet", name })?, code);
        }
        for (name, value) in self.keys {
            let field = fields.keys.get(schema.key_at(&name)?);
            document.add_i64(*field.ok_or(Error::Unknown { kind: "key", name })?, value);
        }
        Ok(document)
    }
}
