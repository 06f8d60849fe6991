//! The platform's own settings of this app. Nothing waits for it.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Which page, where the platform has one for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum OpenSettingsOperation {
    /// Notifications.
    Notifications,
    /// The camera.
    Camera,
}

impl Operation for OpenSettingsOperation {
    type Output = ();
}
