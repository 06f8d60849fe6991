//! How coaching is stored: Automerge documents, their edits and reads.
//!
//! Where to start: [`Doc`] is an open document, [`Edit`] is all that can be done to one, and the
//! reads ([`card`], [`session`], [`blueprint`], [`team`], [`private`]) turn one into plain structs.
//!
//! Promises
//! - All replicas of a kind start from one [`genesis`], fixed for ever, and hold nothing but
//!   scalars in the flat maps that it made. So no merge can hide what somebody wrote: two values
//!   written while apart are a value and its [`Held::others`].
//! - Bytes from outside never panic out of this crate where panics can be caught; what can be
//!   judged before it is applied is judged before (see `vet`).
//! - No clock, no randomness, no I/O. Automerge is behind this seam and nowhere else on the phone.
//!
//! Not here: who may write what. Rights are rows of the server, and what a document says about
//! identity is never believed.

mod actor;
mod bounds;
mod chunk;
mod columns;
mod doc;
mod edit;
mod encoding;
mod genesis;
mod guard;
mod held;
mod limits;
mod order;
mod read;
mod schema;
mod stored;
mod vet;
mod week;

pub use actor::Actor;
pub use bounds::{Unbounded, check_bounds};
pub use chunk::{ChunkError, change_actor, change_hash, heads_of, split_chunks};
pub use doc::{Applied, ApplyError, Doc, LoadError};
pub use edit::{Edit, EditError, Field, FieldValue, ReadEditError, StageChange};
pub use genesis::{genesis_bytes, genesis_hash, genesis_max_op};
pub use held::Held;
pub use limits::{LABEL_CHARS_MAX, LEVEL_MAX, OPS_PER_CHANGE_MAX, TEXT_CHARS_MAX};
pub use order::order_between;
pub use read::{
    Basis, BlueprintContent, CardContent, FocusVote, Phrase, PrivateContent, SessionContent, Stage,
    TeamContent, blueprint, card, card_at, draft, private, session, team,
};
pub use schema::SCHEMA;
pub use week::Week;

/// The SHA-256 by which a change is known.
pub type Hash = [u8; 32];
