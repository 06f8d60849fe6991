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
import type { Happening as Plain, Surroundings } from '../shell/happening';
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
    case 'Start': {
      const { seed, url, origin, locale, environment, capabilities, device_name } = plain.value;
      const start = new Start(seed, url, origin, locale, surroundings(environment), capabilities, device_name);
      return { kind: 'Start', value: start };
    }
    case 'Environment':
      return { kind: 'Environment', value: surroundings(plain.value) };
    case 'Do':
      return { kind: 'Do', value: new Do(plain.value.action, BigInt(plain.value.at_ms)) };
    case 'Typed':
      return { kind: 'Typed', value: new Typed(plain.value.key, plain.value.rev, plain.value.text) };
    case 'Left':
      return { kind: 'Left', value: new FieldKey(plain.value.key) };
    case 'WentBack':
      return { kind: 'WentBack', value: new WentBack(plain.value.to) };
    case 'Dismissed':
      return { kind: 'Dismissed', value: new DismissedKey(plain.value.key) };
    case 'OpenUrl':
      return { kind: 'OpenUrl', value: new OpenedUrl(plain.value.url) };
    case 'Reachable':
      return { kind: 'Reachable', value: new Reachable(plain.value.online) };
    case 'Foreground':
    case 'Background':
      return plain;
  }
}

function surroundings(of: Surroundings): Environment {
  return new Environment(
    of.language,
    of.region,
    of.hour_24,
    of.first_weekday,
    of.zone,
    of.screen_reader,
    of.reduce_motion,
    of.text_scale,
    of.width,
  );
}
