import type {
  AccessFacts,
  AllowancePart,
  MembersDirectory,
  MembersPart,
  PersonAllowance,
} from '../../domain/members/index.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type { Council } from '../../functions/members/ports.ts';

const blob = { sha256: '0'.repeat(64), size: 2 };
const since = { startDate: calendarDate('2026-11-01') };

/** A council of Amsel (member), Specht (member until yesterday), Kleiber (guest of one item) and the clerk Zeisig. */
export const SAMPLE_DIRECTORY: MembersDirectory = {
  version: 1,
  site: {
    name: 'Gemeinde Musterfelde',
    operator: 'Gemeinde Musterfelde',
    baseUrl: 'https://rat.example',
    timeZone: 'Europe/Berlin',
    demoNow: localTime('2027-03-08T10:00'),
    theme: { primary: '#14507a' },
    contact: { name: 'Sitzungsdienst', email: 'sitzungsdienst@rat.example', phone: '030 23125 100' },
  },
  rules: { formerTerms: 'none', councilReadsCommittees: true },
  people: [
    person('amsel', 'Anna Amsel', [{ organization: 'rat', role: 'member', ...since }]),
    person('specht', 'Sven Specht', [
      { organization: 'rat', role: 'member', ...since, endDate: calendarDate('2027-03-07') },
    ]),
    person('kleiber', 'Karl Kleiber', []),
    person('zeisig', 'Zoe Zeisig', []),
  ],
  organizations: [{ key: 'rat', name: 'Rat', kind: 'council', body: 'gemeinde', minutes: 'none' }],
  terms: [{ key: '2026', name: 'Wahlperiode 2026–2031', bodies: ['gemeinde'], ...since }],
  parts: [{ organization: 'rat', term: '2026', ...blob }],
  documents: {},
  meetings: { 'rat-2027-03-15': [0] },
  papers: {},
  administration: blob,
};

const SAMPLE_PART: MembersPart = {
  organization: 'rat',
  term: '2026',
  papers: [],
  meetings: [
    {
      key: 'rat-2027-03-15',
      title: 'Sitzung des Rates',
      organization: 'rat',
      jointWith: [],
      start: localTime('2027-03-15T18:00'),
      status: 'invited',
      opensAt: localTime('2027-03-01T09:00'),
      agenda: [
        {
          id: 'item-7',
          public: false,
          papers: [],
          guests: ['kleiber'],
          excluded: [],
          documents: [],
          items: [],
        },
      ],
      documents: [],
    },
  ],
};

function person(key: string, name: string, memberships: MembersDirectory['people'][number]['memberships']) {
  return { key, name, sortName: name.split(' ').reverse().join(', '), internal: false, memberships };
}

/** The council as the function would read it from its store. */
export function sampleCouncil(
  directory: MembersDirectory = SAMPLE_DIRECTORY,
  parts: readonly MembersPart[] = [SAMPLE_PART],
  allowance?: { readonly part: AllowancePart; readonly people: readonly PersonAllowance[] },
): Council {
  const part = (number: number) => Promise.resolve(parts[number] as MembersPart);
  const facts: AccessFacts = {
    rules: directory.rules,
    organization: new Map(directory.organizations.map((organization) => [organization.key, organization])),
    term: new Map(directory.terms.map((term) => [term.key, term])),
  };
  return {
    directory,
    facts,
    now: directory.site.demoNow ?? localTime('2027-03-08T10:00'),
    at: '2027-03-08T09:00:00.000Z',
    publishedAt: '2027-03-08T08:00:00.000Z',
    generation: 1,
    part,
    parts: (numbers) => Promise.all(numbers.map(part)),
    async *texts() {},
    administration: () => Promise.resolve({ tasks: [] }),
    allowance: () => Promise.resolve(allowance?.part),
    allowanceOf: (person) => Promise.resolve(allowance?.people.find((one) => one.person === person)),
  };
}
