import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BallotHead } from '../../domain/circulation/index.ts';
import { withAnchors } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { dueAnchors } from './due-anchors.ts';
import { ledgerCommand } from './ledger-command.ts';
import { HASHER } from './hasher.ts';
import { readLedger } from './read-ledger.ts';
import { writeLedger } from './write-ledger.ts';

const ID = 'abcdefghijklmnopqrstuvwxyz';
const AT = instant('2027-03-02T03:30:00Z');
const headOf = (digit: string, state: BallotHead['state']) => ({ id: ID, head: digit.repeat(64), state });

/** A ledger that bears a closed ballot, and a file with the heads of now. */
async function sample(text: string) {
  const temporary = await temporaryFolder({});
  const keeper = ledgerKeeper('https://rat.example');
  keeper.take(aPublicRecord({ at: instant('2027-03-01T03:30:00Z'), papers: [aPaper('p1')] }));
  const ledger = withAnchors(keeper.ledger, [headOf('1', 'closed')], AT, HASHER);
  const folder = path.join(temporary.dir, 'ledger');
  await writeLedger(folder, ledger, { states: keeper.states });
  const file = path.join(temporary.dir, 'heads.json');
  await writeFile(file, text);
  return { ledger, folder, file, [Symbol.asyncDispose]: temporary[Symbol.asyncDispose] };
}
const heads = (...list: BallotHead[]): string => JSON.stringify({ version: 1, heads: list });

test('an entry with anchors is read back as it was written', async () => {
  await using s = await sample('');
  expect((await readLedger(s.folder, 'https://rat.example', AT)).log).toEqual(s.ledger.log);
});

test('the heads that the ledger does not bear are given', async () => {
  const other = { ...headOf('2', 'open'), id: 'b'.repeat(26) };
  await using s = await sample(heads(headOf('1', 'closed'), other));
  expect(await dueAnchors(s.folder, s.file, AT)).toEqual([other]);
});

test('a ballot that was written anew stops the job', async () => {
  await using s = await sample(heads(headOf('9', 'closed')));
  await expect(dueAnchors(s.folder, s.file, AT)).rejects.toThrow(`Umlaufverfahren ${ID} endet`);
});

test('a file that is none is refused', async () => {
  await using s = await sample('<h1>Anmeldung</h1>');
  await expect(dueAnchors(s.folder, s.file, AT)).rejects.toThrow('/umlauf/heads.json');
  await expect(dueAnchors(s.folder, `${s.file}.x`, AT)).rejects.toThrow('lässt sich nicht lesen');
});

test('a broken ballot fails the job, and keeps no other from being anchored', async () => {
  const other = { ...headOf('2', 'open'), id: 'b'.repeat(26) };
  await using s = await sample(JSON.stringify({ version: 1, heads: [other], broken: [ID] }));
  const told: string[] = [];
  const run = (...args: readonly string[]) => ledgerCommand(args, (text) => void told.push(text));
  expect(await run('due', '--from', s.folder, '--heads', s.file)).toBe(0);
  expect(told.join('')).toBe(`${heads(other)}\n`);
  await expect(run('broken', '--heads', s.file)).rejects.toThrow(
    `Umlaufverfahren ${ID}: Der Mitgliederbereich kann seine Einträge nicht mehr lesen`,
  );
  await using sound = await sample(heads(other));
  expect(await run('broken', '--heads', sound.file)).toBe(0);
  await expect(run('broken')).rejects.toThrow('Zu „broken“ gehört --heads.');
});
