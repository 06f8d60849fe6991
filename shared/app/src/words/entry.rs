//! Welcome, Join, New team.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryWords<'a> {
    /// The first sentence.
    Lead,
    /// What it is.
    About,
    /// A button.
    TrySample,
    /// Below it.
    TrySampleNote,
    /// A button.
    JoinWithCode,
    /// A button.
    NewTeam,
    /// A title.
    Join,
    /// A field.
    Code,
    /// Its example.
    CodeExample,
    /// A field.
    Server,
    /// Its example.
    ServerExample,
    /// Why the server is asked for.
    ServerNote,
    /// Where it stands when a team is founded.
    SetupServerNote,
    /// A field.
    YourName,
    /// Its example.
    NameExample,
    /// What a name is for.
    NameNote,
    /// A button.
    Next,
    /// What a code is for.
    ForNewMember {
        /// The team.
        team: &'a str,
    },
    /// What a code is for.
    ForDevice {
        /// The member.
        name: &'a str,
        /// The team.
        team: &'a str,
    },
    /// What follows for a new device.
    ForDeviceNote,
    /// A button.
    JoinTeam {
        /// The team.
        team: &'a str,
    },
    /// A button.
    AddThisDevice,
    /// A button.
    AnotherCode,
    /// A problem.
    Mistyped,
    /// A problem.
    NameMissing,
    /// A problem.
    TeamNameMissing,
    /// A problem.
    ServerMissing,
    /// A team cannot be founded without one.
    ServerMissingToFound,
    /// A problem.
    Offline,
    /// A problem.
    CodeUnknown,
    /// A problem.
    CodeUsed,
    /// A problem.
    CodeExpired,
    /// A problem.
    TooOften,
    /// A problem.
    OtherMember,
    /// A problem.
    Failed,
    /// Somebody who is on a team opens a link.
    AlreadyOnTeam {
        /// The team.
        team: &'a str,
    },
    /// What to do about it.
    AlreadyOnTeamNote,
    /// Joining again on a store that ended.
    AgainLead {
        /// The team.
        team: &'a str,
    },
    /// What founding needs.
    FoundLead,
    /// What a setup code is.
    SetupNote,
    /// A field.
    SetupCode,
    /// A field.
    TeamName,
    /// Its example.
    TeamNameExample,
    /// A button.
    Found,
    /// Said of an insecure page.
    Insecure,
    /// Safari in a tab.
    InstallFirst,
    /// A problem with a typed server.
    ServerWrong,
    /// A button.
    Scan,
    /// What to point the camera at.
    ScanHint,
    /// A problem.
    ScannedSomethingElse,
    /// A problem.
    CameraDenied,
    /// A problem that only the platform's settings change.
    CameraDeniedForever,
    /// A problem.
    CameraFailed,
}
