// What only the main thread can do for the core: share, copy, and a touch that can be felt.
import type { Ask } from '../core/messages';
import type { SharedFile, SharedText } from '../core/types';

/** Does it; the answer is the name of the outcome. */
export async function fulfil(ask: Ask): Promise<string> {
  switch (ask.kind) {
    case 'ShareOut':
      return ask.value.kind === 'Text' ? shareText(ask.value.value) : shareFile(ask.value.value);
    case 'Copy':
      return (await copied(ask.value.text)) ? 'Copied' : 'Denied';
    case 'Haptic':
      navigator.vibrate?.(ask.value.kind === 'Refused' ? [30, 60, 30] : ask.value.kind === 'Finished' ? 40 : 12);
      return 'Done';
  }
}

async function shareText({ title, text, url }: SharedText): Promise<string> {
  const data = { title, text, url: url ?? undefined };
  if ('share' in navigator) return shared(data);
  return (await copied([text, url].filter(Boolean).join('\n'))) ? 'Copied' : 'Failed';
}

async function shareFile({ name, mime, bytes }: SharedFile): Promise<string> {
  const file = new File([bytes as BlobPart], name, { type: mime });
  if (navigator.canShare?.({ files: [file] })) return shared({ files: [file] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'Shared';
}

async function shared(data: ShareData): Promise<string> {
  try {
    await navigator.share(data);
    return 'Shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'Cancelled' : 'Failed';
  }
}

/** By the clipboard; where the page is not secure, by the oldest way there is. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    (document.querySelector('dialog[open]') ?? document.body).append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }
}
