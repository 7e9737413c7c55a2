import { DOCUMENT_KINDS, extensionOf } from '../../domain/rules/file-kinds.ts';

const BY_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'application/zip': 'zip',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');

/** Whether an answer is a web page, as servers send in place of a document that they do not find. */
export const isWebPage = (bytes: Uint8Array): boolean =>
  /^\s*(?:<!doctype html|<html)/i.test(
    Buffer.from(bytes.subarray(0, 512))
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );

/**
 * Ending of a fetched document's file name: by what its bytes are, then by its names, then by its declared type. Undefined for kinds
 * that the site does not take.
 */
export function documentKind(
  bytes: Uint8Array,
  names: readonly string[],
  types: readonly string[],
): string | undefined {
  if (isPdf(bytes)) return 'pdf';
  const known = (kind: string): boolean => kind !== 'pdf' && DOCUMENT_KINDS.has(kind);
  const byName = names.map(extensionOf).find(known);
  return (
    byName ?? types.map((type) => BY_TYPE[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? '').find(known)
  );
}
