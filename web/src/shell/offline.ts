// The service worker: the app opens with the server gone. A new version waits until this is the
// only tab, nothing is under way, and nobody looks.

const look_again_ms = 200;

/** Registers it, and lets a new version in when that disturbs nobody. */
export async function keepOffline(isBusy: () => boolean): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('/sw.js').catch(() => null);
  if (!registration) return;
  // The first to take this page is no new version.
  let had = serviceWorker.controller !== null;
  let replaced = false;
  // To hide is itself an event that the core first has to write down.
  const yieldUnseen = () => {
    if (!document.hidden || !(replaced || registration.waiting)) return;
    if (isBusy()) return void setTimeout(yieldUnseen, look_again_ms);
    if (replaced) return location.reload();
    registration.waiting!.postMessage('take-over');
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) yieldUnseen();
    else void registration.update().catch(() => undefined);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    replaced ||= had;
    had = true;
    yieldUnseen();
  });
}
