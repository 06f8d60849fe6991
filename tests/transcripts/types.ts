// What the web app reads the bridge with; replay.test.mjs bundles it for Node.
export { Requests, View } from '../../web/src/core/types';
export { BincodeDeserializer, BincodeSerializer } from '../../web/src/generated/types/bincode';
