//! Order as text between two texts, since Automerge has no move.

const FIRST: u8 = b'a';
const LAST: u8 = b'z';

/// A text that sorts after `before` and before `after`; `None` is the open end.
///
/// Two phones may make the same text for the same gap: the order is then settled by id. Texts of
/// others that leave no room give one after `before`.
///
/// ```
/// let one = documents::order_between(None, None);
/// let two = documents::order_between(Some(&one), None);
/// let between = documents::order_between(Some(&one), Some(&two));
/// assert!(one < between && between < two);
/// ```
pub fn order_between(before: Option<&str>, after: Option<&str>) -> String {
    let before = before.unwrap_or_default().as_bytes();
    let after = after.map(str::as_bytes).filter(|after| *after > before);
    let mut order = String::new();
    let mut bounded = after;
    for position in 0.. {
        let low = digit(before, position).unwrap_or(FIRST);
        let high = bounded.map_or(LAST + 1, |after| digit(after, position).unwrap_or(FIRST));
        let middle = low + high.saturating_sub(low) / 2;
        if middle > low {
            order.push(char::from(middle));
            break;
        }
        order.push(char::from(low));
        if high > low {
            bounded = None;
        }
        if position > before.len() + after.map_or(0, <[u8]>::len) {
            order.push('n');
            break;
        }
    }
    order
}

fn digit(text: &[u8], position: usize) -> Option<u8> {
    text.get(position).map(|byte| (*byte).clamp(FIRST, LAST))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_gap_takes_another(places in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
            let mut orders: Vec<String> = Vec::new();
            for place in places {
                let at = place.index(orders.len() + 1);
                let before = at.checked_sub(1).map(|at| orders[at].clone());
                let new = order_between(before.as_deref(), orders.get(at).map(String::as_str));
                orders.insert(at, new);
                prop_assert!(orders.is_sorted_by(|a, b| a < b), "{orders:?}");
            }
        }

        #[test]
        fn texts_of_others_never_stop_it(before in ".{0,5}", after in ".{0,5}") {
            let _ = order_between(Some(&before), Some(&after));
        }
    }
}
