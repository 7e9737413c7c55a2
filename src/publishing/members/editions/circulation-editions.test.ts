import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../domain/gate/index.ts';
import { localTime } from '../../../domain/local-time.ts';
import { findDocument, mayRead, type Reader, type Subject } from '../../../domain/members/index.ts';
import { ProtectedMeeting, ProtectedResolution } from '../../../domain/schema/index.ts';
import { indexOf } from '../../../domain/view/index.ts';
import { circulationSubject } from '../../../functions/members/portal/task-subject.ts';
import { documentText } from '../../../testing/document-text.ts';
import {
  aRecord,
  at,
  bodyEntry,
  closedItem,
  meetingEntry,
  organizationEntry,
  paperEntry,
  termEntry,
} from '../../../testing/factories.ts';
import { indexWorld } from '../index/index-world.ts';
import { membersIndex } from '../index/members-index.ts';
import { directoryOrganizations, directoryTerms } from '../index/organizations.ts';
import { circulationEditions } from './circulation-editions.ts';

const NOW = at('2027-03-08T12:00+01:00');
const CLOCK = localTime('2027-03-08T12:00');

const circulation = (key: string, data: object = {}) => ({
  key,
  path: `protected/resolutions/${key}/index.md`,
  data: ProtectedResolution.parse({
    kind: 'circulation',
    title: `Ankauf ${key}`,
    organization: 'ha',
    legalBasis: '§ 78 Abs. 3 NKomVG',
    closedOn: '2027-03-04',
    text: 'Die Stadt **kauft**.',
    ...data,
  }),
  text: '',
  files: [],
});
type Circulations = readonly ReturnType<typeof circulation>[];

/** A main committee and a council, a meeting whose first item excludes `fromItem`, and papers of both sides. */
function council(resolutions: Circulations, fromItem: readonly string[] = []) {
  const overlay = {
    meetings: [
      {
        key: 'm',
        path: 'protected/meetings/m/index.md',
        data: ProtectedMeeting.parse({ agenda: [{ id: 'n1', title: 'Grundstücke', excluded: fromItem }] }),
        text: '',
        files: [],
      },
    ],
    papers: [
      { ...paperEntry('geheim', { reference: '0002/2027-N' }), path: 'protected/papers/geheim/index.md' },
    ],
    people: [],
    resolutions,
  };
  const record = aRecord({
    bodies: [bodyEntry('stadt', { profile: 'ni-nkomvg' })],
    terms: [
      termEntry('alt', { bodies: ['stadt'], startDate: '2021-11-01', endDate: '2026-10-31' }),
      termEntry('neu', { bodies: ['stadt'], startDate: '2026-11-01' }),
    ],
    organizations: [
      organizationEntry('ha', { body: 'stadt', kind: 'main-committee', name: 'Hauptausschuss' }),
      organizationEntry('rat', { body: 'stadt' }),
    ],
    papers: [
      paperEntry('offen', { reference: '0001/2027', title: 'Der Mühlbach', publishedAt: '2027-02-01T08:00' }),
    ],
    meetings: [meetingEntry('m', { agenda: [closedItem('n1', { items: [closedItem('n2')] })] })],
  });
  const planned = circulationEditions(overlay, indexOf(publish(record, NOW)));
  return { record, overlay, planned };
}

const textOf = (data: object): string => {
  const [edition] = council([circulation('u', data)]).planned;
  if (!edition) throw new Error('no edition');
  return documentText(edition.data);
};

describe('the document of a resolution by circulation of the overlay', () => {
  test('is that of the public ones, marked for members', () => {
    const [edition] = council([circulation('u')]).planned;
    expect(edition?.data.mark).toBe('Nicht öffentlich – nur für Mitglieder');
    expect(edition?.facts).toMatchObject({
      title: 'Umlaufbeschluss',
      name: 'umlaufbeschluss-u.pdf',
      kind: 'circulation',
      public: false,
    });
    const text = textOf({
      openedOn: '2027-03-01',
      consented: 6,
      statutory: 7,
      objected: 0,
      reason: 'Das Vorkaufsrecht lief ab.',
      approvalNeeded: true,
      chainHead: 'ab'.repeat(32),
      vote: { yes: 5, no: 1, abstain: 0, excluded: 1 },
    });
    for (const words of [
      'Umlaufbeschluss\n# Ankauf u',
      'Gremium: Hauptausschuss',
      'Rechtsgrundlage: § 78 Abs. 3 NKomVG',
      'Eröffnet am: 1. März 2027',
      'Abgeschlossen am: 4. März 2027',
      'Dem Verfahren zugestimmt: 6 von 7 Mitgliedern',
      'Dem Verfahren widersprochen: kein Mitglied',
      'Warum keine Sitzung stattfand: Das Vorkaufsrecht lief ab.',
      'Genehmigung: Der Beschluss bedarf',
      'Die Stadt kauft.',
      'Von der Mitwirkung ausgeschlossen: 1 Mitglied\n',
      'ab'.repeat(32),
    ])
      expect(text).toContain(words);
    expect(text.replaceAll('\u00a0', ' ')).toContain('5 Ja, 1 Nein');
  });

  test('names the paper that everybody may read, and none of the overlay', () => {
    expect(textOf({ paper: 'offen' })).toContain('Vorlage: 0001/2027: Der Mühlbach');
    expect(textOf({ paper: 'geheim' })).not.toContain('Vorlage');
  });

  test.each([
    ['adopted', '## Beschluss'],
    ['rejected', '## Vorgeschlagener Beschluss'],
  ])('stands where something was decided: %s', (outcome, heading) => {
    expect(textOf({ outcome })).toContain(heading);
  });

  test.each(['no-consent', 'no-quorum'])('stands nowhere else: %s', (outcome) => {
    expect(council([circulation('u', { outcome })]).planned).toEqual([]);
  });
});

const MEMBERS = ['anna', 'bert', 'cleo'];
const seat = (organization: string, more: Partial<Reader['memberships'][number]> = {}) =>
  ({ organization, role: 'member', ...more }) as Reader['memberships'][number];
const reader = (person: string, more: Partial<Reader> = {}): Reader => ({
  person,
  memberships: [seat('ha')],
  clerk: false,
  leadership: false,
  offices: [],
  ...more,
});
const SEATED = MEMBERS.map((person) => reader(person));
const OTHERS = [
  reader('rita', { memberships: [seat('rat')] }),
  reader('ehemals', { memberships: [seat('ha', { endDate: '2026-10-31' as never })] }),
  reader('gast', { memberships: [] }),
];

/** The subject of each document in the index, by the key of its resolution, beside that by which the portal shows its text. */
function delivered(resolutions: Circulations, fromItem: readonly string[]) {
  const { record, overlay, planned } = council(resolutions, fromItem);
  const blob = { sha256: '0'.repeat(64), size: 1, mimeType: 'application/pdf', generated: true as const };
  const made = {
    meetings: new Map(),
    papers: new Map(),
    items: new Map(),
    books: [],
    circulations: new Map(
      planned.map(({ of, facts }) => ['circulation' in of ? of.circulation : '', [{ ...facts, ...blob }]]),
    ),
  };
  const sources = { record, overlay, files: new Map(), at: NOW, made };
  const { parts, administration } = membersIndex(sources);
  const world = indexWorld(sources);
  const facts = {
    rules: { formerTerms: 'served' as const, councilReadsCommittees: false },
    organization: new Map(directoryOrganizations(world).map((one) => [one.key, one])),
    term: new Map(directoryTerms(world).map((one) => [one.key, one])),
  };
  const shown = (administration.circulations ?? []).map((one) => {
    const [document] = one.documents ?? [];
    return {
      key: one.key,
      text: circulationSubject(one),
      file: findDocument(parts, document?.id ?? '')?.subject,
    };
  });
  return { shown, may: (who: Reader, what: Subject) => mayRead(who, what, facts, CLOCK) };
}

test('it opens to those who read its text in the portal, and to nobody whom the matter excludes', () => {
  let [opened, barred] = [0, 0];
  const one = fc.record({
    excluded: fc.subarray(MEMBERS),
    item: fc.constantFrom(undefined, 'n1', 'n2'),
    closedOn: fc.constantFrom('2026-03-04', '2027-03-04', '2019-01-01'),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 3 }), fc.subarray(MEMBERS), (all, fromItem) => {
      const resolutions = all.map(({ item, ...rest }, i) =>
        circulation(`u${i}`, { ...rest, ...(item !== undefined && { item: { meeting: 'm', item } }) }),
      );
      const { shown, may } = delivered(resolutions, fromItem);
      expect(shown.length).toBe(all.length);
      for (const { key, text, file } of shown) {
        if (!file) throw new Error(`${key} has no document`);
        const { excluded, item } = all[Number(key.slice(1))] ?? {};
        for (const who of [...SEATED, ...OTHERS]) {
          const isKept = [...(excluded ?? []), ...(item === undefined ? [] : fromItem)].includes(
            who.person ?? '',
          );
          const reading = may(who, file);
          expect(reading, `${who.person} and ${key}`).toBe(may(who, text));
          if (isKept) expect(reading).toBe('none');
          [opened, barred] = [opened + Number(reading === 'download'), barred + Number(isKept)];
        }
        for (const who of OTHERS.filter(({ person }) => person !== 'ehemals'))
          expect(may(who, file)).toBe('none');
        expect(may(reader('buero', { memberships: [], clerk: true }), file)).toBe('download');
      }
    }),
    { numRuns: 200 },
  );
  expect(opened).toBeGreaterThan(200);
  expect(barred).toBeGreaterThan(200);
});
