import { setTimeout as sleep } from 'node:timers/promises';
import { counted } from '../../format/wording/numbers.ts';
import { DeployFault } from './fault.ts';
import type { Surroundings } from './surroundings.ts';

/** Waits that long, or until the deploy is cancelled. @throws DeployFault `cancelled` */
export async function pause(ms: number, { cancellation }: Pick<Surroundings, 'cancellation'>): Promise<void> {
  const { signal } = cancellation;
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {
    throw new DeployFault('cancelled', 'Die Veröffentlichung wurde abgebrochen.');
  });
}

/** Does a step that may be done twice, again after each wait where the network broke it. */
export async function withRetries<T>(step: () => Promise<T>, around: Surroundings): Promise<T> {
  for (const wait of around.waits) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof DeployFault) || error.kind !== 'network') throw error;
      const seconds = counted(Math.ceil(wait / 1000), 'Sekunde', 'Sekunden');
      around.tell(`Die Verbindung ist abgebrochen; neuer Versuch in ${seconds}.`);
      await pause(wait, around);
    }
  }
  return step();
}
