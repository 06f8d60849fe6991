// Words: headings, a first sentence, body, small print.
import type { TextPart as Data } from '../core/types';
import { toneClass } from '../ui/control';

/** Draws words in their role. */
export function TextPart({ part }: { part: Data }) {
  const look = `text ${part.role.kind.toLowerCase()} ${toneClass(part.tone)}`;
  switch (part.role.kind) {
    case 'Heading1':
    case 'Heading2':
      return <h2 class={look}>{part.text}</h2>;
    case 'Heading3':
      return <h3 class={look}>{part.text}</h3>;
    case 'Lead':
    case 'Body':
    case 'Note':
      return <p class={look}>{part.text}</p>;
  }
}
