// Every part and layout in every state, for looking and for accessibility checks. `?show=name`
// shows one sample, `&text=200` at another text size. Most samples are made by the core itself
// (`samples.json`); those made by hand are what the core has no words for: another direction, the
// other hand, the longest names.
import '../generated/tokens.css';
import '../style';
import { App } from '../app';
import { decodeView } from '../core/codec';
import type { View } from '../core/types';
import { connect } from '../shell/connection';
import { keepDrawn } from '../shell/draw';
import { show } from '../shell/show';
import { cards } from './cards';
import { pages } from './pages';

/** All samples by name. */
const samples: Record<string, View> = { ...(await fromCore()), ...named('hand', { ...pages, ...cards }) };

declare global {
  interface Window {
    /** The names of all samples, for whoever takes pictures. */
    samples: string[];
  }
}

window.samples = Object.keys(samples);
// What is tapped here goes nowhere.
connect(() => {});

const query = new URLSearchParams(location.search);
const sample = samples[query.get('show') ?? ''];
if (sample) {
  const text = Number(query.get('text')) || 100;
  show({ ...sample, text_percent: text, path: `/gallery.html${location.search}` } as View);
  keepDrawn(() => <App />);
} else keepDrawn(() => <Index />);

/** The core's own samples, where the build found them. */
async function fromCore(): Promise<Record<string, View>> {
  const found = await fetch('/samples.json').catch(() => null);
  if (!found?.ok) return {};
  const all = Object.entries((await found.json()) as Record<string, string>);
  return Object.fromEntries(all.map(([name, hex]) => [name, decodeView(bytes(hex))]));
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function named(prefix: string, views: Record<string, View>): Record<string, View> {
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [`${prefix}-${name}`, view]));
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
