import { PDFDocument } from '@cantoo/pdf-lib';
import type { Refusal } from '../../model/index.ts';
import { appendDocument } from './append.ts';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { openSource } from './open-source.ts';
import { writeProperties } from './properties.ts';
import { TagWriter } from './write-tags.ts';

/** A document that becomes part of a file, and its bookmark; `depth` is 0 at the top. */
export interface MergedPart {
  readonly title: string;
  readonly depth: number;
  readonly bytes: Uint8Array;
}

/** A merged file. */
export interface Merged {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * One file of several, with a bookmark for each. The same parts give the same bytes.
 * @param mostPages of one part
 * @param onPart called after each part
 */
export async function mergePdfs(
  parts: readonly MergedPart[],
  {
    title,
    author,
    mostPages,
  }: { readonly title: string; readonly author: string; readonly mostPages: number },
  onPart: () => void = () => {},
): Promise<Merged | { readonly refusal: Refusal }> {
  const target = await PDFDocument.create({ updateMetadata: false });
  const tags = new TagWriter(target.context);
  const bookmarks: Bookmark[] = [];
  for (const part of parts) {
    const source = await openSource(part.bytes, mostPages);
    if ('refusal' in source) return source;
    const page = appendDocument(target, source, part.title, tags);
    bookmarks.push({ title: part.title, depth: part.depth, page });
    onPart();
  }
  tags.finish(target);
  writeBookmarks(target, bookmarks);
  writeProperties(target, title, author);
  const bytes = await target.save({ addDefaultPage: false, updateFieldAppearances: false });
  return { bytes, pages: target.getPageCount() };
}
