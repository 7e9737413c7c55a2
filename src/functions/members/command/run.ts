import { NotPutIfAbsent } from '../../../store/probe.ts';
import type { OpenStore } from '../../../store/open-store.ts';
import { StoreError } from '../../../store/ports.ts';
import { SettingsError } from '../../../server/environment.ts';
import { ClockBehind } from '../open-members.ts';
import type { Parts } from '../ports.ts';
import { CommandUsage } from './command-usage.ts';

/** What the command takes from outside. */
export interface CommandMeans {
  /** For what was asked for. */
  readonly print: (text: string) => void;
  /** For what went wrong. */
  readonly tell: (text: string) => void;
  /** Opens the stores as the settings say. @throws SettingsError, ClockBehind, NotPutIfAbsent, StoreError */
  readonly open: () => Promise<CommandParts>;
  /** All that is piped in; absent where nothing can be. */
  readonly input?: () => Promise<Uint8Array>;
  /** Runs the function until it is stopped; gives the exit code. */
  readonly serve: () => Promise<number>;
}

/** Opened stores, with what sweeps them. */
export interface CommandParts extends Parts {
  readonly sweeper: OpenStore['sweeper'];
}

/** A command on opened stores; gives the exit code. */
export type Command = (
  words: readonly string[],
  parts: CommandParts,
  means: Pick<CommandMeans, 'print' | 'tell' | 'input'>,
) => Promise<number>;

/** Each is read when it is called, so that serving need not know them. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['invite', async () => (await import('./invite.ts')).inviteCommand],
  ['deliver', async () => (await import('./deliver.ts')).deliverCommand],
  ['bounce', async () => (await import('./bounce.ts')).bounceCommand],
  ['list', async () => (await import('./list.ts')).listCommand],
  ['sweep', async () => (await import('./sweep.ts')).sweepCommand],
  ['probe', async () => (await import('./probe.ts')).probeCommand],
]);

/**
 * `members <command>`: runs it and gives its exit code, 2 for a mistake in the command line or the settings, 1 for anything
 * that goes wrong. No message bears a secret.
 */
export async function runMembers(words: readonly string[], means: CommandMeans): Promise<number> {
  const [name = '', ...rest] = words;
  try {
    if (['', 'help', '--help', '-h'].includes(name) || rest.some((word) => ['--help', '-h'].includes(word))) {
      (name === '' ? means.tell : means.print)(await help());
      return name === '' ? 2 : 0;
    }
    if (name === 'serve') return await means.serve();
    const load = COMMANDS.get(name);
    if (!load) throw new CommandUsage(`Den Befehl „${name}“ gibt es nicht.\n\n${await help()}`);
    const command = await load();
    return await command(rest, await means.open(), means);
  } catch (error) {
    means.tell(`${faultWords(error)}\n`);
    return FOR_GOOD.some((kind) => error instanceof kind) ? 2 : 1;
  }
}

/** Serving need not know it. */
const help = async (): Promise<string> => (await import('./usage.ts')).HELP;

/** What trying again does not mend. */
const FOR_GOOD = [CommandUsage, SettingsError, NotPutIfAbsent] as const;

function faultWords(error: unknown): string {
  if (error instanceof CommandUsage || error instanceof SettingsError) return error.message.trimEnd();
  if (error instanceof ClockBehind)
    return 'Die Uhr dieses Rechners geht um Jahre nach. Bitte stellen Sie sie und wiederholen Sie den Befehl.';
  if (error instanceof NotPutIfAbsent)
    return 'Dieser Speicher hält nicht, was der Mitgliederbereich braucht: Er überschreibt Einträge, die schon da sind (put-if-absent). Bitte wählen Sie einen anderen Ordner oder Dienst.';
  if (error instanceof StoreError)
    return `Der Speicher hat den Befehl nicht ausgeführt (${error.fault}); was vorher da war, bleibt, wie es war. Bitte prüfen Sie MEMBERS_STORE und wiederholen Sie den Befehl.`;
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE')
    return 'Auf diesem Anschluss läuft schon ein Programm, vielleicht der Mitgliederbereich selbst. Bitte beenden Sie es, oder setzen Sie MEMBERS_PORT auf einen anderen Wert.';
  return `Der Befehl ist gescheitert: ${error instanceof Error ? error.message : String(error)}`;
}
