import { expect, test } from 'vitest';
import type { Finding } from '../../../checks/words.ts';
import { summaryOf } from './summary.ts';

const one = (code: string, isError = true): Finding => ({
  code,
  isError,
  field: '',
  path: [],
  what: '',
  remedy: '',
});

test('what is open is not called wrong, and a hint does not stand in the way', () => {
  expect(summaryOf([])).toBe('Der Eintrag kann gespeichert werden.');
  expect(summaryOf([one('day-odd', false)])).toBe('Der Eintrag kann gespeichert werden. 1 Hinweis.');
  expect(summaryOf([one('field-missing'), one('field-missing')])).toBe('Noch 2 Angaben offen.');
  expect(
    summaryOf([one('field-missing'), one('vote-too-many'), one('day-odd', false), one('x', false)]),
  ).toBe('Noch 1 Angabe offen. Eine Angabe stimmt noch nicht. 2 Hinweise.');
});
