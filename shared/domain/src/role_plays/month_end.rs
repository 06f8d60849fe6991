//! "The slow month-end": a discovery call. It shows something of every criterion: some of it done
//! well, and the impact missed.

use super::RolePlay;
use crate::starters::DISCOVERY_CALL;

pub(super) fn role_play() -> RolePlay {
    RolePlay {
        title: "The slow month-end",
        blueprint: DISCOVERY_CALL,
        presenter: BEN,
        lines: LINES.into(),
        levels: LEVELS,
    }
}

const BEN: &str = "Ben";
const MIRA: &str = "Mira";

const LINES: [(&str, &str); 14] = [
    (
        BEN,
        "Thanks for making time, Mira. You wrote that your month-end takes too long. What would \
         make this call time well spent for you?",
    ),
    (
        MIRA,
        "If I knew afterwards what to fix first. There is too much on my list.",
    ),
    (
        BEN,
        "Then let’s find that. We said half an hour: how it works today, what is wrong with it, \
         and what comes next. Is that all right?",
    ),
    (MIRA, "Yes, fine. I do have to leave on the hour."),
    (BEN, "Good. Can you walk me through your last month-end?"),
    (
        MIRA,
        "Three of us copy figures from four systems into one sheet, and I check it by hand. On \
         day six we find a mistake and start again.",
    ),
    (
        BEN,
        "You said “start again”. What happened there last time?",
    ),
    (
        MIRA,
        "One exchange rate was old. Nobody really owns that file. We tried a checklist in \
         spring; it lasted two months.",
    ),
    (
        BEN,
        "I see. I suppose that costs you a few days of overtime.",
    ),
    (MIRA, "Probably, yes. People aren’t happy about it."),
    (
        BEN,
        "Most of our customers get a third faster. Who decides about something like this?",
    ),
    (
        MIRA,
        "Tom, our finance director. I would suggest it to him.",
    ),
    (
        BEN,
        "Shall I show you and Tom how others keep such files in order? Thursday at ten?",
    ),
    (
        MIRA,
        "Thursday at ten works. I’ll bring last month’s sheet, so that we see the real thing.",
    ),
];

/// By the criteria's numbers: the customer says what she wants and the call is built on it (3);
/// plan agreed (1); she walks through today, but it is not played back (2); cause and what was
/// tried (3); asked on once, in her words (2); *he* names the cost (1); a name, but not what Tom
/// needs to see (1); a date, and she brings something (3).
const LEVELS: [u8; 8] = [3, 1, 2, 3, 2, 1, 1, 3];
