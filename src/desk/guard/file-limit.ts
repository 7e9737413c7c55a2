import type { Asset } from './decap.ts';
import { fileTooLarge } from './messages.ts';
import { Refusal } from './refusal.ts';

/** Throws at the first file above `limit` bytes, before anything is sent. */
export async function requireSmall(assets: readonly Asset[], limit: number): Promise<void> {
  for (const asset of assets) {
    const bytes = asset.fileObj?.size ?? Math.floor((((await asset.toBase64?.()) ?? '').length * 3) / 4);
    if (bytes > limit) {
      const name = asset.path.split('/').at(-1) ?? asset.path;
      throw new Refusal('file-too-large', fileTooLarge(name, bytes, limit));
    }
  }
}

/**
 * Refuses a file above `limit` bytes when it is chosen or dropped anywhere on the page, before Decap sees it.
 * `refuse` is told the message. Gives what takes the check away again.
 */
export function watchChosenFiles(
  page: Document,
  limit: number,
  refuse: (message: string) => void,
): () => void {
  const look = (event: Event, files: FileList | null | undefined): void => {
    const large = [...(files ?? [])].find(({ size }) => size > limit);
    if (!large) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.target instanceof HTMLInputElement) event.target.value = '';
    refuse(fileTooLarge(large.name, large.size, limit));
  };
  const chosen = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file')
      look(event, event.target.files);
  };
  const dropped = (event: DragEvent): void => look(event, event.dataTransfer?.files);
  page.addEventListener('change', chosen, true);
  page.addEventListener('drop', dropped, true);
  return () => {
    page.removeEventListener('change', chosen, true);
    page.removeEventListener('drop', dropped, true);
  };
}
