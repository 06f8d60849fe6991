// The one secret, in a database beside the core's store, so that neither is mistaken for the other.
import { complete, database, result } from './requests';
import { SecretBytes, type SecretOperation, type SecretOutput } from './types';

const name = 'secret';
const key = 'device';
const opened = database('spotter-secret', name);

/** Reads, replaces or removes it. */
export async function secret(operation: SecretOperation): Promise<SecretOutput> {
  try {
    if (operation.kind === 'Read') {
      const found = await result<Uint8Array | undefined>((await opened()).transaction(name).objectStore(name).get(key));
      return found ? { kind: 'Found', value: new SecretBytes(found) } : { kind: 'Absent' };
    }
    const transaction = (await opened()).transaction(name, 'readwrite', { durability: 'strict' });
    const place = transaction.objectStore(name);
    if (operation.kind === 'Write') place.put(operation.value.bytes, key);
    else place.delete(key);
    await complete(transaction);
    return { kind: 'Done' };
  } catch {
    return { kind: 'Failed' };
  }
}
