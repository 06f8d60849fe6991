// What changed in a text: added words are underlined, removed ones struck through.
import type { DiffPart as Data, Run } from '../core/types';

/** Draws the runs in their order. */
export function DiffPart({ part }: { part: Data }) {
  return (
    <div class="diff">
      <p class="field-label">{part.label}</p>
      <p>
        {part.runs.map((run, index) => (
          <Words key={index} run={run} />
        ))}
      </p>
    </div>
  );
}

function Words({ run }: { run: Run }) {
  switch (run.kind.kind) {
    case 'Same':
      return <span>{run.text}</span>;
    case 'Added':
      return <ins>{run.text}</ins>;
    case 'Removed':
      return <del>{run.text}</del>;
  }
}
