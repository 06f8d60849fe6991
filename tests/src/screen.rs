//! A view as a person meets it: elements in order, each with its words and what a tap on it does.
//!
//! Only what can be reached: a sheet hides the screen and the tabs below it, a closed menu hides
//! its items behind *More*.

mod own;
mod parts;

use app::view::{Control, Header, Page, Screen, Section, View};

/// Something on the screen.
#[derive(Debug, Clone)]
pub struct Element {
    /// The control's, field's or part's key.
    pub key: String,
    /// All that is drawn or spoken of it.
    pub words: Vec<String>,
    /// What a tap does.
    pub tap: Tap,
}

/// What a tap does.
#[derive(Debug, Clone)]
pub enum Tap {
    /// Nothing.
    Nothing,
    /// A control's action.
    Act(Box<Control>),
    /// A text field takes the focus.
    Focus(Box<Field>),
    /// A menu opens.
    Menu(String),
}

/// A text field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its key.
    pub key: String,
    /// The core's revision of its text.
    pub rev: u64,
    /// The core's text.
    pub text: String,
    /// What the return key does.
    pub submit: Option<Control>,
}

/// What can be reached, in order. `menu` is the key of the one that is open.
pub fn elements(view: &View, menu: Option<&str>) -> Vec<Element> {
    let mut found = Found {
        elements: Vec::new(),
        menu,
    };
    if let Some(sheet) = &view.sheet {
        found.screen(&sheet.screen);
    } else {
        if let Some(top) = view.stack.first() {
            found.screen(top);
        }
        found.controls(view.sync.iter());
        found.controls(view.tabs.iter().map(|tab| &tab.control));
    }
    if let Some(toast) = &view.toast {
        found.words(&format!("toast/{}", toast.id), [&toast.text]);
        found.controls(toast.control.iter());
    }
    found.elements
}

/// What was found so far.
struct Found<'m> {
    elements: Vec<Element>,
    menu: Option<&'m str>,
}

impl Found<'_> {
    fn words<'w>(&mut self, key: &str, words: impl IntoIterator<Item = &'w String>) {
        let words = words.into_iter().cloned().collect();
        self.elements.push(Element {
            key: key.into(),
            words,
            tap: Tap::Nothing,
        });
    }

    fn control(&mut self, control: &Control) {
        self.control_with(control, []);
    }

    /// A control that draws more words than its own.
    fn control_with<'w>(
        &mut self,
        control: &'w Control,
        more: impl IntoIterator<Item = &'w String>,
    ) {
        let own = [
            Some(&control.label),
            control.spoken.as_ref(),
            control.value.as_ref(),
        ];
        let words = own.into_iter().flatten().chain(more).cloned().collect();
        let tap = Tap::Act(Box::new(control.clone()));
        self.elements.push(Element {
            key: control.key.clone(),
            words,
            tap,
        });
    }

    fn controls<'c>(&mut self, controls: impl IntoIterator<Item = &'c Control>) {
        for control in controls {
            self.control(control);
        }
    }

    fn menu(&mut self, key: &str, items: &[Control]) {
        if items.is_empty() {
            return;
        }
        let key = format!("{key}/more");
        if self.menu == Some(&key) {
            self.controls(items);
        }
        let tap = Tap::Menu(key.clone());
        self.elements.push(Element {
            key,
            words: vec!["More".into()],
            tap,
        });
    }

    fn screen(&mut self, screen: &Screen) {
        match screen {
            Screen::Page(page) => self.page(page),
            Screen::ScoreCard(card) => self.score_card(card),
            Screen::Session(session) => self.session(session),
        }
    }

    fn header(&mut self, header: &Header) {
        self.controls(header.back.iter());
        self.words(
            &header.key,
            [&header.title].into_iter().chain(&header.subtitle),
        );
        self.controls(header.avatar.iter());
        // The first is drawn where it is a picture; the rest stand behind *More*.
        let drawn = usize::from(
            header
                .menu
                .first()
                .is_some_and(|first| first.icon.is_some()),
        );
        let (drawn, rest) = header.menu.split_at(drawn);
        self.controls(drawn);
        self.menu(&header.key, rest);
    }

    fn page(&mut self, page: &Page) {
        self.header(&page.header);
        self.controls(page.refresh.iter());
        if let Some(search) = &page.search {
            let field = Field {
                key: search.key.clone(),
                rev: search.rev,
                text: search.text.clone(),
                submit: None,
            };
            self.field(field, [&search.placeholder]);
        }
        self.sections(&page.sections);
        self.controls(page.round.iter());
        self.controls(&page.bar);
    }

    fn sections(&mut self, sections: &[Section]) {
        for section in sections {
            self.words(&section.key, section.heading.iter().chain(&section.note));
            for part in &section.parts {
                self.part(part);
            }
            self.controls(section.window.iter().map(|window| &window.more));
        }
    }

    fn field<'w>(&mut self, field: Field, words: impl IntoIterator<Item = &'w String>) {
        let mut words: Vec<String> = words.into_iter().cloned().collect();
        words.push(field.text.clone());
        self.elements.push(Element {
            key: field.key.clone(),
            words,
            tap: Tap::Focus(Box::new(field)),
        });
    }
}
