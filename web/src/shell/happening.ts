// What the main thread tells the worker: the core's events as plain data, numbers as numbers.

/** The core's `Environment`. */
export interface Surroundings {
  language: string;
  region: string;
  hour_24: boolean;
  first_weekday: number;
  zone: string;
  screen_reader: boolean;
  reduce_motion: boolean;
  text_scale: number;
  width: number;
}

/** The core's `Start`. */
export interface Beginning {
  seed: Uint8Array;
  url: string;
  origin: string;
  locale: string;
  environment: Surroundings;
  capabilities: string[];
  device_name: string;
}

/** The core's `Happening`. */
export type Happening =
  | { kind: 'Start'; value: Beginning }
  | { kind: 'Environment'; value: Surroundings }
  | { kind: 'Do'; value: { action: Uint8Array; at_ms: number } }
  | { kind: 'Typed'; value: { key: string; rev: bigint; text: string } }
  | { kind: 'Left'; value: { key: string } }
  | { kind: 'WentBack'; value: { to: string } }
  | { kind: 'Dismissed'; value: { key: string } }
  | { kind: 'OpenUrl'; value: { url: string } }
  | { kind: 'Foreground' }
  | { kind: 'Background' }
  | { kind: 'Reachable'; value: { online: boolean } };
