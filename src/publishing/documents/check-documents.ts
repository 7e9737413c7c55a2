import type { CheckMore } from '../../content/check-command.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { publish } from '../../domain/gate/index.ts';
import { type Instant, instant } from '../../domain/local-time.ts';
import type { Problem } from '../../domain/problem.ts';
import { buildInstant } from '../instant.ts';
import { DocumentsRefused, makePublicDocuments } from './make-public.ts';

/** When all that a clerk entered for some day is public. */
const AT_LAST = instant('9000-01-01T00:00:00Z');

/**
 * Makes every document that the content will ever show, now and when all of it is public, so that a clerk hears of what
 * cannot be printed before the day of publishing.
 * @param now the clock, in milliseconds since 1970
 */
export const checkDocuments =
  (now: () => number): CheckMore =>
  async (contentDir, record) => {
    const first = await problemsAt(buildInstant(undefined, record.site, now), contentDir, record);
    const later = await problemsAt(AT_LAST, contentDir, record);
    const told = new Set(first.map((one) => JSON.stringify(one)));
    return [...first, ...later.filter((one) => !told.has(JSON.stringify(one)))];
  };

async function problemsAt(
  at: Instant,
  contentDir: string,
  record: CouncilRecord,
): Promise<readonly Problem[]> {
  try {
    await makePublicDocuments(publish(record, at), contentDir, { coversOnly: true });
    return [];
  } catch (error) {
    if (error instanceof DocumentsRefused) return error.problems;
    throw error;
  }
}
