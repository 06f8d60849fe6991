//! Rules that hold on every sample state.
