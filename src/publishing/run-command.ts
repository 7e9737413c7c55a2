import { HelpWanted } from './read-options.ts';
import { UsageError } from './usage-error.ts';

/** Faults of disk and system that a person can do something about. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Der Datenträger ist voll. Bitte Platz schaffen und den Befehl wiederholen.',
  EDQUOT:
    'Das Kontingent auf dem Datenträger ist erschöpft. Bitte Platz schaffen und den Befehl wiederholen.',
  EACCES: 'Das Recht zum Lesen oder Schreiben fehlt.',
  EPERM: 'Das Recht zum Lesen oder Schreiben fehlt.',
  EROFS: 'Der Datenträger lässt sich nur lesen.',
  EMFILE: 'Zu viele Dateien sind zugleich offen (siehe „ulimit -n“).',
  EADDRINUSE: 'Die Adresse ist schon belegt.',
};

/**
 * Runs a command and gives its exit code: its own, 0 for help (by `print`), 2 for a mistake in the command line, 1 for
 * anything that goes wrong (both by `tell`).
 * People read a sentence; `RATSFENSTER_DEBUG` adds the trace.
 */
export async function runCommand(
  command: () => Promise<number>,
  tell: (text: string) => void,
  print: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof HelpWanted) {
      print(`${error.message}\n`);
      return 0;
    }
    if (error instanceof UsageError) {
      tell(`${error.message}\n`);
      return 2;
    }
    tell(`${faultInWords(error)}\n`);
    if (process.env['RATSFENSTER_DEBUG'] !== undefined && error instanceof Error)
      tell(`${error.stack ?? ''}\n`);
    return 1;
  }
}

function faultInWords(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : FAULTS[code];
  const where = path === undefined ? '' : `${path}: `;
  const reason = known === undefined ? (message ?? String(error)) : `${where}${known}`;
  return `Der Befehl ist gescheitert; was vorher da war, bleibt, wie es war.\n${reason}\nEinzelheiten zeigt RATSFENSTER_DEBUG=1 vor dem Befehl.`;
}
