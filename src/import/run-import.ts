import { type Command, parseCommand } from './arguments.ts';
import { HELP } from './help.ts';
import { importCouncil, type Imported } from './import-council.ts';
import { ImportError } from './import-error.ts';
import { importOverHttp } from './import-over-http.ts';
import type { Progress } from './read/read-source.ts';
import { consoleSummary } from './report/console-summary.ts';
import { httpLines } from './report/http-words.ts';

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows a line that the next one replaces; absent where nobody watches. */
  readonly status?: ((text: string) => void) | undefined;
}

/** Tells at most one hundred times how far a step has come. */
const progressOn =
  (status: (text: string) => void) =>
  (step: string): Progress => {
    let shown = -1;
    return (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      status(`${step}: ${done} von ${total} (${percent} %)`);
    };
  };

type Wanted = Exclude<Command, { kind: 'help' }>;

async function carryOut(
  command: Wanted,
  terminal: Terminal,
  now: () => Date,
): Promise<Imported & { lines: string[] }> {
  const progress = terminal.status && progressOn(terminal.status);
  if (command.kind === 'folder') return { ...importCouncil({ ...command.options, progress }), lines: [] };
  const status = terminal.status ?? (() => undefined);
  const done = await importOverHttp({ ...command.options, progress }, { now, status });
  return { ...done, lines: httpLines(done.http, done.report.deletions) };
}

function exitCode({ report }: Imported): number {
  const { broken, http, deletions } = report;
  const isPartial = broken.length > 0 || (http?.gaps.length ?? 0) > 0 || (deletions?.held.length ?? 0) > 0;
  return isPartial ? 1 : 0;
}

/** Runs `npm run import` on the given arguments. @returns exit code: 0 imported, 1 not or not wholly, 2 wrongly called */
export async function runImport(
  args: readonly string[],
  terminal: Terminal,
  now: () => Date = () => new Date(),
): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.kind === 'help') {
      terminal.out(HELP);
      return 0;
    }
    const done = await carryOut(command, terminal, now);
    terminal.status?.('');
    const { summary, report } = done;
    const { http, deletions } = report;
    if (command.json) terminal.out(JSON.stringify({ ...summary, http, deletions }, null, 2));
    else terminal.out([...done.lines, consoleSummary(summary, command.options.into)].join('\n'));
    return exitCode(done);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    terminal.status?.('');
    terminal.error(`${error.code}: ${error.message}`);
    return error.usage ? 2 : 1;
  }
}
