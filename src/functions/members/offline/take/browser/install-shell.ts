import { at } from '../../../addresses.ts';

const PATIENCE = 30_000;

/** Sets up the program that reads the copy without a network. @returns whether all of it lies on the device */
export async function installShell(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(at.awayWorker, { scope: at.away });
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    if (!worker) return false;
    return await new Promise<boolean>((resolve) => {
      const look = (): void => {
        if (worker.state === 'activated' || worker.state === 'installed') resolve(true);
        if (worker.state === 'redundant') resolve(false);
      };
      worker.addEventListener('statechange', look);
      setTimeout(() => resolve(false), PATIENCE);
      look();
    });
  } catch {
    return false;
  }
}
