// Between plain data on the main thread and the generated types of the bridge.
import { BincodeDeserializer, BincodeSerializer } from '../generated/types/bincode';
import {
  DismissedKey,
  Do,
  Environment,
  FieldKey,
  OpenedUrl,
  Reachable,
  Requests,
  ShellEvent,
  Start,
  Typed,
  WentBack,
  serializeEvent,
  type Happening,
  type Request,
} from './types';
import type { Happening as Plain, Plain as Fields } from '../shell/happening';
import type { Told } from './messages';

/** An event as the bridge reads it. */
export function encodeEvent(told: Told): Uint8Array {
  const event = new ShellEvent(BigInt(told.nowMs), told.utcOffsetMin, happening(told.what));
  return encode((serializer) => serializeEvent({ kind: 'Shell', value: event }, serializer));
}

/** Bytes of whatever `write` writes. */
export function encode(write: (serializer: BincodeSerializer) => void): Uint8Array {
  const serializer = new BincodeSerializer();
  write(serializer);
  return serializer.getBytes();
}

/** The requests of an update. */
export function decodeRequests(bytes: Uint8Array): Request[] {
  return Requests.deserialize(new BincodeDeserializer(bytes)).value;
}

function happening(plain: Plain): Happening {
  switch (plain.kind) {
    case 'Foreground':
    case 'Background':
      return plain;
    case 'Start': {
      const environment = carried(Environment, plain.value.environment);
      return { kind: 'Start', value: carried(Start, { ...plain.value, environment }) };
    }
    default:
      return { kind: plain.kind, value: carried<object>(carriers[plain.kind], plain.value) } as Happening;
  }
}

/** What writes each kind of event. */
const carriers = {
  Environment,
  Do,
  Typed,
  Left: FieldKey,
  WentBack,
  Dismissed: DismissedKey,
  OpenUrl: OpenedUrl,
  Reachable,
};

/** Plain data as an object of the class that writes it. */
function carried<T extends object>(by: { prototype: T }, data: Fields<T>): T {
  return Object.assign(Object.create(by.prototype), data);
}
