import { expect, test } from 'vitest';
import { aRecord, at, bodyEntry, closedItem, meetingEntry, openItem } from '../../testing/factories.ts';
import { publish } from './index.ts';

const LATE = at('2026-12-01T12:00+01:00');

const shown = (minutesEdition: string | undefined, more: object = {}, minutes: object = {}) => {
  const [meeting] = publish(
    aRecord({
      bodies: [bodyEntry('stadt', { minutesEdition })],
      meetings: [
        meetingEntry('m1', {
          status: 'held',
          resultsPublishedAt: '2026-07-01T09:00',
          agenda: [openItem('a1', { minutes: 'Frau Beispiel berichtet.' }), closedItem('c1')],
          minutes: {
            status: 'approved',
            approvedOn: '2026-09-01',
            objections: [{ on: '2026-08-01', text: 'Zahl falsch' }],
            versions: [{ status: 'sent', on: '2026-07-20', items: [{ item: 'a1', text: 'Früher' }] }],
            ...minutes,
          },
          ...more,
        }),
      ],
    }),
    LATE,
  ).meetings;
  const [item] = meeting?.agenda ?? [];
  return {
    text: item?.public ? item.minutes : undefined,
    objections: meeting?.minutes?.objections?.length,
    sent: meeting?.minutes?.sent?.items,
  };
};

test.each([
  ['minimum', { text: undefined, objections: undefined, sent: undefined }],
  ['standard', { text: 'Frau Beispiel berichtet.', objections: undefined, sent: undefined }],
  [undefined, { text: 'Frau Beispiel berichtet.', objections: undefined, sent: undefined }],
  ['full', { text: 'Frau Beispiel berichtet.', objections: 1, sent: [{ item: 'a1', text: 'Früher' }] }],
])('edition %s: %j', (edition, expected) => {
  expect(shown(edition)).toEqual(expected);
});

test('nothing of it before the results are public, nor before the minutes are', () => {
  const nothing = { text: undefined, objections: undefined, sent: undefined };
  expect(shown('full', { resultsPublishedAt: undefined })).toEqual(nothing);
  expect(shown('full', {}, { status: 'sent' })).toEqual(nothing);
  expect(shown('full', {}, { status: 'sent', showDraft: true }).text).toBe('Frau Beispiel berichtet.');
});

test('an item that was made non-public since is in no earlier version', () => {
  const agenda = [openItem('a2'), closedItem('a1')];
  expect(shown('full', { agenda }).sent).toEqual([]);
});
