import { openStore } from '../../store/open-store.ts';
import { runMembers } from './command/run.ts';
import type { Environment } from '../../server/environment.ts';
import { openMembers } from './open-members.ts';
import type { Asset, Parts } from './ports.ts';
import { readSettings } from './read-settings.ts';
import { serveMembers } from './serve-node.ts';

/** The process in which the program runs. */
export interface MembersMachine {
  readonly env: Environment;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  /** All that is piped in. */
  readonly input?: () => Promise<Uint8Array>;
  readonly loadAssets: () => Promise<ReadonlyMap<string, Asset>>;
  /** Settles when the machine wants the program to end. */
  readonly ended: () => Promise<void>;
}

/** `members serve|deliver|bounce|invite|list|sweep|probe`. Gives the exit code: 0, 1 where it failed, 2 for wrong settings or a wrong call. */
export async function membersMain(args: readonly string[], machine: MembersMachine): Promise<number> {
  const { env, print, tell } = machine;
  const log = (event: string) => print(`${event}\n`);
  const open = async (assets: ReadonlyMap<string, Asset>) => {
    const settings = readSettings(env);
    const parts = await openMembers(settings, { now: Date.now, log, assets });
    return { ...parts, sweeper: openStore(settings.store).sweeper };
  };
  return runMembers(args, {
    print,
    tell,
    ...(machine.input && { input: machine.input }),
    open: () => open(new Map()),
    serve: async () => serving(await open(await machine.loadAssets()), machine),
  });
}

async function serving(parts: Parts, { print, ended }: MembersMachine) {
  const { startDeliveries } = await import('./deliver/deliveries.ts');
  const { startClosing } = await import('./circulation/closing-worker.ts');
  const delivery = parts.settings.mail && startDeliveries(parts);
  const queued = () => delivery?.poke();
  const means = { ...parts.means, queued };
  const closing = startClosing(parts, { queued });
  const running = await serveMembers({ ...parts, means }, { alone: true });
  print(`Der Mitgliederbereich läuft: ${running.address}\n`);
  await ended();
  await Promise.all([running.stop(), delivery?.stop(), closing.stop()]);
  print('Der Mitgliederbereich ist beendet.\n');
  return 0;
}
