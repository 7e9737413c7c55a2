import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Collection, COLLECTIONS } from '../../domain/council-record.ts';
import { formatters, PAPER_FORM } from './formatter.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');

/** Files of a kind below a folder of content. */
const filesOf = (root: string, kind: string): string[] =>
  readdirSync(path.join(root, kind), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yml|md)$/.test(file))
    .map((file) => path.join(root, kind, file));

/** Through Decap's data and back: JSON stands for its immutable maps, which know neither dates nor undefined. */
function roundTrip(format: string, text: string): string {
  const [, { fromFile, toFile }] = formatters().get(format) ?? ['', undefined as never];
  return toFile(JSON.parse(JSON.stringify(fromFile(text))) as Record<string, unknown>);
}

describe('an unchanged entry of the sample council keeps its bytes', () => {
  it.each(Object.keys(COLLECTIONS) as Collection[])('%s', (kind) => {
    const files = filesOf(CONTENT, kind);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(roundTrip(`rf-${kind}`, text), file).toBe(text);
    }
  });

  it.each(['site.yml', 'redirects.yml', 'withdrawals.yml'])('%s', (file) => {
    const text = readFileSync(path.join(CONTENT, file), 'utf8');
    expect(roundTrip('rf-settings', text)).toBe(text);
  });

  it.each(['meetings', 'papers'])('protected %s', (kind) => {
    for (const file of filesOf(path.join(CONTENT, 'protected'), kind)) {
      const text = readFileSync(file, 'utf8');
      expect(roundTrip(`rf-protected-${kind}`, text), file).toBe(text);
    }
  });
});

test('the allowances of the sample council keep their bytes', () => {
  const text = readFileSync(path.join(CONTENT, 'protected/allowance.yml'), 'utf8');
  expect(roundTrip('rf-protected-allowance', text)).toBe(text);
});

test('the two forms of protected papers are told apart, and by nothing in the file', () => {
  const [, { fromFile, toFile }] = formatters().get('rf-protected-papers') ?? ['', undefined as never];
  const attachments = '---\nattachmentsOf: 0001-2027\nfiles:\n  - id: f1\n    title: Plan\n---\n';
  expect(fromFile(attachments)).toMatchObject({ [PAPER_FORM]: 'attachments' });
  expect(toFile(fromFile(attachments))).toBe(attachments);
  expect(fromFile('---\ntitle: X\nkind: report\nbody: stadt\n---\n')).toMatchObject({
    [PAPER_FORM]: 'whole',
  });
});

test('unknown fields survive, what the form adds does not, and what was left empty is left out', () => {
  const [, { toFile }] = formatters().get('rf-papers') ?? ['', undefined as never];
  expect(
    toFile({
      key: '0001-2027',
      standing: 'x',
      legacy: { number: '0815', list: [] },
      markdown: 'Sachverhalt\n',
      title: 'Radweg',
      kind: 'motion',
      body: 'mittelaue',
      files: [],
      summary: '',
      consultations: [],
    }),
  ).toBe(
    [
      '---\ntitle: Radweg\nkind: motion\nbody: mittelaue\nconsultations: []',
      'legacy:\n  number: "0815"\n  list: []\n---\nSachverhalt\n',
    ].join('\n'),
  );
});

test('a list without entries stays a list', () => {
  expect(roundTrip('rf-settings', '[]\n')).toBe('[]\n');
});
