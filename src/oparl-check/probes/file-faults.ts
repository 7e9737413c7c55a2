import { hash } from 'node:crypto';
import type { Answer } from '../fetcher.ts';
import type { Fault } from '../finding.ts';
import type { Plain } from '../plain.ts';
import { show } from '../rules/show.ts';

const dispositionOf = ({ headers }: Pick<Answer, 'headers'>): string => headers['content-disposition'] ?? '';

const sum = (bytes: Uint8Array, field: string, algorithm: string, stated: unknown): Fault[] => {
  if (typeof stated !== 'string') return [];
  const expected = hash(algorithm, bytes, 'hex');
  return stated.toLowerCase() === expected
    ? []
    : [{ code: 'file-checksum', field, value: show(stated), expected: show(expected) }];
};

/** The media type of a header or a field, without parameters. */
const mediaType = (value: unknown): string =>
  typeof value === 'string' ? (value.split(';')[0] ?? '').trim().toLowerCase() : '';

function typeFaults(object: Plain, headers: Answer['headers']): Fault[] {
  const stated = mediaType(object['mimeType']);
  const sent = mediaType(headers['content-type']);
  const isKnown = stated !== '' && sent !== '';
  return isKnown && stated !== sent ? [{ code: 'file-type', value: stated, expected: sent }] : [];
}

/** What is wrong with the answer at `accessUrl`: it must be the very file that the object tells of, and open in the browser (2-07). */
export function accessFaults(object: Plain, answer: Answer): Fault[] {
  if (answer.status !== 200)
    return [{ code: 'file-gone', field: 'accessUrl', value: `HTTP ${answer.status}` }];
  const { size } = object;
  const length = answer.bytes.length;
  const isTrue = typeof size !== 'number' || size === length;
  const isCacheable = answer.headers['etag'] !== undefined || answer.headers['last-modified'] !== undefined;
  return [
    ...(/^\s*attachment/i.test(dispositionOf(answer)) ? [{ code: 'file-access-attachment' as const }] : []),
    ...(isTrue ? [] : [{ code: 'file-size' as const, value: String(size), expected: String(length) }]),
    ...sum(answer.bytes, 'sha512Checksum', 'sha512', object['sha512Checksum']),
    ...sum(answer.bytes, 'sha1Checksum', 'sha1', object['sha1Checksum']),
    ...typeFaults(object, answer.headers),
    ...(isCacheable ? [] : [{ code: 'file-cache-headers' as const, value: 'ETag, Last-Modified' }]),
  ];
}

/** What is wrong with the answer at `downloadUrl`: it must come as an attachment with a file name (2-07). */
export function downloadFaults(answer: Answer): Fault[] {
  if (answer.status !== 200)
    return [{ code: 'file-gone', field: 'downloadUrl', value: `HTTP ${answer.status}` }];
  const disposition = dispositionOf(answer);
  return /^\s*attachment\s*;.*filename\*?=/i.test(disposition)
    ? []
    : [{ code: 'file-download-inline', value: show(disposition) }];
}
