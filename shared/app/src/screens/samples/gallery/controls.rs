//! Controls in each state, tone and with each icon.

use crate::screens::action::Action;
use crate::screens::route::Route;
use crate::view::{Confirm, Control, Icon, Part, Section, Tone};

/// A control that does nothing of weight.
pub fn control(key: &str, label: &str) -> Control {
    Control::new(key, label, Action::Leave(Route::Me).to_bytes())
}

/// The sections.
pub fn sections() -> Vec<Section> {
    vec![states(), tones(), icons()]
}

fn states() -> Section {
    let confirm = Confirm {
        title: "Erase it?".into(),
        body: "It cannot be taken back.".into(),
        yes: "Erase".into(),
        no: "Keep it".into(),
    };
    let controls = vec![
        control("state/plain", "Plain").hint("Does nothing"),
        control("state/value", "With a value").value("3 of 8"),
        control("state/disabled", "Disabled").disabled("Nothing to undo"),
        control("state/busy", "Busy").busy(true),
    ];
    let chosen = vec![
        control("state/selected", "Chosen").selected(true),
        control("state/unselected", "Not chosen").selected(false),
        control("state/confirm", "Asks first")
            .tone(Tone::Warn)
            .confirm(confirm),
    ];
    let parts = vec![
        Part::stack("states", controls),
        Part::line("chosen", chosen),
    ];
    Section::plain("section/states", parts).heading("States")
}

fn tones() -> Section {
    let tones = [
        ("Plain tone", Tone::Plain),
        ("Primary", Tone::Primary),
        ("Quiet", Tone::Quiet),
        ("About you", Tone::You),
        ("About a peer", Tone::Peer),
        ("Warning", Tone::Warn),
    ];
    let parts = tones
        .chunks(3)
        .enumerate()
        .map(|(line, tones)| {
            let controls = tones
                .iter()
                .map(|(name, tone)| control(&format!("tone/{name}"), name).tone(*tone));
            Part::line(format!("tones/{line}"), controls.collect())
        })
        .collect();
    Section::plain("section/tones", parts).heading("Tones")
}

fn icons() -> Section {
    let icons = [
        Icon::Today,
        Icon::Sessions,
        Icon::Blueprints,
        Icon::Plus,
        Icon::Close,
        Icon::Back,
        Icon::Forward,
        Icon::Undo,
        Icon::More,
        Icon::Note,
        Icon::Check,
        Icon::Person,
        Icon::People,
        Icon::Device,
        Icon::Share,
        Icon::Copy,
        Icon::Settings,
        Icon::Sync,
        Icon::List,
        Icon::Single,
        Icon::Bin,
        Icon::Lock,
        Icon::Warning,
        Icon::Search,
        Icon::Code,
        Icon::Clock,
        Icon::Info,
        Icon::Focus,
        Icon::Leave,
        Icon::Export,
    ];
    let parts = icons
        .chunks(3)
        .enumerate()
        .map(|(line, icons)| {
            let controls = icons.iter().map(|icon| {
                let name = format!("{icon:?}");
                control(&format!("icon/{name}"), &format!("{name} icon")).icon(*icon)
            });
            Part::line(format!("icons/{line}"), controls.collect())
        })
        .collect();
    Section::plain("section/icons", parts).heading("Icons")
}
