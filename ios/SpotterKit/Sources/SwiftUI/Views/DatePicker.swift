/// What of a date is picked.
public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let hourAndMinute = DatePickerComponents(rawValue: 1)
  public static let date = DatePickerComponents(rawValue: 2)
}

/// A date, a time, or both. A test writes the date in full, as ISO 8601.
public struct DatePicker<Label: View>: _Primitive, Recorded {
  public typealias Components = DatePickerComponents
  let selection: Binding<Date>
  let range: ClosedRange<Date>
  let label: Label

  public init(
    selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) {
    (self.selection, self.range, self.label) = (selection, range, label())
  }

  func record(_ recorder: Recorder) {
    let words = Node.words(recorder.collect { recorder.walk(label) })
    var node = Node(.datePicker, words, recorder)
    let (selection, range) = (selection, range)
    node.text = selection.wrappedValue.ISO8601Format()
    node.isEnabled = recorder.environment.isEnabled
    node.write = { [weak recorder] text in
      guard let date = try? Date(text, strategy: .iso8601), range.contains(date) else { return }
      selection.write(date, recorder, "a date")
    }
    recorder.sink.append(node)
  }
}
