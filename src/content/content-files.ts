import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Collection, COLLECTIONS } from '../domain/council-record.ts';
import { SCHEMA_OF_FILE, SCHEMA_OF_PROTECTED_FILE } from '../domain/rules/schemas.ts';
import { findEntries } from './find-entries.ts';
import { listFolder, type Root } from './list-folder.ts';

async function entriesBelow(
  root: Root,
  kinds: readonly Collection[],
  concurrency: number,
): Promise<string[]> {
  const found = await Promise.all(kinds.map((kind) => findEntries(root, kind, concurrency)));
  return found.flatMap(({ entries }) => entries.map((entry) => entry.path));
}

const rootOf = async (dir: string): Promise<Root | undefined> => {
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? { dir, real: await realpath(dir) } : undefined;
};

/** Paths of all Markdown and YAML files of a content folder that are read, those under `protected/` among them. */
export async function contentFiles(dir: string, concurrency: number): Promise<string[]> {
  const root = await rootOf(dir);
  if (!root) return [];
  const { files } = await listFolder(root, '');
  const overlay = await rootOf(path.join(dir, 'protected'));
  const closed = overlay
    ? [
        ...(await listFolder(overlay, '')).files.filter((name) =>
          Object.hasOwn(SCHEMA_OF_PROTECTED_FILE, name),
        ),
        ...(await entriesBelow(overlay, ['meetings', 'papers', 'people', 'resolutions'], concurrency)),
      ]
    : [];
  return [
    ...files.filter((name) => Object.hasOwn(SCHEMA_OF_FILE, name)),
    ...(await entriesBelow(root, Object.keys(COLLECTIONS) as Collection[], concurrency)),
    ...closed.map((file) => `protected/${file}`),
  ];
}
