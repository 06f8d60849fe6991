//! "Fifteen per cent": a renewal, scored as trading. Well prepared and well written down; in the
//! middle something is given away before anything is asked for.

use super::RolePlay;
use crate::starters::TRADING;

pub(super) fn role_play() -> RolePlay {
    RolePlay {
        title: "Fifteen per cent",
        blueprint: TRADING,
        presenter: CLEO,
        lines: LINES.into(),
        levels: LEVELS,
    }
}

const CLEO: &str = "Cleo";
const ARNO: &str = "Arno";

const LINES: [(&str, &str); 14] = [
    (
        CLEO,
        "Before we begin, Arno: I brought a page. On the left what we can move on, on the right \
         what would help us in return. May I put it on the table?",
    ),
    (
        ARNO,
        "Please. But I will be direct: I need fifteen per cent off, or we look elsewhere.",
    ),
    (
        CLEO,
        "Fifteen is more than I can do: at that price the weekend support you have would have to \
         go. What would fifteen per cent solve for you?",
    ),
    (
        ARNO,
        "My budget for this year is fixed. If the first invoice is smaller, I get through to the \
         summer.",
    ),
    (
        CLEO,
        "So it is this year’s budget more than the price. What else is on your list?",
    ),
    (
        ARNO,
        "Two more seats for the new people, and answers within four hours instead of eight.",
    ),
    (CLEO, "The two seats are no problem. They are yours."),
    (ARNO, "Good. And the invoice?"),
    (
        CLEO,
        "If you sign for two years, I split the first year into four invoices. It would help us \
         plan as well.",
    ),
    (ARNO, "Two years is a long time."),
    (
        CLEO,
        "I know, and I would not ask if our finance people did not push for it. Everybody signs \
         for two years now, and one can always talk again.",
    ),
    (
        ARNO,
        "Well. Four invoices would get me through. Two years, then.",
    ),
    (
        CLEO,
        "Let us write it here: two years from January, four invoices, two seats. You sign on \
         Friday, I send the first on Monday. Is that as you meant it?",
    ),
    (ARNO, "Yes. Put my name behind Friday."),
];

/// By the criteria's numbers: a written list on the table (1); holds the limit with a reason (2);
/// he says that the budget is behind it (2); asks for the rest before answering (2); gives the
/// seats away, then asks for two years (1); nobody says what any of it is worth (1); excuses the
/// offer (1); written down together, with a name and dates (3).
const LEVELS: [u8; 8] = [1, 2, 2, 2, 1, 1, 1, 3];
