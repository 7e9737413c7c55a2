import { deliverAll } from '../deliver/deliveries.ts';
import { readBounces } from '../invitations/bounces.ts';
import type { Command } from './run.ts';
import { readWords } from './usage.ts';

/** One round: sends what is due. 1 where a mail server is missing, or something needs a clerk. */
export const deliverCommand: Command = async (words, parts, { print, tell }) => {
  readWords(words, {});
  if (!parts.settings.mail) {
    tell('Es ist kein Mailserver eingerichtet (MEMBERS_SMTP).\n');
    return 1;
  }
  const bounced = await readBounces(parts);
  if (bounced > 0) print(`Zurückgekommen: ${bounced}\n`);
  const round = await deliverAll(parts);
  print(
    `Angenommen: ${round.accepted}, abgelehnt: ${round.refused}, zweifelhaft: ${round.doubtful}, später noch einmal: ${round.deferred}, nicht mehr gewünscht: ${round.dropped}, wartend: ${round.waiting}\n`,
  );
  return round.refused + round.doubtful > 0 ? 1 : 0;
};
