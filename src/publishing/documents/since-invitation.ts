import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { papersOnAgenda } from '../../documents/kinds/folder/parts.ts';
import {
  type ChangesSince,
  type FileVersion,
  fileVersions,
  historyOf,
  NOTHING_SINCE,
  type SinceInvitation,
} from '../../domain/ledger/index.ts';
import { type Instant, instantOf } from '../../domain/local-time.ts';
import type { PublicMeeting, PublicPaper, PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import type { OpenLedger } from '../ledger/open-ledger.ts';

/** What of a paper a member has to read again. */
const FIELDS = ['title', 'reference', 'text'] as const;
const WORDS: ReadonlySet<string> = new Set(FIELDS.map((code) => differenceInWords({ code })));

/** A meeting whose members were invited: from when to when what changes is news to them. */
interface Invited {
  readonly meeting: PublicMeeting;
  readonly papers: readonly PublicPaper[];
  readonly from: Instant;
  readonly until: Instant;
  /** It has begun: the log knows all of it, and what changes now is told elsewhere. */
  readonly isOver: boolean;
}

/**
 * What became of the papers of each meeting since its invitation: what the ledger remembers, and what this build adds. A
 * build without a ledger knows nothing of it.
 * @param record as the gate gives it
 */
export async function sinceInvitation(
  open: Pick<OpenLedger, 'ledger' | 'folder' | 'stateOf'>,
  record: PublicRecord,
  contentDir: string,
): Promise<SinceInvitation> {
  if (open.folder === undefined || open.ledger.log.length === 0) return NOTHING_SINCE;
  const meetings = invitedOf(record);
  const current = await currentHashes(meetings, contentDir);
  const versions = fileVersions(open.ledger.log);
  return new Map(
    meetings.map((invited) => [invited.meeting.key, changesOf(invited, open, { current, versions })]),
  );
}

function invitedOf(record: PublicRecord): Invited[] {
  const index = indexOf(record);
  const { timeZone } = record.site;
  return record.meetings.flatMap((meeting) => {
    const sentAt = meeting.invitation?.sentAt;
    if (sentAt === undefined || !meeting.agendaPublic) return [];
    const [from, until] = [instantOf(sentAt, timeZone), instantOf(meeting.start, timeZone)];
    const papers = papersOnAgenda(meeting, index).map(({ paper }) => paper);
    return record.at <= from ? [] : [{ meeting, papers, from, until, isOver: record.at >= until }];
  });
}

/** SHA-256 of the attachments to papers of meetings that are yet to be, by their address. */
async function currentHashes(
  meetings: readonly Invited[],
  contentDir: string,
): Promise<ReadonlyMap<string, string>> {
  const ahead = new Set(meetings.filter(({ isOver }) => !isOver).flatMap(({ papers }) => papers));
  const hashes = new Map<string, string>();
  const files = [...ahead].flatMap(({ key, files: own }) => own.map((file) => ({ key, file })));
  await inParallel(files, 16, async ({ key, file }) => {
    if (file.name === undefined) return;
    // One that is missing is told by those who publish it.
    const bytes = await readFile(path.join(contentDir, 'papers', key, file.name)).catch(() => undefined);
    if (bytes) hashes.set(file.url, createHash('sha256').update(bytes).digest('hex'));
  });
  return hashes;
}

interface KnownFiles {
  readonly current: ReadonlyMap<string, string>;
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>;
}

function changesOf(
  invited: Invited,
  open: Pick<OpenLedger, 'ledger' | 'stateOf'>,
  { current, versions }: KnownFiles,
): ChangesSince {
  const files = new Map<string, 'changed' | 'added'>();
  const papers = new Map<string, readonly string[]>();
  for (const paper of invited.papers) {
    const words = wordsOf(paper, invited, open);
    if (words.length > 0) papers.set(paper.key, words);
    const wasPublic = isPublicAt(invited.from, paper, open);
    for (const { url } of paper.files) {
      const change = fileChange(versions.get(url) ?? [], invited, { wasPublic, current: current.get(url) });
      if (change) files.set(url, change);
    }
  }
  return { files, papers };
}

const idOf = ({ key }: PublicPaper): string => `papers/${key}`;

const isPublicAt = (at: Instant, paper: PublicPaper, { ledger }: Pick<OpenLedger, 'ledger'>): boolean => {
  const last = historyOf(ledger, idOf(paper)).findLast((event) => event.at <= at);
  return last !== undefined && last.kind !== 'withdrawn';
};

/** What the log tells of the time between, and before the meeting what differs from its last state. */
function wordsOf(
  paper: PublicPaper,
  { from, until, isOver }: Invited,
  { ledger, stateOf }: Pick<OpenLedger, 'ledger' | 'stateOf'>,
): string[] {
  const told = historyOf(ledger, idOf(paper))
    .filter(({ kind, at }) => kind === 'changed' && from < at && at < until)
    .flatMap(({ words }) => words);
  const hash = isOver ? undefined : ledger.objects.get(idOf(paper))?.hash;
  const state = hash === undefined ? undefined : stateOf(hash);
  const before = state === undefined ? undefined : (JSON.parse(state) as Readonly<Record<string, unknown>>);
  const fresh = before ? FIELDS.filter((field) => (before[field] ?? '') !== (paper[field] ?? '')) : [];
  const all = [...told, ...fresh.map((code) => differenceInWords({ code }))];
  return [...new Set(all)].filter((words) => WORDS.has(words));
}

/** A file that became public only after the invitation, with its paper, is held against the first bytes that it had. */
function fileChange(
  versions: readonly FileVersion[],
  { from, until, isOver }: Invited,
  { wasPublic, current }: { readonly wasPublic: boolean; readonly current: string | undefined },
): 'changed' | 'added' | undefined {
  const then = versions.findLast(({ at }) => at <= from)?.sha256;
  const later = versions.filter(({ at }) => from < at && at < until);
  const now = isOver ? (later.length > 0 ? later.at(-1)?.sha256 : then) : current;
  if (now === undefined) return undefined;
  if (then === undefined && wasPublic) return 'added';
  const first = then ?? later.find(({ sha256 }) => sha256 !== undefined)?.sha256;
  return first === undefined || first === now ? undefined : 'changed';
}
