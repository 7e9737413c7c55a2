import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { buildInstant } from '../../publishing/instant.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { type OparlSite, oparlSite, type Read } from '../../testing/oparl-site.ts';
import { oparlFilterApp } from './app.ts';
import { folderSite } from './folder-site.ts';

// The function over what the build itself writes of the sample council, an hour after a meeting and all resolutions vanished.

let site: OparlSite;
let before: OparlSite;
const HOUR = 3_600_000;

beforeAll(async () => {
  const council = (await readContent('content')).record as CouncilRecord;
  const record = publish(
    council,
    buildInstant(undefined, council.site, () => 0),
  );
  before = await oparlSite(record, { contentDir: 'content' });
  const later: PublicRecord = {
    ...record,
    at: (record.at + HOUR) as Instant,
    meetings: record.meetings.slice(1),
    resolutions: [],
  };
  site = await oparlSite(later, { contentDir: 'content', ledger: before.ledger });
}, 120_000);

interface Page {
  readonly data: readonly Read[];
  readonly links: Readonly<Record<string, string>>;
}

test('each list gives all that changed and stones for all that went, as they stand under their own addresses', async () => {
  await using folder = await temporaryFolder(
    Object.fromEntries([...site.files].map(([file, text]) => [file.slice(1), text])),
  );
  const app = oparlFilterApp({ site: folderSite(folder.dir), log: () => {} });
  const { site: base, lists } = site.read('/oparl/v1.1/filter/index.json') as {
    site: string;
    lists: { list: string }[];
  };
  const walked = async (query: string): Promise<Read[]> => {
    const found: Read[] = [];
    for (const { list } of lists) {
      let address: string | undefined = `${list}?${query}`;
      while (address !== undefined) {
        const page = (await (await app.request(address)).json()) as Page;
        found.push(...page.data);
        expect(page.links['web']).toBe((site.read(list)['links'] as Page['links'])['web']);
        address = page.links['next']?.slice(base.length);
      }
    }
    return found;
  };
  const everything = await walked('modified_since=2000-01-01&limit=60');
  for (const object of everything) expect(object).toEqual(site.read(String(object['id'])));
  const listed = new Set(everything.map(({ id }) => String(id).slice(base.length)));
  const missing = [...before.objects.keys(), ...site.objects.keys()].filter((path) => !listed.has(path));
  expect([...new Set(missing)]).toEqual(['/oparl/v1.1/system.json']);

  const changed = await walked('modified_since=2027-03-08T10:30:00%2B01:00');
  const gone = changed
    .filter(({ deleted }) => deleted === true)
    .map(({ type }) => String(type).split('/').at(-1));
  expect(gone).toEqual(expect.arrayContaining(['Meeting', 'AgendaItem', 'Resolution']));
  expect((await walked('created_since=2000-01-01')).some(({ deleted }) => deleted === true)).toBe(false);
}, 120_000);
