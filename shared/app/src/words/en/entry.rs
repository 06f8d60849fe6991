//! Welcome, Join, New team.

use crate::words::EntryWords as Words;
use crate::words::{en::of, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Lead => "Everybody coaches everybody".into(),
        Words::About => "Score a colleague’s call in two minutes, with the radio off if need be. \
             They score themselves, and then you both see where you differ."
            .into(),
        Words::TrySample => "Try the sample".into(),
        Words::TrySampleNote => "No account, no network: a short role-play to score.".into(),
        Words::JoinWithCode => "Join with a code".into(),
        Words::NewTeam => "New team".into(),
        Words::Join => "Join a team".into(),
        Words::Code => "Code".into(),
        Words::CodeExample => "ABCD-EFGH-JKMN".into(),
        Words::Server => "Server".into(),
        Words::ServerExample => "spotter.example.com".into(),
        Words::SetupServerNote => "It stands in the setup link, before “/new”.".into(),
        Words::ServerNote => "It stands in the invitation’s link, before “/join”.".into(),
        Words::YourName => "Your name".into(),
        Words::NameExample => "Ana Keller".into(),
        Words::NameNote => "Your team sees it beside your sessions.".into(),
        Words::Next => "Next".into(),
        Words::ForNewMember { team } => {
            format!("This code is an invitation to the team {}.", isolate(team))
        }
        Words::ForDevice { name, team } => format!(
            "This code adds this device to {} on the team {}.",
            isolate(name),
            isolate(team)
        ),
        Words::ForDeviceNote => "Everything of yours comes with it. The team sees that a device \
             was added."
            .into(),
        Words::JoinTeam { team } => format!("Join {}", isolate(team)),
        Words::AddThisDevice => "Add this device".into(),
        Words::AnotherCode => "Use another code".into(),
        Words::Mistyped => {
            "One of the letters is not right. A code has 12 letters and digits.".into()
        }
        Words::NameMissing => "A name is needed, of at most 60 letters.".into(),
        Words::TeamNameMissing => "The team needs a name, of at most 60 letters.".into(),
        Words::ServerMissingToFound => "A team is kept on a server. Its address is missing.".into(),
        Words::ServerMissing => "The server’s address is needed to find the team.".into(),
        Words::Offline => {
            "The server could not be reached. Joining needs the network once; try again when you \
             are online."
                .into()
        }
        Words::CodeUnknown => "The server does not know this code. Compare it once more.".into(),
        Words::CodeUsed => "This code was used up. Ask for a new one.".into(),
        Words::CodeExpired => {
            "This code is too old: codes live seven days. Ask for a new one.".into()
        }
        Words::TooOften => "Too many attempts. Wait a minute, then try again.".into(),
        Words::OtherMember => "This code is for somebody else. What is on this phone can only be \
             sent by the person it belongs to."
            .into(),
        Words::Failed => "The server could not do it now. Try again in a moment.".into(),
        Words::AlreadyOnTeam { team } => {
            format!("This device is already on the team {}", isolate(team))
        }
        Words::AlreadyOnTeamNote => "To join another one, leave it first, in Settings.".into(),
        Words::AgainLead { team } => format!(
            "Join {} team again with an invitation that was made for you. What is on this phone \
             stays, and is sent then.",
            of(team)
        ),
        Words::FoundLead => "You found the team and invite the others.".into(),
        Words::SetupNote => "It stands in the setup link that the server printed.".into(),
        Words::SetupCode => "Setup code".into(),
        Words::TeamName => "Team name".into(),
        Words::TeamNameExample => "Field sales".into(),
        Words::Found => "Found the team".into(),
        Words::Insecure => "Open this page by https to use it offline.".into(),
        Words::InstallFirst => "On an iPhone, add Spotter to the Home Screen first and join \
             there: a browser tab forgets what it holds after a week."
            .into(),
        Words::ServerWrong => "This does not look like a server’s address.".into(),
        Words::Scan => "Scan the code".into(),
        Words::ScanHint => "Point the camera at the square code of the invitation.".into(),
        Words::ScannedSomethingElse => {
            "That was no invitation. Scan another code, or type the 12 letters and digits.".into()
        }
        Words::CameraDenied => {
            "The phone does not let Spotter use the camera. Type the code.".into()
        }
        Words::CameraDeniedForever => "The phone does not let Spotter use the camera. Type the \
             code, or change that in its settings."
            .into(),
        Words::CameraFailed => "The camera could not be used. Type the code.".into(),
    }
}
