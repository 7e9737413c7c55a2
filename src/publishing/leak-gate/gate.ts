import path from 'node:path';
import { readContent } from '../../content/index.ts';
import { readProtected } from '../../content/read-protected.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { NOTHING, publish, type Published } from '../../domain/gate/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import type { Site } from '../../domain/schema/index.ts';
import { pdfTexts } from '../../files/pdf-text.ts';
import { type Allowance, allowedIds, readAllowances } from './allowances.ts';
import { controlsOf, isControl } from './controls.ts';
import { disclosedIds } from './disclosed.ts';
import { namedIds, uploadTexts } from './named.ts';
import { needleSearch } from './needle.ts';
import { interference } from './non-interference.ts';
import { protectedNeedles, type ProtectedNeedle } from './protected-needles.ts';
import { type Find, type FolderScan, scanFolders, type Unread } from './scan-folders.ts';
import { selfTest } from './self-test/self-test.ts';

/** What the gate looks at. */
export interface GateInput {
  readonly content: string;
  readonly overlay: string;
  /** Instant of the build that made the output. */
  readonly at: (record: CouncilRecord) => Instant;
  /** Reads what was public before, from the ledger of the site as the build got it. */
  readonly published?: (site: Site, at: Instant) => Promise<Published>;
  /** Site, ledger, logs: everything that goes out. */
  readonly folders: readonly string[];
}

/** What the gate says. Only an empty verdict lets the output out. */
export interface Verdict {
  /** False where there is no overlay, so that only embargoed content was looked at. */
  readonly overlayPresent: boolean;
  /** Protected things that are in the output. */
  readonly finds: readonly Find[];
  /** Ids of public things that are not. */
  readonly missing: readonly string[];
  /** Files that were not looked through to their end, and that nothing allows. */
  readonly unread: readonly Unread[];
  /** Hiding places in which the scanner would not find a thing: a defect of the gate itself. */
  readonly blind: readonly string[];
  /** Seeds with which other hidden content gave another public record. */
  readonly interfering: readonly number[];
  /** What stops the gate from judging at all, in German. */
  readonly faults: readonly string[];
  readonly unusedAllowances: readonly Allowance[];
  /** No meeting, paper or resolution is public, so that nothing must be in the output. */
  readonly nothingPublic: boolean;
  readonly counts: {
    readonly needles: number;
    readonly controls: number;
    readonly seeds: number;
    readonly files: number;
    readonly bytes: number;
  };
}

/** Different hidden contents that are tried at each publish. */
const SEEDS = Array.from({ length: 8 }, (_, seed) => seed + 1);
/** Prefix of an allowance's id for a file that cannot be looked into. */
const FILE = 'file:';

async function overlayOf(dir: string) {
  const { present, record, problems } = await readProtected('', { dir });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faults = errors.map(
    ({ file }) =>
      `${file} hat Fehler; „npm run check“ nennt sie. Was darin steht, kann nicht gesucht werden.`,
  );
  const needles = present ? await protectedNeedles(dir, record) : [];
  const allowances = present ? await readAllowances(dir) : { allowed: [], faults: [] };
  return {
    present,
    needles,
    allowed: allowances.allowed,
    faults: [...new Set([...faults, ...allowances.faults])],
  };
}

/** The finds that nothing excuses, and the allowances that excused none. */
function judge(
  scan: FolderScan,
  needles: readonly ProtectedNeedle[],
  allowed: readonly Allowance[],
  disclosed: ReadonlySet<string>,
) {
  const excused = allowedIds(allowed, needles);
  const found = [...scan.finds.values()].flat().filter(({ id }) => !isControl(id) && !disclosed.has(id));
  const unread = scan.unread.filter(({ file }) => !allowed.some(({ id }) => id === FILE + file));
  const used = ({ id }: Allowance): boolean =>
    found.some((find) => allowedIds([{ id, reason: '-' }], needles).has(find.id)) ||
    scan.unread.some(({ file }) => id === FILE + file);
  return {
    finds: found.filter(({ id }) => !excused.has(id)),
    unread,
    unusedAllowances: allowed.filter((one) => !used(one)),
  };
}

/** Judges the output of a build, so that nothing protected or not yet public gets out. @throws where content has errors */
export async function leakGate({
  content,
  overlay,
  at: instantOf,
  published: readPublished = () => Promise.resolve(NOTHING),
  folders,
}: GateInput): Promise<Verdict> {
  const { record } = await readContent(content);
  if (!record)
    throw new Error(`Der Inhalt in ${path.resolve(content)} hat Fehler. „npm run check“ nennt sie.`);
  const at = instantOf(record);
  const published = await readPublished(record.site, at);
  const view = publish(record, at, published);
  const { present, needles, allowed, faults } = await overlayOf(overlay);
  const controls = await controlsOf(view, content);
  const scan = await scanFolders(folders, {
    search: needleSearch([...needles, ...controls]),
    isControl,
    pdfTexts,
  });
  const found = needles.filter(({ id }) => scan.finds.has(id));
  const named = await namedIds(found, view, () => uploadTexts(content, view));
  return {
    overlayPresent: present,
    ...judge(scan, needles, allowed, new Set([...disclosedIds(needles, view), ...named])),
    missing: controls.filter(({ id }) => !scan.finds.has(id)).map(({ id }) => id),
    blind: selfTest(),
    interfering: interference(record, at, published, SEEDS),
    faults,
    nothingPublic: isEmpty(view),
    counts: {
      needles: needles.length,
      controls: controls.length,
      seeds: SEEDS.length,
      files: scan.files,
      bytes: scan.bytes,
    },
  };
}

const isEmpty = ({ meetings, papers, resolutions }: PublicRecord): boolean =>
  [meetings, papers, resolutions].every(({ length }) => length === 0);

/** False where no control could show that the output was read, although something in it is public. */
export const isShown = ({ counts, nothingPublic }: Verdict): boolean => counts.controls > 0 || nothingPublic;

/** True where the output may go out. */
export const isClean = (verdict: Verdict): boolean => {
  const { finds, missing, unread, blind, interfering, faults } = verdict;
  const nothing = [finds, missing, unread, blind, interfering, faults].every(({ length }) => length === 0);
  return nothing && isShown(verdict);
};
