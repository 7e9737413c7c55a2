import { afterAll, beforeAll, expect, test } from 'vitest';
import { flatItems, type MembersPart } from '../../../domain/members/index.ts';
import { needleSearch } from '../../../publishing/leak-gate/needle.ts';
import { demoEmail } from '../../../testing/members/demo-accounts.ts';
import { needlesIn } from '../../../testing/members/leak-walk/look.ts';
import { publicIds, thingNeedles } from '../../../testing/members/leak-walk/needles.ts';
import { sampleMembersContent } from '../../../testing/members/published-sample.ts';
import {
  MEMBERS_ORIGIN,
  wholeFunction,
  type WholeFunction,
} from '../../../testing/members/whole-function.ts';
import { at } from '../addresses.ts';
import type { Council } from '../ports.ts';
import { readerOf } from '../who.ts';
import { digestMail } from './digest-mail.ts';
import { renewEpoch } from './feed/feed-epochs.ts';
import { feedTokens } from './feed/feed-token.ts';
import { thingsFor } from './told/things-for.ts';

// All of the sample council is new to everybody in it: what leaves without a login, by feed, calendar and mail, is held
// against everything that is not public, as the walk of the members' area is.

let whole: WholeFunction;
beforeAll(async () => {
  whole = await wholeFunction({ council: allNew });
}, 60_000);
afterAll(() => whole[Symbol.asyncDispose]());

/** The same council, where everything came an hour ago. */
function allNew(council: Council): Council {
  const addedAt = new Date(Date.parse(council.at) - 3_600_000).toISOString();
  const fresh = (part: MembersPart): MembersPart => {
    const copy = structuredClone(part);
    const documents = [...copy.meetings, ...copy.papers].flatMap((one) => one.documents);
    const items = copy.meetings.flatMap(({ agenda }) => flatItems(agenda));
    for (const one of [...copy.papers, ...documents, ...items.flatMap((item) => item.documents)])
      Object.assign(one, { addedAt });
    for (const item of items) Object.assign(item, { addedAt: council.now });
    return copy;
  };
  return {
    ...council,
    part: async (number) => fresh(await council.part(number)),
    parts: async (numbers) => (await council.parts(numbers)).map(fresh),
  };
}

test('to nobody a feed, a calendar or a mail tells anything that is not public, and of much it tells the number', async () => {
  const { council, parts } = whole;
  const all = await council.parts(council.directory.parts.map((_, number) => number));
  const needles = thingNeedles(all, new Map());
  const known = publicIds(needles, await sampleMembersContent());
  const search = needleSearch(needles.filter(({ id }) => !known.has(id)));
  const told: Record<string, string[]> = {};
  const seen = { readers: 0, named: 0, hidden: 0 };
  for (const account of await parts.accounts.all()) {
    const epoch = await renewEpoch(whole.slots, account.id, true, parts.means.now());
    const token = await feedTokens(parts.settings.keys).make({ account: account.id, epoch });
    const groups = await thingsFor(council, readerOf(account, council), {
      wanted: () => true,
      site: new Map(),
      told: new Set(),
    });
    const digest = { account: { ...account, email: demoEmail(account.id) }, groups, choice: 'each' } as const;
    const mail = digestMail('nachricht.2.x', digest, council, MEMBERS_ORIGIN);
    const [feed, calendar] = await Promise.all([whole.ask(at.feed(token)), whole.ask(at.calendar(token))]);
    const texts = { feed: feed.body, calendar: calendar.body, mail: Buffer.from(JSON.stringify(mail)) };
    for (const [name, bytes] of Object.entries(texts)) {
      const text = bytes.toString('utf8');
      // digits of instants that follow each other look like a key where signs between them do not count
      const found = [...(await needlesIn(bytes, search, new Set()))].filter(
        (id) => !id.endsWith(' key') || text.includes(id.split(' ')[1] ?? ''),
      );
      if (found.length > 0) told[`${account.id} ${name}`] = found;
    }
    const things = groups.flatMap((group) => group.things);
    seen.readers += feed.status === 200 && feed.body.includes('<entry>') ? 1 : 0;
    seen.named += things.filter(({ words }) => words).length;
    seen.hidden += things.filter(({ words }) => !words).length;
  }
  expect(told).toEqual({});
  expect(seen.readers).toBeGreaterThan(20);
  expect(Math.min(seen.named, seen.hidden)).toBeGreaterThan(200);
}, 120_000);

test('the search finds what a mail would tell if everything counted as open', async () => {
  const all = await whole.council.parts(whole.council.directory.parts.map((_, number) => number));
  const closed = all.flatMap(({ papers }) => papers).filter((paper) => !paper.public);
  const search = needleSearch(thingNeedles(all, new Map()));
  expect(closed.length).toBeGreaterThan(5);
  for (const { title } of closed)
    expect((await needlesIn(Buffer.from(`- Neu: ${title}`), search, new Set())).size).toBeGreaterThan(0);
});
