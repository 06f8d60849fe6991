import SpotterFlows

/// What people of the stories do more than once.
extension Phone {
  func tap(_ words: String) async throws { try await tap(.words(words)) }
  func tap(key: String) async throws { try await tap(.key(key)) }
  func see(_ words: String) async throws { try await see(.words(words)) }
  func notSee(_ words: String) async throws { try await notSee(.words(words)) }

  func fill(_ key: String, _ text: String) async throws {
    try await tap(key: key)
    try await type(text)
  }

  /// Founds the team by the server's link.
  func found(_ link: String) async throws {
    try await launch()
    try await open(link)
    try await fill("new/team", "Field sales")
    try await fill("new/name", name)
    try await tap("Found the team")
    try await see("Nothing is waiting.*")
  }

  /// Invites somebody; the link.
  func invite() async throws -> String {
    try await tap(key: "avatar")
    try await tap(key: "me/team")
    try await tap("Invite somebody")
    try await see("Scan it with.*")
    try await notSee("It only works once this phone is online.")
    try await tap("Copy the link")
    try await tap(key: "close")
    try await tap(key: "tab/today")
    guard let link = await pockets.copied.last else { throw CannotBeDone("nothing was copied") }
    return link
  }

  /// Joins by a link.
  func join(_ link: String) async throws {
    try await launch(link)
    try await see("This code is an invitation.*")
    try await fill("join/name", name)
    try await tap("Join Field sales")
    try await see("Nothing is waiting.*")
  }

  /// Starts a session with somebody.
  func start(with other: String) async throws {
    try await tap("New session")
    try await see(other)
    try await tap(other)
    try await see("0 of 8 scored")
  }

  /// Scores so many criteria at this level.
  func score(_ count: Int, level: Int) async throws {
    for _ in 0..<count { try await tap(key: "level/\(level)/.*") }
  }
}

extension Town {
  /// Ana, who has founded a team, and Ben, who is on it; a server of their own.
  static func anaAndBen() async throws -> (ana: Phone, ben: Phone) {
    let town = try Town(screen: CoreScreen.init)
    let (ana, ben) = (try town.phone("Ana"), try town.phone("Ben"))
    try await ana.found(town.server.setup)
    try await ben.join(ana.invite())
    try await ana.tap("New session")
    try await ana.see("Ben")
    try await ana.tap(key: "close")
    return (ana, ben)
  }
}
