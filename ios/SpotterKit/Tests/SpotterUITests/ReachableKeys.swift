import SpotterTypes

@testable import SpotterUI

/// The keys of all controls that a view lets a person reach, in the order of an iPhone's screen: bar,
/// pill, content, what lies in reach of the thumb, tabs, toast.
extension SpotterTypes.View {
  var reachableKeys: [String] {
    let controls: [Control]
    if let sheet {
      controls = sheet.screen.controls(pill: nil)
    } else {
      let isCard = if case .scoreCard? = stack.first { true } else { false }
      controls =
        (stack.first?.controls(pill: sync) ?? []) + (isCard ? [] : tabs.map(\.control))
    }
    return (controls + [toast?.control].compactMap { $0 }).map(\.key)
  }
}
