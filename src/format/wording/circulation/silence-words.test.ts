import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ConsentRule, tallyOf } from '../../../domain/circulation/index.ts';
import { presetsFor } from '../../../domain/law/index.ts';
import { PROFILES } from '../../../domain/profiles/index.ts';
import {
  ballotOf,
  BY_SILENCE,
  FOUR_FIFTHS,
  itemOf,
  membersOf,
  NO_OBJECTION,
} from '../../../testing/circulation/ballots.ts';
import { SILENCE_BY_LAW, silenceSentence } from './silence-words.ts';

const PAGE = new URL('../../../pages/umlaufverfahren/index.mdx', import.meta.url);

/** How an item stands when all of five members say nothing, of whom one is enough for a quorum. */
const silent = (consent: ConsentRule, neededVotes: number) =>
  tallyOf({
    ballot: ballotOf({
      consent,
      statutory: 5,
      eligible: membersOf(5),
      items: [itemOf('a', { neededVotes })],
    }),
    standing: new Map(),
  })[0];

describe('what silence means is what the count does', () => {
  test('where nobody may object it is no objection and no vote', () => {
    expect(silenceSentence(NO_OBJECTION)).toMatch(/kein Widerspruch.*auch keine Stimme/);
    expect(silent(NO_OBJECTION, 0)).toMatchObject({ objected: 0, yes: 0, outcome: 'rejected' });
    expect(silent(NO_OBJECTION, 1)?.outcome).toBe('no-quorum');
  });

  test('where consent is asked for it is none, and no vote', () => {
    expect(silenceSentence(FOUR_FIFTHS)).toMatch(/keine Zustimmung.*keine Stimme/);
    expect(silent(FOUR_FIFTHS, 0)).toMatchObject({ consented: 0, yes: 0, outcome: 'no-consent' });
  });

  test('where silence agrees nobody votes', () => {
    expect(silenceSentence(BY_SILENCE)).toMatch(/gilt als einverstanden\. Abgestimmt wird nicht/);
    expect(silent(BY_SILENCE, 5)).toMatchObject({ yes: 0, outcome: 'adopted' });
  });

  test('where no consent is asked for it is no vote', () => {
    expect(silenceSentence({ kind: 'none' })).toBe(
      'Schweigen ist keine Stimme zum vorgeschlagenen Beschluss.',
    );
    expect(silent({ kind: 'none' }, 1)).toMatchObject({ yes: 0, outcome: 'no-quorum' });
  });
});

test('the public page explains silence for every procedure of the law, and in these sentences alone', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toContain("from '../../format/wording/circulation/silence-words.ts'");
  expect(page).toContain('SILENCE_BY_LAW.map(');
  expect(page.replaceAll(/SILENCE_BY_LAW|silence-words/g, '')).not.toMatch(/schweig|nicht antwortet/i);
  const told = SILENCE_BY_LAW.map(({ sentence }) => sentence);
  const lawful = PROFILES.flatMap((profile) =>
    profile.circulation.value.flatMap(({ body }) => presetsFor(profile, body, {})),
  ).map(({ consent }) => silenceSentence(consent));
  expect(new Set(lawful)).toEqual(new Set(told));
});
