//! Signing with a key of this machine, as Android wants it before it installs anything.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::folder;
use crate::outcome::Outcome;
use crate::process::settle;

/// Nobody trusts this key with anything: it only has to stay the same between two installations.
const WORDS: &str = "android";

/// Signs a package, and verifies it as a phone would.
pub fn sign(unsigned: &Path, signed: &Path) -> Outcome {
    let key = key()?;
    let mut tool = Command::new("apksigner");
    tool.arg("sign").arg("--ks").arg(&key);
    tool.args(["--ks-pass", &format!("pass:{WORDS}")]);
    tool.args(["--ks-key-alias", "debug", "--out"]).arg(signed);
    settle(tool.arg(unsigned))?;
    settle(
        Command::new("apksigner")
            .arg("verify")
            .arg(signed)
            .stdout(Stdio::null()),
    )
}

fn key() -> Outcome<PathBuf> {
    let key = folder()?.join("debug.p12");
    if !key.is_file() {
        let mut tool = Command::new("keytool");
        tool.args(["-genkeypair", "-storetype", "PKCS12", "-alias", "debug"]);
        tool.args(["-keyalg", "RSA", "-keysize", "2048", "-validity", "10000"]);
        tool.args(["-dname", "CN=Spotter debug", "-storepass", WORDS]);
        settle(tool.arg("-keystore").arg(&key).stderr(Stdio::null()))?;
    }
    Ok(key)
}
