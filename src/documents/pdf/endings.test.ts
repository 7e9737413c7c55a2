import { expect, test } from 'vitest';
import type { Block } from '../model/index.ts';
import { endingsOf } from './endings.ts';

const words = (count = 10): Block => ({ kind: 'paragraph', content: ['x'.repeat(count)] });
const signed: Block = { kind: 'signatures', lines: [{ role: 'Vorsitz' }] };
const heading: Block = { kind: 'heading', level: 2, content: ['Ort'] };
const agenda = (...blocks: Block[]): Block => ({
  kind: 'agenda',
  lines: [{ id: 'a', title: ['Punkt'], depth: 0, blocks }],
});

test.each<[string, Block[], number[], [number, number][]]>([
  ['closing words without signatures', [agenda(), words(), words()], [1], [[0, 2]]],
  ['an agenda under the closing words of another', [agenda(), words(), agenda()], [], []],
  ['a greeting below the agenda', [words(), agenda(), words(), signed], [2], [[1, 2]]],
  ['a note below the signatures', [agenda(), signed, { kind: 'note', blocks: [words()] }], [1], [[0, 2]]],
  ['much below the signatures', [agenda(), signed, heading, words(), words()], [], [[0, 1]]],
  ['a long text at the end of the agenda', [agenda(words(601)), words(), signed], [1], []],
  ['a long text before the signatures', [words(601), words(600), signed], [1], []],
  ['many short texts', [...Array.from({ length: 9 }, () => words()), signed], [3, 4, 5, 6, 7, 8], []],
  [
    'a short resolution in points',
    [
      {
        kind: 'resolution',
        label: 'Beschluss',
        blocks: [{ kind: 'list', ordered: true, items: [[words()]] }],
      },
      words(),
    ],
    [0],
    [],
  ],
  ['two signatures', [agenda(), signed, words(), signed], [1, 2], [[0, 3]]],
])('%s', (_name, blocks, tied, after) => {
  const found = endingsOf(blocks);
  expect([...found.tied].toSorted((a, b) => a - b)).toEqual(tied);
  expect([...found.after]).toEqual(after);
});
