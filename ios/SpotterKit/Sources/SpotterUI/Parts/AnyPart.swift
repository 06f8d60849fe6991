import SpotterTypes
import SwiftUI

/// One switch over all parts: a new part breaks this file until it is drawn.
struct AnyPart: View {
  let part: Part

  var body: some View {
    switch part {
    case .text(let part): TextPart(part: part)
    case .row(let part): RowPart(part: part)
    case .buttons(let part): ButtonsPart(part: part)
    case .toggle(let part): TogglePart(part: part)
    case .choice(let part): ChoicePart(part: part)
    case .stepper(let part): StepperPart(part: part)
    case .input(let part): InputPart(part: part)
    case .when(let part): WhenPart(part: part)
    case .meter(let part): MeterPart(part: part)
    case .weeks(let part): WeeksPart(part: part)
    case .sparkline(let part): SparklinePart(part: part)
    case .compare(let part): ComparePart(part: part)
    case .quote(let part): QuotePart(part: part)
    case .picture(let part): PicturePart(part: part)
    case .diff(let part): DiffPart(part: part)
    case .progress(let part): ProgressPart(part: part)
    case .code(let part): CodePart(part: part)
    case .clock(let part): ClockPart(part: part)
    case .empty(let part): EmptyPart(part: part)
    }
  }
}

extension Part {
  /// Its kind and key: no part becomes another in place.
  var place: String {
    switch self {
    case .text(let part): "text/" + part.key
    case .row(let part): "row/" + part.key
    case .buttons(let part): "buttons/" + part.key
    case .toggle(let part): "toggle/" + part.key
    case .choice(let part): "choice/" + part.key
    case .stepper(let part): "stepper/" + part.key
    case .input(let part): "input/" + part.key
    case .when(let part): "when/" + part.key
    case .meter(let part): "meter/" + part.key
    case .weeks(let part): "weeks/" + part.key
    case .sparkline(let part): "sparkline/" + part.key
    case .compare(let part): "compare/" + part.key
    case .quote(let part): "quote/" + part.key
    case .picture(let part): "picture/" + part.key
    case .diff(let part): "diff/" + part.key
    case .progress(let part): "progress/" + part.key
    case .code(let part): "code/" + part.key
    case .clock(let part): "clock/" + part.key
    case .empty(let part): "empty/" + part.key
    }
  }
}
