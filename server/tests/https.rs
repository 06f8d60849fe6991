//! https, by a certificate and its key.

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use spotter_server::{Server, StartError};
use support::World;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/tls")
        .join(name)
}

/// A client that trusts the certificate of these tests and no other.
fn connector() -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_file(file("cert.pem")).expect("a certificate"))
        .expect("added");
    let provider = Arc::new(crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

#[tokio::test]
async fn the_server_speaks_https_and_lets_go_of_who_does_not() {
    let mut world = World::new().await;
    world.stop().await;
    let mut config = world.config();
    config.open_teams = false;
    config.tls_cert = Some(file("cert.pem"));
    config.tls_key = Some(file("key.pem"));
    let server = Server::start(config).await.expect("started");
    assert!(server.setup_link().expect("empty").starts_with("https://"));

    let mut plain = tokio::net::TcpStream::connect(server.address())
        .await
        .expect("connected");
    plain
        .write_all(b"GET /v1/health HTTP/1.1\r\nhost: x\r\n\r\n")
        .await
        .expect("written");
    let mut answer = Vec::new();
    drop(plain.read_to_end(&mut answer).await);
    assert!(!answer.starts_with(b"HTTP"), "no plain answer");

    let stream = tokio::net::TcpStream::connect(server.address())
        .await
        .expect("connected");
    let name = ServerName::try_from("localhost").expect("a name");
    let mut tls = connector()
        .connect(name, stream)
        .await
        .expect("a handshake");
    tls.write_all(b"GET /v1/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
        .await
        .expect("written");
    let mut answer = Vec::new();
    drop(tls.read_to_end(&mut answer).await);
    assert!(answer.starts_with(b"HTTP/1.1 200"));
    server.stop().await;
}

#[tokio::test]
async fn half_a_certificate_is_none() {
    let mut world = World::new().await;
    world.stop().await;
    let mut config = world.config();
    config.tls_cert = Some(file("cert.pem"));
    assert!(matches!(
        Server::start(config.clone()).await,
        Err(StartError::Tls(_))
    ));
    config.tls_key = Some(file("missing.pem"));
    let error = Server::start(config).await.expect_err("refused");
    assert!(error.to_string().contains("missing.pem"), "{error}");
}
