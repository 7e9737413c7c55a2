import { describe, expect, test } from 'vitest';
import { documentsOf, fileType } from './documents.ts';

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
