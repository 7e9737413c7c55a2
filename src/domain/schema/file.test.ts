import { expect, test } from 'vitest';
import { expectRows, missing } from '../../testing/schema-faults.ts';
import { FILE_NAME, File } from './index.ts';

test('a file', () => {
  for (const name of ['a', 'Anlage 1 (Lageplan).pdf', 'Übersicht.pdf', 'a.b.c', 'x'.repeat(200)])
    expect(FILE_NAME.test(name)).toBe(true);
  for (const name of [
    '',
    '.htaccess',
    '..',
    'a/b',
    'a\\b',
    'a:b',
    'a*',
    'a?',
    'a"',
    'a<',
    'a>',
    'a|',
    'a\u0000',
    'a\nb',
    'a\u007f',
    'a\ud800',
    'plan\u202efdp.exe',
    'a\u200b.pdf',
    'x'.repeat(201),
  ]) {
    expect([name, FILE_NAME.test(name)]).toEqual([name, false]);
  }
  expectRows(File, { id: 'f1', title: 'Plan' }, [
    ...missing('id', 'title'),
    [
      {
        file: 'plan.pdf',
        source: 'https://alt.example/plan.pdf',
        date: '2026-06-30',
        mimeType: 'application/pdf',
      },
    ],
    [{ file: 'a/b' }, 'file: file-name'],
    [{ source: 'http://alt.example/' }],
    [{ source: 'ftp://alt.example/' }, 'source: url'],
    [{ source: 'xhttps://alt.example/' }, 'source: url'],
    [{ source: 'httpsx://alt.example/' }, 'source: url'],
    [{ date: 'x' }, 'date: date'],
  ]);
});
