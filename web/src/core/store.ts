// The device's store: one object store under binary keys, which IndexedDB orders byte by byte as
// the core does. A commit is one strict transaction: answered when it is on the disk.
import { complete, database, result } from './requests';
import {
  StoreEntries,
  StoreEntry,
  type Commit,
  type LoadKeys,
  type ScanPrefix,
  type StoreError,
  type StoreOperation,
  type StoreOutput,
} from './types';

const name = 'entries';
const opened = database('spotter', name);

let committing = 0;
let idle = () => {};

/** Does what the core asks of its store. */
export async function store(operation: StoreOperation): Promise<StoreOutput> {
  try {
    switch (operation.kind) {
      case 'Load':
        return { kind: 'Loaded', value: await load(operation.value) };
      case 'Scan':
        return { kind: 'Scanned', value: await scan(operation.value) };
      case 'Commit':
        await commit(operation.value);
        return { kind: 'Committed' };
    }
  } catch (error) {
    return { kind: 'Failed', value: reason(error) };
  }
}

/** Resolves when no commit is under way, and none followed from the last: the core has them wait for
 * one another. */
export async function committed(): Promise<void> {
  while (committing) {
    await new Promise<void>((resolve) => (idle = resolve));
    // The core hears of it in this turn, and answers.
    await new Promise((next) => setTimeout(next));
  }
}

async function load({ keys }: LoadKeys): Promise<StoreEntries> {
  const entries = (await opened()).transaction(name).objectStore(name);
  const values = await Promise.all(keys.map((key) => result<Uint8Array | undefined>(entries.get(key.bytes as never))));
  const found = keys.flatMap((key, index) => {
    const value = values[index];
    return value ? [new StoreEntry(key.bytes, value)] : [];
  });
  return new StoreEntries(found);
}

async function scan({ prefix, after, limit }: ScanPrefix): Promise<StoreEntries> {
  const entries = (await opened()).transaction(name).objectStore(name);
  const range = rangeOf(prefix, after);
  const [keys, values] = await Promise.all([
    result(entries.getAllKeys(range, limit)),
    result<Uint8Array[]>(entries.getAll(range, limit)),
  ]);
  return new StoreEntries(keys.map((key, index) => new StoreEntry(new Uint8Array(key as ArrayBuffer), values[index]!)));
}

async function commit({ puts, deletes }: Commit): Promise<void> {
  committing += 1;
  try {
    const transaction = (await opened()).transaction(name, 'readwrite', { durability: 'strict' });
    const entries = transaction.objectStore(name);
    for (const { key, value } of puts) entries.put(value, key as never);
    for (const { bytes } of deletes) entries.delete(bytes as never);
    transaction.commit();
    await complete(transaction);
  } finally {
    committing -= 1;
    if (!committing) idle();
  }
}

/** Keys that begin with a prefix, behind `after`. */
function rangeOf(prefix: Uint8Array, after: Uint8Array): IDBKeyRange | null {
  const [from, behind] = after.length ? [after, true] : [prefix, false];
  const end = successor(prefix);
  if (!end) return from.length ? IDBKeyRange.lowerBound(from, behind) : null;
  return IDBKeyRange.bound(from, end, behind, true);
}

/** The first key that no longer begins with the prefix; absent if there is none. */
function successor(prefix: Uint8Array): Uint8Array | null {
  const last = prefix.findLastIndex((byte) => byte < 255);
  if (last < 0) return null;
  const end = prefix.slice(0, last + 1);
  end[last]! += 1;
  return end;
}

function reason(error: unknown): StoreError {
  const what = error instanceof DOMException ? error.name : '';
  if (what === 'QuotaExceededError') return { kind: 'Full' };
  if (what === 'NotReadableError' || what === 'DataError') return { kind: 'Damaged' };
  return { kind: 'Unavailable' };
}
