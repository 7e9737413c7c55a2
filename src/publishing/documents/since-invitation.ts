import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from '../../content/in-parallel.ts';
import { papersOnAgenda } from '../../documents/kinds/folder/parts.ts';
import {
  type ChangesSince,
  NOTHING_SINCE,
  type ObjectVersion,
  objectVersions,
  type SinceInvitation,
} from '../../domain/ledger/index.ts';
import { type Instant, instantOf } from '../../domain/local-time.ts';
import type { PublicFile, PublicMeeting, PublicPaper, PublicRecord } from '../../domain/public-record.ts';
import { flatOpenItems, indexOf } from '../../domain/view/index.ts';
import { differenceInWords } from '../../format/wording/changes.ts';
import type { OpenLedger } from '../ledger/open-ledger.ts';

/** What of a paper a member has to read again. */
const FIELDS = ['title', 'reference', 'text'] as const;

/** A meeting whose members were invited: from when to when what changes is news to them. */
interface Invited {
  readonly meeting: PublicMeeting;
  readonly papers: readonly PublicPaper[];
  readonly from: Instant;
  readonly until: Instant;
  /** It has begun: what changes now is no longer told, and what is compared are two states of the log. */
  readonly isOver: boolean;
}

/** A file as a state of the ledger names it. */
type KnownFile = Pick<PublicFile, 'id' | 'title' | 'url'> & { readonly sha256?: string | undefined };

/**
 * What became of the papers of each meeting since its invitation: their state of that instant, which the ledger keeps, against
 * what this build shows. What became public only after it is held against its first state. A build without a ledger knows
 * nothing of it.
 * @param record as the gate gives it
 */
export async function sinceInvitation(
  open: Pick<OpenLedger, 'ledger' | 'folder' | 'stateOf'>,
  record: PublicRecord,
  contentDir: string,
): Promise<SinceInvitation> {
  if (open.folder === undefined || open.ledger.log.length === 0) return NOTHING_SINCE;
  const meetings = invitedOf(record);
  const hashes = await currentHashes(meetings, contentDir);
  const past = new Past(objectVersions(open.ledger.log), open.stateOf);
  return new Map(meetings.map((invited) => [invited.meeting.key, changesOf(invited, past, hashes)]));
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

const itemFiles = (meeting: PublicMeeting): PublicFile[] =>
  [...flatOpenItems(meeting.agenda)].flatMap(({ files }) => files);

/** SHA-256 of the attachments of meetings that are yet to be, by their address. */
async function currentHashes(
  meetings: readonly Invited[],
  contentDir: string,
): Promise<ReadonlyMap<string, string>> {
  const ahead = meetings.filter(({ isOver }) => !isOver);
  const files = ahead.flatMap(({ meeting, papers }) => [
    ...itemFiles(meeting).map((file) => ({ folder: `meetings/${meeting.key}`, file })),
    ...papers.flatMap((paper) => paper.files.map((file) => ({ folder: `papers/${paper.key}`, file }))),
  ]);
  const hashes = new Map<string, string>();
  await inParallel(files, 16, async ({ folder, file }) => {
    if (file.name === undefined || hashes.has(file.url)) return;
    // One that is missing is told by those who publish it.
    const bytes = await readFile(path.join(contentDir, folder, file.name)).catch(() => undefined);
    if (bytes) hashes.set(file.url, createHash('sha256').update(bytes).digest('hex'));
  });
  return hashes;
}

/** The states of objects that the ledger keeps; of one that was purged it knows nothing. */
class Past {
  readonly #versions: ReadonlyMap<string, readonly ObjectVersion[]>;
  readonly #stateOf: OpenLedger['stateOf'];

  constructor(versions: ReadonlyMap<string, readonly ObjectVersion[]>, stateOf: OpenLedger['stateOf']) {
    this.#versions = versions;
    this.#stateOf = stateOf;
  }

  /** The states between which the meeting's papers may have changed; undefined where one is not known. */
  span(id: string, { from, until, isOver }: Invited, counts: (state: unknown) => boolean = () => true): Span {
    const all = this.#versions.get(id) ?? [];
    const at = all.findLastIndex((version) => version.at <= from);
    const between = all.slice(Math.max(0, at)).filter((version) => version.at < until);
    // Of the many meetings of the past nearly none: their states need not be read.
    if (isOver && between.length < 2) return { before: undefined, after: undefined };
    const states = between.map((version) => this.#read(version));
    return { before: states.find((state) => state !== undefined && counts(state)), after: states.at(-1) };
  }

  #read({ hash }: ObjectVersion): unknown {
    const json = hash === undefined ? undefined : this.#stateOf(hash);
    return json === undefined ? undefined : JSON.parse(json);
  }
}

/** The state at the invitation, or the first one after it, and that at the beginning of the meeting, or now. */
interface Span {
  readonly before: unknown;
  readonly after: unknown;
}

function changesOf(invited: Invited, past: Past, hashes: ReadonlyMap<string, string>): ChangesSince {
  const files = new Map<string, 'changed' | 'added'>();
  const papers = new Map<string, readonly string[]>();
  const hashed = (file: PublicFile): KnownFile => ({ ...file, sha256: hashes.get(file.url) });
  for (const paper of invited.papers) {
    const span = past.span(`papers/${paper.key}`, invited) as { [End in keyof Span]?: PublicPaper };
    const { before } = span;
    const after = invited.isOver ? span.after : { ...paper, files: paper.files.map(hashed) };
    if (!before || !after) continue;
    addFiles(files, before.files, after.files, paper.files);
    const words = wordsOf(before, after);
    if (words.length > 0) papers.set(paper.key, words);
  }
  const items = itemChanges(files, invited, past, hashed);
  return { files, papers, items };
}

/**
 * Attachments of the items that the agenda had already; with a new item its files are new of themselves.
 * @returns what went, by the id of its item
 */
function itemChanges(
  found: Map<string, 'changed' | 'added'>,
  invited: Invited,
  past: Past,
  hashed: (file: PublicFile) => KnownFile,
): ReadonlyMap<string, readonly string[]> {
  const gone = new Map<string, readonly string[]>();
  const id = `meetings/${invited.meeting.key}`;
  const isOpen = (state: unknown) => (state as PublicMeeting).agendaPublic;
  const span = past.span(id, invited, isOpen) as { [End in keyof Span]?: PublicMeeting };
  const { before } = span;
  const after = invited.isOver ? span.after : invited.meeting;
  if (!before || !after) return gone;
  const was = new Map([...flatOpenItems(before.agenda)].map((item) => [item.id, item]));
  const shown = itemFiles(invited.meeting);
  for (const item of flatOpenItems(after.agenda)) {
    const old = was.get(item.id);
    if (!old) continue;
    addFiles(found, old.files, invited.isOver ? item.files : item.files.map(hashed), shown);
    const words = goneWords(old.files, item.files);
    if (words.length > 0) gone.set(item.id, words);
  }
  return gone;
}

/** A file keeps its id where it is exchanged, and gets another name. */
function addFiles(
  found: Map<string, 'changed' | 'added'>,
  before: readonly KnownFile[],
  after: readonly KnownFile[],
  shown: readonly KnownFile[],
): void {
  const was = new Map(before.map((file) => [file.id, file]));
  const address = new Map(shown.map(({ id, url }) => [id, url]));
  for (const file of after) {
    const [old, url] = [was.get(file.id), address.get(file.id)];
    if (url === undefined) continue;
    if (!old) found.set(url, 'added');
    else if (hasOtherBytes(old, file)) found.set(url, 'changed');
  }
}

/** Of a document at a foreign address nobody knows the bytes: there the address counts. */
const hasOtherBytes = (before: KnownFile, after: KnownFile): boolean =>
  before.sha256 === undefined || after.sha256 === undefined
    ? before.sha256 === after.sha256 && before.url !== after.url
    : before.sha256 !== after.sha256;

function wordsOf(
  before: PublicPaper,
  after: Pick<PublicPaper, (typeof FIELDS)[number]> & { files: readonly KnownFile[] },
): string[] {
  return [
    ...FIELDS.filter((field) => (before[field] ?? '') !== (after[field] ?? '')).map((code) =>
      differenceInWords({ code }),
    ),
    ...goneWords(before.files, after.files),
  ];
}

function goneWords(before: readonly KnownFile[], after: readonly KnownFile[]): string[] {
  const stay = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !stay.has(id)).map(({ title }) => `Anlage „${title}“ entfallen`);
}
