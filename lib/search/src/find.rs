//! Which documents of a segment hold a word or a phrase, and how often.

use tantivy::postings::{Postings as _, SegmentPostings, TermInfo};
use tantivy::query::{EnableScoring, FuzzyTermQuery, PhraseQuery, Query as _};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet as _, InvertedIndexReader, SegmentReader, TERMINATED, Term};

use crate::Result;
use crate::bits::{Bits, at};
use crate::schema::Fields;
use crate::words::{Part, Pattern};

/// A word as it stands in the index, in one text field.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Which of the schema's texts.
    text: usize,
    info: TermInfo,
}

/// What a clause found in one segment.
#[derive(Debug)]
pub(crate) struct Matches {
    pub(crate) documents: Bits,
    pub(crate) found: Vec<Found>,
}

/// A segment to look into.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) reader: &'a SegmentReader,
    pub(crate) fields: &'a Fields,
}

impl Place<'_> {
    pub(crate) fn any_of(self, patterns: &[Pattern]) -> Result<Matches> {
        let mut matches = Matches { documents: Bits::none(self.reader.max_doc()), found: Vec::new() };
        for pattern in patterns {
            match pattern {
                Pattern::Word(part) => self.word(part, &mut matches)?,
                Pattern::Phrase(words) => self.phrase(words, &mut matches)?,
                Pattern::Together(parts) => self.together(parts, &mut matches)?,
            }
        }
        Ok(matches)
    }

    /// Words that differ from this one in one letter: another, one more, one less, two neighbours exchanged.
    pub(crate) fn similar(self, part: &Part, matches: &mut Matches) -> Result<()> {
        self.each_text(|text, field, index| {
            let term = Term::from_field_text(field, &part.form);
            let query = match part.begun {
                true => FuzzyTermQuery::new_prefix(term, 1, true),
                false => FuzzyTermQuery::new(term, 1, true),
            };
            let mut terms = index.terms().search(query.automaton()?).into_stream()?;
            while terms.advance() {
                add(text, index, terms.value(), matches)?;
            }
            Ok(())
        })
    }

    fn word(self, part: &Part, matches: &mut Matches) -> Result<()> {
        let form = part.form.as_bytes();
        self.each_text(|text, _, index| {
            if !part.begun {
                let info = index.terms().get(form)?;
                return info.map_or(Ok(()), |info| add(text, index, &info, matches));
            }
            let mut terms = index.terms().range().ge(form).into_stream()?;
            while terms.advance() && terms.key().starts_with(form) {
                add(text, index, terms.value(), matches)?;
            }
            Ok(())
        })
    }

    fn phrase(self, words: &[String], matches: &mut Matches) -> Result<()> {
        self.each_text(|text, field, index| {
            let mut found = Vec::new();
            for word in words {
                // A word that this text never has: no phrase with it.
                let Some(info) = index.terms().get(word.as_bytes())? else { return Ok(()) };
                found.push(Found { text, info });
            }
            let terms = words.iter().map(|word| Term::from_field_text(field, word)).collect();
            let scoring = EnableScoring::disabled_from_schema(&self.fields.schema);
            let weight = PhraseQuery::new(terms).weight(scoring)?;
            weight.for_each_no_score(self.reader, &mut |documents| {
                matches.documents.insert_all(documents);
            })?;
            matches.found.append(&mut found);
            Ok(())
        })
    }

    fn together(self, parts: &[Part], matches: &mut Matches) -> Result<()> {
        let mut all = Bits::all(self.reader.max_doc());
        for part in parts {
            let mut one = Matches { documents: Bits::none(self.reader.max_doc()), found: Vec::new() };
            self.word(part, &mut one)?;
            all.keep(&one.documents);
            matches.found.append(&mut one.found);
        }
        matches.documents.add(&all);
        Ok(())
    }

    fn each_text(
        self,
        mut look: impl FnMut(usize, tantivy::schema::Field, &InvertedIndexReader) -> Result<()>,
    ) -> Result<()> {
        for (text, field) in self.fields.texts.iter().enumerate() {
            look(text, *field, &*self.reader.inverted_index(*field)?)?;
        }
        Ok(())
    }

    /// Adds to the score of each of these documents what the words that were found are worth there.
    pub(crate) fn score(
        self,
        found: &[Found],
        worth: &Worth<'_>,
        documents: &Bits,
        scores: &mut [f32],
    ) -> Result<()> {
        let members = documents.count();
        for Found { text, info } in found {
            let Some(field) = self.fields.texts.get(*text) else { continue };
            let index = self.reader.inverted_index(*field)?;
            let lengths = self.reader.get_fieldnorms_reader(*field)?;
            let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            each_in(&mut postings, documents, members, |document, often| {
                if let Some(score) = scores.get_mut(at(document)) {
                    *score += worth.of(*text, often, lengths.fieldnorm(document));
                }
            });
        }
        Ok(())
    }

    /// Words in each of the texts, over all documents.
    pub(crate) fn text_lengths(self) -> Result<Vec<u64>> {
        let texts = self.fields.texts.iter();
        texts.map(|field| Ok(self.reader.inverted_index(*field)?.total_num_tokens())).collect()
    }
}

fn add(text: usize, index: &InvertedIndexReader, info: &TermInfo, matches: &mut Matches) -> Result<()> {
    let mut blocks = index.read_block_postings_from_terminfo(info, IndexRecordOption::Basic)?;
    while !blocks.docs().is_empty() {
        matches.documents.insert_all(blocks.docs());
        blocks.advance();
    }
    matches.found.push(Found { text, info: info.clone() });
    Ok(())
}

/// Goes through the documents that are in both, from whichever side is shorter.
fn each_in(postings: &mut SegmentPostings, documents: &Bits, members: u32, mut visit: impl FnMut(u32, u32)) {
    // A jump costs about as much as this many steps.
    const JUMP: u32 = 16;
    if members.saturating_mul(JUMP) < postings.doc_freq() {
        for document in documents.iter() {
            if postings.doc() < document {
                postings.seek(document);
            }
            if postings.doc() == document {
                visit(document, postings.term_freq());
            }
        }
        return;
    }
    while postings.doc() != TERMINATED {
        if documents.has(postings.doc()) {
            visit(postings.doc(), postings.term_freq());
        }
        postings.advance();
    }
}

/// BM25 (Robertson and Zaragoza, 2009) of one clause: rare clauses count more, long texts less.
pub(crate) struct Worth<'a> {
    pub(crate) rarity: f32,
    pub(crate) boosts: &'a [f32],
    pub(crate) mean_lengths: &'a [f32],
}

/// How much it says that a document holds something which so many of all documents hold.
#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "a score needs no more than 24 bits")]
pub(crate) fn rarity(all: u64, holding: u64) -> f32 {
    let (all, holding) = (all as f32, holding as f32);
    ((all - holding + 0.5) / (holding + 0.5)).ln_1p()
}

impl Worth<'_> {
    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "a score needs no more than 24 bits"
    )]
    fn of(&self, text: usize, often: u32, length: u32) -> f32 {
        const SATURATION: f32 = 1.2;
        const LENGTH: f32 = 0.75;
        let boost = self.boosts.get(text).copied().unwrap_or(1.0);
        let mean = self.mean_lengths.get(text).copied().unwrap_or(1.0).max(1.0);
        let (often, length) = (often as f32, length as f32);
        let scale = SATURATION * (1.0 - LENGTH + LENGTH * length / mean);
        boost * self.rarity * often * (SATURATION + 1.0) / (often + scale)
    }
}
