//! Customer story: one customer, one struggle, one number, then the listener's turn.

use super::outline::{Outline, OutlineCriterion, OutlineStep};

pub(super) const OUTLINE: Outline = Outline {
    number: 2,
    version: 1,
    title: "Customer story",
    purpose: "Let the listener see themselves in someone who stood where they stand now.",
    steps: &[SETTING, STRUGGLE, TURN, OUTCOME, HAND_OVER],
};

const SETTING: OutlineStep = OutlineStep {
    number: 1,
    title: "Setting",
    description: "Who it is about, and why this listener should care. Half a minute is enough.",
    criteria: &[
        OutlineCriterion {
            number: 1,
            title: "Picks a story that fits",
            prompt: "Why this story for this listener? Was that said?",
            questions: [
                "May I tell you about someone who stood where you stand now?",
                "What you said about handovers reminds me of a customer: shall I tell you?",
                "Which would help you more: how it went, or what it brought?",
            ],
            anchors: &[
                "Tells the favourite story, whoever is listening",
                "Same industry or size, with no word on why it matters",
                "Says in one sentence why this listener should care",
                "Ties it to something the listener said; they recognise themselves",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 2,
            title: "Puts a person in it",
            prompt: "Who is it about? Could you picture that person’s day?",
            questions: [
                "Who has that job in your team?",
                "What does an ordinary Monday look like for them?",
                "What is that person measured on?",
            ],
            anchors: &[
                "“A big company like yours”, and nobody in it",
                "Names the company and what it does",
                "Names a person, their job and what they had to achieve",
                "Shows a moment of that person’s day and what was at stake",
            ],
            weight: 1,
            must_do: false,
        },
    ],
};

const STRUGGLE: OutlineStep = OutlineStep {
    number: 2,
    title: "Struggle",
    description: "What went wrong before, told as a scene and not as a category.",
    criteria: &[OutlineCriterion {
        number: 3,
        title: "Makes the struggle felt",
        prompt: "Was there a scene of what went wrong, and did the listener react to it?",
        questions: [
            "Does that sound familiar?",
            "Where do you see the same thing?",
            "What have you tried against it?",
        ],
        anchors: &[
            "Goes straight to the solution",
            "States the problem in general words, as “inefficient processes”",
            "Tells one scene: what went wrong, when, and for whom",
            "Also tells what was tried in vain; listener nods or adds their own",
        ],
        weight: 2,
        must_do: false,
    }],
};

const TURN: OutlineStep = OutlineStep {
    number: 3,
    title: "Turn",
    description: "The moment the customer decided to do it differently. They act; we help.",
    criteria: &[
        OutlineCriterion {
            number: 4,
            title: "Shows the turn",
            prompt: "What made the customer change, and what was hard about it?",
            questions: [
                "What would have to happen for you to change it?",
                "Who would have to say yes first?",
                "What would worry you most about that step?",
            ],
            anchors: &[
                "All is well as soon as the product is there",
                "Gives the product as the only reason for the change",
                "Names the moment the customer decided, and why",
                "Also says what was hard or nearly stopped it",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 5,
            title: "Keeps the customer the hero",
            prompt: "Who acts in this story: the customer, or we?",
            questions: [
                "What would your people do themselves?",
                "Where would you want help, and where not?",
                "Whose success would it be in your company?",
            ],
            anchors: &[
                "“We” do everything; the customer looks on",
                "Customer appears, but features carry the story",
                "Customer makes the choices; we appear as the helper",
                "Also quotes a sentence the customer really said",
            ],
            weight: 1,
            must_do: false,
        },
    ],
};

const OUTCOME: OutlineStep = OutlineStep {
    number: 4,
    title: "Outcome with a number",
    description: "What changed, as a number that is true and may be told.",
    criteria: &[
        OutlineCriterion {
            number: 6,
            title: "Ends on a number",
            prompt: "What was it before, what after, and in what time? What did it mean for people?",
            questions: [
                "Which number would you look at?",
                "Where does it stand today?",
                "What would half of that change be worth to you?",
            ],
            anchors: &[
                "“They are very happy”, or no outcome at all",
                "Tells what got better, without a number",
                "Gives a number with before, after and the time between",
                "Also says what that number changed for someone",
            ],
            weight: 3,
            must_do: true,
        },
        OutlineCriterion {
            number: 7,
            title: "Tells only what may be told",
            prompt: "Was it clear that name, number and quote may be used?",
            questions: [
                "Would it help you to talk to them yourself?",
                "Is it all right if I tell this one without the name?",
                "What would you want kept out if it were your story?",
            ],
            anchors: &[
                "Uses a name, number or quote that is not cleared or not confirmed",
                "Uses cleared names and confirmed numbers, or says openly “without the name”",
            ],
            weight: 1,
            must_do: true,
        },
    ],
};

const HAND_OVER: OutlineStep = OutlineStep {
    number: 5,
    title: "Hand-over to the listener",
    description: "The story stops, and the listener goes on with their own.",
    criteria: &[OutlineCriterion {
        number: 8,
        title: "Hands over to the listener",
        prompt: "What was asked at the end, and did the listener start to talk about themselves?",
        questions: [
            "What of that is different with you?",
            "Which part would matter most to you?",
            "Where in this story are you now?",
        ],
        anchors: &[
            "Goes from the story straight into the pitch",
            "Asks “Any questions?”",
            "Asks an open question from the story to the listener’s own case",
            "Listener tells their own version, and the talk goes on from there",
        ],
        weight: 2,
        must_do: false,
    }],
};
