import {
  interestText,
  parseInterest,
  type EntryNotice,
  type SiteOffer,
} from '../../domain/subscriptions/index.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { searchableWords } from '../../format/german/notice-words.ts';
import { deliverWaiting, tell } from '../../functions/subscribe/deliver/round.ts';
import { officeOf } from '../../functions/subscribe/office.ts';
import { type Means, type Parts, SiteSilent, type Subscription } from '../../functions/subscribe/ports.ts';
import type { SubscribeSettings } from '../../functions/subscribe/settings.ts';
import { openOutbox } from '../../mail/outbox.ts';
import type { OutgoingMail, SendOnce, SendResult } from '../../mail/ports.ts';
import { memorySlots } from '../members/memory-slots.ts';

/** Monday, 15 February 2027, 10:00 in Berlin. */
export const BEGIN = Date.parse('2027-02-15T09:00:00Z');

export const SAMPLE_OFFER: SiteOffer = {
  version: 1,
  name: 'Rats- und Bürgerinformation der Samtgemeinde Mittelaue',
  shortName: 'Mittelaue',
  operator: 'Samtgemeinde Mittelaue',
  timeZone: 'Europe/Berlin',
  contact: { name: 'Ratsbüro', email: 'ratsbuero@mittelaue.example', phone: '030 23125 110' },
  theme: { primary: '#1b5e7a' },
  demo: true,
  groups: [
    {
      heading: 'Samtgemeinde Mittelaue',
      choices: [
        { interest: 'body:mittelaue', label: 'Samtgemeinde Mittelaue insgesamt' },
        { interest: 'organization:bauausschuss', label: 'Bauausschuss' },
      ],
    },
    { heading: 'Orte', choices: [{ interest: 'place:deich', label: 'Deich' }] },
  ],
};

const SETTINGS: SubscribeSettings = {
  origin: 'https://abo.example',
  site: 'https://rat.example',
  keys: ['a secret of the tests, as long as it must be'],
  addressKeys: [new Uint8Array(32).fill(7)],
  store: { folder: '/nowhere' },
  mail: { smtp: 'smtp://127.0.0.1:1', from: 'abo@mittelaue.example' },
  trustedProxies: [],
  host: '127.0.0.1',
  port: 0,
};

/** A change as a test writes it. */
export interface SampleChange {
  readonly headline: string;
  readonly concerns?: readonly string[];
  readonly summary?: string;
  readonly url?: string;
}

export function sampleNotice(number: number, changes: readonly SampleChange[]): EntryNotice {
  return {
    version: 1,
    number,
    at: new Date(BEGIN).toISOString(),
    previous: '0'.repeat(64),
    hash: '1'.repeat(64),
    changes: changes.map(({ headline, concerns = [], summary = '', url }, index) => ({
      kind: 'published',
      object: `papers/p-${number}-${index}`,
      url: url ?? `https://rat.example/vorlagen/p-${number}-${index}/`,
      headline,
      summary,
      date: calendarDate('2027-02-15'),
      concerns: concerns.map((text) => {
        const interest = parseInterest(text);
        if (!interest) throw new TypeError(text);
        return interestText(interest);
      }),
      words: searchableWords([headline], () => []),
    })),
  };
}

/** The function over a store in memory, with a site and a mail server that a test sets. */
export function sampleSubscribe(
  settings: Partial<SubscribeSettings> = {},
  slots: ReturnType<typeof memorySlots> = memorySlots(),
) {
  const clock = { now: BEGIN };
  const log: string[] = [];
  const mails: OutgoingMail[] = [];
  const site = { silent: false, notices: new Map<number, EntryNotice>(), offer: SAMPLE_OFFER };
  const server: { answer: (mail: OutgoingMail) => SendResult } = {
    answer: () => ({ outcome: 'accepted', answer: '250' }),
  };
  const sendOnce: SendOnce = (mail) => {
    const result = server.answer(mail);
    if (result.outcome === 'accepted' || result.outcome === 'doubtful') mails.push(mail);
    return Promise.resolve(result);
  };
  const now = () => clock.now;
  const ask = <T>(value: () => T): Promise<T> =>
    site.silent ? Promise.reject(new SiteSilent('status 502')) : Promise.resolve(value());
  const wakes: (string | undefined)[] = [];
  const means: Means = {
    now,
    log: (event) => void log.push(event),
    slots,
    sweeper: slots,
    site: { offer: () => ask(() => site.offer), notice: (entry) => ask(() => site.notices.get(entry)) },
    outbox: openOutbox(
      { slots, now, sendOnce, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) },
      'abo',
    ),
    assets: new Map(),
    wake: (why) => void wakes.push(why),
    peer: ({ env }) => env?.peer ?? '192.0.2.1',
  };
  const parts: Parts = { settings: { ...SETTINGS, ...settings }, means };
  const office = officeOf(parts);
  let last = 0;
  return {
    parts,
    office,
    clock,
    log,
    mails,
    site,
    server,
    slots,
    wakes,
    /** A new entry of the log. */
    publish(changes: readonly SampleChange[]): number {
      last += 1;
      site.notices.set(last, sampleNotice(last, changes));
      return last;
    },
    /** One round of the work beside the pages. */
    async round(): Promise<void> {
      await tell(office, { look: true });
      await deliverWaiting(office);
    },
  };
}

export type SampleSubscribe = ReturnType<typeof sampleSubscribe>;

/** All that subscribe, in the order of their ids. */
export async function subscribersOf({ office }: SampleSubscribe): Promise<Subscription[]> {
  const found: Subscription[] = [];
  for await (const subscription of office.subscriptions.all()) found.push(subscription);
  return found;
}
