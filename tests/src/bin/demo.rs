//! `demo ORIGIN SETUP_LINK`: fills an empty server with a team's five weeks, and prints the link by
//! which one becomes Ana. `cargo xtask run --demo` calls it.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use tests::demo;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [origin, setup_link] = arguments.as_slice() else {
        eprintln!("usage: demo ORIGIN SETUP_LINK");
        return ExitCode::FAILURE;
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("failed to start: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!(
        "{}",
        demo::fill(runtime.handle(), origin, setup_link, now_ms())
    );
    ExitCode::SUCCESS
}

#[expect(clippy::disallowed_methods, reason = "the demo's story ends today")]
fn now_ms() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
