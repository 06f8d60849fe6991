//! The CDDL of `docs/PROTOCOL.md`, taken at its word: so much of RFC 8610 as that text uses.
//!
//! A rule is alternatives of types; a type is a name, a number, `bstr .size n`, a map or an array
//! of entries, each perhaps optional (`?`) or repeated (`*`). Where the text leaves room for later
//! versions (`* int => any`, and `* any` behind the fields of a known variant), nothing may stand
//! yet: what is written today has a name in the text.

use std::collections::BTreeMap;

use protocol::minicbor::Decoder;

/// Rules by name.
pub struct Rules(BTreeMap<String, Vec<Type>>);

#[derive(Debug, Clone)]
enum Type {
    Named(String),
    Number(i128),
    Sized(String, usize),
    Map(Vec<Entry>),
    Array(Vec<Entry>),
}

#[derive(Debug, Clone)]
struct Entry {
    least: usize,
    most: usize,
    key: Option<Type>,
    value: Vec<Type>,
}

impl Entry {
    fn is(&self, name: &str) -> bool {
        matches!(self.value.as_slice(), [Type::Named(value)] if value == name)
    }
}

impl Rules {
    /// Reads all rules of a text.
    pub fn read(text: &str) -> Self {
        let tokens = tokens(text);
        let mut reader = Reader {
            tokens: &tokens,
            at: 0,
        };
        let mut rules = BTreeMap::new();
        while let Some(name) = reader.next() {
            reader.expect("=");
            let before = rules.insert(name.to_owned(), reader.alternatives());
            assert!(before.is_none(), "{name} is there twice");
        }
        Self(rules)
    }

    /// The numbers with which the variants of a rule begin.
    pub fn variants(&self, name: &str) -> Vec<i128> {
        variants(&self.0[name])
    }

    /// Whether these bytes are one item of the rule.
    pub fn holds(&self, name: &str, bytes: &[u8]) -> bool {
        let mut d = Decoder::new(bytes);
        self.one_of(&self.0[name], &mut d) && d.position() == bytes.len()
    }

    fn one_of(&self, types: &[Type], d: &mut Decoder<'_>) -> bool {
        let start = d.position();
        let known = variants(types);
        types.iter().any(|one| {
            d.set_position(start);
            // A later variant is one with a number that no other alternative has.
            let is_later = matches!(one, Type::Named(name) if name == LATER);
            let number = is_later
                .then(|| number_of_variant(&mut d.clone()))
                .flatten();
            !number.is_some_and(|number| known.contains(&number)) && self.is(one, d)
        })
    }

    fn is(&self, one: &Type, d: &mut Decoder<'_>) -> bool {
        match one {
            Type::Number(number) => d.int().is_ok_and(|int| i128::from(int) == *number),
            Type::Sized(kind, size) => match kind.as_str() {
                "tstr" => d.str().is_ok_and(|text| text.len() == *size),
                _ => d.bytes().is_ok_and(|bytes| bytes.len() == *size),
            },
            Type::Map(entries) => self.map(entries, d),
            Type::Array(entries) => self.array(entries, d),
            Type::Named(name) => match name.as_str() {
                "any" => d.skip().is_ok(),
                "bool" => d.bool().is_ok(),
                "null" => d.null().is_ok(),
                "uint" => d.u64().is_ok(),
                "int" => d.int().is_ok(),
                "tstr" => d.str().is_ok(),
                "bstr" => d.bytes().is_ok(),
                name => self.one_of(
                    self.0.get(name).unwrap_or_else(|| panic!("no rule {name}")),
                    d,
                ),
            },
        }
    }

    fn array(&self, entries: &[Entry], d: &mut Decoder<'_>) -> bool {
        let Ok(Some(mut left)) = d.array() else {
            return false;
        };
        let is_later = entries.first().is_some_and(|first| first.is("uint"));
        for entry in entries {
            let mut count = 0;
            let most = if entry.is("any") && !is_later {
                0
            } else {
                entry.most
            };
            while left > 0 && count < most {
                let start = d.position();
                if !self.one_of(&entry.value, d) {
                    d.set_position(start);
                    break;
                }
                count += 1;
                left -= 1;
            }
            if count < entry.least {
                return false;
            }
        }
        left == 0
    }

    /// Every pair by the first entry that has its key.
    fn map(&self, entries: &[Entry], d: &mut Decoder<'_>) -> bool {
        let Ok(Some(pairs)) = d.map() else {
            return false;
        };
        let mut counts = vec![0; entries.len()];
        for _ in 0..pairs {
            let start = d.position();
            let place = entries.iter().position(|entry| {
                d.set_position(start);
                entry.key.as_ref().is_some_and(|key| self.is(key, d))
            });
            let Some(place) = place else { return false };
            counts[place] += 1;
            if entries[place].is("any") || !self.one_of(&entries[place].value, d) {
                return false;
            }
        }
        counts
            .iter()
            .zip(entries)
            .all(|(count, entry)| (entry.least..=entry.most).contains(count))
    }
}

/// The rule for variants of later versions.
const LATER: &str = "later-variant";

fn variants(types: &[Type]) -> Vec<i128> {
    let first = |one: &Type| match one {
        Type::Array(entries) => match entries.first()?.value.as_slice() {
            [Type::Number(number)] => Some(*number),
            _ => None,
        },
        _ => None,
    };
    types.iter().filter_map(first).collect()
}

fn number_of_variant(d: &mut Decoder<'_>) -> Option<i128> {
    d.array().ok()?;
    d.int().ok().map(i128::from)
}

/// Words, numbers and marks, without comments.
fn tokens(text: &str) -> Vec<String> {
    let lines = text
        .lines()
        .map(|line| line.split(';').next().unwrap_or_default());
    let mut spaced = lines.collect::<Vec<_>>().join(" ");
    for mark in ["=>", ":", "{", "}", "[", "]", ",", "?", "*", "/"] {
        spaced = spaced.replace(mark, &format!(" {mark} "));
    }
    spaced.split_whitespace().map(Into::into).collect()
}

struct Reader<'a> {
    tokens: &'a [String],
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.at).map(String::as_str)
    }

    fn next(&mut self) -> Option<&'a str> {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn take(&mut self, token: &str) -> bool {
        let there = self.peek() == Some(token);
        self.at += usize::from(there);
        there
    }

    fn expect(&mut self, token: &str) {
        assert!(
            self.take(token),
            "{token} and not {:?} at {}",
            self.peek(),
            self.at
        );
    }

    fn alternatives(&mut self) -> Vec<Type> {
        let mut types = vec![self.one()];
        while self.take("/") {
            types.push(self.one());
        }
        types
    }

    fn one(&mut self) -> Type {
        match self.next().expect("a type") {
            "{" => Type::Map(self.entries("}")),
            "[" => Type::Array(self.entries("]")),
            word => match word.parse() {
                Ok(number) => Type::Number(number),
                Err(_) if self.take(".size") => {
                    let size = self
                        .next()
                        .and_then(|size| size.parse().ok())
                        .expect("a size");
                    Type::Sized(word.into(), size)
                }
                Err(_) => Type::Named(word.into()),
            },
        }
    }

    fn entries(&mut self, end: &str) -> Vec<Entry> {
        let mut entries = Vec::new();
        while !self.take(end) {
            let (least, most) = match () {
                () if self.take("?") => (0, 1),
                () if self.take("*") => (0, usize::MAX),
                () => (1, 1),
            };
            let first = self.alternatives();
            let (key, value) = if self.take("=>") || self.take(":") {
                (first.into_iter().next(), self.alternatives())
            } else {
                (None, first)
            };
            entries.push(Entry {
                least,
                most,
                key,
                value,
            });
            self.take(",");
        }
        entries
    }
}

#[test]
fn a_rule_is_taken_at_its_word() {
    let rules =
        Rules::read("id = bstr .size 2 ; two\nx = { 0: id, ? 1: [* uint], * int => any } / 7");
    for (bytes, holds) in [
        (&[0xa1, 0, 0x42, 1, 2][..], true),
        (&[7], true),
        (&[0xa1, 0, 0x41, 1], false),
        (&[0xa0], false),
        (&[0xa2, 0, 0x42, 1, 2, 1, 0x82, 1, 2], true),
        (&[0xa2, 0, 0x42, 1, 2, 1, 0x81, 0x20], false),
        (&[0xa2, 0, 0x42, 1, 2, 9, 0xf6], false),
        (&[8], false),
    ] {
        assert_eq!(rules.holds("x", bytes), holds, "{}", hex::encode(bytes));
    }
}
