//! Whose session it is.
use crate::store;
use kernel::Token;
use std::{future::Future, pin::Pin};
use web::{Doorman, Visitor};

/// Finds people by the sessions of this feature.
#[derive(Debug)]
pub struct SessionDoorman;

impl Doorman for SessionDoorman {
    fn whoever<'a>(
        &'a self,
        db: &'a ::store::Db,
        session: &'a Token,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Visitor>, ::store::Error>> + Send + 'a>> {
        Box::pin(store::whoever(db, session.hash()))
    }
}
