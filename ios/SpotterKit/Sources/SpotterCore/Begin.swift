import SpotterTypes

extension Start {
  /// The first event of a process. A seed from the platform's secure generator makes its ids unlike
  /// those of every other process; an app knows no server until a link or its store names one.
  public static func fresh(
    locale: String, environment: SpotterTypes.Environment, deviceName: String, url: String = ""
  ) -> Start {
    var dice = SystemRandomNumberGenerator()
    let seed = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
    return Start(
      seed: seed, url: url, origin: "", locale: locale, environment: environment,
      capabilities: capabilities, deviceName: deviceName)
  }

  /// What an iPhone can do.
  public static let capabilities = ["share", "haptics", "reminders", "scan", "installed", "persisted"]
}
