import { expect, test } from 'vitest';
import { changed, type Document, lacking, moved, newDocument, replaced } from './documents.ts';
import { namedFiles, takenNames } from './entry-files.ts';

const TODAY = '2027-03-01';

test('a new document has what the schema asks for, in its order', () => {
  const made = newDocument({ file: 'plan.pdf', title: 'Plan', mimeType: 'application/pdf' }, 'a1', TODAY);
  expect(Object.entries(made)).toEqual([
    ['id', 'a1'],
    ['title', 'Plan'],
    ['file', 'plan.pdf'],
    ['mimeType', 'application/pdf'],
    ['date', TODAY],
  ]);
});

test('another file keeps id, title and unknown keys, and takes the address away', () => {
  const before = { id: 'a1', title: 'Plan', source: 'https://alt.example/1', 'x-kept': 7 } as Document;
  expect(replaced(before, { file: 'neu.pdf', title: 'Neu', mimeType: 'application/pdf' }, TODAY)).toEqual({
    id: 'a1',
    title: 'Plan',
    file: 'neu.pdf',
    mimeType: 'application/pdf',
    date: TODAY,
    'x-kept': 7,
  });
  expect(changed(before, { date: undefined })).toBe(before);
});

test('documents move, and one without a title is told', () => {
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  expect(lacking([{ title: 'x' }])).toBeUndefined();
  expect(lacking([{ title: 'x' }, { title: ' ' }])).toBe('Dokument 2 hat noch keinen Titel.');
  expect(lacking([{}])).toBe('Das Dokument hat noch keinen Titel.');
});

test('names are taken by every field of the entry and by what lies beside it', () => {
  const held: Record<string, unknown> = {
    mediaFiles: { toJS: () => [{ id: 's', name: 'alt.pdf' }] },
    data: {
      files: [{ file: 'a.pdf' }],
      agenda: [{ items: [{ files: [{ file: 'b.pdf' }] }] }],
      portrait: 'p.jpg',
    },
  };
  const getEntry = () => ({ get: (name: string) => held[name], getIn: () => undefined });
  expect(namedFiles(getEntry)).toEqual(['a.pdf', 'b.pdf', 'p.jpg']);
  expect(takenNames(getEntry)).toEqual(['alt.pdf', 'a.pdf', 'b.pdf', 'p.jpg']);
  expect(takenNames(() => ({ get: () => undefined, getIn: () => undefined }))).toEqual([]);
});
