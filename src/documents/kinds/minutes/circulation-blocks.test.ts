import { expect, test } from 'vitest';
import { indexOf } from '../../../domain/view/index.ts';
import {
  aBody,
  aMeeting,
  anOrganization,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../../testing/public-record.ts';
import { documentHtml } from '../../html/index.ts';
import { fullMinutesOf, minutesOf } from './index.ts';

const vote = {
  method: 'open',
  majority: 'simple',
  yes: 6,
  no: 1,
  abstain: 0,
  byFaction: [],
  byName: [],
} as const;
const circulated = (key: string, date: string, more: object = {}) =>
  aResolution(key, 'ha', date, { kind: 'circulation', legalBasis: '§ 78 Abs. 3 NKomVG', ...more });
const [before, meeting, after] = ['2027-01-10', '2027-03-10', '2027-05-10'].map((day) =>
  aMeeting('ha', `${day}T18:00`, { minutes: { status: 'draft' } }),
);
const index = indexOf(
  aPublicRecord({
    bodies: [aBody('g')],
    terms: [aTerm('t1', ['g'], '2026-11-01')],
    organizations: [anOrganization('ha', 'g', { name: 'Hauptausschuss' })],
    meetings: [before, meeting, after].flatMap((one) => one ?? []),
    resolutions: [
      circulated('streusalz', '2027-01-28', { vote }),
      circulated('pumpe', '2027-02-03', { outcome: 'rejected' }),
      circulated('fahrzeug', '2027-02-04', { outcome: 'no-decision', failed: 'no-consent' }),
      circulated('davor', '2027-01-09'),
    ],
  }),
);

const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const textOf = (one: typeof meeting) => (one ? words(documentHtml(minutesOf(one, index))) : '');

test('the next minutes name what was decided by circulation, with its basis and its votes', () => {
  const text = textOf(meeting);
  expect(text).toContain('Umlaufbeschlüsse vor dieser Sitzung');
  expect(text).toMatch(
    /Beschluss streusalz Umlaufbeschluss vom 28\. Januar 2027 nach § 78 Abs\. 3 NKomVG\. .*6 Ja/,
  );
  expect(text).toMatch(/Beschluss pumpe .*Abgelehnt/);
  expect(text).not.toMatch(/fahrzeug|davor/);
  expect(text.lastIndexOf('Schriftführung')).toBeGreaterThan(0);
  expect(text.lastIndexOf('Schriftführung')).toBeLessThan(text.indexOf('Umlaufbeschlüsse'));
});

test('minutes for members name them too, and those of another meeting none', () => {
  if (!meeting) throw new Error('no meeting');
  const view = { meeting, items: new Map(), attendance: undefined };
  expect(words(documentHtml(fullMinutesOf(view, index)))).toContain('Beschluss streusalz');
  expect(textOf(after)).not.toContain('Umlaufbeschl');
});
