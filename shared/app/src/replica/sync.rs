//! Sync: push what is ready, pull what is new, in one round trip; the socket carries the same
//! frames. The phone commits first and sends second; bytes and cursor are committed together.

use protocol::sync::{ClientFrame, Cursor, Entry, SyncReply, SyncRequest, Wanted};

use super::desk::Then;
use super::link::{Again, Socket, Trip};
use super::outbox::{Chain, chain_of_entry};
use super::{Asking, Reading, Replica, Waking};
use crate::effects::http::{HttpAnswer, HttpHeader, HttpOperation, HttpOutput};
use crate::effects::store::{ScanPrefix, StoreOperation};
use crate::store::keys;
use crate::want::Want;

/// A whole round trip over HTTP.
const TRIP_MS: u32 = 30_000;
/// A reply over the socket; later the socket is taken for dead.
const OVERDUE_MS: u32 = 15_000;

impl Replica {
    /// Goes on with whatever can go on; called after each event.
    pub fn go_on(&mut self) {
        self.go_on_with_arrivals();
        if self.sample || self.link.token.is_none() || self.link.trip != Trip::None {
            return;
        }
        if self.link.pausing.is_some() || self.not_saved {
            return;
        }
        self.compare_again();
        if (self.link.check || self.link.reconcile) && self.link.heads.is_none() {
            self.read_heads();
        }
        if !self.link.giving.is_empty() {
            return;
        }
        let entries = if self.state.from_zero {
            Vec::new()
        } else {
            self.outbox.ready(self.now_ms(), self.link.failures > 0)
        };
        let heads = self.link.heads.is_some();
        let ask = self.link.ask || self.state.from_zero;
        let nothing = entries.is_empty() && !ask && self.link.want.is_empty() && !heads;
        // Behind, the word that something arrived waits for the next trip: a refresh makes one.
        if nothing && !(self.link.acknowledge && self.link.foreground) {
            self.open_socket();
            return;
        }
        if matches!(self.link.socket, Socket::Opening(_)) {
            return;
        }
        self.mark_in_flight(entries);
    }

    /// What can be taken back is marked before its bytes leave.
    fn mark_in_flight(&mut self, entries: Vec<u64>) {
        let mut marked = Vec::new();
        for number in &entries {
            if let Some(entry) = self.outbox.get_mut(*number)
                && entry.group != 0
                && !entry.in_flight
            {
                entry.in_flight = true;
                marked.push(entry.clone());
            }
        }
        for entry in &marked {
            self.keep_entry(entry);
            if let Chain::Session(session) = entry.chain() {
                self.has_left(session);
            }
        }
        // A commit that carries the taps is out or comes now: nothing leaves before it is durable.
        self.link.trip = Trip::Marking(entries);
        self.desk.then.push(Then::Send);
    }

    /// The entries are durable and marked: they may leave.
    pub(crate) fn send(&mut self) {
        let Trip::Marking(entries) = std::mem::take(&mut self.link.trip) else {
            return;
        };
        // An entry may have been taken back meanwhile, unless it was marked.
        let entries: Vec<u64> = entries
            .into_iter()
            .filter(|number| self.outbox.get(*number).is_some())
            .collect();
        self.link.last_trip += 1;
        let number = self.link.last_trip;
        self.link.ask = false;
        self.link.acknowledge = false;
        let request = self.request(&entries);
        let by_socket = matches!(self.link.socket, Socket::Open(_));
        match self.link.socket {
            Socket::Open(socket) => {
                let frame = protocol::to_bytes(&ClientFrame::Sync { request });
                self.desk.wants.push(Want::SendSocket(socket, frame));
                self.desk
                    .wants
                    .push(Want::Wake(Waking::Overdue(number), OVERDUE_MS));
            }
            Socket::None | Socket::Opening(_) => {
                let operation = self.post("/v1/sync", protocol::to_bytes(&request));
                self.desk
                    .wants
                    .push(Want::Ask(Asking::Sync(number), operation));
            }
        }
        self.link.trip = Trip::Out {
            number,
            entries,
            by_socket,
        };
    }

    fn request(&mut self, entries: &[u64]) -> SyncRequest {
        let mut request = SyncRequest {
            capabilities: protocol::CAPABILITIES
                .iter()
                .map(|name| (*name).to_owned())
                .collect(),
            cursor: self.state.cursor.clone(),
            push: self.outbox.items(entries),
            ..SyncRequest::default()
        };
        if !self.link.want.is_empty() {
            request.want = Some(self.link.want.iter().map(|id| Wanted(*id)).collect());
        }
        if let Some(mut heads) = self.link.heads.take() {
            if self.link.reconcile {
                request.heads = Some(heads);
            } else {
                request.digest = Some(protocol::sync::digest(&mut heads).to_vec());
                self.link.compared = heads;
            }
        }
        request
    }

    fn post(&self, route: &str, body: Vec<u8>) -> HttpOperation {
        let token = self
            .link
            .token
            .as_ref()
            .map(|token| token.0.clone())
            .unwrap_or_default();
        let header = |name: &str, value: String| HttpHeader {
            name: name.into(),
            value,
        };
        HttpOperation {
            method: "POST".into(),
            url: self.link.url(route),
            headers: vec![
                header("content-type", "application/cbor".into()),
                header("authorization", format!("Bearer {token}")),
            ],
            body,
            timeout_ms: TRIP_MS,
        }
    }

    /// The server has answered over HTTP, or has not.
    pub fn answered(&mut self, number: u64, output: HttpOutput) {
        if !matches!(self.link.trip, Trip::Out { number: out, .. } if out == number) {
            return;
        }
        match output {
            HttpOutput::Answered(HttpAnswer { status: 200, body }) => {
                match protocol::from_bytes::<SyncReply>(&body) {
                    Ok(reply) => self.take_reply(reply),
                    Err(_) => self.failed(None),
                }
            }
            HttpOutput::Answered(HttpAnswer { body, .. }) => self.refused_request(&body),
            HttpOutput::Failed => self.failed(None),
        }
    }

    /// A reply, asked or unasked, over HTTP or the socket.
    pub(super) fn take_reply(&mut self, reply: SyncReply) {
        self.link.failures = 0;
        self.link.pausing = None;
        self.state.last_sync_ms = Some(self.now_ms());
        let asked = matches!(self.link.trip, Trip::Out { .. });
        self.trip_is_over(&reply);
        self.take_item_replies(&reply.replies);
        if reply.reconcile {
            self.link.reconcile = true;
            self.link.check = true;
            self.state.cursor = None;
            self.state.restored = true;
            self.keep_state();
        }
        let news = !reply.entries.is_empty();
        if news && self.link.again == Again::OnNews {
            self.link.again = Again::Soon;
        }
        let came: Vec<Chain> = reply.entries.iter().filter_map(chain_of_entry).collect();
        self.note_empty_documents(&reply.entries);
        for entry in reply.entries {
            self.take_entry(entry);
        }
        for chain in came {
            self.outbox.parent_came(chain);
        }
        if let Some(lacking) = reply.lacking {
            self.link.reconcile = false;
            self.link.check = false;
            self.link.again = Again::Soon;
            self.give_again(lacking);
        }
        match (reply.verified, reply.heads) {
            (Some(true), _) => self.verified(),
            (_, Some(theirs)) => self.compare(&theirs),
            _ => {}
        }
        self.link.ask |= reply.more;
        self.link.pages_follow = reply.more;
        let mut moved = false;
        if !reply.reconcile
            && let Some(cursor) = reply
                .cursor
                .filter(|cursor| self.state.cursor.as_ref() != Some(cursor))
        {
            self.desk.then.push(Then::Reached(cursor.clone()));
            self.state.cursor = Some(cursor);
            moved = true;
        }
        let at_the_end = self.state.from_zero && asked && !reply.more && !reply.reconcile;
        if at_the_end {
            self.state.from_zero = false;
        }
        if news || moved || at_the_end {
            self.keep_state();
        }
    }

    fn trip_is_over(&mut self, reply: &SyncReply) {
        let Trip::Out {
            entries, by_socket, ..
        } = &self.link.trip
        else {
            return;
        };
        let mine = |number: &u64| reply.replies.iter().any(|item| item.item == *number);
        if !by_socket || entries.is_empty() || entries.iter().any(mine) {
            self.link.trip = Trip::None;
            self.whole_came(reply);
        }
    }

    /// What was wanted whole and came; the rest is asked for again, unless nothing came: then it is
    /// not to be had.
    fn whole_came(&mut self, reply: &SyncReply) {
        let before = self.link.want.len();
        for entry in &reply.entries {
            if let Entry::Changes { document, .. } | Entry::Grant { document } = entry {
                self.link.want.remove(document);
            }
        }
        if self.link.want.len() == before {
            self.link.want.clear();
        }
        self.link.ask |= !self.link.want.is_empty();
    }

    /// This place in the log is durable here. The server learns it with the next request, which is
    /// how a coach learns that the card is on somebody's phone.
    pub(crate) fn reached(&mut self, _cursor: &Cursor) {
        self.link.acknowledge = true;
    }

    fn read_heads(&mut self) {
        if self.link.reading_heads {
            return;
        }
        self.link.reading_heads = true;
        let scan = ScanPrefix {
            prefix: keys::documents(self.team),
            after: Vec::new(),
            limit: super::open::RUNS_PAGE,
        };
        self.desk
            .wants
            .push(Want::Read(Reading::Heads, StoreOperation::Scan(scan)));
    }
}
