//! How shells call the core: a uniffi object, and its twin for the browser.
