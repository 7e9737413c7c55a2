import { expect, test } from 'vitest';
import { resolutionEntry } from '../../testing/factories.ts';
import { circulationTwice } from './circulation-twice.ts';

const circulated = (key: string, more: object) =>
  resolutionEntry(key, {
    kind: 'circulation',
    title: 'T',
    organization: 'rat',
    legalBasis: '§ 35',
    closedOn: '2027-03-04',
    text: 'X',
    ...more,
  });
const [ballot, ballotItem] = ['a2'.repeat(13), 'x1'];

test('an item of a ballot has one public file', () => {
  const told = circulationTwice({
    resolutions: [
      circulated('a', { ballot, ballotItem }),
      circulated('b', { ballot, ballotItem: 'x2' }),
      circulated('c', { ballot: 'b2'.repeat(13), ballotItem }),
      circulated('d', {}),
      circulated('e', {}),
      circulated('f', { ballot, ballotItem }),
    ],
  });
  expect(told.map(({ code, file, values }) => [code, file, values])).toEqual([
    ['circulation-twice', 'resolutions/f/index.md', { other: 'a' }],
  ]);
});
