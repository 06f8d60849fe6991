import SpotterTypes
import SwiftUI

/// A date, time, weekday or duration, by the platform's own picker.
struct WhenPart: View {
  let part: SpotterTypes.WhenPart
  @Environment(Stage.self) private var stage
  @Environment(\.locale) private var locale
  @State private var ahead = Ahead<String>()

  var body: some View {
    picker.onChange(of: stage.moment) { ahead.caughtUp() }
  }

  /// What is picked; the core has yet to draw the newest.
  private var value: String { ahead.seen(part.value) }

  @ViewBuilder private var picker: some View {
    switch part.kind {
    case .date: dates(.date, WrittenDate.day)
    case .time: dates(.hourAndMinute, WrittenDate.time)
    case .both: dates([.date, .hourAndMinute], WrittenDate.both)
    case .weekday: options(Weekdays.names(locale))
    case .duration: options(Minutes.options(from: part.least, to: part.most, with: value, locale))
    }
  }

  private func dates(_ components: DatePickerComponents, _ written: WrittenDate) -> some View {
    DatePicker(
      selection: Binding(get: { written.date(value) ?? Date() }, set: { picked(written.text($0)) }),
      in: (part.least.flatMap(written.date) ?? .distantPast)...(part.most.flatMap(written.date)
        ?? .distantFuture),
      displayedComponents: components
    ) {
      label
    }
    .frame(minHeight: Least.row)
    .accessibilityValue(Text(verbatim: part.shown))
    .accessibilityIdentifier(part.key)
  }

  private func options(_ options: [WhenOption]) -> some View {
    Picker(selection: Binding(get: { value }, set: { picked($0) })) {
      ForEach(options) { Text(verbatim: $0.name).tag($0.id) }
    } label: {
      label
    }
    .pickerStyle(.menu)
    .frame(minHeight: Least.row)
    .accessibilityValue(Text(verbatim: part.shown))
    .accessibilityIdentifier(part.key)
  }

  private var label: some View { Text(verbatim: part.label) }

  private func picked(_ value: String) {
    guard value != self.value else { return }
    ahead.write(value, over: part.value)
    stage.typed(part.key, 0, value)
    stage.tell(.left(FieldKey(key: part.key)))
  }
}
