import { expect, test } from 'vitest';
import { groupOf, stoodIn } from './list-groups.ts';

const group = groupOf({ bodies: ['stadt', 'dorf'], organizations: ['rat', 'dorfrat', 'rat'] });

test('a group names bodies and organizations, each once', () => {
  expect(group).toBe('stadt dorf organization/rat organization/dorfrat');
  expect(groupOf({ bodies: ['stadt'] })).toBe('stadt');
});

test.each([
  ['the list of all bodies', {}, group, true],
  ['the list of its body', { body: 'dorf' }, group, true],
  ['that of another body', { body: 'kreis' }, group, false],
  ['the list of its organization', { body: 'stadt', organization: 'rat' }, group, true],
  ['that of another organization of its body', { body: 'stadt', organization: 'bauausschuss' }, group, false],
  ['a body that is called like its organization', { body: 'rat' }, group, false],
  ['any organization of its body, in an older ledger', { body: 'stadt', organization: 'rat' }, 'stadt', true],
  ['one of another body, in an older ledger', { body: 'kreis', organization: 'kreistag' }, 'stadt', false],
])('what is gone stood in %s', (_list, list, words, expected) => {
  expect(stoodIn(list, words)).toBe(expected);
});
