//! Team, members, invitations, devices.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamWords<'a> {
    /// Subtitle.
    Members {
        /// How many.
        count: usize,
    },
    /// A badge.
    Steward,
    /// A badge.
    Left,
    /// A badge.
    Removed,
    /// Section.
    Roster,
    /// Section.
    Former,
    /// Section.
    Invitations,
    /// A row: for a new member.
    ForNew,
    /// A row: for a member's device.
    ForDevice {
        /// Whose.
        name: &'a str,
    },
    /// Second line.
    UsesUntil {
        /// How often.
        uses: u32,
        /// Until when.
        day: &'a str,
    },
    /// Second line.
    NotLive,
    /// A button.
    Invite,
    /// A button.
    InviteSeveral,
    /// Sample: nobody can be invited.
    SampleNote,
    /// A member: that is you.
    ThatIsYou,
    /// Role.
    RoleMember,
    /// Role.
    RoleSteward,
    /// Section.
    Devices,
    /// A device's second line.
    JoinedOn {
        /// The day.
        day: &'a str,
    },
    /// A badge.
    ThisDevice,
    /// A badge.
    AccessEnded,
    /// A device without a name.
    UnnamedDevice,
    /// A button.
    NewPhone {
        /// Whose; absent for oneself.
        name: Option<&'a str>,
    },
    /// A button.
    EndAccess,
    /// What is said of it.
    EndAccessOf {
        /// The device.
        device: &'a str,
    },
    /// Its question.
    EndAccessAsk {
        /// The device.
        device: &'a str,
    },
    /// What follows.
    EndAccessBody,
    /// A button.
    MakeSteward,
    /// A button.
    MakeMember,
    /// A button.
    Remove {
        /// Whom.
        name: &'a str,
    },
    /// Its question.
    RemoveAsk {
        /// Whom.
        name: &'a str,
    },
    /// What follows.
    RemoveBody,
    /// The yes.
    RemoveYes,
    /// A sheet's title.
    InvitationTitle,
    /// A sheet's title.
    InvitationFor {
        /// Whom.
        name: &'a str,
    },
    /// Spoken code.
    CodeSpoken {
        /// The code.
        code: &'a str,
    },
    /// Below the code.
    Scan,
    /// Below the code.
    OnlyOnline,
    /// A button.
    CopyLink,
    /// A button.
    ShareLink,
    /// The words of the share sheet.
    ShareText {
        /// The team.
        team: &'a str,
    },
    /// A button.
    EndInvitation,
    /// An invitation made elsewhere.
    CodeElsewhere,
    /// It is gone.
    InvitationGone,
    /// A toast.
    InvitationEnded,
    /// A toast.
    RemovedToast {
        /// Whom.
        name: &'a str,
    },
    /// Sessions with a member.
    Together {
        /// How many.
        count: usize,
    },
}
