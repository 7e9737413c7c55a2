import { readContent } from '../content/index.ts';
import { publish } from '../domain/gate/index.ts';
import { minutesReadingOf } from '../domain/law/index.ts';
import { publishedIn } from '../domain/ledger/index.ts';
import type { MinutesReading } from '../domain/members/index.ts';
import { type Instant, type LocalTime, wallClock } from '../domain/local-time.ts';
import type { Problem } from '../domain/problem.ts';
import type { PublicRecord } from '../domain/public-record.ts';
import type { Site } from '../domain/schema/index.ts';
import { buildInstant } from './instant.ts';
import { openLedger } from './ledger/open-ledger.ts';
import { NO_PAST_DOCUMENTS } from './ledger/past-documents.ts';
import type { BuildOptions } from './options.ts';

/** What is public of some content at an instant, without building a site of it. */
export interface PublicView {
  readonly record: PublicRecord;
  readonly site: Site;
  /** The instant as the clock of the council's place shows it. */
  readonly at: LocalTime;
  /** What members may do with non-public minutes, by the body's key: a setting, of which the protected desk tells its clerks. */
  readonly minutesReading: Readonly<Record<string, MinutesReading>>;
  /** Numbers of all papers of the public repository, published or not: for the protected desk, never for what is public. */
  readonly allNumbers: readonly PaperNumber[];
}

/** A paper as far as its number is taken. */
export interface PaperNumber {
  readonly key: string;
  readonly body: string;
  /** Empty where the paper has none. */
  readonly reference: string;
}

/** Reads the content and shows what is public of it; `problems` alone where errors stand in the way. */
export async function publicView(
  options: Pick<BuildOptions, 'content' | 'ledger' | 'at'>,
  now: () => number,
): Promise<{ readonly view?: PublicView; readonly problems: readonly Problem[] }> {
  const { record, problems } = await readContent(options.content);
  if (!record || problems.some(({ severity }) => severity === 'error')) return { problems };
  const at: Instant = buildInstant(options.at, record.site, now);
  const { ledger } = await openLedger(options.ledger, record, at, () => Promise.resolve(NO_PAST_DOCUMENTS));
  const shown = publish(record, at, publishedIn(ledger));
  const minutesReading = Object.fromEntries(
    record.bodies.map(({ key, data }) => [key, minutesReadingOf(data)]),
  );
  const allNumbers = record.papers.map(({ key, data: { body, reference = '' } }) => ({
    key,
    body,
    reference,
  }));
  const { site } = record;
  const view = { record: shown, site, at: wallClock(at, site.timeZone), minutesReading, allNumbers };
  return { view, problems };
}
