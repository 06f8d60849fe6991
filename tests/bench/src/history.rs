//! What people have done: sessions, drafts and cards as a core would have made them, quickly.

use std::time::{SystemTime, UNIX_EPOCH};

use documents::{Actor, CardContent, Doc, Edit, Field, Held};
use domain::blueprint::Version;
use domain::id::{DeviceId, Document, DocumentId, MemberId, SessionId, uuid_v7};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::session::{Details, Format};
use domain::starters::starters;
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::row::Visibility;
use protocol::sync::PushItem;

use crate::client::Client;
use crate::dice::Dice;
use crate::outcome::Outcome;
use crate::town::Town;

/// Between one session and the one before it: six hours.
const APART_MS: i64 = 6 * 60 * 60 * 1000;
/// Every so many taps somebody writes a note.
const TAPS_PER_NOTE: usize = 20;

/// A team of two: Ana coaches, Ben presents.
pub struct Pair {
    /// The steward.
    pub ana: Client,
    /// The other.
    pub ben: Client,
    /// What is scored by.
    pub version: Version,
}

impl Pair {
    /// Founds the team and publishes the starters.
    pub async fn meet(town: &Town) -> Outcome<Self> {
        let mut ana = Client::found(&town.setup_link, "Ana", Dice::new(1)).await?;
        let link = ana.invite(1, None).await?;
        let ben = Client::join(&link, Some("Ben"), Dice::new(2)).await?;
        let mut items = Vec::new();
        for version in starters() {
            let document = Document::Blueprint(version.blueprint).into();
            items.push(ana.control(Operation::CreateDocument { document }));
            let edits = [Edit::PublishVersion(version)];
            items.extend(changes(&mut ana, document, &edits)?.0);
        }
        ana.push_all(items).await?;
        let version = starters().into_iter().next().ok_or("find a starter")?;
        Ok(Self { ana, ben, version })
    }

    /// A session that Ben presents and Ana coaches, `number` times six hours ago.
    pub fn session(&mut self, number: usize) -> Outcome<(SessionId, Vec<PushItem>)> {
        let (presenter, coaches) = (self.ben.member, vec![self.ana.member]);
        session(&mut self.ana, &self.version, number, presenter, coaches)
    }

    /// Ana's shared card, and Ben's.
    pub fn cards(&mut self, session: SessionId) -> Outcome<[Vec<PushItem>; 2]> {
        let ana = card(&mut self.ana, &self.version, session)?;
        Ok([ana, card(&mut self.ben, &self.version, session)?])
    }
}

/// What making a session takes.
pub fn session(
    maker: &mut Client,
    version: &Version,
    number: usize,
    presenter: MemberId,
    coaches: Vec<MemberId>,
) -> Outcome<(SessionId, Vec<PushItem>)> {
    let then_ms = now_ms() - i64::try_from(number)? * APART_MS;
    let session = SessionId(uuid_v7(then_ms.unsigned_abs(), maker.dice.bytes()));
    let visibility = Visibility::Participants;
    let create = Operation::CreateSession {
        session,
        presenter,
        coaches,
        blind: true,
        visibility,
    };
    let mut items = vec![maker.control(create)];
    let details = Details {
        practised_at: Moment {
            unix_ms: then_ms,
            utc_offset_min: 60,
        },
        format: Format::RolePlay,
        blueprint: version.blueprint,
        version: version.id,
    };
    let edits = [Edit::Details(details)];
    items.extend(changes(maker, Document::Session(session).into(), &edits)?.0);
    Ok((session, items))
}

/// What sharing a card takes.
fn card(rater: &mut Client, version: &Version, session: SessionId) -> Outcome<Vec<PushItem>> {
    let document = Document::Card(session, rater.member).into();
    let mut items = vec![rater.control(Operation::CreateDocument { document })];
    let [level] = rater.dice.bytes::<1>();
    let level = level % 128;
    let ratings = version.scored().zip(level..).map(|(criterion, level)| {
        (
            criterion.id,
            Held::of(Rating::Level(level % (criterion.level_max + 1))),
        )
    });
    let content = CardContent {
        blueprint: Some(version.blueprint),
        version: Some(version.id),
        ratings: ratings.collect(),
        keep_one: Some(Held::of("The question about the cost of waiting.".into())),
        change_one: Some(Held::of("Let the silence stand after it.".into())),
        ..CardContent::default()
    };
    let (made, heads) = changes(rater, document, &[Edit::Final(content)])?;
    items.extend(made);
    items.push(rater.control(Operation::ShareCard { session, heads }));
    Ok(items)
}

/// The changes these edits make in a new document, as items, and its heads after them.
fn changes(
    writer: &mut Client,
    document: DocumentId,
    edits: &[Edit],
) -> Outcome<(Vec<PushItem>, Vec<ChangeHash>)> {
    let made = Made::new(document, writer.device, &mut writer.dice, edits)?;
    let heads = made.doc.heads().into_iter().map(ChangeHash).collect();
    let items = made
        .changes
        .into_iter()
        .map(|change| writer.change(document, change));
    Ok((items.collect(), heads))
}

/// A document with the changes that made it.
#[derive(Debug, Clone)]
pub struct Made {
    /// The document.
    pub doc: Doc,
    /// Its changes, in order.
    pub changes: Vec<Vec<u8>>,
}

impl Made {
    /// Does these edits under one actor.
    pub fn new(
        document: DocumentId,
        device: DeviceId,
        dice: &mut Dice,
        edits: &[Edit],
    ) -> Outcome<Self> {
        let mut doc = Doc::new(document).ok_or("make a document of this kind")?;
        let actor = Actor::new(device, dice.bytes());
        let mut made = Vec::new();
        for edit in edits {
            made.extend(doc.edit(actor, edit)?);
        }
        Ok(Self { doc, changes: made })
    }

    /// A draft after so many taps, one change each.
    pub fn draft(
        session: SessionId,
        rater: MemberId,
        device: DeviceId,
        dice: &mut Dice,
        version: &Version,
        taps: usize,
    ) -> Outcome<Self> {
        let document = Document::Draft(session, rater).into();
        let Version { blueprint, id, .. } = *version;
        let mut edits = vec![Edit::Basis {
            blueprint,
            version: id,
        }];
        edits.extend((1..taps).map(|tap| scored(version, tap)));
        Self::new(document, device, dice, &edits)
    }
}

/// What somebody does with the `tap`th tap on a card: mostly the next level of the next criterion.
pub fn scored(version: &Version, tap: usize) -> Edit {
    let criteria: Vec<_> = version.scored().collect();
    let criterion = criteria[tap % criteria.len()];
    if tap.is_multiple_of(TAPS_PER_NOTE) {
        let value = Some(format!(
            "After {tap} taps: asked for the number behind the complaint."
        ));
        return Edit::Field {
            name: Field::KeepOne,
            value,
        };
    }
    let round = u8::try_from(tap / criteria.len() % 200).unwrap_or(0);
    let level = round % (criterion.level_max + 1);
    Edit::Rate {
        criterion: criterion.id,
        rating: Some(Rating::Level(level)),
    }
}

/// The machine's clock, in milliseconds since 1970.
pub fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
