//! A certificate authority of this checkout alone.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType, date_time_ymd,
};

use crate::outcome::Outcome;
use crate::process::read;
use crate::root::root;

/// The authority: one key, kept in `data/authority`.
pub struct Authority {
    folder: PathBuf,
    key: KeyPair,
}

impl Authority {
    /// Reads it, or makes it.
    pub fn of_this_checkout() -> Outcome<Self> {
        let folder = root().join("data/authority");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join("authority.key");
        let key = match std::fs::read_to_string(&file) {
            Ok(pem) => KeyPair::from_pem(&pem)?,
            Err(_) => KeyPair::generate()?,
        };
        write_secret(&file, &key.serialize_pem())?;
        let this = Self { folder, key };
        let certificate = this.folder.join("authority.crt");
        if !certificate.is_file() {
            std::fs::write(&certificate, own_params()?.self_signed(&this.key)?.pem())?;
        }
        Ok(this)
    }

    /// What a phone is asked to trust, in PEM.
    pub fn certificate(&self) -> Outcome<String> {
        Ok(std::fs::read_to_string(self.folder.join("authority.crt"))?)
    }

    /// A certificate and key for this machine at this address, made anew each time.
    pub fn certify(&self, address: IpAddr) -> Outcome<(PathBuf, PathBuf)> {
        let mut params = CertificateParams::new(vec!["localhost".into()])?;
        params.subject_alt_names.push(SanType::IpAddress(address));
        params
            .distinguished_name
            .push(DnType::CommonName, address.to_string());
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        // iOS refuses more than 398 days.
        let year: i32 = read("date", &["+%Y"])?.trim().parse()?;
        params.not_before = date_time_ymd(year - 1, 12, 31);
        params.not_after = date_time_ymd(year + 1, 1, 31);
        let issuer = Issuer::new(own_params()?, &self.key);
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &issuer)?;
        let (cert_file, key_file) = (
            self.folder.join("server.crt"),
            self.folder.join("server.key"),
        );
        std::fs::write(&cert_file, certificate.pem())?;
        write_secret(&key_file, &key.serialize_pem())?;
        Ok((cert_file, key_file))
    }
}

/// The same for ever, so that the certificate on a phone stays good.
fn own_params() -> Outcome<CertificateParams> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
        .distinguished_name
        .push(DnType::CommonName, "Spotter on this computer");
    Ok(params)
}

fn write_secret(file: &Path, text: &str) -> Outcome {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    Ok(options.open(file)?.write_all(text.as_bytes())?)
}
