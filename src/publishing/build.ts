import type { CouncilRecord } from '../domain/council-record.ts';
import { readContent } from '../content/index.ts';
import { publicUploads, uploadProblems } from '../content/upload-problems.ts';
import { publish } from '../domain/gate/index.ts';
import { type Change, type LedgerObject, publishedIn, type SinceInvitation } from '../domain/ledger/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import { DocumentsRefused, makePublicDocuments } from './documents/make-public.ts';
import { pastDocuments } from './documents/past-documents.ts';
import { sinceInvitation } from './documents/since-invitation.ts';
import { withSeals } from './proof/seal/with-seals.ts';
import { fillSite } from './fill-site.ts';
import { buildInstant } from './instant.ts';
import { readHeadsFile } from './ledger/heads-file.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { Taken } from './ledger/take-in.ts';
import { writeLedger } from './ledger/write-ledger.ts';
import type { BuildOptions } from './options.ts';
import { fillAndSwap } from './swap.ts';

/** What a build did; `built` is false where errors in the content stopped it before anything was written. */
export interface BuildReport {
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly failures: readonly string[];
  /** Documents whose text the search does not know, or not wholly. */
  readonly unread: readonly Problem[];
  readonly documents: number;
  /** Documents that the build made of the record, and how many of these were not in the cache. */
  readonly made: number;
  readonly fresh: number;
  /** What changed since the ledger's last entry. */
  readonly changes: readonly Change[];
  /** Published objects whose entry vanished without a withdrawal. */
  readonly vanished: readonly LedgerObject[];
}

/**
 * Builds the public site at `out`, and with `--ledger` beside it at `<out>-ledger` the ledger that follows. Content with
 * errors, or a ledger that must not be continued, changes neither.
 */
export async function build(options: BuildOptions, now: () => number): Promise<BuildReport> {
  const { record: read, problems } = await readContent(options.content);
  if (!read || hasErrors(problems)) return refused(problems);
  const record = withSubscribeUrl(withMembersUrl(read, options.membersUrl), options.subscribeUrl);
  try {
    return await buildSite(options, record, problems, buildInstant(options.at, record.site, now));
  } catch (error) {
    if (!(error instanceof DocumentsRefused)) throw error;
    return refused([...problems, ...error.problems]);
  }
}

/** @throws DocumentsRefused before anything is written */
async function buildSite(
  { content, out, preview, ledger, heads }: BuildOptions,
  record: CouncilRecord,
  problems: readonly Problem[],
  at: Instant,
): Promise<BuildReport> {
  let fresh = 0;
  const make = async (one: PublicRecord, since?: SinceInvitation) => {
    const done = await makePublicDocuments(one, content, since && { since });
    fresh += done.fresh;
    return done;
  };
  const past = () => pastDocuments({ contentDir: content, at, record }, (one) => make(one));
  const open = { ...(await openLedger(ledger, record, at, past)), heads: (await readHeadsFile(heads)).heads };
  const published = publishedIn(open.ledger);
  // Only what this build would show: a document that is not yet public must neither stop nor change it. `check`, which
  // runs before, looks at every document and tells in good time.
  const shown = publish(record, at, published);
  const uploads = await uploadProblems(content, publicUploads(shown));
  if (hasErrors(uploads)) return refused([...problems, ...uploads]);
  const since = await sinceInvitation(open, shown, content);
  const made = withSeals(await make(shown, since), open, shown);
  const { documents } = made;
  const context = { contentDir: content, at, record, published, preview, documents, since };
  const { taken, ...done } = await fillAndSwap(out, async (folder) => {
    const filled = await fillSite(folder, open, context, { out, shown, uploads, made });
    // Before the site takes its place: what fails here leaves the old site. A draft is no publication, and a build
    // without a ledger has none to continue.
    if (!preview && open.folder !== undefined)
      await writeSuccessor(`${out}-ledger`, open.folder, filled.taken);
    return filled;
  });
  const { changes, vanished } = taken;
  const counts = { made: documents.length, fresh };
  return { built: true, problems: [...problems, ...uploads], ...done, ...counts, changes, vanished };
}

const withMembersUrl = (record: CouncilRecord, url: string | undefined): CouncilRecord =>
  url === undefined
    ? record
    : {
        ...record,
        site: {
          ...record.site,
          members: { formerTerms: 'served', councilReadsCommittees: false, ...record.site.members, url },
        },
      };

const withSubscribeUrl = (record: CouncilRecord, url: string | undefined): CouncilRecord =>
  url === undefined ? record : { ...record, site: { ...record.site, subscribe: { url } } };

const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const refused = (problems: readonly Problem[]): BuildReport => ({
  built: false,
  problems,
  failures: [],
  unread: [],
  documents: 0,
  made: 0,
  fresh: 0,
  changes: [],
  vanished: [],
});

const writeSuccessor = (target: string, from: string, { ledger, states, purged }: Taken): Promise<void> =>
  writeLedger(target, ledger, { states, purged, from });
