//! Stories of a thumb on the screens, over the real model and a store in memory.

mod beginning;
mod bounce;
mod counts;
mod drafts;
mod journey;
mod reminders;
mod rules;
mod scan;
mod server_field;
mod stories;
