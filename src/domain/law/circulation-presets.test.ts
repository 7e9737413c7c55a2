import { expect, test } from 'vitest';
import { PROFILES } from '../profiles/index.ts';
import { NI_NKOMVG } from '../profiles/ni-nkomvg.ts';
import { CirculationBasis, ORGANIZATION_KINDS } from '../schema/index.ts';
import { canStartBy, presetsFor } from './index.ts';

const SILENT = { kind: 'no-objection', silence: 'consents' };
const NOT_VOTED = { kind: 'no-objection', silence: 'not-voted' };

test('what each law opens: consent, source and whether it is made known at once', () => {
  const rows = PROFILES.flatMap((profile) =>
    ORGANIZATION_KINDS.flatMap((kind) =>
      presetsFor(profile, kind, {}).map(({ key, consent, source, publishAtOnce }) => [
        profile.key,
        kind,
        key,
        consent,
        source,
        publishAtOnce,
      ]),
    ),
  );
  const share = { kind: 'share', share: { part: 4, of: 5 } };
  const lko = '§ 28 LKO';
  expect(rows).toEqual([
    ['rp-gemo', 'council', 'rp-emergency', NOT_VOTED, '§ 35 Abs. 3 GemO', true],
    ['rp-gemo', 'main-committee', 'rp-emergency', NOT_VOTED, '§ 35 Abs. 3 GemO', true],
    ['rp-gemo', 'committee', 'rp-emergency', NOT_VOTED, '§ 35 Abs. 3 GemO', true],
    ['rp-lko', 'council', 'rp-emergency', NOT_VOTED, lko, true],
    ['rp-lko', 'main-committee', 'rp-emergency', NOT_VOTED, lko, true],
    ['rp-lko', 'committee', 'rp-emergency', NOT_VOTED, lko, true],
    ['ni-nkomvg', 'council', 'ni-council', share, '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG', true],
    ['ni-nkomvg', 'main-committee', 'ni-main-committee', NOT_VOTED, '§ 78 Abs. 3 NKomVG', false],
    ['ni-nkomvg', 'local-council', 'ni-council', share, '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG', true],
    ['bw-gemo', 'council', 'bw-simple', SILENT, '§ 37 Abs. 1 Satz 2 GemO', false],
    ['bw-gemo', 'main-committee', 'bw-simple', SILENT, '§ 37 Abs. 1 Satz 2 GemO mit § 39 Abs. 5 GemO', false],
    ['bw-gemo', 'committee', 'bw-simple', SILENT, '§ 37 Abs. 1 Satz 2 GemO mit § 39 Abs. 5 GemO', false],
  ]);
});

const basis = (values: object): CirculationBasis =>
  CirculationBasis.parse({
    legalBasis: '§ 9 der Geschäftsordnung',
    kinds: ['advisory-board', 'other'],
    consent: 'no-objection',
    ...values,
  });
const custom = (values: object) =>
  presetsFor(NI_NKOMVG, 'other', { circulationBases: [basis(values)] }).map(
    ({ key, consent, source, publishAtOnce }) => [key, consent, source, publishAtOnce],
  );

test.each([
  [{}, NOT_VOTED],
  [{ silence: 'consents' }, { kind: 'no-objection', silence: 'consents' }],
  [{ consent: 'none' }, { kind: 'none' }],
  [
    { consent: 'share', share: '2/3' },
    { kind: 'share', share: { part: 2, of: 3 } },
  ],
  [{ consent: 'share' }, { kind: 'share', share: { part: 1, of: 1 } }],
])('a basis of its own with %j asks for %j', (values, consent) => {
  expect(custom(values)).toEqual([['custom', consent, '§ 9 der Geschäftsordnung', false]]);
});

test('a basis of its own says whether its resolutions are made known at once, and asks for no situation', () => {
  expect(custom({ publishAtOnce: true })).toEqual([['custom', NOT_VOTED, '§ 9 der Geschäftsordnung', true]]);
  const [preset] = presetsFor(NI_NKOMVG, 'advisory-board', { circulationBases: [basis({})] });
  if (!preset) throw new Error('no preset');
  expect(canStartBy(preset, {})).toEqual({ allowed: true, preset });
  expect(canStartBy(preset, { secret: true }).allowed).toBe(false);
});

test('beside a rule of the law no other basis goes, and none serves a kind that it does not name', () => {
  const circulationBases = [basis({ kinds: [...ORGANIZATION_KINDS], consent: 'none' })];
  for (const profile of PROFILES)
    for (const { body } of profile.circulation.value)
      expect(presetsFor(profile, body, { circulationBases }).map(({ key }) => key)).not.toContain('custom');
  expect(presetsFor(NI_NKOMVG, 'committee', { circulationBases }).map(({ key }) => key)).toEqual(['custom']);
  expect(presetsFor(NI_NKOMVG, 'committee', { circulationBases: [basis({})] })).toEqual([]);
  expect(presetsFor(NI_NKOMVG, 'committee', {})).toEqual([]);
});
