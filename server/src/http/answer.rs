//! Answers: CBOR, and one envelope for every error.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use minicbor::Encode;
use protocol::code::{Code, ErrorBody};

use crate::access::Refused;
use crate::account::NotAdmitted;
use crate::store::Unavailable;

/// The content type of everything under `/v1`.
pub const CBOR: &str = "application/cbor";

/// A 200 in CBOR.
pub fn cbor<T: Encode<()>>(value: &T) -> Response {
    body(StatusCode::OK, protocol::to_bytes(value))
}

fn body(status: StatusCode, bytes: Vec<u8>) -> Response {
    let mut response = (status, bytes).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(CBOR));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Why a request is not answered.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The HTTP status.
    pub status: StatusCode,
    /// The envelope.
    pub body: ErrorBody,
}

impl Failure {
    /// A failure without a time to wait.
    pub fn new(status: StatusCode, code: Code, message: impl Into<String>) -> Self {
        Self {
            status,
            body: ErrorBody {
                code,
                message: message.into(),
                retry_after_ms: None,
            },
        }
    }

    /// Too much, for so long.
    pub fn rate(retry_after_ms: u64) -> Self {
        let mut failure = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            Code::RATE,
            "too many requests",
        );
        failure.body.retry_after_ms = Some(retry_after_ms);
        failure
    }

    /// Not a frame of this protocol.
    pub fn malformed(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, Code::MALFORMED, message)
    }

    /// Over the limit of a body or frame.
    pub fn too_large() -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            Code::TOO_LARGE,
            "the body is over the limit",
        )
    }
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        let (status, code) = match refused {
            Refused::Unknown => (StatusCode::UNAUTHORIZED, Code::UNAUTHORIZED),
            Refused::Revoked => (StatusCode::FORBIDDEN, Code::REVOKED),
            Refused::Removed => (StatusCode::FORBIDDEN, Code::REMOVED),
        };
        Self::new(status, code, refused.to_string())
    }
}

impl From<Unavailable> for Failure {
    fn from(unavailable: Unavailable) -> Self {
        tracing::error!(reason = %unavailable, "the store did not answer");
        let mut failure = Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            Code::UNAVAILABLE,
            "nothing was stored; try again",
        );
        failure.body.retry_after_ms = Some(UNAVAILABLE_RETRY_MS);
        failure
    }
}

/// A full disk is not mended in a second.
const UNAVAILABLE_RETRY_MS: u64 = 10_000;

impl From<NotAdmitted> for Failure {
    fn from(NotAdmitted(code): NotAdmitted) -> Self {
        let status = match &code {
            code if *code == Code::CODE_UNKNOWN => StatusCode::NOT_FOUND,
            code if *code == Code::CODE_USED || *code == Code::CODE_EXPIRED => StatusCode::GONE,
            code if *code == Code::DEVICE_TAKEN || *code == Code::FULL => StatusCode::CONFLICT,
            code if *code == Code::UNKNOWN_MEMBER => StatusCode::FORBIDDEN,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, code, "not admitted")
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        tracing::debug!(status = self.status.as_u16(), code = %self.body.code, "refused");
        let mut response = body(self.status, protocol::to_bytes(&self.body));
        let seconds = self.body.retry_after_ms.map(|ms| ms.div_ceil(1000));
        if let Some(value) =
            seconds.and_then(|seconds| HeaderValue::try_from(seconds.to_string()).ok())
        {
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        response
    }
}
