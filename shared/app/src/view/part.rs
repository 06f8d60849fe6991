//! The parts that pages are made of. Each shell draws each of them once, well.

mod content;
mod fields;
mod figures;
mod lines;

use facet::Facet;
use serde::{Deserialize, Serialize};

pub use content::{
    ClockPart, CodePart, DiffPart, EmptyPart, PicturePart, ProgressPart, QuotePart, Run, RunKind,
};
pub use fields::{
    ChoicePart, ChoiceStyle, InputKind, InputPart, StepperPart, TogglePart, WhenKind, WhenPart,
};
pub use figures::{ComparePart, MeterPart, SparklinePart, WeekCell, WeeksPart};
pub use lines::{Avatar, Badge, ButtonsLayout, ButtonsPart, Lead, RowPart, TextPart, TextRole};

/// One part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Part {
    /// Words.
    Text(TextPart),
    /// One line of a list.
    Row(RowPart),
    /// One to four controls.
    Buttons(ButtonsPart),
    /// On or off.
    Toggle(TogglePart),
    /// One or several of a few.
    Choice(ChoicePart),
    /// Less or more.
    Stepper(StepperPart),
    /// A text field.
    Input(InputPart),
    /// A date, time, weekday or duration.
    When(WhenPart),
    /// A part of a whole.
    Meter(MeterPart),
    /// Weeks kept and missed.
    Weeks(WeeksPart),
    /// Points over time.
    Sparkline(SparklinePart),
    /// You beside others.
    Compare(ComparePart),
    /// Somebody's words.
    Quote(QuotePart),
    /// A picture.
    Picture(PicturePart),
    /// What changed in a text.
    Diff(DiffPart),
    /// Work under way.
    Progress(ProgressPart),
    /// A code to show, copy or share.
    Code(CodePart),
    /// A clock that the shell ticks.
    Clock(ClockPart),
    /// Nothing here yet: one sentence, one button.
    Empty(EmptyPart),
}
