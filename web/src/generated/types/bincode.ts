// Made by `cargo xtask bindings` from shared/ffi/src/bin/typegen/bincode.ts.
//
// Bincode with fixed-width little-endian integers, as the core's bridge speaks it: lengths are
// u64, variants u32, option tags and booleans one byte. Input comes from our own core; what does
// not fit throws.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
// One character for each byte; for what is ASCII it is the right one.
const latin = new TextDecoder("latin1");

/** Writes values one behind the other. */
export class BincodeSerializer {
  private bytes = new Uint8Array(256);
  private data = new DataView(this.bytes.buffer);
  private end = 0;

  /** What was written. */
  getBytes(): Uint8Array {
    return this.bytes.slice(0, this.end);
  }

  /** Makes room for `count` bytes; answers where they begin. */
  private grow(count: number): number {
    const start = this.end;
    this.end += count;
    if (this.end > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.end, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
      this.data = new DataView(grown.buffer);
    }
    return start;
  }

  serializeBytes(value: Uint8Array): void {
    this.serializeLen(value.length);
    const start = this.grow(value.length);
    this.bytes.set(value, start);
  }
  serializeStr(value: string): void {
    this.serializeBytes(encoder.encode(value));
  }
  serializeUnit(_value: null): void {}
  serializeBool(value: boolean): void {
    this.serializeU8(value ? 1 : 0);
  }
  serializeOptionTag(value: boolean): void {
    this.serializeBool(value);
  }
  serializeLen(value: number): void {
    this.serializeU64(BigInt(value));
  }
  serializeVariantIndex(value: number): void {
    this.serializeU32(value);
  }
  serializeU8(value: number): void {
    const start = this.grow(1);
    this.data.setUint8(start, value);
  }
  serializeU16(value: number): void {
    const start = this.grow(2);
    this.data.setUint16(start, value, true);
  }
  serializeU32(value: number): void {
    const start = this.grow(4);
    this.data.setUint32(start, value, true);
  }
  serializeU64(value: bigint): void {
    const start = this.grow(8);
    this.data.setBigUint64(start, value, true);
  }
  serializeI32(value: number): void {
    const start = this.grow(4);
    this.data.setInt32(start, value, true);
  }
  serializeI64(value: bigint): void {
    const start = this.grow(8);
    this.data.setBigInt64(start, value, true);
  }
}

/** Reads values one behind the other. */
export class BincodeDeserializer {
  private readonly bytes: Uint8Array;
  private readonly data: DataView;
  private text: string | null = null;
  private next = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How far it has read: all of it, when everything was understood. */
  getBufferOffset(): number {
    return this.next;
  }

  /** Steps over `count` bytes; answers where they begin. */
  private step(count: number): number {
    const start = this.next;
    if (count > this.bytes.length - start) throw new Error("unexpected end of input");
    this.next += count;
    return start;
  }

  deserializeBytes(): Uint8Array {
    const length = this.deserializeLen();
    const start = this.step(length);
    return this.bytes.slice(start, start + length);
  }
  deserializeStr(): string {
    const length = this.deserializeLen();
    const start = this.step(length);
    const end = start + length;
    for (let at = start; at < end; at++) {
      if (this.bytes[at]! > 127) return decoder.decode(this.bytes.subarray(start, end));
    }
    // Hundreds of short words: cut out of one text, a quarter of the time of a call for each.
    this.text ??= latin.decode(this.bytes);
    return this.text.slice(start, end);
  }
  deserializeUnit(): null {
    return null;
  }
  deserializeBool(): boolean {
    return this.deserializeU8() === 1;
  }
  deserializeOptionTag(): boolean {
    return this.deserializeBool();
  }
  deserializeLen(): number {
    const start = this.step(8);
    // What is longer than 32 bits can say is longer than the input: `step` refuses it.
    return this.data.getUint32(start + 4, true) ? Infinity : this.data.getUint32(start, true);
  }
  deserializeVariantIndex(): number {
    return this.deserializeU32();
  }
  deserializeU8(): number {
    return this.data.getUint8(this.step(1));
  }
  deserializeU16(): number {
    return this.data.getUint16(this.step(2), true);
  }
  deserializeU32(): number {
    return this.data.getUint32(this.step(4), true);
  }
  deserializeU64(): bigint {
    return this.data.getBigUint64(this.step(8), true);
  }
  deserializeI32(): number {
    return this.data.getInt32(this.step(4), true);
  }
  deserializeI64(): bigint {
    return this.data.getBigInt64(this.step(8), true);
  }
}

export type Serializer = BincodeSerializer;
export type Deserializer = BincodeDeserializer;
