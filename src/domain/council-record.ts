import type {
  Allowance,
  Body,
  LegislativeTerm,
  Location,
  Meeting,
  Organization,
  Page,
  Paper,
  Person,
  ProtectedMeeting,
  ProtectedPaper,
  ProtectedPerson,
  ProtectedResolution,
  Redirects,
  Resolution,
  Site,
  Template,
  Withdrawals,
} from './schema/index.ts';

/** One entry of `content/`: what its file says, and where it stands. */
export interface Entry<T> {
  /** Folder or file name; part of the entry's address for ever. */
  readonly key: string;
  /** Path of the file below `content/`, with `/`. */
  readonly path: string;
  readonly data: T;
  /** Markdown below the front matter, line ends `\n`; empty where there is none. */
  readonly text: string;
  /** Names of the files that lie beside the entry. */
  readonly files: readonly string[];
}

/** Everything that `content/` holds, validated: public, embargoed and not public alike. Never handed to a page. */
export interface CouncilRecord {
  readonly site: Site;
  readonly bodies: readonly Entry<Body>[];
  readonly terms: readonly Entry<LegislativeTerm>[];
  readonly organizations: readonly Entry<Organization>[];
  readonly people: readonly Entry<Person>[];
  readonly locations: readonly Entry<Location>[];
  readonly meetings: readonly Entry<Meeting>[];
  readonly papers: readonly Entry<Paper>[];
  readonly resolutions: readonly Entry<Resolution>[];
  readonly pages: readonly Entry<Page>[];
  readonly templates: readonly Entry<Template>[];
  readonly redirects: Redirects;
  readonly withdrawals: Withdrawals;
}

/** The members' overlay, `content/protected/`; read by `check` and `members:publish`, never by `build`. */
export interface ProtectedRecord {
  readonly meetings: readonly Entry<ProtectedMeeting>[];
  readonly papers: readonly Entry<ProtectedPaper>[];
  readonly people: readonly Entry<ProtectedPerson>[];
  /** What was decided by circulation of matters that are not public, where there is any. */
  readonly resolutions?: readonly Entry<ProtectedResolution>[];
  /** `allowance.yml`, where there is one. */
  readonly allowance?: Entry<Allowance>;
}

/** The noun's folder below `content/`, and whether an entry is a folder with `index.md` or one file. */
export const COLLECTIONS = {
  bodies: 'yml',
  terms: 'yml',
  organizations: 'yml',
  people: 'yml',
  locations: 'yml',
  meetings: 'folder',
  papers: 'folder',
  resolutions: 'folder',
  pages: 'md',
  templates: 'yml',
} as const;
export type Collection = keyof typeof COLLECTIONS;
