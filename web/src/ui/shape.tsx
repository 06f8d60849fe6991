// The three shapes of the comparisons.

/** You, a peer, a model. */
export function Shape({ shape }: { shape: 'you' | 'peer' | 'model' }) {
  return (
    <svg class={`shape ${shape}`} viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'you' && <circle cx="8" cy="8" r="7" />}
      {shape === 'peer' && <path d="M8 .8 15.2 8 8 15.2.8 8z" />}
      {shape === 'model' && <rect x="2" y="2" width="12" height="12" rx="1.5" />}
    </svg>
  );
}
