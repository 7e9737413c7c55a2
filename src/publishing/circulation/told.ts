import { saidBy } from '../ledger/git.ts';
import { CirculationFault } from './fault.ts';

/** What git says of a failure of the host, as a fault in German. */
export const unreachable = (error: unknown): CirculationFault =>
  new CirculationFault(
    `Das Repository nimmt den Zweig nicht an oder ist nicht erreichbar: ${saidBy(error)}. Bitte prüfen, ob der Auftrag dort schreiben darf; der nächste Lauf holt es nach.`,
  );

/** Asks the host. @throws CirculationFault where it does not answer */
export async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw unreachable(error);
  }
}
