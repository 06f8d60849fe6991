//! What passed over a phone's bridge passes again: the same events and answers make the same requests
//! and views, byte for byte. Every shell plays the same files.

use std::path::Path;

use app::Spotter;
use crux_core::Core;
use crux_core::bridge::{Bridge, EffectId};

#[test]
fn every_transcript_is_lived_again() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/transcripts");
    let files = std::fs::read_dir(folder).expect("transcripts; `cargo xtask test` writes them");
    let mut played = 0;
    for file in files.flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a transcript");
        play(&text, &file.path());
        played += 1;
    }
    assert!(played >= 5, "{played} transcripts");
}

fn play(text: &str, file: &Path) {
    let mut core = Bridge::<Spotter>::new(Core::new());
    let (mut asked, mut view) = (Vec::new(), Vec::new());
    for (number, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split(' ').collect();
        let place = format!("{}:{}", file.display(), number + 1);
        match words.as_slice() {
            ["new"] => core = Bridge::new(Core::new()),
            ["event", event] => {
                asked.clear();
                core.update(&bytes(event), &mut asked).expect(&place);
            }
            ["answer", id, answer] => {
                asked.clear();
                let id = EffectId(id.parse().expect(&place));
                core.resolve(id, &bytes(answer), &mut asked).expect(&place);
            }
            ["asked", expected] => assert!(asked == bytes(expected), "{place}: other requests"),
            ["view", expected] => {
                let before = std::mem::take(&mut view);
                core.view(&mut view).expect(&place);
                let expected = if *expected == "=" {
                    before
                } else {
                    bytes(expected)
                };
                assert!(view == expected, "{place}: another view");
            }
            _ => panic!("{place}: what is this?"),
        }
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2)
        .map(|place| u8::from_str_radix(&hex[place * 2..place * 2 + 2], 16).expect("hex"))
        .collect()
}
