import type { CouncilRecord } from '../domain/council-record.ts';
import { type BuildContext, setBuildContext } from '../content/build-context.ts';
import { publicRecord, readContent } from '../content/index.ts';
import { publicUploads, uploadProblems } from '../content/upload-problems.ts';
import { NOTHING, publish } from '../domain/gate/index.ts';
import { type Change, type LedgerObject, publishedIn } from '../domain/ledger/index.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicFile } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import { fillSite } from './fill-site.ts';
import { buildInstant } from './instant.ts';
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
  const { content, out, preview } = options;
  const { record: read, problems } = await readContent(content);
  if (!read || hasErrors(problems)) return refused(problems);
  const record = withSubscribeUrl(withMembersUrl(read, options.membersUrl), options.subscribeUrl);
  const at = buildInstant(options.at, record.site, now);
  const documents = () => documentsAt({ contentDir: content, at, record });
  const open = await openLedger(options.ledger, record, at, documents);
  const published = publishedIn(open.ledger);
  // Only what this build would show: a document that is not yet public must neither stop nor change it. `check`, which
  // runs before, looks at every document and tells in good time.
  const shown = publish(record, at, published);
  const uploads = await uploadProblems(content, publicUploads(shown));
  if (hasErrors(uploads)) return refused([...problems, ...uploads]);
  const context = { contentDir: content, at, record, published, preview };
  const { taken, ...done } = await fillAndSwap(out, async (folder) => {
    const filled = await fillSite(folder, open, context, { out, shown, uploads });
    // Before the site takes its place: what fails here leaves the old site. A draft is no publication, and a build
    // without a ledger has none to continue.
    if (!preview && open.folder !== undefined)
      await writeSuccessor(`${out}-ledger`, open.folder, filled.taken);
    return filled;
  });
  const { changes, vanished } = taken;
  return { built: true, problems: [...problems, ...uploads], ...done, changes, vanished };
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
  changes: [],
  vanished: [],
});

/** Size and hash of the documents that are public without any memory, by address. */
async function documentsAt(
  context: Pick<BuildContext, 'contentDir' | 'at' | 'record'>,
): Promise<ReadonlyMap<string, PublicFile>> {
  setBuildContext({ ...context, published: NOTHING, pictures: new Map(), preview: false });
  return new Map([...publicFilesOf(await publicRecord())].map(({ file }) => [file.url, file]));
}

const writeSuccessor = (target: string, from: string, { ledger, states, purged }: Taken): Promise<void> =>
  writeLedger(target, ledger, { states, purged, from });
