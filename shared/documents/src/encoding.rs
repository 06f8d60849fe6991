//! How types of `domain` stand in CBOR. For `#[cbor(with = "…")]`.

/// Sixteen-byte ids, as byte strings.
pub mod id {
    use minicbor::decode::{Decoder, Error};
    use minicbor::encode::{self, Encoder, Write};

    pub fn encode<C, T: AsRef<[u8]>, W: Write>(
        id: &T,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), encode::Error<W::Error>> {
        e.bytes(id.as_ref())?.ok()
    }

    pub fn decode<C, T: From<[u8; 16]>>(d: &mut Decoder<'_>, _: &mut C) -> Result<T, Error> {
        let bytes: [u8; 16] = d
            .bytes()?
            .try_into()
            .map_err(|_| Error::message("an id is 16 bytes"))?;
        Ok(T::from(bytes))
    }
}

/// Anything that has a stored twin `S`.
macro_rules! by_twin {
    ($(#[$doc:meta])* $name:ident, $type:ty, $twin:ty) => {
        $(#[$doc])*
        pub mod $name {
            use minicbor::decode::{Decode, Decoder, Error};
            use minicbor::encode::{self, Encode, Encoder, Write};

            pub fn encode<C, W: Write>(
                value: &$type,
                e: &mut Encoder<W>,
                ctx: &mut C,
            ) -> Result<(), encode::Error<W::Error>> {
                <$twin>::from(value).encode(e, ctx)
            }

            pub fn decode<C>(d: &mut Decoder<'_>, ctx: &mut C) -> Result<$type, Error> {
                let stored = <$twin>::decode(d, ctx)?;
                stored.read().ok_or_else(|| Error::message("makes no sense"))
            }
        }
    };
}

by_twin! {
    /// A rating or none.
    rating, Option<domain::rating::Rating>, crate::stored::StoredRating
}
by_twin! {
    /// A criterion or none.
    maybe_criterion, Option<domain::id::CriterionId>, crate::stored::StoredMaybeId
}
by_twin! {
    /// A blueprint or none.
    maybe_blueprint, Option<domain::id::BlueprintId>, crate::stored::StoredMaybeId
}
by_twin! {
    /// A published version.
    version, domain::blueprint::Version, crate::stored::StoredVersion
}
by_twin! {
    /// When, how and by which blueprint.
    details, domain::session::Details, crate::stored::StoredDetails
}
by_twin! {
    /// A card's final state, without conflicts.
    card, crate::CardContent, crate::stored::StoredCard
}
by_twin! {
    /// An ISO week.
    week, crate::Week, crate::stored::StoredWeek
}
