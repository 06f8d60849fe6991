// The view, read on the thread that draws it: its bytes cross as they are, which costs nothing,
// while a tree of a thousand small objects would be copied twice on the way.
import { BincodeDeserializer } from '../generated/types/bincode';
import { View } from './types';

/** Reads a view. */
export function decodeView(bytes: Uint8Array): View {
  return View.deserialize(new BincodeDeserializer(bytes));
}
