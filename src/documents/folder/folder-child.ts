/**
 * Child process: takes the pages out of uploads and merges them, so that a hostile one can end this process and nothing
 * else. An upload is first made a clean file of its own; only clean files are merged.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { PROGRESS } from '../../files/limited-child.ts';
import type { Refusal } from '../model/index.ts';
import { type MergedPart, mergePdfs } from './pdf/merge.ts';
import { openSource } from './pdf/open-source.ts';

/** What the parent asks for: the files, where the result goes, and its properties. */
export interface FolderJob {
  readonly parts: readonly (Omit<MergedPart, 'bytes'> & { readonly path: string })[];
  /** Absent where the pages of the only part are to be counted and nothing is to be written. */
  readonly out?: string;
  readonly title: string;
  readonly author: string;
  /** Pages that one part may have. */
  readonly mostPages: number;
}

/** What the parent is answered. */
export type FolderAnswer = { readonly pages: number; readonly size: number } | { readonly refusal: Refusal };

async function answerTo({ parts, out, ...options }: FolderJob): Promise<FolderAnswer> {
  const read = await Promise.all(
    parts.map(async ({ path, ...part }) => ({ ...part, bytes: new Uint8Array(await readFile(path)) })),
  );
  const [first] = read;
  if (out === undefined && first) {
    const source = await openSource(first.bytes, options.mostPages);
    return 'refusal' in source ? source : { pages: source.getPageCount(), size: first.bytes.length };
  }
  const merged = await mergePdfs(read, options, () => process.send?.(PROGRESS));
  if ('refusal' in merged) return merged;
  await writeFile(out as string, merged.bytes);
  return { pages: merged.pages, size: merged.bytes.length };
}

process.on('message', (job: FolderJob) => {
  answerTo(job)
    .then((answer) => process.send?.(answer))
    .catch(() => process.send?.({ refusal: 'broken' } satisfies FolderAnswer));
});
