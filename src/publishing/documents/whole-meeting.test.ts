import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { pageTexts } from '../../documents/pdf/page-texts.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { instant } from '../../domain/local-time.ts';
import { contentFolder, type TemporaryFolder } from '../../testing/content-folder.ts';
import { makePublicDocuments } from './make-public.ts';

/** A step of a meeting: when, what the clerk's file says then, and what comes of it. */
interface Step {
  readonly at: string;
  readonly head: string;
  readonly agenda: string;
}

const ITEMS = `  - id: t1a
    number: "1"
    title: Bebauungsplan Am Mühlenbach
    public: true
    papers:
      - 0001-2026
`;
const CLOSED = `  - id: t2a
    number: "2"
    public: false
    category: property
`;
const INVITED = 'status: invited\ninvitation:\n  sentAt: 2026-01-20T09:00\n';
const LATER = `  - id: t3a
    number: "3"
    title: Hochwasser am Mühlenbach
    public: true
    addedAt: 2026-01-30T12:00
    addedReason: Der Bach ist gestiegen.
`;
const HELD = `end: 2026-02-03T20:07\n${INVITED.replace('invited', 'held')}present: 24\nresultsPublishedAt: 2026-02-04T09:00\n`;
const DECIDED = ITEMS.replace(
  '    papers:',
  `    text: Die Stadtplanerin stellt den Entwurf vor.
    resolution: Der Entwurf wird ausgelegt.
    result:
      outcome: approved
    vote:
      yes: 20
      no: 3
      abstain: 1
      present: 24
    papers:`,
);
const MINUTES = 'minutes:\n  chair: muster-erika\n  secretary: Jan Beispiel\n';

const STEPS = {
  planned: { at: '2026-01-10T12:00:00+01:00', head: 'status: scheduled\n', agenda: ITEMS + CLOSED },
  invited: { at: '2026-01-21T12:00:00+01:00', head: INVITED, agenda: ITEMS + CLOSED },
  added: { at: '2026-01-31T12:00:00+01:00', head: INVITED, agenda: ITEMS + CLOSED + LATER },
  held: { at: '2026-02-05T12:00:00+01:00', head: HELD, agenda: DECIDED + CLOSED + LATER },
  sent: {
    at: '2026-02-20T12:00:00+01:00',
    head: `${HELD}${MINUTES}  status: sent\n  sentOn: 2026-02-18\n`,
    agenda: DECIDED + CLOSED + LATER,
  },
  approved: {
    at: '2026-03-04T12:00:00+01:00',
    head: `${HELD}${MINUTES}  status: approved\n  sentOn: 2026-02-18\n  approvedOn: 2026-03-03\n`,
    agenda: DECIDED + CLOSED + LATER,
  },
} satisfies Record<string, Step>;

const fileOf = ({ head, agenda }: Step): string =>
  `---\ntitle: Sitzung des Stadtrats\norganization: rat\nstart: 2026-02-03T18:00\nlocation: rathaus\n${head}agenda:\n${agenda}---\n`;

/** What is made at a step: hash and words of each document of the meeting and of its resolutions, by its word. */
async function madeAt(step: Step, cache: TemporaryFolder) {
  await using content = await contentFolder({ 'meetings/2026-02-03-rat/index.md': fileOf(step) });
  const { record, problems } = await readContent(content.dir);
  if (!record) throw new Error(JSON.stringify(problems));
  const shown = publish(record, instant(step.at), NOTHING);
  const made = await makePublicDocuments(shown, content.dir, { cacheDir: path.join(cache.dir, 'cache') });
  const found = new Map<string, { sha256: string; text: string }>();
  for (const { owner, slug, file } of made.documents.filter(({ owner }) => !owner.startsWith('papers/'))) {
    const text = await pageTexts(await readFile(made.paths.get(file.url) ?? ''));
    expect(found.has(slug), `${slug} of ${owner} stands once`).toBe(false);
    found.set(slug, { sha256: file.sha256 ?? '', text: text.join('\n').replace(/\s+/g, ' ') });
  }
  return found;
}

const BEFORE = ['bekanntmachung', 'einladung', 'sitzungsmappe', 'tagesordnung'];

test('a meeting from its date to approved minutes: each document comes at its step and stays', async () => {
  await using cache = await contentFolder();
  const at = async (step: Step) => await madeAt(step, cache);
  const slugs = (made: ReadonlyMap<string, unknown>) => [...made.keys()].toSorted();

  expect(slugs(await at(STEPS.planned))).toEqual([]);

  const invited = await at(STEPS.invited);
  expect(slugs(invited)).toEqual(BEFORE);
  expect(invited.get('einladung')?.text).toMatch(/18:00.*Bebauungsplan Am Mühlenbach.*Grundstück/);

  const added = await at(STEPS.added);
  expect(slugs(added)).toEqual([...slugs(invited), 'nachtrag'].toSorted());
  expect(added.get('nachtrag')?.text).toMatch(/Hochwasser am Mühlenbach.*Der Bach ist gestiegen/);
  expect(added.get('einladung')?.text).not.toContain('Hochwasser');

  const held = await at(STEPS.held);
  expect(slugs(held)).toEqual([...slugs(added), 'beschlussauszug', 'beschlussbuch-2024-2029'].toSorted());
  expect(held.get('beschlussauszug')?.text).toMatch(
    /Der Entwurf wird ausgelegt.*20 Ja, 3 Nein, 1 Enthaltung/,
  );

  // sent to the members alone
  expect(slugs(await at(STEPS.sent))).toEqual(slugs(held));

  const approved = await at(STEPS.approved);
  expect(slugs(approved)).toEqual([...slugs(held), 'niederschrift'].toSorted());
  expect(approved.get('niederschrift')?.text).toMatch(
    /Die Stadtplanerin stellt den Entwurf vor.*Der Entwurf wird ausgelegt.*Jan Beispiel/,
  );

  // what was sent stays as it was sent, byte for byte
  for (const step of [added, held, approved])
    expect(step.get('einladung')?.sha256).toBe(invited.get('einladung')?.sha256);
  expect(approved.get('nachtrag')?.sha256).toBe(added.get('nachtrag')?.sha256);
}, 240_000);
