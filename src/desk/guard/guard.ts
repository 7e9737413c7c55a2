import type { Bases, OpenDraft } from './bases.ts';
import { inGerman, requireOnline } from './connection.ts';
import { conflictOf, mainConflictOf, type Conflict, type Decision } from './conflict.ts';
import { orNull, type Asset, type Entry, type Implementation, type PersistOptions } from './decap.ts';
import { requireSmall } from './file-limit.ts';
import type { Host, Place } from './hosts/host.ts';
import { keyTaken, REFUSED, SAVED_ALREADY, THEIRS_TAKEN } from './messages.ts';
import { Refusal, Stale } from './refusal.ts';

/** What the guard needs of the desk around it. */
export interface GuardOptions {
  /** Largest file in bytes. */
  readonly maxFileBytes: number;
  readonly bases: Bases;
  readonly open: () => OpenDraft | undefined;
  /** Shows both texts and gives the clerk's decision. */
  readonly ask: (conflict: Conflict) => Promise<Decision>;
  /** Shows what is at the host in place of the clerk's own text: the entry anew, or the list where it is gone. */
  readonly reload: (conflict: Conflict) => void;
  /** Told after each successful save. */
  readonly saved: (collection: string) => void;
  readonly online: () => boolean;
  /** Whether an error is the host's own refusal of a write that came too late. */
  readonly refused: (error: unknown) => boolean;
  /**
   * By collection: the key that a new entry must get, from its data; Decap would silently append `-1`. Entries in
   * folders of their own (`<key>/index`) need none.
   */
  readonly keyOf?: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string | undefined>>;
}

/** How often a write is tried again that the host refused although the entry itself has not changed. */
const ATTEMPTS = 3;

/** Wraps the writing methods of Decap's backend `plain` in place, so that nobody's text is overwritten unseen. */
export function guard<T extends Implementation>(plain: T, host: Host, options: GuardOptions): T {
  const methods = {
    persistEntry: plain.persistEntry.bind(plain),
    persistMedia: plain.persistMedia.bind(plain),
    deleteFiles: plain.deleteFiles.bind(plain),
    deleteUnpublishedEntry: plain.deleteUnpublishedEntry.bind(plain),
    publishUnpublishedEntry: plain.publishUnpublishedEntry.bind(plain),
  };
  const work = new Guard(plain, methods, host, options);
  const inWords =
    <A extends unknown[]>(run: (...args: A) => Promise<unknown>) =>
    async (...args: A): Promise<unknown> => {
      try {
        requireOnline(options.online);
        return await run(...args);
      } catch (error) {
        throw inGerman(error);
      }
    };
  return Object.assign(plain, {
    persistEntry: inWords((entry: Entry, how: PersistOptions) => work.save(entry, how)),
    persistMedia: inWords(async (file: Asset, how: PersistOptions) => {
      await requireSmall([file], options.maxFileBytes);
      return methods.persistMedia(file, how);
    }),
    deleteFiles: inWords((paths: string[], message: string) => work.remove(paths, message)),
    deleteUnpublishedEntry: inWords((collection: string, slug: string) => work.discard(collection, slug)),
    publishUnpublishedEntry: inWords((collection: string, slug: string) => work.publish(collection, slug)),
  });
}

type Methods = Pick<
  Implementation,
  'persistEntry' | 'persistMedia' | 'deleteFiles' | 'deleteUnpublishedEntry' | 'publishUnpublishedEntry'
>;

interface Key {
  readonly collection: string;
  readonly slug: string;
}

class Guard {
  readonly #plain: Implementation;
  readonly #methods: Methods;
  readonly #host: Host;
  readonly #options: GuardOptions;
  /** Texts of the published branch over which the clerk has decided to put a draft, by path. */
  readonly #overruled = new Map<string, string | null>();
  /** New entries whose save failed, and perhaps did not: path to text. */
  readonly #tried = new Map<string, string>();

  constructor(plain: Implementation, methods: Methods, host: Host, options: GuardOptions) {
    this.#plain = plain;
    this.#methods = methods;
    this.#host = host;
    this.#options = options;
  }

  async save(entry: Entry, how: PersistOptions): Promise<unknown> {
    await requireSmall(entry.assets, this.#options.maxFileBytes);
    const collection = how.collectionName ?? '';
    if (how.newEntry === true) await this.#requireFreeKey(entry, collection);
    const texts = new Map(entry.dataFiles.map(({ path, raw }) => [path, raw]));
    for (const [path, raw] of texts) this.#tried.set(path, raw);
    const { expected, place, write } = await this.#plan(entry, how);
    const result = await this.#write(expected, texts, place, write);
    for (const [path, raw] of texts) {
      this.#tried.delete(path);
      this.#options.bases.set(path, raw);
    }
    this.#options.saved(collection);
    return result;
  }

  /** Where a save goes, and what must lie there before. */
  async #plan(entry: Entry, how: PersistOptions) {
    const bases = entry.dataFiles.map(({ path }) => {
      const base = how.newEntry === true ? null : this.#options.bases.of(path);
      return [path, base] as const;
    });
    const expected = new Map(bases.filter((base): base is [string, string | null] => base[1] !== undefined));
    const file = entry.dataFiles[0];
    const key = { collection: how.collectionName ?? '', slug: file?.slug ?? '' };
    const plain = (options: PersistOptions) => () => this.#methods.persistEntry(entry, options);
    if (how.useWorkflow !== true || !file) return { expected, place: 'main' as Place, write: plain(how) };
    if (how.unpublished !== true || (await this.#host.read(file.path, key)) === null) {
      await this.#beginDraft(file, key, expected);
      return { expected, place: 'main' as Place, write: plain({ ...how, unpublished: false }) };
    }
    if (!(await this.#overMain(file.path, file.raw, key))) return { expected, place: key, write: plain(how) };
    await this.#look(expected, new Map([[file.path, file.raw]]), key);
    const main = new Map([[file.path, await this.#host.read(file.path, 'main')]]);
    return { expected: main, place: 'main' as Place, write: await this.#anew(entry, how, key) };
  }

  async remove(paths: string[], message: string): Promise<unknown> {
    const bases = paths.map((path) => [path, this.#options.bases.of(path)] as const);
    const expected = new Map(bases.filter((base): base is [string, string] => base[1] !== undefined));
    const texts = new Map(paths.map((path) => [path, null]));
    return this.#write(expected, texts, 'main', () => this.#methods.deleteFiles(paths, message));
  }

  async discard(collection: string, slug: string): Promise<unknown> {
    const expected = this.#openDraft(collection, slug);
    const texts = new Map([...expected.keys()].map((path) => [path, null]));
    const discard = (): Promise<unknown> => this.#methods.deleteUnpublishedEntry(collection, slug);
    return this.#write(expected, texts, { collection, slug }, discard);
  }

  async publish(collection: string, slug: string): Promise<unknown> {
    const key = { collection, slug };
    const expected = this.#openDraft(collection, slug);
    const draft = await orNull(this.#plain.unpublishedEntry(key));
    for (const { path } of (draft?.diffs ?? []).filter((file) => /\.(md|ya?ml|json)$/.test(file.path))) {
      const text = await this.#host.read(path, key);
      if (text !== null && draft && (await this.#overMain(path, text, key))) {
        await this.#republish(path, text, key, draft.status);
      }
    }
    return this.#write(expected, new Map(expected), key, () =>
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

  /** Looks, asks, and writes; looks again where the host says that something came in between. */
  async #write(
    expected: Map<string, string | null>,
    texts: ReadonlyMap<string, string | null>,
    place: Place,
    write: () => Promise<unknown>,
  ): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#look(expected, texts, place);
      try {
        return await this.#host.pinned(expected, place, write);
      } catch (error) {
        const late = error instanceof Stale || this.#options.refused(error);
        if (!late || attempt >= ATTEMPTS)
          throw late ? new Refusal('changed-meanwhile', REFUSED, error) : error;
      }
    }
  }

  /** Asks about each file that is not as expected; comes back with what is there now. */
  async #look(
    expected: Map<string, string | null>,
    texts: ReadonlyMap<string, string | null>,
    place: Place,
  ): Promise<void> {
    for (const [path, base] of expected) {
      const now = await this.#host.read(path, place);
      const conflict = conflictOf(path, base, now, texts.get(path) ?? null);
      if (conflict) await this.#decide(conflict);
      expected.set(path, now);
    }
  }

  /** Comes back only where the clerk keeps the own text. */
  async #decide(conflict: Conflict, giveUp = async (): Promise<unknown> => undefined): Promise<void> {
    const decision = await this.#options.ask(conflict);
    if (decision === 'mine') return;
    if (decision === 'back') throw new Refusal('changed-meanwhile', REFUSED);
    await giveUp();
    this.#options.reload(conflict);
    throw new Refusal('theirs-taken', THEIRS_TAKEN);
  }

  /** A first draft: nobody else may have begun one; where the clerk insists, the other one is given up. */
  async #beginDraft(
    file: { path: string; raw: string },
    key: Key,
    expected: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const begun = await orNull(this.#plain.unpublishedEntry(key));
    if (begun === null) return this.#host.remember?.(file.path, key, expected.get(file.path) ?? null);
    const theirs = await this.#host.read(file.path, key);
    if (theirs !== file.raw) await this.#decide({ kind: 'exists', path: file.path, mine: file.raw, theirs });
    await this.#methods.deleteUnpublishedEntry(key.collection, key.slug);
  }

  /** Whether the clerk has decided to put a draft over a published entry that has changed since it was begun. */
  async #overMain(path: string, mine: string, key: Key): Promise<boolean> {
    const begun = await this.#host.draftBase(path, key.collection, key.slug);
    if (begun === undefined) return false;
    const now = await this.#host.read(path, 'main');
    const conflict = mainConflictOf(path, begun, now, mine);
    if (!conflict) return false;
    if (!this.#overruled.has(path) || this.#overruled.get(path) !== now) {
      await this.#decide(conflict, () => this.#methods.deleteUnpublishedEntry(key.collection, key.slug));
    }
    this.#overruled.set(path, now);
    return this.#host.mergesByLine;
  }

  /** How to save a draft as a new one on top of the published entry, where the host cannot bring it up to date. */
  async #anew(entry: Entry, how: PersistOptions, key: Key): Promise<() => Promise<unknown>> {
    const status = (await orNull(this.#plain.unpublishedEntry(key)))?.status;
    const path = entry.dataFiles[0]?.path ?? '';
    return async () => {
      if ((await orNull(this.#plain.unpublishedEntry(key))) !== null) {
        await this.#methods.deleteUnpublishedEntry(key.collection, key.slug);
      }
      await this.#host.remember?.(path, key, await this.#host.read(path, 'main'));
      const fresh = { ...how, unpublished: false, ...(status !== undefined && { status }) };
      return this.#methods.persistEntry(entry, fresh);
    };
  }

  async #republish(path: string, raw: string, key: Key, status: string) {
    const { diffs } = await this.#plain.unpublishedEntry(key);
    const media = await Promise.all(
      diffs
        .filter((file) => file.path !== path)
        .map((file) => this.#plain.unpublishedEntryMediaFile(key.collection, key.slug, file.path, file.id)),
    );
    const assets = media.flatMap(({ path: name, file }) => (file ? [assetOf(name, file)] : []));
    const how = { commitMessage: `Update ${key.collection} "${key.slug}"`, useWorkflow: true, status };
    const entry = { dataFiles: [{ path, slug: key.slug, raw }], assets };
    const write = await this.#anew(entry, { ...how, collectionName: key.collection }, key);
    await write();
  }

  /** Refuses a second entry under a key that must be its own, and one that was saved without our hearing of it. */
  async #requireFreeKey(entry: Entry, collection: string): Promise<void> {
    const file = entry.dataFiles[0];
    if (!file) return;
    for (const [path, text] of this.#tried) {
      if (text === file.raw && path !== file.path && (await this.#host.read(path, 'main')) === text) {
        throw new Refusal('saved-already', SAVED_ALREADY);
      }
    }
    // In a folder of its own an entry is `index`; Decap calls the second one in it `index-1`.
    const [, folder] = /^(.+)\/index-\d+$/.exec(file.slug) ?? [];
    const wanted = folder ?? this.#options.keyOf?.[collection]?.(this.#options.open()?.data ?? {});
    const free = wanted === undefined || file.slug === wanted || file.slug === `${wanted}/index`;
    if (!free) throw new Refusal('key-taken', keyTaken(wanted));
  }
}

function assetOf(path: string, file: Blob): Asset {
  const toBase64 = async (): Promise<string> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCodePoint(byte);
    return btoa(text);
  };
  return { path, fileObj: file, toBase64 };
}
