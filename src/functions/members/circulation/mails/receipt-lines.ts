import { type BallotRecord, type BallotState, parseRecord } from '../../../../domain/circulation/index.ts';
import { secondWords } from '../../../../format/wording/circulation/times.ts';
import { sha256 } from '../../keyed.ts';
import { BrokenBallot } from '../broken-ballot.ts';
import type { Circulation } from '../ports.ts';
import type { BallotMail } from './ballot-mail.ts';

/** Number, hash and time of the records that a receipt tells of; never what they say. @throws BrokenBallot, StoreError */
export async function receiptLines(
  circulation: Pick<Circulation, 'record'>,
  { ballot, of }: BallotMail,
  { ballot: { timeZone } }: BallotState,
): Promise<string[]> {
  const lines: string[] = [];
  for (const n of of.split(' ').map(Number)) {
    const text = await circulation.record(ballot, n);
    if (text === undefined) continue;
    const { at } = readable(text, n);
    lines.push(
      `Nummer im Protokoll: ${n}\nVerzeichnet am: ${secondWords(at, timeZone)}\nPrüfsumme: ${await sha256(text)}`,
    );
  }
  return lines;
}

function readable(text: string, n: number): BallotRecord {
  try {
    return parseRecord(text);
  } catch {
    throw new BrokenBallot(n, 'unreadable');
  }
}
