import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRecord, bodyEntry, meetingEntry, openItem, termEntry } from '../../testing/factories.ts';
import { runs } from '../../testing/runs.ts';
import { type LegalProfile, PROFILES } from '../profiles/index.ts';
import { RP_GEMO } from '../profiles/rp-gemo.ts';
import { recordProblems } from '../rules/index.ts';
import { MAJORITY_RULES, type MajorityRule, OUTCOMES } from '../schema/index.ts';
import { itemQuorum, majorityReached, quorum } from './index.ts';

/** One way in which members can be there or not. */
interface Attendance {
  readonly statutory: number;
  /** Present and allowed to take part. */
  readonly taking: number;
  readonly excluded: number;
  readonly secondCall: boolean;
}

/** The paragraphs once more, as they read, by fractions; nothing of the code under test. */
const PARAGRAPHS: Readonly<Record<string, (a: Attendance) => boolean>> = {
  // § 39 GemO
  'rp-gemo': ({ statutory, taking, excluded, secondCall }) => {
    const moreThanHalf = taking / statutory > 0.5 && (statutory >= 6 || taking >= 3);
    return moreThanHalf || (secondCall && taking >= 3) || (excluded > 0 && taking / statutory >= 1 / 3);
  },
  // § 32 LKO
  'rp-lko': ({ statutory, taking, excluded, secondCall }) =>
    taking / statutory > 0.5 || (secondCall && taking >= 3) || (excluded > 0 && taking / statutory >= 1 / 3),
  // § 65 NKomVG
  'ni-nkomvg': ({ statutory, taking, excluded, secondCall }) =>
    taking / statutory > 0.5 || (taking > 0 && (secondCall || excluded / statutory > 0.5)),
  // § 37 GemO (Baden-Württemberg)
  'bw-gemo': ({ statutory, taking, excluded, secondCall }) =>
    taking / statutory >= 0.5 ||
    (secondCall && taking >= 3) ||
    (excluded / statutory > 0.5 && taking / statutory >= 0.25),
};

const canDecide = ({ key }: LegalProfile, attendance: Attendance): boolean => {
  const paragraph = PARAGRAPHS[key];
  if (!paragraph) throw new Error(`Nobody wrote down the quorum of ${key} a second time`);
  return paragraph(attendance);
};

function* everyAttendance(): Generator<Attendance> {
  for (let statutory = 1; statutory <= 60; statutory += 1)
    for (let excluded = 0; excluded <= statutory; excluded += 1)
      for (let taking = 0; taking + excluded <= statutory; taking += 1)
        for (const secondCall of [false, true]) yield { statutory, taking, excluded, secondCall };
}

test.each(PROFILES)('$key: in bodies of 1 to 60 members no quorum contradicts the paragraph', (profile) => {
  const wrong = [...everyAttendance()].filter((a) => {
    const found = quorum(profile, { ...a, present: a.taking });
    return found.reached !== canDecide(profile, a) || found.source === '';
  });
  expect(wrong).toEqual([]);
});

test.each(PROFILES)('$key: the number named as needed is where the paragraph turns', (profile) => {
  const wrong = [...everyAttendance()].filter((a) => {
    const { needed, reached } = quorum(profile, { ...a, present: a.taking });
    const atNeeded = canDecide(profile, { ...a, taking: needed });
    return reached ? a.taking < needed : !atNeeded || a.taking >= needed;
  });
  expect(wrong).toEqual([]);
});

test.each(PROFILES)(
  '$key: approval is asked for where § 65(3) NKomVG alone carries, and nowhere else',
  (profile) => {
    const wrong = [...everyAttendance()].filter((a) => {
      const { approvalNeeded, reached } = quorum(profile, { ...a, present: a.taking });
      const byExclusionAlone = a.taking / a.statutory <= 0.5 && !a.secondCall;
      return reached && approvalNeeded !== (profile.key === 'ni-nkomvg' && byExclusionAlone);
    });
    expect(wrong).toEqual([]);
  },
);

/** Whether a majority carries, each vote counted one by one. */
const CARRIES: Readonly<
  Record<MajorityRule, (yes: number, no: number, present: number, statutory: number) => boolean>
> = {
  simple: (yes, no) => yes - no > 0,
  'two-thirds-of-votes': (yes, no) => yes > 0 && yes / (yes + no) >= 2 / 3,
  'two-thirds-of-present': (yes, _no, present) => yes > 0 && yes / present >= 2 / 3,
  'majority-of-statutory': (yes, _no, _present, statutory) => yes / statutory > 1 / 2,
  'two-thirds-of-statutory': (yes, _no, _present, statutory) => yes > 0 && yes / statutory >= 2 / 3,
  'three-quarters-of-statutory': (yes, _no, _present, statutory) => yes > 0 && yes / statutory >= 3 / 4,
};

test.each(MAJORITY_RULES)('%s: in bodies of 1 to 60 members no outcome contradicts the fraction', (rule) => {
  const wrong: number[][] = [];
  for (let statutory = 1; statutory <= 60; statutory += 1)
    for (let present = 1; present <= statutory; present += 1)
      for (let yes = 0; yes <= present; yes += 1) {
        const no = present - yes;
        const found = majorityReached(rule, { yes, no }, { present, statutory });
        if (found !== CARRIES[rule](yes, no, present, statutory)) wrong.push([statutory, present, yes]);
      }
  expect(wrong).toEqual([]);
});

/** Fewest yes votes of a council of 20, 33 and 60 members who are all there. */
const fewest = (rule: MajorityRule) =>
  [20, 33, 60].map((size) => {
    for (let yes = 0; ; yes += 1)
      if (majorityReached(rule, { yes, no: size - yes }, { present: size, statutory: size })) return yes;
  });

test('the majorities of all profiles: matter, rule, fewest yes votes of 20, 33 and 60, source', () => {
  const rows = PROFILES.flatMap(({ key, majorities, vote }) => [
    ...Object.entries(majorities).map(([matter, { value, source, seen }]) =>
      [key, matter, value, fewest(value).join(' '), seen ? source : `${source} (nicht gesehen)`].join(' | '),
    ),
    [key, 'secretVote', vote.secretNeeds.value, vote.secretNeeds.source].join(' | '),
  ]);
  expect(rows).toMatchSnapshot();
});

const meetings = fc
  .record({
    profile: fc.constantFrom(...PROFILES),
    statutory: fc.integer({ min: 1, max: 60 }),
    there: fc.nat(60),
    excluded: fc.nat(60),
    secondCall: fc.boolean(),
    yes: fc.nat(60),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .filter(
    ({ there, excluded, statutory, yes }) =>
      excluded <= there && there <= statutory && yes <= there - excluded,
  );

test('property: the check names exactly the decisions that the paragraph does not carry', () => {
  fc.assert(
    fc.property(meetings, ({ profile, statutory, there, excluded, secondCall, yes, outcome }) => {
      const no = there - excluded - yes;
      const vote = { yes, no, excluded, present: there };
      const record = aRecord({
        terms: [termEntry('t1')],
        bodies: [
          bodyEntry('stadt', {
            profile: profile.key,
            statutorySizes: [{ organization: 'rat', term: 't1', members: statutory }],
          }),
        ],
        meetings: [
          meetingEntry('m1', {
            status: 'held',
            invitation: { secondCall },
            agenda: [openItem('a1', { result: { outcome }, vote })],
          }),
        ],
      });
      const codes = new Set(recordProblems(record).map(({ code }) => code));
      const able = canDecide(profile, { statutory, taking: there - excluded, excluded, secondCall });
      expect(codes.has('quorum-missing')).toBe(!able);
      const carried = CARRIES.simple(yes, no, there, statutory);
      const saidCarried = /^(approved|recommended)/.test(outcome);
      const saidLost = /^(rejected|not-recommended)/.test(outcome);
      expect(codes.has('vote-outcome')).toBe((saidCarried && !carried) || (saidLost && carried));
    }),
    { numRuns: runs(500) },
  );
});

test('an item speaks for itself before the meeting does, and its vote before the item', () => {
  const facts = { statutory: 20, present: 11 };
  const reached = (item: object) => itemQuorum(RP_GEMO, facts, item)?.reached;
  expect(reached({})).toBe(true);
  expect(reached({ present: 10 })).toBe(false);
  expect(reached({ present: 10, vote: { present: 11 } })).toBe(true);
  expect(reached({ present: 11, vote: { excluded: 1 } })).toBe(true);
  expect(reached({ present: 7, vote: { excluded: 1 } })).toBe(false);
  expect(itemQuorum(RP_GEMO, { statutory: 20 }, {})).toBeUndefined();
});
