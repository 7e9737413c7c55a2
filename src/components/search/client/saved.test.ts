import { expect, test } from 'vitest';
import { type Kept, forgetSearch, isSaved, MOST_SEEN, newSince, savedSearches, saveSearch } from './saved.ts';
import { NOTHING } from './request.ts';

const RADWEG = { ...NOTHING, text: 'Radweg', chosen: { year: ['2026'] } };

function storage(): Kept & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

test('a search is kept with what it found, and tells what is new', () => {
  const kept = storage();
  expect(saveSearch(kept, RADWEG, ['paper:1'])).toBe(true);
  expect(isSaved(kept, RADWEG)).toBe(true);
  expect(isSaved(kept, NOTHING)).toBe(false);
  const [saved] = savedSearches(kept);
  expect(saved?.request).toEqual(RADWEG);
  expect(saved && newSince(saved, ['paper:2', 'paper:1'])).toEqual(['paper:2']);
  saveSearch(kept, RADWEG, ['paper:1', 'paper:2']);
  expect(savedSearches(kept)).toHaveLength(1);
  const [later] = savedSearches(kept);
  expect(later && newSince(later, ['paper:2'])).toEqual([]);
});

test('the newest stands first, and nothing is left after the last is forgotten', () => {
  const kept = storage();
  saveSearch(kept, RADWEG, []);
  saveSearch(kept, { ...RADWEG, text: 'Kita' }, []);
  expect(savedSearches(kept).map(({ request: { text } }) => text)).toEqual(['Kita', 'Radweg']);
  forgetSearch(kept, RADWEG);
  forgetSearch(kept, { ...RADWEG, text: 'Kita' });
  expect(kept.held.size).toBe(0);
});

test.each(['{', '{}', '[1,{"suche":"q=x"},{"suche":"q=x","gesehen":[1]}]'])(
  'what is no saved search is passed over: %s',
  (text) => {
    const kept = storage();
    kept.held.set('ratsfenster-suchen', text);
    expect(savedSearches(kept)).toEqual([]);
  },
);

test('a browser that keeps nothing says so', () => {
  const full = () => {
    throw new Error('QuotaExceededError');
  };
  expect(saveSearch({ ...storage(), setItem: full }, RADWEG, [])).toBe(false);
});

test('with more hits than are remembered nothing is called new', () => {
  const kept = storage();
  saveSearch(
    kept,
    RADWEG,
    Array.from({ length: MOST_SEEN + 5 }, (_, i) => `paper:${i}`),
  );
  const [saved] = savedSearches(kept);
  expect(saved?.seen.size).toBe(MOST_SEEN);
  expect(saved && newSince(saved, ['paper:neu'])).toEqual([]);
});
