import type { OutgoingMail, SendOnce } from '../../mail/ports.ts';
import { openOutbox } from '../../mail/outbox.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { localTime } from '../../domain/local-time.ts';
import type { MembersDocument, MembersPart } from '../../domain/members/index.ts';
import type { Council } from '../../functions/members/ports.ts';
import { type NoticeParts, sendNotices } from '../../functions/members/notices/send-notices.ts';
import { aCouncil, anOrganization } from './council.ts';
import { memorySlots } from './memory-slots.ts';
import { aDocument, aMeeting, anItem, aPaper } from './part.ts';
import { sampleAccount, sampleParts, type SampleParts } from './sample-parts.ts';

/** Instants of the publications of the town, an hour apart; the first is number 1. */
export const publishedAt = (number: number): string =>
  new Date(Date.parse('2027-03-08T09:00:00Z') + (number - 1) * 3_600_000).toISOString();

const seat = (organization: string) => [
  { organization, role: 'member' as const, startDate: calendarDate('2026-11-01') },
];

/** Anna Amsel sits in the council, Sven Specht in a committee; the meeting of the council has a public and a closed paper. */
export function noticeTown({ sendOnce }: { readonly sendOnce?: SendOnce } = {}) {
  const slots = memorySlots();
  const mails: OutgoingMail[] = [];
  const town = { council: noticeCouncil(1) };
  const parts = sampleParts({ readCouncil: () => Promise.resolve(town.council), means: { slots } });
  const accept: SendOnce = (mail) => {
    mails.push(mail);
    return Promise.resolve({ outcome: 'accepted', answer: '250 2.0.0' });
  };
  /** Another instance on the same store. */
  const instance = (over: Partial<SampleParts> = {}): NoticeParts => ({
    ...parts,
    ...over,
    outbox: openOutbox(
      {
        slots: over.means?.slots ?? slots,
        now: () => parts.clock.now,
        sendOnce: sendOnce ?? accept,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      },
      'nachrichten',
    ),
  });
  const own = instance();
  return {
    parts,
    slots,
    mails,
    instance,
    /** Publishes that number of the index; the paper, its documents and the closed one are dated so. @param at its instant, else an hour after the one before */
    publish: (number: number, over?: NoticeDates, at?: string) => {
      const council = noticeCouncil(number, over);
      town.council = at === undefined ? council : { ...council, publishedAt: at };
    },
    send: () => sendNotices(own),
    mailsTo: (name: string) => mails.filter(({ to }) => to === `${name}@rat.example`),
    async join(id: string, over: Partial<Parameters<typeof sampleAccount>[0]> = {}) {
      await parts.accounts.save(
        sampleAccount({ id, person: id, name: id, email: `${id}@rat.example`, ...over }),
      );
    },
  };
}

/** Numbers of the publications that brought or changed something. */
export interface NoticeDates {
  readonly paper?: number;
  readonly attachment?: number;
  readonly closed?: number;
  readonly item?: number;
  /** More documents of the public paper. */
  readonly more?: readonly MembersDocument[];
}

const dated = (number: number | undefined) => (number === undefined ? {} : { addedAt: publishedAt(number) });

/** The council as that publication shows it. */
export function noticeCouncil(generation: number, dates: NoticeDates = {}): Council {
  const part: MembersPart = {
    organization: 'rat',
    term: '2026',
    meetings: [
      aMeeting('2027-03-15-rat', {
        organization: 'rat',
        start: localTime('2027-03-15T18:00'),
        opensAt: localTime('2027-03-01T09:00'),
        agenda: [
          anItem('oe1', { number: '1', title: 'Bau der Brücke', papers: ['0878-2027'] }),
          anItem('noe1', {
            number: '2',
            public: false,
            title: 'Geheimer Ankauf der Mühle',
            papers: ['0900-2027-n'],
            ...(dates.item !== undefined && {
              addedAt: localTime(
                new Date(Date.parse(publishedAt(dates.item)) + 3_600_000).toISOString().slice(0, 16),
              ),
            }),
          }),
        ],
        documents: [],
      }),
    ],
    papers: [
      aPaper('0878-2027', {
        reference: '0878/2027',
        title: 'Bau der Brücke am Anger',
        ...dated(dates.paper),
        documents: [
          aDocument('plan', { title: 'Lageplan', ...dated(dates.attachment) }),
          ...(dates.more ?? []),
        ],
      }),
      aPaper('0900-2027-n', {
        reference: '0900/2027',
        public: false,
        title: 'Geheimer Ankauf der Mühle am Bach',
        ...dated(dates.closed),
        documents: [
          aDocument('gutachten', { public: false, title: 'Geheimes Wertgutachten', ...dated(dates.closed) }),
        ],
      }),
    ],
  };
  const person = (key: string, name: string, organization: string) => ({
    key,
    name,
    sortName: name,
    internal: false,
    memberships: seat(organization),
  });
  return {
    ...aCouncil({
      parts: [part],
      generation,
      people: [person('amsel', 'Anna Amsel', 'rat'), person('specht', 'Sven Specht', 'bau')],
      organizations: [
        anOrganization(),
        anOrganization({ key: 'bau', name: 'Ausschuss für Bau', kind: 'committee' }),
      ],
      now: '2027-03-09T10:00',
    }),
    publishedAt: publishedAt(generation),
  };
}
