//! What travels: every frame reads what it wrote, a stranger's bytes hurt nobody, an older peer
//! passes over what is newer, and `docs/PROTOCOL.md` says what the code does.

mod any;
mod cddl;
mod diagnostic;
mod golden;
mod growth;
mod hostile;
mod invite_code;
mod round_trip;
mod size;
mod structure;
mod text;
