//! Everything on a screen, in the order in which it is drawn: for tests, drivers and audits.

use super::control::Control;
use super::page::{Header, Page, Section};
use super::part::{InputPart, Part, RowPart};
use super::score_card::{CriterionView, ScoreCard, ScoreCardBody};
use super::session::SessionView;
use super::{Screen, View};

impl View {
    /// What can be reached now: the sheet if there is one, else the screen on top with the pill
    /// and the tabs; and the toast.
    pub fn reachable(&self) -> Vec<&Control> {
        let mut controls = match (&self.sheet, self.stack.first()) {
            (Some(sheet), _) => sheet.screen.controls(),
            (None, Some(top)) => {
                let mut controls = top.controls();
                controls.extend(&self.sync);
                controls.extend(self.tabs.iter().map(|tab| &tab.control));
                controls
            }
            (None, None) => Vec::new(),
        };
        controls.extend(self.toast.iter().filter_map(|toast| toast.control.as_ref()));
        controls
    }

    /// The screen that has the focus: the sheet, or the one on top.
    pub fn front(&self) -> Option<&Screen> {
        self.sheet
            .as_ref()
            .map(|sheet| &sheet.screen)
            .or_else(|| self.stack.first())
    }
}

impl Screen {
    /// Every control, in order.
    pub fn controls(&self) -> Vec<&Control> {
        let mut controls = Vec::new();
        header_controls(self.header(), &mut controls);
        match self {
            Self::Page(page) => page_controls(page, &mut controls),
            Self::ScoreCard(card) => card_controls(card, &mut controls),
            Self::Session(session) => session_controls(session, &mut controls),
        }
        controls
    }

    /// Every key: of the header, sections, parts and controls.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys = vec![self.header().key.as_str()];
        keys.extend(self.controls().iter().map(|control| control.key.as_str()));
        match self {
            Self::Page(page) => {
                keys.extend(page.search.iter().map(|search| search.key.as_str()));
                page.sections
                    .iter()
                    .for_each(|section| section_keys(section, &mut keys));
            }
            Self::Session(session) => {
                session
                    .sections
                    .iter()
                    .for_each(|section| section_keys(section, &mut keys));
            }
            Self::ScoreCard(card) => match &card.body {
                ScoreCardBody::Single(criterion) => {
                    keys.push(&criterion.key);
                    keys.extend(criterion.note_field.iter().map(|field| field.key.as_str()));
                }
                ScoreCardBody::List(lines) => {
                    keys.extend(lines.iter().map(|line| line.key.as_str()));
                }
            },
        }
        keys
    }

    /// The text fields.
    pub fn inputs(&self) -> Vec<&InputPart> {
        let sections = match self {
            Self::Page(page) => &page.sections,
            Self::Session(session) => &session.sections,
            Self::ScoreCard(card) => match &card.body {
                ScoreCardBody::Single(criterion) => return criterion.note_field.iter().collect(),
                ScoreCardBody::List(_) => return Vec::new(),
            },
        };
        let parts = sections.iter().flat_map(|section| &section.parts);
        parts
            .filter_map(|part| {
                if let Part::Input(input) = part {
                    Some(input)
                } else {
                    None
                }
            })
            .collect()
    }
}

impl Part {
    /// Its key.
    pub fn key(&self) -> &str {
        match self {
            Self::Text(part) => &part.key,
            Self::Row(part) => &part.key,
            Self::Buttons(part) => &part.key,
            Self::Toggle(part) => &part.key,
            Self::Choice(part) => &part.key,
            Self::Stepper(part) => &part.key,
            Self::Input(part) => &part.key,
            Self::When(part) => &part.key,
            Self::Meter(part) => &part.key,
            Self::Weeks(part) => &part.key,
            Self::Sparkline(part) => &part.key,
            Self::Compare(part) => &part.key,
            Self::Quote(part) => &part.key,
            Self::Picture(part) => &part.key,
            Self::Diff(part) => &part.key,
            Self::Progress(part) => &part.key,
            Self::Code(part) => &part.key,
            Self::Clock(part) => &part.key,
            Self::Empty(part) => &part.key,
        }
    }

    /// Its controls, in order. What a keyboard's return does is not one: it is not drawn.
    pub fn controls(&self) -> Vec<&Control> {
        match self {
            Self::Row(row) => row_controls(row),
            Self::Buttons(part) => part.controls.iter().collect(),
            Self::Toggle(part) => vec![&part.control],
            Self::Choice(part) => part.options.iter().collect(),
            Self::Stepper(part) => vec![&part.less, &part.more],
            Self::Compare(part) => part.tap.iter().collect(),
            Self::Quote(part) => part.controls.iter().collect(),
            Self::Picture(part) => part.tap.iter().collect(),
            Self::Progress(part) => part.cancel.iter().collect(),
            Self::Code(part) => part.copy.iter().chain(&part.share).collect(),
            Self::Empty(part) => part.button.iter().collect(),
            Self::Text(_)
            | Self::Input(_)
            | Self::When(_)
            | Self::Meter(_)
            | Self::Weeks(_)
            | Self::Sparkline(_)
            | Self::Diff(_)
            | Self::Clock(_) => Vec::new(),
        }
    }
}

fn header_controls<'a>(header: &'a Header, controls: &mut Vec<&'a Control>) {
    controls.extend(&header.back);
    controls.extend(&header.avatar);
    controls.extend(&header.menu);
}

fn page_controls<'a>(page: &'a Page, controls: &mut Vec<&'a Control>) {
    controls.extend(&page.refresh);
    page.sections
        .iter()
        .for_each(|section| section_controls(section, controls));
    controls.extend(&page.round);
    controls.extend(&page.bar);
}

fn session_controls<'a>(session: &'a SessionView, controls: &mut Vec<&'a Control>) {
    controls.extend(session.score.iter().filter_map(|score| score.how.as_ref()));
    session
        .sections
        .iter()
        .for_each(|section| section_controls(section, controls));
    controls.extend(&session.bar);
}

fn card_controls<'a>(card: &'a ScoreCard, controls: &mut Vec<&'a Control>) {
    controls.push(&card.overview);
    match &card.body {
        ScoreCardBody::Single(criterion) => criterion_controls(criterion, controls),
        ScoreCardBody::List(lines) => {
            for line in lines {
                controls.push(&line.title);
                controls.extend(&line.numerals);
            }
        }
    }
    let bar = &card.bar;
    controls.extend([&bar.undo, &bar.previous, &bar.next, &bar.finish]);
}

fn criterion_controls<'a>(criterion: &'a CriterionView, controls: &mut Vec<&'a Control>) {
    controls.push(&criterion.title);
    controls.extend(criterion.levels.iter().map(|level| &level.control));
    controls.extend([
        &criterion.not_seen,
        &criterion.not_applicable,
        &criterion.note,
    ]);
}

fn section_controls<'a>(section: &'a Section, controls: &mut Vec<&'a Control>) {
    controls.extend(section.parts.iter().flat_map(Part::controls));
    controls.extend(section.window.iter().map(|window| &window.more));
}

fn section_keys<'a>(section: &'a Section, keys: &mut Vec<&'a str>) {
    keys.push(&section.key);
    keys.extend(section.parts.iter().map(Part::key));
}

/// What a swipe does, the menu does too: it is counted once.
fn row_controls(row: &RowPart) -> Vec<&Control> {
    row.tap.iter().chain(&row.button).chain(&row.menu).collect()
}
