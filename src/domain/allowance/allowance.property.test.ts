import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRecord, meetingEntry, organizationEntry, personEntry } from '../../testing/factories.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import type { Entry } from '../council-record.ts';
import { Allowance, ProtectedMeeting } from '../schema/index.ts';
import { allowanceFacts } from './facts.ts';
import { linesFor, statementsOf } from './statements.ts';

const PEOPLE = ['a', 'b', 'c', 'd'];
const FIRST = calendarDate('2027-11-01');
const UNTIL = calendarDate('2028-12-31');
const ORGANIZATIONS = ['rat', 'bau'];

const day = fc.integer({ min: 0, max: 420 }).map((days) => addDays(FIRST, days));
const clock = fc.constantFrom('18:05', '18:59', '19:30', 'TOP 4', 'später');
const attendee = fc.record(
  { person: fc.constantFrom(...PEOPLE), from: clock, to: clock, excused: fc.boolean() },
  { requiredKeys: ['person'] },
);
const meeting = fc.record({
  day,
  organization: fc.constantFrom(...ORGANIZATIONS),
  joint: fc.boolean(),
  status: fc.constantFrom('held', 'held', 'held', 'cancelled'),
  attendance: fc.array(attendee, { maxLength: 5 }),
});
const membership = fc.record(
  {
    organization: fc.constantFrom(...ORGANIZATIONS),
    role: fc.constantFrom('chair', 'member', 'deputy', 'guest'),
    deputyFor: fc.constantFrom(...PEOPLE),
    startDate: day,
    endDate: day,
  },
  { requiredKeys: ['organization', 'role'] },
);
const cents = fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined });
const rates = fc.record({ change: day, before: cents, after: cents, monthly: cents, committee: cents });
const rule = fc.record(
  {
    period: fc.constantFrom('month', 'quarter', 'half-year', 'year'),
    perDay: fc.integer({ min: 1, max: 2 }),
    perYear: fc.integer({ min: 1, max: 5 }),
    halfBelow: fc.integer({ min: 1, max: 130 }),
    partMonth: fc.constantFrom('whole', 'days'),
  },
  { requiredKeys: ['period'] },
);

const scene = fc
  .record({
    meetings: fc.array(meeting, { maxLength: 12 }),
    memberships: fc.array(fc.array(membership, { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    rates,
    rule,
  })
  .map(({ meetings, memberships, rates: of, rule: one }) => {
    const common = { body: 'stadt', function: 'member' };
    const allowance = Allowance.parse({
      rules: [{ ...one, body: 'stadt', startDate: '2000-01-01' }],
      rates: [
        { ...common, perMeeting: of.before, startDate: '2000-01-01', endDate: addDays(of.change, -1) },
        { ...common, perMeeting: of.after, perMonth: of.monthly, startDate: of.change },
        { ...common, organization: 'bau', perMeeting: of.committee, startDate: of.change },
      ],
    });
    const record = aRecord({
      organizations: [organizationEntry('rat'), organizationEntry('bau', { kind: 'committee' })],
      people: PEOPLE.map((key, i) =>
        personEntry(key, { memberships: memberships[i]?.map((m, j) => ({ id: `m${j}`, ...m })) ?? [] }),
      ),
      meetings: meetings.map((m, i) =>
        meetingEntry(`s${i}`, {
          organization: m.organization,
          ...(m.joint && { jointWith: ORGANIZATIONS }),
          start: `${m.day}T18:00`,
          end: `${m.day}T20:00`,
          status: m.status,
        }),
      ),
    });
    const overlay = {
      meetings: meetings.map(({ attendance }, i): Entry<ProtectedMeeting> => ({
        key: `s${i}`,
        path: `protected/meetings/s${i}/index.md`,
        data: ProtectedMeeting.parse({ attendance }),
        text: '',
        files: [],
      })),
      papers: [],
      people: [],
    };
    return { record, overlay, allowance, rule: one };
  });

test('a person is paid what the lines say, for meetings that were attended, within the caps', () => {
  let paid = 0;
  fc.assert(
    fc.property(scene, ({ record, overlay, allowance, rule: { perDay = 99, perYear = 99 } }) => {
      const facts = allowanceFacts(record, overlay, allowance);
      for (const person of PEOPLE) {
        const statements = statementsOf(person, facts, UNTIL);
        const lines = statements.flatMap((one) => one.lines);
        const sum = lines.reduce((cents, { amount }) => cents + amount, 0);
        expect(statements.reduce((cents, { total }) => cents + total, 0)).toBe(sum);
        expect(new Set(lines)).toHaveLength(linesFor(person, facts, UNTIL).length);
        for (const { period, lines: own } of statements)
          expect(own.every((line) => period.from <= line.day && line.day <= period.to)).toBe(true);
        const meetings = lines.filter((line) => line.kind === 'meeting');
        for (const line of meetings) {
          const there = overlay.meetings.find(({ key }) => key === line.meeting)?.data.attendance ?? [];
          expect(there.some((one) => one.person === person && one.excused !== true)).toBe(true);
          expect(record.meetings.find(({ key }) => key === line.meeting)?.data.status).toBe('held');
          expect(line.amount).toBeLessThanOrEqual(line.rate);
          if (line.unpaid) expect(line.amount).toBe(0);
        }
        expect(new Set(meetings.map((line) => line.meeting))).toHaveLength(meetings.length);
        const counted = meetings.filter(({ unpaid }) => unpaid === undefined);
        const most = (length: number) =>
          Math.max(
            0,
            ...[...Map.groupBy(counted, (one) => one.day.slice(0, length)).values()].map((g) => g.length),
          );
        expect(most(10)).toBeLessThanOrEqual(perDay);
        expect(most(4)).toBeLessThanOrEqual(perYear);
        paid += counted.length;
      }
    }),
    { numRuns: 300 },
  );
  expect(paid).toBeGreaterThan(100);
});
