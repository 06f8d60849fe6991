//! A way to the server that remembers every byte of it.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What the server sent, connection by connection.
type Heard = Arc<Mutex<Vec<Vec<u8>>>>;

/// Listens, and passes everything on.
#[derive(Debug)]
pub struct Recorder {
    address: SocketAddr,
    heard: Heard,
}

impl Recorder {
    /// In front of the server with this origin.
    pub fn before(origin: &str) -> Self {
        let server = origin
            .trim_start_matches("http://")
            .parse()
            .expect("an address");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let heard = Heard::default();
        let passing = heard.clone();
        thread::spawn(move || {
            for phone in listener.incoming().flatten() {
                pass(phone, server, &passing);
            }
        });
        Self { address, heard }
    }

    /// Where a phone finds it.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The same link, by this way.
    pub fn link(&self, link: &str) -> String {
        let path = link.splitn(4, '/').nth(3).expect("a link has a path");
        format!("{}/{path}", self.origin())
    }

    /// What the server has sent by this way, connection by connection.
    pub fn heard(&self) -> Vec<Vec<u8>> {
        let heard = self.heard.lock();
        heard.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn pass(phone: TcpStream, server: SocketAddr, heard: &Heard) {
    // A server that is not there is a connection that ends.
    let Ok(server) = TcpStream::connect(server) else {
        return;
    };
    let place = {
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        heard.push(Vec::new());
        heard.len() - 1
    };
    let (from_phone, to_server) = (clone(&phone), clone(&server));
    thread::spawn(move || copy(from_phone, to_server, |_| {}));
    let heard = heard.clone();
    thread::spawn(move || {
        copy(server, phone, |bytes| {
            let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
            heard[place].extend_from_slice(bytes);
        });
    });
}

fn clone(stream: &TcpStream) -> TcpStream {
    stream.try_clone().expect("a stream")
}

/// Notes bytes before they are passed on: what a phone has, was noted.
fn copy(mut from: TcpStream, mut to: TcpStream, mut note: impl FnMut(&[u8])) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        note(&bytes[..count]);
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    // It may be closed already.
    let _ = to.shutdown(Shutdown::Write);
}
