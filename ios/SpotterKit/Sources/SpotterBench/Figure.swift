import Foundation

/// One line of the output.
struct Figure {
  let name: String
  let samples: [Double]
  let goal: Double

  init(_ name: String, _ samples: [Double], goal: Double) {
    self.name = name
    self.samples = samples.sorted()
    self.goal = goal
  }

  private func quantile(_ share: Double) -> Double {
    samples.isEmpty ? 0 : samples[Int((Double(samples.count - 1) * share).rounded())]
  }

  /// As the other benches print theirs; one JSON object where `SPOTTER_BENCH_JSON` is set.
  func print() {
    let (median, p99) = (shown(quantile(0.5)), shown(quantile(0.99)))
    let (least, most) = (shown(quantile(0)), shown(quantile(1)))
    if ProcessInfo.processInfo.environment["SPOTTER_BENCH_JSON"] != nil {
      Swift.print(
        "{\"bench\":\"ios\",\"figure\":\"\(name)\",\"unit\":\"ms\",\"min\":\(least),\"median\":\(median),",
        "\"max\":\(most),\"p99\":\(p99),\"goal\":\"p99 ≤ \(Int(goal))\"}", separator: "")
    } else {
      let (bench, name) = (pad("ios", 11), pad(name, 28))
      Swift.print("\(bench) \(name) \(median) ms  (\(least) … \(most))  p99 \(p99)  goal p99 ≤ \(Int(goal))")
    }
  }

  private func shown(_ value: Double) -> String {
    String(format: "%.3f", value)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text.padding(toLength: width, withPad: " ", startingAt: 0)
  }
}
