// Made by `cargo xtask bindings` from shared/app/src/words; not written by hand.

/// What this shell says itself; everything else comes from the core.
public struct Words: Equatable, Sendable {
  public let appName: String
  public let opening: String
  public let anotherTab: String
  public let useItHere: String
  public let movingHere: String
  public let somethingBroke: String
  public let somethingBrokeNote: String
  public let startAgain: String
  public let more: String
  public let less: String
  public let added: String
  public let removed: String
  public let close: String
  public let cancel: String
  public let pick: String
  public let keys: String
  public let keysLevel: String
  public let keysNotSeen: String
  public let keysMove: String
  public let keysUndo: String
  public let keysEnter: String
  public let keysBack: String
  public let keysHelp: String
  public let channelCards: String
  public let channelCardsNote: String
  public let cameraPurpose: String
  public let networkPurpose: String
  public let scoreNow: String
  public let laterToday: String

  /// BCP 47: en.
  public static let en = Words(
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
    laterToday: "Later today"
  )

  private static let all: [String: Words] = ["en": .en]

  /// The nearest language to a BCP 47 tag.
  public static func of(_ language: String) -> Words {
    all[String(language.lowercased().prefix { $0 != "-" })] ?? .en
  }
}
