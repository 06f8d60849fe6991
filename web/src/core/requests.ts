// IndexedDB in promises, as small as this app needs it.

/** A request's result. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is complete, which with `strict` means on the disk. */
export function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** Opens a database with one object store; opened again after the browser closed it. */
export function database(name: string, store: string): () => Promise<IDBDatabase> {
  let open: Promise<IDBDatabase> | null = null;
  return () => {
    open ??= start(name, store, () => (open = null)).catch((error) => {
      open = null;
      throw error;
    });
    return open;
  };
}

function start(name: string, store: string, gone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return result(request).then((opened) => {
    opened.onclose = gone;
    opened.onversionchange = () => {
      opened.close();
      gone();
    };
    return opened;
  });
}
