//! Discovery call: understand before you offer.

use super::outline::{Outline, OutlineCriterion, OutlineStep};

pub(super) const OUTLINE: Outline = Outline {
    number: 1,
    version: 1,
    title: "Discovery call",
    purpose: "Find out together whether there is a problem worth solving, and what it is worth.",
    steps: &[OPEN, SITUATION, PAIN, IMPACT, DECISION_PROCESS, NEXT_STEP],
};

const OPEN: OutlineStep = OutlineStep {
    number: 1,
    title: "Open",
    description: "The customer knows why this call is worth their time, and has a say in how it \
                  is spent.",
    criteria: &[
        OutlineCriterion {
            number: 1,
            title: "Opens with a purpose",
            prompt: "Did the customer hear why this call is worth their time, in their own terms?",
            questions: [
                "What would make this call time well spent for you?",
                "What made you say yes to this conversation?",
                "What have you looked into already, so that we don’t repeat it?",
            ],
            anchors: &[
                "Starts with small talk or the company’s own story",
                "Says what the call is about, from the seller’s side",
                "Says what the customer will have gained by the end",
                "Customer says what they want from it, and the call is built on that",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 2,
            title: "Agrees time and plan",
            prompt: "Were the time and the plan for it said aloud and agreed?",
            questions: [
                "We said thirty minutes: does that still work?",
                "I have three topics in mind. What would you add?",
                "What should we be able to decide at the end?",
            ],
            anchors: &[
                "Starts without saying how long it takes or what will be covered",
                "Says time and plan aloud; customer agrees or changes them",
            ],
            weight: 1,
            must_do: false,
        },
    ],
};

const SITUATION: OutlineStep = OutlineStep {
    number: 2,
    title: "Situation",
    description: "How the customer does it today: who, with what, how often.",
    criteria: &[OutlineCriterion {
        number: 3,
        title: "Asks about today",
        prompt: "Could you now describe how the customer does it today: who, with what, how often?",
        questions: [
            "Can you walk me through the last time you did this?",
            "Who touches it, from start to finish?",
            "What works well today and should stay?",
        ],
        anchors: &[
            "Explains own product before asking how things work today",
            "Asks closed questions; gets what a website would tell",
            "Customer walks through how the work is done today",
            "Plays the picture back; customer corrects or completes it",
        ],
        weight: 1,
        must_do: false,
    }],
};

const PAIN: OutlineStep = OutlineStep {
    number: 3,
    title: "Pain",
    description: "What is wrong with today, in the customer’s words. The first answer is rarely \
                  the whole one.",
    criteria: &[
        OutlineCriterion {
            number: 4,
            title: "Gets behind the request",
            prompt: "What is behind what the customer asked for? Did they say it, or did we?",
            questions: [
                "Why has this come up now?",
                "Can you give me a recent example?",
                "What have you tried, and where did it stop?",
            ],
            anchors: &[
                "Takes the first request as it is and answers with a feature",
                "Suggests a problem, and the customer goes along",
                "Customer names the problem in own words, with an example",
                "Customer also names the cause, or what was tried in vain",
            ],
            weight: 2,
            must_do: false,
        },
        OutlineCriterion {
            number: 5,
            title: "Stays with the answer",
            prompt: "Who talked more? Was there a second question on the same point, or a silence?",
            questions: [
                "You said “slow”: what does slow look like?",
                "Can you tell me more about that?",
                "What else?",
            ],
            anchors: &[
                "Interrupts, or talks most of the time",
                "Lets the customer finish, then asks the next prepared question",
                "Asks on with the customer’s own words",
                "Asks on twice or stays silent; customer says something new",
            ],
            weight: 2,
            must_do: false,
        },
    ],
};

const IMPACT: OutlineStep = OutlineStep {
    number: 4,
    title: "Impact",
    description: "What the problem costs, and whom. A problem without a cost stays on the list.",
    criteria: &[OutlineCriterion {
        number: 6,
        title: "Finds the impact",
        prompt: "What does the problem cost them, in money, time or trust? Was there a number?",
        questions: [
            "What does that cost you in a month?",
            "Who feels it first, and how do you notice?",
            "What happens if nothing changes until next year?",
        ],
        anchors: &[
            "Moves on after hearing the problem",
            "Names a likely cost for the customer",
            "Customer says in own words what it costs",
            "Customer puts a number on it, and who feels it",
        ],
        weight: 3,
        must_do: true,
    }],
};

const DECISION_PROCESS: OutlineStep = OutlineStep {
    number: 5,
    title: "Decision process",
    description: "How a decision like this is made here: who, by which steps, by when.",
    criteria: &[OutlineCriterion {
        number: 7,
        title: "Learns how they decide",
        prompt: "Do we know who decides, by which steps and by when?",
        questions: [
            "How did you decide on something like this last time?",
            "Who might be uneasy about it, and why?",
            "What has to be in place, and by which date?",
        ],
        anchors: &[
            "Does not ask, or only “Are you the one who decides?”",
            "Gets names, but not what each of them needs to see",
            "Customer describes the steps, the people and the date",
            "Customer also says what could stop it, and whom to meet next",
        ],
        weight: 2,
        must_do: false,
    }],
};

const NEXT_STEP: OutlineStep = OutlineStep {
    number: 6,
    title: "Next step",
    description: "Both know what happens next, and both have something to do.",
    criteria: &[OutlineCriterion {
        number: 8,
        title: "Next step agreed",
        prompt: "What happens next, who does it and when? Did the customer take on something too?",
        questions: [
            "What would be the most useful next step for you?",
            "Who else should be there?",
            "Which of us does what until then?",
        ],
        anchors: &[
            "Ends with “I’ll send you something” and no date",
            "Proposes a next step; customer stays vague",
            "Both agree what happens next, with a date",
            "Customer also takes on a task for it",
        ],
        weight: 2,
        must_do: true,
    }],
};
