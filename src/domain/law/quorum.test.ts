import { describe, expect, test } from 'vitest';
import { BW_GEMO } from '../profiles/bw-gemo.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { RP_LKO } from '../profiles/rp-lko.ts';
import type { LegalProfile } from '../profiles/index.ts';
import { quorum } from './quorum.ts';

const sizes = Array.from({ length: 60 }, (_, index) => index + 1);
/** Fewest members present with whom the body can decide. */
const least = (profile: LegalProfile, more: object = {}) =>
  sizes.map((statutory) => {
    for (let present = 0; present <= 61; present += 1)
      if (quorum(profile, { statutory, present, ...more }).reached) return present;
    return undefined;
  });

// prettier-ignore
const MORE_THAN_HALF = [
   1,  2,  2,  3,  3,  4,  4,  5,  5,  6,   6,  7,  7,  8,  8,  9,  9, 10, 10, 11,
  11, 12, 12, 13, 13, 14, 14, 15, 15, 16,  16, 17, 17, 18, 18, 19, 19, 20, 20, 21,
  21, 22, 22, 23, 23, 24, 24, 25, 25, 26,  26, 27, 27, 28, 28, 29, 29, 30, 30, 31,
];
// prettier-ignore
const A_THIRD = [
   1,  1,  1,  2,  2,  2,  3,  3,  3,  4,   4,  4,  5,  5,  5,  6,  6,  6,  7,  7,
   7,  8,  8,  8,  9,  9,  9, 10, 10, 10,  11, 11, 11, 12, 12, 12, 13, 13, 13, 14,
  14, 14, 15, 15, 15, 16, 16, 16, 17, 17,  17, 18, 18, 18, 19, 19, 19, 20, 20, 20,
];

describe('L-30: Rheinland-Pfalz, 1 to 60 members', () => {
  test('more than half; in a council of fewer than six at least three', () => {
    expect(least(RP_GEMO)).toEqual([3, 3, 3, ...MORE_THAN_HALF.slice(3)]);
    expect(least(RP_LKO)).toEqual(MORE_THAN_HALF);
  });

  test('with excluded members at least a third', () => {
    expect(least(RP_GEMO, { excluded: 1 })).toEqual(A_THIRD);
  });

  test('invited for the second time, three; a third where that is less and somebody is excluded', () => {
    expect(least(RP_GEMO, { secondCall: true })).toEqual(sizes.map(() => 3));
    expect(least(RP_LKO, { secondCall: true })).toEqual([1, 2, 2, ...sizes.slice(3).map(() => 3)]);
    expect(least(RP_GEMO, { secondCall: true, excluded: 2 })).toEqual(
      A_THIRD.map((third) => Math.min(third, 3)),
    );
  });

  test.each([
    [
      { statutory: 20, present: 11 },
      { reached: true, needed: 11, basis: 'regular', source: '§ 39 Abs. 1 Satz 1 GemO' },
    ],
    [
      { statutory: 20, present: 10 },
      { reached: false, needed: 11, basis: 'regular', source: '§ 39 Abs. 1 Satz 1 GemO' },
    ],
    [
      { statutory: 20, present: 11, excluded: 3 },
      { reached: true, needed: 11, basis: 'regular' },
    ],
    [
      { statutory: 20, present: 7, excluded: 3 },
      { reached: true, needed: 7, basis: 'exclusion', source: '§ 39 Abs. 2 GemO' },
    ],
    [
      { statutory: 20, present: 6, excluded: 3 },
      { reached: false, needed: 7, basis: 'exclusion' },
    ],
    [
      { statutory: 20, present: 3, secondCall: true },
      { reached: true, needed: 3, basis: 'second-call', source: '§ 39 Abs. 1 Satz 2 GemO' },
    ],
    [
      { statutory: 20, present: 2, secondCall: true },
      { reached: false, needed: 3, basis: 'second-call' },
    ],
    [
      { statutory: 20, present: 4, secondCall: true, excluded: 1 },
      { reached: true, needed: 3, basis: 'second-call' },
    ],
    [
      { statutory: 20, present: 9, secondCall: false, excluded: 0 },
      { reached: false, needed: 11, basis: 'regular' },
    ],
    [
      { statutory: 6, present: 2, secondCall: true, excluded: 1 },
      { reached: true, needed: 2, basis: 'exclusion' },
    ],
  ])('%j', (attendance, expected) => {
    expect(quorum(RP_GEMO, attendance)).toMatchObject({ ...expected, approvalNeeded: false });
  });
});

test('of two lower grounds that both hold, the one that asks for fewer members is named', () => {
  expect(quorum(RP_GEMO, { statutory: 6, present: 3, secondCall: true, excluded: 1 })).toMatchObject({
    basis: 'exclusion',
    needed: 2,
  });
  expect(quorum(RP_GEMO, { statutory: 20, present: 7, secondCall: true, excluded: 1 })).toMatchObject({
    basis: 'second-call',
    needed: 3,
  });
});

test('a second call that asks for more than half is no help', () => {
  expect(quorum(RP_LKO, { statutory: 3, present: 1, secondCall: true })).toMatchObject({
    reached: false,
    basis: 'regular',
    needed: 2,
  });
});

describe('L-31: Niedersachsen, 1 to 60 members', () => {
  test('more than half', () => {
    expect(least(NI_NKOMVG)).toEqual(MORE_THAN_HALF);
  });

  test('invited for the second time, whatever the number', () => {
    expect(least(NI_NKOMVG, { secondCall: true })).toEqual(sizes.map(() => 1));
  });

  test.each([
    [
      { statutory: 20, present: 9, excluded: 11 },
      { reached: true, needed: 1, basis: 'exclusion', approvalNeeded: true, source: '§ 65 Abs. 3 NKomVG' },
    ],
    [
      { statutory: 20, present: 9, excluded: 10 },
      { reached: false, needed: 11, basis: 'regular', approvalNeeded: false },
    ],
    [
      { statutory: 21, present: 9, excluded: 11 },
      { reached: true, needed: 1, basis: 'exclusion', approvalNeeded: true },
    ],
    [
      { statutory: 21, present: 9, excluded: 10 },
      { reached: false, needed: 11, basis: 'regular', approvalNeeded: false },
    ],
    [
      { statutory: 20, present: 0, excluded: 20 },
      { reached: false, needed: 1, basis: 'exclusion', approvalNeeded: true },
    ],
    [
      { statutory: 20, present: 9, secondCall: true, excluded: 11 },
      { reached: true, needed: 1, basis: 'second-call', approvalNeeded: false },
    ],
  ])('%j', (attendance, expected) => {
    expect(quorum(NI_NKOMVG, attendance)).toMatchObject(expected);
  });
});

describe('Baden-Württemberg, 1 to 60 members', () => {
  test('at least half', () => {
    expect(least(BW_GEMO)).toEqual(sizes.map((size) => MORE_THAN_HALF[size - 2] ?? 1));
  });

  test('invited for the second time, three', () => {
    expect(least(BW_GEMO, { secondCall: true })).toEqual(
      sizes.map((size) => Math.min(3, MORE_THAN_HALF[size - 2] ?? 1)),
    );
  });

  test.each([
    [
      { statutory: 20, present: 10 },
      { reached: true, needed: 10, basis: 'regular' },
    ],
    [
      { statutory: 20, present: 9, excluded: 10 },
      { reached: false, needed: 10, basis: 'regular' },
    ],
    [
      { statutory: 20, present: 5, excluded: 11 },
      { reached: true, needed: 5, basis: 'exclusion' },
    ],
    [
      { statutory: 21, present: 5, excluded: 11 },
      { reached: false, needed: 6, basis: 'exclusion' },
    ],
    [
      { statutory: 20, present: 4, excluded: 11, secondCall: true },
      { reached: true, needed: 3, basis: 'second-call' },
    ],
  ])('%j', (attendance, expected) => {
    expect(quorum(BW_GEMO, attendance)).toMatchObject({ ...expected, approvalNeeded: false });
  });
});
