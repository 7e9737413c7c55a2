import type { AgendaItem } from '../../domain/schema/agenda-item.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { type EntryKind, entryKind, keyOfSlug } from './entry-kind.ts';
import { entryProblems } from './entry-problems.ts';
import { ENTRY_SCHEMA } from './entry-schema.ts';
import { withIds } from './fill-ids.ts';
import { type Finding, finding, refusalWords } from './words.ts';

/** Decap's immutable data of an entry, as far as it is used here. */
interface EntryData {
  get(name: string): unknown;
  set(name: string, value: unknown): EntryData;
  toJS(): Record<string, unknown>;
}

/** An entry as Decap hands it to its events. */
export interface SavedEntry {
  get(name: string): unknown;
}

/** What the hooks ask for. */
export interface HookOptions {
  readonly side: 'public' | 'protected';
  readonly siteIndex: () => Promise<SiteIndex>;
  readonly newId: () => string;
  /** Puts a value into the open form too, so that the next save finds the same ids. */
  readonly setField: (name: string, value: unknown) => void;
  /** Shows what stands in the way. */
  readonly show: (errors: readonly Finding[], agenda: readonly AgendaItem[]) => void;
  /** Called before each check: what an earlier save said is over. */
  readonly clear: () => void;
}

/** Why nothing was saved or published. Decap prints it behind words of its own. */
export class NotYetRight extends Error {
  /** Without the word "Error": clerks read it. */
  override toString(): string {
    return this.message;
  }
}

/** The handlers for `CMS.registerEventListener`. */
export interface SaveHooks {
  /** Gives the data with the ids that were missing. @throws NotYetRight where there is an error */
  readonly preSave: (event: { readonly entry: SavedEntry }) => Promise<EntryData>;
  /** @throws NotYetRight where something is missing that citizens must be told */
  readonly prePublish: (event: { readonly entry: SavedEntry }) => Promise<void>;
}

/** Holds each entry against the rules before it is saved, and against the strict ones before it is published. */
export function saveHooks(options: HookOptions): SaveHooks {
  const check = async (entry: SavedEntry, data: EntryData | undefined, strict: boolean): Promise<void> => {
    options.clear();
    const kind = kindOf(entry, options.side);
    if (!kind || !data) return;
    const index = await options.siteIndex().catch(() => undefined);
    const form = data.toJS();
    const errors = entryProblems(kind, form, { index, key: keyOf(entry, form), strict })
      .filter(({ severity }) => severity === 'error')
      .map(finding);
    if (errors.length === 0) return;
    options.show(errors, Array.isArray(form['agenda']) ? (form['agenda'] as AgendaItem[]) : []);
    throw new NotYetRight(refusalWords(errors));
  };
  return {
    preSave: async ({ entry }) => {
      const data = entry.get('data') as EntryData;
      const kind = kindOf(entry, options.side);
      const filled = withIds(data, kind && ENTRY_SCHEMA[kind], options.newId);
      for (const name of Object.keys(filled === data ? {} : data.toJS()))
        if (filled.get(name) !== data.get(name)) options.setField(name, filled.get(name));
      await check(entry, filled, false);
      return filled;
    },
    prePublish: ({ entry }) => check(entry, entry.get('data') as EntryData | undefined, true),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const kindOf = (entry: SavedEntry, side: HookOptions['side']): EntryKind | undefined =>
  entryKind(text(entry.get('collection')), text(entry.get('slug')), side);

/** Its key, or the one that a new entry is going to have. */
const keyOf = (entry: SavedEntry, form: Readonly<Record<string, unknown>>): string | undefined =>
  keyOfSlug(text(entry.get('slug'))) ?? keyOfSlug(text(form['key']));
