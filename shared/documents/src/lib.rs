//! How coaching is stored: Automerge documents, their edits and reads.
