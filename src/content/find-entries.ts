import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Collection, COLLECTIONS } from '../domain/council-record.ts';
import { KEY } from '../domain/key.ts';
import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { suggestKey } from '../domain/rules/suggest.ts';
import { inParallel } from './in-parallel.ts';
import { below, type Listing, listFolder, type Root } from './list-folder.ts';

/** An entry that is there to be read. */
export interface Found {
  readonly kind: Collection;
  readonly key: string;
  /** Path of its file below the content folder. */
  readonly path: string;
  /** Names of the files beside it. */
  readonly files: readonly string[];
}

/** Entries of one kind, and what is odd about their folder. */
export interface FoundEntries {
  readonly entries: readonly Found[];
  readonly problems: readonly Problem[];
}

const LARGEST_UPLOAD = 25_000_000;
const isText = (name: string): boolean => /\.(?:md|mdx|markdown|ya?ml|json)$/i.test(name);

async function largeUploads(root: Root, folder: string, names: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of names) {
    const file = below(folder, name);
    const size = await stat(path.join(root.dir, file)).then(
      (found) => found.size,
      () => 0,
    );
    if (size > LARGEST_UPLOAD)
      problems.push(problem('upload-too-large', { file }, { size, largest: LARGEST_UPLOAD }));
  }
  return problems;
}

const unexpectedFolders = (folder: string, { folders }: Listing): Problem[] =>
  folders.map((name) => problem('folder-unexpected', { file: below(folder, name) }, { name }));

const unexpectedFiles = (folder: string, names: readonly string[]): Problem[] =>
  names.map((name) => problem('file-unexpected', { file: below(folder, name) }, { name }));

function keyProblems(file: string, key: string): Problem[] {
  if (KEY.test(key)) return [];
  const suggestion = suggestKey(key);
  return [problem('key-invalid', { file }, { key, ...(suggestion === undefined ? {} : { suggestion }) })];
}

async function singleFiles(root: Root, kind: Collection, extension: string): Promise<FoundEntries> {
  const listing = await listFolder(root, kind);
  const isEntry = (name: string): boolean => name.endsWith(extension);
  const uploads = listing.files.filter((name) => !isEntry(name) && !isText(name));
  const entries = listing.files.filter(isEntry).map((name): Found => {
    return { kind, key: name.slice(0, -extension.length), path: below(kind, name), files: uploads };
  });
  const others = listing.files.filter((name) => !isEntry(name) && isText(name));
  return {
    entries,
    problems: [
      ...listing.problems,
      ...unexpectedFolders(kind, listing),
      ...unexpectedFiles(kind, others),
      ...entries.flatMap((entry) => keyProblems(entry.path, entry.key)),
      ...(await largeUploads(root, kind, uploads)),
    ],
  };
}

async function folderEntry(root: Root, kind: Collection, key: string): Promise<FoundEntries> {
  const folder = below(kind, key);
  const listing = await listFolder(root, folder);
  const index = `${folder}/index.md`;
  const uploads = listing.files.filter((name) => !isText(name));
  const hasIndex = listing.files.includes('index.md');
  // Decap writes a second entry of the same key beside the first, as index-1.md
  const copies = listing.files.filter((name) => /^index-\d+\.md$/.test(name));
  const others = listing.files.filter(
    (name) => isText(name) && name !== 'index.md' && !copies.includes(name),
  );
  const problems = [
    ...listing.problems,
    ...unexpectedFolders(folder, listing),
    ...unexpectedFiles(folder, others),
    ...copies.map((name) => problem('key-duplicate', { file: below(folder, name) }, { key, other: index })),
    ...keyProblems(folder, key),
    ...(await largeUploads(root, folder, uploads)),
  ];
  if (hasIndex) return { entries: [{ kind, key, path: index, files: uploads }], problems };
  const isEmpty = listing.files.length === 0 && listing.folders.length === 0;
  const isUploadsAlone = listing.folders.length === 0 && uploads.length === listing.files.length;
  const code = isUploadsAlone && root.mayLeaveFiles === true ? 'files-left' : 'index-missing';
  return {
    entries: [],
    problems: isEmpty ? problems : [...problems, problem(code, { file: folder }, { key })],
  };
}

async function folderEntries(root: Root, kind: Collection, concurrency: number): Promise<FoundEntries> {
  const listing = await listFolder(root, kind);
  const found = await inParallel(listing.folders, concurrency, (key) => folderEntry(root, kind, key));
  return {
    entries: found.flatMap(({ entries }) => entries),
    problems: [
      ...listing.problems,
      ...unexpectedFiles(kind, listing.files),
      ...found.flatMap(({ problems }) => problems),
    ],
  };
}

/** The entries of one kind, sorted by key, with everything beside them that is odd. */
export function findEntries(root: Root, kind: Collection, concurrency: number): Promise<FoundEntries> {
  const form = COLLECTIONS[kind];
  return form === 'folder' ? folderEntries(root, kind, concurrency) : singleFiles(root, kind, `.${form}`);
}
