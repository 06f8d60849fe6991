// Events in, requests out, answers back in: each request exactly once. The view is read again when
// the core says so, at most one on its way to the screen, the newest wins.
import type { Core } from '../generated/core/spotter.js';
import { decodeRequests, encode } from './codec';
import { http } from './http';
import type { FromWorker } from './messages';
import { secret } from './secret';
import { socket } from './socket';
import { store } from './store';
import { timer } from './timer';
import {
  serializeCopyOutput,
  serializeHttpOutput,
  serializeRemindersOutput,
  serializeScanOutput,
  serializeSecretOutput,
  serializeShareOutOutput,
  serializeSocketOutput,
  serializeStoreOutput,
  type CopyOutput,
  type RemindersOutput,
  type Request,
  type ScanOutput,
  type ShareOutOutput,
} from './types';

type Write = Parameters<typeof encode>[0];

let stoppedAt = '';

// The core says where it stopped before it traps.
Object.assign(globalThis, { spotterStopped: (place: string) => (stoppedAt = place) });

/** Runs one core. */
export class Loop {
  private taken = 0;
  private pending = 0;
  private onScreen = true;
  private stale = false;
  private ended = false;
  private asked = new Map<number, (outcome: string) => void>();

  constructor(
    private core: Core,
    private say: (message: FromWorker, transfer?: Transferable[]) => void,
  ) {}

  /** Tells the core an event. */
  tell(number: number, event: Uint8Array): void {
    this.run(() => this.core.update(event));
    this.taken = number;
    this.report();
  }

  /** The last view is on the screen. */
  drawn(): void {
    this.onScreen = true;
    this.draw();
    this.report();
  }

  /** The main thread answered. */
  answered(id: number, outcome: string): void {
    this.asked.get(id)?.(outcome);
    this.asked.delete(id);
  }

  /** Nothing reaches the core any more. */
  end(): void {
    this.ended = true;
  }

  private run(call: () => Uint8Array): void {
    if (this.ended) return;
    try {
      const requests = decodeRequests(call());
      // Nobody waits for the rest as they wait for the screen.
      if (requests.some(({ effect }) => effect.kind === 'Render')) this.stale = true;
      this.draw();
      for (const request of requests) this.handle(request);
    } catch (error) {
      this.failed(error);
    }
  }

  private handle({ id, effect }: Request): void {
    switch (effect.kind) {
      case 'Render':
        return;
      case 'Store':
        return this.await(id, store(effect.value), serializeStoreOutput);
      case 'Http':
        return this.await(id, http(effect.value), serializeHttpOutput);
      case 'Secret':
        return this.await(id, secret(effect.value), serializeSecretOutput);
      case 'Timer':
        // A timer is no work: nobody waits for it.
        void timer(effect.value.after_ms).then((output) => this.resolve(id, (to) => output.serialize(to)));
        return;
      case 'Socket': {
        const operation = effect.value;
        return socket(operation, (output) => this.resolve(id, (to) => serializeSocketOutput(output, to)));
      }
      case 'ShareOut':
        return this.await(id, this.ask<ShareOutOutput>(id, effect), serializeShareOutOutput);
      case 'Copy':
        return this.await(id, this.ask<CopyOutput>(id, effect), serializeCopyOutput);
      case 'Haptic':
        // Nothing waits for it, so nothing is answered.
        return this.say({ type: 'ask', id, ask: effect });
      // Never asked for: this shell names neither `reminders` nor `scan` among what it can do.
      case 'Reminders':
        return this.await(id, Promise.resolve<RemindersOutput>({ kind: 'DeniedForever' }), serializeRemindersOutput);
      case 'Scan':
        return this.await(id, Promise.resolve<ScanOutput>({ kind: 'Failed' }), serializeScanOutput);
      case 'OpenSettings':
        return;
    }
  }

  /** Hands a request to the main thread. */
  private ask<Output>(id: number, ask: Extract<FromWorker, { type: 'ask' }>['ask']): Promise<Output> {
    this.say({ type: 'ask', id, ask });
    return new Promise((resolve) => this.asked.set(id, (kind) => resolve({ kind } as Output)));
  }

  private await<Output>(id: number, work: Promise<Output>, write: (output: Output, to: never) => void): void {
    this.pending += 1;
    void work.then((output) => {
      this.pending -= 1;
      this.resolve(id, (to) => write(output, to as never));
    });
  }

  private resolve(id: number, write: Write): void {
    this.run(() => this.core.resolve(id, encode(write)));
    this.report();
  }

  private draw(): void {
    if (!this.stale || !this.onScreen || this.ended) return;
    this.stale = false;
    this.onScreen = false;
    const bytes = this.core.view();
    this.say({ type: 'view', bytes }, [bytes.buffer]);
  }

  private report(): void {
    this.say({ type: 'state', taken: this.taken, pending: this.pending + (this.stale || !this.onScreen ? 1 : 0) });
  }

  /** A trap leaves the core's memory as it was in mid-thought: nothing may touch it again. */
  private failed(error: unknown): void {
    const trapped = error instanceof WebAssembly.RuntimeError;
    if (trapped) this.end();
    const said = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    this.say({ type: trapped ? 'trap' : 'fault', detail: `${stoppedAt}\n${said}`.trim() });
  }
}
