import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { knownType, typeOfId } from './known-type.ts';
import { naturalOrder } from './natural-order.ts';
import { parseJson } from '../../oparl-client/parse-json.ts';
import { readSource } from './read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('knownType', () => {
  it.each([
    [{ type: 'https://schema.oparl.org/1.1/AgendaItem' }, 'AgendaItem'],
    [{ type: 'https://schema.oparl.org/1.0/Person' }, 'Person'],
    [{ type: 'Paper' }, 'Paper'],
    [{ id: 'https://a.example/oparl/body/1/meeting/2549' }, 'Meeting'],
    [{ id: 'https://a.example/oparl/agendaitem/7.json' }, 'AgendaItem'],
    [{ id: 'https://a.example/oparl/papers?id=7' }, 'Paper'],
    [{ type: 'Feature', id: 'https://a.example/meeting/1' }, undefined],
    [{ name: 'index' }, undefined],
  ])('%j: %s', (value, expected) => expect(knownType(value)).toBe(expected));
  it('takes the last name in the path', () =>
    expect(typeOfId('https://a.example/body/1/paper/3')).toBe('Paper'));
});

describe('parseJson', () => {
  it('forgives a byte order mark and raw control characters', () => {
    expect(parseJson(bytes('\ufeff{"a":"x\ty"}'))).toEqual({
      ok: true,
      value: { a: 'x\ty' },
      repaired: true,
    });
  });
  it('tells the place of a fault', () => {
    expect(parseJson(bytes('{\n "a": 1,\n "b" 2}'))).toMatchObject({ ok: false, line: 3, column: 6 });
    expect(parseJson(bytes('{"a": 1'))).toMatchObject({ ok: false, line: 1, column: 8 });
  });
  it('knows HTML and broken UTF-8', () => {
    expect(parseJson(bytes('<!doctype html>'))).toMatchObject({ ok: false, reason: 'HTML statt JSON' });
    expect(parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toMatchObject({
      ok: false,
      reason: 'kein gültiges UTF-8',
    });
  });
});

describe('naturalOrder', () => {
  it('counts', () =>
    expect(['m/1000', 'm/999', 'm/9'].sort(naturalOrder)).toEqual(['m/9', 'm/999', 'm/1000']));
});

describe('readSource', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
  const source = (files: Record<string, unknown>) => {
    const dir = mkdtempSync(join(tmpdir(), 'oparl-'));
    folders.push(dir);
    for (const [name, value] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), typeof value === 'string' ? value : JSON.stringify(value));
    }
    return readSource(dir);
  };
  const id = (path: string) => `https://a.example/body/1/${path}`;

  it('reads objects, arrays and list pages at any depth, and what they embed', () => {
    const { pool } = source({
      'a.json': {
        id: id('meeting/1'),
        location: { description: 'Rathaus' },
        agendaItem: [{ id: id('agendaitem/1') }],
      },
      'x/y/b.json': [{ id: id('paper/1'), mainFile: { id: id('file/1'), accessUrl: 'https://a.example/1' } }],
      'x/c.json': { data: [{ id: id('person/1') }], pagination: {}, links: {} },
      'x/empty.json': { data: [], pagination: {}, links: {} },
    });
    expect(pool.counts()).toMatchObject({
      Meeting: 1,
      AgendaItem: 1,
      Location: 1,
      Paper: 1,
      File: 1,
      Person: 1,
    });
    expect(pool.get(id('meeting/1'), 'Meeting')?.fields['agendaItem']).toEqual([id('agendaitem/1')]);
  });

  it('reports what is foreign or broken', () => {
    const { foreign, broken } = source({
      'index.json': { a: { b: 1 } },
      'readme.txt': 'x',
      'bad.json': '{"a"',
    });
    expect(foreign).toEqual(['index.json', 'readme.txt']);
    expect(broken).toEqual([{ file: 'bad.json', line: 1, column: 5, reason: 'kein gültiges JSON' }]);
  });

  it('lets the newest copy win, in whatever order', () => {
    const old = { id: id('paper/1'), name: 'alt', modified: '2020-01-01T00:00:00+01:00' };
    const now = { id: id('paper/1'), name: 'neu', modified: '2020-01-01T01:00:00+01:00' };
    for (const files of [
      { 'a.json': old, 'b.json': now },
      { 'a.json': now, 'b.json': old },
    ]) {
      const { pool } = source(files);
      expect(pool.get(id('paper/1'), 'Paper')?.fields['name']).toBe('neu');
      expect(pool.superseded).toHaveLength(1);
    }
  });

  it('skips the deleted and reports them', () => {
    const { pool } = source({ 'a.json': { id: id('paper/1'), deleted: true, name: '' } });
    expect(pool.all('Paper')).toEqual([]);
    expect(pool.tombstones().map((object) => object.id)).toEqual([id('paper/1')]);
  });
});
