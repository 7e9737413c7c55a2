import { expect, test } from 'vitest';
import { aRecord, meetingEntry, openItem, paperEntry, resolutionEntry } from '../../testing/factories.ts';
import { timesInGap } from './time-gap.ts';

const GAP = '2026-03-29T02:30';
const found = (parts: Parameters<typeof aRecord>[0]) =>
  timesInGap(aRecord(parts)).map(({ code, file, field }) => `${code} ${file} ${field.join('.')}`);

test('times in the skipped hour are found wherever they stand', () => {
  expect(
    found({
      site: { demo: true, demoNow: GAP },
      meetings: [
        meetingEntry('m', {
          start: GAP,
          invitation: { sentAt: '2026-03-29T03:00' },
          agenda: [openItem('a1', { items: [openItem('a2', { addedAt: GAP })] })],
        }),
      ],
      papers: [paperEntry('p', { publishedAt: GAP })],
      resolutions: [
        resolutionEntry('r', { kind: 'item', item: { meeting: 'm', item: 'a1' }, publishedAt: GAP }),
      ],
    }),
  ).toEqual([
    'time-gap site.yml demoNow',
    'time-gap meetings/m/index.md start',
    'time-gap meetings/m/index.md agenda.0.items.0.addedAt',
    'time-gap papers/p/index.md publishedAt',
    'time-gap resolutions/r/index.md publishedAt',
  ]);
});

test('each time of a day is asked for itself', () => {
  const times = [
    '2026-03-29T01:59',
    '2026-03-29T02:00',
    '2026-03-29T02:59',
    '2026-03-29T03:00',
    '2026-10-25T02:30',
    '2026-03-28T02:30',
  ];
  const meetings = times.map((start, i) => meetingEntry(`m${i}`, { start }));
  expect(found({ meetings })).toEqual([
    'time-gap meetings/m1/index.md start',
    'time-gap meetings/m2/index.md start',
  ]);
});

test('texts that only look like times, numbers and empty values are passed over', () => {
  const odd = {
    notes: [
      `${GAP}:00`,
      `am ${GAP}`,
      '2026-02-31T02:30',
      '2026-03-29 02:30',
      '2026-03-29X02:30',
      null,
      7,
      true,
    ],
  };
  expect(found({ meetings: [meetingEntry('m', odd)] })).toEqual([]);
});

test('a zone without summer time skips no hour', () => {
  expect(found({ site: { timeZone: 'UTC' }, meetings: [meetingEntry('m', { start: GAP })] })).toEqual([]);
});
