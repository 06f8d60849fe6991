// Every screen, part and control in every state, as the core's own `view()` makes them, for looking
// and for accessibility checks. `?show=name` shows one, `window.show(name)` another in its place;
// `&text=200`, `&dir=rtl` and `&hand=left` show it at another text size, in the other direction, for
// the other hand.
import '../generated/tokens.css';
import '../style';
import { App } from '../app';
import { decodeView } from '../core/view';
import type { View } from '../core/types';
import { connect } from '../shell/connection';
import { keepDrawn } from '../shell/draw';
import { show } from '../shell/show';
import { view as shown } from '../shell/state';
import { isGrowing } from '../ui/growing';

declare global {
  interface Window {
    /** The names of all samples, for whoever takes pictures. */
    samples: string[];
    show(name: string): void;
    /** The view that is shown, and whether a list of it is not whole yet. */
    view(): View | null;
    isGrowing(): boolean;
  }
}

const samples: Record<string, string> = await (await fetch('/samples.json')).json();
const query = new URLSearchParams(location.search);
let name = query.get('show');

window.samples = Object.keys(samples);
window.show = showSample;
window.view = () => shown.value;
window.isGrowing = isGrowing;
// What is tapped here goes nowhere.
connect(() => {});
if (name) showSample(name);
keepDrawn(() => (name ? <App key={name} /> : <Index />));

function showSample(next: string): void {
  name = next;
  show(changed(decodeView(bytes(samples[next]!))));
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** A sample as the query wants it; the address stays the gallery's. */
function changed(view: View): View {
  const wanted: Partial<View> = { path: location.pathname + location.search };
  if (query.has('text')) wanted.text_percent = Number(query.get('text'));
  if (query.get('dir') === 'rtl') wanted.direction = { kind: 'Rtl' };
  if (query.get('hand') === 'left') wanted.hand = { kind: 'Left' };
  return { ...view, ...wanted } as View;
}

function Index() {
  return (
    <ul>
      {window.samples.map((each) => (
        <li key={each}>
          <a href={`?show=${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  );
}
