//! The layouts of their own: score card and session.

use app::view::score_card::{CriterionLine, CriterionView, ScoreCardBody};
use app::view::{ScoreCard, SessionView};

use super::Found;

impl Found<'_> {
    pub(super) fn score_card(&mut self, card: &ScoreCard) {
        self.header(&card.header);
        if let Some(clock) = &card.clock {
            self.words(&clock.key, [&clock.label]);
        }
        self.control(&card.overview);
        match &card.body {
            ScoreCardBody::Single(criterion) => self.criterion(criterion),
            ScoreCardBody::List(lines) => lines.iter().for_each(|line| self.line(line)),
        }
        let bar = &card.bar;
        self.controls([&bar.undo, &bar.previous, &bar.next, &bar.finish]);
    }

    fn criterion(&mut self, criterion: &CriterionView) {
        self.words(&criterion.key, [&criterion.step, &criterion.prompt]);
        self.control(&criterion.title);
        for badge in &criterion.badges {
            self.words(&criterion.key, [&badge.label]);
        }
        for level in &criterion.levels {
            self.control_with(&level.control, [&level.number]);
        }
        self.controls([
            &criterion.not_seen,
            &criterion.not_applicable,
            &criterion.note,
        ]);
        if let Some(input) = &criterion.note_field {
            self.input(input);
        }
    }

    fn line(&mut self, line: &CriterionLine) {
        self.control_with(&line.title, line.badges.iter().map(|badge| &badge.label));
        self.controls(&line.numerals);
        self.words(&line.key, &line.chosen);
    }

    pub(super) fn session(&mut self, session: &SessionView) {
        self.header(&session.header);
        if let Some(score) = &session.score {
            self.words("score", [&score.number, &score.of, &score.spoken]);
            self.controls(score.how.iter());
        }
        for entry in &session.legend {
            self.words("legend", [&entry.label]);
        }
        self.sections(&session.sections);
        self.controls(&session.bar);
    }
}
