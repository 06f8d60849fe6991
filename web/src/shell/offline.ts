// The service worker: the app opens with the server gone. A new version waits until this is the
// only tab, nothing is under way, and nobody looks.

/** Registers it, and lets a new version in when that disturbs nobody. */
export async function keepOffline(isBusy: () => boolean): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => null);
  if (!registration) return;
  let asked = false;
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) return void registration.update().catch(() => undefined);
    if (!registration.waiting || isBusy()) return;
    asked = true;
    registration.waiting.postMessage('take-over');
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked && document.hidden) location.reload();
  });
}
