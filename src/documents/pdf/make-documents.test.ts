import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleDocument } from '../../testing/documents/sample-document.ts';
import { SAMPLE_PICTURES } from '../../testing/documents/sample-pictures.ts';
import type { DocumentData } from '../model/index.ts';
import { sha256 } from './document-cache.ts';
import { DocumentsFault, type DocumentToMake, makeDocuments } from './index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const wanted = (id: string, changes: Partial<DocumentData> = {}): DocumentToMake => ({
  data: sampleDocument({ id, title: `Titel ${id}`, ...changes }),
  pictures: SAMPLE_PICTURES,
});

async function madeIn(cacheDir: string, documents: readonly DocumentToMake[], limits?: object) {
  const steps: string[] = [];
  const onProgress = (made: number, total: number) => steps.push(`${made}/${total}`);
  const made = await makeDocuments(documents, { cacheDir, onProgress, ...limits });
  return { made, steps };
}

test('documents are made once and found again; only what changed is made anew', async () => {
  const first = await madeIn(folder, [wanted('a'), wanted('b')]);
  expect(first.steps).toEqual(['1/2', '2/2']);
  for (const { path: file, sha256: hash, size } of first.made.values()) {
    expect(sha256(readFileSync(file))).toBe(hash);
    expect(statSync(file).size).toBe(size);
  }
  const again = await madeIn(folder, [wanted('a'), wanted('b')]);
  expect(again.steps).toEqual([]);
  expect([...again.made]).toEqual([...first.made]);
  const changed = await madeIn(folder, [wanted('a', { footer: 'Neu' }), wanted('b')]);
  expect(changed.steps).toEqual(['1/1']);
  expect(changed.made.get('a')?.sha256).not.toBe(first.made.get('a')?.sha256);
  expect(changed.made.get('b')).toEqual(first.made.get('b'));
});

test('another process with a cache of its own gives the same bytes', async () => {
  const there = path.join(folder, 'there');
  const first = await madeIn(path.join(folder, 'here'), [wanted('a')]);
  const second = await madeIn(there, [wanted('a')]);
  expect(second.made.get('a')?.sha256).toBe(first.made.get('a')?.sha256);
  expect(second.made.get('a')?.path.startsWith(there)).toBe(true);
});

test('a new picture of the arms makes the document anew, a picture that it does not name does not', async () => {
  await madeIn(folder, [wanted('a')]);
  const other = new Map([...SAMPLE_PICTURES, ['x.png', new Uint8Array(3)]]);
  expect((await madeIn(folder, [{ ...wanted('a'), pictures: other }])).steps).toEqual([]);
  const arms = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  );
  const redrawn = new Map([['wappen.svg', arms]]);
  expect((await madeIn(folder, [{ ...wanted('a'), pictures: redrawn }])).steps).toEqual(['1/1']);
});

test('a damaged file of the cache is made anew', async () => {
  const { made } = await madeIn(folder, [wanted('a')]);
  const { path: file, sha256: hash } = made.get('a') ?? { path: '', sha256: '' };
  writeFileSync(file, readFileSync(file).subarray(0, 1000));
  const again = await madeIn(folder, [wanted('a')]);
  expect(again.steps).toEqual(['1/1']);
  expect(sha256(readFileSync(file))).toBe(hash);
});

test('what nobody asked for within a month is dropped, as is what a killed process left', async () => {
  const { made } = await madeIn(folder, [wanted('a'), wanted('b'), wanted('c')]);
  const pathOf = (id: string) => made.get(id)?.path ?? '';
  const old = Date.now() / 1000 - 40 * 86_400;
  for (const id of ['a', 'b']) utimesSync(pathOf(id), old, old);
  writeFileSync(path.join(folder, 'x.1.tmp'), '');
  utimesSync(path.join(folder, 'x.1.tmp'), old, old);
  await madeIn(folder, [wanted('a')]);
  const left = [pathOf('a'), pathOf('c')].map((file) => path.basename(file));
  expect(readdirSync(folder).toSorted()).toEqual(left.toSorted());
  await madeIn(folder, [wanted('c')]);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('all documents that cannot be made are named, the others are kept', async () => {
  const bad = (id: string) => wanted(id, { kicker: `Fest ${id} 🎉` });
  const error = await madeIn(folder, [bad('b'), wanted('c'), bad('a')]).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DocumentsFault);
  expect((error as DocumentsFault).faults.map(({ document, where }) => [document, where])).toEqual([
    ['a', 'Zeile über dem Titel'],
    ['b', 'Zeile über dem Titel'],
  ]);
  expect((error as Error).message).toContain(
    'Dokument „Titel a“ (a): Zeile über dem Titel: Der Text enthält',
  );
  expect((await madeIn(folder, [wanted('c')])).steps).toEqual([]);
});

test.each([
  [{ silence: 1, memory: 1e9 }, 'Der Satz dauerte zu lange und wurde abgebrochen.'],
  [{ silence: 60_000, memory: 1 }, 'Der Satz brauchte zu viel Speicher und wurde abgebrochen.'],
])('a child that breaks its limits leaves no half file: %o', async (limits, words) => {
  await expect(madeIn(folder, [wanted('a')], { limits })).rejects.toThrow(words);
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([]);
});

test('two documents with one id are refused', async () => {
  await expect(makeDocuments([wanted('a'), wanted('a')], { cacheDir: folder })).rejects.toThrow(RangeError);
});

test('no documents need no child', async () => {
  expect((await madeIn(path.join(folder, 'new'), [])).made.size).toBe(0);
});
