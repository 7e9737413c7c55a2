import { expect, test } from 'vitest';
import { ATTACKS, heldOf } from '../testing/verify/attacks.ts';
import { COUNTS } from '../testing/verify/counts.ts';
import { inWords } from '../testing/verify/messages.ts';
import { hasPython, PYTHON_SOURCE, verifyInPythons, WITHOUT_PYTHON } from '../testing/verify/python.ts';

// As `planted.test.ts`, for the second verifier.

/** What is planted, and a log that must notice it among others. */
const PLANTED: readonly (readonly [from: string, to: string, log: string])[] = [
  ['and canonical(value) == line', '', 'a blank'],
  ['or not has_shape(record)', '', 'a field too much'],
  ["if record['n'] != n:", 'if False:', 'a record is dropped'],
  ["if record['prev'] != (", 'if False and (', 'a record is edited'],
  ["if record['at'] < last:", 'if False:', 'time runs back'],
  ["if record['id'] in ids:", 'if False:', 'a record sent twice'],
  ["if kind == 'open':", 'if False:', 'a second opening'],
  ["if self.phase != 'open':", 'if False:', 'a vote after the close'],
  ['if at < self.closes:', 'if False:', 'closed too early'],
  ["if canonical(expected) != canonical(record['tally']):", 'if False:', 'a wrong tally'],
  ['if at >= self.closes:', 'if False:', 'a vote after the deadline'],
  ["kind == 'extend' and record['closes'] <= self.closes", 'False', 'the deadline comes nearer'],
  ["if record['by'] in self.members else None", 'if False else None', 'who voted extends'],
  ['if by in self.office:', 'if False:', 'the office votes'],
  ["record['by'], 'uhr'}", "record['by']}", 'the clock votes'],
  ["if record['at'] < self.ballot['opens']:", 'if False:', 'a vote before the opening'],
  [
    "if person not in [one['person'] for one in self.ballot['eligible']]:",
    'if False:',
    'somebody who is not eligible',
  ],
  ["if person in found[0]['excluded']:", 'if False:', 'a member excluded from the item'],
  ['if self.members.get(by, person) != person:', 'if False:', 'an account votes for another member'],
  [
    'if by not in self.members and person in self.members.values():',
    'if False:',
    'another account votes for a member who voted',
  ],
  [
    "if kind == 'cast' and rule.get('silence')",
    "if False and rule.get('silence')",
    'a vote where silence consents',
  ],
  ["if kind != 'cast' and rule['kind'] == 'none'", 'if False', 'a consent where none is asked'],
  ["hashes[receipt['n']] != receipt['hash']", 'False', 'a receipt shows the new tail'],
  ["if one['head'] not in hashes:", 'if False:', 'a head shows the new tail'],
  ["elif phase != 'open' and not is_end:", 'elif False:', 'the published end is not the end'],
  [
    "self.votes[key] = record['value']",
    "self.votes.setdefault(key, record['value'])",
    'the last word counts',
  ],
  ['self.consents[key] = kind', 'self.consents.setdefault(key, kind)', 'a consent is taken back'],
  ["if person not in item['excluded']]", ']', 'an excluded member has no seat'],
  [
    "+ [one['person'] for one in self.ballot['eligible'] if one.get('deputyFor') == seat]",
    '',
    'a deputy beside a silent member',
  ],
  ['-(-members * rule', '(members * rule', 'four fifths of three are three'],
  ["rule['kind'] == 'none' or result['objected'] == 0", 'True', 'one objects'],
  ["agreed = result['consented'] >= result['neededConsents']", 'pass', 'votes without consent'],
  ["(len(voices) if silence else len(cast)) < item['neededVotes']", 'False', 'too few vote'],
  ['y, n, v, a: y > n', 'y, n, v, a: y >= n', 'a tie'],
];

test.skipIf(!hasPython)(
  `a rule that the second verifier forgets is noticed${WITHOUT_PYTHON}`,
  { timeout: 120_000 },
  () => {
    const attacks = Object.entries(ATTACKS).map(([name, [log, ...expected]]) => ({ name, log, expected }));
    const counts = Object.entries(COUNTS).map(([name, log]) => ({ name, log: [...log], expected: [] }));
    const logs = [...attacks, ...counts];
    const sources = PLANTED.map(([from, to]) => {
      expect(PYTHON_SOURCE.split(from), from).toHaveLength(2);
      return PYTHON_SOURCE.replace(from, () => to);
    });
    const noticing = verifyInPythons(
      [PYTHON_SOURCE, ...sources],
      logs.map(({ log }) => heldOf(log)),
    ).map((said) =>
      logs
        .filter(({ expected }, place) => {
          const found = inWords(said[place]?.faults ?? []);
          const isAsMeant = expected.every((fault) => found.includes(fault));
          return !isAsMeant || (expected.length === 0 && found.length > 0);
        })
        .map(({ name }) => name),
    );
    expect(noticing[0]).toEqual([]);
    for (const [place, [from, , log]] of PLANTED.entries()) expect(noticing[place + 1], from).toContain(log);
  },
);
