//! Writes documents as a device holds them to `target/interop`, with what they say, for the stock
//! npm package to open: `tests/interop`.

#[path = "common/held.rs"]
mod held;
#[path = "common/people.rs"]
mod people;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use documents::{Actor, CardContent, Doc, Edit, Field, StageChange, Week};
use domain::blueprint::Version;
use domain::id::{
    CriterionId, DeviceId, Document, DocumentId, DocumentKind, MemberId, SessionId, StageId, TeamId,
};
use domain::rating::Rating;
use domain::session::Format;
use domain::starters::{DISCOVERY_CALL, FINDS_THE_IMPACT};
use people::{founds, invites, joins, scores_all, starts_with};
use serde_json::{Value, json};
use tests::town::Town;

/// A document: its runs as they are stored, and what it says.
struct Held {
    id: DocumentId,
    runs: Vec<Vec<u8>>,
    says: Value,
}

impl Held {
    fn new(id: DocumentId, runs: Vec<Vec<u8>>) -> Self {
        let says = says(&open(id, &runs));
        Self { id, runs, says }
    }
}

/// A document, opened from its runs.
fn open(id: DocumentId, runs: &[Vec<u8>]) -> Doc {
    let runs: Vec<&[u8]> = runs.iter().map(Vec::as_slice).collect();
    Doc::load(id, &runs).expect("a document that opens")
}

#[test]
fn documents_are_written_for_the_stock_package() {
    let mut all = lived();
    all.extend(made());
    let mut kinds: Vec<_> = all.iter().map(|held| held.id.kind()).collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, DocumentKind::ALL, "every kind is there");
    let folder = folder();
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder");
    let listed: Vec<Value> = all
        .iter()
        .enumerate()
        .map(|(place, held)| write(&folder, place, held))
        .collect();
    let index = serde_json::to_vec_pretty(&listed).expect("JSON");
    fs::write(folder.join("index.json"), index).expect("written");
    println!("{} documents in target/interop", listed.len());
}

/// What Ana's phone holds after a session with Ben, and in the middle of the next.
fn lived() -> Vec<Held> {
    let town = Town::new();
    let (mut ana, mut ben) = (town.phone("Ana"), town.phone("Ben"));
    founds(&mut ana, &town.setup_link());
    joins(&mut ben, &invites(&mut ana));
    starts_with(&mut ana, "Ben");
    scores_all(&mut ana);
    ana.type_into("text/.*/keep", "You let them finish – “and then?” 🎯");
    ana.tap("Share");
    ana.see("Delivered.*|On Ben’s phone");
    ben.see("Your own view first");
    ben.tap("Score");
    scores_all(&mut ben);
    ben.tap("Share");
    ben.see("You let them finish.*");
    ana.see("Same view.*|Look at this together|Stronger.*");
    starts_with(&mut ana, "Ben");
    ana.tap_key("level/2/.*");
    ana.tap_key("level/0/.*");
    ana.tap_key("back");
    let held = held::held(&ana);
    let count = |kind| held.keys().filter(|id| id.kind() == kind).count();
    assert_eq!(
        (count(DocumentKind::CARD), count(DocumentKind::DRAFT)),
        (2, 1)
    );
    held.into_iter()
        .map(|(id, runs)| Held::new(id, runs))
        .collect()
}

/// Kinds and states that this story does not come by.
fn made() -> Vec<Held> {
    let (phone, tablet) = (
        Actor::new(DeviceId([1; 16]), [1; 8]),
        Actor::new(DeviceId([2; 16]), [2; 8]),
    );
    let stage = StageId([5; 16]);
    let changes = vec![
        StageChange::Title("First call".into()),
        StageChange::Order("m".into()),
        StageChange::Blueprint(Some(DISCOVERY_CALL)),
    ];
    let week = Week {
        year: 2026,
        number: 48,
    };
    let vote = Edit::Focus {
        member: MemberId([4; 16]),
        week,
        criterion: Some(FINDS_THE_IMPACT),
    };
    let private = [
        Edit::Phrase {
            text: "What would that change?".into(),
            used_ms: Some(1_795_420_800_000),
        },
        Edit::Preference {
            name: "hand".into(),
            value: Some("left".into()),
        },
        Edit::Note {
            key: "member".into(),
            text: Some("Zoë likes “why”".into()),
        },
        Edit::Note {
            key: "gone".into(),
            text: Some("not for long".into()),
        },
        Edit::Note {
            key: "gone".into(),
            text: None,
        },
    ];
    let rate = |rating| Edit::Rate {
        criterion: FINDS_THE_IMPACT,
        rating: Some(rating),
    };
    let comment = |text: &str| Edit::Comment {
        criterion: FINDS_THE_IMPACT,
        text: Some(text.into()),
    };
    let draft = Document::Draft(SessionId([3; 16]), MemberId([4; 16])).into();
    let mut one = edited(draft, phone, &[rate(Rating::Level(3)), comment("clear")]);
    let other = edited(
        draft,
        tablet,
        &[rate(Rating::NotApplicable), comment("long")],
    );
    one.extend(other);
    let saved = open(draft, &one).save();
    vec![
        Held::new(
            Document::Team(TeamId([9; 16])).into(),
            edited(
                Document::Team(TeamId([9; 16])).into(),
                phone,
                &[Edit::Stage { stage, changes }, vote],
            ),
        ),
        Held::new(
            Document::Private(MemberId([4; 16])).into(),
            edited(Document::Private(MemberId([4; 16])).into(), phone, &private),
        ),
        Held::new(draft, one),
        Held::new(draft, vec![saved]),
    ]
}

fn edited(id: DocumentId, actor: Actor, edits: &[Edit]) -> Vec<Vec<u8>> {
    let mut doc = Doc::new(id).expect("a known kind");
    let chunks = edits
        .iter()
        .flat_map(|edit| doc.edit(actor, edit).expect("an edit"));
    chunks.collect()
}

fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    root.expect("tests lies in the project")
        .join("target/interop")
}

fn write(folder: &Path, place: usize, held: &Held) -> Value {
    let name = |what: &str| format!("{place:02}-{what}.bin");
    let genesis = documents::genesis_bytes(held.id.kind()).expect("a known kind");
    fs::write(folder.join(name("genesis")), genesis).expect("written");
    let runs: Vec<String> = (0..held.runs.len())
        .map(|run| name(&format!("{run:03}")))
        .collect();
    for (name, run) in runs.iter().zip(&held.runs) {
        fs::write(folder.join(name), run).expect("written");
    }
    let doc = open(held.id, &held.runs);
    let heads: Vec<String> = doc.heads().iter().map(|head| hex(head)).collect();
    json!({
        "name": held.id.to_string(),
        "genesis": name("genesis"),
        "runs": runs,
        "heads": heads,
        "says": held.says,
    })
}

/// What our own reads find, in the places where it stands. Bytes are hexadecimal; `others` are
/// values written at the same time elsewhere.
fn says(doc: &Doc) -> Value {
    let kind = doc.id().kind();
    let content = match doc.id().known().expect("a known kind") {
        Document::Team(_) => team(doc),
        Document::Blueprint(_) => blueprint(doc),
        Document::Session(_) => session(doc),
        Document::Draft(..) => card(&documents::draft(doc)),
        Document::Card(..) => card(&documents::card(doc)),
        Document::Private(_) => private(doc),
    };
    let mut says = json!({ "kind": kind.name(), "schema": doc.schema() });
    let (Value::Object(all), Value::Object(content)) = (&mut says, content) else {
        panic!("maps");
    };
    all.extend(content);
    says
}

fn card(card: &CardContent) -> Value {
    let basis = card.blueprint.zip(card.version);
    let mut fields = BTreeMap::new();
    if let Some((blueprint, version)) = basis {
        fields.insert("basis", json!(hex(&[blueprint.0, version.0].concat())));
    }
    for (field, name) in [
        (Field::KeepOne, "keep_one"),
        (Field::ChangeOne, "change_one"),
        (Field::Took, "took"),
    ] {
        if let Some(held) = card.field(field) {
            fields.insert(name, json!(held.value));
        }
    }
    let ratings = card
        .ratings
        .iter()
        .map(|(id, held)| (id.to_string(), number(held.value)));
    let comments = card
        .comments
        .iter()
        .map(|(id, held)| (id.to_string(), held.value.clone()));
    let others = card.ratings.iter().filter(|(_, held)| held.is_conflict());
    let others = others.map(|(id, held)| {
        let others: Vec<i64> = held.others.iter().map(|rating| number(*rating)).collect();
        (id.to_string(), others)
    });
    json!({
        "ratings": ratings.collect::<BTreeMap<_, _>>(),
        "comments": comments.collect::<BTreeMap<_, _>>(),
        "fields": fields,
        "others": others.collect::<BTreeMap<_, _>>(),
    })
}

fn number(rating: Rating) -> i64 {
    match rating {
        Rating::Level(level) => level.into(),
        Rating::NotApplicable => -1,
        Rating::DidNotObserve => -2,
    }
}

fn session(doc: &Doc) -> Value {
    let details = documents::session(doc).details.expect("details");
    let format = match details.format {
        Format::Live => "live",
        Format::Tape => "tape",
        Format::RolePlay => "role_play",
        Format::Alone => "alone",
    };
    let basis = hex(&[details.blueprint.0, details.version.0].concat());
    json!({ "details": { "format": format, "basis": basis } })
}

fn blueprint(doc: &Doc) -> Value {
    let versions = documents::blueprint(doc).versions;
    let titles = |version: &Version| {
        let criteria = version
            .criteria
            .iter()
            .map(|criterion| criterion.title.clone());
        criteria.chain([version.title.clone()]).collect::<Vec<_>>()
    };
    let versions: BTreeMap<String, Vec<String>> = versions
        .iter()
        .map(|version| (version.id.to_string(), titles(version)))
        .collect();
    json!({ "titles": versions })
}

fn team(doc: &Doc) -> Value {
    let content = documents::team(doc);
    let mut stages = BTreeMap::new();
    for stage in content.stages {
        stages.insert(format!("{}/title", stage.id), stage.title.value);
        stages.insert(format!("{}/order", stage.id), stage.order);
        if let Some(blueprint) = stage.blueprint {
            stages.insert(format!("{}/blueprint", stage.id), hex(&blueprint.value.0));
        }
    }
    let votes = content.focus.into_iter();
    let votes = votes.map(|vote| {
        (
            format!("{}/{}", vote.member, vote.week),
            criterion(vote.criterion),
        )
    });
    json!({ "stages": stages, "focus": votes.collect::<BTreeMap<_, _>>() })
}

fn criterion(id: CriterionId) -> String {
    hex(&id.0)
}

fn private(doc: &Doc) -> Value {
    let content = documents::private(doc);
    let phrases = content
        .phrases
        .into_iter()
        .map(|phrase| (phrase.text, phrase.used_ms));
    let preferences = content
        .preferences
        .into_iter()
        .map(|(name, held)| (name, held.value));
    let notes = content
        .notes
        .into_iter()
        .map(|(key, held)| (key, held.value));
    json!({
        "phrases": phrases.collect::<BTreeMap<_, _>>(),
        "preferences": preferences.collect::<BTreeMap<_, _>>(),
        "notes": notes.collect::<BTreeMap<_, _>>(),
    })
}

fn hex(bytes: &[u8]) -> String {
    let digits = |byte: &u8| format!("{byte:02x}");
    bytes.iter().map(digits).collect::<Vec<_>>().concat()
}
