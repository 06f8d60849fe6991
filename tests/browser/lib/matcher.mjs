// Matching words as Maestro does: the whole text, case-insensitive, as a regex or literally.
// The vectors are tests/flows/matcher.json; the Rust driver runs the same ones.
// `matches` is also handed to the page as source, so it uses nothing from outside itself.

/** Whether a step's words are this text, the whole of it. */
export function matches(wanted, text) {
  const plain = (words) =>
    words
      .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/[\u00a0\u202f]/g, ' ')
      .trim();
  const [pattern, held] = [plain(wanted), plain(text)];
  if (held.toLowerCase() === pattern.toLowerCase()) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'isu').test(held);
  } catch {
    return false;
  }
}
