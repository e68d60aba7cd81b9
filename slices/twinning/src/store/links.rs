//! Links in mails: one person, one city, one thing to say. They never sign in.
use kernel::{GroupId, Key, OrganisationId, PersonId, Token, TokenKind};
use network::words;
use store::{At, Error, FactNumber, Tx, code_column, row, sql};

words! {
    /// What a link lets its holder say.
    Purpose {
        /// Accept a version of the charter.
        Charter = "charter",
        /// Accept a version of the roadmap.
        Roadmap = "roadmap",
        /// Say which times suit.
        Poll = "poll",
        /// Check in.
        CheckIn = "check-in",
    }
}

code_column!(Purpose: as_str, Purpose::parse);

row! {
    /// A link that was mailed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct Link {
        /// In which group.
        pub twinning: GroupId,
        /// What for.
        pub purpose: Purpose,
        /// A version, a meeting; 0 for a check-in.
        pub subject: i64,
        /// For which city.
        pub municipality: OrganisationId,
        /// To whom it was mailed.
        pub person: PersonId,
        /// The fact that caused the last mail with it.
        pub fact: FactNumber,
    }
}

/// The seed of a link; made at the first mail, the same in each later one.
///
/// # Errors
/// [`store::Error`]
pub(crate) async fn seed(tx: &mut Tx, key: &Key, link: Link) -> Result<Vec<u8>, Error> {
    let Link { twinning, purpose, subject, municipality, person, fact } = link;
    let known: Option<(i64, Vec<u8>)> = sql("select id, seed
           from twinning_links
          where twinning = $1 and purpose = $2 and subject = $3 and municipality = $4 and person = $5")
    .bind(twinning)
    .bind(purpose)
    .bind(subject)
    .bind(municipality)
    .bind(person)
    .optional(&mut *tx)
    .await?;
    if let Some((id, seed)) = known {
        sql("update twinning_links set fact = $1 where id = $2").bind(fact).bind(id).run(tx).await?;
        return Ok(seed);
    }
    let seed = tx.db().dice().bytes::<20>().to_vec();
    sql("insert into twinning_links (id, twinning, purpose, subject, municipality, person, seed, token_hash, fact, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
    .bind(tx.new_id::<i64>())
    .bind(twinning)
    .bind(purpose)
    .bind(subject)
    .bind(municipality)
    .bind(person)
    .bind(seed.clone())
    .bind(key.token(TokenKind::Answer, &seed).hash())
    .bind(fact)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(seed)
}

/// The link of a token.
///
/// # Errors
/// [`store::Error`]
pub async fn with_token(at: impl Into<At<'_>>, token: &Token) -> Result<Option<Link>, Error> {
    sql("select twinning, purpose, subject, municipality, person, fact from twinning_links where token_hash = $1")
        .bind(token.hash())
        .optional(at)
        .await
}
