// Where to start: `shell/client.ts` runs the core, `app.tsx` draws its view.
import './generated/tokens.css';
import './style';
import { Root } from './root';
import { isBusy, startCore } from './shell/client';
import { send } from './shell/connection';
import { keepDrawn } from './shell/draw';
import { watchSurroundings } from './shell/environment';
import { listenForBack } from './shell/history';
import { keepOffline } from './shell/offline';
import { view } from './shell/state';
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

/** Esc is the screen's own *back*, where nothing lies over it. */
function goBack(event: KeyboardEvent): void {
  if (document.querySelector('dialog[open], [popover]:popover-open')) return;
  const back = view.value?.stack[0]?.value.header.back;
  if (back) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(back.key)}"]`)?.click();
  else return;
  event.preventDefault();
}
