//! The Crux app.

use crux_core::render::render;
use crux_core::{App, Command};

use crate::effects::Effect;
use crate::event::Event;
use crate::model::Model;
use crate::view::View;

/// The core of Spotter.
#[derive(Debug, Default)]
pub struct Spotter;

impl App for Spotter {
    type Event = Event;
    type Model = Model;
    type ViewModel = View;
    type Effect = Effect;

    fn update(&self, event: Event, model: &mut Model) -> Command<Effect, Event> {
        model.take(event);
        let wants = model.wants();
        if model.draw() {
            Command::all([wants, render()])
        } else {
            wants
        }
    }

    fn view(&self, model: &Model) -> View {
        model.shown().clone()
    }
}
