// The service worker: keeps the files of one version, answers from them, and never touches the
// protocol. `FILES` and `VERSION` are written by the build.
declare const FILES: string[];
declare const VERSION: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `spotter-${VERSION}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(FILES)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  event.waitUntil(
    worker.clients.matchAll({ type: 'window' }).then((tabs) => (tabs.length > 1 ? undefined : worker.skipWaiting())),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/v1/')) return;
  const wanted = request.mode === 'navigate' ? '/' : url.pathname;
  if (FILES.includes(wanted)) event.respondWith(fromCache(wanted, request));
});

async function fromCache(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
}

async function removeOld(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('spotter-') && name !== cacheName).map((name) => caches.delete(name)),
  );
}
