import { expect, test } from 'vitest';
import { aDocument } from '../../../../testing/members/files-app.ts';
import { LARGEST_TAKEN, stays } from './stays.ts';

const bytes = new Uint8Array();
const pdf = (over: Parameters<typeof aDocument>[1]) => aDocument(bytes, over);
const why = (
  document: ReturnType<typeof pdf>,
  watermark = false,
  reading: 'download' | 'view' = 'download',
) => stays(document, { readDocument: () => reading }, { watermark });

test.each([
  ['the largest', LARGEST_TAKEN, undefined],
  ['one byte more', LARGEST_TAKEN + 1, 'size'],
  ['300 MB', 300_000_000, 'size'],
])('a document of %s', (_, size, expected) => {
  expect(why(pdf({ id: 'd', size }))).toBe(expected);
});

test('what is stamped first may be smaller only, unless it is public', () => {
  const large = { id: 'd', size: 24_000_001 };
  expect(why(pdf(large), true)).toBe('size');
  expect(why(pdf({ ...large, public: true }), true)).toBeUndefined();
  expect(why(pdf({ id: 'd', size: 24_000_000 }), true)).toBeUndefined();
});

test('what is no PDF, or to be looked at alone, stays', () => {
  expect(why(pdf({ id: 'd', mimeType: 'application/zip' }))).toBe('type');
  expect(why(pdf({ id: 'd', mimeType: 'Application/PDF; charset=x' }))).toBeUndefined();
  expect(why(pdf({ id: 'd' }), false, 'view')).toBe('view');
});
