// One switch over the kinds of screens.
import type { Screen as Data } from '../core/types';
import { Page } from './page';
import { ScoreCard } from './score-card';
import { Session } from './session';

/** Where a screen stands: what it is to a screen reader, and whether the sync pill belongs on it. */
export interface Place {
  as: 'main' | 'aside' | 'div';
  pill: boolean;
}

interface Props {
  screen: Data;
  place: Place;
}

/** Draws a screen. */
export function AnyScreen({ screen, place }: Props) {
  switch (screen.kind) {
    case 'Page':
      return <Page page={screen.value} place={place} />;
    case 'ScoreCard':
      return <ScoreCard card={screen.value} place={place} />;
    case 'Session':
      return <Session session={screen.value} place={place} />;
  }
}
