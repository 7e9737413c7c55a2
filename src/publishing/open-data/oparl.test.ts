import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import { publicTexts } from '../../content/public-texts.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { referenceFaults, specificationFaults, typeOf, vendorFaults } from '../../testing/oparl-faults.ts';
import { OPARL_CHECKS } from '../../testing/oparl-schemas/index.ts';
import { type OparlSite, oparlSite, type Read } from '../../testing/oparl-site.ts';
import { buildInstant } from '../instant.ts';
import { withFacts } from '../../testing/file-facts.ts';

const BASE = 'https://rat.mittelaue.example';
let record: PublicRecord;
let site: OparlSite;

beforeAll(async () => {
  const council = (await readContent('content')).record as CouncilRecord;
  const shown = publish(
    council,
    buildInstant(undefined, council.site, () => 0),
  );
  // as a plain host without the filter function has it
  record = { ...shown, site: { ...shown.site, oparlFilter: false } };
  await withFacts(record, 'content');
  const texts = await publicTexts(record, 'content');
  site = await oparlSite(record, { contentDir: 'content', texts });
}, 240_000);

const lists = () =>
  [...site.files.keys()].filter((file) =>
    /^\/oparl\/v1\.1\/(?:(?:body|organization)\/[^/]+\/|bodies)/.test(file),
  );

describe('the interface of the sample council', () => {
  test('has objects of all twelve types', () => {
    const types = new Set([...site.objects.values()].map(typeOf));
    for (const type of Object.keys(OPARL_CHECKS).filter((name) => !/ListPage|Tombstone/.test(name)))
      expect(types).toContain(type);
  });

  test('every object keeps to the specification', () => {
    expect(specificationFaults(site).slice(0, 20)).toEqual([]);
  });

  test('every object keeps to the schema of our own fields', () => {
    expect(vendorFaults(site, BASE).slice(0, 20)).toEqual([]);
  });

  test('every object answers at its own address, all that it names answers, and references stand on both sides', () => {
    expect(referenceFaults(site, BASE).slice(0, 20)).toEqual([]);
  });

  test('no text of ours ends with a line feed, and no word is said twice', () => {
    for (const [file, object] of site.objects) {
      const { text: _text, ...rest } = object;
      expect([file, JSON.stringify(rest).match(/.{20}\\n"/)]).toEqual([file, null]);
      if (typeOf(object) === 'Organization')
        expect(object['ratsfenster:classification']).not.toBe(object['classification']);
    }
  });

  test('its System leads to the page that says what it keeps', () => {
    expect(site.read('/oparl/v1.1/system.json')['ratsfenster:conformance']).toBe(`${BASE}/daten/#oparl`);
  });

  test('nothing is null, no list is empty but those that must be there', () => {
    for (const [file, text] of site.files) {
      if (/\/(?:filter|vendor)\//.test(file)) continue;
      expect(text).not.toMatch(/:null|,null|\[null/);
      const empty = text.match(/"[^"]+":\[\]/g) ?? [];
      for (const one of empty) expect(one).toMatch(/"(?:data|legislativeTerm)":/);
    }
  });
});

describe('its lists', () => {
  test('keep to the specification and hold what answers alone', () => {
    expect(lists().length).toBeGreaterThan(80);
    for (const file of lists()) {
      const page = site.read(file);
      expect(OPARL_CHECKS['ListPage']?.(page)).toEqual([]);
      for (const object of page['data'] as Read[]) {
        const path = String(object['id']).slice(BASE.length);
        expect(JSON.stringify(object)).toBe(site.files.get(path));
      }
    }
  });

  test('lead from page to page through all objects in order, those of a body and of all', () => {
    const seen = new Set<string>();
    for (const body of pagesFrom(`${BASE}/oparl/v1.1/bodies.json`)) {
      seen.add(String(body['id']));
      const names =
        'organization person meeting paper agendaItem consultation file locationList legislativeTermList membership ratsfenster:resolution';
      for (const name of names.split(' '))
        for (const object of pagesFrom(String(body[name]))) seen.add(String(object['id']));
    }
    expect([...site.objects.keys()].filter((file) => !seen.has(BASE + file))).toEqual([
      '/oparl/v1.1/system.json',
    ]);
  });

  test('have an index with the bytes of each object', () => {
    const index = site.read('/oparl/v1.1/filter/index.json');
    expect(index['site']).toBe(BASE);
    for (const entry of index['lists'] as { list: string; index: string }[]) {
      const { list, elementsPerPage, objects } = site.read(entry.index) as unknown as Index;
      expect(list).toBe(entry.list);
      objects.id.forEach((id, i) => {
        const number = Math.floor(i / elementsPerPage) + 1;
        const page = Buffer.from(
          site.files.get(number === 1 ? list : list.replace('.json', `/${number}.json`)) as string,
        );
        const [at, length] = [objects.at[i] as number, objects.length[i] as number];
        const text = page.subarray(at, at + length).toString('utf8');
        expect(text).toBe(site.files.get(id));
        const { created, modified } = JSON.parse(text) as { created: string; modified: string };
        expect([objects.created[i], objects.modified[i]]).toEqual([
          Date.parse(created) / 1000,
          Date.parse(modified) / 1000,
        ]);
      });
    }
  });
});

interface Index {
  readonly list: string;
  readonly elementsPerPage: number;
  readonly objects: { readonly id: string[] } & Readonly<
    Record<'created' | 'modified' | 'at' | 'length', number[]>
  >;
}

/** All objects of a list, by its links. */
function pagesFrom(address: string): Read[] {
  const found: Read[] = [];
  for (let next: string | undefined = address; next !== undefined;) {
    const page = site.read(next);
    const { pagination, links } = page as {
      pagination: Record<string, number>;
      links: Record<string, string>;
    };
    expect(links['self']).toBe(next);
    found.push(...(page['data'] as Read[]));
    next = links['next'];
    if (next === undefined) expect(pagination['totalElements']).toBe(found.length);
  }
  const keys = found.map(
    (object) => `${new Date(String(object['created'])).toISOString()} ${String(object['id'])}`,
  );
  expect(keys).toEqual(keys.toSorted());
  return found;
}

describe('documents', () => {
  test('have sizes, checksums, types, and their text where they stand alone', () => {
    const files = [...site.objects.values()].filter((object) => typeOf(object) === 'File');
    const own = files.filter((file) => String(file['accessUrl']).startsWith(BASE));
    expect(own.length).toBeGreaterThan(20);
    for (const file of own) expect(file).toHaveProperty('sha512Checksum');
    expect(own.filter((file) => file['mimeType'] === 'application/pdf').every((file) => file['text'])).toBe(
      true,
    );
    expect(own.some((file) => 'downloadUrl' in file)).toBe(false);
    expect(site.read('/oparl/v1.1/system.json')).toMatchObject({ 'ratsfenster:tier': 'static' });
    expect(site.read('/oparl/v1.1/system.json')).toHaveProperty('ratsfenster:notClaimed');
  });

  test('have an address for downloads where a function stands before the files', async () => {
    const filtering = { ...record, site: { ...record.site, oparlFilter: true } } as PublicRecord;
    const { objects, read } = await oparlSite(filtering, { contentDir: 'content' });
    expect(read('/oparl/v1.1/system.json')).toMatchObject({ 'ratsfenster:tier': 'filter' });
    expect(read('/oparl/v1.1/system.json')).not.toHaveProperty('ratsfenster:notClaimed');
    const own = [...objects.values()].filter((object) => 'sha512Checksum' in object);
    expect(own.length).toBeGreaterThan(20);
    for (const file of own) expect(file['downloadUrl']).toBe(`${String(file['accessUrl'])}?download`);
  });
});
