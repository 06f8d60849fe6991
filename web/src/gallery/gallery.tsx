// Every part and layout in every state, for looking and for accessibility checks. `?show=name`
// shows one sample, `&text=200` at another text size.
import '../generated/tokens.css';
import '../style';
import { App } from '../app';
import type { View } from '../core/types';
import { connect } from '../shell/connection';
import { keepDrawn } from '../shell/draw';
import { show } from '../shell/show';
import { cards } from './cards';
import { pages } from './pages';

/** All samples by name. */
const samples: Record<string, View> = { ...pages, ...cards };

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
