// One small set of strokes on a 24-grid, one for each name in the core's list.
import type { Icon as Name } from '../core/types';

/** What `d` each name draws; the names are the core's. */
const strokes: Record<Name['kind'], string> = {
  Today:
    'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.4 1.4M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  Sessions: 'M4 6h16M4 12h16M4 18h10',
  Blueprints: 'M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M9 8h6M9 12h6M9 16h3',
  Plus: 'M12 5v14M5 12h14',
  Close: 'M6 6l12 12M18 6 6 18',
  Back: 'M15 5l-7 7 7 7',
  Forward: 'M9 5l7 7-7 7',
  Undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  More: 'M5 12h.01M12 12h.01M19 12h.01',
  Note: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  Check: 'M5 12.5l4.5 4.5L19 7.5',
  Person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  People:
    'M12 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0M2.5 19.5c.5-3.5 3-5 6-5s5.5 1.5 6 5M15 5.3a3.3 3.3 0 0 1 0 6.4M17.5 15c2.2.6 3.6 2 4 4.5',
  Device: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1M11 18h2',
  Share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1',
  Copy: 'M9 8h10v12H9zM15 8V4H5v12h4',
  Settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0M11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  Sync: 'M4 11a8 8 0 0 1 14-4.5L20 9M20 4v5h-5M20 13a8 8 0 0 1-14 4.5L4 15M4 20v-5h5',
  List: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  Single: 'M5 5h14v14H5zM9 10h6M9 14h4',
  Bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  Lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  Warning: 'M12 4 2.8 20h18.4zM12 10v4M12 17h.01',
  Search: 'M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0M15.5 15.5 20 20',
  Code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v6h-4',
  Clock: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M12 8v4l3 2',
  Info: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M12 11v5M12 8h.01',
  Focus: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z',
  Leave: 'M10 4H5v16h5M15 8l4 4-4 4M19 12H9',
  Export: 'M12 4v11M8 11.5l4 4 4-4M5 20h14',
};

/** Icons that point somewhere turn with the reading direction. */
const turning = new Set<Name['kind']>(['Back', 'Forward', 'Undo', 'Leave', 'List', 'Sessions']);

/** Draws an icon; it says nothing to a screen reader, its control does. */
export function Icon({ name }: { name: Name['kind'] }) {
  const look = `icon${turning.has(name) ? ' turns' : ''}${name === 'More' ? ' thick' : ''}`;
  return (
    <svg class={look} viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
