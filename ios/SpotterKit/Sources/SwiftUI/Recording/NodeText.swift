/// The tree as kept text: one element a line, indented by what it stands in.
extension Node {
  /// As `- button "Share" = "3 of 8" [finish/share] (selected) {hint}`.
  @_spi(Recording) public func written(_ depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth)
    let line = indent + "- " + words.joined(separator: " ") + "\n"
    return line + children.map { $0.written(depth + 1) }.joined()
  }

  private var words: [String] {
    var words = [role.rawValue]
    if !label.isEmpty { words.append(quoted(label)) }
    if let value, !value.isEmpty { words.append("= " + quoted(value)) }
    if let identifier { words.append("[\(identifier)]") }
    let traits = traits.names + (isEnabled ? [] : ["disabled"]) + (isSpokenFirst ? ["spoken first"] : [])
    if !traits.isEmpty { words.append("(" + traits.joined(separator: ", ") + ")") }
    if let hint, !hint.isEmpty { words.append("{" + hint + "}") }
    if !actions.isEmpty { words.append("<" + actions.map(\.name).joined(separator: ", ") + ">") }
    return words
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\n", with: "\\n") + "\""
  }
}
