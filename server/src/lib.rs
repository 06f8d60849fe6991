//! Copies changes between devices, decides who may read what, and never loses an acknowledged
//! change.
//!
//! Where to start: [`Server::start`] with a [`Config`]. A request goes `http` (authenticate, parse,
//! one call, map) → `push` and `account` (rules, inside the one writing job of `store`) → `pull`
//! (what this member may see, over one state of the database). `access` is the one decision about
//! rights, `gate` what is refused before it is stored.

mod access;
mod account;
mod clock;
mod config;
mod files;
mod gate;
mod http;
mod invite;
mod pull;
mod push;
mod random;
mod rows;
mod server;
mod store;

pub use clock::Clock;
pub use config::{Config, DATABASE_FILE, DEFAULT_PORT, Limits};
pub use files::raise_open_files;
pub use http::{AndroidApp, IosApp, Network, NotANetwork, NotAnApp};
pub use invite::{DeviceInvitation, InviteError, invite_device};
pub use server::{Running, Server, StartError};
