import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import type { Ballot, BallotItem } from '../../domain/circulation/index.ts';
import { checkContent } from '../../content/check.ts';
import { aBallot, adopted, anItem, BODY_OF_THREE, refused } from '../../testing/circulation/sample-log.ts';
import { contentFolder, type Files } from '../../testing/content-folder.ts';
import type { ClosedBallot } from './closed-ballot.ts';
import { entriesOf } from './entries-of.ts';
import { keyOf } from './key-of.ts';
import { folderTarget } from './folder-target.ts';

const PEOPLE = {
  ...BODY_OF_THREE,
  'people/beispiel-bodo.yml': 'surname: Beispiel\ngivenName: Bodo\n',
  'people/probe-paula.yml': 'surname: Probe\ngivenName: Paula\n',
};

const OVERLAY = '---\nagenda:\n  - id: t2a\n    title: Ankauf der Mühlwiese\n---\n';

const VOTES = [
  { person: 'muster-erika', value: 'yes' },
  { person: 'beispiel-bodo', value: 'yes' },
  { person: 'probe-paula', value: 'abstain' },
] as const;

const closed = (items: readonly BallotItem[], changes: Partial<Ballot> = {}): ClosedBallot => {
  const ballot = aBallot(items, changes);
  return {
    ballot,
    closes: ballot.closes,
    closedAt: '2027-03-02T19:00:02.113Z',
    head: 'c'.repeat(64),
    tally: items.map(({ id }) => (id.startsWith('x') ? refused(id) : adopted(id)).tally),
    votes: new Map(items.map(({ id }) => [id, VOTES])),
  };
};

const BASIS = aBallot([]).basis;

async function entries(of: ClosedBallot, changes: Files = {}) {
  await using folder = await contentFolder({ ...PEOPLE, ...changes });
  const { record } = await readContent(folder.dir);
  if (!record) throw new Error('The small council has a fault.');
  return entriesOf(of, record);
}

test('an item of an agenda becomes a resolution with its law, its counts and the head of its log', async () => {
  const item = anItem({
    id: 't1a',
    title: 'Bebauungsplan',
    meeting: '2026-02-03-rat',
    papers: ['0001-2026'],
  });
  const [entry] = await entries(closed([item]));
  expect(entry?.text).toBe(`---
kind: circulation
title: Bebauungsplan
organization: rat
legalBasis: § 35 Abs. 3 GemO
openedOn: 2027-03-01
closedOn: 2027-03-02
text: Dem Angebot wird zugestimmt.
paper: 0001-2026
item:
  meeting: 2026-02-03-rat
  item: t1a
vote:
  method: roll-call
  majority: simple
  yes: 2
  no: 0
  abstain: 1
  present: 3
  byName:
    - person: muster-erika
      choice: yes
    - person: beispiel-bodo
      choice: yes
    - person: probe-paula
      choice: abstain
consented: 3
statutory: 3
objected: 0
reason: Hochwasser
declared:
  - emergency
ballot: mzq4aaaaaaaaaaaaaaaaaaaaaa
ballotItem: t1a
chainHead: ${'c'.repeat(64)}
publishedAt: 2027-03-02T20:00
---
`);
});

test('what is written is no error of the content', async () => {
  await using folder = await contentFolder(PEOPLE);
  const { record } = await readContent(folder.dir);
  const items = [anItem({ id: 't1a', meeting: '2026-02-03-rat' }), anItem({ id: 'x2' })];
  for (const entry of record ? entriesOf(closed(items), record) : [])
    await folderTarget(folder.dir).write(entry);
  const { problems } = await checkContent(folder.dir);
  expect(
    problems.filter(({ file, severity }) => severity === 'error' || file.startsWith('resolutions')),
  ).toEqual([]);
});

test('without consent nobody’s vote is told, and what came of it is', async () => {
  const [entry] = await entries(closed([anItem({ id: 'x1' })]));
  expect(entry?.text).toContain('outcome: no-consent\nconsented: 1\nstatutory: 3\nobjected: 1\n');
  expect(entry?.text).not.toContain('vote:');
});

test('where silence agrees, objections alone are told; in an open vote, no names', async () => {
  const silent = {
    basis: {
      ...BASIS,
      profile: 'bw-gemo',
      declared: ['simple-matter'],
      preset: 'bw-simple',
      source: '§ 37 Abs. 1 Satz 2 GemO',
      publishAtOnce: false,
    },
    consent: { kind: 'no-objection', silence: 'consents' },
  } as const;
  const [bySilence] = await entries(
    closed([anItem({ id: 'a1', neededVotes: 0 })], silent),
    underLaw('bw-gemo'),
  );
  expect(bySilence?.text).toContain('Dem Angebot wird zugestimmt.\nstatutory: 3\nobjected: 0\n');
  const [open] = await entries(closed([anItem({ id: 'a1' })], { visibility: 'open' }));
  expect(open?.text).toContain('  method: open\n');
  expect(open?.text).not.toMatch(/byName|muster-erika/);
});

test('what is not public bears no day of publication and is never merged by itself', async () => {
  const found = await entries(closed([anItem({ id: 'a1' }), anItem({ id: 'a2', public: false })]));
  expect(found.map(({ item, public: open, atOnce }) => [item, open, atOnce])).toEqual([
    ['a1', true, true],
    ['a2', false, false],
  ]);
  expect(found[1]?.text).not.toContain('publishedAt');
});

test('what came of a matter that is not public waits to be made known, unless it came to nothing', async () => {
  const items = [anItem({ id: 'a1', public: false }), anItem({ id: 'x2', public: false })];
  const [made, failed] = await entries(closed(items));
  expect(made?.text).toContain('disclosure:\n  state: pending\n');
  expect(failed?.text).not.toContain('disclosure:');
  const [open] = await entries(closed([anItem({ id: 'a1' })]));
  expect(open?.text).not.toContain('disclosure:');
});

test('what the supervisory authority must approve says so, and is never merged by itself', async () => {
  const basis = {
    ...BASIS,
    profile: 'ni-nkomvg',
    preset: 'ni-council',
    source: '§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG',
    declared: ['epidemic', 'proposed-by-chief-officer'],
  } as const;
  const consent = { kind: 'share', share: { part: 4, of: 5 } } as const;
  const both = { excluded: ['muster-erika', 'beispiel-bodo'], neededVotes: 1, approvalNeeded: true } as const;
  const items = [
    anItem({ id: 'a1', ...both }),
    anItem({ id: 'x2', ...both }),
    anItem({ id: 'a3', neededVotes: 2 }),
  ];
  const found = await entries(closed(items, { basis, consent }), underLaw('ni-nkomvg'));
  expect(found.map(({ text, atOnce }) => [text.includes('approvalNeeded: true\n'), atOnce])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test('of what is not public it is kept who may not take part, and what only members know', async () => {
  const item = anItem({
    id: 'a1',
    public: false,
    papers: ['0009-2026-n'],
    neededVotes: 1,
    excluded: ['probe-paula'],
  });
  const [secret] = await entries(closed([item]));
  expect(secret?.text).toContain('paper: 0009-2026-n\n');
  expect(secret?.text).toContain('excluded:\n  - probe-paula\n');
  const [open] = await entries(closed([{ ...item, public: true }]));
  expect(open?.text).not.toMatch(/probe-paula\n---|excluded:\n/);
});

test('an item that is not public goes into the protected part without an error there', async () => {
  await using folder = await contentFolder({
    ...PEOPLE,
    'protected/meetings/2026-02-03-rat/index.md': OVERLAY,
  });
  const { record } = await readContent(folder.dir);
  const item = anItem({ id: 't2a', public: false, meeting: '2026-02-03-rat' });
  for (const entry of record ? entriesOf(closed([item]), record) : [])
    await folderTarget(path.join(folder.dir, 'protected')).write(entry);
  const { problems } = await checkContent(folder.dir);
  expect(
    problems.filter(({ file, severity }) => severity === 'error' || file.includes('resolutions')),
  ).toEqual([]);
});

test('papers and meetings that the public content does not know stay out', async () => {
  const item = anItem({ id: 'a1', papers: ['0009-2026-n', '0001-2026'], meeting: '2026-09-09-rat' });
  const [entry] = await entries(closed([item]));
  expect(entry?.text).toContain('paper: 0001-2026\n');
  expect(entry?.text).not.toMatch(/0009|2026-09-09/);
});

/** The council of `PEOPLE` under another law. */
const underLaw = (profile: string, members = 3): Files => ({
  'bodies/stadt.yml': (BODY_OF_THREE['bodies/stadt.yml'] ?? '')
    .replace('rp-gemo', profile)
    .replace('members: 3', `members: ${members}`),
});

test.each<[string, string, Partial<Ballot>, Partial<BallotItem>, Files]>([
  ['an invented basis', 'die Rechtsgrundlage', { basis: { ...BASIS, source: '§ 1 Fantasiegesetz' } }, {}, {}],
  [
    'a preset that the body does not know',
    'die Rechtsgrundlage',
    { basis: { ...BASIS, preset: 'custom' } },
    {},
    {},
  ],
  ['the law of another Land', 'die Rechtsgrundlage', { basis: { ...BASIS, profile: 'rp-lko' } }, {}, {}],
  ['no consent, where the law asks for it', 'die Rechtsgrundlage', { consent: { kind: 'none' } }, {}, {}],
  [
    'publication at once, where the law knows none',
    'die Rechtsgrundlage',
    { basis: { ...BASIS, publishAtOnce: false } },
    {},
    {},
  ],
  ['a basis of the law before', 'die Rechtsgrundlage', {}, {}, underLaw('ni-nkomvg')],
  ['another body', 'die Körperschaft oder ihr Recht', { body: 'kreis' }, {}, {}],
  ['a smaller number by law', 'die gesetzliche Mitgliederzahl', { statutory: 1 }, {}, {}],
  [
    'a number that the content does not tell',
    'die gesetzliche Mitgliederzahl',
    {},
    {},
    { 'bodies/stadt.yml': 'name: Stadt\nkind: town\nprofile: rp-gemo\n' },
  ],
  ['no emergency', 'die Lage, die das Recht voraussetzt,', { basis: { ...BASIS, declared: [] } }, {}, {}],
  ['fewer votes than needed', 'die Zahl der nötigen Stimmen zu Punkt a1', {}, { neededVotes: 0 }, {}],
  [
    'an approval that the law does not know',
    'die Zahl der nötigen Stimmen zu Punkt a1',
    {},
    { approvalNeeded: true },
    {},
  ],
])('a log that tells of %s is refused, whoever made its chain', async (_, what, ballot, item, files) => {
  await expect(entries(closed([anItem({ id: 'a1', ...item })], ballot), files)).rejects.toThrow(
    `Das Protokoll nennt ${what} anders als der Inhalt. Nichts wurde übernommen.`,
  );
});

test('a log that contradicts the content is refused', async () => {
  const secret = anItem({ id: 't2a', meeting: '2026-02-03-rat' });
  await expect(entries(closed([secret]))).rejects.toThrow(
    'Punkt t2a ist laut Protokoll öffentlich, in der Tagesordnung aber nichtöffentlich. Nichts wurde übernommen',
  );
  await expect(entries(closed([anItem({ id: 'a1' })], { organization: 'kreistag' }))).rejects.toThrow(
    'Das Gremium „kreistag“ kennt der Inhalt nicht.',
  );
  await expect(entries(closed([anItem({ id: 'a1', text: '  ' })]))).rejects.toThrow(
    'Punkt a1: Die Angabe „text“ des Ergebnisses passt nicht in den Inhalt.',
  );
  await expect(entries({ ...closed([anItem({ id: 'a1' })]), tally: [] })).rejects.toThrow(
    'kein Ergebnis zu Punkt a1',
  );
});

test('the day is that of the site, where midnight in UTC is another', async () => {
  const late = { opens: '2027-03-01T23:30:00.000Z', closes: '2027-03-02T23:30:00.000Z' };
  const [entry] = await entries(closed([anItem({ id: 'a1' })], late));
  expect(entry?.text).toContain('openedOn: 2027-03-02\nclosedOn: 2027-03-03\n');
  expect(entry?.key).toMatch(/^2027-03-03-umlauf-frage-a1-[0-9a-f]{6}$/);
});

test('the same item always has the same key, another one never', () => {
  const title = 'Straßenausbau „Am Ährenfeld“ – Nachtrag über Kosten und Termine';
  const key = keyOf('2027-03-02', title, { ballot: 'b', item: 't1' });
  expect(key).toMatch(/^2027-03-02-umlauf-strassenausbau-am-aehrenfeld-nachtrag-[0-9a-f]{6}$/);
  expect(keyOf('2027-03-02', title, { ballot: 'b', item: 't1' })).toBe(key);
  expect(keyOf('2027-03-02', title, { ballot: 'b', item: 't2' })).not.toBe(key);
  expect(keyOf('2027-03-02', '§ 3', { ballot: 'b', item: 't1' })).toMatch(
    /^2027-03-02-umlauf-3-[0-9a-f]{6}$/,
  );
  expect(keyOf('2027-03-02', '???', { ballot: 'b', item: 't1' })).toMatch(/^2027-03-02-umlauf-[0-9a-f]{6}$/);
  expect(keyOf('2027-03-02', 'D'.repeat(99), { ballot: 'b', item: 't1' })).toMatch(/-d{40}-[0-9a-f]{6}$/);
});
