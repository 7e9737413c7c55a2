import { defined } from '../defined.ts';
import type { PublicFile } from '../public-record.ts';
import type { File } from '../schema/index.ts';
import { url } from '../url.ts';
import type { DoorKeeper } from './door-keeper.ts';

/** The file of the entry at `page`, or undefined where it was withdrawn or leads nowhere. */
export function publicFile(file: File | undefined, page: string, keeper: DoorKeeper): PublicFile | undefined {
  if (!file) return undefined;
  const address = file.file === undefined ? file.source : url.file(page, file.id, file.file);
  if (address === undefined || keeper.isWithdrawn(address)) return undefined;
  return defined({
    id: file.id,
    title: file.title,
    name: file.file,
    url: address,
    mimeType: file.mimeType,
    date: file.date,
  });
}

/** The files of the entry at `page` that citizens may open. */
export const publicFiles = (
  files: readonly File[] | undefined,
  page: string,
  keeper: DoorKeeper,
): PublicFile[] =>
  (files ?? []).map((file) => publicFile(file, page, keeper)).filter((file) => file !== undefined);
