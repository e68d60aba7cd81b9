//! How words are written into the index: folded, cut at a length, and an Arabic word with its article also without.

use fold::Words;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

pub(crate) const NAME: &str = "folding";

/// Letters of a word that are compared. Longer ones are addresses and accidents.
const LETTERS_MAX: usize = 40;
/// What must be left of a word without its article: below it, the letters were no article.
const LETTERS_WITHOUT_ARTICLE_MIN: usize = 3;
/// The article, alone and after the one-letter words that are written together with it.
const ARTICLES: [&str; 6] = ["ال", "وال", "بال", "كال", "فال", "لل"];

pub(crate) fn cut(word: &mut String) {
    if let Some((end, _)) = word.char_indices().nth(LETTERS_MAX) {
        word.truncate(end);
    }
}

/// An Arabic word without its article.
pub(crate) fn without_article(word: &str) -> Option<&str> {
    let rest = ARTICLES.iter().find_map(|article| word.strip_prefix(article))?;
    (rest.chars().nth(LETTERS_WITHOUT_ARTICLE_MIN - 1).is_some()).then_some(rest)
}

/// The form of a folded word that both sides have.
pub(crate) fn form(word: &str) -> &str {
    without_article(word).unwrap_or(word)
}

#[derive(Clone)]
pub(crate) struct Folding;

impl Tokenizer for Folding {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        Stream {
            words: fold::words(text),
            token: Token { position: usize::MAX, ..Token::default() },
            whole: true,
        }
    }
}

pub(crate) struct Stream<'a> {
    words: Words<'a>,
    token: Token,
    /// Whether the token is the word as it stands in the text.
    whole: bool,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        if self.whole
            && let Some(rest) = without_article(&self.token.text)
        {
            self.token.text = rest.to_owned();
            self.whole = false;
            return true;
        }
        self.whole = true;
        let Some(range) = self.words.next_into(&mut self.token.text) else { return false };
        cut(&mut self.token.text);
        self.token.position = self.token.position.wrapping_add(1);
        (self.token.offset_from, self.token.offset_to) = (range.start, range.end);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
