// What the main thread tells the worker: the core's events as plain data, which is what crosses.
import type { DismissedKey, Do, Environment, FieldKey, OpenedUrl, Reachable, Start, Typed, WentBack } from '../core/types';

/** What a class of the bridge holds, without what it can do. */
export type Plain<T> = Omit<T, 'serialize'>;

/** The core's `Environment`. */
export type Surroundings = Plain<Environment>;

/** The core's `Start`. */
export type Beginning = Omit<Plain<Start>, 'environment'> & { environment: Surroundings };

/** The core's `Happening`. */
export type Happening =
  | { kind: 'Start'; value: Beginning }
  | { kind: 'Environment'; value: Surroundings }
  | { kind: 'Do'; value: Plain<Do> }
  | { kind: 'Typed'; value: Plain<Typed> }
  | { kind: 'Left'; value: Plain<FieldKey> }
  | { kind: 'WentBack'; value: Plain<WentBack> }
  | { kind: 'Dismissed'; value: Plain<DismissedKey> }
  | { kind: 'OpenUrl'; value: Plain<OpenedUrl> }
  | { kind: 'Foreground' }
  | { kind: 'Background' }
  | { kind: 'Reachable'; value: Plain<Reachable> };
