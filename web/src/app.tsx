// The whole screen: tabs, the stack's top (beside the one below it where there is room), a sheet,
// toast and dialogs.
import type { View } from './core/types';
import { AnyScreen } from './screens/screen';
import { belowOf, headerOf, topOf, view, wide } from './shell/state';
import { Dialogs } from './ui/dialogs';
import { Sheet } from './ui/sheet';
import { Spoken } from './ui/spoken';
import { Tabs } from './ui/tabs';

/** Draws the view. */
export function App() {
  const shown = view.value;
  if (!shown) return null;
  const over = shown.sheet;
  return (
    <div class={`app ${layout(shown)}`}>
      {wide.value ? <Wide shown={shown} /> : <Narrow shown={shown} />}
      {over && <Sheet key={headerOf(over.screen).key} sheet={over} />}
      {!over && <Spoken />}
      <Dialogs />
    </div>
  );
}

function layout(shown: View): string {
  return `${wide.value ? 'wide' : 'narrow'}${shown.tabs.length ? '' : ' bare'}${shown.path === '/' ? ' opening' : ''}`;
}

/** The score card keeps the thumb's place for its own bar. */
function Narrow({ shown }: { shown: View }) {
  const screen = topOf(shown);
  return (
    <>
      <div class="pane" key={headerOf(screen).key}>
        <AnyScreen screen={screen} place={{ as: 'main', pill: true }} />
      </div>
      {screen.kind !== 'ScoreCard' && <Tabs />}
    </>
  );
}

function Wide({ shown }: { shown: View }) {
  const screen = topOf(shown);
  const below = belowOf(shown);
  const pill = shown.tabs.length === 0;
  return (
    <>
      <Tabs />
      {below && (
        <div class="pane beside" key={headerOf(below).key}>
          <AnyScreen screen={below} place={{ as: 'aside', pill: false }} />
        </div>
      )}
      <div class="pane" key={headerOf(screen).key}>
        <AnyScreen screen={screen} place={{ as: 'main', pill }} />
      </div>
    </>
  );
}
