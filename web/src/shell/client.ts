// The main thread's side of the core: starts the worker, numbers events, shows views, and starts a
// new worker when the core trapped.
import type { FromWorker, ToWorker } from '../core/messages';
import { decodeView } from '../core/view';
import { fulfil } from './asks';
import { connect, flush, send } from './connection';
import { capabilities, deviceName, surroundings } from './environment';
import type { Happening } from './happening';
import { isHolding, show } from './show';
import { signal } from './signal';
import { isTyping } from './typing';
import { isGrowing } from '../ui/growing';

/** What is drawn instead of the view. */
export type Standing =
  | { kind: 'starting' }
  | { kind: 'running' }
  | { kind: 'elsewhere'; moving: boolean }
  | { kind: 'broken'; detail: string };

/** Where the core stands. */
export const standing = signal<Standing>({ kind: 'starting' });

const traps_max = 3;
const trap_window_ms = 60_000;

let worker: Worker;
let given = 0;
let taken = 0;
let pending = 0;
let started = false;
let traps: number[] = [];

/** Starts the core. */
export function startCore(): void {
  given = taken = pending = 0;
  started = false;
  worker = new Worker(new URL('../core/worker.ts', import.meta.url), { type: 'module', name: 'core' });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => heard(data);
  worker.onerror = (event) => broke(event.message || 'the worker did not start');
  connect(tell);
}

/** Asks the tab that holds the core to give it here. */
export function takeHere(): void {
  standing.value = { kind: 'elsewhere', moving: true };
  post({ type: 'take' });
}

/** Whether something is under way that will change the screen. */
export function isBusy(): boolean {
  if (standing.value.kind === 'elsewhere' || standing.value.kind === 'broken') return false;
  return !started || taken < given || pending > 0 || isTyping() || isHolding() || isGrowing() || isMoving();
}

/** Whether something is still on its way to its place. */
function isMoving(): boolean {
  return document
    .getAnimations()
    .some((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity);
}

function post(message: ToWorker): void {
  worker.postMessage(message);
}

function tell(what: Happening): void {
  if (!started && what.kind !== 'Start') return;
  const utcOffsetMin = -new Date().getTimezoneOffset();
  post({ type: 'event', number: ++given, nowMs: Date.now(), utcOffsetMin, what });
}

function heard(message: FromWorker): void {
  switch (message.type) {
    case 'ready':
      return void begin();
    case 'view':
      return shown(message.bytes);
    case 'state':
      taken = message.taken;
      pending = message.pending;
      return;
    case 'ask':
      return void fulfil(message.ask).then((outcome) => post({ type: 'answer', id: message.id, outcome }));
    case 'elsewhere':
      standing.value = { kind: 'elsewhere', moving: false };
      return;
    case 'finish':
      flush();
      tell({ kind: 'Background' });
      return post({ type: 'stop' });
    case 'stopped':
      return again();
    case 'trap':
      return trapped(message.detail);
    case 'fault':
      return broke(message.detail);
  }
}

/** Draws a view; the next may come when it stands. */
function shown(bytes: Uint8Array): void {
  try {
    const next = decodeView(bytes);
    if (standing.value.kind !== 'running') standing.value = { kind: 'running' };
    show(next);
    post({ type: 'drawn' });
  } catch (error) {
    broke(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error));
  }
}

async function begin(): Promise<void> {
  const able = await capabilities();
  started = true;
  send({
    kind: 'Start',
    value: {
      seed: crypto.getRandomValues(new Uint8Array(32)),
      url: location.href,
      origin: location.origin,
      locale: navigator.language || 'en',
      environment: surroundings(),
      capabilities: able,
      device_name: deviceName(),
    },
  });
  if (!navigator.onLine) send({ kind: 'Reachable', value: { online: false } });
}

/** A fresh worker; it waits where another tab holds the core. */
function again(): void {
  worker.terminate();
  startCore();
}

/** A trap is a fault of ours: the store is whole, so the core starts again, but not for ever. */
function trapped(detail: string): void {
  const now = Date.now();
  traps = [...traps.filter((at) => now - at < trap_window_ms), now];
  if (traps.length > traps_max) return broke(detail);
  again();
}

function broke(detail: string): void {
  worker.terminate();
  standing.value = { kind: 'broken', detail };
}
