// You beside others on one scale: you are a circle, a peer is a diamond, a model a square. Shape
// comes before colour.
import type { ComparePart as Data } from '../core/types';
import { Press } from '../ui/control';
import { Shape } from '../ui/shape';

/** Draws a comparison. */
export function ComparePart({ part }: { part: Data }) {
  if (!part.tap)
    return (
      <div class="compare still" role="img" aria-label={part.spoken}>
        <Drawn part={part} />
      </div>
    );
  return (
    <Press control={{ ...part.tap, spoken: part.tap.spoken ?? part.spoken } as typeof part.tap} class="compare row-tap">
      <Drawn part={part} />
    </Press>
  );
}

function Drawn({ part }: { part: Data }) {
  const marks = [part.you, part.model, ...part.others].filter((mark): mark is number => mark != null);
  return (
    <>
      <span class="row-title">{part.title}</span>
      <span class="row-second">{part.shown}</span>
      {marks.length > 0 && (
        <span class="scale" aria-hidden="true">
          <Ticks topLevel={part.top_level} />
          <span class="scale-span" style={span(marks)} />
          {part.model != null && <Mark at={part.model} shape="model" />}
          {part.others.map((other, index) => (
            <Mark key={index} at={other} shape="peer" />
          ))}
          {part.you != null && <Mark at={part.you} shape="you" under={part.others.includes(part.you)} />}
        </span>
      )}
    </>
  );
}

/** Where the marks lie, from the first to the last. */
function span(marks: number[]) {
  const least = Math.min(...marks);
  return { insetInlineStart: `${least / 10}%`, inlineSize: `${(Math.max(...marks) - least) / 10}%` };
}

function Ticks({ topLevel }: { topLevel: number }) {
  const levels = Array.from({ length: topLevel + 1 }, (_, level) => level);
  return (
    <>
      {levels.map((level) => (
        <span
          key={level}
          class="scale-tick"
          style={{ insetInlineStart: `${(level / Math.max(topLevel, 1)) * 100}%` }}
        />
      ))}
    </>
  );
}

interface MarkProps {
  at: number;
  shape: 'you' | 'peer' | 'model';
  under?: boolean;
}

/** One mark; where you and a peer agree, your circle is drawn as a ring around the diamond. */
function Mark({ at, shape, under }: MarkProps) {
  return (
    <span class={`mark ${shape}${under ? ' ring' : ''}`} style={{ insetInlineStart: `${at / 10}%` }}>
      <Shape shape={shape} />
    </span>
  );
}
