// The mark: you and a peer, and where your views meet.

/** Draws the mark. */
export function Brand() {
  return (
    <svg class="brand" viewBox="70 110 400 292" aria-hidden="true">
      <clipPath id="both">
        <circle cx="196" cy="256" r="112" />
      </clipPath>
      <circle class="brand-you" cx="196" cy="256" r="112" />
      <path class="brand-peer" d="M322 124 454 256 322 388 190 256z" />
      <path class="brand-both" clip-path="url(#both)" d="M322 124 454 256 322 388 190 256z" />
    </svg>
  );
}
