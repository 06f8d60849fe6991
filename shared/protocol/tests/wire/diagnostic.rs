//! CBOR as people read it: the diagnostic notation of RFC 8949, section 8, for what we write.

use protocol::minicbor::Decoder;
use protocol::minicbor::data::Type;

/// One item, in notation.
pub fn diagnostic(bytes: &[u8]) -> String {
    let mut decoder = Decoder::new(bytes);
    let text = item(&mut decoder);
    assert_eq!(decoder.position(), bytes.len(), "bytes after the item");
    text
}

fn item(d: &mut Decoder<'_>) -> String {
    match d.datatype().expect("an item") {
        Type::Bool => d.bool().expect("a bool").to_string(),
        Type::Bytes => format!("h'{}'", hex::encode(d.bytes().expect("bytes"))),
        Type::String => format!("{:?}", d.str().expect("text")),
        Type::Null => {
            d.null().expect("null");
            "null".into()
        }
        Type::Array => {
            let length = d.array().expect("an array").expect("a length");
            let items: Vec<_> = (0..length).map(|_| item(d)).collect();
            format!("[{}]", items.join(", "))
        }
        Type::Map => {
            let length = d.map().expect("a map").expect("a length");
            let pairs: Vec<_> = (0..length)
                .map(|_| format!("{}: {}", item(d), item(d)))
                .collect();
            format!("{{{}}}", pairs.join(", "))
        }
        _ => d.int().expect("an integer").to_string(),
    }
}

#[test]
fn notation_reads_as_in_the_standard() {
    let bytes = [0xa2, 0, 0x82, 0x20, 0xf6, 0x61, b'a', 0x42, 1, 2];
    assert_eq!(diagnostic(&bytes), r#"{0: [-1, null], "a": h'0102'}"#);
}
