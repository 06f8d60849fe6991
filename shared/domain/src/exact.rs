//! Exact arithmetic: weighted means as fractions, divided once, rounded once for display.

use num_rational::Ratio;

/// `100 · Σ w·x / Σ w` over pairs (w, x) with x in -1..=1, by its sums.
///
/// `None` if no weight counts. (Also past half a million terms of the highest weight, which no
/// document can hold: the result must fit in `i64`.)
pub(crate) fn weighted_percent(
    terms: impl IntoIterator<Item = (u32, Ratio<i64>)>,
) -> Option<Ratio<i64>> {
    let mut weights = 0_i128;
    let mut sum = Ratio::new_raw(0_i128, 1);
    for (weight, value) in terms {
        let weight = i128::from(weight);
        weights += weight;
        sum += widen(value) * weight;
    }
    if weights == 0 {
        return None;
    }
    narrow(sum * 100 / weights)
}

/// `part / whole`; `None` if there is no whole.
pub(crate) fn share(part: u64, whole: u64) -> Option<Ratio<i64>> {
    if whole == 0 {
        return None;
    }
    narrow(Ratio::new(i128::from(part), i128::from(whole)))
}

/// Rounds to the nearest integer, halves upwards: 2.5 → 3, -2.5 → -2. For display only.
pub fn round_half_up(value: Ratio<i64>) -> i64 {
    let (numer, denom) = (i128::from(*value.numer()), i128::from(*value.denom()));
    let rounded = (2 * numer + denom).div_euclid(2 * denom);
    i64::try_from(rounded).expect("a rounded fraction is no longer than its numerator")
}

fn widen(value: Ratio<i64>) -> Ratio<i128> {
    Ratio::new_raw(i128::from(*value.numer()), i128::from(*value.denom()))
}

fn narrow(value: Ratio<i128>) -> Option<Ratio<i64>> {
    let numer = i64::try_from(*value.numer()).ok()?;
    let denom = i64::try_from(*value.denom()).ok()?;
    Some(Ratio::new_raw(numer, denom))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_up() {
        let cases = [
            (1, 2, 1),
            (5, 2, 3),
            (-5, 2, -2),
            (1900, 27, 70),
            (149, 2, 75),
            (99, 200, 0),
        ];
        for (numer, denom, rounded) in cases {
            assert_eq!(
                round_half_up(Ratio::new(numer, denom)),
                rounded,
                "{numer}/{denom}"
            );
        }
        assert_eq!(round_half_up(Ratio::from_integer(i64::MAX)), i64::MAX);
        assert_eq!(round_half_up(Ratio::from_integer(i64::MIN)), i64::MIN);
    }

    #[test]
    fn the_highest_weights_do_not_overflow() {
        let terms = (0..64).map(|index| (u32::MAX - index, Ratio::new(7, 8)));
        assert_eq!(weighted_percent(terms), Some(Ratio::new(175, 2)));
        assert_eq!(weighted_percent([(0, Ratio::from_integer(1))]), None);
    }
}
