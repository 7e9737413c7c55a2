import { expect, test } from 'vitest';
import { readListPage } from '../../oparl-client/list-page.ts';
import { createEstimate, timeLeft } from './estimate.ts';

const page = (total: number | undefined, next = true) =>
  readListPage(
    {
      data: [{ id: 'https://rat.example/1' }, { id: 'https://rat.example/2' }],
      links: next ? { next: '?page=2' } : {},
      pagination: total === undefined ? undefined : { totalElements: total },
    },
    'https://rat.example/list',
    1,
  );

function lines(): {
  said: string[];
  estimate: ReturnType<typeof createEstimate>;
  tick: (ms: number) => void;
} {
  const said: string[] = [];
  let now = 0;
  const estimate = createEstimate(
    (line) => said.push(line),
    () => now,
  );
  return { said, estimate, tick: (ms) => (now += ms) };
}

test('a total is named once every list has announced its own', () => {
  const { said, estimate, tick } = lines();
  estimate.lists(['a', 'b']);
  tick(60_000);
  estimate.page('a', page(20));
  estimate.page('b', page(20));
  expect(said).toEqual([
    'Abrufen: 1 Antwort, Umfang noch unbekannt',
    'Abrufen: 2 von etwa 20 Antworten (10 %), noch etwa 9 Minuten',
  ]);
});

test('where a list announces nothing, nothing is promised until it has ended', () => {
  const { said, estimate } = lines();
  estimate.lists(['a']);
  estimate.page('a', page(undefined));
  estimate.ended('a');
  estimate.singles(1);
  estimate.single();
  expect(said).toEqual(['Abrufen: 1 Antwort, Umfang noch unbekannt', 'Abrufen: 2 von 2 Antworten']);
});

test.each([
  [1000, 'weniger als eine Minute'],
  [61_000, 'etwa 2 Minuten'],
  [3 * 3_600_000, 'etwa 3 Stunden'],
])('%i ms', (ms, words) => {
  expect(timeLeft(ms)).toBe(words);
});
