import { stat } from 'node:fs/promises';
import { inChildren } from '../child-queue.ts';
import { lanes } from '../lanes.ts';
import { childFlags, TEXT_LIMITS, type TextLimits } from '../upload-limits.ts';
import type { ReadAnswer, ReadJob } from './read-document.ts';
import type { KeptDocument, TextCache } from './text-cache.ts';
import type { DocumentSource, TextOptions } from './text-options.ts';

/** What is known of a document without opening it in a child process. */
export type Known =
  KeptDocument | { readonly unread: { readonly reason: 'size' | 'unreadable'; readonly size?: number } };

/** Results read at once. */
const READ_AT_ONCE = 4;

/** Reads documents, or takes what was kept of them; gives them by hash in the order of the sources. */
export async function readDocuments(
  sources: readonly DocumentSource[],
  cache: TextCache,
  { limits = TEXT_LIMITS, parallel, onProgress = () => {} }: TextOptions,
): Promise<Map<string, Known>> {
  const kept = await lanes(sources, READ_AT_ONCE, ({ sha256 }) => cache.readDocument(sha256));
  const known = new Map<string, Known>();
  const tasks: DocumentSource[] = [];
  for (const [position, source] of sources.entries()) {
    const already = kept[position] ?? (await tooLarge(source.path, limits));
    // In the order of the sources, so that the results do not depend on who was ready first.
    known.set(source.sha256, already ?? { stopped: 'crash' });
    if (!already) tasks.push(source);
  }
  let done = 0;
  if (tasks.length > 0) onProgress('read', done, tasks.length);
  const work = {
    script: new URL('./read-document.ts', import.meta.url),
    flags: childFlags(limits),
    limits,
    jobOf: ({ path }: DocumentSource): ReadJob => ({ path, limits, engineMemory: limits.engineMemory }),
    isTired: ({ tired }: ReadAnswer) => tired,
    parallel,
  };
  await inChildren<DocumentSource, ReadAnswer>(tasks, work, async ({ sha256 }, outcome) => {
    const document: KeptDocument = 'answer' in outcome ? outcome.answer.document : outcome;
    known.set(sha256, document);
    onProgress('read', (done += 1), tasks.length);
    if (isLasting(document)) await cache.writeDocument(sha256, document);
  });
  return known;
}

/** How long reading takes depends on the machine, so that what ended for lack of time is not kept. */
const isLasting = (document: KeptDocument): boolean =>
  'stopped' in document ? document.stopped !== 'time' : !('late' in document && document.late);

async function tooLarge(path: string, limits: TextLimits): Promise<Known | undefined> {
  try {
    const { size } = await stat(path);
    return size > limits.size ? { unread: { reason: 'size', size } } : undefined;
  } catch {
    return { unread: { reason: 'unreadable' } };
  }
}
