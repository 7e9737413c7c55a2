import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { type LegalProfile, PROFILES, profileOf } from '../profiles/index.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../schema/index.ts';
import { canStartCirculation, type Situation } from './index.ts';

/** Each right that a law gives, once more and in words: under which law, to which kind, when, and by which preset. */
const TABLE: readonly (readonly [string, OrganizationKind, readonly (keyof Situation)[], string])[] = [
  ['rp-gemo', 'council', ['emergency'], 'rp-emergency'],
  ['rp-gemo', 'main-committee', ['emergency'], 'rp-emergency'],
  ['rp-gemo', 'committee', ['emergency'], 'rp-emergency'],
  ['rp-lko', 'council', ['emergency'], 'rp-emergency'],
  ['rp-lko', 'main-committee', ['emergency'], 'rp-emergency'],
  ['rp-lko', 'committee', ['emergency'], 'rp-emergency'],
  ['ni-nkomvg', 'main-committee', [], 'ni-main-committee'],
  ['ni-nkomvg', 'council', ['epidemic', 'proposedByChiefOfficer'], 'ni-council'],
  ['ni-nkomvg', 'local-council', ['epidemic', 'proposedByChiefOfficer'], 'ni-council'],
  ['bw-gemo', 'council', ['simpleMatter'], 'bw-simple'],
  ['bw-gemo', 'main-committee', ['simpleMatter'], 'bw-simple'],
  ['bw-gemo', 'committee', ['simpleMatter'], 'bw-simple'],
];
const FACTS = [
  'emergency',
  'epidemic',
  'proposedByChiefOfficer',
  'simpleMatter',
  'secret',
  'election',
] as const;

const situations = Array.from({ length: 2 ** FACTS.length }, (_, bits): Situation =>
  Object.fromEntries(FACTS.map((fact, place) => [fact, (bits & (2 ** place)) > 0])),
);

/** The preset by the table, or undefined where nothing in it allows it. */
function inTable(profile: string, kind: OrganizationKind, situation: Situation): string | undefined {
  if (situation.secret === true || situation.election === true) return undefined;
  return TABLE.find(
    ([law, to, facts]) => law === profile && to === kind && facts.every((fact) => situation[fact] === true),
  )?.[3];
}

describe.each(PROFILES)('$key', (profile) => {
  test.each(ORGANIZATION_KINDS)('%s: in each situation as the table has it', (kind) => {
    const wrong = situations.filter((situation) => {
      const start = canStartCirculation(profile, kind, situation);
      return (start.allowed ? start.preset.key : undefined) !== inTable(profile.key, kind, situation);
    });
    expect(wrong).toEqual([]);
  });
});

test('property: nothing is allowed that the table forbids, whatever else is declared or left out', () => {
  const anySituation = fc.record(
    Object.fromEntries(FACTS.map((fact) => [fact, fc.boolean()])) as Record<
      keyof Situation,
      fc.Arbitrary<boolean>
    >,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...PROFILES),
      fc.constantFrom(...ORGANIZATION_KINDS),
      anySituation,
      (profile, kind, situation) => {
        const start = canStartCirculation(profile, kind, situation);
        const key = inTable(profile.key, kind, situation);
        expect(start.allowed).toBe(key !== undefined);
        if (start.allowed) expect(start.preset.source).toMatch(/^§ \d/);
        else expect(start.reasons.every(({ source }) => source !== '')).toBe(true);
      },
    ),
    { numRuns: runs(2000) },
  );
});

const reasons = (key: string, kind: OrganizationKind, situation: Situation) => {
  const start = canStartCirculation(profileOf(key) as LegalProfile, kind, situation);
  return start.allowed ? [] : start.reasons.map(({ refusal, reason, source }) => [refusal, reason, source]);
};
const ARTICLE = '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG';
const NEVER = 'eigene Vorgabe des Produkts; BVerfG, 2 BvC 3/07 zur Nachprüfbarkeit elektronischer Wahlen';

test('each reason is named with its place in the law', () => {
  expect(reasons('ni-nkomvg', 'council', {})).toEqual([
    ['not-lawful', 'epidemic', ARTICLE],
    ['not-lawful', 'proposed-by-chief-officer', ARTICLE],
  ]);
  expect(reasons('ni-nkomvg', 'council', { epidemic: true })).toEqual([
    ['not-lawful', 'proposed-by-chief-officer', ARTICLE],
  ]);
  expect(reasons('rp-gemo', 'council', { epidemic: true })).toEqual([
    ['not-lawful', 'emergency', '§ 35 Abs. 3 GemO'],
  ]);
  expect(reasons('ni-nkomvg', 'committee', { emergency: true })).toEqual([
    ['not-lawful', 'kind', '§ 78 Abs. 3 NKomVG, § 182 Abs. 2 NKomVG'],
  ]);
});

test('secret votes and elections are refused whatever else holds', () => {
  expect(reasons('ni-nkomvg', 'main-committee', { secret: true })).toEqual([
    ['secret-refused', 'secret', NEVER],
  ]);
  expect(reasons('ni-nkomvg', 'main-committee', { election: true, secret: true })).toEqual([
    ['secret-refused', 'secret', NEVER],
    ['election-refused', 'election', NEVER],
  ]);
  expect(reasons('rp-lko', 'faction', { election: true }).map(([, reason]) => reason)).toEqual([
    'kind',
    'election',
  ]);
});
