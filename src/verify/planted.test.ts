import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ATTACKS, heldOf } from '../testing/verify/attacks.ts';
import { COUNTS } from '../testing/verify/counts.ts';
import { inWords } from '../testing/verify/messages.ts';
import type { verifyLog } from './verify.ts';

// A verifier that forgets one of its rules must say something else than the true one of at least one log of the tests.

type Verify = typeof verifyLog;
const SOURCE = readFileSync(path.join(import.meta.dirname, 'verify.ts'), 'utf8');

async function verifierFrom(source: string): Promise<Verify> {
  const script = stripTypeScriptTypes(source);
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)) as {
    verifyLog: Verify;
  };
  return module.verifyLog;
}

/** Names of the logs of which it says something else than it should. */
function noticing(verify: Verify): string[] {
  const said = ([log, ...expected]: (typeof ATTACKS)[string]): boolean => {
    const { texts, ...held } = heldOf(log);
    const found = inWords(verify(texts, held).faults);
    return expected.every((fault) => found.includes(fault)) && (expected.length > 0 || found.length === 0);
  };
  const attacks = Object.entries(ATTACKS).filter(([, attack]) => !said(attack));
  const counts = Object.entries(COUNTS).filter(([, texts]) => !verify(texts).ok);
  return [...attacks, ...counts].map(([name]) => name);
}

test('as it stands it says what it should', async () => {
  expect(noticing(await verifierFrom(SOURCE))).toEqual([]);
});

/** What is planted, and a log that must notice it among others. */
const PLANTED: readonly (readonly [from: string, to: string, log: string])[] = [
  ['canonical(record) !== line', 'false', 'a blank'],
  ['Object.keys(record).length === Object.keys(fields).length', 'true', 'a field too much'],
  ['fits(record, fields)', 'true', 'a value that is no vote'],
  ['fits(value, BALLOT) && ', '', 'a number too large'],
  [' && isConsistent(value as Ballot)', '', 'a ballot without items'],
  ['people.length > 0 && new Set(people).size === people.length', 'true', 'a member who is named twice'],
  ['seatsOf(eligible).includes(deputyFor)', 'true', 'a deputy of a deputy'],
  ['new Set(items.map(({ id }) => id)).size === items.length', 'true', 'an item that comes twice'],
  ['excluded.every((one) => people.includes(one))', 'true', 'somebody excluded who has no seat'],
  ["['not-voted', 'consents'].includes(silence)", 'true', 'a rule of silence that is none'],
  ['share.part <= share.of', 'true', 'a share that is more than all'],
  ['closes > opens', 'true', 'a ballot that ends before it begins'],
  ['entry.n !== n', 'false', 'a record is dropped'],
  ['entry.prev !== (hashes[n - 1] ?? ZEROS)', 'false', 'a record is edited'],
  ['at < last', 'false', 'time runs back'],
  ["ids.has(id) ? 'Die Kennung", "false ? 'Die Kennung", 'a record sent twice'],
  ["n === 0 && type !== 'open'", 'false', 'it begins in the middle'],
  ["if (type === 'open') return", 'if (false) return', 'a second opening'],
  ["if (phase !== 'open') return", 'if (false) return', 'a vote after the close'],
  ["type === 'close' && at < state.closes", 'false', 'closed too early'],
  ['canonical(tally) !== canonical(countsOf(state))', 'false', 'a wrong tally'],
  ['if (at >= state.closes) return', 'if (false) return', 'a vote after the deadline'],
  ['if (at >= state.closes) tell', 'if (false) tell', 'it opens when its time is over'],
  ['if (at >= state.closes) return', 'if (at > state.closes) return', 'a vote after the deadline'],
  ["type === 'extend' && closes <= state.closes", 'false', 'the deadline comes nearer'],
  ["if (type === 'extend') state.closes = closes;", '', 'extended, and closed at the old deadline'],
  ["if (type === 'cancel') state.phase = 'cancelled';", '', 'a vote after it was cancelled'],
  ["isOffice ? typeof spokeFor === 'string' : spokeFor === null", 'false', 'the office votes'],
  ["by === 'uhr' ? null : ", '', 'the clock votes'],
  ["isOffice ? typeof spokeFor === 'string'", 'isOffice ? false', 'who voted extends'],
  ['if (at < ballot.opens) return', 'if (false) return', 'a vote before the opening'],
  [
    'if (!ballot.eligible.some((one) => one.person === person)) return',
    'if (false) return',
    'somebody who is not eligible',
  ],
  ['if (item.excluded.includes(person)) return', 'if (false) return', 'a member excluded from the item'],
  ['(spokeFor ?? person) !== person', 'false', 'an account votes for another member'],
  [
    'spokeFor === undefined && [...accounts.values()].includes(person)',
    'false',
    'another account votes for a member who voted',
  ],
  ["type === 'cast' && isBySilence(ballot)", 'false', 'a vote where silence consents'],
  ["type !== 'cast' && ballot.consent.kind === 'none'", 'false', 'a consent where none is asked'],
  ['hashes[n] !== hash', 'false', 'a receipt shows the new tail'],
  ['!hashes.includes(head)', 'false', 'a head shows the new tail'],
  [
    "phase !== 'open' && (head !== hashes.at(-1) || phase !== state?.phase)",
    'false',
    'the published end is not the end',
  ],
  ['heads.length > 0 && own.length === 0', 'false', 'heads of other ballots alone'],
  [
    '{ ...state.said.get(keyOf(item, person)), ...word }',
    '{ ...word, ...state.said.get(keyOf(item, person)) }',
    'the last word counts',
  ],
  ['{ ...state.said.get(keyOf(item, person)), ...word }', 'word', 'nothing is wrong'],
  ['.filter(({ person }) => !excluded.includes(person))', '', 'an excluded member has no seat'],
  ['.filter((speakers) => speakers.length > 0)', '', 'an excluded member has no seat'],
  ['.find(Boolean)', '.findLast(Boolean)', 'a deputy beside a member who spoke'],
  ['...eligible.filter(({ deputyFor }) => deputyFor === seat)', '', 'a deputy beside a silent member'],
  ['(rest > 0 ? 1 : 0)', '0', 'four fifths of three are three'],
  ['consented < neededConsents || ', '', 'votes without consent'],
  [" || (consent.kind === 'no-objection' && objected > 0)", '', 'one objects'],
  ["(consent.kind === 'no-objection' && objected > 0)", 'objected > 0', 'two thirds of three are two'],
  ['if (voters < item.neededVotes)', 'if (false)', 'too few vote'],
  ['yes + no + abstain;', 'yes + no;', 'an abstention makes the quorum'],
  ['isBySilence(state.ballot) ? voices.length : ', '', 'silence consents of as many as are needed'],
  ['isBySilence(state.ballot) || MAJ', 'MAJ', 'silence consents'],
  ['yes > no', 'yes >= no', 'a tie'],
  ['yes * 3 >= (yes + no) * 2', 'yes * 3 > (yes + no) * 2', 'two thirds of the votes'],
  ['yes * 3 >= voters * 2', 'yes * 3 >= (yes + _no) * 2', 'less than two thirds of those present'],
  ['yes * 2 > all', 'yes * 2 >= all', 'half of all members'],
  ['yes > 0 && yes * 3 >= all * 2', 'yes * 3 > all * 2', 'two thirds of all members'],
  ['yes * 4 >= all * 3', 'yes * 4 > all * 3', 'three quarters of all members'],
];

test.each(PLANTED)('„%s“ as „%s“ is noticed by: %s', async (from, to, log) => {
  expect(SOURCE.split(from)).toHaveLength(2);
  expect(noticing(await verifierFrom(SOURCE.replace(from, () => to)))).toContain(log);
});
