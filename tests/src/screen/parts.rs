//! Each part as elements.

use app::view::Part;
use app::view::part::{InputPart, Lead, RowPart, WhenPart};

use super::{Element, Field, Found, Tap};

impl Found<'_> {
    pub(super) fn part(&mut self, part: &Part) {
        match part {
            Part::Text(text) => self.words(&text.key, [&text.text]),
            Part::Row(row) => self.row(row),
            Part::Buttons(buttons) => self.controls(&buttons.controls),
            Part::Toggle(toggle) => self.control_with(&toggle.control, &toggle.note),
            Part::Choice(choice) => {
                self.words(&choice.key, [&choice.label]);
                self.controls(&choice.options);
            }
            Part::Stepper(stepper) => {
                self.words(&stepper.key, [&stepper.label, &stepper.shown]);
                self.controls([&stepper.less, &stepper.more]);
            }
            Part::Input(input) => self.input(input),
            Part::When(when) => self.when(when),
            Part::Meter(meter) => {
                self.words(&meter.key, [&meter.label, &meter.shown, &meter.spoken]);
            }
            Part::Weeks(weeks) => self.words(&weeks.key, [&weeks.shown, &weeks.spoken]),
            Part::Sparkline(line) => self.words(&line.key, [&line.shown, &line.spoken]),
            Part::Compare(compare) => {
                let words = [&compare.title, &compare.shown, &compare.spoken];
                match &compare.tap {
                    Some(tap) => self.control_with(tap, words),
                    None => self.words(&compare.key, words),
                }
            }
            Part::Quote(quote) => {
                self.words(
                    &quote.key,
                    [&quote.text, &quote.by].into_iter().chain(&quote.about),
                );
                self.controls(&quote.controls);
            }
            Part::Picture(picture) => self.words(&picture.key, [&picture.alt]),
            Part::Diff(diff) => {
                self.words(
                    &diff.key,
                    diff.runs.iter().map(|run| &run.text).chain([&diff.label]),
                );
            }
            Part::Progress(progress) => {
                self.words(&progress.key, [&progress.label]);
                self.controls(progress.cancel.iter());
            }
            Part::Code(code) => {
                self.words(&code.key, [&code.shown, &code.spoken]);
                self.controls(code.copy.iter().chain(&code.share));
            }
            Part::Clock(clock) => self.words(&clock.key, [&clock.label]),
            Part::Empty(empty) => {
                self.words(&empty.key, [&empty.sentence]);
                self.controls(empty.button.iter());
            }
        }
    }

    pub(super) fn input(&mut self, input: &InputPart) {
        let field = Field {
            key: input.key.clone(),
            rev: input.rev,
            text: input.text.clone(),
            submit: input.submit.clone(),
        };
        self.field(field, [&input.label, &input.placeholder]);
        self.words(&input.key, input.count.iter().chain(&input.problem));
    }

    fn when(&mut self, when: &WhenPart) {
        let (key, text) = (when.key.clone(), when.value.clone());
        self.field(
            Field {
                key,
                rev: 0,
                text,
                submit: None,
            },
            [&when.label, &when.shown],
        );
    }

    fn row(&mut self, row: &RowPart) {
        let badge = row.badge.as_ref().map(|badge| &badge.label);
        let lead = match &row.lead {
            Some(Lead::Avatar(avatar)) => Some(&avatar.initials),
            Some(Lead::Number(number)) => Some(number),
            Some(Lead::Icon(_)) | None => None,
        };
        let drawn = [
            Some(&row.title),
            row.second.as_ref(),
            row.value.as_ref(),
            badge,
            lead,
        ];
        let drawn: Vec<String> = drawn.into_iter().flatten().cloned().collect();
        // The row itself is found by its key too, whatever its control is called.
        let tap = row
            .tap
            .clone()
            .map_or(Tap::Nothing, |tap| Tap::Act(Box::new(tap)));
        self.elements.push(Element {
            key: row.key.clone(),
            words: drawn,
            tap,
        });
        self.controls(row.tap.iter().chain(&row.button));
        self.menu(&row.key, &row.menu);
    }
}
