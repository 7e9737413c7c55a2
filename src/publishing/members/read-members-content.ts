import path from 'node:path';
import { checkContent } from '../../content/check.ts';
import { placesIn } from '../../content/place-of.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { NOTHING_SINCE, type SinceInvitation } from '../../domain/ledger/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { indexOf } from '../../domain/view/index.ts';
import { sinceInvitation } from '../documents/since-invitation.ts';
import { buildInstant } from '../instant.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { NO_PAST_DOCUMENTS } from '../ledger/past-documents.ts';
import { progressLine } from '../search/progress-line.ts';
import { readAllowance } from './allowance/read-allowance.ts';
import { documentWords } from './document-words.ts';
import { makeEditions } from './editions/made-editions.ts';
import type { OutgoingDocument } from './documents/make-members-documents.ts';
import { type HashedFile, hashFiles } from './hash-files.ts';
import { namedFiles } from './named-files.ts';
import type { MembersOptions } from './options.ts';
import { unlistedIn } from './publish-figures.ts';
import type { MembersContent } from './publish-members.ts';
import { siteArms } from './site-arms.ts';

/** The part of a terminal on which progress is shown. */
type Terminal = Parameters<typeof progressLine>[1];

/**
 * Checks both sides as `check` does, and reads them for the index; the problems where there is an error.
 * @throws MembersFault, LedgerError, UsageError
 */
export async function readMembersContent(
  options: Pick<MembersOptions, 'content' | 'protected' | 'ledger' | 'at'> & {
    /** Without documents made of the record, which take a while where none is kept yet. */
    readonly withoutDocuments?: boolean;
  },
  terminal: Terminal,
  now: () => number,
): Promise<MembersContent | readonly Problem[]> {
  const { content: dir, protected: protectedDir } = options;
  const {
    problems,
    content,
    protectedRecord: overlay,
  } = await checkContent(dir, {
    protectedDir,
    uploads: { onProgress: progressLine('Dokumente prüfen', terminal) },
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { record } = content;
  if (errors.length > 0 || !record) return errors;
  const at = buildInstant(options.at, record.site, now);
  const files = await hashFiles(
    namedFiles(record, overlay),
    placesIn(dir, protectedDir),
    progressLine('Dokumente lesen', terminal),
  );
  const shown = publish(record, at, NOTHING);
  const means = (words: string) => ({
    contentDir: dir,
    protectedDir,
    none: options.withoutDocuments === true,
    onProgress: progressLine(words, terminal),
  });
  const since = await rememberedSince(options.ledger, { record, shown, dir });
  const editions = await makeEditions({ record, overlay, shown, since }, means('Dokumente erzeugen'));
  const lines = {
    read: progressLine('Text der PDFs', terminal),
    recognise: progressLine('Text in Scans', terminal),
  };
  const texts = await documentWords([...files, ...editions.searched.map(withPlace)], {
    onProgress: (step, done, all) => lines[step](done, all),
  });
  const arms = record.site.theme.coatOfArms;
  const coatOfArms = arms === undefined ? undefined : await siteArms(path.join(dir, arms));
  const allowance = await readAllowance(
    { record, overlay, at },
    indexOf(shown),
    means('Abrechnungen erzeugen'),
  );
  const run = { at: new Date(now()).toISOString(), unlisted: unlistedIn(problems) };
  return { record, overlay, at, files, texts, coatOfArms, editions, allowance, run };
}

/** What changed since the invitations, where there is a ledger to tell it. @throws LedgerError */
async function rememberedSince(
  folder: string | undefined,
  { record, shown, dir }: { record: CouncilRecord; shown: PublicRecord; dir: string },
): Promise<SinceInvitation> {
  if (folder === undefined) return NOTHING_SINCE;
  const open = await openLedger(folder, record, shown.at, () => Promise.resolve(NO_PAST_DOCUMENTS));
  return await sinceInvitation(open, shown, dir);
}

/** As `documentWords` asks for files. */
const withPlace = (document: OutgoingDocument): HashedFile => ({ ...document, place: document.path });
