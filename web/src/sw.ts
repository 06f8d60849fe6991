// The service worker: keeps the files of one version, answers from them, and never touches the
// protocol. `FILES`, `PAGE` (what the page's bytes hash to) and `VERSION` are written by the build.
declare const FILES: string[];
declare const PAGE: string;
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `spotter-${VERSION}`;

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  event.waitUntil(
    worker.clients
      .matchAll({ type: 'window', includeUncontrolled: true })
      .then((tabs) => (tabs.length > 1 ? undefined : worker.skipWaiting())),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/v1/')) return;
  const wanted = request.mode === 'navigate' ? '/' : url.pathname;
  if (FILES.includes(wanted)) event.respondWith(fromCache(wanted, request));
  // A page of the version before, until it is loaded anew: the server may have its files no more.
  else if (wanted.startsWith('/assets/')) event.respondWith(caches.match(wanted).then((kept) => kept ?? fetch(request)));
});

/** All of one version or nothing: a server in the middle of a change is asked again later. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
  const page = await (await cache.match('/'))!.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', page));
  if (btoa(String.fromCharCode(...hash)) === PAGE) return;
  await caches.delete(cacheName);
  throw new Error('the page is of another version');
}

async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
}

/** All but this version and the one before it, which a page may still run. */
async function removeOld(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith('spotter-') && name !== cacheName);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
