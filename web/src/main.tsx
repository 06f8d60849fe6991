// Where to start: `shell/client.ts` runs the core, `app.tsx` draws its view.
import './generated/tokens.css';
import './style';
import { Root } from './root';
import { act } from './shell/act';
import { isBusy, startCore } from './shell/client';
import { send } from './shell/connection';
import { keepDrawn } from './shell/draw';
import { watchSurroundings } from './shell/environment';
import { listenForBack } from './shell/history';
import { keepOffline } from './shell/offline';
import { headerOf, isCovered, topOf, view } from './shell/state';
import type { View } from './core/types';

declare global {
  interface Window {
    /** What tests wait for and read. */
    spotter: { busy(): boolean; view(): View | null };
  }
}

window.spotter = { busy: isBusy, view: () => view.value };

startCore();
keepDrawn(() => <Root />);
listenForBack();
watchSurroundings((now) => send({ kind: 'Environment', value: now }));
addEventListener('online', () => send({ kind: 'Reachable', value: { online: true } }));
addEventListener('offline', () => send({ kind: 'Reachable', value: { online: false } }));
document.addEventListener('visibilitychange', () => send({ kind: document.hidden ? 'Background' : 'Foreground' }));
addEventListener('pagehide', () => send({ kind: 'Background' }));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) goBack(event);
});
void keepOffline(isBusy);

/** Esc is the screen's own *back*, where nothing lies over it and no word is being composed. */
function goBack(event: KeyboardEvent): void {
  const back = view.value && headerOf(topOf(view.value)).back;
  if (!back || event.isComposing || isCovered()) return;
  event.preventDefault();
  act(back, event);
}
