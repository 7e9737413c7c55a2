import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeInFiles } from '../../content/place-problems.ts';
import type { PublicTexts } from '../../content/public-texts.ts';
import { makeFolders } from '../../documents/folder/index.ts';
import { makeDocuments } from '../../documents/pdf/index.ts';
import type { PlannedDocument } from '../../documents/model/index.ts';
import { documentText } from '../../documents/text/document-text.ts';
import type { SinceInvitation } from '../../domain/ledger/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicDocument, PublicRecord } from '../../domain/public-record.ts';
import type { DocumentText } from '../../domain/public-record/document-text.ts';
import { problemInWords } from '../../format/wording/problems/index.ts';
import { progressLine } from '../search/progress-line.ts';
import { documentProblems } from './document-problems.ts';
import { fileAddress, standingDocuments } from './planned.ts';
import { printableSettings } from './settings-signs.ts';
import { publicDocument } from './public-document.ts';
import { withSizes } from './with-sizes.ts';

/** PDFs of earlier builds, below the working folder; may be deleted at any time. */
const CACHE = '.cache/documents';

/** The documents that the build made of a record. */
export interface PublicDocuments {
  readonly documents: readonly PublicDocument[];
  /** Where each lies in the cache, by the address of its file. */
  readonly paths: ReadonlyMap<string, string>;
  /** What each says, by the address of the file. */
  readonly texts: PublicTexts;
  /** How many were not in the cache. */
  readonly fresh: number;
}

/** Documents that could not be made, as findings in the content. */
export class DocumentsRefused extends Error {
  override readonly name = 'DocumentsRefused';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => problemInWords(one).what).join('\n'));
    this.problems = problems;
  }
}

interface MakePublicOptions {
  readonly cacheDir?: string;
  /** Of folders the cover alone, to see whether it can be printed. */
  readonly coversOnly?: boolean;
  /** What the covers of folders tell of what changed; the pages must be given the same. */
  readonly since?: SinceInvitation;
}

/** Of a record of which nothing is made. */
const NO_DOCUMENTS: PublicDocuments = { documents: [], paths: new Map(), texts: new Map(), fresh: 0 };

/**
 * Makes the documents of a public record, those alone that are not in the cache. Nothing is written but the cache.
 * @param record as the gate gives it: what they say is in it, whatever the door adds
 * @param contentDir where the pictures of letterheads lie
 * @throws DocumentsRefused where one cannot be made
 */
export async function makePublicDocuments(
  record: PublicRecord,
  contentDir: string,
  { cacheDir = path.resolve(CACHE), coversOnly = false, since }: MakePublicOptions = {},
): Promise<PublicDocuments> {
  const settings = printableSettings(record);
  const problems = await placeInFiles(contentDir, settings.problems, 4);
  const planned = standingDocuments(await withSizes(settings.record, contentDir), since);
  if (planned.length === 0) return NO_DOCUMENTS;
  const done = await made(planned, contentDir, cacheDir, coversOnly).catch((error: unknown) => {
    throw new DocumentsRefused([...problems, ...documentProblems(error, planned, record)]);
  });
  if (problems.length > 0) throw new DocumentsRefused(problems);
  return done;
}

async function made(
  planned: readonly PlannedDocument[],
  contentDir: string,
  cacheDir: string,
  coversOnly: boolean,
): Promise<PublicDocuments> {
  const pictures = await picturesOf(planned, contentDir);
  let fresh = 0;
  const told = (what: string) => {
    const [tell, before] = [progressLine(what, process.stderr), fresh];
    return (done: number, all: number) => {
      fresh = before + done;
      tell(done, all);
    };
  };
  const single = planned.filter(({ folder }) => coversOnly || !folder);
  const alone = await makeDocuments(
    single.map(({ data }) => ({ data, pictures })),
    { cacheDir, onProgress: told('Dokumente') },
  );
  const folders = planned.flatMap(({ data: { id }, folder }) =>
    folder && !coversOnly ? { id, plan: folder } : [],
  );
  const merged = await makeFolders(folders, {
    cacheDir,
    pictures,
    pathOf: ({ folder, name }) => (name === undefined ? undefined : path.join(contentDir, folder, name)),
    onProgress: told('Sitzungsmappen'),
  });
  const files = new Map([...alone, ...merged]);
  const paths = new Map<string, string>();
  const texts = new Map<string, DocumentText>();
  const documents = planned.map((one) => {
    const file = files.get(one.data.id);
    if (!file) throw new Error(`No file was made of ${one.data.id}.`);
    paths.set(fileAddress(one), file.path);
    texts.set(fileAddress(one), { pages: [{ text: documentText(one.data) }], tool: 'data', warnings: [] });
    return publicDocument(one, file);
  });
  return { documents, paths, texts, fresh };
}

/** The bytes of the arms in letterheads, by their name below the content; one that is missing is a fault of its document. */
async function picturesOf(
  planned: readonly PlannedDocument[],
  contentDir: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = new Set(planned.flatMap(({ data }) => data.letterhead.arms?.picture ?? []));
  const found = await Promise.all(
    [...names].map(async (name) => {
      const bytes = await readFile(path.join(contentDir, name)).catch(() => undefined);
      return bytes === undefined ? [] : [[name, bytes] as const];
    }),
  );
  return new Map(found.flat());
}
