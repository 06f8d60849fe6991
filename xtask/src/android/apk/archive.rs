//! Zip archives as far as a package needs them: read by their directory, written with entries at
//! the boundaries that a phone maps them at.

use std::io::Write as _;
use std::path::Path;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use crate::outcome::Outcome;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// The extra field by which Android's signer knows an entry's alignment, and keeps it.
const ALIGNMENT: u16 = 0xd935;
/// Midnight of 1 January 1981, so that equal parts make equal packages.
const DATE: u16 = (1 << 9) | (1 << 5) | 1;

/// An entry of an archive that was read.
#[derive(Debug)]
pub struct Entry {
    /// Its name.
    pub name: String,
    /// Whether it lies there as it is.
    pub is_stored: bool,
    /// Bytes in the archive.
    pub packed_bytes: u32,
    /// Bytes when unpacked.
    pub bytes: u32,
    /// Where its data begins.
    pub data_at: usize,
    crc: u32,
}

/// An archive in memory.
#[derive(Debug)]
pub struct Archive {
    bytes: Vec<u8>,
    /// In the order of its directory.
    pub entries: Vec<Entry>,
}

impl Archive {
    /// Reads one.
    pub fn open(path: &Path) -> Outcome<Self> {
        let bytes = std::fs::read(path)?;
        let entries = directory(&bytes).ok_or_else(|| format!("read {}", path.display()))?;
        Ok(Self { bytes, entries })
    }

    /// An entry as it lies in the archive.
    pub fn packed(&self, entry: &Entry) -> &[u8] {
        let end = entry.data_at + entry.packed_bytes as usize;
        self.bytes.get(entry.data_at..end).unwrap_or_default()
    }

    /// An entry's content.
    pub fn content(&self, entry: &Entry) -> Outcome<Vec<u8>> {
        if entry.is_stored {
            return Ok(self.packed(entry).to_vec());
        }
        let mut content = Vec::with_capacity(entry.bytes as usize);
        let mut unpacked = flate2::read::DeflateDecoder::new(self.packed(entry));
        std::io::Read::read_to_end(&mut unpacked, &mut content)?;
        Ok(content)
    }
}

fn directory(bytes: &[u8]) -> Option<Vec<Entry>> {
    let end = (0..bytes.len().checked_sub(21)?)
        .rev()
        .find(|place| four(bytes, *place) == Some(END))?;
    let count = two(bytes, end + 10)?;
    let mut place = four(bytes, end + 16)? as usize;
    let mut entries = Vec::new();
    for _ in 0..count {
        if four(bytes, place)? != CENTRAL {
            return None;
        }
        let length = |at: usize| two(bytes, place + at).map(usize::from);
        let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
        let local = four(bytes, place + 42)? as usize;
        let skipped = usize::from(two(bytes, local + 26)?) + usize::from(two(bytes, local + 28)?);
        let words = bytes.get(place + 46..place + 46 + name)?;
        entries.push(Entry {
            name: String::from_utf8_lossy(words).into_owned(),
            is_stored: two(bytes, place + 10)? == 0,
            crc: four(bytes, place + 16)?,
            packed_bytes: four(bytes, place + 20)?,
            bytes: four(bytes, place + 24)?,
            data_at: local + 30 + skipped,
        });
        place += 46 + name + extra + comment;
    }
    Some(entries)
}

fn two(bytes: &[u8], place: usize) -> Option<u16> {
    let part = bytes.get(place..place + 2)?;
    Some(u16::from_le_bytes(part.try_into().ok()?))
}

fn four(bytes: &[u8], place: usize) -> Option<u32> {
    let part = bytes.get(place..place + 4)?;
    Some(u32::from_le_bytes(part.try_into().ok()?))
}

/// An archive in the making.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

/// How an entry lies in the archive.
#[derive(Debug, Clone, Copy)]
pub enum Lies {
    /// As it is, at a multiple of so many bytes: a phone maps it.
    Stored(u16),
    /// Deflated.
    Deflated,
}

impl Writer {
    /// Adds an entry.
    pub fn add(&mut self, name: &str, content: &[u8], lies: Lies) -> Outcome {
        let mut crc = Crc::new();
        crc.update(content);
        let bytes = u32::try_from(content.len())?;
        match lies {
            Lies::Stored(_) => self.put(name, content, (crc.sum(), bytes), lies),
            Lies::Deflated => {
                let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
                packed.write_all(content)?;
                self.put(name, &packed.finish()?, (crc.sum(), bytes), lies)
            }
        }
    }

    /// Adds an entry of another archive as it lies there.
    pub fn copy(&mut self, from: &Archive, entry: &Entry) -> Outcome {
        let lies = if entry.is_stored {
            Lies::Stored(4)
        } else {
            Lies::Deflated
        };
        self.put(
            &entry.name,
            from.packed(entry),
            (entry.crc, entry.bytes),
            lies,
        )
    }

    fn put(&mut self, name: &str, data: &[u8], of: (u32, u32), lies: Lies) -> Outcome {
        let local = u32::try_from(self.bytes.len())?;
        let extra = match lies {
            Lies::Deflated => Vec::new(),
            Lies::Stored(multiple) => padding(self.bytes.len() + 30 + name.len(), multiple)?,
        };
        let mut head = Vec::new();
        head.extend(20_u16.to_le_bytes());
        head.extend(0x0800_u16.to_le_bytes());
        let method: u16 = if matches!(lies, Lies::Deflated) { 8 } else { 0 };
        head.extend(method.to_le_bytes());
        head.extend([0, 0]);
        head.extend(DATE.to_le_bytes());
        head.extend(of.0.to_le_bytes());
        head.extend(u32::try_from(data.len())?.to_le_bytes());
        head.extend(of.1.to_le_bytes());
        head.extend(u16::try_from(name.len())?.to_le_bytes());
        self.bytes.extend(LOCAL.to_le_bytes());
        self.bytes.extend(&head);
        self.bytes.extend(u16::try_from(extra.len())?.to_le_bytes());
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(extra);
        self.bytes.extend(data);
        self.directory.extend(CENTRAL.to_le_bytes());
        self.directory.extend(20_u16.to_le_bytes());
        self.directory.extend(head);
        // No extra field, comment, disk or attributes.
        self.directory.extend([0; 12]);
        self.directory.extend(local.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.count += 1;
        Ok(())
    }

    /// Writes it.
    pub fn finish(mut self, path: &Path) -> Outcome {
        let begins = u32::try_from(self.bytes.len())?;
        let bytes = u32::try_from(self.directory.len())?;
        self.bytes.extend(self.directory);
        self.bytes.extend(END.to_le_bytes());
        self.bytes.extend([0; 4]);
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(self.count.to_le_bytes());
        self.bytes.extend(bytes.to_le_bytes());
        self.bytes.extend(begins.to_le_bytes());
        self.bytes.extend([0; 2]);
        Ok(std::fs::write(path, self.bytes)?)
    }
}

/// The extra field that moves data from here to a multiple of `multiple`.
fn padding(from: usize, multiple: u16) -> Outcome<Vec<u8>> {
    let least = from + 6;
    let more = least.next_multiple_of(multiple.into()) - least;
    let mut extra = ALIGNMENT.to_le_bytes().to_vec();
    extra.extend(u16::try_from(more + 2)?.to_le_bytes());
    extra.extend(multiple.to_le_bytes());
    extra.resize(more + 6, 0);
    Ok(extra)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_lies_at_its_boundary() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.zip");
        let mut writer = Writer::default();
        writer
            .add("classes.dex", &[7; 5000], Lies::Deflated)
            .expect("room");
        writer
            .add("lib/a.so", b"code", Lies::Stored(16384))
            .expect("room");
        writer.add("words", b"ana", Lies::Stored(4)).expect("room");
        writer.finish(&path).expect("a file");
        let read = Archive::open(&path).expect("an archive");
        let [code, library, words] = &read.entries[..] else {
            panic!("{:?}", read.entries)
        };
        assert_eq!(read.content(code).expect("content"), [7; 5000]);
        assert!(code.packed_bytes < 100);
        assert_eq!(library.data_at % 16384, 0);
        assert_eq!(read.content(library).expect("content"), b"code");
        assert_eq!((words.data_at % 4, read.packed(words)), (0, &b"ana"[..]));
    }
}
