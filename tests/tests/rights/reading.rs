//! Every road by which bytes of a document could come.

use domain::id::MemberId;
use protocol::row::Row;
use protocol::sync::{Entry, ServerFrame, SyncRequest, Wanted};
use tests::reading::contains;

use super::ask;
use super::people::{Secret, Team};

/// Whether the words, or the hash of their change, come to somebody: by a pull from the beginning,
/// by the socket, and by asking for the document.
pub async fn roads(team: &Team, place: usize, secret: &Secret) -> Vec<(&'static str, bool)> {
    let who = &team.people[place];
    let came = |bytes: &[u8]| contains(bytes, secret.words) || stands(bytes, &secret.head.0);

    let mut pulled = Vec::new();
    let mut request = SyncRequest::default();
    while let Ok((reply, bytes)) = ask::sync(team, who, &request).await {
        pulled.extend(bytes);
        request.cursor = reply.cursor;
        if !reply.more {
            break;
        }
    }
    let (frames, heard) = ask::socket(team, vec![ask::hello(who)]).await;
    assert!(!frames.is_empty(), "a socket says why it ends");
    assert_eq!(
        pulled.is_empty(),
        matches!(frames[0], ServerFrame::Error { .. }),
        "a token opens both or none"
    );
    let want = SyncRequest {
        want: Some(vec![Wanted(secret.document.into())]),
        cursor: request.cursor,
        ..SyncRequest::default()
    };
    let wanted = ask::sync(team, who, &want).await.map(|(_, bytes)| bytes);
    vec![
        ("pull", came(&pulled)),
        ("socket", came(&heard)),
        ("want", came(&wanted.unwrap_or_default())),
    ]
}

/// What somebody is told of a card that a member owes or gave to the session.
pub async fn card_of(team: &Team, place: usize, member: MemberId) -> String {
    let who = &team.people[place];
    let mut told = "nothing".to_owned();
    let mut request = SyncRequest::default();
    while let Ok((reply, _)) = ask::sync(team, who, &request).await {
        for entry in reply.entries {
            let Entry::Row { row } = entry else { continue };
            if let Ok(Some(Row::Person(row))) = Row::from_row_bytes(&row)
                && (row.session, row.member) == (team.session, member)
            {
                told = format!("{:?}", row.card);
            }
        }
        request.cursor = reply.cursor;
        if !reply.more {
            break;
        }
    }
    told
}

fn stands(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
