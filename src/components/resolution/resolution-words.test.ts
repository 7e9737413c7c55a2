import { expect, test } from 'vitest';
import { calendarDate } from '../../domain/calendar-date.ts';
import { aResolution } from '../../testing/public-record.ts';
import { originSentence } from './resolution-words.ts';

test.each([
  [{ kind: 'item' as const }, undefined],
  [
    { kind: 'disclosed' as const, disclosedOn: calendarDate('2025-07-02') },
    'Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst und am 2. Juli 2025 bekannt gegeben.',
  ],
  [{ kind: 'disclosed' as const }, 'Dieser Beschluss wurde in nichtöffentlicher Sitzung gefasst.'],
  [
    { kind: 'circulation' as const },
    'Dieser Beschluss wurde im Umlaufverfahren gefasst: Die Mitglieder haben ohne Sitzung abgestimmt.',
  ],
  [
    { kind: 'urgent-decision' as const },
    'Eilentscheidung: Die Sache konnte nicht bis zur nächsten Sitzung warten.',
  ],
])('%j', (more, sentence) => {
  expect(originSentence(aResolution('a', 'rat', '2025-06-16', more))).toBe(sentence);
});
