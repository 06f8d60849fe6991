import SpotterCore
import SpotterTypes
import UIKit

/// The screen on top, over which something of the platform's can be put.
@MainActor func topController() -> UIViewController? {
  let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
  var top = scenes.compactMap(\.keyWindow).first?.rootViewController
  while let over = top?.presentedViewController { top = over }
  return top
}

/// Share sheet, clipboard, Taptic Engine and this app's page in Settings.
struct Hands: ShareOutHandler, CopyHandler, HapticHandler, SettingsHandler {
  @MainActor func perform(_ operation: ShareOutOperation) async -> ShareOutOutput {
    guard let top = topController(), let items = try? items(operation) else { return .failed }
    let sheet = UIActivityViewController(activityItems: items, applicationActivities: nil)
    sheet.popoverPresentationController?.sourceView = top.view
    return await withCheckedContinuation { done in
      sheet.completionWithItemsHandler = { _, shared, _, error in
        done.resume(returning: shared ? .shared : error == nil ? .cancelled : .failed)
      }
      top.present(sheet, animated: true)
    }
  }

  private func items(_ operation: ShareOutOperation) throws -> [Any] {
    switch operation {
    case .text(let text): return [text.text] + (text.url.flatMap(URL.init(string:)).map { [$0] } ?? [])
    case .file(let file):
      let place = FileManager.default.temporaryDirectory.appendingPathComponent(file.name)
      try Data(file.bytes).write(to: place, options: .completeFileProtection)
      return [place]
    }
  }

  @MainActor func perform(_ operation: CopyOperation) async -> CopyOutput {
    UIPasteboard.general.string = operation.text
    return .copied
  }

  @MainActor func perform(_ operation: HapticOperation) async {
    switch operation {
    case .selected: UISelectionFeedbackGenerator().selectionChanged()
    case .finished: UINotificationFeedbackGenerator().notificationOccurred(.success)
    case .refused: UINotificationFeedbackGenerator().notificationOccurred(.warning)
    }
  }

  @MainActor func perform(_ operation: OpenSettingsOperation) async {
    let notifications = UIApplication.openNotificationSettingsURLString
    let page = operation == .notifications ? notifications : UIApplication.openSettingsURLString
    if let page = URL(string: page) { await UIApplication.shared.open(page) }
  }
}
