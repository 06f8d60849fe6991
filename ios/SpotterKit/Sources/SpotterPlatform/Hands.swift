import SpotterCore
import SpotterTypes
import UIKit

/// Puts something of the platform's over the screen on top; whether it came.
@MainActor func present(_ sheet: UIViewController) -> Bool {
  let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
  var top = scenes.compactMap(\.keyWindow).first?.rootViewController
  while let over = top?.presentedViewController, !over.isBeingDismissed { top = over }
  sheet.popoverPresentationController?.sourceView = top?.view
  top?.present(sheet, animated: true)
  return sheet.presentingViewController != nil
}

/// Share sheet, clipboard, Taptic Engine and this app's page in Settings.
struct Hands: ShareOutHandler, CopyHandler, HapticHandler, SettingsHandler {
  @MainActor func perform(_ operation: ShareOutOperation) async -> ShareOutOutput {
    guard let items = try? operation.items() else { return .failed }
    let sheet = UIActivityViewController(activityItems: items, applicationActivities: nil)
    return await withCheckedContinuation { done in
      let answer = Once<ShareOutOutput> { done.resume(returning: $0) }
      sheet.completionWithItemsHandler = { _, shared, _, error in
        answer(shared ? .shared : error == nil ? .cancelled : .failed)
      }
      if !present(sheet) { answer(.failed) }
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
