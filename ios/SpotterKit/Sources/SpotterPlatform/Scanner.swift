import AVFoundation
import SpotterCore
import SpotterTypes
import UIKit
import VisionKit

/// Reads one QR code. *Type the code* stands beside it on the core's own screen.
struct Scanner: ScanHandler {
  @MainActor func perform(_ operation: ScanOperation) async -> ScanOutput {
    guard await AVCaptureDevice.requestAccess(for: .video) else { return .deniedForever }
    guard DataScannerViewController.isSupported, let top = topController() else { return .failed }
    return await withCheckedContinuation { done in
      let camera = Camera(hint: operation.hint) { done.resume(returning: $0) }
      top.present(UINavigationController(rootViewController: camera), animated: true)
    }
  }
}

/// The camera's picture below a hint, until a code is found or the sheet is pulled down.
private final class Camera: UIViewController, DataScannerViewControllerDelegate {
  private let scanner = DataScannerViewController(recognizedDataTypes: [.barcode(symbologies: [.qr])])
  private var end: ((ScanOutput) -> Void)?

  init(hint: String, end: @escaping (ScanOutput) -> Void) {
    self.end = end
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
    do { try scanner.startScanning() } catch { finish(.failed) }
  }

  override func viewDidDisappear(_ animated: Bool) {
    super.viewDidDisappear(animated)
    finish(.cancelled)
  }

  func dataScanner(_: DataScannerViewController, didAdd added: [RecognizedItem], allItems: [RecognizedItem]) {
    for case .barcode(let code) in added {
      if let text = code.payloadStringValue { finish(.scanned(ScannedText(text: text))) }
    }
  }

  private func finish(_ output: ScanOutput) {
    guard let end else { return }
    self.end = nil
    scanner.stopScanning()
    dismiss(animated: true)
    end(output)
  }
}
