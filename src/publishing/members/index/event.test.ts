import { expect, test } from 'vitest';
import { type Instant, localTime } from '../../../domain/local-time.ts';
import { aMeeting } from '../../../testing/members/part.ts';
import { sampleMembersContent } from '../../../testing/members/published-sample.ts';
import { eventWords } from './event.ts';
import { membersIndex } from './members-index.ts';

const base = aMeeting('rat-1', { location: { name: 'Rathaus' } });

test.each([
  ['the start', { start: localTime('2027-03-15T19:00') }],
  ['an end', { end: localTime('2027-03-15T21:00') }],
  ['the place', { location: { name: 'Schule' } }],
  ['the state', { status: 'cancelled' as const }],
])('%s makes another event', (_, change) => {
  expect(eventWords({ ...base, ...change })).not.toBe(eventWords(base));
});

test('an agenda, a title or an end before the start do not', () => {
  expect(eventWords({ ...base, title: 'Anders', agenda: [] } as typeof base)).toBe(eventWords(base));
  expect(eventWords({ ...base, end: base.start })).toBe(eventWords(base));
});

test('a meeting bears the invitation of the desk, and its event counts changes of time from one index to the next', async () => {
  const content = await sampleMembersContent();
  const files = new Map(content.files.map(({ path, sha256, size }) => [path, { sha256, size }]));
  const all = (sources: Parameters<typeof membersIndex>[0]) =>
    new Map(membersIndex(sources).parts.flatMap(({ meetings }) => meetings.map((one) => [one.key, one])));
  const first = all({ ...content, files });
  const [one] = content.record.meetings.filter(({ data }) => data.invitation?.sentAt !== undefined);
  if (!one) throw new Error('the sample has no meeting with an invitation');
  expect(first.get(one.key)).toMatchObject({
    invitation: { sentAt: one.data.invitation?.sentAt },
    event: { sequence: 0 },
  });
  const events = new Map(
    [...first.values()].flatMap((meeting) =>
      meeting.event ? [[meeting.key, { words: eventWords(meeting), event: meeting.event }] as const] : [],
    ),
  );
  const record = {
    ...content.record,
    meetings: content.record.meetings.map((entry) =>
      entry === one ? { ...entry, data: { ...entry.data, start: localTime('2027-06-01T18:00') } } : entry,
    ),
  };
  const earlier = { documents: new Map(), papers: new Map(), tasks: undefined, events };
  const later = { ...content, record, files, earlier, at: (content.at + 3_600_000) as Instant };
  const second = all(later);
  expect(second.get(one.key)?.event).toEqual({ sequence: 1, modified: new Date(later.at).toISOString() });
  const others = [...second.values()].filter(({ key }) => key !== one.key);
  expect(others.map(({ event }) => event)).toEqual(others.map(({ key }) => first.get(key)?.event));
});
