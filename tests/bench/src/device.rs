//! A phone with 2,000 sessions on it, made by a core that pulled them from a real server, and kept
//! between runs of one build.

use std::path::{Path, PathBuf};

use domain::id::SessionId;
use protocol::limits::PUSH_ITEMS_MAX;

use crate::disk;
use crate::history::Pair;
use crate::outcome::Outcome;
use crate::phone::Phone;
use crate::town::Town;

/// Sessions on the phone.
pub const SESSIONS: usize = 2_000;
/// Of these, the newest ones wait for Ana's card.
pub const WAITING: usize = 30;

const WAITING_FILE: &str = "waiting";

/// A folder with the phone's files, and the sessions that wait.
#[derive(Debug)]
pub struct Device {
    folder: PathBuf,
    /// Sessions that Ana has not begun to score, newest first.
    pub waiting: Vec<SessionId>,
}

/// Ana's history on a server: every session but the waiting ones has both cards.
pub async fn practise(pair: &mut Pair, sessions: usize) -> Outcome<Vec<SessionId>> {
    let mut waiting = Vec::new();
    let (mut anas, mut bens) = (Vec::new(), Vec::new());
    for number in (0..sessions).rev() {
        let (session, begun) = pair.session(number)?;
        anas.extend(begun);
        if number < WAITING {
            waiting.insert(0, session);
        } else {
            let [ana, ben] = pair.cards(session)?;
            anas.extend(ana);
            bens.extend(ben);
        }
        if anas.len() + 8 > PUSH_ITEMS_MAX || number == 0 {
            pair.ana.push_all(std::mem::take(&mut anas)).await?;
            pair.ben.push_all(std::mem::take(&mut bens)).await?;
        }
    }
    Ok(waiting)
}

impl Device {
    /// The kept one, or a new one where the build is newer.
    pub fn get() -> Outcome<Self> {
        let folder = disk::folder()?.join(format!("phone-{SESSIONS}"));
        if !is_newer_than_build(&folder.join(WAITING_FILE)) {
            make(&folder)?;
        }
        let waiting = std::fs::read_to_string(folder.join(WAITING_FILE))?;
        let waiting = waiting.lines().map(str::parse).collect::<Result<_, _>>();
        let waiting = waiting.map_err(|_| "read the ids of the waiting sessions")?;
        Ok(Self { folder, waiting })
    }

    /// A copy to work on.
    pub fn copy(&self, to: &Path) -> Outcome {
        std::fs::create_dir_all(to)?;
        for file in std::fs::read_dir(&self.folder)? {
            let file = file?;
            std::fs::copy(file.path(), to.join(file.file_name()))?;
        }
        Ok(())
    }
}

fn is_newer_than_build(file: &Path) -> bool {
    let age = |path: &Path| std::fs::metadata(path)?.modified();
    let build = std::env::current_exe().and_then(|build| age(&build));
    matches!((age(file), build), (Ok(file), Ok(build)) if file > build)
}

fn make(folder: &Path) -> Outcome {
    eprintln!("making a phone with {SESSIONS} sessions, once a build …");
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    let town = Town::new()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (waiting, link) = runtime.block_on(async {
        let mut pair = Pair::meet(&town).await?;
        let waiting = practise(&mut pair, SESSIONS).await?;
        let link = pair.ana.invite(1, Some(pair.ana.member)).await?;
        Outcome::Ok((waiting, link))
    })?;
    let mut phone = Phone::launch(folder, Some(runtime.handle().clone()), &link)?;
    phone.until(|phone| {
        crate::find::keys(&phone.view)
            .iter()
            .any(|key| key == "join/join")
    })?;
    phone.press("join/join")?;
    phone.until(|phone| !phone.view.tabs.is_empty())?;
    phone.rest()?;
    phone.happen(app::event::Happening::Background)?;
    phone.settle()?;
    drop(phone);
    let waiting: Vec<String> = waiting.iter().map(ToString::to_string).collect();
    Ok(std::fs::write(
        folder.join(WAITING_FILE),
        waiting.join("\n"),
    )?)
}
