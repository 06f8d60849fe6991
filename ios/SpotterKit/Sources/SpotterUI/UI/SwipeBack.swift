import SwiftUI

extension View {
  /// A screen that draws its own way back loses the platform's swipe from the edge; this keeps it.
  func keepingSwipeBack() -> some View {
    #if canImport(UIKit)
      background { SwipeBack().frame(width: 0, height: 0).accessibilityHidden(true) }
    #else
      self
    #endif
  }
}

#if canImport(UIKit)
  import UIKit

  /// Lets the navigation controller around it begin its swipe wherever there is a screen below.
  private struct SwipeBack: UIViewControllerRepresentable {
    func makeUIViewController(context: Context) -> Keeper { Keeper() }
    func updateUIViewController(_ keeper: Keeper, context: Context) {}

    final class Keeper: UIViewController, UIGestureRecognizerDelegate {
      override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        navigationController?.interactivePopGestureRecognizer?.delegate = self
      }

      func gestureRecognizerShouldBegin(_ recognizer: UIGestureRecognizer) -> Bool {
        (navigationController?.viewControllers.count ?? 0) > 1
      }
    }
  }
#endif
