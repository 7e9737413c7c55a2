import { type EraseReason, HEADER, readHeader } from './header.ts';
import type { CopyMeans } from './means.ts';
import { TRIES } from './tries.ts';

/** Removes all files, then the mark that says so, which stays last: an erasing that was interrupted goes on from it. */
export async function finishErasing({ files, records }: CopyMeans): Promise<void> {
  for (const name of await files.list()) await files.remove(name);
  await records.change(TRIES, () => undefined);
  await records.change(HEADER, (was) => (isErasing(was) ? undefined : was));
}

const isErasing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'erasing' in value;

/**
 * Erases the copy: first, in one step, the wrapped keys, without which nothing can be read any more, then everything else.
 * Safe to interrupt and to repeat.
 */
export async function erase(means: CopyMeans, reason: EraseReason): Promise<void> {
  await means.records.change(HEADER, (was) => (isErasing(was) ? was : { erasing: reason }));
  means.tell();
  await finishErasing(means);
}

/** Why an erasing that was interrupted had been started, if there is one. */
export function interruptedErasing(value: unknown): EraseReason | undefined {
  if (!isErasing(value)) return undefined;
  const header = readHeader(value);
  return header && 'erasing' in header ? header.erasing : undefined;
}
