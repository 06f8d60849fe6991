// Points over time; a gap stays a gap.
import type { SparklinePart as Data } from '../core/types';

const width = 280;
const height = 56;
const pad = 6;

/** Draws a line through the points, oldest first. */
export function SparklinePart({ part }: { part: Data }) {
  const step = (width - 2 * pad) / Math.max(part.points.length - 1, 1);
  const x = (index: number) => pad + index * step;
  const y = (value: number) => height - pad - (value / 1000) * (height - 2 * pad);
  const last = part.points.findLastIndex((point) => point != null);
  return (
    <div class="chart" role="img" aria-label={part.spoken}>
      <p class="chart-shown">{part.shown}</p>
      <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="rule" d={`M${pad} ${y(0)}H${width - pad}M${pad} ${y(1000)}H${width - pad}`} />
        <path class="trend" d={path(part.points, x, y)} />
        {part.points.map((point, index) =>
          point == null ? null : <circle key={index} cx={x(index)} cy={y(point)} r={index === last ? 5 : 2.5} />,
        )}
      </svg>
      <div class="chart-ends">
        <span>{part.low}</span>
        <span>{part.high}</span>
      </div>
    </div>
  );
}

function path(points: (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let pen = 'M';
  let drawn = '';
  points.forEach((point, index) => {
    if (point == null) pen = 'M';
    else {
      drawn += `${pen}${x(index).toFixed(1)} ${y(point).toFixed(1)}`;
      pen = 'L';
    }
  });
  return drawn;
}
