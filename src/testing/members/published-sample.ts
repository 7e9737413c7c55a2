import path from 'node:path';
import { readContent } from '../../content/index.ts';
import { readProtected } from '../../content/read-protected.ts';
import { buildInstant } from '../../publishing/instant.ts';
import { allowanceStatements, builtAllowance } from '../../publishing/members/allowance/built-allowance.ts';
import { hashFiles } from '../../publishing/members/hash-files.ts';
import { namedFiles } from '../../publishing/members/named-files.ts';
import { type MembersContent, publishMembers } from '../../publishing/members/publish-members.ts';
import { type MemoryBlobs, memoryBlobs } from './memory-blobs.ts';
import { memorySlots } from './memory-slots.ts';
import { recordNames } from '../../publishing/members/record-names.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../content');

/** The sample council as `members:publish` reads it; texts of its PDFs are not extracted, statements not set. */
export async function sampleMembersContent(dir = SAMPLE): Promise<MembersContent> {
  const { record } = await readContent(dir);
  if (!record) throw new Error('The sample council has errors: npm run check');
  const { record: overlay } = await readProtected(dir);
  const files = await hashFiles(namedFiles(record, overlay), (name) => path.join(dir, name));
  const at = buildInstant(undefined, record.site, Date.now);
  const statements = allowanceStatements(record, overlay, at) ?? [];
  const allowance = builtAllowance(statements, recordNames(record, overlay), new Map());
  return { record, overlay, files, texts: new Map(), at, allowance };
}

/** A store in memory in which the sample council is published. `texts` gives a text to each of its documents. */
export async function publishedSample(
  texts: (id: string) => string | undefined = () => undefined,
): Promise<{ readonly slots: ReturnType<typeof memorySlots>; readonly blobs: MemoryBlobs }> {
  const store = { slots: memorySlots(), blobs: memoryBlobs() };
  const content = await sampleMembersContent();
  const given = content.files.flatMap(({ sha256, label }) => {
    const text = texts(/\(Dokument (.+)\)$/.exec(label)?.[1] ?? '');
    return text === undefined ? [] : [[sha256, text] as const];
  });
  await publishMembers({ ...content, texts: new Map(given) }, store);
  return store;
}
