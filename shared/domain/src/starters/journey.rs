//! The customer's journey that a new team begins with: five stages, two of them with no blueprint
//! yet. A team changes it as it likes.

use super::{CUSTOMER_STORY, DISCOVERY_CALL, TRADING};
use crate::id::BlueprintId;

/// Stages in order, each with its blueprint, where there is one.
pub fn journey() -> [(&'static str, Option<BlueprintId>); 5] {
    [
        ("First contact", None),
        ("Understanding", Some(DISCOVERY_CALL)),
        ("Showing what it is worth", Some(CUSTOMER_STORY)),
        ("Agreeing", Some(TRADING)),
        ("The first weeks as a customer", None),
    ]
}
