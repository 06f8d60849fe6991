//! The WebSocket: the same frames as over HTTP, woken by the server.

use protocol::sync::{ClientFrame, ServerFrame};

use super::Replica;
use super::link::{Socket, Trip};
use crate::effects::socket::SocketOutput;
use crate::want::Want;

impl Replica {
    pub(super) fn open_socket(&mut self) {
        if !self.link.foreground || self.link.socket != Socket::None || self.link.failures > 0 {
            return;
        }
        self.link.last_socket += 1;
        self.link.socket = Socket::Opening(self.link.last_socket);
        self.desk.wants.push(Want::OpenSocket(
            self.link.last_socket,
            self.link.socket_url(),
        ));
    }

    /// Something happened on a socket.
    pub fn socket(&mut self, id: u32, output: SocketOutput) {
        let current =
            matches!(self.link.socket, Socket::Opening(of) | Socket::Open(of) if of == id);
        if !current {
            return;
        }
        match output {
            SocketOutput::Opened => self.hello(id),
            SocketOutput::Received(frame) => {
                match protocol::from_bytes::<ServerFrame>(&frame.bytes) {
                    Ok(ServerFrame::Reply { reply }) => self.take_reply(reply),
                    Ok(ServerFrame::Error { error }) => {
                        self.close_socket();
                        self.refused_body(&error);
                    }
                    _ => self.close_socket(),
                }
            }
            SocketOutput::Sent => {}
            SocketOutput::Closed => {
                self.link.socket_failures = self.link.socket_failures.saturating_add(1);
                self.link.socket = Socket::None;
                if matches!(
                    self.link.trip,
                    Trip::None
                        | Trip::Out {
                            by_socket: true,
                            ..
                        }
                ) {
                    self.failed(None);
                }
            }
        }
    }

    fn hello(&mut self, id: u32) {
        let Some(token) = self.link.token.clone() else {
            return;
        };
        self.link.socket = Socket::Open(id);
        self.link.socket_failures = 0;
        let capabilities = protocol::CAPABILITIES
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        let hello = ClientFrame::Hello {
            token,
            cursor: self.state.cursor.clone(),
            capabilities,
        };
        self.desk
            .wants
            .push(Want::SendSocket(id, protocol::to_bytes(&hello)));
    }

    pub(super) fn close_socket(&mut self) {
        if let Socket::Opening(id) | Socket::Open(id) = std::mem::take(&mut self.link.socket) {
            self.desk.wants.push(Want::CloseSocket(id));
        }
        if matches!(
            self.link.trip,
            Trip::Out {
                by_socket: true,
                ..
            }
        ) {
            self.link.trip = Trip::None;
            self.link.ask = true;
        }
    }
}
