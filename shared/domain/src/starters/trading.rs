//! Trading, not negotiating: nothing is given away, everything can be traded.

use super::outline::{Outline, OutlineCriterion, OutlineStep};

pub(super) const OUTLINE: Outline = Outline {
    number: 3,
    version: 1,
    title: "Trading, not negotiating",
    purpose: "Reach a deal that both sides would sign again, by trading and never giving away.",
    steps: &[
        KNOW_YOUR_GIVES,
        ASK_BEFORE_YOU_GIVE,
        TRADE_LIKE_FOR_LIKE,
        WRITE_IT_DOWN,
    ],
};

const KNOW_YOUR_GIVES: OutlineStep = OutlineStep {
    number: 1,
    title: "Know your gives",
    description: "Before the talk: what we can give, what it costs us, what we want for it, and \
                  where we stop.",
    criteria: &[
        OutlineCriterion {
            number: 1,
            title: "Comes with gives and wants",
            prompt: "Was there a written list of gives and wants, with what each one is worth?",
            questions: [
                "What could we agree on besides the price?",
                "What is easy for you to give?",
                "What would help you that costs us little?",
            ],
            anchors: &[
                "Goes in without a written list of gives and wants",
                "Shows a written list: each give, what it costs, what to ask for it",
            ],
            weight: 1,
            must_do: false,
        },
        OutlineCriterion {
            number: 2,
            title: "Holds the limit",
            prompt: "Was the limit clear beforehand, and what happened when it was pushed?",
            questions: [
                "What will you do if we find no agreement?",
                "Which part could you do without at that price?",
                "What else would make this work for you?",
            ],
            anchors: &[
                "Finds the limit under pressure, in the talk",
                "Has a limit and moves it when pushed",
                "Holds the limit calmly and gives the reason",
                "Holds it and offers another way; customer keeps talking",
            ],
            weight: 2,
            must_do: false,
        },
    ],
};

const ASK_BEFORE_YOU_GIVE: OutlineStep = OutlineStep {
    number: 2,
    title: "Ask before you give",
    description: "A demand is an answer to a question we do not know yet. Ask for it, and for \
                  all the others.",
    criteria: &[
        OutlineCriterion {
            number: 3,
            title: "Finds the need behind the demand",
            prompt: "Why does the customer ask for this? Was it found out before the answer?",
            questions: [
                "What would that solve for you?",
                "If you could have only one of these, which one?",
                "Who needs to be satisfied with this?",
            ],
            anchors: &[
                "Answers the demand at once, with yes or no",
                "Asks why, and takes the first answer",
                "Customer says which need is behind the demand",
                "Customer says what matters most: price, time, risk or scope",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 4,
            title: "Collects all wishes first",
            prompt: "Were all wishes on the table before the first one was answered?",
            questions: [
                "What else is on your list?",
                "If we solve these, is there anything left between us and a deal?",
                "Which of these comes first for you?",
            ],
            anchors: &[
                "Gives on the first wish before hearing the second",
                "Asks for other wishes only after giving something",
                "Asks “What else?” before answering any",
                "Reads the list back; customer says it is complete",
            ],
            weight: 1,
            must_do: false,
        },
    ],
};

const TRADE_LIKE_FOR_LIKE: OutlineStep = OutlineStep {
    number: 3,
    title: "Trade like for like",
    description: "“If you …, then I …”. What comes back is worth what goes out.",
    criteria: &[
        OutlineCriterion {
            number: 5,
            title: "Gives only in return",
            prompt: "Did every give come with an ask? Which came first?",
            questions: [
                "If we do that, could you sign for two years?",
                "What could you do for us in return?",
                "If you pay in advance, I can take that off. Shall we?",
            ],
            anchors: &[
                "Gives something and asks for nothing",
                "Gives first, then asks for something",
                "Ties every give to an ask: “If you …, then I …”",
                "Names the ask first, and gives only once customer agrees",
            ],
            weight: 3,
            must_do: true,
        },
        OutlineCriterion {
            number: 6,
            title: "Trades for equal worth",
            prompt: "Was what came back worth what was given? Was it said what it is worth?",
            questions: [
                "What is an earlier start worth to you?",
                "What would that save you in a year?",
                "Does that feel like a fair exchange to you?",
            ],
            anchors: &[
                "Gives something costly for a small favour",
                "Asks for something, and never says what either is worth",
                "Says what give and ask are worth; they are about equal",
                "Trades what is cheap here and dear there; both say what they gain",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 7,
            title: "Rests after the offer",
            prompt: "What happened in the seconds after the offer?",
            questions: [
                "How does that sound?",
                "What are you weighing up?",
                "What would you need in order to say yes?",
            ],
            anchors: &[
                "Improves the offer before the customer has answered",
                "Explains or excuses the offer at length",
                "Makes the offer in one sentence, then waits",
                "Waits through a long silence; customer speaks first",
            ],
            weight: 1,
            must_do: false,
        },
    ],
};

const WRITE_IT_DOWN: OutlineStep = OutlineStep {
    number: 4,
    title: "Write it down",
    description: "What is not written down is traded again next week.",
    criteria: &[OutlineCriterion {
        number: 8,
        title: "Writes it down together",
        prompt: "Was it written down before parting, and did both read the same words?",
        questions: [
            "May I read back what we have agreed?",
            "Did I write that as you meant it?",
            "Who signs this on your side, and when?",
        ],
        anchors: &[
            "Ends without a summary; each side keeps its own memory",
            "Sends own summary afterwards, without an answer",
            "Reads gives and asks back; customer confirms them",
            "Writes it with the customer before parting, with names and dates",
        ],
        weight: 2,
        must_do: true,
    }],
};
