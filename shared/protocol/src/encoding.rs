//! How ids of `domain` stand in CBOR: as byte strings. For `#[cbor(with = "…")]`.

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
        let bytes: [u8; 16] =
            d.bytes()?.try_into().map_err(|_| Error::message("an id is 16 bytes"))?;
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
    pub fn decode<C, T: From<[u8; 16]>>(d: &mut Decoder<'_>, ctx: &mut C) -> Result<Option<T>, Error> {
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
        let length = d.array()?.ok_or_else(|| Error::message("a list has a length"))?;
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
