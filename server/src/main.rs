//! The server's command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use spotter_server::{
    AndroidApp, Config, IosApp, Network, Server, invite_device, raise_open_files,
};
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::filter::{FilterExt as _, LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _};

/// Coaching practice for sales teams: copies sessions between devices.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Runs the server. On an empty database it prints the link that founds the first team.
    Serve(Serve),
    /// Makes a code that adds a new device to somebody who is on the team already.
    Invite(Invite),
}

#[derive(Debug, Args)]
struct Place {
    /// Where the database lies.
    #[arg(long, env = "SPOTTER_DATA", default_value = "data")]
    data: PathBuf,
    /// How people reach the server, as <https://spotter.example>; by default where it listens.
    #[arg(long, env = "SPOTTER_PUBLIC_URL")]
    public_url: Option<String>,
}

#[derive(Debug, Args)]
struct Serve {
    #[command(flatten)]
    place: Place,
    /// Where to listen.
    #[arg(long, env = "SPOTTER_LISTEN", default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// Certificate chain in PEM; with --tls-key the server speaks https.
    #[arg(long, env = "SPOTTER_TLS_CERT", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Private key in PEM.
    #[arg(long, env = "SPOTTER_TLS_KEY", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Serves the web app from this directory instead of the one built in.
    #[arg(long, env = "SPOTTER_WEB_DIR")]
    web_dir: Option<PathBuf>,
    /// Lets anybody found a team.
    #[arg(long, env = "SPOTTER_OPEN_TEAMS")]
    open_teams: bool,
    /// An iOS app that this server's links open, as `A1B2C3D4E5.app.spotter`; may be repeated.
    #[arg(
        long,
        env = "SPOTTER_IOS_APP_ID",
        value_name = "TEAMID.BUNDLE",
        value_delimiter = ','
    )]
    ios_app_id: Vec<IosApp>,
    /// An Android app that this server's links open: package, and its certificate's SHA-256; may
    /// be repeated.
    #[arg(
        long,
        env = "SPOTTER_ANDROID_APP",
        value_name = "PACKAGE=SHA256",
        value_delimiter = ','
    )]
    android_app: Vec<AndroidApp>,
    /// A proxy before this server, by address or network, that says in `X-Forwarded-For` who asks;
    /// may be repeated. Without it all who come through one share its limits.
    #[arg(
        long,
        env = "SPOTTER_TRUSTED_PROXY",
        value_name = "ADDRESS[/BITS]",
        value_delimiter = ','
    )]
    trusted_proxy: Vec<Network>,
}

#[derive(Debug, Args)]
struct Invite {
    #[command(flatten)]
    place: Place,
    /// Whose new device it is: their name, or their id.
    #[arg(long)]
    member: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let asked = EnvFilter::try_from_env("SPOTTER_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt::layer()
        .json()
        .with_writer(std::io::stderr)
        .with_filter(asked.and(never_secret()));
    tracing_subscriber::registry().with(log).init();
    let outcome = match Cli::parse().command {
        Command::Serve(serve) => run(serve).await,
        Command::Invite(invite) => new_device(&invite),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(
                std::io::stderr(),
                &format!("spotter-server: failed to {error}"),
            );
            ExitCode::FAILURE
        }
    }
}

/// What is never logged, whatever is asked for: below *info* these write what passes through them,
/// tokens too, and automerge warns of each column of a newer app.
fn never_secret() -> Targets {
    Targets::new()
        .with_default(LevelFilter::TRACE)
        .with_target("automerge", LevelFilter::OFF)
        .with_target("hyper", LevelFilter::INFO)
        .with_target("tokio_tungstenite", LevelFilter::INFO)
        .with_target("tungstenite", LevelFilter::INFO)
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

async fn run(serve: Serve) -> Outcome {
    raise_open_files();
    let mut config = Config::in_dir(serve.place.data);
    config.listen = serve.listen;
    config.public_url = serve.place.public_url;
    config.web_dir = serve.web_dir;
    config.tls_cert = serve.tls_cert;
    config.tls_key = serve.tls_key;
    config.open_teams = serve.open_teams;
    config.ios_apps = serve.ios_app_id;
    config.android_apps = serve.android_app;
    config.trusted_proxies = serve.trusted_proxy;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let running = Server::start(config).await?;
    say(
        std::io::stdout(),
        &format!("Spotter listens on {}", running.origin()),
    );
    if let Some(link) = running.setup_link() {
        say(std::io::stdout(), &format!("Found your team: {link}"));
    }
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    running.stop().await;
    Ok(())
}

fn new_device(invite: &Invite) -> Outcome {
    let made = invite_device(&invite.place.data, &invite.member)?;
    say(
        std::io::stdout(),
        &format!("A new device for {}: {}", made.name, made.code.shown()),
    );
    if let Some(url) = &invite.place.public_url {
        say(
            std::io::stdout(),
            &format!("{}/join#{}", url.trim_end_matches('/'), made.code.as_str()),
        );
    }
    say(std::io::stdout(), "One use, within seven days.");
    Ok(())
}

/// A closed pipe is no reason to stop serving.
fn say(mut to: impl std::io::Write, line: &str) {
    drop(writeln!(to, "{line}"));
    drop(to.flush());
}
