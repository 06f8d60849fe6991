//! Hands the authority's certificate to a phone that does not trust it yet, by plain http.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use crate::outcome::Outcome;

/// Answers every request with the certificate, until the program ends.
pub fn start(port: u16, certificate: String) -> Outcome {
    let listener = TcpListener::bind(("0.0.0.0", port))?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A phone that hangs up is none of our concern.
            let _ = answer(stream, &certificate);
        }
    });
    Ok(())
}

fn answer(mut stream: TcpStream, certificate: &str) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let request = BufReader::new(stream.try_clone()?);
    request
        .lines()
        .find(|line| line.as_ref().map_or(true, String::is_empty));
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: application/x-x509-ca-cert\r\n\
         Content-Disposition: attachment; filename=\"spotter.crt\"\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{certificate}",
        certificate.len()
    )
}
