//! How a phone keeps its documents: one crash-safe store.
