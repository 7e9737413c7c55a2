import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import type { FileFacts } from '../domain/view/quality/index.ts';
import { buildContext } from './build-context.ts';

/** Findings after which nothing is known of a document's inside. */
const UNKNOWN: readonly Problem['code'][] = [
  'pdf-encrypted',
  'pdf-not-pdf',
  'pdf-broken',
  'upload-unchecked',
  'upload-too-large',
];

/** What the check of uploads found out of each PDF of the record, by its checksum. */
export function fileFactsOf(record: PublicRecord, problems: readonly Problem[]): FileFacts {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const facts = new Map<string, { textLayer: boolean; tagged: boolean }>();
  for (const { file, folder } of publicFilesOf(record)) {
    if (file.sha256 === undefined || !/\.pdf$/i.test(file.name ?? '')) continue;
    const codes = new Set((byFile.get(`${folder}/${file.name}`) ?? []).map(({ code }) => code));
    if (UNKNOWN.some((code) => codes.has(code))) continue;
    facts.set(file.sha256, { textLayer: !codes.has('pdf-no-text'), tagged: !codes.has('pdf-untagged') });
  }
  return (sha256) => facts.get(sha256);
}

/** The same for the build that runs. */
export const fileFacts: FileFacts = (sha256) => buildContext().fileFacts?.(sha256);
