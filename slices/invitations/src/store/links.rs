//! The links and the addresses for answers that mails hold.
use kernel::{InvitationId, Key, Token, TokenHash, TokenKind};
use mail::{Seed, reply_word};
use store::{At, Error, FactNumber, Tx, row, sql};

/// The seed of an invitation's link; made at the first mail, the same in each later one. `fact` is that of the first.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn link(
    tx: &mut Tx,
    key: &Key,
    invitation: InvitationId,
    fact: FactNumber,
) -> Result<Vec<u8>, Error> {
    let known: Option<Vec<u8>> = sql("select seed from invitations_links where invitation = $1")
        .bind(invitation)
        .optional(&mut *tx)
        .await?;
    if let Some(seed) = known {
        return Ok(seed);
    }
    let seed = tx.db().dice().bytes::<20>().to_vec();
    sql("insert into invitations_links (invitation, seed, token_hash, reply_hash, fact) values ($1, $2, $3, $4, $5)")
        .bind(invitation)
        .bind(seed.clone())
        .bind(key.token(TokenKind::Answer, &seed).hash())
        .bind(reply_hash(&reply_word(key, &Seed::from(seed.clone()))))
        .bind(fact)
        .run(tx)
        .await?;
    Ok(seed)
}

/// Notes the fact of the newest mail that asks something by the link.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn note_mail(tx: &mut Tx, invitation: InvitationId, fact: FactNumber) -> Result<(), Error> {
    sql("update invitations_links set fact = $1 where invitation = $2")
        .bind(fact)
        .bind(invitation)
        .run(tx)
        .await
        .map(drop)
}

fn reply_hash(word: &str) -> TokenHash {
    Token::presented(word).hash()
}

row! {
    /// A link that was mailed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct LinkRow {
        /// To which invitation.
        pub invitation: InvitationId,
        /// The fact that caused the last mail with it that asks something.
        pub fact: FactNumber,
    }
}

/// The link of a token.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn link_with(at: impl Into<At<'_>>, token: &Token) -> Result<Option<LinkRow>, Error> {
    sql("select invitation, fact from invitations_links where token_hash = $1")
        .bind(token.hash())
        .optional(at)
        .await
}

/// The invitation to whose address for answers a mail came: by the words behind the plus.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn with_words(
    at: impl Into<At<'_>>,
    words: &[String],
) -> Result<Option<InvitationId>, Error> {
    let hashes = words.iter().map(|word| reply_hash(word));
    sql("select invitation from invitations_links where reply_hash in ($1..) order by invitation limit 1")
        .bind_list(hashes)
        .optional(at)
        .await
}
