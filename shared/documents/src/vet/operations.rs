//! One operation by itself.

use automerge::legacy::{Key, Op, OpType};
use automerge::{ObjType, ScalarValue};

/// Whether it puts a scalar or a map at a map's key, or takes one out.
pub(super) fn operation_is_plain(operation: &Op) -> bool {
    let plain = match &operation.action {
        OpType::Make(made) => *made == ObjType::Map,
        OpType::Put(value) => {
            !matches!(value, ScalarValue::Counter(_) | ScalarValue::Unknown { .. })
        }
        OpType::Delete => !operation.pred.is_empty(),
        OpType::Increment(_) | OpType::MarkBegin(_) | OpType::MarkEnd(_) => false,
    };
    plain && !operation.insert && matches!(operation.key, Key::Map(_))
}
