/// What a person changed on the screen, until the core draws it. SwiftUI reads a binding again right
/// after it wrote it, and takes what it then reads for the truth: a swipe back that reads the old path
/// is undone.
struct Ahead<Value: Equatable> {
  private var written: (over: Value, new: Value)?

  /// What is to be seen, where the core shows this. What was written counts only over what it was
  /// written over.
  func seen(_ shown: Value) -> Value {
    if let written, written.over == shown { written.new } else { shown }
  }

  mutating func write(_ new: Value, over shown: Value) { written = (shown, new) }

  /// The core has drawn.
  mutating func caughtUp() { written = nil }
}
