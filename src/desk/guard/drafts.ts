import type { Asker } from './asking.ts';
import { mainConflictOf } from './conflict.ts';
import { orNull, type Asset, type Entry, type Implementation, type PersistOptions } from './decap.ts';
import type { Host } from './hosts/host.ts';
import type { Key, Methods } from './options.ts';

/** What is special about drafts: a branch for each entry, begun from a published text that may change meanwhile. */
export class Drafts {
  readonly #plain: Implementation;
  readonly #methods: Methods;
  readonly #host: Host;
  readonly #asker: Asker;
  /** Texts of the published branch over which the clerk has decided to put a draft, by path. */
  readonly #overruled = new Map<string, string | null>();

  constructor(plain: Implementation, methods: Methods, host: Host, asker: Asker) {
    this.#plain = plain;
    this.#methods = methods;
    this.#host = host;
    this.#asker = asker;
  }

  /** A first draft: nobody else may have begun one; where the clerk insists, the other one is given up. */
  async begin(
    file: { path: string; raw: string },
    key: Key,
    expected: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const begun = await orNull(this.#plain.unpublishedEntry(key));
    if (begun === null) return this.#host.remember?.(file.path, key, expected.get(file.path) ?? null);
    const theirs = await this.#host.read(file.path, key);
    if (theirs !== file.raw)
      await this.#asker.decide({ kind: 'exists', path: file.path, mine: file.raw, theirs });
    await this.#methods.deleteUnpublishedEntry(key.collection, key.slug);
  }

  /** Whether the clerk has decided to put a draft over a published entry that has changed since it was begun. */
  async overMain(path: string, mine: string, key: Key): Promise<boolean> {
    const begun = await this.#host.draftBase(path, key.collection, key.slug);
    if (begun === undefined) return false;
    const now = await this.#host.read(path, 'main');
    const conflict = mainConflictOf(path, begun, now, mine);
    if (!conflict) return false;
    if (!this.#overruled.has(path) || this.#overruled.get(path) !== now) {
      await this.#asker.decide(conflict, () =>
        this.#methods.deleteUnpublishedEntry(key.collection, key.slug),
      );
    }
    this.#overruled.set(path, now);
    return this.#host.mergesByLine;
  }

  /** How to save a draft as a new one on top of the published entry, where the host cannot bring it up to date. */
  async anew(entry: Entry, how: PersistOptions, key: Key): Promise<() => Promise<unknown>> {
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

  /** Puts what a draft holds, its files too, on top of the published entry. */
  async republish(path: string, raw: string, key: Key, status: string) {
    const { diffs } = await this.#plain.unpublishedEntry(key);
    const media = await Promise.all(
      diffs
        .filter((file) => file.path !== path)
        .map((file) => this.#plain.unpublishedEntryMediaFile(key.collection, key.slug, file.path, file.id)),
    );
    const assets = media.flatMap(({ path: name, file }) => (file ? [assetOf(name, file)] : []));
    const how = { commitMessage: `Update ${key.collection} "${key.slug}"`, useWorkflow: true, status };
    const entry = { dataFiles: [{ path, slug: key.slug, raw }], assets };
    const write = await this.anew(entry, { ...how, collectionName: key.collection }, key);
    await write();
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
