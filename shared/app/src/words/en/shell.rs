//! Words of the shells.

/// Keys and words.
pub const WORDS: &[(&str, &str)] = &[
    ("app_name", "Spotter"),
    ("opening", "Opening"),
    ("another_tab", "Spotter is open in another tab"),
    ("use_it_here", "Use it here"),
    ("moving_here", "Moving Spotter to this tab…"),
    ("something_broke", "Something is wrong. Please report this"),
    (
        "something_broke_note",
        "What you did so far is kept on this device. These lines help us find the fault:",
    ),
    ("start_again", "Start again"),
    ("more", "More"),
    ("less", "Less"),
    ("added", "Added"),
    ("removed", "Removed"),
    ("close", "Close"),
    ("cancel", "Cancel"),
    ("pick", "OK"),
    ("keys", "Keys"),
    ("keys_level", "Choose a level"),
    ("keys_not_seen", "Not seen"),
    ("keys_move", "Previous and next"),
    ("keys_undo", "Undo"),
    ("keys_enter", "Do what is in focus"),
    ("keys_back", "Back"),
    ("keys_help", "This list"),
    ("channel_cards", "Cards that wait"),
    (
        "channel_cards_note",
        "Somebody waits for your card, or your own view is still missing.",
    ),
    (
        "camera_purpose",
        "The camera reads the code of an invitation, only while you scan it.",
    ),
    (
        "network_purpose",
        "The server of your team may stand in the network that you are in.",
    ),
];
