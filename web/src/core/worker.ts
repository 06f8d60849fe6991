// The core's own thread: it owns the wasm, its store and its lines. One per store, by a lock held
// for its lifetime.
import { Core, initSync } from '../generated/core/spotter.js';
import wasm from '../generated/core/spotter_bg.wasm?url';
import { encodeEvent } from './codec';
import { Loop } from './loop';
import type { FromWorker, ToWorker } from './messages';
import { claim } from './ownership';
import { hangUp } from './socket';
import { committed } from './store';

const say = (message: FromWorker, transfer: Transferable[] = []) => postMessage(message, { transfer });
const patience_ms = 1000;

let loop: Loop | null = null;
let stopping = false;

const ownership = claim({
  onElsewhere: () => say({ type: 'elsewhere' }),
  onOwned: () => void begin(),
  onAsked: () => {
    say({ type: 'finish' });
    // A page that does not answer keeps nobody waiting.
    setTimeout(() => void stop(), patience_ms);
  },
});

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'event':
      if (!stopping) loop?.tell(data.number, encodeEvent(data));
      return;
    case 'drawn':
      return loop?.drawn();
    case 'answer':
      return loop?.answered(data.id, data.outcome);
    case 'take':
      return ownership.askForIt();
    case 'stop':
      return void stop();
  }
};

async function begin(): Promise<void> {
  try {
    initSync({ module: await WebAssembly.compileStreaming(fetch(wasm)) });
    loop = new Loop(new Core(), say);
    say({ type: 'ready' });
  } catch (error) {
    say({ type: 'fault', detail: String(error) });
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // What still arrives would only lead to more commits.
  hangUp();
  await committed();
  loop?.end();
  ownership.giveAway();
  say({ type: 'stopped' });
  close();
}
