import AVFoundation
import SpotterCore
import SpotterTypes
import UIKit
import VisionKit

/// Reads one QR code. *Type the code* stands beside it on the core's own screen.
struct Scanner: ScanHandler {
  @MainActor func perform(_ operation: ScanOperation) async -> ScanOutput {
    guard await AVCaptureDevice.requestAccess(for: .video) else { return .deniedForever }
    guard DataScannerViewController.isSupported else { return .failed }
    return await withCheckedContinuation { done in
      let answer = Once<ScanOutput> { done.resume(returning: $0) }
      let camera = Camera(hint: operation.hint, answer: answer)
      if !present(UINavigationController(rootViewController: camera)) { answer(.failed) }
    }
  }
}

/// The camera's picture below a hint, until a code is found, or it is closed or pulled down.
private final class Camera: UIViewController, DataScannerViewControllerDelegate {
  private let scanner = DataScannerViewController(recognizedDataTypes: [.barcode(symbologies: [.qr])])
  private let answer: Once<ScanOutput>

  init(hint: String, answer: Once<ScanOutput>) {
    self.answer = answer
    super.init(nibName: nil, bundle: nil)
    title = hint
    let close = UIAction { [weak self] _ in self?.finish(.cancelled) }
    navigationItem.leftBarButtonItem = UIBarButtonItem(systemItem: .close, primaryAction: close)
  }

  @available(*, unavailable) required init?(coder: NSCoder) { nil }

  override func viewDidLoad() {
    super.viewDidLoad()
    scanner.delegate = self
    addChild(scanner)
    scanner.view.frame = view.bounds
    scanner.view.autoresizingMask = [.flexibleWidth, .flexibleHeight]
    view.addSubview(scanner.view)
    scanner.didMove(toParent: self)
  }

  /// Only what is on the screen can be taken away again.
  override func viewDidAppear(_ animated: Bool) {
    super.viewDidAppear(animated)
    do { try scanner.startScanning() } catch { finish(.failed) }
  }

  override func viewDidDisappear(_ animated: Bool) {
    super.viewDidDisappear(animated)
    scanner.stopScanning()
    answer(.cancelled)
  }

  func dataScanner(_: DataScannerViewController, didAdd added: [RecognizedItem], allItems: [RecognizedItem]) {
    for case .barcode(let code) in added {
      if let text = code.payloadStringValue { finish(.scanned(ScannedText(text: text))) }
    }
  }

  private func finish(_ output: ScanOutput) {
    answer(output)
    dismiss(animated: true)
  }
}
