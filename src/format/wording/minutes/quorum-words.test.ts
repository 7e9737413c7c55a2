import { expect, test } from 'vitest';
import { quorum } from '../../../domain/law/index.ts';
import { NI_NKOMVG } from '../../../domain/profiles/ni-nkomvg.ts';
import { RP_GEMO } from '../../../domain/profiles/rp-gemo.ts';
import { exclusionSentence, quorumSentence } from './quorum-words.ts';

test('says whether the body can decide, and by which paragraph', () => {
  const words = (
    statutory: number,
    taking: number,
    more: object = {},
    profile: typeof RP_GEMO | typeof NI_NKOMVG = RP_GEMO,
  ) => quorumSentence(quorum(profile, { statutory, present: taking, ...more }), { taking, statutory });
  expect(words(20, 11)).toBe(
    'Beschlussfähig: 11 stimmberechtigte Mitglieder von 20 nehmen teil, nötig sind mindestens 11 (§ 39 Abs. 1 Satz 1 GemO).',
  );
  expect(words(20, 1)).toBe(
    'Nicht beschlussfähig: 1 stimmberechtigtes Mitglied von 20 nimmt teil, nötig sind mindestens 11 (§ 39 Abs. 1 Satz 1 GemO).',
  );
  expect(words(20, 3, { secondCall: true })).toBe(
    'Beschlussfähig nach der zweiten Einladung: 3 stimmberechtigte Mitglieder von 20 nehmen teil, nötig sind mindestens 3 (§ 39 Abs. 1 Satz 2 GemO).',
  );
  expect(words(20, 9, { excluded: 11 }, NI_NKOMVG)).toBe(
    'Beschlussfähig: 9 stimmberechtigte Mitglieder von 20 nehmen teil, nötig ist mindestens 1 (§ 65 Abs. 3 NKomVG). Der Beschluss bedarf der Genehmigung der Aufsichtsbehörde.',
  );
});

test('an exclusion has a number and a paragraph, and no reason', () => {
  expect(exclusionSentence(1, '§ 22 GemO')).toBe(
    '1 Mitglied nahm nach § 22 GemO an Beratung und Abstimmung nicht teil.',
  );
  expect(exclusionSentence(2, '§ 41 NKomVG')).toBe(
    '2 Mitglieder nahmen nach § 41 NKomVG an Beratung und Abstimmung nicht teil.',
  );
});
