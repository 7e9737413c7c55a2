import { expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { aPaper, aPublicRecord } from '../testing/public-record.ts';
import { fileFactsOf } from './file-facts.ts';

const hash = (digit: string) => digit.repeat(64);
const file = (name: string, digit: string) => ({
  id: name,
  title: name,
  name,
  url: `/p/${name}`,
  sha256: hash(digit),
});
const found = (name: string, code: Problem['code']): Problem => ({
  code,
  severity: 'warning',
  file: `papers/p/${name}`,
  field: [],
  values: {},
});

test('a PDF is known by its bytes; what could not be looked into, and what is no PDF, is not', () => {
  const files = [
    file('a.pdf', 'a'),
    file('b.PDF', 'b'),
    file('c.pdf', 'c'),
    file('d.docx', 'd'),
    file('e.pdf', 'e'),
  ];
  const facts = fileFactsOf(aPublicRecord({ papers: [aPaper('p', { files })] }), [
    found('b.PDF', 'pdf-no-text'),
    found('b.PDF', 'pdf-untagged'),
    found('c.pdf', 'pdf-encrypted'),
    found('e.pdf', 'pdf-untagged'),
  ]);
  expect(['a', 'b', 'c', 'd', 'e', 'f'].map((digit) => facts(hash(digit)))).toEqual([
    { textLayer: true, tagged: true },
    { textLayer: false, tagged: false },
    undefined,
    undefined,
    { textLayer: true, tagged: false },
    undefined,
  ]);
});
