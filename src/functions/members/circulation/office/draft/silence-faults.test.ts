import { expect, test } from 'vitest';
import { presetsFor } from '../../../../../domain/law/index.ts';
import { profileOf } from '../../../../../domain/profiles/index.ts';
import { membersOf } from '../../../../../testing/circulation/ballots.ts';
import type { Ground } from './ballot-of.ts';
import type { DraftItem } from './draft.ts';
import { silenceFaults } from './silence-faults.ts';

const TWENTY = membersOf(20);
const faultsOf = (
  key: 'bw-gemo' | 'ni-nkomvg',
  kind: 'council' | 'main-committee',
  item: Partial<DraftItem>,
) => {
  const profile = profileOf(key);
  const [preset] = profile ? presetsFor(profile, kind, {}) : [];
  if (!preset) throw new Error('the law knows no circulation here');
  const ground = {
    profile,
    organization: { kind },
    statutory: 20,
    eligible: { members: TWENTY, deputiesOfNobody: [] },
  } as unknown as Ground;
  const whole = { id: 'a', majority: 'simple', excluded: [], ...item } as unknown as DraftItem;
  return silenceFaults([whole], ground, preset).map(({ words, item: id }) => `${id}: ${words}`);
};
const excluded = (count: number) => TWENTY.slice(0, count).map(({ person }) => person);

test('what needs more than a simple majority is not decided by silence', () => {
  expect(faultsOf('bw-gemo', 'council', {})).toEqual([]);
  expect(faultsOf('bw-gemo', 'council', { majority: 'two-thirds-of-statutory' })).toEqual([
    expect.stringMatching(/^a: Bei diesem Verfahren gilt Schweigen als Zustimmung/),
  ]);
  // where members vote, any majority can be reached
  expect(faultsOf('ni-nkomvg', 'main-committee', { majority: 'two-thirds-of-statutory' })).toEqual([]);
});

test('nor what so few may take part in that a meeting would have no quorum', () => {
  for (const [count, fine] of [
    [10, true],
    [11, true],
    [15, true],
    [16, false],
    [19, false],
  ] as const)
    expect([count, faultsOf('bw-gemo', 'council', { excluded: excluded(count) })]).toEqual([
      count,
      fine ? [] : [expect.stringContaining('dürfen zu wenige Mitglieder mitwirken')],
    ]);
});
