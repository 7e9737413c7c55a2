import { calendarDate } from '../../domain/calendar-date.ts';
import { accountsIn } from '../../functions/members/accounts.ts';
import { at } from '../../functions/members/addresses.ts';
import { openStore } from '../../store/open-store.ts';
import { membersOf } from '../circulation/ballots.ts';
import { hiddenIn } from './ballot-office.ts';
import { openedBallot, recordsOf } from './ballot-processes.ts';
import { publishByHand } from './hand-published.ts';
import { type Instance, startInstance } from './instance.ts';
import { REAL_ORIGIN } from './real-server.ts';
import { SAMPLE_DIRECTORY } from './sample-council.ts';
import { sampleAccount, sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

const KEYS = 'keys-of-all-instances-as-long-as-they-have-to-be';

/** The answer to the form of a member. */
export interface HttpVote {
  readonly person: string;
  readonly status: number;
  /** Where it leads to; empty where nowhere. */
  readonly location: string;
  /** What the page there says. */
  readonly receipt: string;
  /** Milliseconds from the sending until the answer. */
  readonly ms: number;
}

/** What came of it. */
export interface HttpVoting {
  readonly votes: readonly HttpVote[];
  /** Records as they lie in the store afterwards. */
  readonly texts: readonly string[];
  /** Milliseconds from the first form that was sent until the last answer. */
  readonly ms: number;
}

/**
 * The function in so many processes over one folder, each started as an operator does. All members open the question, and send
 * its form in the same instant.
 */
export async function voteOverHttp(
  folder: string,
  { processes, members }: { readonly processes: number; readonly members: number },
): Promise<HttpVoting> {
  const store = openStore({ folder });
  const people = membersOf(members).map(({ person }) => person);
  await publishByHand(store, { directory: directoryOf(people), parts: [] });
  const accounts = accountsIn(store.slots);
  for (const id of people) await accounts.save(sampleAccount({ id, person: id }));
  const ballot = await openedBallot({ folder }, members);
  const parts = sampleParts({
    settings: { origin: REAL_ORIGIN, keys: [KEYS] },
    means: { slots: store.slots, now: Date.now },
  });
  const cookies = await Promise.all(people.map((person) => loginCookie(parts, person)));
  const instances = await Promise.all(
    Array.from({ length: processes }, () => startInstance(settingsOf(folder))),
  );
  try {
    const browsers = people.map((person, n): Browser => ({
      person,
      cookie: cookies[n] ?? '',
      instance: instances[n % processes] as Instance,
      path: at.ballotItem(ballot, 'a'),
    }));
    const forms = await Promise.all(browsers.map(filled));
    const from = performance.now();
    const sent = await Promise.all(browsers.map((browser, n) => send(browser, forms[n])));
    const ms = performance.now() - from;
    const votes = await Promise.all(browsers.map((browser, n) => followed(browser, sent[n] as Sent)));
    return { votes, ms, texts: await recordsOf({ folder }, ballot) };
  } finally {
    await Promise.all(instances.map((instance) => instance.stop()));
  }
}

const settingsOf = (folder: string): Readonly<Record<string, string>> => ({
  MEMBERS_STORE: folder,
  MEMBERS_ORIGIN: REAL_ORIGIN,
  MEMBERS_KEYS: KEYS,
  MEMBERS_LOGIN: 'mail',
  MEMBERS_SMTP: 'smtp://127.0.0.1:9',
  MEMBERS_MAIL_FROM: 'ratsbuero@rat.example',
});

const directoryOf = (people: readonly string[]): typeof SAMPLE_DIRECTORY => ({
  ...SAMPLE_DIRECTORY,
  people: people.map((key) => ({
    key,
    name: `Mitglied ${key}`,
    sortName: key,
    internal: false,
    memberships: [{ organization: 'rat', role: 'member', startDate: calendarDate('2026-11-01') }],
  })),
  documents: {},
  meetings: {},
});

interface Browser {
  readonly person: string;
  readonly cookie: string;
  readonly instance: Instance;
  /** Of the question. */
  readonly path: string;
}

/** The form as it stands on the page, with what the member chose. */
async function filled({ cookie, instance, path }: Browser): Promise<URLSearchParams> {
  const answer = await fetch(instance.address + path, { headers: { cookie }, redirect: 'manual' });
  const page = await answer.text();
  const words = ['wort-verfahren', 'wort-stimme', 'stand'].map((name) => [name, hiddenIn(page, name)]);
  return new URLSearchParams([...words, ['verfahren', 'consents'], ['stimme', 'yes']]);
}

type Sent = Pick<HttpVote, 'status' | 'location' | 'ms'>;

async function send({ cookie, instance, path }: Browser, body: URLSearchParams | undefined): Promise<Sent> {
  const from = performance.now();
  const headers = { cookie, origin: REAL_ORIGIN };
  const answer = await fetch(instance.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: body ?? null,
  });
  await answer.text();
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    ms: performance.now() - from,
  };
}

async function followed({ person, cookie, instance }: Browser, sent: Sent): Promise<HttpVote> {
  const answer = await fetch(instance.address + sent.location, { headers: { cookie } });
  return { person, ...sent, receipt: await answer.text() };
}
