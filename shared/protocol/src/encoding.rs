//! How ids of `domain`, lists and choices stand in CBOR. For `#[cbor(with = "…")]` and for
//! [`crate::growing`].

/// What encodes itself.
pub mod plain {
    use minicbor::decode::{Decode, Decoder, Error};
    use minicbor::encode::{self, Encode, Encoder, Write};

    /// Writes the value.
    pub fn encode<C, T: Encode<C>, W: Write>(
        value: &T,
        e: &mut Encoder<W>,
        ctx: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        value.encode(e, ctx)
    }

    /// Reads the value.
    pub fn decode<'b, C, T: Decode<'b, C>>(d: &mut Decoder<'b>, ctx: &mut C) -> Result<T, Error> {
        T::decode(d, ctx)
    }
}

/// Bytes, as a byte string.
pub mod bytes {
    pub use minicbor::bytes::{decode, encode};
}

/// A choice among named numbers. A number that this build does not know reads as the nearest it
/// does: see [`Nearest`].
pub mod nearest {
    pub use super::plain::encode;
    use minicbor::decode::{Decode, Decoder, Error};

    /// A choice that may grow, in something a phone only shows. What decides is on the server, so
    /// the nearest known choice is the one that asks for nothing and gives nothing.
    pub trait Nearest {
        /// What an unknown number reads as.
        const NEAREST: Self;
    }

    /// Reads the number.
    pub fn decode<'b, C, T: Decode<'b, C> + Nearest>(
        d: &mut Decoder<'b>,
        ctx: &mut C,
    ) -> Result<T, Error> {
        let start = d.position();
        match T::decode(d, ctx) {
            Err(error) if error.is_unknown_variant() => {
                d.set_position(start);
                d.skip()?;
                Ok(T::NEAREST)
            }
            other => other,
        }
    }
}

macro_rules! bounded {
    ($($(#[$doc:meta])* $name:ident <= $limit:expr;)*) => {$(
        $(#[$doc])*
        pub mod $name {
            use minicbor::decode::{Decode, Decoder, Error};
            pub use super::plain::encode;

            /// Reads the list, and stops at its limit.
            pub fn decode<'b, C, T: Decode<'b, C>>(
                d: &mut Decoder<'b>,
                ctx: &mut C,
            ) -> Result<Vec<T>, Error> {
                let mut list = Vec::new();
                for value in d.array_iter_with(ctx)? {
                    if list.len() == $limit {
                        return Err(Error::message("a list is longer than its limit"));
                    }
                    list.push(value?);
                }
                Ok(list)
            }
        }
    )*};
}

bounded! {
    /// Names of capabilities.
    names <= crate::limits::CAPABILITIES_MAX;
    /// Pushed items and their replies. Reading stops far above what a push may hold, so that a
    /// push that is a little too long gets a proper answer.
    items <= crate::limits::PUSH_ITEMS_READ_MAX;
    /// Entries of a reply.
    entries <= crate::limits::ENTRIES_MAX;
}

/// Sixteen-byte ids.
pub mod id {
    use minicbor::decode::{Decoder, Error};
    use minicbor::encode::{self, Encoder, Write};

    /// Writes the sixteen bytes.
    pub fn encode<C, T: AsRef<[u8]>, W: Write>(
        id: &T,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.bytes(id.as_ref())?.ok()
    }

    /// Reads sixteen bytes.
    pub fn decode<C, T: From<[u8; 16]>>(d: &mut Decoder<'_>, _: &mut C) -> Result<T, Error> {
        let bytes: [u8; 16] = d
            .bytes()?
            .try_into()
            .map_err(|_| Error::message("an id is 16 bytes"))?;
        Ok(T::from(bytes))
    }
}

/// Sixteen-byte ids that may be absent.
pub mod maybe_id {
    use minicbor::decode::{Decoder, Error};
    use minicbor::encode::{self, Encoder, Write};

    /// Writes the bytes, or null.
    pub fn encode<C, T: AsRef<[u8]>, W: Write>(
        id: &Option<T>,
        e: &mut Encoder<W>,
        ctx: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        match id {
            Some(id) => super::id::encode(id, e, ctx),
            None => e.null()?.ok(),
        }
    }

    /// Reads the bytes, or null.
    pub fn decode<C, T: From<[u8; 16]>>(
        d: &mut Decoder<'_>,
        ctx: &mut C,
    ) -> Result<Option<T>, Error> {
        if d.datatype()? == minicbor::data::Type::Null {
            d.null()?;
            return Ok(None);
        }
        super::id::decode(d, ctx).map(Some)
    }

    /// What an absent key means.
    pub fn nil<T>() -> Option<Option<T>> {
        Some(None)
    }

    /// Whether the key may be left out.
    pub fn is_nil<T>(id: &Option<T>) -> bool {
        id.is_none()
    }
}

/// Lists of sixteen-byte ids.
pub mod ids {
    use minicbor::decode::{Decoder, Error};
    use minicbor::encode::{self, Encoder, Write};

    /// Writes an array of byte strings.
    pub fn encode<C, T: AsRef<[u8]>, W: Write>(
        ids: &[T],
        e: &mut Encoder<W>,
        ctx: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.array(ids.len() as u64)?;
        for id in ids {
            super::id::encode(id, e, ctx)?;
        }
        Ok(())
    }

    /// Reads an array of byte strings.
    pub fn decode<C, T: From<[u8; 16]>>(d: &mut Decoder<'_>, ctx: &mut C) -> Result<Vec<T>, Error> {
        let length = d
            .array()?
            .ok_or_else(|| Error::message("a list has a length"))?;
        (0..length).map(|_| super::id::decode(d, ctx)).collect()
    }
}

/// Document ids: 17 or 33 bytes.
pub mod document {
    use domain::id::DocumentId;
    use minicbor::decode::{Decoder, Error};
    use minicbor::encode::{self, Encoder, Write};

    /// Writes the bytes.
    pub fn encode<C, W: Write>(
        id: &DocumentId,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.bytes(&id.to_bytes())?.ok()
    }

    /// Reads the bytes.
    pub fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<DocumentId, Error> {
        DocumentId::from_bytes(d.bytes()?).map_err(|_| Error::message("not a document id"))
    }
}
