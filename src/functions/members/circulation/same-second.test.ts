import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { brokenRecord, parseRecord } from '../../../domain/circulation/index.ts';
import { voteOverHttp } from '../../../testing/members/ballot-http.ts';
import { plainWords } from '../../../testing/members/plain-words.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const MEMBERS = 60;

test.each([1, 4])(
  'sixty members send the form at once to the function in %d processes: each vote is acknowledged and stands once',
  async (processes) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-second-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { votes, texts } = await voteOverHttp(folder, { processes, members: MEMBERS });
    const hashes = texts.map(sha256);
    expect(brokenRecord(texts, hashes)).toBeUndefined();
    expect(votes.map(({ status }) => status)).toEqual(votes.map(() => 303));
    const records = texts.map(parseRecord);
    const said = records.flatMap((one) => ('person' in one ? [`${one.person} ${one.type}`] : []));
    expect(said.toSorted()).toEqual(
      votes.flatMap(({ person }) => [`${person} cast`, `${person} consent`]).toSorted(),
    );
    expect(votes).toHaveLength(MEMBERS);
    for (const { person, location, receipt } of votes) {
      const [, first, second] = /quittung\/(\d+)\/\?und=(\d+)$/.exec(location) ?? [];
      const words = plainWords(receipt).replaceAll(' ', '');
      for (const n of [Number(first), Number(second)]) {
        expect(records[n]).toMatchObject({ person });
        expect(words).toContain(hashes[n]);
      }
    }
  },
  180_000,
);
