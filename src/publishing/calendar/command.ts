import { readContent } from '../../content/index.ts';
import type { Terminal } from '../../content/command-line.ts';
import { publishingCalendar } from '../../domain/calendar/index.ts';
import { NOTHING, type Published } from '../../domain/gate/index.ts';
import { textReport } from '../../format/report.ts';
import { buildInstant } from '../instant.ts';
import { UsageError } from '../usage-error.ts';
import { calendarJson } from './json.ts';
import { calendarOptions } from './options.ts';
import { calendarText } from './text.ts';

/** Reads what is public already from the folder of a ledger, which must be of `site`, its address. */
export type ReadMemory = (ledger: string, site: string) => Promise<Published>;

const noMemory: ReadMemory = (ledger) => {
  throw new UsageError(`--ledger ${ledger}: Das Protokoll kann dieser Befehl noch nicht lesen.`);
};

/**
 * `npm run calendar`: gives the exit code, 1 where errors in the content stand in the way. Opens `content/` without
 * `protected/`. @throws UsageError, HelpWanted
 */
export async function calendarCommand(
  args: readonly string[],
  terminal: Pick<Terminal, 'out' | 'error' | 'workingFolder'>,
  now: () => number,
  readMemory: ReadMemory = noMemory,
): Promise<number> {
  const { content, ledger, at, days, json } = calendarOptions(args, terminal.workingFolder);
  const { record, problems } = await readContent(content);
  if (!record) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    terminal.error(textReport(errors, { colour: false }));
    terminal.error(
      '\nMit diesen Fehlern wird nichts veröffentlicht, und ein Kalender lässt sich nicht angeben.',
    );
    return 1;
  }
  const published = ledger === undefined ? NOTHING : await readMemory(ledger, record.site.baseUrl);
  const calendar = publishingCalendar(record, buildInstant(at, record.site, now), days, published);
  terminal.out((json ? calendarJson : calendarText)(calendar, record.site.noticeDays));
  return 0;
}
