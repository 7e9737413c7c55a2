import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Meeting, Redirects } from '../domain/schema/index.ts';
import { FormatError } from './fault.ts';
import { parseEntry } from './front-matter.ts';
import { reformatEntry, reformatFields } from './reformat.ts';

const BY_HAND = `---
# Kopf der Datei

# steht fest
start: 2027-01-01T10:00   # seit Mai
title: 'Sitzung'
vendor: 0815
end:

# vor der Tagesordnung
agenda:
  # der erste
  - {title: x, id: a1, public: true, papers: [a, "b"]}

  - title: y   # kurz
    id: b1
    papers: []
    # öffentlich
    public: true
location: # noch offen
organization: rat
# ganz am Ende
---


Text
`;

const CANONICAL = `---
# Kopf der Datei

title: Sitzung
organization: rat
# steht fest
start: 2027-01-01T10:00 # seit Mai
# noch offen
location: null
# vor der Tagesordnung
agenda:
  # der erste
  - id: a1
    title: x
    public: true
    papers:
      - a
      - b
  - id: b1
    title: y # kurz
    # öffentlich
    public: true
    papers: []
vendor: "0815"

# ganz am Ende
---
Text
`;

test('comments stay with their fields, whatever the order', () => {
  const once = reformatEntry(BY_HAND, Meeting);
  expect(once).toBe(CANONICAL);
  expect(reformatEntry(once, Meeting)).toBe(once);
});

test('wherever comments stand, none is lost, the data stays, and the form is final', () => {
  const lines = reformatEntry(BY_HAND.replace(/#.*/g, ''), Meeting).split('\n').slice(1, -3);
  const comment = fc.record({ line: fc.nat(lines.length - 1), above: fc.boolean() });
  fc.assert(
    fc.property(fc.uniqueArray(comment, { maxLength: 6, selector: ({ line }) => line }), (comments) => {
      const commented = lines.flatMap((line, i) => {
        const here = comments.find((each) => each.line === i);
        if (!here) return [line];
        return here.above
          ? [`${/^[ -]*/.exec(line)?.[0].replace('-', ' ')}# k${i}k`, line]
          : [`${line} # k${i}k`];
      });
      const source = `---\n${commented.join('\n')}\n---\n`;
      const once = reformatEntry(source, Meeting);
      for (const { line } of comments) expect(once).toContain(`# k${line}k`);
      expect(parseEntry(once)).toEqual(parseEntry(source));
      expect(reformatEntry(once, Meeting)).toBe(once);
    }),
    { numRuns: 200 },
  );
});

test('what is missing can be added', () => {
  const source = '---\ntitle: x\nagenda:\n  - title: y # z\n    public: true\n---\n';
  const added = reformatEntry(source, Meeting, [{ field: ['agenda', 0, 'id'], value: 'a1b2' }]);
  expect(added).toBe('---\ntitle: x\nagenda:\n  - id: a1b2\n    title: y # z\n    public: true\n---\n');
});

test('aliases are written out', () => {
  expect(reformatFields('a: &x\n  b: c\nd: *x\n')).toBe('a:\n  b: c\nd:\n  b: c\n');
  expect(reformatFields('a: &x b\nc: "&y" # bleibt\n')).toBe('a: b\nc: "&y"\n');
  expect(reformatFields('a: "*x" # bleibt\n')).toBe('a: "*x" # bleibt\n');
});

test('lists at the top and files without anything are written too', () => {
  expect(reformatFields('- {to: /b, from: /a}\n- \n', Redirects)).toBe('- from: /a\n  to: /b\n');
  expect(reformatFields('# nichts\n')).toBe('# nichts\n');
});

test('zeros of an unknown number are kept, those of a known one are not text', () => {
  expect(reformatFields('x: 007\ny: [01]\nz: 10\n')).toBe('x: "007"\ny:\n  - "01"\nz: 10\n');
  expect(reformatFields('present: 07\n', Meeting)).toBe('present: 7\n');
});

test('a file that cannot be read is refused', () => {
  expect(() => reformatFields('a: b\na: c\n')).toThrow(FormatError);
  expect(() => reformatEntry('a: b\n')).toThrow(FormatError);
});
