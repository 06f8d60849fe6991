// The session: self beside peers, biggest gap first.
import type { LegendEntry, ScoreLine, SessionView } from '../core/types';
import { Glyph } from '../ui/control';
import { ScreenHeader } from '../ui/header';
import { isScrolled, useScreen } from '../ui/scroll';
import { Section } from '../ui/section';
import { Shape } from '../ui/shape';
import { Bar, labelOf } from './page';
import type { Place } from './screen';

/** Draws a session. */
export function Session({ session, place }: { session: SessionView; place: Place }) {
  const Frame = place.as;
  const scroll = useScreen<HTMLDivElement>(session.header);
  return (
    <Frame class="screen session" data-screen={session.header.key} aria-label={labelOf(place, session.header)}>
      <div class="scroll" {...scroll}>
        <div class="column">
          <ScreenHeader header={session.header} place={place} />
          <div class="sections">
            {(session.score || session.legend.length > 0) && (
              <div class="summary">
                {session.score && <Score score={session.score} />}
                {session.legend.length > 0 && <Legend entries={session.legend} />}
              </div>
            )}
            {session.sections.map((section) => (
              <Section key={section.key} section={section} whole={isScrolled(session.header)} />
            ))}
          </div>
        </div>
      </div>
      <Bar controls={session.bar} />
    </Frame>
  );
}

function Score({ score }: { score: ScoreLine }) {
  return (
    <div class="score">
      <p class="score-line" role="img" aria-label={score.spoken}>
        <strong>{score.number}</strong>
        <span>{score.of}</span>
      </p>
      {score.how && <Glyph control={score.how} />}
    </div>
  );
}

function Legend({ entries }: { entries: LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map((entry, index) => (
        <li key={index}>
          <Shape shape={shapeOf(entry)} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

function shapeOf(entry: LegendEntry): 'you' | 'peer' | 'model' {
  switch (entry.tone.kind) {
    case 'You':
      return 'you';
    case 'Peer':
    case 'Primary':
      return 'peer';
    case 'Plain':
    case 'Quiet':
    case 'Warn':
      return 'model';
  }
}
