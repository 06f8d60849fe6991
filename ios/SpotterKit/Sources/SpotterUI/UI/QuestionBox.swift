import SpotterTypes
import SwiftUI

/// Asks before what cannot be taken back. Over a sheet the sheet itself asks.
struct QuestionBox: ViewModifier {
  var isHere = true
  @Environment(Stage.self) private var stage

  func body(content: Content) -> some View {
    content.alert(
      stage.question?.control.confirm?.title ?? "", isPresented: isAsking, presenting: stage.question
    ) { question in
      if let confirm = question.control.confirm {
        Button(confirm.yes, role: question.control.tone == .warn ? .destructive : nil) {
          stage.commit(question.control, question.atMs)
        }
        .accessibilityIdentifier("yes")
        Button(confirm.no, role: .cancel) {}
          .accessibilityIdentifier("no")
      }
    } message: { question in
      Text(verbatim: question.control.confirm?.body ?? "")
    }
  }

  private var isAsking: Binding<Bool> {
    Binding(get: { isHere && stage.question != nil }, set: { if isHere, !$0 { stage.question = nil } })
  }
}
