//! How a bench ends.

use std::error::Error;

/// Done, or a sentence that reads after "failed to".
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;
