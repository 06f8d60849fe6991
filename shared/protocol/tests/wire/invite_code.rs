//! The code people type: a slip of the finger is found before it is sent.

use proptest::prelude::*;
use protocol::secret::{InviteCode, Mistyped};

use crate::any;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 0 and Z have the same value modulo 31: the one pair a slip between which is not found.
fn is_the_blind_pair(one: char, other: char) -> bool {
    matches!((one, other), ('0', 'Z') | ('Z', '0'))
}

proptest! {
    #[test]
    fn every_wrong_character_is_found(code in any::invite_code()) {
        let right: Vec<char> = code.as_str().chars().collect();
        for place in 0..12 {
            for slip in ALPHABET.chars().filter(|slip| *slip != right[place]) {
                let mut typed = right.clone();
                typed[place] = slip;
                let read = InviteCode::parse(&typed.iter().collect::<String>());
                // The check digit itself is compared as it is, so there even this pair shows.
                let blind = place < 11 && is_the_blind_pair(slip, right[place]);
                prop_assert_eq!(read.is_err(), !blind, "{} at {}", slip, place);
            }
        }
    }

    #[test]
    fn every_swap_of_neighbours_is_found(code in any::invite_code()) {
        let right: Vec<char> = code.as_str().chars().collect();
        for place in 0..11 {
            let mut typed = right.clone();
            typed.swap(place, place + 1);
            if typed == right {
                continue;
            }
            let read = InviteCode::parse(&typed.iter().collect::<String>());
            let blind = place < 10 && is_the_blind_pair(right[place], right[place + 1]);
            prop_assert_eq!(read.is_err(), !blind, "swap at {}", place);
        }
    }

    #[test]
    fn a_code_is_read_however_it_is_typed(code in any::invite_code()) {
        let typed = code.shown().to_lowercase().replace('-', " – ").replace('0', "o").replace('1', "l");
        prop_assert_eq!(InviteCode::parse(&typed), Ok(code));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*") {
        if let Ok(code) = InviteCode::parse(&text) {
            prop_assert_eq!(code.as_str().len(), 12);
        }
    }

    #[test]
    fn fifty_five_bits_make_the_code(random in any::<[u8; 8]>()) {
        let mut other = random;
        other[0] ^= 0x80; // above bit 54: not used
        prop_assert_eq!(InviteCode::from_random(random), InviteCode::from_random(other));
        let mut other = random;
        other[1] ^= 0x40; // bit 54: used
        prop_assert_ne!(InviteCode::from_random(random), InviteCode::from_random(other));
    }
}

#[test]
fn a_code_that_travelled_is_canonical_or_refused() {
    let code = InviteCode::from_random([1; 8]);
    assert_eq!(
        code.hash(),
        InviteCode::parse(&code.shown()).expect("ours").hash()
    );
    for text in ["", "0", "hello", "ÄÖÜ", "00000000000000", "UUUU-UUUU-UUUU"] {
        assert_eq!(InviteCode::parse(text), Err(Mistyped), "{text}");
    }
}
