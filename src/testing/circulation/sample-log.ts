import { createHash } from 'node:crypto';
import type { Ballot, BallotEvent, BallotItem, ItemTally } from '../../domain/circulation/index.ts';
import { canonicalJson } from '../../domain/ledger/index.ts';

const HOUR = 3_600_000;
const START = Date.parse('2027-03-01T07:00:00Z');

/** Whether a word is the same in the way of a ballot's id: 26 characters of `[a-z2-7]`. */
export const ballotId = (word: string): string => word.padEnd(26, 'a').slice(0, 26);

/** A record by somebody, some hours after the opening. */
export type Said = BallotEvent & { readonly by: string; readonly after: number };

/** The lines of a log as the members' area writes them: canonical JSON, each with the hash of the one before. */
export function logLines(ballot: Ballot, said: readonly Said[]): readonly string[] {
  const lines: string[] = [];
  let prev = '0'.repeat(64);
  const opened: Said = { type: 'open', ballot, by: 'buero', after: 0 };
  for (const [n, { by, after, ...event }] of [opened, ...said].entries()) {
    const at = new Date(START + after * HOUR).toISOString();
    const line = canonicalJson({ n, prev, id: `wort-${ballot.id.slice(0, 6)}-${n}`, at, by, ...event });
    prev = createHash('sha256').update(line).digest('hex');
    lines.push(line);
  }
  return lines;
}

/** SHA-256 of the last line. */
export const headOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update(lines.at(-1) ?? '')
    .digest('hex');

/** A public question of its own. */
export const anItem = (changes: Partial<BallotItem> & Pick<BallotItem, 'id'>): BallotItem => ({
  title: `Frage ${changes.id}`,
  text: 'Dem Angebot wird zugestimmt.',
  public: true,
  papers: [],
  documents: [],
  majority: 'simple',
  neededVotes: 3,
  excluded: [],
  ...changes,
});

/** The body of `SMALL_COUNCIL` with the number of members by law that `aBallot` reckons with. */
export const BODY_OF_THREE: Readonly<Record<string, string>> = {
  'bodies/stadt.yml':
    'name: Stadt\nkind: town\nprofile: rp-gemo\nstatutorySizes:\n  - organization: rat\n    term: 2024-2029\n    members: 3\n',
};

/** Three members of the council of `SMALL_COUNCIL` decide by circulation for a day and a half; no member may object. */
export const aBallot = (items: readonly BallotItem[], changes: Partial<Ballot> = {}): Ballot => ({
  version: 1,
  id: ballotId('mzq4'),
  title: 'Umlaufverfahren im März',
  body: 'stadt',
  organization: 'rat',
  organizationName: 'Stadtrat',
  basis: {
    profile: 'rp-gemo',
    preset: 'rp-emergency',
    source: '§ 35 Abs. 3 GemO',
    reason: 'Hochwasser',
    declared: ['emergency'],
    publishAtOnce: true,
  },
  consent: { kind: 'no-objection', silence: 'not-voted' },
  visibility: 'named',
  interim: false,
  stepUp: false,
  statutory: 3,
  eligible: [
    { person: 'muster-erika', name: 'Erika Muster' },
    { person: 'beispiel-bodo', name: 'Bodo Beispiel' },
    { person: 'probe-paula', name: 'Paula Probe' },
  ],
  items,
  opens: new Date(START).toISOString(),
  closes: new Date(START + 36 * HOUR).toISOString(),
  timeZone: 'Europe/Berlin',
  ...changes,
});

/** All three consent to an item; two vote for it and one abstains, after having voted against it first. */
export const adopted = (item: string): { readonly said: readonly Said[]; readonly tally: ItemTally } => ({
  said: [
    ...['muster-erika', 'beispiel-bodo', 'probe-paula'].map((person): Said => ({
      type: 'consent',
      item,
      person,
      by: `konto-${person}`,
      after: 2,
    })),
    { type: 'cast', item, person: 'muster-erika', value: 'yes', by: 'konto-muster-erika', after: 3 },
    { type: 'cast', item, person: 'probe-paula', value: 'no', by: 'konto-probe-paula', after: 3 },
    { type: 'cast', item, person: 'beispiel-bodo', value: 'yes', by: 'konto-beispiel-bodo', after: 4 },
    { type: 'cast', item, person: 'probe-paula', value: 'abstain', by: 'konto-probe-paula', after: 5 },
  ],
  tally: {
    item,
    entitled: 3,
    excluded: 0,
    consented: 3,
    objected: 0,
    silent: 0,
    yes: 2,
    no: 0,
    abstain: 1,
    outcome: 'adopted',
  },
});

/** One member objects, so that the two votes do not count. */
export const refused = (item: string): { readonly said: readonly Said[]; readonly tally: ItemTally } => ({
  said: [
    { type: 'consent', item, person: 'muster-erika', by: 'konto-muster-erika', after: 6 },
    { type: 'cast', item, person: 'muster-erika', value: 'yes', by: 'konto-muster-erika', after: 6 },
    { type: 'object', item, person: 'probe-paula', by: 'konto-probe-paula', after: 6 },
  ],
  tally: {
    item,
    entitled: 3,
    excluded: 0,
    consented: 1,
    objected: 1,
    silent: 1,
    yes: 1,
    no: 0,
    abstain: 0,
    outcome: 'no-consent',
  },
});

/** The log of a ballot that is over. */
export function closedLog(
  ballot: Ballot,
  ways: readonly { said: readonly Said[]; tally: ItemTally }[],
): readonly string[] {
  const said = ways.flatMap((way) => way.said).toSorted((one, other) => one.after - other.after);
  const close: Said = { type: 'close', tally: ways.map(({ tally }) => tally), by: 'uhr', after: 36 };
  return logLines(ballot, [...said, close]);
}
