//! Session.

use crate::words::SessionWords as Words;
use crate::words::{en::count, en::list, isolate};

#[allow(clippy::too_many_lines, reason = "one line a key")]
pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Subtitle { day, raters: [] } => day.into(),
        Words::Subtitle { day, raters } => format!("{day} · scored by {}", list(raters)),
        Words::ScoreOf { scored, counted } => format!("{scored} of {counted} scored"),
        Words::ScoreSpoken { number, of } => format!("Score {number} of 100, {of}"),
        Words::HowCounted => "How is this counted?".into(),
        Words::LegendPeers { names } => list(names),
        Words::LegendMiddle { names } => format!("{} (middle)", names.join(", ")),
        Words::LegendOwnView { name } => format!("{}, own view", isolate(name)),
        Words::LookTogether => "Look at this together".into(),
        Words::Stronger => "Stronger than you think".into(),
        Words::StrongerOther { name } => format!("Stronger than {} thinks", isolate(name)),
        Words::SameView { count } => format!("Same view · {count}"),
        Words::OneSided => "Scored by one side".into(),
        Words::Levels => "Levels".into(),
        Words::YouThey { you, they } => format!("You {you} · they {they}"),
        Words::NameYou { name, theirs, you } => format!("{} {theirs} · you {you}", isolate(name)),
        Words::NameCoaches {
            name,
            theirs,
            coaches,
        } => {
            format!("{} {theirs} · coaches {coaches}", isolate(name))
        }
        Words::CompareSpoken {
            criterion,
            shown,
            top,
        } => {
            format!("{criterion}: {}, of {top}", shown.replace(" · ", ", "))
        }
        Words::NotSeen => "Not seen".into(),
        Words::NotApplicable => "N/A".into(),
        Words::WouldKeep { name } => format!("{} would keep one thing", isolate(name)),
        Words::WouldChange { name } => format!("{} would change one thing", isolate(name)),
        Words::Keeps { name } => format!("{}: one thing to keep", isolate(name)),
        Words::Changes { name } => format!("{}: one thing to change", isolate(name)),
        Words::TookFrom { name } => format!("{}: taken from this", isolate(name)),
        Words::Notes => "In their words".into(),
        Words::People => "People".into(),
        Words::Presents => "Presents".into(),
        Words::OwesCard => "Has not scored yet".into(),
        Words::OwesSelf => "Has not scored the own view yet".into(),
        Words::HasScored => "Has scored".into(),
        Words::CardIsHere => "Has scored · open to you".into(),
        Words::OpensAfterYou => "Has scored · opens when you have scored".into(),
        Words::GaveNoCard => "Gave no card".into(),
        Words::LeftNoCard => "Left the team, gave no card".into(),
        Words::LeftTeam => "Left the team".into(),
        Words::AfterAnother => "Made after seeing another".into(),
        Words::Revised { name } => format!("{} · revised after sharing", isolate(name)),
        Words::RevisedLine { was, now } => format!("Was {was}, now {now}"),
        Words::WordsRevised => "Words were changed".into(),
        Words::YourCard => "Your card".into(),
        Words::Draft { scored, total } => format!("Draft · {scored} of {total}"),
        Words::Ready => "Ready to share".into(),
        Words::WaitingToSend => "Waiting to send".into(),
        Words::Delivered => "Delivered".into(),
        Words::DeliveredSealed { name } => {
            format!("Delivered · opens when {} has scored", isolate(name))
        }
        Words::OnPhone { names: [] } => "Delivered".into(),
        Words::OnPhone { names: [one] } => format!("On {}’s phone", isolate(one)),
        Words::OnPhone { names } => format!("On the phones of {}", list(names)),
        Words::Declined => "You gave no card".into(),
        Words::Refused => "Kept on this phone, not shared".into(),
        Words::SampleShared => "Shared in the sample, which never leaves this phone".into(),
        Words::TakeBack => "Take back".into(),
        Words::TakenBack => "Taken back".into(),
        Words::TooLate => "It has left this phone already".into(),
        Words::Tell { name } => format!("Tell {}", isolate(name)),
        Words::TellText { blueprint } => format!("I scored your session · {blueprint}"),
        Words::TellTextOwes { blueprint } => {
            format!("I scored our session · {blueprint}. Score it too, then we both see both.")
        }
        Words::Score { name } => format!("Score {}", isolate(name)),
        Words::ScoreYourself => "Score yourself".into(),
        Words::ContinueScoring { scored, total } => format!("Continue · {scored} of {total}"),
        Words::Revise => "Revise your card".into(),
        Words::Decline => "Give no card".into(),
        Words::Discard => "Discard this session".into(),
        Words::DiscardDraft => "Discard your draft".into(),
        Words::AddCoach => "Add a coach".into(),
        Words::Shared => "Shared".into(),
        Words::DeclinedToast => "You give no card".into(),
        Words::Discarded => "Discarded".into(),
        Words::CoachAdded { name } => format!("{} scores this too", isolate(name)),
        Words::AddCoachTitle => "Who scores this too?".into(),
        Words::NobodyToAdd => "Everybody on the team is in this session.".into(),
        Words::BlindNote => "Nobody sees another’s card before giving their own.".into(),
        Words::BegunByOthers { title } => {
            format!("{title} is back: somebody has begun to score it")
        }
        Words::OneArrived { title } => format!("{title}: a card arrived"),
        Words::SeveralArrived { count: number } => {
            format!("{} arrived", count(number, "session", "sessions"))
        }
        Words::DetailsComing => "Its details are on their way".into(),
        Words::CountedLead => "Each level counts as a share of its highest one. Each share is \
             multiplied by how much its criterion counts, and the whole is shown out of 100. What \
             does not apply is left out; what was not seen or not scored lowers only the second \
             number."
            .into(),
        Words::CountedPeers => "With several coaches the middle of their levels counts; with an \
             even number, the mean of the middle two."
            .into(),
        Words::CountedWeights { percent } => {
            format!("Scored here: {percent} % of what counts in this blueprint.")
        }
        Words::CountedGap => "“Look at this together” is where the own view stands a level or \
             more above the coaches’; most people see themselves a little higher. “Stronger” is \
             the other way round."
            .into(),
        Words::CountedMustDo => "A must-do is shown beside the number and never changes it.".into(),
        Words::LevelOf { level, top } => format!("{level} of {top}"),
        Words::OtherVersion { names } => {
            format!("{} scored another version; it is not compared", list(names))
        }
        Words::MustDoMissed { count: number } => {
            format!("{} at level 0", count(number, "must-do", "must-dos"))
        }
        Words::Format { format, time } => format!("{format} · {time}"),
    }
}
