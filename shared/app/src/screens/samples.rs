//! Sample states of every screen.
