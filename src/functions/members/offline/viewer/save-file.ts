import { el } from './dom.ts';

/** Lets the browser save a file to the downloads. */
export function saveFile(name: string, type: string, body: BlobPart): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  const link = el('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // the download has taken hold of it once the click is through
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file of notes about something with this title. */
export const notesName = (title: string): string =>
  `Notizen ${title
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .trim()
    .slice(0, 80)}.json`;
