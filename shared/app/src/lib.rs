//! What the phone does: the Crux core, its screens and its replica.
