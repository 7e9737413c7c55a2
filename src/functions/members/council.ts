import { instantOf, wallClock, type Instant } from '../../domain/local-time.ts';
import type {
  AccessFacts,
  AdministrationPart,
  AllowancePart,
  DocumentText,
  MembersDirectory,
  MembersPart,
  PersonAllowance,
  StoredBlob,
} from '../../domain/members/index.ts';
import { readJson, readLines, readNewest, type ReadGeneration } from '../../store/index/index.ts';
import { type BlobStore, type SlotStore, StoreError } from '../../store/ports.ts';
import { partReader, type ReadPart } from './council-parts.ts';
import type { Council, ReadCouncil } from './ports.ts';

/** Where `members:publish` writes, and the machine's clock. */
export interface CouncilMeans {
  /** Holds the generations; it lies where the documents lie. */
  readonly slots: Pick<SlotStore, 'get' | 'list'>;
  readonly blobs: Pick<BlobStore, 'read'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Bytes of JSON of parts that stay in memory. */
  readonly mostBytes?: number;
}

const MOST_BYTES = 8 * 1024 * 1024;

/** An instant, as the place's clock and as ISO 8601 tell it. */
type Clock = Pick<Council, 'now' | 'at'>;

const clockAt = (instant: Instant, timeZone: string): Clock => ({
  now: wallClock(instant, timeZone),
  at: new Date(instant).toISOString(),
});

/** A directory in memory. */
interface Known {
  readonly directory: MembersDirectory;
  readonly facts: AccessFacts;
  /** What the clock shows where it stands still. */
  readonly fixed?: Clock;
}

/**
 * Reads the newest index. Each request asks for the next generation (one GET), so that nothing is shown that a publication
 * took back; directory and parts, which are named by their hash, are read once.
 */
export function councilReader(means: CouncilMeans): ReadCouncil {
  const part = partReader(means.blobs, means.mostBytes ?? MOST_BYTES);
  let newest: ReadGeneration | undefined;
  const known = directoryReader(means.blobs);
  return async () => {
    const read = await readNewest(means.slots, newest);
    if (!read) return undefined;
    if (read.generation.number > (newest?.generation.number ?? 0)) newest = read;
    const { number, directory, at, published } = read.generation;
    const state = { publishedAt: at, generation: number, ...(published && { published }) };
    return councilOf({ ...(await known(directory)), state }, part, means);
  };
}

/** Keeps the directory that was asked for last; requests at the same time read it once. */
function directoryReader(blobs: Pick<BlobStore, 'read'>): (blob: StoredBlob) => Promise<Known> {
  let last: { readonly sha256: string; readonly value: Promise<Known> } | undefined;
  return async (blob) => {
    const asked =
      last?.sha256 === blob.sha256 ? last : { sha256: blob.sha256, value: readKnown(blobs, blob) };
    last = asked;
    try {
      return await asked.value;
    } catch (error) {
      if (last === asked) last = undefined;
      throw error;
    }
  };
}

async function readKnown(blobs: Pick<BlobStore, 'read'>, blob: StoredBlob): Promise<Known> {
  const directory = await readJson<MembersDirectory>(blobs, blob);
  const { rules, organizations, terms, site } = directory;
  const facts = {
    rules,
    organization: new Map(organizations.map((one) => [one.key, one])),
    term: new Map(terms.map((one) => [one.key, one])),
  };
  if (site.demoNow === undefined) return { directory, facts };
  return { directory, facts, fixed: clockAt(instantOf(site.demoNow, site.timeZone), site.timeZone) };
}

function councilOf(
  {
    directory,
    facts,
    fixed,
    state,
  }: Known & { readonly state: Pick<Council, 'publishedAt' | 'generation' | 'published'> },
  part: ReadPart,
  { blobs, now }: CouncilMeans,
): Council {
  const entry = (number: number) => {
    const found = directory.parts[number];
    if (!found) throw new StoreError('missing', `The index has no part ${number}.`);
    return found;
  };
  const one = async (number: number) => await part<MembersPart>(entry(number));
  const allowance = async () => directory.allowance && part<AllowancePart>(directory.allowance);
  return {
    directory,
    facts,
    ...(fixed ?? clockAt(now() as Instant, directory.site.timeZone)),
    ...state,
    part: one,
    parts: (numbers) => Promise.all(numbers.map(one)),
    texts: (number) => textsOf(blobs, entry(number)),
    administration: () => part<AdministrationPart>(directory.administration),
    allowance,
    allowanceOf: async (person) => {
      const people = (await allowance())?.people ?? {};
      const blob = Object.hasOwn(people, person) ? people[person] : undefined;
      return blob && part<PersonAllowance>(blob);
    },
  };
}

async function* textsOf(
  blobs: Pick<BlobStore, 'read'>,
  { texts }: MembersDirectory['parts'][number],
): AsyncGenerator<DocumentText> {
  if (texts) for await (const line of readLines(blobs, texts)) yield JSON.parse(line) as DocumentText;
}
