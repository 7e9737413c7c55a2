import type { MediaFile } from '../../desk/widgets/documents/model/entry-files.ts';
import { asked } from './scenes.ts';

/** Files beside the entry of the harness, kept as Decap keeps them: unsaved ones are told apart by their content alone. */
export const media = { files: [{ id: 'sha1', name: 'alt.pdf' }] as readonly MediaFile[] };

/** Takes a file as Decap's `persistMedia` does. */
export async function persistMedia(file: File): Promise<unknown> {
  if (asked.has('broken')) return { type: 'MEDIA_PERSIST_FAILURE' };
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  media.files = [
    { id, name: file.name, draft: true, file },
    ...media.files.filter((other) => other.id !== id),
  ];
  return undefined;
}

/** Takes an unsaved file away again. */
export const forgetUpload = (id: string): void => {
  media.files = media.files.filter((file) => file.id !== id);
};

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The address of a file beside the entry; one that was there before is a dot. */
export function assetOf(path: string): { readonly url: string; toString(): string } {
  const draft = media.files.find(({ name, file }) => name === path && file !== undefined)?.file;
  const url = draft ? URL.createObjectURL(draft) : PIXEL;
  return { url, toString: () => url };
}
