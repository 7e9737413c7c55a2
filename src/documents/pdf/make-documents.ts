import { inChildren, type Outcome } from '../../files/child-queue.ts';
import type { ChildLimits, Stopped } from '../../files/limited-child.ts';
import { DocumentCache } from './document-cache.ts';
import { DocumentFault, DocumentsFault } from './document-fault.ts';
import { documentKeys } from './document-key.ts';
import type { DocumentToMake, MadeDocument, MakeOptions } from './made-document.ts';
import type { MakeAnswer, MakeJob } from './make-child.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS: ChildLimits = { silence: 120_000, memory: 400 * MEGABYTE };
/** A child that holds more than this makes no further document. */
const TIRED = 300 * MEGABYTE;

interface Task {
  readonly document: DocumentToMake;
  readonly key: string;
}

const STOPPED: Readonly<Record<Stopped, string>> = {
  time: 'Der Satz dauerte zu lange und wurde abgebrochen.',
  memory: 'Der Satz brauchte zu viel Speicher und wurde abgebrochen.',
  crash: 'Der Satz brach ohne Meldung ab.',
};

/**
 * Makes the PDFs that are not in the cache, in child processes, and gives all by the id of their data. One that cannot be
 * made keeps no other from the cache.
 * @throws DocumentsFault with every document that could not be made; FontFault where the font is missing; RangeError for two
 * documents with one id; Error with the code of the system where the cache cannot be written
 */
export async function makeDocuments(
  documents: readonly DocumentToMake[],
  { cacheDir, onProgress = () => {}, limits = LIMITS }: MakeOptions,
): Promise<ReadonlyMap<string, MadeDocument>> {
  const keyOf = documentKeys();
  const keys = new Map<string, string>();
  for (const document of documents) {
    const { id } = document.data;
    if (keys.has(id)) throw new RangeError(`Two documents have the id ${id}`);
    keys.set(id, keyOf(document));
  }
  const cache = await DocumentCache.open(cacheDir);
  const { made, missing } = await lookUp(documents, keys, cache);
  const faults: DocumentFault[] = [];
  let done = 0;
  await inChildren<Task, MakeAnswer>(
    missing,
    workOf(cacheDir, limits),
    async ({ document, key }, outcome) => {
      const result = resultOf(document, outcome);
      if (result instanceof DocumentFault) faults.push(result);
      else made.set(key, result);
      onProgress((done += 1), missing.length);
    },
  );
  if (faults.length > 0) throw new DocumentsFault(faults);
  await cache.tidy(new Set([...made.values()].map((one) => one.path)), Date.now());
  return new Map([...keys].map(([id, key]) => [id, made.get(key) as MadeDocument]));
}

/** Documents that are in the cache, and one task for each content that is not. */
async function lookUp(
  documents: readonly DocumentToMake[],
  keys: ReadonlyMap<string, string>,
  cache: DocumentCache,
): Promise<{ made: Map<string, MadeDocument>; missing: Task[] }> {
  const made = new Map<string, MadeDocument>();
  const missing = new Map<string, Task>();
  for (const document of documents) {
    const key = keys.get(document.data.id) as string;
    if (made.has(key) || missing.has(key)) continue;
    const kept = await cache.read(key);
    if (kept) made.set(key, kept);
    else missing.set(key, { document, key });
  }
  return { made, missing: [...missing.values()] };
}

const workOf = (folder: string, limits: ChildLimits) => ({
  script: new URL('./make-child.ts', import.meta.url),
  flags: ['--max-old-space-size=192'],
  limits,
  jobOf: ({ document: { data, pictures }, key }: Task): MakeJob => ({
    data,
    pictures: namedPictures(data.letterhead.arms?.picture, pictures),
    folder,
    key,
  }),
  isTired: ({ memory }: MakeAnswer) => memory > TIRED,
});

function namedPictures(
  name: string | undefined,
  pictures: ReadonlyMap<string, Uint8Array>,
): MakeJob['pictures'] {
  const bytes = name === undefined ? undefined : pictures.get(name);
  return name === undefined || bytes === undefined ? [] : [[name, Buffer.from(bytes).toString('base64')]];
}

function resultOf({ data }: DocumentToMake, outcome: Outcome<MakeAnswer>): MadeDocument | DocumentFault {
  if ('stopped' in outcome)
    return new DocumentFault(data, {
      what: STOPPED[outcome.stopped],
      remedy: 'Es entstand keine Datei. Bitte versuchen Sie es noch einmal, und teilen Sie sehr lange Texte.',
    });
  const { made, fault, refused } = outcome.answer;
  if (refused) throw Object.assign(new Error(refused.message), refused);
  return made ?? new DocumentFault(data, fault as NonNullable<typeof fault>);
}
