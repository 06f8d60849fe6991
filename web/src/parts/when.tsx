// A date, time, weekday or duration, by the platform's own picker.
import { useId } from 'preact/hooks';
import type { WhenPart as Data } from '../core/types';
import { flush } from '../shell/connection';
import { typed } from '../shell/typing';
import { view } from '../shell/state';

/** Draws a picker. */
export function WhenPart({ part }: { part: Data }) {
  const id = useId();
  return (
    <div class="row when">
      <label class="row-words" for={id}>
        <span class="row-title">{part.label}</span>
        <span class="row-second">{part.shown}</span>
      </label>
      <Picker part={part} id={id} />
    </div>
  );
}

function Picker({ part, id }: { part: Data; id: string }) {
  const shared = {
    id,
    class: 'box picker',
    'data-key': part.key,
    value: part.value,
    onChange: (event: Event) => picked(part.key, (event.target as HTMLInputElement).value),
  };
  const limits = { min: part.least ?? undefined, max: part.most ?? undefined };
  switch (part.kind.kind) {
    case 'Date':
      return <input type="date" {...shared} {...limits} />;
    case 'Time':
      return <input type="time" {...shared} {...limits} />;
    case 'Both':
      return <input type="datetime-local" {...shared} {...limits} />;
    case 'Weekday':
      return (
        <select {...shared}>
          {weekdays().map((name, index) => (
            <option key={index} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'Duration':
      return (
        <input
          {...shared}
          type="number"
          inputMode="numeric"
          value={minutes(part.value)}
          min={minutes(part.least)}
          max={minutes(part.most)}
          onChange={(event) => picked(part.key, `PT${Number(event.currentTarget.value)}M`)}
        />
      );
  }
}

/** The minutes of a duration as HTML writes it, `PT30M`. */
function minutes(value: string | null): string | undefined {
  return /^PT(\d+)M$/.exec(value ?? '')?.[1];
}

function picked(key: string, value: string): void {
  typed(key, 0n, value, flush);
  flush();
}

/** Monday first; 1 January 2024 was one. */
function weekdays(): string[] {
  const names = new Intl.DateTimeFormat(view.value?.language || undefined, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(2024, 0, 1 + day)));
}
