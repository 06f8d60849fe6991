//! Which native apps this server's links open: what iOS and Android ask its host for before they
//! hand a link to an app. Without a flag that names an app there is nothing, and links stay in the
//! browser.

use std::str::FromStr;
use std::sync::Arc;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::App;

/// Paths that the apps open; `/s/*` is a session, `/b/*` a blueprint.
const PATHS: [&str; 5] = ["/join", "/new", "/today", "/s/*", "/b/*"];
/// Hexadecimal digits of a SHA-256.
const FINGERPRINT_DIGITS: usize = 64;

/// An iOS app: its team and its bundle, as `A1B2C3D4E5.app.spotter`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IosApp(String);

/// An Android app: its package, and the SHA-256 of the certificate that signs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AndroidApp {
    package: String,
    fingerprint: String,
}

/// Why an app's name was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnApp {
    /// Not `TEAMID.bundle`.
    #[error("an iOS app is named TEAMID.bundle, as A1B2C3D4E5.app.spotter")]
    Ios,
    /// Not `package=fingerprint`.
    #[error(
        "an Android app is named package=fingerprint: its certificate's SHA-256, as keytool prints it"
    )]
    Android,
}

impl FromStr for IosApp {
    type Err = NotAnApp;

    fn from_str(text: &str) -> Result<Self, NotAnApp> {
        let (team, bundle) = text.split_once('.').ok_or(NotAnApp::Ios)?;
        let is_team = team.len() == 10 && team.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let named = is_team && is_dotted(bundle, b'-');
        named.then(|| Self(text.to_owned())).ok_or(NotAnApp::Ios)
    }
}

impl FromStr for AndroidApp {
    type Err = NotAnApp;

    fn from_str(text: &str) -> Result<Self, NotAnApp> {
        let (package, fingerprint) = text.split_once('=').ok_or(NotAnApp::Android)?;
        let digits: String = fingerprint.chars().filter(|c| *c != ':').collect();
        let is_hash = digits.len() == FINGERPRINT_DIGITS
            && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_hash || !is_dotted(package, b'_') {
            return Err(NotAnApp::Android);
        }
        let pairs = digits.as_bytes().chunks(2);
        let pairs: Vec<String> = pairs
            .map(|pair| String::from_utf8_lossy(pair).to_ascii_uppercase())
            .collect();
        Ok(Self {
            package: package.to_owned(),
            fingerprint: pairs.join(":"),
        })
    }
}

fn is_dotted(name: &str, also: u8) -> bool {
    let part = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == also;
        !part.is_empty() && part.bytes().all(plain)
    };
    name.split('.').count() > 1 && name.split('.').all(part)
}

/// `GET /.well-known/apple-app-site-association`.
pub async fn ios(State(app): State<Arc<App>>) -> Response {
    let apps = &app.config.ios_apps;
    let ids: Vec<&str> = apps.iter().map(|app| app.0.as_str()).collect();
    let paths: Vec<Value> = PATHS.iter().map(|path| json!({ "/": path })).collect();
    let details = json!([{ "appIDs": ids, "components": paths }]);
    answer(&ids, &json!({ "applinks": { "details": details } }))
}

/// `GET /.well-known/assetlinks.json`.
pub async fn android(State(app): State<Arc<App>>) -> Response {
    let apps = &app.config.android_apps;
    let statements: Vec<Value> = apps.iter().map(statement).collect();
    answer(apps, &Value::Array(statements))
}

fn statement(app: &AndroidApp) -> Value {
    json!({
        "relation": ["delegate_permission/common.handle_all_urls"],
        "target": {
            "namespace": "android_app",
            "package_name": app.package,
            "sha256_cert_fingerprints": [app.fingerprint],
        },
    })
}

fn answer<T>(apps: &[T], body: &Value) -> Response {
    if apps.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (headers, body.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_named_as_their_makers_name_them() {
        assert!("A1B2C3D4E5.app.spotter".parse::<IosApp>().is_ok());
        for wrong in ["app.spotter", "A1B2C3D4E5", "A1B2C3D4E5.app.\"", ""] {
            assert_eq!(wrong.parse::<IosApp>(), Err(NotAnApp::Ios), "{wrong}");
        }
        let digits = "ab".repeat(32);
        let app = format!("app.spotter={digits}").parse::<AndroidApp>();
        let fingerprint = vec!["AB"; 32].join(":");
        assert_eq!(app.map(|app| app.fingerprint), Ok(fingerprint.clone()));
        assert!(
            format!("app.spotter={fingerprint}")
                .parse::<AndroidApp>()
                .is_ok()
        );
        for wrong in [
            "app.spotter",
            "app.spotter=ab",
            &format!("spotter={digits}"),
        ] {
            let app = wrong.parse::<AndroidApp>();
            assert_eq!(app, Err(NotAnApp::Android), "{wrong}");
        }
    }
}
