// The score card, the main job: one criterion at a time with its levels under the thumb, or all of
// them as a list. The bar never scrolls away.
import { useEffect, useRef } from 'preact/hooks';
import type { Dot, ScoreCard as Data, ScoreCardBar } from '../core/types';
import { Ticking } from '../parts/clock';
import { Press } from '../ui/control';
import { ScreenHeader } from '../ui/header';
import { Icon } from '../ui/icon';
import { useScreen } from '../ui/scroll';
import { Criterion } from './criterion';
import { CriterionList } from './criterion-list';
import { labelOf } from './page';
import type { Place } from './screen';
import { listenForKeys } from './score-card-keys';

/** Draws a score card. */
export function ScoreCard({ card, place }: { card: Data; place: Place }) {
  const Frame = place.as;
  const scroll = useScreen<HTMLDivElement>(card.header, card.body.kind === 'Single' ? card.body.value.key : '');
  const latest = useRef(card);
  latest.current = card;
  // Beside another screen it is only looked at.
  const onTop = place.as === 'main';
  useEffect(() => (onTop ? listenForKeys(() => latest.current) : undefined), [onTop]);
  return (
    <Frame class="screen score-card" data-screen={card.header.key} aria-label={labelOf(place, card.header)}>
      <div class="scroll" {...scroll}>
        <div class="score-top">
          <ScreenHeader
            header={card.header}
            end={card.clock && <Ticking part={card.clock} />}
            place={place}
            folds
          />
          <Press control={card.overview} class="dots">
            {card.dots.map((dot, index) => (
              <span key={index} class={`dot ${dot.kind.toLowerCase()}`} />
            ))}
          </Press>
        </div>
        {card.body.kind === 'Single' ? (
          <Criterion key={card.body.value.key} criterion={card.body.value} back={cameBack(card)} />
        ) : (
          <CriterionList lines={card.body.value} />
        )}
      </div>
      <Controls bar={card.bar} />
    </Frame>
  );
}

let lastShown = { key: '', at: 0 };

/** Whether the criterion shown stands before the one shown earlier: it slides in from the other side. */
function cameBack(card: Data): boolean {
  const at = card.dots.findIndex((dot: Dot) => dot.kind === 'Current');
  const back = lastShown.key === card.header.key && at < lastShown.at;
  lastShown = { key: card.header.key, at };
  return back;
}

/** Undo, ‹ ›, and apart from them Finish. */
function Controls({ bar }: { bar: ScoreCardBar }) {
  return (
    <div class="score-bar">
      <Press control={bar.undo} class="button quiet undo" />
      <div class="steps-between">
        <Press control={bar.previous} class="glyph">
          <Icon name="Back" />
        </Press>
        <Press control={bar.next} class="glyph">
          <Icon name="Forward" />
        </Press>
      </div>
      <Press control={bar.finish} class={`button finish ${bar.finish.tone.kind === 'Primary' ? 'primary' : ''}`} />
    </div>
  );
}
