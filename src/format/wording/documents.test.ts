import { describe, expect, test } from 'vitest';
import { aMadeDocument } from '../../testing/made-document.ts';
import { documentsOf, fileType, madeOf } from './documents.ts';

describe('fileType', () => {
  test.each([
    [{ mimeType: 'application/pdf' }, 'PDF'],
    [{ mimeType: 'application/octetstream', name: 'plan.dwg' }, 'DWG'],
    [{ url: 'https://example.org/a/00610427.pdf?id=3' }, 'PDF'],
    [{ url: 'https://example.org' }, 'Datei'],
    [{ name: 'ohne-endung' }, 'Datei'],
  ])('%o is %s', (file, type) => {
    expect(fileType({ id: 'a', title: 'A', url: '/vorlagen/x/a/datei', ...file })).toBe(type);
  });
});

describe('documentsOf', () => {
  test('tells the size of a file of ours and where a foreign one lies', () => {
    expect(
      documentsOf([
        { id: 'a', title: 'Lageplan', name: 'plan.pdf', url: '/vorlagen/x/a/plan.pdf', size: 1_234_567 },
        { id: 'b', title: 'Gutachten', url: 'https://example.org/b.pdf' },
      ]),
    ).toEqual([
      { title: 'Lageplan', href: '/vorlagen/x/a/plan.pdf', type: 'PDF', size: '1,2\u00a0MB' },
      {
        title: 'Gutachten',
        href: 'https://example.org/b.pdf',
        type: 'PDF',
        note: 'auf einer anderen Website',
      },
    ]);
  });
});

test('documents that the build made lead to their page and say where they are from', () => {
  const made = aMadeDocument('meetings/m1', '/sitzungen/m1/');
  expect(madeOf([{ ...made, file: { ...made.file, size: 48_213 } }])).toEqual([
    {
      title: 'Einladung',
      href: '/sitzungen/m1/einladung/',
      type: 'Seite und PDF',
      size: '48\u00a0KB',
      note: 'aus den Daten erzeugt',
    },
  ]);
});
