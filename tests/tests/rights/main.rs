//! Who may do what: every route, frame, operation and kind of document, asked by everybody there
//! is, as the server answers. The snapshots are the creation table and the table of readers and
//! writers in `docs/PROTOCOL.md`, line by line; a changed line is a changed right.
//!
//! A refusal stores nothing: after each one all phones of the team are asked for news. And what
//! somebody may not read never comes, by whatever road it is asked for.

mod ask;
mod cast;
mod people;
mod reading;
mod routes;
mod rows;
#[path = "../../../server/tests/support/mod.rs"]
mod support;
mod table;

use people::{Stage, Team};
use rows::{Row, after_the_reveal, before_the_reveal};
use table::Table;

#[tokio::test]
async fn before_the_reveal_everybody_is_answered_by_the_table() {
    insta::assert_snapshot!(matrix(Stage::Before, before_the_reveal()).await);
}

#[tokio::test]
async fn after_the_reveal_everybody_is_answered_by_the_table() {
    insta::assert_snapshot!(matrix(Stage::After, after_the_reveal()).await);
}

#[tokio::test]
async fn what_is_not_for_somebody_never_comes() {
    let mut table = Table::default();
    for stage in [Stage::Before, Stage::After] {
        let team = Team::meets(stage).await;
        for (document, words) in &team.secrets {
            table.ask(&format!("{stage:?} the reveal, {document}"));
            for place in 0..team.people.len() {
                let roads = reading::roads(&team, place, words).await;
                assert!(
                    roads.iter().all(|(_, came)| *came == roads[0].1),
                    "{}, {document}: every road leads to the same: {roads:?}",
                    team.people[place].name
                );
                let answer = if roads[0].1 { "reads" } else { "gets nothing" };
                table.answer(team.people[place].name, answer);
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[tokio::test]
async fn what_is_owed_and_given_is_told_to_the_sessions_people() {
    let mut table = Table::default();
    for stage in [Stage::Before, Stage::After] {
        let team = Team::meets(stage).await;
        for (name, member) in [
            ("Ben, who presents,", team.ben),
            ("Gil, who coaches,", team.gil),
        ] {
            table.ask(&format!("{stage:?} the reveal, {name} owes or gave"));
            for place in 0..team.people.len() {
                let answer = reading::card_of(&team, place, member).await;
                table.answer(team.people[place].name, &answer);
            }
        }
    }
    insta::assert_snapshot!(table);
}

/// Asks every row of everybody. Whoever is let through changes the world; it is put back.
async fn matrix(stage: Stage, rows: Vec<Row>) -> Table {
    let mut team = Team::meets(stage).await;
    let mut table = Table::default();
    for row in &rows {
        table.ask(row.name);
        for place in 0..team.people.len() {
            let answer = row.ask.put(&team, place).await;
            table.answer(team.people[place].name, &answer);
            if row.ask.is_harmless() {
                continue;
            }
            if answer.starts_with("stored") || answer.starts_with("200") {
                team.starts_over().await;
            } else {
                let who = team.people[place].name;
                assert_eq!(team.news().await, 0, "{}, {who}: {answer}", row.name);
            }
        }
    }
    table
}
