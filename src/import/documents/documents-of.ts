import { dirname, join } from 'node:path';
import { url as siteUrl } from '../../domain/url.ts';
import type { OparlClient } from '../../oparl-client/create-client.ts';
import { HttpFault } from '../../oparl-client/http-fault.ts';
import { type FetchReport, faultOf } from '../fetch/fetch-report.ts';
import { inTurn } from '../fetch/in-turn.ts';
import type { WorkFolder } from '../fetch/work-folder.ts';
import { pageOfEntry } from '../old-addresses/page-of-entry.ts';
import type { Plan } from '../plan-import.ts';
import type { PlannedEntry } from '../planned-entry.ts';
import { isRecord } from '../read/source-object.ts';
import { slug } from '../text/slug.ts';
import { textOf } from '../values/text-of.ts';
import type { NewFile } from '../write/move-in.ts';
import { type DocumentFacts, DocumentStore } from './document-store.ts';
import { fetchDocument } from './fetch-document.ts';

/** How documents are fetched. */
export interface DocumentOptions {
  readonly client: OparlClient;
  readonly work: WorkFolder;
  readonly atOnce: number;
  readonly now: () => Date;
  readonly status: (line: string) => void;
  readonly report: FetchReport;
}

type FileData = Readonly<Record<string, unknown>>;

const isFile = (value: unknown): value is FileData =>
  isRecord(value) &&
  typeof value['source'] === 'string' &&
  typeof value['id'] === 'string' &&
  'title' in value;

/** The data of an entry with every document replaced by what `change` makes of it. */
function mapFiles(value: unknown, change: (file: FileData) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => mapFiles(part, change));
  if (isFile(value)) return change(value);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapFiles(part, change)]));
}

const hasFolder = ({ path }: PlannedEntry): boolean => path.endsWith('/index.md');

function sourcesOf(entries: readonly PlannedEntry[]): Map<string, string> {
  const sources = new Map<string, string>();
  const note = (file: FileData): FileData => {
    sources.set(textOf(file['source']), textOf(file['sourceId']));
    return file;
  };
  for (const entry of entries.filter(hasFolder)) mapFiles(entry.data, note);
  return sources;
}

/** Fetches every document that the plan names. What cannot be fetched is told; where an older copy is there, it serves. */
async function fetchAll(plan: Plan, options: DocumentOptions): Promise<Map<string, DocumentFacts>> {
  const { client, work, report, status } = options;
  const store = new DocumentStore(work.files);
  const fetched = new Map<string, DocumentFacts>();
  const sources = [...sourcesOf(plan.context.entries)];
  const run = options.now().toISOString().slice(0, 10);
  let done = 0;
  await inTurn(sources, options.atOnce, async ([url, id]) => {
    try {
      fetched.set(url, await fetchDocument(url, plan.source.pool.get(id, 'File'), run, store, client));
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error;
      report.skipped.push(faultOf(error));
      const older = store.facts(url);
      if (older) fetched.set(url, older);
    }
    done += 1;
    status(`Dokumente: ${done} von ${sources.length} (${Math.floor((done / sources.length) * 100)} %)`);
  });
  return fetched;
}

/** A name for each document of one entry: from its title, never twice. */
function nameGiver(): (title: string, kind: string) => string {
  const used = new Set<string>();
  return (title, kind) => {
    const base = slug(title, 60) || 'dokument';
    let name = `${base}.${kind}`;
    for (let number = 2; used.has(name); number += 1) name = `${base}-${number}.${kind}`;
    used.add(name);
    return name;
  };
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

/**
 * Fetches the documents of a plan into the work folder, names them in their entries, and leads their old addresses to the new ones.
 * @returns the files that have to be laid beside their entries, without those that already lie there
 */
export async function documentsOf(plan: Plan, options: DocumentOptions): Promise<NewFile[]> {
  const { context, target } = plan;
  const fetched = await fetchAll(plan, options);
  const store = new DocumentStore(options.work.files);
  const files: NewFile[] = [];
  const leads = new Map(context.oldAddresses.map(({ from, to }) => [from, to]));
  context.entries.forEach((entry, index) => {
    if (!hasFolder(entry)) return;
    const nameFor = nameGiver();
    const page = entry.path.startsWith('protected/') ? undefined : pageOfEntry(entry.path);
    const place = (file: FileData): FileData => {
      const source = textOf(file['source']);
      const facts = fetched.get(source);
      if (!facts) return file;
      const name = nameFor(textOf(file['title']), facts.kind);
      const path = `${dirname(entry.path)}/${name}`;
      if (!store.isAt(join(target.dir, path), facts.sha256))
        files.push({ path, text: '', copyOf: store.path(facts.sha256) });
      if (page && !leads.has(pathOf(source)))
        leads.set(pathOf(source), siteUrl.file(page, textOf(file['id']), name));
      const { source: _, ...rest } = file;
      return { ...rest, file: name };
    };
    context.entries[index] = { ...entry, data: mapFiles(entry.data, place) as FileData };
  });
  if (plan.withOldAddresses) {
    const all = [...leads].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
    context.oldAddresses = all;
  }
  return files;
}
