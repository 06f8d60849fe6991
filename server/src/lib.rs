//! Copies changes between devices, decides who may read what, and never loses an acknowledged change.
