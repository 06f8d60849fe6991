// Made by `cargo xtask bindings` from shared/app/src/words; not written by hand.

export interface Words {
  appName: string;
  opening: string;
  anotherTab: string;
  useItHere: string;
  movingHere: string;
  somethingBroke: string;
  somethingBrokeNote: string;
  startAgain: string;
  more: string;
  less: string;
  added: string;
  removed: string;
  close: string;
  cancel: string;
  pick: string;
  keys: string;
  keysLevel: string;
  keysNotSeen: string;
  keysMove: string;
  keysUndo: string;
  keysEnter: string;
  keysBack: string;
  keysHelp: string;
  channelCards: string;
  channelCardsNote: string;
  cameraPurpose: string;
  networkPurpose: string;
  scoreNow: string;
  laterToday: string;
}

const en: Words = {
  appName: "Spotter",
  opening: "Opening",
  anotherTab: "Spotter is open in another tab",
  useItHere: "Use it here",
  movingHere: "Moving Spotter to this tab…",
  somethingBroke: "Something is wrong. Please report this",
  somethingBrokeNote: "What you did so far is kept on this device. These lines help us find the fault:",
  startAgain: "Start again",
  more: "More",
  less: "Less",
  added: "Added",
  removed: "Removed",
  close: "Close",
  cancel: "Cancel",
  pick: "OK",
  keys: "Keys",
  keysLevel: "Choose a level",
  keysNotSeen: "Not seen",
  keysMove: "Previous and next",
  keysUndo: "Undo",
  keysEnter: "Do what is in focus",
  keysBack: "Back",
  keysHelp: "This list",
  channelCards: "Cards that wait",
  channelCardsNote: "Somebody waits for your card, or your own view is still missing.",
  cameraPurpose: "The camera reads the code of an invitation, only while you scan it.",
  networkPurpose: "The server of your team may stand in the network that you are in.",
  scoreNow: "Score now",
  laterToday: "Later today",
};

const all: Record<string, Words> = { en };

/** The words of the nearest language to a BCP 47 tag. */
export function wordsOf(language: string): Words {
  return all[language.split('-')[0]!.toLowerCase()] ?? en;
}
