//! The built web app: from the binary, or from a directory. One page; its assets carry their
//! content's hash in their names and may be kept for ever.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use protocol::code::Code;

use super::App;
use super::answer::Failure;
use super::packed::Packed;

static BUILT_IN: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/web_files.rs"));

const PAGE: &str = "index.html";
const NOT_BUILT: &str = "<!doctype html><meta charset=\"utf-8\"><title>Spotter</title>\
    <p>The server runs. The web app was not built into it: run <code>cargo xtask run</code>, \
    or give <code>--web-dir</code>.";

/// The files, and what was packed of them.
#[derive(Debug)]
pub struct WebApp {
    files: Files,
    packed: Packed,
}

/// Where the files come from.
#[derive(Debug)]
enum Files {
    /// The binary.
    BuiltIn(HashMap<&'static str, &'static [u8]>),
    /// A directory, read at every request.
    Directory(PathBuf),
}

impl WebApp {
    /// From this directory, or else from the binary.
    pub fn new(directory: Option<&Path>) -> Self {
        let files = match directory {
            Some(directory) => Files::Directory(directory.to_path_buf()),
            None => Files::BuiltIn(BUILT_IN.iter().copied().collect()),
        };
        Self {
            files,
            packed: Packed::default(),
        }
    }

    async fn file(&self, name: &str) -> Option<Bytes> {
        match &self.files {
            Files::BuiltIn(files) => files.get(name).map(|bytes| Bytes::from_static(bytes)),
            Files::Directory(directory) => tokio::fs::read(directory.join(name))
                .await
                .ok()
                .map(Bytes::from),
        }
    }
}

/// Whether a file's name stands for its content.
fn is_hashed(name: &str) -> bool {
    name.starts_with("assets/")
}

/// Everything that is not `/v1`: a file, or for a path without a dot the one page.
pub async fn serve(State(app): State<Arc<App>>, request: Request) -> Response {
    let path = request.uri().path();
    let known_method = matches!(*request.method(), Method::GET | Method::HEAD);
    if !known_method || path.starts_with("/v1/") || path == "/v1" {
        return Failure::new(StatusCode::NOT_FOUND, Code::NOT_FOUND, "no such route")
            .into_response();
    }
    let name = name_of(path);
    let Some(name) = name else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match find(&app.web, name, request.headers()).await {
        Some(response) => response,
        None if name == PAGE => (
            [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
            NOT_BUILT,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file behind a path; `None` for one that would lead out of the app.
fn name_of(path: &str) -> Option<&str> {
    let name = path.trim_start_matches('/');
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    let last = name.rsplit('/').next().unwrap_or_default();
    if !last.contains('.') {
        return Some(PAGE);
    }
    name.split('/').all(plain).then_some(name)
}

async fn find(web: &WebApp, name: &str, asked: &HeaderMap) -> Option<Response> {
    let accepted = asked
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    for (encoding, suffix) in [("br", ".br"), ("gzip", ".gz")] {
        if accepts(accepted, encoding)
            && let Some(bytes) = web.file(&format!("{name}{suffix}")).await
        {
            let mut response = respond(name, bytes);
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
            return Some(response);
        }
    }
    let bytes = web.file(name).await?;
    if accepts(accepted, "gzip")
        && let Some(packed) = web.packed.gzip(name, is_hashed(name), &bytes).await
    {
        let mut response = respond(name, packed);
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        return Some(response);
    }
    Some(respond(name, bytes))
}

fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        parts.next() == Some(encoding) && !parts.any(|part| part == "q=0")
    })
}

fn respond(name: &str, bytes: Bytes) -> Response {
    let kept = if is_hashed(name) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = [
        (header::CONTENT_TYPE, media_type(name)),
        (header::CACHE_CONTROL, kept),
        (header::VARY, "accept-encoding"),
    ];
    (headers, bytes).into_response()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leads_out_of_the_app() {
        assert_eq!(name_of("/"), Some(PAGE));
        assert_eq!(name_of("/sessions/abc"), Some(PAGE));
        assert_eq!(
            name_of("/assets/core-1f2e.wasm"),
            Some("assets/core-1f2e.wasm")
        );
        for hostile in [
            "/../secret.txt",
            "/a/../b.txt",
            "/%2e%2e/b.txt",
            "/.git/config.x",
            "//etc/b.txt",
            "/.env",
        ] {
            assert!(
                name_of(hostile)
                    .is_none_or(|name| !name.contains("..") && !name.starts_with(['.', '/'])),
                "{hostile}"
            );
        }
        assert_eq!(name_of("/.env"), None);
    }

    #[test]
    fn an_encoding_is_used_only_where_it_is_accepted() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("", "gzip"));
    }
}
