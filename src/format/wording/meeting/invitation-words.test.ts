import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../domain/calendar-date.ts';
import { localTime } from '../../../domain/local-time.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { aMeeting, anOpenItem, aPublicRecord } from '../../../testing/public-record.ts';
import {
  hasMinutesState,
  healingSentence,
  minutesWords,
  noticeWords,
  sentWords,
} from './invitation-words.ts';

const [first, last] = [calendarDate('2027-03-02'), calendarDate('2027-03-12')];

describe('noticeWords', () => {
  it.each([
    [{ medium: 'board', firstDay: first }, 'Aushang, 2. März 2027'],
    [{ medium: 'board', firstDay: first, lastDay: first }, 'Aushang, 2. März 2027'],
    [
      { medium: 'gazette', name: 'Blickpunkt', firstDay: first, lastDay: last, signedBy: 'Frau Bode' },
      'Amtsblatt (Blickpunkt), 2. März 2027 bis 12. März 2027, gezeichnet von Frau Bode',
    ],
    [
      { medium: 'newspaper', name: 'Tageblatt', issue: 'Nr. 51', page: '7', firstDay: first },
      'Zeitung (Tageblatt, Nr. 51, Seite 7), 2. März 2027',
    ],
    [
      { medium: 'board', name: 'Rathaus', firstDay: first, removedOn: last },
      'Aushang (Rathaus), 2. März 2027, abgenommen am 12. März 2027',
    ],
  ] as const)('%#', (notice, words) => expect(noticeWords(notice)).toBe(words));
});

describe('healingSentence', () => {
  it.each([
    [{ defect: 'Die Frist war zu kurz' }, 'Die Frist war zu kurz. Der Mangel gilt als geheilt.'],
    [
      { defect: 'Die Frist war zu kurz.', attended: 1, waived: 2 },
      'Die Frist war zu kurz. Der Mangel gilt als geheilt: 1 Mitglied kam trotzdem und 2 Mitglieder verzichteten darauf, ihn zu rügen.',
    ],
  ])('%#', (healing, words) => expect(healingSentence(healing)).toBe(words));
});

describe('minutesWords', () => {
  it.each([
    [{ status: 'draft' }, 'Entwurf, noch nicht genehmigt'],
    [{ status: 'approved' }, 'genehmigt'],
    [{ status: 'approved', approvedOn: first }, 'genehmigt am 2. März 2027'],
    [{ status: 'objected', approvedOn: first }, 'Einwendungen erhoben, noch nicht genehmigt'],
  ] as const)('%#', (minutes, words) => expect(minutesWords(minutes)).toBe(words));
});

it('speaks of minutes that exist, are due, or are dealt with later', () => {
  const first = aMeeting('rat', '2027-01-01T18:00', { status: 'invited' });
  const plain = aMeeting('rat', '2027-01-02T18:00', { status: 'invited' });
  const later = aMeeting('rat', '2027-02-01T18:00', {
    agenda: [anOpenItem('a', { approvesMinutesOf: first.key })],
  });
  const index = indexOf(aPublicRecord({ meetings: [first, plain, later] }));
  expect(hasMinutesState(first, index)).toBe(true);
  expect(hasMinutesState(later, index)).toBe(true);
  expect(hasMinutesState(plain, index)).toBe(false);
  expect(hasMinutesState({ ...plain, minutes: { status: 'draft' } }, index)).toBe(true);
});

it('leaves midnight out of the date of the invitation', () => {
  expect(sentWords(localTime('2027-03-02T10:00'))).toBe('versandt am 2. März 2027, 10:00 Uhr');
  expect(sentWords(localTime('2027-03-02T00:00'))).toBe('versandt am 2. März 2027');
});
