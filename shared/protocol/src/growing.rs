//! Enums that may grow: a later version adds variants, and an older peer still reads the rest.
//!
//! On the wire a variant is `[number, field, …]`. Fields stand in a fixed order and are only ever
//! added at the end; one with a default is left out when everything behind it is left out too. A
//! number this build does not know, or a known one holding a choice it does not know, becomes
//! `Unknown` and keeps the whole array as it came; written again, it is the same bytes.

use minicbor::decode::{Decoder, Error};

/// Reads the fields of one variant.
pub(crate) struct Fields<'a, 'b> {
    decoder: &'a mut Decoder<'b>,
    left: u64,
    /// The variant's number.
    pub(crate) kind: u64,
}

impl<'a, 'b> Fields<'a, 'b> {
    pub(crate) fn open(decoder: &'a mut Decoder<'b>) -> Result<Self, Error> {
        let length = decoder.array()?;
        let left = length
            .and_then(|length| length.checked_sub(1))
            .ok_or_else(|| Error::message("a variant is an array that begins with its number"))?;
        let kind = decoder.u64()?;
        Ok(Self {
            decoder,
            left,
            kind,
        })
    }

    pub(crate) fn next<C, T>(
        &mut self,
        ctx: &mut C,
        read: impl FnOnce(&mut Decoder<'b>, &mut C) -> Result<T, Error>,
        absent: Option<T>,
    ) -> Result<T, Error> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                read(self.decoder, ctx)
            }
            None => absent.ok_or_else(|| Error::message("a field is missing")),
        }
    }

    /// Passes over the fields that a later version added.
    pub(crate) fn end(self) -> Result<(), Error> {
        (0..self.left).try_for_each(|_| self.decoder.skip())
    }
}

/// Reads one whole item again, from `start`, as bytes.
pub(crate) fn raw(decoder: &mut Decoder<'_>, start: usize) -> Result<(u64, Vec<u8>), Error> {
    decoder.set_position(start);
    let kind = Fields::open(decoder)?.kind;
    decoder.set_position(start);
    decoder.skip()?;
    let bytes = decoder.input().get(start..decoder.position());
    Ok((kind, bytes.unwrap_or_default().to_vec()))
}

/// The first field of a variant, where it is a number.
pub(crate) fn first_number(bytes: &[u8]) -> Option<u64> {
    let mut decoder = Decoder::new(bytes);
    Fields::open(&mut decoder)
        .ok()?
        .next(&mut (), |d, &mut ()| d.u64(), None)
        .ok()
}

/// Declares such an enum. `field: Type as codec` names a module of [`crate::encoding`];
/// `= default` says what a missing field means.
macro_rules! growing {
    (
        $(#[doc = $enum_doc:literal])*
        pub enum $name:ident {$(
            $(#[doc = $variant_doc:literal])*
            $number:literal = $variant:ident {$(
                $(#[doc = $field_doc:literal])*
                $field:ident: $type:ty as $codec:ident $(= $absent:expr)?
            ),* $(,)?}
        ),* $(,)?}
    ) => {
        $(#[doc = $enum_doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $(
                $(#[doc = $variant_doc])*
                $variant {$(
                    $(#[doc = $field_doc])*
                    $field: $type
                ),*},
            )*
            /// Of a later version.
            Unknown {
                /// The variant's number.
                kind: u64,
                /// The whole array as it came.
                bytes: Vec<u8>,
            },
        }

        impl<C> minicbor::Encode<C> for $name {
            fn encode<W: minicbor::encode::Write>(
                &self,
                e: &mut minicbor::Encoder<W>,
                ctx: &mut C,
            ) -> Result<(), minicbor::encode::Error<W::Error>> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        let present: &[bool] = &[$(true $(&& *$field != $absent)?),*];
                        let count = present.iter().rposition(|there| *there).map_or(0, |last| last + 1);
                        e.array(1 + count as u64)?.u64($number)?;
                        #[allow(unused_mut, unused_variables)]
                        let mut place = 0..count;
                        $(if place.next().is_some() {
                            crate::encoding::$codec::encode($field, e, ctx)?;
                        })*
                        Ok(())
                    })*
                    Self::Unknown { bytes, .. } => {
                        e.writer_mut().write_all(bytes).map_err(minicbor::encode::Error::write)
                    }
                }
            }
        }

        impl<'b, C> minicbor::Decode<'b, C> for $name {
            fn decode(
                d: &mut minicbor::Decoder<'b>,
                ctx: &mut C,
            ) -> Result<Self, minicbor::decode::Error> {
                let start = d.position();
                match Self::decode_known(d, ctx) {
                    Ok(Some(known)) => return Ok(known),
                    Ok(None) => {}
                    Err(error) if error.is_unknown_variant() => {}
                    Err(error) => return Err(error),
                }
                let (kind, bytes) = crate::growing::raw(d, start)?;
                Ok(Self::Unknown { kind, bytes })
            }
        }

        impl $name {
            fn decode_known<C>(
                d: &mut minicbor::Decoder<'_>,
                ctx: &mut C,
            ) -> Result<Option<Self>, minicbor::decode::Error> {
                #[allow(unused_mut)]
                let mut fields = crate::growing::Fields::open(d)?;
                match fields.kind {
                    $($number => {
                        let known = Self::$variant {$(
                            $field: fields.next(
                                ctx,
                                crate::encoding::$codec::decode,
                                crate::growing::absent!($($absent)?),
                            )?
                        ),*};
                        fields.end()?;
                        Ok(Some(known))
                    })*
                    _ => Ok(None),
                }
            }
        }
    };
}

macro_rules! absent {
    () => {
        None
    };
    ($absent:expr) => {
        Some($absent)
    };
}

pub(crate) use {absent, growing};
