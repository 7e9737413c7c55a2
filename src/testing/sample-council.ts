import path from 'node:path';
import { readContent } from '../content/index.ts';
import { publish } from '../domain/gate/index.ts';
import { publishedIn } from '../domain/ledger/index.ts';
import { buildInstant } from '../publishing/instant.ts';
import { type OpenLedger, openLedger } from '../publishing/ledger/open-ledger.ts';
import { NO_PAST_DOCUMENTS } from '../publishing/ledger/past-documents.ts';
import { type Taken, takeIn } from '../publishing/ledger/take-in.ts';

/** The sample council as a build takes it in, with its simulated past; documents without size and hash. */
export async function sampleCouncil(): Promise<Taken & Pick<Required<OpenLedger>, 'past'>> {
  const { record } = await readContent(path.resolve(import.meta.dirname, '../../content'));
  if (!record) throw new Error('The sample council has errors: npm run check');
  const at = buildInstant(undefined, record.site, Date.now);
  const open = await openLedger(undefined, record, at, () => Promise.resolve(NO_PAST_DOCUMENTS));
  const taken = takeIn(open, publish(record, at, publishedIn(open.ledger)), record);
  return { ...taken, past: open.past ?? [] };
}
