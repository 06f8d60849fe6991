//! Secrets: a device's token, and the codes people type. They print their name only.

use std::fmt;

use minicbor::decode::Error;
use minicbor::{Decode, Decoder, Encode};

/// A device's token: `spt_` and 64 hexadecimal digits (256 random bits).
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// An invitation's code: 12 characters of Crockford's base32, the last a check digit.
///
/// Canonical form: upper case, no separators. Shown in groups of four. It travels in that form, and
/// is checked when it is read.
#[derive(Clone, PartialEq, Eq, Encode)]
#[cbor(transparent)]
pub struct InviteCode(String);

impl<'b, C> Decode<'b, C> for InviteCode {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, Error> {
        Self::parse(d.str()?).map_err(|_| Error::message("a code fits its check digit"))
    }
}

impl fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InviteCode")
    }
}

/// A text that is not a code, most often a slip of the finger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("read the code: it has 12 letters and digits, and its last one must fit the others")]
pub struct Mistyped;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl InviteCode {
    /// A code from 55 of these random bits.
    pub fn from_random(random: [u8; 8]) -> Self {
        let bits = u64::from_be_bytes(random);
        let mut digits: Vec<u8> = (0..11)
            .map(|place| u8::try_from((bits >> (5 * place)) & 31).unwrap_or(0))
            .collect();
        digits.push(check_digit(&digits));
        Self(
            digits
                .iter()
                .map(|digit| char::from(ALPHABET[usize::from(*digit)]))
                .collect(),
        )
    }

    /// Reads what a person typed: case, spaces and dashes do not matter; O is 0, I and L are 1.
    pub fn parse(text: &str) -> Result<Self, Mistyped> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '–' | '_'))
            .map(digit_of)
            .collect::<Option<_>>()
            .ok_or(Mistyped)?;
        let (check, body) = digits.split_last().ok_or(Mistyped)?;
        if body.len() != 11 || check_digit(body) != *check {
            return Err(Mistyped);
        }
        Ok(Self(
            digits
                .iter()
                .map(|digit| char::from(ALPHABET[usize::from(*digit)]))
                .collect(),
        ))
    }

    /// The canonical twelve characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a person reads it: `ABCD-EFGH-JKMN`.
    pub fn shown(&self) -> String {
        [&self.0[..4], &self.0[4..8], &self.0[8..]].join("-")
    }

    /// What the server keeps: SHA-256 of the canonical characters.
    pub fn hash(&self) -> [u8; 32] {
        use sha2::{Digest, Sha256};
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// A weighted sum modulo 31 (a prime): any one wrong character and any swap of neighbours shows,
/// except the pair 0/Z, whose values are equal modulo 31.
fn check_digit(body: &[u8]) -> u8 {
    let sum: u32 = body
        .iter()
        .zip(2..)
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum();
    u8::try_from(sum % 31).unwrap_or(0)
}

fn digit_of(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET
        .iter()
        .position(|digit| char::from(*digit) == letter)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_what_it_wrote_and_refuses_a_slip() {
        let code = InviteCode::from_random([9, 1, 200, 45, 7, 88, 3, 250]);
        assert_eq!(
            InviteCode::parse(&code.shown().to_lowercase()),
            Ok(code.clone())
        );
        let mut slipped = code.as_str().to_owned().into_bytes();
        slipped.swap(3, 4);
        let slipped = String::from_utf8(slipped).expect("ASCII");
        assert!(slipped == code.as_str() || InviteCode::parse(&slipped) == Err(Mistyped));
        assert_eq!(InviteCode::parse("hello"), Err(Mistyped));
    }
}
