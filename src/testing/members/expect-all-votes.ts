import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { brokenRecord, parseRecord } from '../../domain/circulation/index.ts';
import { membersOf } from '../circulation/ballots.ts';
import type { Voting, VotingPlan } from './ballot-processes.ts';
import { voteOf } from './ballot-voter.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every vote of the plan stands once, with what was said, where its receipts say; the chain holds. */
export function expectAllVotes({ texts, receipts }: Voting, plan: VotingPlan): void {
  const hashes = texts.map(sha256);
  expect(brokenRecord(texts, hashes)).toBeUndefined();
  const votes = membersOf(plan.members).flatMap(({ person }) =>
    Array.from({ length: plan.rounds }, (_, round) => voteOf(person, round)),
  );
  const records = texts.map(parseRecord);
  expect(
    records
      .slice(1)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(votes.map(({ word }) => word).toSorted());
  const byWord = new Map(records.map((record) => [record.id, record]));
  for (const { word, event } of votes) expect(byWord.get(word)).toMatchObject(event);
  for (const { word, n, hash } of receipts) expect([records[n]?.id, hashes[n]]).toEqual([word, hash]);
  expect(new Set(receipts.map(({ word }) => word)).size).toBe(votes.length);
}
