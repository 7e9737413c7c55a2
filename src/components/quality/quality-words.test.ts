import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import type { Finding } from '../../domain/view/quality/index.ts';
import { detailWords, KIND_WORDS, lateWords, minutesRuleWords, shareWords } from './quality-words.ts';

test('how many of how many', () => {
  expect(shareWords({ kind: 'minutes', checked: 1081, count: 212 })).toBe('212 von 1.081 Sitzungen');
  expect(shareWords({ kind: 'source-only', checked: 3, count: 1 })).toBe('1 von 3 Dokumenten');
  expect(shareWords({ kind: 'tags', checked: 1, count: 1 })).toBe('1 von 1 geprüften Dokument');
  expect(shareWords({ kind: 'minutes', checked: 40, count: 0 })).toBe('keine fehlt (bei 40 Sitzungen)');
  expect(shareWords({ kind: 'dead-link', checked: 1, count: 0 })).toBe('keine (bei 1 Verweis)');
  expect(shareWords({ kind: 'paper-empty', checked: 0, count: 0 })).toBe('nichts zu prüfen');
});

test('when minutes are usual, and that nobody checked it', () => {
  expect(minutesRuleWords({ months: 1, source: '§ 1', verified: false })).toBe(
    'Üblich ist, dass sie den Mitgliedern innerhalb von einem Monat vorliegt (§ 1, laut Profil, nicht geprüft).',
  );
  expect(minutesRuleWords({ months: 2, source: '§ 1', verified: true })).toBe(
    'Üblich ist, dass sie den Mitgliedern innerhalb von 2 Monaten vorliegt (§ 1).',
  );
  expect(minutesRuleWords({ source: '§ 2', verified: true })).toBe(
    'Wann sie den Mitgliedern vorliegt, bestimmt die Geschäftsordnung (§ 2).',
  );
  expect(minutesRuleWords(undefined)).toBe('');
});

test('what is open, without blame', () => {
  const finding: Finding = { page: '/x/', title: 'X' };
  const usualBy = calendarDate('2027-03-31');
  expect(detailWords({ ...finding, usualBy, late: false })).toBe('üblich bis 31.03.2027');
  expect(detailWords({ ...finding, usualBy, late: true })).toBe('üblich bis 31.03.2027, Zeit vorbei');
  expect(detailWords({ ...finding, state: 'unpublished' })).toBe('Ergebnisse noch nicht veröffentlicht');
  expect(detailWords({ ...finding, state: 'empty' })).toBe('noch zu keinem Punkt ein Ergebnis eingetragen');
  expect(detailWords({ ...finding, state: 'unconfirmed' })).toBe(
    'noch nicht eingetragen, ob die Sitzung stattgefunden hat',
  );
  expect(detailWords(finding, 'Rat')).toBe('Rat');
  expect(detailWords(finding)).toBe('');
  for (const { about } of Object.values(KIND_WORDS))
    expect(about).not.toMatch(/versäumt|Fehler|Verstoß|zu spät/);
});

test('how many lie past their usual day', () => {
  const findings = [true, false, true].map((late): Finding => ({ page: '/x/', title: 'X', late }));
  expect(lateWords({ years: [{ year: '2027', findings }] })).toBe(
    'Bei 2 Sitzungen davon ist diese Zeit vorbei.',
  );
  expect(lateWords({ years: [{ year: '2027', findings: findings.slice(1, 2) }] })).toBe('');
});
