// What is drawn while there is no view: another tab has the core, or something is broken.
import { App } from './app';
import { standing, takeHere } from './shell/client';
import { words } from './words';

/** Draws the app, or why it is not there. */
export function Root() {
  const now = standing.value;
  switch (now.kind) {
    case 'starting':
      return (
        <p class="aside starting" aria-busy="true">
          {words.appName}
        </p>
      );
    case 'running':
      return <App />;
    case 'elsewhere':
      return (
        <main class="aside">
          <h1>{words.anotherTab}</h1>
          {now.moving ? (
            <p role="status">{words.movingHere}</p>
          ) : (
            <button type="button" class="button primary" data-key="use-here" onClick={takeHere}>
              {words.useItHere}
            </button>
          )}
        </main>
      );
    case 'broken':
      return (
        <main class="aside">
          <h1>{words.somethingBroke}</h1>
          <p>{words.somethingBrokeNote}</p>
          <pre tabIndex={0}>{now.detail}</pre>
          <button type="button" class="button primary" data-key="again" onClick={() => location.reload()}>
            {words.startAgain}
          </button>
        </main>
      );
  }
}
