import { calendarDate } from '../../domain/calendar-date.ts';
import type { DirectoryPerson, MembersItem, MembersPaper } from '../../domain/members/index.ts';
import { NI_NKOMVG } from '../../domain/profiles/ni-nkomvg.ts';
import { deliverBallotMails } from '../../functions/members/circulation/mails/deliver.ts';
import type { OutgoingMail, SendResult } from '../../mail/ports.ts';
import type { SlotStore } from '../../store/ports.ts';
import { type ClerkOffice, clerkOffice } from './clerk-office.ts';
import { aCouncil, anOrganization, type CouncilShape } from './council.ts';
import { aDocument, aMeeting, anItem, aPaper, aPart } from './part.ts';

export const BALLOT_MEETING = 'rat-2027-03-15';
/** Of a committee that may not decide by circulation. */
export const SCHOOL_MEETING = 'schule-2027-03-16';
/** Words that stand in the part that is not public, so that no mail may bear them. */
export const HIDDEN_WORDS = 'Grundstück Geheimwiese';

const person = (
  key: string,
  name: string,
  over: Partial<DirectoryPerson['memberships'][number]> = {},
): DirectoryPerson => ({
  key,
  name,
  sortName: name.split(' ').toReversed().join(', '),
  internal: false,
  memberships: [
    { organization: 'rat', role: 'member', startDate: calendarDate('2026-11-01'), ...over },
    { organization: 'va', role: 'member', startDate: calendarDate('2026-11-01') },
    { organization: 'schule', role: 'member', startDate: calendarDate('2026-11-01') },
  ],
});

const AGENDA: readonly MembersItem[] = [
  anItem('item-1', { number: '1', title: 'Haushalt', papers: ['0001-2027'] }),
  anItem('item-2', { number: '2', title: 'Schulweg' }),
  anItem('item-3', {
    number: '3',
    public: false,
    title: HIDDEN_WORDS,
    papers: ['0003-2027'],
    excluded: ['specht'],
  }),
];

const PAPERS = [
  aPaper('0001-2027', {
    reference: '0001/2027',
    html: '<h2>Beschlussvorschlag</h2><p>Der Haushalt wird beschlossen.</p><h2>Sachverhalt</h2><p>Viel Text.</p>',
    documents: [
      aDocument('d-haushalt', { title: 'Haushaltsplan' }),
      aDocument('d-intern', { title: 'Nur für Mitglieder', public: false }),
    ],
  }),
  aPaper('0003-2027', { public: false, title: HIDDEN_WORDS, html: '<p>Das Grundstück wird verkauft.</p>' }),
  aPaper('0005-2027', {
    reference: '0005/2027',
    kind: 'election',
    title: 'Wahl einer Schiedsperson',
    html: '<p>Gewählt wird.</p>',
  }),
  aPaper('0007-2027', { reference: '0007/2027', title: 'Radweg', html: '<p>Der Radweg wird gebaut.</p>' }),
];

/** A council of four members under the law of Lower Saxony and its main committee, a clerk, a meeting, and a mail server that a test plays. */
export interface BallotOffice extends ClerkOffice {
  /** What left, in its order. */
  readonly sent: OutgoingMail[];
  /** Takes a member out of the published council. */
  readonly leave: (person: string) => void;
  /** What the server says to a mail; accepted unless told. */
  answer: (mail: OutgoingMail) => SendResult;
  readonly deliver: () => Promise<void>;
}

/** Amsel, Drossel and Fink have an address, Specht has none; Zeisig and Kauz are clerks. */
export async function ballotOffice(
  agenda: readonly MembersItem[] = AGENDA,
  {
    papers = PAPERS,
    statutory = 5,
    slots,
  }: {
    readonly papers?: readonly MembersPaper[];
    readonly statutory?: number | null;
    readonly slots?: SlotStore;
  } = {},
): Promise<BallotOffice> {
  const { fullDaysBetween, periodSetBy, urgent } = NI_NKOMVG.invitation;
  const shape: CouncilShape = {
    people: [
      person('amsel', 'Anna Amsel'),
      person('drossel', 'Dora Drossel'),
      person('fink', 'Falk Fink'),
      person('specht', 'Sven Specht'),
      person('beirat', 'Bea Rat', { role: 'advisory', votingRight: false }),
    ].map((one) => (one.key === 'beirat' ? { ...one, memberships: one.memberships.slice(0, 1) } : one)),
    organizations: [
      anOrganization(statutory === null ? {} : { statutory }),
      anOrganization({ key: 'va', name: 'Verwaltungsausschuss', kind: 'main-committee', statutory: 4 }),
      anOrganization({ key: 'schule', name: 'Schulausschuss', kind: 'committee' }),
    ],
    bodies: [
      {
        key: 'musterdorf',
        name: 'Musterdorf',
        profile: NI_NKOMVG.key,
        invitation: { fullDaysBetween, periodSetBy, urgent },
        secondCall: NI_NKOMVG.quorum.secondCall,
      },
    ],
    parts: [
      aPart({
        organization: 'schule',
        meetings: [aMeeting(SCHOOL_MEETING, { organization: 'schule', agenda: [anItem('s-1')] })],
      }),
      aPart({
        meetings: [aMeeting(BALLOT_MEETING, { title: '12. Sitzung des Rates', agenda })],
        papers,
      }),
    ],
  };
  let council = aCouncil(shape);
  const sent: OutgoingMail[] = [];
  const clerk = { clerk: true, leadership: false, offices: [] };
  const office = await clerkOffice(
    {
      drossel: { person: 'drossel', name: 'Dora Drossel', email: 'drossel@rat.example' },
      fink: { person: 'fink', name: 'Falk Fink', email: 'fink@rat.example' },
      kauz: { name: 'Karla Kauz', email: 'kauz@rat.example', rights: clerk },
    },
    {
      settings: { mail: { smtp: 'smtp://127.0.0.1:25', from: 'rat@rat.example' } },
      readCouncil: () => Promise.resolve(council),
      means: {
        ...(slots && { slots }),
        sendOnce: (mail) => {
          const result = self.answer(mail);
          if (result.outcome === 'accepted') sent.push(mail);
          return Promise.resolve(result);
        },
      },
    },
  );
  const self: BallotOffice = {
    ...office,
    sent,
    answer: () => ({ outcome: 'accepted', answer: '250 ok' }),
    leave: (gone) => {
      council = aCouncil({ ...shape, people: shape.people?.filter(({ key }) => key !== gone) ?? [] });
    },
    deliver: async () => {
      await deliverBallotMails(office.parts);
    },
  };
  return self;
}

/** The value of a hidden field on a page; empty where it has none. */
export const hiddenIn = (page: string, name: string): string =>
  new RegExp(`<input\\s+type="hidden"\\s+name="${name}"\\s+value="([^"]*)"`).exec(page)?.[1] ?? '';
