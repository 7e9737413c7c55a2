import { SettingsError } from '../../../server/environment.ts';
import { NotPutIfAbsent } from '../../../store/probe.ts';
import { StoreError } from '../../../store/ports.ts';
import type { OpenSubscribe } from '../open-subscribe.ts';
import { SiteSilent } from '../ports.ts';
import { CommandUsage, HELP } from './usage.ts';

/** What the command takes from outside. */
export interface CommandMeans {
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  /** The whole of the standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Opens the store as the settings say. @throws SettingsError, NotPutIfAbsent, StoreError */
  readonly open: () => Promise<OpenSubscribe>;
  /** Runs the function until it is stopped; gives the exit code. */
  readonly serve: () => Promise<number>;
}

/** A command on the opened function; gives the exit code. */
export type Command = (
  words: readonly string[],
  opened: OpenSubscribe,
  means: Pick<CommandMeans, 'print' | 'tell' | 'input'>,
) => Promise<number>;

/** Each is read when it is called, so that serving need not know them. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['deliver', async () => (await import('./deliver.ts')).deliverCommand],
  ['bounce', async () => (await import('./bounce.ts')).bounceCommand],
  ['sweep', async () => (await import('./sweep.ts')).sweepCommand],
  ['list', async () => (await import('./list.ts')).listCommand],
  ['erase', async () => (await import('./erase.ts')).eraseCommand],
  ['probe', async () => (await import('./probe.ts')).probeCommand],
]);

/**
 * `subscribe <command>`: runs it and gives its exit code, 2 for a mistake in the command line or the settings, 1 for anything
 * that goes wrong. No message bears a secret or an address.
 */
export async function runSubscribe(words: readonly string[], means: CommandMeans): Promise<number> {
  const [name = '', ...rest] = words;
  try {
    if (['', 'help', '--help', '-h'].includes(name)) {
      (name === '' ? means.tell : means.print)(HELP);
      return name === '' ? 2 : 0;
    }
    if (name === 'serve') return await means.serve();
    const load = COMMANDS.get(name);
    if (!load) throw new CommandUsage(`Den Befehl „${name}“ gibt es nicht.\n\n${HELP}`);
    const command = await load();
    const opened = await means.open();
    try {
      return await command(rest, opened, means);
    } finally {
      opened.close();
    }
  } catch (error) {
    means.tell(`${wordsOf(error)}\n`);
    return FOR_GOOD.some((kind) => error instanceof kind) ? 2 : 1;
  }
}

/** What trying again does not mend. */
const FOR_GOOD = [CommandUsage, SettingsError, NotPutIfAbsent] as const;

function wordsOf(error: unknown): string {
  if (error instanceof CommandUsage || error instanceof SettingsError) return error.message.trimEnd();
  if (error instanceof NotPutIfAbsent)
    return 'Dieser Speicher überschreibt Einträge, die schon da sind (put-if-absent). Bitte wählen Sie einen anderen Ordner oder Dienst.';
  if (error instanceof StoreError)
    return `Der Speicher hat den Befehl nicht ausgeführt (${error.fault}). Bitte prüfen Sie SUBSCRIBE_STORE und wiederholen Sie den Befehl.`;
  if (error instanceof SiteSilent)
    return 'Die Website antwortet nicht so, wie sie soll. Bitte prüfen Sie SUBSCRIBE_SITE und ob die Website mit dieser Fassung gebaut ist.';
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE')
    return 'Auf diesem Anschluss läuft schon ein Programm, vielleicht der Dienst selbst. Bitte beenden Sie es, oder setzen Sie SUBSCRIBE_PORT auf einen anderen Wert.';
  return `Der Befehl ist gescheitert: ${error instanceof Error ? error.name : 'unbekannter Fehler'}`;
}
