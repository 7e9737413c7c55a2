import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { placesIn } from '../../../content/place-of.ts';
import { makeFolders } from '../../../documents/folder/index.ts';
import type { DocumentData, FolderPlan } from '../../../documents/model/index.ts';
import { DocumentsFault, type MadeDocument, makeDocuments } from '../../../documents/pdf/index.ts';
import { MembersFault } from '../members-fault.ts';
import type { Outgoing } from '../outgoing.ts';

/** As confidential as what members read; never the folder in which public documents are kept. */
const CACHE = '.cache/members-documents';

/** How documents are made. */
export interface DocumentMeans {
  readonly contentDir: string;
  /** The overlay, in which uploads for folders lie. */
  readonly protectedDir: string;
  /** Makes none at all. */
  readonly none?: boolean;
  readonly cacheDir?: string;
  readonly onProgress?: (done: number, all: number) => void;
}

/** A document that is asked for, or a folder with its cover. */
interface Asked {
  readonly data: DocumentData;
  readonly folder?: FolderPlan;
}

/** A document, ready to be sent. */
export type OutgoingDocument = Outgoing & Pick<MadeDocument, 'path'>;

/**
 * Makes those that are not in the cache. Messages name no title and no text: what they are of may not be public.
 * @returns by the id of the data
 * @throws MembersFault where one cannot be made: then nothing of the run is published
 */
export async function makeMembersDocuments(
  documents: readonly Asked[],
  { contentDir, protectedDir, none = false, cacheDir = path.resolve(CACHE), onProgress }: DocumentMeans,
): Promise<ReadonlyMap<string, OutgoingDocument>> {
  if (none || documents.length === 0) return new Map();
  const pictures = await picturesOf(documents, contentDir);
  const placeOf = placesIn(contentDir, protectedDir);
  const alone = documents.flatMap(({ data, folder }) => (folder ? [] : [{ data, pictures }]));
  const folders = documents.flatMap(({ data: { id }, folder }) => (folder ? [{ id, plan: folder }] : []));
  const means = { cacheDir, ...(onProgress && { onProgress }) };
  try {
    const made = await makeDocuments(alone, means);
    const merged = await makeFolders(folders, {
      ...means,
      pictures,
      pathOf: ({ folder, name }) => (name === undefined ? undefined : placeOf(`${folder}/${name}`)),
    });
    return new Map([...made, ...merged].map(([id, one]) => [id, outgoingOf(id, one)]));
  } catch (error) {
    throw error instanceof DocumentsFault ? faultOf(error) : error;
  }
}

const outgoingOf = (id: string, { path: place, sha256, size }: MadeDocument): OutgoingDocument => ({
  sha256,
  size,
  path: place,
  label: `${id} (aus den Daten erzeugt)`,
  open: () => Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>,
});

/** Of the letterheads, each read once; one that is missing is told by whoever needs it. */
async function picturesOf(
  documents: readonly Asked[],
  contentDir: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = new Set(
    documents.flatMap(
      ({
        data: {
          letterhead: { arms },
        },
      }) => (arms === undefined ? [] : [arms.picture]),
    ),
  );
  const read = await Promise.all(
    [...names].map(async (name) => {
      const bytes = await readFile(path.join(contentDir, name)).catch(() => undefined);
      return bytes ? [[name, new Uint8Array(bytes)] as const] : [];
    }),
  );
  return new Map(read.flat());
}

function faultOf({ faults }: DocumentsFault): MembersFault {
  const lines = faults.map(({ document, what, remedy }) => `  ${document}: ${what} ${remedy}`);
  return new MembersFault(
    `Diese Dokumente für die Mitglieder lassen sich nicht erzeugen:\n${lines.join('\n')}\nDanach bitte den Befehl wiederholen.`,
  );
}
