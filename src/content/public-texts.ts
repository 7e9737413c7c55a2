import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import type { DocumentText } from '../domain/public-record/document-text.ts';
import { problem, type ProblemCode } from '../domain/rules/codes.ts';
import { type FileInFolder, publicFilesOf } from '../domain/view/index.ts';
import { documentTexts, type TextOptions } from '../files/text/document-texts.ts';

/** Texts by the address of their file, `file.url`. */
export type PublicTexts = ReadonlyMap<string, DocumentText>;

/** Texts of earlier builds, below the working folder; may be deleted at any time. */
const CACHE = '.cache/text';

/** Warnings that the check of uploads does not give itself. */
const OWN: ReadonlySet<ProblemCode> = new Set(['pdf-text-partly', 'pdf-scan-no-text', 'pdf-scan-unclear']);

function* pdfsOf(record: PublicRecord): Generator<FileInFolder> {
  for (const found of publicFilesOf(record)) {
    const { name, mimeType } = found.file;
    // What the build made is not read back: its data are at hand.
    if (found.made) continue;
    if (name !== undefined && (mimeType === 'application/pdf' || /\.pdf$/i.test(name))) yield found;
  }
}

/**
 * The texts of the PDFs that the record shows, by address. Only the gate makes such a record, so that no other document is
 * opened.
 * @param record as the door `publicRecord()` gives it, with the hash of each file
 * @throws Error for a record that did not pass the door
 */
export async function publicTexts(
  record: PublicRecord,
  contentDir: string,
  options: Partial<TextOptions> = {},
): Promise<PublicTexts> {
  const sources = [...pdfsOf(record)].map(({ file, folder }) => {
    if (file.sha256 === undefined) throw new Error(`The hash of ${folder}/${file.name} is not known.`);
    const where = path.join(contentDir, folder, file.name as string);
    return { url: file.url, path: where, sha256: file.sha256 };
  });
  const texts = await documentTexts(sources, { cache: path.resolve(CACHE), ...options });
  return new Map(
    sources.flatMap(({ url, sha256 }) => {
      const text = texts.get(sha256);
      return text ? [[url, text] as const] : [];
    }),
  );
}

/** What is missing in the texts, each with the file as its place. */
export const textProblems = (record: PublicRecord, texts: PublicTexts): Problem[] =>
  [...pdfsOf(record)].flatMap(({ file, folder }) =>
    (texts.get(file.url)?.warnings ?? [])
      .filter(({ code }) => OWN.has(code))
      .map(({ code, values }) => problem(code, { file: `${folder}/${file.name}` }, values)),
  );
