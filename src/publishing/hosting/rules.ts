import { DOCUMENT_SLUGS } from '../../domain/document-slugs.ts';
import { SEARCH_POLICY, SECURITY_HEADERS, subscribePolicy } from '../headers.ts';

/** A header for some of the files. `pattern` is a regular expression of the decoded path, for PCRE and JavaScript alike. */
export interface PathRule {
  readonly pattern: string;
  readonly value: string;
  /** The same files in the language of `_headers`; absent where the host decides. */
  readonly globs?: readonly string[];
}

/** Path of the page of the search. */
const SEARCH_PAGE = '^/suche/(?:index\\.html)?$';

/** Path of the page for subscriptions. */
const SUBSCRIBE_PAGE = '^/abonnieren/(?:index\\.html)?$';

/**
 * `Content-Security-Policy` by path, where it is not that of every page.
 * @param subscribeUrl origin of the function that takes subscriptions, where there is one
 */
export const policyRules = (subscribeUrl: string | undefined): readonly PathRule[] => [
  { pattern: SEARCH_PAGE, value: SEARCH_POLICY, globs: ['/suche/', '/suche/index.html'] },
  ...(subscribeUrl === undefined
    ? []
    : [
        {
          pattern: SUBSCRIBE_PAGE,
          value: subscribePolicy(subscribeUrl),
          globs: ['/abonnieren/', '/abonnieren/index.html'],
        },
      ]),
];

/** `Cache-Control` of pages and of whatever no rule below names. */
export const PAGE_CACHE = 'public, max-age=300, must-revalidate';

/** Their names hold a hash of their content, so that another content has another address. */
const HASHED_FOLDERS = ['_assets', 'bilder'];
/** Open data: calendars, feeds, tables and objects for other programs. */
const DATA_ENDINGS = ['json', 'jsonld', 'ics', 'atom', 'xml', 'csv', 'jsonl', 'sqlite', 'geojson', 'ttl'];
/** What clerks put beside an entry; replaced in place or withdrawn now and then. */
const DOCUMENT_ENDINGS =
  'pdf doc docx odt rtf xls xlsx ods ppt pptx odp zip png jpg jpeg tif tiff mp3 mp4'.split(' ');
/** Folders that hold nothing but open data, whatever the endings. */
const DATA_FOLDERS = ['oparl', 'daten'];

const inFolders = (folders: readonly string[]) => `^/(?:${folders.join('|')})/`;
const withEndings = (endings: readonly string[]) => `^/(?!_assets/|bilder/).*\\.(?:${endings.join('|')})$`;

/** `Cache-Control` by path; of several that match, the last one holds. */
export const CACHE_RULES: readonly PathRule[] = [
  {
    pattern: inFolders(HASHED_FOLDERS),
    value: 'public, max-age=31536000, immutable',
    globs: HASHED_FOLDERS.map((folder) => `/${folder}/*`),
  },
  {
    pattern: withEndings(DOCUMENT_ENDINGS),
    value: 'public, max-age=3600, must-revalidate',
  },
  {
    pattern: '^/suche/daten/(?!index\\.json$)',
    value: 'public, max-age=31536000, immutable',
    globs: ['/suche/daten/:teil/*'],
  },
  { pattern: '^/stand\\.json$', value: 'no-cache', globs: ['/stand.json'] },
];

/** Any site may read open data (`Access-Control-Allow-Origin: *`). */
export const CORS_RULES: readonly PathRule[] = [
  { pattern: inFolders(DATA_FOLDERS), value: '*' },
  { pattern: withEndings(DATA_ENDINGS), value: '*' },
];

/**
 * Files of documents that the build makes. They say what a page says, which is the one to be found; engines would keep the
 * file of a document that was made anew.
 */
const MADE_DOCUMENTS = `^/[a-z]+/[^/]+/(?:${Object.values(DOCUMENT_SLUGS).join('|')})(?:-[^/]+)?/[^/]+\\.pdf$`;

/**
 * `X-Robots-Tag`: search engines show pages, not data. A person who left long ago is not for engines (`personNoindexMonths`),
 * and data cannot say so themselves. The map of the site stays readable for them.
 */
export const ROBOTS_RULES: readonly PathRule[] = [
  {
    pattern: withEndings(DATA_ENDINGS.filter((ending) => ending !== 'xml')),
    value: 'noindex',
    globs: ['/oparl/*', '/:bereich/:seite/objekt.json', '/daten/:wahlperiode/:tabelle'],
  },
  { pattern: MADE_DOCUMENTS, value: 'noindex' },
];

/** Documents: what clerks put beside an entry. */
export const DOCUMENTS = withEndings(DOCUMENT_ENDINGS);

/** Files for hosts, and hidden ones: nothing that a host should hand out. `.well-known` is the web's own (RFC 8615). */
export const HIDDEN = '(?:^/_(?:headers|redirects)$)|(?:/\\.(?!well-known/))';

/** `Content-Security-Policy` of a decoded path, on a site with the function at `subscribeUrl` or without one. */
export const policyOf = (path: string, subscribeUrl?: string): string =>
  policyRules(subscribeUrl).find(({ pattern }) => new RegExp(pattern).test(path))?.value ??
  (SECURITY_HEADERS['Content-Security-Policy'] as string);

/** `Access-Control-Allow-Origin` of a decoded path, or undefined. */
export const corsOf = (path: string): string | undefined =>
  CORS_RULES.find(({ pattern }) => new RegExp(pattern).test(path))?.value;

/** `X-Robots-Tag` of a decoded path, or undefined. */
export const robotsOf = (path: string): string | undefined =>
  ROBOTS_RULES.find(({ pattern }) => new RegExp(pattern).test(path))?.value;

/** Whether a decoded path is that of a file which a host keeps to itself. */
export const isHidden = (path: string): boolean => new RegExp(HIDDEN).test(path);
