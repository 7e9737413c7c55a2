import { expect, test } from 'vitest';
import { ballotOf } from '../../../../testing/circulation/ballots.ts';
import { ballotOffice } from '../../../../testing/members/ballot-office.ts';
import { anotherWord, open } from '../../../../testing/members/ballot-service.ts';
import { memorySlots } from '../../../../testing/members/memory-slots.ts';
import { sampleAccount } from '../../../../testing/members/sample-parts.ts';
import { circulationIn } from '../circulation-in.ts';
import { recordKey } from '../keys.ts';
import { deliverBallotMails, queueBallotMails } from './deliver.ts';

const PEOPLE = Array.from({ length: 20 }, (_, n) => `m${String(n)}`);
const ELIGIBLE = PEOPLE.map((person) => ({ person, name: person }));

/** Two ballots whose opening waits to be mailed; the store over which a process begins anew can be changed before. */
async function twoBallots() {
  const office = await ballotOffice();
  for (const id of PEOPLE)
    await office.parts.accounts.save(sampleAccount({ id, person: id, email: `${id}@rat.example` }));
  const circulation = circulationIn(office.parts);
  const ballots = ['a', 'b'].map((letter) =>
    ballotOf({ id: letter.repeat(26), organizationName: `Rat ${letter}`, eligible: ELIGIBLE, statutory: 20 }),
  );
  for (const ballot of ballots) {
    await open(circulation, ballot);
    await queueBallotMails(office.parts, ballot.id);
  }
  const slots = office.parts.means.slots as ReturnType<typeof memorySlots>;
  const all = slots.all as Map<string, string>;
  const begun = () => {
    const parts = { ...office.parts, means: { ...office.parts.means, slots: { ...slots } } };
    return () => deliverBallotMails(parts);
  };
  const sentOf = (name: string) => office.sent.filter(({ subject }) => subject.endsWith(name)).length;
  return { office, all, begun, sentOf, circulation };
}

test('a ballot that is broken holds back its own mails and no other; once it is whole again they leave', async () => {
  const { all, begun, sentOf } = await twoBallots();
  const key = recordKey('a'.repeat(26), 0);
  const whole = all.get(key) ?? '';
  all.set(key, '{}');
  const round = await begun()();
  expect([sentOf('Rat a'), sentOf('Rat b'), round.waiting, round.dropped]).toEqual([0, 20, 20, 0]);
  all.set(key, whole);
  await begun()();
  expect([sentOf('Rat a'), sentOf('Rat b')]).toEqual([20, 20]);
});

test('a record that was spoilt behind the back of the process holds no mail up', async () => {
  const { office, all, sentOf, circulation } = await twoBallots();
  const id = 'a'.repeat(26);
  const by = { account: 'm0', person: 'm0', clerk: false };
  await circulation.add(id, { type: 'cast', item: 'a', person: 'm0', value: 'yes' }, by, anotherWord());
  office.parts.clock.now += 60_000;
  const key = recordKey(id, 1);
  const whole = all.get(key) ?? '';
  await queueBallotMails(office.parts, id);
  all.set(key, 'spoilt');
  await office.deliver();
  expect(sentOf('Rat b')).toBe(20);
  expect(office.sent.filter(({ subject }) => subject.startsWith('Quittung'))).toEqual([]);
  all.set(key, whole);
  await office.deliver();
  expect(office.sent.filter(({ subject }) => subject.startsWith('Quittung'))).toHaveLength(1);
});
