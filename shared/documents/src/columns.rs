//! A change chunk's columns, read without expanding a run.
//!
//! A column is run-length encoded: a positive count and the value that is repeated, a negative count
//! and so many values, or a zero and so many times nothing. Numbers are LEB128.

/// The columns of a change chunk, by number. (The number's lowest three bits are its type.)
pub(crate) fn read(chunk: &[u8]) -> Option<Vec<(u64, &[u8])>> {
    let mut reader = Reader(chunk);
    reader.take(9)?; // magic, checksum, type
    reader.number()?; // length
    let deps = reader.length()?;
    reader.take(deps.checked_mul(32)?)?;
    reader.skip_bytes()?; // actor
    reader.number()?; // seq
    reader.number()?; // start_op
    reader.number()?; // time, signed: as many bytes
    reader.skip_bytes()?; // message
    for _ in 0..reader.length()? {
        reader.skip_bytes()?; // other actors
    }
    let mut sizes = Vec::new();
    for _ in 0..reader.length()? {
        sizes.push((reader.number()?, reader.length()?));
    }
    let columns = sizes.into_iter();
    columns
        .map(|(column, size)| Some((column, reader.take(size)?)))
        .collect()
}

/// So many values of a run-length encoded column, told at once.
pub(crate) struct Run<T> {
    /// How many.
    pub count: u64,
    /// Of what; `None` for nothing.
    pub value: Option<T>,
}

/// Every run of a column, its values read by `value`; `None` where the bytes are no such column, or
/// `each` has seen enough. Takes as long as there are bytes, whatever they claim.
pub(crate) fn runs<T>(
    data: &[u8],
    value: impl Fn(&mut Reader<'_>) -> Option<T>,
    mut each: impl FnMut(Run<T>) -> Option<()>,
) -> Option<()> {
    let mut reader = Reader(data);
    while !reader.is_done() {
        match reader.signed()? {
            0 => each(Run {
                count: reader.number()?,
                value: None,
            })?,
            count @ 1.. => each(Run {
                count: count.unsigned_abs(),
                value: Some(value(&mut reader)?),
            })?,
            literal => {
                for _ in 0..literal.unsigned_abs() {
                    each(Run {
                        count: 1,
                        value: Some(value(&mut reader)?),
                    })?;
                }
            }
        }
    }
    Some(())
}

/// Reads what stands one behind the other.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Of these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all was read.
    pub fn is_done(&self) -> bool {
        self.0.is_empty()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A length, and so many bytes.
    pub fn skip_bytes(&mut self) -> Option<()> {
        let length = self.length()?;
        self.take(length).map(|_| ())
    }

    fn length(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    /// Unsigned LEB128.
    pub fn number(&mut self) -> Option<u64> {
        self.leb().map(|(number, _, _)| number)
    }

    /// Signed LEB128.
    pub fn signed(&mut self) -> Option<i64> {
        let (number, bits, negative) = self.leb()?;
        let sign = if negative && bits < 64 {
            u64::MAX << bits
        } else {
            0
        };
        Some((number | sign).cast_signed())
    }

    /// The number, how many bits it was given, and the last byte's sign bit.
    fn leb(&mut self) -> Option<(u64, u32, bool)> {
        let mut number = 0;
        let mut bits = 0;
        loop {
            let byte = self.take(1)?[0];
            if bits >= 64 {
                return None;
            }
            number |= u64::from(byte & 0x7f) << bits;
            bits += 7;
            if byte & 0x80 == 0 {
                return Some((number, bits, byte & 0x40 != 0));
            }
        }
    }
}
