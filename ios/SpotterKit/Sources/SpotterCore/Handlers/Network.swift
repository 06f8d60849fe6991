import Foundation
import SpotterTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// HTTP by `URLSession`.
public final class Network: HttpHandler {
  private let session: URLSession

  public init() {
    let settings = URLSessionConfiguration.ephemeral
    settings.httpCookieStorage = nil
    settings.httpShouldSetCookies = false
    settings.urlCache = nil
    settings.requestCachePolicy = .reloadIgnoringLocalCacheData
    session = URLSession(configuration: settings, delegate: StayHere(), delegateQueue: nil)
  }

  deinit {
    session.invalidateAndCancel()
  }

  public func perform(_ operation: HttpOperation) async -> HttpOutput {
    guard let request = request(operation) else { return .failed }
    let exchange = Task { try await session.data(for: request) }
    let patience = Task {
      try await Task.sleep(for: .milliseconds(operation.timeoutMs))
      exchange.cancel()
    }
    defer { patience.cancel() }
    let answered = await withTaskCancellationHandler {
      await exchange.result
    } onCancel: {
      exchange.cancel()
    }
    guard case .success((let body, let response)) = answered, let response = response as? HTTPURLResponse
    else { return .failed }
    return .answered(HttpAnswer(status: UInt16(clamping: response.statusCode), body: [UInt8](body)))
  }

  private func request(_ operation: HttpOperation) -> URLRequest? {
    guard let url = URL(string: operation.url) else { return nil }
    var request = URLRequest(url: url)
    request.httpMethod = operation.method
    request.timeoutInterval = Double(operation.timeoutMs) / 1000
    for header in operation.headers {
      request.setValue(header.value, forHTTPHeaderField: header.name)
    }
    if !operation.body.isEmpty {
      request.httpBody = Data(operation.body)
    }
    return request
  }
}

/// Follows no redirect: the answer is the redirect itself.
private final class StayHere: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }
}
