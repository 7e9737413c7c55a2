import { calendarDate } from '../../domain/calendar-date.ts';
import type { Ballot } from '../../domain/circulation/index.ts';
import { membersApp } from '../../functions/members/app.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { Council, Means } from '../../functions/members/ports.ts';
import { ballotOf } from '../circulation/ballots.ts';
import { open } from './ballot-service.ts';
import { aCouncil } from './council.ts';
import { sampleAccount, sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

const ORIGIN = 'https://rat.example';
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'stranger', 'listener'];

const seat = (organization: string, role: 'member' | 'advisory') => ({
  organization,
  role,
  startDate: calendarDate('2026-11-01'),
});

/** Five members who may vote, one who listens, a stranger of another body, and the office. */
export const ballotCouncil = (over: Parameters<typeof aCouncil>[0] = {}): Council =>
  aCouncil({
    people: PEOPLE.map((key) => ({
      key,
      name: `Person ${key}`,
      sortName: key,
      internal: false,
      memberships: [
        key === 'stranger'
          ? seat('anderswo', 'member')
          : seat('rat', key === 'listener' ? 'advisory' : 'member'),
      ],
    })),
    ...over,
  });

/** The whole function with one ballot in it, and browsers of its people. */
export async function ballotTown(
  ballot: Partial<Ballot> = {},
  { council = ballotCouncil(), means = {} }: { council?: Council; means?: Partial<Means> } = {},
) {
  const parts = sampleParts({ readCouncil: () => Promise.resolve(council), means });
  for (const id of PEOPLE) await parts.accounts.save(sampleAccount({ id, person: id }));
  const clerk = { clerk: true, leadership: false, offices: [] };
  await parts.accounts.save(sampleAccount({ id: 'office', rights: clerk }));
  const circulation = circulationIn(parts);
  const whole = ballotOf(ballot);
  await open(circulation, whole);
  const app = membersApp(parts);
  const get = async (path: string, who: string, level: 1 | 2 = 2) =>
    app.request(ORIGIN + path, { headers: { cookie: await loginCookie(parts, who, { level }) } });
  const post = async (
    path: string,
    who: string,
    fields: Readonly<Record<string, string>>,
    level: 1 | 2 = 2,
  ) =>
    app.request(ORIGIN + path, {
      method: 'POST',
      headers: {
        cookie: await loginCookie(parts, who, { level }),
        origin: ORIGIN,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(fields).toString(),
    });
  const text = async (path: string, who: string) => (await get(path, who)).text();
  /** The form of an item as it stands on its page, with what a browser would send. */
  const formOn = async (path: string, who: string): Promise<Record<string, string>> => {
    const page = await text(path, who);
    const inputs = [...page.matchAll(/<input\s[^>]*>/g)].map(([tag]) => tag);
    const of = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return Object.fromEntries(
      inputs
        .filter(
          (tag) => of(tag, 'type') === 'hidden' || (of(tag, 'type') === 'radio' && /\schecked/.test(tag)),
        )
        .map((tag) => [of(tag, 'name'), of(tag, 'value')]),
    );
  };
  /** Fills in the form of an item, and sends it. */
  const vote = async (path: string, who: string, choice: Readonly<Record<string, string>>) =>
    post(path, who, { ...(await formOn(path, who)), ...choice });
  return { parts, circulation, ballot: whole, app, get, post, text, formOn, vote };
}
