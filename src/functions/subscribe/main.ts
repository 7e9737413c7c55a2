import type { Asset } from '../../server/assets/asset.ts';
import type { Environment } from '../../server/environment.ts';
import { runSubscribe } from './command/run.ts';
import { openSubscribe } from './open-subscribe.ts';
import { readSettings } from './read-settings.ts';
import { serveSubscribe } from './serve-node.ts';

/** The process in which the program runs. */
export interface SubscribeMachine {
  readonly env: Environment;
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly input: () => Promise<Uint8Array>;
  readonly loadAssets: () => Promise<ReadonlyMap<string, Asset>>;
  /** Settles when the machine wants the program to end. */
  readonly ended: () => Promise<void>;
}

/** `subscribe serve|deliver|…`. Gives the exit code: 0, 1 where it failed, 2 for wrong settings or a wrong call. */
export async function subscribeMain(args: readonly string[], machine: SubscribeMachine): Promise<number> {
  const { env, print, tell, input, loadAssets, ended } = machine;
  const log = (event: string) => print(`${event}\n`);
  const open = (assets: ReadonlyMap<string, Asset>) =>
    openSubscribe(readSettings(env), { now: Date.now, log, assets });
  return runSubscribe(args, {
    print,
    tell,
    input,
    open: () => open(new Map()),
    serve: async () => {
      const running = await serveSubscribe(await open(await loadAssets()), { alone: true });
      print(`Der Dienst für Abonnements läuft: ${running.address}\n`);
      await ended();
      await running.stop();
      print('Der Dienst für Abonnements ist beendet.\n');
      return 0;
    },
  });
}
