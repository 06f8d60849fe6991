/// Several elements made into one, as a button makes its label of what it holds.
extension Node {
  /// What is said of these elements together, in their order.
  static func words(_ nodes: [Node]) -> String {
    let said = nodes.flatMap(\.elements).flatMap { [$0.label, $0.value ?? ""] }
    return said.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Array where Element == Node {
  /// All words that are drawn of these.
  var drawnWords: [String] { flatMap(\.elements).flatMap(\.drawn) }
}

extension Recorder {
  /// Changes the one element that `content` records. Words on several at once are a mistake that
  /// Apple's framework does not report.
  func change(_ what: String, _ content: () -> Void, _ change: (inout Node) -> Void) {
    var nodes = collect(content)
    if nodes.count == 1 {
      change(&nodes[0])
    } else if nodes.isEmpty {
      var node = Node(.other, "", path: key)
      change(&node)
      if !node.label.isEmpty { nodes = [node] }
    } else {
      problems.append("\(what) on \(nodes.count) elements at \(key)")
    }
    sink += nodes
  }
}
