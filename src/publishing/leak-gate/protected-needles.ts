import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import type { Entry, ProtectedRecord } from '../../domain/council-record.ts';
import { plainText } from '../../format/markdown.ts';
import type { File } from '../../domain/schema/index.ts';
import { fold } from './fold.ts';
import type { Needle } from './needle.ts';
import { personNeedles } from './person-needles.ts';

/** Shorter titles are words of every day ("Verschiedenes"), which pages hold by chance. */
const LONGEST_COMMON_TITLE = 20;
/** Letters and digits that a title must have to be one. */
const LEAST_SYMBOLS = 12;

/** A needle of the overlay, and what the public record would hold if the same thing were disclosed. */
export interface ProtectedNeedle extends Needle {
  readonly of:
    | {
        readonly kind: 'item';
        readonly meeting: string;
        readonly item: string;
        readonly papers: readonly string[];
      }
    | { readonly kind: 'paper'; readonly key: string }
    | { readonly kind: 'resolution'; readonly key: string | undefined }
    | { readonly kind: 'file'; readonly file: string | undefined }
    | { readonly kind: 'person' };
}

const isTelling = (title: string): boolean =>
  Array.from(title).length > LONGEST_COMMON_TITLE && fold(title).length >= LEAST_SYMBOLS;

const filesOf = (place: string, files: readonly File[] | undefined): ProtectedNeedle[] =>
  (files ?? []).map(({ id, title }) => ({
    id: `${place}/files/${id}/title`,
    text: title,
    of: { kind: 'file', file: id },
  }));

/** The key is made of the title, and ids are printed. */
const placeOfResolution = (key: string): string =>
  `resolutions/resolution-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;

const titles = ({ meetings, papers, resolutions = [] }: ProtectedRecord): ProtectedNeedle[] => [
  ...meetings.flatMap(({ key, data }) => [
    ...data.agenda.flatMap(({ id, title, files, papers = [] }): ProtectedNeedle[] => {
      const place = `meetings/${key}/agenda/${id}`;
      return [
        { id: `${place}/title`, text: title, of: { kind: 'item', meeting: key, item: id, papers } },
        ...filesOf(place, files),
      ];
    }),
    ...filesOf(`meetings/${key}`, data.files),
  ]),
  ...papers.flatMap(({ key, data }): ProtectedNeedle[] => {
    const files = filesOf(`papers/${key}`, data.files);
    if ('attachmentsOf' in data || typeof data.title !== 'string') return files;
    return [{ id: `papers/${key}/title`, text: data.title, of: { kind: 'paper', key } }, ...files];
  }),
  ...resolutions.flatMap(({ key, data }): ProtectedNeedle[] => {
    const { disclosure } = data;
    const of = {
      kind: 'resolution',
      key: disclosure?.state === 'disclosed' ? disclosure.resolution : undefined,
    } as const;
    return [
      { id: `${placeOfResolution(key)}/title`, text: data.title, of },
      { id: `${placeOfResolution(key)}/text`, text: plainText(data.text), of },
      ...filesOf(placeOfResolution(key), data.files),
    ];
  }),
];

/** Ids of the files that an entry lists, by their names. */
function listedFiles({ data }: Entry<object>): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, file } = value as Record<string, unknown>;
    if (typeof id === 'string' && typeof file === 'string') found.set(file, id);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(data);
  return found;
}

/** One needle for each file below `dir`: uploads by their id, others by the start of their hash; never by their name. */
async function files(dir: string, record: ProtectedRecord): Promise<ProtectedNeedle[]> {
  const listed = new Map(
    [
      ...record.meetings.map((entry) => ['meetings', entry] as const),
      ...record.papers.map((entry) => ['papers', entry] as const),
      ...(record.resolutions ?? []).map((entry) => ['resolutions', entry] as const),
    ].map(([kind, entry]) => [`${kind}/${entry.key}`, listedFiles(entry)]),
  );
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const uploads = found.filter(
    (entry) => entry.isFile() && !/(?:^|[/\\])\.git(?:[/\\]|$)/.test(path.relative(dir, entry.parentPath)),
  );
  const needles = await inParallel(uploads, 8, async (entry): Promise<ProtectedNeedle[]> => {
    const bytes = await readFile(path.join(entry.parentPath, entry.name));
    if (bytes.length === 0) return [];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const place = path.relative(dir, entry.parentPath).split(path.sep).join('/');
    const file = listed.get(place)?.get(entry.name);
    const name =
      file === undefined
        ? entry.name === 'index.md'
          ? 'index.md'
          : `file-${sha256.slice(0, 12)}`
        : `files/${file}`;
    const shown = place.replace(/^resolutions\/([^/]+)/, (_, key: string) => placeOfResolution(key));
    return [{ id: shown === '' ? name : `${shown}/${name}`, sha256, of: { kind: 'file', file } }];
  });
  return needles.flat();
}

/**
 * What of the overlay at `dir` must be nowhere in the output: titles of more than 20 characters, names of people, and every
 * file. Titles of minutes are all alike, and no needles.
 */
export async function protectedNeedles(dir: string, record: ProtectedRecord): Promise<ProtectedNeedle[]> {
  const telling = titles(record).filter(({ text = '' }) => isTelling(text));
  return [...telling, ...personNeedles(record.people), ...(await files(dir, record))];
}
