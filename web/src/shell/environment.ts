// The surroundings as the browser knows them. A screen reader cannot be known here.
import type { Surroundings } from './happening';

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const standalone = matchMedia('(display-mode: standalone)');

/** The browser's own text size, read before ours is set. */
const rootPx = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

interface WeekInfo {
  firstDay: number;
}

/** The surroundings now. */
export function surroundings(): Surroundings {
  const format = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  const locale = new Intl.Locale(navigator.language || 'en') as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  return {
    language: navigator.language || 'en',
    region: locale.maximize().region ?? '',
    hour_24: format.hourCycle === 'h23' || format.hourCycle === 'h24',
    first_weekday: (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1,
    zone: format.timeZone || 'UTC',
    screen_reader: false,
    reduce_motion: calm.matches,
    text_scale: Math.round((rootPx / 16) * 100),
    width: innerWidth,
  };
}

/** Calls `changed` when the surroundings are other than they were. */
export function watchSurroundings(changed: (now: Surroundings) => void): void {
  const quiet_ms = 250;
  let last = JSON.stringify(surroundings());
  let timer = 0;
  const look = () => {
    const now = surroundings();
    const seen = JSON.stringify(now);
    if (seen !== last) changed(now);
    last = seen;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet_ms) as unknown as number;
  };
  addEventListener('resize', soon);
  addEventListener('languagechange', soon);
  addEventListener('visibilitychange', soon);
  calm.addEventListener('change', look);
}

/** What this shell can do, as the core names it. */
export async function capabilities(): Promise<string[]> {
  const apple = navigator as Navigator & { standalone?: boolean };
  const installed = standalone.matches || apple.standalone === true;
  const can: Record<string, boolean> = {
    share: 'share' in navigator,
    haptics: 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
    installed,
    installable_only: apple.standalone === false,
    insecure: !isSecureContext,
    persisted: await persisted(),
    hides_screen_reader: true,
  };
  return Object.keys(can).filter((name) => can[name]);
}

/** Asks for lasting storage where that raises no question; Firefox would ask the person. */
async function persisted(): Promise<boolean> {
  const patience_ms = 300;
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persisted) return false;
  const asks = navigator.userAgent.includes('Firefox');
  const answer = asks ? storage.persisted() : storage.persist();
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience_ms));
  return Promise.race([answer.catch(() => false), late]);
}

/** A name for this device, as "Chromium on Linux". */
export function deviceName(): string {
  const named = (...names: [RegExp, string][]) => names.find(([test]) => test.test(navigator.userAgent))![1];
  const browser = named(
    [/Firefox|FxiOS/, 'Firefox'],
    [/Edg/, 'Edge'],
    [/Chrom|CriOS/, 'Chromium'],
    [/Safari/, 'Safari'],
    [/./, 'Browser'],
  );
  const system = named(
    [/iPhone/, 'iPhone'],
    [/iPad/, 'iPad'],
    [/Android/, 'Android'],
    [/Mac/, 'Mac'],
    [/Win/, 'Windows'],
    [/./, 'Linux'],
  );
  return `${browser} on ${system}`;
}
