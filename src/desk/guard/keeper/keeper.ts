import type { OpenDraft } from '../bases.ts';
import { dropActions, type DecapStore } from '../capture-store.ts';
import { draftOf, openDraft, type ImmutableMap } from '../open-draft.ts';
import type { Kept, KeptFile, KeptStore } from './kept-store.ts';
import { readable } from './readable.ts';
import { restore } from './restore.ts';

/** What the clerk decides about a text that was kept. */
export type RestoreDecision = 'restore' | 'discard' | 'later';

export interface KeeperOptions {
  readonly store: DecapStore;
  readonly kept: KeptStore;
  readonly now: () => Date;
  /** Milliseconds after the last change before a text is kept. */
  readonly delay: number;
  /** Shows what was kept beside what is loaded, and gives the clerk's decision. */
  readonly ask: (kept: Kept, loaded: Readonly<Record<string, unknown>>) => Promise<RestoreDecision>;
}

const RETRIEVED = 'DRAFT_LOCAL_BACKUP_RETRIEVED';

/** Keeps what is typed until it is saved, and offers it again when the entry is opened. */
export class Keeper {
  readonly #options: KeeperOptions;
  #key = '';
  #data: unknown;
  /** The form whose text was kept last. */
  #keptFor = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
    // Decap's own backup comes too early and is lost again: only ours gets through.
    dropActions(({ type, payload }) => type === RETRIEVED && (payload as { ours?: boolean }).ours !== true);
    options.store.subscribe(() => this.#look());
  }

  /** Keeps an unsaved text at once: before the entry is left, or (`leaving`) the page. */
  keepNow(leaving = false): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = openDraft(this.#options.store);
    if (draft?.hasChanged !== true) return;
    const kept: Kept = {
      collection: draft.collection,
      slug: draft.isNew ? '' : draft.slug,
      at: this.#options.now().toISOString(),
      base: draft.raw,
      data: draft.data,
      files: chosenFiles(this.#options.store),
    };
    this.#keptFor = draft.key;
    if (leaving) this.#options.kept.keepAtOnce(kept);
    this.#enqueue(() => this.#options.kept.keep(kept));
  }

  /** Resolves when all is done that was begun: a kept text of the open entry was offered, and the clerk has answered. */
  settled(): Promise<unknown> {
    return this.#writing.catch(() => undefined);
  }

  /** Forgets what was kept of the open entry: it is saved, or given up. */
  forgetOpen(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = openDraft(this.#options.store);
    if (!draft) return;
    this.#data = this.#current();
    this.#enqueue(() => this.#options.kept.forget(draft.collection, draft.isNew ? '' : draft.slug));
  }

  #current(): unknown {
    const entry = draftOf(this.#options.store).get('entry') as ImmutableMap | undefined;
    return entry && [entry.get('data'), entry.get('mediaFiles')];
  }

  #look(): void {
    const draft = openDraft(this.#options.store);
    if (draft === undefined || draft.key === '') return;
    if (draft.key !== this.#key) return this.#loaded(draft);
    const current = this.#current();
    if (same(current, this.#data)) return;
    this.#data = current;
    clearTimeout(this.#timer);
    if (draft.hasChanged) this.#timer = setTimeout(() => this.keepNow(), this.#options.delay);
    // Typed back to what is saved: nothing is left to keep.
    else if (this.#keptFor === draft.key) this.forgetOpen();
  }

  #loaded(draft: OpenDraft): void {
    this.#key = draft.key;
    this.#data = this.#current();
    if (!draft.hasChanged) this.#enqueue(() => this.#offer(draft));
  }

  async #offer(draft: OpenDraft): Promise<void> {
    const slug = draft.isNew ? '' : draft.slug;
    const kept = await this.#options.kept.read(draft.collection, slug);
    if (kept === undefined || this.#key !== draft.key) return;
    if (kept.files.length === 0 && readable(kept.data) === readable(draft.data)) {
      return this.#options.kept.forget(draft.collection, slug);
    }
    const decision = await this.#options.ask(kept, draft.data);
    if (decision === 'discard') await this.#options.kept.forget(draft.collection, slug);
    if (decision === 'restore' && this.#key === draft.key) {
      restore(this.#options.store, kept);
      this.#key = openDraft(this.#options.store)?.key ?? '';
      this.#data = this.#current();
    }
  }

  /** One after the other, so that an older text never comes after a newer one. */
  #enqueue(step: () => Promise<unknown>): void {
    this.#writing = this.#writing.then(step, step);
    // A full disk must not stop the clerk; there is nobody to tell who could do something about it.
    this.#writing.catch(() => undefined);
  }
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.every((part, i) => part === b[i]) : a === b;

/** Files of the draft that are not uploaded yet, without addresses that die with the page. */
function chosenFiles(store: DecapStore): readonly KeptFile[] {
  const entry = draftOf(store).get('entry') as ImmutableMap;
  const files = (entry.get('mediaFiles') as { toJS(): unknown } | undefined)?.toJS() as
    (Partial<KeptFile> & { draft?: boolean; id?: string; size?: number })[] | undefined;
  return (files ?? []).flatMap(({ draft, id, name, path, size, file }) =>
    draft === true && file instanceof Blob
      ? [{ draft, id, size, path: path ?? '', name: name ?? '', file }]
      : [],
  );
}
