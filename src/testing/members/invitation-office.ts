import type { DirectoryPerson, MembersItem, MembersMeeting } from '../../domain/members/index.ts';
import { localTime } from '../../domain/local-time.ts';
import { RP_GEMO } from '../../domain/profiles/rp-gemo.ts';
import { deliverInvitations } from '../../functions/members/invitations/outbox.ts';
import type { Account, Parts } from '../../functions/members/ports.ts';
import type { OutgoingMail, SendResult } from '../../mail/ports.ts';
import { type ClerkOffice, clerkOffice } from './clerk-office.ts';
import { aCouncil } from './council.ts';
import { aDocument, aMeeting, anItem, aPaper, aPart } from './part.ts';

/** Words that stand in the non-public part, so that no mail may bear them. */
export const SECRET = 'Grundstück Geheimwiese';
export const MEETING = 'rat-2027-03-15';

/** A council with three members by mail and one on paper, one meeting, a clerk, and a mail server that a test plays. */
export interface InvitationOffice extends ClerkOffice {
  /** What left, in its order. */
  readonly sent: OutgoingMail[];
  /** What the server says to a mail; accepted unless told. */
  answer: (mail: OutgoingMail) => SendResult;
  /** Publishes the meeting anew, changed. */
  readonly publish: (change: Partial<MembersMeeting>) => void;
  /** One round of deliveries. */
  readonly deliver: () => Promise<void>;
  readonly all: Parts;
}

const person = (key: string, name: string, role: 'member' | 'deputy' = 'member'): DirectoryPerson => ({
  key,
  name,
  sortName: name.split(' ').toReversed().join(', '),
  internal: false,
  memberships: [{ organization: 'rat', role }],
});

const PEOPLE = [
  person('amsel', 'Anna Amsel'),
  person('drossel', 'Dora Drossel'),
  person('fink', 'Falk Fink', 'deputy'),
  person('specht', 'Sven Specht'),
];

const document = (id: string, size: number, over: object = {}) =>
  aDocument(id, { size, sha256: id.padEnd(64, '0'), ...over });

/** Two public items with papers, and one that is not public. */
export const AGENDA: readonly MembersItem[] = [
  anItem('item-1', { number: '1', title: 'Haushalt', papers: ['0001-2027'] }),
  anItem('item-2', { number: '2', title: 'Schulweg', papers: ['0002-2027'] }),
  anItem('item-3', {
    number: '3',
    public: false,
    title: SECRET,
    papers: ['0003-2027'],
    excluded: ['specht'],
  }),
];

const PAPERS = [
  aPaper('0001-2027', { reference: '0001/2027', documents: [document('d-haushalt', 400)] }),
  aPaper('0002-2027', { reference: '0002/2027', documents: [document('d-schulweg', 700)] }),
  aPaper('0003-2027', {
    public: false,
    title: SECRET,
    documents: [document('d-geheim', 10, { public: false, title: SECRET })],
  }),
];

const MEETING_NOW = aMeeting(MEETING, {
  title: '12. Sitzung des Rates',
  start: '2027-03-15T18:30',
  opensAt: '2027-03-08T09:00',
  invitation: { sentAt: localTime('2027-03-08T09:00') },
  location: { name: 'Rathaus' },
  agenda: AGENDA,
});

/** @param attachBytes so many bytes of papers go along at most; @param settings what the operator set otherwise */
export async function invitationOffice(
  change: Partial<MembersMeeting> = {},
  invitation: Parts['settings']['invitation'] = { attachBytes: 1000 },
): Promise<InvitationOffice> {
  let meeting: MembersMeeting = { ...MEETING_NOW, ...change };
  const { fullDaysBetween, periodSetBy, urgent } = RP_GEMO.invitation;
  const { secondCall } = RP_GEMO.quorum;
  const council = () =>
    aCouncil({
      people: PEOPLE,
      bodies: [
        {
          key: 'musterdorf',
          name: 'Musterdorf',
          invitation: { fullDaysBetween, periodSetBy, urgent },
          secondCall,
        },
      ],
      parts: [aPart({ meetings: [meeting], papers: PAPERS })],
    });
  const sent: OutgoingMail[] = [];
  const consent = { channel: 'electronic', consentedAt: '2027-01-11' } as const;
  const account = (id: string, over: Partial<Account>): Partial<Account> => ({
    person: id,
    name: id,
    email: `${id}@rat.example`,
    ...over,
  });
  const office = await clerkOffice(
    {
      amsel: account('amsel', consent),
      drossel: account('drossel', consent),
      fink: account('fink', consent),
      specht: account('specht', { channel: 'paper' }),
    },
    {
      settings: { invitation, mail: { smtp: 'smtp://127.0.0.1:25', from: 'rat@rat.example' } },
      readCouncil: () => Promise.resolve(council()),
      means: {
        blobs: {
          size: () => Promise.resolve(undefined),
          read: (sha256) => {
            const found = PAPERS.flatMap(({ documents }) => documents).find((one) => one.sha256 === sha256);
            return Promise.resolve(new Blob([new Uint8Array(found?.size ?? 0)]).stream());
          },
        },
        sendOnce: (mail) => {
          const result = self.answer(mail);
          if (result.outcome === 'accepted') sent.push(mail);
          return Promise.resolve(result);
        },
      },
    },
  );
  const self: InvitationOffice = {
    ...office,
    sent,
    all: office.parts,
    answer: () => ({ outcome: 'accepted', answer: '250 ok' }),
    publish: (next) => {
      meeting = { ...meeting, ...next };
    },
    deliver: async () => {
      await deliverInvitations(office.parts);
    },
  };
  return self;
}

/** The form that a page shows, as a browser would send it; undefined where it shows none. */
export function formIn(page: string): Record<string, string> | undefined {
  const fields = [...page.matchAll(/<input type="hidden" name="(nummer|stand)" value="([^"]*)"/g)];
  return fields.length === 0
    ? undefined
    : Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}
