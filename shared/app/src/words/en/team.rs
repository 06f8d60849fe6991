//! Team, members, invitations, devices.

use crate::words::TeamWords as Words;
use crate::words::{en::count, en::of, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Members { count: number } => count(number, "member", "members"),
        Words::Steward | Words::RoleSteward => "Steward".into(),
        Words::Left => "Left".into(),
        Words::Removed => "Removed".into(),
        Words::Roster => "People".into(),
        Words::Former => "No longer on the team".into(),
        Words::Invitations => "Open invitations".into(),
        Words::ForNew => "For somebody new".into(),
        Words::ForDevice { name } => format!("For a phone of {}", isolate(name)),
        Words::UsesUntil { uses, day } => {
            let uses = usize::try_from(uses).unwrap_or(usize::MAX);
            format!("{} left · until {day}", count(uses, "use", "uses"))
        }
        Words::NotLive => "Only works once this phone is online".into(),
        Words::Invite => "Invite somebody".into(),
        Words::InviteSeveral => "Invite up to 30 people".into(),
        Words::SampleNote => {
            "These people are invented. In your own team you invite real ones.".into()
        }
        Words::ThatIsYou => "That is you".into(),
        Words::RoleMember => "Member".into(),
        Words::Devices => "Devices".into(),
        Words::JoinedOn { day } => format!("Since {day}"),
        Words::ThisDevice => "This device".into(),
        Words::AccessEnded => "Access ended".into(),
        Words::UnnamedDevice => "A device".into(),
        Words::NewPhone { name: None } => "Add another phone of yours".into(),
        Words::NewPhone { name: Some(name) } => format!("{} new phone", of(name)),
        Words::EndAccess => "End access".into(),
        Words::EndAccessOf { device } => format!("End access of {device}"),
        Words::EndAccessAsk { device } => format!("End access of “{device}”?"),
        Words::EndAccessBody => {
            "It can no longer send or receive. What is on it stays there.".into()
        }
        Words::MakeSteward => "Make steward".into(),
        Words::MakeMember => "Make member".into(),
        Words::Remove { name } => format!("Remove {}", isolate(name)),
        Words::RemoveAsk { name } => format!("Remove {} from the team?", isolate(name)),
        Words::RemoveBody => "Shared cards stay with those who have them. Nothing new arrives on \
             the phones of a removed member."
            .into(),
        Words::RemoveYes => "Remove".into(),
        Words::InvitationTitle => "Invitation".into(),
        Words::InvitationFor { name } => format!("{} new phone", of(name)),
        Words::CodeSpoken { code } => {
            let letters: Vec<String> = code.chars().map(|letter| letter.to_string()).collect();
            format!("Code {}", letters.join(" ").replace(" - ", ", "))
        }
        Words::Scan => "Scan it with the other phone’s camera, or type the code there.".into(),
        Words::OnlyOnline => "It only works once this phone is online.".into(),
        Words::CopyLink => "Copy the link".into(),
        Words::ShareLink => "Send the link".into(),
        Words::ShareText { team } => format!("Join our team {} on Spotter", isolate(team)),
        Words::EndInvitation => "End this invitation".into(),
        Words::CodeElsewhere => "Its code is on the phone that made it.".into(),
        Words::InvitationGone => "This invitation was used up or ended.".into(),
        Words::InvitationEnded => "The invitation has ended".into(),
        Words::RemovedToast { name } => format!("{} is no longer on the team", isolate(name)),
        Words::Together { count: number } => {
            format!("{} together", count(number, "session", "sessions"))
        }
    }
}
