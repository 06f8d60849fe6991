//! Each part with all that it can hold.

use crate::view::part::{
    Avatar, ChoicePart, ChoiceStyle, ClockPart, CodePart, ComparePart, DiffPart, InputKind,
    InputPart, MeterPart, PicturePart, ProgressPart, QuotePart, RowPart, Run, RunKind,
    SparklinePart, StepperPart, TextRole, TogglePart, WeekCell, WeeksPart, WhenKind, WhenPart,
};
use crate::view::{Icon, Part, Section, SectionLook, Tone, Window};

use super::controls::control;

/// Words, rows, fields and choices.
pub fn sections() -> Vec<Section> {
    vec![
        Section::plain("section/texts", texts()).heading("Words"),
        Section::new("section/rows", rows())
            .heading("Rows")
            .window(Some(Window {
                total: 200,
                more: control("rows/more", "Show more · 4 of 200"),
            })),
        Section::new("section/choices", choices()).heading("Choices"),
        Section::new("section/fields", fields())
            .heading("Fields")
            .note("A note below the fields."),
    ]
}

/// Figures, quotes, codes and the rest.
pub fn figures() -> Vec<Section> {
    vec![
        Section::new("section/figures", numbers()).heading("Figures"),
        Section::plain("section/focus", vec![weeks()])
            .look(SectionLook::Focus)
            .heading("The team’s topic this week"),
        Section::new("section/said", said()).heading("Said"),
        Section::plain("section/codes", codes()).heading("Codes and clocks"),
        Section::plain(
            "section/empty",
            vec![Part::empty(
                "empty",
                "Nothing is waiting. Watch a colleague, and score what you see.",
                Some(control("empty/do", "Start a session")),
            )],
        ),
    ]
}

fn texts() -> Vec<Part> {
    let roles = [
        ("heading1", TextRole::Heading1, "The largest heading"),
        ("heading2", TextRole::Heading2, "A heading"),
        ("heading3", TextRole::Heading3, "The smallest heading"),
        (
            "lead",
            TextRole::Lead,
            "The first sentence says what this is about.",
        ),
        (
            "body",
            TextRole::Body,
            "Then the words follow, as many as it takes.",
        ),
        (
            "note",
            TextRole::Note,
            "Small print for those who want to know.",
        ),
    ];
    let mut parts: Vec<Part> = roles
        .map(|(key, role, words)| Part::text(format!("text/{key}"), role, words))
        .into();
    parts.push(Part::toned(
        "text/warn",
        TextRole::Body,
        "Could not be sent",
        Tone::Warn,
    ));
    parts
}

fn rows() -> Vec<Part> {
    let peer = Avatar {
        initials: "BO".into(),
        tone: Tone::Peer,
    };
    let you = Avatar {
        initials: "You".into(),
        tone: Tone::You,
    };
    let menu = vec![
        control("row/menu/note", "Note"),
        control("row/menu/discard", "Discard"),
    ];
    let mut swiped = RowPart::new("row/swiped", "Swipe it, or open its menu")
        .icon(Icon::Note)
        .menu(menu.clone());
    swiped.swipes = menu;
    vec![
        RowPart::new("row/button", "Score Ben’s call")
            .second("Discovery call · 8 to score · 2 min")
            .avatar(peer)
            .tap(control(
                "row/button/tap",
                "Score Ben’s call, Discovery call",
            ))
            .button(control("row/button/do", "Score").primary())
            .part(),
        RowPart::new("row/value", "Asks about today")
            .value("2")
            .part(),
        RowPart::new("row/badge", "Your own view first")
            .second("Discovery call · then see Cleo’s")
            .avatar(you)
            .badge("New", Tone::You)
            .tap(control("row/badge/tap", "Your own view first"))
            .part(),
        RowPart::new("row/number", "Customer says in own words what it costs")
            .number("2")
            .part(),
        swiped.part(),
    ]
}

fn choices() -> Vec<Part> {
    let styles = [
        ("segments", ChoiceStyle::Segments),
        ("chips", ChoiceStyle::Chips),
        ("list", ChoiceStyle::List),
        ("menu", ChoiceStyle::Menu),
    ];
    let mut parts: Vec<Part> = styles
        .map(|(name, style)| {
            let options = ["Live", "Tape", "Role-play"].map(|option| {
                control(&format!("{name}/{option}"), option)
                    .spoken(format!("{option}, {name}"))
                    .selected(option == "Tape")
            });
            Part::Choice(ChoicePart {
                key: format!("choice/{name}"),
                label: format!("As {name}"),
                style,
                many: name == "chips",
                options: options.into(),
            })
        })
        .into();
    parts.push(Part::Toggle(TogglePart {
        key: "toggle".into(),
        note: Some("All criteria at once.".into()),
        control: control("toggle/do", "Score as a list").selected(true),
    }));
    parts.push(Part::Stepper(StepperPart {
        key: "stepper".into(),
        label: "Uses".into(),
        shown: "3".into(),
        less: control("stepper/less", "−").spoken("One less"),
        more: control("stepper/more", "+").spoken("One more"),
    }));
    parts
}

fn fields() -> Vec<Part> {
    let kinds = [
        ("plain", InputKind::Plain),
        ("name", InputKind::Name),
        ("code", InputKind::Code),
        ("number", InputKind::Number),
        ("url", InputKind::Url),
        ("search", InputKind::Search),
    ];
    let mut parts: Vec<Part> = kinds
        .map(|(name, kind)| {
            let key = format!("input/{name}");
            let field = InputPart::new(key, format!("Of kind {name}"), (String::new(), 0));
            Part::Input(InputPart {
                kind,
                placeholder: "An example".into(),
                ..field
            })
        })
        .into();
    let words = "After “it’s slow”, ask what slow costs them.".to_owned();
    parts.push(Part::Input(InputPart {
        lines: 3,
        count: Some("45 of 120".into()),
        problem: Some("This is what is wrong with it.".into()),
        submit: Some(control("input/submit", "Send")),
        return_label: Some("Send".into()),
        ..InputPart::new("input/long", "Long", (words, 1))
    }));
    let whens = [
        ("date", WhenKind::Date, "2026-11-23", "Mon 23 Nov"),
        ("time", WhenKind::Time, "14:30", "14:30"),
        (
            "both",
            WhenKind::Both,
            "2026-11-23T14:30",
            "Mon 23 Nov 14:30",
        ),
        ("weekday", WhenKind::Weekday, "1", "Monday"),
        ("duration", WhenKind::Duration, "00:45", "45 min"),
    ];
    parts.extend(whens.map(|(name, kind, value, shown)| {
        Part::When(WhenPart {
            key: format!("when/{name}"),
            label: format!("When, as {name}"),
            kind,
            value: value.into(),
            shown: shown.into(),
            least: None,
            most: None,
        })
    }));
    parts
}

fn numbers() -> Vec<Part> {
    vec![
        Part::Meter(MeterPart {
            key: "meter".into(),
            label: "Scored".into(),
            part: 6,
            whole: 7,
            shown: "6 of 7".into(),
            spoken: "6 of 7 scored".into(),
        }),
        Part::Sparkline(SparklinePart {
            key: "sparkline".into(),
            points: [Some(100), Some(300), None, Some(250), Some(700), Some(900)].into(),
            low: "0".into(),
            high: "3".into(),
            shown: "Rising".into(),
            spoken: "Rising from 1 to 3 over six sessions".into(),
        }),
        compare(
            "mine",
            "Finds the impact",
            "You 3 · they 1",
            Some(1_000),
            vec![333],
            None,
        ),
        compare(
            "model",
            "Next step agreed",
            "You 1 · they 2 and 3",
            Some(333),
            vec![667, 1_000],
            Some(1_000),
        ),
    ]
}

fn compare(
    key: &str,
    title: &str,
    shown: &str,
    you: Option<u32>,
    others: Vec<u32>,
    model: Option<u32>,
) -> Part {
    Part::Compare(ComparePart {
        key: format!("compare/{key}"),
        title: title.into(),
        shown: shown.into(),
        spoken: format!("{title}: {}, of 3", shown.replace(" · ", ", ")),
        you,
        others,
        model,
        top_level: 3,
        tap: Some(control(&format!("compare/{key}/tap"), title)),
    })
}

fn weeks() -> Part {
    Part::Weeks(WeeksPart {
        key: "weeks".into(),
        cells: vec![
            WeekCell::Kept,
            WeekCell::Kept,
            WeekCell::Away,
            WeekCell::Missed,
            WeekCell::Kept,
            WeekCell::Unconfirmed,
            WeekCell::Open,
        ],
        shown: "3 of 4 weeks kept · this week open".into(),
        spoken: "3 of 4 weeks kept, this week is open".into(),
    })
}

fn said() -> Vec<Part> {
    let run = |kind: RunKind, text: &str| Run {
        kind,
        text: text.into(),
    };
    let answers = ["Useful", "Will try", "Let’s talk"];
    let answers = answers
        .map(|answer| control(&format!("quote/{answer}"), answer).selected(answer == "Will try"));
    vec![
        Part::Quote(QuotePart {
            key: "quote".into(),
            text: "After “it’s slow”, ask what slow costs them. Then stay quiet.".into(),
            by: "Cleo would change one thing".into(),
            about: Some("Finds the impact".into()),
            controls: answers.into(),
        }),
        Part::Picture(PicturePart {
            key: "picture".into(),
            hash: vec![7; 32],
            width: 640,
            height: 360,
            colour: "#8a8490".into(),
            alt: "Two people at a whiteboard".into(),
            tap: Some(control("picture/tap", "Show the picture")),
        }),
        Part::Diff(DiffPart {
            key: "diff".into(),
            label: "What changed".into(),
            runs: vec![
                run(RunKind::Same, "Customer says "),
                run(RunKind::Removed, "what it costs"),
                run(RunKind::Added, "in own words what it costs"),
            ],
        }),
    ]
}

fn codes() -> Vec<Part> {
    let rows = [
        "#######.#.#######",
        "#.....#..##.....#",
        "#.###.#.#.#.###.#",
    ];
    vec![
        Part::Progress(ProgressPart {
            key: "progress".into(),
            label: "Sending".into(),
            done: 3,
            total: Some(8),
            cancel: Some(control("progress/cancel", "Cancel")),
        }),
        Part::Progress(ProgressPart {
            key: "progress/open".into(),
            label: "Asking the server".into(),
            done: 0,
            total: None,
            cancel: None,
        }),
        Part::Code(CodePart {
            key: "code".into(),
            payload: "https://team.example/join#ABCD-EFGH-JKMN".into(),
            shown: "ABCD-EFGH-JKMN".into(),
            rows: rows.map(str::to_owned).into(),
            spoken: "Code A B C D, E F G H, J K M N".into(),
            copy: Some(control("code/copy", "Copy the link").icon(Icon::Copy)),
            share: Some(control("code/share", "Send the link").icon(Icon::Share)),
        }),
        Part::Clock(ClockPart {
            key: "clock".into(),
            label: "Running".into(),
            since_ms: 1_795_000_000_000,
            before_ms: 760_000,
            running: false,
        }),
    ]
}
