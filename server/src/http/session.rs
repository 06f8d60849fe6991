//! One round trip, whether it came by HTTP or by a socket: push, receipts, then pull.

use axum::http::StatusCode;
use protocol::code::Code;
use protocol::sync::{Cursor, PushItem, SyncReply, SyncRequest};

use super::App;
use super::answer::Failure;
use crate::access::{Principal, Refused, authenticate};
use crate::pull::{Question, cursor_behind, end_of, pull};
use crate::push::{Context, Prepared, Pushed, acknowledge, prepare, push, receipts_due};
use crate::store::{Hint, Seq};

/// Below this many bytes chunks are parsed where they arrive; a thread costs more.
const PARSE_HERE_BYTES: usize = 16 * 1024;

/// A reply, whom it is for, and how far it goes.
#[derive(Debug)]
pub struct Round {
    /// The reply.
    pub reply: SyncReply,
    /// Who asked.
    pub who: Principal,
    /// The place in the log it reaches, once cursor zero is done.
    pub reached: Option<Seq>,
}

/// Where a socket's phone stands that has everything and has proven it.
#[derive(Debug)]
pub struct UpToDate<'a> {
    /// The last cursor it was sent.
    pub cursor: &'a Cursor,
    /// Up to where it has everything.
    pub reached: Seq,
    /// What has happened since that it should look at.
    pub hint: &'a Hint,
}

/// Does one round trip. A phone that is up to date and pushes only changes is answered by what the
/// writer knows: there is nothing for it but its own changes. It is, if it stood at the end of the
/// log, or if nobody has hinted to its socket at what came since.
pub async fn round(
    app: &App,
    token_hash: [u8; 32],
    request: SyncRequest,
    phone: Option<UpToDate<'_>>,
) -> Result<Round, Failure> {
    let SyncRequest {
        cursor,
        push: items,
        digest,
        heads,
        want,
        ..
    } = request;
    let wanted = want.as_ref().map_or(0, Vec::len);
    if items.len().max(wanted) > app.config.limits.push_items_max {
        return Err(Failure::too_large());
    }
    let now_ms = app.config.clock.now_ms();
    let question = Question {
        cursor,
        digest,
        heads,
        want,
    };
    if items.is_empty() {
        return answer(app, token_hash, question).await;
    }
    let prepared = prepared(items).await?;
    let context = Context {
        now_ms,
        limits: app.config.limits,
    };
    let asks_nothing =
        question.digest.is_none() && question.heads.is_none() && question.want.is_none();
    let from = question.cursor.clone().filter(|_| asks_nothing);
    let pushed = app
        .store
        .write(move |tx| push(tx, &token_hash, prepared, from.as_ref(), context))
        .await??;
    let has_all = pushed.stood_at_end
        || phone.is_some_and(|phone| asks_nothing && phone.has_all(question.cursor.as_ref()));
    if has_all && pushed.only_changes {
        return Ok(nothing_else(question.cursor, pushed, now_ms));
    }
    let Pushed { who, replies, .. } = pushed;
    let cursor = question.cursor.clone();
    let mut round = match answer(app, token_hash, question).await {
        Ok(round) => round,
        // Whoever left in this very push learns that they did; the next answer is the last.
        Err(failure) if failure.status == StatusCode::FORBIDDEN => Round {
            reply: SyncReply {
                cursor,
                now_ms,
                ..SyncReply::default()
            },
            who,
            reached: None,
        },
        Err(failure) => return Err(failure),
    };
    round.reply.replies = replies;
    Ok(round)
}

impl UpToDate<'_> {
    /// Whether nothing but its own push is new to a phone that stands at this cursor. The hint was
    /// raised before the writer answered, for everything before the push's own places.
    fn has_all(&self, cursor: Option<&Cursor>) -> bool {
        cursor == Some(self.cursor) && *self.hint.borrow() <= self.reached
    }
}

/// The reply to a push beside which there is nothing to say.
fn nothing_else(cursor: Option<Cursor>, pushed: Pushed, now_ms: i64) -> Round {
    let place = pushed.last;
    let cursor = place.map_or(cursor, |(seq, tag)| Some(cursor_behind(seq, tag)));
    Round {
        reached: cursor.as_ref().and_then(end_of).map(|(seq, _)| seq),
        reply: SyncReply {
            cursor,
            replies: pushed.replies,
            now_ms,
            ..SyncReply::default()
        },
        who: pushed.who,
    }
}

async fn prepared(items: Vec<PushItem>) -> Result<Vec<Prepared>, Failure> {
    let bytes: usize = items
        .iter()
        .map(|item| match item {
            PushItem::Change { change, .. } => change.len(),
            _ => 0,
        })
        .sum();
    if bytes <= PARSE_HERE_BYTES {
        return Ok(prepare(items));
    }
    let mut first = items;
    let second = first.split_off(first.len() / 2);
    let second = tokio::task::spawn_blocking(move || prepare(second));
    let first = tokio::task::spawn_blocking(move || prepare(first));
    let (Ok(mut first), Ok(second)) = tokio::join!(first, second) else {
        return Err(Failure::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            Code::INTERNAL,
            "parsing stopped",
        ));
    };
    first.extend(second);
    Ok(first)
}

/// Pulls; if the cursor, which a phone sent, proves that cards have arrived, writes their receipts.
pub async fn answer(app: &App, token_hash: [u8; 32], question: Question) -> Result<Round, Failure> {
    let (round, due) = read(app, token_hash, question).await?;
    if let Some(seq) = due {
        app.store
            .write(move |tx| acknowledge(tx, &token_hash, seq))
            .await??;
    }
    Ok(round)
}

/// Pulls from where the last reply ended, which proves nothing.
pub async fn pull_only(
    app: &App,
    token_hash: [u8; 32],
    question: Question,
) -> Result<Round, Failure> {
    Ok(read(app, token_hash, question).await?.0)
}

async fn read(
    app: &App,
    token_hash: [u8; 32],
    question: Question,
) -> Result<(Round, Option<Seq>), Failure> {
    let bytes_max = app.config.limits.reply_bytes_max;
    let (mut round, due) = app
        .store
        .read(move |connection| {
            let who = match authenticate(connection, &token_hash)? {
                Ok(who) => who,
                Err(refused) => return Ok(Err::<_, Refused>(refused)),
            };
            let answer = pull(connection, &who, question, bytes_max)?;
            let due = match answer.proven {
                Some(seq) if receipts_due(connection, &who, seq)? => Some(seq),
                _ => None,
            };
            Ok(Ok((
                Round {
                    reply: answer.reply,
                    who,
                    reached: answer.reached,
                },
                due,
            )))
        })
        .await??;
    round.reply.now_ms = app.config.clock.now_ms();
    Ok((round, due))
}

/// Who is behind a token.
pub async fn recognise(app: &App, token_hash: [u8; 32]) -> Result<Principal, Failure> {
    Ok(app
        .store
        .read(move |connection| authenticate(connection, &token_hash))
        .await??)
}
