import { readContent } from '../content/index.ts';
import { publish } from '../domain/gate/index.ts';
import { publishedIn } from '../domain/ledger/index.ts';
import { type Instant, type LocalTime, wallClock } from '../domain/local-time.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import type { Site } from '../domain/schema/index.ts';
import { buildInstant } from './instant.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { BuildOptions } from './options.ts';

/** What is public of some content at an instant, without building a site of it. */
export interface PublicView {
  readonly record: PublicRecord;
  readonly site: Site;
  /** The instant as the clock of the council's place shows it. */
  readonly at: LocalTime;
}

/** Reads the content and shows what is public of it; `problems` alone where errors stand in the way. */
export async function publicView(
  options: Pick<BuildOptions, 'content' | 'ledger' | 'at'>,
  now: () => number,
): Promise<{ readonly view?: PublicView; readonly problems: readonly Problem[] }> {
  const { record, problems } = await readContent(options.content);
  if (!record || problems.some(({ severity }) => severity === 'error')) return { problems };
  const at: Instant = buildInstant(options.at, record.site, now);
  const { ledger } = await openLedger(options.ledger, record, at, () => Promise.resolve(new Map()));
  const shown = publish(record, at, publishedIn(ledger));
  return { view: { record: shown, site: record.site, at: wallClock(at, record.site.timeZone) }, problems };
}
