import { HELP, parseCommand } from './arguments.ts';
import { importCouncil } from './import-council.ts';
import { ImportError } from './import-error.ts';
import type { Progress } from './read/read-source.ts';
import { consoleSummary } from './report/console-summary.ts';

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

/** Runs `npm run import` on the given arguments. @returns exit code: 0 imported, 1 not or not wholly, 2 wrongly called */
export function runImport(args: readonly string[], terminal: Terminal): number {
  try {
    const command = parseCommand(args);
    if (command.help) {
      terminal.out(HELP);
      return 0;
    }
    const { options, json } = command;
    const { summary } = importCouncil({
      ...options,
      progress: terminal.status && progressOn(terminal.status),
    });
    terminal.status?.('');
    terminal.out(json ? JSON.stringify(summary, null, 2) : consoleSummary(summary, options.into));
    return summary.broken.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    terminal.status?.('');
    terminal.error(`${error.code}: ${error.message}`);
    return error.usage ? 2 : 1;
  }
}
