import { deliverWaiting, tell } from '../deliver/round.ts';
import { officeOf } from '../office.ts';
import type { Command } from './run.ts';

/** Tells and sends once. */
export const deliverCommand: Command = async (_, { parts }, { print }) => {
  const office = officeOf(parts);
  await tell(office, { look: true });
  const { accepted, refused, deferred, doubtful, waiting } = await deliverWaiting(office);
  print(
    `Angenommen: ${accepted}, abgelehnt: ${refused}, aufgeschoben: ${deferred}, ungewiss: ${doubtful}, wartend: ${waiting}\n`,
  );
  return 0;
};
