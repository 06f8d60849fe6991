//! Founding a team, joining it, and every way in which that fails.

mod support;

use domain::id::Document;
use domain::id::DocumentId;
use protocol::row::Row;
use support::{World, stored};

#[tokio::test]
async fn ana_founds_a_team_and_ben_joins_and_reads_what_she_wrote() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.writes(Document::Team(ana.team), "journey", "first call");
    assert_eq!(ana.syncs().await, [stored()]);
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.pulls().await;
    let team = DocumentId::from(Document::Team(ana.team));
    assert_eq!(ben.changes_of(team), 1);
    let mut names: Vec<_> = ben
        .rows
        .values()
        .filter_map(|row| match row {
            Row::Member(row) => Some(row.name.as_str()),
            _ => None,
        })
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Ana", "Ben"]);
}
