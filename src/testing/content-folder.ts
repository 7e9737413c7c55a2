import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by path; `null` takes one out of the small council. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A council of one town with nothing wrong: one body, one council, one person, one meeting, one paper. */
export const SMALL_COUNCIL: Files = {
  'site.yml': `name: Rat der Stadt
operator:
  name: Stadt
  street: Markt 1
  postalCode: "67655"
  locality: Musterstadt
  email: rat@stadt.example
baseUrl: https://rat.stadt.example
theme:
  primary: "#1a3c5a"
contacts: {}
`,
  'bodies/stadt.yml': 'name: Stadt\nkind: town\nprofile: rp-gemo\n',
  'terms/2024-2029.yml': 'name: 2024 bis 2029\nbodies:\n  - stadt\nstartDate: 2024-07-01\n',
  'organizations/rat.yml': 'name: Stadtrat\nbody: stadt\nkind: council\n',
  'organizations/gruene.yml': 'name: Grüne\nbody: stadt\nkind: faction\n',
  'people/muster-erika.yml': `surname: Muster
givenName: Erika
memberships:
  - id: m1a
    organization: rat
    role: member
    onBehalfOf: gruene
`,
  'locations/rathaus.yml': 'name: Rathaus\n',
  'meetings/2026-02-03-rat/index.md': `---
title: Sitzung des Stadtrats
organization: rat
start: 2026-02-03T18:00
end: 2026-02-03T20:00
location: rathaus
status: held
invitation:
  sentAt: 2026-01-20T09:00
agenda:
  - id: t1a
    number: "1"
    title: Bebauungsplan Am Mühlenbach
    public: true
    papers:
      - 0001-2026
    vote:
      yes: 20
      no: 3
      abstain: 1
  - id: t2a
    number: "2"
    public: false
    category: property
---
Hinweise zur Sitzung.
`,
  'papers/0001-2026/index.md': `---
reference: 0001/2026
title: Bebauungsplan Am Mühlenbach
kind: decision
body: stadt
consultations:
  - id: c1a
    organization: rat
    role: decision
    date: 2026-02-03
---
Sachverhalt.
`,
};

/** A folder in the system's temporary folder, removed at the end of `await using`. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly dir: string;
}

/** Writes files into a temporary folder. */
export async function temporaryFolder(files: Files): Promise<TemporaryFolder> {
  const dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-'));
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) };
}

/** The small council with `changes`, in a temporary folder. */
export const contentFolder = (changes: Files = {}): Promise<TemporaryFolder> =>
  temporaryFolder({ ...SMALL_COUNCIL, ...changes });
