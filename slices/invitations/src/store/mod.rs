//! Rows in, audiences, invitations and answers out. Every write takes a transaction and a proof.
pub mod answers;
pub mod audiences;
pub mod invitations;
pub mod letters;
pub mod links;
pub mod plans;
pub mod proposals;
pub mod upcoming;

use crate::rules::{
    audience::Effect,
    place::{Because, Came, Origin, Reply, Way},
};
use store::code_column;

code_column!(Effect: as_str, Effect::parse);
code_column!(Origin: as_str, Origin::parse);
code_column!(Because: as_str, Because::parse);
code_column!(Came: as_str, Came::parse);
code_column!(Reply: as_str, Reply::parse);
code_column!(Way: as_str, Way::parse);
