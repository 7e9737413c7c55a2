import { readContent } from '../../content/index.ts';
import { publish } from '../../domain/gate/index.ts';
import { instantOf, localTime } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';

let reading:
  Promise<{ readonly record: PublicRecord; readonly now: ReturnType<typeof localTime> }> | undefined;

async function read() {
  const { record } = await readContent('content');
  if (!record) throw new Error('The sample content has errors');
  const now = localTime(record.site.demoNow ?? '2027-03-08T10:00');
  return { record: publish(record, instantOf(now, record.site.timeZone)), now };
}

/** The sample council as it is public at its own instant, read once; and papers of it of several kinds. */
export const indexRecord = {
  read: () => (reading ??= read()),
  papers: ['0107-2027', '0119-2027', '0131-2026', '0144-2026', '0156-2026', '0160-2026'],
};
