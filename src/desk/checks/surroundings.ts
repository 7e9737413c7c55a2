import type { Collection, CouncilRecord, Entry } from '../../domain/council-record.ts';
import { type Keys, KINDS } from '../../domain/rules/references.ts';
import type { Body, Organization, Site } from '../../domain/schema/index.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { entryPath } from './entry-kind.ts';

/** What is known beside the one entry that is checked. */
export interface Surroundings {
  /** Undefined while it is loaded, and where it cannot be had. */
  readonly index: SiteIndex | undefined;
  /** Keys of the kinds of which all are known. A reference to another kind is not judged. */
  readonly known?: Readonly<Partial<Record<Collection, ReadonlySet<string>>>>;
  /** Names of the files beside the entry, where they are known. */
  readonly files?: readonly string[];
}

/** Where no index says otherwise. */
export const DEFAULT_FACTS = { timeZone: 'Europe/Berlin', noticeDays: 30 } as const;

/** Colours that pass; a finding about the settings is told only where they are the entry. */
const site = (index: SiteIndex | undefined): Site => ({
  name: 'Rat',
  operator: { name: '', street: '', postalCode: '', locality: '', email: '' },
  baseUrl: 'https://rat.example',
  locale: 'de-DE',
  theme: { primary: '#123456' },
  contacts: {},
  ...DEFAULT_FACTS,
  ...index?.site,
});

/** An entry that is known by its key alone. */
export const stub = <T>(kind: Collection, key: string, data: T): Entry<T> => ({
  key,
  path: entryPath(kind, key),
  data,
  text: '',
  files: [],
});

/** A record of nothing but what the rules look up: the bodies with their law, the organizations with their kind. */
export function surroundingRecord(index: SiteIndex | undefined): CouncilRecord {
  return {
    site: site(index),
    bodies: Object.entries(index?.bodies ?? {}).map(([key, { profile }]) =>
      stub<Body>('bodies', key, { name: key, kind: 'municipality', profile }),
    ),
    organizations: Object.entries(index?.organizations ?? {}).map(([key, { body, kind }]) =>
      stub<Organization>('organizations', key, { name: key, body, kind }),
    ),
    terms: [],
    people: [],
    locations: [],
    meetings: [],
    papers: [],
    resolutions: [],
    pages: [],
    templates: [],
    redirects: [],
    withdrawals: [],
  };
}

/** Holds every key. */
class Everything extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** The keys that references are held against. */
export const knownKeys = ({ known = {} }: Surroundings): Keys =>
  Object.fromEntries(KINDS.map((kind) => [kind, known[kind] ?? new Everything()])) as Record<
    Collection,
    ReadonlySet<string>
  >;
