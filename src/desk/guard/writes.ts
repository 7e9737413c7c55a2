import { Asker } from './asking.ts';
import { orNull, type DataFile, type Entry, type Implementation, type PersistOptions } from './decap.ts';
import { Drafts } from './drafts.ts';
import { requireSmall } from './file-limit.ts';
import type { Host, Place } from './hosts/host.ts';
import { keyTaken, SAVED_ALREADY } from './messages.ts';
import type { GuardOptions, Methods } from './options.ts';
import { Refusal } from './refusal.ts';

/** The guarded forms of what Decap asks its backend to write. */
export class Writes {
  readonly #plain: Implementation;
  readonly #methods: Methods;
  readonly #host: Host;
  readonly #options: GuardOptions;
  readonly #asker: Asker;
  readonly #drafts: Drafts;
  /** Entries whose save failed, and perhaps did not: path to what was sent. */
  readonly #tried = new Map<string, DataFile>();

  constructor(plain: Implementation, methods: Methods, host: Host, options: GuardOptions) {
    this.#plain = plain;
    this.#methods = methods;
    this.#host = host;
    this.#options = options;
    this.#asker = new Asker(host, options);
    this.#drafts = new Drafts(plain, methods, host, this.#asker);
  }

  async save(entry: Entry, how: PersistOptions): Promise<unknown> {
    await requireSmall(entry.assets, this.#options.maxFileBytes);
    const collection = how.collectionName ?? '';
    if (how.newEntry === true) await this.#requireFreeKey(entry, collection);
    const texts = new Map(entry.dataFiles.map(({ path, raw }) => [path, raw]));
    for (const file of entry.dataFiles) this.#tried.set(file.path, file);
    const { expected, place, write } = await this.#plan(entry, how);
    const result = await this.#asker.write(expected, texts, place, write);
    for (const [path, raw] of texts) {
      this.#tried.delete(path);
      this.#options.bases.set(path, raw);
    }
    this.#options.saved();
    return result;
  }

  /** Where a save goes, and what must lie there before. */
  async #plan(entry: Entry, { base: read, ...how }: PersistOptions) {
    const baseOf = (path: string) => (how.newEntry === true ? null : this.#options.bases.of(path));
    const bases = entry.dataFiles.map(
      ({ path }) => [path, read === undefined ? baseOf(path) : read] as const,
    );
    const expected = new Map(bases.filter((base): base is [string, string | null] => base[1] !== undefined));
    const file = entry.dataFiles[0];
    const key = { collection: how.collectionName ?? '', slug: file?.slug ?? '' };
    const plain = (options: PersistOptions) => () => this.#methods.persistEntry(entry, options);
    if (how.useWorkflow !== true || !file) return { expected, place: 'main' as Place, write: plain(how) };
    if (how.unpublished !== true || (await this.#host.read(file.path, key)) === null) {
      await this.#drafts.begin(file, key, expected);
      return { expected, place: 'main' as Place, write: plain({ ...how, unpublished: false }) };
    }
    if (!(await this.#drafts.overMain(file.path, file.raw, key)))
      return { expected, place: key, write: plain(how) };
    await this.#asker.look(expected, new Map([[file.path, file.raw]]), key);
    const main = new Map([[file.path, await this.#host.read(file.path, 'main')]]);
    return { expected: main, place: 'main' as Place, write: await this.#drafts.anew(entry, how, key) };
  }

  async remove(paths: string[], message: string): Promise<unknown> {
    const bases = paths.map((path) => [path, this.#options.bases.of(path)] as const);
    const expected = new Map(bases.filter((base): base is [string, string] => base[1] !== undefined));
    const texts = new Map(paths.map((path) => [path, null]));
    return this.#asker.write(expected, texts, 'main', () => this.#methods.deleteFiles(paths, message));
  }

  async discard(collection: string, slug: string): Promise<unknown> {
    const expected = this.#openDraft(collection, slug);
    const texts = new Map([...expected.keys()].map((path) => [path, null]));
    const discard = (): Promise<unknown> => this.#methods.deleteUnpublishedEntry(collection, slug);
    return this.#asker.write(expected, texts, { collection, slug }, discard);
  }

  /** The publishing itself is the host's merge: a draft changed within that one request is merged as it is then. */
  async publish(collection: string, slug: string): Promise<unknown> {
    const key = { collection, slug };
    const expected = this.#openDraft(collection, slug);
    const draft = await orNull(this.#plain.unpublishedEntry(key));
    for (const { path } of (draft?.diffs ?? []).filter((file) => /\.(md|ya?ml|json)$/.test(file.path))) {
      const text = await this.#host.read(path, key);
      if (text !== null && draft && (await this.#drafts.overMain(path, text, key))) {
        await this.#drafts.republish(path, text, key, draft.status);
      }
    }
    return this.#asker.write(expected, new Map(expected), key, () =>
      this.#methods.publishUnpublishedEntry(collection, slug),
    );
  }

  /** What the open editor shows of a draft, or nothing where it is not open (the board). */
  #openDraft(collection: string, slug: string): Map<string, string> {
    const open = this.#options.open();
    if (open === undefined || open.collection !== collection || open.slug !== slug) return new Map();
    const text = this.#options.bases.of(open.path);
    return text === undefined ? new Map() : new Map([[open.path, text]]);
  }

  /** The key that the open form asks for; Decap would silently append `-1` to one that is taken. */
  #wantedKey(): string | undefined {
    const key = this.#options.open()?.data['key'];
    return typeof key === 'string' && key !== '' ? key : undefined;
  }

  /** Refuses a second entry under a key that must be its own, and one that was saved without our hearing of it. */
  async #requireFreeKey(entry: Entry, collection: string): Promise<void> {
    const file = entry.dataFiles[0];
    if (!file) return;
    for (const { path, raw, slug } of this.#tried.values()) {
      if (raw !== file.raw || path === file.path) continue;
      const there = [await this.#host.read(path, 'main'), await this.#host.read(path, { collection, slug })];
      if (there.includes(raw)) throw new Refusal('saved-already', SAVED_ALREADY);
    }
    // In a folder of its own an entry is `index`; Decap calls the second one in it `index-1`.
    const [, folder] = /^(.+)\/index-\d+$/.exec(file.slug) ?? [];
    const wanted = folder ?? this.#wantedKey();
    const free = wanted === undefined || file.slug === wanted || file.slug === `${wanted}/index`;
    if (!free)
      throw new Refusal('key-taken', keyTaken(wanted, await this.#options.adviceWhenTaken?.(wanted)));
  }
}
