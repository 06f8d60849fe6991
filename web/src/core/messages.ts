// What the main thread and the core's worker say to each other.
import type { Happening } from '../shell/happening';
import type { CopyOperation, HapticOperation, ShareOutOperation } from './types';

/** An event with its moment, numbered so that an answer can say how far the worker is. */
export interface Told {
  type: 'event';
  number: number;
  nowMs: number;
  utcOffsetMin: number;
  what: Happening;
}

/** To the worker. */
export type ToWorker =
  | Told
  /** The last view is on the screen; the next may come. */
  | { type: 'drawn' }
  /** The answer to an `Ask`. */
  | { type: 'answer'; id: number; outcome: string }
  /** *Use it here* was tapped. */
  | { type: 'take' }
  /** Nothing more will come: finish the commit and stop. */
  | { type: 'stop' };

/** What only the main thread can do. */
export type Ask =
  | { kind: 'ShareOut'; value: ShareOutOperation }
  | { kind: 'Copy'; value: CopyOperation }
  | { kind: 'Haptic'; value: HapticOperation };

/** From the worker. */
export type FromWorker =
  /** The core runs here and awaits `Start`. */
  | { type: 'ready' }
  /** What to draw: a `View` as the bridge writes it. */
  | { type: 'view'; bytes: Uint8Array }
  /** How far the worker is: the last event taken, and the requests not yet answered. */
  | { type: 'state'; taken: number; pending: number }
  | { type: 'ask'; id: number; ask: Ask }
  /** Another tab holds the core. */
  | { type: 'elsewhere' }
  /** Another tab wants the core: send what is typed, then `stop`. */
  | { type: 'finish' }
  /** The core stopped here. */
  | { type: 'stopped' }
  /** The core trapped; this worker is of no use any more. */
  | { type: 'trap'; detail: string }
  /** The bridge refused something. */
  | { type: 'fault'; detail: string };
