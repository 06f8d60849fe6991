//! Blueprints.

use crate::words::BlueprintWords as Words;
use crate::words::en::count;

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Journey => "The customer’s journey".into(),
        Words::Second { criteria, steps } => {
            format!("{criteria} to score · {}", count(steps, "step", "steps"))
        }
        Words::Of { title, criteria } => format!("{title} · {criteria} to score"),
        Words::Gap => "No blueprint yet".into(),
        Words::OnItsWay => "Its blueprint is on its way".into(),
        Words::Gaps { count: 0 } => "Every stage has its blueprint.".into(),
        Words::Gaps { count: number } => format!(
            "{} without a blueprint.",
            count(number, "stage is", "stages are")
        ),
        Words::Elsewhere => "Blueprints of no stage".into(),
        Words::None => "Your team’s blueprints are on their way.".into(),
        Words::Version { number, criteria } => format!("Version {number} · {criteria} to score"),
        Words::Taps { minutes } => format!("About {minutes} min to score"),
        Words::PractiseSpoken { title } => format!("Practise this: {title}"),
        Words::Practise => "Practise this".into(),
        Words::Note => "A blueprint is a framework, never a script: its steps may come in any \
             order."
            .into(),
        Words::Earlier { count: number } => {
            format!("{} before this one", count(number, "version", "versions"))
        }
    }
}
