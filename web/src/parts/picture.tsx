// A picture's place and colour until its bytes are fetched by hash, off the main thread.
import type { PicturePart as Data } from '../core/types';
import { Press } from '../ui/control';

/** Draws the place a picture takes. */
export function PicturePart({ part }: { part: Data }) {
  const place = { aspectRatio: `${part.width} / ${part.height}`, backgroundColor: part.colour };
  if (!part.tap) return <div class="picture" role="img" aria-label={part.alt} style={place} />;
  return (
    <Press control={part.tap} class="picture-tap">
      <span class="picture" style={place} />
    </Press>
  );
}
