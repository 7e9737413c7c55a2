import { createHash } from 'node:crypto';
import type { AllowancePart, DirectoryPart, MembersPart, StoredBlob } from '../../domain/members/index.ts';
import { canonicalJson } from '../../store/index/index.ts';
import type { BuiltAllowance } from './allowance/built-allowance.ts';
import { type MembersIndex, textLines } from './index/members-index.ts';
import { type Outgoing, outgoingLines } from './outgoing.ts';

/** The index as objects of the store. */
export interface IndexBlobs {
  /** Everything but the documents; the directory is the last. */
  readonly blobs: readonly Outgoing[];
  readonly directory: StoredBlob;
}

/** @param texts plain texts of documents by the hash of their bytes */
export function indexBlobs(
  index: MembersIndex,
  texts: ReadonlyMap<string, string>,
  allowance?: BuiltAllowance,
): IndexBlobs {
  const parts = index.parts.map((part) => blobsOfPart(part, texts));
  const administration = jsonBlob(index.administration, 'Beschlusskontrolle');
  const paid = allowance && allowanceBlobs(allowance);
  const directory = jsonBlob(
    index.directory(
      parts.map(({ entry }) => entry),
      storedOf(administration),
      paid && storedOf(paid.part),
    ),
    'Verzeichnis',
  );
  return {
    blobs: [
      ...parts.flatMap(({ blobs }) => blobs),
      administration,
      ...(paid ? [...paid.people, paid.part] : []),
      directory,
    ],
    directory: storedOf(directory),
  };
}

function blobsOfPart(part: MembersPart, texts: ReadonlyMap<string, string>) {
  const { organization, term } = part;
  const name = `${organization || 'ohne Gremium'}, ${term || 'ohne Wahlperiode'}`;
  const own = jsonBlob(part, `Teil ${name}`);
  const lines = blobOf(() => textLines(part, texts), `Texte ${name}`);
  const entry: DirectoryPart = {
    organization,
    term,
    ...storedOf(own),
    ...(lines.size > 0 && { texts: storedOf(lines) }),
  };
  return { entry, blobs: lines.size > 0 ? [own, lines] : [own] };
}

/** A blob for each person, so that nobody's request reads what others are paid. */
function allowanceBlobs({ people, payrolls }: BuiltAllowance) {
  const own = people.map((one) => [one.person, jsonBlob(one, 'Sitzungsgeld')] as const);
  const part: AllowancePart = {
    people: Object.fromEntries(own.map(([person, blob]) => [person, storedOf(blob)])),
    payrolls,
  };
  return { people: own.map(([, blob]) => blob), part: jsonBlob(part, 'Sitzungsgeld') };
}

const storedOf = ({ sha256, size }: Outgoing): StoredBlob => ({ sha256, size });

function jsonBlob(value: unknown, label: string): Outgoing {
  const text = canonicalJson(value);
  return blobOf(() => [text], label);
}

function blobOf(lines: () => Iterable<string>, label: string): Outgoing {
  const hash = createHash('sha256');
  let size = 0;
  for (const line of lines()) {
    hash.update(line);
    size += Buffer.byteLength(line);
  }
  return outgoingLines(lines, { sha256: hash.digest('hex'), size, label });
}
