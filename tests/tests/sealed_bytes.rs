//! What must not leave a phone does not: bytes are searched, on disks and on the wire.

#[path = "common/held.rs"]
mod held;
#[path = "common/people.rs"]
mod people;
#[path = "common/recorder.rs"]
mod recorder;

use documents::Hash;
use domain::id::DocumentKind;
use people::{founds, invites, joins, scores_all, starts_with};
use recorder::Recorder;
use tests::phone::Phone;
use tests::reading::contains;
use tests::town::Town;
use tokio::runtime::Runtime;

const TAKEN_BACK: &str = "You sounded terribly bored";
const ALSO_TAKEN_BACK: &str = "Far too many slides";
const KEPT: &str = "You let them finish";
const BENS: &str = "I asked about the budget";

/// Ana and Ben on one team, each with a way to the server that is listened to.
struct Pair {
    town: Town,
    _runtime: Runtime,
    ana: Phone,
    ben: Phone,
    anas_way: Recorder,
    bens_way: Recorder,
}

impl Pair {
    fn meet() -> Self {
        let town = Town::new();
        let runtime = Runtime::new().expect("a runtime");
        let (anas_way, bens_way) = (
            Recorder::before(town.origin()),
            Recorder::before(town.origin()),
        );
        let phone = |name: &str, way: &Recorder| {
            let clock = town.clock().clone();
            Phone::new(name, runtime.handle().clone(), &way.origin(), clock)
        };
        let mut ana = phone("Ana", &anas_way);
        let mut ben = phone("Ben", &bens_way);
        founds(&mut ana, &anas_way.link(&town.setup_link()));
        let link = invites(&mut ana);
        joins(&mut ben, &bens_way.link(&link));
        Self {
            town,
            _runtime: runtime,
            ana,
            ben,
            anas_way,
            bens_way,
        }
    }

    /// Whether the server's files hold these words.
    fn server_holds(&self, words: &str) -> bool {
        let files = std::fs::read_dir(self.town.server_folder()).expect("its folder");
        let mut files = files.flatten().map(|entry| std::fs::read(entry.path()));
        files.any(|bytes| contains(&bytes.expect("a file"), words))
    }
}

/// Whether these words have reached a phone, its disk or the wire before it.
fn reached(phone: &mut Phone, way: &Recorder, words: &str) -> bool {
    phone.holds(words)
        || contains(&phone.bytes(), words)
        || way.heard().iter().any(|bytes| contains(bytes, words))
}

/// The same for a change, which is known by its hash.
fn change_reached(phone: &Phone, way: &Recorder, hash: &Hash) -> bool {
    let stands = |bytes: &[u8]| bytes.windows(hash.len()).any(|window| window == hash);
    stands(&phone.bytes()) || way.heard().iter().any(|bytes| stands(bytes))
}

/// The hashes of a phone's own changes in documents of a kind.
fn changes(phone: &Phone, kind: DocumentKind) -> Vec<Hash> {
    let held = held::held(phone);
    let runs = held.iter().filter(|(id, _)| id.kind() == kind);
    let runs = runs.flat_map(|(_, runs)| runs);
    let chunks = runs.flat_map(|run| documents::split_chunks(run).expect("changes"));
    chunks.filter_map(documents::change_hash).collect()
}

#[test]
fn words_deleted_before_sharing_never_reach_the_other() {
    let mut pair = Pair::meet();
    let Pair { ana, .. } = &mut pair;
    starts_with(ana, "Ben");
    ana.tap_key("note/[^/]*/turn");
    ana.type_into("note/[^/]{30,}/[^/]{30,}", ALSO_TAKEN_BACK);
    ana.tap_key("note/[^/]*/turn");
    scores_all(ana);
    ana.type_into("text/.*/keep", TAKEN_BACK);
    ana.tap_key("text/.*/change");
    ana.not_see("On this phone.*|Sending.*");
    for words in [TAKEN_BACK, ALSO_TAKEN_BACK] {
        assert!(pair.ana.holds(words), "{words}: it was written down");
        assert!(
            pair.server_holds(words),
            "{words}: for her own other phones"
        );
    }
    let Pair {
        ana, ben, bens_way, ..
    } = &mut pair;
    ana.tap_key("text/.*/keep");
    ana.try_erase(TAKEN_BACK.len()).expect("erased");
    ana.try_type(KEPT).expect("typed");
    ana.tap_key("text/.*/change");
    ana.tap_key("back");
    for _ in 0..7 {
        ana.tap("Previous.*");
    }
    ana.tap_key("note/[^/]*/turn");
    ana.tap_key("note/[^/]{30,}/[^/]{30,}");
    ana.try_erase(ALSO_TAKEN_BACK.len()).expect("erased");
    ana.tap_key("note/[^/]*/turn");
    ana.tap("Finish.*");
    ana.tap("Share");
    ana.see("Delivered.*|On Ben’s phone");

    ben.see("Your own view first");
    ben.tap("Score");
    scores_all(ben);
    ben.tap("Share");
    ben.see(KEPT);
    assert!(
        reached(ben, bens_way, KEPT),
        "what she shared, by the same search"
    );
    for words in [TAKEN_BACK, ALSO_TAKEN_BACK] {
        assert!(!reached(ben, bens_way, words), "{words}");
    }
}

#[test]
fn before_both_have_shared_neither_has_a_byte_of_the_other() {
    let mut pair = Pair::meet();
    let Pair {
        ana,
        ben,
        anas_way,
        bens_way,
        ..
    } = &mut pair;
    starts_with(ana, "Ben");
    scores_all(ana);
    ana.type_into("text/.*/keep", KEPT);
    ana.tap("Share");
    ana.see("Delivered · opens when Ben has scored|On Ben’s phone");
    let anas = changes(ana, DocumentKind::CARD);
    assert!(!anas.is_empty());

    ben.see("Your own view first");
    ben.tap_key("open/.*");
    ben.see("Has scored · opens when you have scored");
    ben.tap("Score yourself");
    scores_all(ben);
    ben.type_into("text/.*/keep", BENS);
    ben.tap_key("text/.*/change");
    ben.not_see("On this phone.*|Sending.*");
    let bens = changes(ben, DocumentKind::DRAFT);
    assert!(!bens.is_empty());
    ana.see("Has not scored the own view yet");

    assert!(
        !reached(ben, bens_way, KEPT),
        "Ana's words are on Ben's phone"
    );
    assert!(
        !reached(ana, anas_way, BENS),
        "Ben's words are on Ana's phone"
    );
    for hash in &anas {
        assert!(
            !change_reached(ben, bens_way, hash),
            "Ana's change is on Ben's phone"
        );
    }
    for hash in &bens {
        assert!(
            !change_reached(ana, anas_way, hash),
            "Ben's change is on Ana's phone"
        );
    }

    ben.tap("Share");
    ben.see(KEPT);
    ana.see(BENS);
    assert!(
        reached(ben, bens_way, KEPT) && reached(ana, anas_way, BENS),
        "by the same search"
    );
    let heads = anas
        .iter()
        .filter(|hash| change_reached(ben, bens_way, hash));
    assert_ne!(heads.count(), 0, "the heads at sharing come with the card");
}

/// What a phone holds of its own card: the words of each change.
fn card_runs(phone: &Phone) -> usize {
    let held = held::held(phone);
    let cards = held
        .iter()
        .filter(|(id, _)| id.kind() == DocumentKind::CARD);
    let runs = cards.flat_map(|(_, runs)| runs);
    runs.map(|run| documents::split_chunks(run).expect("changes").len())
        .sum()
}

#[test]
fn what_was_taken_out_while_a_share_waited_never_leaves_whatever_happens_meanwhile() {
    let mut pair = Pair::meet();
    let Pair {
        ana, ben, bens_way, ..
    } = &mut pair;
    starts_with(ana, "Ben");
    scores_all(ana);
    ana.type_into("text/.*/keep", TAKEN_BACK);
    ana.set_online(false);
    ana.tap("Share");
    ana.see("Waiting to send");
    ana.tap_key("take-back");
    ana.see("Share");
    ana.tap_key("text/.*/keep");
    ana.try_erase(TAKEN_BACK.len()).expect("erased");
    ana.try_type(KEPT).expect("typed");
    ana.tap("Share");
    ana.see("Waiting to send");
    // Each change while it waits makes the card anew; it is one change all the same.
    ana.tap_key("menu/revise");
    for level in ["level/2/.*", "level/3/.*", "level/0/.*"] {
        ana.tap_key(level);
        assert_eq!(card_runs(ana), 1, "after a kill right now");
    }
    ana.kill();
    ana.launch("");
    ana.set_online(true);
    ana.tap_key("tab/sessions");
    ana.tap("Shared");
    ana.see("Ben · .*");
    ana.tap("Ben · .*");
    ana.see("Delivered.*|On Ben’s phone");
    assert_eq!(card_runs(ana), 1);

    ben.see("Your own view first");
    ben.tap("Score");
    scores_all(ben);
    ben.tap("Share");
    ben.see(KEPT);
    ana.tap_key("menu/revise");
    ana.tap_key("level/1/.*");
    ana.not_see("On this phone.*|Sending.*");
    for phone in [&mut *ana, &mut *ben] {
        // Once to go there, once to its root.
        phone.tap_key("tab/today");
        phone.tap_key("tab/today");
        phone.tap_key("avatar");
        phone.tap_key("me/sync");
        phone.tap_key("check-now");
        phone.not_see("Never");
    }
    assert!(!reached(ben, bens_way, TAKEN_BACK));
    assert!(!ana.holds("could not be sent"));
}
