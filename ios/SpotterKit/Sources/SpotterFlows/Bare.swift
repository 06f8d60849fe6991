import SpotterCore
import SpotterTypes

extension Store {
  /// A store of a test, over this disk; its network is real and goes nowhere.
  convenience init(disk: any StoreHandler) {
    let pockets = Pockets()
    self.init(
      handlers: Handlers(
        time: PhoneTime(TownClock()), http: CuttableNetwork(), socket: Sockets(), store: disk,
        secret: pockets, shareOut: pockets, copy: pockets, haptic: pockets, reminders: pockets,
        scan: pockets, settings: pockets))
  }
}

extension Start {
  /// How a process of a test begins.
  static var ofTheTests: Start {
    let environment = SpotterTypes.Environment(
      language: "en", region: "GB", hour24: true, firstWeekday: 1, zone: "UTC", screenReader: false,
      reduceMotion: false, textScale: 100, width: 390)
    return .fresh(locale: "en", environment: environment, deviceName: "Ana’s iPhone")
  }
}
