import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { publicUploads } from '../../content/upload-problems.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { pdfTexts } from '../../files/pdf-text.ts';
import { needleSearch } from './needle.ts';
import type { ProtectedNeedle } from './protected-needles.ts';

/**
 * Ids of people whom somebody has named in public: an office in a page, an expert in minutes, whoever wrote an uploaded
 * paper. A name is no secret by itself; a build that read the overlay would show others.
 * @param texts texts of the uploads that are public, asked for only where the record does not name all
 */
export async function namedIds(
  needles: readonly ProtectedNeedle[],
  record: PublicRecord,
  texts: () => Promise<readonly string[]>,
): Promise<Set<string>> {
  const people = needles.filter(({ of }) => of.kind === 'person');
  if (people.length === 0) return new Set();
  const named = new Set(needleSearch(people).inText(JSON.stringify(record)));
  const rest = people.filter(({ id }) => !named.has(id));
  if (rest.length === 0) return named;
  const search = needleSearch(rest);
  for (const text of await texts()) for (const id of search.inText(text)) named.add(id);
  return named;
}

/** PDFs that are held in memory at a time. */
const BATCH = 20;

/** Texts of the PDFs of a content folder that the record shows. */
export async function uploadTexts(content: string, record: PublicRecord): Promise<string[]> {
  const names = publicUploads(record).filter((name) => /\.pdf$/i.test(name));
  const texts: string[] = [];
  for (let i = 0; i < names.length; i += BATCH) {
    const files = await Promise.all(
      names.slice(i, i + BATCH).map((name) => readFile(path.join(content, name)).catch(() => undefined)),
    );
    const read = await pdfTexts(files.filter((file) => file !== undefined));
    texts.push(...read.filter((text) => text !== undefined));
  }
  return texts;
}
