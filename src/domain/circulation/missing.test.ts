import { expect, test } from 'vitest';
import { BY_SILENCE, FOUR_FIFTHS, NO_OBJECTION } from '../../testing/circulation/ballots.ts';
import { type ConsentRule, missingOf, type Standing } from './index.ts';

const NONE: ConsentRule = { kind: 'none' };
const [consents, objects] = [{ consent: 'consents' }, { consent: 'objects' }] as const;
const yes = { value: 'yes' } as const;

test.each<[string, ConsentRule, Standing | undefined, string]>([
  ['nothing, of a share', FOUR_FIFTHS, undefined, 'consent vote'],
  ['consent, of a share', FOUR_FIFTHS, consents, 'vote'],
  ['a vote, of a share', FOUR_FIFTHS, yes, 'consent'],
  ['both, of a share', FOUR_FIFTHS, { ...consents, ...yes }, ''],
  ['an objection, of a share', FOUR_FIFTHS, objects, ''],
  ['nothing, where nobody may object', NO_OBJECTION, undefined, 'vote'],
  ['consent, where nobody may object', NO_OBJECTION, consents, 'vote'],
  ['a vote, where nobody may object', NO_OBJECTION, yes, ''],
  ['an objection, where nobody may object', NO_OBJECTION, objects, ''],
  ['nothing, where no consent is asked for', NONE, undefined, 'vote'],
  ['a vote, where no consent is asked for', NONE, yes, ''],
  ['nothing, where silence agrees', BY_SILENCE, undefined, ''],
  ['an objection, where silence agrees', BY_SILENCE, objects, ''],
  ['an objection taken back, where silence agrees', BY_SILENCE, consents, ''],
])('said was %s: missing is %4$s', (_, consent, said, missing) => {
  expect(missingOf({ consent }, said).join(' ')).toBe(missing);
});
