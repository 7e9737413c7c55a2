import { describe, expect, it, test } from 'vitest';
import type { SiteIndex } from '../../../index/site-index.ts';
import type { EntryKind } from '../../../checks/entry-kind.ts';
import type { BadgeContext } from './badge.ts';
import { badgesOf } from './badges.ts';

const INDEX: SiteIndex = {
  at: '2027-03-01T06:00',
  choices: {
    papers: [{ key: '0001-2027', label: 'Radweg' }],
    meetings: [{ key: '2027-03-18-rat', label: 'Sitzung' }],
    organizations: [{ key: 'bauamt', label: 'Bauamt' }],
    people: [],
    locations: [],
    bodies: [],
    terms: [],
  },
  factions: [],
  highestNumbers: {},
  site: { timeZone: 'Europe/Berlin', noticeDays: 30 },
  organizations: { rat: { body: 'stadt', kind: 'council' } },
  bodies: { stadt: { profile: 'rp-gemo' } },
};
const NOW = '2027-03-01T10:00';

const badges = (kind: EntryKind, form: object, more: Partial<BadgeContext> = {}) =>
  badgesOf(kind, form as Record<string, unknown>, {
    key: undefined,
    index: INDEX,
    now: NOW,
    offices: [],
    ...more,
  }).map(({ tone, text }) => `${tone}: ${text}`);
const meeting = (more: object, context: Partial<BadgeContext> = {}) =>
  badges(
    'meetings',
    { organization: 'rat', status: 'scheduled', start: '2027-05-03T18:00', ...more },
    context,
  );

test('a form without a start says nothing, and neither does what has no date', () => {
  expect(meeting({ start: '' })).toEqual([]);
  expect(meeting({ start: '2027-05' })).toEqual([]);
  expect(badges('people', { surname: 'Muster' })).toEqual([]);
});

describe('the date of a meeting', () => {
  it.each([
    [
      '2027-04-03T00:00',
      'info: Der Termin erscheint am Dienstag, 2. März 2027: 30 Tage und 2 Tage Vorlauf vor der Sitzung.',
    ],
    ['2027-04-02T00:00', 'info: Der Termin erscheint mit der nächsten Veröffentlichung.'],
    ['2027-03-31T00:00', 'info: Der Termin erscheint mit der nächsten Veröffentlichung.'],
    [
      '2027-03-30T23:59',
      'warn: Der Termin erscheint mit der nächsten Veröffentlichung und damit kurzfristig: 29 Tage vor der Sitzung, angekündigt sind 30. Das ist zulässig und wird so gekennzeichnet.',
    ],
    ['2027-02-28T18:00', 'info: Der Termin erscheint mit der nächsten Veröffentlichung.'],
  ])('%s', (start, badge) => {
    expect(meeting({ start })[0]).toBe(badge);
  });

  it('is public once the site shows it, and appears at once where it is fixed', () => {
    expect(meeting({ start: '2027-03-18T18:00' }, { key: '2027-03-18-rat' })[0]).toBe(
      'good: Der Termin ist öffentlich.',
    );
    expect(meeting({ fixed: true })[0]).toBe('info: Der Termin erscheint mit der nächsten Veröffentlichung.');
  });

  it('is not called late where it was imported', () => {
    expect(meeting({ start: '2027-03-10T18:00', sourceId: 'x' })[0]).toMatch(/^info/);
  });

  it('follows the notice days of the site', () => {
    const index = { ...INDEX, site: { timeZone: 'Europe/Berlin', noticeDays: 10 } };
    expect(meeting({}, { index })[0]).toBe(
      'info: Der Termin erscheint am Mittwoch, 21. April 2027: 10 Tage und 2 Tage Vorlauf vor der Sitzung.',
    );
  });
});

describe('the invitation', () => {
  it('names the last day by the law of the body', () => {
    expect(meeting({})[1]).toBe(
      'info: Letzter Tag für die Einladung ist Mittwoch, 28. April 2027. Zwischen Einladung und Sitzung müssen 4 volle Tage liegen. Grundlage: § 34 Abs. 3 Satz 1 GemO (laut Profil, nicht geprüft).',
    );
    expect(meeting({ start: '2027-03-05T18:00' })[1]).toMatch(/^warn: Letzter Tag für die Einladung war /);
    expect(meeting({ start: '2027-03-06T18:00' })[1]).toMatch(/^info: Letzter Tag für die Einladung ist /);
  });

  it.each([
    ['2027-04-28T23:00', false, 'good: Ladungsfrist gewahrt: 4 volle Tage zwischen Einladung und Sitzung.'],
    [
      '2027-04-29T00:00',
      false,
      'warn: Ladungsfrist verkürzt: nur 3 volle Tage zwischen Einladung und Sitzung. Zwischen Einladung und Sitzung müssen 4 volle Tage liegen.',
    ],
    [
      '2027-04-29T00:00',
      true,
      'warn: Ladungsfrist verkürzt: nur 3 volle Tage zwischen Einladung und Sitzung. Zwischen Einladung und Sitzung müssen 4 volle Tage liegen. In der Einladung muss stehen, dass die Frist verkürzt ist. Zu Beginn der Sitzung ist die Dringlichkeit festzustellen.',
    ],
  ])('sent %s, urgent: %s', (sentAt, urgent, badge) => {
    expect(meeting({ invitation: { sentAt }, urgent })[1]).toBe(badge);
  });

  it('is not spoken of where nobody knows the law, or the meeting was cancelled', () => {
    expect(meeting({ organization: 'neu' }).join()).not.toContain('Einladung ist');
    expect(meeting({ status: 'cancelled' }).join()).not.toContain('Einladung');
  });
});

test('agenda, results and minutes say from when they are seen, or what they wait for', () => {
  const held = { start: '2027-02-18T18:00', status: 'held', invitation: { sentAt: '2027-02-01T10:00' } };
  expect(meeting({ minutes: { status: 'draft' } }).slice(2)).toEqual([
    'info: Die Tagesordnung ist noch nicht öffentlich. Sie erscheint, sobald der Versand der Einladung eingetragen ist.',
    'info: Die Niederschrift ist noch nicht öffentlich. Sie erscheint, sobald sie genehmigt ist.',
  ]);
  expect(meeting(held).slice(2)).toEqual([
    'good: Tagesordnung öffentlich ab 01.02.2027, 10:00 Uhr.',
    'info: Die Ergebnisse sind noch nicht öffentlich. Sie erscheinen ab dem Zeitpunkt, den Sie bei „Ergebnisse öffentlich ab“ eintragen.',
  ]);
  expect(
    meeting({
      ...held,
      resultsPublishedAt: '2027-03-02T08:00',
      minutes: { status: 'approved', approvedOn: '2027-02-28' },
    }).slice(3),
  ).toEqual([
    'info: Ergebnisse öffentlich ab 02.03.2027, 08:00 Uhr.',
    'good: Niederschrift öffentlich ab 28.02.2027, 00:00 Uhr.',
  ]);
});

test('a paper says when it is seen and who has yet to sign it off', () => {
  expect(badges('papers', {}, { key: '0001-2027' })).toEqual(['good: Die Vorlage ist öffentlich.']);
  expect(badges('papers', {})).toEqual([
    'info: Die Vorlage ist noch nicht öffentlich. Sie erscheint mit der ersten öffentlichen Tagesordnung, die sie nennt.',
  ]);
  expect(badges('papers', { publishedAt: '2027-03-01T10:01' })).toEqual([
    'info: Die Vorlage erscheint am 01.03.2027, 10:01 Uhr, oder früher mit der ersten öffentlichen Tagesordnung, die sie nennt.',
  ]);
  expect(badges('papers', { publishedAt: NOW })).toEqual([
    'info: Die Vorlage erscheint mit der nächsten Veröffentlichung.',
  ]);
  const signoffs = [{ office: 'Kämmerei', date: '2027-02-01' }, { office: 'Rechtsamt' }];
  expect(badges('papers', { signoffs }, { offices: ['Kämmerei', 'Rechtsamt', 'bauamt'] })[1]).toBe(
    'info: Noch nicht mitgezeichnet: Rechtsamt und Bauamt.',
  );
});
