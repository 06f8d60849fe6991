import SpotterTypes

// What crosses between the core's actor, the handlers and the screen. The generator does not say so,
// but each is made of values all the way down.
extension SpotterTypes.View: @unchecked Sendable {}
extension ShellEvent: @unchecked Sendable {}
extension Happening: @unchecked Sendable {}
extension HttpOperation: @unchecked Sendable {}
extension HttpOutput: @unchecked Sendable {}
extension SocketOperation: @unchecked Sendable {}
extension SocketOutput: @unchecked Sendable {}
extension StoreOperation: @unchecked Sendable {}
extension StoreOutput: @unchecked Sendable {}
extension TimerOperation: @unchecked Sendable {}
extension TimerOutput: @unchecked Sendable {}
extension SecretOperation: @unchecked Sendable {}
extension SecretOutput: @unchecked Sendable {}
extension ShareOutOperation: @unchecked Sendable {}
extension ShareOutOutput: @unchecked Sendable {}
extension CopyOperation: @unchecked Sendable {}
extension CopyOutput: @unchecked Sendable {}
extension HapticOperation: @unchecked Sendable {}
extension RemindersOperation: @unchecked Sendable {}
extension RemindersOutput: @unchecked Sendable {}
extension ScanOperation: @unchecked Sendable {}
extension ScanOutput: @unchecked Sendable {}
extension OpenSettingsOperation: @unchecked Sendable {}
