//! One request over HTTP.

use crux_core::capability::Operation;
use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// A request. Redirects are not followed; no cookies are sent or kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct HttpOperation {
    /// `GET` or `POST`.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// Headers.
    pub headers: Vec<HttpHeader>,
    /// The body.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub body: Vec<u8>,
    /// Give up after so long.
    pub timeout_ms: u32,
}

/// A header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct HttpHeader {
    /// Name, in lower case.
    pub name: String,
    /// Value.
    pub value: String,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum HttpOutput {
    /// Any status.
    Answered(HttpAnswer),
    /// No answer: offline, refused, timed out.
    Failed,
}

/// A status and a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct HttpAnswer {
    /// As 200.
    pub status: u16,
    /// The body.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub body: Vec<u8>,
}

impl Operation for HttpOperation {
    type Output = HttpOutput;
}
