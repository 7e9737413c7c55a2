import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localTime } from '../../domain/local-time.ts';
import { councilReader } from '../../functions/members/council.ts';
import { openStore } from '../../store/open-store.ts';
import { clerkOffice } from '../members/clerk-office.ts';
import { aCouncil } from '../members/council.ts';
import { publishByHand } from '../members/hand-published.ts';
import { aMeeting, anItem, aPaper, aPart } from '../members/part.ts';

const PROCESS = path.join(import.meta.dirname, 'delivering-process.ts');
export const TOWN_MEETING = 'rat-2027-03-15';

/** A member: what the mail server does to the mails by the first word of the address; none is on paper. */
export type TownMembers = Readonly<Record<string, string | undefined>>;

/** Publishes the meeting, and at the second time a paper to it that members are told of. */
const councilOf = (members: TownMembers, isSecond: boolean) => {
  const paper = aPaper('0001-2027', isSecond ? { addedAt: SECOND } : {});
  const parts = [
    aPart({
      papers: [paper],
      meetings: [
        aMeeting(TOWN_MEETING, {
          invitation: { sentAt: localTime('2027-03-08T08:00') },
          agenda: [anItem('item-1', { number: '1', papers: isSecond ? [paper.key] : [] })],
        }),
      ],
    }),
  ];
  const people = Object.keys(members).map((key) => ({
    key,
    name: nameOf(key),
    sortName: key,
    internal: false,
    memberships: [{ organization: 'rat', role: 'member' as const }],
  }));
  return { parts, directory: aCouncil({ parts, people }).directory };
};

const FIRST = '2027-03-08T08:00:00.000Z';
const SECOND = '2027-03-08T12:00:00.000Z';

/** "Amsel" */
export const nameOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
const addressOf = (key: string, word: string): string => `${word}${key}@mittelaue.example`;

/** A council with a store in a folder, an office that works on it, and processes of their own that deliver. */
export async function deliveringTown(members: TownMembers) {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-delivery-'));
  const { slots, blobs } = openStore({ folder });
  await publishByHand({ slots, blobs }, { ...councilOf(members, false), at: FIRST });
  const clock = { now: Date.parse('2027-03-08T09:00:00Z') };
  const now = () => clock.now;
  const office = await clerkOffice(
    Object.fromEntries(
      Object.entries(members).map(([key, word]) => [
        key,
        {
          person: key,
          name: nameOf(key),
          email: addressOf(key, word ?? ''),
          ...(word === undefined
            ? { channel: 'paper' as const }
            : { channel: 'electronic' as const, consentedAt: '2027-01-11T08:30:00.000Z' }),
        },
      ]),
    ),
    { means: { slots, blobs, now }, readCouncil: councilReader({ slots, blobs, now }) },
  );
  return {
    office,
    clock,
    publishAgain: () => publishByHand({ slots, blobs }, { ...councilOf(members, true), at: SECOND }),
    /** Runs `members deliver` in a process of its own, at the hour of the clock. */
    deliver: (smtp: string) => {
      const child = spawn(process.execPath, [PROCESS, folder, smtp, new Date(clock.now).toISOString()], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const said: string[] = [];
      child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
      const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said: said.join('') }));
      return { ended, kill: () => void child.kill('SIGKILL') };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, maxRetries: 5 }),
  };
}
