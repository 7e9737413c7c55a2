import { describe, expect, it, vi } from 'vitest';
import type { Asset, Entry, PersistOptions } from '../../guard/decap.ts';
import { paperParts } from '../paper-parts.ts';
import type { Loaded } from './loaded.ts';
import { partedBackend, type PartedImplementation } from './parted-backend.ts';

const PARTS = paperParts(['0001-2025'], '2027-03-08');
const FILES = new Map(
  ['0001-2025', '0002-2026', '0003-2027', '0004-2027', 'ohne'].map((key) => [
    `content/papers/${key}/index.md`,
    `Text ${key}`,
  ]),
);
const PART = 'content/papers@papers-2027';
const loaded = (path: string): Loaded => ({ data: FILES.get(path) ?? null, file: { path, id: path } });

/** decap-server, as far as the parts ask it. */
class Plain {
  readonly persistEntry = vi.fn<(entry: Entry, options: PersistOptions) => Promise<unknown>>(() =>
    Promise.resolve(),
  );
  readonly deleteFiles = vi.fn<(paths: string[], message: string) => Promise<unknown>>(() =>
    Promise.resolve(),
  );
  readonly persistMedia = vi.fn<(file: Asset) => Promise<unknown>>(() => Promise.resolve());
  readonly publishUnpublishedEntry = vi.fn<(...of: string[]) => Promise<unknown>>(() => Promise.resolve());
  readonly updateUnpublishedEntryStatus = vi.fn<(...of: string[]) => Promise<unknown>>(() =>
    Promise.resolve(),
  );
  readonly unpublishedEntryDataFile = vi.fn<(...of: string[]) => Promise<string>>(() =>
    Promise.resolve('Text'),
  );
  readonly unpublishedEntry = vi.fn<(of: object) => Promise<unknown>>((of) => {
    const [, collection, slug] = /^([^/]+)\/(.+)$/.exec((of as { id?: string }).id ?? '') ?? [];
    return Promise.resolve({ collection, slug, status: 'draft', diffs: [], ...of });
  });
  readonly asked: string[] = [];
  token = '';

  entriesByFolder(folder: string, extension: string, depth: number): Promise<Loaded[]> {
    this.asked.push(`${folder} ${extension} ${depth}`);
    return Promise.resolve([...FILES.keys()].filter((path) => path.startsWith(`${folder}/`)).map(loaded));
  }
  getEntry(path: string): Promise<Loaded> {
    return Promise.resolve(loaded(path));
  }
  getMedia(folder = '.media'): Promise<{ path: string }[]> {
    return Promise.resolve([{ path: `${folder}/plan.pdf` }]);
  }
  getMediaFile(path: string): Promise<{ path: string; name: string }> {
    return Promise.resolve({ path, name: 'plan.pdf' });
  }
  authenticate(): Promise<void> {
    this.token = 'x';
    return Promise.resolve();
  }
}
const made = () => {
  const plain = new Plain();
  return { plain, backend: partedBackend(plain, PARTS) as unknown as PartedImplementation & Plain };
};
const pathsOf = (files: readonly Loaded[]) => files.map(({ file }) => file.path);

describe('a list', () => {
  it.each([
    ['papers-2027', ['0003-2027', '0004-2027']],
    ['papers-2026', ['0002-2026']],
    ['papers-2025', ['0001-2025']],
    ['papers-older', ['ohne']],
  ])('of %s holds %j, with its text', async (collection, keys) => {
    const { backend } = made();
    const folder = `content/papers@${collection}`;
    const files = await backend.entriesByFolder(folder, 'md', 2);
    expect(pathsOf(files)).toEqual(keys.map((key) => `${folder}/${key}/index.md`));
    expect(files.map(({ data }) => data)).toEqual(keys.map((key) => `Text ${key}`));
  });

  it('of a whole folder stays as it is', async () => {
    const { backend } = made();
    expect(pathsOf(await backend.entriesByFolder('content/papers', 'md', 2))).toEqual([...FILES.keys()]);
    expect('allEntriesByFolder' in backend).toBe(false);
  });

  it('of several parts at a time is asked for once', async () => {
    const { plain, backend } = made();
    const lists = ['papers-2027', 'papers-2026', 'papers-2025', 'papers-older'].map((name) =>
      backend.entriesByFolder(`content/papers@${name}`, 'md', 2),
    );
    expect((await Promise.all(lists)).flat()).toHaveLength(FILES.size);
    expect(plain.asked).toEqual(['content/papers md 2']);
    await backend.entriesByFolder(PART, 'md', 2);
    expect(plain.asked).toHaveLength(2);
  });
});

describe('paths', () => {
  it('of an entry, its files and its folder come back as Decap asked for them', async () => {
    const { backend } = made();
    const path = `${PART}/0003-2027/index.md`;
    expect(await backend.getEntry(path)).toEqual({
      data: 'Text 0003-2027',
      file: { path, id: 'content/papers/0003-2027/index.md' },
    });
    expect(await backend.getMedia(`${PART}/0003-2027`)).toEqual([{ path: `${PART}/0003-2027/plan.pdf` }]);
    expect(await backend.getMedia()).toEqual([{ path: '.media/plan.pdf' }]);
    expect(await backend.getMediaFile(`${PART}/0003-2027/plan.pdf`)).toEqual({
      path: `${PART}/0003-2027/plan.pdf`,
      name: 'plan.pdf',
    });
  });

  it('are real in what is written, and Decap keeps its own', async () => {
    const { plain, backend } = made();
    const asset = { path: `${PART}/0005-2026/plan.pdf`, toBase64: () => Promise.resolve('UERG') };
    const file = { path: `${PART}/0005-2026/index.md`, slug: '0005-2026/index', raw: 'Text' };
    const options = { commitMessage: 'x', collectionName: 'papers-2027', useWorkflow: true };
    await backend.persistEntry({ dataFiles: [file], assets: [asset] }, options);
    const [entry, how] = plain.persistEntry.mock.calls[0] as [Entry, PersistOptions];
    expect(entry.dataFiles).toEqual([{ ...file, path: 'content/papers/0005-2026/index.md' }]);
    expect(entry.assets[0]?.path).toBe('content/papers/0005-2026/plan.pdf');
    expect(await entry.assets[0]?.toBase64?.()).toBe('UERG');
    expect(how).toEqual({ ...options, collectionName: 'papers' });
    expect(asset.path).toBe(`${PART}/0005-2026/plan.pdf`);
    await backend.deleteFiles([file.path], 'x');
    expect(plain.deleteFiles).toHaveBeenCalledWith(['content/papers/0005-2026/index.md'], 'x');
    await backend.persistMedia(asset, options);
    expect(plain.persistMedia.mock.calls[0]?.[0].path).toBe('content/papers/0005-2026/plan.pdf');
  });
});

describe('drafts', () => {
  it('are filed under the kind and shown in the part of their key', async () => {
    const { plain, backend } = made();
    expect(await backend.unpublishedEntry({ id: 'papers/0002-2026/index' })).toMatchObject({
      collection: 'papers-2026',
      slug: '0002-2026/index',
    });
    expect(await backend.unpublishedEntry({ id: 'people/ahrens-ida' })).toMatchObject({
      collection: 'people',
    });
    expect(
      await backend.unpublishedEntry({ collection: 'papers-2027', slug: '0002-2026/index' }),
    ).toMatchObject({ collection: 'papers-2027' });
    expect(plain.unpublishedEntry).toHaveBeenLastCalledWith({
      collection: 'papers',
      slug: '0002-2026/index',
    });
  });

  it('stay where they were saved as long as the page is open: Decap would show them twice', async () => {
    const { backend } = made();
    const file = { path: `${PART}/0005-2026/index.md`, slug: '0005-2026/index', raw: '' };
    const options = { commitMessage: 'x', collectionName: 'papers-2027', useWorkflow: true };
    await backend.persistEntry({ dataFiles: [file], assets: [] }, options);
    expect(await backend.unpublishedEntry({ id: 'papers/0005-2026/index' })).toMatchObject({
      collection: 'papers-2027',
    });
  });

  it('are read, moved and published under the kind', async () => {
    const { plain, backend } = made();
    await backend.unpublishedEntryDataFile('papers-2027', 'x/index', 'content/papers/x/index.md', 'id');
    await backend.updateUnpublishedEntryStatus('papers-2027', 'x/index', 'pending_review');
    await backend.publishUnpublishedEntry('papers-2027', 'x/index');
    expect(plain.unpublishedEntryDataFile.mock.calls[0]?.slice(0, 2)).toEqual(['papers', 'x/index']);
    expect(plain.updateUnpublishedEntryStatus).toHaveBeenCalledWith('papers', 'x/index', 'pending_review');
    expect(plain.publishUnpublishedEntry).toHaveBeenCalledWith('papers', 'x/index');
  });
});

it('everything else goes to the backend itself', async () => {
  const { plain, backend } = made();
  await backend.authenticate();
  expect(plain.token).toBe('x');
  expect(backend.token).toBe('x');
});
