//! Secrets: the installation's key, tokens for links and sessions, and their hashes, which alone are stored.
use crate::Dice;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use std::fmt;
use subtle::ConstantTimeEq as _;

/// 256 random bits of this installation. It lies in a file beside the database, never in it: who gets hold of a
/// backup cannot make a link.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A new one.
    pub fn random(dice: &Dice) -> Self {
        Self(dice.bytes())
    }

    /// From the 32 bytes of its file.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Tells this key from others without giving it away: a signature of nothing, in hexadecimal.
    pub fn fingerprint(&self) -> String {
        hex(&self.sign("fingerprint", &[]))
    }

    /// For its file.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// HMAC-SHA-256 (RFC 2104) of the parts, each with its length, so that parts cannot run into each other.
    pub fn sign(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        for part in std::iter::once(purpose.as_bytes()).chain(parts.iter().copied()) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// The token of a link, derived from a random seed: asking again gives the same link although only the
    /// token's hash is stored.
    pub fn token(&self, kind: TokenKind, seed: &[u8]) -> Token {
        let signed = self.sign(kind.prefix(), &[seed]);
        Token::new(kind, &signed[..TOKEN_BYTES])
    }

    /// Eight decimal digits, derived from a seed: the code that stands beside the link in a mail.
    pub fn code(&self, seed: &[u8]) -> u32 {
        let signed = self.sign("code", &[seed]);
        let number = signed.first_chunk().copied().map_or(0, u64::from_be_bytes);
        // 2^64 / 10^8: the bias of the remainder is below 10^-11.
        u32::try_from(number % 100_000_000).unwrap_or_default()
    }
}

/// 160 random bits.
const TOKEN_BYTES: usize = 20;

/// Octets of a signature that are enough against guessing: 128 bits.
const SIGNATURE_LENGTH_MIN: usize = 16;

/// What a token opens; its prefix lets scanners find leaked ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A mailed link that signs in.
    SignIn,
    /// A mailed link that answers one thing.
    Answer,
    /// The secret address of a person's feed.
    Feed,
    /// A browser's session.
    Session,
    /// The link that makes the first facilitator.
    Setup,
}

impl TokenKind {
    /// What the token's text begins with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::SignIn => "th_in_",
            Self::Answer => "th_an_",
            Self::Feed => "th_fe_",
            Self::Session => "th_se_",
            Self::Setup => "th_st_",
        }
    }
}

/// A secret that somebody presents. Shown once, stored never.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    fn new(kind: TokenKind, bytes: &[u8]) -> Self {
        Self(format!("{}{}", kind.prefix(), URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// A new one.
    pub fn random(kind: TokenKind, dice: &Dice) -> Self {
        Self::new(kind, &dice.bytes::<TOKEN_BYTES>())
    }

    /// As it came in a path or a cookie; anything is taken, since a wrong one has no row.
    pub fn presented(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// For the link or the cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For the table.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0.as_bytes()).to_vec())
    }
}

/// SHA-256 of a token: 32 bytes. A random token of 160 bits needs no slow hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenHash(Vec<u8>);

impl From<Vec<u8>> for TokenHash {
    /// From the table.
    fn from(hash: Vec<u8>) -> Self {
        Self(hash)
    }
}

impl From<TokenHash> for Vec<u8> {
    fn from(hash: TokenHash) -> Self {
        hash.0
    }
}

/// Bytes as small hexadecimal digits, for settings and lists of hashes.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Compares two secrets without telling by the time taken how much of them is equal.
pub fn same_secret(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

impl Key {
    /// Whether `signature` is the beginning, 16 octets or more, of ours for these parts.
    pub fn verify(&self, purpose: &str, parts: &[&[u8]], signature: &[u8]) -> bool {
        let ours = self.sign(purpose, parts);
        signature.len() >= SIGNATURE_LENGTH_MIN
            && ours.get(..signature.len()).is_some_and(|ours| same_secret(ours, signature))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derived_token_is_the_same_each_time_and_differs_by_kind() {
        let key = Key::from_bytes([7; 32]);
        assert_eq!(key.token(TokenKind::SignIn, b"seed"), key.token(TokenKind::SignIn, b"seed"));
        assert_ne!(key.sign("a", &[b"bc"]), key.sign("ab", &[b"c"]));
        assert!(key.token(TokenKind::Answer, b"seed").as_str().starts_with("th_an_"));
    }

    #[test]
    fn a_signature_of_other_parts_is_not_ours() {
        let key = Key::from_bytes([7; 32]);
        let signature = key.sign("form", &[b"one"]);
        assert!(key.verify("form", &[b"one"], &signature));
        assert!(key.verify("form", &[b"one"], &signature[..16]));
        assert!(!key.verify("form", &[b"two"], &signature));
        assert!(!key.verify("form", &[b"one"], &signature[..15]));
        assert!(!key.verify("form", &[b"one"], &[]));
    }

    #[test]
    fn bytes_are_written_as_small_hexadecimal_digits() {
        assert_eq!(hex(&[0x00, 0x0f, 0xa7]), "000fa7");
    }

    #[test]
    fn no_secret_shows_in_debug_output() {
        let key = Key::from_bytes([7; 32]);
        assert_eq!(format!("{key:?} {:?}", key.token(TokenKind::Session, b"seed")), "Key(…) Token(…)");
    }
}
