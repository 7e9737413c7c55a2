import {
  type AdministrationPart,
  type DirectoryPart,
  type DocumentText,
  type MembersDirectory,
  type MembersPart,
} from '../../../domain/members/index.ts';
import { documentsIn } from './earlier-documents.ts';
import { directoryBodies } from './bodies.ts';
import { type IndexSources, indexWorld } from './index-world.ts';
import { directoryOrganizations, directoryTerms } from './organizations.ts';
import { membersParts } from './parts.ts';
import { directoryPeople } from './people.ts';
import { directoryRules, directorySite } from './site.ts';
import { administrationPart } from './tasks.ts';

/** All that members read, before it lies in the store. */
export interface MembersIndex {
  readonly parts: readonly MembersPart[];
  readonly administration: AdministrationPart;
  /** The directory, once it is known where parts and tasks lie. */
  directory(
    parts: readonly DirectoryPart[],
    administration: MembersDirectory['administration'],
    allowance?: MembersDirectory['allowance'],
  ): MembersDirectory;
}

/**
 * The index of a record: the same sources give the same index, byte for byte.
 * @throws Error where the hash of a file is not known
 */
export function membersIndex(sources: IndexSources): MembersIndex {
  const world = indexWorld(sources);
  const built = membersParts(world);
  return {
    parts: built,
    administration: administrationPart(world),
    directory: (parts, administration, allowance) => ({
      version: 1,
      site: directorySite(world.record.site, world.arms),
      rules: directoryRules(world.record.site),
      people: directoryPeople(world),
      organizations: directoryOrganizations(world),
      terms: directoryTerms(world),
      bodies: directoryBodies(world),
      parts,
      documents: numbersBy(built, (part) => documentsIn(part).map(({ id }) => id)),
      meetings: numbersBy(built, ({ meetings }) => meetings.map(({ key }) => key)),
      papers: numbersBy(built, ({ papers }) => papers.map(({ key }) => key)),
      administration,
      ...(allowance && { allowance }),
    }),
  };
}

/** In which parts each name stands. */
function numbersBy(
  parts: readonly MembersPart[],
  namesOf: (part: MembersPart) => readonly string[],
): Record<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  parts.forEach((part, number) => {
    for (const name of new Set(namesOf(part))) {
      const known = numbers.get(name);
      if (known) known.push(number);
      else numbers.set(name, [number]);
    }
  });
  return Object.fromEntries(numbers);
}

/** The lines of the texts of a part: a text for each document that has one. @param texts by hash */
export function* textLines(part: MembersPart, texts: ReadonlyMap<string, string>): Generator<string> {
  for (const { id, sha256 } of documentsIn(part)) {
    const text = texts.get(sha256);
    if (text !== undefined && text !== '') yield `${JSON.stringify({ id, text } satisfies DocumentText)}\n`;
  }
}
