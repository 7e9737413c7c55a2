import { expect, test } from 'vitest';
import { aRecord, bodyEntry, meetingEntry, paperEntry, personEntry } from '../../testing/factories.ts';
import { fileFields } from './file-fields.ts';
import { collidingNames } from './file-names.ts';
import { brokenFiles, oddFileKinds, unlistedFiles } from './files.ts';

const file = (id: string, more: object) => ({ id, title: 'Plan', ...more });

const told = (files: readonly object[], present: readonly string[]) => {
  const entry = { ...paperEntry('p', { files }), files: present };
  const fields = fileFields(aRecord({ papers: [entry] }));
  return [...brokenFiles(fields), ...unlistedFiles(fields)].map(({ code, file: path, field, values }) => [
    code,
    path,
    field.join('.'),
    values,
  ]);
};

const PAPER = 'papers/p/index.md';

test('a file that is named lies beside the entry', () => {
  expect(told([file('f1', { file: 'plan.pdf' })], ['plan.pdf'])).toEqual([]);
  expect(told([file('f1', { file: 'plan.pdf' })], [])).toEqual([
    ['file-missing', PAPER, 'files.0.file', { name: 'plan.pdf' }],
  ]);
  expect(told([file('f1', { file: 'plan.pdf' })], ['plann.pdf'])).toEqual([
    ['file-missing', PAPER, 'files.0.file', { name: 'plan.pdf', suggestion: 'plann.pdf' }],
    ['file-unlisted', 'papers/p/plann.pdf', '', { name: 'plann.pdf' }],
  ]);
});

test('case and the two ways to write an umlaut make a difference on a server', () => {
  expect(told([file('f1', { file: 'Plan.pdf' })], ['plan.PDF'])).toEqual([
    ['file-name-differs', PAPER, 'files.0.file', { name: 'Plan.pdf', found: 'plan.PDF' }],
  ]);
  expect(told([file('f1', { file: 'für.pdf' })], ['fu\u0308r.pdf'])).toMatchObject([
    ['file-name-differs', PAPER, 'files.0.file', {}],
  ]);
  expect(collidingNames(['a', 'B', 'b', 'ü', 'u\u0308', 'c'])).toEqual([
    ['B', 'b'],
    ['ü', 'u\u0308'],
  ]);
});

test('a File has a file or a source, one of both', () => {
  const source = 'https://x.example/';
  expect(told([file('f1', { source })], [])).toEqual([]);
  expect(told([file('f1', {})], [])).toEqual([['file-nothing', PAPER, 'files.0', { title: 'Plan' }]]);
  expect(told([file('f1', { source, file: 'a.pdf' })], ['a.pdf'])).toEqual([
    ['file-and-source', PAPER, 'files.0', { title: 'Plan' }],
  ]);
});

test('documents are of a kind that runs nothing', () => {
  const kinds = (...names: string[]) =>
    oddFileKinds(
      fileFields(
        aRecord({
          papers: [paperEntry('p', { files: names.map((name, i) => file(`f${i}`, { file: name })) })],
        }),
      ),
    ).map(({ code, file: path, field, values }) => [code, path, field.join('.'), values['name']]);
  const allowed =
    'pdf doc docx xls xlsx ppt pptx odt ods odp txt csv zip jpg jpeg png webp mp3 mp4 PDF'.split(' ');
  expect(kinds(...allowed.map((kind) => `plan.v2.${kind}`))).toEqual([]);
  const refused = [
    'a.html',
    'a.HTM',
    'a.svg',
    'a.pdf.svg',
    'a.js',
    'a.xml',
    'a.exe',
    'pdf',
    'a.',
    'a.xpdf',
    'a.pdfx',
  ];
  expect(kinds(...refused)).toEqual(refused.map((name, i) => ['file-kind', PAPER, `files.${i}.file`, name]));
  expect(
    oddFileKinds(fileFields(aRecord({ papers: [paperEntry('p', { files: [file('f1', {})] })] }))),
  ).toEqual([]);
});

test('portraits and coats of arms are pictures that can be rendered anew', () => {
  const told = (portrait: string) =>
    oddFileKinds(
      fileFields(
        aRecord({
          people: [personEntry('a', { portrait })],
          bodies: [bodyEntry('b', { coatOfArms: portrait })],
        }),
      ),
    ).map(({ code, file: path, field, values }) => [code, path, field.join('.'), values]);
  for (const name of ['a.jpg', 'a.JPEG', 'a.png', 'a.webp']) expect(told(name)).toEqual([]);
  for (const name of ['a.svg', 'a.pdf', 'a.gif', 'a.jpg.exe', 'jpg']) {
    expect(told(name)).toEqual([
      ['file-kind', 'bodies/b.yml', 'coatOfArms', { name, of: 'picture' }],
      ['file-kind', 'people/a.yml', 'portrait', { name, of: 'picture' }],
    ]);
  }
});

test('people and bodies share the files of their folder', () => {
  const files = ['a.jpg', 'b.jpg', 'c.jpg'];
  const person = (key: string, portrait: string) => ({ ...personEntry(key, { portrait }), files });
  const fields = fileFields(
    aRecord({
      people: [person('a', 'a.jpg'), person('b', 'b.jpg'), person('d', 'd.jpg')],
      bodies: [{ ...bodyEntry('stadt', { coatOfArms: 'w.png' }), files: ['w.png'] }],
    }),
  );
  expect(brokenFiles(fields).map(({ file: path, field, values }) => [path, field, values['name']])).toEqual([
    ['people/d.yml', ['portrait'], 'd.jpg'],
  ]);
  expect(unlistedFiles(fields).map(({ file: path }) => path)).toEqual(['people/c.jpg']);
});

test('files of a meeting are named in its many places', () => {
  const entry = meetingEntry('m', {
    files: [file('f1', { file: '1' })],
    invitation: { file: file('f2', { file: '2' }) },
    notice: { medium: 'board', firstDay: '2026-01-01', file: file('f3', { file: '3' }) },
    minutes: { status: 'draft', file: file('f4', { file: '4' }) },
    agenda: [{ id: 'a1', title: 'x', public: true, files: [file('f5', { file: '5' })] }],
  });
  const at = (files: string[]) => fileFields(aRecord({ meetings: [{ ...entry, files }] }));
  expect(unlistedFiles(at(['1', '2', '3', '4', '5', '6'])).map(({ file: path }) => path)).toEqual([
    'meetings/m/6',
  ]);
  expect(brokenFiles(at([])).map(({ field }) => field.join('.'))).toEqual([
    'files.0.file',
    'invitation.file.file',
    'notice.file.file',
    'minutes.file.file',
    'agenda.0.files.0.file',
  ]);
});
